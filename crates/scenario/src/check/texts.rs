//! Texts: there where one is expected, not too long, without HTML.

use super::finding::{Finding, Part};
use crate::case::Scenario;
use crate::diagnostic::Code;
use crate::limits;
use crate::path::last;
use crate::translation::{may_stay, visit_texts};
use std::ops::Range;

pub(super) fn check(case: &Scenario, findings: &mut Vec<Finding>) {
    if !super::translations::is_language(&case.language) {
        findings.push(Finding::new(Code::BadLanguage, "language").arg("language", case.language.as_str()));
    }
    visit_texts(&mut case.clone(), &mut |path, text| {
        // Held to less than other texts, with the addresses.
        if may_stay(path) {
            return;
        }
        if text.trim().is_empty() && is_expected(path) {
            findings.push(Finding::new(Code::EmptyText, path).arg("key", last(path)));
        }
        one(path, text, findings);
    });
    for (index, tag) in case.tags.iter().enumerate() {
        word(format!("tags.{}", index + 1), tag, findings);
    }
    for (path, source) in crate::path::elements("sources", &case.sources, |x| &x.id) {
        word(format!("{path}.title"), &source.title, findings);
        word(format!("{path}.url"), source.url.as_deref().unwrap_or("-"), findings);
    }
    for (path, check) in crate::path::elements("checks", &case.checks, |x| &x.id) {
        word(format!("{path}.name"), &check.name, findings);
    }
}

/// Whether people would miss this text: descriptions, details and notes may be left out.
fn is_expected(path: &str) -> bool {
    match last(path) {
        "title" | "name" | "label" | "question" | "norm" | "text" | "summary" | "briefing" => true,
        "note" => path.starts_with("rules."),
        _ => false,
    }
}

/// A short text on one line, which need not be translated.
fn word(path: String, text: &str, findings: &mut Vec<Finding>) {
    if text.trim().is_empty() {
        findings.push(Finding::new(Code::EmptyText, path.as_str()).arg("key", last(&path)));
    }
    let count = text.chars().count();
    if count > limits::WORD_CHARS {
        let finding = Finding::new(Code::TextTooLong, path);
        findings.push(finding.arg("count", count).arg("limit", limits::WORD_CHARS));
    }
}

/// What holds for a text in any language.
pub(super) fn one(path: &str, text: &str, findings: &mut Vec<Finding>) {
    let count = text.chars().count();
    if count > limits::TEXT_CHARS {
        let finding = Finding::new(Code::TextTooLong, path);
        findings.push(finding.arg("count", count).arg("limit", limits::TEXT_CHARS));
    } else if let Some(tag) = html(text) {
        let finding = Finding::new(Code::RawHtml, path).arg("tag", &text[tag.clone()]);
        findings.push(finding.part(Part::Within(tag)));
    }
}

/// The first HTML tag or comment in a Markdown text, outside of code.
fn html(text: &str) -> Option<Range<usize>> {
    let mut code = false;
    for (at, c) in text.char_indices() {
        match c {
            '`' => code = !code,
            // A backtick that is never closed is only that.
            '\n' if text[at + 1..].starts_with('\n') => code = false,
            '<' if !code => {
                let rest = &text[at + 1..];
                let end = rest.char_indices().take(200).find(|(_, c)| *c == '>').map(|(end, _)| end);
                if let Some(end) = end.filter(|end| is_tag(&rest[..*end])) {
                    return Some(at..at + 1 + end + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether what stands between `<` and `>` is a tag, not an address or a comparison.
fn is_tag(inside: &str) -> bool {
    if inside.starts_with("!--") {
        return true;
    }
    let name = inside.strip_prefix('/').unwrap_or(inside);
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(name.len());
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name[end..].chars().next().is_none_or(|next| next.is_whitespace() || next == '/')
}

#[cfg(test)]
mod tests {
    use super::html;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(html(text).map(|range| &text[range]), expected, "{text}");
    }

    #[test]
    fn tags() {
        check("a <b>bold</b> word", Some("<b>"));
        check("ə line<br/>", Some("<br/>"));
        check("<script src=x>", Some("<script src=x>"));
        check("<!-- note -->", Some("<!-- note -->"));
        check("if a < b and c > d", None);
        check("<https://example.org> and <me@example.org>", None);
        check("code `<b>` only", None);
        check("trust <40 or >60", None);
        check("half <", None);
    }
}
