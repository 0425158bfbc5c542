//! Simulation: the same game as a session's, many times over, with a stated way of choosing.
//!
//! Run `i` reads the `i`-th number of every named stream, so that run 0 is the session with the same seed, any stretch
//! of runs can be done anywhere, and nothing is drawn that the case study does not name.

use crate::draws::{self, Purpose, Stream};
use crate::play::Case;
use crate::world::{Nobody, World};
use scenario::case::Stage;
use scenario::model::{DecisionModel, Model, OptionModel};
use std::collections::{BTreeMap, VecDeque};

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

/// Where the numbers of one stream begin in the table of words; the run's place in the chunk is added.
type Draw = usize;

const NO_DRAW: Draw = usize::MAX;

/// A decision that may be posed.
struct Posed<'a> {
    decision: u16,
    what: &'a DecisionModel,
    options: &'a [OptionModel],
    choice: Choice,
    /// What is chosen, if that is drawn.
    chosen: Draw,
    /// What comes of it.
    outcome: Draw,
    /// All its options, and those that something can lock.
    all: Places,
    lockable: Places,
    /// The case events that may follow it, in file order.
    after: Vec<Chance>,
}

/// A case event that may happen.
#[derive(Clone, Copy)]
struct Chance {
    event: u16,
    draw: Draw,
    /// 0 to 1.
    chance: f64,
}

/// One stage of play, with everything that its name decides.
struct Agenda<'a> {
    /// At its start, in file order.
    events: Vec<Chance>,
    /// Its own decisions, in file order.
    decisions: Vec<Posed<'a>>,
    /// By case event, the decision that it calls.
    called: Vec<Option<Posed<'a>>>,
    /// Whether it ends with the adoption gate, and what draws the compromise there.
    gate: Option<Draw>,
}

/// Plays a case study many times.
pub struct Simulator<'a> {
    model: &'a Model,
    /// At the adoption gate.
    otherwise: Choice,
    streams: Vec<Stream>,
    /// One per stage of play.
    agendas: Vec<Agenda<'a>>,
    words: Vec<u32>,
    start: World,
    world: World,
    /// The case events whose calls wait.
    called: VecDeque<u16>,
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
        let agendas = (0..4 * usize::from(model.cycles))
            .map(|ordinal| agenda(case, seed, &plan, ordinal, &mut streams))
            .collect();
        let start = World::new(model);
        Simulator {
            model,
            otherwise: plan.otherwise,
            words: vec![0; streams.len() * CHUNK],
            streams,
            agendas,
            world: start.clone(),
            start,
            called: VecDeque::with_capacity(model.events.len()),
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
                self.world.reset_to(&self.start);
                let mut run = Run {
                    model: self.model,
                    otherwise: self.otherwise,
                    words: self.words.get(lane..).unwrap_or_default(),
                    world: &mut self.world,
                    called: &mut self.called,
                    locked: &mut self.locked,
                    tally: &mut self.tally,
                };
                run.play(&self.agendas);
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
}

/// One run.
struct Run<'s> {
    model: &'s Model,
    otherwise: Choice,
    /// From this run's first number on.
    words: &'s [u32],
    world: &'s mut World,
    called: &'s mut VecDeque<u16>,
    locked: &'s mut [u64],
    tally: &'s mut Tally,
}

impl Run<'_> {
    fn play(&mut self, agendas: &[Agenda<'_>]) {
        for agenda in agendas {
            self.world.open_stage(self.model, &mut Nobody);
            for chance in &agenda.events {
                self.draw_event(chance);
            }
            // The decisions that events have called come first, whenever there are any.
            for posed in &agenda.decisions {
                self.answer_calls(agenda);
                self.decide(posed);
            }
            self.answer_calls(agenda);
            if let Some(draw) = agenda.gate {
                self.pass_gate(draw);
            }
        }
        self.world.come_later(self.model, &mut Nobody);
        for (fact, count) in self.tally.facts.iter_mut().enumerate() {
            *count += u64::from(self.world.knows(fact as u16));
        }
    }

    #[inline]
    fn answer_calls(&mut self, agenda: &Agenda<'_>) {
        while let Some(event) = self.called.pop_front() {
            if let Some(posed) = &agenda.called[usize::from(event)] {
                self.decide(posed);
            }
        }
    }

    fn decide(&mut self, posed: &Posed<'_>) {
        let model = self.model;
        let options = posed.options;
        if !self.world.holds(model, posed.what.when) {
            return;
        }
        let mut open = posed.all;
        for place in posed.lockable {
            open.set(place, self.world.lock(model, &options[place]).is_none());
        }
        let first = posed.what.options.range().start;
        // Mostly all options are open, which is quicker to see than to count.
        let all_open = open == posed.all && options.len() <= Places::MOST;
        let count = if all_open { options.len() } else { open.count() };
        if count == 0 {
            return;
        }
        if !all_open {
            for place in 0..options.len() {
                self.locked[first + place] += u64::from(!open.has(place));
            }
        }
        let wanted = match posed.choice {
            Choice::Place(place) => open.at_or_after(place, options.len()),
            Choice::Last => open.at_or_after(usize::MAX, options.len()),
            Choice::Uniform => {
                let nth = draws::pick(self.word(posed.chosen), count);
                if all_open { nth } else { open.nth(nth).unwrap_or_default() }
            }
        };
        let option = (first + wanted) as u16;
        let pressure = self.world.pressure(model);
        self.world.commit(model, posed.decision, option, &mut Nobody);
        let outcome = self.world.outcome(model, &options[wanted], pressure, self.word(posed.outcome));
        self.world.come_about(model, (posed.decision, option, outcome), pressure, &mut Nobody);
        self.tally.drawn[usize::from(outcome)] += 1;
        for chance in &posed.after {
            self.draw_event(chance);
        }
    }

    fn draw_event(&mut self, what: &Chance) {
        // Whether it may happen is seldom worth asking: the draw mostly says no.
        if draws::happens(self.word(what.draw), what.chance) && self.world.may_happen(self.model, what.event)
        {
            self.tally.happened[usize::from(what.event)] += 1;
            if self.world.happen(self.model, what.event, &mut Nobody).is_some() {
                self.called.push_back(what.event);
            }
        }
    }

    fn pass_gate(&mut self, draw: Draw) {
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
            Choice::Uniform => draws::pick(self.word(draw), count),
        };
        self.world.compromise(model, place as u16, &mut Nobody);
        self.tally.compromises[place] += 1;
        let adopted = self.world.backing(model) >= adoption.threshold;
        self.world.adopt(model, adopted);
        self.tally.adoption[2] += u64::from(adopted);
    }

    #[inline]
    fn word(&self, draw: Draw) -> u32 {
        self.words.get(draw).copied().unwrap_or_default()
    }
}

