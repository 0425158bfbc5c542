//! A session: a header and a set of entries, and the state that is their fold.
//!
//! Entries are ordered by Lamport time, device and sequence number, so that merging is set union: it does not matter in
//! which order, how often, or by which way entries arrive.

mod entry;
mod file;
mod fold;
mod header;
mod replay;

pub use entry::{Author, Entry, Standing};
pub use file::{FileFault, MAX_FILE, MergeFault, Opened, OvertakenDecision, Report};
pub use fold::{GroupState, Message};
pub use header::{Deciding, ENGINE, FORMAT, Group, Header, Luck, MAX_GROUPS, Pace, Settings, Voting, hash};

pub(crate) use entry::Key;
use entry::MAX_MOMENT;
pub(crate) use fold::{Ground, Log};

use crate::decide::{self, Command, Rejection};
use crate::draws;
use crate::event::{EntryId, Event};
use crate::play::Case;
use crate::workshop::branch::Branch;
use crate::workshop::desk::Desk;
use crate::workshop::order::Direction;
use fold::Lane;
use scenario::compile::CompileError;
use std::collections::{BTreeMap, BTreeSet};

/// What merging entries brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Merged {
    /// Entries that were new.
    pub new: usize,
    /// Entries that were known.
    pub known: usize,
    /// Entries that bear a known name but differ; the known one stays.
    pub contradicting: usize,
    /// Entries that no device can have written, which are left out.
    pub refused: usize,
}

/// A session with its state.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    header: Header,
    case: Case,
    log: Log,
    /// The groups' entries and states, in the header's order.
    lanes: Vec<Lane>,
    /// The facilitator's entries and state.
    desk: Desk,
}

/// Where an entry is folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Track {
    Desk,
    Lane(usize),
}

/// What came to a track.
#[derive(Debug)]
enum Fresh {
    /// Entries after the last one that is folded, so that they can be folded on.
    Later { than: Option<Key>, keys: BTreeSet<Key> },
    /// Something before it, so that all of the track must be folded anew.
    Earlier,
}

/// Whose entry is written: a group's, or one of its branches'.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// The group's place in the header.
    pub group: usize,
    /// The branch; none for what really happens.
    pub branch: Option<&'a EntryId>,
}

impl Session {
    /// A session without entries.
    ///
    /// # Errors
    /// Where the case study in the header cannot be played.
    pub fn new(header: Header) -> Result<Session, CompileError> {
        let case = Case::new(header.scenario.clone())?;
        let lanes = header.groups.iter().map(|_| Lane::new(&case)).collect();
        let desk = Desk::new(header.groups.len());
        Ok(Session { header, case, log: Log::default(), lanes, desk })
    }

