//! Figures from many runs that come out the same whoever adds them up.
//!
//! Values are added as whole numbers, in steps of a 2³²th of their range. So neither the order of the runs nor the
//! stretches in which they are played change a single bit, and any number of workers may take part.

use scenario::model::IndicatorModel;
use serde::{Deserialize, Serialize};

/// A sampled number with its standard error.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Figure {
    /// The best estimate.
    pub value: f64,
    /// Its standard error, in the same unit; 0 where the number is exact.
    pub error: f64,
}

impl Figure {
    /// A number that is known.
    pub fn exact(value: f64) -> Figure {
        Figure { value, error: 0.0 }
    }

    /// A share (0 to 1) of `runs` in which something was so `count` times, halves allowed.
    pub fn share(count: f64, runs: u64) -> Figure {
        if runs == 0 {
            return Figure::default();
        }
        let (value, runs) = (count / runs as f64, runs as f64);
        // One run more and one less keep the error above nothing where all runs agree.
        let smoothed = (count + 1.0) / (runs + 2.0);
        Figure { value, error: (smoothed * (1.0 - smoothed) / runs).max(0.0).sqrt() }
    }

    /// Whether the number differs from nothing by more than two standard errors and by more than `least`.
    pub fn is_clear(self, least: f64) -> bool {
        self.value.abs() > 2.0 * self.error && self.value.abs() > least
    }
}

/// A range of values in which whole steps are counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Lowest value.
    pub min: f64,
    /// Highest value.
    pub max: f64,
}

const STEPS: f64 = 4_294_967_296.0;

impl Scale {
    /// An indicator's range.
    pub fn of(indicator: &IndicatorModel) -> Scale {
        Scale { min: indicator.min, max: indicator.max }
    }

    /// A value as whole steps from the lowest one; values outside the range count as its ends.
    #[inline]
    pub(crate) fn steps(self, value: f64) -> u64 {
        // A conversion to a whole number cuts off, stops at the ends, and makes nothing of what is no number. Processors
        // make signed ones at once.
        (((value - self.min) / (self.max - self.min) * STEPS + 0.5) as i64).clamp(0, 1 << 32) as u64
    }

    pub(crate) fn width(self) -> f64 {
        self.max - self.min
    }

    fn amount(self, steps: f64) -> f64 {
        steps / STEPS * self.width()
    }

    /// A value from whole steps, or from a mean of them.
    pub(super) fn value(self, steps: f64) -> f64 {
        self.min + self.amount(steps)
    }
}

/// Sums of a signed number, in steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sums {
    /// How many were added.
    pub count: u64,
    sum: i64,
    squares: u128,
}

impl Sums {
    /// Adds one number, in steps.
    #[inline]
    pub(crate) fn add(&mut self, steps: i64) {
        self.count += 1;
        self.sum = self.sum.wrapping_add(steps);
        let size = steps.unsigned_abs();
        // Nearly all squares fit into 64 bits, and processors have no instruction for wider ones.
        let square =
            if size < 1 << 32 { u128::from(size * size) } else { u128::from(size) * u128::from(size) };
        self.squares = self.squares.wrapping_add(square);
    }

    /// Adds what somebody else has added up.
    pub fn merge(&mut self, other: &Sums) {
        self.count = self.count.saturating_add(other.count);
        self.sum = self.sum.wrapping_add(other.sum);
        self.squares = self.squares.wrapping_add(other.squares);
    }

    fn mean_steps(&self) -> f64 {
        if self.count == 0 { 0.0 } else { self.sum as f64 / self.count as f64 }
    }

    /// Sample variance, in squared steps.
    fn variance_steps(&self) -> f64 {
        if self.count < 2 {
            return 0.0;
        }
        let (count, mean) = (self.count as f64, self.mean_steps());
        ((self.squares as f64 - count * mean * mean) / (count - 1.0)).max(0.0)
    }

    /// The mean of differences on a scale.
    pub fn difference(&self, scale: Scale) -> Figure {
        let error = (self.variance_steps() / (self.count.max(1)) as f64).sqrt();
        Figure { value: scale.amount(self.mean_steps()), error: scale.amount(error) }
    }

    /// The mean of values on a scale.
    pub fn mean(&self, scale: Scale) -> Figure {
        let Figure { value, error } = self.difference(scale);
        if self.count == 0 { Figure::default() } else { Figure { value: scale.min + value, error } }
    }
}

/// How many bins a range is divided into; quantiles are as fine as that.
pub const BINS: usize = 256;

/// How many runs ended below a number, and at it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// The number.
    pub at: f64,
    /// Runs that ended below it.
    pub below: u64,
    /// Runs that ended right there.
    pub equal: u64,
}

/// Where many runs stood.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Distribution {
    sums: Sums,
    /// Runs by bin; the ones at the lowest and at the highest value have bins of their own, first and last.
    bins: Vec<u32>,
    /// Numbers that the runs are compared with.
    pub marks: Vec<Mark>,
}

/// Where many runs stood, summed up.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Spread {
    /// How many runs; 0 where every way to go was looked at instead.
    pub runs: u64,
    /// Mean.
    pub mean: Figure,
    /// The values that 5, 25, 50, 75 and 95 per cent of the runs do not exceed.
    pub quantiles: [Figure; 5],
    /// For each mark: the share of runs below it, and the share right there, 0 to 1.
    pub marks: Vec<[Figure; 2]>,
}

