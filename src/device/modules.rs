//! The app's second module, from the side of the first.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = modules, js_name = startPlay, catch)]
    async fn start() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = modules, js_name = fetchPlayAhead)]
    async fn js_fetch_play_ahead();
    /// The address of a file of this build.
    #[wasm_bindgen(js_namespace = modules, js_name = moduleAddress)]
    pub fn address(name: &str) -> String;
}

/// Starts the second module, once. Answers whether it runs.
pub async fn start_play() -> bool {
    start().await.is_ok()
}

/// Fetches the second module into the browser's cache, so that a case study opens at once.
pub async fn fetch_play_ahead() {
    js_fetch_play_ahead().await;
}
