//! Session files: JSON, readable and complete.

use super::{Entry, Group, Header, MAX_GROUPS, Merged, Session, Standing, hash};
use crate::event::{EntryId, Event};
use crate::session::{ENGINE, FORMAT};
use crate::workshop::order::{Direction, Show};
use crate::workshop::policy::{PolicyView, shown_to};
use scenario::case::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The largest session file that is opened, in bytes.
pub const MAX_FILE: usize = 64 << 20;

/// How many entries a file may lack of those that its own follow in time.
const LOST: u64 = 1 << 24;

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

/// Why a file cannot be merged into a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeFault {
    /// It cannot be opened.
    File(FileFault),
    /// It is of another session.
    AnotherSession,
    /// It bears the session's name, but begins otherwise: another case study, another version of it, other groups or
    /// other settings.
    AnotherBeginning,
}

impl MergeFault {
    /// A stable name, by which the app finds its words.
    pub fn code(self) -> &'static str {
        match self {
            MergeFault::File(fault) => fault.code(),
            MergeFault::AnotherSession => "another-session",
            MergeFault::AnotherBeginning => "another-beginning",
        }
    }
}

/// What merging a file brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How many entries were new, known, or neither.
    pub merged: Merged,
    /// Groups of which there is something new, in the session's order.
    pub groups: Vec<Id>,
    /// Decisions that stand no longer, or never did, because another device was first; only those that were not known
    /// as such before.
    pub overtaken: Vec<OvertakenDecision>,
}

/// A decision that another device's move overtook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OvertakenDecision {
    /// The group that took it.
    pub group: Id,
    /// The entry.
    pub entry: EntryId,
    /// The decision.
    pub decision: Id,
    /// The option.
    pub option: Id,
}

/// A session file that was opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The session.
    pub session: Session,
    /// The group that is to play on the device that opens it; none where the file names none.
    pub group: Option<Id>,
    /// The policies of other groups that it brings for that group to read. They are no part of the session.
    pub policies: Vec<PolicyView>,
}

#[derive(Serialize)]
struct Written<'a> {
    // It stays the first: a file that was cut off is told by it.
    header: &'a Header,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'a Id>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    policies: Vec<PolicyView>,
    entries: Vec<&'a Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    header: Header,
    #[serde(default)]
    group: Option<Id>,
    #[serde(default)]
    policies: Vec<PolicyView>,
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
    fn of(header: &Header) -> HeaderVersion {
        HeaderVersion { format: header.format, engine: header.engine }
    }

    /// Why what holds it cannot be read: a newer header may hold what this version does not know.
    fn fault(&self) -> FileFault {
        self.check().err().unwrap_or(FileFault::Damaged)
    }

    fn check(&self) -> Result<(), FileFault> {
        match (self.format, self.engine) {
            (0, _) | (_, 0) => Err(FileFault::Damaged),
            (format, engine) if format > FORMAT || engine > ENGINE => Err(FileFault::Newer),
            _ => Ok(()),
        }
    }
}

impl File {
    fn read(source: &str) -> Result<File, FileFault> {
        if source.len() > MAX_FILE {
            return Err(FileFault::TooLarge);
        }
        let source = source.trim_start_matches('\u{feff}');
        // A file is long, and nearly always one of this version: only where it cannot be read, it is read again for why.
        let file: File = serde_json::from_str(source).map_err(|_| File::fault(source))?;
        HeaderVersion::of(&file.header).check()?;
        // Times count up by one with each entry. One far ahead of all would leave those who merge it none to go on with.
        let reach = file.entries.len() as u64 + LOST;
        let sound = |entry: &Entry| entry.is_plausible() && entry.lamport <= reach;
        let known = file.group.as_ref().is_none_or(|group| file.header.place(group).is_some());
        if known && file.entries.iter().all(sound) { Ok(file) } else { Err(FileFault::Damaged) }
    }

    /// Why a text is no file that can be read.
    fn fault(source: &str) -> FileFault {
        if let Ok(version) = serde_json::from_str::<Version>(source) {
            return version.header.fault();
        }
        // A file that was cut off is no JSON any more, but still begins as every session file does.
        let begins = source
            .trim_start()
            .strip_prefix('{')
            .is_some_and(|rest| rest.trim_start().starts_with("\"header\""));
        if begins { FileFault::Damaged } else { FileFault::NotASession }
    }
}

impl Session {
    /// The session as a file: JSON, readable and complete.
    pub fn to_file(&self) -> String {
        self.write(None, Vec::new(), self.entries())
    }

