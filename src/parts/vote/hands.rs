//! A show of hands: the rapporteur types how many there were for each option.

use super::VoteChoice;
use super::poll::Poll;
use crate::parts::markdown::inline;
use crate::t;
use scenario::case::Id;
use std::collections::BTreeMap;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The most hands that are counted for one option.
const MOST: u32 = 1000;

#[derive(Properties, PartialEq)]
pub struct HandsProps {
    pub choices: Vec<VoteChoice>,
    pub counts: BTreeMap<Id, u32>,
    pub abstentions: u32,
    /// What has been counted so far, to be kept.
    pub on_note: Callback<Poll>,
    pub on_reveal: Callback<Poll>,
    pub on_stop: Callback<()>,
}

/// The count.
#[component]
pub fn Hands(props: &HandsProps) -> Html {
    let HandsProps { choices, counts, abstentions, on_note, on_reveal, on_stop } = props;
    // Typing keeps the focus where it is, so that what is counted lies here and is kept as it goes.
    let poll = use_mut_ref(|| Poll::Hands { counts: counts.clone(), abstentions: *abstentions });
    let none = use_state_eq(|| false);
    let on_count = |option: Option<Id>| {
        let (poll, none, on_note) = (poll.clone(), none.setter(), on_note.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let count = text.trim().parse::<u32>().unwrap_or_default().min(MOST);
            if let Poll::Hands { counts, abstentions } = &mut *poll.borrow_mut() {
                match &option {
                    Some(option) => drop(counts.insert(option.clone(), count)),
                    None => *abstentions = count,
                }
            }
            on_note.emit(poll.borrow().clone());
            none.set(false);
        })
    };
    let on_done = {
        let (poll, on_reveal, none) = (poll.clone(), on_reveal.clone(), none.setter());
        Callback::from(move |_: MouseEvent| {
            let now = poll.borrow().clone();
            if now.voted() > 0 { on_reveal.emit(now) } else { none.set(true) }
        })
    };
    let row = |label: Html, name: String, option: Option<Id>, count: u32| {
        html! {
            <label class="count" key={name.clone()}>
                <span>{ label }</span>
                <input type="number" inputmode="numeric" min="0" max={MOST.to_string()} aria-label={name}
                    value={(count > 0).then(|| count.to_string())} placeholder="0" oninput={on_count(option)} />
            </label>
        }
    };
    html! {
        <section class="ballot" aria-labelledby="vote-title">
            <h2 id="vote-title" tabindex="-1">{ t!("show-of-hands") }</h2>
            <p>{ t!("show-of-hands.about") }</p>
            <div class="hands">
                { for choices.iter().map(|choice| {
                    let count = counts.get(&choice.id).copied().unwrap_or_default();
                    row(inline(&choice.label), choice.label.clone(), Some(choice.id.clone()), count)
                }) }
                { row(html! { { t!("abstain") } }, t!("abstain"), None, *abstentions) }
            </div>
            <div class="actions">
                <button class="primary" onclick={on_done}>{ t!("show-result") }</button>
                <button onclick={on_stop.reform(|_: MouseEvent| ())}>{ t!("stop-vote") }</button>
                <p role="status" class="hint">{ if *none { t!("rejected-no-votes") } else { String::new() } }</p>
            </div>
        </section>
    }
}
