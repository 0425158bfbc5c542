//! Folding a group's entries: what really happened, and its branches.
//!
//! A group's state hangs on its own entries alone, so that whatever arrives for one group leaves the others as they are.

use super::entry::{Entry, Key, Standing};
use super::header::Settings;
use crate::event::{EntryId, Event};
use crate::play::{Case, Misfit, Play};
use crate::worksheet::Worksheet;
use crate::workshop::branch::{self, Bookmark, Branch};
use crate::workshop::seat::{self, Seat};
use crate::workshop::talk::{self, Pledge, Sheet};
use crate::workshop::vote::Held;
use scenario::case::{Id, TalkPhase};
use std::collections::{BTreeMap, BTreeSet};

/// The entries of a session, by order and by name.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Log {
    pub(crate) entries: BTreeMap<Key, Entry>,
    /// Where each entry stands in the log.
    pub(crate) keys: BTreeMap<EntryId, Key>,
}

impl Log {
    pub(crate) fn get(&self, id: &EntryId) -> Option<&Entry> {
        self.entries.get(self.keys.get(id)?)
    }

    pub(crate) fn insert(&mut self, entry: Entry) {
        let key = entry.key();
        self.keys.insert(entry.id.clone(), key.clone());
        self.entries.insert(key, entry);
    }

    pub(crate) fn last(&self) -> Option<&Key> {
        self.entries.last_key_value().map(|(key, _)| key)
    }
}

/// What a group's entries are folded with.
#[derive(Clone, Copy)]
pub(crate) struct Ground<'a> {
    pub(crate) case: &'a Case,
    pub(crate) settings: &'a Settings,
    pub(crate) log: &'a Log,
}

/// A message that came to a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The group's entry that brought it.
    pub entry: EntryId,
    /// When it came, in milliseconds since 1970, by the clock of the device that brought it.
    pub at: u64,
    /// The last move that stood when it came.
    pub after: Option<EntryId>,
    /// What it says.
    pub text: String,
}

/// The state of one group, or of one of its branches: the fold of its entries.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupState {
    /// The game.
    pub play: Play,
    /// What its worksheets hold.
    pub worksheets: BTreeMap<Id, Worksheet>,
    /// Its answers in the debrief.
    pub answers: BTreeMap<Id, String>,
    /// What it says in the phases of the guided debrief.
    pub reflections: BTreeMap<TalkPhase, String>,
    /// What people at the table will change, in the order in which they said so.
    pub pledges: Vec<Pledge>,
    /// Questionnaires; shown to nobody but in sums.
    pub(crate) sheets: Vec<Sheet>,
    /// Who sits at the table.
    pub seats: Vec<Seat>,
    /// How often seats have been given out.
    pub seatings: u32,
    /// Votes held, in order.
    pub votes: Vec<Held>,
    /// Moments that bear a name, in the order in which they got it.
    pub bookmarks: Vec<Bookmark>,
    /// Messages that came, in order.
    pub messages: Vec<Message>,
    /// The moves that stand, in order.
    moves: Vec<Key>,
    /// The last move, whether it stands or took one back: what the next move must follow.
    pub(super) tip: Option<EntryId>,
    /// Orders that have been carried out, and the entries that did.
    carried_out: BTreeMap<EntryId, EntryId>,
}

impl GroupState {
    pub(crate) fn new(case: &Case) -> GroupState {
        GroupState {
            play: Play::new(&case.model),
            worksheets: BTreeMap::new(),
            answers: BTreeMap::new(),
            reflections: BTreeMap::new(),
            pledges: Vec::new(),
            sheets: Vec::new(),
            seats: Vec::new(),
            seatings: 0,
            votes: Vec::new(),
            bookmarks: Vec::new(),
            messages: Vec::new(),
            moves: Vec::new(),
            tip: None,
            carried_out: BTreeMap::new(),
        }
    }

    /// The entries of the moves that stand, in order.
    pub fn moves(&self) -> impl DoubleEndedIterator<Item = &EntryId> + ExactSizeIterator {
        self.moves.iter().map(|(_, id)| id)
    }

    /// Whether an entry is a move that stands.
    pub fn stands(&self, entry: &EntryId) -> bool {
        self.moves().any(|id| id == entry)
    }

