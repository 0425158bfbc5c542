//! `cycle forecast`: where the indicators may stand later, from any moment of a session, with the same figures as the
//! app's debrief.

use crate::sessions::OneGroup;
use crate::simulate::{named_choices, print_json};
use crate::spoken::Spoken;
use crate::{Failure, Format, print_line};
use engine::insight::{Ahead, Choosing, Depth, Outlook, Rest};
use engine::play::Case;
use engine::session::Session;
use engine::simulate::Plan;
use engine::view::{Role, view};
use report::chart::{sampled, with_error};
use report::story::{moment, numbered, title};

/// What stands for any open option of a decision.
const ANY: &str = "any";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    of: OneGroup,
    /// The moment, by its number in the story, as the report and the debrief give it; 0 is the start.
    #[arg(long, default_value_t = 0)]
    after: usize,
    /// How the group goes on choosing: `as-chosen`, `uniform`, or either of them followed by `,decision=option,…` for a
    /// plan in which these are chosen; `decision=any` stands for any open option. A plan alone has the rest uniform.
    #[arg(long, default_value = "as-chosen")]
    choose: String,
    /// Runs that are sampled where play can go too many ways for looking at all of them.
    #[arg(long, default_value_t = Depth::FULL.runs, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    runs: u64,
    /// How to report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Prints where the indicators may stand after each later stage.
pub(crate) fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let (session, group) = arguments.of.open()?;
    let choosing = choosing(session.case(), &arguments.choose)?;
    // Everything that is said here is in English.
    let words = Spoken::new(Some("en"))?;
    let case = session.case();
    let (after, from) = match arguments.after {
        0 => (None, "the start".to_owned()),
        number => {
            let view = view(&session, group, Role::Facilitator).ok_or("the session has no group")?;
            let found = numbered(&view.chapters).find(|(own, _)| *own == Some(number));
            let last = numbered(&view.chapters).filter_map(|(own, _)| own).max().unwrap_or(0);
            let (_, chapter) =
                found.ok_or_else(|| format!("there is no moment {number}; the last is {last}"))?;
            (Some(chapter.entry.clone()), format!("{number}. {}", title(&words, &case.scenario, chapter)))
        }
    };
    let forecast = Ahead { after, choosing }.forecast(&session, group).ok_or("the session has no group")?;
    let outlooks = forecast.find(&session, arguments.runs);
    match arguments.format {
        Format::Json => print_json(&outlooks),
        Format::Human => {
            print_line(&format!("from {from}"));
            human(&words, &session, &outlooks);
        }
    }
    Ok(true)
}

fn choosing(case: &Case, choose: &str) -> Result<Choosing, Failure> {
    let (first, further) = choose.split_once(',').map_or((choose, None), |(first, rest)| (first, Some(rest)));
    let (rest, named) = match first {
        "as-chosen" => (Rest::AsChosen, further),
        "uniform" => (Rest::Uniform, further),
        _ => (Rest::Uniform, Some(choose)),
    };
    let pairs = named
        .map_or_else(|| Some(Vec::new()), named_choices)
        .ok_or_else(|| format!("`--choose {choose}` is none of as-chosen, uniform, nor decision=option,…"))?;
    let mut choosing = Choosing::from(rest);
    for (decision, option) in pairs {
        let missing = Plan::named(case, [(decision, option)]).err();
        // An option that is called so comes before the word for any.
        let is_any = option == ANY && missing.as_ref().is_some_and(|missing| missing != decision);
        if let Some(name) = missing.filter(|_| !is_any) {
            return Err(format!("the case study has no {name}"));
        }
        choosing.named.insert(decision.to_owned(), (!is_any).then(|| option.to_owned()));
    }
    Ok(choosing)
}

/// A line for each indicator after each stage. No figure has more digits than its standard error supports.
fn human(words: &Spoken, session: &Session, outlooks: &[Outlook]) {
    let case = &session.case().scenario;
    for outlook in outlooks {
        print_line("");
        let when = outlook.stage.map_or("in the end".to_owned(), |stage| moment(words, case, stage));
        print_line(&format!("{when:<24}{:>14}     {}", "on average", "5 to 95 %"));
        for (indicator, spread) in case.indicators.iter().zip(&outlook.indicators) {
            let range = indicator.max - indicator.min;
            let [low, high] = [0, 4].map(|at| sampled(words, spread.quantiles[at], range, false));
            let mean = with_error(words, spread.mean, range, false);
            print_line(&format!("{:<24}{mean:>14}     {low} to {high}", indicator.id));
        }
    }
}
