//! What happened, as the log keeps it. An event stores what was drawn, so that a replay never draws again, and names
//! everything by id, so that it outlives edits of texts and holds no language.

use crate::worksheet::Worksheet;
use scenario::case::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One thing that happened in a session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Event {
    /// The group's next stage opened.
    StageOpened {
        /// Case events drawn at its start, in file order.
        happened: Vec<Id>,
        /// How far this stage's estimates lie from the truth: indicator to the number drawn.
        estimates: BTreeMap<Id, u32>,
    },
    /// The group took a decision.
    DecisionTaken {
        /// The decision.
        decision: Id,
        /// The option.
        option: Id,
        /// Why, in the group's words; may be empty.
        reason: String,
        /// The outcome drawn.
        outcome: Id,
        /// Case events drawn right after it, in file order.
        happened: Vec<Id>,
    },
    /// The group put its policy to adoption.
    AdoptionSought,
    /// The group made a compromise to get its policy adopted.
    CompromiseMade {
        /// The compromise.
        compromise: Id,
        /// Why, in the group's words; may be empty.
        reason: String,
    },
    /// Play ended: what was still to come came.
    PlayEnded,
    /// A decision or compromise was taken back, and the moves after it.
    TakenBack {
        /// The entry that held it.
        entry: EntryId,
    },
    /// A worksheet was filled in; replaces what it held.
    WorksheetSaved {
        /// The task.
        task: Id,
        /// What it holds now.
        sheet: Worksheet,
    },
    /// A debrief question was answered; replaces the earlier answer.
    Answered {
        /// The question.
        question: Id,
        /// The answer.
        answer: String,
    },
}

impl Event {
    /// Whether this moves the game on, so that it must follow the move before it.
    pub fn is_move(&self) -> bool {
        !matches!(self, Event::WorksheetSaved { .. } | Event::Answered { .. })
    }
}

/// The name of an entry: the device that wrote it and its place among that device's entries.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryId {
    /// The device.
    pub device: String,
    /// From 1.
    pub sequence: u32,
}
