//! `cargo xtask bench`: the figures that the project watches, printed and never asserted.

use crate::run::{self, Done};
use crate::serve::Server;
use crate::tools::{self, Purpose, Tools, WASM};
use crate::{analyst, app, size};
use std::path::Path;

/// Speed measurements written in Rust: what is measured, and the arguments for cargo. Whoever adds a measurement adds
/// a line here.
const MEASUREMENTS: [(&str, &[&str]); 3] = [
    ("Simulation speed", &["bench", "--package", "engine", "--bench", "simulation"]),
    ("A large workshop", &["bench", "--package", "engine", "--bench", "workshop"]),
    (
        "Simulation speed as WebAssembly",
        // `cargo bench` would ask the runner for benchmarks of another make, and it would find none.
        &[
            "test",
            "--release",
            "-p",
            "engine",
            "--bench",
            "simulation",
            "--target",
            WASM,
            "--",
            "--nocapture",
        ],
    ),
];

/// Builds the app and prints every figure.
pub fn command(build: bool) -> Done {
    // Measurements as WebAssembly need the same tools as tests.
    let mut purposes = vec![Purpose::CheckRust, Purpose::Browse];
    if build {
        purposes.push(Purpose::Build);
    }
    let tools = tools::prepare(&purposes)?;
    app::prepare(build.then_some(&tools))?;
    run::timed("Size of a first visit", || {
        size::print(&size::first_page(&app::dist())?);
        Ok(())
    })?;
    for (name, arguments) in MEASUREMENTS {
        run::timed(name, || {
            let mut cargo = tools.cargo();
            // wasm-bindgen's own runner starts a measurement in Node.js.
            cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
            run::run(cargo.args(arguments))
        })?;
    }
    run::timed("Simulation speed in Chromium", || {
        measure(&tools, &analyst::build_simulation(&tools)?, "e2e/bench/simulation.mjs")
    })?;
    let in_app = |what: &str, script: &str| run::timed(what, || measure(&tools, &app::dist(), script));
    in_app("From click to next paint, at a quarter of this processor's speed", "e2e/bench/click.mjs")?;
    in_app(
        "A large workshop in the facilitator’s console, at a quarter of this processor’s speed",
        "e2e/bench/workshop.mjs",
    )?;
    in_app("What could have happened, in the debrief", "e2e/bench/insight.mjs")?;
    in_app("Memory of a session of 1,000 entries", "e2e/bench/memory.mjs")?;
    in_app(
        "First and second visit, at a quarter of this processor's speed, 1.6 Mbit/s and 150 ms",
        "e2e/bench/visit.mjs",
    )
}

/// Lets a script measure what a folder holds in a Chromium.
fn measure(tools: &Tools, folder: &Path, script: &str) -> Done {
    let address = Server::bind(folder, "/", 0)?.run_in_background();
    let mut node = tools.program("node");
    node.arg(script).env("BASE_URL", address);
    if let Some(browser) = tools.chromium() {
        node.env("CHROMIUM_PATH", browser);
    }
    run::run(&mut node)
}
