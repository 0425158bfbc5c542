//! Clauses: whether they can be read, name things that exist, and can hold at all.

use super::finding::{Finding, Part};
use super::names::{Kind, unknown};
use super::walk::{ClauseList, Moment, Site, Walk};
use crate::case::Scenario;
use crate::clause::{self, Clause, ClauseFault, Comparison, Condition, Name};
use crate::diagnostic::Code;
use crate::limits;
use crate::suggest::nearest;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(case: &Scenario, walk: &Walk, findings: &mut Vec<Finding>) {
    let mut checker = Checker { walk, cycles: f64::from(case.cycles), read: BTreeSet::new(), findings };
    for list in &walk.clause_lists {
        checker.list(list);
    }
    let read = checker.read;
    for (fact, (_, place)) in &walk.facts_set {
        // A malformed name has been told, and is what its clauses rightly miss.
        if !read.contains(*fact) && crate::path::is_id(fact) && *fact != crate::compile::ADOPTED {
            findings.push(Finding::new(Code::FactUnread, place.as_str()).arg("fact", *fact));
        }
    }
}

struct Checker<'c, 'a> {
    walk: &'c Walk<'a>,
    cycles: f64,
    read: BTreeSet<String>,
    findings: &'c mut Vec<Finding>,
}

impl Checker<'_, '_> {
    fn list(&mut self, list: &ClauseList) {
        let mut together = Together::default();
        for (index, source) in list.clauses.iter().enumerate() {
            let path = format!("{}.{}", list.path, index + 1);
            let length = source.chars().count();
            if length > limits::WORD_CHARS {
                let finding = Finding::new(Code::TextTooLong, path);
                self.findings.push(finding.arg("count", length).arg("limit", limits::WORD_CHARS));
                continue;
            }
            match clause::parse(source) {
                Ok(clause) => {
                    if self.names(&path, &clause, list.site) && self.possible(&path, &clause, list) {
                        together.add(&clause, self);
                    } else {
                        together.give_up();
                    }
                }
                Err(error) => {
                    let fault = match error.fault {
                        ClauseFault::Empty => "empty",
                        ClauseFault::NameExpected => "name",
                        ClauseFault::ComparisonExpected => "comparison",
                        ClauseFault::NumberExpected => "number",
                        ClauseFault::OptionExpected => "option",
                        ClauseFault::TooMuch => "too-much",
                    };
                    let found = source.get(error.span.clone()).unwrap_or_default();
                    let finding = Finding::new(Code::BadClause, path).part(Part::Within(error.span));
                    self.findings.push(finding.arg("fault", fault).arg("found", found));
                    together.give_up();
                }
            }
        }
        if together.impossible() {
            self.findings
                .push(Finding::new(Code::NeverHolds, list.path.as_str()).arg("site", list.site.name()));
        }
    }

    /// Whether all names in the clause are known, and the clause may stand where it stands.
    fn names(&mut self, path: &str, clause: &Clause, site: Site) -> bool {
        let walk = self.walk;
        let known =
            |found: bool, kind, name: &Name, names: &mut dyn Iterator<Item = &str>, findings: &mut Vec<_>| {
                if !found {
                    let part = Part::Within(name.span.clone());
                    unknown((kind, name.text.as_str()), path.to_owned(), part, names, findings);
                }
                found
            };
        let known = match &clause.condition {
            Condition::Indicator { indicator: name, .. } => {
                let found = walk.indicators.contains_key(name.text.as_str());
                known(found, Kind::Indicator, name, &mut walk.indicators.keys().copied(), self.findings)
            }
            Condition::Support { stakeholder: name, .. } => {
                let found = walk.stakeholders.contains(name.text.as_str());
                known(found, Kind::Stakeholder, name, &mut walk.stakeholders.iter().copied(), self.findings)
            }
            Condition::Chose { decision: name, option } => match walk.decisions.get(name.text.as_str()) {
                None => {
                    known(false, Kind::Decision, name, &mut walk.decisions.keys().copied(), self.findings)
                }
                Some(decision) => {
                    let mut options = decision.options.iter().map(|x| x.id.as_str());
                    let found = options.clone().any(|id| id == option.text);
                    known(found, Kind::Option, option, &mut options, self.findings)
                }
            },
            Condition::Event(name) => {
                let found = walk.events.contains_key(name.text.as_str());
                known(found, Kind::Event, name, &mut walk.events.keys().copied(), self.findings)
            }
            Condition::Fact(name) => {
                self.read.insert(name.text.clone());
                site == Site::Expect || self.is_set(path, clause.negated, name, site)
            }
            Condition::Cycle { .. } => true,
        };
        known && self.allowed(path, clause, site)
    }

    /// Whether anything sets a fact; says so if not.
    fn is_set(&mut self, path: &str, negated: bool, fact: &Name, site: Site) -> bool {
        let set = self.walk.facts_set.contains_key(fact.text.as_str());
        if !set {
            let facts =
                self.walk.facts_set.keys().copied().filter(|_| self.findings.len() < limits::SUGGESTIONS);
            let suggestion = nearest(&fact.text, facts);
            let finding = Finding::new(Code::FactNeverSet, path).part(Part::Within(fact.span.clone()));
            let finding = finding.arg("fact", fact.text.as_str()).arg("site", site.name());
            self.findings
                .push(finding.arg("negated", if negated { "yes" } else { "no" }).suggest(suggestion));
        }
        set
    }

    /// Tests speak of means at the end of play, which only numbers have.
    fn allowed(&mut self, path: &str, clause: &Clause, site: Site) -> bool {
        let numeric = matches!(clause.condition, Condition::Indicator { .. } | Condition::Support { .. });
        let allowed = site != Site::Expect || numeric;
        if !allowed {
            self.findings.push(Finding::new(Code::ExpectClause, path));
        }
        allowed
    }

