//! The group's own judgement: its rating by the six criteria, and its review of its targets beside the truth.

use super::ending::verdict;
use super::frame::{ended, indicators, table, target, text};
use crate::store::Game;
use crate::t;
use engine::worksheet::{Belief, Criterion, Rating};
use scenario::case::Id;
use std::collections::BTreeMap;
use yew::prelude::*;

/// The rating, criterion by criterion, with its evidence.
pub fn ratings(ratings: &BTreeMap<Criterion, Rating>) -> Html {
    let heads = ["criterion", "rating", "evidence"].map(|head| t!(format!("debrief-head-{head}")));
    let rows = Criterion::ALL.into_iter().map(|criterion| {
        let rating = ratings.get(&criterion).cloned().unwrap_or_default();
        vec![
            text(t!(format!("sheet-dac-{}", criterion.name()))),
            text(t!(format!("sheet-rating-{}", rating.score.min(4)))),
            if rating.why.is_empty() { text(t!("debrief-no-evidence")) } else { text(rating.why) },
        ]
    });
    table("ratings", t!("debrief-ratings"), &heads, rows)
}

/// What the group believed of its targets, beside the truth.
pub fn review(game: &Game, review: &BTreeMap<Id, Belief>) -> Html {
    let heads =
        ["indicator", "target", "belief", "end", "truly"].map(|head| t!(format!("debrief-head-{head}")));
    let mut rows = indicators(game)
        .filter_map(|(indicator, view)| {
            let belief = match review.get(&indicator.id) {
                Some(Belief::Met) => verdict(true),
                Some(Belief::Missed) => verdict(false),
                Some(Belief::CannotTell) => t!("debrief-cannot-tell"),
                None => t!("debrief-not-reviewed"),
            };
            Some(vec![
                text(indicator.name.clone()),
                text(target(view.target?)),
                text(belief),
                text(ended(indicator, view)),
                html! { <strong>{ verdict(view.target_met?) }</strong> },
            ])
        })
        .peekable();
    if rows.peek().is_none() {
        return html! { <p>{ t!("debrief-no-targets") }</p> };
    }
    table("review", t!("debrief-review"), &heads, rows)
}
