//! `cycle simulate`: where many plays of a case study end, and the tests that authors write about it.

use crate::files::CaseFiles;
use crate::{Failure, Format, print_line};
use engine::play::Case;
use engine::simulate::{Choice, Plan, Simulator, Summary, Tally, summarise};
use scenario::case::Scenario;
use scenario::clause::{self, Condition};
use scenario::path::elements;
use serde::{Serialize, Serializer};
use std::path::PathBuf;
use std::time::Instant;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The case file.
    file: PathBuf,
    /// How many times to play.
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    runs: u64,
    /// Where the luck starts; the same seed gives the same runs.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How groups choose: `uniform`, `first`, `second`, `third`, `last`, or `decision=option,…` with the rest uniform.
    #[arg(long, default_value = "uniform")]
    choose: String,
    /// How to report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Plays a case study many times and prints where its indicators end.
pub(crate) fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let case = open(&arguments.file)?;
    let plan = plan(&case, &arguments.choose)?;
    let mut simulator = Simulator::new(&case, arguments.seed, plan);
    let begun = Instant::now();
    let (indicators, support) = summarise(&mut simulator, 0, arguments.runs);
    let seconds = begun.elapsed().as_secs_f64();
    let result = Simulation {
        runs: arguments.runs,
        seed: arguments.seed,
        choose: &arguments.choose,
        runs_per_second: (arguments.runs as f64 / seconds.max(1e-9)).round(),
        indicators: InOrder(named(case.scenario.indicators.iter().map(|x| &x.id), &indicators)),
        support: InOrder(named(case.scenario.stakeholders.iter().map(|x| &x.id), &support)),
        reached: Reached::new(&case, &simulator.tally),
    };
    match arguments.format {
        Format::Json => print_json(&result),
        Format::Human => human(&result),
    }
    Ok(true)
}

/// Reads a case file for play.
pub(crate) fn open(path: &std::path::Path) -> Result<Case, Failure> {
    let files = crate::files::case_files(&[path.to_owned()])?;
    let [file] = files.as_slice() else {
        return Err(format!("there is more than one case file in {}; name one of them", path.display()));
    };
    compiled(CaseFiles::read(file).playable()?)
}

pub(crate) fn compiled(scenario: Scenario) -> Result<Case, Failure> {
    Case::new(scenario).map_err(|error| format!("the case study cannot be played: {error}"))
}

pub(crate) fn print_json(value: &impl Serialize) {
    print_line(&serde_json::to_string_pretty(value).unwrap_or_else(|error| error.to_string()));
}

fn plan(case: &Case, choose: &str) -> Result<Plan, Failure> {
    let everywhere = match choose {
        "uniform" => Some(Choice::Uniform),
        "first" => Some(Choice::Place(0)),
        "second" => Some(Choice::Place(1)),
        "third" => Some(Choice::Place(2)),
        "last" => Some(Choice::Last),
        _ => None,
    };
    if let Some(choice) = everywhere {
        return Ok(Plan::all(choice));
    }
    let pairs = named_choices(choose).ok_or_else(|| {
        format!("`--choose {choose}` is none of uniform, first, second, third, last, nor decision=option,…")
    })?;
    Plan::named(case, pairs).map_err(|name| format!("the case study has no {name}"))
}

/// Decisions and options from `decision=option,…`; none where it is written otherwise.
pub(crate) fn named_choices(text: &str) -> Option<Vec<(&str, &str)>> {
    let pairs = text.split(',').map(|pair| pair.split_once('='));
    pairs.map(|pair| pair.map(|(decision, option)| (decision.trim(), option.trim()))).collect()
}

/// What many plays brought.
#[derive(Serialize)]
struct Simulation<'a> {
    runs: u64,
    seed: u64,
    choose: &'a str,
    runs_per_second: f64,
    indicators: InOrder<Spread>,
    support: InOrder<Spread>,
    reached: Reached,
}

/// Where one indicator ends.
#[derive(Serialize)]
struct Spread {
    mean: f64,
    variance: f64,
    min: f64,
    max: f64,
    p5: f64,
    p50: f64,
    p95: f64,
}

fn named<'a>(ids: impl Iterator<Item = &'a String>, summaries: &[Summary]) -> Vec<(String, Spread)> {
    let spread = |summary: &Summary| Spread {
        mean: summary.mean,
        variance: summary.variance,
        min: summary.min,
        max: summary.max,
        p5: summary.p5,
        p50: summary.p50,
        p95: summary.p95,
    };
    ids.cloned().zip(summaries.iter().map(spread)).collect()
}

/// How often things came about over all runs, named by their ids.
#[derive(Serialize)]
pub(crate) struct Reached {
    /// Times each decision was posed.
    pub decisions: InOrder<u64>,
    /// Times each option was open and chosen.
    pub options: InOrder<OptionReached>,
    /// Times each outcome was drawn.
    pub outcomes: InOrder<u64>,
    /// Times each event happened.
    pub events: InOrder<u64>,
    /// The adoption gate, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adoption: Option<Adoption>,
    /// Runs that remembered each fact at the end.
    pub facts: InOrder<u64>,
}

#[derive(Serialize, Clone, Copy)]
pub(crate) struct OptionReached {
    pub open: u64,
    pub chosen: u64,
}

#[derive(Serialize)]
pub(crate) struct Adoption {
    /// Times the policy was put to adoption.
    pub put: u64,
    /// Times it was adopted without a compromise.
    pub at_once: u64,
    /// Times it was adopted after one.
    pub after_compromise: u64,
    /// Times each compromise was made.
    pub compromises: InOrder<u64>,
}

