//! What the group wrote on its worksheets, as a record: its own judgement first, then the sheets in their order.

use super::frame::{table, target, text};
use super::rating;
use crate::parts::markdown::Plain;
use crate::parts::wheel::stage_name;
use crate::store::Game;
use crate::t;
use crate::words::number;
use engine::worksheet::{Measure, Place, PlanRow, Worksheet};
use scenario::case::{Id, Scenario, Task};
use std::collections::BTreeMap;
use yew::prelude::*;

/// The section.
pub fn draw(game: &Game) -> Html {
    let reviews = game.view.worksheets.values().filter_map(|sheet| match sheet {
        Worksheet::DacRating { review, .. } => Some(review),
        _ => None,
    });
    let review = reviews.fold(BTreeMap::new(), |mut all, review| {
        all.extend(review.iter().map(|(indicator, belief)| (indicator.clone(), *belief)));
        all
    });
    let rest = game.case.tasks.iter().filter(|task| task.kind != scenario::case::TaskKind::DacRating);
    html! {
        <>
            { rating::review(game, &review) }
            { rating::draw(game) }
            <h3>{ t!("debrief-worksheets") }</h3>
            { for rest.map(|task| record(game, task)) }
        </>
    }
}

fn record(game: &Game, task: &Task) -> Html {
    let sheet = game.view.worksheets.get(&task.id);
    html! {
        <details key={task.id.clone()} class="sheet-record">
            <summary>
                <h4><Plain text={task.title.clone()} /></h4>
                <span class="quiet small">
                    { stage_name(task.stage) }
                    if sheet.is_none() { { ". " }{ t!("debrief-sheet-empty") } }
                </span>
            </summary>
            if let Some(sheet) = sheet { { contents(&game.case, task, sheet) } } else { <p>{ t!("debrief-sheet-empty") }</p> }
        </details>
    }
}

fn contents(case: &Scenario, task: &Task, sheet: &Worksheet) -> Html {
    match sheet {
        Worksheet::Text { text } => written(text),
        Worksheet::ProblemTree { problem, causes, effects, objective, means, ends } => html! {
            <dl class="tree-record">
                { branch(t!("debrief-tree-effects"), effects, ends) }
                { branch(t!("debrief-tree-problem"), std::slice::from_ref(problem), std::slice::from_ref(objective)) }
                { branch(t!("debrief-tree-causes"), causes, means) }
            </dl>
        },
        Worksheet::StakeholderMap { places } => map(case, places),
        Worksheet::OptionsMatrix { weights, scores, note } => {
            html! { <>{ matrix(case, task, weights, scores) }{ written(note) }</> }
        }
        Worksheet::Targets { targets, note, measures } => html! {
            <>
                <ul>
                    { for case.indicators.iter().filter_map(|indicator| {
                        let value = targets.get(&indicator.id).map(|value| target(*value));
                        let measure = measures.get(&indicator.id);
                        if value.is_none() && measure.is_none() {
                            return None;
                        }
                        let value = value.map(|value| t!("value", value = value, unit = indicator.unit.as_str()));
                        Some(html! { <li>{ &indicator.name }{ ": " }<strong>{ value.unwrap_or_default() }</strong>{ for measure.map(measured) }</li> })
                    }) }
                </ul>
                { written(note) }
            </>
        },
        Worksheet::ImplementationPlan { rows } => plan(rows),
        Worksheet::DacRating { .. } => html! {},
    }
}

/// How an indicator is measured.
fn measured(measure: &Measure) -> Html {
    let parts = [("baseline", &measure.baseline), ("source", &measure.source), ("owner", &measure.owner)];
    let said = parts.into_iter().filter(|(_, text)| !text.trim().is_empty());
    html! { { for said.map(|(name, text)| html! { <><br /><span class="quiet small">{ t!(format!("sheet-{name}")) }{ ": " }{ text }</span></> }) } }
}

/// What people wrote, with their line breaks.
fn written(text: &str) -> Html {
    html! { if !text.trim().is_empty() { <p class="written">{ text.trim() }</p> } }
}

