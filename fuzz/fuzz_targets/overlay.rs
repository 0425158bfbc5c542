//! A translation of a case study: reading it ends, and completing it loses nothing of it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use scenario::read::{File, complete_translation, load};

const CASE: &str = include_str!("../../crates/scenario/tests/good/everything.toml");

fuzz_target!(|text: &str| {
    let case = File { name: "scenario.toml", text: CASE };
    let loaded = load(case, &[File { name: "scenario.ru.toml", text }]);
    let case = loaded.scenario.expect("the translation does not harm the case study");
    if let Ok(completed) = complete_translation(&case, "ru", Some(text)) {
        assert!(completed.len() >= text.len());
    }
});
