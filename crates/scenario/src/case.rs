//! The case study as its author wrote it, checked or not: the data model of format version 1.
//!
//! The same shapes are read from TOML (by [`crate::read`]), kept as JSON inside session files, and described to editors
//! by the JSON Schema. Lists stay in file order, because the order of a stage follows it.

mod debrief;
mod tasks;

pub use debrief::{DebriefQuestion, TalkPhase};
pub use tasks::{Item, Task, TaskKind};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the case-study format that this crate reads and writes.
pub const FORMAT: u32 = 1;

/// A stable name of an element: kebab-case, lower-case ASCII letters, digits and hyphens, starting with a letter
/// (positions such as `1` where an author gave none).
pub type Id = String;

/// A text in the language of the case study; Markdown wherever it may have several lines.
pub type Text = String;

/// One case study, whole: what a file `scenario.toml` says.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scenario {
    /// Version of the format; always 1.
    pub format: u32,
    /// Stable name of the case study.
    pub id: Id,
    /// Language of the texts, as a BCP 47 tag such as `en`.
    pub language: String,
    /// Title as shown in the library.
    pub title: Text,
    /// One or two sentences for the library card.
    #[serde(default)]
    pub summary: Text,
    /// The page that participants read before they start.
    #[serde(default)]
    pub briefing: Text,
    /// Suggested playing time in minutes.
    #[serde(default = "default_minutes")]
    pub minutes: u32,
    /// Times round the policy cycle, 1 to 3.
    #[serde(default = "one")]
    pub cycles: u8,
    /// Topics, such as `gcm-6` or `sdg-10.7.1`.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Where facts and figures come from.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// What the case study measures.
    #[serde(default)]
    pub indicators: Vec<Indicator>,
    /// How well the indicators can be seen; without it they are seen as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// Causal links between indicators.
    #[serde(default)]
    pub links: Vec<Link>,
    /// Who has a stake, and how they stand.
    #[serde(default)]
    pub stakeholders: Vec<Stakeholder>,
    /// Decisions, in the order in which a stage poses them.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// Case events, in the order in which a stage draws them.
    #[serde(default)]
    pub events: Vec<CaseEvent>,
    /// Rules of pressure on decisions.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// The gate after formulation; without it there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adoption: Option<Adoption>,
    /// Worksheets.
    #[serde(default)]
    pub tasks: Vec<Task>,
    /// Questions for the debrief.
    #[serde(default)]
    pub debrief: Vec<DebriefQuestion>,
    /// The author's own tests.
    #[serde(default)]
    pub checks: Vec<Check>,
    /// Translations: language tag to text key, such as `decisions.fee-rule.title`, to text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, BTreeMap<String, Text>>,
}

/// A place where facts or figures of the case study come from.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// Stable name; its position in the list where the author gave none.
    #[serde(default)]
    pub id: Id,
    /// Title of the source, in its own language; a translation may give another one.
    pub title: Text,
    /// Web address, shown and never fetched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What was taken from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// Which way of moving is good for an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Better {
    /// More is better.
    #[default]
    Higher,
    /// Less is better.
    Lower,
}

/// Something the case study measures, with its start and its range.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Indicator {
    /// Stable name.
    pub id: Id,
    /// Name as shown.
    pub name: Text,
    /// What it measures, in one or two sentences.
    #[serde(default)]
    pub description: Text,
    /// Unit as shown after the number; may be empty.
    #[serde(default)]
    pub unit: Text,
    /// Value at the start, in the indicator's unit.
    pub start: f64,
    /// Lowest possible value.
    #[serde(default)]
    pub min: f64,
    /// Highest possible value.
    #[serde(default = "hundred")]
    pub max: f64,
    /// Which way is good.
    #[serde(default)]
    pub better: Better,
    /// Added at the start of every stage but the very first.
    #[serde(default)]
    pub drift: f64,
    /// Whether options can cost it; what cannot be paid for is locked.
    #[serde(default)]
    pub resource: bool,
}

/// How well indicators can be seen: estimate = truth ± spread × (1 − data / data.max).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// The indicator that stands for the quality of data.
    pub indicator: Id,
    /// Half-width of the band where there is no data at all, as points of a 0–100 range; wider or narrower ranges scale it.
    pub spread: f64,
}

