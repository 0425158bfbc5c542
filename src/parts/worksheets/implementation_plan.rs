//! An implementation plan: a card for each activity, with who leads and supports, legal basis, money, deadline and risk.

use super::desk::{Desk, Field};
use crate::t;
use engine::worksheet::{PlanRow, Worksheet};
use yew::prelude::*;

/// A column and its cell in a row.
type Column =
    (&'static str, for<'s> fn(&'s mut PlanRow) -> &'s mut String, for<'s> fn(&'s PlanRow) -> &'s str);

const COLUMNS: [Column; 8] = [
    ("activity", |row| &mut row.activity, |row| &row.activity),
    ("lead", |row| &mut row.lead, |row| &row.lead),
    ("support", |row| &mut row.support, |row| &row.support),
    ("legal", |row| &mut row.legal, |row| &row.legal),
    ("money", |row| &mut row.money, |row| &row.money),
    ("deadline", |row| &mut row.deadline, |row| &row.deadline),
    ("means", |row| &mut row.means, |row| &row.means),
    ("risk", |row| &mut row.risk, |row| &row.risk),
];

/// The plan.
pub fn draw(desk: &Desk<'_>, rows: &[PlanRow]) -> Html {
    html! {
        <>
            <table class="cells plan">
                <caption class="unseen">{ &desk.task.title }</caption>
                <thead><tr>
                    { for COLUMNS.iter().filter(|column| is_shown(column, rows)).map(|(name, ..)| html! { <th scope="col">{ t!(format!("sheet-{name}")) }</th> }) }
                    <td></td>
                </tr></thead>
                <tbody>{ desk.rows(rows.iter().enumerate().map(|(place, row)| draw_row(desk, place, row, rows)), 1) }</tbody>
            </table>
            { desk.below(desk.add_button("row", rows.len(), t!("sheet-add-row"), |sheet| {
                if let Worksheet::ImplementationPlan { rows } = sheet {
                    rows.push(PlanRow::default());
                }
            })) }
        </>
    }
}

/// Whether a column is shown. Means and legal basis once stood in one field; it is there for sheets that used it.
fn is_shown((name, _, get): &Column, rows: &[PlanRow]) -> bool {
    *name != "means" || rows.iter().any(|row| !get(row).is_empty())
}

fn draw_row(desk: &Desk<'_>, place: usize, row: &PlanRow, rows: &[PlanRow]) -> Html {
    let at = (place, rows.len());
    let number = t!("sheet-row", number = place + 1);
    let cell = |(column, (name, spot, get)): (usize, &Column)| {
        let label = t!(format!("sheet-{name}"));
        let spot = *spot;
        let field = Field {
            // The first field of a row is the one that the focus goes to.
            id: if column == 0 { format!("row-{place}") } else { format!("row-{place}-{name}") },
            name: Some(t!("sheet-cell", label = label.as_str(), row = number.as_str())),
            label,
            text: get(row),
            rows: 2,
            ..Field::default()
        };
        let area = desk.area(field, move |sheet| match sheet {
            Worksheet::ImplementationPlan { rows } => rows.get_mut(place).map(spot),
            _ => None,
        });
        html! { <td>{ area }</td> }
    };
    let remove = move |sheet: &mut Worksheet| {
        if let Worksheet::ImplementationPlan { rows } = sheet
            && place < rows.len()
        {
            rows.remove(place);
        }
    };
    html! {
        <tr key={place}>
            { for COLUMNS.iter().enumerate().filter(|(_, column)| is_shown(column, rows)).map(cell) }
            <td class="row-actions">{ desk.remove_button("row", at, t!("sheet-remove.label", name = number.as_str()), remove) }</td>
        </tr>
    }
}
