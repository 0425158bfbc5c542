//! Folds of a page whose contents are drawn once somebody opens them.

use web_sys::Element;
use yew::prelude::*;

/// Whether a fold is open, and what its `<details>` calls as it opens and closes.
#[hook]
pub fn use_fold(begins_open: bool) -> (bool, Callback<Event>) {
    let open = use_state_eq(|| begins_open);
    let on_toggle = use_callback((), {
        let open = open.setter();
        move |event: Event, ()| open.set(event.target_unchecked_into::<Element>().has_attribute("open"))
    });
    (*open, on_toggle)
}