    /// The entry that carried out an order, if one did and still stands.
    pub fn carried_out(&self, order: &EntryId) -> Option<&EntryId> {
        self.carried_out.get(order)
    }

    /// The first move that stands after the moment that a bookmark names; none where there is no such bookmark, its
    /// moment stands no longer, or nothing has been done since.
    pub fn after_bookmark(&self, bookmark: &EntryId) -> Option<EntryId> {
        let bookmark = self.bookmarks.iter().find(|candidate| candidate.entry == *bookmark)?;
        let next = match &bookmark.at {
            None => 0,
            Some(at) => self.moves().position(|id| id == at)? + 1,
        };
        self.moves().nth(next).cloned()
    }

    /// This play, with everything that is no move taken from `other`.
    pub(crate) fn with_desk_of(self, other: &GroupState) -> GroupState {
        GroupState {
            worksheets: other.worksheets.clone(),
            answers: other.answers.clone(),
            reflections: other.reflections.clone(),
            pledges: other.pledges.clone(),
            seats: other.seats.clone(),
            seatings: other.seatings,
            votes: other.votes.clone(),
            bookmarks: other.bookmarks.clone(),
            messages: other.messages.clone(),
            ..self
        }
    }

    /// Carries out a move that follows the tip; answers the names of moves that it took back.
    pub(crate) fn step(&mut self, case: &Case, log: &Log, entry: &Entry) -> Result<Vec<EntryId>, Misfit> {
        // An order counts once, however often a device claims to carry it out.
        if entry.events.iter().filter_map(Event::order).any(|order| self.carried_out.contains_key(order)) {
            return Err(Misfit::OutOfTurn);
        }
        let taken_back = entry.events.iter().find_map(|event| match event {
            Event::TakenBack { entry, .. } => Some(entry),
            _ => None,
        });
        let gone = match taken_back {
            Some(target) => self.take_back(case, log, target)?,
            None => {
                self.make_move(case, entry)?;
                self.moves.push(entry.key());
                Vec::new()
            }
        };
        self.tip = Some(entry.id.clone());
        for order in entry.events.iter().filter_map(Event::order) {
            self.carried_out.insert(order.clone(), entry.id.clone());
        }
        Ok(gone)
    }

    fn make_move(&mut self, case: &Case, entry: &Entry) -> Result<(), Misfit> {
        // An entry stands whole or not at all. Nearly all entries hold one event, which changes nothing where it misfits.
        if let [event] = entry.events.as_slice() {
            return self.play.apply(case, &entry.id, event);
        }
        let mut play = self.play.clone();
        for event in entry.events.iter().filter(|event| event.is_move()) {
            play.apply(case, &entry.id, event)?;
        }
        self.play = play;
        Ok(())
    }

    /// Takes back a move and all that follow it; answers their names.
    fn take_back(&mut self, case: &Case, log: &Log, target: &EntryId) -> Result<Vec<EntryId>, Misfit> {
        let place = self.moves().position(|id| id == target).ok_or(Misfit::OutOfTurn)?;
        let gone: BTreeSet<EntryId> = self.moves.split_off(place).into_iter().map(|(_, id)| id).collect();
        self.play = Play::new(&case.model);
        for entry in self.moves.clone().iter().filter_map(|key| log.entries.get(key)) {
            self.make_move(case, entry)?;
        }
        // An event that is taken back has not happened, so the order for it is due once more.
        self.carried_out.retain(|_, by| !gone.contains(by));
        Ok(gone.into_iter().collect())
    }
}

/// A group's entries with their fold.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Lane {
    /// What really happened.
    pub(crate) state: GroupState,
    /// What would have happened, by the entries that began the branches.
    pub(crate) branches: BTreeMap<EntryId, Branch>,
    /// Entries that do not stand, and why.
    pub(crate) standing: BTreeMap<EntryId, Standing>,
    /// The group's entries, in order.
    pub(crate) keys: BTreeSet<Key>,
}

impl Lane {
    pub(crate) fn new(case: &Case) -> Lane {
        Lane {
            state: GroupState::new(case),
            branches: BTreeMap::new(),
            standing: BTreeMap::new(),
            keys: BTreeSet::new(),
        }
    }

