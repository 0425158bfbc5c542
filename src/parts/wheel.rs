//! The cycle wheel: four arcs, what is done, where the group stands. The same drawing everywhere, in four sizes.

use super::icons::Icon;
use crate::t;
use scenario::case::Stage;
use yew::prelude::*;

/// The name of a stage, as shown.
pub fn stage_name(stage: Stage) -> String {
    t!(format!("stage-{}", stage.name()))
}

/// What the wheel shows.
#[derive(Properties, PartialEq)]
pub struct WheelProps {
    /// Stages opened so far, in all cycles.
    pub opened: usize,
    /// Whether play has ended.
    #[prop_or_default]
    pub ended: bool,
    /// `small`, `medium`, `large` or `projector`.
    #[prop_or("medium")]
    pub size: &'static str,
    /// What stands around it, such as where several groups are; the drawing then has a margin of a fifth.
    #[prop_or_default]
    pub markers: Option<Html>,
}

/// How far a stage is in the cycle that is shown.
fn state(stage: Stage, opened: usize, ended: bool) -> &'static str {
    let Some(current) = opened.checked_sub(1).map(|before| before % 4) else { return "ahead" };
    match stage.index() {
        place if place < current || ended => "done",
        place if place == current => "current",
        _ => "ahead",
    }
}

/// The wheel with its list of stages beside it; small, it is the drawing alone.
#[component]
pub fn Wheel(props: &WheelProps) -> Html {
    let WheelProps { opened, ended, size, .. } = *props;
    let current = Stage::ALL.into_iter().find(|stage| state(*stage, opened, ended) == "current");
    let label = match current {
        Some(stage) => t!("wheel-at", stage = stage_name(stage)),
        None if ended => t!("wheel-done"),
        None => t!("wheel-ahead"),
    };
    let arcs = Stage::ALL.into_iter().map(|stage| {
        let state = state(stage, opened, ended);
        let turn = format!("rotate({} 100 100)", 90 * stage.index());
        // In the middle of each arc stands its icon or its tick. As texts, for to write out a number with decimals is
        // much code on a first visit.
        let (x, y) =
            [("141.8", "31.8"), ("141.8", "141.8"), ("31.8", "141.8"), ("31.8", "31.8")][stage.index()];
        let icon = if state == "done" { Icon::Done } else { Icon::Stage(stage) };
        html! {
            <g key={stage.index()} class={classes!("arc", stage.name(), state)}>
                <path class="band" d="M105.4 22.200A78 78 0 0 1 177.8 94.6" transform={turn} />
                <g class="mark" transform={format!("translate({x} {y}) scale(1.1)")}>{ icon.shape() }</g>
            </g>
        }
    });
    html! {
        <div class={classes!("wheel", size)}>
            <svg viewBox={if props.markers.is_some() { "-40 -40 280 280" } else { "0 0 200 200" }} role="img" aria-label={label}>
                { for arcs }
                { props.markers.clone().unwrap_or_default() }
                if let Some(stage) = current {
                    <g class={classes!("centre", stage.name())} transform="translate(73 73) scale(2.25)">{ Icon::Stage(stage).shape() }</g>
                }
                if ended {
                    <g class="centre" transform="translate(73 73) scale(2.25)">{ Icon::Done.shape() }</g>
                }
            </svg>
            if size != "small" {
                <ol>
                    { for Stage::ALL.into_iter().map(|stage| {
                        let state = state(stage, opened, ended);
                        html! {
                            <li key={stage.index()} class={classes!(stage.name(), state)} aria-current={(state == "current").then_some("step")}>
                                { Icon::Stage(stage).draw() }
                                <span>{ stage_name(stage) }</span>
                                if state == "done" {
                                    <span class="quiet">{ Icon::Done.draw() }<span class="unseen">{ t!("done") }</span></span>
                                }
                            </li>
                        }
                    }) }
                </ol>
            }
        </div>
    }
}
