//! Simulation: the same game as a session's, many times over, with a stated way of choosing.
//!
//! Run `i` reads the `i`-th number of every named stream, so that run 0 is the session with the same seed, any stretch
//! of runs can be done anywhere, and nothing is drawn that the case study does not name.

use crate::draws::{self, Purpose, Stream};
use crate::play::Case;
use crate::world::{Nobody, World};
use scenario::case::Stage;
use scenario::model::Model;
use std::collections::BTreeMap;

/// How a simulated group chooses in one decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Choice {
    /// Any open option, each as likely as the others.
    #[default]
    Uniform,
    /// The option at this place, from 0, or the last one if there are fewer; where it is locked, the next one that is
    /// not, starting over after the last.
    Place(usize),
    /// The last option; where it is locked, the next one that is not, starting over from the first.
    Last,
}

/// How a simulated group chooses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// In decisions that are not named, and at the adoption gate.
    pub otherwise: Choice,
    /// In named decisions, by index.
    pub decisions: BTreeMap<u16, Choice>,
}

impl Plan {
    /// The same way of choosing everywhere.
    pub fn all(choice: Choice) -> Plan {
        Plan { otherwise: choice, decisions: BTreeMap::new() }
    }

    /// The named options in the named decisions, and any open option elsewhere.
    ///
    /// # Errors
    /// The first decision or option that the case study does not have, as `decision` or `decision.option`.
    pub fn named<'a>(
        case: &Case,
        choices: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Plan, String> {
        let mut plan = Plan::default();
        for (decision, option) in choices {
            let index = case.decision(decision).ok_or_else(|| decision.to_owned())?;
            let place = case.option(index, option).and_then(|option| case.option_place(index, option));
            let place = place.ok_or_else(|| format!("{decision}.{option}"))?;
            plan.decisions.insert(index, Choice::Place(place));
        }
        Ok(plan)
    }

    fn choice(&self, decision: u16) -> Choice {
        self.decisions.get(&decision).copied().unwrap_or(self.otherwise)
    }
}

/// How often things came about over the runs so far. Lists follow the model's tables.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Runs.
    pub runs: u64,
    /// Times each decision was posed.
    pub posed: Vec<u64>,
    /// Times each option was open when its decision was posed.
    pub open: Vec<u64>,
    /// Times each option was chosen.
    pub chosen: Vec<u64>,
    /// Times each outcome was drawn.
    pub drawn: Vec<u64>,
    /// Times each case event happened.
    pub happened: Vec<u64>,
    /// Times each compromise was made.
    pub compromises: Vec<u64>,
    /// Times the policy was put to adoption, adopted at once, and adopted after a compromise.
    pub adoption: [u64; 3],
    /// Runs that remembered each fact at the end.
    pub facts: Vec<u64>,
}

impl Tally {
    fn new(model: &Model) -> Tally {
        Tally {
            runs: 0,
            posed: vec![0; model.decisions.len()],
            open: vec![0; model.options.len()],
            chosen: vec![0; model.options.len()],
            drawn: vec![0; model.outcomes.len()],
            happened: vec![0; model.events.len()],
            compromises: vec![0; model.adoption.as_ref().map_or(0, |adoption| adoption.compromises.len())],
            adoption: [0; 3],
            facts: vec![0; model.facts.len()],
        }
    }
}

/// How many runs are drawn for at a time.
const CHUNK: usize = 256;

const NO_SLOT: u32 = u32::MAX;

/// Where the numbers of a decision's draws lie: of what is chosen, and of what comes of it.
#[derive(Clone, Copy)]
struct Pair {
    choice: u32,
    outcome: u32,
}

const NO_PAIR: Pair = Pair { choice: NO_SLOT, outcome: NO_SLOT };

/// Where the numbers of one stage's draws lie.
struct Slots {
    /// By decision that the stage poses itself.
    posed: Vec<Pair>,
    /// By case event that calls a decision.
    called: Vec<Pair>,
    /// By case event.
    event: Vec<u32>,
    compromise: u32,
}

/// Plays a case study many times.
pub struct Simulator<'a> {
    model: &'a Model,
    /// By decision.
    choices: Vec<Choice>,
    /// At the adoption gate.
    otherwise: Choice,
    streams: Vec<Stream>,
    /// One per stage of play.
    slots: Vec<Slots>,
    words: Vec<u32>,
    start: World,
    world: World,
    /// The case events whose calls wait, and those whose calls have been answered before them.
    called: Vec<u16>,
    /// Times each option was locked when its decision was posed.
    locked: Vec<u64>,
    /// How often things came about so far.
    pub tally: Tally,
}

