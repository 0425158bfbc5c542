//! What was within reach: for any two indicators, what ways of playing bring on average, and which of them nothing
//! betters. The frontier is a line of trade-offs, and never a ranking.

use super::sums::{Figure, Scale};
use super::ways::{Halved, WayPart, WaySums, Ways};
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
/// The error has two parts, both by the jackknife. What the sampled luck adds is seen by looking for the extreme anew in
/// halves of it, so that the luck of having been picked as the extreme counts as well. What the sample of ways adds is
/// seen by leaving out one way after the other: only leaving out the extreme itself changes anything, and then by its
/// distance to the next, the same distance by which D. S. Robson and J. H. Whitlock (*Estimation of a truncation point*,
/// Biometrika 51, 1964) tell how far an end lies beyond the last that was seen.
pub fn extremes<'a>(
    indicator: usize,
    scale: Scale,
    ways: &Ways,
    played: impl Iterator<Item = &'a WaySums>,
) -> [Figure; 2] {
    let mut ends: Option<[Halved<End>; 2]> = None;
    let mut count = 0_u64;
    for way in played {
        let sums = way.halved(indicator);
        count += 1;
        match &mut ends {
            None => ends = Some([sums.each(End::of); 2]),
            Some([low, high]) => {
                low.meet(&sums, |end, sum| end.add(sum, count, |sum, end| sum < end));
                high.meet(&sums, |end, sum| end.add(sum, count, |sum, end| sum > end));
            }
        }
    }
    let mean = |sum: u64, runs: u64| scale.value(sum as f64 / runs as f64);
    let figure = |end: Halved<End>| {
        let End { first, next } = end.all;
        let value = mean(first, ways.runs());
        let luck = end.each(|end| mean(end.first, ways.runs() / 2)).variance();
        let sample = (mean(next, ways.runs()) - value) * (count - 1) as f64 / count as f64;
        Figure { value, error: (luck + sample * sample).sqrt() }
    };
    ends.map_or_else(Default::default, |ends| ends.map(figure))
}

/// The outermost of some sums, and the next.
#[derive(Clone, Copy)]
struct End {
    first: u64,
    next: u64,
}

impl End {
    fn of(sum: u64) -> End {
        End { first: sum, next: sum }
    }

    /// Takes in one more sum, with which there are so many.
    fn add(&mut self, sum: u64, count: u64, is_beyond: impl Fn(u64, u64) -> bool) {
        if is_beyond(sum, self.first) {
            (self.first, self.next) = (sum, self.first);
        } else if count == 2 || is_beyond(sum, self.next) {
            self.next = sum;
        }
    }
}

/// The places of the ways that no other betters in both indicators, by the first indicator.
pub fn frontier(ways: &[WaySums], axes: [usize; 2], indicators: [&IndicatorModel; 2]) -> Vec<usize> {
    // More is better on both axes once the others are turned round.
    let worth = |way: &WaySums, axis: usize| {
        let sum = way.sum(axes[axis]) as i64;
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