/// The shares that [`Spread::quantiles`] stand for.
pub const QUANTILES: [f64; 5] = [0.05, 0.25, 0.5, 0.75, 0.95];

impl Distribution {
    /// Nothing yet, to be compared with some numbers.
    pub fn new(marks: impl IntoIterator<Item = f64>) -> Distribution {
        let mark = |at| Mark { at, below: 0, equal: 0 };
        Distribution {
            sums: Sums::default(),
            bins: vec![0; BINS + 2],
            marks: marks.into_iter().map(mark).collect(),
        }
    }

    /// Adds where some runs stand.
    pub fn add(&mut self, scale: Scale, values: &[f64]) {
        for value in values {
            let steps = scale.steps(*value);
            self.sums.add(steps as i64);
            let bin = if *value <= scale.min {
                0
            } else if *value >= scale.max {
                BINS + 1
            } else {
                1 + ((steps >> 24) as usize).min(BINS - 1)
            };
            if let Some(count) = self.bins.get_mut(bin) {
                *count = count.saturating_add(1);
            }
        }
        for mark in &mut self.marks {
            mark.below += values.iter().filter(|value| **value < mark.at).count() as u64;
            mark.equal += values.iter().filter(|value| **value == mark.at).count() as u64;
        }
    }

    /// Adds what somebody else has added up.
    pub fn merge(&mut self, other: &Distribution) {
        self.sums.merge(&other.sums);
        self.bins.resize(self.bins.len().max(other.bins.len()), 0);
        for (own, other) in self.bins.iter_mut().zip(&other.bins) {
            *own = own.saturating_add(*other);
        }
        for (own, other) in self.marks.iter_mut().zip(&other.marks) {
            own.below = own.below.saturating_add(other.below);
            own.equal = own.equal.saturating_add(other.equal);
        }
    }

    /// Sums up.
    pub fn spread(&self, scale: Scale) -> Spread {
        let runs = self.sums.count;
        Spread {
            runs,
            mean: self.sums.mean(scale),
            quantiles: QUANTILES.map(|share| self.quantile(scale, share)),
            marks: self
                .marks
                .iter()
                .map(|mark| [mark.below, mark.equal].map(|count| Figure::share(count as f64, runs)))
                .collect(),
        }
    }

    /// The value that a share of the runs does not exceed, with half the distance between the values one standard error
    /// of rank below and above it. How many of `n` runs lie below a quantile `p` is binomial, so that its rank has the
    /// standard error √(p (1 − p) n); values at ranks so far apart bound the quantile (R. S. Woodruff, *Confidence
    /// intervals for medians and other position measures*, Journal of the American Statistical Association 47, 1952).
    fn quantile(&self, scale: Scale, share: f64) -> Figure {
        let runs = self.sums.count as f64;
        if runs == 0.0 {
            return Figure::default();
        }
        let error = (share * (1.0 - share) * runs).sqrt();
        let rank = share * runs;
        let (low, high) = (self.at_rank(scale, rank - error), self.at_rank(scale, rank + error));
        // What lies in one bin cannot be told apart any better.
        let fineness = scale.width() / BINS as f64 / 2.0;
        let value = self.at_rank(scale, rank);
        let exact = value <= scale.min || value >= scale.max;
        let floor = if exact && low == high { 0.0 } else { fineness };
        Figure { value, error: ((high - low) / 2.0).max(floor) }
    }

    fn at_rank(&self, scale: Scale, rank: f64) -> f64 {
        let mut reached = 0.0;
        for (bin, count) in self.bins.iter().enumerate() {
            let before = reached;
            reached += f64::from(*count);
            if *count > 0 && reached >= rank {
                let within = ((rank - before) / f64::from(*count)).max(0.0);
                return match bin {
                    0 => scale.min,
                    bin if bin > BINS => scale.max,
                    bin => scale.value(((bin - 1) as f64 + within) / BINS as f64 * STEPS),
                };
            }
        }
        scale.max
    }
}

/// Sums up values of which the chances (0 to 1, together 1) are known.
pub fn exact_spread(mut values: Vec<(f64, f64)>, marks: &[f64]) -> Spread {
    values.sort_by(|one, other| one.0.total_cmp(&other.0));
    let total: f64 = values.iter().map(|(_, chance)| chance).sum();
    let share = |so: &dyn Fn(f64) -> bool| {
        let chances = values.iter().filter(|(value, _)| so(*value)).map(|(_, chance)| chance);
        if total > 0.0 { chances.sum::<f64>() / total } else { 0.0 }
    };
    let mean = if total > 0.0 {
        values.iter().map(|(value, chance)| value * chance).sum::<f64>() / total
    } else {
        0.0
    };
    let quantile = |share: f64| {
        let mut reached = 0.0;
        let found = values.iter().find(|(_, chance)| {
            reached += chance;
            // The chances are rounded, and should not keep a value from being reached.
            reached >= share * total - 1e-9
        });
        found.or(values.last()).map_or(0.0, |(value, _)| *value)
    };
    Spread {
        runs: 0,
        mean: Figure::exact(mean),
        quantiles: QUANTILES.map(|share| Figure::exact(quantile(share))),
        marks: marks
            .iter()
            .map(|mark| [share(&|value| value < *mark), share(&|value| value == *mark)].map(Figure::exact))
            .collect(),
    }
}
