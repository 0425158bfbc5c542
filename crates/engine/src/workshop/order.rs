//! The facilitator's word: orders that change play, and what only sets its frame.

use crate::decide::{MAX_TEXT, Rejection};
use crate::event::{EntryId, Event};
use crate::play::{Case, Phase, Play};
use crate::session::{Entry, GroupState, Session};
use crate::workshop::desk::Desk;
use crate::workshop::vote::choices;
use scenario::case::{Id, TalkPhase};
use scenario::compile;
use serde::{Deserialize, Serialize};

/// What the facilitator says, to one group or to all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Direction {
    /// Something that each group concerned carries out once, in its own play, when its time has come.
    Order {
        /// What is to be done.
        order: Order,
        /// From when on.
        when: When,
    },
    /// An order or a note no longer holds. What has been carried out stays.
    Withdraw {
        /// The entry that held it.
        entry: EntryId,
    },
    /// Play pauses, or goes on.
    Pause {
        /// Whether it pauses.
        on: bool,
    },
    /// Stages are open up to this one, where the facilitator sets the pace. Fewer than before closes those that no
    /// group has entered.
    OpenStages {
        /// Number of the last open stage, from 1, all cycles through; one more than there are opens the end of play.
        up_to: usize,
    },
    /// A stage gets more minutes, or fewer. Several of these add up.
    MoreTime {
        /// Number of the stage, from 1, all cycles through.
        stage: usize,
        /// Minutes more; fewer where negative.
        minutes: i32,
    },
    /// Something to come back to in the debrief. Only the facilitator sees it until notes are shown.
    Note {
        /// What it says.
        text: String,
        /// The move that it stands beside, if any.
        beside: Option<EntryId>,
    },
    /// What all groups together say in a phase of the guided debrief; replaces what they said before.
    Plenary {
        /// The phase.
        phase: TalkPhase,
        /// What they say.
        text: String,
    },
    /// In which order the guided debrief goes.
    FactsFirst {
        /// Whether it begins with what happened, and not with how people feel.
        on: bool,
    },
    /// Something is shown to the room, or no longer.
    Show {
        /// What.
        what: Show,
        /// Whether it is shown.
        on: bool,
    },
}

/// What each group concerned carries out once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Order {
    /// A case event happens, whatever its chance and its clauses.
    SendEvent {
        /// The case event.
        event: Id,
    },
    /// A move is taken back, and those after it.
    TakeBack {
        /// The entry that holds it.
        entry: EntryId,
    },
    /// Everything after a bookmark is taken back.
    GoBack {
        /// The entry that set the bookmark.
        bookmark: EntryId,
    },
    /// A message comes.
    Message {
        /// What it says.
        text: String,
    },
}

/// From when on an order is to be carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum When {
    /// At once.
    Now,
    /// From a wall time on, by the clock of the device that carries it out.
    At {
        /// Milliseconds since 1970.
        time: u64,
    },
    /// From the start of a stage on.
    Stage {
        /// Number of the stage, from 1, all cycles through.
        stage: usize,
    },
    /// When clauses hold in the group's country, as they are written in case studies.
    Holds {
        /// They must all hold.
        clauses: Vec<String>,
    },
}

/// What can be shown to the room.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Show {
    /// A decision that is being discussed. The last one shown replaces the one before.
    Question {
        /// The decision.
        decision: Id,
    },
    /// A case event. The last one shown replaces the one before.
    Event {
        /// The case event.
        event: Id,
    },
    /// Counts of the votes that groups have held on a decision.
    Votes {
        /// The decision; none for the compromise at adoption.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<Id>,
    },
    /// Indicators as the group sees them, with their course.
    Profiles,
    /// The facilitator's notes, to groups whose play has ended.
    Notes,
    /// The group's policy, to the other groups, who may then rate it.
    Policy,
    /// A moment of what a group played, once its play has ended. The last one shown replaces the one before.
    Replay(Replay),
}

