//! Every word of the app stands in `locales/`, and every message there is used.

use crate::{hold, root, sources};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// Files whose messages are named by codes that another test holds to them.
const NAMED_BY_CODES: [&str; 3] = ["diagnostics.ftl", "balance.ftl", "cli.ftl"];

/// The messages of one language, by file and name (attributes as `message.attribute`), with the values they put in.
type Messages = BTreeMap<(String, String), BTreeSet<String>>;

fn messages_of(language: &str) -> Messages {
    let mut messages = Messages::new();
    for (path, text) in sources(&["ftl"]) {
        let Some(file) = path.strip_prefix(&format!("locales/{language}/")) else { continue };
        let resource =
            parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut add = |name: String, pattern: Option<&Pattern<&str>>| {
                let pattern = pattern.unwrap_or_else(|| panic!("{path}: {name} has no text"));
                let mut values = BTreeSet::new();
                collect(pattern, &mut values);
                let before = messages.insert((file.to_owned(), name.clone()), values);
                assert!(before.is_none(), "{path}: {name} is there twice");
            };
            add(message.id.name.to_owned(), message.value.as_ref());
            for attribute in &message.attributes {
                add(format!("{}.{}", message.id.name, attribute.id.name), Some(&attribute.value));
            }
        }
    }
    messages
}

/// The values that a text puts in, those that only choose between variants included.
fn collect(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, values),
            Expression::Select { selector, variants } => {
                collect_inline(selector, values);
                variants.iter().for_each(|variant| collect(&variant.value, values));
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| collect_inline(argument, values));
        }
        _ => {}
    }
}

/// All messages of the app in English.
fn messages() -> BTreeSet<String> {
    let own = |(file, _): &&(String, String)| !NAMED_BY_CODES.contains(&file.as_str());
    messages_of("en").keys().filter(own).map(|(_, name)| name.clone()).collect()
}

/// How a piece of code names a message.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Call {
    /// By its whole name.
    Name(String),
    /// By a pattern with `{}` for what is put in.
    Pattern(String),
}

/// The code that speaks: the app's own, that of reports and that of the page itself, but not the macros themselves.
fn code() -> Vec<(String, String)> {
    let own = |(path, _): &(String, String)| {
        let speaks = ["src/", "crates/report/src/", "xtask/src/page_words.rs"]
            .iter()
            .any(|folder| path.starts_with(folder));
        speaks && !path.ends_with("src/words.rs")
    };
    sources(&["rs"]).into_iter().filter(own).collect()
}

/// The messages that a file names with `t!(…)`, `say!(words, …)` or `known(…)`.
fn calls(text: &str) -> Vec<Call> {
    let is_macro = |(place, _): &(usize, usize)| !text[..*place].ends_with(|c: char| c.is_alphanumeric());
    let ends =
        |call: &'static str| text.match_indices(call).map(move |(place, _)| (place, place + call.len()));
    // The words that speak are one name.
    let after_words = |(place, end): (usize, usize)| Some((place, end + text[end..].find(',')? + 1));
    let places =
        ends("t!(").chain(ends("known(&")).chain(ends("say!(").filter_map(after_words)).filter(is_macro);
    let call = |(_, end): (usize, usize)| {
        let rest = text[end..].trim_start();
        let (make, rest): (fn(String) -> Call, _) = match rest.strip_prefix("format!(") {
            Some(rest) => (Call::Pattern, rest.trim_start()),
            None => (Call::Name, rest),
        };
        let (name, _) = rest.strip_prefix('"')?.split_once('"')?;
        Some(make(name.to_owned()))
    };
    places.filter_map(call).collect()
}

/// Texts that may be names handed on, such as those of a list.
fn quoted(text: &str) -> impl Iterator<Item = String> + '_ {
    let name =
        |part: &&str| part.contains('-') && part.chars().all(|c| c.is_ascii_lowercase() || "-.".contains(c));
    text.split('"').filter(name).map(str::to_owned)
}

/// Whether a name fits a pattern such as `stage-{}` or `role-{role}.about`.
fn fits(pattern: &str, name: &str) -> bool {
    let mut rest = name;
    let parts: Vec<&str> = pattern.split(['{', '}']).step_by(2).collect();
    for (place, part) in parts.iter().enumerate() {
        let found = if place == 0 {
            rest.strip_prefix(part)
        } else if place + 1 == parts.len() {
            // What is put in is never empty.
            rest.len().checked_sub(part.len()).filter(|&at| at > 0 && rest.ends_with(part)).map(|_| "")
        } else {
            rest.find(part).filter(|&at| at > 0).map(|at| &rest[at + part.len()..])
        };
        match found {
            Some(after) => rest = after,
            None => return false,
        }
    }
    rest.is_empty() || parts.len() == 1
}