    /// Whether the clause alone can hold; says so if it can't, or if it always does.
    fn possible(&mut self, path: &str, clause: &Clause, list: &ClauseList) -> bool {
        let never = |finding: Finding| finding.arg("site", list.site.name());
        if let Some((variable, bound)) = self.bound(clause) {
            let range = self.range(&variable);
            if range.with(bound).is_empty() {
                self.findings.push(never(Finding::new(Code::NeverHolds, path)));
                return false;
            }
            if range.with(bound.opposite()).is_empty() {
                self.findings.push(Finding::new(Code::AlwaysHolds, path));
            }
            return true;
        }
        let earliest = match &clause.condition {
            Condition::Chose { decision, .. } => self.walk.moments.get(decision.text.as_str()).copied(),
            Condition::Fact(fact) => self.walk.facts_set.get(fact.text.as_str()).map(|(moment, _)| *moment),
            _ => None,
        };
        // A row is looked at after the choice itself, everything else before.
        let late = |earliest: Moment| match list.site {
            Site::Decision | Site::Option => earliest >= list.moment,
            _ => earliest > list.moment,
        };
        if self.cycles <= 1.0 && list.moment != Moment::LAST && earliest.is_some_and(late) {
            if clause.negated {
                self.findings.push(Finding::new(Code::AlwaysHolds, path));
                return true;
            }
            self.findings.push(never(Finding::new(Code::TooEarly, path)));
            return false;
        }
        true
    }

    fn range(&self, variable: &Variable) -> Interval {
        let (low, high) = match variable {
            Variable::Indicator(id) => {
                self.walk.indicators.get(id.as_str()).map_or((0.0, 100.0), |x| (x.min, x.max))
            }
            Variable::Support(_) => limits::PERCENT,
            Variable::Cycle => (1.0, self.cycles),
        };
        Interval { low: (low, false), high: (high, false) }
    }

    /// A comparison as a bound on a variable, `not` turned round.
    fn bound(&self, clause: &Clause) -> Option<(Variable, Bound)> {
        let (variable, comparison, value) = match &clause.condition {
            Condition::Indicator { indicator, comparison, value } => {
                (Variable::Indicator(indicator.text.clone()), *comparison, *value)
            }
            Condition::Support { stakeholder, comparison, value } => {
                (Variable::Support(stakeholder.text.clone()), *comparison, *value)
            }
            Condition::Cycle { comparison, value } => (Variable::Cycle, *comparison, *value),
            _ => return None,
        };
        let bound = Bound { comparison, value };
        Some((variable, if clause.negated { bound.opposite() } else { bound }))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Variable {
    Indicator(String),
    Support(String),
    Cycle,
}

#[derive(Debug, Clone, Copy)]
struct Bound {
    comparison: Comparison,
    value: f64,
}

impl Bound {
    fn opposite(self) -> Bound {
        let comparison = match self.comparison {
            Comparison::Less => Comparison::AtLeast,
            Comparison::AtLeast => Comparison::Less,
            Comparison::More => Comparison::AtMost,
            Comparison::AtMost => Comparison::More,
        };
        Bound { comparison, ..self }
    }
}

/// Two ends, each with whether it is itself outside.
#[derive(Debug, Clone, Copy)]
struct Interval {
    low: (f64, bool),
    high: (f64, bool),
}

impl Interval {
    fn with(mut self, bound: Bound) -> Interval {
        let value = bound.value;
        match bound.comparison {
            Comparison::Less if value <= self.high.0 => self.high = (value, true),
            Comparison::AtMost if value < self.high.0 => self.high = (value, false),
            Comparison::More if value >= self.low.0 => self.low = (value, true),
            Comparison::AtLeast if value > self.low.0 => self.low = (value, false),
            _ => {}
        }
        self
    }

    fn is_empty(self) -> bool {
        self.low.0 > self.high.0 || (self.low.0 == self.high.0 && (self.low.1 || self.high.1))
    }
}

/// The clauses of one list, which must all hold at once.
#[derive(Default)]
struct Together {
    bounds: BTreeMap<Variable, Interval>,
    chosen: BTreeMap<String, String>,
    /// Facts, events and choices with whether they are negated.
    said: BTreeSet<(String, bool)>,
    contradiction: bool,
    unknown: bool,
}

impl Together {
    /// A clause that could not be judged leaves the list unjudged: its own problem has been told.
    fn give_up(&mut self) {
        self.unknown = true;
    }

    fn impossible(&self) -> bool {
        self.contradiction && !self.unknown
    }

    fn add(&mut self, clause: &Clause, checker: &Checker) {
        if let Some((variable, bound)) = checker.bound(clause) {
            let range = checker.range(&variable);
            let interval = self.bounds.entry(variable).or_insert(range);
            *interval = interval.with(bound);
            self.contradiction |= interval.is_empty();
            return;
        }
        let word = match &clause.condition {
            Condition::Fact(name) => format!("fact {}", name.text),
            Condition::Event(name) => format!("event {}", name.text),
            Condition::Chose { decision, option } => {
                if !clause.negated {
                    let other = self.chosen.insert(decision.text.clone(), option.text.clone());
                    self.contradiction |= other.is_some_and(|other| other != option.text);
                }
                format!("chose {}.{}", decision.text, option.text)
            }
            _ => return,
        };
        self.contradiction |= self.said.contains(&(word.clone(), !clause.negated));
        self.said.insert((word, clause.negated));
    }
}
