//! Decisions and votes as tables, for a spreadsheet.

use crate::event::{EntryId, Event};
use crate::session::{Entry, Line, Session, Standing};
use scenario::case::Id;

/// A decision or compromise that a group took, whether it stands or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionRow {
    /// The group.
    pub group: Id,
    /// The group's name as shown.
    pub name: String,
    /// The name of the branch in which it was taken; none for what really happened.
    pub branch: Option<String>,
    /// The entry.
    pub entry: EntryId,
    /// When it was taken, in milliseconds since 1970, by the clock of the group's device.
    pub at: u64,
    /// How many stages had been opened; none where the decision does not stand.
    pub opened: Option<usize>,
    /// The decision; none for a compromise at adoption.
    pub decision: Option<Id>,
    /// The option, or the compromise.
    pub option: Id,
    /// The group's reason.
    pub reason: String,
    /// What those who would have decided otherwise want to have said.
    pub dissent: String,
    /// Why it does not stand, if it does not.
    pub standing: Option<Standing>,
}

/// How many votes an option got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteRow {
    /// The group.
    pub group: Id,
    /// The group's name as shown.
    pub name: String,
    /// The name of the branch in which the vote was held; none for what really happened.
    pub branch: Option<String>,
    /// When it was held, in milliseconds since 1970, by the clock of the group's device.
    pub at: u64,
    /// How many stages had been opened.
    pub opened: usize,
    /// The decision that was voted on; none for the compromise at adoption.
    pub decision: Option<Id>,
    /// Which vote on it this was within the stage, from 1.
    pub round: u32,
    /// The option; none for abstentions.
    pub option: Option<Id>,
    /// How many votes.
    pub votes: u32,
    /// Whose votes, by seat from 0, where that is known.
    pub seats: Vec<u32>,
}

/// All decisions and compromises, group by group, in the log's order.
pub fn decisions(session: &Session) -> Vec<DecisionRow> {
    let mut rows = Vec::new();
    for (place, group) in session.header().groups.iter().enumerate() {
        for entry in session.entries_of(place) {
            for event in &entry.events {
                let (decision, option, reason, dissent) = match event {
                    Event::DecisionTaken { decision, option, reason, dissent, .. } => {
                        (Some(decision.clone()), option, reason, dissent.clone())
                    }
                    Event::CompromiseMade { compromise, reason, dissent } => {
                        (None, compromise, reason, dissent.clone())
                    }
                    _ => continue,
                };
                rows.push(DecisionRow {
                    group: group.id.clone(),
                    name: group.name.clone(),
                    branch: branch_name(session, place, entry),
                    entry: entry.id.clone(),
                    at: entry.at,
                    opened: opened(session, place, entry),
                    decision,
                    option: option.clone(),
                    reason: reason.clone(),
                    dissent,
                    standing: session.standing(&entry.id),
                });
            }
        }
    }
    rows
}

/// All votes, one row for each option that got any and one for abstentions, group by group, in the log's order.
pub fn votes(session: &Session) -> Vec<VoteRow> {
    let mut rows = Vec::new();
    for (place, group) in session.header().groups.iter().enumerate() {
        for entry in session.entries_of(place) {
            let line = Line { group: place, branch: entry.branch.as_ref() };
            let held = session.state(line).into_iter().flat_map(|state| &state.votes);
            for held in held.filter(|held| held.entry == entry.id) {
                let counts = held.vote.counts.iter().map(|(option, votes)| (Some(option.clone()), *votes));
                for (option, votes) in counts.chain([(None, held.vote.abstentions)]) {
                    if votes == 0 {
                        continue;
                    }
                    let seats = held.vote.seats.iter().filter(|(_, voted)| Some(*voted) == option.as_ref());
                    rows.push(VoteRow {
                        group: group.id.clone(),
                        name: group.name.clone(),
                        branch: branch_name(session, place, entry),
                        at: entry.at,
                        opened: held.opened,
                        decision: held.vote.decision.clone(),
                        round: held.vote.round,
                        seats: seats.map(|(seat, _)| *seat).collect(),
                        option,
                        votes,
                    });
                }
            }
        }
    }
    rows
}

fn branch_name(session: &Session, place: usize, entry: &Entry) -> Option<String> {
    let branch = entry.branch.as_ref()?;
    let found = session.branches(place).find(|(id, _)| *id == branch);
    Some(found.map(|(_, branch)| branch.name.clone()).unwrap_or_default())
}

fn opened(session: &Session, place: usize, entry: &Entry) -> Option<usize> {
    let state = session.state(Line { group: place, branch: entry.branch.as_ref() })?;
    let mut chapters = state.play.chapters.iter();
    chapters.find(|chapter| chapter.entry == entry.id).map(|chapter| chapter.opened)
}

/// What stands in one cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A text, from whoever.
    Text(String),
    /// A whole number.
    Whole(u64),
    /// Any number; nothing stands there where it is none.
    Number(f64),
}

/// Writes rows as CSV after RFC 4180, with the separator that the reader's spreadsheet expects: a comma, or a semicolon
/// where the comma parts decimals. Without the byte order mark (`bom`) Excel garbles Cyrillic letters and ə.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it, because it may come from a stranger.
pub fn write(rows: &[Vec<Cell>], separator: char, bom: bool) -> String {
    let mut out = String::from(if bom { "\u{feff}" } else { "" });
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                out.push(separator);
            }
            match cell {
                Cell::Number(number) if number.is_finite() => {
                    // The separator tells which sign parts decimals.
                    let text = number.to_string();
                    out.push_str(&if separator == ';' { text.replace('.', ",") } else { text });
                }
                Cell::Number(_) => {}
                Cell::Whole(number) => out.push_str(&number.to_string()),
                Cell::Text(text) => write_text(&mut out, text, separator),
            }
        }
        out.push_str("\r\n");
    }
    out
}

fn write_text(out: &mut String, text: &str, separator: char) {
    let guard = if may_be_formula(text) { "'" } else { "" };
    let special = |c: char| c == separator || matches!(c, '"' | '\r' | '\n' | '\t');
    if text.contains(special) || text.starts_with(' ') || text.ends_with(' ') {
        out.push('"');
        out.push_str(guard);
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(guard);
        out.push_str(text);
    }
}

/// Whether a spreadsheet may take a text for a formula: the signs that formulas begin with, in full width as well, also
/// after white space, and the control characters that some programs drop before they look.
fn may_be_formula(text: &str) -> bool {
    let control = text.starts_with(char::is_control);
    let first = text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control()).chars().next();
    control || first.is_some_and(|c| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'))
}
