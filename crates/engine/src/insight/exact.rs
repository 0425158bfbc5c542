//! Every way that play can go, one after the other, where there are few enough.

use crate::play::{Case, Gate, Phase, Play};
use crate::simulate::{Choice, Plan, Turn};
use crate::world::{Nobody, World};
use std::collections::{BTreeMap, VecDeque};

/// The most ways that are looked at.
pub const MOST_WAYS: usize = 4096;

/// The most calls that one way answers; more can only come from calls that go round in a circle.
const MOST_CALLS: usize = 2000;

/// What a number is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Draw {
    /// By the number of the stage, from 1, and the case event.
    Event(usize, u16),
    Choice(Turn),
    Outcome(Turn),
    /// By the number of the stage, from 1.
    Compromise(usize),
}

/// Parts of a number's range that are smaller come of rounding.
const SLIVER: f64 = 1e-12;

/// Follows a script of branches, takes the first possible branch where the script ends, and writes down both.
#[derive(Default)]
struct Script {
    branches: Vec<(usize, Vec<f64>)>,
    at: usize,
    /// Where the numbers lie that were drawn, from 0 to 1. A stage has one number for each draw, however often it comes
    /// to it: what the number led to once bounds what it can lead to again.
    known: BTreeMap<Draw, (f64, f64)>,
}

impl Script {
    /// One of several places, by their weights.
    fn one_of(&mut self, draw: Draw, weights: &[f64]) -> usize {
        let total: f64 = weights.iter().sum();
        let mut reached = 0.0;
        let part = |weight: &f64| {
            let from = reached / total;
            reached += weight;
            (from, reached / total)
        };
        let parts: Vec<(f64, f64)> = weights.iter().map(part).collect();
        let known = self.known.get(&draw).copied();
        let place = match known {
            None => self.branch(weights),
            Some((low, high)) => {
                let left = parts.iter().map(|(from, to)| to.min(high) - from.max(low));
                let left: Vec<f64> = left.map(|size| if size > SLIVER { size } else { 0.0 }).collect();
                self.branch(&left)
            }
        };
        let (low, high) = known.unwrap_or((0.0, 1.0));
        if let Some((from, to)) = parts.get(place) {
            self.known.insert(draw, (from.max(low), to.min(high)));
        }
        place
    }

    fn branch(&mut self, weights: &[f64]) -> usize {
        let mut possible = (0..weights.len()).filter(|place| weights.get(*place).is_some_and(|w| *w > 0.0));
        let Some(first) = possible.next() else { return 0 };
        if possible.next().is_none() {
            return first;
        }
        if self.at == self.branches.len() {
            self.branches.push((first, weights.to_vec()));
        }
        self.at += 1;
        self.branches.get(self.at - 1).map_or(first, |(taken, _)| *taken)
    }

    fn chance(&self) -> f64 {
        let mut chance = 1.0;
        for (taken, weights) in &self.branches {
            let total: f64 = weights.iter().sum();
            chance *= weights.get(*taken).copied().unwrap_or_default() / total;
        }
        chance
    }

    /// Goes on to the next way; false after the last.
    fn turn(&mut self) -> bool {
        self.at = 0;
        self.known.clear();
        while let Some((taken, weights)) = self.branches.pop() {
            let next = (taken + 1..weights.len()).find(|place| weights.get(*place).is_some_and(|w| *w > 0.0));
            if let Some(next) = next {
                self.branches.push((next, weights));
                return true;
            }
        }
        false
    }
}

/// Every way that play can go from some moment (or from its start) under a plan: its chance (0 to 1), and the
/// indicators' values at the end of every later stage and at the end. None where there are more than [`MOST_WAYS`].
#[allow(clippy::type_complexity, reason = "a name would say less than the sentence above")]
pub fn enumerate(case: &Case, plan: &Plan, from: Option<&Play>) -> Option<Vec<(f64, Vec<Vec<f64>>)>> {
    let mut ways = Vec::new();
    let mut script = Script::default();
    loop {
        let mut walk = Walk::new(case, plan, from, &mut script);
        walk.go();
        let (moments, calls) = (walk.moments, walk.calls);
        if calls > MOST_CALLS || ways.len() == MOST_WAYS {
            return None;
        }
        ways.push((script.chance(), moments));
        if !script.turn() {
            return Some(ways);
        }
    }
}

/// One way to go: the rules in the order of play, on one country.
struct Walk<'a> {
    case: &'a Case,
    plan: &'a Plan,
    script: &'a mut Script,
    world: World,
    phase: Phase,
    gate: Gate,
    cursor: usize,
    called: VecDeque<u16>,
    /// How many calls were answered.
    calls: usize,
    moments: Vec<Vec<f64>>,
}

