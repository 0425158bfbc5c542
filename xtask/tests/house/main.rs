//! House rules that a program can hold: which crate may know which, how long a file may be, what no file may say.

mod literal;
mod style;
mod words;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The only ways in which one crate of the workspace may use another, by folder; "." is the app.
const EDGES: [(&str, &str); 11] = [
    ("crates/analyst", "crates/engine"),
    (".", "crates/analyst"),
    ("crates/engine", "crates/scenario"),
    ("crates/report", "crates/engine"),
    ("crates/report", "crates/scenario"),
    ("crates/cli", "crates/report"),
    (".", "crates/report"),
    ("crates/cli", "crates/engine"),
    ("crates/cli", "crates/scenario"),
    (".", "crates/engine"),
    (".", "crates/scenario"),
];

/// The most lines that a source file may have: one subject each, readable in one sitting.
const LONGEST_FILE: usize = 600;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project's folder").to_path_buf()
}

/// Every file of the project that people wrote, with its path from the project's folder and its text.
fn sources(endings: &[&str]) -> Vec<(String, String)> {
    fn walk(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
        let generated = ["target", "dist", "node_modules", "test-results", "playwright-report"];
        for entry in std::fs::read_dir(folder).expect("a readable folder") {
            let path = entry.expect("a readable entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                if !name.starts_with('.') && !generated.contains(&name.as_str()) {
                    walk(&path, endings, found);
                }
            } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
                found.push(path);
            }
        }
    }
    let (root, mut found) = (root(), Vec::new());
    walk(&root, endings, &mut found);
    found.sort();
    let shown =
        |path: &PathBuf| path.strip_prefix(&root).unwrap_or(path).to_string_lossy().replace('\\', "/");
    found.iter().map(|path| (shown(path), std::fs::read_to_string(path).expect("UTF-8 text"))).collect()
}

/// Fails with one line for each breach.
fn hold(rule: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{rule}\n  {}\n", breaches.join("\n  "));
}

#[test]
fn crates_use_each_other_in_one_direction() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["metadata", "--format-version", "1", "--no-deps", "--offline"];
    let output =
        Command::new(cargo).args(arguments).current_dir(root()).output().expect("cargo metadata runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON");
    let base = PathBuf::from(metadata["workspace_root"].as_str().expect("a workspace"));
    let folder = |path: &Path| {
        let inside = path.strip_prefix(&base).ok()?.to_string_lossy().replace('\\', "/");
        Some(if inside.is_empty() { ".".to_owned() } else { inside })
    };
    let mut breaches = Vec::new();
    let mut seen = BTreeSet::new();
    for package in metadata["packages"].as_array().expect("packages") {
        let manifest = Path::new(package["manifest_path"].as_str().expect("a manifest"));
        let from = folder(manifest.parent().expect("a folder")).expect("a package of this workspace");
        // Dependencies for tests and build scripts count as well: they too would tie two crates together.
        for dependency in package["dependencies"].as_array().expect("dependencies") {
            let Some(to) = dependency["path"].as_str().and_then(|path| folder(Path::new(path))) else {
                continue;
            };
            if !EDGES.contains(&(from.as_str(), to.as_str())) {
                breaches.push(format!("{from} uses {to}"));
            }
            seen.insert((from.clone(), to));
        }
    }
    hold("scenario ← engine ← report ← { app, cli }, and no other way:", &breaches);
    // If reading the graph went wrong, this edge would be missing too.
    assert!(seen.contains(&("crates/engine".to_owned(), "crates/scenario".to_owned())), "no graph was read");
}

#[test]
fn files_stay_short() {
    let long = |(name, text): &(String, String)| {
        let lines = text.lines().count();
        (lines > LONGEST_FILE).then(|| format!("{name}: {lines} lines"))
    };
    let breaches: Vec<String> = sources(&["rs", "ts", "js", "mjs", "css"]).iter().filter_map(long).collect();
    hold(&format!("A source file has at most {LONGEST_FILE} lines:"), &breaches);
}

