//! How it ended: a calm summary in words, then every indicator with its truth. Never one number for everything.

use super::frame;
use super::frame::{ended, in_the_end, indicators, last_seen, range, table, text};
use crate::parts::figures::{self, movement, reading};
use crate::parts::icons::Icon;
use crate::store::Game;
use crate::t;
use crate::words::number;
use engine::view::{IndicatorView, Telling};
use scenario::case::Indicator;
use yew::prelude::*;

/// The section.
pub fn draw(game: &Game) -> Html {
    let heads = ["indicator", "start", "seen", "end", "change", "target"]
        .map(|head| t!(format!("debrief-head-{head}")));
    let estimates = game.case.evidence.is_some();
    html! {
        <>
            { for summary(game).into_iter().map(|sentence| html! { <p class="lead">{ sentence }</p> }) }
            { table("ending-table", t!("debrief-ending-caption"), &heads, indicators(game).map(|(indicator, view)| row(game, indicator, view))) }
            if estimates {
                <p class="quiet small">{ t!("debrief-estimates-note") }</p>
            }
        </>
    }
}

/// What there is to say in words: targets, adoption, breaches.
fn summary(game: &Game) -> Vec<String> {
    let count =
        |met: bool| game.view.indicators.iter().filter(|view| view.target_met == Some(met)).count() as u32;
    let (met, missed) = (count(true), count(false));
    let targets = match met + missed {
        0 => t!("debrief-no-targets"),
        set => t!("debrief-targets", set = set, met = met, missed = missed),
    };
    let mut sentences = vec![targets];
    sentences.extend(adoptions(game));
    let breaches = game
        .view
        .chapters
        .iter()
        .filter(|chapter| matches!(chapter.telling, Telling::DecisionTaken { unlawful: true, .. }));
    let breaches = breaches.count() as u32;
    if breaches > 0 {
        sentences.push(t!("debrief-breaches", count = breaches));
    }
    sentences
}

/// How adoption ended, one sentence for each time round the cycle.
pub fn adoptions(game: &Game) -> Vec<String> {
    let Some(adoption) = &game.case.adoption else { return Vec::new() };
    let sentence = |cycle: usize| {
        // A compromise settles what the first try left open, so the last word of a cycle counts.
        let (way, backing) =
            game.view.chapters.iter().rev().filter(|c| c.opened.saturating_sub(1) / 4 == cycle).find_map(
                |chapter| match chapter.telling {
                    Telling::AdoptionSought { backing, adopted } => {
                        Some((if adopted { "adopted" } else { "failed" }, backing))
                    }
                    Telling::CompromiseMade { backing, adopted, .. } => {
                        Some((if adopted { "compromise" } else { "failed" }, backing))
                    }
                    _ => None,
                },
            )?;
        let backing = figures::backing(backing);
        let text = t!(format!("debrief-adoption-{way}"), backing = backing, threshold = adoption.threshold);
        Some(if game.view.cycles > 1 {
            t!("debrief-in-cycle", cycle = (cycle + 1) as u32, text = text)
        } else {
            text
        })
    };
    (0..usize::from(game.view.cycles)).filter_map(sentence).collect()
}

fn row(game: &Game, indicator: &Indicator, view: &IndicatorView) -> Vec<Html> {
    let end = in_the_end(view);
    let (seen, then) = last_seen(game, view);
    let range = range(indicator);
    vec![
        html! { { &indicator.name } },
        text(number(indicator.start, range)),
        html! {
            <>
                { reading(indicator, seen) }
                if seen.band >= range / 200.0 {
                    <span class="quiet small">{ t!("debrief-true-then", value = number(then, range)) }</span>
                }
            </>
        },
        html! { <strong>{ ended(indicator, view) }</strong> },
        movement(indicator, end - indicator.start),
        target(view),
    ]
}

fn target(view: &IndicatorView) -> Html {
    let Some(target) = view.target else {
        return html! { <span class="quiet">{ t!("debrief-target-none") }</span> };
    };
    let met = view.target_met == Some(true);
    html! {
        <>
            { frame::target(target) }{ ": " }
            <strong class={if met { "met" } else { "missed" }}>
                if met { { Icon::Done.draw() } }
                { verdict(met) }
            </strong>
        </>
    }
}

/// Whether a target was met, as a word.
pub fn verdict(met: bool) -> String {
    if met { t!("debrief-met") } else { t!("debrief-missed") }
}
