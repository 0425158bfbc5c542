//! Licences: which may be used, and what the app says about the libraries in it.
//!
//! `deny.toml` names the licences that may be used. Of a library under several, the first that it names is taken.

use crate::run::{self, Done};
use crate::tools::{Tools, WASM};
use serde_json::{Value, json};
use spdx::{Expression, LicenseReq, Licensee, ParseMode};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A library, as its package describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as the package states it.
    pub licence: String,
    /// Where it was fetched from; none for the project's own crates.
    pub source: Option<String>,
    folder: PathBuf,
}

/// The licences that may be used, the most welcome first.
pub fn allowed() -> Done<Vec<Licensee>> {
    let text = run::read(&run::root().join("deny.toml"))?;
    let parsed: toml::Table = text.parse().map_err(|error| format!("deny.toml: {error}"))?;
    let names =
        parsed.get("licenses").and_then(|licences| licences.get("allow")).and_then(|allow| allow.as_array());
    let names = names.ok_or("deny.toml names no licences.")?.iter().filter_map(|name| name.as_str());
    names.map(|name| Licensee::parse(name).map_err(|error| format!("deny.toml: {error}"))).collect()
}

/// The licences under which a library may be used: the fewest that do.
///
/// # Errors
/// A sentence, where it cannot be used under those that are allowed.
fn terms(library: &Library, allowed: &[Licensee]) -> Done<Vec<LicenseReq>> {
    let Library { name, version, licence, .. } = library;
    let refused = || format!("{name} {version} is under “{licence}”, which deny.toml does not allow.");
    // Older packages write `MIT/Apache-2.0`.
    let expression = Expression::parse_mode(licence, ParseMode::LAX).map_err(|_| refused())?;
    expression.minimized_requirements(allowed).map_err(|_| refused())
}

/// Whether a library may be used; if not, a sentence says why.
pub fn refusal(library: &Library, allowed: &[Licensee]) -> Option<String> {
    terms(library, allowed).err()
}

/// What cargo knows of the project and of every crate that it is built, tested and developed with.
pub fn metadata(tools: &Tools) -> Done<Value> {
    let arguments = ["metadata", "--format-version", "1", "--locked"];
    let text = run::output(tools.cargo().args(arguments)).ok_or("cargo metadata failed.")?;
    serde_json::from_str(&text).map_err(|error| format!("cargo metadata: {error}"))
}

/// Every crate that the project is built, tested and developed with.
pub fn all_crates(tools: &Tools) -> Done<Vec<Library>> {
    let metadata = metadata(tools)?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata names no packages.")?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let library = |package: &Value| Library {
        name: text(&package["name"]),
        version: text(&package["version"]),
        licence: text(&package["license"]),
        source: package["source"].as_str().map(str::to_owned),
        folder: Path::new(&text(&package["manifest_path"]))
            .parent()
            .map(Path::to_path_buf)
            .unwrap_or_default(),
    };
    Ok(packages.iter().map(library).collect())
}

/// The crates that are compiled into the app, without those that only help to compile it.
fn crates_in_app(tools: &Tools) -> Done<Vec<Library>> {
    let arguments = ["tree", "--locked", "--package", "policy-cycle-workshop", "--target", WASM];
    let shown = ["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"];
    let tree = run::output(tools.cargo().args(arguments).args(shown)).ok_or("cargo tree failed.")?;
    let named: BTreeSet<(&str, &str)> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?, words.next()?.strip_prefix('v')?))
        })
        .collect();
    let mut libraries = all_crates(tools)?;
    libraries
        .retain(|one| one.source.is_some() && named.contains(&(one.name.as_str(), one.version.as_str())));
    Ok(libraries)
}

/// The npm packages that esbuild has put into the app's script, from what it noted of the files it took.
fn packages_in_script(noted: &Path) -> Done<Vec<Library>> {
    let noted: Value =
        serde_json::from_str(&run::read(noted)?).map_err(|error| format!("{}: {error}", noted.display()))?;
    let files = noted["inputs"].as_object().ok_or("esbuild noted no files.")?;
    let folders: BTreeSet<String> = files.keys().filter_map(|file| package_of(file)).collect();
    let library = |name: &String| {
        let folder = run::root().join("node_modules").join(name);
        let package: Value = serde_json::from_str(&run::read(&folder.join("package.json"))?)
            .map_err(|error| format!("package.json of {name}: {error}"))?;
        let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        Ok(Library {
            name: text("name"),
            version: text("version"),
            licence: text("license"),
            source: None,
            folder,
        })
    };
    folders.iter().map(library).collect()
}

/// The package that a file in `node_modules/` belongs to.
fn package_of(file: &str) -> Option<String> {
    let inside = file.rsplit_once("node_modules/")?.1;
    let parts: Vec<&str> = inside.split('/').collect();
    let length = if inside.starts_with('@') { 2 } else { 1 };
    Some(parts.get(..length)?.join("/"))
}

/// The Rust standard library, which is part of every module.
fn standard_library(tools: &Tools) -> Done<Library> {
    let version =
        run::output(tools.command("rustc").arg("--version")).ok_or("rustc does not tell its version.")?;
    Ok(Library {
        name: "Rust standard library".into(),
        version: version.split(' ').nth(1).unwrap_or_default().into(),
        licence: "MIT OR Apache-2.0".into(),
        source: None,
        // It brings no text of its own.
        folder: PathBuf::new(),
    })
}

