//! The work at hand: what is new, a worksheet, what happened, adoption, and leaving the stage.

use super::choose::Choose;
use super::decide::{self, Decide};
use super::step::{self, Step, duty, is_beginning, tasks};
use crate::parts::action::Action;
use crate::parts::figures::{backing, movement, reading};
use crate::parts::icons::Icon;
use crate::parts::later::Rest;
use crate::parts::markdown::{Markdown, Plain};
use crate::parts::options::{Card, Choice};
use crate::parts::story::{Chapter, moment, moved, telling};
use crate::parts::wheel::stage_name;
use crate::parts::worksheets::{TaskSheet, progress};
use crate::store::Game;
use crate::t;
use engine::decide::Command;
use engine::view::{ChapterView, Telling};
use scenario::case::{Stage, Task};
use yew::prelude::*;

/// The step at hand.
pub fn work(game: &Game, current: &Step, go: &Callback<Step>) -> Html {
    match current {
        Step::News => news(game, go),
        Step::Task(id) => task(game, id, go),
        Step::Decide => html! {
            if let Some(decision) = &game.view.decision {
                <Decide key={decide::key(game, decision)} game={game.clone()} decision={decision.clone()} />
            }
        },
        Step::Told(place) => told(game, *place, go),
        Step::Adopt => adopt(game),
        Step::Close => close(game),
        Step::Past(id) => past_task(game, id, go),
    }
}

/// The heading of a step, and above it what kind of step it is.
pub fn heading(kicker: Html, title: Html) -> Html {
    html! { <><p class="kicker">{ kicker }</p><h1 id="step-title" tabindex="-1">{ title }</h1></> }
}

/// The button that leads to another step; it moves nothing in play.
fn onward(label: String, go: &Callback<Step>, to: Step) -> Html {
    let on_act = go.reform(move |()| to.clone());
    html! { <div class="actions main-action"><Action {label} {on_act} /></div> }
}

fn news(game: &Game, go: &Callback<Step>) -> Html {
    let opening = game.view.chapters.iter().enumerate().rev().find(|(_, chapter)| {
        chapter.opened == game.view.opened && matches!(chapter.telling, Telling::StageOpened { .. })
    });
    let Some((place, opening)) = opening else { return html! {} };
    let stage = game.view.stage.unwrap_or_default();
    let events = game.view.chapters[place + 1..].iter().take_while(|chapter| !is_beginning(chapter));
    let next = tasks(game).next().map_or_else(|| duty(game), |task| Step::Task(task.id.clone()));
    html! {
        <>
            { heading(html! { <>{ Icon::Stage(stage).draw() }{ moment(&game.case, game.view.opened) }</> }, t!(format!("stage-question-{}", stage.name())).into()) }
            <p class="lead">{ t!(format!("stage-opened-{}", stage.name())) }</p>
            <p>{ t!("stage-holds", worksheets = tasks(game).count() as u32, decisions = decisions_ahead(game)) }</p>
            <Rest key={format!("news {place}")}>
                { for events.map(|chapter| html! { <Chapter case={game.case.clone()} chapter={chapter.clone()} /> }) }
                if game.view.opened > 1 {
                    <h2>{ t!("since-last-stage") }</h2>
                    { changes(game, opening) }
                }
                { onward(t!("continue"), go, next) }
            </Rest>
        </>
    }
}

/// How many decisions the open stage holds, taken or not, as far as can be told.
fn decisions_ahead(game: &Game) -> u32 {
    let taken = game.view.chapters.iter().filter(|chapter| {
        chapter.opened == game.view.opened && matches!(chapter.telling, Telling::DecisionTaken { .. })
    });
    (taken.count() + usize::from(game.view.decision.is_some()) + game.view.further_decisions) as u32
}

/// What moved between the stages.
fn changes(game: &Game, opening: &ChapterView) -> Html {
    if opening.movements.is_empty() {
        return html! { <p>{ t!("nothing-moved") }</p> };
    }
    html! {
        <ul class="moves">
            { for opening.movements.iter().filter_map(|moved| {
                let place = game.case.indicators.iter().position(|candidate| candidate.id == moved.indicator)?;
                let indicator = &game.case.indicators[place];
                Some(html! {
                    <li key={moved.indicator.clone()}>
                        <span><Plain text={indicator.name.clone()} /><br /><span class="quiet small">{ reading(indicator, game.view.indicators.get(place)?.before) }</span></span>
                        { movement(indicator, moved.by) }
                    </li>
                })
            }) }
        </ul>
    }
}

fn task(game: &Game, id: &str, go: &Callback<Step>) -> Html {
    let Some(task) = tasks(game).find(|task| task.id == *id) else { return html! {} };
    let next = tasks(game).skip_while(|task| task.id != *id).nth(1);
    let next = next.map_or_else(|| duty(game), |task| Step::Task(task.id.clone()));
    html! {
        <>
            { heading(html! { { t!("worksheet") } }, html! { <Plain text={task.title.clone()} /> }) }
            <Markdown text={task.prompt.clone()} />
            <Rest key={task.id.clone()}><TaskSheet game={game.clone()} task={task.clone()} /></Rest>
            { onward(t!("continue"), go, next) }
        </>
    }
}

