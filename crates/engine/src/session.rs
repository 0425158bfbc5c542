//! A session: a header and a set of entries, and the state that is their fold.
//!
//! Entries are ordered by Lamport time, device and sequence number, so that merging is set union: it does not matter in
//! which order, how often, or by which way entries arrive.

use crate::decide::{self, Command, Rejection};
use crate::event::{EntryId, Event};
use crate::play::{Case, Misfit, Play};
use crate::worksheet::Worksheet;
use scenario::case::{Id, Scenario};
use scenario::compile::CompileError;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// The version of the session format that this crate writes; it reads this one and all earlier ones.
pub const FORMAT: u32 = 1;

/// The version of the rules of the game. It changes when the same log would fold to other numbers.
pub const ENGINE: u32 = 1;

/// What a session is about; never changes once the session has begun.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Version of the session format.
    pub format: u32,
    /// Version of the rules of the game.
    pub engine: u32,
    /// Name of the session, unique enough that two do not meet.
    pub id: String,
    /// When it was begun, in milliseconds since 1970, by the clock of the device that began it.
    pub begun: u64,
    /// Seed of all draws.
    pub seed: u64,
    /// Who plays.
    pub groups: Vec<Group>,
    /// How it is played.
    pub settings: Settings,
    /// SHA-256 of the case study as JSON, in hexadecimal.
    pub scenario_hash: String,
    /// The case study, whole.
    pub scenario: Scenario,
}

impl Header {
    /// A header for a new session in today's formats.
    pub fn new(id: String, begun: u64, seed: u64, groups: Vec<Group>, scenario: Scenario) -> Header {
        let scenario_hash = hash(&scenario);
        Header {
            format: FORMAT,
            engine: ENGINE,
            id,
            begun,
            seed,
            groups,
            settings: Settings::default(),
            scenario_hash,
            scenario,
        }
    }
}

impl Header {
    /// Whether it has a name that storage and addresses can bear, and a beginning that is a date.
    fn is_plausible(&self) -> bool {
        (1..=MAX_NAME).contains(&self.id.len()) && self.begun <= MAX_MOMENT
    }
}

/// SHA-256 of a case study as JSON, in hexadecimal.
pub fn hash(scenario: &Scenario) -> String {
    let json = serde_json::to_vec(scenario).unwrap_or_default();
    let digest = Sha256::digest(&json);
    digest
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|n| char::from_digit(n.into(), 16))
        .collect()
}

/// A group of participants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Stable name.
    pub id: Id,
    /// Name as shown; may be empty.
    pub name: String,
}

/// How a session is played.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Whether participants see the truth instead of estimates.
    pub open_truth: bool,
}

/// Who wrote an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// Somebody of the group that the entry is about.
    Group,
    /// The facilitator.
    Facilitator,
}

/// One entry of a log: a command's result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name.
    pub id: EntryId,
    /// Lamport time: greater than that of every entry that its device had seen.
    pub lamport: u64,
    /// Wall time in milliseconds since 1970, for people only; never used for order.
    pub at: u64,
    /// Who wrote it.
    pub author: Author,
    /// The group that it is about.
    pub group: Id,
    /// The group's move that it follows, if it is a move itself and not the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<EntryId>,
    /// What happened.
    pub events: Vec<Event>,
}

type Key = (u64, EntryId);

impl Entry {
    fn key(&self) -> Key {
        (self.lamport, self.id.clone())
    }

    fn is_move(&self) -> bool {
        self.events.iter().any(Event::is_move)
    }

    /// Whether its times are such as a device can reach. One that is not would put every later entry before it, leave
    /// its device no names for more, or be no date.
    fn is_plausible(&self) -> bool {
        self.lamport <= MAX_LAMPORT && self.id.sequence <= MAX_SEQUENCE && self.at <= MAX_MOMENT
    }
}

/// Why an entry does not stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Another device moved first, or it follows such a move.
    Overtaken,
    /// It was taken back.
    TakenBack,
    /// It does not fit this case study.
    Unfit,
}

