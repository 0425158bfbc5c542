//! Reading case files: from TOML text to a [`Scenario`], with every problem found on the way.

mod complete;
mod decode;
mod overlay;
mod source;
mod syntax;
mod table;

use crate::case::Scenario;
pub use crate::check::translations::is_language;
use crate::check::{self, finding::Finding};
use crate::diagnostic::{Code, Diagnostic, Severity, Span};
use crate::limits;
pub use complete::{Incomplete, complete_translation};
use source::Source;
use std::ops::Range;

/// A file's name, for messages, and its text.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// Name as messages give it, such as `scenario.ru.toml`.
    pub name: &'a str,
    /// The whole text.
    pub text: &'a str,
}

/// What came of reading a case study.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Loaded {
    /// The case study, as far as it could be read; there may be errors in it.
    pub scenario: Option<Scenario>,
    /// All problems, in the order of the files and of their lines.
    pub diagnostics: Vec<Diagnostic>,
}

impl Loaded {
    /// The case study if it can be played, otherwise the problems.
    ///
    /// # Errors
    /// All problems, at least one of them an error.
    pub fn playable(self) -> Result<Scenario, Vec<Diagnostic>> {
        match self.scenario {
            Some(scenario) if !crate::diagnostic::has_errors(&self.diagnostics) => Ok(scenario),
            _ => Err(self.diagnostics),
        }
    }
}

/// Reads and checks a case study and the translations beside it. Never stops at the first problem.
pub fn load(case: File, overlays: &[File]) -> Loaded {
    let mut sources = vec![Source::new(case)];
    sources.extend(overlays.iter().map(|overlay| Source::new(*overlay)));

    let mut scenario = None;
    let mut scratch = String::new();
    if let Some(document) = syntax::parse(&mut sources[0], &mut scratch) {
        let read = decode::case(&document, &mut sources[0]);
        scenario = read.map(|mut case| {
            check::check(&case, &mut sources[0].findings);
            let torn = sources[0].torn;
            for source in &mut sources[1..] {
                let mut scratch = String::new();
                if let Some(document) = syntax::parse(source, &mut scratch) {
                    overlay::read(&document, source, &mut case);
                }
                // Texts lost from the case study by a slip would all seem translated for nothing.
                source.torn |= torn;
            }
            case
        });
    }
    let found = sources.iter_mut().enumerate().flat_map(|(index, source)| {
        let findings = std::mem::take(&mut source.findings);
        let counting = findings.into_iter().filter(|finding| source.counts(finding));
        counting.map(|finding| (index, source.bytes(&finding), finding)).collect::<Vec<_>>()
    });
    let diagnostics = in_order(found.collect(), &sources);
    Loaded { scenario, diagnostics }
}

/// Where a path such as `checks.1.expect.2` stands in a file; of the nearest element above it if it has no place itself.
pub fn locate(file: File, path: &str) -> Option<Span> {
    let mut source = Source::new(file);
    let mut scratch = String::new();
    let document = syntax::parse(&mut source, &mut scratch)?;
    decode::case(&document, &mut source)?;
    let finding = Finding::new(Code::CheckFailed, path);
    let bytes = source.bytes(&finding);
    source.diagnostic(finding, bytes).span
}

/// Whether a file is a translation rather than a case study: it says what it `translates`.
pub fn is_overlay(text: &str) -> bool {
    let translates = |line: &str| {
        let rest = line.trim_start_matches('\u{feff}').trim_start().strip_prefix("translates");
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    // Its keys of the whole stand before the first heading.
    text.lines().take_while(|line| !line.trim_start().starts_with('[')).any(translates)
}

/// Sorts problems by place, drops repetitions, and cuts a flood, keeping errors. Lines and columns are counted last,
/// since that takes time.
fn in_order(mut found: Vec<(usize, Range<usize>, Finding)>, sources: &[Source]) -> Vec<Diagnostic> {
    found.sort_by(|(left, a, x), (right, b, y)| {
        (left, a.start, a.end, x.code, &x.path).cmp(&(right, b.start, b.end, y.code, &y.path))
    });
    found.dedup_by(|(left, a, x), (right, b, y)| left == right && a == b && x.same_as(y));
    let more = found.len().saturating_sub(limits::DIAGNOSTICS);
    if more > 0 {
        let is_error = |finding: &Finding| finding.code.severity() == Severity::Error;
        let mut errors =
            found.iter().filter(|(_, _, finding)| is_error(finding)).count().min(limits::DIAGNOSTICS);
        let mut warnings = limits::DIAGNOSTICS - errors;
        found.retain(|(_, _, finding)| {
            let room = if is_error(finding) { &mut errors } else { &mut warnings };
            let kept = *room > 0;
            *room = room.saturating_sub(1);
            kept
        });
        found.push((0, 0..0, Finding::new(Code::MoreProblems, "").arg("count", more)));
    }
    found.into_iter().map(|(index, bytes, finding)| sources[index].diagnostic(finding, bytes)).collect()
}
