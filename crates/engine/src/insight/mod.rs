//! Insight: what could have happened, and why.
//!
//! Each question is plain data and is answered in three steps: anybody [plays](Forecast::play) any stretch of runs and
//! gets a part; parts are merged, in any order; [`read`](Forecast::read) makes figures of the whole. A figure's bits do
//! not depend on who played which runs, and every sampled figure carries its standard error.
//!
//! Sampled luck begins at run [`FIRST_RUN`], so that the luck of the session itself is not among that which it is
//! compared with.

pub mod balance;
mod choosing;
mod exact;
mod forecast;
mod luck;
mod reach;
mod rehearsal;
mod study;
mod sums;
mod turning;
mod ways;
mod what_if;

pub use choosing::{Choosing, Coming, Rest, coming};
pub use exact::{MOST_WAYS, enumerate};
pub use forecast::{Ahead, Forecast, ForecastPart, Outlook};
pub use luck::{Luck, LuckPart, LuckReport, Percentile, choice};
pub use reach::{Point, Reach, frontier, within_reach};
pub use rehearsal::rehearsal;
pub use study::{CELLS, Cloud, Depth, Insight, Part, Piece, Question, Study};
pub use sums::{BINS, Distribution, Figure, Mark, QUANTILES, Scale, Spread, Sums};
pub use turning::{TurningPoint, turning_points};
pub use ways::{WayPart, WaySums, Ways};
pub use what_if::{Branch, Fork, WhatIf, WhatIfPart, WhatIfReport, forks};

use crate::play::Case;
use crate::session::GroupState;
use crate::simulate::SIDE_BY_SIDE;
use crate::view::target;

/// The run at which sampled luck begins.
pub const FIRST_RUN: u64 = SIDE_BY_SIDE;

/// How many runs make a good piece of work: quick enough to be cancelled between two, and without waste.
pub const STRETCH: u64 = 16 * SIDE_BY_SIDE;

/// So many runs, from [`FIRST_RUN`] on, in stretches that may be played anywhere.
pub fn stretches(runs: u64) -> impl Iterator<Item = std::ops::Range<u64>> {
    let last = FIRST_RUN.saturating_add(runs);
    let first = |place: u64| FIRST_RUN.saturating_add(place.saturating_mul(STRETCH));
    (0..runs.div_ceil(STRETCH)).map(move |place| first(place)..first(place + 1).min(last))
}

/// The ranges of a case study's indicators.
fn scales(case: &Case) -> Vec<Scale> {
    case.model.indicators.iter().map(Scale::of).collect()
}

/// The targets that a group set, by indicator.
fn targets(case: &Case, state: &GroupState) -> Vec<Option<f64>> {
    case.scenario.indicators.iter().map(|indicator| target(case, state, &indicator.id)).collect()
}

/// How many targets are met where the indicators have these values.
fn count_met(case: &Case, targets: &[Option<f64>], values: impl Fn(usize) -> Option<f64>) -> u32 {
    let indicators = case.model.indicators.iter().zip(targets).enumerate();
    let met = indicators.filter(|(place, (indicator, target))| {
        let (Some(target), Some(value)) = (**target, values(*place)) else { return false };
        if indicator.higher_is_better { value >= target } else { value <= target }
    });
    met.count() as u32
}
