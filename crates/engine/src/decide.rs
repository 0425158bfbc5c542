//! Commands in, events out: what a group may do now, and what comes of it.

use crate::draws::{self, Purpose, Stream};
use crate::event::Event;
use crate::play::{Case, Gate, Phase, Play, is_estimated};
use crate::worksheet::Worksheet;
use crate::world::{Lock, Nobody, World};
use scenario::case::{Id, Stage};
use std::collections::BTreeMap;

/// What a group wants to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Leave the briefing or the stage for the next stage, or for the end of play.
    MoveOn,
    /// Take the pending decision.
    Decide {
        /// The decision.
        decision: Id,
        /// The option.
        option: Id,
        /// Why, in the group's words; may be empty.
        reason: String,
    },
    /// Put the policy to adoption.
    SeekAdoption,
    /// Make a compromise at the gate.
    Compromise {
        /// The compromise.
        compromise: Id,
        /// Why, in the group's words; may be empty.
        reason: String,
    },
    /// Take back the last decision or compromise, and the moves after it.
    TakeBack,
    /// Save a worksheet.
    SaveWorksheet {
        /// The task.
        task: Id,
        /// What it holds now.
        sheet: Worksheet,
    },
    /// Answer a debrief question.
    Answer {
        /// The question.
        question: Id,
        /// The answer.
        answer: String,
    },
}

/// Why a command cannot be carried out now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejection {
    /// The case study has no such decision, option, compromise, task or question.
    Unknown,
    /// Another decision waits, or none does.
    NotPending,
    /// The option is locked.
    Locked(Lock),
    /// A decision waits first.
    DecisionWaits,
    /// The policy must be put to adoption first.
    AdoptionWaits,
    /// There is nothing to adopt now.
    NothingToAdopt,
    /// There is nothing to take back.
    NothingToTakeBack,
    /// Play has ended.
    Ended,
    /// A worksheet of another kind belongs to this task.
    WrongSheet,
    /// A text or a list is too long to be kept.
    TooLong,
}

impl Rejection {
    /// A stable name, by which the app finds its words.
    pub fn code(self) -> &'static str {
        match self {
            Rejection::Unknown => "unknown",
            Rejection::NotPending => "not-pending",
            Rejection::Locked(_) => "locked",
            Rejection::DecisionWaits => "decision-waits",
            Rejection::AdoptionWaits => "adoption-waits",
            Rejection::NothingToAdopt => "nothing-to-adopt",
            Rejection::NothingToTakeBack => "nothing-to-take-back",
            Rejection::Ended => "ended",
            Rejection::WrongSheet => "wrong-sheet",
            Rejection::TooLong => "too-long",
        }
    }
}

/// The longest text that a command may carry, in bytes.
pub const MAX_TEXT: usize = 100_000;

/// What comes of a command.
///
/// # Errors
/// Why it cannot be carried out now; nothing has changed then.
pub fn decide(case: &Case, seed: u64, play: &Play, command: Command) -> Result<Vec<Event>, Rejection> {
    match command {
        Command::MoveOn => move_on(case, seed, play),
        Command::Decide { decision, option, reason } => {
            take_decision(case, seed, play, decision, option, short_enough(reason)?)
        }
        Command::SeekAdoption => {
            if play.phase == Phase::Debrief {
                Err(Rejection::Ended)
            } else if play.pending(&case.model).is_some() {
                Err(Rejection::DecisionWaits)
            } else if play.gate_ahead(&case.model) && play.gate == Gate::Closed {
                Ok(vec![Event::AdoptionSought])
            } else {
                Err(Rejection::NothingToAdopt)
            }
        }
        Command::Compromise { compromise, reason } => {
            case.compromise(&compromise).ok_or(Rejection::Unknown)?;
            match play.gate {
                Gate::Short { .. } => {
                    Ok(vec![Event::CompromiseMade { compromise, reason: short_enough(reason)? }])
                }
                _ => Err(Rejection::NothingToAdopt),
            }
        }
        Command::TakeBack => {
            let entry = play.last_decision().ok_or(Rejection::NothingToTakeBack)?;
            if play.phase == Phase::Debrief {
                return Err(Rejection::Ended);
            }
            Ok(vec![Event::TakenBack { entry }])
        }
        Command::SaveWorksheet { task, sheet } => {
            let written = case.scenario.tasks.iter().find(|candidate| candidate.id == task);
            let written = written.ok_or(Rejection::Unknown)?;
            if written.kind != sheet.kind() {
                return Err(Rejection::WrongSheet);
            }
            if !sheet.is_sound() {
                return Err(Rejection::WrongSheet);
            }
            if serde_json::to_string(&sheet).map_or(true, |text| text.len() > MAX_TEXT) {
                return Err(Rejection::TooLong);
            }
            Ok(vec![Event::WorksheetSaved { task, sheet }])
        }
        Command::Answer { question, answer } => {
            if !case.scenario.debrief.iter().any(|candidate| candidate.id == question) {
                return Err(Rejection::Unknown);
            }
            Ok(vec![Event::Answered { question, answer: short_enough(answer)? }])
        }
    }
}

