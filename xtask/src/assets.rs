//! What the app is served with beside its own code: the bundled case studies ready-made, the words, and the script.

use crate::analyst;
use crate::languages;
use crate::licences;
use crate::run::{self, Done};
use crate::tools::Tools;
use std::fs;
use std::path::Path;

/// Makes everything that `index.html` takes from `target/app/`.
pub fn prepare(tools: &Tools) -> Done {
    let root = run::root();
    let out = root.join("target/app");
    // A case study or a language that was renamed or removed must not stay. What else lies there is Cargo's, which keeps
    // under the name of the app's profile what it has built to build the app with.
    for folder in ["cases", "locales"].map(|name| out.join(name)) {
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .map_err(|error| format!("{} could not be emptied: {error}.", folder.display()))?;
        }
    }
    languages::copy(&out.join("locales"))?;
    bundle(
        tools,
        "src/script/index.js",
        &out.join("script.js"),
        &["--metafile=target/app/script.json".into()],
    )?;
    licences::write(tools, &out.join("script.json"), &out.join("licences.json"))?;
    bundle(tools, "style/index.css", &out.join("style.css"), &[])?;
    bundle(tools, "style/later.css", &out.join("later.css"), &[])?;
    analyst::build(tools, &out)?;
    run::run(tools.cargo().args([
        "run",
        "--quiet",
        "--package",
        "cycle",
        "--",
        "bundle",
        "scenarios",
        "--out",
        "target/app/cases",
    ]))
}

/// Bundles a script into one plain script, or a style sheet into one, with all that it imports.
pub fn bundle(tools: &Tools, entry: &str, out: &Path, more: &[String]) -> Done {
    let mut esbuild = tools.program("esbuild");
    esbuild.args([entry, "--bundle", "--minify", "--format=iife", "--target=es2021", "--log-level=warning"]);
    esbuild.arg(format!("--outfile={}", out.display()));
    run::run(esbuild.args(more))
}