    /// What the session is about.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The case study with its compiled model.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// The entries, in order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.log.entries.values()
    }

    /// The entries of one group, its branches included, in order.
    pub fn entries_of(&self, place: usize) -> impl DoubleEndedIterator<Item = &Entry> {
        let keys = self.lanes.get(place).into_iter().flat_map(|lane| &lane.keys);
        keys.filter_map(|key| self.log.entries.get(key))
    }

    /// Number of entries of one group, its branches included.
    pub fn count_of(&self, place: usize) -> usize {
        self.lanes.get(place).map_or(0, |lane| lane.keys.len())
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.log.entries.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.log.entries.is_empty()
    }

    /// The entry with this name.
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        self.log.get(id)
    }

    /// Why an entry does not stand; none where it does.
    pub fn standing(&self, id: &EntryId) -> Option<Standing> {
        let entry = self.entry(id)?;
        let place = entry.group.as_ref().and_then(|group| self.header.place(group));
        match place.and_then(|place| self.lanes.get(place)) {
            Some(lane) => lane.standing.get(id).or_else(|| self.desk.standing.get(id)).copied(),
            // What a group does is nothing without a group; the facilitator's word may be for all.
            None if entry.group.is_none() && entry.only_directs() => self.desk.standing.get(id).copied(),
            None => Some(Standing::Unfit),
        }
    }

    /// The entries of one group, its branches included, that do not stand, in order.
    pub fn set_aside_of(&self, place: usize) -> impl Iterator<Item = &Entry> {
        let lane = self.lanes.get(place);
        let names = lane.into_iter().flat_map(|lane| lane.standing.keys()).chain(self.desk.standing.keys());
        let keys: BTreeSet<&Key> = names.filter_map(|id| self.log.keys.get(id)).collect();
        let mine = move |key: &&Key| lane.is_some_and(|lane| lane.keys.contains(*key));
        keys.into_iter().filter(mine).filter_map(|key| self.log.entries.get(key))
    }

    /// The state of a group, by its place in the header.
    pub fn group(&self, place: usize) -> Option<&GroupState> {
        self.lanes.get(place).map(|lane| &lane.state)
    }

    /// The branches of a group, by the entries that began them.
    pub fn branches(&self, place: usize) -> impl Iterator<Item = (&EntryId, &Branch)> {
        self.lanes.get(place).into_iter().flat_map(|lane| &lane.branches)
    }

    /// The state of a group or of one of its branches.
    pub fn state(&self, line: Line<'_>) -> Option<&GroupState> {
        let lane = self.lanes.get(line.group)?;
        match line.branch {
            None => Some(&lane.state),
            Some(branch) => lane.branches.get(branch).map(|branch| &branch.state),
        }
    }

    /// The facilitator's desk.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The seed of a group's draws: the session's, or one of its own where each group meets its own luck.
    pub fn seed(&self, place: usize) -> u64 {
        match (self.header.settings.luck, self.header.groups.get(place)) {
            (Luck::Own, Some(group)) => draws::seed_for(self.header.seed, &group.id),
            _ => self.header.seed,
        }
    }

    /// Carries out a command for a group and appends its entry. `device` names this device, `at` is the wall time in
    /// milliseconds since 1970. Answers the entry, to be stored.
    ///
    /// # Errors
    /// Why the command cannot be carried out; nothing has changed then.
    pub fn command(
        &mut self,
        group: usize,
        command: Command,
        author: Author,
        device: &str,
        at: u64,
    ) -> Result<Entry, Rejection> {
        self.command_on(Line { group, branch: None }, command, author, device, at)
    }

    /// As [`Session::command`], for a group or for one of its branches.
    ///
    /// # Errors
    /// Why the command cannot be carried out; nothing has changed then.
    pub fn command_on(
        &mut self,
        line: Line<'_>,
        command: Command,
        author: Author,
        device: &str,
        at: u64,
    ) -> Result<Entry, Rejection> {
        let state = self.state(line).ok_or(Rejection::Unknown)?;
        let events = decide::decide(self, line, command, at)?;
        let follows = events.iter().any(Event::is_move).then(|| state.tip.clone()).flatten();
        let group = self.header.groups.get(line.group).map(|group| group.id.clone());
        let entry = Entry { follows, group, branch: line.branch.cloned(), ..self.blank(author, device, at) };
        Ok(self.append(Entry { events, ..entry }))
    }

    /// Appends the facilitator's word, to one group or to all; `device` and `at` as for [`Session::command`]. Answers the
    /// entry, to be stored.
    ///
    /// # Errors
    /// Why it makes no sense for this session; nothing has changed then.
    pub fn direct(
        &mut self,
        group: Option<usize>,
        direction: Direction,
        device: &str,
        at: u64,
    ) -> Result<Entry, Rejection> {
        direction.check(&self.case)?;
        let name = |place: usize| self.header.groups.get(place).map(|group| group.id.clone());
        let group = group.map(|place| name(place).ok_or(Rejection::Unknown)).transpose()?;
        let events = vec![Event::Directed { direction }];
        Ok(self.append(Entry { group, events, ..self.blank(Author::Facilitator, device, at) }))
    }

    /// An entry that a device writes next, with nothing in it.
    fn blank(&self, author: Author, device: &str, at: u64) -> Entry {
        let own = self.log.keys.range(EntryId { device: device.to_owned(), sequence: 0 }..);
        let own = own.take_while(|(id, _)| id.device == device).last();
        Entry {
            id: EntryId {
                device: device.to_owned(),
                sequence: own.map_or(0, |(id, _)| id.sequence).saturating_add(1),
            },
            lamport: self.log.last().map_or(0, |(lamport, _)| *lamport).saturating_add(1),
            // A clock that is beyond all dates must not make the entry one that nobody takes.
            at: at.min(MAX_MOMENT),
            author,
            group: None,
            branch: None,
            follows: None,
            events: Vec::new(),
        }
    }

    fn append(&mut self, entry: Entry) -> Entry {
        self.merge([entry.clone()]);
        entry
    }

    /// Where an entry is folded; nowhere where it is of no group.
    fn tracks(&self, entry: &Entry) -> impl Iterator<Item = Track> + use<> {
        let desk = entry.directs().then_some(Track::Desk);
        let place = entry.group.as_ref().and_then(|group| self.header.place(group));
        let lane = place.filter(|_| !entry.only_directs()).map(Track::Lane);
        desk.into_iter().chain(lane)
    }

    fn keys_mut(&mut self, track: Track) -> Option<&mut BTreeSet<Key>> {
        match track {
            Track::Desk => Some(&mut self.desk.keys),
            Track::Lane(place) => self.lanes.get_mut(place).map(|lane| &mut lane.keys),
        }
    }

    /// Adds entries from anywhere, in any order, any number of times. Only what they concern is folded: what follows in
    /// order is folded on, and only a group or a desk to which something earlier came is folded anew.
    pub fn merge(&mut self, entries: impl IntoIterator<Item = Entry>) -> Merged {
        let mut merged = Merged::default();
        let mut fresh: BTreeMap<Track, Fresh> = BTreeMap::new();
        for entry in entries {
            if !entry.is_plausible() {
                merged.refused += 1;
                continue;
            }
            match self.log.get(&entry.id) {
                Some(known) if *known == entry => {
                    merged.known += 1;
                    continue;
                }
                Some(known) => {
                    // Two entries under one name: the same one must stay, whichever came first.
                    merged.contradicting += 1;
                    if text(&entry) >= text(known) {
                        continue;
                    }
                    let (key, tracks) = (known.key(), self.tracks(known));
                    self.log.entries.remove(&key);
                    for track in tracks {
                        self.keys_mut(track).map(|keys| keys.remove(&key));
                        fresh.insert(track, Fresh::Earlier);
                    }
                }
                None => merged.new += 1,
            }
            let key = entry.key();
            for track in self.tracks(&entry) {
                let Some(keys) = self.keys_mut(track) else { continue };
                let first = || Fresh::Later { than: keys.last().cloned(), keys: BTreeSet::new() };
                let fresh = fresh.entry(track).or_insert_with(first);
                match fresh {
                    Fresh::Later { than, keys } if than.as_ref().is_none_or(|than| key > *than) => {
                        keys.insert(key.clone());
                    }
                    _ => *fresh = Fresh::Earlier,
                }
                keys.insert(key.clone());
            }
            self.log.insert(entry);
        }
        fresh.into_iter().for_each(|(track, fresh)| self.fold(track, fresh));
        merged
    }

    /// Folds what is new on a track.
    fn fold(&mut self, track: Track, fresh: Fresh) {
        let Session { header, case, log, lanes, desk } = self;
        let ground = Ground { case, settings: &header.settings, log };
        let entries = match fresh {
            Fresh::Earlier => None,
            Fresh::Later { keys, .. } => Some(keys.into_iter().filter_map(|key| log.entries.get(&key))),
        };
        match (track, entries) {
            (Track::Desk, None) => desk.fold_all(header, case, log),
            (Track::Desk, Some(entries)) => entries.for_each(|entry| desk.fold(header, case, entry)),
            (Track::Lane(place), entries) => match (lanes.get_mut(place), entries) {
                (Some(lane), None) => lane.fold_all(ground),
                (Some(lane), Some(entries)) => entries.for_each(|entry| lane.fold(ground, entry)),
                (None, _) => {}
            },
        }
    }
}

fn text(entry: &Entry) -> String {
    serde_json::to_string(entry).unwrap_or_default()
}
