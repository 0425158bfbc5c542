//! `cycle balance`: what may be out of balance in case studies, and what their authors answer.
//!
//! A finding may be meant. Then its author says so in `balance.toml` beside the case file: which finding, about what,
//! and why it stays. An answer that no finding asks for is told too, so that none outlives its reason.

use crate::files::{CaseFiles, case_files};
use crate::simulate::compiled;
use crate::words::{Wording, Words};
use crate::{Failure, Format, print_line};
use engine::insight::balance::{Balance, Finding, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Case files, or folders to look for case files in.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// How many times to play each option of each decision.
    #[arg(long, default_value_t = Balance::default().runs, value_parser = clap::value_parser!(u64).range(256..=1_000_000))]
    runs: u64,
    /// How many ways of playing to look at.
    #[arg(long, default_value_t = Balance::default().ways, value_parser = clap::value_parser!(u64).range(64..=100_000))]
    ways: u64,
    /// Where the luck starts; the same seed gives the same findings.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How to report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Language of the messages, such as `ru`; without it, the one that the system is set to.
    #[arg(long)]
    language: Option<String>,
}

/// What an author answers to findings, in `balance.toml`.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Answers {
    #[serde(default)]
    answers: Vec<Answer>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    /// The code of the finding.
    finding: String,
    /// What it is about, as the finding says it.
    about: String,
    /// Why it stays.
    reason: String,
}

/// A case study with what was found.
#[derive(Serialize)]
struct Report {
    file: String,
    runs: u64,
    ways: u64,
    seed: u64,
    findings: Vec<Found>,
    /// Answers to findings that there are not.
    unasked: Vec<Answer>,
}

#[derive(Serialize)]
struct Found {
    code: &'static str,
    path: String,
    values: BTreeMap<String, Value>,
    message: String,
    help: String,
    /// The author's reason, if there is one.
    answer: Option<String>,
}

impl Report {
    /// Whether every finding has an answer, and every answer a finding.
    fn is_settled(&self) -> bool {
        self.unasked.is_empty() && self.findings.iter().all(|found| found.answer.is_some())
    }
}

/// Looks at the balance of case studies; true if everything found is answered.
pub(crate) fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let balance = Balance { seed: arguments.seed, runs: arguments.runs, ways: arguments.ways };
    let words = arguments.language.as_deref().map_or_else(|| Ok(Words::new()), Words::in_language)?;
    let mut reports = Vec::new();
    for path in case_files(&arguments.paths)? {
        let answers = read_answers(&path)?;
        let files = CaseFiles::read(&path);
        let file = files.name().to_owned();
        let case = compiled(files.playable()?)?;
        let (findings, unasked) = answer(balance.find(&case), answers, &words);
        let Balance { seed, runs, ways } = balance;
        reports.push(Report { file, runs, ways, seed, findings, unasked });
    }
    match arguments.format {
        Format::Human => reports.iter().for_each(human),
        Format::Json => crate::simulate::print_json(&reports),
    }
    Ok(reports.iter().all(Report::is_settled))
}

fn read_answers(case: &Path) -> Result<Vec<Answer>, Failure> {
    let path = case.with_file_name("balance.toml");
    if !path.exists() {
        return Ok(Vec::new());
    }
    let text =
        fs::read_to_string(&path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let answers: Answers =
        toml::from_str(&text).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    match answers.answers.iter().find(|answer| answer.reason.trim().is_empty()) {
        Some(answer) => Err(format!("{}: the answer about {} gives no reason", path.display(), answer.about)),
        None => Ok(answers.answers),
    }
}

/// Puts answers to findings; what is left of the answers comes second.
fn answer(findings: Vec<Finding>, mut answers: Vec<Answer>, words: &Words) -> (Vec<Found>, Vec<Answer>) {
    let found = findings.into_iter().map(|finding| {
        let Wording { message, help } = words.of_finding(&finding);
        let code = finding.code.name();
        let place = answers.iter().position(|answer| answer.finding == code && answer.about == finding.path);
        let answer = place.map(|place| answers.remove(place).reason);
        Found { code, path: finding.path, values: finding.values, message, help, answer }
    });
    (found.collect(), answers)
}

fn human(report: &Report) {
    for found in &report.findings {
        print_line(&format!("{} [{}]", found.path, found.code));
        print_line(&format!("  {}", found.message));
        match &found.answer {
            Some(reason) => print_line(&format!("  answered: {}", reason.trim())),
            None => print_line(&format!("  help: {}", found.help)),
        }
        print_line("");
    }
    for answer in &report.unasked {
        print_line(&format!("{} [{}]", answer.about, answer.finding));
        print_line("  There is an answer in balance.toml, but no such finding.");
        print_line("  help: Take the answer out, or mend its finding and what it is about.");
        print_line("");
    }
    let answered = report.findings.iter().filter(|found| found.answer.is_some()).count();
    let open = report.findings.len() - answered;
    let told = match (answered, open, report.unasked.len()) {
        (0, 0, 0) => "nothing is out of balance".to_owned(),
        (answered, open, 0) => format!("{open} open, {answered} answered"),
        (answered, open, unasked) => format!("{open} open, {answered} answered, {unasked} without a finding"),
    };
    let Report { file, runs, ways, seed, .. } = report;
    print_line(&format!("{file}: {told} ({runs} plays of each option, {ways} ways of playing, seed {seed})"));
}
