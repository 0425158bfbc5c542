//! One group's play: the fold of its moves.

use crate::draws;
use crate::event::{EntryId, Event};
use crate::ledger::Ledger;
use crate::world::World;
use scenario::case::{Id, Scenario, Stage};
use scenario::model::Model;
use std::collections::{BTreeMap, VecDeque};

/// A case study with its compiled model: what play is played on.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// As the author wrote it.
    pub scenario: Scenario,
    /// As play reads it.
    pub model: Model,
}

impl Case {
    /// Compiles a case study for play.
    ///
    /// # Errors
    /// As [`scenario::compile::compile`].
    pub fn new(scenario: Scenario) -> Result<Case, scenario::compile::CompileError> {
        let model = scenario::compile::compile(&scenario)?;
        Ok(Case { scenario, model })
    }

    pub(crate) fn decision(&self, id: &str) -> Option<u16> {
        position(self.scenario.decisions.iter().map(|decision| &decision.id), id)
    }

    pub(crate) fn event(&self, id: &str) -> Option<u16> {
        position(self.scenario.events.iter().map(|event| &event.id), id)
    }

    pub(crate) fn compromise(&self, id: &str) -> Option<u16> {
        let compromises = &self.scenario.adoption.as_ref()?.compromises;
        position(compromises.iter().map(|compromise| &compromise.id), id)
    }

    /// The option's index in the model's table of all options.
    pub(crate) fn option(&self, decision: u16, id: &str) -> Option<u16> {
        Some(self.first_option(decision)? + self.place_named(decision, id)? as u16)
    }

    /// The place within its decision of the option with this id.
    pub(crate) fn place_named(&self, decision: u16, id: &str) -> Option<usize> {
        let options = &self.scenario.decisions.get(usize::from(decision))?.options;
        options.iter().position(|option| option.id == id)
    }

    /// The outcome's index in the model's table of all outcomes. An outcome without an id of its own is called by its
    /// place, from 1.
    pub(crate) fn outcome(&self, decision: u16, option: u16, id: &str) -> Option<u16> {
        let written = self.written_option(decision, option)?;
        let place =
            written.outcomes.iter().enumerate().position(|(place, o)| outcome_id(place, &o.id) == id)?;
        let first = self.model.options.get(usize::from(option))?.outcomes.range().start;
        Some((first + place) as u16)
    }

    /// The id of an outcome, by its index in the model's table of all outcomes.
    pub(crate) fn outcome_id(&self, decision: u16, option: u16, outcome: u16) -> Option<Id> {
        let place = self.outcome_place(option, outcome)?;
        let written = self.written_option(decision, option)?.outcomes.get(place)?;
        Some(outcome_id(place, &written.id))
    }

    /// An outcome's place within its option.
    pub fn outcome_place(&self, option: u16, outcome: u16) -> Option<usize> {
        let first = self.model.options.get(usize::from(option))?.outcomes.range().start;
        usize::from(outcome).checked_sub(first)
    }

    /// An option's place within its decision.
    pub fn option_place(&self, decision: u16, option: u16) -> Option<usize> {
        option.checked_sub(self.first_option(decision)?).map(usize::from)
    }

    /// An option as written, by its index in the model's table of all options.
    pub fn written_option(&self, decision: u16, option: u16) -> Option<&scenario::case::DecisionOption> {
        let place = self.option_place(decision, option)?;
        self.scenario.decisions.get(usize::from(decision))?.options.get(place)
    }

    fn first_option(&self, decision: u16) -> Option<u16> {
        Some(self.model.decisions.get(usize::from(decision))?.options.range().start as u16)
    }
}

fn outcome_id(place: usize, written: &str) -> Id {
    if written.is_empty() { (place + 1).to_string() } else { written.to_owned() }
}

fn position<'a>(mut ids: impl Iterator<Item = &'a Id>, id: &str) -> Option<u16> {
    ids.position(|candidate| candidate == id).map(|place| place as u16)
}

/// Where a group's play stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Phase {
    /// Reading the briefing; no stage has opened.
    #[default]
    Briefing,
    /// In a stage.
    Stage,
    /// Play has ended.
    Debrief,
}

/// Where the adoption gate of the current cycle stands.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Gate {
    /// The policy has not been put to adoption.
    #[default]
    Closed,
    /// Support does not suffice, and a compromise must be made.
    Short {
        /// Support as it was, 0 to 100.
        backing: f64,
    },
    /// Adoption is settled.
    Settled {
        /// Support as it was in the end, 0 to 100.
        backing: f64,
        /// Whether the policy was adopted.
        adopted: bool,
        /// The compromise made for it, by its place.
        compromise: Option<u16>,
    },
}