/// A causal link: at the start of every stage but the very first, `to` moves by `per_point` × (`from` − `around`),
/// all links reading the values from before any of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Link {
    /// The indicator that causes.
    pub from: Id,
    /// The indicator that is moved.
    pub to: Id,
    /// The value of `from` at which nothing moves.
    pub around: f64,
    /// Movement of `to` per unit of `from` above `around`.
    pub per_point: f64,
}

/// Somebody with a stake in the policy.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stakeholder {
    /// Stable name.
    pub id: Id,
    /// Name as shown.
    pub name: Text,
    /// What they want, known to all.
    #[serde(default)]
    pub interest: Text,
    /// Weight at the adoption gate, 1 to 5.
    pub power: u8,
    /// Support at the start, 0 to 100.
    pub support: f64,
    /// Private goal for whoever plays this role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brief: Option<Text>,
}

/// A stage of the policy cycle, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Stage {
    /// Which problem, for whom, and why now.
    #[default]
    Agenda,
    /// Which objective, which instrument, and adoption.
    Formulation,
    /// Who does what by when.
    Implementation,
    /// Did it work, for whom, and what now.
    Evaluation,
}

impl Stage {
    /// The four stages in order.
    pub const ALL: [Stage; 4] = [Stage::Agenda, Stage::Formulation, Stage::Implementation, Stage::Evaluation];

    /// The stage's name in case files and logs.
    pub fn name(self) -> &'static str {
        ["agenda", "formulation", "implementation", "evaluation"][self.index()]
    }

    /// Position in the cycle, 0 to 3.
    pub fn index(self) -> usize {
        self as usize
    }

    /// The stage with this name, if there is one.
    pub fn from_name(name: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.name() == name)
    }
}

/// When a decision is posed: in a stage, or when an event calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DecisionStage {
    /// Posed at agenda setting.
    #[default]
    Agenda,
    /// Posed at formulation.
    Formulation,
    /// Posed at implementation.
    Implementation,
    /// Posed at evaluation.
    Evaluation,
    /// Posed only when an event calls it.
    Event,
}

impl DecisionStage {
    /// The stage that poses the decision; none if only an event does.
    pub fn stage(self) -> Option<Stage> {
        Stage::ALL.get(self as usize).copied()
    }
}

/// A decision the group takes.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decision {
    /// Stable name.
    pub id: Id,
    /// The stage that poses it, or `event`.
    pub stage: DecisionStage,
    /// Title as shown.
    pub title: Text,
    /// The situation and the question.
    #[serde(default)]
    pub prompt: Text,
    /// Clauses that must all hold, otherwise the decision is not posed.
    #[serde(default)]
    pub when: Vec<String>,
    /// What the group can choose from.
    #[serde(default)]
    pub options: Vec<DecisionOption>,
}

/// One option of a decision.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DecisionOption {
    /// Stable name within its decision.
    pub id: Id,
    /// What is chosen, in a few words.
    pub label: Text,
    /// What it means, who does it, its known risk.
    #[serde(default)]
    pub detail: Text,
    /// Resources paid at once: indicator to amount.
    #[serde(default)]
    pub cost: BTreeMap<Id, f64>,
    /// Clauses that must all hold, otherwise the option is shown locked.
    #[serde(default)]
    pub requires: Vec<String>,
    /// Why it is locked, in plain words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requires_note: Option<Text>,
    /// Shifts of stakeholders' support, in points.
    #[serde(default)]
    pub support: BTreeMap<Id, f64>,
    /// The norm that the option breaches; shown only once it has been chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal: Option<Legal>,
    /// What may happen, one of which is drawn.
    #[serde(default)]
    pub outcomes: Vec<Outcome>,
}

/// The norm that an unlawful option breaches.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Legal {
    /// The norm, exactly: instrument, year, article.
    pub norm: Text,
    /// Why the option breaches it.
    #[serde(default)]
    pub note: Text,
}

/// One thing that may happen after an option is chosen.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Stable name; its position in the list where the author gave none.
    #[serde(default)]
    pub id: Id,
    /// Chance relative to the option's other outcomes.
    pub weight: f64,
    /// Rows that replace the weight; the first whose clauses hold counts.
    #[serde(default)]
    pub weight_when: Vec<WeightWhen>,
    /// What happened and why.
    #[serde(default)]
    pub text: Text,
    /// What it moves.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What is remembered from now on.
    #[serde(default)]
    pub facts: Vec<Id>,
}

