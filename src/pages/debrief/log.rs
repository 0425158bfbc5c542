//! The log: every decision with its reason and its outcome, every event, adoption, and what did not stand.

use super::frame::{numbered, range};
use super::replay::show_button;
use crate::parts::figures::{self, movement, shift};
use crate::parts::icons::Icon;
use crate::parts::later::Later;
use crate::parts::markdown::{Markdown, inline};
use crate::parts::story::{dissented, find_option, moment, votes};
use crate::store::Game;
use crate::t;
use crate::words::Spoken;
use engine::session::Standing;
use engine::view::{ChapterView, Telling};
use report::story::find_compromise;
use scenario::case::Stage;
use yew::prelude::*;

/// The section.
pub fn draw(game: &Game) -> Html {
    html! {
        <>
            <p>{ t!("debrief-log-intro") }</p>
            { for (1..=game.view.opened).map(|opened| html! {
                <Later key={opened} game={game.clone()} draw={Callback::from(move |game: Game| stage(&game, opened))} />
            }) }
            { set_aside(game) }
            { other_notes(game) }
        </>
    }
}

/// What the facilitator noted and set beside no moment.
fn other_notes(game: &Game) -> Html {
    let mut notes = game.view.other_notes().peekable();
    html! {
        if notes.peek().is_some() {
            <h3>{ t!("report-notes") }</h3>
            <ul>{ for notes.map(|note| html! { <li>{ &note.text }</li> }) }</ul>
        }
    }
}

/// The place on the page where a numbered moment is told.
pub fn moment_id(number: impl std::fmt::Display) -> String {
    format!("moment-{number}")
}

fn stage(game: &Game, opened: usize) -> Html {
    let stage = Stage::ALL[opened.saturating_sub(1) % 4];
    let here = || numbered(game).filter(|(_, chapter)| chapter.opened == opened);
    let mut entries = here().filter_map(|(number, chapter)| Some(entry(game, number?, chapter))).peekable();
    // What is no moment of its own may have a note as well.
    let others = here().filter(|(number, _)| number.is_none()).map(|(_, chapter)| notes(game, chapter));
    html! {
        <>
            <h3 class={classes!("stage-title", stage.name())}>{ Icon::Stage(stage).draw() }{ moment(&game.case, opened) }</h3>
            if entries.peek().is_none() {
                <p class="quiet">{ t!("debrief-nothing-decided") }</p>
            } else {
                <ol class="log-entries">{ for entries }</ol>
            }
            { for others }
        </>
    }
}

/// What the facilitator noted beside a chapter.
fn notes(game: &Game, chapter: &ChapterView) -> Html {
    html! { <>{ for game.view.notes_beside(chapter).map(|note| html! { <p class="reason">{ t!("report-noted", text = note.text.as_str()) }</p> }) }</> }
}

/// A chapter in a few words.
fn title(game: &Game, chapter: &ChapterView) -> String {
    report::story::title(&Spoken, &game.case, chapter)
}

/// A chapter's number in the shape of its kind.
pub fn sign(number: usize, chapter: &ChapterView) -> Html {
    let kind = if report::story::is_event(chapter) { "event" } else { "decision" };
    html! { <span class={classes!("sign", kind)}>{ number }</span> }
}

fn entry(game: &Game, number: usize, chapter: &ChapterView) -> Html {
    let (kicker, title, body) = match &chapter.telling {
        Telling::DecisionTaken { decision, option, outcome, reason, dissent, rules, .. } => {
            let Some((decision, option)) = find_option(&game.case, decision, option) else { return html! {} };
            let outcome =
                option.outcomes.get(*outcome).map(|outcome| outcome.text.clone()).unwrap_or_default();
            let body = html! {
                <>
                    { because(reason) }
                    { dissented(dissent) }
                    { votes(game, chapter) }
                    if let Some(legal) = &option.legal {
                        <p><strong>{ Icon::Law.draw() }{ t!("breaches", norm = legal.norm.as_str()) }</strong></p>
                    }
                    { pressure(game, rules) }
                    { told(t!("debrief-outcome"), outcome) }
                </>
            };
            (decision.title.clone(), option.label.clone(), body)
        }
        Telling::EventHappened { event } => {
            let Some(event) = game.case.events.iter().find(|candidate| candidate.id == *event) else {
                return html! {};
            };
            (t!("news"), event.title.clone(), told(t!("debrief-news"), event.text.clone()))
        }
        Telling::CompromiseMade { compromise: id, backing, adopted, reason, dissent } => {
            let Some(compromise) = find_compromise(&game.case, id) else { return html! {} };
            let result = if *adopted { t!("adopted") } else { t!("failed-adoption") };
            let body = html! {
                <>
                    { because(reason) }
                    { dissented(dissent) }
                    { votes(game, chapter) }
                    <p>{ result }</p>
                    <p>{ backed(game, *backing) }</p>
                </>
            };
            (t!("compromise"), compromise.label.clone(), body)
        }
        Telling::AdoptionSought { backing, .. } => {
            (t!("adoption"), title(game, chapter), html! { <p>{ backed(game, *backing) }</p> })
        }
        _ => (t!("decision"), title(game, chapter), html! {}),
    };
    html! {
        <li key={number} id={moment_id(number)} tabindex="-1">
            { sign(number, chapter) }
            <div>
                <p class="kicker">{ kicker }</p>
                <h4>{ title }</h4>
                { body }
                { notes(game, chapter) }
                if !matches!(chapter.telling, Telling::AdoptionSought { .. }) { { moved(game, chapter) } }
                { show_button(game, chapter) }
            </div>
        </li>
    }
}

