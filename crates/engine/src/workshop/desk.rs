//! The facilitator's desk: the fold of the facilitator's word.
//!
//! It sets the frame in which groups play and keeps orders. No group's state hangs on it, so that it does not matter
//! when it arrives where a group plays.

use crate::event::{EntryId, Event};
use crate::play::{Case, Phase};
use crate::session::{Author, Entry, Header, Key, Line, Log, Pace, Session, Standing};
use crate::workshop::order::{Direction, Replay, Show, When};
use scenario::case::{Id, TalkPhase};
use scenario::compile;
use scenario::model::Test;
use std::collections::{BTreeMap, BTreeSet};

/// A pause of one group.
#[derive(Debug, Clone, PartialEq)]
struct Pause {
    /// The entry that began it.
    key: Key,
    /// When it began and ended, by the facilitator's clock, in milliseconds since 1970.
    from: u64,
    to: Option<u64>,
}

/// The frame in which one group plays.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Frame {
    /// Number of the last stage that is open, where the facilitator sets the pace.
    pub open_up_to: usize,
    /// Number of stage to minutes more, or fewer.
    pub more_minutes: BTreeMap<usize, i64>,
    /// What of the group is shown to the room, and whether notes are shown to it.
    pub shown: BTreeSet<Show>,
    /// Whether the guided debrief begins with what happened, and not with how people feel.
    pub facts_first: bool,
    pauses: Vec<Pause>,
}

impl Frame {
    /// Whether play pauses.
    pub fn is_paused(&self) -> bool {
        self.pauses.last().is_some_and(|pause| pause.to.is_none())
    }
}

/// Something that the facilitator noted for the debrief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The entry.
    pub entry: EntryId,
    /// The group that it is about; none where it is about all.
    pub group: Option<Id>,
    /// The move that it stands beside, if any.
    pub beside: Option<EntryId>,
    /// When it was written, in milliseconds since 1970.
    pub at: u64,
    /// What it says.
    pub text: String,
}

/// The fold of the facilitator's word.
#[derive(Debug, Clone, PartialEq)]
pub struct Desk {
    /// The frame of each group, in the header's order.
    frames: Vec<Frame>,
    /// Entries that hold an order, in order.
    orders: Vec<EntryId>,
    /// The clauses that orders wait for, by what is written, ready to be asked for every group.
    tests: BTreeMap<String, Test>,
    withdrawn: BTreeSet<EntryId>,
    notes: Vec<Note>,
    plenary: BTreeMap<TalkPhase, String>,
    /// The decision, the case event and the moment of play that the room sees.
    question: Option<Id>,
    event: Option<Id>,
    replay: Option<Replay>,
    pub(crate) standing: BTreeMap<EntryId, Standing>,
    /// The facilitator's entries, in order.
    pub(crate) keys: BTreeSet<Key>,
}

impl Desk {
    pub(crate) fn new(groups: usize) -> Desk {
        Desk {
            frames: vec![Frame::default(); groups],
            orders: Vec::new(),
            tests: BTreeMap::new(),
            withdrawn: BTreeSet::new(),
            notes: Vec::new(),
            plenary: BTreeMap::new(),
            question: None,
            event: None,
            replay: None,
            standing: BTreeMap::new(),
            keys: BTreeSet::new(),
        }
    }

    /// The frame of a group, by its place in the header.
    pub fn frame(&self, group: usize) -> Option<&Frame> {
        self.frames.get(group)
    }

    /// The entries that hold an order, in order, withdrawn ones included.
    pub fn orders(&self) -> impl Iterator<Item = &EntryId> {
        self.orders.iter()
    }

    /// The clause of an order that was given, as it is asked of a country.
    pub(crate) fn test(&self, clause: &str) -> Option<&Test> {
        self.tests.get(clause)
    }

    /// Whether an entry holds an order.
    pub fn is_order(&self, entry: &EntryId) -> bool {
        self.orders.contains(entry)
    }

