//! What if: at every decision that a group took, each other option that was open, played on with the choices that
//! follow.
//!
//! Every option is played from the very moment at which the group decided, and all of them meet the same luck, so that
//! their differences show the option alone. Later decisions are taken as the group took them. Where a later option of
//! the group is locked then, or a decision comes up that the group never met, any open option is taken, each as likely
//! as the others.

use super::sums::{Distribution, Figure, Spread, Sums};
use super::{count_met, scales, targets};
use crate::event::{EntryId, Event};
use crate::play::Play;
use crate::session::Session;
use crate::simulate::{Moment, Plan, SIDE_BY_SIDE, Simulator, Turn};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A choice that a group made: a decision, or a compromise at the adoption gate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Fork {
    /// The entry that tells of it.
    pub entry: EntryId,
    /// How many of the group's moves came before it.
    pub moves: usize,
    /// The decision; none for a compromise.
    pub turn: Option<Turn>,
    /// How many stages had been opened.
    pub opened: usize,
    /// The place of what was taken: an option within its decision, or a compromise.
    pub taken: usize,
    /// The places of all that was open, the one taken among them.
    pub open: Vec<usize>,
}

impl Fork {
    /// From now on the simulator takes another option here.
    fn turn_to(&self, simulator: &mut Simulator<'_>, place: usize) {
        match self.turn {
            Some(turn) => simulator.take(turn, place),
            None => simulator.compromise(self.opened, place),
        }
    }
}

/// The choices that a group made and that stand, in order.
pub fn forks(session: &Session, group: usize) -> Vec<Fork> {
    let mut forks = Vec::new();
    let mut moves = 0;
    session.replay(group, |play, entry, event| {
        forks.extend(fork(session, play, entry, event, moves));
        moves += 1;
    });
    forks
}

fn fork(session: &Session, play: &Play, entry: &EntryId, event: &Event, moves: usize) -> Option<Fork> {
    let case = session.case();
    let opened = play.world.opened();
    let (turn, taken, open) = match event {
        Event::DecisionTaken { option, .. } => {
            let (decision, called_by) = play.pending(&case.model)?;
            let options = case.model.decisions.get(usize::from(decision))?.options.of(&case.model.options);
            let is_open = |place: &usize| {
                options.get(*place).is_some_and(|option| play.world.lock(&case.model, option).is_none())
            };
            let taken = case.place_named(decision, option)?;
            let turn = Turn { opened, decision, called_by };
            (Some(turn), taken, (0..options.len()).filter(is_open).collect())
        }
        Event::CompromiseMade { compromise, .. } => {
            let count = case.model.adoption.as_ref()?.compromises.len();
            (None, usize::from(case.compromise(compromise)?), (0..count).collect())
        }
        _ => return None,
    };
    Some(Fork { entry: entry.clone(), moves, turn, opened, taken, open })
}

/// What would each option of one choice have brought?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct WhatIf {
    /// The group, by its place in the session.
    pub group: usize,
    /// The choice, by its place in [`forks`].
    pub fork: usize,
}

/// What some runs brought, by open option.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct WhatIfPart {
    options: Vec<OptionSums>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
struct OptionSums {
    /// Where the indicators ended.
    ends: Vec<Distribution>,
    /// By how much they ended above what was taken.
    above: Vec<Sums>,
    /// Targets met, and by how many more than with what was taken.
    met: Sums,
    met_more: Sums,
}

impl WhatIfPart {
    /// Whether nothing has been played.
    pub fn is_empty(&self) -> bool {
        self.options.is_empty()
    }

    /// Adds what somebody else has played.
    pub fn merge(&mut self, other: &WhatIfPart) {
        if self.options.is_empty() {
            self.clone_from(other);
            return;
        }
        for (own, other) in self.options.iter_mut().zip(&other.options) {
            own.ends.iter_mut().zip(&other.ends).for_each(|(own, other)| own.merge(other));
            own.above.iter_mut().zip(&other.above).for_each(|(own, other)| own.merge(other));
            own.met.merge(&other.met);
            own.met_more.merge(&other.met_more);
        }
    }
}

/// What one option would have brought.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Branch {
    /// The place of the option within its decision, or of the compromise.
    pub place: usize,
    /// How the indicators would have ended under the group's own luck. For what was taken, and once play has ended,
    /// this is the session's own end.
    pub same_luck: Vec<f64>,
    /// Where they end, by indicator; the only mark is the group's target.
    pub ends: Vec<Spread>,
    /// By how much they end above what was taken, on average.
    pub difference: Vec<Figure>,
    /// Targets met, on average.
    pub targets_met: Figure,
    /// Targets met beyond those met with what was taken, on average.
    pub targets_difference: Figure,
}

