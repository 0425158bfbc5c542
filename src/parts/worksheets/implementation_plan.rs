//! An implementation plan: a table where there is room for one, cards where there is not.

use super::desk::{Desk, Field};
use crate::t;
use engine::worksheet::{PlanRow, Worksheet};
use yew::prelude::*;

/// A column and its cell in a row.
type Column =
    (&'static str, for<'s> fn(&'s mut PlanRow) -> &'s mut String, for<'s> fn(&'s PlanRow) -> &'s str);

const COLUMNS: [Column; 5] = [
    ("activity", |row| &mut row.activity, |row| &row.activity),
    ("lead", |row| &mut row.lead, |row| &row.lead),
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
                    { for COLUMNS.iter().map(|(name, ..)| html! { <th scope="col">{ t!(format!("sheet-{name}")) }</th> }) }
                    <td></td>
                </tr></thead>
                <tbody>{ for rows.iter().enumerate().map(|(place, row)| draw_row(desk, (place, rows.len()), row)) }</tbody>
            </table>
            { desk.add_button("row", rows.len(), t!("sheet-add-row"), |sheet| {
                if let Worksheet::ImplementationPlan { rows } = sheet {
                    rows.push(PlanRow::default());
                }
            }) }
        </>
    }
}

fn draw_row(desk: &Desk<'_>, at: (usize, usize), row: &PlanRow) -> Html {
    let (place, _) = at;
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
            { for COLUMNS.iter().enumerate().map(cell) }
            <td class="row-actions">{ desk.remove_button("row", at, t!("sheet-remove.label", name = number.as_str()), remove) }</td>
        </tr>
    }
}