/// A weight that counts where its clauses hold.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WeightWhen {
    /// Clauses that must all hold.
    pub when: Vec<String>,
    /// The weight instead.
    pub weight: f64,
}

/// A movement of one indicator, at once or later.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Effect {
    /// The indicator that moves.
    pub on: Id,
    /// By how much, in its unit.
    pub by: f64,
    /// Number of stage starts until it falls due; 0 is at once.
    #[serde(default)]
    pub after: u8,
    /// Number of stage starts over which it is spread, in equal parts.
    #[serde(default = "one")]
    pub over: u8,
}

/// Something that may happen to the country: news, a shock, good luck.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseEvent {
    /// Stable name.
    pub id: Id,
    /// Headline.
    pub title: Text,
    /// The news.
    #[serde(default)]
    pub text: Text,
    /// Chance per stage, in per cent; empty where only the facilitator sends it.
    #[serde(default)]
    pub chance: BTreeMap<Stage, f64>,
    /// The decision right after which it is drawn, instead of at the start of the stage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Id>,
    /// Clauses that must all hold.
    #[serde(default)]
    pub when: Vec<String>,
    /// Whether it happens at most once.
    #[serde(default = "yes")]
    pub once: bool,
    /// What it moves.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// Shifts of stakeholders' support, in points.
    #[serde(default)]
    pub support: BTreeMap<Id, f64>,
    /// What is remembered from now on.
    #[serde(default)]
    pub facts: Vec<Id>,
    /// A decision of stage `event` that the group must then take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calls: Option<Id>,
}

/// Pressure: where the clauses hold as a decision is taken, luck and effects of that decision shift.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rule {
    /// Stable name; its position in the list where the author gave none.
    #[serde(default)]
    pub id: Id,
    /// Clauses that must all hold.
    #[serde(default)]
    pub when: Vec<String>,
    /// What the group reads about it.
    #[serde(default)]
    pub note: Text,
    /// Percentage points moved from the option's first outcome to its others where negative, to it where positive.
    #[serde(default)]
    pub first_outcome: f64,
    /// Factor on good effects.
    #[serde(default = "unit_factor")]
    pub gains: f64,
    /// Factor on bad effects.
    #[serde(default = "unit_factor")]
    pub losses: f64,
}

impl Default for Rule {
    fn default() -> Self {
        Rule {
            id: Id::new(),
            when: Vec::new(),
            note: Text::new(),
            first_outcome: 0.0,
            gains: 1.0,
            losses: 1.0,
        }
    }
}

/// The gate after formulation: Σ power × support / Σ power must reach the threshold.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Adoption {
    /// Support that the policy needs, 0 to 100.
    pub threshold: f64,
    /// What the group can give away to win it.
    #[serde(default)]
    pub compromises: Vec<Compromise>,
}

/// Something the group gives away to get its policy adopted.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Compromise {
    /// Stable name.
    pub id: Id,
    /// What is given, in a few words.
    pub label: Text,
    /// What it means.
    #[serde(default)]
    pub detail: Text,
    /// Shifts of stakeholders' support, in points.
    #[serde(default)]
    pub support: BTreeMap<Id, f64>,
    /// What it moves.
    #[serde(default)]
    pub effects: Vec<Effect>,
}

/// An author's own test: what must hold for the means over many runs.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Check {
    /// Stable name; its position in the list where the author gave none.
    #[serde(default)]
    pub id: Id,
    /// What is promised, in a few words.
    pub name: String,
    /// Seed of the runs.
    #[serde(default)]
    pub seed: u64,
    /// Number of runs.
    #[serde(default = "thousand")]
    pub runs: u32,
    /// Decision to option; decisions not named are chosen uniformly at random.
    #[serde(default)]
    pub choose: BTreeMap<Id, Id>,
    /// Clauses on indicators and support that must hold for the means at the end of play.
    #[serde(default)]
    pub expect: Vec<String>,
}

fn default_minutes() -> u32 {
    120
}

fn one() -> u8 {
    1
}

fn hundred() -> f64 {
    100.0
}

fn unit_factor() -> f64 {
    1.0
}

fn yes() -> bool {
    true
}

fn thousand() -> u32 {
    1000
}
