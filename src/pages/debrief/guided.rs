//! The guided debrief: six phases of talk, and what a group sees and writes in each.

use super::findings::{Found, Subject, use_findings};
use super::pictures::{Choose, Drawn, Turning, What, scene};
use super::plenary::Plenary;
use crate::device::{drafts, screen, storage};
use crate::pages::session::SessionPage;
use crate::parts::markdown::Plain;
use crate::parts::markup::draw;
use crate::parts::written::Written;
use crate::route::{At, Route};
use crate::store::Game;
use crate::t;
use crate::words::Spoken;
use engine::decide::Command;
use engine::insight::Depth;
use engine::workshop::talk;
use report::chart::{self, Going, Scene};
use report::sampled::first_pair;
use scenario::case::TalkPhase;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The draft that keeps what this group prefers to begin with; empty where it follows the facilitator.
const FACTS_FIRST: &str = "talk-facts-first";

/// What the page shows.
#[derive(Properties, PartialEq)]
struct GuidedProps {
    game: Game,
}

/// A group's guided debrief.
#[component]
fn Guided(props: &GuidedProps) -> Html {
    let game = &props.game;
    let own = use_state_eq(|| drafts::get(&game.desk, FACTS_FIRST));
    let facts_first = if own.is_empty() { game.view.facts_first } else { *own == "yes" };
    let on_facts = {
        let (own, desk) = (own.setter(), game.desk.clone());
        Callback::from(move |on: bool| {
            let prefers = if on { "yes" } else { "no" };
            drafts::set(&desk, FACTS_FIRST, prefers);
            own.set(prefers.into());
        })
    };
    let body = {
        let game = game.clone();
        Callback::from(move |phase: TalkPhase| of_group(&game, phase))
    };
    html! {
        <main class="talk-page">
            <p class="kicker"><Plain text={game.case.title.clone()} /></p>
            <Phases {facts_first} {on_facts} {body} />
            <nav class="actions leads" aria-label={t!("talk")}>
                <a class="button" href={Route::Questionnaire(game.at.home()).href()}>{ t!("talk-to-questionnaire") }</a>
                <a class="button" href={Route::Report(game.at.home()).href()}>{ t!("talk-to-report") }</a>
                <a class="button" href={Route::Debrief(game.at.home()).href()}>{ t!("talk-to-debrief") }</a>
            </nav>
        </main>
    }
}

/// How the phases go.
#[derive(Properties, PartialEq)]
pub struct PhasesProps {
    /// Whether they begin with what happened.
    pub facts_first: bool,
    /// The person wants it otherwise.
    pub on_facts: Callback<bool>,
    /// What people see and write in a phase.
    pub body: Callback<TalkPhase, Html>,
}

