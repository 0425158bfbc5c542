//! Every file in `tests/bad` says in remarks which problems are in it: `# error: 12:9-12:14 unknown-reference`.

use crate::{file_name, files_in, line_of, read};
use scenario::diagnostic::Code;
use scenario::read::{File, is_overlay, load};
use std::collections::BTreeSet;

#[test]
fn every_bad_file_has_exactly_the_problems_it_says() {
    let mut wrong = String::new();
    for case in bad_cases() {
        let files: Vec<File> = case.iter().map(|(name, text)| File { name, text }).collect();
        let found = load(files[0], &files[1..]).diagnostics;
        for (name, text) in &case {
            let found: Vec<String> = found.iter().filter(|x| x.file == *name).map(line_of).collect();
            let expected = expected(text);
            if sorted(&found) != sorted(&expected) {
                let lines: String = found.iter().map(|line| format!("# {line}\n")).collect();
                wrong.push_str(&format!("{name} has:\n{lines}and expects:\n{expected:#?}\n\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_code_of_the_reader_has_a_bad_file() {
    let shown: BTreeSet<String> = bad_cases()
        .iter()
        .flatten()
        .flat_map(|(_, text)| expected(text))
        .filter_map(|line| code_of(&line))
        .collect();
    // These need a disk, a simulation, or a file too large to keep; they are tested where they arise.
    let elsewhere =
        [Code::Unreadable, Code::NotText, Code::FileTooLarge, Code::CheckFailed, Code::MoreProblems];
    for code in Code::ALL.iter().filter(|code| !elsewhere.contains(code)) {
        assert!(shown.contains(code.name()), "no file in tests/bad shows {}", code.name());
    }
}

/// Case files, each with the translations beside it.
fn bad_cases() -> Vec<Vec<(String, String)>> {
    let files: Vec<(String, String)> =
        files_in("bad").iter().map(|path| (file_name(path), read(path))).collect();
    let is_beside = |case: &str, other: &str| {
        let stem = case.trim_end_matches(".toml");
        other != case && other.strip_prefix(stem).is_some_and(|rest| rest.starts_with('.'))
    };
    let cases = files.iter().filter(|(name, text)| !is_overlay(text) || name.starts_with("not-a-case"));
    cases
        .map(|case| {
            let overlays = files.iter().filter(|other| is_beside(&case.0, &other.0)).cloned();
            std::iter::once(case.clone()).chain(overlays).collect()
        })
        .collect()
}

fn expected(text: &str) -> Vec<String> {
    let remarks = text.lines().filter_map(|line| line.trim_start().strip_prefix("# "));
    let problems = remarks.filter(|remark| remark.starts_with("error: ") || remark.starts_with("warning: "));
    problems.map(str::to_owned).collect()
}

fn code_of(line: &str) -> Option<String> {
    line.split_whitespace().last().map(str::to_owned)
}

fn sorted(lines: &[String]) -> Vec<String> {
    let mut lines = lines.to_vec();
    lines.sort();
    lines
}
