//! The laptop goes round: each member chooses, confirms and hands on, and nothing of what others gave is on the screen.

use super::poll::{Given, Poll};
use super::{VoteChoice, member, secrecy};
use crate::device::screen;
use crate::parts::markdown::{Line, Markdown};
use crate::store::Game;
use crate::t;
use gloo_events::EventListener;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PassProps {
    pub game: Game,
    pub choices: Vec<VoteChoice>,
    pub poll: Poll,
    pub on_keep: Callback<Poll>,
    pub on_reveal: Callback<Poll>,
    pub on_stop: Callback<()>,
}

/// What the member who has the laptop is at.
#[derive(Clone, PartialEq)]
enum At {
    /// The laptop is handed on; nothing is shown.
    Between,
    /// Choosing; nothing chosen yet, or what.
    Choosing(Option<Given>),
    /// Asked whether that is it.
    Confirming(Given),
    /// The chair asks to end the vote early, or to stop it.
    Ending(bool),
}

/// The round.
#[component]
pub fn Pass(props: &PassProps) -> Html {
    let PassProps { game, poll, on_keep, on_reveal, on_stop, .. } = props;
    let at = use_state_eq(|| At::Between);
    // Whoever comes back to the page, by whatever way, finds the laptop between two members.
    use_effect_with((), {
        let at = at.setter();
        move |()| {
            let window = web_sys::window();
            let leave =
                window.map(|window| EventListener::new(&window, "pagehide", move |_| at.set(At::Between)));
            move || drop(leave)
        }
    });
    let to = |now: At| {
        let at = at.setter();
        Callback::from(move |_: MouseEvent| {
            at.set(now.clone());
            screen::after_paint(|| screen::focus("vote-title"));
        })
    };
    let Poll::Members(given) = poll else { return html! {} };
    let of = given.len();
    let give = |given: Given| {
        let (at, on_keep, poll) = (at.setter(), on_keep.clone(), poll.clone());
        Callback::from(move |_: MouseEvent| {
            let mut now = poll.clone();
            if let (Some(place), Poll::Members(all)) = (now.next(), &mut now) {
                all[place] = Some(given.clone());
            }
            at.set(At::Between);
            on_keep.emit(now);
        })
    };
    let reveal = on_reveal.reform({
        let poll = poll.clone();
        move |_: MouseEvent| poll.clone()
    });
    let stop = on_stop.reform(|_: MouseEvent| ());
    let voted = t!("have-voted", count = poll.voted(), total = of);
    let body = match (&*at, poll.next()) {
        (At::Ending(false), _) => html! {
            <>
                <h2 id="vote-title" tabindex="-1">{ t!("stop-vote-question") }</h2>
                <p>{ t!("stop-vote-question.about") }</p>
                <div class="actions">
                    <button class="primary" onclick={stop}>{ t!("stop-vote") }</button>
                    <button onclick={to(At::Between)}>{ t!("go-back") }</button>
                </div>
            </>
        },
        (At::Ending(true), _) => html! {
            <>
                <h2 id="vote-title" tabindex="-1">{ t!("reveal-now-question") }</h2>
                <p>{ voted }{ " " }{ t!("reveal-now-question.about") }</p>
                <div class="actions">
                    <button class="primary" onclick={reveal}>{ t!("reveal-now") }</button>
                    <button onclick={to(At::Between)}>{ t!("go-back") }</button>
                </div>
            </>
        },
        (_, None) => html! {
            <>
                <h2 id="vote-title" tabindex="-1">{ t!("all-have-voted") }</h2>
                <p>{ voted }{ " " }{ t!("all-have-voted.about") }</p>
                <div class="actions">
                    if poll.voted() > 0 { <button class="primary" onclick={reveal}>{ t!("reveal") }</button> }
                    <button onclick={to(At::Ending(false))}>{ t!("stop-vote") }</button>
                </div>
            </>
        },
        (At::Between, Some(place)) => html! {
            <>
                <h2 id="vote-title" tabindex="-1">{ t!("turn-of", name = member(game, place)) }</h2>
                <p>{ t!("turn-of.about") }{ " " }{ secrecy(game) }</p>
                <p class="quiet">{ voted }</p>
                <div class="actions">
                    <button class="primary" onclick={to(At::Choosing(None))}>{ t!("i-vote-now") }</button>
                    <button onclick={give(Given::Absent)}>{ t!("is-absent") }</button>
                    if poll.voted() > 0 { <button onclick={to(At::Ending(true))}>{ t!("reveal-now") }</button> }
                    <button onclick={to(At::Ending(false))}>{ t!("stop-vote") }</button>
                </div>
            </>
        },
        (At::Choosing(chosen), Some(place)) => html! {
            <>
                <h2 id="vote-title" tabindex="-1">{ t!("vote-of", name = member(game, place)) }</h2>
                <form autocomplete="off" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                    { choose(props, chosen.as_ref(), &at) }
                    <div class="actions">
                        <button type="button" class="primary" disabled={chosen.is_none()}
                            onclick={to(chosen.clone().map_or(At::Choosing(None), At::Confirming))}>{ t!("cast-vote") }</button>
                        <button type="button" onclick={to(At::Between)}>{ t!("go-back") }</button>
                    </div>
                </form>
            </>
        },
        (At::Confirming(chosen), Some(_)) => html! {
            <>
                <h2 id="vote-title" tabindex="-1">{ t!("cast-vote-question") }</h2>
                <p class="chosen"><strong>{ named(props, chosen) }</strong></p>
                <p>{ t!("cast-vote-question.about") }</p>
                <div class="actions">
                    <button class="primary" onclick={give(chosen.clone())}>{ t!("cast-and-hand-on") }</button>
                    <button onclick={to(At::Choosing(Some(chosen.clone())))}>{ t!("change-vote") }</button>
                </div>
            </>
        },
    };
    html! { <section class="ballot" aria-labelledby="vote-title">{ body }</section> }
}

/// What a vote is for, in words.
fn named(props: &PassProps, given: &Given) -> String {
    match given {
        Given::For(id) => {
            let choice = props.choices.iter().find(|choice| choice.id == *id);
            choice.map(|choice| choice.label.clone()).unwrap_or_default()
        }
        _ => t!("abstain"),
    }
}

fn choose(props: &PassProps, chosen: Option<&Given>, at: &UseStateHandle<At>) -> Html {
    let on = |given: Given| {
        let at = at.setter();
        Callback::from(move |event: Event| {
            if event.target_unchecked_into::<HtmlInputElement>().checked() {
                at.set(At::Choosing(Some(given.clone())));
            }
        })
    };
    html! {
        <fieldset class="ballot-choices">
            <legend class="unseen">{ t!("your-vote") }</legend>
            { for props.choices.iter().map(|choice| {
                let given = Given::For(choice.id.clone());
                html! {
                    <div key={choice.id.clone()} class="ballot-choice">
                        <label>
                            <input type="radio" name="ballot" checked={chosen == Some(&given)} disabled={!choice.open} onchange={on(given)} />
                            <span>
                                <Line text={choice.label.clone()} />
                                if !choice.open { { " " }<span class="quiet small">{ t!("locked") }</span> }
                            </span>
                        </label>
                        <details><summary>{ t!("vote-details") }</summary><Markdown text={choice.detail.clone()} /></details>
                    </div>
                }
            }) }
            <div class="ballot-choice">
                <label>
                    <input type="radio" name="ballot" checked={chosen == Some(&Given::Abstained)} onchange={on(Given::Abstained)} />
                    <span>{ t!("abstain") }</span>
                </label>
            </div>
        </fieldset>
    }
}