/// Some of a decision's options, as bits; the lowest is the first option.
#[derive(Clone, Copy, Default, PartialEq)]
struct Places(u32);

impl Places {
    /// The most options that a simulated decision looks at; the checker allows no more than 12.
    const MOST: usize = 32;

    #[inline]
    fn set(&mut self, place: usize, is_in: bool) {
        self.0 = self.0 & !(1 << place) | u32::from(is_in) << place;
    }

    fn has(self, place: usize) -> bool {
        place < Places::MOST && self.0 >> place & 1 == 1
    }

    fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// `place`, or the last of `count` places if there are fewer, or the next one after it that is in, starting over
    /// after the last.
    fn at_or_after(self, place: usize, count: usize) -> usize {
        let place = place.min(count - 1);
        (place..count).chain(0..place).find(|candidate| self.has(*candidate)).unwrap_or(place)
    }
}

/// The places, in order.
impl Iterator for Places {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.0 == 0 {
            return None;
        }
        let place = self.0.trailing_zeros() as usize;
        self.0 &= self.0 - 1;
        Some(place)
    }
}

fn agenda<'a>(
    case: &'a Case,
    seed: u64,
    plan: &Plan,
    ordinal: usize,
    streams: &mut Vec<Stream>,
) -> Agenda<'a> {
    let (model, written) = (&case.model, &case.scenario);
    let cycle = (ordinal / 4) as u8;
    let stage = Stage::ALL[ordinal % 4];
    let mut draw = |purpose: Purpose, ids: &[&str]| -> Draw {
        streams.push(Stream::new(seed, purpose, cycle, ids));
        (streams.len() - 1) * CHUNK
    };
    // However often an event may follow its decision in a stage, it reads the same number.
    let mut chances = vec![None; model.events.len()];
    let after = model.decisions.iter().filter(|decision| decision.stage.is_none_or(|own| own == stage));
    for event in after.flat_map(|decision| &decision.events_after).chain(&model.stage_events[stage.index()]) {
        let place = usize::from(*event);
        let chance = model.events[place].chance[stage.index()];
        let draw = draw(Purpose::Event, &[&written.events[place].id, stage.name()]);
        chances[place] = Some(Chance { event: *event, draw, chance });
    }
    let those = |events: &[u16]| events.iter().filter_map(|event| chances[usize::from(*event)]).collect();
    let mut posed = |decision: u16, ids: &[&str]| {
        let choice = plan.choice(decision);
        let what = &model.decisions[usize::from(decision)];
        let options = what.options.of(&model.options);
        let (mut all, mut lockable) = (Places::default(), Places::default());
        for (place, option) in options.iter().enumerate().take(Places::MOST) {
            all.set(place, true);
            lockable.set(place, !option.requires.is_empty() || !option.costs.is_empty());
        }
        Posed {
            decision,
            what,
            options,
            choice,
            chosen: if choice == Choice::Uniform { draw(Purpose::Choice, ids) } else { NO_DRAW },
            outcome: draw(Purpose::Outcome, ids),
            all,
            lockable,
            after: those(&what.events_after),
        }
    };
    let own = model.stage_decisions[stage.index()].iter();
    let decisions = own.map(|place| posed(*place, &[&written.decisions[usize::from(*place)].id])).collect();
    let called = model.events.iter().enumerate().map(|(place, event)| {
        let decision = event.calls?;
        let id = &written.decisions[usize::from(decision)].id;
        Some(posed(decision, &[id, stage.name(), &written.events[place].id]))
    });
    let called = called.collect();
    let has_gate = stage == Stage::Formulation && model.adoption.is_some();
    let gate = has_gate.then(|| match plan.otherwise {
        Choice::Uniform => draw(Purpose::Choice, &["adoption", "compromise"]),
        _ => NO_DRAW,
    });
    Agenda { events: those(&model.stage_events[stage.index()]), decisions, called, gate }
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
