//! With whose eyes a session is gone through again: as the group saw it, or as it was.

use crate::t;
use yew::prelude::*;

/// The choice between the two. `name` tells it from others on the page.
pub fn eyes(name: &'static str, truth: bool, on_choose: &Callback<bool>) -> Html {
    let answer = |means: bool, label: String| {
        let on_change = on_choose.reform(move |_: Event| means);
        html! { <label><input type="radio" {name} checked={truth == means} onchange={on_change} />{ label }</label> }
    };
    html! {
        <fieldset class="eyes">
            <legend>{ t!("insight-eyes") }</legend>
            { answer(false, t!("insight-eyes-group")) }
            { answer(true, t!("insight-eyes-truth")) }
        </fieldset>
    }
}
