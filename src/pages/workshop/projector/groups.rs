//! Where all groups are: numbers around the wheel, and the list that says whose they are.

use crate::pages::workshop::clock::{Used, countdown};
use crate::parts::story::moment;
use crate::parts::wheel::Wheel;
use crate::t;
use engine::play::Phase;
use engine::workshop::room::{RoomGroup, RoomView};
use scenario::case::Scenario;
use yew::prelude::*;

/// From the wheel's middle to the first and to the second row of numbers.
const ROWS: [f64; 2] = [108.0, 127.0];
/// How many numbers stand in a row of one stage.
const IN_ROW: usize = 8;
/// How much of a stage's quarter the numbers take, in degrees.
const SPREAD: f64 = 76.0;

/// The wheel with all groups around it.
pub fn wheel(view: &RoomView) -> Html {
    let furthest = view.groups.iter().map(|group| group.opened).max().unwrap_or(0);
    let ended = view.groups.iter().all(|group| group.phase == Phase::Debrief);
    let markers = (0..4).flat_map(|stage| {
        let there: Vec<(usize, &RoomGroup)> = view
            .groups
            .iter()
            .enumerate()
            .filter(|(_, group)| {
                group.phase == Phase::Stage && group.opened > 0 && (group.opened - 1) % 4 == stage
            })
            .collect();
        let count = there.len();
        there
            .into_iter()
            .enumerate()
            .map(move |(nth, (place, group))| marker(stage, nth, count, place, group))
            .collect::<Vec<_>>()
    });
    let markers: Html = markers.collect();
    html! { <Wheel opened={furthest} {ended} size="projector" {markers} /> }
}

fn marker(stage: usize, nth: usize, count: usize, place: usize, group: &RoomGroup) -> Html {
    let (row, nth) = (nth / IN_ROW, nth % IN_ROW);
    let in_row = if row == 0 { count.min(IN_ROW) } else { count - IN_ROW };
    let step = SPREAD / in_row as f64;
    // From the top, with the clock.
    let angle = (90.0 * stage as f64 + (90.0 - SPREAD) / 2.0 + step * (nth as f64 + 0.5)).to_radians();
    let far = ROWS[row.min(1)];
    let (x, y) = (100.0 + far * angle.sin(), 100.0 - far * angle.cos());
    html! {
        <g key={group.id.clone()} class="group-marker">
            <circle cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="9" />
            <text x={format!("{x:.1}")} y={format!("{y:.1}")} dy="0.36em" text-anchor="middle">{ place + 1 }</text>
        </g>
    }
}

/// The list of all groups.
pub fn list(case: &Scenario, view: &RoomView, now: u64) -> Html {
    html! {
        <ol class="room-groups" aria-label={t!("workshop-tab-groups")}>
            { for view.groups.iter().enumerate().map(|(place, group)| {
                let stage = match group.phase {
                    Phase::Briefing => t!("briefing"),
                    Phase::Stage => moment(case, group.opened),
                    Phase::Debrief => t!("in-debrief"),
                };
                let left = Used::of(&group.pace, now).and_then(|used| used.left);
                html! {
                    <li key={group.id.clone()}>
                        <span class="number" aria-hidden="true">{ place + 1 }</span>
                        <strong>{ &group.name }</strong>
                        <span class="stage">{ stage }</span>
                        <span class="left">{ if group.pace.paused { t!("workshop-paused") } else { left.map(countdown).unwrap_or_default() } }</span>
                    </li>
                }
            }) }
        </ol>
    }
}
