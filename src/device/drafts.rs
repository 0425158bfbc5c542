//! What a person has begun to write or chosen but not yet confirmed: small, kept beside the session until it is taken
//! over, so that a reload loses nothing. Where the browser has no storage, drafts live as long as their page.

use web_sys::Storage;

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn key(session: &str, field: &str) -> String {
    format!("draft/{session}/{field}")
}

/// The draft of a field; empty where there is none.
pub fn get(session: &str, field: &str) -> String {
    let stored = storage().and_then(|storage| storage.get_item(&key(session, field)).ok().flatten());
    stored.unwrap_or_default()
}

/// Keeps the draft of a field; an empty one is forgotten.
pub fn set(session: &str, field: &str, text: &str) {
    if let Some(storage) = storage() {
        let key = key(session, field);
        // Where storage is full the page still holds the text.
        let _ = if text.is_empty() { storage.remove_item(&key) } else { storage.set_item(&key, text) };
    }
}

/// Forgets all drafts of a session.
pub fn forget(session: &str) {
    let Some(storage) = storage() else { return };
    let prefix = key(session, "");
    let names = (0..storage.length().unwrap_or(0)).filter_map(|place| storage.key(place).ok().flatten());
    let names: Vec<String> = names.filter(|name| name.starts_with(&prefix)).collect();
    for name in names {
        let _ = storage.remove_item(&name);
    }
}