#[test]
fn every_message_that_the_code_names_is_there() {
    let messages = messages();
    let mut breaches = Vec::new();
    for (path, text) in code() {
        for call in calls(&text) {
            let met = match &call {
                Call::Name(name) => messages.contains(name),
                Call::Pattern(pattern) => messages.iter().any(|name| fits(pattern, name)),
            };
            if !met {
                breaches.push(format!("{path}: {call:?}"));
            }
        }
    }
    hold("Messages that locales/en lacks:", &breaches);
}

#[test]
fn every_message_is_used() {
    let code = code();
    let named: BTreeSet<Call> = code.iter().flat_map(|(_, text)| calls(text)).collect();
    let handed: BTreeSet<String> = code.iter().flat_map(|(_, text)| quoted(text)).collect();
    let is_used = |name: &String| {
        handed.contains(name)
            || named.iter().any(|call| match call {
                Call::Name(called) => called == name,
                Call::Pattern(pattern) => fits(pattern, name),
            })
    };
    let breaches: Vec<String> = messages().into_iter().filter(|name| !is_used(name)).collect();
    hold("Messages that nothing shows:", &breaches);
}

/// Whether a language promises to have every message. The app shows English for what another one lacks.
fn is_complete(language: &str) -> bool {
    let path = root().join("locales").join(language).join("language.toml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let about: toml::Table = text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    about["complete"].as_bool().expect("complete is true or false")
}

/// Files that a page loads together are one bundle, which takes no name twice.
#[test]
fn no_name_is_in_two_files() {
    let mut named = BTreeMap::<String, BTreeSet<String>>::new();
    for (file, name) in messages_of("en").into_keys() {
        named.entry(name).or_default().insert(file);
    }
    named.retain(|_, files| files.len() > 1);
    let breaches: Vec<String> = named.into_iter().map(|(name, files)| format!("{name}: {files:?}")).collect();
    hold("Messages that stand in several files:", &breaches);
}

#[test]
fn english_russian_and_azerbaijani_are_complete() {
    for language in ["en", "ru", "az"] {
        assert!(is_complete(language), "{language}");
    }
}

#[test]
fn every_language_says_the_same() {
    let english = messages_of("en");
    let languages: BTreeSet<String> = sources(&["ftl"])
        .into_iter()
        .filter_map(|(path, _)| Some(path.strip_prefix("locales/")?.split_once('/')?.0.to_owned()))
        .collect();
    let mut breaches = Vec::new();
    for language in languages {
        let other = messages_of(&language);
        // What the command line says is in English only.
        let wanted = english.keys().filter(|(file, _)| file != "cli.ftl" && is_complete(&language));
        breaches.extend(
            wanted.filter(|key| !other.contains_key(*key)).map(|key| format!("{language} lacks {key:?}")),
        );
        for (key, values) in &other {
            match english.get(key) {
                None => breaches.push(format!("{language} has {key:?}, and English does not")),
                Some(expected) if expected != values => {
                    breaches.push(format!("{language} puts {values:?} into {key:?} instead of {expected:?}"));
                }
                Some(_) => {}
            }
        }
    }
    hold("Languages differ:", &breaches);
}

#[test]
fn case_studies_that_ship_speak_every_language_that_is_complete() {
    let scenarios = sources(&["toml"]).into_iter().filter(|(path, _)| path.ends_with("/scenario.toml"));
    let languages = sources(&["ftl"]).into_iter().filter_map(|(path, _)| {
        Some(path.strip_prefix("locales/")?.split_once('/')?.0.to_owned()).filter(|tag| is_complete(tag))
    });
    let languages: BTreeSet<String> = languages.collect();
    let mut breaches = Vec::new();
    for (path, text) in scenarios.filter(|(path, _)| path.starts_with("scenarios/")) {
        let case: toml::Table = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        let lacks = |language: &&String| {
            let overlay = path.replace("scenario.toml", &format!("scenario.{language}.toml"));
            case["language"].as_str() != Some(language) && !root().join(overlay).is_file()
        };
        breaches.extend(languages.iter().filter(lacks).map(|language| format!("{path}: {language}")));
    }
    // `cycle check --strict` finds what a translation that is there lacks.
    hold("Case studies without a translation:", &breaches);
}

#[test]
fn names_fit_their_patterns() {
    for (pattern, name, expected) in [
        ("stage-{}", "stage-agenda", true),
        ("stage-{}", "stage-", false),
        ("role-{role}.about", "role-chair.about", true),
        ("role-{role}.about", "role-chair", false),
        ("role-{role}", "rule-chair", false),
    ] {
        assert_eq!(fits(pattern, name), expected, "{pattern} {name}");
    }
}
