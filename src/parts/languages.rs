//! The choice of language, in the header of every screen.

use crate::{t, words};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A list of the app's languages, each under its own name. With one language there is nothing to choose.
#[component]
pub fn Languages() -> Html {
    let current = words::use_language();
    let failed = use_state_eq(|| false);
    let on_change = {
        let failed = failed.setter();
        Callback::from(move |event: Event| {
            let tag = event.target_unchecked_into::<HtmlSelectElement>().value();
            let failed = failed.clone();
            spawn_local(async move { failed.set(!words::change(&tag).await) });
        })
    };
    let languages = words::languages();
    if languages.len() < 2 {
        return html! {};
    }
    html! {
        <div class="languages">
            <select aria-label={t!("language")} onchange={on_change}>
                { for languages.into_iter().map(|(tag, name)| html! {
                    <option key={tag.clone()} lang={tag.clone()} value={tag.clone()} selected={tag == current}>{ name }</option>
                }) }
            </select>
            <span role="status" class="hint">{ if *failed { t!("language-failed") } else { String::new() } }</span>
        </div>
    }
}
