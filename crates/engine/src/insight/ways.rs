//! Ways of playing: each chooses in its own way, and all meet the same luck.
//!
//! The way with number `i` makes the choices that run `i` of a simulation of uniform choosing makes: in each decision
//! one number, which picks one of the options that are open. So a way of playing is a strategy and not a list of
//! options, and a sample of ways is a sample of all strategies of this kind.

use super::sums::{Figure, Scale};
use super::{FIRST_RUN, count_met, targets};
use crate::play::Case;
use crate::session::Session;
use crate::simulate::{Choice, Countries, Moment, Plan, SIDE_BY_SIDE, Simulator};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// The luck that every way meets comes in so many blocks, by which the error of its means is told. With fewer, that error
/// would itself be known too badly: of four blocks, one figure in a hundred lies further off than four of them.
pub const BLOCKS: usize = 16;

/// Luck is drawn in so many stretches, and each of them makes as many blocks.
const STRETCHES: usize = 2;
const BLOCKS_OF_STRETCH: usize = BLOCKS / STRETCHES;

/// For each of the [`BLOCKS`] but one, the luck is halved anew, and both halves are looked at.
const HALVES: usize = 2 * (BLOCKS - 1);

/// Something over all luck, and over each half of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Halved<T> {
    pub all: T,
    pub halves: [T; HALVES],
}

impl<T: Copy> Halved<T> {
    /// The same of everything.
    pub fn each<U: Copy>(self, of: impl Fn(T) -> U) -> Halved<U> {
        Halved { all: of(self.all), halves: self.halves.map(of) }
    }

    /// The same of everything in pairs.
    pub fn meet<U: Copy>(&mut self, other: &Halved<U>, meet: impl Fn(&mut T, U)) {
        meet(&mut self.all, other.all);
        self.halves.iter_mut().zip(other.halves).for_each(|(own, other)| meet(own, other));
    }
}

impl Halved<u64> {
    /// Sums over blocks. Blocks belong to one half or to the other by the signs of a Hadamard matrix, so that any two lie
    /// as often in the same half as any other two, and nothing is lost of what the blocks tell of a mean's error.
    fn of(blocks: impl Iterator<Item = u64>) -> Halved<u64> {
        let mut sums = [0_i64; BLOCKS];
        sums.iter_mut().zip(blocks).for_each(|(sum, block)| *sum = block as i64);
        let mut step = 1;
        while step < BLOCKS {
            for pair in sums.chunks_exact_mut(2 * step) {
                let (first, second) = pair.split_at_mut(step);
                for (one, other) in first.iter_mut().zip(second) {
                    (*one, *other) = (*one + *other, *one - *other);
                }
            }
            step *= 2;
        }
        let [all, differences @ ..] = sums;
        let mut halves = [0; HALVES];
        for (pair, difference) in halves.chunks_exact_mut(2).zip(differences) {
            pair.copy_from_slice(&[(all + difference) as u64 / 2, (all - difference) as u64 / 2]);
        }
        Halved { all: all as u64, halves }
    }
}

impl Halved<f64> {
    /// What the sampled luck adds to the error of a figure, squared.
    ///
    /// This is the jackknife that leaves out half of the blocks at a time (B. Efron and R. J. Tibshirani, *An Introduction
    /// to the Bootstrap*, 1993, chapter 11). For a mean, it is the usual error. Shares and extremes change in leaps, which
    /// leaving out one block at a time mostly misses.
    pub fn variance(&self) -> f64 {
        let middle = self.halves.iter().sum::<f64>() / HALVES as f64;
        self.halves.iter().map(|value| (value - middle) * (value - middle)).sum::<f64>() / HALVES as f64
    }
}

/// What do many ways of playing bring, all under the same luck?
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Ways {
    /// Seed of the luck.
    pub seed: u64,
    /// So many times 128 runs.
    pub luck: u64,
    /// Targets to count, by indicator.
    pub targets: Vec<Option<f64>>,
}

/// What one way of playing brings, summed up over its runs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct WaySums {
    /// Block after block, by indicator: values at the end, in steps of their range.
    sums: Vec<u64>,
    /// By block: targets met.
    met: Vec<u64>,
    /// By option: runs that chose it.
    pub chosen: Vec<u32>,
}

/// What some ways of playing bring.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct WayPart {
    /// Ways, in order.
    pub ways: Vec<WaySums>,
}

impl WayPart {
    /// Adds the ways that come next.
    pub fn append(&mut self, next: WayPart) {
        self.insert(self.ways.len(), next);
    }

    /// Adds ways that come after so many of these.
    pub fn insert(&mut self, after: usize, more: WayPart) {
        let after = after.min(self.ways.len());
        self.ways.splice(after..after, more.ways);
    }
}

impl WaySums {
    fn new(case: &Case) -> WaySums {
        WaySums {
            sums: vec![0; case.model.indicators.len() * BLOCKS],
            met: vec![0; BLOCKS],
            chosen: vec![0; case.model.options.len()],
        }
    }