impl<'a> Walk<'a> {
    fn new(case: &'a Case, plan: &'a Plan, from: Option<&Play>, script: &'a mut Script) -> Walk<'a> {
        let start = Play::new(&case.model);
        let from = from.unwrap_or(&start);
        let (cursor, called) = from.waiting();
        let (world, called) = (from.world.clone(), called.collect());
        let (phase, gate) = (from.phase, from.gate);
        Walk { case, plan, script, world, phase, gate, cursor, called, calls: 0, moments: Vec::new() }
    }

    fn go(&mut self) {
        let model = &self.case.model;
        if self.phase == Phase::Stage {
            self.finish_stage();
        }
        if self.phase != Phase::Debrief {
            while self.world.opened() < 4 * usize::from(model.cycles) {
                self.world.open_stage(model, &mut Nobody);
                (self.cursor, self.gate) = (0, Gate::Closed);
                let events = model.stage_events.get(self.world.stage()).map_or(&[][..], Vec::as_slice);
                self.draw_events(events);
                self.finish_stage();
            }
            self.world.come_later(model, &mut Nobody);
        }
        self.moments.push(self.world.values.clone());
    }

    fn finish_stage(&mut self) {
        let model = &self.case.model;
        let decisions = model.stage_decisions.get(self.world.stage()).map_or(&[][..], Vec::as_slice);
        self.answer_calls();
        for decision in decisions.iter().skip(self.cursor) {
            self.decide(*decision, None);
            self.answer_calls();
        }
        if self.world.stage() == 1 {
            self.pass_gate();
        }
        self.moments.push(self.world.values.clone());
    }

    fn answer_calls(&mut self) {
        while let Some(event) = self.called.pop_front() {
            let calls = self.case.model.events.get(usize::from(event)).and_then(|event| event.calls);
            self.calls += 1;
            if self.calls > MOST_CALLS {
                return;
            }
            if let Some(decision) = calls {
                self.decide(decision, Some(event));
            }
        }
    }

    fn draw_events(&mut self, events: &[u16]) {
        for event in events {
            let chance = self.world.chance(&self.case.model, *event);
            if chance > 0.0
                && self.world.may_happen(&self.case.model, *event)
                && self.script.one_of(Draw::Event(self.world.opened(), *event), &[chance, 1.0 - chance]) == 0
                && self.world.happen(&self.case.model, *event, &mut Nobody).is_some()
            {
                self.called.push_back(*event);
            }
        }
    }

    fn decide(&mut self, decision: u16, called_by: Option<u16>) {
        let model = &self.case.model;
        let Some(what) = model.decisions.get(usize::from(decision)) else { return };
        let options = what.options.of(&model.options);
        let open: Vec<bool> = options.iter().map(|option| self.world.lock(model, option).is_none()).collect();
        if !self.world.holds(model, what.when) || !open.contains(&true) {
            return;
        }
        let turn = Turn { opened: self.world.opened(), decision, called_by };
        let place = self.choose(Draw::Choice(turn), self.plan.choice(turn), &open);
        let Some(option) = options.get(place) else { return };
        let number = (what.options.range().start + place) as u16;
        let pressure = self.world.pressure(model);
        self.world.commit(model, decision, number, &mut Nobody);
        let chances = self.world.chances(model, option, pressure);
        let weights: Vec<f64> = chances.iter().map(|(_, chance)| *chance).collect();
        let outcome =
            chances.get(self.script.one_of(Draw::Outcome(turn), &weights)).map_or(0, |(outcome, _)| *outcome);
        self.world.come_about(model, (decision, number, outcome), pressure, &mut Nobody);
        self.draw_events(&what.events_after);
    }

    /// The place of an open option.
    fn choose(&mut self, draw: Draw, choice: Choice, open: &[bool]) -> usize {
        let last = open.len().saturating_sub(1);
        let wanted = match choice {
            Choice::Exactly(place) if open.get(place) == Some(&true) => return place,
            Choice::Uniform | Choice::Exactly(_) => {
                let weights: Vec<f64> = open.iter().map(|open| f64::from(u8::from(*open))).collect();
                return self.script.one_of(draw, &weights);
            }
            Choice::Place(place) => place.min(last),
            Choice::Last => last,
        };
        (wanted..open.len()).chain(0..wanted).find(|place| open.get(*place) == Some(&true)).unwrap_or(wanted)
    }

    fn pass_gate(&mut self) {
        let model = &self.case.model;
        let Some(adoption) = &model.adoption else { return };
        if matches!(self.gate, Gate::Settled { .. }) {
            return;
        }
        let mut adopted = self.world.backing(model) >= adoption.threshold;
        let count = adoption.compromises.len();
        if count > 0 && (!adopted || matches!(self.gate, Gate::Short { .. })) {
            let opened = self.world.opened();
            let choice = match self.plan.compromise(opened) {
                Choice::Uniform => Choice::Uniform,
                Choice::Place(place) | Choice::Exactly(place) => Choice::Place(place),
                Choice::Last => Choice::Last,
            };
            let place = self.choose(Draw::Compromise(opened), choice, &vec![true; count]);
            self.world.compromise(model, place as u16, &mut Nobody);
            adopted = self.world.backing(model) >= adoption.threshold;
        }
        self.world.adopt(model, adopted);
    }
}
