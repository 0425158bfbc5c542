//! Numbers: finite, of a sensible size, and inside their ranges.

use super::finding::{Finding, Part};
use super::walk::Walk;
use crate::case::{Effect, Scenario};
use crate::diagnostic::Code;
use crate::limits::{self, Range};
use crate::path::{elements, last};

pub(super) fn check(case: &Scenario, walk: &Walk, findings: &mut Vec<Finding>) {
    let mut numbers = Numbers { findings };
    if case.format != crate::case::FORMAT {
        let finding = Finding::new(Code::UnknownFormat, "format").arg("version", f64::from(case.format));
        numbers.findings.push(finding);
    }
    numbers.within("minutes", f64::from(case.minutes), limits::MINUTES);
    numbers.within("cycles", f64::from(case.cycles), limits::CYCLES);
    numbers.indicators(case);
    if let Some(evidence) = &case.evidence {
        numbers.within("evidence.spread", evidence.spread, limits::AMOUNT);
    }
    for (path, link) in elements("links", &case.links, |_| "") {
        numbers.sensible(format!("{path}.around"), link.around);
        if numbers.sensible(format!("{path}.per_point"), link.per_point) && link.per_point == 0.0 {
            numbers.moves_nothing(format!("{path}.per_point"));
        }
    }
    for (path, stakeholder) in elements("stakeholders", &case.stakeholders, |x| &x.id) {
        numbers.within(format!("{path}.power"), f64::from(stakeholder.power), limits::POWER);
        numbers.within(format!("{path}.support"), stakeholder.support, limits::PERCENT);
    }
    for at in &walk.options {
        numbers.option(walk, at);
    }
    for (path, effects) in &walk.effects {
        numbers.effects(walk, path, effects);
    }
    for (path, shifts) in &walk.shifts {
        for (name, shift) in *shifts {
            let path = format!("{path}.{name}");
            if numbers.within(path.clone(), *shift, limits::SHIFT) && *shift == 0.0 {
                numbers.moves_nothing(path);
            }
        }
    }
    for (path, event) in elements("events", &case.events, |x| &x.id) {
        for (stage, chance) in &event.chance {
            let path = format!("{path}.chance.{}", stage.name());
            if !(*chance >= limits::PERCENT.0 && *chance <= limits::PERCENT.1) {
                numbers.findings.push(Finding::out_of_range(path, "chance", limits::PERCENT));
            }
        }
    }
    for (path, rule) in elements("rules", &case.rules, |x| &x.id) {
        numbers.within(format!("{path}.first_outcome"), rule.first_outcome, limits::SHIFT);
        numbers.within(format!("{path}.gains"), rule.gains, limits::FACTOR);
        numbers.within(format!("{path}.losses"), rule.losses, limits::FACTOR);
        if rule.first_outcome == 0.0 && rule.gains == 1.0 && rule.losses == 1.0 {
            numbers.findings.push(Finding::new(Code::RuleChangesNothing, path));
        }
    }
    if let Some(adoption) = &case.adoption {
        numbers.within("adoption.threshold", adoption.threshold, limits::PERCENT);
    }
    for (path, check) in elements("checks", &case.checks, |x| &x.id) {
        numbers.within(format!("{path}.runs"), f64::from(check.runs), limits::RUNS);
    }
}

struct Numbers<'f> {
    findings: &'f mut Vec<Finding>,
}

