//! What facilitators and the room see.

mod clock;
pub mod code;
mod console;
mod form;
mod frame;
mod guide;
mod held;
mod join;
mod projector;
mod set_up;

use crate::device::site;
use crate::route::{Module, Route, use_route};
use crate::words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The root of the facilitator's module. On other screens it shows nothing.
#[component]
pub fn Workshop() -> Html {
    let ready = use_state_eq(|| false);
    let language = words::use_language();
    use_effect_with((), {
        let ready = ready.setter();
        move |()| {
            spawn_local(async move {
                // A message that is missing is shown by its name, which is better than nothing.
                words::load("app stage workshop talk steps").await;
                ready.set(true);
                // Groups play from here, maybe where there is no network any more.
                site::start_ahead(Module::Play).await;
            });
        }
    });
    match use_route() {
        _ if !*ready => html! {},
        Route::SetUp(id) => html! { <set_up::SetUpPage key={id.clone()} id={id.clone()} /> },
        Route::Join => html! { <join::JoinPage /> },
        Route::Console(id) => html! { <console::ConsolePage key={id.clone()} id={id.clone()} /> },
        Route::Projector(id) => {
            html! { <projector::ProjectorPage key={format!("{id} {language}")} id={id.clone()} /> }
        }
        Route::Guide(id) => html! { <guide::GuidePage key={id.clone()} id={id.clone()} /> },
        _ => html! {},
    }
}
