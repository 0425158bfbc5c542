//! What this device plays in a workshop, facilitator or groups. It lies in this browser and is in no file.

use super::drafts;
use super::storage::Summary;
use crate::route::{At, Route};
use std::collections::{BTreeMap, BTreeSet};

/// What this device plays in one workshop.
#[derive(Debug, Clone, PartialEq, Default)]
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

/// What the line of a facilitator says, and how the line of a group begins.
const FACILITATES: &str = "facilitates";
const GROUP: &str = "group ";

impl Part {
    /// Reads what [`Part::write`] wrote; lines that say nothing are left out. It is a line for each thing, so that the first
    /// page, which must be light, needs no more than to look for a line.
    fn read(text: &str) -> Part {
        let mut part = Part::default();
        for line in text.lines() {
            let mut words = line.split(' ');
            match (words.next(), words.next(), words.next(), words.next()) {
                (Some(FACILITATES), None, ..) => part.facilitates = true,
                (Some("group"), Some(group), None, _) => drop(part.groups.insert(group.to_owned())),
                (Some("heard"), Some(group), Some(at), Some(entries)) => {
                    if let (Ok(at), Ok(entries)) = (at.parse(), entries.parse()) {
                        part.heard.insert(group.to_owned(), (at, entries));
                    }
                }
                _ => {}
            }
        }
        part
    }

    /// Ids of groups have no spaces.
    fn write(&self) -> String {
        let facilitates = self.facilitates.then(|| [FACILITATES, "\n"].concat());
        let groups = self.groups.iter().map(|group| [GROUP, group, "\n"].concat());
        let heard = self.heard.iter().map(|(group, (at, entries))| {
            ["heard ", group, " ", &at.to_string(), " ", &entries.to_string(), "\n"].concat()
        });
        facilitates.into_iter().chain(groups).chain(heard).collect()
    }
}

/// The part of this device in a workshop.
pub fn get(session: &str) -> Part {
    Part::read(&drafts::read(&key(session)))
}

/// Changes the part of this device in a workshop.
pub fn change(session: &str, change: impl FnOnce(&mut Part)) -> Part {
    let mut part = get(session);
    change(&mut part);
    drafts::write(key(session), &part.write());
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
    let text = drafts::read(&key(&summary.id));
    if text.lines().any(|line| line == FACILITATES) {
        return Route::Console(summary.id.clone());
    }
    let mut groups = text.lines().filter_map(|line| line.strip_prefix(GROUP));
    match (summary.groups, groups.next(), groups.next()) {
        (..=1, ..) => Route::session(summary.id.clone()),
        (_, Some(group), None) => Route::Session(At::group(summary.id.clone(), group.to_owned())),
        _ => Route::Join,
    }
}

/// Takes note of a session file that was opened here, and for which group it is; answers where to go. A workshop's file
/// that is for no group is the facilitator's; and to the facilitator, a group's file only brings what is new. `policies`
/// are those of other groups that the file brings for its group to read.
pub fn arrive(summary: &Summary, group: Option<String>, policies: &str) -> Route {
    let known = drafts::read(&key(&summary.id));
    if known.lines().any(|line| line == FACILITATES) {
        return Route::Console(summary.id.clone());
    }
    if summary.groups > 1 || group.is_some() {
        let line = group.as_ref().map_or_else(|| FACILITATES.to_owned(), |group| [GROUP, group].concat());
        if !known.lines().any(|known| known == line) {
            drafts::write(key(&summary.id), &[known.as_str(), line.as_str(), "\n"].concat());
        }
    }
    match group.filter(|_| summary.groups > 1) {
        Some(group) => {
            drafts::set(&[summary.id.as_str(), "/", &group].concat(), drafts::POLICIES, policies);
            Route::Session(At::group(summary.id.clone(), group))
        }
        None => entrance(summary),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_read_as_it_was_written() {
        let heard = BTreeMap::from([("group-2".to_owned(), (1_764_000_000_000, 12))]);
        let groups = BTreeSet::from(["group-1".to_owned(), "group-2".to_owned()]);
        for part in [
            Part::default(),
            Part { facilitates: true, ..Part::default() },
            Part { facilitates: true, groups, heard },
        ] {
            assert_eq!(Part::read(&part.write()), part);
        }
    }

    #[test]
    fn what_says_nothing_is_left_out() {
        let part = Part::read("group\nheard group-1 soon 3\n{\"facilitates\":true}\ngroup a b\ngroup c");
        assert_eq!(part, Part { groups: BTreeSet::from(["c".to_owned()]), ..Part::default() });
    }
}