impl Reached {
    pub fn new(case: &Case, tally: &Tally) -> Reached {
        let scenario = &case.scenario;
        let mut options = Vec::new();
        let mut outcomes = Vec::new();
        for decision in &scenario.decisions {
            for option in &decision.options {
                let id = format!("{}.{}", decision.id, option.id);
                for (path, _) in elements(&id, &option.outcomes, |x| &x.id) {
                    outcomes.push((path, at(&tally.drawn, outcomes.len())));
                }
                let place = options.len();
                let reached =
                    OptionReached { open: at(&tally.open, place), chosen: at(&tally.chosen, place) };
                options.push((id, reached));
            }
        }
        let counted = |ids: Vec<&String>, counts: &[u64]| {
            InOrder(ids.into_iter().enumerate().map(|(place, id)| (id.clone(), at(counts, place))).collect())
        };
        Reached {
            decisions: counted(scenario.decisions.iter().map(|x| &x.id).collect(), &tally.posed),
            options: InOrder(options),
            outcomes: InOrder(outcomes),
            events: counted(scenario.events.iter().map(|x| &x.id).collect(), &tally.happened),
            adoption: scenario.adoption.as_ref().map(|adoption| Adoption {
                put: tally.adoption[0],
                at_once: tally.adoption[1],
                after_compromise: tally.adoption[2],
                compromises: counted(
                    adoption.compromises.iter().map(|x| &x.id).collect(),
                    &tally.compromises,
                ),
            }),
            facts: counted(case.model.facts.iter().collect(), &tally.facts),
        }
    }
}

fn at(counts: &[u64], place: usize) -> u64 {
    counts.get(place).copied().unwrap_or_default()
}

/// Names with values, written as a JSON object in this order.
pub(crate) struct InOrder<T>(pub Vec<(String, T)>);

impl<T: Serialize> Serialize for InOrder<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

fn human(result: &Simulation) {
    let Simulation { runs, seed, choose, runs_per_second, .. } = result;
    print_line(&format!(
        "{runs} runs from seed {seed}, choosing {choose}: {runs_per_second} runs per second"
    ));
    print_line("");
    table("indicator, at the end", &result.indicators.0);
    if !result.support.0.is_empty() {
        print_line("");
        table("support, at the end", &result.support.0);
    }
    if let Some(adoption) = &result.reached.adoption {
        let share = |count: u64| 100.0 * count as f64 / (adoption.put.max(1)) as f64;
        let (at_once, later) = (share(adoption.at_once), share(adoption.after_compromise));
        print_line("");
        print_line(&format!("adopted without a compromise {at_once:.1} %, after one {later:.1} %"));
    }
}

fn table(title: &str, rows: &[(String, Spread)]) {
    let width = rows.iter().map(|(id, _)| id.len()).chain([title.len()]).max().unwrap_or(0);
    let head = ["mean", "st.dev.", "lowest", "5 %", "50 %", "95 %", "highest"];
    print_line(&format!("{title:width$}{}", head.map(|word| format!("{word:>10}")).concat()));
    for (id, s) in rows {
        let numbers = [s.mean, s.variance.sqrt(), s.min, s.p5, s.p50, s.p95, s.max];
        print_line(&format!("{id:width$}{}", numbers.map(|number| format!("{number:>10.1}")).concat()));
    }
}

/// An author's test that fails at one of its clauses.
pub(crate) struct FailedTest {
    pub name: String,
    pub path: String,
    pub clause: String,
    pub value: f64,
    pub runs: u32,
}

/// Runs the tests of a case study without errors and lists the clauses that do not hold.
pub(crate) fn failed_tests(scenario: &Scenario) -> Vec<FailedTest> {
    let Ok(case) = compiled(scenario.clone()) else {
        return Vec::new();
    };
    let mut failed = Vec::new();
    for (path, check) in elements("checks", &scenario.checks, |x| &x.id) {
        let choices = check.choose.iter().map(|(decision, option)| (decision.as_str(), option.as_str()));
        // The names have been checked before.
        let plan = Plan::named(&case, choices).unwrap_or_default();
        let mut simulator = Simulator::new(&case, check.seed, plan);
        let (indicators, support) = summarise(&mut simulator, 0, u64::from(check.runs));
        for (index, source) in check.expect.iter().enumerate() {
            let Ok(clause) = clause::parse(source) else { continue };
            let (comparison, value, mean) = match &clause.condition {
                Condition::Indicator { indicator, comparison, value } => {
                    let place = scenario.indicators.iter().position(|x| x.id == indicator.text);
                    (comparison, *value, place.and_then(|place| indicators.get(place)))
                }
                Condition::Support { stakeholder, comparison, value } => {
                    let place = scenario.stakeholders.iter().position(|x| x.id == stakeholder.text);
                    (comparison, *value, place.and_then(|place| support.get(place)))
                }
                _ => continue,
            };
            let Some(mean) = mean.map(|summary| summary.mean) else { continue };
            if comparison.holds(mean, value) == clause.negated {
                failed.push(FailedTest {
                    name: check.name.clone(),
                    path: format!("{path}.expect.{}", index + 1),
                    clause: source.clone(),
                    value: mean,
                    runs: check.runs,
                });
            }
        }
    }
    failed
}

/// A figure with two decimals, as messages show it.
pub(crate) fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
