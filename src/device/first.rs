//! The first page as the build drew it, which stands in for the library until that has come.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Lets it go, once what takes its place is drawn. From the second time on nothing happens.
    #[wasm_bindgen(js_namespace = first, js_name = leave)]
    pub fn leave();
}
