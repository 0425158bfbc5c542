//! What was judged: ratings of policies by the six criteria, and the group's review of its targets beside the truth.

use super::ending::verdict;
use super::frame::{ended, indicators, table, target, text};
use super::pictures::figure;
use crate::store::Game;
use crate::t;
use crate::words::Spoken;
use engine::worksheet::{Belief, Criterion, Rating};
use report::chart::{self, Side, party_name};
use scenario::case::Id;
use std::collections::BTreeMap;
use yew::prelude::*;

/// How the group rated its own policy, what others say of it, and how the group rated others', each apart; and the
/// simulation beside them.
pub fn draw(game: &Game) -> Html {
    let all = &game.ratings;
    // Of several ratings of its own, the last counts.
    let own = all.iter().rev().find(|rating| rating.is_own());
    let others = all.iter().filter(|rating| rating.by != game.id);
    let given = all.iter().filter(|rating| rating.by == game.id && !rating.is_own());
    let name = game.group.clone().unwrap_or_else(|| t!("report-the-group"));
    let side = Side { id: &game.id, name: &name, view: &game.view };
    html! {
        <>
            if let Some(own) = own {
                { record(t!("debrief-ratings"), &own.ratings) }
            } else {
                <p>{ t!("debrief-not-rated") }</p>
            }
            { for others.map(|rating| {
                record(t!("debrief-ratings-by", name = party_name(&rating.by_name, &rating.by)), &rating.ratings)
            }) }
            { chart::ratings(&Spoken, &game.case, &[side], all).as_ref().map(figure).unwrap_or_default() }
            { for given.map(|rating| {
                record(t!("debrief-ratings-of", name = party_name(&rating.of_name, &rating.of)), &rating.ratings)
            }) }
        </>
    }
}

/// A rating, criterion by criterion, with its evidence.
fn record(caption: String, ratings: &BTreeMap<Criterion, Rating>) -> Html {
    let heads = ["criterion", "rating", "evidence"].map(|head| t!(format!("debrief-head-{head}")));
    let rows = Criterion::ALL.into_iter().map(|criterion| {
        let rating = ratings.get(&criterion).cloned().unwrap_or_default();
        vec![
            text(t!(format!("sheet-dac-{}", criterion.name()))),
            text(t!(format!("sheet-rating-{}", rating.score.min(4)))),
            if rating.why.is_empty() { text(t!("debrief-no-evidence")) } else { text(rating.why) },
        ]
    });
    table("ratings", caption, &heads, rows)
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
