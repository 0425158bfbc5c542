//! Fields of the facilitator's forms.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// One of several answers.
pub struct Answer {
    /// Its name in the form.
    pub id: String,
    /// What it says.
    pub label: String,
    /// What it means; may be empty.
    pub about: String,
}

impl Answer {
    /// An answer that needs no more words.
    pub fn plain(id: impl Into<String>, label: impl Into<String>) -> Answer {
        Answer { id: id.into(), label: label.into(), about: String::new() }
    }
}

/// A question with all its answers on the page.
pub fn choice(
    name: &str,
    question: String,
    answers: Vec<Answer>,
    chosen: &str,
    on_choose: &Callback<String>,
) -> Html {
    html! {
        <fieldset class="choice">
            <legend>{ question }</legend>
            <div class="answers">
                { for answers.into_iter().map(|Answer { id, label, about }| {
                    let (on_choose, field) = (on_choose.clone(), format!("{name}-{id}"));
                    let checked = id == chosen;
                    let value = id.clone();
                    html! {
                        <label key={id.clone()} class={classes!("answer", checked.then_some("chosen"))} for={field.clone()}>
                            <input type="radio" id={field} name={name.to_owned()} {value} {checked}
                                onchange={move |_: Event| on_choose.emit(id.clone())} />
                            <span>
                                <strong>{ label }</strong>
                                if !about.is_empty() { <span class="quiet small">{ about }</span> }
                            </span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}

/// A whole number within bounds. What is no number changes nothing.
pub fn number(
    label: String,
    value: u32,
    bounds: std::ops::RangeInclusive<u32>,
    on_change: Callback<u32>,
) -> Html {
    let (min, max) = (*bounds.start(), *bounds.end());
    let on_input = Callback::from(move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        let typed = input.value().trim().parse::<u32>().map(|typed| typed.clamp(min, max));
        let kept = typed.unwrap_or(value);
        input.set_value(&kept.to_string());
        on_change.emit(kept);
    });
    html! {
        <label class="field number">
            <span>{ label }</span>
            <input type="number" min={min.to_string()} max={max.to_string()} value={value.to_string()} onchange={on_input} />
        </label>
    }
}

/// A line of text.
pub fn line(label: String, value: &str, placeholder: String, on_change: Callback<String>) -> Html {
    let on_input = Callback::from(move |event: InputEvent| {
        on_change.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    });
    html! {
        <label class="field">
            <span>{ label }</span>
            <input type="text" maxlength="120" autocomplete="off" value={value.to_owned()} {placeholder} oninput={on_input} />
        </label>
    }
}

/// One of several answers from a list that unfolds. Where the list stands in a table, its label is only heard.
pub fn select(
    label: String,
    answers: Vec<(String, String)>,
    chosen: &str,
    heard: bool,
    on_choose: Callback<String>,
) -> Html {
    let on_change = Callback::from(move |event: Event| {
        on_choose.emit(event.target_unchecked_into::<HtmlSelectElement>().value());
    });
    let options = answers.into_iter().map(|(value, text)| {
        let selected = value == chosen;
        html! { <option key={value.clone()} {value} {selected}>{ text }</option> }
    });
    if heard {
        return html! { <select aria-label={label} onchange={on_change}>{ for options }</select> };
    }
    html! {
        <label class="field"><span>{ label }</span><select onchange={on_change}>{ for options }</select></label>
    }
}

/// Something that is so or not.
pub fn check(label: String, checked: bool, on_change: Callback<bool>) -> Html {
    let on_click = Callback::from(move |event: Event| {
        on_change.emit(event.target_unchecked_into::<HtmlInputElement>().checked());
    });
    html! {
        <label class="check"><input type="checkbox" {checked} onchange={on_click} /><span>{ label }</span></label>
    }
}
