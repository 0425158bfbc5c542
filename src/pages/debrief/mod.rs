//! The debrief: how it ended, why, and what the group makes of it, in an order that leads a conversation.

mod ahead;
mod ending;
mod findings;
mod frame;
mod guided;
mod later;
mod law;
mod log;
mod notes;
mod own_plan;
mod pictures;
mod plenary;
mod questionnaire;
mod questions;
mod rating;
mod rehearsal;
mod replay;
mod sheets;
mod together;

use self::findings::{Findings, Foresight, Found, Progress, Reach, Subject, use_findings};
use self::guided::Talk;
use self::questionnaire::Questionnaire;
use self::replay::Walk;
use self::together::Opening;
use super::report::{Paper, PaperPage};
use super::session::SessionPage;
use crate::device::{chance, files, screen, site};
use crate::parts::briefing::sources;
use crate::parts::later::Later;
use crate::parts::markdown::Plain;
use crate::parts::wheel::Wheel;
use crate::route::{Module, Route, use_route};
use crate::store::Game;
use crate::{t, words};
use gloo_events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

/// The root of the module that draws what people look back on. On other screens it shows nothing.
#[component]
pub fn DebriefModule() -> Html {
    let ready = use_state_eq(|| false);
    use_effect_with((), {
        let ready = ready.setter();
        move |()| {
            spawn_local(async move {
                // A message that is missing is shown by its name, which is better than nothing.
                let speaks =
                    words::load("app stage worksheets table debrief insight steps talk report").await;
                ready.set(true);
                site::idle().await;
                if speaks && Route::current().module() != Module::Debrief {
                    rehearsal::rehearse();
                }
            });
        }
    });
    match use_route() {
        Route::Debrief(at) if *ready && at.group.is_none() => {
            let (key, session) = (at.session.clone(), at.session);
            html! { <Opening {key} {session} page={Callback::from(page)} /> }
        }
        Route::Debrief(at) if *ready => {
            html! { <SessionPage key={Route::Debrief(at.home()).href()} at={at.clone()} page={Callback::from(page)} debrief=true /> }
        }
        Route::Guided(at) if *ready => {
            html! { <Talk key={Route::Guided(at.home()).href()} at={at.clone()} /> }
        }
        Route::Questionnaire(at) if *ready => {
            let page = Callback::from(|game: Game| html! { <Questionnaire {game} /> });
            html! { <SessionPage key={Route::Questionnaire(at.home()).href()} at={at.clone()} {page} any_time=true /> }
        }
        Route::Report(at) if *ready => {
            html! { <PaperPage key={Route::Report(at.clone()).href()} at={at.clone()} paper={Paper::Report} /> }
        }
        Route::Policy(at) if *ready => {
            html! { <PaperPage key={Route::Policy(at.clone()).href()} at={at.clone()} paper={Paper::Policy} /> }
        }
        _ => html! {},
    }
}

fn page(game: Game) -> Html {
    html! { <Debrief {game} /> }
}

/// Whose debrief it is.
#[derive(Properties, PartialEq)]
pub struct DebriefProps {
    /// The session.
    pub game: Game,
}

/// The debrief of a group, with what could have happened as it is found out.
#[component]
pub fn Debrief(props: &DebriefProps) -> Html {
    let findings = use_findings(Subject::of(&props.game), props.game.file.clone());
    html! { <DebriefPage game={props.game.clone()} {findings} /> }
}

/// What the page shows.
#[derive(Properties, PartialEq)]
struct DebriefPageProps {
    game: Game,
    findings: Findings,
}

