//! The balance of a case study, for its author: options that nobody in their right mind takes or leaves, decisions that
//! change nothing, events that always or never happen, indicators that stick, and breaches of law that pay.
//!
//! Findings are data: a code, the path of what they are about, and figures. They are hints from many simulated plays,
//! and what they hint at may be meant.

mod compare;
mod finding;

pub use finding::{Code, Finding, Value};

use super::reach::frontier;
use super::sums::Figure;
use super::ways::{WaySums, Ways};
use crate::play::Case;
use crate::simulate::{Moment, Plan, Simulator};
use compare::{Comparison, compare};
use scenario::path::elements;
use std::collections::BTreeSet;

/// How thoroughly to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    /// Seed of all luck.
    pub seed: u64,
    /// Plays for each option, and for what happens by itself.
    pub runs: u64,
    /// Ways of playing.
    pub ways: u64,
}

impl Default for Balance {
    fn default() -> Balance {
        Balance { seed: 0, runs: 8192, ways: 1024 }
    }
}

/// An indicator sticks if it ends at an end of its range in more than this share of all plays.
const STUCK: f64 = 0.5;

/// An event always happens if it does in more than this share of all plays, and never if it does in less than the rest.
const ALWAYS: f64 = 0.995;

/// An option is missing from the frontier only if so many of the ways there should have taken it by chance.
const EXPECTED: f64 = 8.0;

impl Balance {
    /// Looks for everything that may be out of balance, in the order of the case file.
    pub fn find(&self, case: &Case) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.by_itself(case, &mut findings);
        let comparisons: Vec<Comparison> =
            (0..case.model.decisions.len()).map(|decision| compare(case, self, decision as u16)).collect();
        for comparison in &comparisons {
            comparison.find(case, &mut findings);
        }
        let real: Vec<&Comparison> = comparisons.iter().filter(|comparison| comparison.is_judged()).collect();
        let one_path = real.iter().all(|comparison| comparison.best().is_some() || comparison.is_idle());
        let decided = real.iter().filter(|comparison| comparison.best().is_some()).count();
        if one_path && decided > 0 && real.len() > 1 {
            let finding = Finding::new(Code::OnePath, "decisions");
            findings.push(finding.with("decisions", decided as f64));
        }
        // What is known to be beaten need not be looked for on the frontier.
        let beaten =
            |decision: usize, place: usize| comparisons.get(decision).is_some_and(|c| c.is_beaten(place));
        self.off_frontier(case, beaten, &mut findings);
        findings
    }

    /// What happens whatever is chosen.
    fn by_itself(&self, case: &Case, findings: &mut Vec<Finding>) {
        let indicators = &case.model.indicators;
        let mut simulator = Simulator::new(case, self.seed, Plan::default());
        let mut ends = vec![[0_u64; 2]; indicators.len()];
        let mut happened = vec![0_u64; case.model.events.len()];
        simulator.watch(0, self.runs, |moment, countries| {
            if moment != Moment::End {
                return;
            }
            for (place, (ends, indicator)) in ends.iter_mut().zip(indicators).enumerate() {
                let values = countries.values(place);
                ends[0] += values.iter().filter(|value| **value <= indicator.min).count() as u64;
                ends[1] += values.iter().filter(|value| **value >= indicator.max).count() as u64;
            }
            for (event, count) in happened.iter_mut().enumerate() {
                *count += countries.happened(event) as u64;
            }
        });
        let per_cent = |count: u64| {
            let share = Figure::share(count as f64, self.runs);
            Figure { value: 100.0 * share.value, error: 100.0 * share.error }
        };
        for ((path, written), ends) in elements("indicators", &case.scenario.indicators, |x| &x.id).zip(&ends)
        {
            for (count, end) in ends.iter().zip([written.min, written.max]) {
                if *count as f64 > STUCK * self.runs as f64 {
                    let finding = Finding::new(Code::IndicatorAtLimit, path.as_str());
                    let finding = finding.with("indicator", written.id.as_str()).with("limit", end);
                    findings.push(finding.figure("share", per_cent(*count)));
                }
            }
        }
        for ((path, written), count) in elements("events", &case.scenario.events, |x| &x.id).zip(happened) {
            let share = count as f64 / self.runs.max(1) as f64;
            let code = if written.chance.is_empty() {
                // Only a facilitator sends it.
                continue;
            } else if share > ALWAYS {
                Code::EventAlways
            } else if share < 1.0 - ALWAYS {
                Code::EventNever
            } else {
                continue;
            };
            let finding = Finding::new(code, path.as_str()).with("event", written.id.as_str());
            findings.push(finding.figure("share", per_cent(count)));
        }
    }

    /// Options that no way of playing on the frontier of any two indicators takes.
    fn off_frontier(&self, case: &Case, beaten: impl Fn(usize, usize) -> bool, findings: &mut Vec<Finding>) {
        let indicators = &case.model.indicators;
        let ways = Ways { seed: self.seed, luck: 2, targets: vec![None; indicators.len()] };
        let part = ways.play(case, 0..self.ways);
        let mut on_frontier = BTreeSet::new();
        for (x, one) in indicators.iter().enumerate() {
            for (y, other) in indicators.iter().enumerate().skip(x + 1) {
                on_frontier.extend(frontier(&part.ways, [x, y], [one, other]));
            }
        }
        let decisions = elements("decisions", &case.scenario.decisions, |x| &x.id).zip(&case.model.decisions);
        for (number, ((path, written), what)) in decisions.enumerate() {
            let inside = format!("{path}.options");
            for (place, (path, option)) in elements(&inside, &written.options, |x| &x.id).enumerate() {
                // A way takes what it takes in more than half of its runs.
                let takes = |way: &&WaySums| {
                    let chosen = what.options.of(&way.chosen);
                    let all: u64 = chosen.iter().map(|count| u64::from(*count)).sum();
                    2 * u64::from(chosen.get(place).copied().unwrap_or_default()) > all
                };
                let all = part.ways.iter().filter(takes).count();
                let there =
                    on_frontier.iter().filter_map(|place| part.ways.get(*place)).filter(takes).count();
                let expected = all as f64 * on_frontier.len() as f64 / part.ways.len().max(1) as f64;
                if expected >= EXPECTED && there == 0 && !beaten(number, place) {
                    let finding = Finding::new(Code::OptionOffFrontier, path.as_str());
                    let finding = finding.with("decision", written.id.as_str());
                    let finding = finding.with("option", option.id.as_str());
                    let finding = finding.with("frontier", on_frontier.len() as f64);
                    findings.push(finding.with("expected", expected.round()));
                }
            }
        }
    }
}
