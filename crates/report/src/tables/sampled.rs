//! Tables of what was sampled: each figure has its standard error beside it, and no more decimals than that supports.

use super::{Cell, Table, indicator, of_indicator};
use crate::content::Report;
use crate::say;
use crate::words::Words;
use engine::insight::{Figure, Percentile};

/// A sampled number and its standard error, with no more decimals than the error supports.
pub(super) fn sampled(figure: Figure, range: f64) -> [Cell; 2] {
    let decimals = crate::chart::supported(figure, range);
    let cell = |value: f64, decimals: u8| Cell::Number { value, decimals, exact: figure.error == 0.0 };
    [cell(figure.value, decimals), cell(figure.error, crate::chart::places_of_error(figure, range))]
}

/// A share and its standard error, in per cent.
pub(super) fn percent(share: Option<Percentile>) -> [Cell; 2] {
    let Some(Percentile { share, .. }) = share else { return [Cell::Empty, Cell::Empty] };
    sampled(Figure { value: 100.0 * share.value, error: 100.0 * share.error }, 100.0)
}

/// Where the same choices could have brought each indicator, stage after stage: the bands that the pictures of its course
/// show.
pub(super) fn outlook(words: &dyn Words, report: &Report) -> Table {
    let heads = [
        "group",
        "indicator",
        "unit",
        "stage-number",
        "when",
        "mean-then",
        "error",
        "at-5",
        "error",
        "at-25",
        "error",
        "at-50",
        "error",
        "at-75",
        "error",
        "at-95",
        "error",
    ];
    let mut table = Table::new(words, "outlook", &heads);
    for group in &report.groups {
        for told in &group.indicators {
            for outlook in &told.outlook {
                let mut row = vec![
                    (&group.name).into(),
                    (&told.name).into(),
                    (&told.unit).into(),
                    Cell::maybe(outlook.stage, Cell::whole),
                    (&outlook.when).into(),
                ];
                let figures = std::iter::once(outlook.mean).chain(outlook.quantiles);
                row.extend(figures.flat_map(|figure| sampled(figure, told.max - told.min)));
                table.rows.push(row);
            }
        }
    }
    table
}

/// The choices that mattered.
pub(super) fn turning_points(words: &dyn Words, report: &Report) -> Table {
    let heads = ["group", "indicator", "unit", "number", "title", "choice", "other", "difference", "error"];
    let mut table = Table::new(words, "turning-points", &heads);
    for group in &report.groups {
        for told in &group.turning_points {
            let of = told.indicator.as_ref().and_then(|id| indicator(group, id));
            let name =
                of.map_or_else(|| say!(words, "report-targets-met"), |indicator| indicator.name.clone());
            let range = of.map_or(1.0, |indicator| indicator.max - indicator.min);
            let mut row = vec![
                (&group.name).into(),
                name.into(),
                of.map(|indicator| indicator.unit.clone()).unwrap_or_default().into(),
                Cell::maybe(told.number, Cell::whole),
                (&told.title).into(),
                (&told.taken).into(),
                (&told.other).into(),
            ];
            row.extend(sampled(told.difference, range));
            table.rows.push(row);
        }
    }
    table
}

/// What every open option of every choice would have brought.
pub(super) fn what_if(words: &dyn Words, report: &Report) -> Table {
    let heads = [
        "group",
        "number",
        "title",
        "option",
        "taken",
        "indicator",
        "unit",
        "mean",
        "error",
        "difference",
        "error",
        "same-luck",
    ];
    let mut table = Table::new(words, "what-if", &heads);
    for group in &report.groups {
        for told in &group.what_if {
            let Some(of) = indicator(group, &told.indicator) else { continue };
            let range = of.max - of.min;
            let mut row = vec![
                (&group.name).into(),
                Cell::maybe(told.number, Cell::whole),
                (&told.title).into(),
                (&told.option).into(),
                if told.taken { say!(words, "report-yes").into() } else { Cell::Empty },
                (&of.name).into(),
                (&of.unit).into(),
            ];
            row.extend(sampled(told.mean, range));
            row.extend(sampled(told.difference, range));
            row.push(of_indicator(of, told.same_luck));
            table.rows.push(row);
        }
    }
    table
}
