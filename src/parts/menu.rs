//! A button that unfolds a short list of actions.

use crate::t;
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};
use yew::prelude::*;

/// What unfolds.
#[derive(Properties, PartialEq)]
pub struct MenuProps {
    /// The actions: buttons and links.
    pub children: Children,
}

/// The menu. It folds again once something in it was chosen, by Escape, and when somebody goes on elsewhere, so that it
/// never covers what has the focus.
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let place = use_node_ref();
    use_effect_with((), {
        let place = place.clone();
        move |()| {
            let document = web_sys::window().and_then(|window| window.document());
            let listener = document.map(|document| {
                EventListener::new(&document, "click", move |event| {
                    if !holds(&place, event.target()) {
                        fold(&place, false);
                    }
                })
            });
            move || drop(listener)
        }
    });
    let on_choose = {
        let place = place.clone();
        // The focus goes to the button that unfolds, before anything takes it from an action that is not there any more.
        Callback::from(move |_: MouseEvent| fold(&place, true))
    };
    let on_key = {
        let place = place.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                fold(&place, true);
            }
        })
    };
    let on_leave = {
        let place = place.clone();
        Callback::from(move |event: FocusEvent| {
            // Nobody has the focus while a finger is on a button in some browsers; that is not elsewhere.
            if event.related_target().is_some() && !holds(&place, event.related_target()) {
                fold(&place, false);
            }
        })
    };
    html! {
        <details ref={place} class="menu" onkeydown={on_key} onfocusout={on_leave}>
            <summary>{ t!("menu") }</summary>
            <div onclick={on_choose}>{ for props.children.iter() }</div>
        </details>
    }
}

fn holds(place: &NodeRef, target: Option<web_sys::EventTarget>) -> bool {
    let target = target.and_then(|target| target.dyn_into::<Node>().ok());
    place.get().is_some_and(|menu| menu.contains(target.as_ref()))
}

fn fold(place: &NodeRef, focus: bool) {
    let Some(menu) = place.cast::<HtmlElement>().filter(|menu| menu.has_attribute("open")) else { return };
    // Taking away an attribute that is there cannot fail.
    let _ = menu.remove_attribute("open");
    if focus
        && let Some(summary) =
            menu.first_element_child().and_then(|child| child.dyn_into::<HtmlElement>().ok())
    {
        let _ = summary.focus();
    }
}
