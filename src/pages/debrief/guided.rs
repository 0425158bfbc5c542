//! The guided debrief: six phases of talk, of a group at its own laptop or of all groups in plenary.

use crate::device::{drafts, screen, storage};
use crate::pages::session::SessionPage;
use crate::parts::keeping::NotSaved;
use crate::parts::languages::Languages;
use crate::parts::markdown::{Line, Plain};
use crate::parts::markup::draw;
use crate::parts::written::Written;
use crate::route::{At, Route};
use crate::store::{Game, News, Part, Saved, Store};
use crate::words::Spoken;
use crate::{t, words};
use engine::decide::Command;
use engine::workshop::order::Direction;
use engine::workshop::talk::TalkPhase;
use report::chart::{self, Going, Picture, Scene};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The draft that keeps whether this device begins with the facts.
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
    let body = {
        let game = game.clone();
        Callback::from(move |phase: TalkPhase| of_group(&game, phase))
    };
    html! {
        <main class="talk-page">
            <p class="kicker"><Plain text={game.case.title.clone()} /></p>
            <Phases desk={game.desk.clone()} {body} />
            <nav class="actions" aria-label={t!("talk")}>
                <a class="button" href={Route::Questionnaire(game.at.home()).href()}>{ t!("talk-to-questionnaire") }</a>
                <a class="button" href={Route::Report(game.at.home()).href()}>{ t!("talk-to-report") }</a>
                <a class="button" href={Route::Debrief(game.at.home()).href()}>{ t!("talk-to-debrief") }</a>
            </nav>
        </main>
    }
}

#[derive(Properties, PartialEq)]
struct PhasesProps {
    desk: String,
    body: Callback<TalkPhase, Html>,
}

/// One phase at a time, and the way from each to the next.
#[component]
fn Phases(props: &PhasesProps) -> Html {
    let facts_first = use_state_eq(|| !drafts::get(&props.desk, FACTS_FIRST).is_empty());
    let place = use_state_eq(|| 0_usize);
    let order = if *facts_first { TalkPhase::FACTS_FIRST } else { TalkPhase::ALL };
    let phase = order.get(*place).copied().unwrap_or(TalkPhase::Next);
    use_effect_with(phase, |_| screen::begin("talk-phase"));
    let go = |to: usize| {
        let place = place.setter();
        Callback::from(move |_: MouseEvent| place.set(to))
    };
    let on_facts = {
        let (facts_first, place, desk) = (facts_first.setter(), place.setter(), props.desk.clone());
        Callback::from(move |event: Event| {
            let on = event.target_unchecked_into::<HtmlInputElement>().checked();
            drafts::set(&desk, FACTS_FIRST, if on { "yes" } else { "" });
            facts_first.set(on);
            place.set(0);
        })
    };
    let minutes: u32 = order.iter().map(|phase| phase.minutes()).sum();
    let name = |phase: TalkPhase| t!(format!("talk-{}", phase.name()));
    html! {
        <>
            <p class="talk-intro">{ t!("talk-intro", minutes = minutes) }</p>
            <label class="tick"><input type="checkbox" checked={*facts_first} onchange={on_facts} /><span>{ t!("talk-facts-first") }</span></label>
            <nav class="talk-phases" aria-label={t!("talk-phases")}>
                <ol>
                    { for order.iter().enumerate().map(|(number, one)| html! {
                        <li key={one.name()}><button type="button" aria-current={(number == *place).then_some("step")} onclick={go(number)}>{ name(*one) }</button></li>
                    }) }
                </ol>
            </nav>
            <section class="talk-phase" key={phase.name()}>
                <p class="kicker">{ t!("talk-phase-of", place = (*place + 1) as u32, count = order.len() as u32, minutes = phase.minutes()) }</p>
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
            { for picture(game, phase).map(|picture| draw(&picture.figure(&Spoken, "h2", true))) }
            <Written desk={game.desk.clone()} field={format!("talk-{}", phase.name())} {saved} {on_save} writes={game.writes}>
                <span class="question">{ t!("talk-group-says") }</span>
            </Written>
            if phase == TalkPhase::Lessons && !game.case.debrief.is_empty() {
                <h2>{ t!("talk-case-questions") }</h2>
                { super::questions::draw(game) }
            }
            if phase == TalkPhase::Next { <Pledges game={game.clone()} /> }
        </>
    }
}

