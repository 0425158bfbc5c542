//! How much a first visit transfers, and the most that it may.

use crate::run::Done;
use crate::{app, gzip, page};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The most that the files of a first visit may weigh together, in bytes after gzip.
pub const BUDGET: usize = 200_000;

/// The most that those of them may weigh that must be there before a case study can be opened, in bytes after gzip.
const FIRST_CLICK: usize = 25_000;

/// The kinds of file that count: what must arrive before the first page works.
const COUNTED: [&str; 7] = ["html", "js", "mjs", "css", "wasm", "json", "ftl"];

/// One file of a first visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstPageFile {
    /// The path inside `dist/`, with `/` between folders.
    pub name: String,
    /// Bytes as they lie on the disk.
    pub raw: usize,
    /// Bytes after gzip at the level that web servers use by default.
    pub gzip: usize,
    /// Whether it must be there before a case study can be opened: the page, its styles, and the script that shows what
    /// the build drew of the first screen.
    pub is_first: bool,
}

/// The files that a first visit fetches: the page, what it names, what its scripts import, and one language.
///
/// Of the languages, the heaviest counts. A browser test compares the result with what a real visit transfers.
pub fn first_page(dist: &Path) -> Done<Vec<FirstPageFile>> {
    let files = app::files(dist)?;
    let mut wanted = BTreeSet::from(["index.html".to_owned()]);
    let mut queue = vec!["index.html".to_owned()];
    while let Some(name) = queue.pop() {
        let Some(content) = files.get(&name) else { continue };
        let text = String::from_utf8_lossy(content);
        for (other, _) in files.iter().filter(|(other, _)| counts(other)) {
            let named = if name.ends_with(".html") { names(&text, other) } else { imports(&text, other) };
            if named && wanted.insert(other.clone()) {
                queue.push(other.clone());
            }
        }
    }
    let page = files.get("index.html").map(|page| String::from_utf8_lossy(page)).unwrap_or_default();
    let scripts: Vec<&str> = page::scripts(&page)
        .iter()
        .filter_map(|script| page::attribute(&page, &script.tag, "src"))
        .map(|place| page[place].trim_start_matches("./"))
        .collect();
    let weigh = |name: &String| {
        let content = files.get(name).map(Vec::as_slice).unwrap_or_default();
        let is_first = [".html", ".css"].iter().any(|ending| name.ends_with(ending));
        FirstPageFile {
            name: name.clone(),
            raw: content.len(),
            gzip: gzip::packed(content, gzip::USUAL).len(),
            is_first: is_first || scripts.contains(&name.as_str()),
        }
    };
    let mut result: Vec<FirstPageFile> = wanted.iter().map(weigh).collect();
    let mut languages: BTreeMap<&str, Vec<FirstPageFile>> = BTreeMap::new();
    for name in files.keys().filter(|name| !wanted.contains(*name)) {
        if let Some(language) = language_of(name) {
            languages.entry(language).or_default().push(weigh(name));
        }
    }
    result.extend(languages.into_values().max_by_key(|files| total(files)).unwrap_or_default());
    Ok(result)
}

/// Bytes after gzip, all together.
pub fn total<'a>(files: impl IntoIterator<Item = &'a FirstPageFile>) -> usize {
    files.into_iter().map(|file| file.gzip).sum()
}

/// Bytes after gzip of what must be there before a case study can be opened.
fn first_click(files: &[FirstPageFile]) -> usize {
    total(files.iter().filter(|file| file.is_first))
}

/// Prints the files of a first visit, the heaviest first, and their sum.
pub fn print(files: &[FirstPageFile]) {
    let mut sorted = files.to_vec();
    sorted.sort_by_key(|file| std::cmp::Reverse(file.gzip));
    for file in &sorted {
        println!("  {:>9} bytes gzip  {:>9} bytes raw  {}", file.gzip, file.raw, file.name);
    }
    let (sum, raw) = (total(files), files.iter().map(|file| file.raw).sum::<usize>());
    println!("  {sum:>9} bytes gzip  {raw:>9} bytes raw  in all; the budget is {BUDGET} bytes gzip");
    let first = first_click(files);
    println!(
        "  {first:>9} bytes gzip before a case study can be opened; the budget is {FIRST_CLICK} bytes gzip"
    );
}

/// Fails when a first visit weighs more than the budget.
pub fn check(dist: &Path) -> Done {
    let files = first_page(dist)?;
    print(&files);
    for (what, sum, budget) in [
        ("A first visit transfers", total(&files), BUDGET),
        ("Before a case study can be opened, a first visit transfers", first_click(&files), FIRST_CLICK),
    ] {
        if sum > budget {
            return Err(format!("{what} {sum} bytes, {} more than the budget allows.", sum - budget));
        }
    }
    Ok(())
}

fn counts(name: &str) -> bool {
    Path::new(name)
        .extension()
        .and_then(|ending| ending.to_str())
        .is_some_and(|ending| COUNTED.contains(&ending))
}

/// Whether a page names a file. Trunk puts digests into file names, so the plain name is telling enough.
fn names(page: &str, file: &str) -> bool {
    page.match_indices(file).any(|(place, _)| {
        let before = page[..place].trim_end_matches("./").chars().last();
        before.is_some_and(|letter| matches!(letter, '"' | '\'' | '=' | '/'))
    })
}

/// Whether a script imports a file right away; one that it fetches later does not count.
fn imports(script: &str, file: &str) -> bool {
    ["'", "\""].iter().any(|quote| {
        ["from", "import"].iter().any(|word| {
            [" ", ""].iter().any(|space| {
                ["./", ""]
                    .iter()
                    .any(|here| script.contains(&format!("{word}{space}{quote}{here}{file}{quote}")))
            })
        })
    })
}

/// The language whose first page takes its words from a file: `ru` for `locales/ru/app.ftl`. Other words come later.
fn language_of(name: &str) -> Option<&str> {
    name.strip_prefix("locales/")?.strip_suffix("/app.ftl")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_page_is_followed_to_what_it_fetches() {
        let dist = std::env::temp_dir().join(format!("xtask-size-{}", std::process::id()));
        let long = "words ".repeat(99);
        for (name, text) in [
            (
                "index.html",
                "<link href='./a.css'><script defer src=./plain.js></script><script>import x from './app.js'; x('./app_bg.wasm')</script>",
            ),
            ("a.css", "b{}"),
            ("plain.js", "plain"),
            ("app.js", "import {f} from './snippets/deep/f.js'; new Worker('loader.js')"),
            ("app_bg.wasm", "wasm"),
            ("loader.js", "later"),
            ("snippets/deep/f.js", "f"),
            ("locales/en/app.ftl", "a = b"),
            ("locales/ru/app.ftl", long.as_str()),
            ("locales/ru/later.ftl", long.as_str()),
            ("scenarios/one/scenario.json", "{}"),
        ] {
            let path = dist.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let files = first_page(&dist).unwrap();
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        let expected = [
            "a.css",
            "app.js",
            "app_bg.wasm",
            "index.html",
            "plain.js",
            "snippets/deep/f.js",
            "locales/ru/app.ftl",
        ];
        assert_eq!(names, expected);
        let first: Vec<&str> =
            files.iter().filter(|file| file.is_first).map(|file| file.name.as_str()).collect();
        assert_eq!(first, ["a.css", "index.html", "plain.js"]);
        let russian = files.last().unwrap();
        assert_eq!(russian.raw, long.len());
        assert!(russian.gzip < russian.raw);
        assert_eq!(check(&dist), Ok(()));
        std::fs::remove_dir_all(dist).unwrap();
    }
}
