//! Worksheets as tables.

use super::{Cell, Table};
use crate::chart::criterion_name;
use crate::content::Report;
use crate::say;
use crate::sheets::{Block, rating_name};
use crate::story::stage_name;
use crate::words::Words;
use engine::worksheet::Criterion;
use engine::workshop::rating::PolicyRating;

/// Everything that stands on worksheets, field by field.
pub(super) fn worksheets(words: &dyn Words, report: &Report) -> Table {
    let mut table = Table::new(words, "worksheets", &["group", "stage", "worksheet", "field", "entry"]);
    for group in &report.groups {
        for told in &group.worksheets {
            for (field, entry) in told.blocks.iter().flat_map(Block::entries) {
                table.rows.push(vec![
                    (&group.name).into(),
                    stage_name(words, told.stage).into(),
                    (&told.title).into(),
                    field.into(),
                    entry.into(),
                ]);
            }
        }
    }
    table
}

/// What is said of each policy by the six criteria: by the group itself, by other groups, and by the simulation. A row
/// tells whose policy it is about and who says it. Empty where nobody rated.
pub(super) fn ratings(words: &dyn Words, report: &Report) -> Table {
    let heads = [
        "rated-id",
        "rated-group",
        "said-by",
        "rating-id",
        "rating-group",
        "criterion",
        "score",
        "rating",
        "evidence",
        "simulation",
    ];
    let mut table = Table::new(words, "ratings", &heads);
    let mut policies: Vec<(&str, &str)> =
        report.groups.iter().map(|group| (group.id.as_str(), group.name.as_str())).collect();
    for rating in &report.ratings {
        if policies.iter().all(|(id, _)| *id != rating.of) {
            policies.push((&rating.of, &rating.of_name));
        }
    }
    for (id, name) in policies.into_iter().filter(|_| !report.ratings.is_empty()) {
        let given = |own: bool| report.ratings.iter().filter(move |r| r.of == id && r.is_own() == own);
        for rating in given(true).chain(given(false)) {
            rows(words, &mut table, rating);
        }
        let said = report.groups.iter().filter(|group| group.id == id).flat_map(|group| &group.simulation);
        for (criterion, text) in said {
            table.rows.push(vec![
                id.into(),
                name.into(),
                say!(words, "report-said-simulation").into(),
                Cell::Empty,
                Cell::Empty,
                criterion_name(words, *criterion).into(),
                Cell::Empty,
                Cell::Empty,
                Cell::Empty,
                text.into(),
            ]);
        }
    }
    table
}

fn rows(words: &dyn Words, table: &mut Table, rating: &PolicyRating) {
    let said_by = if rating.is_own() { "report-said-own" } else { "report-said-other" };
    for criterion in Criterion::ALL {
        let (Some(score), Some(given)) = (rating.score(criterion), rating.ratings.get(&criterion)) else {
            continue;
        };
        table.rows.push(vec![
            (&rating.of).into(),
            (&rating.of_name).into(),
            say!(words, said_by).into(),
            (&rating.by).into(),
            (&rating.by_name).into(),
            criterion_name(words, criterion).into(),
            Cell::whole(usize::from(score)),
            rating_name(words, score).into(),
            (&given.why).into(),
            Cell::Empty,
        ]);
    }
}