/// What a chapter of the story tells. Numbers are indices into the model's tables.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A stage opened: what was due came, indicators drifted, links pulled.
    StageOpened,
    /// A case event happened.
    EventHappened {
        /// The event.
        event: u16,
        /// The decision it calls.
        calls: Option<u16>,
    },
    /// A decision was taken.
    DecisionTaken {
        /// The decision.
        decision: u16,
        /// The case event that called it, if one did.
        called_by: Option<u16>,
        /// The option, in the model's table of all options.
        option: u16,
        /// The outcome, in the model's table of all outcomes.
        outcome: u16,
        /// The group's reason.
        reason: String,
        /// What those who would have decided otherwise want to have said.
        dissent: String,
        /// The rules that were in force.
        rules: Vec<u16>,
    },
    /// A decision passed by, because none of its options was open.
    DecisionPassed {
        /// The decision.
        decision: u16,
    },
    /// The policy was put to adoption.
    AdoptionSought {
        /// Support, 0 to 100.
        backing: f64,
        /// Whether that sufficed.
        adopted: bool,
    },
    /// A compromise was made.
    CompromiseMade {
        /// The compromise, by its place.
        compromise: u16,
        /// Support after it, 0 to 100.
        backing: f64,
        /// Whether that sufficed.
        adopted: bool,
        /// The group's reason.
        reason: String,
        /// What those who would have made another one want to have said.
        dissent: String,
    },
    /// What was still scheduled when play ended came later.
    CameLater,
}

/// One chapter of a group's story: what happened, and how the country stood after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// The entry that told it.
    pub entry: EntryId,
    /// How many stages had been opened.
    pub opened: usize,
    /// What happened.
    pub what: What,
    /// True values after it.
    pub values: Vec<f64>,
    /// Support after it.
    pub support: Vec<f64>,
}

/// Why an event does not fit where it stands in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// It names something that the case study does not have.
    Unknown,
    /// It is not the turn of such a move.
    OutOfTurn,
}

/// One group's play.
#[derive(Debug, Clone, PartialEq)]
pub struct Play {
    /// The country.
    pub world: World,
    /// Every movement with its cause.
    pub ledger: Ledger,
    /// Where play stands.
    pub phase: Phase,
    /// Where the adoption gate of the current cycle stands.
    pub gate: Gate,
    /// The story so far.
    pub chapters: Vec<Chapter>,
    /// For each stage opened, how far estimates lie from the truth: indicator's place to the number drawn.
    pub estimates: Vec<BTreeMap<u16, u32>>,
    /// The next decision of the stage that may be posed, as a place in the stage's list.
    cursor: usize,
    /// Decisions called by events, with the events, in order.
    called: VecDeque<(u16, u16)>,
}

impl Play {
    /// Play before its first stage.
    pub fn new(model: &Model) -> Play {
        let world = World::new(model);
        Play {
            ledger: Ledger::new(world.values.iter().copied()),
            world,
            phase: Phase::Briefing,
            gate: Gate::Closed,
            chapters: Vec::new(),
            estimates: Vec::new(),
            cursor: 0,
            called: VecDeque::new(),
        }
    }

    /// The open stage.
    pub fn stage(&self) -> Option<Stage> {
        (self.phase == Phase::Stage).then(|| Stage::ALL[self.world.stage()])
    }

    /// The decision that waits for the group, and the event that called it if one did.
    pub fn pending(&self, model: &Model) -> Option<(u16, Option<u16>)> {
        if self.phase != Phase::Stage {
            return None;
        }
        if let Some((decision, event)) = self.called.front() {
            return Some((*decision, Some(*event)));
        }
        model.stage_decisions[self.world.stage()].get(self.cursor).map(|decision| (*decision, None))
    }

    /// The next of the open stage's own decisions, as a place in the stage's list, and the case events whose calls wait.
    pub(crate) fn waiting(&self) -> (usize, impl Iterator<Item = u16> + '_) {
        (self.cursor, self.called.iter().map(|(_, event)| *event))
    }

    /// The decisions that the open stage may still pose after the pending one, as far as can be told.
    pub fn still_to_come(&self, model: &Model) -> usize {
        let stage = &model.stage_decisions[self.world.stage()];
        let ahead = stage.iter().skip(self.cursor + usize::from(self.called.is_empty()));
        ahead.filter(|decision| self.world.is_posed(model, **decision)).count()
    }

    /// Whether the gate must be passed before the next stage.
    pub fn gate_ahead(&self, model: &Model) -> bool {
        self.stage() == Some(Stage::Formulation)
            && model.adoption.is_some()
            && !matches!(self.gate, Gate::Settled { .. })
    }

    /// Whether play has come to its end.
    pub fn has_ended(&self) -> bool {
        self.phase == Phase::Debrief
    }

