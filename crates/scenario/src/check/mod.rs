//! Checking a case study for what its reading cannot see: names, numbers, structure, clauses, texts.
//!
//! The checks work on the data model by path, so they serve case studies read from TOML and from session files alike.

mod clauses;
mod drawing;
pub(crate) mod finding;
mod names;
mod numbers;
mod structure;
mod texts;
pub(crate) mod translations;
mod walk;

use crate::case::Scenario;
use crate::diagnostic::{Code, Diagnostic};
use finding::Finding;
use walk::Walk;

/// Checks a case study that was not read from text; its diagnostics have paths and no spans.
pub fn check_scenario(case: &Scenario) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    check(case, &mut findings);
    findings.truncate(crate::limits::DIAGNOSTICS);
    let diagnostic = |finding: Finding| Diagnostic {
        code: finding.code,
        severity: finding.code.severity(),
        file: String::new(),
        span: None,
        path: finding.path,
        args: finding.args,
    };
    findings.into_iter().map(diagnostic).collect()
}

/// Whether a case study keeps to all limits of size, so that it makes no laptop slow, whatever else is wrong with it.
pub fn is_within_limits(case: &Scenario) -> bool {
    let mut findings = Vec::new();
    check(case, &mut findings);
    !findings
        .iter()
        .any(|finding| matches!(finding.code, Code::TooMany | Code::TextTooLong | Code::AbsurdNumber))
}

pub(crate) fn check(case: &Scenario, findings: &mut Vec<Finding>) {
    let walk = Walk::new(case);
    // Beyond the limits nothing more is looked at, so that no file can keep a small laptop busy.
    if structure::too_many(case, &walk, findings) {
        return;
    }
    names::check(case, &walk, findings);
    numbers::check(case, &walk, findings);
    structure::check(case, &walk, findings);
    drawing::check(case, &walk, findings);
    clauses::check(case, &walk, findings);
    texts::check(case, findings);
    translations::check_embedded(case, findings);
}
