//! Walking through a table of the file key by key: types, missing keys, unknown keys.

use super::source::Source;
use crate::check::finding::{Finding, Part};
use crate::diagnostic::Code;
use crate::limits;
use crate::path::Segments;
use crate::suggest::nearest;
use std::collections::BTreeMap;
use toml::de::{DeInteger, DeString, DeTable, DeValue};

/// A table of the file, with the keys that were asked for.
pub(super) struct Table<'t, 'd, 's> {
    pub source: &'t mut Source<'s>,
    pub path: String,
    /// The path without ids, as headings have it.
    heading: String,
    entries: &'d DeTable<'d>,
    known: Vec<&'static str>,
}

impl<'t, 'd, 's> Table<'t, 'd, 's> {
    /// The table of the whole file.
    pub fn whole_file(source: &'t mut Source<'s>, entries: &'d DeTable<'d>) -> Self {
        Table { source, path: String::new(), heading: String::new(), entries, known: Vec::new() }
    }

    fn heading_of(&self, key: &str) -> String {
        if self.heading.is_empty() { key.to_owned() } else { format!("{}.{key}", self.heading) }
    }

    pub fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// The value of a key, its path noted; none where it isn't there.
    fn get(&mut self, key: &'static str) -> Option<&'d DeValue<'d>> {
        self.known.push(key);
        let (name, value) = self.entries.get_key_value(key)?;
        let path = self.path_of(key);
        self.source.place(&path, name.span(), value.span());
        Some(value.get_ref())
    }

    fn required(&mut self, key: &'static str) -> Option<&'d DeValue<'d>> {
        let value = self.get(key);
        if value.is_none() {
            let finding = Finding::new(Code::MissingKey, self.path_of(key)).arg("key", key);
            self.source.broken(finding.while_reading());
        }
        value
    }

    fn wrong_type(&mut self, path: String, expected: &str, found: &DeValue) {
        let heading = self.heading_of(crate::path::last(&path));
        self.source.broken(wrong_type(path, expected, found).arg("heading", heading));
    }

    /// A text that must be there.
    pub fn text(&mut self, key: &'static str) -> String {
        self.required(key).and_then(|value| self.as_text(key, value)).unwrap_or_default()
    }

    /// A text that may be missing.
    pub fn optional_text(&mut self, key: &'static str) -> Option<String> {
        self.get(key).and_then(|value| self.as_text(key, value))
    }

    /// A text that may be missing and is empty then.
    pub fn text_or_empty(&mut self, key: &'static str) -> String {
        self.optional_text(key).unwrap_or_default()
    }

    fn as_text(&mut self, key: &str, value: &DeValue) -> Option<String> {
        if let DeValue::String(text) = value {
            return Some(self.source.normal(text));
        }
        self.wrong_type(self.path_of(key), "text", value);
        None
    }

    /// The element's own id, or its position, which is the last segment of its path.
    pub fn id_or_position(&mut self) -> String {
        let id = self.text_or_empty("id");
        if id.is_empty() { crate::path::last(&self.path).to_owned() } else { id }
    }

    /// A number that must be there.
    pub fn number(&mut self, key: &'static str) -> f64 {
        self.required(key).and_then(|value| self.as_number(self.path_of(key), value)).unwrap_or_default()
    }

    /// A number that may be missing.
    pub fn number_or(&mut self, key: &'static str, default: f64) -> f64 {
        self.get(key).and_then(|value| self.as_number(self.path_of(key), value)).unwrap_or(default)
    }

    fn as_number(&mut self, path: String, value: &DeValue) -> Option<f64> {
        let (written, number) = match value {
            DeValue::Integer(number) => (number.as_str(), whole_number(number).map(|number| number as f64)),
            DeValue::Float(number) => (number.as_str(), number.as_str().parse().ok()),
            _ => {
                self.wrong_type(path, "number", value);
                return None;
            }
        };
        if number.is_none() {
            self.source.broken(unreadable_number(path, written));
        }
        number
    }

    /// A whole number that must be there, kept within what its type can hold.
    pub fn whole<T: TryFrom<i128> + Default>(&mut self, key: &'static str, range: limits::Range) -> T {
        self.required(key).and_then(|value| self.as_whole(key, value, range)).unwrap_or_default()
    }

