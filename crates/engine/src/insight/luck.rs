//! Luck and choice: where a group's result lies among all runs of the same choices, and where these choices lie among
//! all ways of playing.

use super::sums::{Distribution, Figure, Spread};
use super::ways::{Halved, WayPart, WaySums, Ways};
use super::{count_met, scales, targets};
use crate::session::Session;
use crate::simulate::{Moment, Plan, Simulator};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Where does a group's result lie among all runs of the same choices? It has one once its play has ended; before that,
/// where it stands now is held against where these runs end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Luck {
    /// The group, by its place in the session.
    pub group: usize,
}

/// Where some runs of the same choices ended.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct LuckPart {
    indicators: Vec<Distribution>,
    /// Runs by how many of the group's targets they met.
    met: Vec<u64>,
}

/// A place among many: 0 is the worst of all, 1 the best, and what is equal counts half.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Percentile {
    /// The share of the others that did worse, and half of those that did the same.
    pub share: Figure,
    /// The share of those that did the same. Where it is 1, nothing could have come out otherwise.
    pub same: Figure,
}

/// Where a group's result lies among all runs of the same choices.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct LuckReport {
    /// By indicator: where all these runs ended. The only mark is the group's own result.
    pub spreads: Vec<Spread>,
    /// By indicator: where the group's result lies.
    pub indicators: Vec<Percentile>,
    /// How many targets the group met, and where that lies; none where it set no target.
    pub targets: Option<(u32, Percentile)>,
    /// How many targets these runs met on average.
    pub targets_met: Figure,
}

impl LuckPart {
    /// Adds what somebody else has played.
    pub fn merge(&mut self, other: &LuckPart) {
        if self.indicators.is_empty() {
            self.clone_from(other);
            return;
        }
        self.indicators.iter_mut().zip(&other.indicators).for_each(|(own, other)| own.merge(other));
        self.met.iter_mut().zip(&other.met).for_each(|(own, other)| *own = own.saturating_add(*other));
    }
}

impl Luck {
    /// Plays some runs.
    pub fn play(&self, session: &Session, runs: Range<u64>) -> LuckPart {
        let Some(state) = session.group(self.group) else { return LuckPart::default() };
        let case = session.case();
        let (scales, targets) = (scales(case), targets(case, state));
        let actual = &state.play.world.values;
        let mut part = LuckPart {
            indicators: actual.iter().map(|value| Distribution::new([*value])).collect(),
            met: vec![0; targets.len() + 1],
        };
        let plan = Plan::of_play(case, &state.play);
        let mut simulator = Simulator::new(case, session.seed(self.group), plan);
        simulator.watch(runs.start, runs.end.saturating_sub(runs.start), |moment, countries| {
            if moment != Moment::End {
                return;
            }
            for (place, (distribution, scale)) in part.indicators.iter_mut().zip(&scales).enumerate() {
                distribution.add(*scale, countries.values(place));
            }
            for lane in 0..countries.len() {
                let met = count_met(case, &targets, |place| countries.values(place).get(lane).copied());
                if let Some(count) = part.met.get_mut(met as usize) {
                    *count += 1;
                }
            }
        });
        part
    }

    /// Makes figures of what was played.
    pub fn read(&self, session: &Session, part: &LuckPart) -> LuckReport {
        let Some(state) = session.group(self.group) else { return LuckReport::default() };
        let case = session.case();
        let (scales, targets) = (scales(case), targets(case, state));
        let runs: u64 = part.met.iter().sum();
        let percentile = |(distribution, indicator): (&Distribution, &scenario::model::IndicatorModel)| {
            let Some(mark) = distribution.marks.first() else { return Percentile::default() };
            let above = runs.saturating_sub(mark.below).saturating_sub(mark.equal);
            place(if indicator.higher_is_better { mark.below } else { above }, mark.equal, runs)
        };
        let met = count_met(case, &targets, |place| state.play.world.values.get(place).copied());
        let worse: u64 = part.met.iter().take(met as usize).sum();
        let same = part.met.get(met as usize).copied().unwrap_or_default();
        let (mut sum, mut squares) = (0.0, 0.0);
        for (met, count) in part.met.iter().enumerate() {
            sum += met as f64 * *count as f64;
            squares += (met * met) as f64 * *count as f64;
        }
        let mean = if runs > 0 { sum / runs as f64 } else { 0.0 };
        let variance = if runs > 1 { (squares - sum * mean) / (runs - 1) as f64 } else { 0.0 };
        LuckReport {
            spreads: part.indicators.iter().zip(&scales).map(|(d, scale)| d.spread(*scale)).collect(),
            indicators: part.indicators.iter().zip(&case.model.indicators).map(percentile).collect(),
            targets: targets.iter().any(Option::is_some).then(|| (met, place(worse, same, runs))),
            targets_met: Figure { value: mean, error: (variance.max(0.0) / runs.max(1) as f64).sqrt() },
        }
    }
}

fn place(worse: u64, same: u64, runs: u64) -> Percentile {
    Percentile {
        share: Figure::share(worse as f64 + same as f64 / 2.0, runs),
        same: Figure::share(same as f64, runs),
    }
}

/// Where a group's choices lie among all ways of playing: by indicator, and for its targets where it set any. Compared
/// is what each way of playing brings on average over the same luck.
pub fn choice(
    session: &Session,
    ways: &Ways,
    part: &WayPart,
    own: &WaySums,
) -> (Vec<Percentile>, Option<Percentile>) {
    let case = session.case();
    let indicators = case
        .model
        .indicators
        .iter()
        .enumerate()
        .map(|(place, indicator)| among(part, own, indicator.higher_is_better, |way| way.halved(place)));
    let has_targets = ways.targets.iter().any(Option::is_some);
    let targets = has_targets.then(|| among(part, own, true, WaySums::met));
    (indicators.collect(), targets)
}

/// Where one way of playing lies among many, by what they bring.
fn among(
    part: &WayPart,
    own: &WaySums,
    more_is_better: bool,
    brings: impl Fn(&WaySums) -> Halved<u64>,
) -> Percentile {
    let count = part.ways.len() as u64;
    let mine = brings(own);
    // By luck: how many ways do worse than this one, and how many do the same.
    let mut counts = mine.each(|mine| (mine, 0_u64, 0_u64));
    for way in &part.ways {
        counts.meet(&brings(way), |(mine, worse, same), theirs| {
            *worse += u64::from(if more_is_better { theirs < *mine } else { theirs > *mine });
            *same += u64::from(theirs == *mine);
        });
    }
    let (_, worse, same) = counts.all;
    let Percentile { mut share, same } = place(worse, same, count);
    let by_luck = counts.each(|(_, worse, same)| (worse as f64 + same as f64 / 2.0) / count.max(1) as f64);
    share.error = (share.error * share.error + by_luck.variance()).sqrt();
    Percentile { share, same }
}
