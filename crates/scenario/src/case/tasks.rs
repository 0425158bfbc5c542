//! Worksheets as the author wrote them.

use super::{Id, Stage, Text};
use serde::{Deserialize, Serialize};

/// The kind of a worksheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum TaskKind {
    /// Free text.
    #[default]
    Text,
    /// A focal problem with its causes and effects.
    ProblemTree,
    /// Power, interest and position of each stakeholder.
    StakeholderMap,
    /// Options scored against criteria.
    OptionsMatrix,
    /// Targets that the group sets for itself.
    Targets,
    /// Who does what by when.
    ImplementationPlan,
    /// The six criteria of the OECD Development Assistance Committee (2019).
    DacRating,
}

impl TaskKind {
    /// The kind's name in case files.
    pub fn name(self) -> &'static str {
        match self {
            TaskKind::Text => "text",
            TaskKind::ProblemTree => "problem-tree",
            TaskKind::StakeholderMap => "stakeholder-map",
            TaskKind::OptionsMatrix => "options-matrix",
            TaskKind::Targets => "targets",
            TaskKind::ImplementationPlan => "implementation-plan",
            TaskKind::DacRating => "dac-rating",
        }
    }
}

/// A worksheet.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Task {
    /// Stable name.
    pub id: Id,
    /// The stage it belongs to.
    pub stage: Stage,
    /// What kind of worksheet it is.
    pub kind: TaskKind,
    /// Title as shown.
    pub title: Text,
    /// What to do.
    #[serde(default)]
    pub prompt: Text,
    /// `options-matrix`: the decision whose options are the rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Id>,
    /// `options-matrix`: the columns.
    #[serde(default)]
    pub criteria: Vec<Item>,
    /// `targets`: the indicators to set targets for; empty means all.
    #[serde(default)]
    pub indicators: Vec<Id>,
    /// `implementation-plan`: the rows to start from.
    #[serde(default)]
    pub activities: Vec<Item>,
}

/// A named row or column of a worksheet.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Item {
    /// Stable name within its worksheet.
    pub id: Id,
    /// Name as shown.
    pub label: Text,
}
