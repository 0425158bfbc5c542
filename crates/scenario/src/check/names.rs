//! Ids, and references to them.

use super::finding::{Finding, Part};
use super::walk::Walk;
use crate::case::Scenario;
use crate::diagnostic::Code;
use crate::limits;
use crate::path::{elements, is_id};
use crate::suggest::nearest;
use std::collections::BTreeMap;

/// What a name refers to; the word that messages know it by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Indicator,
    Stakeholder,
    Decision,
    Option,
    Event,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Indicator => "indicator",
            Kind::Stakeholder => "stakeholder",
            Kind::Decision => "decision",
            Kind::Option => "option",
            Kind::Event => "event",
        }
    }
}

/// Tells of a name that nothing has, with the nearest one that something has.
pub(super) fn unknown<'a>(
    (kind, name): (Kind, &str),
    path: String,
    part: Part,
    known: impl IntoIterator<Item = &'a str>,
    findings: &mut Vec<Finding>,
) {
    let suggestion = if findings.len() < limits::SUGGESTIONS { nearest(name, known) } else { None };
    let finding = Finding::new(Code::UnknownReference, path).part(part).arg("kind", kind.name());
    findings.push(finding.arg("name", name).suggest(suggestion));
}

pub(super) fn check(case: &Scenario, walk: &Walk, findings: &mut Vec<Finding>) {
    ids(case, findings);
    references(case, walk, findings);
}

fn ids(case: &Scenario, findings: &mut Vec<Finding>) {
    well_formed("id".to_owned(), &case.id, findings);
    list("indicators", &case.indicators, |x| &x.id, false, findings);
    for (path, indicator) in elements("indicators", &case.indicators, |x| &x.id) {
        if ["cycle", "not"].contains(&indicator.id.as_str()) {
            let finding = Finding::new(Code::ReservedId, format!("{path}.id"));
            findings.push(finding.arg("id", indicator.id.as_str()));
        }
    }
    list("sources", &case.sources, |x| &x.id, true, findings);
    list("stakeholders", &case.stakeholders, |x| &x.id, false, findings);
    list("decisions", &case.decisions, |x| &x.id, false, findings);
    for (path, decision) in elements("decisions", &case.decisions, |x| &x.id) {
        let path = format!("{path}.options");
        list(&path, &decision.options, |x| &x.id, false, findings);
        for (path, option) in elements(&path, &decision.options, |x| &x.id) {
            list(&format!("{path}.outcomes"), &option.outcomes, |x| &x.id, true, findings);
        }
    }
    list("events", &case.events, |x| &x.id, false, findings);
    list("rules", &case.rules, |x| &x.id, true, findings);
    if let Some(adoption) = &case.adoption {
        list("adoption.compromises", &adoption.compromises, |x| &x.id, false, findings);
    }
    list("tasks", &case.tasks, |x| &x.id, false, findings);
    for (path, task) in elements("tasks", &case.tasks, |x| &x.id) {
        list(&format!("{path}.criteria"), &task.criteria, |x| &x.id, false, findings);
        list(&format!("{path}.activities"), &task.activities, |x| &x.id, false, findings);
    }
    list("debrief", &case.debrief, |x| &x.id, false, findings);
    list("checks", &case.checks, |x| &x.id, true, findings);
}

/// Checks the ids of one list; in some lists an element without one is known by its position.
fn list<T>(
    parent: &str,
    elements_of: &[T],
    id: impl Fn(&T) -> &str + Copy,
    position: bool,
    findings: &mut Vec<Finding>,
) {
    let mut first: BTreeMap<&str, String> = BTreeMap::new();
    for (index, (path, element)) in elements(parent, elements_of, id).enumerate() {
        let id = id(element);
        let path = format!("{path}.id");
        if position && id == (index + 1).to_string() {
            continue;
        }
        well_formed(path.clone(), id, findings);
        if let Some(other) = first.get(id).filter(|_| !id.is_empty()) {
            findings.push(Finding::new(Code::DuplicateId, path).arg("id", id).other(other.as_str()));
        } else {
            first.insert(id, path);
        }
    }
}

