//! Worksheets as tables.

use super::{Cell, Table};
use crate::content::Report;
use crate::say;
use crate::sheets::{Block, rating_name};
use crate::story::stage_name;
use crate::words::Words;
use engine::worksheet::{Criterion, Worksheet};

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

/// The groups' ratings by the six criteria.
pub(super) fn ratings(words: &dyn Words, report: &Report) -> Table {
    let mut table = Table::new(words, "ratings", &["group", "criterion", "score", "rating", "evidence"]);
    for group in &report.groups {
        for told in &group.worksheets {
            let Some(Worksheet::DacRating { ratings, .. }) = &told.sheet else { continue };
            for criterion in Criterion::ALL {
                let Some(rating) = ratings.get(&criterion).filter(|rating| rating.score > 0) else {
                    continue;
                };
                table.rows.push(vec![
                    (&group.name).into(),
                    say!(words, format!("sheet-dac-{}", criterion.name())).into(),
                    Cell::whole(usize::from(rating.score)),
                    rating_name(words, rating.score).into(),
                    (&rating.why).into(),
                ]);
            }
        }
    }
    table
}
