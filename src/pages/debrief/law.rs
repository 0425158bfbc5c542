//! Unlawful choices, each with the norm that it breaches.

use super::frame::numbered;
use crate::parts::icons::Icon;
use crate::parts::markdown::{Markdown, Plain};
use crate::parts::story::{find_option, moment};
use crate::store::Game;
use crate::t;
use engine::view::Telling;
use yew::prelude::*;

/// The section.
pub fn draw(game: &Game) -> Html {
    let breaches: Vec<Html> = numbered(game)
        .filter_map(|(number, chapter)| {
            let Telling::DecisionTaken { decision, option, .. } = &chapter.telling else { return None };
            let (decision, option) = find_option(&game.case, decision, option)?;
            let legal = option.legal.as_ref()?;
            Some(html! {
                <li key={number.unwrap_or_default()} class="notice law">
                    <p class="kicker">{ moment(&game.case, chapter.opened) }{ " · " }<Plain text={decision.title.clone()} /></p>
                    <h3><Plain text={option.label.clone()} /></h3>
                    <p><strong>{ Icon::Law.draw() }{ t!("breaches", norm = legal.norm.as_str()) }</strong></p>
                    <Markdown text={legal.note.clone()} />
                </li>
            })
        })
        .collect();
    if breaches.is_empty() {
        return html! { <p>{ t!("debrief-no-breaches") }</p> };
    }
    html! { <><p>{ t!("debrief-law-intro") }</p><ul class="breaches">{ for breaches }</ul></> }
}
