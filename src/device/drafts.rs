//! What a person has begun to write or chosen but not yet confirmed: small, kept beside the session until it is taken
//! over, so that a reload loses nothing. Where the browser does not take it, it lives as long as the page.

use std::cell::RefCell;
use std::collections::BTreeMap;
use web_sys::Storage;

thread_local! {
    /// What the browser did not take.
    static HERE: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn key(session: &str, field: &str) -> String {
    format!("draft/{session}/{field}")
}

/// The draft of a field; empty where there is none.
pub fn get(session: &str, field: &str) -> String {
    let key = key(session, field);
    let here = HERE.with_borrow(|here| here.get(&key).cloned());
    let stored = || storage()?.get_item(&key).ok().flatten();
    here.or_else(stored).unwrap_or_default()
}

/// Keeps the draft of a field; an empty one is forgotten.
pub fn set(session: &str, field: &str, text: &str) {
    let key = key(session, field);
    let stored = storage().is_some_and(|storage| {
        if text.is_empty() { storage.remove_item(&key) } else { storage.set_item(&key, text) }.is_ok()
    });
    HERE.with_borrow_mut(|here| if stored { here.remove(&key) } else { here.insert(key, text.to_owned()) });
}

/// Forgets all drafts of a session.
pub fn forget(session: &str) {
    let prefix = key(session, "");
    HERE.with_borrow_mut(|here| here.retain(|name, _| !name.starts_with(&prefix)));
    let Some(storage) = storage() else { return };
    let names = (0..storage.length().unwrap_or(0)).filter_map(|place| storage.key(place).ok().flatten());
    let names: Vec<String> = names.filter(|name| name.starts_with(&prefix)).collect();
    for name in names {
        // What cannot be removed now is never asked for again.
        let _ = storage.remove_item(&name);
    }
}
