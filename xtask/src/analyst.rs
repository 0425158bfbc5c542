//! Building the worker that plays what could have happened. It is built apart from the app's other modules, because it
//! must be fast before it is small, and in two makes: one that works on several numbers at once (`simd128`), and a plain
//! one for browsers that cannot.

use crate::run::{self, Done};
use crate::tools::{Tools, WASM};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The makes, each with what the compiler is told.
const MAKES: [(&str, &str); 2] = [FAST, ("analyst-plain", "")];
const FAST: (&str, &str) = ("analyst", "-Ctarget-feature=+simd128");

/// What the compiler uses of WebAssembly, so that the optimiser may read it.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-simd",
];

/// Puts `analyst.js` and a module of each make into a folder.
pub fn build(tools: &Tools, out: &Path) -> Done {
    let mut bindings: Option<String> = None;
    for (make, flags) in MAKES {
        let folder = run::root().join("target").join(make);
        let module = compile(tools, &folder, flags, &["--package", "analyst", "--bin", "analyst"])?;
        let ready = folder.join("ready");
        let optimised = ready.join("analyst_bg.wasm");
        if !is_newer(&optimised, &module) {
            bind(tools, &module, "analyst", &ready)?;
        }
        fs::copy(&optimised, out.join(format!("{make}_bg.wasm")))
            .map_err(|error| format!("{} could not be copied: {error}.", optimised.display()))?;
        // One script serves both makes.
        let script = run::read(&ready.join("analyst.js"))?;
        match &bindings {
            Some(first) if *first != script => {
                return Err("The makes of the analyst do not share a script any more.".into());
            }
            _ => bindings = Some(script),
        }
    }
    let hear = run::read(&run::root().join("src/script/analyst.js"))?;
    run::write(&out.join("analyst.js"), &format!("{}\n{hear}", bindings.unwrap_or_default()))
}

/// Puts the measured programs of `crates/engine/benches/simulation` into a folder, built the way the fast make is.
/// Answers the folder.
pub fn build_simulation(tools: &Tools) -> Done<PathBuf> {
    let (make, flags) = FAST;
    let folder = run::root().join("target").join(make);
    let module = compile(tools, &folder, flags, &["--package", "engine", "--bench", "simulation"])?;
    let ready = folder.join("simulation");
    bind(tools, &module, "simulation", &ready)?;
    Ok(ready)
}

/// Compiles a program, and answers where it is.
fn compile(tools: &Tools, folder: &Path, flags: &str, what: &[&str]) -> Done<PathBuf> {
    let mut cargo = tools.cargo();
    cargo.args(["build", "--quiet", "--profile", "analyst", "--target", WASM, "--target-dir"]).arg(folder);
    cargo.args(["--message-format", "json-render-diagnostics"]).args(what).env("RUSTFLAGS", flags);
    let told = run::print_of(&mut cargo)?;
    let messages = told.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let program =
        messages.filter_map(|message| message["executable"].as_str().map(PathBuf::from)).next_back();
    program.ok_or_else(|| "Cargo did not say where it put the program.".into())
}

/// Binds a program to a script of the same name, and optimises it.
fn bind(tools: &Tools, module: &Path, name: &str, ready: &Path) -> Done {
    let mut bindgen = tools.program("wasm-bindgen");
    bindgen.args(["--target", "no-modules", "--no-typescript", "--out-name", name, "--out-dir"]);
    run::run(bindgen.arg(ready).arg(module))?;
    let optimised = ready.join(format!("{name}_bg.wasm"));
    let mut optimiser = tools.program("wasm-opt");
    optimiser.args(["-O3", "--strip-debug", "--strip-producers"]).args(FEATURES);
    run::run(optimiser.arg(&optimised).arg("-o").arg(&optimised))
}

/// Whether a file was written after another; false where either is missing.
fn is_newer(file: &Path, other: &Path) -> bool {
    let written = |path: &Path| -> Option<SystemTime> { fs::metadata(path).ok()?.modified().ok() };
    written(file).zip(written(other)).is_some_and(|(file, other)| file > other)
}
