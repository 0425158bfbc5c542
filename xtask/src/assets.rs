//! What the app is served with beside its own code: the bundled case studies ready-made, the words, and the script.

use crate::licences;
use crate::run::{self, Done};
use crate::tools::Tools;
use std::fs;
use std::path::Path;

/// Makes everything that `index.html` takes from `target/app/`.
pub fn prepare(tools: &Tools) -> Done {
    let root = run::root();
    let out = root.join("target/app");
    // A case study that was renamed or removed must not stay.
    if out.exists() {
        fs::remove_dir_all(&out)
            .map_err(|error| format!("{} could not be emptied: {error}.", out.display()))?;
    }
    let locales = root.join("locales");
    copy(&locales, &out.join("locales"))?;
    bundle(
        tools,
        "src/script/index.js",
        &out.join("script.js"),
        &["--metafile=target/app/script.json".into()],
    )?;
    licences::write(tools, &out.join("script.json"), &out.join("licences.json"))?;
    bundle(tools, "style/index.css", &out.join("style.css"), &[])?;
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
    let languages = serde_json::to_string(&folders(&run::root().join("locales"))?).unwrap_or_default();
    let mut esbuild = tools.program("esbuild");
    esbuild.args([entry, "--bundle", "--minify", "--format=iife", "--target=es2021", "--log-level=warning"]);
    esbuild.arg(format!("--define:LANGUAGES={languages}")).arg(format!("--outfile={}", out.display()));
    run::run(esbuild.args(more))
}

/// The names of the folders in a folder, sorted.
fn folders(folder: &Path) -> Done<Vec<String>> {
    let failed = |error: std::io::Error| format!("{} could not be read: {error}.", folder.display());
    let mut names = Vec::new();
    for item in fs::read_dir(folder).map_err(failed)? {
        let item = item.map_err(failed)?;
        if item.path().is_dir() {
            names.push(item.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

fn copy(from: &Path, to: &Path) -> Done {
    let failed = |error: std::io::Error| format!("{} could not be copied: {error}.", from.display());
    fs::create_dir_all(to).map_err(failed)?;
    for item in fs::read_dir(from).map_err(failed)? {
        let item = item.map_err(failed)?;
        let target = to.join(item.file_name());
        if item.path().is_dir() {
            copy(&item.path(), &target)?;
        } else {
            fs::copy(item.path(), &target).map_err(failed)?;
        }
    }
    Ok(())
}
