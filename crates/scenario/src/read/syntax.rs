//! Slips of writing: what the TOML parser stumbles over, said in the words of somebody who writes a text.

use super::source::Source;
use crate::check::finding::{Finding, Part};
use crate::diagnostic::Code;
use crate::limits;
use std::ops::Range;
use toml::de::{DeTable, Error};

/// The file as a tree of tables; none if it is too large or no text at all. `scratch` holds a mended copy if need be.
pub(super) fn parse<'s: 'b, 'b>(source: &mut Source<'s>, scratch: &'b mut String) -> Option<DeTable<'b>> {
    let text = source.text;
    let refused = if text.len() > limits::SOURCE_BYTES {
        Some(Finding::new(Code::FileTooLarge, "").arg("limit", limits::SOURCE_BYTES / (1024 * 1024)))
    } else if text.contains('\0') {
        Some(Finding::new(Code::NotText, ""))
    } else {
        None
    };
    if let Some(refused) = refused {
        source.findings.push(refused.while_reading());
        return None;
    }
    let (document, errors) = DeTable::parse_recoverable(text);
    source.torn = !errors.is_empty();
    let stray = tell(source, &errors);
    if stray.is_empty() {
        return Some(document.into_inner());
    }
    // The parser gives up at a line that is no pair, so the rest is read without such lines.
    *scratch = without(text, &stray);
    let (document, errors) = DeTable::parse_recoverable(scratch);
    tell(source, &errors);
    Some(document.into_inner())
}

/// Tells the slips behind the parser's errors, and gives back the lines that are no pairs.
fn tell(source: &mut Source, errors: &[Error]) -> Vec<Range<usize>> {
    let text = source.text;
    let mut stray = Vec::new();
    let mut slips: Vec<(Range<usize>, &Error)> =
        errors.iter().map(|error| (error.span().unwrap_or(0..0), error)).collect();
    slips.sort_by_key(|(span, _)| span.start);
    // Where the part below a heading that stands twice ends.
    let mut again = 0;
    for (span, error) in slips {
        let slip = Slip::new(source, span);
        // One slip often makes the parser stumble again later on the line, so the first on each line is told; and
        // whatever comes after an open bracket, or below a heading that stands twice, is a consequence.
        if source.slips.contains(&slip.line.start) {
            continue;
        }
        let finding = slip.finding(error.message());
        if slip.at.start < again && finding.code == Code::KeyTwice {
            continue;
        }
        match finding.code {
            Code::BracketNotClosed if !is_open_heading(error) => source.lost_from = slip.line.start,
            Code::EqualsSignMissing => stray.push(slip.line.clone()),
            Code::HeadingTwice => {
                again = text[slip.line.end..].find("\n[").map_or(text.len(), |length| slip.line.end + length);
            }
            _ => {}
        }
        source.slips.insert(slip.line.start);
        source.findings.push(finding.while_reading());
        if source.lost_from != usize::MAX || source.slips.len() > limits::DIAGNOSTICS {
            break;
        }
    }
    stray
}

/// The text with these lines blank, every other byte where it was.
fn without(text: &str, lines: &[Range<usize>]) -> String {
    let mut mended = String::with_capacity(text.len());
    let mut done = 0;
    for line in lines {
        mended.push_str(text.get(done..line.start).unwrap_or_default());
        mended.extend(std::iter::repeat_n(' ', line.end - line.start));
        done = line.end;
    }
    mended.push_str(text.get(done..).unwrap_or_default());
    mended
}

/// Whether a heading lacks its closing bracket, after which the next line is a new start.
fn is_open_heading(error: &Error) -> bool {
    error.message().starts_with("unclosed table") || error.message().starts_with("unclosed array table")
}

/// A place where the parser stumbled.
struct Slip<'s> {
    text: &'s str,
    line: Range<usize>,
    at: Range<usize>,
}

impl<'s> Slip<'s> {
    fn new(source: &Source<'s>, at: Range<usize>) -> Self {
        let text = source.text;
        let mut start = at.start.min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        // An end of line belongs to the line that it ends.
        let mut line = source.line_range(start);
        line.start = line.start.min(start);
        line.end = line.end.max(start);
        Slip { text, line, at: start..at.end.clamp(start, text.len()) }
    }

