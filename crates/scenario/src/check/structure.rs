//! What a case study must have, and what does not fit together.

use super::finding::{Finding, Part};
use super::walk::Walk;
use crate::case::{DecisionOption, Scenario, Stage, Task, TaskKind};
use crate::clause::{self, Condition};
use crate::diagnostic::Code;
use crate::limits;
use crate::path::{elements, last};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(case: &Scenario, walk: &Walk, findings: &mut Vec<Finding>) {
    if case.indicators.is_empty() {
        findings.push(Finding::new(Code::NoIndicators, "indicators"));
    }
    for stage in Stage::ALL {
        let decides = case.decisions.iter().any(|decision| decision.stage.stage() == Some(stage));
        if !decides && !case.tasks.iter().any(|task| task.stage == stage) {
            findings.push(Finding::new(Code::EmptyStage, "").arg("stage", stage.name()));
        }
    }
    decisions(case, findings);
    indicators_moved(case, walk, findings);
    if let Some(adoption) = &case.adoption {
        if case.stakeholders.is_empty() {
            findings.push(Finding::new(Code::GateWithoutStakeholders, "adoption"));
        }
        let power: BTreeMap<&str, f64> =
            case.stakeholders.iter().map(|x| (x.id.as_str(), f64::from(x.power))).collect();
        for (path, compromise) in elements("adoption.compromises", &adoption.compromises, |x| &x.id) {
            let shift =
                |(name, shift): (&String, &f64)| power.get(name.as_str()).map_or(0.0, |power| power * shift);
            if compromise.support.iter().map(shift).sum::<f64>() <= 0.0 {
                findings.push(Finding::new(Code::CompromiseWinsNothing, path));
            }
        }
    }
    for (path, task) in elements("tasks", &case.tasks, |x| &x.id) {
        task_fields(&path, task, findings);
    }
    for (path, source) in elements("sources", &case.sources, |x| &x.id) {
        // Any other scheme could do more than open a page.
        if source.url.as_ref().is_some_and(|url| !is_web_address(url)) {
            findings.push(Finding::new(Code::BadAddress, format!("{path}.url")));
        }
    }
    for (path, check) in elements("checks", &case.checks, |x| &x.id) {
        if check.expect.is_empty() {
            findings.push(Finding::new(Code::CheckWithoutExpect, path));
        }
    }
    listed_twice(case, walk, findings);
}

fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !url.contains(char::is_whitespace))
}

fn decisions(case: &Scenario, findings: &mut Vec<Finding>) {
    for (path, decision) in elements("decisions", &case.decisions, |x| &x.id) {
        match decision.options.as_slice() {
            [] => findings.push(Finding::new(Code::NoOptions, format!("{path}.options"))),
            [_] => findings.push(Finding::new(Code::SingleOption, path.as_str())),
            _ => {}
        }
        if !decision.options.is_empty() && !has_free_option(&decision.options) {
            findings.push(Finding::new(Code::NoFreeOption, path.as_str()));
        }
        let mut labels = BTreeMap::new();
        for (path, option) in elements(&format!("{path}.options"), &decision.options, |x| &x.id) {
            if option.outcomes.is_empty() {
                findings.push(Finding::new(Code::NoOutcomes, format!("{path}.outcomes")));
            }
            let label = format!("{path}.label");
            let words = option.label.trim();
            match labels.get(words) {
                Some(other) if !words.is_empty() => {
                    let finding = Finding::new(Code::SameLabel, label).arg("label", words);
                    findings.push(finding.other(other as &String));
                }
                _ => {
                    labels.insert(words, label);
                }
            }
            if option.requires.is_empty() && option.requires_note.is_some() {
                findings.push(
                    Finding::new(Code::NoteWithoutRequires, format!("{path}.requires_note")).part(Part::Key),
                );
            }
            if !option.requires.is_empty()
                && option.requires_note.as_ref().is_none_or(|note| note.trim().is_empty())
            {
                findings.push(
                    Finding::new(Code::RequiresWithoutNote, format!("{path}.requires")).part(Part::Key),
                );
            }
        }
    }
}

/// Whether one option is always open: it costs nothing and requires nothing, or two free ones require opposites.
fn has_free_option(options: &[DecisionOption]) -> bool {
    let free = options.iter().filter(|option| option.cost.values().all(|cost| *cost <= 0.0));
    let mut single = Vec::new();
    for option in free {
        match option.requires.as_slice() {
            [] => return true,
            [one] => single.extend(clause::parse(one).ok()),
            _ => {}
        }
    }
    single.iter().enumerate().any(|(index, left)| single[..index].iter().any(|right| opposite(left, right)))
}

fn opposite(left: &clause::Clause, right: &clause::Clause) -> bool {
    use clause::Comparison::{AtLeast, AtMost, Less, More};
    let turned = |a, b| matches!((a, b), (Less, AtLeast) | (AtLeast, Less) | (More, AtMost) | (AtMost, More));
    let same_negation = left.negated == right.negated;
    match (&left.condition, &right.condition) {
        (
            Condition::Indicator { indicator: a, comparison: x, value: v },
            Condition::Indicator { indicator: b, comparison: y, value: w },
        )
        | (
            Condition::Support { stakeholder: a, comparison: x, value: v },
            Condition::Support { stakeholder: b, comparison: y, value: w },
        ) => a.text == b.text && v == w && if same_negation { turned(*x, *y) } else { x == y },
        (Condition::Fact(a), Condition::Fact(b)) | (Condition::Event(a), Condition::Event(b)) => {
            a.text == b.text && !same_negation
        }
        (Condition::Chose { decision: a, option: x }, Condition::Chose { decision: b, option: y }) => {
            a.text == b.text && x.text == y.text && !same_negation
        }
        _ => false,
    }
}

