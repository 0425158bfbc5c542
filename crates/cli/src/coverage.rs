//! `cycle coverage`: what was reached over many plays, and what never was.

use crate::simulate::{InOrder, Reached, open, print_json};
use crate::{Failure, Format, print_line};
use engine::play::Case;
use engine::simulate::{Choice, Plan, Simulator};
use serde::Serialize;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The case file.
    file: PathBuf,
    /// How many times to play, every open option being as likely as the others.
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    runs: u64,
    /// Where the luck starts; the same seed gives the same runs.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How to report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Serialize)]
struct Coverage {
    runs: u64,
    seed: u64,
    reached: Reached,
    never: Never,
}

/// What was never reached.
#[derive(Serialize)]
struct Never {
    /// Decisions never posed.
    decisions: Vec<String>,
    /// Options never open.
    options: Vec<String>,
    /// Outcomes never drawn.
    outcomes: Vec<String>,
    /// Events that never happened, though they have a chance.
    events: Vec<String>,
    /// Compromises never made.
    compromises: Vec<String>,
}

/// Plays a case study many times and prints what was reached.
pub(crate) fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let case = open(&arguments.file)?;
    let mut simulator = Simulator::new(&case, arguments.seed, Plan::all(Choice::Uniform));
    simulator.run(0, arguments.runs, |_| {});
    let reached = Reached::new(&case, &simulator.tally);
    let never = never(&case, &reached);
    let coverage = Coverage { runs: arguments.runs, seed: arguments.seed, reached, never };
    match arguments.format {
        Format::Json => print_json(&coverage),
        Format::Human => human(&coverage),
    }
    Ok(true)
}

fn never(case: &Case, reached: &Reached) -> Never {
    let zeros = |counts: &InOrder<u64>| -> Vec<String> {
        counts.0.iter().filter(|(_, count)| *count == 0).map(|(id, _)| id.clone()).collect()
    };
    let by_chance =
        |id: &String| case.scenario.events.iter().any(|event| event.id == *id && !event.chance.is_empty());
    Never {
        decisions: zeros(&reached.decisions),
        options: reached.options.0.iter().filter(|(_, o)| o.open == 0).map(|(id, _)| id.clone()).collect(),
        outcomes: zeros(&reached.outcomes),
        events: zeros(&reached.events).into_iter().filter(by_chance).collect(),
        compromises: reached
            .adoption
            .as_ref()
            .map(|adoption| zeros(&adoption.compromises))
            .unwrap_or_default(),
    }
}

fn human(coverage: &Coverage) {
    let Coverage { runs, seed, reached, never } = coverage;
    let per_run = |count: u64| format!("{:.1}", 100.0 * count as f64 / *runs as f64);
    print_line(&format!("{runs} runs from seed {seed}, choosing uniformly; figures per 100 runs"));
    let counts = |title: &str, counts: &InOrder<u64>| {
        print_line("");
        print_line(title);
        for (id, count) in &counts.0 {
            print_line(&format!("{:>8}  {id}", per_run(*count)));
        }
    };
    counts("decisions posed", &reached.decisions);
    print_line("");
    print_line("options open, chosen");
    for (id, option) in &reached.options.0 {
        print_line(&format!("{:>8}{:>8}  {id}", per_run(option.open), per_run(option.chosen)));
    }
    counts("outcomes drawn", &reached.outcomes);
    counts("events", &reached.events);
    counts("facts at the end", &reached.facts);
    if let Some(adoption) = &reached.adoption {
        print_line("");
        print_line("adoption");
        print_line(&format!("{:>8}  put to adoption", per_run(adoption.put)));
        print_line(&format!("{:>8}  adopted without a compromise", per_run(adoption.at_once)));
        print_line(&format!("{:>8}  adopted after a compromise", per_run(adoption.after_compromise)));
        counts("compromises", &adoption.compromises);
    }
    print_line("");
    let lists = [
        ("decision", &never.decisions),
        ("option", &never.options),
        ("outcome", &never.outcomes),
        ("event", &never.events),
        ("compromise", &never.compromises),
    ];
    if lists.iter().all(|(_, list)| list.is_empty()) {
        print_line("everything was reached");
    }
    for (kind, list) in lists {
        list.iter().for_each(|id| print_line(&format!("never reached: {kind} {id}")));
    }
}
