//! Building the worker that plays what could have happened. It is built apart from the app's other modules, because it
//! must be fast before it is small, and in two makes: one that works on several numbers at once (`simd128`), and a plain
//! one for browsers that cannot.

use crate::run::{self, Done};
use crate::tools::{Tools, WASM};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The makes, each with what the compiler is told.
const MAKES: [(&str, &str); 2] = [("analyst", "-Ctarget-feature=+simd128"), ("analyst-plain", "")];

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
        let module = compile(tools, &folder, flags)?;
        let ready = folder.join("ready");
        let optimised = ready.join("analyst_bg.wasm");
        if !is_newer(&optimised, &module) {
            bind(tools, &module, &ready, &optimised)?;
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

fn compile(tools: &Tools, folder: &Path, flags: &str) -> Done<PathBuf> {
    let mut cargo = tools.cargo();
    cargo.args(["build", "--quiet", "--package", "analyst", "--bin", "analyst", "--profile", "analyst"]);
    cargo.args(["--target", WASM, "--target-dir"]).arg(folder).env("RUSTFLAGS", flags);
    run::run(&mut cargo)?;
    Ok(folder.join(WASM).join("analyst").join("analyst.wasm"))
}

fn bind(tools: &Tools, module: &Path, ready: &Path, optimised: &Path) -> Done {
    let mut bindgen = tools.program("wasm-bindgen");
    bindgen.args(["--target", "no-modules", "--no-typescript", "--out-name", "analyst", "--out-dir"]);
    run::run(bindgen.arg(ready).arg(module))?;
    let mut optimiser = tools.program("wasm-opt");
    optimiser.args(["-O3", "--strip-debug", "--strip-producers"]).args(FEATURES);
    run::run(optimiser.arg(optimised).arg("-o").arg(optimised))
}

/// Whether a file was written after another; false where either is missing.
fn is_newer(file: &Path, other: &Path) -> bool {
    let written = |path: &Path| -> Option<SystemTime> { fs::metadata(path).ok()?.modified().ok() };
    written(file).zip(written(other)).is_some_and(|(file, other)| file > other)
}
