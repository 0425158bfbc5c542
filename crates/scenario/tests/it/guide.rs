//! The guide for authors, `docs/scenario-format.md`: its worked example reads without a problem after every step, and its
//! reference names every key of the format.

use crate::{line_of, read};
use scenario::diagnostic::has_errors;
use scenario::read::{File, load};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

fn guide() -> String {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/scenario-format.md"))
}

/// The blocks that stand between lines of three backticks, for one word after them.
fn blocks(guide: &str, kind: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut open: Option<String> = None;
    for line in guide.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(word)) => open = Some(if word == kind { String::new() } else { "skip".to_owned() }),
            (Some(block), Some(_)) => {
                blocks.extend(Some(std::mem::take(block)).filter(|block| block != "skip"));
                open = None;
            }
            (Some(block), None) if block != "skip" => {
                block.push_str(line);
                block.push('\n');
            }
            _ => {}
        }
    }
    blocks
}

#[test]
fn the_worked_example_reads_without_a_problem_after_every_step() {
    let steps = blocks(&guide(), "toml");
    assert_eq!(steps.len(), 8);
    let mut text = String::new();
    for (step, block) in steps.iter().enumerate() {
        text.push('\n');
        text.push_str(block);
        let loaded = load(File { name: "scenario.toml", text: &text }, &[]);
        let mut problems: Vec<String> = loaded.diagnostics.iter().map(line_of).collect();
        // The fact that step 4 sets is asked for in step 5.
        problems.retain(|problem| !(step == 3 && problem.ends_with("fact-unread")));
        assert_eq!(problems, [""; 0], "step {}", step + 1);
    }
    let overlay = blocks(&guide(), "toml translation").concat();
    let loaded = load(
        File { name: "scenario.toml", text: &text },
        &[File { name: "scenario.ru.toml", text: &overlay }],
    );
    assert!(!has_errors(&loaded.diagnostics));
    let codes: Vec<&str> = loaded.diagnostics.iter().map(|diagnostic| diagnostic.code.name()).collect();
    assert_eq!(
        codes,
        ["translation-missing"],
        "every key of the example translation is one of the case study"
    );
}

#[test]
fn the_reference_names_every_key() {
    let guide = guide();
    let reference = guide.split("## Reference").nth(1).unwrap_or_default();
    let schema = scenario::schema::schema();
    let mut keys = BTreeSet::new();
    let definitions =
        schema["definitions"].as_object().into_iter().flatten().map(|(_, definition)| definition);
    for definition in definitions.chain([&schema]) {
        keys.extend(definition["properties"].as_object().into_iter().flatten().map(|(key, _)| key.clone()));
        let values = definition["oneOf"].as_array().into_iter().flatten();
        keys.extend(values.filter_map(|value| value["const"].as_str()).map(|value| format!("\"{value}\"")));
    }
    assert!(keys.len() > 70, "only {} keys", keys.len());
    for key in keys {
        let heading = [format!("[{key}]"), format!(".{key}]"), format!("[{key}.")];
        let named = reference.contains(&format!("`{key}`"))
            || heading.iter().any(|heading| reference.contains(heading));
        assert!(named, "the reference does not name {key}");
    }
}

#[test]
fn the_schema_and_the_guide_agree_on_defaults() {
    let schema = scenario::schema::schema();
    let default = |definition: &str, key: &str| match definition {
        "" => schema["properties"][key]["default"].clone(),
        definition => schema["definitions"][definition]["properties"][key]["default"].clone(),
    };
    let told =
        [("", "minutes", "120"), ("", "cycles", "1"), ("Check", "runs", "1000"), ("Effect", "over", "1")];
    for (definition, key, value) in told {
        assert_eq!(default(definition, key), value.parse::<u64>().map(Value::from).unwrap_or_default());
        assert!(guide().contains(&format!("| `{key}` | {value} |")), "{key}");
    }
    assert!(guide().contains(&format!("| `phase` | `{}` |", default("DebriefQuestion", "phase"))));
}
