//! The case study once more, laid out for playing many countries side by side: everything that does not depend on how
//! play goes is worked out beforehand, and everything of one kind has the same length, so that there is nothing to ask
//! while playing.

use super::countries::{LANES, Layout, NOWHERE, Row};
use super::words::Words;
use super::{Begin, Choice, Plan, Turn};
use crate::draws::{Purpose, Stream};
use crate::play::Case;
use scenario::case::Stage;
use scenario::model::{EffectModel, Model, OptionModel, Span};

/// The place of a stream in the table of words.
pub(super) type Draw = usize;

/// What is never drawn.
pub(super) const NO_DRAW: Draw = usize::MAX;

/// Which factor an amount is multiplied by; the place in [`Factors`].
pub(super) const PLAIN: u8 = 1;
const GAIN: u8 = 2;
const LOSS: u8 = 3;

/// What the rules make of a decision in each country: chance moved to the first outcome, then the factors on what no
/// rule touches, on good effects and on bad ones.
pub(super) type Factors = [Row; 4];

/// No rule holds anywhere.
pub(super) const NO_PRESSURE: Factors = [[0.0; LANES], [1.0; LANES], [1.0; LANES], [1.0; LANES]];

/// One movement of one row: `row = clamp(row + amount × factor / over)`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub row: u32,
    pub factor: u8,
    pub amount: f64,
    pub over: f64,
    pub min: f64,
    pub max: f64,
}

impl Entry {
    /// Fills up a list that is shorter than its neighbours.
    const NOTHING: Entry = Entry {
        row: NOWHERE,
        factor: PLAIN,
        amount: 0.0,
        over: 1.0,
        min: f64::NEG_INFINITY,
        max: f64::INFINITY,
    };
}

/// What options of a decision do in one stage of play.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub locks: Vec<OptionLock>,
    /// Costs, then shifts of support: so many for each option.
    pub commits: Lists,
    /// The weights of each option's first outcome and of all.
    pub weights: Vec<(f64, f64)>,
    /// So many outcomes are laid out for each option.
    pub width: usize,
    /// By option and outcome: its place in the model's table of all outcomes, its weight, and the rows that replace it.
    pub outcomes: Vec<OutcomeEntry>,
    /// How many outcomes each option has.
    pub counts: Vec<u32>,
    /// Whether rows replace any weight.
    pub has_rows: bool,
    /// Effects: so many for each outcome.
    pub effects: Lists,
    /// Facts, by option and outcome.
    pub marks: Vec<(usize, u16)>,
}

/// What may lock an option.
#[derive(Debug, Clone, Copy)]
pub(super) struct OptionLock {
    pub requires: Span,
    pub costs: Span,
}

impl OptionLock {
    pub fn is_none(self) -> bool {
        self.requires.is_empty() && self.costs.is_empty()
    }
}

/// An outcome as it is drawn.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct OutcomeEntry {
    pub outcome: u16,
    pub weight: f64,
    pub rows: Span,
}

/// Lists of entries, all of one length.
#[derive(Debug, Default)]
pub(super) struct Lists {
    pub length: usize,
    pub entries: Vec<Entry>,
    /// Whether any amount is spread.
    pub divides: bool,
}

impl Lists {
    fn of(lists: Vec<Vec<Entry>>) -> Lists {
        let length = lists.iter().map(Vec::len).max().unwrap_or(0);
        let divides = lists.iter().flatten().any(|entry| entry.over != 1.0);
        let mut entries = Vec::with_capacity(length * lists.len());
        for list in lists {
            let short = length - list.len();
            entries.extend(list);
            entries.extend(std::iter::repeat_n(Entry::NOTHING, short));
        }
        Lists { length, entries, divides }
    }

    #[inline]
    pub fn get(&self, place: usize) -> &[Entry] {
        let start = place * self.length;
        self.entries.get(start..start + self.length).unwrap_or_default()
    }
}

/// A decision that may be posed.
#[derive(Debug)]
pub(super) struct Posed {
    pub decision: u16,
    pub when: Span,
    pub first_option: usize,
    pub choice: Choice,
    /// What is chosen, if that is drawn.
    pub chosen: Draw,
    /// What comes of it.
    pub outcome: Draw,
    pub table: usize,
    /// The case events that may follow it, in file order; places in [`Agenda::chances`].
    pub after: Vec<usize>,
}