#[test]
fn nothing_is_left_for_later() {
    // Written in two halves, so that this file keeps its own rule.
    let forbidden = [["TO", "DO"], ["FIX", "ME"], ["todo", "!("], ["unimplemented", "!("], ["#[", "ignore"]];
    let forbidden = forbidden.map(|halves| halves.concat());
    let mut breaches = Vec::new();
    for (name, text) in sources(&["rs", "ts", "js", "mjs", "css", "html", "toml", "ftl", "md"]) {
        for (index, line) in text.lines().enumerate() {
            for word in forbidden.iter().filter(|word| says(line, word)) {
                breaches.push(format!("{name}:{}: {word}", index + 1));
            }
        }
    }
    hold("Finish it or leave it out:", &breaches);
}

/// Whether a line has a word by itself: `TODOS` or `METODO` are other words.
fn says(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(place, _)| {
        let before = line[..place].chars().next_back();
        let after = line[place + word.len()..].chars().next().filter(|_| word.ends_with(char::is_alphabetic));
        !before.into_iter().chain(after).any(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

#[test]
fn the_app_names_no_other_host() {
    let mut breaches = Vec::new();
    for (name, text) in sources(&["rs", "js", "mjs", "css", "html", "svg"]) {
        let part_of_app = ["src/", "style/", "index.html"].iter().any(|place| name.starts_with(place));
        if part_of_app {
            for (line, address) in addresses(&text, name.ends_with(".css") || name.ends_with(".html")) {
                breaches.push(format!("{name}:{line}: {address}"));
            }
        }
    }
    hold("Nothing leaves the device by itself; the app loads from its own folder only:", &breaches);
}

#[test]
fn the_page_states_its_policy() {
    let Ok(page) = std::fs::read_to_string(root().join("index.html")) else { return };
    assert!(page.contains("Content-Security-Policy"), "index.html has no Content-Security-Policy");
    for directive in ["default-src 'none'", "require-trusted-types-for 'script'", "trusted-types app\""] {
        assert!(page.contains(directive), "the policy of index.html must say {directive}");
    }
    for hole in ["'unsafe-inline'", "'unsafe-eval'", "http:", "https:"] {
        assert!(!page.contains(hole), "the policy of index.html must not allow {hole}");
    }
}

/// The addresses of hosts in a text, with their line numbers, except in comments and as names of XML vocabularies.
fn addresses(text: &str, only_block_comments: bool) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut in_comment = false;
    for (index, line) in text.lines().enumerate() {
        let trimmed = line.trim_start();
        let line_comment = !only_block_comments && trimmed.starts_with("//");
        in_comment |= trimmed.starts_with("/*") || trimmed.starts_with("<!--");
        if !in_comment && !line_comment {
            // In Rust and JavaScript the slashes of a comment at the end of a line follow a space; those of an address don't.
            let code = if only_block_comments { line } else { line.split(" // ").next().unwrap_or_default() };
            for scheme in ["http://", "https://"] {
                for (place, _) in code.match_indices(scheme) {
                    let host = &code[place + scheme.len()..];
                    // The bare scheme, as in a check of what an address begins with, names no host.
                    let named = host
                        .starts_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '{' | '$'));
                    if named && !host.starts_with("www.w3.org/") {
                        let end = host.find(['"', '\'', ' ', ')', '<']).unwrap_or(host.len());
                        found.push((index + 1, format!("{scheme}{}", &host[..end])));
                    }
                }
            }
        }
        if line.contains("*/") || line.contains("-->") {
            in_comment = false;
        }
    }
    found
}

#[test]
fn addresses_are_told_from_comments_and_vocabularies() {
    let rust = "let x = \"https://a.example/b\"; // see https://c.example\n// https://d.example\n/// https://e.example\n\
                starts_with(\"https://\")\nxmlns=\"http://www.w3.org/2000/svg\"\nformat!(\"http://{host}\")";
    let found = addresses(rust, false);
    assert_eq!(found, [(1, "https://a.example/b".to_owned()), (6, "http://{host}".to_owned())]);
    let css = "/* https://a.example\n   https://b.example */\nsrc: url(https://c.example/f) // not a comment";
    assert_eq!(addresses(css, true), [(3, "https://c.example/f".to_owned())]);
}

#[test]
fn forbidden_words_are_told_from_longer_ones() {
    let word = ["TO", "DO"].concat();
    assert!(says(&format!("// {word}: later"), &word));
    assert!(!says(&format!("{word}S ME{word}"), &word));
    assert!(says(&format!("    {}!(", "todo"), &format!("{}!(", "todo")));
}