/// The picture that serves a phase.
fn picture(game: &Game, phase: TalkPhase) -> Option<Picture> {
    let scene = Scene { words: &Spoken, case: &game.case, view: &game.view, going: Going::Nowhere };
    match phase {
        TalkPhase::Feelings | TalkPhase::Next => None,
        TalkPhase::Facts => Some(chart::targets(scene, None)),
        TalkPhase::Lessons => chart::waterfall(scene, 0),
        TalkPhase::Work => chart::support(scene),
        TalkPhase::WhatIf => Some(chart::causal_map(scene)),
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

/// Which session the plenary is about.
#[derive(Properties, PartialEq)]
struct PlenaryProps {
    /// The session's name.
    session: String,
}

/// The guided debrief of all groups together, led by the facilitator.
#[component]
fn Plenary(props: &PlenaryProps) -> Html {
    let store = use_state(|| None::<Rc<Store>>);
    let failed = use_state_eq(|| false);
    let saved = use_state_eq(|| Saved::Yes);
    let version = use_state_eq(|| 0_usize);
    let language = words::use_language();
    use_effect_with(props.session.clone(), {
        let (store, failed, saved, version) =
            (store.setter(), failed.setter(), saved.setter(), version.setter());
        move |session: &String| {
            let session = session.clone();
            let count = std::cell::Cell::new(0_usize);
            let tell = Callback::from(move |news: News| match news {
                News::Changed => {
                    count.set(count.get() + 1);
                    version.set(count.get());
                }
                News::Saved(now) => saved.set(now),
                _ => {}
            });
            spawn_local(async move {
                match Store::open(&session, |_| Some(Part::Facilitator), tell).await {
                    Ok(opened) => store.set(Some(opened)),
                    Err(_) => failed.set(true),
                }
            });
        }
    });
    let Some(opened) = (*store).clone() else {
        return if *failed {
            html! { <main class="page"><h1>{ t!("session-not-opened") }</h1></main> }
        } else {
            html! { <main class="loading" aria-busy="true"><p class="quiet">{ t!("loading-session") }</p></main> }
        };
    };
    opened.speak_quietly(&language);
    let body = {
        let opened = opened.clone();
        Callback::from(move |phase: TalkPhase| of_plenary(&opened, phase))
    };
    let at = At::session(props.session.clone());
    let (on_file, on_retry) = {
        let (filed, tried) = (opened.clone(), opened.clone());
        let file = Callback::from(move |()| {
            let name = crate::device::files::name(&filed.case().title, "session.json");
            crate::device::files::save(&name, "application/json", &filed.to_file());
        });
        let retry = Callback::from(move |()| {
            let store = tried.clone();
            spawn_local(async move { store.save().await });
        });
        (file, retry)
    };
    html! {
        <>
            <header class="top">
                <a class="brand" href={Route::Library.href()}>{ t!("product") }</a>
                <Languages />
                <a class="button" href={Route::Debrief(at.clone()).href()}>{ t!("talk-to-debrief") }</a>
            </header>
            if let Saved::No(fault) = *saved { <NotSaved {fault} tried={None::<u64>} {on_file} {on_retry} /> }
            <main class="talk-page" key={language}>
                <p class="kicker">{ &opened.case().title }</p>
                <Phases desk={format!("{}/plenary", props.session)} {body} />
                <nav class="actions" aria-label={t!("talk")}>
                    <a class="button" href={Route::Report(at).href()}>{ t!("talk-to-report") }</a>
                </nav>
            </main>
        </>
    }
}

/// What all groups say in a phase, and room for what they say together.
fn of_plenary(store: &Rc<Store>, phase: TalkPhase) -> Html {
    let case = store.case();
    let (groups, saved) = store.read(|session| {
        let named = session.header().groups.iter().enumerate().filter_map(|(place, group)| {
            let state = session.group(place)?;
            let pledges: Vec<String> = state.pledges.iter().map(|pledge| pledge.text.clone()).collect();
            let answers: Vec<(String, String)> = case
                .debrief
                .iter()
                .filter_map(|asked| Some((asked.question.clone(), state.answers.get(&asked.id)?.clone())))
                .filter(|(_, answer)| !answer.trim().is_empty())
                .collect();
            let said = state.reflections.get(&phase).cloned().unwrap_or_default();
            Some((group.name.clone(), said, pledges, answers))
        });
        let saved = session.desk().plenary().get(&phase).cloned().unwrap_or_default();
        (named.collect::<Vec<_>>(), saved)
    });
    let on_save = {
        let store = store.clone();
        Callback::from(move |text: String| store.direct(None, Direction::Plenary { phase, text }))
    };
    let (next, lessons) = (phase == TalkPhase::Next, phase == TalkPhase::Lessons);
    let told = groups.iter().filter(|(_, said, pledges, answers)| {
        !said.trim().is_empty() || (next && !pledges.is_empty()) || (lessons && !answers.is_empty())
    });
    let told: Vec<_> = told.collect();
    html! {
        <>
            if told.is_empty() { <p class="quiet">{ t!("talk-no-groups") }</p> }
            <div class="talk-groups">
                { for told.into_iter().map(|(name, said, pledges, answers)| html! {
                    <section class="card">
                        <h2>{ name }</h2>
                        if !said.trim().is_empty() { <p class="written">{ said.trim() }</p> }
                        if lessons { { for answers.iter().map(|(question, answer)| html! { <><p class="question"><Line text={question.clone()} /></p><p class="written">{ answer.trim() }</p></> }) } }
                        if next { <ul>{ for pledges.iter().map(|pledge| html! { <li class="written">{ pledge }</li> }) }</ul> }
                    </section>
                }) }
            </div>
            <Written desk={format!("{}/plenary", store.id())} field={format!("talk-{}", phase.name())} {saved} {on_save} writes={store.writes()}>
                <span class="question">{ t!("talk-plenary-says") }</span>
            </Written>
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
