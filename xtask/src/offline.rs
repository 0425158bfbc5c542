//! What lets the app work without a network: the service worker with the list of all files of this build.

use crate::app::{self, Files};
use crate::page;
use crate::run::{self, Done};
use sha2::{Digest, Sha256};
use std::path::Path;

const WORKER: &str = "sw.js";

/// The page with this build's id in it, by which files under lasting names are told from those of other builds.
pub fn mark(page: &str, dist: &Path) -> Done<String> {
    let id = id(dist)?;
    let Some(tag) = page::tag_with(page, "meta", "name", "build") else {
        return Err("index.html has no <meta name=\"build\"> for the build's id.".into());
    };
    let marked = format!("<meta name=\"build\" content=\"{id}\">");
    Ok(page::replaced(page, vec![(tag, marked)]))
}

/// Writes the service worker into the built app.
pub fn write_worker(dist: &Path) -> Done {
    let source = run::read(&run::root().join("src/script").join(WORKER))?;
    let files: Vec<String> = files(dist)?.into_keys().collect();
    // The page itself is asked for by its folder.
    let listed: Vec<&str> =
        files.iter().map(|name| if name == "index.html" { "./" } else { name.as_str() }).collect();
    let list = serde_json::to_string(&listed).unwrap_or_default();
    // The page is marked by now, so that the worker of a page that alone has changed differs too.
    let id = id(dist)?;
    let worker = filled(&source, "\"BUILD'S ID\"", &format!("\"{id}\""))?;
    let worker = filled(&worker, "[\"BUILD'S FILES\"]", &list)?;
    run::write(&dist.join(WORKER), &worker)
}

/// The worker's text with something in its place, of which there must be one.
fn filled(text: &str, place: &str, content: &str) -> Done<String> {
    match text.matches(place).count() {
        1 => Ok(text.replace(place, content)),
        found => {
            Err(format!("{WORKER} has {place} {found} times, where the build fills in what it needs once."))
        }
    }
}

/// A short digest of all files.
fn id(dist: &Path) -> Done<String> {
    let mut digest = Sha256::new();
    for (name, content) in files(dist)? {
        digest.update(name);
        digest.update([0]);
        digest.update(Sha256::digest(content));
    }
    Ok(digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect())
}

/// All files but the worker itself.
fn files(dist: &Path) -> Done<Files> {
    let mut files = app::files(dist)?;
    files.remove(WORKER);
    Ok(files)
}