    /// Whether an order or a note no longer holds.
    pub fn is_withdrawn(&self, entry: &EntryId) -> bool {
        self.withdrawn.contains(entry)
    }

    /// The notes for the debrief that hold, in order.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(|note| !self.is_withdrawn(&note.entry))
    }

    /// What all groups together say in the phases of the guided debrief.
    pub fn plenary(&self) -> &BTreeMap<TalkPhase, String> {
        &self.plenary
    }

    /// Whether the guided debrief of all groups begins with what happened, and not with how people feel.
    pub fn facts_first(&self) -> bool {
        self.frames.iter().all(|frame| frame.facts_first)
    }

    /// The decision that the room is shown.
    pub fn question(&self) -> Option<&Id> {
        self.question.as_ref()
    }

    /// The case event that the room is shown.
    pub fn event(&self) -> Option<&Id> {
        self.event.as_ref()
    }

    /// The moment of a group's play that the room is shown.
    pub fn replay(&self) -> Option<&Replay> {
        self.replay.as_ref()
    }

    pub(crate) fn fold_all(&mut self, header: &Header, case: &Case, log: &Log) {
        let keys = std::mem::take(&mut self.keys);
        *self = Desk::new(self.frames.len());
        keys.iter().filter_map(|key| log.entries.get(key)).for_each(|entry| self.fold(header, case, entry));
        self.keys = keys;
    }

    /// Folds one entry that follows, in order, all that are folded.
    pub(crate) fn fold(&mut self, header: &Header, case: &Case, entry: &Entry) {
        let place = entry.group.as_ref().map(|group| header.place(group));
        let fits = |direction: &Direction| direction.check(case).is_ok();
        let mut directions = entry.events.iter().filter_map(direction);
        if entry.author != Author::Facilitator || place == Some(None) || !directions.all(fits) {
            self.standing.insert(entry.id.clone(), Standing::Unfit);
            return;
        }
        for direction in entry.events.iter().filter_map(direction) {
            self.take_in(case, entry, place.flatten(), direction);
        }
    }

    fn take_in(&mut self, case: &Case, entry: &Entry, place: Option<usize>, direction: &Direction) {
        let frames = match place {
            None => self.frames.iter_mut(),
            Some(place) => self.frames.get_mut(place..=place).unwrap_or_default().iter_mut(),
        };
        match direction {
            Direction::Order { when, .. } => {
                self.orders.push(entry.id.clone());
                if let When::Holds { clauses } = when {
                    let ready = |clause: &String| {
                        Some((clause.clone(), compile::clause(&case.scenario, clause).ok()?))
                    };
                    self.tests.extend(clauses.iter().filter_map(ready));
                }
            }
            Direction::Withdraw { entry } => drop(self.withdrawn.insert(entry.clone())),
            Direction::Pause { on } => frames.for_each(|frame| {
                let last = frame.pauses.last_mut().filter(|pause| pause.to.is_none());
                match last {
                    Some(pause) if !on => pause.to = Some(entry.at),
                    None if *on => {
                        frame.pauses.push(Pause { key: entry.key(), from: entry.at, to: None });
                    }
                    _ => {}
                }
            }),
            Direction::OpenStages { up_to } => frames.for_each(|frame| frame.open_up_to = *up_to),
            Direction::MoreTime { stage, minutes } => frames.for_each(|frame| {
                let more = frame.more_minutes.entry(*stage).or_default();
                *more = more.saturating_add(i64::from(*minutes));
            }),
            Direction::Note { text, beside } => self.notes.push(Note {
                entry: entry.id.clone(),
                group: entry.group.clone(),
                beside: beside.clone(),
                at: entry.at,
                text: text.clone(),
            }),
            Direction::Plenary { phase, text } => {
                self.plenary.insert(*phase, text.clone());
            }
            Direction::FactsFirst { on } => frames.for_each(|frame| frame.facts_first = *on),
            Direction::Show { what: Show::Question { decision }, on } => {
                show(&mut self.question, decision, *on);
            }
            Direction::Show { what: Show::Event { event }, on } => show(&mut self.event, event, *on),
            Direction::Show { what: Show::Replay(replay), on } => show(&mut self.replay, replay, *on),
            Direction::Show { what, on } => frames.for_each(|frame| {
                if *on {
                    frame.shown.insert(what.clone());
                } else {
                    frame.shown.remove(what);
                }
            }),
        }
    }
}

