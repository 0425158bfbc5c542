//! A problem tree turned into a tree of objectives: beside each problem stands what it is when it is solved.

use super::desk::{Desk, Field};
use crate::t;
use engine::worksheet::Worksheet;
use yew::prelude::*;

/// The cards of one side of the tree of objectives.
type Side = for<'s> fn(&'s mut Worksheet) -> Option<&'s mut Vec<String>>;

/// The tree of objectives: ends above, the objective in the middle, means below.
pub fn draw(
    desk: &Desk<'_>,
    focal: [&String; 2],
    causes: [&Vec<String>; 2],
    effects: [&Vec<String>; 2],
) -> Html {
    let [problem, objective] = focal;
    let middle = pair(
        desk,
        problem,
        Field {
            id: "objective".into(),
            label: t!("sheet-objective"),
            text: objective,
            rows: 2,
            ..Field::default()
        },
        |sheet| match sheet {
            Worksheet::ProblemTree { objective, .. } => Some(objective),
            _ => None,
        },
    );
    html! {
        <div class="objectives">
            <p class="quiet small">{ t!("sheet-objectives.hint") }</p>
            { side(desk, "end", effects, |sheet| match sheet {
                Worksheet::ProblemTree { ends, .. } => Some(ends),
                _ => None,
            }) }
            <section class="focal">{ middle }</section>
            { side(desk, "mean", causes, |sheet| match sheet {
                Worksheet::ProblemTree { means, .. } => Some(means),
                _ => None,
            }) }
        </div>
    }
}

fn side(desk: &Desk<'_>, list: &'static str, [cards, turned]: [&Vec<String>; 2], all: Side) -> Html {
    let title = desk.id(&format!("{list}-title"));
    let said = |place: &usize| {
        [cards, turned].iter().any(|side| side.get(*place).is_some_and(|card| !card.trim().is_empty()))
    };
    let rows: Vec<usize> = (0..cards.len()).filter(said).collect();
    let empty = String::new();
    html! {
        <section aria-labelledby={title.clone()}>
            <h2 id={title}>{ t!(format!("sheet-{list}-title")) }</h2>
            if rows.is_empty() { <p class="quiet">{ t!("sheet-nothing-to-turn") }</p> }
            <ul>
                { for rows.into_iter().map(|place| {
                    let label = t!(format!("sheet-{list}"), number = place + 1);
                    let field = Field { id: format!("{list}-{place}"), label, text: turned.get(place).unwrap_or(&empty), rows: 2, ..Field::default() };
                    html! { <li key={place}>{ pair(desk, &cards[place], field, move |sheet| all(sheet)?.get_mut(place)) }</li> }
                }) }
            </ul>
        </section>
    }
}

/// A problem, and beside it the field for what it is turned into.
fn pair(
    desk: &Desk<'_>,
    problem: &str,
    field: Field<'_>,
    spot: impl for<'s> Fn(&'s mut Worksheet) -> Option<&'s mut String> + 'static,
) -> Html {
    let said = if problem.trim().is_empty() { t!("sheet-no-problem") } else { problem.to_owned() };
    html! {
        <div class="pair">
            <p class="turned-from"><span class="quiet small">{ t!("sheet-instead-of") }</span><br />{ said }</p>
            { desk.area(field, spot) }
        </div>
    }
}
