//! An options matrix: options scored against weighted criteria.

use super::desk::{Desk, Field};
use super::ranking::{Change, places, sensitivity};
use crate::parts::markdown::inline;
use crate::t;
use engine::worksheet::Worksheet;
use scenario::case::{DecisionOption, Id, Item};
use std::collections::BTreeMap;
use yew::prelude::*;

/// The weight of a criterion that was given none.
const WEIGHT: u8 = 3;

/// Totals this near to the best one, in per cent of it, are too close to call.
const CLOSE: u32 = 5;

type Weights = BTreeMap<Id, u8>;
type Scores = BTreeMap<Id, BTreeMap<Id, u8>>;

/// The matrix.
pub fn draw(desk: &Desk<'_>, weights: &Weights, scores: &Scores, note: &str) -> Html {
    let posed = |id: &Id| desk.game.case.decisions.iter().find(|decision| decision.id == *id);
    let Some(decision) = desk.task.decision.as_ref().and_then(posed) else { return html! {} };
    let criteria = &desk.task.criteria;
    let most = 5 * criteria.iter().map(|criterion| u32::from(weight(weights, criterion))).sum::<u32>();
    let totals: Vec<Total> =
        decision.options.iter().map(|option| total(criteria, weights, scores.get(&option.id))).collect();
    let row = |(option, total): (&DecisionOption, &Total)| {
        html! {
            <tr key={option.id.clone()}>
                <th scope="row">{ inline(&option.label) }</th>
                { for criteria.iter().map(|criterion| html! { <td>{ score(desk, option, criterion, scores) }</td> }) }
                <td class="total">{ total_text(option, *total, criteria.len(), most) }</td>
            </tr>
        }
    };
    let field =
        Field { id: "note".into(), label: t!("sheet-matrix-note"), text: note, rows: 3, ..Field::default() };
    html! {
        <>
            <p class="quiet small">{ t!("sheet-matrix-scale") }</p>
            <table class="cells matrix">
                <caption class="unseen">{ &decision.title }</caption>
                <thead><tr>
                    <th scope="col">{ t!("sheet-option") }</th>
                    { for criteria.iter().map(|criterion| html! { <th scope="col">{ inline(&criterion.label) }</th> }) }
                    <th scope="col">{ t!("sheet-total") }</th>
                </tr></thead>
                <tbody>
                    <tr class="weights">
                        <th scope="row">{ t!("sheet-weight") }</th>
                        { for criteria.iter().map(|criterion| html! { <td>{ weigh(desk, criterion, weights) }</td> }) }
                        <td class="total quiet">{ t!("sheet-at-most", most = most) }</td>
                    </tr>
                    { desk.rows(decision.options.iter().zip(&totals).map(row), 1) }
                </tbody>
            </table>
            { desk.below(html! {
                <>
                    { verdict(&decision.options, &totals, criteria.len()) }
                    { ranking(&decision.options, criteria, weights, scores, &totals) }
                    { desk.area(field, |sheet| match sheet {
                        Worksheet::OptionsMatrix { note, .. } => Some(note),
                        _ => None,
                    }) }
                </>
            }) }
        </>
    }
}

fn weigh(desk: &Desk<'_>, criterion: &Item, weights: &Weights) -> Html {
    let id = criterion.id.clone();
    let label = t!("sheet-weight");
    let field = Field {
        id: format!("weight-{id}"),
        name: Some(t!("sheet-cell", label = label.as_str(), row = criterion.label.as_str())),
        label: criterion.label.clone(),
        ..Field::default()
    };
    desk.choice(field, &numbers(), Some(weight(weights, criterion) as i8), false, move |sheet, value| {
        if let Worksheet::OptionsMatrix { weights, .. } = sheet {
            keep(weights, &id, value.filter(|value| *value != WEIGHT as i8));
        }
    })
}

