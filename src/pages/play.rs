//! What the second module shows: a case study before play, a session, or what the app is made of. On other screens it shows nothing.

use super::about::AboutPage;
use super::case::CasePage;
use super::session::SessionPage;
use super::stage::{StagePage, move_on};
use crate::device::site;
use crate::parts::briefing::Briefing;
use crate::route::{Module, Route, use_route};
use crate::store::Game;
use crate::{t, words};
use engine::play::Phase;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The module's root.
#[component]
pub fn Play() -> Html {
    let ready = use_state_eq(|| false);
    use_effect_with((), {
        let ready = ready.setter();
        move |()| {
            spawn_local(async move {
                // A message that is missing is shown by its name, which is better than nothing.
                words::load("app stage worksheets table").await;
                ready.set(true);
            });
        }
    });
    let route = use_route();
    use_effect_with(*ready && route.module() == Module::Play, |in_use| {
        if *in_use {
            // Play ends there, maybe where there is no network any more.
            spawn_local(site::start_ahead(Module::Debrief));
        }
    });
    match route {
        _ if !*ready => html! {},
        Route::About => html! { <AboutPage /> },
        Route::Case(id) => html! { <CasePage key={id.clone()} id={id.clone()} /> },
        Route::Session(at) => {
            html! { <SessionPage key={Route::Session(at.home()).href()} at={at.clone()} page={Callback::from(page)} /> }
        }
        _ => html! {},
    }
}

/// The page of where play stands.
fn page(game: Game) -> Html {
    match game.view.phase {
        Phase::Briefing => {
            html! {
                <main class="page">
                    <h1 id="page-title" tabindex="-1" lang={words::other(&game.case.language)}>{ &game.case.title }</h1>
                    <Briefing case={game.case.clone()} />
                    { move_on(&game, t!("start")) }
                </main>
            }
        }
        Phase::Stage => html! { <StagePage {game} /> },
        Phase::Debrief if game.view.is_over() => html! {},
        Phase::Debrief => end_of_branch(&game),
    }
}

/// A branch that was played to its end while what really happens goes on.
fn end_of_branch(game: &Game) -> Html {
    html! {
        <main class="page">
            <h1 id="page-title" tabindex="-1">{ t!("branch-ended") }</h1>
            <p class="lead">{ t!("branch-ended.about") }</p>
            <p>{ t!("branch-ended.beside") }</p>
            <p class="main-action"><a class="button primary" href={Route::Session(game.at.home()).href()}>{ t!("branch-ended.back") }</a></p>
        </main>
    }
}
