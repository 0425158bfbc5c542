//! Clauses: the conditions that authors write in `when`, `requires` and `expect`.
//!
//! A clause is one comparison or one remembered thing, optionally after `not`:
//! `trust < 40`, `support agencies >= 50`, `chose fee-rule.employer-pays`, `fact fees-banned`, `event licence-revoked`,
//! `cycle >= 2`. Names are parsed here and resolved where the case study is checked or compiled.

use std::ops::Range;

/// A comparison of two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

impl Comparison {
    /// Whether `left` stands to `right` as this comparison says; never for NaN.
    pub fn holds(self, left: f64, right: f64) -> bool {
        match self {
            Comparison::Less => left < right,
            Comparison::AtMost => left <= right,
            Comparison::More => left > right,
            Comparison::AtLeast => left >= right,
        }
    }

    /// The sign as written.
    pub fn sign(self) -> &'static str {
        match self {
            Comparison::Less => "<",
            Comparison::AtMost => "<=",
            Comparison::More => ">",
            Comparison::AtLeast => ">=",
        }
    }
}

/// A name inside a clause, with its place in bytes from the clause's start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The name as written.
    pub text: String,
    /// Where it stands in the clause, in bytes.
    pub span: Range<usize>,
}

/// What a clause says, before any `not`.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// `trust < 40`
    Indicator {
        /// The indicator.
        indicator: Name,
        /// How it is compared.
        comparison: Comparison,
        /// With what.
        value: f64,
    },
    /// `support agencies >= 50`
    Support {
        /// The stakeholder.
        stakeholder: Name,
        /// How the support is compared.
        comparison: Comparison,
        /// With what.
        value: f64,
    },
    /// `chose fee-rule.employer-pays`: the most recent choice in that decision.
    Chose {
        /// The decision.
        decision: Name,
        /// The option.
        option: Name,
    },
    /// `fact fees-banned`
    Fact(Name),
    /// `event licence-revoked`
    Event(Name),
    /// `cycle >= 2`
    Cycle {
        /// How the number of the cycle, counted from 1, is compared.
        comparison: Comparison,
        /// With what.
        value: f64,
    },
}

/// A clause as parsed.
#[derive(Debug, Clone, PartialEq)]
pub struct Clause {
    /// Whether `not` stands before it.
    pub negated: bool,
    /// What it says.
    pub condition: Condition,
}

/// What is wrong with a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClauseFault {
    /// Nothing is written.
    Empty,
    /// A name was expected here.
    NameExpected,
    /// `<`, `<=`, `>` or `>=` was expected here.
    ComparisonExpected,
    /// A number was expected here.
    NumberExpected,
    /// `decision.option` was expected here.
    OptionExpected,
    /// Nothing more was expected here.
    TooMuch,
}

/// A fault and where in the clause it is, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClauseError {
    /// What is wrong.
    pub fault: ClauseFault,
    /// Where, in bytes from the clause's start.
    pub span: Range<usize>,
}

/// Parses one clause.
///
/// # Errors
/// The first fault and its place.
pub fn parse(source: &str) -> Result<Clause, ClauseError> {
    Parser { source, at: 0 }.clause()
}

struct Parser<'a> {
    source: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn clause(mut self) -> Result<Clause, ClauseError> {
        if self.peek().0.is_empty() {
            return Err(ClauseError { fault: ClauseFault::Empty, span: 0..self.source.len() });
        }
        let negated = self.peek().0 == "not";
        if negated {
            self.next();
        }
        let condition = self.condition()?;
        let (rest, span) = self.peek();
        if !rest.is_empty() {
            return Err(ClauseError {
                fault: ClauseFault::TooMuch,
                span: span.start..self.source.trim_end().len(),
            });
        }
        Ok(Clause { negated, condition })
    }

    fn condition(&mut self) -> Result<Condition, ClauseError> {
        let first = self.name()?;
        // A keyword is only one where something other than a comparison follows, so that an indicator may be called `support`.
        let keyword = !is_comparison_start(self.peek().0);
        match (first.text.as_str(), keyword) {
            ("support", true) => {
                let stakeholder = self.name()?;
                let (comparison, value) = self.comparison()?;
                Ok(Condition::Support { stakeholder, comparison, value })
            }
            ("chose", true) => {
                let decision = self.name()?;
                if self.peek().0 != "." {
                    return Err(self.fault(ClauseFault::OptionExpected));
                }
                self.next();
                let option = self.name()?;
                Ok(Condition::Chose { decision, option })
            }
            ("fact", true) => Ok(Condition::Fact(self.name()?)),
            ("event", true) => Ok(Condition::Event(self.name()?)),
            ("cycle", false) => {
                let (comparison, value) = self.comparison()?;
                Ok(Condition::Cycle { comparison, value })
            }
            _ => {
                let (comparison, value) = self.comparison()?;
                Ok(Condition::Indicator { indicator: first, comparison, value })
            }
        }
    }

    fn name(&mut self) -> Result<Name, ClauseError> {
        let (word, span) = self.peek();
        if !word.starts_with(|first: char| first.is_alphanumeric() || first == '_') {
            return Err(self.fault(ClauseFault::NameExpected));
        }
        self.next();
        Ok(Name { text: word.to_owned(), span })
    }

    fn comparison(&mut self) -> Result<(Comparison, f64), ClauseError> {
        let comparison = match self.peek().0 {
            "<" => Comparison::Less,
            "<=" => Comparison::AtMost,
            ">" => Comparison::More,
            ">=" => Comparison::AtLeast,
            _ => return Err(self.fault(ClauseFault::ComparisonExpected)),
        };
        self.next();
        let start = self.peek().1.start;
        // A number may hold a sign and a point, which are words of their own elsewhere.
        let rest = &self.source[start..];
        let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let value = rest[..length].parse::<f64>().ok().filter(|value| value.is_finite());
        let Some(value) = value.filter(|_| !rest[..length].contains(char::is_alphabetic)) else {
            let span = start..start + length;
            return Err(ClauseError { fault: ClauseFault::NumberExpected, span });
        };
        self.at = start + length;
        Ok((comparison, value))
    }

    fn fault(&self, fault: ClauseFault) -> ClauseError {
        ClauseError { fault, span: self.peek().1 }
    }

    fn next(&mut self) {
        self.at = self.peek().1.end;
    }

    /// The next word and its place; empty at the end.
    fn peek(&self) -> (&'a str, Range<usize>) {
        let rest = &self.source[self.at..];
        let start = self.at + (rest.len() - rest.trim_start().len());
        let rest = &self.source[start..];
        let length = match rest.chars().next() {
            None => 0,
            Some('<' | '>') => 1 + usize::from(rest[1..].starts_with('=')),
            Some(first) if is_name_char(first) => rest.find(|c| !is_name_char(c)).unwrap_or(rest.len()),
            Some(first) => first.len_utf8(),
        };
        (&rest[..length], start..start + length)
    }
}

fn is_comparison_start(word: &str) -> bool {
    word.starts_with(['<', '>', '=', '!'])
}

fn is_name_char(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_'
}
