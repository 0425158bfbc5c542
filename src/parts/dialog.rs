//! Dialogues: what must be answered or left before anything else.
//!
//! The browser's own way of keeping everything else out of reach (`showModal`) restyles the whole page, as a question
//! opens and once more as it closes, which a slow laptop feels. Here a cover lies over the page, and the focus is kept
//! inside.

use super::action::Action;
use crate::device::screen;
use crate::t;
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Event, HtmlDialogElement, HtmlElement, KeyboardEvent, Node};
use yew::prelude::*;

/// Covers the page with a dialogue, from the moment it is drawn: it keeps the focus inside, closes by Escape, and gives
/// the focus back. No component of its own, because that would weigh as much as all the rest.
pub struct Cover {
    place: NodeRef,
    on_close: Callback<Event>,
}

/// The cover of a component that is a dialogue. `on_close` hears that it was closed, by [`Cover::close`] or by Escape.
#[hook]
pub fn use_cover(on_close: &Callback<()>) -> Cover {
    let place = use_node_ref();
    // Where the focus came from.
    let origin = use_mut_ref(|| None::<HtmlElement>);
    use_effect_with((), {
        let (place, origin) = (place.clone(), origin.clone());
        move |()| {
            let dialog = place.cast::<HtmlDialogElement>();
            let document = dialog.as_ref().and_then(|dialog| dialog.owner_document());
            let watching = dialog.zip(document).map(|(dialog, document)| {
                origin.replace(document.active_element().map(JsCast::unchecked_into));
                let watching = watch(&document, &dialog);
                // It takes the focus, for which the browser must lay it out.
                screen::with_frame(move || dialog.show());
                watching
            });
            move || drop(watching)
        }
    });
    let on_close = on_close.reform(move |_: Event| {
        if let Some(element) = origin.take() {
            // Where it has gone or is out of use, the focus stays where it is.
            let _ = element.focus();
        }
    });
    Cover { place, on_close }
}

impl Cover {
    /// Closes the dialogue.
    pub fn close(&self) -> Callback<()> {
        let place = self.place.clone();
        Callback::from(move |()| {
            if let Some(dialog) = place.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    }

    /// The dialogue with what stands in it: a heading with the id `dialog-title`, and `.actions` with its last button.
    /// `about` is the id of what says more than the heading.
    pub fn over(self, class: &'static str, about: Option<&'static str>, content: Html) -> Html {
        // A click beside the dialogue leaves the focus where it is.
        let on_press = Callback::from(|event: MouseEvent| {
            let pressed = event.target().map(JsCast::unchecked_into::<HtmlElement>);
            if pressed.is_some_and(|element| element.class_name() == "cover") {
                event.prevent_default();
            }
        });
        html! {
            <div class="cover" onmousedown={on_press}>
                <dialog ref={self.place} {class} onclose={self.on_close}
                    aria-modal="true" aria-labelledby="dialog-title" aria-describedby={about}>{ content }</dialog>
            </div>
        }
    }
}

/// Listens to the whole page, because a click on words leaves nothing with the focus.
fn watch(document: &Document, dialog: &HtmlDialogElement) -> [EventListener; 2] {
    let (leads_back, closes) = (dialog.clone(), dialog.clone());
    let on_focus = EventListener::new(document, "focusin", move |event| keep_inside(&leads_back, event));
    let options = EventListenerOptions::enable_prevent_default();
    let on_key = EventListener::new_with_options(document, "keydown", options, move |event| {
        // Escape may also end what is being typed in a script with many signs.
        let escapes = |event: &KeyboardEvent| event.key() == "Escape" && !event.is_composing();
        if event.dyn_ref().is_some_and(escapes) {
            event.prevent_default();
            closes.close();
        }
    });
    [on_focus, on_key]
}

/// Leads the focus back where it went past the end of the dialogue or before its beginning.
fn keep_inside(dialog: &HtmlDialogElement, event: &Event) {
    let Some(reached) = event.target().map(JsCast::unchecked_into::<Node>) else { return };
    if dialog.contains(Some(&reached)) {
        return;
    }
    let is_before = dialog.compare_document_position(&reached) & Node::DOCUMENT_POSITION_PRECEDING != 0;
    let end = if is_before { ".actions > :last-child" } else { "#dialog-title" };
    if let Some(element) = dialog.query_selector(end).ok().flatten() {
        // Moving the focus comes by here again, so it must not happen from within. Both can take the focus.
        spawn_local(async move { drop(element.unchecked_into::<HtmlElement>().focus()) });
    }
}

/// What a question asks.
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

/// A question that must be answered before anything else. After a yes the page moves the focus on, and the question just
/// goes.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let cover = use_cover(&props.on_no);
    let give_up = cover.close().reform(|_: MouseEvent| ());
    let content = html! {
        <>
            // The question is read before it is answered, also where the window shows only a part of it.
            <h2 id="dialog-title" tabindex="-1" autofocus=true>{ &props.title }</h2>
            <div id="dialog-about">{ for props.children.iter() }</div>
            <div class="actions">
                <Action label={&props.yes} grave={props.grave} on_act={props.on_yes.clone()} />
                <button onclick={give_up}>{ t!("go-back") }</button>
            </div>
        </>
    };
    cover.over("", Some("dialog-about"), content)
}
