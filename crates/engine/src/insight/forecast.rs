//! Forecast: where every indicator may stand at every later stage, from any moment of a session.

use super::choosing::Choosing;
use super::exact::enumerate;
use super::sums::{Distribution, Spread, exact_spread};
use super::{scales, stretches, targets};
use crate::event::EntryId;
use crate::play::Play;
use crate::session::Session;
use crate::simulate::{Moment, Plan, Simulator};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Where may the indicators stand later, from some moment on?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Forecast {
    /// The group, by its place in the session.
    pub group: usize,
    /// The moment: after so many of its moves that stand.
    pub moves: usize,
    /// How it goes on choosing.
    pub choosing: Choosing,
}

/// Where may a group's indicators stand later, from some moment of its story on?
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Ahead {
    /// After everything that this entry of the group brought; none for the start.
    pub after: Option<EntryId>,
    /// How the group goes on choosing.
    pub choosing: Choosing,
}

impl Ahead {
    /// The same as a forecast; none where the group made no such move, or it does not stand.
    pub fn forecast(&self, session: &Session, group: usize) -> Option<Forecast> {
        let moves = match &self.after {
            None => 0,
            Some(entry) => session.moves_through(group, entry)?,
        };
        Some(Forecast { group, moves, choosing: self.choosing.clone() })
    }
}

/// Where some runs stood: by moment, then by indicator.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ForecastPart {
    moments: Vec<Vec<Distribution>>,
}

impl ForecastPart {
    /// Adds what somebody else has played.
    pub fn merge(&mut self, other: &ForecastPart) {
        if self.moments.is_empty() {
            self.moments.clone_from(&other.moments);
            return;
        }
        for (own, other) in self.moments.iter_mut().flatten().zip(other.moments.iter().flatten()) {
            own.merge(other);
        }
    }
}

/// Where the indicators may stand at one moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Outlook {
    /// After the stage with this number, from 1; none stands for the end, what came later included.
    pub stage: Option<usize>,
    /// Indicators, in file order. The only mark is the group's target, where it has set one.
    pub indicators: Vec<Spread>,
}

impl Forecast {
    /// Plays some runs.
    pub fn play(&self, session: &Session, runs: Range<u64>) -> ForecastPart {
        let Some((play, plan, targets)) = self.set_out(session) else { return ForecastPart::default() };
        let case = session.case();
        let scales = scales(case);
        let mut part = ForecastPart::default();
        let mut simulator = Simulator::from(case, session.seed(self.group), &plan, &play);
        let mut at = 0;
        simulator.watch(runs.start, runs.end.saturating_sub(runs.start), |moment, countries| {
            if at == part.moments.len() {
                part.moments.push(targets.iter().map(|target| Distribution::new(*target)).collect());
            }
            let moments = part.moments.get_mut(at).into_iter().flatten();
            for (place, (distribution, scale)) in moments.zip(&scales).enumerate() {
                distribution.add(*scale, countries.values(place));
            }
            at = if moment == Moment::End { 0 } else { at + 1 };
        });
        part
    }

    /// The answer: exact where play can go so few ways that all can be looked at, otherwise from so many runs.
    pub fn find(&self, session: &Session, runs: u64) -> Vec<Outlook> {
        self.exact(session).unwrap_or_else(|| {
            let mut whole = ForecastPart::default();
            stretches(runs).for_each(|runs| whole.merge(&self.play(session, runs)));
            self.read(session, &whole)
        })
    }

    /// Makes figures of what was played.
    pub fn read(&self, session: &Session, part: &ForecastPart) -> Vec<Outlook> {
        let scales = scales(session.case());
        let first = self.set_out(session).map_or(1, |(play, ..)| first_stage(&play));
        let last = part.moments.len().saturating_sub(1);
        let outlook = |(at, distributions): (usize, &Vec<Distribution>)| Outlook {
            stage: (at < last).then_some(first + at),
            indicators: distributions.iter().zip(&scales).map(|(d, scale)| d.spread(*scale)).collect(),
        };
        part.moments.iter().enumerate().map(outlook).collect()
    }

    /// The exact answer, where play can go so few ways that all can be looked at.
    pub fn exact(&self, session: &Session) -> Option<Vec<Outlook>> {
        let (play, plan, targets) = self.set_out(session)?;
        let first = first_stage(&play);
        let ways = enumerate(session.case(), &plan, Some(&play))?;
        let moments = ways.first()?.1.len();
        let outlook = |at: usize| {
            let of_indicator = |(place, target): (usize, &Option<f64>)| {
                let value =
                    |(chance, moments): &(f64, Vec<Vec<f64>>)| Some((*moments.get(at)?.get(place)?, *chance));
                exact_spread(ways.iter().filter_map(value).collect(), target.as_slice())
            };
            Outlook {
                stage: (at + 1 < moments).then_some(first + at),
                indicators: targets.iter().enumerate().map(of_indicator).collect(),
            }
        };
        Some((0..moments).map(outlook).collect())
    }

    fn set_out(&self, session: &Session) -> Option<(Play, Plan, Vec<Option<f64>>)> {
        let case = session.case();
        let state = session.group(self.group)?;
        let play = session.play_after(self.group, self.moves)?;
        let plan = self.choosing.plan(case, &state.play);
        Some((play, plan, targets(case, state)))
    }
}

/// The number of the first stage that is over after this moment.
fn first_stage(play: &Play) -> usize {
    if play.stage().is_some() { play.world.opened() } else { play.world.opened() + 1 }
}