    /// By block: the sum of an indicator's values, in steps.
    fn by_block(&self, indicator: usize) -> impl Iterator<Item = u64> + '_ {
        self.sums.iter().skip(indicator).step_by((self.sums.len() / BLOCKS).max(1)).copied()
    }

    /// The sum of an indicator's values, in steps.
    pub(super) fn sum(&self, indicator: usize) -> u64 {
        self.by_block(indicator).sum()
    }

    /// The same over all luck and over halves of it.
    pub(super) fn halved(&self, indicator: usize) -> Halved<u64> {
        Halved::of(self.by_block(indicator))
    }

    /// Targets met, over all luck and over halves of it.
    pub(super) fn met(&self) -> Halved<u64> {
        Halved::of(self.met.iter().copied())
    }

    /// What the way brings for an indicator on average.
    pub fn mean(&self, indicator: usize, scale: Scale, ways: &Ways) -> Figure {
        let runs = ways.runs() as f64 / BLOCKS as f64;
        let means: Vec<f64> = self
            .by_block(indicator)
            .map(|sum| scale.min + sum as f64 / runs / (1_u64 << 32) as f64 * scale.width())
            .collect();
        let count = means.len().max(1) as f64;
        let mean = means.iter().sum::<f64>() / count;
        let spread: f64 = means.iter().map(|value| (value - mean) * (value - mean)).sum();
        Figure { value: mean, error: (spread / (count - 1.0).max(1.0) / count).sqrt() }
    }

    fn add(&mut self, case: &Case, targets: &[Option<f64>], stretch: usize, countries: &Countries) {
        let indicators = &case.model.indicators;
        let first = stretch * BLOCKS_OF_STRETCH;
        let size = SIDE_BY_SIDE as usize / BLOCKS_OF_STRETCH;
        for (place, indicator) in indicators.iter().enumerate() {
            let scale = Scale::of(indicator);
            let sums = self.sums.iter_mut().skip(first * indicators.len() + place).step_by(indicators.len());
            for (sum, values) in sums.zip(countries.values(place).chunks(size)) {
                *sum += values.iter().map(|value| scale.steps(*value)).sum::<u64>();
            }
        }
        if targets.iter().any(Option::is_some) {
            for lane in 0..countries.len() {
                let value = |place: usize| countries.values(place).get(lane).copied();
                if let Some(sum) = self.met.get_mut(first + lane / size) {
                    *sum += u64::from(count_met(case, targets, value));
                }
            }
        }
        for decision in 0..case.model.decisions.len() {
            // Runs of one way mostly choose the same.
            let mut chosen = countries.chosen(decision).peekable();
            while let Some(option) = chosen.next() {
                let mut count = 1;
                while chosen.next_if_eq(&option).is_some() {
                    count += 1;
                }
                if let Some(sum) = option.and_then(|option| self.chosen.get_mut(usize::from(option))) {
                    *sum += count;
                }
            }
        }
    }
}

impl Ways {
    /// All ways under a session's luck, with a group's targets.
    pub fn of_session(session: &Session, group: usize, luck: u64) -> Option<Ways> {
        let targets = targets(session.case(), session.group(group)?);
        Some(Ways { seed: session.seed(group), luck, targets })
    }

    /// How many runs each way plays.
    pub fn runs(&self) -> u64 {
        runs(self.luck)
    }

    /// Plays some ways.
    pub fn play(&self, case: &Case, ways: Range<u64>) -> WayPart {
        let count = ways.end.saturating_sub(ways.start);
        let mut part = WayPart { ways: (0..count).map(|_| WaySums::new(case)).collect() };
        let mut simulator = Simulator::new(case, self.seed, Plan::all(Choice::Uniform));
        // All ways meet one stretch of luck before the next is drawn.
        self.each_stretch(|stretch, first| {
            simulator.play_ways(first, ways.clone(), |way, countries| {
                if let Some(sums) = part.ways.get_mut((way - ways.start) as usize) {
                    sums.add(case, &self.targets, stretch, countries);
                }
            });
        });
        part
    }

    /// Plays a group's own way under the same luck.
    pub fn play_own(&self, session: &Session, group: usize) -> Option<WaySums> {
        let case = session.case();
        let plan = Plan::of_play(case, &session.group(group)?.play);
        Some(self.play_plan(case, plan))
    }

    /// Plays one plan under the same luck.
    pub fn play_plan(&self, case: &Case, plan: Plan) -> WaySums {
        let mut sums = WaySums::new(case);
        let mut simulator = Simulator::new(case, self.seed, plan);
        self.each_stretch(|stretch, first| {
            simulator.watch(first, SIDE_BY_SIDE, |moment, countries| {
                if moment == Moment::End {
                    sums.add(case, &self.targets, stretch, countries);
                }
            });
        });
        sums
    }

    fn each_stretch(&self, mut play: impl FnMut(usize, u64)) {
        for stretch in 0..STRETCHES {
            for part in 0..self.luck.max(1) {
                let number = stretch as u64 * self.luck.max(1) + part;
                play(stretch, FIRST_RUN.saturating_add(number.saturating_mul(SIDE_BY_SIDE)));
            }
        }
    }
}

/// How many runs each way plays under so much luck.
pub(super) fn runs(luck: u64) -> u64 {
    STRETCHES as u64 * luck.max(1) * SIDE_BY_SIDE
}
