//! What a session is about and how it is played: settled when it begins, and never changed.

use super::entry::MAX_MOMENT;
use scenario::case::{Id, Scenario};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The version of the session format that this crate writes; it reads this one and all earlier ones.
///
/// 1: groups, moves, worksheets, answers. 2: settings of a workshop, orders, seats, votes, bookmarks, branches, dissent,
/// the guided debrief.
pub const FORMAT: u32 = 2;

/// The version of the rules of the game. It changes when the same log would fold to other numbers.
pub const ENGINE: u32 = 1;

/// The longest name of a session, in bytes.
const MAX_NAME: usize = 200;

/// The most groups of a session.
pub const MAX_GROUPS: usize = 12;

/// What a session is about; never changes once the session has begun.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Version of the session format in which it was begun.
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

    /// Whether it has a name that storage and addresses can bear, and a beginning that is a date.
    pub(super) fn is_plausible(&self) -> bool {
        (1..=MAX_NAME).contains(&self.id.len()) && self.begun <= MAX_MOMENT
    }

    /// The place of the group with this id.
    pub fn place(&self, group: &str) -> Option<usize> {
        self.groups.iter().position(|candidate| candidate.id == group)
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

/// A group of participants. Names of its members are nowhere in a session: they stay on the device that was told them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Stable name.
    pub id: Id,
    /// Name as shown; may be empty.
    pub name: String,
}

/// How a session is played.
///
/// What format 1 did not know is left out where it is as format 1 had it, so that a header begun then is written as it
/// was.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Whether participants see the truth instead of estimates.
    pub open_truth: bool,
    /// Whose luck a group meets.
    #[serde(skip_serializing_if = "is_default")]
    pub luck: Luck,
    /// How a group decides.
    #[serde(skip_serializing_if = "is_default")]
    pub deciding: Deciding,
    /// Whether it is kept who voted for what.
    #[serde(skip_serializing_if = "is_default")]
    pub voting: Voting,
    /// Who opens stages.
    #[serde(skip_serializing_if = "is_default")]
    pub pace: Pace,
    /// Minutes planned for each stage, all cycles through; none where nothing is planned.
    #[serde(skip_serializing_if = "is_default")]
    pub minutes: Vec<u32>,
    /// Minutes that the whole workshop takes, with all that is around play; none where nothing is planned.
    #[serde(skip_serializing_if = "is_default")]
    pub whole: Option<u32>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Whose luck a group meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Luck {
    /// All groups meet the same, so that what differs between them is their choices.
    #[default]
    Shared,
    /// Each group meets its own.
    Own,
}

/// How a group decides. What the group then does is up to the people; see [`crate::workshop::vote::Vote::carried`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deciding {
    /// Until nobody is against.
    #[default]
    Consensus,
    /// More than half of the votes.
    Majority,
    /// The chair, after hearing all.
    Chair,
}

/// Whether it is kept who voted for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Voting {
    /// Each seat's vote is known once votes are revealed.
    #[default]
    Open,
    /// Only the counts are ever known; who voted for what never enters the log.
    Anonymous,
}

/// Who opens stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// Each group, when it is done with the one before.
    #[default]
    Free,
    /// The facilitator: a group moves on only to a stage that has been opened.
    Facilitator,
}
