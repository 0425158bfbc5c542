//! How it ended: a calm summary in words, then every indicator with its truth. Never one number for everything.

use super::pictures::{Drawn, What};
use crate::parts::figures;
use crate::store::Game;
use crate::t;
use engine::view::Telling;
use yew::prelude::*;

/// The section: every indicator with its target, then adoption and breaches.
pub fn draw(game: &Game) -> Html {
    let breaches = game
        .view
        .chapters
        .iter()
        .filter(|chapter| matches!(chapter.telling, Telling::DecisionTaken { unlawful: true, .. }));
    let breaches = breaches.count() as u32;
    html! {
        <>
            <Drawn game={game.clone()} what={What::Targets} />
            { for adoptions(game).into_iter().map(|sentence| html! { <p>{ sentence }</p> }) }
            if breaches > 0 {
                <p>{ t!("debrief-breaches", count = breaches) }</p>
            }
            if game.case.evidence.is_some() {
                <p class="quiet small">{ t!("debrief-estimates-note") }</p>
            }
        </>
    }
}

/// How adoption ended, one sentence for each time round the cycle.
fn adoptions(game: &Game) -> Vec<String> {
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

/// Whether a target was met, as a word.
pub fn verdict(met: bool) -> String {
    if met { t!("debrief-met") } else { t!("debrief-missed") }
}