    /// Whether the open stage is the last one.
    pub fn is_last_stage(&self, model: &Model) -> bool {
        self.world.opened() == 4 * usize::from(model.cycles)
    }

    /// Applies a move. On a misfit nothing has changed.
    ///
    /// # Errors
    /// Why the event does not fit here.
    pub fn apply(&mut self, case: &Case, entry: &EntryId, event: &Event) -> Result<(), Misfit> {
        match event {
            Event::StageOpened { happened, estimates } => self.open_stage(case, entry, happened, estimates),
            Event::DecisionTaken { decision, option, reason, outcome, happened, dissent } => {
                self.take_decision(case, entry, [decision, option, outcome], [reason, dissent], happened)
            }
            Event::AdoptionSought => self.seek_adoption(case, entry),
            Event::CompromiseMade { compromise, reason, dissent } => {
                self.make_compromise(case, entry, compromise, [reason, dissent])
            }
            Event::PlayEnded => self.end(case, entry),
            Event::EventSent { event, .. } => self.be_sent(case, entry, event),
            // Taking back is no move within play, and nothing else is a move at all.
            _ => Err(Misfit::OutOfTurn),
        }
    }

    /// Whether the group may leave the stage it is in, or the briefing.
    pub fn may_move_on(&self, model: &Model) -> bool {
        match self.phase {
            Phase::Briefing => true,
            Phase::Stage => self.pending(model).is_none() && !self.gate_ahead(model),
            Phase::Debrief => false,
        }
    }

    fn open_stage(
        &mut self,
        case: &Case,
        entry: &EntryId,
        happened: &[Id],
        estimates: &BTreeMap<Id, u32>,
    ) -> Result<(), Misfit> {
        let model = &case.model;
        if !self.may_move_on(model) || (self.phase == Phase::Stage && self.is_last_stage(model)) {
            return Err(Misfit::OutOfTurn);
        }
        let events = named(happened, |id| case.event(id))?;
        let indicators = &case.scenario.indicators;
        let mut drawn = BTreeMap::new();
        for (id, word) in estimates {
            let place = position(indicators.iter().map(|i| &i.id), id).ok_or(Misfit::Unknown)?;
            drawn.insert(place, *word);
        }
        self.phase = Phase::Stage;
        self.gate = Gate::Closed;
        self.cursor = 0;
        self.estimates.push(drawn);
        self.world.open_stage(model, &mut self.ledger);
        self.tell(entry, What::StageOpened);
        self.let_happen(case, entry, &events);
        self.settle(model, entry);
        Ok(())
    }

    fn take_decision(
        &mut self,
        case: &Case,
        entry: &EntryId,
        [decision, option, outcome]: [&Id; 3],
        [reason, dissent]: [&str; 2],
        happened: &[Id],
    ) -> Result<(), Misfit> {
        let model = &case.model;
        let decision = case.decision(decision).ok_or(Misfit::Unknown)?;
        let option = case.option(decision, option).ok_or(Misfit::Unknown)?;
        let outcome = case.outcome(decision, option, outcome).ok_or(Misfit::Unknown)?;
        let events = named(happened, |id| case.event(id))?;
        let open = model.options.get(usize::from(option)).map(|what| self.world.lock(model, what).is_none());
        let called_by = match self.pending(model) {
            Some((pending, called_by)) if pending == decision && open == Some(true) => called_by,
            _ => return Err(Misfit::OutOfTurn),
        };
        let rules = self.world.rules_in_force(model).map(|rule| rule as u16).collect();
        let pressure = self.world.pressure(model);
        self.world.commit(model, decision, option, &mut self.ledger);
        self.world.come_about(model, (decision, option, outcome), pressure, &mut self.ledger);
        let (reason, dissent) = (reason.to_owned(), dissent.to_owned());
        self.tell(
            entry,
            What::DecisionTaken { decision, called_by, option, outcome, reason, dissent, rules },
        );
        self.leave_pending();
        self.let_happen(case, entry, &events);
        self.settle(model, entry);
        Ok(())
    }

    fn seek_adoption(&mut self, case: &Case, entry: &EntryId) -> Result<(), Misfit> {
        let model = &case.model;
        let Some(adoption) = &model.adoption else { return Err(Misfit::OutOfTurn) };
        if self.pending(model).is_some() || !self.gate_ahead(model) || self.gate != Gate::Closed {
            return Err(Misfit::OutOfTurn);
        }
        let backing = self.world.backing(model);
        let adopted = backing >= adoption.threshold;
        // Where the author offers no compromise, the policy simply fails.
        self.gate = if adopted || adoption.compromises.is_empty() {
            Gate::Settled { backing, adopted, compromise: None }
        } else {
            Gate::Short { backing }
        };
        self.world.adopt(model, adopted);
        self.tell(entry, What::AdoptionSought { backing, adopted });
        Ok(())
    }

