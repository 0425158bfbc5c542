//! What the whole room sees on the projector: only what is nobody's secret.

use crate::play::Phase;
use crate::session::{Line, Session};
use crate::view::{ChapterView, IndicatorView, Reading, Role, Telling, View, indicators, stage, view};
use crate::workshop::desk::{PaceView, pace};
use crate::workshop::order::{Order, Replay, Show, order_of};
use crate::workshop::table;
use crate::workshop::vote::Agreement;
use scenario::case::{Id, Stage};
use std::collections::BTreeMap;

/// What the room sees.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomView {
    /// The groups, in the header's order.
    pub groups: Vec<RoomGroup>,
    /// The decision that is being discussed.
    pub question: Option<Id>,
    /// The case event that concerns all: the one that is shown, or else the last that was sent to all and has come to
    /// every group.
    pub event: Option<Id>,
    /// A group's play once more, at the moment that is shown; none while that group still plays.
    pub replay: Option<RoomReplay>,
}

impl RoomView {
    /// Whether every group has ended play.
    pub fn has_ended(&self) -> bool {
        self.groups.iter().all(|group| group.phase == Phase::Debrief)
    }
}

/// A group's play once more, as the room sees it: nothing of what people wrote, and the truth only where it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomReplay {
    /// Which moment of which group.
    pub shown: Replay,
    /// The group's name as shown.
    pub name: String,
    /// Its story. What each chapter moved is to be read off the indicators.
    pub chapters: Vec<ChapterView>,
    /// Its indicators, with their courses.
    pub indicators: Vec<IndicatorView>,
}

/// A group as the room sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomGroup {
    /// Its id.
    pub id: Id,
    /// Its name as shown.
    pub name: String,
    /// Where play stands.
    pub phase: Phase,
    /// The open stage, or the last one in the debrief.
    pub stage: Option<Stage>,
    /// The cycle, from 1.
    pub cycle: u8,
    /// How many stages have been opened.
    pub opened: usize,
    /// How it stands with pace and time.
    pub pace: PaceView,
    /// Indicators as the group sees them, where the facilitator shows its profile.
    pub profile: Option<Vec<RoomIndicator>>,
    /// Votes that the facilitator shows, in order.
    pub votes: Vec<RoomVote>,
}

/// An indicator as the room sees it: as the group does.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomIndicator {
    /// Its id.
    pub id: Id,
    /// As it is now.
    pub now: Reading,
    /// Its course: at the start, and after each chapter, by number of stages opened.
    pub course: Vec<(usize, Reading)>,
}

/// A vote as the room sees it: how many, never who.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomVote {
    /// The decision that was voted on; none where it was the compromise at adoption.
    pub decision: Option<Id>,
    /// How many stages had been opened.
    pub opened: usize,
    /// Which vote on it this was within the stage, from 1.
    pub round: u32,
    /// Option to number of votes.
    pub counts: BTreeMap<Id, u32>,
    /// How many abstained.
    pub abstentions: u32,
    /// How far those who voted agreed; none where nobody voted for an option.
    pub agreement: Option<Agreement>,
}

/// What the room sees.
pub fn room(session: &Session) -> RoomView {
    let groups = 0..session.header().groups.len();
    let desk = session.desk();
    RoomView {
        groups: groups.filter_map(|place| group(session, place)).collect(),
        question: desk.question().cloned(),
        event: desk.event().cloned().or_else(|| told_to_all(session)),
        replay: replay(session),
    }
}

/// The moment of a group's play that the room is shown.
pub fn replay(session: &Session) -> Option<RoomReplay> {
    let shown = session.desk().replay()?;
    let place = session.header().place(&shown.group)?;
    let view = view(session, place, Role::Participant).filter(View::is_over)?;
    let unwritten = |chapter: ChapterView| {
        let telling = match chapter.telling {
            Telling::DecisionTaken { decision, option, outcome, rules, unlawful, .. } => {
                let (reason, dissent) = (String::new(), String::new());
                Telling::DecisionTaken { decision, option, outcome, reason, dissent, rules, unlawful }
            }
            Telling::CompromiseMade { compromise, backing, adopted, .. } => {
                let (reason, dissent) = (String::new(), String::new());
                Telling::CompromiseMade { compromise, backing, adopted, reason, dissent }
            }
            other => other,
        };
        ChapterView { telling, movements: Vec::new(), shifts: Vec::new(), ..chapter }
    };
    let seen = |indicator: IndicatorView| {
        let last = indicator.course.last().map(|(_, reading)| *reading).filter(|_| !shown.truth);
        match last {
            None => indicator,
            Some(last) => IndicatorView {
                now: last,
                before: last,
                target_met: None,
                truth: None,
                explained: Vec::new(),
                unexplained: 0.0,
                ..indicator
            },
        }
    };
    Some(RoomReplay {
        shown: shown.clone(),
        name: session.header().groups.get(place)?.name.clone(),
        chapters: view.chapters.into_iter().map(unwritten).collect(),
        indicators: view.indicators.into_iter().map(seen).collect(),
    })
}

fn group(session: &Session, place: usize) -> Option<RoomGroup> {
    let (group, state) = (session.header().groups.get(place)?, session.group(place)?);
    let shown = &session.desk().frame(place)?.shown;
    let profile = shown.contains(&Show::Profiles).then(|| {
        let indicators = indicators(session, state, Role::Participant).into_iter();
        indicators.map(|one| RoomIndicator { id: one.id, now: one.now, course: one.course }).collect()
    });
    let votes = table::votes(session, state)
        .into_iter()
        .filter(|held| shown.contains(&Show::Votes { decision: held.vote.decision.clone() }));
    let votes = votes.map(|held| RoomVote {
        decision: held.vote.decision,
        opened: held.opened,
        round: held.vote.round,
        counts: held.vote.counts,
        abstentions: held.vote.abstentions,
        agreement: held.agreement,
    });
    Some(RoomGroup {
        id: group.id.clone(),
        name: group.name.clone(),
        phase: state.play.phase,
        stage: stage(&state.play),
        cycle: state.play.world.cycle() + 1,
        opened: state.play.world.opened(),
        pace: pace(session, Line { group: place, branch: None })?,
        profile,
        votes: votes.collect(),
    })
}

/// The last case event that was sent to all and has come to every group. Before, it would be news to somebody.
fn told_to_all(session: &Session) -> Option<Id> {
    let groups = || 0..session.header().groups.len();
    let orders: Vec<_> = session.desk().orders().collect();
    orders.into_iter().rev().filter_map(|id| session.entry(id)).find_map(|entry| match order_of(entry)? {
        (Order::SendEvent { event }, _) if entry.group.is_none() => {
            let came =
                |place| session.group(place).is_some_and(|state| state.carried_out(&entry.id).is_some());
            groups().all(came).then(|| event.clone())
        }
        _ => None,
    })
}
