//! Files that must read without a word, and the case studies that ship.

use crate::{file_name, files_in, line_of, load_text, read};
use scenario::case::{Scenario, TalkPhase};
use scenario::compile;
use scenario::read::{File, load};
use std::path::Path;

#[test]
fn good_files_have_no_problems() {
    let read_in = |name: &str| read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good").join(name));
    let overlay = read_in("everything.az.toml");
    let overlay = File { name: "everything.az.toml", text: &overlay };
    for (name, overlays) in [("minimal.toml", &[][..]), ("everything.toml", &[overlay][..])] {
        let text = read_in(name);
        let loaded = load(File { name, text: &text }, overlays);
        let problems: Vec<String> = loaded.diagnostics.iter().map(line_of).collect();
        assert_eq!(problems, [""; 0], "{name}: {:#?}", loaded.diagnostics);
        let scenario = loaded.scenario.unwrap_or_default();
        assert!(compile::compile(&scenario).is_ok(), "{name}");
    }
}

#[test]
fn case_studies_that_ship_have_no_problems_in_any_language_and_a_question_in_every_phase() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios");
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path().join("scenario.toml");
        if !path.exists() {
            continue;
        }
        let texts =
            ["scenario.az.toml", "scenario.ru.toml"].map(|name| (name, read(&entry.path().join(name))));
        let overlays = texts.each_ref().map(|(name, text)| File { name, text });
        let loaded = load(File { name: "scenario.toml", text: &read(&path) }, &overlays);
        let problems: Vec<String> = loaded.diagnostics.iter().map(line_of).collect();
        assert_eq!(problems, [""; 0], "{}", path.display());
        let scenario = loaded.scenario.as_ref().expect("a case study without problems");
        assert_eq!(scenario.languages(), ["en", "az", "ru"], "{}", path.display());
        for phase in TalkPhase::ALL {
            assert!(scenario.questions(phase).next().is_some(), "{}: {phase:?}", path.display());
        }
        let saved = loaded.scenario.as_ref().map(Scenario::to_toml).unwrap_or_default();
        assert_eq!(load_text(&saved).scenario, loaded.scenario, "{} saved and read again", path.display());
    }
}

#[test]
fn everything_shows_every_key_of_the_format() {
    // A key that only the data model knows would be found missing here.
    let files: Vec<_> =
        files_in("good").into_iter().filter(|path| file_name(path) == "everything.toml").collect();
    let text = read(&files[0]);
    let scenario = serde_json::to_value(load_text(&text).scenario).unwrap_or_default();
    let mut empty = Vec::new();
    for (key, value) in scenario.as_object().into_iter().flatten() {
        if value.as_array().is_some_and(Vec::is_empty) || value.as_str().is_some_and(str::is_empty) {
            empty.push(key.clone());
        }
    }
    assert_eq!(empty, [""; 0]);
}
