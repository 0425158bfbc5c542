//! A question that must be answered before anything else.

use super::action::Action;
use crate::t;
use gloo_timers::callback::Timeout;
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

/// Opens a dialogue that is on the page and closed.
pub fn open(place: &NodeRef) {
    if let Some(dialog) = place.cast::<HtmlDialogElement>() {
        // There, opening it cannot fail.
        let _ = dialog.show_modal();
    }
}

/// Closes a dialogue; its `onclose` tells.
pub fn close(place: &NodeRef) {
    if let Some(dialog) = place.cast::<HtmlDialogElement>() {
        dialog.close();
    }
}

/// The browser's own dialogue: it keeps the focus inside, closes by Escape, and gives the focus back.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let place = use_node_ref();
    use_effect_with((), {
        let place = place.clone();
        move |()| {
            // The browser restyles the whole page for it, which has a turn of its own.
            let opening = Timeout::new(0, move || open(&place));
            move || drop(opening)
        }
    });
    // Escape and the browser's other ways of closing need not ask the page first. Closing gives the focus back to where
    // it was. After a yes the page moves it on, and the dialogue just goes.
    let on_close = props.on_no.reform(|_: Event| ());
    let give_up = {
        let place = place.clone();
        Callback::from(move |_: MouseEvent| close(&place))
    };
    html! {
        <dialog ref={place} onclose={on_close} aria-labelledby="dialog-title" aria-describedby="dialog-about">
            // The question is read before it is answered, also where the window shows only a part of it.
            <h2 id="dialog-title" tabindex="-1" autofocus=true>{ &props.title }</h2>
            <div id="dialog-about">{ for props.children.iter() }</div>
            <div class="actions">
                <Action label={&props.yes} grave={props.grave} on_act={props.on_yes.clone()} />
                <button onclick={give_up}>{ t!("go-back") }</button>
            </div>
        </dialog>
    }
}
