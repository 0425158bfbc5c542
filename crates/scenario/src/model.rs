//! The compiled case study: every name resolved to an index, in flat tables that play and simulation read without
//! looking anything up.

use crate::case::{Id, Stage};

/// A stretch of one of the model's flat tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// From `start` up to, but not including, `end`.
    pub(crate) fn new(start: usize, end: usize) -> Span {
        Span { start: start as u32, end: end as u32 }
    }

    /// The part of `table` that this span covers.
    #[inline]
    pub fn of<T>(self, table: &[T]) -> &[T] {
        table.get(self.range()).unwrap_or_default()
    }

    /// The indices that this span covers.
    #[inline]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// How many elements it covers.
    #[inline]
    pub fn len(self) -> usize {
        self.range().len()
    }

    /// Whether it covers nothing.
    #[inline]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// A case study with every name resolved, ready to be played.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Model {
    /// Times round the cycle, 1 to 3.
    pub cycles: u8,
    /// Indicators, in file order.
    pub indicators: Vec<IndicatorModel>,
    /// The indicator that stands for the quality of data, and the half-width of the band without any data.
    pub evidence: Option<(u16, f64)>,
    /// Causal links, in file order.
    pub links: Vec<LinkModel>,
    /// Whether a link starts from an indicator that a link before it moves.
    pub links_chained: bool,
    /// Indicators that drift or that a link moves: the ones that move without anybody's doing.
    pub restless: Vec<u16>,
    /// Stakeholders, in file order.
    pub stakeholders: Vec<StakeholderModel>,
    /// Decisions, in file order.
    pub decisions: Vec<DecisionModel>,
    /// Options of all decisions.
    pub options: Vec<OptionModel>,
    /// Outcomes of all options.
    pub outcomes: Vec<OutcomeModel>,
    /// Case events, in file order.
    pub events: Vec<EventModel>,
    /// Rules, in file order.
    pub rules: Vec<RuleModel>,
    /// The adoption gate.
    pub adoption: Option<AdoptionModel>,
    /// Names of all facts, sorted; a fact's index is its place here.
    pub facts: Vec<Id>,
    /// Index of the fact `adopted`.
    pub adopted: u16,
    /// Decisions that each stage poses, in file order.
    pub stage_decisions: [Vec<u16>; 4],
    /// Case events that each stage draws at its start, in file order.
    pub stage_events: [Vec<u16>; 4],
    /// All clauses.
    pub tests: Vec<Test>,
    /// All effects.
    pub effects: Vec<EffectModel>,
    /// All shifts of support: stakeholder and points.
    pub shifts: Vec<(u16, f64)>,
    /// All costs: indicator and amount.
    pub costs: Vec<(u16, f64)>,
    /// All facts set by outcomes and events.
    pub marks: Vec<u16>,
    /// All rows that replace weights.
    pub weight_rows: Vec<WeightRow>,
}

/// An indicator's numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct IndicatorModel {
    /// Lowest possible value.
    pub min: f64,
    /// Highest possible value; above `min`.
    pub max: f64,
    /// Value at the start, within the range.
    pub start: f64,
    /// Movement at every stage start but the first.
    pub drift: f64,
    /// Whether more is better.
    pub higher_is_better: bool,
    /// Whether options can cost it.
    pub resource: bool,
}

impl IndicatorModel {
    /// `value` brought into the range.
    #[inline]
    pub fn clamp(&self, value: f64) -> f64 {
        // Unlike `f64::clamp`, this cannot panic; unlike `f64::max`, it says which zero and which side of NaN it answers.
        let raised = if value > self.min { value } else { self.min };
        if raised < self.max { raised } else { self.max }
    }
}

/// A causal link's numbers; see [`crate::case::Link`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinkModel {
    /// Index of the indicator that causes.
    pub from: u16,
    /// Index of the indicator that moves.
    pub to: u16,
    /// Value of `from` at which nothing moves.
    pub around: f64,
    /// Movement per unit.
    pub per_point: f64,
}

/// A stakeholder's numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StakeholderModel {
    /// Weight at the gate, 1 to 5.
    pub power: f64,
    /// Support at the start, 0 to 100.
    pub support: f64,
}

