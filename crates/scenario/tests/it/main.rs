//! Tests of reading, checking, translating and writing case studies.

mod bad;
mod fuzz;
mod good;
mod guide;
mod places;
mod questions;
mod round_trip;
mod schema;
mod translations;

use scenario::diagnostic::{Diagnostic, Severity};
use scenario::read::{File, Loaded, load};
use std::path::{Path, PathBuf};

/// The files in a folder of this crate's tests, sorted.
fn files_in(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    files
}

/// The corpus: every case file of the tests, good and bad, with its name.
fn corpus() -> Vec<(String, String)> {
    let paths = files_in("good").into_iter().chain(files_in("bad"));
    paths.map(|path| (file_name(&path), read(&path))).collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn load_text(text: &str) -> Loaded {
    load(File { name: "scenario.toml", text }, &[])
}

/// A diagnostic in one line: severity, place, code.
fn line_of(diagnostic: &Diagnostic) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let place = diagnostic.span.map_or_else(String::new, |span| {
        format!("{}:{}-{}:{} ", span.line, span.column, span.end_line, span.end_column)
    });
    format!("{severity}: {place}{}", diagnostic.code.name())
}
