//! Completing a translation file: the keys it lacks are added, and no line of it is lost.

use super::source::Source;
use super::{File, syntax};
use crate::case::Scenario;
use crate::diagnostic::Diagnostic;
use crate::write::key as toml_key;
use std::collections::BTreeMap;
use toml::de::{DeTable, DeValue};

/// Why a translation file could not be completed.
#[derive(Debug, Clone, PartialEq)]
pub enum Incomplete {
    /// It has errors of its own.
    Errors(Vec<Diagnostic>),
    /// It translates into another language, or another case study.
    Other,
    /// Its texts stand in a way that has no room for more, such as an inline table.
    NoRoom,
}

/// The text of a translation of `case` into `language` with every key that `existing` lacks, each empty and below the
/// base text as a remark. Without `existing` it is a new file.
///
/// # Errors
/// If `existing` cannot be completed without changing what it says.
pub fn complete_translation(
    case: &Scenario,
    language: &str,
    existing: Option<&str>,
) -> Result<String, Incomplete> {
    let new = || {
        let title = one_line(&case.title);
        let head = format!("# Translation of: {title}\n# Write each text between the quotation marks.\n");
        format!("{head}translates = {}\nlanguage = {}\n\n[text]\n", quoted(&case.id), quoted(language))
    };
    let text = existing.map_or_else(new, str::to_owned);
    let mut source = Source::new(File { name: "", text: &text });
    let mut scratch = String::new();
    let document = syntax::parse(&mut source, &mut scratch);
    let (Some(document), false) = (document, source.torn) else {
        let diagnostics = source
            .findings
            .iter()
            .map(|finding| source.diagnostic(finding.clone(), source.bytes(finding)))
            .collect();
        return Err(Incomplete::Errors(diagnostics));
    };
    let says = |key: &str| document.get(key).and_then(|value| value.get_ref().as_str());
    if says("translates") != Some(&case.id) || says("language") != Some(language) {
        return Err(Incomplete::Other);
    }
    let completed = insert(case, &text, &document)?;
    // Whatever the file looked like: if completing it changed what it says, leave it alone.
    let keys_before = keys(&document);
    let mut after = Source::new(File { name: "", text: &completed });
    let mut scratch = String::new();
    let reread = syntax::parse(&mut after, &mut scratch).filter(|_| !after.torn);
    let kept = reread.is_some_and(|reread| {
        let keys_after = keys(&reread);
        keys_before.iter().all(|(key, text)| keys_after.get(key) == Some(text))
            && case.texts().iter().all(|(key, _)| keys_after.contains_key(key))
    });
    if kept { Ok(completed) } else { Err(Incomplete::NoRoom) }
}

/// All texts by key, nested tables joined.
fn keys(document: &DeTable) -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    if let Some(DeValue::Table(text)) = document.get("text").map(|text| text.get_ref()) {
        collect("", text, &mut keys);
    }
    keys
}

fn collect(prefix: &str, table: &DeTable, keys: &mut BTreeMap<String, String>) {
    for (name, value) in table {
        let name = if prefix.is_empty() {
            name.get_ref().to_string()
        } else {
            format!("{prefix}.{}", name.get_ref())
        };
        match value.get_ref() {
            DeValue::Table(inner) => collect(&name, inner, keys),
            DeValue::String(text) => {
                keys.insert(name, text.to_string());
            }
            _ => {}
        }
    }
}

/// Puts each missing key after the one that stands before it in the case study.
fn insert(case: &Scenario, text: &str, document: &DeTable) -> Result<String, Incomplete> {
    let present = keys(document);
    let table = document.get("text").and_then(|value| value.get_ref().as_table());
    let line_end = |byte: usize| text[byte..].find('\n').map_or(text.len(), |length| byte + length + 1);
    // The first line after the heading [text]; a heading of its own at the end where there is none.
    let heading =
        document.get("text").map(|value| value.span()).filter(|span| text[span.clone()].starts_with('['));
    let mut out = text.to_owned();
    let start = match heading {
        Some(span) if text[span.clone()].trim_matches(['[', ']', ' ', '\t']) == "text" => line_end(span.end),
        _ => {
            if !out.is_empty() && !out.ends_with('\n') {
                out.push('\n');
            }
            out.push_str("\n[text]\n");
            out.len()
        }
    };
    let mut anchor = start;
    let mut added: Vec<(usize, String)> = Vec::new();
    for (key, base) in case.texts() {
        if present.contains_key(&key) {
            let value = table.and_then(|table| table.get(key.as_str())).map(|value| value.span());
            // Only keys written whole stand where another may follow.
            if let Some(span) =
                value.filter(|span| !span.is_empty() && span.end >= start && start < out.len())
            {
                anchor = line_end(span.end);
            }
            continue;
        }
        added.push((anchor, entry(&key, &base)));
    }
    let mut completed = String::new();
    let mut done = 0;
    for (at, entry) in added {
        let at = at.min(out.len());
        completed.push_str(&out[done..at.max(done)]);
        done = at.max(done);
        if !completed.is_empty() && !completed.ends_with('\n') {
            completed.push('\n');
        }
        completed.push_str(&entry);
    }
    completed.push_str(&out[done..]);
    Ok(completed)
}

/// The base text as a remark, and the key with an empty text, with as many lines as the base text has.
fn entry(key: &str, base: &str) -> String {
    let mut entry = String::from("\n");
    for line in base.trim_end().split('\n') {
        let line: String = line.chars().filter(|c| !c.is_control()).collect();
        entry.push_str(format!("# {line}").trim_end());
        entry.push('\n');
    }
    let empty = if base.trim_end().contains('\n') { "\"\"\"\n\"\"\"" } else { "\"\"" };
    format!("{entry}{} = {empty}\n", toml_key(key))
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn quoted(text: &str) -> String {
    crate::write::long_string(&one_line(text))
}
