//! Finding case files and the translations beside them, and reading them.

use crate::Failure;
use scenario::case::Scenario;
use scenario::diagnostic::{Arg, Code, Diagnostic};
use scenario::limits;
use scenario::read::{self, File};
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// A case study as read from disk: the texts it came from, and all problems.
pub(crate) struct CaseFiles {
    /// Name as messages give it, and text; the case study first, then its translations.
    pub files: Vec<(String, String)>,
    pub scenario: Option<Scenario>,
    pub diagnostics: Vec<Diagnostic>,
}

impl CaseFiles {
    /// Reads a case file and the translations beside it.
    pub fn read(path: &Path) -> CaseFiles {
        let mut files = Vec::new();
        let mut diagnostics = Vec::new();
        let mut readable = Vec::new();
        for path in std::iter::once(path.to_owned()).chain(overlays(path)) {
            let name = path.display().to_string();
            match text(&path) {
                Ok(text) => {
                    readable.push(files.len());
                    files.push((name, text));
                }
                Err((code, args)) => {
                    let args = args.into_iter().map(|(key, arg)| (key.to_owned(), arg)).collect();
                    diagnostics.push(without_place(code, &name, args));
                    files.push((name, String::new()));
                }
            }
        }
        let as_file = |index: &usize| File { name: &files[*index].0, text: &files[*index].1 };
        let texts: Vec<File> = readable.iter().map(as_file).collect();
        let mut scenario = None;
        // Translations say nothing without the case study itself.
        if let (Some((case, overlays)), Some(0)) = (texts.split_first(), readable.first()) {
            let loaded = read::load(*case, overlays);
            scenario = loaded.scenario;
            diagnostics.extend(loaded.diagnostics);
        }
        CaseFiles { files, scenario, diagnostics }
    }

    /// A text that was read already.
    pub fn of(name: &str, text: &str) -> CaseFiles {
        CaseFiles { files: vec![(name.to_owned(), text.to_owned())], scenario: None, diagnostics: Vec::new() }
    }

    pub fn name(&self) -> &str {
        self.files.first().map_or("", |(name, _)| name)
    }

    pub fn text(&self, name: &str) -> &str {
        self.files.iter().find(|(file, _)| file == name).map_or("", |(_, text)| text)
    }

    /// The case study, if it can be played.
    ///
    /// # Errors
    /// A sentence that sends the author to `cycle check`.
    pub fn playable(self) -> Result<Scenario, Failure> {
        let name = self.name().to_owned();
        let sound = !scenario::diagnostic::has_errors(&self.diagnostics);
        self.scenario
            .filter(|_| sound)
            .ok_or_else(|| format!("{name} has errors; `cycle check {name}` shows them"))
    }
}

fn without_place(code: Code, file: &str, args: BTreeMap<String, Arg>) -> Diagnostic {
    Diagnostic {
        code,
        severity: code.severity(),
        file: file.to_owned(),
        span: None,
        path: String::new(),
        args,
    }
}

type Fault = (Code, Vec<(&'static str, Arg)>);

/// The text of a file, read no further than the largest case study.
fn text(path: &Path) -> Result<String, Fault> {
    let most = limits::SOURCE_BYTES;
    let mut bytes = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(most as u64 + 1).read_to_end(&mut bytes));
    if let Err(error) = read {
        return Err((Code::Unreadable, vec![("reason", error.to_string().into())]));
    }
    if bytes.len() > most {
        return Err((Code::FileTooLarge, vec![("limit", (most / (1024 * 1024)).into())]));
    }
    String::from_utf8(bytes).map_err(|_| (Code::NotText, Vec::new()))
}

/// The translations beside a case file: `scenario.ru.toml` beside `scenario.toml`, sorted by name.
pub(crate) fn overlays(case: &Path) -> Vec<PathBuf> {
    let (Some(folder), Some(stem)) = (case.parent(), case.file_stem().and_then(|stem| stem.to_str())) else {
        return Vec::new();
    };
    let is_overlay = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let language = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('.'));
        let language = language.and_then(|rest| rest.strip_suffix(".toml"));
        language.is_some_and(|language| !language.is_empty() && !language.contains('.'))
    };
    sorted_entries(folder).into_iter().filter(is_overlay).collect()
}

fn sorted_entries(folder: &Path) -> Vec<PathBuf> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort();
    // `./scenario.ru.toml` is what nobody typed.
    entries.into_iter().map(|path| path.strip_prefix(".").map(Path::to_owned).unwrap_or(path)).collect()
}

/// The case files that `paths` name: files as they are, a translation's case study, and every case file in folders.
///
/// # Errors
/// A sentence about the first path that leads to no case file.
pub(crate) fn case_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            let before = found.len();
            search(path, &mut found, 0);
            if found.len() == before {
                return Err(format!("there is no case file in {}", path.display()));
            }
        } else if path.exists() {
            found.push(base_of(path).unwrap_or_else(|| path.clone()));
        } else {
            return Err(format!("there is no file {}", path.display()));
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// The case file that stands beside a translation, if `path` is one.
fn base_of(path: &Path) -> Option<PathBuf> {
    let (stem, _) = path.file_stem()?.to_str()?.rsplit_once('.')?;
    let base = path.with_file_name(format!("{stem}.toml"));
    (base.exists() && read::is_overlay(&fs::read_to_string(path).ok()?)).then_some(base)
}

/// Folders deeper than this hold no case studies.
const DEPTH: usize = 12;

fn search(folder: &Path, found: &mut Vec<PathBuf>, depth: usize) {
    for path in sorted_entries(folder) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            if depth < DEPTH && !name.starts_with('.') && name != "target" && name != "node_modules" {
                search(&path, found, depth + 1);
            }
        } else if name == "scenario.toml" || (name.ends_with(".toml") && is_case(&path)) {
            found.push(path);
        }
    }
}

/// Whether a TOML file says above its first heading which version of the format it is.
fn is_case(path: &Path) -> bool {
    let text = fs::read_to_string(path).unwrap_or_default();
    let mut lines = text.lines().map(|line| line.trim_start_matches('\u{feff}').trim_start());
    let format =
        |line: &str| line.strip_prefix("format").is_some_and(|rest| rest.trim_start().starts_with('='));
    !read::is_overlay(&text) && lines.by_ref().take_while(|line| !line.starts_with('[')).any(format)
}