fn well_formed(path: String, id: &str, findings: &mut Vec<Finding>) {
    if !is_id(id) {
        let mended = mended(id);
        findings.push(Finding::new(Code::BadId, path).arg("id", id).suggest(mended.as_deref()));
    }
}

/// The id that was probably meant: lower case, hyphens between words.
fn mended(id: &str) -> Option<String> {
    let hyphens: String =
        id.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    let words: Vec<&str> = hyphens.split('-').filter(|word| !word.is_empty()).collect();
    Some(words.join("-")).filter(|mended| id.is_ascii() && is_id(mended) && mended.len() <= 60)
}

fn references(case: &Scenario, walk: &Walk, findings: &mut Vec<Finding>) {
    let mut indicator = |path: String, part: Part, name: &str| {
        if !walk.indicators.contains_key(name) {
            unknown((Kind::Indicator, name), path, part, walk.indicators.keys().copied(), findings);
        }
    };
    if let Some(evidence) = &case.evidence {
        indicator("evidence.indicator".to_owned(), Part::Value, &evidence.indicator);
    }
    for (path, link) in elements("links", &case.links, |_| "") {
        indicator(format!("{path}.from"), Part::Value, &link.from);
        indicator(format!("{path}.to"), Part::Value, &link.to);
    }
    for (path, effects) in &walk.effects {
        for (path, effect) in elements(path, effects, |_| "") {
            indicator(format!("{path}.on"), Part::Value, &effect.on);
        }
    }
    for at in &walk.options {
        for name in at.option.cost.keys() {
            indicator(format!("{}.cost.{name}", at.path), Part::Key, name);
        }
    }
    for (path, task) in elements("tasks", &case.tasks, |x| &x.id) {
        for (index, name) in task.indicators.iter().enumerate() {
            indicator(format!("{path}.indicators.{}", index + 1), Part::Value, name);
        }
    }
    for (path, shifts) in &walk.shifts {
        for name in shifts.keys().filter(|name| !walk.stakeholders.contains(name.as_str())) {
            let known = walk.stakeholders.iter().copied();
            unknown((Kind::Stakeholder, name), format!("{path}.{name}"), Part::Key, known, findings);
        }
    }
    let mut decision = |path: String, part: Part, name: &str| {
        if !walk.decisions.contains_key(name) {
            unknown((Kind::Decision, name), path, part, walk.decisions.keys().copied(), findings);
        }
    };
    for (path, event) in elements("events", &case.events, |x| &x.id) {
        for (key, name) in [("after", &event.after), ("calls", &event.calls)] {
            if let Some(name) = name {
                decision(format!("{path}.{key}"), Part::Value, name);
            }
        }
    }
    for (path, task) in elements("tasks", &case.tasks, |x| &x.id) {
        if let Some(name) = &task.decision {
            decision(format!("{path}.decision"), Part::Value, name);
        }
    }
    for (path, check) in elements("checks", &case.checks, |x| &x.id) {
        for (name, option) in &check.choose {
            let path = format!("{path}.choose.{name}");
            match walk.decisions.get(name.as_str()) {
                None => {
                    let known = walk.decisions.keys().copied();
                    unknown((Kind::Decision, name), path, Part::Key, known, findings);
                }
                Some(decision) if !decision.options.iter().any(|x| x.id == *option) => {
                    let known = decision.options.iter().map(|x| x.id.as_str());
                    unknown((Kind::Option, option), path, Part::Value, known, findings);
                }
                Some(_) => {}
            }
        }
    }
    for (path, facts) in &walk.facts {
        for (index, fact) in facts.iter().enumerate() {
            well_formed(format!("{path}.{}", index + 1), fact, findings);
        }
    }
}
