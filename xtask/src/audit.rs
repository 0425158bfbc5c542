//! Looking over what others wrote: licences, sources and versions, which need no network, and known weaknesses, which do.
//!
//! A database that cannot be reached is no fault of a change, so it is told and fails nothing.

use crate::licences;
use crate::run::{self, Done};
use crate::tools::Tools;
use serde_json::Value;

/// Where cargo takes crates from when nothing else is said.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// The version of cargo-deny that is known to read `deny.toml`.
const CARGO_DENY: &str = "0.20.2";

/// Fails where a crate is under a licence that is not allowed, does not come from the registry, or is asked for in any
/// version at all.
pub fn licences_and_sources(tools: &Tools) -> Done {
    let allowed = licences::allowed()?;
    let crates = licences::all_crates(tools)?;
    let mut breaches: Vec<String> =
        crates.iter().filter_map(|one| licences::refusal(one, &allowed)).collect();
    for one in &crates {
        if let Some(source) = one.source.as_ref().filter(|source| *source != REGISTRY) {
            breaches.push(format!("{} {} comes from {source}.", one.name, one.version));
        }
    }
    breaches.extend(without_version(&licences::metadata(tools)?));
    println!("  {} crates looked over", crates.len());
    if breaches.is_empty() { Ok(()) } else { Err(breaches.join("\n")) }
}

/// What the project's own crates ask for in any version. A crate in a folder of the project has none to name.
fn without_version(metadata: &Value) -> Vec<String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let own = list(&metadata["packages"]).into_iter().filter(|package| package["source"].is_null());
    let any = |one: &Value| one["req"] == "*" && one["path"].is_null();
    let breaches = own.flat_map(|package| {
        let asked = list(&package["dependencies"]).into_iter().filter(any);
        asked.map(move |one| format!("{} asks for {} in any version.", package["name"], one["name"]))
    });
    breaches.collect()
}

/// Asks cargo-deny for known weaknesses, where it is installed. It is not installed for anybody: it is some four minutes
/// of compiling more on a new machine, for a database that many machines cannot reach. Nothing else needs it.
pub fn crates(tools: &Tools) -> Done {
    if run::output(tools.cargo().args(["deny", "--version"])).is_none() {
        let how = format!("cargo install cargo-deny --version {CARGO_DENY} --locked");
        not_checked(&format!("cargo-deny is not installed ({how})"));
        return Ok(());
    }
    if run::output(tools.cargo().args(["deny", "fetch", "db"])).is_none() {
        not_checked("the database of advisories cannot be reached");
        return Ok(());
    }
    run::run(tools.cargo().args(["deny", "check", "--disable-fetch", "advisories"]))
}

/// Asks npm for known weaknesses of the packages in `package-lock.json`, from “high” on.
pub fn packages(tools: &Tools) -> Done {
    let mut npm = tools.program("npm");
    npm.args(["audit", "--json", "--audit-level=high", "--fetch-retries=0", "--fetch-timeout=20000"]);
    // It ends with an error both where it finds something and where it cannot ask.
    let answered = npm.output().map_err(|error| format!("npm audit could not be started: {error}."))?;
    match grave(&String::from_utf8_lossy(&answered.stdout)) {
        None => {
            not_checked("npm's database cannot be reached");
            Ok(())
        }
        Some(found) if found.is_empty() => Ok(()),
        Some(found) => Err(format!("Packages with known weaknesses: {}.", found.join(", "))),
    }
}

fn not_checked(why: &str) {
    println!("  not checked: {why}");
}

/// The packages with weaknesses that are high or critical, from npm's report; none where it is no report.
fn grave(report: &str) -> Option<Vec<String>> {
    let report: Value = serde_json::from_str(report).ok()?;
    let found = report["vulnerabilities"].as_object()?;
    let grave = |one: &Value| matches!(one["severity"].as_str(), Some("high" | "critical"));
    Some(found.iter().filter(|(_, one)| grave(one)).map(|(name, _)| name.clone()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_crate_is_asked_for_in_some_version() {
        let metadata = r#"{"packages": [
            {"name": "own", "source": null, "dependencies": [
                {"name": "a", "req": "^1", "path": null}, {"name": "b", "req": "*"}, {"name": "c", "req": "*", "path": "c"}]},
            {"name": "other", "source": "registry", "dependencies": [{"name": "d", "req": "*"}]}]}"#;
        let metadata = serde_json::from_str(metadata).unwrap();
        assert_eq!(without_version(&metadata), ["\"own\" asks for \"b\" in any version."]);
        assert_eq!(without_version(&Value::Null), [""; 0]);
    }

    #[test]
    fn a_report_is_told_from_the_lack_of_one() {
        let found = r#"{"vulnerabilities": {"a": {"severity": "high"}, "b": {"severity": "low"},
            "c": {"severity": "critical"}}, "metadata": {}}"#;
        assert_eq!(grave(found), Some(vec!["a".to_owned(), "c".to_owned()]));
        assert_eq!(grave(r#"{"vulnerabilities": {}}"#), Some(Vec::new()));
        for nothing in ["", "npm error", r#"{"message": "405 Method Not Allowed", "error": {}}"#] {
            assert_eq!(grave(nothing), None, "{nothing}");
        }
    }
}
