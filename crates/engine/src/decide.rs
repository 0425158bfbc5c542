//! Commands in, events out: what a group may do now, and what comes of it.

use crate::draws::{self, Purpose, Stream};
use crate::event::{EntryId, Event};
use crate::play::{Case, Gate, Phase, Play, is_estimated};
use crate::session::{GroupState, Line, Pace, Session};
use crate::worksheet::Worksheet;
use crate::workshop::seat::{self, Seat};
use crate::workshop::talk::{self, Occasion, Sheet};
use crate::workshop::vote::{Ballots, Vote};
use crate::workshop::{MAX_NAME, branch, order};
use crate::world::{Lock, Nobody, World};
use scenario::case::{Id, Stage, TalkPhase};
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
        /// What those who would have decided otherwise want to have said; may be empty.
        dissent: String,
    },
    /// Put the policy to adoption.
    SeekAdoption,
    /// Make a compromise at the gate.
    Compromise {
        /// The compromise.
        compromise: Id,
        /// Why, in the group's words; may be empty.
        reason: String,
        /// What those who would have made another one want to have said; may be empty.
        dissent: String,
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
    /// Say something in a phase of the guided debrief.
    Reflect {
        /// The phase.
        phase: TalkPhase,
        /// What the group says; may be empty.
        text: String,
    },
    /// Say what one will change.
    Pledge {
        /// What.
        text: String,
    },
    /// Take off the list what somebody would change.
    Unpledge {
        /// The entry that put it there.
        entry: EntryId,
    },
    /// Hand in a questionnaire.
    HandIn {
        /// The questionnaire.
        sheet: Sheet,
    },
    /// Carry out an order of the facilitator's that is due.
    Deliver {
        /// The entry that holds the order.
        order: EntryId,
    },
    /// Take seats at the table; replaces those there were.
    Seat {
        /// The seats, in order.
        seats: Vec<Seat>,
    },
    /// Reveal the result of a vote on the pending decision, or on the compromise that adoption needs.
    HoldVote {
        /// The decision; none for the compromise.
        decision: Option<Id>,
        /// The votes.
        ballots: Ballots,
    },
    /// Give this moment a name.
    Bookmark {
        /// The name, in the group's words.
        name: String,
    },
    /// Take back everything after a bookmark.
    GoBack {
        /// The entry that set the bookmark.
        bookmark: EntryId,
    },
    /// Begin a branch.
    Branch {
        /// The name, in the group's words.
        name: String,
        /// The last move that it shall have in common with this; none for a branch from the very start.
        from: Option<EntryId>,
    },
}