/// A section's name, which its words and its place on the page share, and what draws its contents.
type Section = (&'static str, fn(&Game) -> Html);

/// The name of a part of the page, and its sections.
type Part = (&'static str, Vec<Section>);

/// The page.
#[component]
fn DebriefPage(props: &DebriefPageProps) -> Html {
    use_effect_with((), |()| {
        if screen::nothing_has_focus() {
            screen::begin("debrief-title");
        }
        let listeners = open_for_print();
        move || drop(listeners)
    });
    let DebriefPageProps { game, findings } = props;
    let step = use_state_eq(|| 0_usize);
    let walk = Walk {
        step: *step,
        go: use_callback((), {
            let step = step.setter();
            move |to: usize, ()| step.set(to)
        }),
    };
    let parts = parts(game);
    // Once every section is there.
    let on_print = Callback::from(|_: MouseEvent| screen::later(screen::print));
    let print =
        html! { <button type="button" class="primary" onclick={on_print}>{ t!("debrief-print") }</button> };
    let section = |(name, draw): Section| {
        html! {
            <section key={name} class={format!("debrief-{name}")} aria-labelledby={heading_id(name)}>
                <h2 id={heading_id(name)} tabindex="-1">{ t!(format!("debrief-{name}")) }</h2>
                <Later game={game.clone()} draw={Callback::from(move |game: Game| draw(&game))} />
            </section>
        }
    };
    html! {
        <ContextProvider<Found> context={findings.found.clone()}>
        <ContextProvider<Reach> context={findings.reach.clone()}>
        <ContextProvider<Foresight> context={findings.foresight.clone()}>
        <ContextProvider<Walk> context={walk}>
        <main class="debrief-page">
            <div class="opening">
                <p class="print-only running">{ t!("debrief-printed", case = game.case.title.as_str(), moment = words::moment(chance::now())) }</p>
                <header>
                    <Wheel opened={game.view.opened} ended=true size="small" />
                    <div>
                        <p class="kicker"><Plain text={game.case.title.clone()} /></p>
                        <h1 id="debrief-title" tabindex="-1">{ t!("debrief") }</h1>
                    </div>
                </header>
                <p class="lead">{ t!("debrief-intro") }</p>
                { working(findings.progress) }
                <div class="actions">{ print.clone() }</div>
            </div>
            <nav class="contents" aria-labelledby="debrief-contents">
                <h2 id="debrief-contents">{ t!("debrief-contents") }</h2>
                { for parts.iter().map(|(part, sections)| html! {
                    <div key={*part} class="contents-part">
                        <p>{ t!(format!("insight-part-{part}")) }</p>
                        <ol>{ for sections.iter().map(|(name, _)| entry(name)) }</ol>
                    </div>
                }) }
            </nav>
            <div class="debrief" onclick={Callback::from(go_to_moment)}>
                { for parts.into_iter().map(|(part, sections)| html! {
                    <div key={part} class="debrief-part">
                        <p class="part-title" aria-hidden="true">{ t!(format!("insight-part-{part}")) }</p>
                        { for sections.into_iter().map(section) }
                    </div>
                }) }
                <div class="actions main-action">
                    { print }
                    <a class="button" href={Route::Guided(game.at.clone()).href()}>{ t!("talk-open") }</a>
                    <a class="button" href={Route::Report(game.at.clone()).href()}>{ t!("report-open") }</a>
                    <a class="button" href={Route::Policy(game.at.clone()).href()}>{ t!("policy-file") }</a>
                    { save_figures(game, &findings.found, findings.progress) }
                    <a class="button" href={Route::Library.href()}>{ t!("debrief-to-library") }</a>
                </div>
            </div>
        </main>
        </ContextProvider<Walk>>
        </ContextProvider<Foresight>>
        </ContextProvider<Reach>>
        </ContextProvider<Found>>
    }
}

/// How far it has been found out what could have happened.
fn working(progress: Progress) -> Html {
    match progress {
        Progress::Working(share) => html! {
            <p class="quiet small working"><progress max="100" value={share.to_string()} aria-label={t!("insight-working", share = share as u32)} />{ " " }{ t!("insight-first") }</p>
        },
        Progress::Failed => html! { <p class="notice">{ t!("insight-failed") }</p> },
        Progress::Done => html! {},
    }
}

/// Saves what was found as a file for other programs: the same text as `cycle insight` prints.
fn save_figures(game: &Game, found: &Found, progress: Progress) -> Html {
    let Some(insight) = found.0.clone().filter(|_| progress == Progress::Done) else { return html! {} };
    let name = files::name(&game.case.title, "insight.json");
    let on_click = Callback::from(move |_: MouseEvent| {
        files::save(&name, "application/json", &insight.to_json());
    });
    html! { <button type="button" class="save-figures" onclick={on_click}>{ t!("insight-save") }</button> }
}

/// A click on the number of a moment in any picture leads to where that moment is told.
fn go_to_moment(event: MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let link = target.and_then(|target| target.closest("[data-moment]").ok().flatten());
    if let Some(number) = link.and_then(|link| link.get_attribute("data-moment")) {
        // The address names the screen, so a link within it must not change it.
        event.prevent_default();
        screen::focus(&log::moment_id(number));
    }
}

/// The parts of the page with the sections that have something to show, in an order that leads a conversation: what
/// happened, why, what else was possible, and what is on record.
fn parts(game: &Game) -> Vec<Part> {
    let case = &game.case;
    let mut happened: Vec<Section> =
        vec![("ending", ending::draw), ("course", pictures::course), ("later", later::draw)];
    if !case.stakeholders.is_empty() {
        happened.push(("support", pictures::support));
    }
    happened.push(("replay", replay::draw));
    let mut record: Vec<Section> = vec![("log", log::draw), ("law", law::draw)];
    if !case.tasks.is_empty() {
        record.push(("sheets", sheets::draw));
    }
    if !case.debrief.is_empty() {
        record.push(("questions", questions::draw));
    }
    if !case.sources.is_empty() {
        record.push(("sources", |game| sources(&game.case)));
    }
    vec![
        ("happened", happened),
        ("why", vec![("turning", pictures::turning), ("luck", pictures::luck), ("why", pictures::why)]),
        ("else", vec![("reach", pictures::reach), ("paths", pictures::map)]),
        ("record", record),
    ]
}

fn heading_id(name: &str) -> String {
    format!("debrief-{name}-title")
}

/// An entry of the table of contents. A link would change the address, which names the screen, so it is a button.
fn entry(name: &'static str) -> Html {
    let go = Callback::from(move |_: MouseEvent| screen::focus(&heading_id(name)));
    html! { <li key={name}><button type="button" onclick={go}>{ t!(format!("debrief-{name}")) }</button></li> }
}

/// Paper cannot be unfolded: everything folded is opened before printing and folded again afterwards.
fn open_for_print() -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    let opened = Rc::new(RefCell::new(Vec::<Element>::new()));
    let before = EventListener::new(&window, "beforeprint", {
        let opened = opened.clone();
        move |_| {
            // Some browsers say twice that they are about to print.
            opened.borrow_mut().extend(folded().inspect(|element| {
                let _ = element.set_attribute("open", "");
            }));
        }
    });
    let after = EventListener::new(&window, "afterprint", move |_| {
        for element in opened.borrow_mut().drain(..) {
            let _ = element.remove_attribute("open");
        }
    });
    Some([before, after])
}

fn folded() -> impl Iterator<Item = Element> {
    let document = web_sys::window().and_then(|window| window.document());
    let list = document.and_then(|document| document.query_selector_all(".debrief details:not([open])").ok());
    let count = list.as_ref().map_or(0, |list| list.length());
    (0..count).filter_map(move |place| list.as_ref()?.get(place)?.dyn_into().ok())
}
