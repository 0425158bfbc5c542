//! What all sections share: tables, and how to read what the view holds of an indicator.

use crate::store::Game;
use crate::t;
use crate::words::number;
use engine::view::{ChapterView, IndicatorView};
use scenario::case::Indicator;
use yew::prelude::*;

/// A table whose first column heads its rows. On a narrow screen each row becomes a block of its own, with the column's
/// head before each cell; the roles keep it a table for screen readers even then.
pub fn table(
    class: &'static str,
    caption: String,
    heads: &[String],
    rows: impl Iterator<Item = Vec<Html>>,
) -> Html {
    let cell = |(place, cell): (usize, Html)| {
        let head = heads.get(place).cloned().unwrap_or_default();
        if place == 0 {
            html! { <th scope="row" role="rowheader">{ cell }</th> }
        } else {
            html! { <td role="cell" data-head={head}><div>{ cell }</div></td> }
        }
    };
    html! {
        <table class={classes!("record", class)} role="table">
            <caption>{ caption }</caption>
            <thead role="rowgroup"><tr role="row">{ for heads.iter().map(|head| html! { <th scope="col" role="columnheader">{ head }</th> }) }</tr></thead>
            <tbody role="rowgroup">{ for rows.map(|cells| html! { <tr role="row">{ for cells.into_iter().enumerate().map(cell) }</tr> }) }</tbody>
        </table>
    }
}

/// Text as a cell.
pub fn text(text: impl Into<AttrValue>) -> Html {
    let text: AttrValue = text.into();
    html! { { text } }
}

/// The width of an indicator's scale, which says how many decimals make sense.
pub fn range(indicator: &Indicator) -> f64 {
    indicator.max - indicator.min
}

/// The indicators as written, with what may be seen of them.
pub fn indicators(game: &Game) -> impl Iterator<Item = (&Indicator, &IndicatorView)> {
    game.case.indicators.iter().zip(&game.view.indicators)
}

/// The truth in the end, what came later included.
pub fn in_the_end(view: &IndicatorView) -> f64 {
    view.truth.as_ref().and_then(|truth| truth.last()).map_or(view.now.value, |(_, value)| *value)
}

/// The truth in the end with its unit; close to a target with two decimals, so that “60” never misses a target of 60.
pub fn ended(indicator: &Indicator, view: &IndicatorView) -> String {
    let end = in_the_end(view);
    let range = range(indicator);
    let close = view.target.is_some_and(|target| (end - target).abs() < range / 50.0);
    let value = number(end, if close { range / 100.0 } else { range });
    t!("value", value = value, unit = indicator.unit.as_str())
}

/// A target as the group set it.
pub fn target(value: f64) -> String {
    // A scale this narrow rounds nothing that anybody would type.
    number(value, 1.0)
}

/// The story's numbered moments, as [`report::story::numbered`] tells them.
pub fn numbered(game: &Game) -> impl Iterator<Item = (Option<usize>, &ChapterView)> {
    report::story::numbered(&game.view.chapters)
}
