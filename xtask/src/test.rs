//! `cargo xtask test`: every check, in the order in which a mistake is cheapest to find.

use crate::package::Package;
use crate::run::{self, Done};
use crate::serve::Server;
use crate::tools::{self, Purpose, Tools, WASM};
use crate::{app, audit, package, size};
use std::process::Command;

/// The package of the app, which is built for WebAssembly.
const APP: &str = "policy-cycle-workshop";

/// Which checks to run.
#[derive(Debug, PartialEq)]
pub struct Plan {
    /// Formatting, lints, tests of the Rust code and of the case studies.
    pub rust: bool,
    /// Size and journeys of the built app.
    pub browser: bool,
    /// Whether to build the app before driving it.
    pub build: bool,
    /// Arguments passed on to Playwright.
    pub playwright: Vec<String>,
}

impl Default for Plan {
    fn default() -> Plan {
        Plan { rust: true, browser: true, build: true, playwright: Vec::new() }
    }
}

/// How many tests passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Tally {
    passed: u64,
    failed: u64,
}

/// Runs the checks of a plan; the last line sums up the tests that ran.
pub fn command(plan: &Plan) -> Done {
    let purposes: Vec<Purpose> = [
        (plan.rust, Purpose::CheckRust),
        (plan.browser && plan.build, Purpose::Build),
        (plan.browser, Purpose::Browse),
        (plan.browser, Purpose::BrowseFirefox),
    ]
    .into_iter()
    .filter_map(|(wanted, purpose)| wanted.then_some(purpose))
    .collect();
    let tools = tools::prepare(&purposes)?;
    let mut tally = Tally::default();
    let outcome = checks(plan, &tools, &mut tally);
    if let Err(sentence) = &outcome {
        println!("\nStopped: {sentence}");
        // A check that failed outside a test run counts as one failure.
        tally.failed = tally.failed.max(1);
    }
    println!("\n{} passed, {} failed", tally.passed, tally.failed);
    outcome.map_err(|_| "Not everything passed.".into())
}

fn checks(plan: &Plan, tools: &Tools, tally: &mut Tally) -> Done {
    if plan.rust {
        run::timed("Format: rustfmt", || run::run(tools.cargo().args(["fmt", "--all", "--check"])))?;
        run::timed("Lints: clippy on everything", || {
            let all = ["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"];
            run::run(tools.cargo().args(all))
        })?;
        run::timed("Lints: clippy on the app as WebAssembly", || {
            let app = ["clippy", "--quiet", "--package", APP, "--target", WASM, "--", "--deny", "warnings"];
            run::run(tools.cargo().args(app))
        })?;
        run::timed("Tests: cargo test", || {
            let all = ["test", "--quiet", "--workspace", "--no-fail-fast"];
            cargo_tests(tools.cargo().args(all), tally)
        })?;
        run::timed("Case studies and their translations: cycle check", || {
            let cycle = ["run", "--quiet", "--manifest-path", "crates/cli/Cargo.toml"];
            one(tally, run::run(tools.cargo().args(cycle).args(["--", "check", "--strict", "scenarios"])))
        })?;
        run::timed("Case studies: cycle balance", || {
            let cycle = ["run", "--quiet", "--manifest-path", "crates/cli/Cargo.toml"];
            one(tally, run::run(tools.cargo().args(cycle).args(["--", "balance", "scenarios"])))
        })?;
        run::timed("Licences, sources and versions of all crates", || {
            one(tally, audit::licences_and_sources(tools))
        })?;
        run::timed("Known weaknesses of crates: cargo deny, where it is installed", || audit::crates(tools))?;
        run::timed("Known weaknesses of npm packages: npm audit", || audit::packages(tools))?;
        for (folder, test) in tests_for_wasm()? {
            run::timed(&format!("Same numbers as WebAssembly: {test} in {folder}"), || {
                let mut cargo = tools.cargo();
                // wasm-bindgen's own runner starts the test in Node.js.
                cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
                // No --quiet: cargo would hand it on to the runner, which does not know it.
                let manifest = format!("{folder}/Cargo.toml");
                cargo.args(["test", "--manifest-path", &manifest, "--test", &test, "--target", WASM]);
                cargo_tests(&mut cargo, tally)
            })?;
        }
    }
    if plan.browser {
        app::prepare(plan.build.then_some(tools))?;
        run::timed("Size of a first visit", || one(tally, size::check(&app::dist())))?;
        let package = package::make(tools)?;
        run::timed("Journeys in the browser: Playwright", || {
            journeys(tools, &package, &plan.playwright, tally)
        })?;
    }
    Ok(())
}

