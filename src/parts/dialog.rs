//! A question that must be answered before anything else.

use crate::t;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// What the dialogue asks.
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// Its heading.
    pub title: AttrValue,
    /// What the button that says yes says.
    pub yes: AttrValue,
    /// Whether saying yes destroys something.
    #[prop_or_default]
    pub grave: bool,
    /// The person said yes.
    pub on_yes: Callback<()>,
    /// The person said no, by the button or by Escape.
    pub on_no: Callback<()>,
    /// What it is about.
    pub children: Children,
}

/// The browser's own dialogue: it keeps the focus inside, closes by Escape, and gives the focus back.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let place = use_node_ref();
    use_effect_with((), {
        let place = place.clone();
        move |()| {
            let dialog = place.get().and_then(|node| node.dyn_into::<HtmlDialogElement>().ok());
            if let Some(dialog) = &dialog {
                // It is on the page and closed, so that opening it cannot fail.
                let _ = dialog.show_modal();
            }
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        }
    });
    let on_cancel = props.on_no.reform(|event: Event| event.prevent_default());
    let on_no = props.on_no.reform(|_: MouseEvent| ());
    let on_yes = props.on_yes.reform(|_: MouseEvent| ());
    html! {
        <dialog ref={place} oncancel={on_cancel} aria-labelledby="dialog-title">
            <h2 id="dialog-title">{ &props.title }</h2>
            { for props.children.iter() }
            <div class="actions">
                <button class={classes!("primary", props.grave.then_some("grave"))} onclick={on_yes}>{ &props.yes }</button>
                <button onclick={on_no}>{ t!("go-back") }</button>
            </div>
        </dialog>
    }
}