    /// A whole number that may be missing.
    pub fn whole_or<T: TryFrom<i128>>(&mut self, key: &'static str, range: limits::Range, default: T) -> T {
        self.get(key).and_then(|value| self.as_whole(key, value, range)).unwrap_or(default)
    }

    fn as_whole<T: TryFrom<i128>>(&mut self, key: &str, value: &DeValue, range: limits::Range) -> Option<T> {
        let path = self.path_of(key);
        let DeValue::Integer(number) = value else {
            self.wrong_type(path, "whole-number", value);
            return None;
        };
        let fitting = whole_number(number).map(|number| T::try_from(number).ok());
        match fitting {
            None => self.source.broken(unreadable_number(path, number.as_str())),
            Some(None) => self.source.broken(Finding::out_of_range(path, key, range).while_reading()),
            Some(Some(_)) => {}
        }
        fitting.flatten()
    }

    /// `true` or `false`; may be missing.
    pub fn flag_or(&mut self, key: &'static str, default: bool) -> bool {
        match self.get(key) {
            None => default,
            Some(DeValue::Boolean(flag)) => *flag,
            Some(other) => {
                self.wrong_type(self.path_of(key), "flag", other);
                default
            }
        }
    }

    /// One of a few names, which must be there.
    pub fn choice<T: Copy + Default>(&mut self, key: &'static str, choices: &[(&str, T)]) -> T {
        self.required(key).and_then(|value| self.as_choice(key, value, choices)).unwrap_or_default()
    }

    /// One of a few names, which may be missing.
    pub fn choice_or_default<T: Copy + Default>(&mut self, key: &'static str, choices: &[(&str, T)]) -> T {
        self.get(key).and_then(|value| self.as_choice(key, value, choices)).unwrap_or_default()
    }

    fn as_choice<T: Copy>(&mut self, key: &str, value: &DeValue, choices: &[(&str, T)]) -> Option<T> {
        let name = self.as_text(key, value)?;
        let chosen = choices.iter().find(|(choice, _)| *choice == name);
        if chosen.is_none() {
            let possible: Vec<&str> = choices.iter().map(|(choice, _)| *choice).collect();
            self.source.broken(unknown_value(self.path_of(key), key, &name, &possible));
        }
        chosen.map(|(_, choice)| *choice)
    }

    /// A list of texts; may be missing.
    pub fn texts(&mut self, key: &'static str) -> Vec<String> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let path = self.path_of(key);
        let DeValue::Array(list) = value else {
            self.wrong_type(path, "list-of-texts", value);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for (index, element) in list.iter().enumerate() {
            let path = format!("{path}.{}", index + 1);
            self.source.place(&path, element.span(), element.span());
            match element.get_ref() {
                DeValue::String(text) => texts.push(self.source.normal(text)),
                other => {
                    // An empty text keeps the positions of those that follow.
                    texts.push(String::new());
                    self.wrong_type(path, "text", other);
                }
            }
        }
        texts
    }

    /// A table from names to numbers; may be missing.
    pub fn numbers(&mut self, key: &'static str) -> BTreeMap<String, f64> {
        self.entries_of(key, "table-of-numbers", |table, path, value| table.as_number(path, value))
    }

    /// A table from names to names; may be missing.
    pub fn names(&mut self, key: &'static str) -> BTreeMap<String, String> {
        self.entries_of(key, "table-of-names", |table, path, value| match value {
            DeValue::String(text) => Some(table.source.normal(text)),
            other => {
                table.wrong_type(path, "text", other);
                None
            }
        })
    }

    fn entries_of<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        mut read: impl FnMut(&mut Self, String, &DeValue) -> Option<T>,
    ) -> BTreeMap<String, T> {
        let mut entries = BTreeMap::new();
        let Some(value) = self.get(key) else {
            return entries;
        };
        let DeValue::Table(table) = value else {
            self.wrong_type(self.path_of(key), expected, value);
            return entries;
        };
        for (name, value) in table {
            let path = format!("{}.{}", self.path_of(key), name.get_ref());
            self.source.place(&path, name.span(), value.span());
            if let Some(value) = read(self, path, value.get_ref()) {
                entries.insert(name.get_ref().to_string(), value);
            }
        }
        entries
    }

