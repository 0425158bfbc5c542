//! Simulation: the same game as a session's, many times over, with a stated way of choosing.
//!
//! Run `i` reads the `i`-th number of every named stream, so that run 0 is the session with the same seed, any stretch
//! of runs can be done anywhere, and nothing is drawn that the case study does not name.

mod alike;
mod countries;
mod plan;
mod play;
mod summary;
mod tables;
mod tally;
mod words;

pub use countries::Countries;
pub use plan::{Choice, Plan, Turn};
pub use summary::{Summary, summarise};
pub use tally::Tally;

use crate::play::{Case, Gate, Phase, Play};
use crate::world::World;
use countries::{LANES, Layout};
use play::Stage;
use scenario::model::Model;
use std::collections::VecDeque;
use tables::Program;

/// How many runs are played side by side. Stretches of so many runs, begun at a multiple of it, are the quickest.
pub const SIDE_BY_SIDE: u64 = LANES as u64;

/// A moment of simulated play at which somebody may look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// The stage with this number, from 1, is over, its adoption gate included.
    StageOver(usize),
    /// What was still to come came later; nothing moves any more.
    End,
}

/// Where simulated play begins.
#[derive(Debug, Clone)]
struct Begin {
    world: World,
    /// Whether play is in the middle of its open stage, which then goes on before the next one opens.
    within: bool,
    over: bool,
    /// The case events whose calls wait.
    called: VecDeque<u16>,
    /// The next of the stage's own decisions.
    cursor: usize,
    gate: Gate,
}

/// How one run ends.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct End {
    /// True value of each indicator.
    pub values: Vec<f64>,
    /// Support of each stakeholder, 0 to 100.
    pub support: Vec<f64>,
    facts: Vec<bool>,
}

impl End {
    /// Whether a fact is remembered.
    pub fn knows(&self, fact: u16) -> bool {
        self.facts.get(usize::from(fact)).copied().unwrap_or(false)
    }
}

/// Plays a case study many times.
pub struct Simulator<'a> {
    model: &'a Model,
    begin: Begin,
    program: Program,
    countries: Countries,
    stage: Stage,
    /// How often things came about so far.
    pub tally: Tally,
}

impl<'a> Simulator<'a> {
    /// A simulator for one case study, seed and way of choosing, from the start of play.
    pub fn new(case: &'a Case, seed: u64, plan: Plan) -> Simulator<'a> {
        let begin = Begin {
            world: World::new(&case.model),
            within: false,
            over: false,
            called: VecDeque::new(),
            cursor: 0,
            gate: Gate::Closed,
        };
        Simulator::begin_at(case, seed, &plan, begin)
    }

    /// A simulator that goes on from where a group's play stands.
    pub fn from(case: &'a Case, seed: u64, plan: &Plan, play: &Play) -> Simulator<'a> {
        let (cursor, called) = play.waiting();
        let begin = Begin {
            world: play.world.clone(),
            within: play.phase == Phase::Stage,
            over: play.phase == Phase::Debrief,
            called: called.collect(),
            cursor,
            gate: play.gate,
        };
        Simulator::begin_at(case, seed, plan, begin)
    }

    fn begin_at(case: &'a Case, seed: u64, plan: &Plan, begin: Begin) -> Simulator<'a> {
        let model = &case.model;
        let (.., due) = begin.world.remembered();
        let layout = Layout {
            indicators: model.indicators.len(),
            stakeholders: model.stakeholders.len(),
            slots: due.len().checked_div(model.indicators.len()).unwrap_or(0),
        };
        let program = Program::new(case, seed, plan, layout, &begin);
        Simulator {
            countries: Countries::new(model, layout),
            stage: Stage::default(),
            tally: Tally::new(model),
            model,
            begin,
            program,
        }
    }

    /// What the case study says, as numbers.
    pub fn model(&self) -> &'a Model {
        self.model
    }

    /// From now on the option at this place is taken at a turn that the plan names, as if it named this one.
    pub fn take(&mut self, turn: Turn, place: usize) {
        if let Some(posed) = self.program.posed(turn) {
            posed.choice = Choice::Exactly(place);
        }
    }

    /// From now on the compromise at this place is made at the gate of the stage with this number, as if the plan named
    /// it.
    pub fn compromise(&mut self, opened: usize, place: usize) {
        let agenda = opened.checked_sub(1).and_then(|stage| self.program.agendas.get_mut(stage));
        if let Some(gate) = agenda.and_then(|agenda| agenda.gate.as_mut()) {
            gate.choice = Choice::Place(place);
        }
    }

    /// Plays the runs from `first` on, and hands `each` the end of every one, what came later included.
    pub fn run(&mut self, first: u64, count: u64, mut each: impl FnMut(&End)) {
        let model = self.model;
        let mut end = End::default();
        self.watch(first, count, |moment, countries| {
            if moment != Moment::End {
                return;
            }
            for lane in 0..countries.count {
                end.values.clear();
                end.support.clear();
                end.facts.clear();
                let (indicators, rest) = countries.rows[1..].split_at(model.indicators.len());
                end.values.extend(indicators.iter().map(|row| row[lane]));
                end.support.extend(rest.iter().take(model.stakeholders.len()).map(|row| row[lane]));
                end.facts.extend(countries.facts.iter().map(|mask| mask >> lane & 1 == 1));
                each(&end);
            }
        });
    }

    /// Plays the runs from `first` on, and lets somebody look at every later moment of play, at some runs at a time and
    /// in their order.
    pub fn watch(&mut self, first: u64, count: u64, mut look: impl FnMut(Moment, &Countries)) {
        let mut done = 0;
        while done < count {
            let side_by_side = (count - done).min(SIDE_BY_SIDE);
            let mut batch = self.begin_batch(first.wrapping_add(done), side_by_side as usize);
            while batch.go_on(&mut look) {}
            done += side_by_side;
        }
        self.tally.runs += count;
        self.tally.sum_up(self.model);
    }
}
