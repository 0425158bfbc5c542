//! The bundled case studies, which are ready-made files of the app, and the person's own.

use super::{site, storage};
use scenario::card::Card;
use scenario::case::Scenario;

/// The cards of the bundled case studies; none where they cannot be had.
pub async fn bundled() -> Option<Vec<Card>> {
    serde_json::from_str(&site::text("cases/index.json").await?).ok()
}

/// A case study by id: the person's own where there is one, else a bundled one.
pub async fn case(id: &str) -> Option<Scenario> {
    if let Ok(own) = storage::case(id).await {
        return Some(own);
    }
    bundled_case(id).await
}

/// A bundled case study by id.
pub async fn bundled_case(id: &str) -> Option<Scenario> {
    let name = js_sys::encode_uri_component(id);
    serde_json::from_str(&site::text(&format!("cases/{name}.json")).await?).ok()
}
