//! What groups write on worksheets, one shape per kind of task.

use scenario::case::{Id, TaskKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a worksheet holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Worksheet {
    /// Free text.
    Text {
        /// What the group wrote.
        text: String,
    },
    /// A focal problem with its causes and effects, and what each of these is when all is well: the tree of objectives.
    ProblemTree {
        /// The focal problem.
        problem: String,
        /// Its causes.
        causes: Vec<String>,
        /// Its effects.
        effects: Vec<String>,
        /// The objective: the problem when it is solved.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        objective: String,
        /// Means to the objective: each is the cause in the same place, turned round. May be shorter than the causes.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        means: Vec<String>,
        /// Ends that it serves: each is the effect in the same place, turned round. May be shorter than the effects.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        ends: Vec<String>,
    },
    /// Where the group places each stakeholder.
    StakeholderMap {
        /// Stakeholder to place.
        places: BTreeMap<Id, Place>,
    },
    /// Options scored against criteria.
    OptionsMatrix {
        /// Criterion to weight, 1 to 5; 3 where none is given.
        weights: BTreeMap<Id, u8>,
        /// Option to criterion to score, 1 to 5.
        scores: BTreeMap<Id, BTreeMap<Id, u8>>,
        /// What the group makes of it.
        note: String,
    },
    /// Targets that the group sets for itself.
    Targets {
        /// Indicator to target, in the indicator's unit.
        targets: BTreeMap<Id, f64>,
        /// Why these.
        note: String,
        /// Indicator to how it is measured.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        measures: BTreeMap<Id, Measure>,
    },
    /// Who does what by when.
    ImplementationPlan {
        /// The rows, in order.
        rows: Vec<PlanRow>,
    },
    /// The group's rating of a policy, its own or another group's, and its review of its own targets.
    DacRating {
        /// Criterion to rating.
        ratings: BTreeMap<Criterion, Rating>,
        /// Indicator to what the group believes of its target.
        review: BTreeMap<Id, Belief>,
        /// Whose policy is rated; none where it is the group's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<Rated>,
    },
}

impl Worksheet {
    /// The kind of task that this sheet belongs to.
    pub fn kind(&self) -> TaskKind {
        match self {
            Worksheet::Text { .. } => TaskKind::Text,
            Worksheet::ProblemTree { .. } => TaskKind::ProblemTree,
            Worksheet::StakeholderMap { .. } => TaskKind::StakeholderMap,
            Worksheet::OptionsMatrix { .. } => TaskKind::OptionsMatrix,
            Worksheet::Targets { .. } => TaskKind::Targets,
            Worksheet::ImplementationPlan { .. } => TaskKind::ImplementationPlan,
            Worksheet::DacRating { .. } => TaskKind::DacRating,
        }
    }

    /// Whether every number on it is one that can be kept.
    pub fn is_sound(&self) -> bool {
        match self {
            Worksheet::Targets { targets, .. } => targets.values().all(|target| target.is_finite()),
            _ => true,
        }
    }

    /// An empty sheet of a kind.
    pub fn empty(kind: TaskKind) -> Worksheet {
        match kind {
            TaskKind::Text => Worksheet::Text { text: String::new() },
            TaskKind::ProblemTree => Worksheet::ProblemTree {
                problem: String::new(),
                causes: Vec::new(),
                effects: Vec::new(),
                objective: String::new(),
                means: Vec::new(),
                ends: Vec::new(),
            },
            TaskKind::StakeholderMap => Worksheet::StakeholderMap { places: BTreeMap::new() },
            TaskKind::OptionsMatrix => Worksheet::OptionsMatrix {
                weights: BTreeMap::new(),
                scores: BTreeMap::new(),
                note: String::new(),
            },
            TaskKind::Targets => Worksheet::Targets {
                targets: BTreeMap::new(),
                note: String::new(),
                measures: BTreeMap::new(),
            },
            TaskKind::ImplementationPlan => Worksheet::ImplementationPlan { rows: Vec::new() },
            TaskKind::DacRating => {
                Worksheet::DacRating { ratings: BTreeMap::new(), review: BTreeMap::new(), of: None }
            }
        }
    }
}

/// Where the group places a stakeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Power over the policy, 1 to 5.
    pub power: u8,
    /// Interest in the policy, 1 to 5.
    pub interest: u8,
    /// Position, from −2 (against) to 2 (for).
    pub position: i8,
}

/// How an indicator is measured.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Measure {
    /// Where it stood before the policy, in the group's words.
    pub baseline: String,
    /// Where the figure comes from, and how often.
    pub source: String,
    /// Who collects it and answers for it.
    pub owner: String,
}

/// Another group whose policy is rated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rated {
    /// Its id in its session.
    pub group: Id,
    /// Its name as shown.
    pub name: String,
}

/// A row of an implementation plan.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PlanRow {
    /// What is done.
    pub activity: String,
    /// Who leads.
    pub lead: String,
    /// Who supports.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub support: String,
    /// On what legal basis.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal: String,
    /// With what money.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub money: String,
    /// By when.
    pub deadline: String,
    /// With what money and on what legal basis, where both stand in one text as they once did.
    pub means: String,
    /// What could go wrong, and what then.
    pub risk: String,
}

/// The six evaluation criteria of the OECD Development Assistance Committee, as adopted on 10 December 2019.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Criterion {
    /// Is the policy doing the right things?
    Relevance,
    /// How well does it fit?
    Coherence,
    /// Is it achieving its objectives?
    Effectiveness,
    /// How well are resources used?
    Efficiency,
    /// What difference does it make?
    Impact,
    /// Will the benefits last?
    Sustainability,
}

impl Criterion {
    /// The six criteria in their usual order.
    pub const ALL: [Criterion; 6] = [
        Criterion::Relevance,
        Criterion::Coherence,
        Criterion::Effectiveness,
        Criterion::Efficiency,
        Criterion::Impact,
        Criterion::Sustainability,
    ];

    /// The criterion's name in logs.
    pub fn name(self) -> &'static str {
        ["relevance", "coherence", "effectiveness", "efficiency", "impact", "sustainability"][self as usize]
    }
}

/// A rating by one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rating {
    /// 1 (poor) to 4 (good); 0 where none is given yet.
    pub score: u8,
    /// On what evidence.
    pub why: String,
}

/// What the group believes of one of its targets before the truth is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Belief {
    /// It was met.
    Met,
    /// It was missed.
    Missed,
    /// Nobody can tell from the evidence there is.
    CannotTell,
}