/// One phase at a time, and the way from each to the next.
#[component]
pub fn Phases(props: &PhasesProps) -> Html {
    let place = use_state_eq(|| 0_usize);
    let order = if props.facts_first { talk::FACTS_FIRST } else { TalkPhase::ALL };
    let phase = order.get(*place).copied().unwrap_or(TalkPhase::Next);
    use_effect_with(phase, |_| screen::begin("talk-phase"));
    let go = |to: usize| {
        let place = place.setter();
        Callback::from(move |_: MouseEvent| place.set(to))
    };
    let on_facts = {
        let (on_facts, place) = (props.on_facts.clone(), place.setter());
        Callback::from(move |event: Event| {
            on_facts.emit(event.target_unchecked_into::<HtmlInputElement>().checked());
            place.set(0);
        })
    };
    let minutes: u32 = order.iter().map(|phase| talk::minutes(*phase)).sum();
    let name = |phase: TalkPhase| t!(format!("talk-{}", phase.name()));
    html! {
        <>
            <p class="talk-intro">{ t!("talk-intro", minutes = minutes) }</p>
            <label class="tick"><input type="checkbox" checked={props.facts_first} onchange={on_facts} /><span>{ t!("talk-facts-first") }</span></label>
            <nav class="talk-phases" aria-label={t!("talk-phases")}>
                <ol>
                    { for order.iter().enumerate().map(|(number, one)| html! {
                        <li key={one.name()}><button type="button" aria-current={(number == *place).then_some("step")} onclick={go(number)}>{ name(*one) }</button></li>
                    }) }
                </ol>
            </nav>
            <section class="talk-phase" key={phase.name()}>
                <p class="kicker">{ t!("talk-phase-of", place = (*place + 1) as u32, count = order.len() as u32, minutes = talk::minutes(phase)) }</p>
                <h1 id="talk-phase" tabindex="-1">{ name(phase) }</h1>
                <p class="lead">{ t!(format!("talk-{}.prompts", phase.name())) }</p>
                { props.body.emit(phase) }
            </section>
            <div class="actions main-action">
                if let Some(before) = place.checked_sub(1) {
                    <button type="button" onclick={go(before)}>{ t!("talk-before-phase", phase = name(order[before])) }</button>
                }
                if let Some(next) = order.get(*place + 1) {
                    <button type="button" class="primary" onclick={go(*place + 1)}>{ t!("talk-next-phase", phase = name(*next)) }</button>
                }
            </div>
        </>
    }
}

/// What a group sees and writes in a phase.
fn of_group(game: &Game, phase: TalkPhase) -> Html {
    let on_save = {
        let act = game.act.clone();
        Callback::from(move |text: String| act.emit(Command::Reflect { phase, text }))
    };
    let saved = game.view.reflections.get(&phase).cloned().unwrap_or_default();
    html! {
        <>
            { picture(game, phase) }
            <Written desk={game.desk.clone()} field={format!("talk-{}", phase.name())} {saved} {on_save} writes={game.writes}>
                <span class="question">{ t!("talk-group-says") }</span>
            </Written>
            if game.case.questions(phase).next().is_some() {
                <h2>{ t!("talk-case-questions") }</h2>
                { super::questions::list(game, game.case.questions(phase)) }
            }
            if phase == TalkPhase::Next { <Pledges game={game.clone()} /> }
        </>
    }
}

/// The picture that serves a phase.
fn picture(game: &Game, phase: TalkPhase) -> Html {
    let drawn = |what: What| {
        html! { <Drawn key={phase.name()} game={game.clone()} {what} going={Going::Nowhere} heading="h2" /> }
    };
    match phase {
        TalkPhase::Feelings if !game.case.stakeholders.is_empty() => drawn(What::Support),
        TalkPhase::Feelings | TalkPhase::Facts => html! { <Courses game={game.clone()} /> },
        TalkPhase::Lessons => waterfall(game),
        TalkPhase::Work => drawn(What::Map),
        TalkPhase::WhatIf => html! { <OtherOptions game={game.clone()} /> },
        TalkPhase::Next => drawn(What::Targets),
    }
}

/// Why the first indicator is what it is, its figures folded.
fn waterfall(game: &Game) -> Html {
    let scene = Scene { going: Going::Nowhere, ..scene(game) };
    let picture = chart::waterfall(scene, 0);
    picture.map(|picture| draw(&picture.figure(&Spoken, "h2", true))).unwrap_or_default()
}

/// What happened and what the group saw of it, by an indicator that the person chooses.
#[component]
fn Courses(props: &GuidedProps) -> Html {
    let game = &props.game;
    let place = use_state_eq(|| first_pair(&game.case.indicators)[0]);
    let names: Vec<String> = game.case.indicators.iter().map(|indicator| indicator.name.clone()).collect();
    let setter = place.setter();
    html! {
        <>
            <Choose label={t!("insight-indicator")} {names} chosen={*place} on_choose={Callback::from(move |place| setter.set(place))} />
            <Drawn game={game.clone()} what={What::Course(*place)} going={Going::Nowhere} heading="h2" />
        </>
    }
}

