//! What the facilitator shows: the question, a case event, votes, the groups side by side, and a session once more.

use super::MANY;
use crate::pages::workshop::held::Held;
use crate::parts::course::Course;
use crate::parts::figures::bare;
use crate::parts::icons::Icon;
use crate::parts::markdown::{Line, Markdown, Plain};
use crate::parts::markup;
use crate::parts::story::telling;
use crate::t;
use crate::words::{Spoken, number};
use engine::workshop::room::{RoomGroup, RoomReplay, RoomView, RoomVote};
use report::chart::{self, Eyes, Steps};
use report::votes::{Matter, matter};
use scenario::case::{CaseEvent, Decision, Scenario};
use std::collections::BTreeSet;
use yew::prelude::*;

/// Everything that is shown, the newest kind of news first.
pub fn shown(held: &Held, view: &RoomView) -> Html {
    let case = &held.case;
    if let Some(replay) = &view.replay {
        return again(case, replay);
    }
    let event = view.event.as_ref().and_then(|id| case.events.iter().find(|one| one.id == *id));
    let question = view.question.as_ref().and_then(|id| case.decisions.iter().find(|one| one.id == *id));
    let voted: BTreeSet<Option<&str>> =
        view.groups.iter().flat_map(|group| &group.votes).map(|vote| vote.decision.as_deref()).collect();
    // In the order of the case study.
    let matters = case.decisions.iter().map(|one| Some(one.id.as_str())).chain([None]);
    let compares = view.groups.iter().any(|group| group.profile.is_some());
    html! {
        <>
            if let Some(event) = event { { news(event) } }
            // Votes on the question stand with it.
            if let Some(question) = question.filter(|question| !voted.contains(&Some(question.id.as_str()))) { { asked(question) } }
            { for matters.filter(|matter| voted.contains(matter)).map(|matter| votes(case, view, matter)) }
            if compares { { profiles(case, view) } }
            if event.is_none() && question.is_none() && voted.is_empty() && !compares {
                <p class="quiet room-empty">{ if view.has_ended() { t!("workshop-room-ended") } else { t!("workshop-room-empty") } }</p>
            }
        </>
    }
}

/// A group's session at one of its steps. It needs all the room there is.
fn again(case: &Scenario, replay: &RoomReplay) -> Html {
    let RoomReplay { shown, name, chapters, indicators } = replay;
    let steps = Steps { words: &Spoken, case, chapters, indicators };
    let picture = chart::timeline(steps, shown.step, Eyes::of(shown.truth));
    let chapter = shown.step.checked_sub(1).and_then(|place| chapters.get(place));
    html! {
        <section class="room-again">
            <p class="kicker">{ t!("workshop-room-again", name = name.as_str()) }</p>
            <div class="two-columns">
                { markup::draw(&picture.figure(&Spoken, "h2", true)) }
                if let Some(chapter) = chapter { <article class="chapter">{ telling(case, chapter) }</article> }
            </div>
        </section>
    }
}

fn news(event: &CaseEvent) -> Html {
    html! {
        <section class="room-news">
            <p class="kicker">{ Icon::News.draw() }{ t!("news") }</p>
            <h2><Plain text={event.title.clone()} /></h2>
            <Markdown text={event.text.clone()} />
        </section>
    }
}

fn asked(question: &Decision) -> Html {
    html! {
        <section class="room-question">
            <p class="kicker">{ t!("workshop-room-question") }</p>
            <h2><Plain text={question.title.clone()} /></h2>
            <Markdown text={question.prompt.clone()} />
            <ul>{ for question.options.iter().map(|option| html! { <li key={option.id.clone()}><Line text={option.label.clone()} /></li> }) }</ul>
        </section>
    }
}