/// A moment of what a group played, as the room is shown it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Replay {
    /// The group.
    pub group: Id,
    /// After so many chapters of its story; 0 is the start.
    pub step: usize,
    /// Whether the country is shown as it was, and not as the group saw it then.
    pub truth: bool,
}

/// The most clauses of an order.
const MAX_CLAUSES: usize = scenario::limits::CLAUSES;

/// The most minutes that a stage can be given or taken at once.
const MAX_MINUTES: u32 = 10_000;

impl Direction {
    /// Whether it makes sense for a case study.
    ///
    /// # Errors
    /// What does not: a name or a stage that there is not, a clause that cannot be read, a text that is too long.
    pub fn check(&self, case: &Case) -> Result<(), Rejection> {
        let known = |found: Option<u16>| found.map(|_| ()).ok_or(Rejection::Unknown);
        let stages = 4 * usize::from(case.model.cycles);
        match self {
            Direction::Order { order, when } => {
                match order {
                    Order::SendEvent { event } => known(case.event(event))?,
                    Order::Message { text } => fits(text)?,
                    Order::TakeBack { .. } | Order::GoBack { .. } => {}
                }
                match when {
                    When::Stage { stage } if !(1..=stages).contains(stage) => Err(Rejection::Unknown),
                    When::Holds { clauses } if clauses.is_empty() || clauses.len() > MAX_CLAUSES => {
                        Err(Rejection::BadClause)
                    }
                    When::Holds { clauses } => clauses.iter().try_for_each(|clause| {
                        fits(clause)?;
                        compile::clause(&case.scenario, clause).map(|_| ()).map_err(|_| Rejection::BadClause)
                    }),
                    _ => Ok(()),
                }
            }
            Direction::OpenStages { up_to } if *up_to > stages + 1 => Err(Rejection::Unknown),
            Direction::MoreTime { stage, .. } if !(1..=stages).contains(stage) => Err(Rejection::Unknown),
            Direction::MoreTime { minutes, .. } if minutes.unsigned_abs() > MAX_MINUTES => {
                Err(Rejection::Unknown)
            }
            Direction::Note { text, .. } | Direction::Plenary { text, .. } => fits(text),
            Direction::Show { what: Show::Question { decision }, .. } => known(case.decision(decision)),
            Direction::Show { what: Show::Votes { decision }, .. } => {
                choices(&case.scenario, decision.as_deref()).map(|_| ()).ok_or(Rejection::Unknown)
            }
            Direction::Show { what: Show::Event { event }, .. } => known(case.event(event)),
            _ => Ok(()),
        }
    }
}

fn fits(text: &str) -> Result<(), Rejection> {
    if text.len() > MAX_TEXT { Err(Rejection::TooLong) } else { Ok(()) }
}

/// How an order stands with a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// It has been carried out.
    Done {
        /// The group's entry that did.
        by: EntryId,
    },
    /// It was withdrawn before.
    Withdrawn,
    /// Its time has not come, or what it names has not arrived here.
    Waiting,
    /// Its time has come: the device on which the group plays carries it out.
    Due,
    /// It cannot be carried out any more: play has ended, the event has happened and comes only once, or what it would
    /// take back does not stand.
    Past,
}

/// The orders that are due for a group, in the order in which they were given. `now` is the wall time in milliseconds
/// since 1970.
///
/// Carrying out one may change what is due, so the next is asked for afterwards.
pub fn due_orders(session: &Session, group: usize, now: u64) -> Vec<EntryId> {
    let orders = session.desk().orders().filter_map(|id| session.entry(id));
    let due = orders.filter(|entry| progress(session, group, entry, now) == Some(Progress::Due));
    due.map(|entry| entry.id.clone()).collect()
}

