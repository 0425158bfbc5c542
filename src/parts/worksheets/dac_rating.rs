//! The group's rating of a policy by the six evaluation criteria, its own or another group's, and its review of the
//! targets that it set, before the truth is shown.

use super::desk::{Desk, Edit, Field};
use super::other_policy::OtherPolicy;
use crate::parts::figures::reading;
use crate::t;
use crate::words::number;
use engine::view::IndicatorView;
use engine::worksheet::{Belief, Criterion, Rated, Rating, Worksheet};
use scenario::case::{Id, Indicator, TaskKind};
use std::collections::BTreeMap;
use yew::prelude::*;

const BELIEFS: [(Belief, &str); 3] =
    [(Belief::Met, "met"), (Belief::Missed, "missed"), (Belief::CannotTell, "cannot-tell")];

/// The rating and the review.
pub fn draw(
    desk: &Desk<'_>,
    ratings: &BTreeMap<Criterion, Rating>,
    review: &BTreeMap<Id, Belief>,
    of: Option<&Rated>,
) -> Html {
    let on_choose = desk.edit.reform(|rated: Option<Rated>| {
        Edit::new(move |sheet| {
            if let Worksheet::DacRating { of, .. } = sheet {
                *of = rated;
            }
        })
    });
    let none = Rating::default();
    let scores: Vec<(i8, String)> =
        (0..=4).map(|score| (score, t!(format!("sheet-rating-{score}")))).collect();
    let rows = Criterion::ALL
        .into_iter()
        .map(|criterion| rate(desk, criterion, ratings.get(&criterion).unwrap_or(&none), &scores));
    html! {
        <>
            <OtherPolicy game={desk.game.clone()} of={of.cloned()} {on_choose} />
            <p class="quiet small">{ t!("sheet-dac-source") }</p>
            { desk.rows(rows, 2) }
            { desk.below(html! {
                <section class="review" aria-labelledby={desk.id("review")}>
                    <h2 id={desk.id("review")}>{ t!("sheet-review") }</h2>
                    { draw_review(desk, review) }
                </section>
            }) }
        </>
    }
}

fn rate(desk: &Desk<'_>, criterion: Criterion, rating: &Rating, scores: &[(i8, String)]) -> Html {
    let name = criterion.name();
    let title = t!(format!("sheet-dac-{name}"));
    let legend = html! { <><strong>{ &title }</strong>{ " " }<span class="quiet">{ t!(format!("sheet-dac-{name}.question")) }</span></> };
    let score = desk.scale(
        &format!("{name}-score"),
        legend,
        scores,
        i8::try_from(rating.score).ok(),
        move |sheet, score| {
            if let Some(rating) = rating_of(sheet, criterion) {
                rating.score = score.unwrap_or_default().unsigned_abs();
            }
        },
    );
    let label = t!("sheet-evidence");
    let field = Field {
        id: format!("{name}-why"),
        name: Some(t!("sheet-cell", label = label.as_str(), row = title.as_str())),
        label,
        text: &rating.why,
        rows: 2,
        ..Field::default()
    };
    html! {
        <div key={name} class="criterion">
            { score }
            { desk.area(field, move |sheet| rating_of(sheet, criterion).map(|rating| &mut rating.why)) }
        </div>
    }
}

fn rating_of(sheet: &mut Worksheet, criterion: Criterion) -> Option<&mut Rating> {
    match sheet {
        Worksheet::DacRating { ratings, .. } => Some(ratings.entry(criterion).or_default()),
        _ => None,
    }
}

fn draw_review(desk: &Desk<'_>, review: &BTreeMap<Id, Belief>) -> Html {
    let game = desk.game;
    let pairs = game.case.indicators.iter().zip(&game.view.indicators);
    let set: Vec<Html> = pairs
        .filter_map(|(indicator, view)| Some(judge(desk, indicator, view, view.target?, review)))
        .collect();
    if !set.is_empty() {
        return html! { <><p>{ t!("sheet-review.about") }</p>{ for set }</> };
    }
    let place = game.case.tasks.iter().find(|task| task.kind == TaskKind::Targets);
    let Some(place) = place else { return html! { <p>{ t!("sheet-review-no-task") }</p> } };
    let stage = t!(format!("stage-{}", place.stage.name()));
    html! { <p>{ t!("sheet-review-no-targets", task = place.title.as_str(), stage = stage) }</p> }
}

fn judge(
    desk: &Desk<'_>,
    indicator: &Indicator,
    view: &IndicatorView,
    target: f64,
    review: &BTreeMap<Id, Belief>,
) -> Html {
    let range = indicator.max - indicator.min;
    let words: Vec<(i8, String)> =
        (0..).zip(BELIEFS).map(|(place, (_, word))| (place, t!(format!("sheet-{word}")))).collect();
    let belief = review.get(&indicator.id);
    let current = (0..).zip(BELIEFS).find(|(_, (one, _))| Some(one) == belief).map(|(place, _)| place);
    let legend = html! {
        <>
            <strong>{ &indicator.name }</strong>{ " " }
            <span class="quiet">
                { t!("sheet-target-was", value = number(target, range), unit = indicator.unit.as_str()) }{ " " }
                { t!("sheet-now", reading = reading(indicator, view.now)) }
            </span>
        </>
    };
    let id = indicator.id.clone();
    desk.scale(&format!("review-{}", indicator.id), legend, &words, current, move |sheet, value| {
        let chosen = value.and_then(|value| BELIEFS.get(usize::from(value.unsigned_abs())));
        if let (Worksheet::DacRating { review, .. }, Some((belief, _))) = (sheet, chosen) {
            review.insert(id.clone(), *belief);
        }
    })
}
