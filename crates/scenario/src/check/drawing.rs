//! Events and the decisions they call: what is never drawn, never called, or never ends.

use super::finding::Finding;
use super::walk::Walk;
use crate::case::{CaseEvent, Scenario};
use crate::diagnostic::Code;
use crate::path::elements;
use std::collections::BTreeSet;

pub(super) fn check(case: &Scenario, walk: &Walk, findings: &mut Vec<Finding>) {
    for (path, event) in elements("events", &case.events, |x| &x.id) {
        chances(&path, event, walk, findings);
        let called = event.calls.as_deref().and_then(|id| walk.decisions.get(id));
        if let Some((decision, stage)) = called.and_then(|decision| Some((decision, decision.stage.stage()?)))
        {
            let finding = Finding::new(Code::CalledDecisionStage, format!("{path}.calls"));
            findings.push(finding.arg("decision", decision.id.as_str()).arg("stage", stage.name()));
        }
    }
    let called: BTreeSet<&str> = case.events.iter().filter_map(|event| event.calls.as_deref()).collect();
    for (path, decision) in elements("decisions", &case.decisions, |x| &x.id) {
        if decision.stage.stage().is_none() && !called.contains(decision.id.as_str()) {
            let finding = Finding::new(Code::DecisionNeverCalled, path);
            findings.push(finding.arg("decision", decision.id.as_str()));
        }
    }
    loops(case, findings);
}

fn chances(path: &str, event: &CaseEvent, walk: &Walk, findings: &mut Vec<Finding>) {
    let positive = |chance: Option<&f64>| chance.is_some_and(|chance| *chance > 0.0);
    let Some(after) = event.after.as_deref().and_then(|id| walk.decisions.get(id)) else {
        // Without any chance the facilitator sends it, which is a plan; a chance of zero is a slip.
        if !event.chance.is_empty()
            && !event.chance.values().any(|chance| *chance > 0.0)
            && event.after.is_none()
        {
            findings.push(Finding::new(Code::EventNeverDrawn, format!("{path}.chance")).arg("after", "none"));
        }
        return;
    };
    let decided_at = after.stage.stage();
    let drawn = match decided_at {
        Some(stage) => positive(event.chance.get(&stage)),
        None => event.chance.values().any(|chance| *chance > 0.0),
    };
    if !drawn {
        let key = if event.chance.is_empty() { "after" } else { "chance" };
        let finding =
            Finding::new(Code::EventNeverDrawn, format!("{path}.{key}")).arg("after", after.id.as_str());
        findings.push(finding.arg("stage", decided_at.map_or("event", |stage| stage.name())));
        return;
    }
    for (stage, chance) in &event.chance {
        if *chance > 0.0 && decided_at.is_some_and(|decided_at| decided_at != *stage) {
            let finding = Finding::new(Code::ChanceUnused, format!("{path}.chance.{}", stage.name()));
            findings.push(finding.arg("stage", stage.name()).arg("decision", after.id.as_str()));
        }
    }
}

/// Circles of decisions and the events drawn after them. Each is reported once, at the first event in file order.
fn loops(case: &Scenario, findings: &mut Vec<Finding>) {
    let steps: Vec<(usize, &str, &str)> = case
        .events
        .iter()
        .enumerate()
        .filter_map(|(index, event)| Some((index, event.after.as_deref()?, event.calls.as_deref()?)))
        .collect();
    let mut told: BTreeSet<usize> = BTreeSet::new();
    for (path_index, (path, _)) in elements("events", &case.events, |x| &x.id).enumerate() {
        let Some(start) = steps.iter().find(|(index, ..)| *index == path_index) else {
            continue;
        };
        if told.contains(&start.0) {
            continue;
        }
        // The way back to where it started, breadth first, so that the shortest circle is told.
        let mut ways: Vec<Vec<usize>> = vec![vec![start.0]];
        let mut seen = BTreeSet::new();
        let mut next = 0;
        while let Some(way) = ways.get(next).cloned() {
            next += 1;
            let Some((_, _, calls)) =
                way.last().and_then(|last| steps.iter().find(|(index, ..)| index == last))
            else {
                break;
            };
            if *calls == start.1 {
                told.extend(&way);
                let names =
                    way.iter().filter_map(|index| case.events.get(*index)).map(|event| event.id.as_str());
                let circle = names.chain([case.events[start.0].id.as_str()]).collect::<Vec<_>>().join(" → ");
                findings.push(Finding::new(Code::CallLoop, format!("{path}.calls")).arg("loop", circle));
                break;
            }
            for (index, after, _) in &steps {
                if after == calls && seen.insert(*index) {
                    let mut longer = way.clone();
                    longer.push(*index);
                    ways.push(longer);
                }
            }
        }
    }
}