/// How an entry's order stands with a group; none where it holds no order, or none for this group.
pub fn progress(session: &Session, group: usize, entry: &Entry, now: u64) -> Option<Progress> {
    let (order, when) = order_of(entry)?;
    let state = session.group(group)?;
    let addressed = entry.group.as_ref().is_none_or(|id| session.header().place(id) == Some(group));
    if !addressed {
        return None;
    }
    if let Some(by) = state.carried_out(&entry.id) {
        return Some(Progress::Done { by: by.clone() });
    }
    if session.desk().is_withdrawn(&entry.id) {
        return Some(Progress::Withdrawn);
    }
    if !has_come(session.desk(), &state.play, when, now) {
        // After the end only the clock moves on, and only messages still come.
        let may_come = matches!((order, when), (Order::Message { .. }, When::At { .. }));
        let over = state.play.phase == Phase::Debrief && !may_come;
        return Some(if over { Progress::Past } else { Progress::Waiting });
    }
    Some(match carry_out(session, state, &entry.id, order) {
        Ok(_) => Progress::Due,
        Err(progress) => progress,
    })
}

/// The event by which a group carries out an order now.
///
/// # Errors
/// Where there is no such order, or it is not due.
pub(crate) fn deliver(session: &Session, group: usize, id: &EntryId, now: u64) -> Result<Event, Rejection> {
    let entry = session.entry(id).filter(|_| session.desk().is_order(id)).ok_or(Rejection::Unknown)?;
    let (state, (order, _)) = session.group(group).zip(order_of(entry)).ok_or(Rejection::Unknown)?;
    if progress(session, group, entry, now) != Some(Progress::Due) {
        return Err(Rejection::NotDue);
    }
    carry_out(session, state, id, order).map_err(|_| Rejection::NotDue)
}

/// What carries out an order whose time has come; or how it stands, where nothing can.
fn carry_out(session: &Session, state: &GroupState, id: &EntryId, order: &Order) -> Result<Event, Progress> {
    let (case, play, order_id) = (session.case(), &state.play, id.clone());
    if let Order::Message { text } = order {
        return Ok(Event::MessageCame { text: text.clone(), order: order_id });
    }
    if play.phase == Phase::Debrief {
        return Err(Progress::Past);
    }
    match order {
        Order::SendEvent { event } => {
            if play.phase == Phase::Briefing {
                return Err(Progress::Waiting);
            }
            match case.event(event) {
                Some(place) if play.may_be_sent(&case.model, place) => {
                    Ok(Event::EventSent { event: event.clone(), order: order_id })
                }
                _ => Err(Progress::Past),
            }
        }
        Order::TakeBack { entry } if state.stands(entry) => {
            Ok(Event::TakenBack { entry: entry.clone(), order: Some(order_id) })
        }
        Order::GoBack { bookmark } => match (state.after_bookmark(bookmark), session.entry(bookmark)) {
            (Some(entry), _) => Ok(Event::TakenBack { entry, order: Some(order_id) }),
            (None, Some(_)) => Err(Progress::Past),
            (None, None) => Err(Progress::Waiting),
        },
        Order::TakeBack { entry } if session.entry(entry).is_none() => Err(Progress::Waiting),
        _ => Err(Progress::Past),
    }
}

fn has_come(desk: &Desk, play: &Play, when: &When, now: u64) -> bool {
    match when {
        When::Now => true,
        When::At { time } => now >= *time,
        When::Stage { stage } => play.world.opened() >= *stage,
        When::Holds { clauses } => {
            clauses.iter().all(|clause| desk.test(clause).is_some_and(|test| play.world.passes(test)))
        }
    }
}

/// Whether a clause holds in a group's country now; never where it cannot be read or there is no such group.
pub fn holds(session: &Session, group: usize, clause: &str) -> bool {
    let test = compile::clause(&session.case().scenario, clause);
    session.group(group).zip(test.ok()).is_some_and(|(state, test)| state.play.world.passes(&test))
}

/// The order that an entry holds, and its time.
pub(crate) fn order_of(entry: &Entry) -> Option<(&Order, &When)> {
    entry.events.iter().find_map(|event| match event {
        Event::Directed { direction: Direction::Order { order, when } } => Some((order, when)),
        _ => None,
    })
}