/// A decision.
#[derive(Debug, Clone, PartialEq)]
pub struct DecisionModel {
    /// The stage that poses it; none if only an event does.
    pub stage: Option<Stage>,
    /// Clauses, in [`Model::tests`].
    pub when: Span,
    /// Options, in [`Model::options`].
    pub options: Span,
    /// Case events drawn right after it, in file order.
    pub events_after: Vec<u16>,
}

/// An option.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OptionModel {
    /// Costs, in [`Model::costs`].
    pub costs: Span,
    /// Clauses, in [`Model::tests`].
    pub requires: Span,
    /// Shifts of support, in [`Model::shifts`].
    pub support: Span,
    /// Outcomes, in [`Model::outcomes`].
    pub outcomes: Span,
    /// The weights of its outcomes, where no row ever replaces one.
    pub weights: Option<Weights>,
    /// Whether it breaches a norm.
    pub unlawful: bool,
}

/// The weights of an option's outcomes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// The first outcome's.
    pub first: f64,
    /// The sum of all.
    pub total: f64,
}

impl Weights {
    /// Sums up the weights of an option's outcomes, in order.
    #[inline]
    pub fn of(weights: impl Iterator<Item = f64>) -> Weights {
        let mut sum = Weights { first: 0.0, total: 0.0 };
        for (place, weight) in weights.enumerate() {
            sum.total += weight;
            if place == 0 {
                sum.first = sum.total;
            }
        }
        sum
    }
}

/// An outcome.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OutcomeModel {
    /// Chance relative to the option's other outcomes.
    pub weight: f64,
    /// Rows that replace the weight, in [`Model::weight_rows`].
    pub rows: Span,
    /// Effects, in [`Model::effects`].
    pub effects: Span,
    /// Facts, in [`Model::marks`].
    pub facts: Span,
}

/// A row that replaces an outcome's weight where its clauses hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeightRow {
    /// Clauses, in [`Model::tests`].
    pub when: Span,
    /// The weight instead.
    pub weight: f64,
}

/// An effect.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EffectModel {
    /// Index of the indicator.
    pub on: u16,
    /// Movement, in the indicator's unit.
    pub by: f64,
    /// Stage starts until it falls due; 0 is at once.
    pub after: u8,
    /// Stage starts over which it is spread; at least 1.
    pub over: u8,
    /// Whether it moves the indicator the good way.
    pub good: bool,
}

/// A case event.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EventModel {
    /// Chance per stage, 0 to 1.
    pub chance: [f64; 4],
    /// Clauses, in [`Model::tests`].
    pub when: Span,
    /// Whether it happens at most once.
    pub once: bool,
    /// Effects, in [`Model::effects`].
    pub effects: Span,
    /// Shifts of support, in [`Model::shifts`].
    pub support: Span,
    /// Facts, in [`Model::marks`].
    pub facts: Span,
    /// The decision it calls.
    pub calls: Option<u16>,
}

/// A rule of pressure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RuleModel {
    /// Clauses, in [`Model::tests`].
    pub when: Span,
    /// Chance moved to the option's first outcome, −1 to 1.
    pub first_outcome: f64,
    /// Factor on good effects.
    pub gains: f64,
    /// Factor on bad effects.
    pub losses: f64,
}

/// The adoption gate.
#[derive(Debug, Clone, PartialEq)]
pub struct AdoptionModel {
    /// Support needed, 0 to 100.
    pub threshold: f64,
    /// Compromises, in file order.
    pub compromises: Vec<CompromiseModel>,
}

/// A compromise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CompromiseModel {
    /// Shifts of support, in [`Model::shifts`].
    pub support: Span,
    /// Effects, in [`Model::effects`].
    pub effects: Span,
}

/// A clause with its names resolved. All comparisons are turned into one, so that play need not ask which it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Test {
    /// Whether `not` stands before it.
    pub negated: bool,
    /// What it says.
    pub kind: TestKind,
}

/// What a resolved clause says, before any `not`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TestKind {
    /// An indicator's value is below a number.
    Indicator(u16, f64),
    /// A stakeholder's support is below a number.
    Support(u16, f64),
    /// The most recent choice in a decision; the option is an index into [`Model::options`].
    Chose(u16, u16),
    /// Whether a fact is remembered.
    Fact(u16),
    /// Whether a case event has happened.
    Event(u16),
    /// The number of the cycle, from 1, is below a number.
    Cycle(f64),
}