/// What every open option of one choice would have brought.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct WhatIfReport {
    /// The place of what was taken.
    pub taken: usize,
    /// All that was open, in file order, what was taken among them.
    pub branches: Vec<Branch>,
}

impl WhatIf {
    /// Plays some runs.
    pub fn play(&self, session: &Session, runs: Range<u64>) -> WhatIfPart {
        let Some((fork, mut simulator)) = self.set_out(session) else { return WhatIfPart::default() };
        let Some(state) = session.group(self.group) else { return WhatIfPart::default() };
        let case = session.case();
        let (scales, targets) = (scales(case), targets(case, state));
        let empty = OptionSums {
            ends: targets.iter().map(|target| Distribution::new(*target)).collect(),
            above: vec![Sums::default(); scales.len()],
            ..OptionSums::default()
        };
        let mut part = WhatIfPart { options: vec![empty; fork.open.len()] };
        let taken = fork.open.iter().position(|place| *place == fork.taken).unwrap_or_default();
        let mut order: Vec<usize> = (0..fork.open.len()).collect();
        // What was taken comes first, for the others to be held against.
        order.sort_by_key(|place| (*place != taken, *place));
        let mut ends: Vec<Vec<u64>> = vec![Vec::new(); scales.len()];
        let mut met: Vec<u32> = Vec::new();
        let mut first = runs.start;
        while first < runs.end {
            let count = SIDE_BY_SIDE.min(runs.end - first);
            // All options meet one stretch of luck before the next is drawn.
            for place in &order {
                let (Some(option), Some(sums)) = (fork.open.get(*place), part.options.get_mut(*place)) else {
                    continue;
                };
                fork.turn_to(&mut simulator, *option);
                simulator.watch(first, count, |moment, countries| {
                    if moment != Moment::End {
                        return;
                    }
                    let is_taken = *place == taken;
                    for (indicator, scale) in scales.iter().enumerate() {
                        let values = countries.values(indicator);
                        let (Some(end), Some(above), Some(taken)) = (
                            sums.ends.get_mut(indicator),
                            sums.above.get_mut(indicator),
                            ends.get_mut(indicator),
                        ) else {
                            continue;
                        };
                        end.add(*scale, values);
                        if is_taken {
                            taken.clear();
                            taken.extend(values.iter().map(|value| scale.steps(*value)));
                        }
                        for (value, taken) in values.iter().zip(taken) {
                            above.add(scale.steps(*value) as i64 - *taken as i64);
                        }
                    }
                    for lane in 0..countries.len() {
                        let value = |place: usize| countries.values(place).get(lane).copied();
                        let count = count_met(case, &targets, value);
                        if is_taken {
                            met.resize(countries.len(), 0);
                            met.iter_mut().skip(lane).take(1).for_each(|met| *met = count);
                        }
                        let taken = met.get(lane).copied().unwrap_or_default();
                        sums.met.add(i64::from(count) << 32);
                        sums.met_more.add((i64::from(count) - i64::from(taken)) << 32);
                    }
                });
            }
            first += count;
        }
        part
    }

    /// Makes figures of what was played.
    pub fn read(&self, session: &Session, part: &WhatIfPart) -> WhatIfReport {
        let Some((fork, mut simulator)) = self.set_out(session) else { return WhatIfReport::default() };
        let scales = scales(session.case());
        let one = super::Scale { min: 0.0, max: 1.0 };
        let branch = |(place, sums): (&usize, &OptionSums)| {
            let mut same_luck = Vec::new();
            fork.turn_to(&mut simulator, *place);
            simulator.run(0, 1, |end| same_luck.clone_from(&end.values));
            Branch {
                place: *place,
                same_luck,
                ends: sums.ends.iter().zip(&scales).map(|(end, scale)| end.spread(*scale)).collect(),
                difference: sums.above.iter().zip(&scales).map(|(a, scale)| a.difference(*scale)).collect(),
                targets_met: sums.met.difference(one),
                targets_difference: sums.met_more.difference(one),
            }
        };
        WhatIfReport {
            taken: fork.taken,
            branches: fork.open.iter().zip(&part.options).map(branch).collect(),
        }
    }

    /// The choice, and a simulator that stands before it.
    fn set_out<'a>(&self, session: &'a Session) -> Option<(Fork, Simulator<'a>)> {
        let case = session.case();
        let fork = forks(session, self.group).into_iter().nth(self.fork)?;
        let play = session.play_after(self.group, fork.moves)?;
        let plan = Plan::of_play(case, &session.group(self.group)?.play);
        Some((fork, Simulator::from(case, session.seed(self.group), &plan, &play)))
    }
}