macro_rules! rejections {
    ($($(#[$doc:meta])* $name:ident $(($inner:ty = $some:expr))? = $code:literal),* $(,)?) => {
        /// Why a command cannot be carried out now.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Rejection {
            $($(#[$doc])* $name $(($inner))?,)*
        }

        impl Rejection {
            /// One of each kind.
            pub const ALL: &[Rejection] = &[$(Rejection::$name $(({ const SOME: $inner = $some; SOME }))?),*];

            /// A stable name, by which the app finds its words.
            pub fn code(self) -> &'static str {
                match self {
                    $(Rejection::$name { .. } => $code,)*
                }
            }
        }
    };
}

rejections! {
    /// There is no such decision, option, compromise, task, question, stakeholder, stage, group or branch.
    Unknown = "unknown",
    /// Another decision waits, or none does.
    NotPending = "not-pending",
    /// The option is locked.
    Locked(Lock = Lock::Requires) = "locked",
    /// A decision waits first.
    DecisionWaits = "decision-waits",
    /// The policy must be put to adoption first.
    AdoptionWaits = "adoption-waits",
    /// There is nothing to adopt now.
    NothingToAdopt = "nothing-to-adopt",
    /// There is nothing to take back.
    NothingToTakeBack = "nothing-to-take-back",
    /// Play has ended.
    Ended = "ended",
    /// A worksheet of another kind belongs to this task.
    WrongSheet = "wrong-sheet",
    /// A text or a list is too long to be kept.
    TooLong = "too-long",
    /// The facilitator has paused play.
    Paused = "paused",
    /// The facilitator has not opened the next stage, or the end of play.
    NotOpened = "not-opened",
    /// There is no such order for this group, or it is not due.
    NotDue = "not-due",
    /// Nobody voted, or abstained.
    NoVotes = "no-votes",
    /// More seats, votes or branches than can be kept.
    TooMany = "too-many",
    /// There is nothing in it.
    Empty = "empty",
    /// Play goes on, and this comes after it.
    StillPlaying = "still-playing",
    /// A clause cannot be read, or names something that the case study does not have.
    BadClause = "bad-clause",
}

/// The longest text that a command may carry, in bytes.
pub const MAX_TEXT: usize = 100_000;

/// What comes of a command for a group, or for one of its branches. `now` is the wall time in milliseconds since 1970.
///
/// # Errors
/// Why it cannot be carried out now; nothing has changed then.
pub fn decide(
    session: &Session,
    line: Line<'_>,
    command: Command,
    now: u64,
) -> Result<Vec<Event>, Rejection> {
    let state = session.state(line).ok_or(Rejection::Unknown)?;
    let frame = session.desk().frame(line.group).ok_or(Rejection::Unknown)?;
    let case = session.case();
    // The frame is looked at here alone and never in the fold: what a group did before it heard of a pause stands.
    if frame.is_paused() && moves_on(&command) {
        return Err(Rejection::Paused);
    }
    let beyond = state.play.world.opened() >= frame.open_up_to;
    if command == Command::MoveOn && beyond && session.header().settings.pace == Pace::Facilitator {
        // What stands in the way anyway is said first.
        return Err(play_on(case, session.seed(line.group), &state.play, command)
            .err()
            .unwrap_or(Rejection::NotOpened));
    }
    match command {
        // Orders are about what really happens.
        Command::Deliver { .. } if line.branch.is_some() => Err(Rejection::NotDue),
        Command::Deliver { order } => Ok(vec![order::deliver(session, line.group, &order, now)?]),
        Command::Seat { seats } => {
            seat::check(case, &seats)?;
            Ok(vec![Event::Seated { seats }])
        }
        Command::HoldVote { decision, ballots } => Ok(vec![hold_vote(session, state, decision, ballots)?]),
        Command::Bookmark { name } => {
            let at = state.moves().next_back().cloned();
            Ok(vec![Event::Bookmarked { name: named(name)?, at }])
        }
        Command::GoBack { .. } if state.play.phase == Phase::Debrief => Err(Rejection::Ended),
        Command::GoBack { bookmark } => {
            let entry = state.after_bookmark(&bookmark).ok_or(Rejection::NothingToTakeBack)?;
            Ok(vec![Event::TakenBack { entry, order: None }])
        }
        Command::Branch { from, .. } if from.as_ref().is_some_and(|from| !state.stands(from)) => {
            Err(Rejection::Unknown)
        }
        Command::Branch { .. } if session.branches(line.group).count() >= branch::MAX_BRANCHES => {
            Err(Rejection::TooMany)
        }
        Command::Reflect { phase, text } => Ok(vec![Event::Reflected { phase, text: short_enough(text)? }]),
        Command::Pledge { .. } if state.pledges.len() >= talk::MAX_PLEDGES => Err(Rejection::TooMany),
        Command::Pledge { text } => Ok(vec![Event::Pledged { text: talk::written(text)? }]),
        Command::Unpledge { entry } if state.pledges.iter().any(|pledge| pledge.entry == entry) => {
            Ok(vec![Event::Unpledged { entry }])
        }
        Command::Unpledge { .. } => Err(Rejection::Unknown),
        Command::HandIn { sheet } => Ok(vec![hand_in(state, sheet)?]),
        Command::Branch { name, from } => Ok(vec![Event::BranchBegun { name: named(name)?, from }]),
        command => play_on(case, session.seed(line.group), &state.play, command),
    }
}

/// Whether a command moves play on, which a pause holds up. What people are writing is saved all the same, and what the
/// facilitator orders is carried out.
fn moves_on(command: &Command) -> bool {
    matches!(
        command,
        Command::MoveOn
            | Command::Decide { .. }
            | Command::SeekAdoption
            | Command::Compromise { .. }
            | Command::TakeBack
            | Command::GoBack { .. }
    )
}

fn hand_in(state: &GroupState, sheet: Sheet) -> Result<Event, Rejection> {
    sheet.check()?;
    match (sheet.occasion, state.play.phase) {
        (Occasion::Before, Phase::Debrief) => Err(Rejection::Ended),
        (Occasion::After, Phase::Briefing | Phase::Stage) => Err(Rejection::StillPlaying),
        _ if state.sheets.len() >= talk::MAX_SHEETS => Err(Rejection::TooMany),
        _ => Ok(Event::Surveyed { sheet }),
    }
}

fn named(name: String) -> Result<String, Rejection> {
    if name.len() > MAX_NAME { Err(Rejection::TooLong) } else { Ok(name) }
}

fn hold_vote(
    session: &Session,
    state: &GroupState,
    decision: Option<Id>,
    ballots: Ballots,
) -> Result<Event, Rejection> {
    let case = session.case();
    let waits = match &decision {
        Some(decision) => {
            let place = case.decision(decision).ok_or(Rejection::Unknown)?;
            state.play.pending(&case.model).map(|(pending, _)| pending) == Some(place)
        }
        None => matches!(state.play.gate, Gate::Short { .. }),
    };
    if !waits {
        return Err(Rejection::NotPending);
    }
    let opened = state.play.world.opened();
    let before = state.votes.iter().filter(|held| held.opened == opened && held.vote.decision == decision);
    let round = (before.count() as u32).saturating_add(1);
    let vote = Vote::count(decision, round, ballots, &session.header().settings);
    vote.check(case, &session.header().settings)?;
    Ok(Event::VoteHeld { vote })
}

/// What comes of a command in play, whatever the frame.
fn play_on(case: &Case, seed: u64, play: &Play, command: Command) -> Result<Vec<Event>, Rejection> {
    match command {
        Command::MoveOn => move_on(case, seed, play),
        Command::Decide { decision, option, reason, dissent } => {
            let words = [short_enough(reason)?, short_enough(dissent)?];
            take_decision(case, seed, play, [decision, option], words)
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
        Command::Compromise { compromise, reason, dissent } => {
            case.compromise(&compromise).ok_or(Rejection::Unknown)?;
            let (reason, dissent) = (short_enough(reason)?, short_enough(dissent)?);
            match play.gate {
                Gate::Short { .. } => Ok(vec![Event::CompromiseMade { compromise, reason, dissent }]),
                _ => Err(Rejection::NothingToAdopt),
            }
        }
        Command::TakeBack => {
            let entry = play.last_decision().ok_or(Rejection::NothingToTakeBack)?;
            if play.phase == Phase::Debrief {
                return Err(Rejection::Ended);
            }
            Ok(vec![Event::TakenBack { entry, order: None }])
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
        Command::Deliver { .. }
        | Command::Reflect { .. }
        | Command::Pledge { .. }
        | Command::Unpledge { .. }
        | Command::HandIn { .. }
        | Command::Seat { .. }
        | Command::HoldVote { .. }
        | Command::Bookmark { .. }
        | Command::GoBack { .. }
        | Command::Branch { .. } => Err(Rejection::Unknown),
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
    [decision_id, option_id]: [Id; 2],
    [reason, dissent]: [String; 2],
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
        dissent,
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
