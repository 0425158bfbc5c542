//! The only build automation of the project: `cargo xtask serve | test | package | bench | tools`.

mod analyst;
mod app;
mod assets;
mod audit;
mod bench;
mod first_page;
mod gzip;
mod languages;
mod licences;
mod offline;
mod package;
mod page;
mod page_words;
mod policy;
mod run;
mod serve;
mod shorten;
mod size;
mod test;
mod tools;

use run::Done;
use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo xtask <command>

  serve [--port 8080] [--no-build]
      Build the app and serve it on 127.0.0.1.
  test [--only rust|browser] [--no-build] [-- arguments for Playwright]
      Run every check: format, lints, tests, case studies, size, browser journeys.
  package [--no-build]
      Make what people are given, in target/package/: the app in one file, and an archive for web hosts.
  bench [--no-build]
      Print sizes, simulation speed, how fast a click is answered, and what a long session holds in memory.
  tools
      List the tools that these commands need, and what they would install.

--no-build uses the app that the last build left in dist/.
Each command first installs the tools it misses, in pinned versions.
";

/// What the command line asks for.
#[derive(Debug, PartialEq)]
enum Command {
    Help,
    Serve { port: u16, build: bool },
    Test(test::Plan),
    Package { build: bool },
    Bench { build: bool },
    Tools,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = parse(&arguments).and_then(|command| match command {
        Command::Help => {
            print!("{HELP}");
            Ok(())
        }
        Command::Serve { port, build } => serve::command(port, build),
        Command::Test(plan) => test::command(&plan),
        Command::Package { build } => package::command(build),
        Command::Bench { build } => bench::command(build),
        Command::Tools => tools::list(),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Reads the arguments after `cargo xtask`.
fn parse(arguments: &[String]) -> Done<Command> {
    let mut words = arguments.iter().map(String::as_str);
    let name = words.next().unwrap_or("help");
    let mut port = 8080;
    let mut plan = test::Plan::default();
    while let Some(word) = words.next() {
        match (name, word) {
            ("serve" | "test" | "package" | "bench", "--no-build") => plan.build = false,
            ("serve", "--port") => {
                let value = words.next().unwrap_or_default();
                port = value.parse().map_err(|_| format!("“{value}” is not a port between 0 and 65535."))?;
            }
            ("test", "--only") => {
                (plan.rust, plan.browser) = match words.next() {
                    Some("rust") => (true, false),
                    Some("browser") => (false, true),
                    _ => return Err("After --only comes rust or browser.".into()),
                }
            }
            ("test", "--") => plan.playwright = words.by_ref().map(String::from).collect(),
            (_, "--help" | "-h") => return Ok(Command::Help),
            _ => return Err(format!("“{word}” is not an argument of {name}.\n\n{HELP}")),
        }
    }
    match name {
        "serve" => Ok(Command::Serve { port, build: plan.build }),
        "test" => Ok(Command::Test(plan)),
        "package" => Ok(Command::Package { build: plan.build }),
        "bench" => Ok(Command::Bench { build: plan.build }),
        "tools" => Ok(Command::Tools),
        "help" | "--help" | "-h" => Ok(Command::Help),
        _ => Err(format!("There is no command “{name}”.\n\n{HELP}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Done<Command> {
        parse(&line.split_whitespace().map(String::from).collect::<Vec<_>>())
    }

    #[test]
    fn commands_and_their_arguments_are_read() {
        assert_eq!(read(""), Ok(Command::Help));
        assert_eq!(read("serve"), Ok(Command::Serve { port: 8080, build: true }));
        assert_eq!(read("serve --no-build --port 9"), Ok(Command::Serve { port: 9, build: false }));
        assert_eq!(read("package"), Ok(Command::Package { build: true }));
        assert_eq!(read("bench --no-build"), Ok(Command::Bench { build: false }));
        assert_eq!(read("test"), Ok(Command::Test(test::Plan::default())));
        let browser = test::Plan {
            rust: false,
            playwright: vec!["play.spec.ts".into(), "--headed".into()],
            ..test::Plan::default()
        };
        assert_eq!(read("test --only browser -- play.spec.ts --headed"), Ok(Command::Test(browser)));
    }

    #[test]
    fn what_is_not_understood_is_said() {
        for line in
            ["fly", "serve --port x", "serve --only rust", "test --only", "test --only css", "tools --port 1"]
        {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