    /// What the line says from the slip on.
    fn rest(&self) -> &'s str {
        self.text.get(self.at.start..self.line.end).unwrap_or_default()
    }

    fn before(&self) -> &'s str {
        self.text.get(self.line.start..self.at.start).unwrap_or_default()
    }

    fn to_line_end(&self) -> Range<usize> {
        let rest = self.rest();
        self.at.start..self.at.start + rest.trim_end().len().max(usize::from(!rest.is_empty()))
    }

    fn marked(&self, code: Code, bytes: Range<usize>) -> Finding {
        Finding::new(code, "").part(Part::Bytes(bytes))
    }

    fn finding(&self, message: &str) -> Finding {
        let here = if self.at.is_empty() { self.to_line_end() } else { self.at.clone() };
        match message.split(", expected").next().unwrap_or_default() {
            "invalid basic string" | "invalid literal string" => self.open_string(),
            "invalid multi-line basic string" | "invalid multi-line literal string" => {
                self.open_long_string()
            }
            "unexpected key or value" | "unexpected content" => self.after_value(),
            "string values must be quoted" | "missing value for key" | "missing value" => self.bare_value(),
            "invalid boolean" => self.bare_value(),
            "invalid unquoted key" | "unquoted keys cannot be empty" => self.bad_key(),
            "invalid inline table element" | "missing key for inline table element"
                if self.starts_pair_or_heading() =>
            {
                self.bracket("}")
            }
            "key with no value" | "invalid key-value pair" | "missing assignment between key-value pairs" => {
                self.marked(Code::EqualsSignMissing, self.line_text())
            }
            "missing comma between array elements"
            | "missing comma between key-value pairs"
            | "extra assignment between key-value pairs" => self.comma_missing(),
            "extra comma in array" | "extra comma in inline table" => self.marked(Code::CommaTwice, here),
            "unclosed array" => self.bracket("]"),
            "unclosed inline table" => self.bracket("}"),
            "unclosed table" => self.heading("]"),
            "unclosed array table" => self.heading("]]"),
            // The mark meant to close the text was taken for one inside it.
            "missing escaped value" if self.rest().starts_with('"') => self.open_string(),
            "missing escaped value" | "too few unicode value digits" | "invalid escape sequence" => {
                let start =
                    self.at.start - self.before().chars().next_back().map_or(0, |c| usize::from(c == '\\'));
                let end = self.at.start + self.rest().chars().next().map_or(0, char::len_utf8);
                self.marked(Code::BadEscape, start..end)
            }
            "unexpected leading zero"
            | "redundant numeric sign"
            | "invalid mantissa"
            | "invalid fraction"
            | "invalid exponent"
            | "redundant integer number prefix"
            | "integers with a radix cannot be signed"
            | "`_` may only go between digits" => self.bad_number(),
            "duplicate key" => {
                let heading = self.before().trim_start().starts_with('[');
                let code = if heading { Code::HeadingTwice } else { Code::KeyTwice };
                let key = self.text.get(self.at.clone()).unwrap_or_default();
                self.marked(code, here).arg("key", key)
            }
            "cannot recurse further; max recursion depth met" | "recursion limit" => {
                let start = self.at.start;
                let end = start + self.rest().chars().next().map_or(0, char::len_utf8);
                self.marked(Code::NestedTooDeeply, start..end)
            }
            _ => self.marked(Code::BadWriting, here).arg("reason", message),
        }
    }

    fn line_text(&self) -> Range<usize> {
        let line = self.text.get(self.line.clone()).unwrap_or_default();
        let start = self.line.start + (line.len() - line.trim_start().len());
        start..(self.line.start + line.trim_end().len()).max(start)
    }

    /// A text that ends with its line, or the rest of one that was closed too early.
    fn open_string(&self) -> Finding {
        let before = self.before();
        let start = opening_quote(before).unwrap_or(before.len());
        self.marked(Code::StringNotClosed, self.line.start + start..self.at.end.max(self.at.start))
    }

    /// A text between three quotation marks that is still open at the end of the file.
    fn open_long_string(&self) -> Finding {
        // The last opening marks are those after which no closing ones follow.
        let before = &self.text[..self.at.start];
        let start = ["\"\"\"", "'''"].iter().filter_map(|marks| before.rfind(marks)).max().unwrap_or(0);
        self.marked(Code::StringNotClosed, start..start + 3)
    }

    fn after_value(&self) -> Finding {
        let before = self.before().trim_end();
        let kind = match before.chars().next_back() {
            Some('"' | '\'') => "text",
            Some(last) if last.is_ascii_digit() => "number",
            _ => "other",
        };
        self.marked(Code::TextAfterValue, self.to_line_end()).arg("kind", kind)
    }

    fn bare_value(&self) -> Finding {
        let value = self.text.get(self.at.clone()).unwrap_or_default();
        let value = value.split(['\r', '\n']).next().unwrap_or_default();
        if value.is_empty() {
            return self.marked(Code::ValueMissing, self.line_text());
        }
        let bytes = self.at.start..self.at.start + value.len();
        if value.starts_with(['“', '”', '„', '«', '‘', '’', '‚', '‹', '`', '″']) {
            return self.marked(Code::CurlyQuotes, bytes);
        }
        if value.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first)) {
            // `2 y = 3` inside braces is a comma forgotten, not a number.
            let second = value.find(char::is_whitespace).filter(|_| self.in_brackets());
            if let Some(gap) = second {
                let rest = value[gap..].trim_start();
                let start = bytes.end - rest.len();
                return self.marked(Code::CommaMissing, start..start + first_word(rest));
            }
            return self.marked(Code::BadNumber, bytes).arg("value", value);
        }
        if ["true", "false"].contains(&value.to_ascii_lowercase().as_str()) {
            return self.marked(Code::BadFlag, bytes);
        }
        self.marked(Code::ValueWithoutQuotes, bytes).arg("value", value)
    }

    fn bad_number(&self) -> Finding {
        let separators = |c: char| c.is_whitespace() || ",]}#=".contains(c);
        let before = self.before();
        let start = before.rfind(separators).map_or(0, |at| at + 1);
        let rest = self.rest();
        let end = rest.find(separators).unwrap_or(rest.len());
        let bytes = self.line.start + start..self.at.start + end;
        let value = self.text.get(bytes.clone()).unwrap_or_default();
        self.marked(Code::BadNumber, bytes).arg("value", value)
    }

    /// Where a comma is missing; or, if a new line with a key of its own follows, a bracket not closed before it.
    fn comma_missing(&self) -> Finding {
        let rest = self.rest();
        let next_line = self.text[self.line.end..].trim_start_matches(['\r', '\n']);
        let ends_line = rest.trim().is_empty() && is_pair_or_heading(next_line);
        if self.starts_pair_or_heading() || ends_line {
            return self.marked(Code::BracketNotClosed, self.line_text()).arg("bracket", "]");
        }
        let start = self.at.start + (rest.len() - rest.trim_start().len());
        self.marked(Code::CommaMissing, start..start + first_word(rest.trim_start()))
    }

    /// Whether a line begins here that is a pair or a heading of its own.
    fn starts_pair_or_heading(&self) -> bool {
        let line = self.text.get(self.line.clone()).unwrap_or_default();
        self.before().trim().is_empty() && is_pair_or_heading(line.trim_start())
    }

    /// A key with a character that keys can't have; a colon means that it was written as in other formats.
    fn bad_key(&self) -> Finding {
        let rest = self.rest();
        if rest.starts_with(':') || rest.starts_with('=') {
            return self.marked(Code::EqualsSignMissing, self.line_text());
        }
        let stop = |c: char| c.is_whitespace() || "=.,{}[]".contains(c);
        let before = self.before();
        let start =
            before.rfind(stop).map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let end = rest.find(stop).unwrap_or(rest.len());
        let bytes = self.line.start + start..self.at.start + end;
        let key = self.text.get(bytes.clone()).unwrap_or_default();
        self.marked(Code::BadKey, bytes).arg("key", key)
    }

    fn in_brackets(&self) -> bool {
        self.before().contains(['[', '{'])
    }

    fn bracket(&self, bracket: &str) -> Finding {
        let bytes = if self.rest().is_empty() { self.line_text() } else { self.to_line_end() };
        self.marked(Code::BracketNotClosed, bytes).arg("bracket", bracket)
    }

    fn heading(&self, bracket: &str) -> Finding {
        self.marked(Code::BracketNotClosed, self.line_text()).arg("bracket", bracket)
    }
}

