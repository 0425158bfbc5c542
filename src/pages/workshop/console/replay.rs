//! A group's session once more for the room, step by step, steered from the console.

use super::Desktop;
use crate::pages::workshop::form::select;
use crate::parts::eyes::eyes;
use crate::t;
use crate::words::Spoken;
use engine::play::Phase;
use engine::workshop::order::{Direction, Replay, Show};
use engine::workshop::room::replay;
use report::chart::Steps;
use yew::prelude::*;

/// What the part looks at.
#[derive(Properties, PartialEq)]
pub struct AgainProps {
    /// The console.
    pub desktop: Desktop,
}

/// Which group's session the room sees again, at which step, and with whose eyes.
#[component]
pub fn Again(props: &AgainProps) -> Html {
    let Desktop { held, view, .. } = &props.desktop;
    let ended = view.groups.iter().filter(|group| group.phase == Phase::Debrief);
    let groups: Vec<(String, String)> = ended.map(|group| (group.id.clone(), group.name.clone())).collect();
    let shown = held.store.read(replay);
    let say = {
        let store = held.store.clone();
        move |replay: Replay, on: bool| {
            store.direct(None, Direction::Show { what: Show::Replay(replay), on });
        }
    };
    let now = shown.as_ref().map(|replay| replay.shown.clone());
    let on_group = {
        let (say, now) = (say.clone(), now.clone());
        Callback::from(move |group: String| match (&now, group.is_empty()) {
            (Some(now), true) => say(now.clone(), false),
            (None, true) => {}
            (now, false) => {
                let truth = now.as_ref().is_some_and(|now| now.truth);
                say(Replay { group, step: 0, truth }, true);
            }
        })
    };
    let nothing = (String::new(), t!("workshop-show-nothing"));
    let answers = [nothing].into_iter().chain(groups.iter().cloned()).collect();
    let chosen = now.as_ref().map_or("", |now| now.group.as_str());
    html! {
        <section class="replay" aria-labelledby="again-title">
            <h2 id="again-title" class="apart">{ t!("workshop-show-again") }</h2>
            <p class="quiet">{ if groups.is_empty() { t!("workshop-show-again-later") } else { t!("workshop-show-again.about") } }</p>
            if !groups.is_empty() { { select(t!("workshop-show-again-group"), answers, chosen, false, on_group) } }
            if let Some(replay) = shown {
                { steps(&Steps { words: &Spoken, case: &held.case, chapters: &replay.chapters, indicators: &replay.indicators }, &replay.shown, say) }
            }
        </section>
    }
}

/// The way through the steps.
fn steps(all: &Steps<'_>, now: &Replay, say: impl Fn(Replay, bool) + Clone + 'static) -> Html {
    let last = all.chapters.len();
    let step = now.step.min(last);
    let at = |step: usize| {
        let (say, next) = (say.clone(), Replay { step, ..now.clone() });
        Callback::from(move |_: MouseEvent| say(next.clone(), true))
    };
    let on_step = {
        let (say, now) = (say.clone(), now.clone());
        Callback::from(move |step: String| {
            if let Ok(step) = step.parse() {
                say(Replay { step, ..now.clone() }, true);
            }
        })
    };
    let titles = (0..=last).map(|step| (step.to_string(), all.title(step))).collect();
    let see = {
        let (say, now) = (say.clone(), now.clone());
        Callback::from(move |truth: bool| say(Replay { truth, ..now.clone() }, true))
    };
    html! {
        <>
            { select(t!("insight-step"), titles, &step.to_string(), false, on_step) }
            <div class="actions">
                <button type="button" onclick={at(step.saturating_sub(1))} disabled={step == 0}>{ t!("insight-back") }</button>
                <button type="button" class="primary" onclick={at(step + 1)} disabled={step == last}>{ t!("insight-on") }</button>
            </div>
            { eyes("room-eyes", now.truth, &see) }
        </>
    }
}
