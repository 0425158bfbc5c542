//! Translations: their keys, their gaps, and completing them.

use crate::{load_text, read};
use scenario::case::Scenario;
use scenario::read::{File, Incomplete, complete_translation, load};
use std::collections::BTreeMap;
use std::path::Path;

fn everything() -> Scenario {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good/everything.toml");
    load_text(&read(&path)).scenario.unwrap_or_default()
}

fn overlay() -> String {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good/everything.az.toml"))
}

fn with_overlay(case: &Scenario, overlay: &str) -> Scenario {
    let base = case.to_toml();
    let files = [File { name: "scenario.az.toml", text: overlay }];
    load(File { name: "scenario.toml", text: &base }, &files).scenario.unwrap_or_default()
}

#[test]
fn texts_are_shown_in_the_language_and_fall_back_one_by_one() {
    let text = overlay().replace("trust.name = \"İctimai etimad\"\n", "");
    let case = with_overlay(&everything(), &text);
    let translated = case.in_language("az");
    assert_eq!(translated.title, "Hər şey");
    assert_eq!(translated.decisions[1].options[0].outcomes[1].text, "Ödəmirlər.");
    assert_eq!(translated.indicators[0].name, "Public trust");
    assert_eq!(case.in_language("fr"), case);
    assert_eq!(case.languages(), ["en", "az"]);
}

#[test]
fn a_source_has_another_title_only_where_a_translation_gives_one() {
    let case = everything();
    assert_eq!(case.sources[0].title, "A study");
    let plain = with_overlay(&case, &overlay());
    assert_eq!(plain.in_language("az").sources[0].title, "A study");
    assert_eq!(case.coverage(&plain.translations["az"]).missing, [""; 0]);
    let given = overlay() + "\n[text.sources]\n2.title = \"Uydurulmuş rəqəmlər\"\n3.title = \"Yoxdur\"\n";
    let given = with_overlay(&case, &given);
    let titles: Vec<String> =
        given.in_language("az").sources.into_iter().map(|source| source.title).collect();
    assert_eq!(titles, ["A study", "Uydurulmuş rəqəmlər"]);
    assert_eq!(case.coverage(&given.translations["az"]).obsolete, ["sources.3.title"]);
}

#[test]
fn numbers_and_names_are_not_touched() {
    let case = with_overlay(&everything(), &overlay());
    let mut translated = case.in_language("az");
    let base: BTreeMap<String, String> = case.texts().into_iter().collect();
    translated.language = "en".to_owned();
    scenario::translation::visit_texts(&mut translated, &mut |key, text| {
        if let Some(original) = base.get(key) {
            text.clone_from(original);
        }
    });
    assert_eq!(translated, case);
}

#[test]
fn a_new_translation_has_every_key_once_and_every_base_text() {
    let case = everything();
    let new = complete_translation(&case, "ru", None).expect("a new file");
    let coverage = case.coverage(&with_overlay_ru(&case, &new));
    assert_eq!(coverage.missing.len(), coverage.total);
    assert_eq!(coverage.obsolete, [""; 0]);
    for (key, text) in case.texts() {
        assert!(new.contains(&key), "{key}");
        let first = text.lines().next().unwrap_or_default();
        assert!(new.contains(&format!("# {first}")), "{first}");
    }
    // Completing what is complete changes nothing.
    assert_eq!(complete_translation(&case, "ru", Some(&new)), Ok(new));
}

fn with_overlay_ru(case: &Scenario, overlay: &str) -> BTreeMap<String, String> {
    let base = case.to_toml();
    let files = [File { name: "scenario.ru.toml", text: overlay }];
    let mut loaded = load(File { name: "scenario.toml", text: &base }, &files).scenario.unwrap_or_default();
    loaded.translations.remove("ru").unwrap_or_default()
}

#[test]
fn completing_keeps_every_line_and_every_text() {
    let case = everything();
    let whole = overlay();
    let lines: Vec<&str> = whole.lines().collect();
    // With any one line of text taken out, the file is completed to all keys, and all other lines stay in order.
    for gone in 5..lines.len() {
        if !lines[gone].contains(" = \"") || lines[gone].contains("\"\"\"") {
            continue;
        }
        let kept: Vec<&str> =
            lines.iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, line)| *line).collect();
        let torn = kept.join("\n");
        let completed =
            complete_translation(&case, "az", Some(&torn)).unwrap_or_else(|why| panic!("{gone}: {why:?}"));
        let mut rest = completed.lines();
        for line in &kept {
            assert!(rest.any(|other| other == *line), "{line} is lost:\n{completed}");
        }
        let texts = with_overlay(&case, &completed).translations.remove("az").unwrap_or_default();
        let coverage = case.coverage(&texts);
        assert_eq!(coverage.missing.len(), 1, "line {gone}");
        assert_eq!(coverage.obsolete, [""; 0]);
    }
}

#[test]
fn what_cannot_be_completed_is_left_alone() {
    let case = everything();
    let other = "translates = \"another\"\nlanguage = \"az\"\n\n[text]\n";
    assert_eq!(complete_translation(&case, "az", Some(other)), Err(Incomplete::Other));
    let language = "translates = \"everything\"\nlanguage = \"ru\"\n\n[text]\n";
    assert_eq!(complete_translation(&case, "az", Some(language)), Err(Incomplete::Other));
    let torn = "translates = \"everything\"\nlanguage = \"az\"\n\n[text]\ntitle = \"Hər\n";
    assert!(matches!(complete_translation(&case, "az", Some(torn)), Err(Incomplete::Errors(_))));
    let inline = "translates = \"everything\"\nlanguage = \"az\"\ntext = { title = \"Hər şey\" }\n";
    assert_eq!(complete_translation(&case, "az", Some(inline)), Err(Incomplete::NoRoom));
    let dotted = "translates = \"everything\"\nlanguage = \"az\"\ntext.title = \"Hər şey\"\n";
    assert_eq!(complete_translation(&case, "az", Some(dotted)), Err(Incomplete::NoRoom));
}

#[test]
fn a_heading_is_added_where_there_are_only_nested_ones() {
    let case = everything();
    let nested =
        "translates = \"everything\"\nlanguage = \"az\"\n\n[text.indicators.trust]\nname = \"Etimad\"";
    let completed = complete_translation(&case, "az", Some(nested)).expect("completed");
    assert!(completed.starts_with(nested), "{completed}");
    let texts = with_overlay(&case, &completed).translations.remove("az").unwrap_or_default();
    assert_eq!(texts.get("indicators.trust.name").map(String::as_str), Some("Etimad"));
}

#[test]
fn carriage_returns_and_byte_order_marks_stay() {
    let case = everything();
    let windows =
        format!("\u{feff}{}", overlay().replace("fees.name = \"Haqlar\"\n", "").replace('\n', "\r\n"));
    let completed = complete_translation(&case, "az", Some(&windows)).expect("completed");
    assert!(completed.starts_with('\u{feff}'));
    assert_eq!(completed.matches("\r\n").count(), windows.matches("\r\n").count());
    assert!(completed.contains("indicators.fees.name"));
}