fn score(desk: &Desk<'_>, option: &DecisionOption, criterion: &Item, scores: &Scores) -> Html {
    let (row, column) = (option.id.clone(), criterion.id.clone());
    let field = Field {
        id: format!("{row}-{column}"),
        name: Some(t!("sheet-cell", label = criterion.label.as_str(), row = option.label.as_str())),
        label: criterion.label.clone(),
        ..Field::default()
    };
    let given = scores.get(&row).and_then(|row| row.get(&column)).map(|score| *score as i8);
    desk.choice(field, &numbers(), given, true, move |sheet, value| {
        if let Worksheet::OptionsMatrix { scores, .. } = sheet {
            keep(scores.entry(row.clone()).or_default(), &column, value);
        }
    })
}

fn keep(values: &mut BTreeMap<Id, u8>, id: &Id, value: Option<i8>) {
    match value.and_then(|value| u8::try_from(value).ok()) {
        Some(value) => values.insert(id.clone(), value),
        None => values.remove(id),
    };
}

fn numbers() -> Vec<(i8, String)> {
    (1..=5).map(|number: i8| (number, number.to_string())).collect()
}

fn weight(weights: &Weights, criterion: &Item) -> u8 {
    weights.get(&criterion.id).copied().unwrap_or(WEIGHT)
}

/// What an option's scores come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Total {
    /// Weight times score, summed over the criteria that were scored.
    sum: u32,
    /// How many were scored.
    scored: usize,
}

fn total(criteria: &[Item], weights: &Weights, row: Option<&BTreeMap<Id, u8>>) -> Total {
    let scored =
        criteria.iter().filter_map(|criterion| Some((weight(weights, criterion), *row?.get(&criterion.id)?)));
    scored.fold(Total { sum: 0, scored: 0 }, |total, (weight, score)| Total {
        sum: total.sum + u32::from(weight) * u32::from(score),
        scored: total.scored + 1,
    })
}

/// A total counts once every criterion is scored; before that it would look poorer than it is.
fn total_text(option: &DecisionOption, total: Total, criteria: usize, most: u32) -> Html {
    if total.scored < criteria {
        return html! { <span class="quiet small">{ t!("sheet-scored", count = total.scored, total = criteria) }</span> };
    }
    html! {
        <>
            <span class="label">{ t!("sheet-total") }{ " " }</span><strong>{ total.sum }</strong>
            <meter min="0" max={most.to_string()} value={total.sum.to_string()} aria-label={option.label.clone()} />
        </>
    }
}

/// The places of the options that lead: one, or several that are too close to call.
fn leaders(totals: &[Total], criteria: usize) -> Vec<usize> {
    let whole = |total: &&Total| total.scored == criteria;
    let best = totals.iter().filter(whole).map(|total| total.sum).max().unwrap_or_default();
    let near = |total: &Total| whole(&total) && total.sum * 100 >= best * (100 - CLOSE);
    (0..totals.len()).filter(|place| near(&totals[*place])).collect()
}

fn verdict(options: &[DecisionOption], totals: &[Total], criteria: usize) -> Html {
    let whole = totals.iter().filter(|total| total.scored == criteria).count();
    let leaders = leaders(totals, criteria);
    let labels: Vec<&str> = leaders.iter().map(|place| options[*place].label.as_str()).collect();
    let text = match labels[..] {
        // One option alone leads nobody.
        _ if whole < 2 => t!("sheet-verdict-none"),
        [first] => t!("sheet-verdict-one", option = first),
        _ => t!("sheet-verdict-close", options = labels.join(" · ")),
    };
    html! {
        <div class="verdict">
            <p role="status"><strong>{ text }</strong></p>
            <p class="quiet small">
                if whole >= 2 && whole < totals.len() { { t!("sheet-verdict-partial", count = totals.len() - whole) }{ " " } }
                { t!("sheet-verdict-law") }
            </p>
        </div>
    }
}

