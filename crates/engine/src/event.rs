//! What happened, as the log keeps it. An event stores what was drawn, so that a replay never draws again, and names
//! everything by id, so that it outlives edits of texts and holds no language.

use crate::worksheet::Worksheet;
use crate::workshop::order::Direction;
use crate::workshop::seat::Seat;
use crate::workshop::talk::Sheet;
use crate::workshop::vote::Vote;
use scenario::case::{Id, TalkPhase};
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
        /// What those who would have decided otherwise want to have said; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        dissent: String,
    },
    /// The group put its policy to adoption.
    AdoptionSought,
    /// The group made a compromise to get its policy adopted.
    CompromiseMade {
        /// The compromise.
        compromise: Id,
        /// Why, in the group's words; may be empty.
        reason: String,
        /// What those who would have made another one want to have said; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        dissent: String,
    },
    /// Play ended: what was still to come came.
    PlayEnded,
    /// A move was taken back, and those after it.
    TakenBack {
        /// The entry that held it.
        entry: EntryId,
        /// The facilitator's order that asked for it, if one did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        order: Option<EntryId>,
    },
    /// A case event that the facilitator had sent happened.
    EventSent {
        /// The case event.
        event: Id,
        /// The order that asked for it.
        order: EntryId,
    },
    /// A message of the facilitator's came.
    MessageCame {
        /// What it says.
        text: String,
        /// The order that asked for it.
        order: EntryId,
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
    /// What the group says in a phase of the guided debrief; replaces what it said before.
    Reflected {
        /// The phase.
        phase: TalkPhase,
        /// What it says.
        text: String,
    },
    /// Somebody at the table will change something.
    Pledged {
        /// What.
        text: String,
    },
    /// What somebody would change is taken off the list.
    Unpledged {
        /// The entry that put it there.
        entry: EntryId,
    },
    /// Somebody at the table filled in a questionnaire. Only sums of these are ever shown.
    Surveyed {
        /// The questionnaire.
        sheet: Sheet,
    },
    /// Who sits at the table; replaces what was known.
    Seated {
        /// The seats, in order.
        seats: Vec<Seat>,
    },
    /// A vote was held, and its result revealed to the group.
    VoteHeld {
        /// The vote.
        vote: Vote,
    },
    /// A moment was given a name, to go back to or to branch from.
    Bookmarked {
        /// The name, in the group's words.
        name: String,
        /// The last move that stood then; none before the first.
        at: Option<EntryId>,
    },
    /// A branch was begun: what if it had gone on otherwise?
    BranchBegun {
        /// The name, in the group's words.
        name: String,
        /// The last move that the branch has in common with what it branches from; none where it has none.
        from: Option<EntryId>,
    },
    /// The facilitator's word.
    Directed {
        /// What it says.
        direction: Direction,
    },
}

impl Event {
    /// Whether this moves the game on, so that it must follow the move before it.
    pub fn is_move(&self) -> bool {
        match self {
            Event::StageOpened { .. }
            | Event::DecisionTaken { .. }
            | Event::AdoptionSought
            | Event::CompromiseMade { .. }
            | Event::PlayEnded
            | Event::TakenBack { .. }
            | Event::EventSent { .. } => true,
            Event::WorksheetSaved { .. }
            | Event::Answered { .. }
            | Event::Reflected { .. }
            | Event::Pledged { .. }
            | Event::Unpledged { .. }
            | Event::Surveyed { .. }
            | Event::MessageCame { .. }
            | Event::Seated { .. }
            | Event::VoteHeld { .. }
            | Event::Bookmarked { .. }
            | Event::BranchBegun { .. }
            | Event::Directed { .. } => false,
        }
    }

    /// Whether this is the facilitator's word, which no group's play hangs on.
    pub fn directs(&self) -> bool {
        matches!(self, Event::Directed { .. })
    }

    /// The facilitator's order that this carries out, if any.
    pub(crate) fn order(&self) -> Option<&EntryId> {
        match self {
            Event::EventSent { order, .. } | Event::MessageCame { order, .. } => Some(order),
            Event::TakenBack { order, .. } => order.as_ref(),
            _ => None,
        }
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