fn short_enough(text: String) -> Result<String, Rejection> {
    if text.len() > MAX_TEXT { Err(Rejection::TooLong) } else { Ok(text) }
}

fn move_on(case: &Case, seed: u64, play: &Play) -> Result<Vec<Event>, Rejection> {
    let model = &case.model;
    if play.phase == Phase::Debrief {
        return Err(Rejection::Ended);
    }
    if play.pending(model).is_some() {
        return Err(Rejection::DecisionWaits);
    }
    if !play.may_move_on(model) {
        return Err(Rejection::AdoptionWaits);
    }
    if play.phase == Phase::Stage && play.is_last_stage(model) {
        return Ok(vec![Event::PlayEnded]);
    }
    let mut world = play.world.clone();
    world.open_stage(model, &mut Nobody);
    let events = model.stage_events[world.stage()].clone();
    let happened = draw_events(case, seed, &mut world, &events);
    let stage = stage_name(&world);
    let mut estimates = BTreeMap::new();
    for (place, indicator) in case.scenario.indicators.iter().enumerate() {
        if is_estimated(model, place) {
            let ids = [indicator.id.as_str(), stage];
            let word = Stream::new(seed, Purpose::Estimate, world.cycle(), &ids).at(0);
            estimates.insert(indicator.id.clone(), word);
        }
    }
    Ok(vec![Event::StageOpened { happened, estimates }])
}

fn take_decision(
    case: &Case,
    seed: u64,
    play: &Play,
    decision_id: Id,
    option_id: Id,
    reason: String,
) -> Result<Vec<Event>, Rejection> {
    let model = &case.model;
    if play.phase == Phase::Debrief {
        return Err(Rejection::Ended);
    }
    let decision = case.decision(&decision_id).ok_or(Rejection::Unknown)?;
    let option = case.option(decision, &option_id).ok_or(Rejection::Unknown)?;
    let Some((_, caller)) = play.pending(model).filter(|(pending, _)| *pending == decision) else {
        return Err(Rejection::NotPending);
    };
    let what = model.options.get(usize::from(option)).ok_or(Rejection::Unknown)?;
    if let Some(lock) = play.world.lock(model, what) {
        return Err(Rejection::Locked(lock));
    }
    let mut world = play.world.clone();
    let pressure = world.pressure(model);
    world.commit(model, decision, option, &mut Nobody);
    let caller = caller.and_then(|event| case.scenario.events.get(usize::from(event)));
    let ids = [decision_id.as_str(), stage_name(&world), caller.map_or("", |event| &event.id)];
    let ids = if caller.is_some() { &ids[..] } else { &ids[..1] };
    let word = Stream::new(seed, Purpose::Outcome, world.cycle(), ids).at(0);
    let outcome = world.outcome(model, what, pressure, word);
    let outcome_id = case.outcome_id(decision, option, outcome).ok_or(Rejection::Unknown)?;
    world.come_about(model, (decision, option, outcome), pressure, &mut Nobody);
    let after = model.decisions.get(usize::from(decision)).map(|d| d.events_after.clone());
    let happened = draw_events(case, seed, &mut world, &after.unwrap_or_default());
    Ok(vec![Event::DecisionTaken {
        decision: decision_id,
        option: option_id,
        reason,
        outcome: outcome_id,
        happened,
    }])
}

/// Draws events one after the other, each in the world that the ones before it left.
fn draw_events(case: &Case, seed: u64, world: &mut World, events: &[u16]) -> Vec<Id> {
    let stage = stage_name(world);
    let mut happened = Vec::new();
    for event in events {
        let Some(written) = case.scenario.events.get(usize::from(*event)) else { continue };
        let chance = world.chance(&case.model, *event);
        if chance <= 0.0 || !world.may_happen(&case.model, *event) {
            continue;
        }
        let word = Stream::new(seed, Purpose::Event, world.cycle(), &[&written.id, stage]).at(0);
        if draws::happens(word, chance) {
            world.happen(&case.model, *event, &mut Nobody);
            happened.push(written.id.clone());
        }
    }
    happened
}

fn stage_name(world: &World) -> &'static str {
    Stage::ALL[world.stage()].name()
}
