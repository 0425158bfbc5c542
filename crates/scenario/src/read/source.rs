//! A file while it is read: its text, where each path stands in it, and what was found.

use super::File;
use crate::check::finding::{Finding, Part};
use crate::diagnostic::{Code, Diagnostic, Span};
use crate::path;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Where a path stands in the file, in bytes.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// Its key, or its heading.
    pub key: Range<usize>,
    /// Its value, or its heading.
    pub value: Range<usize>,
}

pub(crate) struct Source<'s> {
    pub name: &'s str,
    pub text: &'s str,
    pub findings: Vec<Finding>,
    /// Whether the writing has slips, so that parts of the case may be missing without their author's fault.
    pub torn: bool,
    /// Lines with slips of writing, by their first byte; nothing else is said of them.
    pub slips: BTreeSet<usize>,
    /// From here on nothing can be trusted, since a bracket or a text was never closed.
    pub lost_from: usize,
    /// Whether lines end as on another system, in two bytes.
    long_ends: bool,
    places: BTreeMap<String, Place>,
    broken: BTreeSet<String>,
    lines: Vec<usize>,
}

impl<'s> Source<'s> {
    pub fn new(file: File<'s>) -> Self {
        let starts = file.text.match_indices('\n').map(|(at, _)| at + 1);
        // A byte order mark is no character of the first line.
        let first = if file.text.starts_with('\u{feff}') { 3 } else { 0 };
        Source {
            name: file.name,
            text: file.text,
            findings: Vec::new(),
            torn: false,
            slips: BTreeSet::new(),
            lost_from: usize::MAX,
            long_ends: file.text.contains('\r'),
            places: BTreeMap::new(),
            broken: BTreeSet::new(),
            lines: std::iter::once(first).chain(starts).collect(),
        }
    }

    /// A text with line ends as `\n`, so that a file saved under another system reads the same. Carriage returns that
    /// an author wrote as `\r` stay.
    pub fn normal(&self, text: &str) -> String {
        if self.long_ends { text.replace("\r\n", "\n") } else { text.to_owned() }
    }

    pub fn place(&mut self, path: &str, key: Range<usize>, value: Range<usize>) {
        self.places.insert(path.to_owned(), Place { key, value });
    }

    /// Notes a problem with the value at `path`, which is then replaced by a default and not judged any further.
    pub fn broken(&mut self, finding: Finding) {
        self.broken.insert(finding.path.clone());
        self.findings.push(finding);
    }

    /// Whether a finding speaks of the author's work, not of a default put in place of something unreadable or of
    /// something lost through a slip of writing.
    pub fn counts(&self, finding: &Finding) -> bool {
        if self.torn && finding.code != Code::KeyBelowHeading && self.is_doubtful(finding) {
            return false;
        }
        if finding.from_reading {
            return true;
        }
        let mut path = finding.path.as_str();
        loop {
            if self.broken.contains(path) {
                return false;
            }
            if path.is_empty() {
                return true;
            }
            path = path::parent(path);
        }
    }

    /// Whether a finding may be a mere consequence of slips of writing.
    fn is_doubtful(&self, finding: &Finding) -> bool {
        if is_slip(finding.code) {
            return false;
        }
        let may_be_lost =
            finding.code == Code::MissingKey || (!finding.from_reading && !stands_alone(finding.code));
        let start = self.bytes(finding).start;
        may_be_lost || start >= self.lost_from || self.slips.contains(&self.line_range(start).start)
    }

    /// A finding with its place in lines and columns.
    pub fn diagnostic(&self, finding: Finding, bytes: Range<usize>) -> Diagnostic {
        let mut args = finding.args;
        if let Some(other) = &finding.other {
            let line = self.nearest(other).map_or(0, |place| self.line(place.value.start));
            args.insert("line".to_owned(), line.into());
        }
        Diagnostic {
            code: finding.code,
            severity: finding.code.severity(),
            file: self.name.to_owned(),
            span: Some(self.span(bytes)),
            path: finding.path,
            args,
        }
    }

