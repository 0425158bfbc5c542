//! `cycle schema`, `cycle compile` and `cycle bundle`.

use crate::files::{CaseFiles, case_files};
use crate::{Failure, print_line};
use scenario::card::Card;
use std::path::{Path, PathBuf};

/// Prints the JSON Schema of case files.
pub(crate) fn schema() -> Result<bool, Failure> {
    print_line(
        &serde_json::to_string_pretty(&scenario::schema::schema()).map_err(|error| error.to_string())?,
    );
    Ok(true)
}

/// Writes one checked case study with its translations as compact JSON.
pub(crate) fn compile(path: &Path, output: &Path) -> Result<bool, Failure> {
    let found = case_files(&[path.to_owned()])?;
    let [file] = found.as_slice() else {
        return Err(format!("there is more than one case file in {}; name one of them", path.display()));
    };
    write(output, &CaseFiles::read(file).playable()?)?;
    Ok(true)
}

/// Writes every case study below `paths` into a folder, one file each by id, and `index.json` with their cards.
pub(crate) fn bundle(paths: &[PathBuf], folder: &Path) -> Result<bool, Failure> {
    std::fs::create_dir_all(folder)
        .map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    let mut cards: Vec<Card> = Vec::new();
    for file in case_files(paths)? {
        let scenario = CaseFiles::read(&file).playable()?;
        if cards.iter().any(|card| card.id == scenario.id) {
            return Err(format!("two case studies have the id {}", scenario.id));
        }
        write(&folder.join(format!("{}.json", scenario.id)), &scenario)?;
        cards.push(Card::of(&scenario));
    }
    write(&folder.join("index.json"), &cards)?;
    Ok(true)
}

fn write(path: &Path, value: &impl serde::Serialize) -> Result<(), Failure> {
    let json = serde_json::to_string(value).map_err(|error| error.to_string())?;
    std::fs::write(path, json).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