/// A case event that may happen.
#[derive(Debug)]
pub(super) struct Chance {
    pub event: u16,
    pub draw: Draw,
    /// It happens where the number drawn is below this.
    pub below: u64,
    pub once: bool,
    pub when: Span,
    pub entries: Vec<Entry>,
    pub facts: Span,
    pub calls: bool,
}

/// One stage of play.
#[derive(Debug)]
pub(super) struct Agenda {
    /// Every case event that may happen in it.
    pub chances: Vec<Chance>,
    /// Those at its start, in file order; places in `chances`.
    pub events: Vec<usize>,
    /// Its own decisions, in file order.
    pub decisions: Vec<Posed>,
    /// By case event, the decision that it calls.
    pub called: Vec<Option<Posed>>,
    /// The gate at its end, if it has one.
    pub gate: Option<Gate>,
    /// Which due rows anything is ever scheduled for at its start, by indicator.
    pub due: Vec<u16>,
}

/// The adoption gate.
#[derive(Debug)]
pub(super) struct Gate {
    pub threshold: f64,
    pub choice: Choice,
    pub draw: Draw,
    pub compromises: Vec<Vec<Entry>>,
}

/// The whole of play.
#[derive(Default)]
pub(super) struct Program {
    pub agendas: Vec<Agenda>,
    pub tables: Vec<Table>,
    /// The rows of what is due in which there can be anything, in order.
    pub due_rows: Vec<usize>,
    /// After the last stage: the rows that fall due one after the other, by slot.
    pub later: Vec<(usize, Vec<u16>)>,
    pub words: Words,
}

impl Program {
    /// Lays a case study out.
    pub fn new(case: &Case, seed: u64, plan: &Plan, layout: Layout, begin: &Begin) -> Program {
        let mut maker = Maker { case, seed, plan, layout, begin, program: Program::default() };
        let stages = 4 * usize::from(case.model.cycles);
        for ordinal in 0..stages {
            let agenda = maker.agenda(ordinal);
            maker.program.agendas.push(agenda);
        }
        maker.find_due();
        maker.program
    }

    /// The decision of a turn, where it can come up.
    pub fn posed(&mut self, turn: Turn) -> Option<&mut Posed> {
        let agenda = turn.opened.checked_sub(1).and_then(|stage| self.agendas.get_mut(stage))?;
        match turn.called_by {
            Some(event) => agenda.called.get_mut(usize::from(event))?.as_mut(),
            None => agenda.decisions.iter_mut().find(|posed| posed.decision == turn.decision),
        }
    }
}

struct Maker<'a> {
    case: &'a Case,
    seed: u64,
    plan: &'a Plan,
    layout: Layout,
    begin: &'a Begin,
    program: Program,
}

