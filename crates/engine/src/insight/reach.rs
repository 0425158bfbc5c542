//! What was within reach: for any two indicators, what ways of playing bring on average, and which of them nothing
//! betters. The frontier is a line of trade-offs, and never a ranking.

use super::sums::{Figure, Scale};
use super::ways::{WayPart, WaySums, Ways};
use crate::play::Case;
use scenario::model::IndicatorModel;
use serde::{Deserialize, Serialize};

/// What one way of playing brings for two indicators.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// The first indicator.
    pub x: Figure,
    /// The second.
    pub y: Figure,
}

/// What was within reach.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Reach {
    /// Ways of playing, in order.
    pub cloud: Vec<Point>,
    /// The places in the cloud of those that no other betters in both indicators, by the first indicator.
    pub frontier: Vec<usize>,
    /// The groups' own ways, in the order in which they were given.
    pub own: Vec<Point>,
}

/// What was within reach for two indicators. Empty where there are no such indicators.
pub fn within_reach(case: &Case, ways: &Ways, part: &WayPart, own: &[WaySums], axes: [usize; 2]) -> Reach {
    let [Some(x), Some(y)] = axes.map(|axis| case.model.indicators.get(axis)) else {
        return Reach::default();
    };
    let point = |way: &WaySums| Point {
        x: way.mean(axes[0], Scale::of(x), ways),
        y: way.mean(axes[1], Scale::of(y), ways),
    };
    let frontier = frontier(&part.ways, axes, [x, y]);
    Reach { cloud: part.ways.iter().map(point).collect(), frontier, own: own.iter().map(point).collect() }
}

/// The places of the ways that no other betters in both indicators, by the first indicator.
pub fn frontier(ways: &[WaySums], axes: [usize; 2], indicators: [&IndicatorModel; 2]) -> Vec<usize> {
    // More is better on both axes once the others are turned round.
    let worth = |way: &WaySums, axis: usize| {
        let sum = way.sum(axes[axis], None) as i64;
        if indicators[axis].higher_is_better { sum } else { -sum }
    };
    let mut order: Vec<(i64, i64, usize)> =
        ways.iter().enumerate().map(|(place, way)| (worth(way, 0), worth(way, 1), place)).collect();
    order.sort_by(|one, other| other.0.cmp(&one.0).then(other.1.cmp(&one.1)).then(one.2.cmp(&other.2)));
    let mut frontier = Vec::new();
    let mut best: Option<(i64, i64)> = None;
    for (x, y, place) in order {
        let stands = best.is_none_or(|(best_x, best_y)| y > best_y || (y == best_y && x == best_x));
        if stands {
            best = Some((x, y));
            frontier.push(place);
        }
    }
    frontier.reverse();
    frontier
}
