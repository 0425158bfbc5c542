//! What a person has begun to write or chosen but not yet confirmed: small, kept beside the session until it is taken
//! over, so that a reload loses nothing. Where the browser does not take it, it lives as long as the page.

use std::cell::RefCell;
use web_sys::Storage;

thread_local! {
    /// What the browser did not take: names and texts. There are few, and a list is lighter than a map.
    static HERE: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn key(session: &str, field: &str) -> String {
    format!("draft/{session}/{field}")
}

/// The draft of a field; empty where there is none.
pub fn get(session: &str, field: &str) -> String {
    read(&key(session, field))
}

/// Keeps the draft of a field; an empty one is forgotten.
pub fn set(session: &str, field: &str, text: &str) {
    write(key(session, field), text);
}

/// What is kept under a name; empty where nothing is.
pub(super) fn read(key: &str) -> String {
    let here =
        HERE.with_borrow(|here| here.iter().find(|(name, _)| name == key).map(|(_, text)| text.clone()));
    let stored = || storage()?.get_item(key).ok().flatten();
    here.or_else(stored).unwrap_or_default()
}

/// Keeps something under a name; an empty text is forgotten.
pub(super) fn write(key: String, text: &str) {
    let stored = storage().is_some_and(|storage| {
        if text.is_empty() { storage.remove_item(&key) } else { storage.set_item(&key, text) }.is_ok()
    });
    HERE.with_borrow_mut(|here| {
        here.retain(|(name, _)| *name != key);
        if !stored {
            here.push((key, text.to_owned()));
        }
    });
}

/// What is kept of the people at a table, and not of their work, has a name that begins with this.
pub const PEOPLE: &str = "people/";

/// The name under which the policies of other groups lie that came to a group by file, as JSON. Nothing of them is in the
/// session; the next file that is opened for the group brings its own.
pub const POLICIES: &str = "policies";

/// Forgets all drafts of a session.
pub fn forget(session: &str) {
    forget_if(session, |_| true);
}

/// Forgets what people have begun in a session, and not who they are.
pub fn forget_work(session: &str) {
    forget_if(session, |name| !name.contains(PEOPLE));
}

fn forget_if(session: &str, goes: impl Fn(&str) -> bool) {
    let prefix = key(session, "");
    let goes = |name: &str| name.strip_prefix(&prefix).is_some_and(&goes);
    HERE.with_borrow_mut(|here| here.retain(|(name, _)| !goes(name)));
    let Some(storage) = storage() else { return };
    let names = (0..storage.length().unwrap_or(0)).filter_map(|place| storage.key(place).ok().flatten());
    let names: Vec<String> = names.filter(|name| goes(name)).collect();
    for name in names {
        // What cannot be removed now is never asked for again.
        let _ = storage.remove_item(&name);
    }
}