    /// The table below a key; may be missing.
    pub fn table<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Table) -> T) -> Option<T> {
        let value = self.get(key)?;
        let path = self.path_of(key);
        let DeValue::Table(entries) = value else {
            self.wrong_type(path, "table", value);
            return None;
        };
        let heading = self.heading_of(key);
        let mut table = Table { source: self.source, path, heading, entries, known: Vec::new() };
        let read = read(&mut table);
        table.finish();
        Some(read)
    }

    /// A list of tables; may be missing.
    pub fn list<T>(&mut self, key: &'static str, mut read: impl FnMut(&mut Table) -> T) -> Vec<T> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let parent = self.path_of(key);
        let DeValue::Array(list) = value else {
            self.wrong_type(parent, "list-of-tables", value);
            return Vec::new();
        };
        let heading = self.heading_of(key);
        let mut segments = Segments::new();
        let mut elements = Vec::new();
        for element in list.iter() {
            let id = element.get_ref().get("id").and_then(|id| id.get_ref().as_str());
            let path = format!("{parent}.{}", segments.next(id.unwrap_or_default()));
            self.source.place(&path, element.span(), element.span());
            let DeValue::Table(entries) = element.get_ref() else {
                self.wrong_type(path, "table", element.get_ref());
                continue;
            };
            let heading = heading.clone();
            let mut table = Table { source: self.source, path, heading, entries, known: Vec::new() };
            elements.push(read(&mut table));
            table.finish();
        }
        elements
    }

    /// The table as it is below a key, for shapes of its own; may be missing.
    pub fn raw(&mut self, key: &'static str) -> Option<&'d DeTable<'d>> {
        let value = self.get(key)?;
        let entries = value.as_table();
        if entries.is_none() {
            self.wrong_type(self.path_of(key), "table", value);
        }
        entries
    }

    /// Whether a key is there, whatever its value.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Reports the keys that nobody asked for.
    pub fn finish(self) {
        for (key, _) in self.entries {
            let name: &DeString = key.get_ref();
            if self.known.iter().any(|known| known == name) || name.is_empty() {
                continue;
            }
            let finding = if !self.path.is_empty() && super::decode::CASE_KEYS.contains(&name.as_ref()) {
                Finding::new(Code::KeyBelowHeading, self.path_of(name))
            } else {
                let nested = super::decode::NESTED_LISTS.iter().filter(|_| self.path.is_empty());
                let nested = nested.clone().find(|(list, _)| list == name).map(|(_, heading)| *heading);
                let known = self.known.iter().copied();
                // In a flood of unknown keys the later ones are not shown anyway.
                let known = known.filter(|_| self.source.findings.len() < limits::SUGGESTIONS);
                let suggestion = nested.or_else(|| nearest(name, known));
                Finding::new(Code::UnknownKey, self.path_of(name)).suggest(suggestion)
            };
            let finding = finding.arg("key", name.as_ref()).part(Part::Bytes(key.span()));
            self.source.findings.push(finding.while_reading());
        }
    }
}

fn whole_number(number: &DeInteger) -> Option<i128> {
    i128::from_str_radix(number.as_str(), number.radix()).ok()
}

/// A number that the parser let pass: one with more digits than any use, or with a gap in it.
fn unreadable_number(path: String, written: &str) -> Finding {
    let digits = written.chars().all(|c| c.is_ascii_hexdigit() || "+-".contains(c));
    let code = if digits { Code::AbsurdNumber } else { Code::BadNumber };
    Finding::new(code, path).arg("value", written).arg("limit", limits::NUMBER).while_reading()
}

pub(super) fn wrong_type(path: String, expected: &str, found: &DeValue) -> Finding {
    let found = match found {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "number",
        DeValue::Boolean(_) => "flag",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    };
    Finding::new(Code::WrongType, path).arg("expected", expected).arg("found", found).while_reading()
}

pub(super) fn unknown_value(path: String, key: &str, value: &str, possible: &[&str]) -> Finding {
    Finding::new(Code::UnknownValue, path)
        .arg("key", key)
        .arg("value", value)
        .arg("possible", possible.join(", "))
        .suggest(nearest(value, possible.iter().copied()))
        .while_reading()
}
