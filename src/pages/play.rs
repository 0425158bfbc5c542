//! What the second module shows: a case study before play, a session, or what the app is made of. On other screens it shows nothing.

use super::about::AboutPage;
use super::case::CasePage;
use super::session::SessionPage;
use crate::route::{Route, use_route};
use crate::words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The module's root.
#[component]
pub fn Play() -> Html {
    let ready = use_state_eq(|| false);
    use_effect_with((), {
        let ready = ready.setter();
        move |()| {
            spawn_local(async move {
                // A message that is missing is shown by its name, which is better than nothing.
                words::load("app stage worksheets debrief").await;
                ready.set(true);
            });
        }
    });
    match use_route() {
        _ if !*ready => html! {},
        Route::Library => html! {},
        Route::About => html! { <AboutPage /> },
        Route::Case(id) => html! { <CasePage key={id.clone()} id={id.clone()} /> },
        Route::Session(id) => html! { <SessionPage key={id.clone()} id={id.clone()} /> },
    }
}