fn indicators_moved(case: &Scenario, walk: &Walk, findings: &mut Vec<Finding>) {
    let by_effects =
        walk.effects.iter().flat_map(|(_, effects)| effects.iter().map(|effect| effect.on.as_str()));
    let by_costs = walk.options.iter().flat_map(|at| at.option.cost.keys().map(String::as_str));
    let by_links = case.links.iter().map(|link| link.to.as_str());
    let moved: BTreeSet<&str> = by_effects.chain(by_costs).chain(by_links).collect();
    for (path, indicator) in elements("indicators", &case.indicators, |x| &x.id) {
        if indicator.drift == 0.0 && !moved.contains(indicator.id.as_str()) {
            findings.push(Finding::new(Code::IndicatorUnmoved, path).arg("indicator", indicator.id.as_str()));
        }
    }
}

fn task_fields(path: &str, task: &Task, findings: &mut Vec<Finding>) {
    let fields = [
        ("decision", task.decision.is_some(), TaskKind::OptionsMatrix),
        ("criteria", !task.criteria.is_empty(), TaskKind::OptionsMatrix),
        ("indicators", !task.indicators.is_empty(), TaskKind::Targets),
        ("activities", !task.activities.is_empty(), TaskKind::ImplementationPlan),
    ];
    for (key, present, kind) in fields {
        let finding =
            |code, path: String| Finding::new(code, path).arg("key", key).arg("kind", task.kind.name());
        if present && task.kind != kind {
            findings.push(
                finding(Code::TaskField, format!("{path}.{key}")).part(Part::Key).arg("other", kind.name()),
            );
        } else if !present && task.kind == kind && kind == TaskKind::OptionsMatrix {
            findings.push(finding(Code::TaskFieldMissing, format!("{path}.{key}")));
        }
    }
}

fn listed_twice(case: &Scenario, walk: &Walk, findings: &mut Vec<Finding>) {
    let mut check = |path: &str, list: &[String]| {
        let mut first = BTreeSet::new();
        for (index, value) in list.iter().enumerate() {
            // Spaces more or less don't make another clause.
            let words = value.split_whitespace().collect::<Vec<_>>().join(" ");
            if !words.is_empty() && !first.insert(words) {
                let finding = Finding::new(Code::ListedTwice, format!("{path}.{}", index + 1));
                findings.push(finding.arg("value", value.as_str()));
            }
        }
    };
    check("tags", &case.tags);
    for list in &walk.clause_lists {
        check(&list.path, list.clauses);
    }
    for (path, facts) in &walk.facts {
        check(path, facts);
    }
    for (path, task) in elements("tasks", &case.tasks, |x| &x.id) {
        check(&format!("{path}.indicators"), &task.indicators);
    }
}

/// Whether any list is beyond its limit.
pub(super) fn too_many(case: &Scenario, walk: &Walk, findings: &mut Vec<Finding>) -> bool {
    let before = findings.len();
    let mut check = |path: &str, count: usize, limit: usize| {
        if count > limit {
            let key = if last(path).parse::<usize>().is_ok() { path } else { last(path) };
            let finding = Finding::new(Code::TooMany, path).arg("key", key);
            findings.push(finding.part(Part::Key).arg("count", count).arg("limit", limit));
        }
    };
    check("tags", case.tags.len(), limits::TAGS);
    check("sources", case.sources.len(), limits::SOURCES);
    check("indicators", case.indicators.len(), limits::INDICATORS);
    check("links", case.links.len(), limits::LINKS);
    check("stakeholders", case.stakeholders.len(), limits::STAKEHOLDERS);
    check("decisions", case.decisions.len(), limits::DECISIONS);
    check("events", case.events.len(), limits::EVENTS);
    check("rules", case.rules.len(), limits::RULES);
    check("tasks", case.tasks.len(), limits::TASKS);
    check("debrief", case.debrief.len(), limits::QUESTIONS);
    check("checks", case.checks.len(), limits::CHECKS);
    check("translations", case.translations.len(), limits::TRANSLATIONS);
    if let Some(adoption) = &case.adoption {
        check("adoption.compromises", adoption.compromises.len(), limits::COMPROMISES);
    }
    for (path, decision) in elements("decisions", &case.decisions, |x| &x.id) {
        check(&format!("{path}.options"), decision.options.len(), limits::OPTIONS);
    }
    for at in &walk.options {
        let path = format!("{}.outcomes", at.path);
        check(&path, at.option.outcomes.len(), limits::OUTCOMES);
        for (path, outcome) in elements(&path, &at.option.outcomes, |x| &x.id) {
            check(&format!("{path}.weight_when"), outcome.weight_when.len(), limits::WEIGHT_ROWS);
        }
    }
    for list in &walk.clause_lists {
        check(&list.path, list.clauses.len(), limits::CLAUSES);
    }
    for (path, effects) in &walk.effects {
        check(path, effects.len(), limits::EFFECTS);
    }
    for (path, facts) in &walk.facts {
        check(path, facts.len(), limits::FACTS);
    }
    for (path, task) in elements("tasks", &case.tasks, |x| &x.id) {
        check(&format!("{path}.criteria"), task.criteria.len(), limits::ITEMS);
        check(&format!("{path}.activities"), task.activities.len(), limits::ITEMS);
    }
    findings.len() > before
}