impl Maker<'_> {
    fn model(&self) -> &Model {
        &self.case.model
    }

    fn draw(&mut self, purpose: Purpose, ordinal: usize, ids: &[&str]) -> Draw {
        let stream = Stream::new(self.seed, purpose, (ordinal / 4) as u8, ids);
        self.program.words.add(stream, purpose == Purpose::Choice)
    }

    fn agenda(&mut self, ordinal: usize) -> Agenda {
        let case = self.case;
        let model = &case.model;
        let stage = Stage::ALL[ordinal % 4];
        // However often an event may follow its decision in a stage, it reads the same number.
        let mut places = vec![None; model.events.len()];
        let mut chances = Vec::new();
        let after = model.decisions.iter().filter(|decision| decision.stage.is_none_or(|own| own == stage));
        let after = after.flat_map(|decision| &decision.events_after);
        for event in after.chain(&model.stage_events[stage.index()]) {
            if let (Some(place), Some(chance)) =
                (places.get_mut(usize::from(*event)), self.chance(ordinal, *event))
            {
                *place = Some(chances.len());
                chances.push(chance);
            }
        }
        let those = |events: &[u16]| -> Vec<usize> {
            events.iter().filter_map(|event| places.get(usize::from(*event)).copied().flatten()).collect()
        };
        // The tables of one stage are shared by all who call a decision.
        let mut tables = vec![None; model.decisions.len()];
        let mut decisions = Vec::new();
        for decision in &model.stage_decisions[stage.index()] {
            let Some(written) = case.scenario.decisions.get(usize::from(*decision)) else { continue };
            let turn = Turn { opened: ordinal + 1, decision: *decision, called_by: None };
            decisions.extend(self.posed(turn, &[&written.id], &mut tables, &those));
        }
        let mut called = Vec::with_capacity(model.events.len());
        for (place, event) in model.events.iter().enumerate() {
            let may_call =
                places.get(place).copied().flatten().is_some() || self.begin.called.contains(&(place as u16));
            let decision = event.calls.filter(|_| may_call);
            let names = decision.and_then(|decision| {
                let written = case.scenario.decisions.get(usize::from(decision))?;
                Some((
                    decision,
                    [written.id.as_str(), stage.name(), case.scenario.events.get(place)?.id.as_str()],
                ))
            });
            called.push(names.and_then(|(decision, ids)| {
                let turn = Turn { opened: ordinal + 1, decision, called_by: Some(place as u16) };
                self.posed(turn, &ids, &mut tables, &those)
            }));
        }
        let has_gate = stage == Stage::Formulation;
        let gate = model.adoption.as_ref().filter(|_| has_gate).map(|adoption| {
            let choice = self.plan.compromise(ordinal + 1);
            let drawn = matches!(choice, Choice::Uniform);
            let draw = if drawn {
                self.draw(Purpose::Choice, ordinal, &["adoption", "compromise"])
            } else {
                NO_DRAW
            };
            let compromises = adoption.compromises.iter().map(|compromise| {
                let mut entries = self.shifts(compromise.support);
                self.effects(compromise.effects, ordinal, false, &mut entries);
                entries
            });
            Gate { threshold: adoption.threshold, choice, draw, compromises: compromises.collect() }
        });
        let events = those(&model.stage_events[stage.index()]);
        Agenda { chances, events, decisions, called, gate, due: Vec::new() }
    }

    fn chance(&mut self, ordinal: usize, event: u16) -> Option<Chance> {
        let what = *self.model().events.get(usize::from(event))?;
        let stage = Stage::ALL[ordinal % 4];
        let case = self.case;
        let id = &case.scenario.events.get(usize::from(event))?.id;
        let draw = self.draw(Purpose::Event, ordinal, &[id, stage.name()]);
        let mut entries = self.shifts(what.support);
        self.effects(what.effects, ordinal, false, &mut entries);
        Some(Chance {
            event,
            draw,
            // A number is below a share of 2³² exactly where it is below the next whole number.
            below: (what.chance[stage.index()] * 4_294_967_296.0).ceil() as u64,
            once: what.once,
            when: what.when,
            entries,
            facts: what.facts,
            calls: what.calls.is_some(),
        })
    }

    fn posed(
        &mut self,
        turn: Turn,
        ids: &[&str],
        tables: &mut [Option<usize>],
        those: &impl Fn(&[u16]) -> Vec<usize>,
    ) -> Option<Posed> {
        let case = self.case;
        let what = case.model.decisions.get(usize::from(turn.decision))?;
        let ordinal = turn.opened - 1;
        let choice = self.plan.choice(turn);
        let drawn = matches!(choice, Choice::Uniform | Choice::Exactly(_));
        let chosen = if drawn { self.draw(Purpose::Choice, ordinal, ids) } else { NO_DRAW };
        let outcome = self.draw(Purpose::Outcome, ordinal, ids);
        let known = tables.get(usize::from(turn.decision)).copied().flatten();
        let table = known.unwrap_or_else(|| {
            let table = self.table(what.options.of(&case.model.options), ordinal);
            self.program.tables.push(table);
            self.program.tables.len() - 1
        });
        if let Some(place) = tables.get_mut(usize::from(turn.decision)) {
            *place = Some(table);
        }
        Some(Posed {
            decision: turn.decision,
            when: what.when,
            first_option: what.options.range().start,
            choice,
            chosen,
            outcome,
            table,
            after: those(&what.events_after),
        })
    }

    fn table(&self, options: &[OptionModel], ordinal: usize) -> Table {
        let model = self.model();
        let width = options.iter().map(|option| option.outcomes.len()).max().unwrap_or(0);
        let mut table = Table { width, ..Table::default() };
        let (mut commits, mut effects) = (Vec::new(), Vec::new());
        for option in options {
            table.locks.push(OptionLock { requires: option.requires, costs: option.costs });
            table.counts.push(option.outcomes.len() as u32);
            let mut commit: Vec<Entry> = Vec::new();
            for (indicator, amount) in option.costs.of(&model.costs) {
                commit.extend(self.value(*indicator, -amount, PLAIN, 1.0));
            }
            commit.extend(self.shifts(option.support));
            commits.push(commit);
            let (mut first, mut total) = (0.0, 0.0);
            for (place, outcome) in option.outcomes.of(&model.outcomes).iter().enumerate() {
                total += outcome.weight;
                if place == 0 {
                    first = total;
                }
                table.has_rows |= !outcome.rows.is_empty();
                let number = (option.outcomes.range().start + place) as u16;
                for fact in outcome.facts.of(&model.marks) {
                    table.marks.push((table.outcomes.len(), *fact));
                }
                table.outcomes.push(OutcomeEntry {
                    outcome: number,
                    weight: outcome.weight,
                    rows: outcome.rows,
                });
                let mut list = Vec::new();
                self.effects(outcome.effects, ordinal, true, &mut list);
                effects.push(list);
            }
            table.weights.push((first, total));
            for _ in option.outcomes.len()..width {
                table.outcomes.push(OutcomeEntry::default());
                effects.push(Vec::new());
            }
        }
        table.commits = Lists::of(commits);
        table.effects = Lists::of(effects);
        table
    }

    fn value(&self, indicator: u16, amount: f64, factor: u8, over: f64) -> Option<Entry> {
        let within = self.model().indicators.get(usize::from(indicator))?;
        let row = self.layout.value(indicator) as u32;
        Some(Entry { row, factor, amount, over, min: within.min, max: within.max })
    }

    fn shifts(&self, shifts: Span) -> Vec<Entry> {
        let shifts = shifts.of(&self.model().shifts).iter();
        let entry = |(stakeholder, by): &(u16, f64)| {
            let row = self.layout.support(*stakeholder) as u32;
            Entry { row, factor: PLAIN, amount: *by, over: 1.0, min: 0.0, max: 100.0 }
        };
        shifts.map(entry).collect()
    }

    /// Appends effects, each as often as it is felt.
    fn effects(&self, effects: Span, ordinal: usize, pressed: bool, entries: &mut Vec<Entry>) {
        for effect in effects.of(&self.model().effects) {
            let EffectModel { on, by, after, over, good } = *effect;
            let factor = match (pressed, good) {
                (false, _) => PLAIN,
                (true, true) => GAIN,
                (true, false) => LOSS,
            };
            for later in after..after.saturating_add(over) {
                if later == 0 {
                    entries.extend(self.value(on, by, factor, f64::from(over)));
                } else if let Some(row) = self.layout.due(ordinal + usize::from(later), on) {
                    let (min, max) = (f64::NEG_INFINITY, f64::INFINITY);
                    let row = row as u32;
                    entries.push(Entry { row, factor, amount: by, over: f64::from(over), min, max });
                }
            }
        }
    }

    /// Works out at which stage starts anything can fall due for which indicators; the others are passed over.
    fn find_due(&mut self) {
        let (.., scheduled) = self.begin.world.remembered();
        let mut any = vec![false; self.layout.rows()];
        let indicators = self.layout.indicators.max(1);
        for (place, _) in scheduled.iter().enumerate().filter(|(_, due)| **due != 0.0) {
            let row = self.layout.due(place / indicators, (place % indicators) as u16);
            if let Some(any) = row.and_then(|row| any.get_mut(row)) {
                *any = true;
            }
        }
        let of_tables = self.program.tables.iter().flat_map(|table| &table.effects.entries);
        let of_agendas = self.program.agendas.iter().flat_map(|agenda| {
            let compromises = agenda.gate.iter().flat_map(|gate| gate.compromises.iter().flatten());
            agenda.chances.iter().flat_map(|chance| &chance.entries).chain(compromises)
        });
        for entry in of_tables.chain(of_agendas) {
            if let Some(any) = any.get_mut(entry.row as usize) {
                *any = true;
            }
        }
        let first = self.layout.first_due();
        self.program.due_rows = (first..any.len()).filter(|row| any.get(*row) == Some(&true)).collect();
        let due = |slot: usize| -> Vec<u16> {
            let is_due = |on: &u16| self.layout.due(slot, *on).is_some_and(|row| any.get(row) == Some(&true));
            (0..self.layout.indicators as u16).filter(is_due).collect()
        };
        let stages = self.program.agendas.len();
        let of_stages: Vec<Vec<u16>> = (0..stages).map(due).collect();
        self.program.later = (stages..self.layout.slots).map(|slot| (slot, due(slot))).collect();
        for (agenda, due) in self.program.agendas.iter_mut().zip(of_stages) {
            agenda.due = due;
        }
    }
}
