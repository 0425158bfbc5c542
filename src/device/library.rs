//! The bundled case studies, which lie ready-made beside the app, and the person's own.

use super::storage;
use scenario::card::Card;
use scenario::case::Scenario;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// The cards of the bundled case studies; none where they cannot be fetched.
pub async fn bundled() -> Option<Vec<Card>> {
    serde_json::from_str(&fetch("cases/index.json").await?).ok()
}

/// A case study by id: the person's own where there is one, else a bundled one.
pub async fn case(id: &str) -> Option<Scenario> {
    if let Ok(own) = storage::case(id).await {
        return Some(own);
    }
    let name = js_sys::encode_uri_component(id);
    serde_json::from_str(&fetch(&format!("cases/{name}.json")).await?).ok()
}

/// A file that lies beside the app.
async fn fetch(address: &str) -> Option<String> {
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
