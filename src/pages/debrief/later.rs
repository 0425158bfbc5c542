//! What still fell due after the last stage, told as news: what set it in motion, when, and what it moved.

use super::frame::indicators;
use crate::parts::figures::movement;
use crate::parts::icons::Icon;
use crate::parts::story::{cause, moment};
use crate::store::Game;
use crate::t;
use engine::ledger::Contribution;
use scenario::case::Indicator;
use yew::prelude::*;

/// What one cause moved after the end.
struct News<'a> {
    contribution: Contribution,
    moved: Vec<(&'a Indicator, f64)>,
}

/// The section.
pub fn draw(game: &Game) -> Html {
    let news = gather(game);
    if news.is_empty() {
        return html! { <p>{ t!("debrief-nothing-later") }</p> };
    }
    html! {
        <>
            <p>{ t!("debrief-later-intro") }</p>
            <div class="news">{ for news.into_iter().map(|news| tell(game, news)) }</div>
        </>
    }
}

fn gather(game: &Game) -> Vec<News<'_>> {
    let last = 4 * usize::from(game.case.cycles);
    let mut all: Vec<News<'_>> = Vec::new();
    for (indicator, view) in indicators(game) {
        for contribution in view.explained.iter().filter(|contribution| contribution.felt > last) {
            let known = all.iter_mut().find(|news| {
                news.contribution.cause == contribution.cause
                    && news.contribution.caused == contribution.caused
            });
            let news = match known {
                Some(news) => news,
                None => {
                    all.push(News { contribution: *contribution, moved: Vec::new() });
                    let place = all.len() - 1;
                    &mut all[place]
                }
            };
            match news.moved.iter_mut().find(|(moved, _)| moved.id == indicator.id) {
                Some((_, amount)) => *amount += contribution.amount,
                None => news.moved.push((indicator, contribution.amount)),
            }
        }
    }
    all.sort_by_key(|news| news.contribution.caused);
    all
}

fn tell(game: &Game, news: News<'_>) -> Html {
    let News { contribution, moved } = news;
    // When it was set in motion stands above, so the headline names the cause alone.
    let headline = cause(&game.case, &Contribution { felt: contribution.caused, ..contribution });
    let last = 4 * usize::from(game.case.cycles);
    html! {
        <article class="chapter">
            <p class="kicker">
                { Icon::News.draw() }
                { if contribution.caused > last { t!("debrief-later-itself") } else { t!("debrief-set-in-motion", moment = moment(&game.case, contribution.caused)) } }
            </p>
            <h3>{ headline }</h3>
            <ul class="moves">
                { for moved.into_iter().map(|(indicator, by)| html! {
                    <li key={indicator.id.clone()}><span>{ &indicator.name }</span>{ movement(indicator, by) }</li>
                }) }
            </ul>
        </article>
    }
}
