//! Session files as codes that people copy, paste and send, where no file can be handed over.
//!
//! A case study that comes with the app is left out of its code, which then is a few lines long; the device that opens
//! the code has the case study already.

use super::library;
use engine::session::hash;
use scenario::case::Scenario;
use serde_json::Value;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = codes, js_name = pack, catch)]
    async fn js_pack(text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = codes, js_name = unpack, catch)]
    async fn js_unpack(code: &str) -> Result<JsValue, JsValue>;
}

/// A session file as a code; none where the browser cannot pack.
pub async fn pack(file: &str) -> Option<String> {
    let mut tree: Value = serde_json::from_str(file).ok()?;
    let header = tree.get_mut("header")?.as_object_mut()?;
    let id = header.get("scenario")?.get("id")?.as_str()?.to_owned();
    let wanted = header.get("scenario_hash")?.as_str()?.to_owned();
    // One of the person's own may not be where the code is opened.
    if library::bundled_case(&id).await.is_some_and(|case| hash(&case) == wanted) {
        header.insert("scenario".to_owned(), Value::String(id));
    }
    js_pack(&tree.to_string()).await.ok()?.as_string()
}

/// The session file of a code.
///
/// # Errors
/// Why there is none, as a stable name by which the app finds its words: `no-code`, `newer-code`, `cut-off`, `changed`,
/// `other-case` where this device has no such case study or another version of it.
pub async fn unpack(code: &str) -> Result<String, String> {
    let text = js_unpack(code).await.map_err(|error| {
        let name = js_sys::Reflect::get(&error, &"message".into()).ok().and_then(|name| name.as_string());
        // The browser has a sentence of its own where it cannot unpack at all.
        name.filter(|name| ["no-code", "newer-code", "cut-off"].contains(&name.as_str()))
            .unwrap_or_else(|| "changed".to_owned())
    })?;
    let text = text.as_string().unwrap_or_default();
    complete(&text).await
}

/// Puts in the case study that was left out.
async fn complete(text: &str) -> Result<String, String> {
    let Ok(mut tree) = serde_json::from_str::<Value>(text) else { return Err("changed".to_owned()) };
    let Some(header) = tree.get_mut("header").and_then(Value::as_object_mut) else {
        return Err("changed".to_owned());
    };
    let Some(Value::String(id)) = header.get("scenario") else { return Ok(text.to_owned()) };
    let wanted = header.get("scenario_hash").and_then(Value::as_str).unwrap_or_default().to_owned();
    let fits = |case: &Scenario| hash(case) == wanted;
    let mut found = library::bundled_case(id).await.filter(fits);
    if found.is_none() {
        found = library::case(id).await.filter(fits);
    }
    let case = found.and_then(|case| serde_json::to_value(case).ok()).ok_or("other-case")?;
    header.insert("scenario".to_owned(), case);
    Ok(tree.to_string())
}
