//! Turning points: which choices mattered most, for each indicator and for the group's own targets.

use super::sums::Figure;
use super::what_if::{Branch, WhatIfReport};
use crate::play::Case;
use serde::{Deserialize, Serialize};

/// A choice and how much it mattered.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct TurningPoint {
    /// The choice, by its place in [`super::forks`].
    pub fork: usize,
    /// The option that would have changed most, by its place.
    pub place: usize,
    /// By how much it ends above what was taken, on average.
    pub difference: Figure,
}

/// The choices that mattered, those that mattered most first: for each indicator, and for how many targets were met.
/// Reports stand in the order of the forks. A difference that the sampling may have made alone, or that is below a
/// thousandth of the indicator's range, does not count.
pub fn turning_points(case: &Case, reports: &[WhatIfReport]) -> (Vec<Vec<TurningPoint>>, Vec<TurningPoint>) {
    let indicators = case.model.indicators.iter().enumerate().map(|(place, indicator)| {
        let least = (indicator.max - indicator.min) / 1000.0;
        ordered(reports, least, |branch| branch.difference.get(place).copied().unwrap_or_default())
    });
    (indicators.collect(), ordered(reports, 0.001, |branch| branch.targets_difference))
}

fn ordered(
    reports: &[WhatIfReport],
    least: f64,
    difference: impl Fn(&Branch) -> Figure,
) -> Vec<TurningPoint> {
    let turning = |(fork, report): (usize, &WhatIfReport)| {
        let points = report.branches.iter().map(|branch| TurningPoint {
            fork,
            place: branch.place,
            difference: difference(branch),
        });
        let clear = points.filter(|point| point.difference.is_clear(least));
        clear.max_by(|one, other| {
            // Of two equal ones, the first in file order.
            one.difference
                .value
                .abs()
                .total_cmp(&other.difference.value.abs())
                .then(other.place.cmp(&one.place))
        })
    };
    let mut points: Vec<TurningPoint> = reports.iter().enumerate().filter_map(turning).collect();
    points.sort_by(|one, other| other.difference.value.abs().total_cmp(&one.difference.value.abs()));
    points
}
