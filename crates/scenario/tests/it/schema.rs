//! The schema knows the keys that the reader knows.

use crate::corpus;
use scenario::read::{File, load};
use serde_json::Value;

/// Whether `value` fits `schema`, as far as the words that the schema uses go; the first misfit otherwise.
fn fits(root: &Value, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    if let Some(target) = schema["$ref"].as_str() {
        let pointer = target.trim_start_matches('#');
        return fits(root, root.pointer(pointer).ok_or(format!("{target} leads nowhere"))?, value, at);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        fits(root, part, value, at)?;
    }
    if let Some(choices) = schema["oneOf"].as_array() {
        let fitting = choices.iter().filter(|choice| fits(root, choice, value, at).is_ok()).count();
        return if fitting == 1 { Ok(()) } else { Err(format!("{at}: {value} is none of the choices")) };
    }
    let expected = &schema["const"];
    if !expected.is_null() && value != expected {
        return Err(format!("{at}: {value} is not {expected}"));
    }
    let right_type = match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_u64() || value.is_i64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        _ => true,
    };
    if !right_type {
        return Err(format!("{at}: {value} is no {}", schema["type"]));
    }
    let number = value.as_f64().unwrap_or_default();
    let below = schema["minimum"].as_f64().is_some_and(|min| number < min);
    if value.is_number() && (below || schema["maximum"].as_f64().is_some_and(|max| number > max)) {
        return Err(format!("{at}: {number} is out of range"));
    }
    for (index, element) in value.as_array().into_iter().flatten().enumerate() {
        fits(root, &schema["items"], element, &format!("{at}[{index}]"))?;
    }
    for (key, inner) in value.as_object().into_iter().flatten() {
        let known = &schema["properties"][key];
        let known = if known.is_null() { &schema["additionalProperties"] } else { known };
        if *known == Value::Bool(false) {
            return Err(format!("{at}.{key} is unknown"));
        }
        fits(root, known, inner, &format!("{at}.{key}"))?;
    }
    for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.get(key).is_none() {
            return Err(format!("{at}.{key} is missing"));
        }
    }
    Ok(())
}

/// A TOML file as JSON, as an editor's schema check sees it.
fn as_json(text: &str) -> Option<Value> {
    let document = toml::from_str::<toml::Table>(text).ok()?;
    serde_json::to_value(document).ok()
}

#[test]
fn files_without_errors_fit_the_schema() {
    let schema = scenario::schema::schema();
    let mut checked = 0;
    for (name, text) in corpus() {
        let loaded = load(File { name: &name, text: &text }, &[]);
        if scenario::diagnostic::has_errors(&loaded.diagnostics) {
            continue;
        }
        let Some(value) = as_json(&text) else { continue };
        assert_eq!(fits(&schema, &schema, &value, "case"), Ok(()), "{name}");
        checked += 1;
    }
    assert!(checked > 10, "only {checked} files checked");
}

#[test]
fn unknown_keys_and_numbers_out_of_range_do_not_fit() {
    let schema = scenario::schema::schema();
    for name in ["unknown-key.toml", "out-of-range.toml", "unknown-value.toml", "missing-key.toml"] {
        let text =
            corpus().into_iter().find(|(file, _)| file == name).map(|(_, text)| text).unwrap_or_default();
        let value = as_json(&text).unwrap_or_default();
        assert!(fits(&schema, &schema, &value, "case").is_err(), "{name}");
    }
}

#[test]
fn every_property_says_what_it_means() {
    let schema = scenario::schema::schema();
    let definitions = schema["definitions"].as_object().cloned().unwrap_or_default();
    for (name, definition) in
        definitions.iter().map(|(name, x)| (name.as_str(), x)).chain([("case", &schema)])
    {
        for (property, description) in definition["properties"].as_object().into_iter().flatten() {
            let words = description["description"].as_str().unwrap_or_default();
            assert!(!words.is_empty() && !words.contains("[`"), "{name}.{property}: {words}");
        }
    }
}