impl<'a> Simulator<'a> {
    /// A simulator for one case study, seed and way of choosing.
    pub fn new(case: &'a Case, seed: u64, plan: Plan) -> Simulator<'a> {
        let model = &case.model;
        let mut streams = Vec::new();
        let slots = (0..4 * usize::from(model.cycles))
            .map(|ordinal| stage_slots(case, seed, &plan, ordinal, &mut streams))
            .collect();
        let start = World::new(model);
        Simulator {
            model,
            choices: (0..model.decisions.len()).map(|decision| plan.choice(decision as u16)).collect(),
            otherwise: plan.otherwise,
            words: vec![0; streams.len() * CHUNK],
            streams,
            slots,
            world: start.clone(),
            start,
            called: Vec::with_capacity(model.events.len()),
            locked: vec![0; model.options.len()],
            tally: Tally::new(model),
        }
    }

    /// Plays the runs from `first` on, and hands `each` the country at the end of every one, what came later included.
    pub fn run(&mut self, first: u64, count: u64, mut each: impl FnMut(&World)) {
        let mut done = 0;
        while done < count {
            let chunk = (count - done).min(CHUNK as u64) as usize;
            for (stream, words) in self.streams.iter_mut().zip(self.words.chunks_mut(CHUNK)) {
                stream.fill(first + done, &mut words[..chunk]);
            }
            for lane in 0..chunk {
                self.play(lane);
                each(&self.world);
            }
            done += chunk as u64;
        }
        self.tally.runs += count;
        self.sum_up();
    }

    /// While playing, only what cannot be told from something else is counted; this tells the rest.
    fn sum_up(&mut self) {
        let tally = &mut self.tally;
        for (place, option) in self.model.options.iter().enumerate() {
            tally.chosen[place] = option.outcomes.of(&tally.drawn).iter().sum();
        }
        for (place, decision) in self.model.decisions.iter().enumerate() {
            tally.posed[place] = decision.options.of(&tally.chosen).iter().sum();
            for option in decision.options.range() {
                tally.open[option] = tally.posed[place] - self.locked[option];
            }
        }
    }

    fn play(&mut self, lane: usize) {
        let model = self.model;
        self.world.reset_to(&self.start);
        for ordinal in 0..self.slots.len() {
            self.world.open_stage(model, &mut Nobody);
            let stage = self.world.stage();
            self.called.clear();
            for event in &model.stage_events[stage] {
                self.draw_event(ordinal, lane, *event);
            }
            self.decide_all(ordinal, lane);
            if stage == Stage::Formulation.index() {
                self.pass_gate(ordinal, lane);
            }
        }
        self.world.come_later(model, &mut Nobody);
        for (fact, count) in self.tally.facts.iter_mut().enumerate() {
            *count += u64::from(self.world.knows(fact as u16));
        }
    }

    /// The decisions that events have called come first, then the stage's own, in file order.
    fn decide_all(&mut self, ordinal: usize, lane: usize) {
        let model = self.model;
        let own = &model.stage_decisions[self.world.stage()];
        let mut next_own = 0;
        let mut next_called = 0;
        loop {
            if let Some(event) = self.called.get(next_called).copied() {
                next_called += 1;
                if let Some(decision) = model.events[usize::from(event)].calls {
                    self.decide(ordinal, lane, decision, self.slots[ordinal].called[usize::from(event)]);
                }
            } else if let Some(decision) = own.get(next_own) {
                next_own += 1;
                self.decide(ordinal, lane, *decision, self.slots[ordinal].posed[usize::from(*decision)]);
            } else {
                return;
            }
        }
    }

    fn decide(&mut self, ordinal: usize, lane: usize, decision: u16, slots: Pair) {
        let model = self.model;
        let what = &model.decisions[usize::from(decision)];
        if !self.world.holds(model, what.when) {
            return;
        }
        let first = what.options.range().start;
        let options = what.options.of(&model.options);
        let mut open = Open::default();
        for (place, option) in options.iter().enumerate().take(Open::MOST) {
            open.set(place, self.world.lock(model, option).is_none());
        }
        if open.count() == 0 {
            return;
        }
        if open.count() < options.len() {
            for place in 0..options.len() {
                self.locked[first + place] += u64::from(!open.has(place));
            }
        }
        let wanted = match self.choices[usize::from(decision)] {
            Choice::Place(place) => open.next(place, options.len()),
            Choice::Last => open.next(usize::MAX, options.len()),
            Choice::Uniform => {
                let word = word(&self.words, slots.choice, lane);
                let nth = draws::pick(word, open.count());
                if open.count() == options.len() { nth } else { open.nth(nth) }
            }
        };
        let option = (first + wanted) as u16;
        let word = word(&self.words, slots.outcome, lane);
        let pressure = self.world.pressure(model);
        self.world.commit(model, decision, option, &mut Nobody);
        let outcome = self.world.outcome(model, &options[wanted], pressure, word);
        self.world.come_about(model, (decision, option, outcome), pressure, &mut Nobody);
        self.tally.drawn[usize::from(outcome)] += 1;
        for event in &what.events_after {
            self.draw_event(ordinal, lane, *event);
        }
    }

    fn draw_event(&mut self, ordinal: usize, lane: usize, event: u16) {
        let model = self.model;
        let slot = self.slots[ordinal].event[usize::from(event)];
        if slot == NO_SLOT || !self.world.may_happen(model, event) {
            return;
        }
        if draws::happens(word(&self.words, slot, lane), self.world.chance(model, event)) {
            self.tally.happened[usize::from(event)] += 1;
            if self.world.happen(model, event, &mut Nobody).is_some() {
                self.called.push(event);
            }
        }
    }

    fn pass_gate(&mut self, ordinal: usize, lane: usize) {
        let model = self.model;
        let Some(adoption) = &model.adoption else { return };
        self.tally.adoption[0] += 1;
        let adopted = self.world.backing(model) >= adoption.threshold;
        self.world.adopt(model, adopted);
        let count = adoption.compromises.len();
        if adopted || count == 0 {
            self.tally.adoption[1] += u64::from(adopted);
            return;
        }
        let place = match self.otherwise {
            Choice::Place(place) => place.min(count - 1),
            Choice::Last => count - 1,
            Choice::Uniform => draws::pick(word(&self.words, self.slots[ordinal].compromise, lane), count),
        };
        self.world.compromise(model, place as u16, &mut Nobody);
        self.tally.compromises[place] += 1;
        let adopted = self.world.backing(model) >= adoption.threshold;
        self.world.adopt(model, adopted);
        self.tally.adoption[2] += u64::from(adopted);
    }
}

fn word(words: &[u32], slot: u32, lane: usize) -> u32 {
    words.get(slot as usize * CHUNK + lane).copied().unwrap_or_default()
}

/// Which options of a decision are open.
#[derive(Clone, Copy, Default)]
struct Open(u32);

impl Open {
    /// The most options that a simulated decision looks at; the checker allows no more than 12.
    const MOST: usize = 32;

