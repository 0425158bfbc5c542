//! `cycle report`: what a group or a workshop takes home, from a session file.

use crate::spoken::Spoken;
use crate::{Failure, print_line, sessions};
use clap::ValueEnum;
use engine::insight::{Depth, Study};
use engine::session::Session;
use report::content::Report;
use report::document::{document, policy};
use report::file::html;
use report::gather::{Ground, gather};
use report::sampled::Findings;
use report::tables::{Table, tables};
use report::words::Words;
use report::workbook::Book;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The session file, as the app saved it.
    session: PathBuf,
    /// What to make.
    #[arg(long, value_enum, default_value_t)]
    format: Kind,
    /// The group, by its id or its name; without it, the whole workshop.
    #[arg(long)]
    group: Option<String>,
    /// Make the policy file instead of the report; HTML only.
    #[arg(long)]
    policy: bool,
    /// How many runs to play for what could have happened, and how many ways of playing; 0 leaves that out.
    #[arg(long, default_value_t = Depth::FULL.runs, value_parser = clap::value_parser!(u64).range(0..=1_000_000))]
    runs: u64,
    /// For CSV, the one table to write, such as `votes`; without it, every table is written into the folder `--out`.
    #[arg(long)]
    table: Option<String>,
    /// Language of the report, such as `ru`; without it, the one that the system is set to.
    #[arg(long)]
    language: Option<String>,
    /// Where to write; without it, to standard output.
    #[arg(short, long)]
    out: Option<PathBuf>,
}

/// What to make of a session.
#[derive(Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Kind {
    /// One page to read and to print, with everything in it.
    #[default]
    Html,
    /// Tables for spreadsheets, one file each.
    Csv,
    /// One workbook with all tables.
    Xlsx,
    /// For programs.
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let session = sessions::read(&arguments.session)?;
    let words = Spoken::new(arguments.language.as_deref())?;
    let case = session.case().scenario.in_language(&words.language());
    let group = arguments.group.as_deref().map(|name| sessions::place(&session, name)).transpose()?;
    // The report on the only group of a session is its own.
    let group = group.or((session.header().groups.len() == 1).then_some(0));
    let ground = Ground { session: &session, case: &case, words: &words };
    let runs = if arguments.policy { 0 } else { arguments.runs };
    let findings = findings(&session, group, runs);
    let report = gather(ground, group, &findings).ok_or("this session has no such group")?;
    let out = arguments.out.as_deref();
    match arguments.format {
        Kind::Html if arguments.policy => {
            write(out, html(&words, &report.case.title, &policy(ground, &report)).as_bytes())?;
        }
        _ if arguments.policy => return Err("the policy file is made as HTML only".to_owned()),
        Kind::Html => {
            let document = document(ground, &report, &findings);
            write(out, html(&words, &report.case.title, &document).as_bytes())?;
        }
        Kind::Json => {
            let json = serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?;
            write(out, format!("{json}\n").as_bytes())?;
        }
        Kind::Xlsx => write(out, &workbook(&words, &report)?)?,
        Kind::Csv => csv(&words, &report, arguments.table.as_deref(), out)?,
    }
    Ok(true)
}

/// What could have happened, for every group that the report is about and whose play has ended.
fn findings(session: &Session, group: Option<usize>, runs: u64) -> BTreeMap<usize, Findings> {
    let depth = Depth { runs, ways: runs, ..Depth::FULL };
    let ended = |place: &usize| session.group(*place).is_some_and(|state| state.play.has_ended());
    let places = (0..session.header().groups.len()).filter(|place| group.is_none_or(|only| only == *place));
    let places: Vec<usize> = places.filter(ended).filter(|_| runs > 0).collect();
    let found = places.iter().filter_map(|place| {
        let mut study = Study::new(session, *place, depth)?;
        study.play_all(session);
        let found = Findings::read(session, &study, *place, depth);
        // All groups lie in one picture, under the luck of the first.
        let is_shared = places.len() > 1 && places.first() == Some(place);
        Some((*place, if is_shared { found.with_groups(session, &study, &places) } else { found }))
    });
    found.collect()
}

fn workbook(words: &Spoken, report: &Report) -> Result<Vec<u8>, Failure> {
    let book =
        Book { title: report.case.title.clone(), at: report.session.last, tables: tables(words, report) };
    book.write().map_err(|error| error.to_string())
}

fn csv(words: &Spoken, report: &Report, only: Option<&str>, out: Option<&Path>) -> Result<(), Failure> {
    let tables = tables(words, report);
    let names = || tables.iter().map(|table| table.id.as_str()).collect::<Vec<_>>().join(", ");
    match (only, out) {
        (Some(id), _) => {
            let found = tables.iter().find(|table| table.id == id);
            let table: &Table =
                found.ok_or_else(|| format!("there is no table `{id}`; there is {}", names()))?;
            write(out, table.csv(words).as_bytes())
        }
        (None, None) => {
            Err(format!("name one table with --table, or a folder for all with --out; there is {}", names()))
        }
        (None, Some(folder)) => {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            for table in &tables {
                let path = folder.join(format!("{}.csv", table.id));
                write(Some(&path), table.csv(words).as_bytes())?;
                print_line(&path.display().to_string());
            }
            Ok(())
        }
    }
}

fn write(out: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    match out {
        Some(path) => fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display())),
        None => {
            // A reader that has gone away is no error.
            let _ = std::io::stdout().lock().write_all(bytes);
            Ok(())
        }
    }
}
