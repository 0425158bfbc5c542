//! Whether the app can be used without a network, and whether a newer version of it waits.

use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use yew::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = offline, js_name = offlineState)]
    fn js_state() -> String;
    #[wasm_bindgen(js_namespace = offline, js_name = updateWaits)]
    fn js_update_waits() -> bool;
    /// Makes the app ready to be used offline.
    #[wasm_bindgen(js_namespace = offline, js_name = prepareOffline)]
    pub fn prepare();
    #[wasm_bindgen(js_namespace = offline, js_name = useUpdate)]
    async fn js_use_update() -> JsValue;
}

/// Uses the newer version that waits: the page is loaded anew. Answers false where other windows stand in the way.
pub async fn take_update() -> bool {
    js_use_update().await.is_truthy()
}

/// How ready the app is: `ready`, `preparing`, `failed`, `impossible`, `one-file` or `unknown`; and whether a newer
/// version waits. Kept up to date.
#[hook]
pub fn use_readiness() -> (String, bool) {
    let readiness = use_state_eq(|| (js_state(), js_update_waits()));
    use_effect_with((), {
        let readiness = readiness.setter();
        move |()| {
            let look = move || readiness.set((js_state(), js_update_waits()));
            // It may have changed since this was first drawn, when nobody listened yet.
            look();
            let listener =
                web_sys::window().map(|window| EventListener::new(&window, "offline-state", move |_| look()));
            move || drop(listener)
        }
    });
    (*readiness).clone()
}
