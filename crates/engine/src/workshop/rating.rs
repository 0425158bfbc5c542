//! Ratings of policies by the six evaluation criteria: who rates, and whose policy.

use crate::session::{Line, Session};
use crate::worksheet::{Criterion, Rating, Worksheet};
use scenario::case::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A group's rating of a policy, its own or another group's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyRating {
    /// The group that rates: its id.
    pub by: Id,
    /// Its name as shown; may be empty.
    pub by_name: String,
    /// The group whose policy is rated: its id, which a group of another session has with that session's name.
    pub of: Id,
    /// Its name as shown; may be empty.
    pub of_name: String,
    /// The worksheet on which it stands.
    pub task: Id,
    /// Criterion to rating.
    pub ratings: BTreeMap<Criterion, Rating>,
}

impl PolicyRating {
    /// Whether a group rates its own policy.
    pub fn is_own(&self) -> bool {
        self.by == self.of
    }

    /// The score by a criterion, 1 to 4; none where none was given.
    pub fn score(&self, criterion: Criterion) -> Option<u8> {
        self.ratings.get(&criterion).map(|rating| rating.score).filter(|score| *score > 0)
    }
}

/// The ratings that a group may read: those that it gave, and, once its play has ended, those of its policy by groups
/// whose play has ended as well. In the header's order of the groups that rate, then in that of the case study's tasks.
pub fn ratings(session: &Session, line: Line<'_>) -> Vec<PolicyRating> {
    let groups = &session.header().groups;
    let Some(own) = groups.get(line.group) else { return Vec::new() };
    let ended = |place: usize| session.group(place).is_some_and(|state| state.play.has_ended());
    let of_group = |place: usize| {
        if place == line.group {
            return given(session, line);
        }
        if !ended(line.group) || !ended(place) {
            return Vec::new();
        }
        let mut others = given(session, Line { group: place, branch: None });
        others.retain(|rating| rating.of == own.id);
        others
    };
    (0..groups.len()).flat_map(of_group).collect()
}

/// The ratings that a group gave.
fn given(session: &Session, line: Line<'_>) -> Vec<PolicyRating> {
    let header = session.header();
    let (Some(by), Some(state)) = (header.groups.get(line.group), session.state(line)) else {
        return Vec::new();
    };
    let rating = |task: &scenario::case::Task| {
        let Worksheet::DacRating { ratings, of, .. } = state.worksheets.get(&task.id)? else { return None };
        let is_given = ratings.values().any(|rating| rating.score > 0 || !rating.why.trim().is_empty());
        let (of, of_name) = match of {
            None => (by.id.clone(), by.name.clone()),
            Some(of) => {
                // A group of this session has the name by which everybody here knows it.
                let known = header.place(&of.group).and_then(|place| header.groups.get(place));
                let name = known.map_or(&of.name, |known| &known.name);
                (of.group.clone(), name.clone())
            }
        };
        is_given.then(|| PolicyRating {
            by: by.id.clone(),
            by_name: by.name.clone(),
            of,
            of_name,
            task: task.id.clone(),
            ratings: ratings.clone(),
        })
    };
    session.case().scenario.tasks.iter().filter_map(rating).collect()
}
