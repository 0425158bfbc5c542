//! The JSON Schema of case files, so that editors complete and check them while somebody writes.
//!
//! Shapes and descriptions come from the data model; what a type cannot say, ranges and patterns, is added here.

use crate::case::{FORMAT, Scenario, Stage, TalkPhase};
use crate::limits::{self, Range};
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

const ID: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
const LANGUAGE: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

/// Ranges by definition and property; the empty definition is the case study itself.
const RANGES: &[(&str, &str, Range)] = &[
    ("", "minutes", limits::MINUTES),
    ("", "cycles", limits::CYCLES),
    ("Evidence", "spread", limits::AMOUNT),
    ("Stakeholder", "power", limits::POWER),
    ("Stakeholder", "support", limits::PERCENT),
    ("Outcome", "weight", limits::AMOUNT),
    ("WeightWhen", "weight", limits::AMOUNT),
    ("Effect", "after", limits::AFTER),
    ("Effect", "over", limits::OVER),
    ("Rule", "first_outcome", limits::SHIFT),
    ("Rule", "gains", limits::FACTOR),
    ("Rule", "losses", limits::FACTOR),
    ("Adoption", "threshold", limits::PERCENT),
    ("Check", "runs", limits::RUNS),
];

/// Most elements of lists.
const LENGTHS: &[(&str, &str, usize)] = &[
    ("", "tags", limits::TAGS),
    ("", "sources", limits::SOURCES),
    ("", "indicators", limits::INDICATORS),
    ("", "links", limits::LINKS),
    ("", "stakeholders", limits::STAKEHOLDERS),
    ("", "decisions", limits::DECISIONS),
    ("", "events", limits::EVENTS),
    ("", "rules", limits::RULES),
    ("", "tasks", limits::TASKS),
    ("", "debrief", limits::QUESTIONS),
    ("", "checks", limits::CHECKS),
    ("Decision", "options", limits::OPTIONS),
    ("DecisionOption", "outcomes", limits::OUTCOMES),
    ("Outcome", "weight_when", limits::WEIGHT_ROWS),
    ("Outcome", "effects", limits::EFFECTS),
    ("Adoption", "compromises", limits::COMPROMISES),
];

/// The schema of a case file, draft 7, which editors' TOML extensions understand.
pub fn schema() -> Value {
    let generator = SchemaSettings::draft07().into_generator();
    let mut schema = Value::from(generator.into_root_schema_for::<Scenario>());
    tidy(&mut schema);
    schema["title"] = json!("Case study of Policy Cycle Workshop");
    let stages: Vec<&str> = Stage::ALL.map(Stage::name).into();
    for (definition, property, (min, max)) in RANGES {
        add(&mut schema, definition, property, json!({ "minimum": min, "maximum": max }));
    }
    for (definition, property, length) in LENGTHS {
        add(&mut schema, definition, property, json!({ "maxItems": length }));
    }
    let definitions: Vec<String> =
        schema["definitions"].as_object().map(|all| all.keys().cloned().collect()).unwrap_or_default();
    for definition in definitions.iter().map(String::as_str).chain([""]) {
        add(&mut schema, definition, "id", json!({ "pattern": ID }));
    }
    let percent = json!({ "type": "number", "minimum": limits::PERCENT.0, "maximum": limits::PERCENT.1 });
    add(&mut schema, "", "format", json!({ "const": FORMAT }));
    add(&mut schema, "", "language", json!({ "pattern": LANGUAGE }));
    add(&mut schema, "Source", "url", json!({ "pattern": "^https?://[^ ]+$" }));
    let chance =
        json!({ "type": "object", "propertyNames": { "enum": stages }, "additionalProperties": percent });
    add(&mut schema, "CaseEvent", "chance", chance);
    // A default that is never stored is not known to the generator.
    add(&mut schema, "DebriefQuestion", "phase", json!({ "default": TalkPhase::default() }));
    // Keys of texts may be quoted whole or nested as tables.
    add(&mut schema, "", "translations", json!({ "additionalProperties": { "type": "object" } }));
    schema
}

/// Takes out what means nothing in TOML, which has no null, and the widths of numbers in memory.
fn tidy(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(choices) = object.get("anyOf").and_then(Value::as_array) {
                let some: Vec<Value> =
                    choices.iter().filter(|choice| choice["type"] != "null").cloned().collect();
                if some.len() == 1 && some.len() < choices.len() {
                    object.remove("anyOf");
                    // Beside `$ref` draft 7 ignores everything, so the description stays through `allOf`.
                    object.insert("allOf".to_owned(), Value::Array(some));
                }
            }
            if let Some(types) = object.get("type").and_then(Value::as_array) {
                let some: Vec<Value> = types.iter().filter(|name| **name != "null").cloned().collect();
                if let [one] = some.as_slice() {
                    let one = one.clone();
                    object.insert("type".to_owned(), one);
                }
            }
            if object.get("format").is_some_and(Value::is_string) {
                object.remove("format");
            }
            if object.get("default").is_some_and(Value::is_null) {
                object.remove("default");
            }
            object.values_mut().for_each(tidy);
        }
        Value::Array(list) => list.iter_mut().for_each(tidy),
        _ => {}
    }
}

fn property<'s>(schema: &'s mut Value, definition: &str, name: &str) -> Option<&'s mut Value> {
    let pointer = match definition {
        "" => format!("/properties/{name}"),
        definition => format!("/definitions/{definition}/properties/{name}"),
    };
    schema.pointer_mut(&pointer)
}

fn add(schema: &mut Value, definition: &str, name: &str, more: Value) {
    let property = property(schema, definition, name).and_then(Value::as_object_mut);
    if let (Some(property), Value::Object(more)) = (property, more) {
        property.extend(more);
    }
}
