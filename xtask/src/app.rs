//! Building the app into `dist/`, the way it is published.

use crate::assets;
use crate::offline;
use crate::run::{self, Done};
use crate::tools::{Tools, WASM};
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};
use std::ops::Range;
use std::path::PathBuf;

/// The folder that holds the built app.
pub fn dist() -> PathBuf {
    run::root().join("dist")
}

/// Builds the release app, or takes the last build when `build` is false.
pub fn prepare(tools: Option<&Tools>) -> Done {
    if let Some(tools) = tools {
        return run::timed("Build the app (3 to 5 minutes the first time)", || build(tools));
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
    let page = allow_inline_scripts(&run::read(&index)?)?;
    run::write(&index, &offline::mark(&page, &dist())?)?;
    offline::write_worker(&dist())
}

/// Adds the digests of the page's inline scripts to its Content-Security-Policy.
///
/// Trunk starts the app from an inline script. A policy that allows every inline script would be worth little, so the
/// page allows these, by what they say, and no other.
fn allow_inline_scripts(page: &str) -> Done<String> {
    let scripts: Vec<String> = inline_scripts(page).iter().map(|script| digest(script)).collect();
    let Some(place) = policy_place(page).filter(|_| !scripts.is_empty()) else {
        return Ok(page.to_owned());
    };
    let mut policy = page[place.clone()].to_owned();
    let Some(directive) = policy.find("script-src ") else {
        return Err("The Content-Security-Policy of index.html must say script-src.".into());
    };
    let end = policy[directive..].find(';').map_or(policy.len(), |length| directive + length);
    let missing: Vec<&str> =
        scripts.iter().map(String::as_str).filter(|script| !policy.contains(script)).collect();
    if !missing.is_empty() {
        policy.insert_str(end, &format!(" {}", missing.join(" ")));
    }
    Ok(format!("{}{policy}{}", &page[..place.start], &page[place.end..]))
}

/// The Content-Security-Policy that a page states about itself.
pub fn policy(page: &str) -> Option<&str> {
    policy_place(page).map(|place| &page[place])
}

fn policy_place(page: &str) -> Option<Range<usize>> {
    let lower = page.to_ascii_lowercase();
    for (start, _) in lower.match_indices("<meta") {
        // A policy holds no angle bracket, so the next one ends the tag.
        let tag = &lower[start..start + lower[start..].find('>')?];
        if tag.contains("content-security-policy") {
            let value = start + tag.find(" content=")? + " content=".len();
            let quote = page[value..].chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
            let from = value + 1;
            return Some(from..from + page[from..].find(quote)?);
        }
    }
    None
}

fn inline_scripts(page: &str) -> Vec<&str> {
    let mut scripts = Vec::new();
    let mut rest = page;
    while let Some((_, from)) = rest.split_once("<script") {
        let Some((attributes, body)) = from.split_once('>') else { break };
        let Some((script, after)) = body.split_once("</script>") else { break };
        if !attributes.contains(" src=") {
            scripts.push(script);
        }
        rest = after;
    }
    scripts
}

fn digest(script: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(script)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\" \
        content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'\">\
        <script src=\"a.js\"></script><script type=\"module\">alert(1)</script>";

    #[test]
    fn inline_scripts_are_allowed_by_digest_and_once() {
        let digest = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
        let page = allow_inline_scripts(PAGE).unwrap();
        let expected =
            format!("default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {digest}; style-src 'self'");
        assert_eq!(policy(&page), Some(expected.as_str()));
        assert_eq!(allow_inline_scripts(&page), Ok(page));
    }

    #[test]
    fn pages_without_policy_or_scripts_stay_as_they_are() {
        let no_script = PAGE.split("<script type").next().unwrap();
        for page in ["", "<p>", "<script>1</script>", "<meta name=x content=y>", no_script] {
            assert_eq!(allow_inline_scripts(page).as_deref(), Ok(page));
        }
    }

    #[test]
    fn a_policy_that_says_nothing_of_scripts_is_an_error() {
        let page = "<meta content='default-src *' http-equiv=content-security-policy><script>1</script>";
        assert_eq!(policy(page), Some("default-src *"));
        assert!(allow_inline_scripts(page).is_err());
    }
}