/// The state of one group: the fold of its entries.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupState {
    /// The game.
    pub play: Play,
    /// What its worksheets hold.
    pub worksheets: BTreeMap<Id, Worksheet>,
    /// Its answers in the debrief.
    pub answers: BTreeMap<Id, String>,
    /// The moves that stand, in order.
    moves: Vec<Key>,
    /// The last move, whether it stands or took one back: what the next move must follow.
    tip: Option<EntryId>,
}

impl GroupState {
    fn new(case: &Case) -> GroupState {
        GroupState {
            play: Play::new(&case.model),
            worksheets: BTreeMap::new(),
            answers: BTreeMap::new(),
            moves: Vec::new(),
            tip: None,
        }
    }
}

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
    log: BTreeMap<Key, Entry>,
    /// Where each entry stands in the log.
    keys: BTreeMap<EntryId, Key>,
    groups: Vec<GroupState>,
    /// Entries that do not stand, and why.
    standing: BTreeMap<EntryId, Standing>,
}

impl Session {
    /// A session without entries.
    ///
    /// # Errors
    /// Where the case study in the header cannot be played.
    pub fn new(header: Header) -> Result<Session, CompileError> {
        let case = Case::new(header.scenario.clone())?;
        let groups = header.groups.iter().map(|_| GroupState::new(&case)).collect();
        Ok(Session {
            header,
            case,
            log: BTreeMap::new(),
            keys: BTreeMap::new(),
            groups,
            standing: BTreeMap::new(),
        })
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
        self.log.values()
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.log.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.log.is_empty()
    }