    fn make_compromise(
        &mut self,
        case: &Case,
        entry: &EntryId,
        compromise: &str,
        words: [&str; 2],
    ) -> Result<(), Misfit> {
        let model = &case.model;
        let compromise = case.compromise(compromise).ok_or(Misfit::Unknown)?;
        let (Gate::Short { .. }, Some(adoption)) = (self.gate, &model.adoption) else {
            return Err(Misfit::OutOfTurn);
        };
        self.world.compromise(model, compromise, &mut self.ledger);
        let backing = self.world.backing(model);
        let adopted = backing >= adoption.threshold;
        self.world.adopt(model, adopted);
        self.gate = Gate::Settled { backing, adopted, compromise: Some(compromise) };
        let [reason, dissent] = words.map(str::to_owned);
        self.tell(entry, What::CompromiseMade { compromise, backing, adopted, reason, dissent });
        Ok(())
    }

    fn end(&mut self, case: &Case, entry: &EntryId) -> Result<(), Misfit> {
        let model = &case.model;
        if self.phase != Phase::Stage || !self.is_last_stage(model) || !self.may_move_on(model) {
            return Err(Misfit::OutOfTurn);
        }
        self.world.come_later(model, &mut self.ledger);
        self.phase = Phase::Debrief;
        self.tell(entry, What::CameLater);
        Ok(())
    }

    /// Whether a case event can be sent to the group now: in a stage, and not again where it comes only once.
    pub fn may_be_sent(&self, model: &Model, event: u16) -> bool {
        let again = model.events.get(usize::from(event)).is_some_and(|what| !what.once);
        self.phase == Phase::Stage && (again || !self.world.has_happened(event))
    }

    fn be_sent(&mut self, case: &Case, entry: &EntryId, event: &str) -> Result<(), Misfit> {
        let event = case.event(event).ok_or(Misfit::Unknown)?;
        if !self.may_be_sent(&case.model, event) {
            return Err(Misfit::OutOfTurn);
        }
        self.let_happen(case, entry, &[event]);
        self.settle(&case.model, entry);
        Ok(())
    }

    fn let_happen(&mut self, case: &Case, entry: &EntryId, events: &[u16]) {
        for event in events {
            let calls = self.world.happen(&case.model, *event, &mut self.ledger);
            self.tell(entry, What::EventHappened { event: *event, calls });
            if let Some(decision) = calls {
                self.called.push_back((decision, *event));
            }
        }
    }

    fn leave_pending(&mut self) {
        if self.called.pop_front().is_none() {
            self.cursor += 1;
        }
    }

    /// Passes over what is not posed now, so that the pending decision is one that the group can take.
    fn settle(&mut self, model: &Model, entry: &EntryId) {
        while let Some((decision, _)) = self.pending(model) {
            if self.world.is_posed(model, decision) {
                return;
            }
            let clauses = model.decisions.get(usize::from(decision)).map(|what| what.when);
            if clauses.is_some_and(|clauses| self.world.holds(model, clauses)) {
                self.tell(entry, What::DecisionPassed { decision });
            }
            self.leave_pending();
        }
    }

    fn tell(&mut self, entry: &EntryId, what: What) {
        self.chapters.push(Chapter {
            entry: entry.clone(),
            opened: self.world.opened(),
            what,
            values: self.world.values.clone(),
            support: self.world.support.clone(),
        });
    }

    /// The entry of the last decision or compromise that stands.
    pub fn last_decision(&self) -> Option<EntryId> {
        let taken = |what: &What| matches!(what, What::DecisionTaken { .. } | What::CompromiseMade { .. });
        let last = self.chapters.iter().rev().find(|chapter| taken(&chapter.what));
        last.map(|chapter| chapter.entry.clone())
    }

    /// How far the estimate of an indicator lies from the truth in the stage numbered `opened`, −1 to 1.
    pub fn estimate_error(&self, opened: usize, indicator: u16) -> f64 {
        let stage = opened.checked_sub(1).and_then(|place| self.estimates.get(place));
        stage.and_then(|drawn| drawn.get(&indicator)).map_or(0.0, |word| draws::signed(*word))
    }
}

/// Whether an indicator is seen through evidence: all are but resources and the quality of data itself.
pub fn is_estimated(model: &Model, place: usize) -> bool {
    let resource = model.indicators.get(place).is_none_or(|indicator| indicator.resource);
    model.evidence.is_some_and(|(evidence, _)| usize::from(evidence) != place && !resource)
}

fn named(ids: &[Id], find: impl Fn(&str) -> Option<u16>) -> Result<Vec<u16>, Misfit> {
    ids.iter().map(|id| find(id).ok_or(Misfit::Unknown)).collect()
}
