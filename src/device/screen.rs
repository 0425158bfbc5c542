//! The window: its title, and where the focus and the view are.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::HtmlElement;

/// Draws a module's root component into the element with this id.
pub fn draw<C: yew::BaseComponent<Properties = ()>>(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(place) = document.and_then(|document| document.get_element_by_id(id)) {
        yew::Renderer::<C>::with_root(place).render();
    }
}

/// Sets the window's title.
pub fn title(text: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(text);
    }
}

/// Moves the focus to the element with this id, and the view to it.
pub fn focus(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let element = document.and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Shows the page from its top.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Does something once the browser has shown what is drawn by now, so that a click is answered before the work begins.
pub fn after_paint(work: impl FnOnce() + 'static) {
    // The frame's own callback runs before its picture is shown; what it puts off runs after.
    let in_frame = Closure::once_into_js(move || Timeout::new(0, work).forget());
    if let Some(window) = web_sys::window() {
        // A window always has frames.
        let _ = window.request_animation_frame(in_frame.unchecked_ref());
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without printing shows nothing.
        let _ = window.print();
    }
}
