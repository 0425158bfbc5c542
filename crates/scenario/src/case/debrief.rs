//! Questions for the debrief as the author wrote them, and the phases of the talk that they belong to.

use super::{Id, Scenario, Text};
use serde::{Deserialize, Serialize};

/// A phase of the talk, after S. Thiagarajan's six phases of debriefing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum TalkPhase {
    /// How do you feel?
    Feelings,
    /// What happened?
    Facts,
    /// What did you learn?
    // All questions stood here before a file could say where they belong, so those that do not say stay here.
    #[default]
    Lessons,
    /// How does it relate to work?
    Work,
    /// What if?
    WhatIf,
    /// What next?
    Next,
}

impl TalkPhase {
    /// The phases in their usual order.
    pub const ALL: [TalkPhase; 6] = [
        TalkPhase::Feelings,
        TalkPhase::Facts,
        TalkPhase::Lessons,
        TalkPhase::Work,
        TalkPhase::WhatIf,
        TalkPhase::Next,
    ];

    /// The phase's name in case files and logs, by which the app finds its words.
    pub fn name(self) -> &'static str {
        ["feelings", "facts", "lessons", "work", "what-if", "next"][self as usize]
    }

    fn is_default(&self) -> bool {
        *self == TalkPhase::default()
    }
}

/// A question for the debrief.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DebriefQuestion {
    /// Stable name.
    pub id: Id,
    /// The question.
    pub question: Text,
    /// The phase of the guided debrief in which it is asked.
    // Left out where it says nothing, so that a case study from before there were phases keeps its bytes and its hash.
    #[serde(default, skip_serializing_if = "TalkPhase::is_default")]
    pub phase: TalkPhase,
}

impl Scenario {
    /// The questions of a phase of the guided debrief, in the order of the file.
    pub fn questions(&self, phase: TalkPhase) -> impl Iterator<Item = &DebriefQuestion> {
        self.debrief.iter().filter(move |question| question.phase == phase)
    }

    /// All questions in the order in which a debrief asks them: phase by phase, within each in the order of the file.
    pub fn questions_by_phase(&self) -> impl Iterator<Item = &DebriefQuestion> {
        TalkPhase::ALL.into_iter().flat_map(|phase| self.questions(phase))
    }
}