/// Shows something in the place of what was shown; or takes it away, if it is what is shown.
fn show<T: Clone + PartialEq>(shown: &mut Option<T>, what: &T, on: bool) {
    if on {
        *shown = Some(what.clone());
    } else if shown.as_ref() == Some(what) {
        *shown = None;
    }
}

fn direction(event: &Event) -> Option<&Direction> {
    match event {
        Event::Directed { direction } => Some(direction),
        _ => None,
    }
}

/// How a group stands with pace and time. Times are in milliseconds since 1970, by the clocks of the devices that wrote
/// them; what has passed is told as well as clocks allow, and nothing in play hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PaceView {
    /// Whether play pauses.
    pub paused: bool,
    /// When the pause began.
    pub paused_since: Option<u64>,
    /// Whether the stage that comes next is open to the group; so is the end of play after the last one.
    pub next_is_open: bool,
    /// When the open stage began.
    pub began: Option<u64>,
    /// Pauses since then that have ended, in milliseconds.
    pub paused_for: u64,
    /// Minutes planned for the open stage, with what was given to it later; none where nothing is planned.
    pub minutes: Option<u32>,
}

impl PaceView {
    /// How long the open stage has been played at `now`, pauses left out, in milliseconds.
    pub fn used(&self, now: u64) -> u64 {
        let until = self.paused_since.map_or(now, |since| since.min(now));
        self.began.map_or(0, |began| until.saturating_sub(began).saturating_sub(self.paused_for))
    }
}

/// How a group, or one of its branches, stands with pace and time; none where there is no such group.
pub fn pace(session: &Session, line: Line<'_>) -> Option<PaceView> {
    let (state, frame) = (session.state(line)?, session.desk().frame(line.group)?);
    let settings = &session.header().settings;
    let opened = state.play.world.opened();
    // The first chapter of a stage tells its opening.
    let mut chapters = state.play.chapters.iter().filter(|_| state.play.phase == Phase::Stage);
    let opening = chapters.find(|chapter| chapter.opened == opened);
    let opening = opening.and_then(|chapter| session.entry(&chapter.entry));
    // What belongs to the stage is told by the log's order, because clocks of two devices cannot be compared; how long
    // a pause took is told by one clock.
    let since = |pause: &&Pause| opening.is_some_and(|opening| pause.key > opening.key());
    let paused_for =
        frame.pauses.iter().filter(since).filter_map(|pause| Some(pause.to?.saturating_sub(pause.from)));
    let planned = opened.checked_sub(1).and_then(|stage| settings.minutes.get(stage)).copied();
    let more = frame.more_minutes.get(&opened).copied();
    let minutes = opening.and(planned.map(i64::from).or(more.map(|_| 0)));
    let minutes =
        minutes.map(|minutes| minutes.saturating_add(more.unwrap_or(0)).clamp(0, i64::from(u32::MAX)));
    Some(PaceView {
        paused: frame.is_paused(),
        paused_since: frame.pauses.last().filter(|pause| pause.to.is_none()).map(|pause| pause.from),
        next_is_open: settings.pace == Pace::Free || opened < frame.open_up_to,
        began: opening.map(|entry| entry.at),
        paused_for: paused_for.fold(0, u64::saturating_add),
        minutes: minutes.map(|minutes| minutes as u32),
    })
}