/// The last vote that each group held on a decision, or on the compromise at adoption.
fn votes(case: &Scenario, view: &RoomView, decision: Option<&str>) -> Html {
    let Some(Matter { title, choices }) = matter(&Spoken, case, decision) else { return html! {} };
    let held = |group: &RoomGroup| {
        group.votes.iter().rev().find(|vote| vote.decision.as_deref() == decision).cloned()
    };
    let columns: Vec<(&RoomGroup, RoomVote)> =
        view.groups.iter().filter_map(|group| Some((group, held(group)?))).collect();
    let most = columns.iter().flat_map(|(_, vote)| vote.counts.values()).max().copied().unwrap_or(1).max(1);
    let cell = |votes: u32| {
        html! {
            <td><meter class="votes" min="0" max={most.to_string()} value={votes.to_string()} aria-hidden="true" /><strong>{ votes }</strong></td>
        }
    };
    html! {
        <section class="room-votes" key={decision.unwrap_or_default().to_owned()}>
            <p class="kicker">{ t!("workshop-room-votes") }</p>
            <h2><Plain text={title} /></h2>
            <table>
                <thead><tr>
                    <th scope="col">{ t!("workshop-column-option") }</th>
                    { for columns.iter().map(|(group, _)| head(view, group)) }
                </tr></thead>
                <tbody>
                    { for choices.into_iter().map(|(id, label)| html! {
                        <tr key={id.clone()}>
                            <th scope="row"><Line text={label.to_owned()} /></th>
                            { for columns.iter().map(|(_, vote)| cell(vote.counts.get(id).copied().unwrap_or(0))) }
                        </tr>
                    }) }
                    if columns.iter().any(|(_, vote)| vote.abstentions > 0) {
                        <tr><th scope="row">{ t!("workshop-abstained") }</th>{ for columns.iter().map(|(_, vote)| cell(vote.abstentions)) }</tr>
                    }
                    <tr class="agreed">
                        <th scope="row">{ t!("workshop-room-agreed") }</th>
                        { for columns.iter().map(|(_, vote)| html! {
                            <td>{ vote.agreement.map(|agreed| t!("workshop-share", share = number(agreed.largest * 100.0, 100.0))).unwrap_or_default() }</td>
                        }) }
                    </tr>
                </tbody>
            </table>
        </section>
    }
}

/// A group at the head of its column: its number, and its name where there is room for it.
fn head(view: &RoomView, group: &RoomGroup) -> Html {
    let place = view.groups.iter().position(|one| one.id == group.id).unwrap_or(0);
    let many = view.groups.len() > MANY;
    html! {
        <th scope="col" key={group.id.clone()}>
            <span class="number" aria-hidden="true">{ place + 1 }</span>
            <span class={many.then_some("unseen")}>{ &group.name }</span>
        </th>
    }
}

/// The groups side by side, as each sees itself. No group is first: they stand in the order of the workshop.
fn profiles(case: &Scenario, view: &RoomView) -> Html {
    let columns: Vec<&RoomGroup> = view.groups.iter().filter(|group| group.profile.is_some()).collect();
    html! {
        <section class="room-profiles">
            <p class="kicker">{ t!("workshop-room-profiles") }</p>
            <table>
                <thead><tr>
                    <th scope="col">{ t!("indicator") }</th>
                    { for columns.iter().map(|group| head(view, group)) }
                </tr></thead>
                <tbody>
                    { for case.indicators.iter().enumerate().map(|(place, indicator)| html! {
                        <tr key={indicator.id.clone()}>
                            <th scope="row"><Plain text={indicator.name.clone()} />{ " " }<span class="quiet unit">{ &indicator.unit }</span></th>
                            { for columns.iter().map(|group| {
                                let seen = group.profile.as_ref().and_then(|profile| profile.get(place));
                                html! {
                                    <td>
                                        if let Some(seen) = seen {
                                            <span class="figure" dir="ltr">{ bare(indicator, seen.now) }</span>
                                            <Course indicator={indicator.clone()} course={seen.course.clone()} />
                                        }
                                    </td>
                                }
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </section>
    }
}
