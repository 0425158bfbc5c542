//! `cycle`: the command line for authors of case studies, for continuous integration and for measuring.

mod balance;
mod check;
mod coverage;
mod export;
mod files;
mod forecast;
mod insight;
mod problems;
mod session_report;
mod sessions;
mod simulate;
mod spoken;
mod translate;
mod words;

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// Check, translate and try out case studies of Policy Cycle Workshop.
#[derive(Parser)]
#[command(name = "cycle", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check case studies and their translations, and run the tests they contain.
    Check {
        /// Case files, or folders to look for case files in.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// How to report.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Language of the messages, such as `ru`; without it, the one that the system is set to.
        #[arg(long)]
        language: Option<String>,
        /// End with an error on warnings too, such as texts that a translation lacks or no longer needs.
        #[arg(long)]
        strict: bool,
    },
    /// Play a case study many times and sum up where its indicators end.
    Simulate(simulate::Arguments),
    /// Play a case study many times and list what was never reached.
    Coverage(coverage::Arguments),
    /// Look for what is out of balance in case studies: options that nobody takes, breaches that pay, and the like.
    Balance(balance::Arguments),
    /// Tell what could have happened in a session, and why.
    Insight(insight::Arguments),
    /// Tell where the indicators may stand later, from any moment of a session.
    Forecast(forecast::Arguments),
    /// Make what a group or a workshop takes home from a session file: the report, its tables, the policy file.
    Report(session_report::Arguments),
    /// Print the JSON Schema of case files, for editors.
    Schema,
    /// Write a translation file, or add the keys that it lacks.
    Translate {
        /// The case file.
        file: PathBuf,
        /// Language tag, such as `ru` or `az`.
        #[arg(long)]
        language: String,
    },
    /// Write checked case studies with their translations as compact JSON.
    Compile {
        /// A case file, or a folder with one.
        path: PathBuf,
        /// Where to write.
        #[arg(short, long)]
        output: PathBuf,
    },
    /// Compile case studies into a folder with an index, as the app ships them.
    Bundle {
        /// Case files, or folders to look for case files in.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// The folder to write into.
        #[arg(long)]
        out: PathBuf,
    },
}

/// How to report.
#[derive(Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Human,
    /// For programs.
    Json,
}

/// Why a command could not do its work: a sentence for the person who gave it.
type Failure = String;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Check { paths, format, language, strict } => {
            check::run(&paths, format, language.as_deref(), strict)
        }
        Command::Simulate(arguments) => simulate::run(&arguments),
        Command::Coverage(arguments) => coverage::run(&arguments),
        Command::Balance(arguments) => balance::run(&arguments),
        Command::Insight(arguments) => insight::run(&arguments),
        Command::Forecast(arguments) => forecast::run(&arguments),
        Command::Report(arguments) => session_report::run(&arguments),
        Command::Schema => export::schema(),
        Command::Translate { file, language } => translate::run(&file, &language),
        Command::Compile { path, output } => export::compile(&path, &output),
        Command::Bundle { paths, out } => export::bundle(&paths, &out),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            eprintln!("cycle: {failure}");
            ExitCode::from(2)
        }
    }
}

/// Prints a line to standard output; a reader that has gone away, such as `head`, is no error.
pub(crate) fn print_line(line: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}
