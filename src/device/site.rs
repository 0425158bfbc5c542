//! The app's own files: its texts, its modules, and the worker that reads files. On a website they lie beside the
//! page; in the app in one file the page holds them.

use crate::route::Module;
use wasm_bindgen::prelude::*;
use web_sys::Worker;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = site, js_name = text, catch)]
    async fn js_text(name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = site, js_name = start, catch)]
    async fn js_start(module: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = site, js_name = startAhead)]
    async fn js_start_ahead(module: &str);
    /// Waits until the browser has nothing else to do, for a while at most.
    #[wasm_bindgen(js_namespace = site, js_name = idle)]
    pub async fn idle();
    #[wasm_bindgen(js_namespace = site, js_name = startReader, catch)]
    async fn js_start_reader() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = site, js_name = prepareAnalyst)]
    fn js_prepare_analyst();
    #[wasm_bindgen(js_namespace = site, js_name = tellAnalyst)]
    fn js_tell_analyst(message: &js_sys::Array);
    #[wasm_bindgen(js_namespace = site, js_name = makeBook, catch)]
    async fn js_make_book(book: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = site, js_name = startAnalyst, catch)]
    async fn js_start_analyst() -> Result<JsValue, JsValue>;
}

/// The text of a file; none where it cannot be had.
pub async fn text(name: &str) -> Option<String> {
    js_text(name).await.ok()?.as_string()
}

/// Starts a module, once. Answers whether it runs.
pub async fn start(module: Module) -> bool {
    js_start(module.name()).await.is_ok()
}

/// Starts a module ahead, so that its screens open at once. A module shows nothing on the screens of others.
pub async fn start_ahead(module: Module) {
    js_start_ahead(module.name()).await;
}

/// Starts the worker that reads files; none where it cannot be started.
pub async fn start_reader() -> Option<Worker> {
    js_start_reader().await.ok()?.dyn_into().ok()
}

/// Makes the first of the workers that play what could have happened ready to begin at once.
pub fn prepare_analyst() {
    js_prepare_analyst();
}

/// Sends something to that one, if there is one.
pub fn tell_analyst(message: &js_sys::Array) {
    js_tell_analyst(message);
}

/// Starts a worker that plays what could have happened; none where it cannot be started.
pub async fn start_analyst() -> Option<Worker> {
    js_start_analyst().await.ok()?.dyn_into().ok()
}

/// Has the module that writes workbooks make one of this JSON; none where the module cannot be had.
pub async fn make_book(book: &str) -> Option<JsValue> {
    js_make_book(book).await.ok()
}
