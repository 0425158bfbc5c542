//! A decision: what is asked, and what each option is and costs.

use super::choose::Choose;
use super::work::heading;
use crate::parts::icons::Icon;
use crate::parts::markdown::{Markdown, Plain};
use crate::parts::options::{Card, Choice};
use crate::parts::story::find_option;
use crate::store::Game;
use crate::t;
use crate::words::number;
use engine::decide::Command;
use engine::view::{DecisionView, LockView};
use yew::prelude::*;

/// What the step shows.
#[derive(Properties, PartialEq)]
pub struct DecideProps {
    /// The session.
    pub game: Game,
    /// The decision that waits.
    pub decision: DecisionView,
}

/// What tells one decision from another, also where the same one comes again.
pub fn key(game: &Game, decision: &DecisionView) -> String {
    format!("{}-{}", decision.id, game.view.opened)
}

/// The step.
#[component]
pub fn Decide(props: &DecideProps) -> Html {
    let DecideProps { game, decision: view } = props;
    let Some(decision) = game.case.decisions.iter().find(|candidate| candidate.id == view.id) else {
        return html! {};
    };
    let caller = view.called_by.as_ref().and_then(|id| game.case.events.iter().find(|event| event.id == *id));
    let on_choose = {
        let id = view.id.clone();
        game.act.reform(move |Choice { option, reason, dissent }| Command::Decide {
            decision: id.clone(),
            option,
            reason,
            dissent,
        })
    };
    html! {
        <>
            { heading(html! { { t!("decision") } }, html! { <Plain text={decision.title.clone()} /> }) }
            if let Some(event) = caller {
                <p class="notice">{ Icon::News.draw() }{ t!("called-by", event = event.title.as_str()) }</p>
            }
            <Markdown text={decision.prompt.clone()} />
            <Choose game={game.clone()} decision={view.id.clone()} field={format!("decide-{}", key(game, view))}
                question={decision.title.clone()} cards={cards(game, view)} button={t!("take-decision")} confirm={t!("take-decision-question")} {on_choose} />
        </>
    }
}

fn cards(game: &Game, view: &DecisionView) -> Vec<Card> {
    let card = |option: &engine::view::OptionView| {
        let (_, written) = find_option(&game.case, &view.id, &option.id)?;
        Some(Card {
            id: option.id.clone(),
            label: written.label.clone(),
            detail: written.detail.clone(),
            costs: option.costs.iter().filter_map(|(id, amount)| cost(game, id, *amount)).collect(),
            locked: option
                .locked
                .as_ref()
                .map(|lock| lock_text(game, lock, written.requires_note.as_deref())),
        })
    };
    view.options.iter().filter_map(card).collect()
}

fn cost(game: &Game, id: &str, amount: f64) -> Option<String> {
    let place = game.case.indicators.iter().position(|indicator| indicator.id == *id)?;
    let indicator = &game.case.indicators[place];
    let range = indicator.max - indicator.min;
    let left = game.view.indicators.get(place)?.now.value - indicator.min;
    Some(t!(
        "cost",
        amount = number(amount, range),
        name = indicator.name.as_str(),
        left = number(left, range)
    ))
}

fn lock_text(game: &Game, lock: &LockView, note: Option<&str>) -> String {
    match lock {
        LockView::Requires => note.map_or_else(|| t!("locked-requires"), str::to_owned),
        LockView::Cost { indicator, left } => {
            let written = game.case.indicators.iter().find(|candidate| candidate.id == *indicator);
            let range = written.map_or(100.0, |written| written.max - written.min);
            t!("locked-cost", name = written.map_or("", |written| &written.name), left = number(*left, range))
        }
    }
}
