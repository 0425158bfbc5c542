//! The scripts that wasm-bindgen writes beside each module: Trunk leaves them as they are, four times as long as need be.

use crate::page;
use crate::run::{self, Done};
use crate::tools::Tools;
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha384};
use std::path::Path;

/// Shortens the modules' scripts in a built app, and answers its page with their new digests.
pub fn module_scripts(tools: &Tools, page: &str, dist: &Path) -> Done<String> {
    let mut digests = Vec::new();
    for path in run::files(dist)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let Some(module) = name.strip_suffix(".js") else { continue };
        if !path.with_file_name(format!("{module}_bg.wasm")).is_file() {
            continue;
        }
        let mut esbuild = tools.program("esbuild");
        esbuild.arg(&path).args(["--minify", "--target=es2021", "--log-level=warning", "--allow-overwrite"]);
        run::run(esbuild.arg(format!("--outfile={}", path.display())))?;
        digests.push((name.into_owned(), digest(&run::read(&path)?)));
    }
    Ok(with_digests(page, &digests))
}

/// The page with these digests at the links to these files.
fn with_digests(page: &str, digests: &[(String, String)]) -> String {
    let changes = page::tags(page, "link").into_iter().filter_map(|tag| {
        let address = &page[page::attribute(page, &tag, "href")?];
        let (_, digest) = digests.iter().find(|(name, _)| address.trim_start_matches("./") == name)?;
        Some((page::attribute(page, &tag, "integrity")?, digest.clone()))
    });
    page::replaced(page, changes.collect())
}

fn digest(text: &str) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_digests_of_what_was_shortened_change() {
        let page = "<link href=./a.js integrity=sha384-old rel=modulepreload><link href=./b.css integrity=sha384-b rel=stylesheet>\
            <link href=a.js rel=prefetch>";
        let digests =
            [("a.js".to_owned(), "sha384-new".to_owned()), ("c.js".to_owned(), "sha384-c".to_owned())];
        assert_eq!(with_digests(page, &digests), page.replace("old", "new"));
    }
}
