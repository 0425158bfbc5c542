//! The app's second module, from the side of the first.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = modules, js_name = startPlay, catch)]
    async fn start() -> Result<JsValue, JsValue>;
    /// Fetches the second module into the browser's cache, so that a case study opens at once.
    #[wasm_bindgen(js_namespace = modules, js_name = fetchPlayAhead)]
    pub fn fetch_play_ahead();
}

/// Starts the second module, once. Answers whether it runs.
pub async fn start_play() -> bool {
    start().await.is_ok()
}
