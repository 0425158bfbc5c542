//! What the room sees: where all groups are, the time, and what the facilitator shows. Nothing private ever: it draws the
//! room's view and no other.

mod groups;
mod shown;

use super::clock::{Used, countdown, use_now};
use super::code::spoken;
use super::frame::{not_opened, waiting};
use super::held::{Held, Opening, use_workshop};
use crate::device::screen;
use crate::parts::announcement::Spoken;
use crate::parts::markdown::CaseLanguage;
use crate::store::Part;
use crate::{t, words};
use engine::play::Phase;
use engine::workshop::room::{RoomView, room};
use yew::prelude::*;

/// So many groups have their names beside one another; more of them have their numbers there.
const MANY: usize = 6;

/// Which workshop.
#[derive(Properties, PartialEq)]
pub struct ProjectorPageProps {
    /// The session's name.
    pub id: String,
}

/// The screen.
#[component]
pub fn ProjectorPage(props: &ProjectorPageProps) -> Html {
    let opening = use_workshop(&props.id, Part::Onlooker);
    let is_open = matches!(opening, Opening::Open(_));
    use_effect_with(is_open, |_| screen::title(&t!("window-title", title = t!("workshop-projector"))));
    match opening {
        Opening::Waiting => waiting(),
        Opening::Failed(fault) => not_opened(fault),
        Opening::Open(held) => {
            let view = held.store.read(room);
            let language = words::other(&held.case.language);
            // Side by side needs the whole width; where everybody is can wait.
            let compares = view.replay.is_some()
                || view.groups.iter().any(|group| group.profile.is_some() || !group.votes.is_empty());
            html! {
                <ContextProvider<CaseLanguage> context={CaseLanguage(language)}>
                    <main class={classes!("room-page", (view.groups.len() > MANY).then_some("many"), compares.then_some("compares"))}>
                        <header>
                            <h1 lang={words::other(&held.case.language)}>{ &held.case.title }</h1>
                            <p class="workshop-code"><span class="quiet">{ t!("workshop-code") }</span>{ " " }<strong>{ spoken(&props.id) }</strong></p>
                        </header>
                        <div class="room">
                            <div class="room-side">
                                <Timer groups={view.clone()} />
                                { groups::wheel(&view) }
                            </div>
                            <div class="room-main">
                                { shown::shown(&held, &view) }
                                if view.replay.is_none() { <Groups held={held.clone()} /> }
                            </div>
                        </div>
                    </main>
                </ContextProvider<CaseLanguage>>
            }
        }
    }
}

#[derive(Properties, PartialEq)]
struct TimerProps {
    groups: RoomView,
}

/// The time that is left, to be read from the back row: that of the group which has most of it, because a group that
/// began late must not be told that its time is over.
#[component]
fn Timer(props: &TimerProps) -> Html {
    let now = use_now(500);
    let groups = || props.groups.groups.iter().filter(|group| group.phase == Phase::Stage);
    let used: Vec<Used> = groups().filter_map(|group| Used::of(&group.pace, now)).collect();
    let paused = groups().count() > 0 && groups().all(|group| group.pace.paused);
    let left = used.iter().filter_map(|used| used.left).max();
    let unplanned = used.iter().map(|used| used.minutes).min();
    let (text, says) = match (left, unplanned) {
        (Some(left), _) if left < 0 => (countdown(left), t!("workshop-timer-over")),
        (Some(left), _) => (countdown(left), t!("workshop-timer-left")),
        (None, Some(minutes)) => (countdown(minutes as i64 * 60), t!("workshop-timer-used")),
        (None, None) if props.groups.has_ended() => (String::new(), String::new()),
        (None, None) => (String::new(), t!("workshop-timer-none")),
    };
    let is_over = left.is_some_and(|left| left < 0);
    html! {
        <div class={classes!("room-timer", is_over.then_some("over"), paused.then_some("paused"))} role="timer">
            if !text.is_empty() { <p class="time">{ text }</p> }
            <p class="says">{ if paused { t!("workshop-paused") } else { says } }</p>
            if is_over && !paused { <p class="up">{ t!("workshop-timer-up") }</p> }
            <Spoken text={if is_over { t!("workshop-timer-up") } else { String::new() }} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct GroupsProps {
    held: Held,
}

/// Every group by number, with its own time.
#[component]
fn Groups(props: &GroupsProps) -> Html {
    let now = use_now(1_000);
    let view = props.held.store.read(room);
    groups::list(&props.held.case, &view, now)
}
