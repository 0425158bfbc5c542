//! The window: its title, and where the focus and the view are.

use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::collections::VecDeque;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

/// Draws a module's root component into the element with this id.
pub fn draw<C: yew::BaseComponent<Properties = ()>>(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(place) = document.and_then(|document| document.get_element_by_id(id)) {
        yew::Renderer::<C>::with_root(place).render();
    }
}

/// Draws a component where nobody sees it, the parts that it puts off too, and lets it go.
pub fn draw_unseen<C: yew::BaseComponent>(properties: C::Properties) {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(nowhere) = document.and_then(|document| document.create_element("div").ok()) else { return };
    let drawn = yew::Renderer::<C>::with_root_and_props(nowhere, properties).render();
    // What it puts off has its turn first.
    later(move || later(move || drawn.destroy()));
}

/// Sets the window's title.
pub fn title(text: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(text);
    }
}

/// Moves the focus to the element with this id, and the view to it.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Begins a new page or step at its heading: it takes the focus, so that keyboard and screen reader start where the eye
/// does, and the page is shown from its top, as long as the heading can be seen from there.
pub fn begin(id: &str) {
    let (Some(window), Some(heading)) = (web_sys::window(), element(id)) else { return };
    // In this order the browser lays the page out once.
    let _ = heading.focus();
    window.scroll_to_with_x_and_y(0.0, 0.0);
    // Much enlarged, what stands above the heading fills the window.
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(f64::INFINITY);
    if heading.get_bounding_client_rect().bottom() > height * 0.7 {
        heading.scroll_into_view();
    }
}

/// Whether nobody is at work on the page: the button that led here has gone. A new language draws the page anew as well,
/// but then the focus stays where the language was chosen.
pub fn nothing_has_focus() -> bool {
    active().is_none_or(|element| element.tag_name() == "BODY")
}

/// Lets go of the focus, before what has it is taken away: then the browser would lay out what is only half drawn.
pub fn let_go() {
    if let Some(element) = active() {
        // Where nothing has the focus, nothing happens.
        let _ = element.unchecked_into::<HtmlElement>().blur();
    }
}

/// What has the focus; the page's body where nothing has.
fn active() -> Option<Element> {
    web_sys::window().and_then(|window| window.document()?.active_element())
}

fn element(id: &str) -> Option<HtmlElement> {
    let document = web_sys::window().and_then(|window| window.document());
    // What a drawing holds takes the focus like all else, and is where it is.
    document.and_then(|document| document.get_element_by_id(id)).map(JsCast::unchecked_into)
}

/// Does something once the browser has shown what is drawn by now, so that a click is answered before the work begins.
pub fn after_paint(work: impl FnOnce() + 'static) {
    let put_off = move || {
        Timeout::new(0, work).forget();
    };
    let document = web_sys::window().and_then(|window| window.document());
    if document.is_some_and(|document| document.hidden()) {
        // What nobody sees gets no frames: a window in the background would stay behind for as long as it lies there.
        put_off();
    } else {
        // The frame's own callback runs before its picture is shown; what it puts off runs after.
        with_frame(put_off);
    }
}

/// Does something as the next frame is made, together with the layout that it needs.
pub fn with_frame(work: impl FnOnce() + 'static) {
    let in_frame = Closure::once_into_js(work);
    if let Some(window) = web_sys::window() {
        // A window always has frames.
        let _ = window.request_animation_frame(in_frame.unchecked_ref());
    }
}

/// Waits until the browser has shown what is drawn by now.
pub async fn shown() {
    let shown = js_sys::Promise::new(&mut |done, _| {
        after_paint(move || {
            // A function that settles a promise cannot fail.
            let _ = done.call0(&JsValue::NULL);
        });
    });
    // It is never refused.
    let _ = JsFuture::from(shown).await;
}

/// Work that waits for its turn, and whether a turn has been asked for.
#[derive(Default)]
struct Waiting {
    works: VecDeque<Box<dyn FnOnce()>>,
    /// How many of the first ones have come since the last turn to go before the rest.
    before: usize,
    asked: bool,
}

thread_local! {
    static WAITING: RefCell<Waiting> = RefCell::default();
}

/// Does something after what is drawn by now has been shown. Of several works each gets a turn of its own, in order, so
/// that a click between two of them need not wait for both.
pub fn later(work: impl FnOnce() + 'static) {
    wait(|waiting| waiting.works.push_back(Box::new(work)));
}

/// The same, but before what already waits: so what a part of a page puts off is done before the parts that follow it,
/// and what is news before what is not there yet. A later work may thus overtake an earlier one of the same origin.
pub fn sooner(work: impl FnOnce() + 'static) {
    wait(|waiting| {
        waiting.works.insert(waiting.before, Box::new(work));
        waiting.before += 1;
    });
}

fn wait(add: impl FnOnce(&mut Waiting)) {
    let ask = WAITING.with_borrow_mut(|waiting| {
        add(waiting);
        !std::mem::replace(&mut waiting.asked, true)
    });
    if ask {
        after_paint(take_turn);
    }
}

fn take_turn() {
    let work = WAITING.with_borrow_mut(|waiting| {
        waiting.before = 0;
        waiting.works.pop_front()
    });
    if let Some(work) = work {
        work();
    }
    let more = WAITING.with_borrow_mut(|waiting| {
        waiting.asked = !waiting.works.is_empty();
        waiting.asked
    });
    if more {
        Timeout::new(0, take_turn).forget();
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // A page that is about to go cannot be reloaded, and need not.
        let _ = window.location().reload();
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without printing shows nothing.
        let _ = window.print();
    }
}

/// Opens another window at an address of this app, or comes back to it where it is open.
pub fn open_window(address: &str) {
    if let Some(window) = web_sys::window() {
        // Where the browser opens none, the person sees that nothing came.
        let _ = window.open_with_url_and_target(address, "projector");
    }
}
