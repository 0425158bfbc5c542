//! One walk over a case study that gathers what several checks look at, each with its path.

use crate::case::*;
use crate::path::elements;
use std::collections::{BTreeMap, BTreeSet};

/// When in a cycle something happens: the stage, and how far into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment {
    stage: usize,
    slot: usize,
}

impl Moment {
    pub const FIRST: Moment = Moment { stage: 0, slot: 0 };
    pub const LAST: Moment = Moment { stage: 3, slot: usize::MAX };
    pub const GATE: Moment = Moment { stage: 1, slot: usize::MAX };

    fn start_of(stage: usize) -> Moment {
        Moment { stage, slot: 0 }
    }
}

/// What clauses decide about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Site {
    /// Whether a decision is posed.
    Decision,
    /// Whether an option can be chosen.
    Option,
    /// Whether a row replaces a weight.
    Weight,
    /// Whether an event can happen.
    Event,
    /// Whether a rule applies.
    Rule,
    /// Whether an author's test passes.
    Expect,
}

impl Site {
    pub fn name(self) -> &'static str {
        match self {
            Site::Decision => "decision",
            Site::Option => "option",
            Site::Weight => "weight",
            Site::Event => "event",
            Site::Rule => "rule",
            Site::Expect => "expect",
        }
    }
}

/// A list of clauses.
pub(super) struct ClauseList<'a> {
    pub path: String,
    pub clauses: &'a [String],
    pub site: Site,
    /// The last moment of a cycle at which the clauses are looked at.
    pub moment: Moment,
}

/// An option with its path and its decision.
pub(super) struct OptionAt<'a> {
    pub path: String,
    pub option: &'a DecisionOption,
}

/// Everything that several checks look at.
pub(super) struct Walk<'a> {
    pub indicators: BTreeMap<&'a str, &'a Indicator>,
    pub stakeholders: BTreeSet<&'a str>,
    pub decisions: BTreeMap<&'a str, &'a Decision>,
    pub events: BTreeMap<&'a str, &'a CaseEvent>,
    /// When a decision is posed, at the earliest.
    pub moments: BTreeMap<&'a str, Moment>,
    pub options: Vec<OptionAt<'a>>,
    pub clause_lists: Vec<ClauseList<'a>>,
    pub effects: Vec<(String, &'a [Effect])>,
    pub shifts: Vec<(String, &'a BTreeMap<Id, f64>)>,
    pub facts: Vec<(String, &'a [Id])>,
    /// The earliest moment at which each fact may be set, and the first place that sets it.
    pub facts_set: BTreeMap<&'a str, (Moment, String)>,
}

impl<'a> Walk<'a> {
    pub fn new(case: &'a Scenario) -> Self {
        let mut walk = Walk {
            indicators: case.indicators.iter().map(|x| (x.id.as_str(), x)).collect(),
            stakeholders: case.stakeholders.iter().map(|x| x.id.as_str()).collect(),
            decisions: case.decisions.iter().map(|x| (x.id.as_str(), x)).collect(),
            events: case.events.iter().map(|x| (x.id.as_str(), x)).collect(),
            moments: BTreeMap::new(),
            options: Vec::new(),
            clause_lists: Vec::new(),
            effects: Vec::new(),
            shifts: Vec::new(),
            facts: Vec::new(),
            facts_set: BTreeMap::new(),
        };
        for (index, (path, decision)) in elements("decisions", &case.decisions, |x| &x.id).enumerate() {
            walk.decision(index, &path, decision);
        }
        for (path, event) in elements("events", &case.events, |x| &x.id) {
            walk.event(&path, event);
        }
        for (path, rule) in elements("rules", &case.rules, |x| &x.id) {
            walk.clauses(format!("{path}.when"), &rule.when, Site::Rule, Moment::LAST);
        }
        if let Some(adoption) = &case.adoption {
            for (path, compromise) in elements("adoption.compromises", &adoption.compromises, |x| &x.id) {
                walk.effects.push((format!("{path}.effects"), &compromise.effects));
                walk.shifts.push((format!("{path}.support"), &compromise.support));
            }
            let gate = (Moment::GATE, "adoption".to_owned());
            walk.facts_set.entry(crate::compile::ADOPTED).or_insert(gate);
        }
        for (path, check) in elements("checks", &case.checks, |x| &x.id) {
            walk.clauses(format!("{path}.expect"), &check.expect, Site::Expect, Moment::LAST);
        }
        walk
    }

    fn decision(&mut self, index: usize, path: &str, decision: &'a Decision) {
        let stage = decision.stage.stage().map(Stage::index);
        let at = stage.map(|stage| Moment { stage, slot: 1 + index });
        // A decision that events call may come at any moment, since the facilitator may send the event.
        let (earliest, latest) = (at.unwrap_or(Moment::FIRST), at.unwrap_or(Moment::LAST));
        self.moments.entry(&decision.id).or_insert(earliest);
        self.clauses(format!("{path}.when"), &decision.when, Site::Decision, latest);
        for (path, option) in elements(&format!("{path}.options"), &decision.options, |x| &x.id) {
            self.clauses(format!("{path}.requires"), &option.requires, Site::Option, latest);
            self.shifts.push((format!("{path}.support"), &option.support));
            for (path, outcome) in elements(&format!("{path}.outcomes"), &option.outcomes, |x| &x.id) {
                for (path, row) in elements(&format!("{path}.weight_when"), &outcome.weight_when, |_| "") {
                    self.clauses(format!("{path}.when"), &row.when, Site::Weight, latest);
                }
                self.effects.push((format!("{path}.effects"), &outcome.effects));
                self.facts(format!("{path}.facts"), &outcome.facts, earliest);
            }
            self.options.push(OptionAt { path, option });
        }
    }

    fn event(&mut self, path: &str, event: &'a CaseEvent) {
        let after = event.after.as_deref().and_then(|id| self.decisions.get(id));
        let latest = match after {
            Some(decision) if decision.stage.stage().is_some() => {
                self.moments.get(decision.id.as_str()).copied()
            }
            Some(_) => None,
            None => {
                let likely =
                    event.chance.iter().filter(|(_, chance)| **chance > 0.0).map(|(stage, _)| stage.index());
                likely.max().map(Moment::start_of)
            }
        };
        self.clauses(format!("{path}.when"), &event.when, Site::Event, latest.unwrap_or(Moment::LAST));
        self.effects.push((format!("{path}.effects"), &event.effects));
        self.shifts.push((format!("{path}.support"), &event.support));
        self.facts(format!("{path}.facts"), &event.facts, Moment::FIRST);
    }

    fn clauses(&mut self, path: String, clauses: &'a [String], site: Site, moment: Moment) {
        self.clause_lists.push(ClauseList { path, clauses, site, moment });
    }

    fn facts(&mut self, path: String, facts: &'a [Id], moment: Moment) {
        for (index, fact) in facts.iter().enumerate() {
            let place = format!("{path}.{}", index + 1);
            let set = self.facts_set.entry(fact).or_insert((moment, place));
            set.0 = set.0.min(moment);
        }
        self.facts.push((path, facts));
    }
}
