//! Decisions and votes as tables for a spreadsheet, in the reader's language. Names of members are in them only where the
//! facilitator asks for that.

use super::told::{choice, compromise, decision, option, stage_at, voted_on};
use crate::device::files;
use crate::pages::workshop::code::spoken;
use crate::pages::workshop::held::Held;
use crate::parts::seats;
use crate::store::home;
use crate::t;
use crate::words::{moment, number};
use engine::session::Standing;
use engine::workshop::csv::{self, Cell};
use engine::workshop::seat::MAX_SEATS;

/// A table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// Every decision and compromise, whether it stands or not.
    Decisions,
    /// Every vote, option by option.
    Votes,
}

/// Saves a table as a file.
pub fn save(held: &Held, table: Table, named: bool) {
    let (name, rows) = match table {
        Table::Decisions => (t!("workshop-table-decisions"), decisions(held, named)),
        Table::Votes => (t!("workshop-table-votes"), votes(held, named)),
    };
    // Spreadsheets expect a semicolon where the comma parts decimals.
    let separator = if number(1.5, 1.0).contains(',') { ';' } else { ',' };
    let name = files::name(&format!("{} {name}", spoken(&held.store.id())), "csv");
    files::save(&name, "text/csv", &csv::write(&rows, separator, true));
}

fn text(text: impl Into<String>) -> Cell {
    Cell::Text(text.into())
}

fn head(names: &[&str], named: bool) -> Vec<Cell> {
    let more = named.then_some("workshop-column-members");
    names.iter().copied().chain(more).map(|name| text(t!(name))).collect()
}

/// The names of a group's members, those of some seats or of all.
fn members(held: &Held, group: &str, voted: Option<&[u32]>) -> String {
    let home = held.store.read(|session| {
        let header = session.header();
        header.place(group).map(|place| home(header, place)).unwrap_or_default()
    });
    let wanted = |place: usize| voted.is_none_or(|voted| voted.iter().any(|seat| *seat as usize == place));
    let names = (0..MAX_SEATS).filter(|place| wanted(*place)).map(|place| seats::name(&home, place));
    names.filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
}

fn decisions(held: &Held, named: bool) -> Vec<Vec<Cell>> {
    const COLUMNS: [&str; 9] = [
        "workshop-column-group",
        "workshop-column-branch",
        "workshop-column-moment",
        "workshop-column-stage",
        "workshop-column-decision",
        "workshop-column-option",
        "workshop-column-reason",
        "workshop-column-dissent",
        "workshop-column-standing",
    ];
    let case = &held.case;
    let mut rows = vec![head(&COLUMNS, named)];
    for row in held.store.read(csv::decisions) {
        let (what, chosen) = match &row.decision {
            Some(of) => (decision(case, of), option(case, of, &row.option)),
            None => (t!("compromise"), compromise(case, &row.option)),
        };
        let standing = match row.standing {
            None => t!("workshop-stands"),
            Some(Standing::Overtaken) => t!("workshop-was-overtaken"),
            Some(Standing::TakenBack) => t!("workshop-was-taken-back"),
            Some(Standing::Unfit) => t!("workshop-was-unfit"),
        };
        let mut cells = vec![
            text(row.name),
            text(row.branch.unwrap_or_default()),
            text(moment(row.at)),
            text(row.opened.map(|opened| stage_at(case, opened)).unwrap_or_default()),
            text(what),
            text(chosen),
            text(row.reason),
            text(row.dissent),
            text(standing),
        ];
        cells.extend(named.then(|| text(members(held, &row.group, None))));
        rows.push(cells);
    }
    rows
}

fn votes(held: &Held, named: bool) -> Vec<Vec<Cell>> {
    const COLUMNS: [&str; 9] = [
        "workshop-column-group",
        "workshop-column-branch",
        "workshop-column-moment",
        "workshop-column-stage",
        "workshop-column-decision",
        "workshop-column-round",
        "workshop-column-option",
        "workshop-column-votes",
        "workshop-column-seats",
    ];
    let case = &held.case;
    let mut rows = vec![head(&COLUMNS, named)];
    for row in held.store.read(csv::votes) {
        let chosen = row
            .option
            .as_ref()
            .map_or_else(|| t!("workshop-abstained"), |id| choice(case, row.decision.as_deref(), id));
        let seats: Vec<String> = row.seats.iter().map(|seat| (seat + 1).to_string()).collect();
        let mut cells = vec![
            text(row.name),
            text(row.branch.unwrap_or_default()),
            text(moment(row.at)),
            text(stage_at(case, row.opened)),
            text(voted_on(case, row.decision.as_deref())),
            Cell::Whole(row.round.into()),
            text(chosen),
            Cell::Whole(row.votes.into()),
            text(seats.join(", ")),
        ];
        // Where votes are anonymous no seat is known, and so no name is told.
        cells.extend(named.then(|| text(members(held, &row.group, Some(&row.seats)))));
        rows.push(cells);
    }
    rows
}
