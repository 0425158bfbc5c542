//! The debrief: how it ended, why, and what the group makes of it, in an order that leads a conversation.

mod course;
mod ending;
mod frame;
mod later;
mod law;
mod log;
mod questions;
mod rating;
mod sheets;
mod support;
mod why;

use super::session::SessionPage;
use crate::device::{chance, screen};
use crate::parts::briefing::sources;
use crate::parts::later::Later;
use crate::parts::markdown::Plain;
use crate::parts::wheel::Wheel;
use crate::route::{Route, use_route};
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
                words::load("app stage worksheets table debrief").await;
                ready.set(true);
            });
        }
    });
    match use_route() {
        Route::Debrief(at) if *ready => {
            html! { <SessionPage key={Route::Debrief(at.home()).href()} at={at.clone()} page={Callback::from(page)} debrief=true /> }
        }
        _ => html! {},
    }
}

fn page(game: Game) -> Html {
    html! { <Debrief {game} /> }
}

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct DebriefProps {
    /// The session.
    pub game: Game,
}

/// A section's name, which its words and its place on the page share, and what draws its contents.
type Section = (&'static str, fn(&Game) -> Html);

/// The page.
#[component]
pub fn Debrief(props: &DebriefProps) -> Html {
    use_effect_with((), |()| {
        if screen::nothing_has_focus() {
            screen::begin("debrief-title");
        }
        let listeners = open_for_print();
        move || drop(listeners)
    });
    let game = &props.game;
    let sections = sections(game);
    // Once every section is there.
    let on_print = Callback::from(|_: MouseEvent| screen::later(screen::print));
    let print =
        html! { <button type="button" class="primary" onclick={on_print}>{ t!("debrief-print") }</button> };
    html! {
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
                <div class="actions">{ print.clone() }</div>
            </div>
            <nav class="contents" aria-labelledby="debrief-contents">
                <h2 id="debrief-contents">{ t!("debrief-contents") }</h2>
                <ol>{ for sections.iter().map(|(name, _)| entry(name)) }</ol>
            </nav>
            <div class="debrief">
                { for sections.into_iter().map(|(name, draw)| html! {
                    <section key={name} class={format!("debrief-{name}")} aria-labelledby={heading_id(name)}>
                        <h2 id={heading_id(name)} tabindex="-1">{ t!(format!("debrief-{name}")) }</h2>
                        <Later game={game.clone()} draw={Callback::from(move |game: Game| draw(&game))} />
                    </section>
                }) }
                <div class="actions main-action">
                    { print }
                    <a class="button" href={Route::Library.href()}>{ t!("debrief-to-library") }</a>
                </div>
            </div>
        </main>
    }
}

/// The sections that have something to show, in order.
fn sections(game: &Game) -> Vec<Section> {
    let case = &game.case;
    let mut sections: Vec<Section> = vec![
        ("ending", ending::draw),
        ("later", later::draw),
        ("course", course::draw),
        ("why", why::draw),
        ("log", log::draw),
        ("law", law::draw),
    ];
    if !case.stakeholders.is_empty() {
        sections.push(("support", support::draw));
    }
    if !case.tasks.is_empty() {
        sections.push(("sheets", sheets::draw));
    }
    if !case.debrief.is_empty() {
        sections.push(("questions", questions::draw));
    }
    if !case.sources.is_empty() {
        sections.push(("sources", |game| sources(&game.case)));
    }
    sections
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
