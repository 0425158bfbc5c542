//! What was within reach: for any two indicators, what ways of playing bring on average, and which of them nothing
//! betters. The frontier is a line of trade-offs, and never a ranking.

use super::sums::{Figure, Scale};
use super::ways::{BLOCKS, WayPart, WaySums, Ways};
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

/// The lowest and the highest that any of these ways brings for an indicator on average. Zeros where there is no way.
///
/// The error has two parts, both by the jackknife (B. Efron and R. J. Tibshirani, *An Introduction to the Bootstrap*,
/// 1993, equation 11.5). What the sampled luck adds is seen by leaving out one block of it after the other and looking
/// for the extreme anew each time, so that the luck of having been picked as the extreme counts as well. What the sample
/// of ways adds is seen by leaving out one way after the other: only leaving out the extreme itself changes anything, and
/// then by its distance to the next, the same distance by which D. S. Robson and J. H. Whitlock (*Estimation of a
/// truncation point*, Biometrika 51, 1964) tell how far an end lies beyond the last that was seen.
pub fn extremes<'a>(
    indicator: usize,
    scale: Scale,
    ways: &Ways,
    played: impl Iterator<Item = &'a WaySums> + Clone,
) -> [Figure; 2] {
    let runs = ways.runs() as f64;
    let mean = |sum: u64, blocks: usize| scale.value(sum as f64 / (runs * blocks as f64 / BLOCKS as f64));
    let ends = |but: Option<usize>| {
        let blocks = BLOCKS - usize::from(but.is_some());
        Ends::of(played.clone().map(|way| way.sum(indicator, but))).map(|ends| (ends, blocks))
    };
    let Some((ends_of_all, _)) = ends(None) else { return [Figure::default(); 2] };
    let left: Vec<(Ends, usize)> = (0..BLOCKS).filter_map(|but| ends(Some(but))).collect();
    let figure = |of: fn(&Ends) -> [u64; 2]| {
        let [first, next] = of(&ends_of_all).map(|sum| mean(sum, BLOCKS));
        let without: Vec<f64> = left.iter().map(|(ends, blocks)| mean(of(ends)[0], *blocks)).collect();
        let count = without.len().max(1) as f64;
        let middle = without.iter().sum::<f64>() / count;
        let spread: f64 = without.iter().map(|value| (value - middle) * (value - middle)).sum();
        let luck = spread * (count - 1.0) / count;
        let all = ends_of_all.count as f64;
        let sample = (next - first) * (all - 1.0) / all;
        Figure { value: first, error: (luck + sample * sample).sqrt() }
    };
    [figure(|ends| ends.low), figure(|ends| ends.high)]
}

/// The two lowest and the two highest of some sums, the outermost first.
struct Ends {
    low: [u64; 2],
    high: [u64; 2],
    count: usize,
}

impl Ends {
    /// None where there are no sums.
    fn of(mut sums: impl Iterator<Item = u64>) -> Option<Ends> {
        let first = sums.next()?;
        let mut ends = Ends { low: [first, u64::MAX], high: [first, 0], count: 1 };
        for sum in sums {
            ends.count += 1;
            let [low, next] = ends.low;
            ends.low = if sum < low { [sum, low] } else { [low, next.min(sum)] };
            let [high, next] = ends.high;
            ends.high = if sum > high { [sum, high] } else { [high, next.max(sum)] };
        }
        if ends.count == 1 {
            (ends.low, ends.high) = ([first; 2], [first; 2]);
        }
        Some(ends)
    }
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