    /// The place of a path; of the nearest one above it where it has none of its own.
    fn nearest(&self, path: &str) -> Option<&Place> {
        let mut path = path;
        while !path.is_empty() {
            if let Some(place) = self.places.get(path) {
                return Some(place);
            }
            path = path::parent(path);
        }
        None
    }

    /// Where in the file a finding is.
    pub fn bytes(&self, finding: &Finding) -> Range<usize> {
        if let Part::Bytes(range) = &finding.part {
            return range.clone();
        }
        let Some(place) = self.nearest(&finding.path) else {
            let start = self.lines.first().copied().unwrap_or(0);
            return start..start;
        };
        let exact = self.places.contains_key(&finding.path);
        match &finding.part {
            Part::Key => place.key.clone(),
            Part::Within(range) if exact => self.within(place.value.clone(), range),
            _ => place.value.clone(),
        }
    }

    /// A stretch of a text's content, found inside its quotation marks.
    fn within(&self, value: Range<usize>, inner: &Range<usize>) -> Range<usize> {
        let raw = self.text.get(value.clone()).unwrap_or_default();
        let quotes = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quotes| raw.starts_with(quotes));
        let plain = !(raw.starts_with('"') && raw.contains('\\'));
        let (Some(quotes), true) = (quotes, plain) else {
            return value;
        };
        let mut start = value.start + quotes.len();
        if quotes.len() == 3 {
            let rest = &raw[3..];
            start += if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with('\n')) };
        }
        let at = |offset| start + self.unread(start..value.end, offset);
        let stretch = at(inner.start)..at(inner.end);
        let inside = stretch.end <= value.end && self.text.get(stretch.clone()).is_some();
        if inside { stretch } else { value }
    }

    /// Where the byte `offset` of a text as read stands in the file, counted from the start of `written`: line ends of
    /// two bytes are read as one.
    fn unread(&self, written: Range<usize>, offset: usize) -> usize {
        let written = self.text.get(written).unwrap_or_default();
        if !self.long_ends {
            return offset;
        }
        let ends = written.match_indices("\r\n").enumerate();
        offset + ends.take_while(|(before, (at, _))| at - before < offset).count()
    }

    fn span(&self, bytes: Range<usize>) -> Span {
        // A heading or an inline table of several lines is shown by its first line.
        let stretch = self.text.get(bytes.clone()).unwrap_or_default();
        let end = bytes.start + stretch.find(['\r', '\n']).unwrap_or(stretch.len());
        let end = end.max(bytes.start);
        let (line, column) = self.position(bytes.start);
        let (end_line, end_column) = self.position(end);
        Span { start: bytes.start, end, line, column, end_line, end_column }
    }

    /// The line that holds a byte, without its end.
    pub fn line_range(&self, byte: usize) -> Range<usize> {
        let line = self.line(byte);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        let end = self.lines.get(line).map_or(self.text.len(), |next| next - 1);
        let whole = self.text.get(start..end).unwrap_or_default();
        start..start + whole.strip_suffix('\r').unwrap_or(whole).len()
    }

    fn line(&self, byte: usize) -> usize {
        self.lines.partition_point(|start| *start <= byte).max(1)
    }

    /// Line and column of a byte, both from 1, the column in characters.
    fn position(&self, byte: usize) -> (u32, u32) {
        let line = self.line(byte);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        let before = self.text.get(start..byte).unwrap_or_default();
        (line as u32, before.chars().count() as u32 + 1)
    }
}

/// Whether a problem is a slip of writing, found before anything was read.
fn is_slip(code: Code) -> bool {
    (Code::StringNotClosed..=Code::BadWriting).contains(&code)
}

/// Whether a problem is one even where other parts of the case may have been lost.
fn stands_alone(code: Code) -> bool {
    matches!(
        code,
        Code::BadClause
            | Code::OutOfRange
            | Code::AbsurdNumber
            | Code::BadId
            | Code::BadAddress
            | Code::RawHtml
            | Code::TextTooLong
            | Code::ExpectClause
    )
}