fn because(reason: &str) -> Html {
    if reason.is_empty() {
        html! { <p class="quiet">{ t!("debrief-no-reason") }</p> }
    } else {
        html! { <p class="reason">{ t!("your-reason", reason = reason) }</p> }
    }
}

fn backed(game: &Game, backing: f64) -> String {
    let threshold = game.case.adoption.as_ref().map_or(0.0, |adoption| adoption.threshold);
    t!("backing-was", backing = figures::backing(backing), threshold = threshold)
}

/// A text of the case study, folded.
fn told(summary: String, text: String) -> Html {
    html! {
        if !text.is_empty() {
            <details><summary>{ summary }</summary><Markdown {text} /></details>
        }
    }
}

/// The rules that weighed on a decision, in one paragraph.
fn pressure(game: &Game, rules: &[usize]) -> Html {
    let notes = rules.iter().filter_map(|rule| game.case.rules.get(*rule)).map(|rule| &rule.note);
    let mut notes = notes.filter(|note| !note.is_empty()).peekable();
    html! {
        if notes.peek().is_some() {
            <p><strong>{ t!("under-pressure") }</strong>{ for notes.map(|note| html! { <>{ " " }{ inline(note) }</> }) }</p>
        }
    }
}

/// What moved and who shifted, as one line that wraps.
fn moved(game: &Game, chapter: &ChapterView) -> Html {
    let movements = chapter.movements.iter().filter_map(|moved| {
        let indicator = game.case.indicators.iter().find(|candidate| candidate.id == moved.indicator)?;
        // What the figures themselves would call unchanged is left out; so are shifts below.
        (moved.by.abs() >= range(indicator) / 200.0)
            .then(|| (indicator.name.clone(), movement(indicator, moved.by)))
    });
    let shifts = chapter.shifts.iter().filter_map(|shifted| {
        let stakeholder =
            game.case.stakeholders.iter().find(|candidate| candidate.id == shifted.stakeholder)?;
        (shifted.by.abs() >= 0.5).then(|| (stakeholder.name.clone(), shift(shifted.by)))
    });
    let mut all = movements.chain(shifts).peekable();
    if all.peek().is_none() {
        return html! { <p class="quiet small">{ t!("nothing-moved") }</p> };
    }
    html! { <ul class="moved-line">{ for all.map(|(name, by)| html! { <li><span>{ name }</span>{ " " }{ by }</li> }) }</ul> }
}

/// Decisions that do not stand, because they were taken back or another device was first.
fn set_aside(game: &Game) -> Html {
    if game.view.set_aside.is_empty() {
        return html! {};
    }
    html! {
        <>
            <h3>{ t!("debrief-set-aside") }</h3>
            <p>{ t!("debrief-set-aside-intro") }</p>
            <ul class="set-aside">
                { for game.view.set_aside.iter().filter_map(|aside| {
                    let (decision, option) = find_option(&game.case, &aside.decision, &aside.option)?;
                    let why = match aside.standing {
                        Standing::TakenBack => t!("debrief-taken-back"),
                        Standing::Overtaken => t!("debrief-overtaken"),
                        Standing::Unfit => t!("debrief-unfit"),
                    };
                    Some(html! {
                        <li>
                            <p><strong>{ why }</strong>{ " " }{ t!("cause-decision", decision = decision.title.as_str(), option = option.label.as_str()) }</p>
                            if !aside.reason.is_empty() { <p class="reason">{ t!("your-reason", reason = aside.reason.as_str()) }</p> }
                        </li>
                    })
                }) }
            </ul>
        </>
    }
}
