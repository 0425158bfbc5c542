//! The app's own files: its texts, its second module, and the worker that reads files. On a website they lie beside the
//! page; in the app in one file the page holds them.

use wasm_bindgen::prelude::*;
use web_sys::Worker;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = site, js_name = text, catch)]
    async fn js_text(name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = site, js_name = startPlay, catch)]
    async fn js_start_play() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = site, js_name = fetchPlayAhead)]
    async fn js_fetch_play_ahead();
    #[wasm_bindgen(js_namespace = site, js_name = startReader, catch)]
    async fn js_start_reader() -> Result<JsValue, JsValue>;
}

/// The text of a file; none where it cannot be had.
pub async fn text(name: &str) -> Option<String> {
    js_text(name).await.ok()?.as_string()
}

/// Starts the second module, once. Answers whether it runs.
pub async fn start_play() -> bool {
    js_start_play().await.is_ok()
}

/// Fetches the second module ahead, so that a case study opens at once.
pub async fn fetch_play_ahead() {
    js_fetch_play_ahead().await;
}

/// Starts the worker that reads files; none where it cannot be started.
pub async fn start_reader() -> Option<Worker> {
    js_start_reader().await.ok()?.dyn_into().ok()
}
