//! `cycle check`: problems in case files, and the tests that their authors wrote.

use crate::files::{CaseFiles, case_files};
use crate::problems::{Human, count, problem};
use crate::words::Words;
use crate::{Failure, Format, print_line, simulate};
use scenario::diagnostic::{Code, Diagnostic, has_errors};
use scenario::read::{self, File};
use std::path::PathBuf;

/// Checks case files; true if there are no errors, and where it is strict no warnings either.
pub(crate) fn run(
    paths: &[PathBuf],
    format: Format,
    language: Option<&str>,
    strict: bool,
) -> Result<bool, Failure> {
    let words = language.map_or_else(|| Ok(Words::new()), Words::in_language)?;
    let mut cases: Vec<CaseFiles> = case_files(paths)?.iter().map(|path| CaseFiles::read(path)).collect();
    for case in &mut cases {
        let failed = failed_tests(case);
        case.diagnostics.extend(failed);
    }
    match format {
        Format::Human => human(&cases, words),
        Format::Json => json(&cases, &words),
    }
    let fails = |case: &CaseFiles| has_errors(&case.diagnostics) || strict && !case.diagnostics.is_empty();
    Ok(!cases.iter().any(fails))
}

fn human(cases: &[CaseFiles], words: Words) {
    let renderer = Human::new(words);
    for case in cases {
        for diagnostic in &case.diagnostics {
            print_line(&renderer.problem(diagnostic, case));
            print_line("");
        }
        let found = count(&case.diagnostics).unwrap_or_else(|| "no problems".to_owned());
        print_line(&format!("{}: {found}", case.name()));
    }
}

fn json(cases: &[CaseFiles], words: &Words) {
    let problems: Vec<_> = cases
        .iter()
        .flat_map(|case| &case.diagnostics)
        .map(|diagnostic| problem(diagnostic, words))
        .collect();
    print_line(&serde_json::to_string_pretty(&problems).unwrap_or_else(|_| "[]".to_owned()));
}

/// The author's tests that fail, each at the clause that does not hold.
fn failed_tests(case: &CaseFiles) -> Vec<Diagnostic> {
    let Some(scenario) = case.scenario.as_ref().filter(|_| !has_errors(&case.diagnostics)) else {
        return Vec::new();
    };
    simulate::failed_tests(scenario)
        .into_iter()
        .map(|failed| {
            let args = [
                ("name", failed.name.into()),
                ("clause", failed.clause.into()),
                ("value", simulate::rounded(failed.value).into()),
                ("runs", f64::from(failed.runs).into()),
            ];
            Diagnostic {
                code: Code::CheckFailed,
                severity: Code::CheckFailed.severity(),
                file: case.name().to_owned(),
                span: read::locate(File { name: case.name(), text: case.text(case.name()) }, &failed.path),
                path: failed.path,
                args: args.map(|(key, arg)| (key.to_owned(), arg)).into(),
            }
        })
        .collect()
}
