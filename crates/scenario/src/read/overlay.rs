//! Translations: files beside the case study, and tables inside it.

use super::source::Source;
use super::table::{Table, wrong_type};
use crate::case::{Scenario, Text};
use crate::check::finding::{Finding, Part};
use crate::check::translations;
use crate::diagnostic::Code;
use std::collections::BTreeMap;
use toml::de::{DeTable, DeValue};

/// Reads a translation file into `case`.
pub(super) fn read(document: &DeTable, source: &mut Source, case: &mut Scenario) {
    let mut table = Table::whole_file(source, document);
    let translates = table.text("translates");
    let language = table.text("language");
    let path = table.path_of("text");
    let entries = table.raw("text");
    if entries.is_none() && !table.has("text") {
        let finding = Finding::new(Code::MissingKey, "text").arg("key", "text");
        table.source.broken(finding.while_reading());
    }
    table.finish();
    let Some(entries) = entries else { return };
    let texts = texts(source, &path, entries);

    // A case study without an id has been told so; its translations are not to blame.
    if translates != case.id && !case.id.is_empty() {
        let finding = Finding::new(Code::TranslationOfOther, "translates");
        source.findings.push(finding.arg("translates", translates).arg("id", case.id.as_str()));
        return;
    }
    if let Some(expected) = language_in_name(source.name).filter(|expected| *expected != language) {
        let finding = Finding::new(Code::LanguageInName, "language");
        source.findings.push(finding.arg("language", language.as_str()).arg("expected", expected));
    }
    let twice = language == case.language || case.translations.contains_key(&language);
    if twice {
        let finding = Finding::new(Code::LanguageTwice, "language").arg("language", language.as_str());
        source.findings.push(finding);
        return;
    }
    translations::check(case, &language, "language", &path, &texts, &mut source.findings);
    case.translations.insert(language, texts);
}

/// The language between the last two dots of a name such as `scenario.ru.toml`.
fn language_in_name(name: &str) -> Option<&str> {
    let stem = name.strip_suffix(".toml")?;
    let (before, language) = stem.rsplit_once('.')?;
    (!before.is_empty() && translations::is_language(language)).then_some(language)
}

/// Texts by key. Keys may be quoted whole, `"decisions.fee-rule.title"`, or nested as tables; both mean the same.
pub(super) fn texts(source: &mut Source, path: &str, entries: &DeTable) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    collect(source, path, "", entries, &mut texts);
    texts
}

fn collect(
    source: &mut Source,
    path: &str,
    prefix: &str,
    entries: &DeTable,
    texts: &mut BTreeMap<String, Text>,
) {
    for (name, value) in entries {
        let key = if prefix.is_empty() {
            name.get_ref().to_string()
        } else {
            format!("{prefix}.{}", name.get_ref())
        };
        let place = format!("{path}.{key}");
        match value.get_ref() {
            DeValue::Table(inner) => collect(source, path, &key, inner, texts),
            DeValue::String(text) => {
                if texts.contains_key(&key) {
                    let finding = Finding::new(Code::KeyTwice, place).arg("key", key);
                    source.findings.push(finding.part(Part::Bytes(name.span())).while_reading());
                    continue;
                }
                source.place(&place, name.span(), value.span());
                let text = source.normal(text);
                texts.insert(key, text);
            }
            other => {
                source.place(&place, name.span(), value.span());
                source.broken(wrong_type(place, "text", other));
            }
        }
    }
}