    /// Folds everything anew.
    pub(crate) fn fold_all(&mut self, ground: Ground<'_>) {
        let keys = std::mem::take(&mut self.keys);
        *self = Lane::new(ground.case);
        keys.iter().filter_map(|key| ground.log.entries.get(key)).for_each(|entry| self.fold(ground, entry));
        self.keys = keys;
    }

    /// Folds one entry that follows, in order, all that are folded.
    pub(crate) fn fold(&mut self, ground: Ground<'_>, entry: &Entry) {
        let state = match &entry.branch {
            None => Some(&mut self.state),
            Some(branch) => self.branches.get_mut(branch).map(|branch| &mut branch.state),
        };
        let Some(state) = state else {
            self.standing.insert(entry.id.clone(), Standing::Unfit);
            return;
        };
        if entry.is_move() {
            if entry.follows != state.tip {
                self.standing.insert(entry.id.clone(), Standing::Overtaken);
                return;
            }
            match state.step(ground.case, ground.log, entry) {
                Ok(gone) => self.standing.extend(gone.into_iter().map(|id| (id, Standing::TakenBack))),
                Err(_) => {
                    self.standing.insert(entry.id.clone(), Standing::Unfit);
                }
            }
            return;
        }
        if let [Event::BranchBegun { name, from }] = entry.events.as_slice() {
            match Branch::begin(ground, entry, name, from.as_ref(), state) {
                Some(branch) if self.branches.len() < branch::MAX_BRANCHES => {
                    self.branches.insert(entry.id.clone(), branch);
                }
                _ => {
                    self.standing.insert(entry.id.clone(), Standing::Unfit);
                }
            }
            return;
        }
        for event in &entry.events {
            if let Err(standing) = note(ground, state, entry, event) {
                self.standing.insert(entry.id.clone(), standing);
            }
        }
    }
}

/// Notes what is no move.
fn note(ground: Ground<'_>, state: &mut GroupState, entry: &Entry, event: &Event) -> Result<(), Standing> {
    let case = ground.case;
    let known = |is_known: bool| if is_known { Ok(()) } else { Err(Standing::Unfit) };
    match event {
        Event::WorksheetSaved { task, sheet } => {
            let fits = |t: &scenario::case::Task| t.id == *task && t.kind == sheet.kind();
            known(case.scenario.tasks.iter().any(fits))?;
            state.worksheets.insert(task.clone(), sheet.clone());
        }
        Event::Answered { question, answer } => {
            known(case.scenario.debrief.iter().any(|asked| asked.id == *question))?;
            state.answers.insert(question.clone(), answer.clone());
        }
        Event::Reflected { phase, text } => {
            state.reflections.insert(*phase, text.clone());
        }
        Event::Pledged { text } => {
            known(state.pledges.len() < talk::MAX_PLEDGES && !text.trim().is_empty())?;
            state.pledges.push(Pledge { entry: entry.id.clone(), text: text.clone() });
        }
        Event::Unpledged { entry } => state.pledges.retain(|pledge| pledge.entry != *entry),
        Event::Surveyed { sheet } => {
            known(sheet.check().is_ok() && state.sheets.len() < talk::MAX_SHEETS)?;
            state.sheets.push(sheet.clone());
        }
        Event::Seated { seats } => {
            seat::check(case, seats).map_err(|_| Standing::Unfit)?;
            state.seats.clone_from(seats);
            state.seatings = state.seatings.saturating_add(1);
        }
        Event::VoteHeld { vote } => {
            vote.check(case, ground.settings).map_err(|_| Standing::Unfit)?;
            let opened = state.play.world.opened();
            state.votes.push(Held { entry: entry.id.clone(), opened, vote: vote.clone() });
        }
        Event::Bookmarked { name, at } => {
            let (entry, name, at) = (entry.id.clone(), name.clone(), at.clone());
            state.bookmarks.push(Bookmark { entry, name, at });
        }
        Event::MessageCame { text, order } => {
            // Two devices of a group may both have brought it.
            if state.carried_out.contains_key(order) {
                return Err(Standing::Overtaken);
            }
            state.carried_out.insert(order.clone(), entry.id.clone());
            let after = state.moves().next_back().cloned();
            state.messages.push(Message { entry: entry.id.clone(), at: entry.at, after, text: text.clone() });
        }
        // A branch is begun by an entry of its own.
        Event::BranchBegun { .. } => return Err(Standing::Unfit),
        _ => {}
    }
    Ok(())
}
