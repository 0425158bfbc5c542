//! Pace for all groups: stages, pauses, more time.

use super::Desktop;
use super::told::stage_at;
use crate::parts::icons::Icon;
use crate::t;
use engine::play::Phase;
use engine::session::Pace as Paced;
use engine::workshop::order::Direction;
use scenario::case::Stage;
use yew::prelude::*;

/// Minutes that are given at once.
pub const SOME_MINUTES: i32 = 5;

/// What the bar looks at.
#[derive(Properties, PartialEq)]
pub struct PaceProps {
    /// The console.
    pub desktop: Desktop,
}

/// The bar above all else.
#[component]
pub fn Pace(props: &PaceProps) -> Html {
    let Desktop { held, view, .. } = &props.desktop;
    let say = |direction: Direction| {
        let store = held.store.clone();
        Callback::from(move |_: MouseEvent| store.direct(None, direction.clone()))
    };
    let paused = view.groups.iter().filter(|group| group.pace.paused).count();
    let all_paused = paused == view.groups.len();
    let (facilitates, stages, open) = held.store.read(|session| {
        let frames = (0..view.groups.len()).filter_map(|place| session.desk().frame(place));
        let open: Vec<usize> = frames.map(|frame| frame.open_up_to).collect();
        let stages = 4 * usize::from(session.header().scenario.cycles);
        (session.header().settings.pace == Paced::Facilitator, stages, open)
    });
    // Those behind catch up first, and those ahead stay where they are.
    let next = open.iter().min().map_or(1, |lowest| lowest + 1);
    let open_up_to = open.iter().max().copied().unwrap_or(0);
    let bring_to = |up_to: usize, concerns: fn(&usize, &usize) -> bool| {
        let (store, open) = (held.store.clone(), open.clone());
        Callback::from(move |_: MouseEvent| {
            let direction = Direction::OpenStages { up_to };
            let concerned = || open.iter().enumerate().filter(|(_, now)| concerns(now, &up_to));
            if concerned().count() == open.len() {
                store.direct(None, direction);
            } else {
                concerned().for_each(|(place, _)| store.direct(Some(place), direction.clone()));
            }
        })
    };
    // A stage that a group has entered cannot be closed any more.
    let entered = view.groups.iter().map(|group| group.opened).max().unwrap_or(0);
    let may_close = open_up_to > entered;
    let on_more = {
        let (store, view) = (held.store.clone(), view.clone());
        Callback::from(move |_: MouseEvent| {
            let playing = || view.groups.iter().enumerate().filter(|(_, group)| group.phase == Phase::Stage);
            let mut stages: Vec<usize> = playing().map(|(_, group)| group.opened).collect();
            stages.dedup();
            let more = |stage| Direction::MoreTime { stage, minutes: SOME_MINUTES };
            match stages.as_slice() {
                [stage] => store.direct(None, more(*stage)),
                // Each gets it where it stands.
                _ => playing().for_each(|(place, group)| store.direct(Some(place), more(group.opened))),
            }
        })
    };
    let plays = view.groups.iter().any(|group| group.phase == Phase::Stage);
    html! {
        <section class="pace-bar" aria-label={t!("workshop-pace-for-all")}>
            if facilitates {
                if next <= stages {
                    <button class="primary" onclick={bring_to(next, usize::lt)}>
                        { Icon::Stage(Stage::ALL[(next - 1) % 4]).draw() }{ t!("workshop-open-for-all", stage = stage_at(&held.case, next)) }
                    </button>
                } else if next == stages + 1 {
                    <button class="primary" onclick={bring_to(next, usize::lt)}>{ t!("workshop-open-end-for-all") }</button>
                }
                if may_close {
                    <button onclick={bring_to(open_up_to - 1, usize::gt)}>
                        { if open_up_to > stages { t!("workshop-close-end-for-all") } else { t!("workshop-close-for-all", stage = stage_at(&held.case, open_up_to)) } }
                    </button>
                }
            }
            // One button for both, so that the focus stays on it.
            <button class={all_paused.then_some("primary")} onclick={say(Direction::Pause { on: !all_paused })}>
                { if all_paused { t!("workshop-resume-all") } else { t!("workshop-pause-all") } }
            </button>
            if paused > 0 && !all_paused {
                <button onclick={say(Direction::Pause { on: false })}>{ t!("workshop-resume-all") }</button>
            }
            <button onclick={on_more} disabled={!plays}>{ t!("workshop-more-time-all", minutes = SOME_MINUTES) }</button>
            <p class="quiet small">
                { if !facilitates {
                    t!("workshop-stages-are-free")
                } else if open_up_to == 0 {
                    t!("workshop-no-stage-open")
                } else if open_up_to > stages {
                    t!("workshop-end-is-open")
                } else {
                    t!("workshop-open-so-far", stage = stage_at(&held.case, open_up_to))
                } }
            </p>
        </section>
    }
}
