//! Time on the facilitator's pages: what the clock says, kept up to date, and what has been used of a stage.

use crate::device::chance;
use crate::t;
use engine::workshop::desk::PaceView;
use gloo_timers::callback::Interval;
use yew::prelude::*;

/// The wall time in milliseconds since 1970, told anew every so many milliseconds.
#[hook]
pub fn use_now(every: u32) -> u64 {
    let now = use_state_eq(chance::now);
    use_effect_with(every, {
        let now = now.setter();
        move |every: &u32| {
            let ticking = Interval::new(*every, move || now.set(chance::now()));
            move || drop(ticking)
        }
    });
    *now
}

const MINUTE: u64 = 60_000;

/// How a stage stands with its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Used {
    /// Whole minutes used.
    pub minutes: u64,
    /// Minutes planned, if any are.
    pub planned: Option<u32>,
    /// Seconds left; none where nothing is planned. Below nothing, the time is over.
    pub left: Option<i64>,
}

impl Used {
    /// How a stage stands at `now`, in milliseconds since 1970; none while no stage is open.
    pub fn of(pace: &PaceView, now: u64) -> Option<Used> {
        pace.began?;
        let used = pace.used(now);
        let left = pace.minutes.map(|minutes| {
            let planned = i64::from(minutes) * MINUTE as i64;
            (planned - i64::try_from(used).unwrap_or(i64::MAX)).div_euclid(1000)
        });
        Some(Used { minutes: used / MINUTE, planned: pace.minutes, left })
    }

    /// Whether more time has been used than was planned.
    pub fn is_over(&self) -> bool {
        self.left.is_some_and(|left| left < 0)
    }

    /// In words: `12 of 20 min`.
    pub fn words(&self) -> String {
        match (self.planned, self.left) {
            (Some(planned), Some(left)) if left < 0 => {
                t!("workshop-time-over", over = (-left).div_euclid(60) as u32 + 1, planned = planned)
            }
            (Some(planned), _) => t!("workshop-time-of", used = self.minutes as u32, planned = planned),
            (None, _) => t!("workshop-time-used", used = self.minutes as u32),
        }
    }
}

/// Minutes and seconds as a clock on the wall shows them: `4:05`, and `−0:30` once the time is over.
pub fn countdown(left: i64) -> String {
    let sign = if left < 0 { "\u{2212}" } else { "" };
    let left = left.unsigned_abs();
    format!("{sign}{}:{:02}", left / 60, left % 60)
}

/// How long ago something was, in words.
pub fn ago(at: u64, now: u64) -> String {
    let minutes = now.saturating_sub(at) / MINUTE;
    match minutes {
        0 => t!("workshop-just-now"),
        1..=89 => t!("workshop-minutes-ago", count = minutes as u32),
        _ => t!("workshop-hours-ago", count = (minutes / 60).max(1) as u32),
    }
}