    fn set(&mut self, place: usize, open: bool) {
        self.0 |= u32::from(open) << place;
    }

    fn has(self, place: usize) -> bool {
        place < Open::MOST && self.0 >> place & 1 == 1
    }

    fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The place of the open option before which there are `nth` open ones.
    fn nth(self, nth: usize) -> usize {
        let mut rest = self.0;
        for _ in 0..nth {
            rest &= rest.wrapping_sub(1);
        }
        rest.trailing_zeros() as usize
    }

    /// The open option at `place`, or at the last of `count` places if there are fewer, or the next one after it,
    /// starting over after the last.
    fn next(self, place: usize, count: usize) -> usize {
        let place = place.min(count - 1);
        (place..count).chain(0..place).find(|candidate| self.has(*candidate)).unwrap_or(place)
    }
}

fn stage_slots(case: &Case, seed: u64, plan: &Plan, ordinal: usize, streams: &mut Vec<Stream>) -> Slots {
    let model = &case.model;
    let cycle = (ordinal / 4) as u8;
    let stage = Stage::ALL[ordinal % 4];
    let mut slot = |purpose: Purpose, ids: &[&str]| {
        streams.push(Stream::new(seed, purpose, cycle, ids));
        (streams.len() - 1) as u32
    };
    let mut slots = Slots {
        posed: vec![NO_PAIR; model.decisions.len()],
        called: vec![NO_PAIR; model.events.len()],
        event: vec![NO_SLOT; model.events.len()],
        compromise: NO_SLOT,
    };
    let mut pair = |decision: u16, ids: &[&str]| Pair {
        choice: if plan.choice(decision) == Choice::Uniform { slot(Purpose::Choice, ids) } else { NO_SLOT },
        outcome: slot(Purpose::Outcome, ids),
    };
    for (place, decision) in model.decisions.iter().enumerate() {
        if decision.stage == Some(stage) {
            slots.posed[place] = pair(place as u16, &[&case.scenario.decisions[place].id]);
        }
    }
    for (place, event) in model.events.iter().enumerate() {
        if let Some(decision) = event.calls {
            let id = &case.scenario.decisions[usize::from(decision)].id;
            slots.called[place] = pair(decision, &[id, stage.name(), &case.scenario.events[place].id]);
        }
    }
    let after = model.decisions.iter().filter(|decision| decision.stage.is_none_or(|own| own == stage));
    for event in after.flat_map(|decision| &decision.events_after) {
        let id = &case.scenario.events[usize::from(*event)].id;
        slots.event[usize::from(*event)] = slot(Purpose::Event, &[id, stage.name()]);
    }
    for event in &model.stage_events[stage.index()] {
        let id = &case.scenario.events[usize::from(*event)].id;
        slots.event[usize::from(*event)] = slot(Purpose::Event, &[id, stage.name()]);
    }
    if stage == Stage::Formulation && plan.otherwise == Choice::Uniform && model.adoption.is_some() {
        slots.compromise = slot(Purpose::Choice, &["adoption", "compromise"]);
    }
    slots
}

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
    let mut values = vec![Vec::with_capacity(count as usize); simulator.model.indicators.len()];
    let mut support = vec![Vec::with_capacity(count as usize); simulator.model.stakeholders.len()];
    simulator.run(first, count, |world| {
        values.iter_mut().zip(&world.values).for_each(|(all, value)| all.push(*value));
        support.iter_mut().zip(&world.support).for_each(|(all, value)| all.push(*value));
    });
    let sum_up = |all: Vec<Vec<f64>>| all.into_iter().map(|mut values| Summary::of(&mut values)).collect();
    (sum_up(values), sum_up(support))
}
