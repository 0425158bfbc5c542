//! Every group at a glance.

use super::Desktop;
use super::profile;
use super::told::{self, doing, stage_at};
use crate::pages::workshop::clock::{Used, ago};
use crate::parts::wheel::Wheel;
use crate::route::{At, Route};
use crate::t;
use crate::words::number;
use engine::play::Phase;
use engine::workshop::console::GroupGlance;
use yew::prelude::*;

/// What the board shows.
#[derive(Properties, PartialEq)]
pub struct BoardProps {
    /// The console.
    pub desktop: Desktop,
    /// When something last came from each group, by this device's clock.
    pub heard: Vec<Option<u64>>,
    /// Opens a group.
    pub on_open: Callback<usize>,
}

/// The table of all groups.
#[component]
pub fn Board(props: &BoardProps) -> Html {
    let groups = &props.desktop.view.groups;
    let names =
        props.desktop.held.case.indicators.iter().map(|one| one.name.clone()).collect::<Vec<_>>().join(", ");
    html! {
        <section aria-label={t!("workshop-tab-groups")} class="board">
            <table>
                <thead><tr>
                    <th scope="col">{ t!("workshop-board-group") }</th>
                    <th scope="col">{ t!("workshop-board-stage") }</th>
                    <th scope="col">{ t!("workshop-board-now") }</th>
                    <th scope="col">{ t!("workshop-board-time") }</th>
                    <th scope="col" title={names}>{ t!("workshop-board-profile") }</th>
                    <th scope="col">{ t!("workshop-board-votes") }</th>
                    <th scope="col">{ t!("workshop-board-last") }</th>
                    <th scope="col"><span class="unseen">{ t!("workshop-board-open") }</span></th>
                </tr></thead>
                <tbody>
                    { for groups.iter().enumerate().map(|(place, group)| row(props, place, group)) }
                </tbody>
            </table>
            <p class="quiet small">{ t!("workshop-board-legend") }</p>
        </section>
    }
}

fn row(props: &BoardProps, place: usize, group: &GroupGlance) -> Html {
    let Desktop { held, now, .. } = &props.desktop;
    let case = &held.case;
    let ended = group.phase == Phase::Debrief;
    let used = Used::of(&group.pace, *now);
    let on_open = props.on_open.reform(move |_: MouseEvent| place);
    let at = At::group(held.store.id(), group.id.clone());
    let waits = group.pending.is_none() && !ended && !group.adoption_waits;
    html! {
        <tr key={group.id.clone()}>
            <th scope="row" data-label={t!("workshop-board-group")}>
                <button class="link" onclick={on_open.clone()}>{ &group.name }</button>
                if group.pace.paused { <span class="tag">{ t!("workshop-paused") }</span> }
            </th>
            <td data-label={t!("workshop-board-stage")} class="stage-cell">
                <div>
                    <Wheel opened={group.opened} {ended} size="small" />
                    <span>{ if ended { t!("in-debrief") } else if group.opened == 0 { t!("briefing") } else { stage_at(case, group.opened) } }</span>
                </div>
            </td>
            <td data-label={t!("workshop-board-now")} class={waits.then_some("quiet")}>{ doing(case, group) }</td>
            <td data-label={t!("workshop-board-time")}>
                if let Some(used) = used {
                    <span class={classes!("time", used.is_over().then_some("over"))}>{ used.words() }</span>
                    if let Some(planned) = used.planned {
                        <progress max={planned.to_string()} value={used.minutes.min(u64::from(planned)).to_string()} aria-hidden="true" />
                    }
                } else {
                    <span class="quiet">{ "–" }</span>
                }
            </td>
            <td data-label={t!("workshop-board-profile")}>{ profile::bars(case, &group.profile) }</td>
            <td data-label={t!("workshop-board-votes")}>{ votes(group) }</td>
            <td data-label={t!("workshop-board-last")}>{ last(props, place, group) }</td>
            <td class="row-actions">
                if ended {
                    <a class="button" href={Route::Debrief(at).href()} aria-label={t!("workshop-look-back-here.label", name = group.name.as_str())}>{ t!("workshop-look-back-here") }</a>
                } else {
                    <a class="button" href={Route::Session(at).href()} aria-label={t!("workshop-play-here.label", name = group.name.as_str())}>{ t!("workshop-play-here") }</a>
                }
            </td>
        </tr>
    }
}

/// How many votes a group has held, and how far it agreed in the last one.
fn votes(group: &GroupGlance) -> Html {
    let agreed = group.votes.last().and_then(|vote| vote.agreement);
    html! {
        if let Some(agreed) = agreed {
            { t!("workshop-votes-agreed", count = group.votes.len() as u32, share = number(agreed.largest * 100.0, 100.0)) }
        } else if !group.votes.is_empty() {
            { t!("workshop-votes-held", count = group.votes.len() as u32) }
        } else {
            <span class="quiet">{ "–" }</span>
        }
    }
}

fn last(props: &BoardProps, place: usize, group: &GroupGlance) -> Html {
    let Desktop { held, now, .. } = &props.desktop;
    let told = group.recent.iter().find_map(|recent| told::entry(&held.case, recent));
    let heard = props.heard.get(place).copied().flatten();
    html! {
        <>
            if let Some(told) = told { <span class="clip" title={told.clone()}>{ told }</span>{ " " } }
            <span class="quiet small">{ heard.map_or_else(|| t!("workshop-nothing-yet"), |at| ago(at, *now)) }</span>
        </>
    }
}
