//! Entries: what a log consists of.

use crate::event::{EntryId, Event};
use scenario::case::Id;
use serde::{Deserialize, Serialize};

/// Who wrote an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The group that it is about; none where it is about all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Id>,
    /// The branch of that group in which it happened, by the entry that began it; none for what really happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<EntryId>,
    /// The move that it follows, if it is a move itself and not the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<EntryId>,
    /// What happened.
    pub events: Vec<Event>,
}

/// What entries are ordered by: Lamport time, then name.
pub(crate) type Key = (u64, EntryId);

impl Entry {
    /// Reads an entry as storage keeps it, as JSON; none where it is damaged or its times cannot be.
    pub fn from_stored(text: &str) -> Option<Entry> {
        serde_json::from_str(text).ok().filter(Entry::is_plausible)
    }

    pub(crate) fn key(&self) -> Key {
        (self.lamport, self.id.clone())
    }

    pub(crate) fn is_move(&self) -> bool {
        self.events.iter().any(Event::is_move)
    }

    /// Whether it holds a word of the facilitator's.
    pub(crate) fn directs(&self) -> bool {
        self.events.iter().any(Event::directs)
    }

    /// Whether it holds nothing but words of the facilitator's.
    pub(crate) fn only_directs(&self) -> bool {
        self.directs() && self.events.iter().all(Event::directs)
    }

    /// Whether its times are such as a device can reach. One that is not would put every later entry before it, leave
    /// its device no names for more, or be no date.
    pub(crate) fn is_plausible(&self) -> bool {
        self.lamport <= MAX_LAMPORT && self.id.sequence <= MAX_SEQUENCE && self.at <= MAX_MOMENT
    }
}

/// The latest moment that is a date everywhere, in milliseconds since 1970.
pub(crate) const MAX_MOMENT: u64 = 8_640_000_000_000_000;

/// The latest Lamport time that an entry may bear.
const MAX_LAMPORT: u64 = 1 << 53;

/// The highest sequence number that an entry may bear.
const MAX_SEQUENCE: u32 = 1 << 31;

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