    /// The entry with this name.
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        self.log.get(self.keys.get(id)?)
    }

    /// Why an entry does not stand; none where it does.
    pub fn standing(&self, id: &EntryId) -> Option<Standing> {
        self.standing.get(id).copied()
    }

    /// The state of a group, by its place in the header.
    pub fn group(&self, place: usize) -> Option<&GroupState> {
        self.groups.get(place)
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
        let state = self.groups.get(group).ok_or(Rejection::Unknown)?;
        let events = decide::decide(&self.case, self.header.seed, &state.play, command)?;
        let is_move = events.iter().any(Event::is_move);
        let last = self.log.last_key_value().map_or(0, |(key, _)| key.0);
        let own = self.keys.range(EntryId { device: device.to_owned(), sequence: 0 }..);
        let own = own.take_while(|(id, _)| id.device == device).last();
        let entry = Entry {
            id: EntryId {
                device: device.to_owned(),
                sequence: own.map_or(0, |(id, _)| id.sequence).saturating_add(1),
            },
            lamport: last.saturating_add(1),
            at,
            author,
            group: self.header.groups.get(group).map(|group| group.id.clone()).unwrap_or_default(),
            follows: if is_move { state.tip.clone() } else { None },
            events,
        };
        self.merge([entry.clone()]);
        Ok(entry)
    }

    /// Adds entries from anywhere, in any order, any number of times.
    pub fn merge(&mut self, entries: impl IntoIterator<Item = Entry>) -> Merged {
        let mut merged = Merged::default();
        let mut fresh = Vec::new();
        let last = self.log.last_key_value().map(|(key, _)| key.clone());
        for entry in entries {
            if !entry.is_plausible() {
                merged.refused += 1;
                continue;
            }
            match self.keys.get(&entry.id).and_then(|key| self.log.get(key)) {
                Some(known) if *known == entry => merged.known += 1,
                Some(known) => {
                    // Two entries under one name: the same one must stay, whichever came first.
                    merged.contradicting += 1;
                    if text(&entry) < text(known) {
                        let key = known.key();
                        self.log.remove(&key);
                        self.keys.insert(entry.id.clone(), entry.key());
                        self.log.insert(entry.key(), entry);
                        fresh.push(key);
                    }
                }
                None => {
                    merged.new += 1;
                    let key = entry.key();
                    self.keys.insert(entry.id.clone(), key.clone());
                    self.log.insert(key.clone(), entry);
                    fresh.push(key);
                }
            }
        }
        fresh.sort();
        let appended = fresh.first().is_some_and(|first| last.is_none_or(|last| *first > last));
        if appended && merged.contradicting == 0 {
            fresh.iter().for_each(|key| self.fold(key));
        } else if !fresh.is_empty() {
            self.fold_all();
        }
        merged
    }

    fn fold_all(&mut self) {
        self.standing.clear();
        self.groups.iter_mut().for_each(|group| *group = GroupState::new(&self.case));
        let keys: Vec<Key> = self.log.keys().cloned().collect();
        keys.iter().for_each(|key| self.fold(key));
    }

    /// Folds one entry that follows, in order, all that are folded.
    fn fold(&mut self, key: &Key) {
        let Some(entry) = self.log.get(key) else { return };
        let place = self.header.groups.iter().position(|group| group.id == entry.group);
        let Some(group) = place.and_then(|place| self.groups.get_mut(place)) else {
            self.standing.insert(entry.id.clone(), Standing::Unfit);
            return;
        };
        if entry.is_move() {
            if entry.follows != group.tip {
                self.standing.insert(entry.id.clone(), Standing::Overtaken);
                return;
            }
            let taken_back = entry.events.iter().find_map(|event| match event {
                Event::TakenBack { entry } => Some(entry),
                _ => None,
            });
            let folded = match taken_back {
                Some(target) => take_back(&self.case, &self.log, group, target),
                None => make_move(&self.case, group, entry).map(|()| Vec::new()),
            };
            match folded {
                Ok(gone) => {
                    group.tip = Some(entry.id.clone());
                    if taken_back.is_none() {
                        group.moves.push(key.clone());
                    }
                    self.standing.extend(gone.into_iter().map(|id| (id, Standing::TakenBack)));
                }
                Err(_) => {
                    self.standing.insert(entry.id.clone(), Standing::Unfit);
                }
            }
            return;
        }
        for event in &entry.events {
            match event {
                Event::WorksheetSaved { task, sheet } => {
                    let fits = |t: &scenario::case::Task| t.id == *task && t.kind == sheet.kind();
                    if self.case.scenario.tasks.iter().any(fits) {
                        group.worksheets.insert(task.clone(), sheet.clone());
                    } else {
                        self.standing.insert(entry.id.clone(), Standing::Unfit);
                    }
                }
                Event::Answered { question, answer } => {
                    if self.case.scenario.debrief.iter().any(|asked| asked.id == *question) {
                        group.answers.insert(question.clone(), answer.clone());
                    } else {
                        self.standing.insert(entry.id.clone(), Standing::Unfit);
                    }
                }
                _ => {}
            }
        }
    }

    /// The session as a file: JSON, readable and complete.
    pub fn to_file(&self) -> String {
        let file = File { header: self.header.clone(), entries: self.entries().cloned().collect() };
        serde_json::to_string(&file).unwrap_or_default()
    }

    /// Opens a session file.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn from_file(source: &str) -> Result<Session, FileFault> {
        if source.len() > MAX_FILE {
            return Err(FileFault::TooLarge);
        }
        let source = source.trim_start_matches('\u{feff}');
        let version: Version = serde_json::from_str(source).map_err(|_| {
            // A file that was cut off is no JSON any more, but still begins as every session file does.
            let begins = source
                .trim_start()
                .strip_prefix('{')
                .is_some_and(|rest| rest.trim_start().starts_with("\"header\""));
            if begins { FileFault::Damaged } else { FileFault::NotASession }
        })?;
        version.header.check()?;
        let file: File = serde_json::from_str(source).map_err(|_| FileFault::Damaged)?;
        if !file.entries.iter().all(Entry::is_plausible) {
            return Err(FileFault::Damaged);
        }
        let mut session = Session::of_sound(file.header)?;
        session.merge(file.entries);
        Ok(session)
    }

    /// Opens a session from the parts that storage keeps: its header and its entries, as JSON. Answers also how many
    /// entries could not be read. Those are left out, so that one damaged entry does not take the others with it.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn from_stored<'a>(
        header: &str,
        entries: impl IntoIterator<Item = &'a str>,
    ) -> Result<(Session, usize), FileFault> {
        let version: HeaderVersion = serde_json::from_str(header).map_err(|_| FileFault::Damaged)?;
        version.check()?;
        let mut session = Session::of_sound(serde_json::from_str(header).map_err(|_| FileFault::Damaged)?)?;
        let (mut sound, mut unreadable) = (Vec::new(), 0);
        for text in entries {
            match serde_json::from_str::<Entry>(text) {
                Ok(entry) if entry.is_plausible() => sound.push(entry),
                _ => unreadable += 1,
            }
        }
        session.merge(sound);
        Ok((session, unreadable))
    }

    /// A session without entries, of a header that came from outside.
    fn of_sound(header: Header) -> Result<Session, FileFault> {
        let ids: BTreeSet<&Id> = header.groups.iter().map(|group| &group.id).collect();
        let counted = (1..=MAX_GROUPS).contains(&header.groups.len()) && ids.len() == header.groups.len();
        if !counted || !header.is_plausible() || header.scenario_hash != hash(&header.scenario) {
            return Err(FileFault::Damaged);
        }
        Session::new(header).map_err(|_| FileFault::Damaged)
    }
}

