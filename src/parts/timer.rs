//! The time of the stage: quiet, derived from the log at every look, and never a limit. Whoever does not want to see it
//! puts it away.

use crate::device::{chance, drafts};
use crate::store::Game;
use crate::t;
use engine::workshop::desk::PaceView;
use gloo_timers::callback::Interval;
use yew::prelude::*;

/// How often it is looked at the clock, in milliseconds.
const LOOK: u32 = 1_000;

const MINUTE: u64 = 60_000;

/// What the part shows.
#[derive(Properties, PartialEq)]
pub struct TimerProps {
    /// The session.
    pub game: Game,
}

/// How a stage stands with its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Time {
    /// Minutes left, the one that runs counted whole.
    Left(u32),
    /// The last minute runs.
    Last,
    /// The time has just run out.
    Up,
    /// Whole minutes over.
    Over(u32),
}

impl Time {
    fn of(minutes: u32, pace: &PaceView, now: u64) -> Time {
        let (planned, used) = (u64::from(minutes) * MINUTE, pace.used(now));
        let whole = |time: u64| u32::try_from(time).unwrap_or(u32::MAX);
        match planned.checked_sub(used) {
            Some(left) if left > MINUTE => Time::Left(whole(left.div_ceil(MINUTE))),
            Some(left) if left > 0 => Time::Last,
            _ => match (used - planned) / MINUTE {
                0 => Time::Up,
                over => Time::Over(whole(over)),
            },
        }
    }

    fn text(self, minutes: u32) -> String {
        match self {
            Time::Left(left) => t!("time-left", count = left, planned = minutes),
            Time::Last => t!("time-last"),
            Time::Up => t!("time-up"),
            Time::Over(over) => t!("time-over", count = over),
        }
    }
}

/// Where it is kept that nobody wants to see the time: on this device, for every session.
const PUT_AWAY: (&str, &str) = ("device", "time-put-away");

fn is_put_away() -> bool {
    !drafts::get(PUT_AWAY.0, PUT_AWAY.1).is_empty()
}

/// Puts the time away, or brings it out again: on this device, for every session.
pub fn put_away(away: bool) {
    drafts::set(PUT_AWAY.0, PUT_AWAY.1, if away { "yes" } else { "" });
}

/// The minutes that are planned for the open stage; none where none are, and on branches, which nobody waits for.
fn planned(game: &Game) -> Option<u32> {
    let pace = &game.view.table.pace;
    pace.minutes.filter(|_| game.at.branch.is_none() && pace.began.is_some())
}

/// The time that is up: which stage's, and how many minutes were planned for it then. With more time given it is another
/// one that may be up.
pub type Up = (usize, u32);

fn up(game: &Game) -> Option<Up> {
    let minutes = planned(game)?;
    let time = Time::of(minutes, &game.view.table.pace, chance::now());
    (matches!(time, Time::Up | Time::Over(_)) && !is_put_away()).then_some((game.view.opened, minutes))
}

/// The time that is up, looked at every second; none while it runs, where none is planned, and where nobody wants to see
/// the time.
#[hook]
pub fn use_time_up(game: &Game) -> Option<Up> {
    let now = use_state_eq(|| up(game));
    use_effect_with(game.clone(), {
        let now = now.setter();
        move |game: &Game| {
            let game = game.clone();
            let clock = planned(&game).is_some();
            let look = move || now.set(up(&game));
            look();
            let clock = clock.then(|| Interval::new(LOOK, look));
            move || drop(clock)
        }
    });
    *now
}

/// The time of the open stage; nothing where none is planned.
#[component]
pub fn Timer(props: &TimerProps) -> Html {
    let game = &props.game;
    let pace = &game.view.table.pace;
    let minutes = planned(game);
    let time = use_state_eq(|| None::<Time>);
    let away = use_state_eq(is_put_away);
    use_effect_with((minutes, pace.clone()), {
        let (time, away) = (time.setter(), away.setter());
        move |(minutes, pace): &(Option<u32>, PaceView)| {
            let (minutes, pace) = (*minutes, pace.clone());
            let look = move || {
                time.set(minutes.map(|minutes| Time::of(minutes, &pace, chance::now())));
                // It may have been put away elsewhere on the page.
                away.set(is_put_away());
            };
            look();
            let clock = minutes.map(|_| Interval::new(LOOK, look));
            move || drop(clock)
        }
    });
    let (Some(minutes), Some(time)) = (minutes, *time) else { return html! {} };
    let on_switch = {
        let away = away.clone();
        Callback::from(move |_: MouseEvent| {
            put_away(!*away);
            away.set(!*away);
        })
    };
    html! {
        <div class="timer quiet small">
            if *away {
                <button class="slight" onclick={on_switch}>{ t!("show-time") }</button>
            } else {
                <p role="timer" aria-live="off">
                    { time.text(minutes) }
                    if pace.paused { { " · " }{ t!("time-stands") } }
                </p>
                <button class="slight" onclick={on_switch}>{ t!("hide-time") }</button>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_told_in_whole_minutes_and_never_stops() {
        let began = 1_000_000;
        let check = |passed: u64, expected: Time| {
            let pace = PaceView { began: Some(began), ..PaceView::default() };
            assert_eq!(Time::of(10, &pace, began + passed), expected, "{passed}");
        };
        check(0, Time::Left(10));
        check(1, Time::Left(10));
        check(MINUTE, Time::Left(9));
        check(8 * MINUTE + 1, Time::Left(2));
        check(9 * MINUTE, Time::Last);
        check(10 * MINUTE - 1, Time::Last);
        check(10 * MINUTE, Time::Up);
        check(11 * MINUTE, Time::Over(1));
        check(75 * MINUTE + 30_000, Time::Over(65));
    }

    #[test]
    fn time_stands_still_while_play_pauses() {
        let pace = PaceView {
            began: Some(0),
            paused_for: 3 * MINUTE,
            paused: true,
            paused_since: Some(8 * MINUTE),
            ..PaceView::default()
        };
        assert_eq!(Time::of(10, &pace, 60 * MINUTE), Time::Left(5));
    }

    #[test]
    fn a_clock_that_went_back_leaves_the_whole_time() {
        let pace = PaceView { began: Some(9 * MINUTE), ..PaceView::default() };
        assert_eq!(Time::of(10, &pace, 0), Time::Left(10));
    }
}
