//! `cycle translate`: a translation file with every key that the case study has.

use crate::files::{CaseFiles, case_files};
use crate::problems::Human;
use crate::words::Words;
use crate::{Failure, print_line};
use scenario::diagnostic::Diagnostic;
use scenario::read::{self, Incomplete};
use std::fs;
use std::path::{Path, PathBuf};

/// Writes `scenario.<language>.toml` beside a case file, or adds what it lacks.
pub(crate) fn run(file: &Path, language: &str) -> Result<bool, Failure> {
    let found = case_files(&[file.to_owned()])?;
    let [file] = found.as_slice() else {
        return Err(format!("there is more than one case file in {}; name one of them", file.display()));
    };
    if !read::is_language(language) {
        return Err(format!("`{language}` is not a language tag; write one such as ru, az or az-Cyrl"));
    }
    let case = CaseFiles::read(file);
    let errors = case.diagnostics.iter().filter(|x| x.file == case.name() && is_error(x)).count();
    let Some(scenario) = case.scenario.as_ref().filter(|_| errors == 0) else {
        let name = case.name();
        return Err(format!("{name} has errors; `cycle check {name}` shows them"));
    };
    if scenario.language == language {
        return Err(format!("{} is written in {language} already", case.name()));
    }
    let overlay = overlay_path(file, language);
    let existing = if overlay.exists() {
        Some(
            fs::read_to_string(&overlay)
                .map_err(|error| format!("{} cannot be read: {error}", overlay.display()))?,
        )
    } else {
        None
    };
    let completed = match read::complete_translation(scenario, language, existing.as_deref()) {
        Ok(completed) => completed,
        Err(Incomplete::Errors(diagnostics)) => {
            show(&diagnostics, &overlay, &existing.unwrap_or_default());
            return Ok(false);
        }
        Err(Incomplete::Other) => {
            let name = overlay.display();
            return Err(format!("{name} is not a translation of {} into {language}", scenario.id));
        }
        Err(Incomplete::NoRoom) => {
            let name = overlay.display();
            return Err(format!(
                "{name} has no room for more texts; give it a heading [text] with one key per line"
            ));
        }
    };
    let is_new = existing.as_ref() != Some(&completed);
    if is_new {
        write_whole(&overlay, &completed)?;
    }
    let what = if is_new { "written" } else { "complete already, nothing to add" };
    print_line(&format!("{}: {what}", overlay.display()));
    Ok(true)
}

fn is_error(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == scenario::diagnostic::Severity::Error
}

fn overlay_path(case: &Path, language: &str) -> PathBuf {
    let stem = case.file_stem().and_then(|stem| stem.to_str()).unwrap_or("scenario");
    case.with_file_name(format!("{stem}.{language}.toml"))
}

fn show(diagnostics: &[Diagnostic], overlay: &Path, text: &str) {
    let name = overlay.display().to_string();
    let files = CaseFiles::of(&name, text);
    let renderer = Human::new(Words::new());
    for diagnostic in diagnostics {
        let diagnostic = Diagnostic { file: name.clone(), ..diagnostic.clone() };
        print_line(&renderer.problem(&diagnostic, &files));
    }
}

/// Writes beside the file first, so that a full disk cannot cost a translation.
fn write_whole(path: &Path, text: &str) -> Result<(), Failure> {
    let beside = path.with_extension("toml.new");
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