/// Writes what the app says about the libraries in it: name, version and licence of each, and the texts of the licences.
///
/// # Errors
/// A sentence, where a licence is not allowed or its text cannot be found.
pub fn write(tools: &Tools, script: &Path, to: &Path) -> Done {
    let mut libraries = crates_in_app(tools)?;
    libraries.extend(packages_in_script(script)?);
    libraries.push(standard_library(tools)?);
    libraries.sort_by_key(|one| (one.name.to_lowercase(), one.version.clone()));
    let allowed = allowed()?;
    let standard = run::read(&run::root().join("LICENSE-APACHE"))?;
    let mut texts: Vec<String> = Vec::new();
    let mut listed = Vec::new();
    for library in &libraries {
        let mut places = Vec::new();
        for text in texts_of(library, &allowed, &standard)? {
            let known = texts.iter().position(|known| same(known, &text));
            places.push(known.unwrap_or(texts.len()));
            if known.is_none() {
                texts.push(text);
            }
        }
        let Library { name, version, licence, .. } = library;
        listed.push(json!({ "name": name, "version": version, "licence": licence, "texts": places }));
    }
    run::write(to, &json!({ "libraries": listed, "texts": texts }).to_string())
}

/// The texts that a library's licence asks to be passed on. One that brings none is used under the Apache licence, which
/// is the same text for everybody, where it may be.
fn texts_of(library: &Library, allowed: &[Licensee], standard: &str) -> Done<Vec<String>> {
    let brought = terms(library, allowed)?;
    if let Some(texts) = brought.iter().map(|term| own_text(library, &term.to_string())).collect() {
        return Ok(texts);
    }
    let apache: Vec<Licensee> =
        allowed.iter().filter(|one| one.to_string() == "Apache-2.0").cloned().collect();
    if terms(library, &apache).is_ok() {
        return Ok(vec![standard.to_owned()]);
    }
    Err(format!(
        "{} {} is under “{}” and brings no text of it.",
        library.name, library.version, library.licence
    ))
}

/// The text of one licence, as the library brings it.
fn own_text(library: &Library, licence: &str) -> Option<String> {
    let family = licence.split('-').next().unwrap_or_default().to_ascii_uppercase();
    let only_one = !library.licence.contains([' ', '/']);
    let names = std::fs::read_dir(&library.folder)
        .ok()?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut fitting: Vec<String> = names
        .filter(|name| {
            let upper = name.to_ascii_uppercase();
            let stem = upper.split('.').next().unwrap_or_default();
            stem == format!("LICENSE-{family}")
                || only_one && matches!(stem, "LICENSE" | "LICENCE" | "COPYING")
        })
        .collect();
    fitting.sort();
    let text = run::read(&library.folder.join(fitting.first()?)).ok()?;
    Some(text.trim().to_owned())
}

/// Whether two texts differ in nothing but how their lines are broken.
fn same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(licence: &str, folder: &Path) -> Library {
        let text = str::to_owned;
        Library {
            name: text("a"),
            version: text("1.0.0"),
            licence: text(licence),
            source: None,
            folder: folder.into(),
        }
    }

    #[test]
    fn the_allowed_licences_ask_for_no_source() {
        let allowed = allowed().unwrap();
        assert!(allowed.len() > 2);
        for licence in allowed {
            let id = licence.as_ref().license.id().unwrap();
            assert!(!id.is_copyleft() && id.is_osi_approved(), "{id:?}");
        }
    }

    #[test]
    fn a_licence_is_allowed_where_a_choice_leaves_a_way() {
        let allowed = allowed().unwrap();
        let check = |licence: &str, expected: bool| {
            let refused = refusal(&library(licence, Path::new("")), &allowed);
            assert_eq!(refused.is_none(), expected, "{licence}: {refused:?}");
        };
        check("MIT", true);
        check("MIT/Apache-2.0", true);
        check("Apache-2.0 OR GPL-2.0-only", true);
        check("(MIT OR Apache-2.0) AND Unicode-3.0", true);
        check("MIT AND GPL-3.0-only", false);
        check("AGPL-3.0-only", false);
        check("MPL-2.0", false);
        check("", false);
        check("SEE LICENSE IN x", false);
    }

    #[test]
    fn the_text_that_a_library_brings_is_taken_and_else_the_standard_one() {
        let folder = std::env::temp_dir().join(format!("xtask-licences-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let allowed = allowed().unwrap();
        let texts = |licence: &str| texts_of(&library(licence, &folder), &allowed, "standard");
        let expected = |texts: &[&str]| Ok(texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>());
        assert_eq!(texts("MIT OR Apache-2.0"), expected(&["standard"]));
        assert!(texts("MIT").is_err());
        std::fs::write(folder.join("LICENSE-MIT"), "mine\n").unwrap();
        std::fs::write(folder.join("LICENSE-UNICODE"), "signs").unwrap();
        assert_eq!(texts("MIT OR Apache-2.0"), expected(&["mine"]));
        assert_eq!(texts("MIT"), expected(&["mine"]));
        assert_eq!(texts("(MIT OR Apache-2.0) AND Unicode-3.0"), expected(&["mine", "signs"]));
        std::fs::write(folder.join("LICENSE.md"), "only").unwrap();
        assert_eq!(texts("ISC"), expected(&["only"]));
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn files_are_told_by_package() {
        for (file, package) in [
            ("node_modules/idb/build/index.js", Some("idb")),
            ("node_modules/@fluent/bundle/esm/index.js", Some("@fluent/bundle")),
            ("node_modules/a/node_modules/b/c.js", Some("b")),
            ("src/script/index.js", None),
        ] {
            assert_eq!(package_of(file).as_deref(), package, "{file}");
        }
    }
}