/// The options in their order, and in words whether the first place hangs on a weight.
fn ranking(
    options: &[DecisionOption],
    criteria: &[Item],
    weights: &Weights,
    scores: &Scores,
    totals: &[Total],
) -> Html {
    let whole: Vec<usize> =
        (0..totals.len()).filter(|place| totals[*place].scored == criteria.len()).collect();
    if whole.len() < 2 {
        return html! {};
    }
    let sums: Vec<(usize, u32)> = whole.iter().map(|place| (*place, totals[*place].sum)).collect();
    let row = |place: &usize| {
        let given = scores.get(&options[*place].id);
        let score =
            |criterion: &Item| given.and_then(|row| row.get(&criterion.id)).copied().unwrap_or_default();
        (*place, criteria.iter().map(score).collect())
    };
    let rows: Vec<(usize, Vec<u8>)> = whole.iter().map(row).collect();
    let weights: Vec<u8> = criteria.iter().map(|criterion| weight(weights, criterion)).collect();
    let change = |change: &Change| {
        let (criterion, option) =
            (criteria[change.criterion].label.as_str(), options[change.leader].label.as_str());
        if change.more {
            t!("sheet-first-if-more", criterion = criterion, option = option)
        } else {
            t!("sheet-first-if-less", criterion = criterion, option = option)
        }
    };
    let holds = match sensitivity(&weights, &rows) {
        None => html! { <p>{ t!("sheet-first-shared") }</p> },
        Some(changes) if changes.is_empty() => html! { <p>{ t!("sheet-first-holds") }</p> },
        Some(changes) => html! {
            <>
                <p>{ t!("sheet-first-hangs") }</p>
                <ul>{ for changes.iter().map(|one| html! { <li>{ change(one) }</li> }) }</ul>
            </>
        },
    };
    html! {
        <section class="ranking">
            <h2>{ t!("sheet-ranking") }</h2>
            <ul class="ranks">
                { for places(&sums).into_iter().map(|(place, option)| html! {
                    <li key={option}><span class="number">{ place }</span>{ inline(&options[option].label) }{ " " }<strong>{ totals[option].sum }</strong></li>
                }) }
            </ul>
            { holds }
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn criteria() -> Vec<Item> {
        ["lawful", "cheap"].map(|id| Item { id: id.into(), label: id.into() }).into()
    }

    fn map(pairs: &[(&str, u8)]) -> BTreeMap<Id, u8> {
        pairs.iter().map(|(id, value)| ((*id).to_owned(), *value)).collect()
    }

    #[test]
    fn totals_weigh_what_was_scored() {
        let check = |weights: &[(&str, u8)], row: &[(&str, u8)], sum, scored| {
            let row = map(row);
            assert_eq!(total(&criteria(), &map(weights), Some(&row)), Total { sum, scored });
        };
        check(&[], &[("lawful", 5), ("cheap", 1)], 18, 2);
        check(&[("lawful", 5), ("cheap", 1)], &[("lawful", 4), ("cheap", 2)], 22, 2);
        check(&[], &[("lawful", 2)], 6, 1);
        // A criterion that the case study no longer has counts for nothing.
        check(&[], &[("gone", 5)], 0, 0);
        assert_eq!(total(&criteria(), &map(&[]), None), Total { sum: 0, scored: 0 });
    }

    #[test]
    fn totals_within_five_per_cent_are_too_close_to_call() {
        let check = |sums: &[u32], expected: &[usize]| {
            let totals: Vec<Total> = sums.iter().map(|sum| Total { sum: *sum, scored: 2 }).collect();
            assert_eq!(leaders(&totals, 2), expected, "{sums:?}");
        };
        check(&[20, 19, 18], &[0, 1]);
        check(&[20, 18], &[0]);
        check(&[18, 20], &[1]);
        check(&[7, 7], &[0, 1]);
        check(&[], &[]);
    }

    #[test]
    fn options_that_are_not_fully_scored_are_left_out() {
        let totals = [Total { sum: 30, scored: 1 }, Total { sum: 12, scored: 2 }];
        assert_eq!(leaders(&totals, 2), [1]);
    }
}