/// What other options would have brought, which is found out as this is shown.
#[component]
fn OtherOptions(props: &GuidedProps) -> Html {
    let game = &props.game;
    // Other ways of playing are not asked for here.
    let subject = Subject { depth: Depth { ways: 0, ..Depth::FULL }, ..Subject::of(game) };
    let findings = use_findings(subject, game.file.clone());
    html! {
        <ContextProvider<Found> context={findings.found}>
            { super::working(findings.progress) }
            <Turning game={game.clone()} going={Going::Nowhere} heading="h2" />
        </ContextProvider<Found>>
    }
}

/// One change of each person, without names.
#[component]
fn Pledges(props: &GuidedProps) -> Html {
    let game = &props.game;
    let text = use_state_eq(|| drafts::get(&game.desk, "pledge"));
    let keep = {
        let (text, desk) = (text.setter(), game.desk.clone());
        move |now: String| {
            drafts::set(&desk, "pledge", &now);
            text.set(now);
        }
    };
    let on_input = {
        let keep = keep.clone();
        Callback::from(move |event: InputEvent| {
            keep(event.target_unchecked_into::<HtmlTextAreaElement>().value());
        })
    };
    let on_add = {
        let (act, now) = (game.act.clone(), (*text).clone());
        Callback::from(move |_: MouseEvent| {
            act.emit(Command::Pledge { text: now.trim().to_owned() });
            keep(String::new());
        })
    };
    let empty = text.trim().is_empty();
    html! {
        <>
            <h2>{ t!("talk-pledges") }</h2>
            <ul class="pledges">
                { for game.view.pledges.iter().map(|pledge| {
                    let (act, entry) = (game.act.clone(), pledge.entry.clone());
                    let on_remove = Callback::from(move |_: MouseEvent| act.emit(Command::Unpledge { entry: entry.clone() }));
                    html! {
                        <li key={format!("{}.{}", pledge.entry.device, pledge.entry.sequence)}>
                            <span class="written">{ &pledge.text }</span>
                            <button type="button" disabled={!game.writes} aria-label={t!("talk-pledge-remove.label", text = pledge.text.as_str())} onclick={on_remove}>{ t!("talk-pledge-remove") }</button>
                        </li>
                    }
                }) }
            </ul>
            <label class="field">
                <span class="question">{ t!("talk-pledge") }</span>
                <span class="quiet small">{ t!("talk-pledge.hint") }</span>
                <textarea rows="3" value={(*text).clone()} readonly={!game.writes} oninput={on_input} />
            </label>
            <button type="button" disabled={empty || !game.writes} onclick={on_add}>{ t!("talk-pledge-add") }</button>
        </>
    }
}

/// Whose guided debrief is opened.
#[derive(Properties, PartialEq)]
pub struct TalkProps {
    /// The session, and the group where it is one's own.
    pub at: At,
}

/// The guided debrief of a group; of all groups together where a session with several is opened as a whole.
#[component]
pub fn Talk(props: &TalkProps) -> Html {
    let at = props.at.home();
    let several = use_state_eq(|| None::<bool>);
    use_effect_with(at.clone(), {
        let several = several.setter();
        move |at: &At| {
            let at = at.clone();
            spawn_local(async move {
                let whole = at.group.is_none();
                let opened = if whole { storage::session(&at.session).await.ok() } else { None };
                several.set(Some(opened.is_some_and(|(session, ..)| session.header().groups.len() > 1)));
            });
        }
    });
    let page = Callback::from(|game: Game| html! { <Guided {game} /> });
    match *several {
        None => {
            html! { <main class="loading" aria-busy="true"><p class="quiet">{ t!("loading-session") }</p></main> }
        }
        Some(true) => html! { <Plenary session={at.session.clone()} /> },
        Some(false) => html! { <SessionPage {at} {page} debrief=true /> },
    }
}
