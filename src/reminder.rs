//! When a person is reminded to save a session to a file, and when that was last done: kept beside the session.

use crate::device::{chance, drafts, storage};

/// After so many entries without a file it is time for one.
const ENTRIES: usize = 30;

/// After so long a play without a file it is time for one, in milliseconds.
const PLAYED: u64 = 45 * 60 * 1000;

/// What lies further apart than this was not played through, in milliseconds.
const PAUSE: u64 = 10 * 60 * 1000;

/// How far a session has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Number of entries.
    pub entries: usize,
    /// How long it was played, in milliseconds; longer pauses do not count.
    pub played: u64,
    /// Whether play has ended.
    pub ended: bool,
}

impl Progress {
    /// The progress of a session whose entries were written at these moments.
    pub fn of(moments: impl Iterator<Item = u64>, ended: bool) -> Progress {
        let mut moments: Vec<u64> = moments.collect();
        moments.sort_unstable();
        let gaps = moments.windows(2).map(|pair| pair[1] - pair[0]).filter(|gap| *gap < PAUSE);
        Progress { entries: moments.len(), played: gaps.sum(), ended }
    }

    /// Whether it is time for a file, where it stood so when the last one was saved.
    fn is_far_from(&self, last: Progress) -> bool {
        self.entries >= last.entries + ENTRIES
            || self.played >= last.played + PLAYED
            || (self.ended && !last.ended)
    }

    fn write(&self) -> String {
        format!("{} {} {}", self.entries, self.played, self.ended)
    }

    fn read(text: &str) -> Option<Progress> {
        let mut words = text.split(' ');
        Some(Progress {
            entries: words.next()?.parse().ok()?,
            played: words.next()?.parse().ok()?,
            ended: words.next()?.parse().ok()?,
        })
    }
}

/// The draft that holds how far the session had come at the last file, or when the reminder was last put off.
const REMINDED: &str = "reminded";

/// The draft that holds when the last file was saved.
const FILED: &str = "filed";

/// Whether it is time to remind a person of saving a session to a file.
pub fn is_due(session: &str, now: &Progress) -> bool {
    now.is_far_from(Progress::read(&drafts::get(session, REMINDED)).unwrap_or_default())
}

/// Puts the reminder off until as much again has been played.
pub fn put_off(session: &str, now: &Progress) {
    drafts::set(session, REMINDED, &now.write());
}

/// Takes note that a session was saved to a file just now.
pub fn note_file(session: &str, now: &Progress) {
    put_off(session, now);
    note_origin(session);
    storage::note_file(session);
}

/// Takes note that a session came from a file just now.
pub fn note_origin(session: &str) {
    drafts::set(session, FILED, &chance::now().to_string());
}

/// Begins to count for a session that is opened: one that came from a file needs no other for a while.
pub fn begin(session: &str, now: &Progress) {
    if last_file(session).is_some() && drafts::get(session, REMINDED).is_empty() {
        put_off(session, now);
    }
}

/// When a session was last saved to a file on this device, in milliseconds since 1970.
pub fn last_file(session: &str) -> Option<u64> {
    drafts::get(session, FILED).parse().ok()
}
