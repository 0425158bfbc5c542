//! A line that says truthfully whether the app can be used offline, and offers a newer version when one waits.

use crate::device::offline::{take_update, use_readiness};
use crate::t;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The line. It stands in the library alone, so that nothing changes in the middle of a session.
#[component]
pub fn Readiness() -> Html {
    let (state, update_waits) = use_readiness();
    let in_the_way = use_state_eq(|| false);
    let on_update = {
        let in_the_way = in_the_way.setter();
        Callback::from(move |_: MouseEvent| {
            let in_the_way = in_the_way.clone();
            spawn_local(async move { in_the_way.set(!take_update().await) });
        })
    };
    html! {
        <>
            if update_waits {
                <div class="notice" role="status">
                    <p>{ t!("update-waits") }</p>
                    if *in_the_way { <p>{ t!("update-others") }</p> }
                    <button onclick={on_update}>{ t!("use-update") }</button>
                </div>
            }
            <p class="quiet small" role="status">
                { match state.as_str() {
                    "ready" => t!("offline-ready"),
                    "preparing" => t!("offline-preparing"),
                    "failed" => t!("offline-failed"),
                    "impossible" => t!("offline-impossible"),
                    "one-file" => t!("offline-one-file"),
                    _ => String::new(),
                } }
            </p>
        </>
    }
}
