//! What is found, as data; the words for it stand in `locales/`.

use super::super::sums::Figure;
use serde::Serialize;
use std::collections::BTreeMap;

/// What may be out of balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// An indicator mostly ends at an end of its range. Values: indicator, limit, share.
    IndicatorAtLimit,
    /// A case event happens in practically every play. Values: event, share.
    EventAlways,
    /// A case event happens in practically no play. Values: event, share.
    EventNever,
    /// No option of a decision moves anything that another would not. Values: decision, runs.
    DecisionIdle,
    /// An option is at least as good as every other on everything, and better on something. Values: decision, option,
    /// what (the indicator or stakeholder of the greatest difference), by.
    OptionBetter,
    /// An option is at best as good as another on everything, and worse on something. Values: decision, option, other,
    /// what, by.
    OptionWorse,
    /// An unlawful option brings more than every lawful one on more indicators than it brings less. Values: decision,
    /// option, other (the lawful option that holds up best), better, worse.
    UnlawfulPays,
    /// In every decision that changes anything one option is at least as good as the others on everything. Values:
    /// decisions.
    OnePath,
    /// No way of playing on the frontier of any two indicators takes an option. Values: decision, option, frontier (how
    /// many ways are there), expected (how many of them would take it by chance).
    OptionOffFrontier,
}

impl Code {
    /// All codes.
    pub const ALL: [Code; 9] = [
        Code::IndicatorAtLimit,
        Code::EventAlways,
        Code::EventNever,
        Code::DecisionIdle,
        Code::OptionBetter,
        Code::OptionWorse,
        Code::UnlawfulPays,
        Code::OnePath,
        Code::OptionOffFrontier,
    ];

    /// A stable name, by which its words are found.
    pub fn name(self) -> &'static str {
        match self {
            Code::IndicatorAtLimit => "indicator-at-limit",
            Code::EventAlways => "event-always",
            Code::EventNever => "event-never",
            Code::DecisionIdle => "decision-idle",
            Code::OptionBetter => "option-better",
            Code::OptionWorse => "option-worse",
            Code::UnlawfulPays => "unlawful-pays",
            Code::OnePath => "one-path",
            Code::OptionOffFrontier => "option-off-frontier",
        }
    }
}

/// A value that a finding's message puts in.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// An id.
    Text(String),
    /// A number that is known.
    Number(f64),
    /// A sampled number.
    Figure(Figure),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Number(number)
    }
}

/// Something that may be out of balance.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What it is.
    pub code: Code,
    /// What it is about, such as `decisions.fee-rule.options.wait`.
    pub path: String,
    /// Ids and figures for its message.
    pub values: BTreeMap<String, Value>,
}

impl Finding {
    pub(super) fn new(code: Code, path: impl Into<String>) -> Finding {
        Finding { code, path: path.into(), values: BTreeMap::new() }
    }

    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Finding {
        self.values.insert(name.to_owned(), value.into());
        self
    }

    pub(super) fn figure(mut self, name: &str, figure: Figure) -> Finding {
        self.values.insert(name.to_owned(), Value::Figure(figure));
        self
    }
}