/// A worksheet of a stage that is over, to read.
fn past_task(game: &Game, id: &str, go: &Callback<Step>) -> Html {
    let Some(task) = step::past(game).find(|task| task.id == *id) else { return html! {} };
    html! {
        <>
            { heading(html! { <>{ Icon::Stage(task.stage).draw() }{ stage_name(task.stage) }</> }, html! { <Plain text={task.title.clone()} /> }) }
            <p class="notice">{ t!("earlier-worksheets.about") }</p>
            <Rest key={format!("past {id}")}><TaskSheet game={game.clone()} task={task.clone()} over=true /></Rest>
            { onward(t!("back-to-work"), go, duty(game)) }
        </>
    }
}

fn told(game: &Game, place: usize, go: &Callback<Step>) -> Html {
    let Some(chapter) = game.view.chapters.get(place) else { return html! {} };
    let followed = game.view.chapters[place + 1..].iter().take_while(|chapter| !is_beginning(chapter));
    let last = game.view.chapters.iter().rposition(is_beginning) == Some(place);
    let label = match (last, duty(game)) {
        (false, _) => t!("back-to-work"),
        (true, Step::Decide) => t!("next-decision"),
        (true, Step::Adopt) => t!("to-adoption"),
        (true, _) => t!("continue"),
    };
    html! {
        <>
            { heading(html! { { moment(&game.case, chapter.opened) } }, t!("what-happened").into()) }
            <article class="chapter">
                { telling(&game.case, chapter) }
                <Rest key={format!("moved {place}")}>{ moved(&game.case, chapter) }</Rest>
            </article>
            // The way on comes last, so that it stays where it is.
            <Rest key={format!("told {place}")}>
                { for followed.map(|chapter| html! { <Chapter case={game.case.clone()} chapter={chapter.clone()} /> }) }
                { onward(label, go, duty(game)) }
            </Rest>
        </>
    }
}

fn adopt(game: &Game) -> Html {
    let (Some(gate), Some(adoption)) = (&game.view.gate, &game.case.adoption) else { return html! {} };
    let standing = html! {
        <>
            <p>{ t!("gate", threshold = gate.threshold) }</p>
            <div class="gate">
                <meter min="0" max="100" value={gate.backing.to_string()} aria-label={t!("backing")} />
                <p><strong>{ t!("backing-is", backing = backing(gate.backing), threshold = gate.threshold) }</strong></p>
            </div>
        </>
    };
    if gate.short {
        let cards = adoption.compromises.iter().map(|compromise| Card {
            id: compromise.id.clone(),
            label: compromise.label.clone(),
            detail: compromise.detail.clone(),
            costs: Vec::new(),
            locked: None,
        });
        let on_choose = game.act.reform(|Choice { option, reason, dissent }| Command::Compromise {
            compromise: option,
            reason,
            dissent,
        });
        let field = format!("compromise-{}", game.view.opened);
        return html! {
            <>
                { heading(html! { { t!("adoption") } }, t!("compromise-question").into()) }
                { standing }
                <p>{ t!("compromise-question.about") }</p>
                <Choose game={game.clone()} decision={None::<String>} {field} question={t!("compromise-question")}
                    cards={cards.collect::<Vec<_>>()} button={t!("make-compromise")} confirm={t!("make-compromise-question")} {on_choose} />
            </>
        };
    }
    let on_seek = game.act.reform(|()| Command::SeekAdoption);
    html! {
        <>
            { heading(html! { { stage_name(Stage::Formulation) } }, t!("adoption").into()) }
            { standing }
            { play(game, html! {
                <div class="actions main-action"><Action label={t!("seek-adoption")} on_act={on_seek} /></div>
            }) }
        </>
    }
}

fn close(game: &Game) -> Html {
    let unfilled: Vec<&Task> = tasks(game).filter(|task| !progress(game, task)).collect();
    let (title, about, button) = if game.view.is_last_stage {
        (t!("end-play"), t!("end-play.about"), t!("end-play.button"))
    } else {
        let next = Stage::ALL[game.view.opened % 4];
        (
            t!("close-stage"),
            t!("close-stage.about", next = stage_name(next)),
            t!("open-stage", stage = stage_name(next)),
        )
    };
    html! {
        <>
            { heading(html! { { moment(&game.case, game.view.opened) } }, title.into()) }
            <p>{ about }</p>
            if !unfilled.is_empty() {
                <div class="notice">
                    <p>{ t!("unfilled-worksheets") }</p>
                    <ul>{ for unfilled.iter().map(|task| html! { <li key={task.id.clone()}><Plain text={task.title.clone()} /></li> }) }</ul>
                </div>
            }
            { move_on(game, button) }
        </>
    }
}

/// The button that moves play on to the next stage or to its end; where the facilitator has not opened it yet, what is
/// waited for.
pub fn move_on(game: &Game, label: String) -> Html {
    let on_act = game.act.reform(|()| Command::MoveOn);
    let waits = !game.view.table.pace.next_is_open;
    play(
        game,
        html! {
            <div class="actions main-action">
                <Action {label} disabled={waits} {on_act} />
                <p role="status">{ if waits { t!("waits-for-facilitator") } else { String::new() } }</p>
            </div>
        },
    )
}

/// What moves play on: out of use where another window has the pen, and while play pauses.
pub fn play(game: &Game, content: Html) -> Html {
    html! { <fieldset disabled={!game.may_play()}>{ content }</fieldset> }
}
