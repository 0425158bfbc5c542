//! The screen of a session: its header with what is saved and what can be done, and the page of its phase.

use super::debrief::Debrief;
use super::stage::StagePage;
use crate::device::storage::Fault;
use crate::device::{files, screen, storage};
use crate::parts::briefing::Briefing;
use crate::parts::dialog::Dialog;
use crate::parts::languages::Languages;
use crate::parts::story::find_option;
use crate::route::Route;
use crate::store::{Game, News, Saved, Store};
use crate::{t, words};
use engine::decide::{Command, Rejection};
use engine::play::Phase;
use engine::view::Telling;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Which session.
#[derive(Properties, PartialEq)]
pub struct SessionPageProps {
    /// Its name.
    pub id: String,
}

/// What the screen holds besides the session itself.
#[derive(Clone, PartialEq)]
enum Screen {
    Opening,
    Failed(Fault),
    Open,
}

/// The screen.
#[component]
pub fn SessionPage(props: &SessionPageProps) -> Html {
    let state = use_state_eq(|| Screen::Opening);
    let game = use_state_eq(|| None::<Game>);
    let saved = use_state_eq(|| Saved::Yes);
    let rejected = use_state_eq(|| None::<Rejection>);
    let store = use_mut_ref(|| None::<Rc<Store>>);
    let reading = use_state_eq(|| false);
    let taking_back = use_state_eq(|| false);
    let tell = use_callback((), {
        let (game, saved, rejected) = (game.setter(), saved.setter(), rejected.setter());
        move |news: News, ()| match news {
            News::Game(now) => {
                rejected.set(None);
                game.set(Some(now));
            }
            News::Saved(now) => saved.set(now),
            News::Rejected(why) => rejected.set(Some(why)),
        }
    });
    let language = words::use_language();
    use_effect_with(language.clone(), {
        let store = store.clone();
        move |language: &String| {
            if let Some(store) = &*store.borrow() {
                store.speak(language);
            }
        }
    });
    use_effect_with(props.id.clone(), {
        let (state, store, language) = (state.setter(), store.clone(), language.clone());
        move |id: &String| {
            let id = id.clone();
            spawn_local(async move {
                match Store::open(&id, tell).await {
                    Ok(opened) => {
                        opened.speak(&language);
                        *store.borrow_mut() = Some(opened);
                        state.set(Screen::Open);
                        storage::persist().await;
                    }
                    Err(fault) => state.set(Screen::Failed(fault)),
                }
            });
        }
    });
    let title = game.as_ref().map(|game| game.case.title.clone());
    use_effect_with(title, |title| {
        if let Some(title) = title {
            screen::title(&t!("window-title", title = title.as_str()));
        }
    });
    let Some(now) = (*game).clone() else {
        return match &*state {
            Screen::Failed(fault) => html! {
                <main class="page">
                    <h1>{ t!("session-not-opened") }</h1>
                    <p>{ t!(format!("session-{}", fault.code())) }</p>
                    <p><a class="button primary" href={Route::Library.href()}>{ t!("to-library") }</a></p>
                </main>
            },
            _ => {
                html! { <main class="loading" aria-busy="true"><p class="quiet">{ t!("loading-session") }</p></main> }
            }
        };
    };
    // The page below is drawn anew in another language; what was begun on it is among the drafts.
    let spoken = language.clone();
    let on_save_file = {
        let (store, title) = (store.clone(), now.case.title.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(store) = &*store.borrow() {
                files::save(&files::name(&title, "session.json"), "application/json", &store.to_file());
            }
        })
    };
    let on_retry = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(store) = store.borrow().clone() {
                spawn_local(async move { store.save().await });
            }
        })
    };
    let on_read = reading.setter();
    let on_read = Callback::from(move |now: bool| on_read.set(now));
    let on_take_back = taking_back.setter();
    let on_take_back = Callback::from(move |now: bool| on_take_back.set(now));
    let page = match now.view.phase {
        _ if *reading => html! {
            <main class="page">
                <h1 id="page-title" tabindex="-1">{ &now.case.title }</h1>
                <p><button onclick={on_read.reform(|_: MouseEvent| false)}>{ t!("back-to-session") }</button></p>
                <Briefing key={spoken.clone()} case={now.case.clone()} />
                <p><button class="primary" onclick={on_read.reform(|_: MouseEvent| false)}>{ t!("back-to-session") }</button></p>
            </main>
        },
        Phase::Briefing => {
            let on_start = now.act.reform(|_: MouseEvent| Command::MoveOn);
            html! {
                <main class="page">
                    <h1 id="page-title" tabindex="-1">{ &now.case.title }</h1>
                    <Briefing key={spoken.clone()} case={now.case.clone()} />
                    <div class="actions main-action"><button class="primary" onclick={on_start}>{ t!("start") }</button></div>
                </main>
            }
        }
        Phase::Stage => html! { <StagePage key={spoken.clone()} game={now.clone()} /> },
        Phase::Debrief => html! { <Debrief key={spoken.clone()} game={now.clone()} /> },
    };
    html! {
        <>
            <header class="top">
                <a class="brand" href={Route::Library.href()}>{ t!("product") }</a>
                <p class="session-title">{ &now.case.title }</p>
                <p class="saved" role="status">{ saved_text(*saved) }</p>
                <Languages />
                <details class="menu">
                    <summary>{ t!("menu") }</summary>
                    <div>
                        <button onclick={on_read.reform(|_: MouseEvent| true)}>{ t!("read-briefing") }</button>
                        <button onclick={on_save_file.clone()}>{ t!("save-to-file") }</button>
                        if now.view.may_take_back {
                            <button onclick={on_take_back.reform(|_: MouseEvent| true)}>{ t!("take-back") }</button>
                        }
                        <a class="button" href={Route::Library.href()}>{ t!("to-library") }</a>
                    </div>
                </details>
            </header>
            if let Saved::No(fault) = *saved {
                <div class="banner" role="alert">
                    <p><strong>{ t!("not-saved") }</strong>{ " " }{ t!(format!("not-saved-{}", fault.code())) }</p>
                    <div class="actions">
                        <button class="primary" onclick={on_save_file.clone()}>{ t!("save-to-file") }</button>
                        <button onclick={on_retry}>{ t!("try-again") }</button>
                    </div>
                </div>
            }
            if *saved == Saved::ForNow {
                <div class="banner" role="alert">
                    <p>{ t!("saved-for-now") }</p>
                    <div class="actions"><button class="primary" onclick={on_save_file}>{ t!("save-to-file") }</button></div>
                </div>
            }
            if let Some(why) = &*rejected {
                <div class="banner" role="alert"><p>{ t!(format!("rejected-{}", why.code())) }</p></div>
            }
            { page }
            if *taking_back { { take_back(&now, on_take_back) } }
        </>
    }
}

