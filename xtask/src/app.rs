//! Building the app into `dist/`, the way it is published.

use crate::assets;
use crate::first_page;
use crate::languages;
use crate::offline;
use crate::page_words;
use crate::policy;
use crate::run::{self, Done};
use crate::shorten;
use crate::tools::{Tools, WASM};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The files of a built app: their contents by name, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The folder that holds the built app.
pub fn dist() -> PathBuf {
    run::root().join("dist")
}

/// Builds the release app, or takes the last build when `build` is false.
pub fn prepare(tools: Option<&Tools>) -> Done {
    if let Some(tools) = tools {
        return run::timed("Build the app (5 to 8 minutes the first time)", || build(tools));
    }
    if dist().join("index.html").is_file() {
        return Ok(());
    }
    Err("There is no built app in dist/ yet: leave --no-build out once.".into())
}

fn build(tools: &Tools) -> Done {
    // Trunk builds without the network, so that it can't download tools of its own; the crates must be here before.
    run::run(tools.cargo().args(["fetch", "--quiet", "--target", WASM]))?;
    assets::prepare(tools)?;
    let mut trunk = tools.program("trunk");
    trunk.args(["build", "--release", "--offline"]);
    // Trunk takes NO_COLOR for a yes-or-no argument and stops at the usual value 1.
    trunk.env_remove("NO_COLOR");
    // Its minifier can't read wasm-bindgen's modules, leaves them as they are, and would warn at every build.
    trunk.env("RUST_LOG", "error,trunk=info,trunk::processing::minify=error");
    run::run(&mut trunk)?;
    let index = dist().join("index.html");
    let page = shorten::module_scripts(tools, &run::read(&index)?, &dist())?;
    let page = languages::mark(&policy::allow_inline_scripts(&page)?)?;
    let page = page_words::put_in(&page)?;
    page_words::name_app(&dist())?;
    // The app reads in its page which languages there are, when it draws the first one.
    run::write(&index, &page)?;
    let page = first_page::put_in(tools, &page, &dist())?;
    run::write(&index, &offline::mark(&page, &dist())?)?;
    offline::write_worker(&dist())
}

/// Reads all files of a built app.
pub fn files(dist: &Path) -> Done<Files> {
    let mut files = Files::new();
    for path in run::files(dist)? {
        let parts: Vec<_> =
            path.strip_prefix(dist).unwrap_or(&path).iter().map(|part| part.to_string_lossy()).collect();
        let content = std::fs::read(&path)
            .map_err(|error| format!("{} could not be read: {error}.", path.display()))?;
        files.insert(parts.join("/"), content);
    }
    Ok(files)
}