/// The tests that also run as WebAssembly, so that both sides are held to the same golden values: the crate's folder
/// and the name of the test. They are the ones that use `wasm_bindgen_test`.
fn tests_for_wasm() -> Done<Vec<(String, String)>> {
    let mut found = Vec::new();
    for path in run::files(&run::root().join("crates"))? {
        let inside = path.strip_prefix(run::root()).unwrap_or(&path);
        let parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        // A test is a file in a crate's `tests/`, or a folder there with any number of files.
        if let [crates, package, tests, test, ..] = parts.as_slice()
            && tests == "tests"
            && path.extension().is_some_and(|ending| ending == "rs")
            && run::read(&path)?.contains("wasm_bindgen_test")
        {
            found.push((format!("{crates}/{package}"), test.trim_end_matches(".rs").to_owned()));
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// Counts a check that is one test by itself.
fn one(tally: &mut Tally, outcome: Done) -> Done {
    match &outcome {
        Ok(()) => tally.passed += 1,
        Err(_) => tally.failed += 1,
    }
    outcome
}

fn cargo_tests(command: &mut Command, tally: &mut Tally) -> Done {
    let mut ran = Tally::default();
    let succeeded = run::watch(command, |line| {
        if let Some(counted) = counted(line) {
            ran.passed += counted.passed;
            ran.failed += counted.failed;
        }
    })?;
    tally.passed += ran.passed;
    tally.failed += ran.failed;
    match (succeeded, ran.failed) {
        (true, _) => Ok(()),
        (false, 0) => Err("the tests could not be built or run to their end.".into()),
        (false, failed) => Err(format!("{failed} of the tests failed.")),
    }
}

/// Reads the line with which a test program sums up.
fn counted(line: &str) -> Option<Tally> {
    let rest = line.trim_start().strip_prefix("test result: ")?;
    let number = |word: &str| {
        rest.split([';', '.']).find_map(|part| part.trim().strip_suffix(word)?.trim().parse::<u64>().ok())
    };
    Some(Tally { passed: number("passed")?, failed: number("failed")? })
}

/// Drives the built app, once at the root of a server and once in a folder of another, and what people are given of it.
fn journeys(tools: &Tools, package: &Package, arguments: &[String], tally: &mut Tally) -> Done {
    let site = package::unpack(&package.archive)?;
    let root = Server::bind(&app::dist(), "/", 0)?.run_in_background();
    let folder = Server::bind(&app::dist(), "/workshop/", 0)?.run_in_background();
    let report = run::root().join("test-results").join("report.json");
    // A report of an earlier run must not be mistaken for this one's.
    std::fs::remove_file(&report).ok();
    let mut playwright = playwright(tools);
    playwright.args(["test", "--config", "e2e/playwright.config.ts"]).args(arguments);
    playwright.env("BASE_URL", root).env("FOLDER_URL", folder).env("REPORT", &report);
    playwright.env("SIZE_BUDGET", size::BUDGET.to_string());
    playwright.env("ONE_FILE", &package.one_file).env("SITE_FOLDER", site);
    let outcome = run::run(&mut playwright);
    let text = std::fs::read_to_string(&report).unwrap_or_default();
    let ran = reported(&text).unwrap_or_default();
    tally.passed += ran.passed;
    tally.failed += ran.failed;
    outcome.map_err(|_| match ran.failed {
        0 => "Playwright could not run the journeys to their end.".into(),
        failed => format!("{failed} of the journeys failed; what they saw is in test-results/."),
    })
}

/// Playwright's command, told which browsers to use.
fn playwright(tools: &Tools) -> Command {
    let mut playwright = tools.program("playwright");
    for (variable, browser) in [("CHROMIUM_PATH", tools.chromium()), ("FIREFOX_PATH", tools.firefox())] {
        if let Some(browser) = browser {
            playwright.env(variable, browser);
        }
    }
    playwright
}

/// Reads the numbers from Playwright's report in JSON.
fn reported(text: &str) -> Option<Tally> {
    let report: serde_json::Value = serde_json::from_str(text).ok()?;
    let number = |name: &str| report["stats"][name].as_u64();
    Some(Tally { passed: number("expected")?, failed: number("unexpected")? + number("flaky")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_summaries_are_read() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.02s";
        assert_eq!(counted(line), Some(Tally { passed: 12, failed: 3 }));
        let line = "test result: ok. 7 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(counted(line), Some(Tally { passed: 7, failed: 0 }));
        for line in ["", "running 3 tests", "test result: ok.", "test a_test_result: ok"] {
            assert_eq!(counted(line), None, "{line}");
        }
    }

    #[test]
    fn journeys_that_only_pass_at_the_second_try_count_as_failed() {
        let text = r#"{"stats": {"expected": 5, "unexpected": 1, "flaky": 1, "skipped": 2}}"#;
        assert_eq!(reported(text), Some(Tally { passed: 5, failed: 2 }));
        assert_eq!(reported(""), None);
    }
}