impl Numbers<'_> {
    /// Whether a number is finite and of a sensible size.
    fn sensible(&mut self, path: impl Into<String>, number: f64) -> bool {
        let sensible = number.is_finite() && number.abs() <= limits::NUMBER;
        if !sensible {
            self.findings.push(Finding::new(Code::AbsurdNumber, path).arg("limit", limits::NUMBER));
        }
        sensible
    }

    /// Whether a number is sensible and in its range.
    fn within(&mut self, path: impl Into<String>, number: f64, range: Range) -> bool {
        let path = path.into();
        if !self.sensible(path.clone(), number) {
            return false;
        }
        let within = number >= range.0 && number <= range.1;
        if !within {
            let key = last(&path).to_owned();
            // Costs and shifts stand below the name of what they are on.
            let key = ["cost", "support"]
                .into_iter()
                .find(|key| last(crate::path::parent(&path)) == *key)
                .unwrap_or(&key);
            let finding = Finding::out_of_range(path.clone(), key, range);
            self.findings.push(finding);
        }
        within
    }

    fn moves_nothing(&mut self, path: String) {
        self.findings.push(Finding::new(Code::MovesNothing, path));
    }

    fn indicators(&mut self, case: &Scenario) {
        for (path, indicator) in elements("indicators", &case.indicators, |x| &x.id) {
            let numbers = [
                ("start", indicator.start),
                ("min", indicator.min),
                ("max", indicator.max),
                ("drift", indicator.drift),
            ];
            let sensible = numbers.map(|(key, number)| self.sensible(format!("{path}.{key}"), number));
            if sensible != [true; 4] {
                continue;
            }
            let (start, min, max) = (indicator.start, indicator.min, indicator.max);
            if min >= max {
                let finding = Finding::new(Code::EmptyRange, format!("{path}.min"));
                self.findings.push(finding.arg("min", min).arg("max", max));
            } else if start < min || start > max {
                let finding = Finding::new(Code::StartOutside, format!("{path}.start"));
                self.findings.push(finding.arg("start", start).arg("min", min).arg("max", max));
            }
        }
    }

    fn option(&mut self, walk: &Walk, at: &super::walk::OptionAt) {
        for (name, cost) in &at.option.cost {
            let path = format!("{}.cost.{name}", at.path);
            let fine = self.within(path.clone(), *cost, limits::AMOUNT);
            let Some(indicator) = walk.indicators.get(name.as_str()) else {
                continue;
            };
            let most = indicator.max - indicator.min;
            let finding = if !indicator.resource {
                Finding::new(Code::CostNotResource, path).part(Part::Key).arg("indicator", name.as_str())
            } else if fine && *cost > most {
                let finding = Finding::new(Code::CostUnaffordable, path).arg("indicator", name.as_str());
                finding.arg("cost", *cost).arg("most", most)
            } else {
                if fine && *cost == 0.0 {
                    self.moves_nothing(path);
                }
                continue;
            };
            self.findings.push(finding);
        }
        let mut sum = 0.0;
        let mut sound = true;
        let outcomes = &at.option.outcomes;
        for (path, outcome) in elements(&format!("{}.outcomes", at.path), outcomes, |x| &x.id) {
            sound &= self.within(format!("{path}.weight"), outcome.weight, limits::AMOUNT);
            sum += outcome.weight;
            let mut best = outcome.weight;
            for (path, row) in elements(&format!("{path}.weight_when"), &outcome.weight_when, |_| "") {
                sound &= self.within(format!("{path}.weight"), row.weight, limits::AMOUNT);
                best = best.max(row.weight);
                if outcomes.len() == 1 && row.weight == 0.0 {
                    self.findings.push(Finding::new(Code::WeightsSumToNothing, format!("{path}.weight")));
                }
            }
            if best == 0.0 && outcomes.len() > 1 {
                self.findings.push(Finding::new(Code::OutcomeNeverDrawn, format!("{path}.weight")));
            }
        }
        let first = elements(&format!("{}.outcomes", at.path), outcomes, |x| &x.id).next();
        if let Some((path, _)) = first.filter(|_| sound && sum <= 0.0) {
            self.findings.push(Finding::new(Code::WeightsSumToNothing, format!("{path}.weight")));
        }
    }

    fn effects(&mut self, walk: &Walk, path: &str, effects: &[Effect]) {
        for (path, effect) in elements(path, effects, |_| "") {
            self.within(format!("{path}.after"), f64::from(effect.after), limits::AFTER);
            self.within(format!("{path}.over"), f64::from(effect.over), limits::OVER);
            let by = format!("{path}.by");
            if !self.sensible(by.clone(), effect.by) {
                continue;
            }
            if effect.by == 0.0 {
                self.moves_nothing(by);
                continue;
            }
            let range =
                walk.indicators.get(effect.on.as_str()).map(|indicator| indicator.max - indicator.min);
            if let Some(range) = range.filter(|range| *range > 0.0 && effect.by.abs() > *range) {
                let finding = Finding::new(Code::EffectTooLarge, by).arg("by", effect.by.abs());
                self.findings.push(finding.arg("range", range).arg("indicator", effect.on.as_str()));
            }
        }
    }
}
