//! What this device plays in a workshop, facilitator or groups. It lies in this browser and is in no file.

use super::drafts;
use super::storage::Summary;
use crate::route::{At, Route};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What this device plays in one workshop.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Part {
    /// Whether the facilitator works here.
    pub facilitates: bool,
    /// Ids of the groups that play here.
    pub groups: BTreeSet<String>,
    /// Group to when something last came from it, in milliseconds since 1970 by this device's own clock, and how many
    /// entries of it there were then.
    pub heard: BTreeMap<String, (u64, usize)>,
}

/// What sessions are called that are played for practice and leave no trace. They follow the workshop's own name.
const PRACTICE: &str = "practice-";

/// The part of this device in a workshop.
pub fn get(session: &str) -> Part {
    serde_json::from_str(&drafts::read(&key(session))).unwrap_or_default()
}

/// Changes the part of this device in a workshop.
pub fn change(session: &str, change: impl FnOnce(&mut Part)) -> Part {
    let mut part = get(session);
    change(&mut part);
    // It is plain data, which can always be written.
    drafts::write(key(session), &serde_json::to_string(&part).unwrap_or_default());
    part
}

/// Forgets the part of this device in a workshop.
pub fn forget(session: &str) {
    drafts::write(key(session), "");
}

fn key(session: &str) -> String {
    format!("part/{session}")
}

/// The name of the practice round of a workshop.
pub fn practice_of(session: &str) -> String {
    format!("{PRACTICE}{session}")
}

/// The workshop that a session is the practice round of; none where it is none.
pub fn practised(session: &str) -> Option<&str> {
    session.strip_prefix(PRACTICE)
}

/// Where this device goes on with a session that lies on it: the facilitator at the console, a group at its table.
pub fn entrance(summary: &Summary) -> Route {
    let part = get(&summary.id);
    if part.facilitates {
        return Route::Console(summary.id.clone());
    }
    let mut groups = part.groups.into_iter();
    match (summary.groups, groups.next(), groups.next()) {
        (..=1, ..) => Route::session(summary.id.clone()),
        (_, Some(group), None) => Route::Session(At::group(summary.id.clone(), group)),
        _ => Route::Join,
    }
}

/// Takes note of a session file that was opened here, and for which group it is; answers where to go. A workshop's file
/// that is for no group is the facilitator's; and to the facilitator, a group's file only brings what is new.
pub fn arrive(summary: &Summary, group: Option<String>) -> Route {
    if get(&summary.id).facilitates {
        return Route::Console(summary.id.clone());
    }
    if summary.groups > 1 || group.is_some() {
        change(&summary.id, |part| match group.clone() {
            Some(group) => drop(part.groups.insert(group)),
            None => part.facilitates = true,
        });
    }
    match group.filter(|_| summary.groups > 1) {
        Some(group) => Route::Session(At::group(summary.id.clone(), group)),
        None => entrance(summary),
    }
}
