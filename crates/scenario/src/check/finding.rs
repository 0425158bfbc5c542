//! A problem as it is found, by path; the reader turns it into a [`Diagnostic`](crate::diagnostic::Diagnostic).

use crate::diagnostic::{Arg, Code};
use crate::limits;
use std::collections::BTreeMap;
use std::ops::Range;

/// Characters of a name or value that a message shows.
const SHOWN: usize = 120;

/// Which part of the thing at a path is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    /// Its key.
    Key,
    /// Its value, or the heading of its table.
    Value,
    /// A stretch of its text, in bytes.
    Within(Range<usize>),
    /// These bytes of the file.
    Bytes(Range<usize>),
}

/// A problem found.
#[derive(Debug, Clone)]
pub(crate) struct Finding {
    pub code: Code,
    pub path: String,
    pub part: Part,
    pub args: BTreeMap<String, Arg>,
    /// Another place that the message gives the line of.
    pub other: Option<String>,
    /// Whether it was found while reading, before any check of meaning.
    pub from_reading: bool,
}

impl Finding {
    pub fn new(code: Code, path: impl Into<String>) -> Self {
        Finding {
            code,
            path: path.into(),
            part: Part::Value,
            args: BTreeMap::new(),
            other: None,
            from_reading: false,
        }
    }

    /// Whether both say the same of the same thing.
    pub fn same_as(&self, other: &Finding) -> bool {
        self.code == other.code && self.path == other.path && self.args == other.args
    }

    pub fn part(mut self, part: Part) -> Self {
        self.part = part;
        self
    }

    /// A value for the message; long words are cut, since files may hold anything.
    pub fn arg(mut self, key: &str, value: impl Into<Arg>) -> Self {
        let value = match value.into() {
            Arg::Text(text) if text.chars().count() > SHOWN => {
                Arg::Text(text.chars().take(SHOWN).chain(['…']).collect())
            }
            other => other,
        };
        self.args.insert(key.to_owned(), value);
        self
    }

    pub fn other(mut self, path: impl Into<String>) -> Self {
        self.other = Some(path.into());
        self
    }

    pub fn while_reading(mut self) -> Self {
        self.from_reading = true;
        self
    }

    /// A suggestion, or the word `none`, which the message understands.
    pub fn suggest(self, suggestion: Option<&str>) -> Self {
        self.arg("suggestion", suggestion.unwrap_or("none"))
    }

    pub fn out_of_range(path: impl Into<String>, key: &str, range: limits::Range) -> Self {
        Finding::new(Code::OutOfRange, path).arg("key", key).arg("min", range.0).arg("max", range.1)
    }
}