/// Where the text that is open at the end of `line` begins.
fn opening_quote(line: &str) -> Option<usize> {
    let mut open: Option<(usize, char)> = None;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        match open {
            Some((_, '"')) if escaped => escaped = false,
            Some((_, '"')) if c == '\\' => escaped = true,
            Some((_, quote)) if c == quote => open = None,
            None if c == '"' || c == '\'' => open = Some((at, c)),
            _ => {}
        }
    }
    open.map(|(at, _)| at)
}

/// Whether a line is a heading, or a key with a value.
fn is_pair_or_heading(line: &str) -> bool {
    let line = line.split(['\r', '\n']).next().unwrap_or_default();
    let heading = line.starts_with('[') && line.trim_end().ends_with(']') && !line.contains(['"', '\'', ',']);
    heading || line.split_once('=').is_some_and(|(key, _)| is_bare_key(key.trim_end()))
}

/// Bytes of the first word, or of the first text in quotation marks.
fn first_word(text: &str) -> usize {
    let mut chars = text.char_indices();
    let Some((_, first)) = chars.next() else { return 0 };
    if first == '"' || first == '\'' {
        return chars.find(|(_, c)| *c == first).map_or(text.len(), |(at, _)| at + 1);
    }
    let word = text.find(|c: char| !(c.is_alphanumeric() || "_-".contains(c))).unwrap_or(text.len());
    word.max(first.len_utf8())
}

fn is_bare_key(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
}
