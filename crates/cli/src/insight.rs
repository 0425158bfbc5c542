//! `cycle insight`: what could have happened in a session, and why, with the same figures as the app's debrief.

use crate::sessions::OneGroup;
use crate::spoken::Spoken;
use crate::{Failure, Format, print_line};
use engine::insight::{Depth, Fork, Insight, Study, TurningPoint};
use engine::play::Case;
use report::chart::{percent, sampled, with_error};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    of: OneGroup,
    /// Runs for each forecast, for luck, and for each option of each choice.
    #[arg(long, default_value_t = Depth::FULL.runs, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    runs: u64,
    /// Ways of playing that are sampled.
    #[arg(long, default_value_t = Depth::FULL.ways, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    ways: u64,
    /// How to report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Prints what could have happened.
pub(crate) fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let (session, group) = arguments.of.open()?;
    let depth = Depth { runs: arguments.runs, ways: arguments.ways, ..Depth::FULL };
    let mut study = Study::new(&session, group, depth).ok_or("the session has no group")?;
    study.play_all(&session);
    let insight = study.read(&session);
    match arguments.format {
        Format::Json => print_line(&insight.to_json()),
        Format::Human => human(session.case(), &insight)?,
    }
    Ok(true)
}

/// A line for each indicator: what the same choices bring, luck, choice, and the decision that mattered most. No figure
/// has more digits than its standard error supports.
fn human(case: &Case, insight: &Insight) -> Result<(), Failure> {
    let Some(end) = insight.course.last() else { return Ok(()) };
    // Everything that is said here is in English.
    let words = Spoken::new(Some("en"))?;
    print_line("indicator               same choices, 5 to 95 %     luck  choice  what mattered most");
    for (place, indicator) in case.scenario.indicators.iter().enumerate() {
        let (Some(spread), Some(luck), Some(choice)) =
            (end.indicators.get(place), insight.luck.indicators.get(place), insight.choice.get(place))
        else {
            continue;
        };
        let range = indicator.max - indicator.min;
        let [low, high] = [0, 4].map(|at| sampled(&words, spread.quantiles[at], range, false));
        let most = insight.turning.get(place).and_then(|points| points.first());
        print_line(&format!(
            "{:<24}{low:>9} to {high:>9}      {:>5} %{:>6} %  {}",
            indicator.id,
            percent(&words, luck.share),
            percent(&words, choice.share),
            most.map(|point| told(&words, case, &insight.forks, point, range)).unwrap_or_default(),
        ));
    }
    Ok(())
}

fn told(words: &Spoken, case: &Case, forks: &[Fork], point: &TurningPoint, range: f64) -> String {
    let turn = forks.get(point.fork).and_then(|fork| fork.turn);
    let name = match turn.and_then(|turn| case.scenario.decisions.get(usize::from(turn.decision))) {
        Some(decision) => {
            let option = decision.options.get(point.place).map_or("", |option| option.id.as_str());
            format!("{}.{option}", decision.id)
        }
        None => "compromise".to_owned(),
    };
    format!("{name} {}", with_error(words, point.difference, range, true))
}