/// The largest session file that is opened, in bytes.
pub const MAX_FILE: usize = 64 << 20;

/// The latest Lamport time that an entry may bear.
const MAX_LAMPORT: u64 = 1 << 53;

/// The latest moment that is a date everywhere, in milliseconds since 1970.
const MAX_MOMENT: u64 = 8_640_000_000_000_000;

/// The longest name of a session, in bytes.
const MAX_NAME: usize = 200;

/// The highest sequence number that an entry may bear.
const MAX_SEQUENCE: u32 = 1 << 31;

/// The most groups of a session.
pub const MAX_GROUPS: usize = 12;

/// Why a session file cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// It is larger than [`MAX_FILE`].
    TooLarge,
    /// It is no session file.
    NotASession,
    /// It was written by a newer version of the app.
    Newer,
    /// Part of it is missing or was changed.
    Damaged,
}

impl FileFault {
    /// A stable name, by which the app finds its words.
    pub fn code(self) -> &'static str {
        match self {
            FileFault::TooLarge => "too-large",
            FileFault::NotASession => "not-a-session",
            FileFault::Newer => "newer",
            FileFault::Damaged => "damaged",
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    header: Header,
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Version {
    header: HeaderVersion,
}

#[derive(Deserialize)]
struct HeaderVersion {
    format: u32,
    engine: u32,
}

impl HeaderVersion {
    /// Looked at before the rest, because a newer header may hold what this version does not know.
    fn check(&self) -> Result<(), FileFault> {
        match (self.format, self.engine) {
            (0, _) | (_, 0) => Err(FileFault::Damaged),
            (format, engine) if format > FORMAT || engine > ENGINE => Err(FileFault::Newer),
            _ => Ok(()),
        }
    }
}

fn text(entry: &Entry) -> String {
    serde_json::to_string(entry).unwrap_or_default()
}

fn make_move(case: &Case, group: &mut GroupState, entry: &Entry) -> Result<(), Misfit> {
    // An entry stands whole or not at all. Nearly all entries hold one event, which changes nothing where it misfits.
    if let [event] = entry.events.as_slice() {
        return group.play.apply(case, &entry.id, event);
    }
    let mut play = group.play.clone();
    for event in entry.events.iter().filter(|event| event.is_move()) {
        play.apply(case, &entry.id, event)?;
    }
    group.play = play;
    Ok(())
}

/// Takes back a move and all that follow it; answers their names.
fn take_back(
    case: &Case,
    log: &BTreeMap<Key, Entry>,
    group: &mut GroupState,
    target: &EntryId,
) -> Result<Vec<EntryId>, Misfit> {
    let place = group.moves.iter().position(|(_, id)| id == target).ok_or(Misfit::OutOfTurn)?;
    let gone = group.moves.split_off(place);
    group.play = Play::new(&case.model);
    for entry in group.moves.clone().iter().filter_map(|key| log.get(key)) {
        make_move(case, group, entry)?;
    }
    Ok(gone.into_iter().map(|(_, id)| id).collect())
}