/// The rows of one part of a problem tree, each with the objective that it was turned into.
fn branch(part: String, rows: &[String], turned: &[String]) -> Html {
    let turned = turned.iter().map(|text| text.trim()).chain(std::iter::repeat(""));
    let said = rows.iter().map(|row| row.trim()).zip(turned);
    let said = said.filter(|(row, turned)| !row.is_empty() || !turned.is_empty());
    html! {
        <div>
            <dt>{ part }</dt>
            { for said.map(|(row, turned)| html! {
                <dd>{ row }if !turned.is_empty() { { " → " }<strong>{ turned }</strong> }</dd>
            }) }
        </div>
    }
}

/// The group's map beside the case study's own figures at the start.
fn map(case: &Scenario, places: &BTreeMap<Id, Place>) -> Html {
    let heads = ["stakeholder", "your-power", "case-power", "your-interest", "your-position", "case-support"];
    let heads = heads.map(|head| t!(format!("debrief-head-{head}")));
    let rows = case.stakeholders.iter().map(|stakeholder| {
        let place = places.get(&stakeholder.id);
        let given = |figure: Option<String>| text(figure.unwrap_or_else(|| t!("debrief-not-placed")));
        vec![
            text(stakeholder.name.clone()),
            given(place.map(|place| place.power.to_string())),
            text(stakeholder.power.to_string()),
            given(place.map(|place| place.interest.to_string())),
            given(place.map(|place| t!(format!("sheet-{}", position(place))))),
            text(number(stakeholder.support, 100.0)),
        ]
    });
    table("map-record", t!("debrief-map"), &heads, rows)
}

/// The name of a position on a stakeholder map.
fn position(place: &Place) -> &'static str {
    match place.position {
        ..=-2 => "against-2",
        -1 => "against-1",
        0 => "undecided",
        1 => "for-1",
        2.. => "for-2",
    }
}

/// Scores with the weighted sums of those criteria that were scored.
fn matrix(
    case: &Scenario,
    task: &Task,
    weights: &BTreeMap<Id, u8>,
    scores: &BTreeMap<Id, BTreeMap<Id, u8>>,
) -> Html {
    let decision = case.decisions.iter().find(|decision| Some(&decision.id) == task.decision.as_ref());
    let weight = |criterion: &Id| weights.get(criterion).copied().unwrap_or(3);
    let mut heads = vec![t!("sheet-option")];
    heads.extend(task.criteria.iter().map(|criterion| {
        t!(
            "debrief-weighted",
            criterion = criterion.label.as_str(),
            weight = u32::from(weight(&criterion.id))
        )
    }));
    heads.push(t!("sheet-total"));
    let options = decision.map_or(&[][..], |decision| &decision.options);
    let rows = options.iter().map(|option| {
        let score = |criterion: &Id| scores.get(&option.id).and_then(|scores| scores.get(criterion)).copied();
        let sum = task
            .criteria
            .iter()
            .filter_map(|c| Some(u32::from(score(&c.id)?) * u32::from(weight(&c.id))))
            .sum::<u32>();
        let mut cells = vec![text(option.label.clone())];
        cells.extend(
            task.criteria.iter().map(|c| {
                text(score(&c.id).map_or_else(|| t!("debrief-not-scored"), |score| score.to_string()))
            }),
        );
        cells.push(html! { <strong>{ sum }</strong> });
        cells
    });
    table("matrix-record", t!("debrief-matrix"), &heads, rows)
}

fn plan(rows: &[PlanRow]) -> Html {
    /// A column's name, and its cell in a row.
    type Column = (&'static str, fn(&PlanRow) -> &String);
    const COLUMNS: [Column; 8] = [
        ("activity", |row| &row.activity),
        ("lead", |row| &row.lead),
        ("support", |row| &row.support),
        ("legal", |row| &row.legal),
        ("money", |row| &row.money),
        ("deadline", |row| &row.deadline),
        ("means", |row| &row.means),
        ("risk", |row| &row.risk),
    ];
    // A column that nobody used takes no room on paper.
    let used = COLUMNS.iter().filter(|(_, cell)| rows.iter().any(|row| !cell(row).trim().is_empty()));
    let used: Vec<&Column> = used.collect();
    let heads: Vec<String> = used.iter().map(|(name, _)| t!(format!("sheet-{name}"))).collect();
    let rows = rows.iter().map(|row| used.iter().map(|(_, cell)| text(cell(row).clone())).collect());
    table("plan-record", t!("debrief-plan"), &heads, rows)
}
