//! What many runs brought, summed up.

use super::Simulator;

/// What many runs brought for one indicator.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Summary {
    /// Mean.
    pub mean: f64,
    /// Sample variance; 0 for fewer than two runs.
    pub variance: f64,
    /// Lowest value.
    pub min: f64,
    /// Highest value.
    pub max: f64,
    /// The value that 5 per cent of the runs do not exceed.
    pub p5: f64,
    /// The value that half of the runs do not exceed.
    pub p50: f64,
    /// The value that 95 per cent of the runs do not exceed.
    pub p95: f64,
}

impl Summary {
    /// Sums up values, which get sorted. All zeros where there are none.
    pub fn of(values: &mut [f64]) -> Summary {
        let count = values.len() as f64;
        let (Some(first), true) = (values.first().copied(), count > 0.0) else { return Summary::default() };
        // Deviations from one of the values keep the sums small, and are exact where all values are equal.
        let (mut sum, mut squares) = (0.0, 0.0);
        for value in values.iter() {
            let deviation = value - first;
            sum += deviation;
            squares += deviation * deviation;
        }
        let variance =
            if count > 1.0 { ((squares - sum * sum / count) / (count - 1.0)).max(0.0) } else { 0.0 };
        values.sort_by(f64::total_cmp);
        let rank = |share: f64| values[((share * count).ceil() as usize).max(1).min(values.len()) - 1];
        Summary {
            mean: first + sum / count,
            variance,
            min: rank(0.0),
            max: rank(1.0),
            p5: rank(0.05),
            p50: rank(0.5),
            p95: rank(0.95),
        }
    }
}

/// What `count` runs bring for every indicator, and for every stakeholder's support, in file order.
pub fn summarise(simulator: &mut Simulator<'_>, first: u64, count: u64) -> (Vec<Summary>, Vec<Summary>) {
    let mut values = vec![Vec::with_capacity(count as usize); simulator.model().indicators.len()];
    let mut support = vec![Vec::with_capacity(count as usize); simulator.model().stakeholders.len()];
    simulator.run(first, count, |end| {
        values.iter_mut().zip(&end.values).for_each(|(all, value)| all.push(*value));
        support.iter_mut().zip(&end.support).for_each(|(all, value)| all.push(*value));
    });
    let sum_up = |all: Vec<Vec<f64>>| all.into_iter().map(|mut values| Summary::of(&mut values)).collect();
    (sum_up(values), sum_up(support))
}
