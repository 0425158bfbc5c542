//! Translations: their language, and what they lack or have too much.

use super::finding::{Finding, Part};
use crate::case::{Scenario, Text};
use crate::diagnostic::Code;
use crate::limits;
use crate::suggest::nearest;
use std::collections::BTreeMap;

/// Whether `tag` looks like a language tag: a language of two or three letters, perhaps with a script or a region.
pub fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.chars().all(|c| c.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// Translations that stand in the case study itself.
pub(crate) fn check_embedded(case: &Scenario, findings: &mut Vec<Finding>) {
    for (language, texts) in &case.translations {
        let path = format!("translations.{language}");
        if *language == case.language {
            let finding = Finding::new(Code::LanguageTwice, path.as_str()).part(Part::Key);
            findings.push(finding.arg("language", language.as_str()));
            continue;
        }
        check(case, language, &path, &path, texts, findings);
    }
}

/// One translation; `language_path` is where it names its language, `path` where its texts stand.
pub(crate) fn check(
    case: &Scenario,
    language: &str,
    language_path: &str,
    path: &str,
    texts: &BTreeMap<String, Text>,
    findings: &mut Vec<Finding>,
) {
    if !is_language(language) {
        findings.push(Finding::new(Code::BadLanguage, language_path).arg("language", language));
    }
    if texts.len() > limits::TRANSLATED_TEXTS {
        let finding = Finding::new(Code::TooMany, path).arg("key", path).arg("count", texts.len());
        findings.push(finding.arg("limit", limits::TRANSLATED_TEXTS));
        return;
    }
    let coverage = case.coverage(texts);
    if let Some(first) = coverage.missing.first() {
        let finding = Finding::new(Code::TranslationMissing, language_path);
        let finding = finding.arg("language", language).arg("first", first.as_str());
        findings.push(finding.arg("count", coverage.missing.len()).arg("total", coverage.total));
    }
    for (index, key) in coverage.obsolete.iter().enumerate() {
        let finding = Finding::new(Code::TranslationObsolete, format!("{path}.{key}")).part(Part::Key);
        let missing = coverage.missing.iter().map(String::as_str).filter(|_| index < limits::SUGGESTIONS);
        let suggestion = nearest(key, missing);
        findings.push(finding.arg("key", key.as_str()).suggest(suggestion));
    }
    for (key, text) in texts {
        super::texts::one(&format!("{path}.{key}"), text, findings);
    }
}