    /// The session as a file that opens as one of its groups; as [`Session::to_file`] where there is no such group.
    pub fn to_file_as(&self, group: usize) -> String {
        self.write(self.header().groups.get(group), Vec::new(), self.entries())
    }

    /// A file from which a group begins on another device, or goes on there: what the group has done, and the
    /// facilitator's word to it. What other groups have done is not in it but for the policies that the facilitator shows,
    /// nor are notes that are not shown.
    pub fn start_file(&self, group: usize) -> String {
        let named = self.header().groups.get(group);
        let shown = self.desk().frame(group).is_some_and(|frame| frame.shown.contains(&Show::Notes));
        let is_note = |event: &Event| matches!(event, Event::Directed { direction: Direction::Note { .. } });
        let concerns = |entry: &&Entry| {
            let whose = entry.group.as_ref().is_none_or(|id| named.is_some_and(|group| group.id == *id));
            whose && (shown || !entry.events.iter().any(is_note))
        };
        self.write(named, shown_to(self, group), self.entries().filter(concerns))
    }

    fn write<'a>(
        &'a self,
        group: Option<&'a Group>,
        policies: Vec<PolicyView>,
        entries: impl Iterator<Item = &'a Entry>,
    ) -> String {
        let group = group.map(|group| &group.id);
        let written = Written { header: self.header(), group, policies, entries: entries.collect() };
        serde_json::to_string(&written).unwrap_or_default()
    }

    /// Opens a session file.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn from_file(source: &str) -> Result<Session, FileFault> {
        Session::open_file(source).map(|opened| opened.session)
    }

    /// Opens a session file, and tells for which group it is.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn open_file(source: &str) -> Result<Opened, FileFault> {
        let file = File::read(source)?;
        let mut session = Session::of_sound(file.header)?;
        session.merge(file.entries);
        Ok(Opened { session, group: file.group, policies: file.policies })
    }

    /// Opens a session from the parts that storage keeps: its header, as JSON, and its entries
    /// ([`Entry::from_stored`]). Answers also how many entries could not be read. Those are left out, so that one damaged
    /// entry does not take the others with it.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn from_stored(
        header: &str,
        entries: impl IntoIterator<Item = Option<Entry>>,
    ) -> Result<(Session, usize), FileFault> {
        let newer = |_| serde_json::from_str(header).map_or(FileFault::Damaged, |v: HeaderVersion| v.fault());
        let header: Header = serde_json::from_str(header).map_err(newer)?;
        HeaderVersion::of(&header).check()?;
        let mut session = Session::of_sound(header)?;
        let (mut sound, mut unreadable) = (Vec::new(), 0);
        for entry in entries {
            match entry {
                Some(entry) => sound.push(entry),
                None => unreadable += 1,
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

    /// Adds what a file of the same session brings, however often and in whatever order files come.
    ///
    /// # Errors
    /// Why it cannot be merged; nothing has changed then.
    pub fn merge_file(&mut self, source: &str) -> Result<Report, MergeFault> {
        let file = File::read(source).map_err(MergeFault::File)?;
        if file.header.id != self.header().id {
            return Err(MergeFault::AnotherSession);
        }
        if file.header != *self.header() {
            return Err(MergeFault::AnotherBeginning);
        }
        let known = self.overtaken();
        let touched: BTreeSet<Id> = file
            .entries
            .iter()
            .filter(|entry| self.entry(&entry.id).is_none())
            .filter_map(|entry| entry.group.clone())
            .collect();
        let merged = self.merge(file.entries);
        let names = self.header().groups.iter().map(|group| group.id.clone());
        Ok(Report {
            merged,
            groups: names.filter(|id| touched.contains(id)).collect(),
            overtaken: self.overtaken().into_iter().filter(|one| !known.contains(one)).collect(),
        })
    }

    /// All decisions that another device's move overtook, group by group, in the log's order.
    pub fn overtaken(&self) -> Vec<OvertakenDecision> {
        let mut overtaken = Vec::new();
        for (group, lane) in self.header.groups.iter().zip(&self.lanes) {
            let aside = lane.standing.iter().filter(|(_, standing)| **standing == Standing::Overtaken);
            let mut entries: Vec<&Entry> = aside.filter_map(|(id, _)| self.entry(id)).collect();
            entries.sort_by_key(|entry| entry.key());
            for entry in entries {
                overtaken.extend(entry.events.iter().filter_map(|event| match event {
                    Event::DecisionTaken { decision, option, .. } => Some(OvertakenDecision {
                        group: group.id.clone(),
                        entry: entry.id.clone(),
                        decision: decision.clone(),
                        option: option.clone(),
                    }),
                    _ => None,
                }));
            }
        }
        overtaken
    }
}
