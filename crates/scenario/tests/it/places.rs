//! Where problems are: lines and columns for people, bytes for programs.

use crate::{line_of, load_text};
use scenario::diagnostic::Span;

const CASE: &str = "\
format = 1
id = \"places\"
language = \"az\"
title = \"Şəhər\"
summary = \"S\"
briefing = \"B\"

[[indicators]]
id = \"trust\"
name = \"Etimad ığə\" # ə
start = 50
drift = -1

[[tasks]]
id = \"a\"
stage = \"agenda\"
kind = \"text\"
title = \"T\"

[[tasks]]
id = \"b\"
stage = \"formulation\"
kind = \"text\"
title = \"T\"

[[tasks]]
id = \"c\"
stage = \"implementation\"
kind = \"text\"
title = \"T\"

[[tasks]]
id = \"d\"
stage = \"evaluation\"
kind = \"text\"
title = \"T\"
";

/// Checks what is found where in the case above with `line` added, given as the marked text.
#[track_caller]
fn check(line: &str, expected: &[(&str, &str)]) {
    for (system, mark) in [("\n", ""), ("\r\n", ""), ("\n", "\u{feff}"), ("\r\n", "\u{feff}")] {
        let text = format!("{mark}{CASE}{line}\n").replace('\n', system);
        let found = load_text(&text).diagnostics;
        let shown: Vec<(String, &str)> = found
            .iter()
            .map(|diagnostic| {
                let span = diagnostic.span.expect("read from text");
                assert_eq!(by_columns(&text, span), &text[span.start..span.end], "{}", line_of(diagnostic));
                (diagnostic.code.name().to_owned(), &text[span.start..span.end])
            })
            .collect();
        let shown: Vec<(&str, &str)> = shown.iter().map(|(code, marked)| (code.as_str(), *marked)).collect();
        assert_eq!(shown, expected, "{text:?}");
    }
}

/// What stands between two places given as lines and columns of characters.
fn by_columns(text: &str, span: Span) -> String {
    let text = text.trim_start_matches('\u{feff}');
    assert_eq!(span.line, span.end_line, "on one line");
    let line = text.split('\n').nth(span.line as usize - 1).unwrap_or_default();
    let from = span.column as usize - 1;
    line.chars().skip(from).take((span.end_column - span.column) as usize).collect()
}

#[test]
fn other_alphabets_and_tabs_before_a_problem() {
    check("[[debrief]]\nid = \"n\"\n\tquestion = \"Нə?\" ; ə", &[("text-after-value", "; ə")]);
    check("[[debrief]]\nid = \"ğ\"\nquestion = \"ı\"", &[("bad-id", "\"ğ\"")]);
    check(
        "[[rules]]\nnote = \"ə\"\ngains = 0.5\n\twhen = [ \"not  fact ə\", \"trust < əəə\" ]",
        &[("fact-never-set", "ə"), ("bad-clause", "əəə")],
    );
    check("[[rules]]\nnote = \"Ş <b>ə</b>\"\ngains = 2\nwhen = ['trust < 5']", &[("raw-html", "<b>")]);
    check(
        "[[rules]]\nnote = \"\"\"\nİlk sətir\nŞ <i>\n\"\"\"\ngains = 2\nwhen = ['trust < 5']",
        &[("raw-html", "<i>")],
    );
}

#[test]
fn a_clause_in_any_kind_of_quotation_marks() {
    for quotes in ["\"", "'", "'''", "\"\"\""] {
        let line = format!("[[rules]]\nnote = \"N\"\ngains = 2\nwhen = [{quotes}not trsut < 5{quotes}]");
        check(&line, &[("unknown-reference", "trsut")]);
    }
    // With an escape inside, bytes of the text and of the file differ, so the whole is shown.
    check(
        "[[rules]]\nnote = \"N\"\ngains = 2\nwhen = [\"trsut\\t< 5\"]",
        &[("unknown-reference", "\"trsut\\t< 5\"")],
    );
}

#[test]
fn the_first_line_counts_without_its_byte_order_mark() {
    let found = load_text("\u{feff}formatt = 1\n").diagnostics;
    let key = found.iter().find(|diagnostic| diagnostic.code.name() == "unknown-key").map(line_of);
    assert_eq!(key.as_deref(), Some("error: 1:1-1:8 unknown-key"));
}

#[test]
fn paths_name_elements_by_their_ids() {
    let text = format!(
        "{CASE}[[rules]]\nnote = \"N\"\ngains = 11\n\n[[rules]]\nid = \"low\"\nnote = \"N\"\nlosses = 11\n"
    );
    let paths: Vec<String> =
        load_text(&text).diagnostics.into_iter().map(|diagnostic| diagnostic.path).collect();
    assert_eq!(paths, ["rules.1.gains", "rules.low.losses"]);
}
