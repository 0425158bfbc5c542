//! What facilitators and the room see.

use crate::route::{Route, use_route};
use crate::words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The root of the facilitator's module. On other screens it shows nothing.
#[component]
pub fn Workshop() -> Html {
    let ready = use_state_eq(|| false);
    use_effect_with((), {
        let ready = ready.setter();
        move |()| {
            spawn_local(async move {
                // A message that is missing is shown by its name, which is better than nothing.
                words::load("app stage").await;
                ready.set(true);
            });
        }
    });
    match use_route() {
        Route::Console(_) if *ready => html! {},
        _ => html! {},
    }
}
