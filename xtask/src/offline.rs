//! What lets the app work without a network: the service worker with the list of all files of this build.

use crate::run::{self, Done};
use sha2::{Digest, Sha256};
use std::path::Path;

const WORKER: &str = "sw.js";

/// The page with this build's id in it, by which files under lasting names are told from those of other builds.
pub fn mark(page: &str, dist: &Path) -> Done<String> {
    let id = id(dist)?;
    // Minifying takes the quotation marks away.
    let tag = page.match_indices("<meta ").find_map(|(start, _)| {
        let end = start + page[start..].find('>')? + 1;
        let named = ["name=\"build\"", "name=build"].iter().any(|name| page[start..end].contains(name));
        named.then_some(start..end)
    });
    let Some(tag) = tag else {
        return Err("index.html has no <meta name=\"build\"> for the build's id.".into());
    };
    Ok(format!("{}<meta name=\"build\" content=\"{id}\">{}", &page[..tag.start], &page[tag.end..]))
}

/// Writes the service worker into the built app.
pub fn write_worker(dist: &Path) -> Done {
    let source = run::read(&run::root().join("src/script").join(WORKER))?;
    let files: Vec<String> = files(dist)?.into_iter().map(|(name, _)| name).collect();
    // The page itself is asked for by its folder.
    let listed: Vec<&str> =
        files.iter().map(|name| if name == "index.html" { "./" } else { name.as_str() }).collect();
    let list = serde_json::to_string(&listed).unwrap_or_default();
    // The page is marked by now, so that the worker of a page that alone has changed differs too.
    let id = id(dist)?;
    let worker = source.replace("${BUILD}", &id).replace("FILES.map", &format!("{list}.map"));
    run::write(&dist.join(WORKER), &worker)
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

/// All files but the worker itself, by name with `/` between folders.
fn files(dist: &Path) -> Done<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for path in run::files(dist)? {
        let parts: Vec<_> =
            path.strip_prefix(dist).unwrap_or(&path).iter().map(|part| part.to_string_lossy()).collect();
        let name = parts.join("/");
        if name != WORKER {
            let content = std::fs::read(&path)
                .map_err(|error| format!("{} could not be read: {error}.", path.display()))?;
            files.push((name, content));
        }
    }
    files.sort();
    Ok(files)
}
