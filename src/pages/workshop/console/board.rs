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

/// How many of a group's last entries its row tells, the latest first.
const LAST: usize = 2;

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
    let Desktop { held, view, now } = &props.desktop;
    let row = |(place, group): (usize, &GroupGlance)| {
        let heard = props.heard.get(place).copied().flatten();
        let heard = heard.map_or_else(|| t!("workshop-nothing-yet"), |at| ago(at, *now));
        let time = Used::of(&group.pace, *now).map(Time::of);
        html! { <Row key={group.id.clone()} desktop={props.desktop.clone()} {place} {time} {heard} on_open={props.on_open.clone()} /> }
    };
    let names = held.case.indicators.iter().map(|one| one.name.clone()).collect::<Vec<_>>().join(", ");
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
                    { for view.groups.iter().enumerate().map(row) }
                </tbody>
            </table>
            <p class="quiet small">{ t!("workshop-board-legend") }</p>
        </section>
    }
}

/// A group's row.
#[derive(Properties)]
struct RowProps {
    desktop: Desktop,
    place: usize,
    time: Option<Time>,
    /// When something was last heard, in words.
    heard: String,
    on_open: Callback<usize>,
}

/// Two of these are equal where the row looks the same, whatever has happened in other groups.
impl PartialEq for RowProps {
    fn eq(&self, other: &RowProps) -> bool {
        let told = |props: &RowProps| (props.place, props.time.clone(), props.heard.clone());
        told(self) == told(other)
            && self.on_open == other.on_open
            && self.desktop.held.case == other.desktop.held.case
            && self.desktop.view.groups.get(self.place) == other.desktop.view.groups.get(other.place)
    }
}

/// The time that a group has used, as the row tells it.
#[derive(Clone, PartialEq)]
struct Time {
    words: String,
    is_over: bool,
    /// Minutes used of those planned, if any are.
    of: Option<(u64, u32)>,
}

impl Time {
    fn of(used: Used) -> Time {
        let of = used.planned.map(|planned| (used.minutes.min(u64::from(planned)), planned));
        Time { words: used.words(), is_over: used.is_over(), of }
    }
}

#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps { desktop, place, time, heard, .. } = props;
    let Some(group) = desktop.view.groups.get(*place) else { return html! {} };
    let case = &desktop.held.case;
    let ended = group.phase == Phase::Debrief;
    let on_open = {
        let place = *place;
        props.on_open.reform(move |_: MouseEvent| place)
    };
    let at = At::group(desktop.held.store.id(), group.id.clone());
    let waits = group.pending.is_none() && !ended && !group.adoption_waits;
    let last = group.recent.iter().filter_map(|recent| told::entry(case, recent)).take(LAST);
    html! {
        <tr>
            <th scope="row" data-label={t!("workshop-board-group")}>
                <button class="link" onclick={on_open}>{ &group.name }</button>
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
                if let Some(time) = time {
                    <span class={classes!("time", time.is_over.then_some("over"))}>{ &time.words }</span>
                    if let Some((used, planned)) = time.of {
                        <progress max={planned.to_string()} value={used.to_string()} aria-hidden="true" />
                    }
                } else {
                    <span class="quiet">{ "–" }</span>
                }
            </td>
            <td data-label={t!("workshop-board-profile")}>{ profile::bars(case, &group.profile) }</td>
            <td data-label={t!("workshop-board-votes")}>{ votes(group) }</td>
            <td data-label={t!("workshop-board-last")}>
                { for last.map(|last| html! { <><span class="told small">{ last }</span>{ " " }</> }) }
                <span class="quiet small">{ heard }</span>
            </td>
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