fn saved_text(saved: Saved) -> String {
    match saved {
        Saved::Writing => t!("saving"),
        Saved::Yes => t!("saved"),
        Saved::ForNow => t!("saved-here-only"),
        Saved::No(_) => t!("not-saved"),
    }
}

/// Asks whether the last decision is to be taken back, and says which one that is.
fn take_back(game: &Game, close: Callback<bool>) -> Html {
    let last = game.view.chapters.iter().rev().find_map(|chapter| match &chapter.telling {
        Telling::DecisionTaken { decision, option, .. } => find_option(&game.case, decision, option)
            .map(|(decision, option)| (decision.title.clone(), option.label.clone())),
        Telling::CompromiseMade { compromise, .. } => {
            let adoption = game.case.adoption.as_ref()?;
            let label =
                adoption.compromises.iter().find(|candidate| candidate.id == *compromise)?.label.clone();
            Some((t!("compromise"), label))
        }
        _ => None,
    });
    let (title, label) = last.unwrap_or_default();
    let on_yes = {
        let (act, close) = (game.act.clone(), close.clone());
        Callback::from(move |()| {
            close.emit(false);
            act.emit(Command::TakeBack);
        })
    };
    html! {
        <Dialog title={t!("take-back-question")} yes={t!("take-back")} {on_yes} on_no={close.reform(|()| false)}>
            <p class="chosen">{ title }{ ": " }<strong>{ label }</strong></p>
            <p>{ t!("take-back-question.about") }</p>
        </Dialog>
    }
}
