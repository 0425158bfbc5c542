//! What is around every page of a session: its header with what is saved and what can be done, and what must be told.

mod brief;
mod compare;
mod groups;
mod kept;
mod moments;
mod news;
mod table;
mod take_back;

use crate::device::storage::Fault;
use crate::device::{chance, files, screen, storage};
use crate::parts::announcement::Announcement;
use crate::parts::briefing::Briefing;
use crate::parts::keeping::{NotSaved, Note};
use crate::parts::languages::Languages;
use crate::parts::markdown::CaseLanguage;
use crate::parts::menu::Menu;
use crate::parts::way_back::WayBack;
use crate::route::{At, Route};
use crate::store::{Fetched, Game, News, Part, Saved, Store, branch_name};
use crate::{reminder, t, words};
use engine::decide::Rejection;
use engine::session::Session;
use groups::groups_here;
use kept::{Notes, PracticeEnded, kept, not_opened};
use moments::MomentsPanel;
use news::{FacilitatorsWord, ways};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use table::TablePanel;
use take_back::take_back;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// A page of a session, drawn within its header.
#[derive(Properties, PartialEq)]
pub struct SessionPageProps {
    /// Whose session, and which way of playing.
    pub at: At,
    /// Draws the page; in another language it is drawn anew, and what was begun on it is among the drafts.
    pub page: Callback<Game, Html>,
    /// Whether it is a page for the time after play.
    #[prop_or_default]
    pub debrief: bool,
    /// The session, where it has just been read.
    #[prop_or_default]
    pub fetched: Option<Fetched>,
    /// Whether it is a page for any time, during play and after it.
    #[prop_or_default]
    pub any_time: bool,
}

/// What the screen holds besides the session itself.
#[derive(Clone, PartialEq)]
enum Screen {
    Opening,
    Failed(Fault),
    Open,
    /// It was a practice round, which has ended.
    Ended,
}

/// What stands in the place of the page for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Panel {
    Briefing,
    Table,
    Moments,
}

/// The screen.
#[component]
pub fn SessionPage(props: &SessionPageProps) -> Html {
    let state = use_state_eq(|| Screen::Opening);
    let game = use_state_eq(|| None::<Game>);
    let saved = use_state_eq(|| Saved::Yes);
    let rejected = use_state_eq(|| None::<Rejection>);
    let notes = use_state_eq(Notes::default);
    let store = use_mut_ref(|| None::<Rc<Store>>);
    let panel = use_state_eq(|| None::<Panel>);
    let taking_back = use_state_eq(|| false);
    let tell = use_callback((), {
        let (game, saved, rejected, notes) =
            (game.setter(), saved.setter(), rejected.setter(), notes.clone());
        let (store, panel, state) = (store.clone(), panel.setter(), state.setter());
        move |news: News, ()| match news {
            News::Ended => {
                game.set(None);
                state.set(Screen::Ended);
            }
            News::Changed => {
                rejected.set(None);
                if let Some(now) = store.borrow().as_ref().and_then(Store::game) {
                    game.set(Some(now));
                }
            }
            News::Saved(now) => saved.set(now),
            News::Restored => notes.set(Notes { restored: true, ..(*notes).clone() }),
            News::Withdrawn => notes.set(Notes { withdrawn: true, ..(*notes).clone() }),
            News::Rejected(why) => rejected.set(Some(why)),
            News::Branched(branch) => {
                let at = store.borrow().as_ref().and_then(Store::game).map(|game| game.at.home());
                if let Some(at) = at {
                    panel.set(None);
                    Route::Session(At { branch: Some(branch_name(&branch)), ..at }).go();
                }
            }
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
    use_effect_with(props.at.home(), {
        let (state, store, language) = (state.setter(), store.clone(), language.clone());
        let (notes, watching) = (notes.setter(), Rc::new(RefCell::new(None)));
        let (branch, gone) = (props.at.branch.clone(), Rc::new(Cell::new(false)));
        // Whoever comes back to the page reads it anew.
        let fetched = props.fetched.clone().filter(|fetched| fetched.groups().is_some());
        move |at: &At| {
            let (at, watched, closing) = (at.clone(), watching.clone(), store.clone());
            let leaving = gone.clone();
            spawn_local(async move {
                let whose = |session: &Session| part(session, &at);
                let opened = match fetched {
                    Some(fetched) => Store::open_fetched(fetched, whose, tell).await,
                    None => Store::open(&at.session, whose, tell).await,
                };
                match opened {
                    Ok(opened) if gone.get() => opened.leave(),
                    Ok(opened) => {
                        reminder::begin(&at.session, &opened.progress());
                        let no_branch = !opened.turn_to(branch.as_deref());
                        notes.set(Notes { unreadable: opened.unreadable(), no_branch, ..Notes::default() });
                        *store.borrow_mut() = Some(opened.clone());
                        opened.speak(&language);
                        *watched.borrow_mut() = Some((opened.watch_storage(), opened.watch_orders()));
                        state.set(Screen::Open);
                        storage::persist().await;
                    }
                    Err(fault) => state.set(Screen::Failed(fault)),
                }
            });
            move || {
                leaving.set(true);
                watching.borrow_mut().take();
                // Another window may have the pen now. The store itself lives on in what the page had drawn with it.
                if let Some(left) = closing.borrow_mut().take() {
                    left.leave();
                }
            }
        }
    });
    use_effect_with(props.at.branch.clone(), {
        let (store, notes, panel) = (store.clone(), notes.clone(), panel.setter());
        move |branch: &Option<String>| {
            let opened = store.borrow().clone();
            if let Some(opened) = opened {
                panel.set(None);
                let no_branch = !opened.turn_to(branch.as_deref());
                notes.set(Notes { no_branch, ..(*notes).clone() });
            }
        }
    });
    let elsewhere = game.as_ref().and_then(|game| {
        let is_over = game.view.is_over();
        let other = if is_over { Route::Debrief } else { Route::Session };
        (is_over != props.debrief && !props.any_time).then(|| other(game.at.clone()))
    });
    use_effect_with(elsewhere.clone(), |elsewhere| {
        if let Some(route) = elsewhere {
            route.go_instead();
        }
    });
    let title = game.as_ref().map(|game| game.case.title.clone());
    use_effect_with(title, |title| {
        if let Some(title) = title {
            screen::title(&t!("window-title", title = title.as_str()));
        }
    });
    use_effect_with(*panel, |panel| {
        if panel.is_some() {
            screen::begin("page-title");
        }
    });
    let Some(now) = (*game).clone() else {
        return match &*state {
            Screen::Failed(fault) => not_opened(&props.at.session, *fault),
            Screen::Ended => html! { <PracticeEnded at={props.at.clone()} /> },
            _ => {
                html! { <main class="loading" aria-busy="true"><p class="quiet">{ t!("loading-session") }</p></main> }
            }
        };
    };
    let told_in = words::other(&now.case.language);
    let on_save_file = {
        let (store, title, notes) = (store.clone(), now.case.title.clone(), notes.clone());
        Callback::from(move |()| {
            if let Some(store) = &*store.borrow() {
                files::save(&files::name(&title, "session.json"), "application/json", &store.to_file());
                reminder::note_file(&store.id(), &store.progress());
                notes.set(Notes { files: notes.files + 1, ..(*notes).clone() });
            }
        })
    };
    let on_retry = {
        let (store, notes) = (store.clone(), notes.clone());
        Callback::from(move |()| {
            let Some(store) = store.borrow().clone() else { return };
            let notes = notes.clone();
            spawn_local(async move {
                store.save().await;
                notes.set(Notes { tried: Some(chance::now()), ..(*notes).clone() });
            });
        })
    };
    let on_take_pen = {
        let store = store.clone();
        Callback::from(move |()| {
            if let Some(store) = &*store.borrow() {
                store.take_pen();
            }
        })
    };
    let show = |now: Option<Panel>| {
        let panel = panel.setter();
        Callback::from(move |_: MouseEvent| panel.set(now))
    };
    let on_take_back = taking_back.setter();
    let on_take_back = Callback::from(move |now: bool| on_take_back.set(now));
    // A page is drawn anew in another language, and for another way of playing.
    let drawn = format!("{language} {}", now.desk);
    let page = match (*panel, elsewhere.is_some(), store.borrow().clone()) {
        (Some(shown), _, Some(store)) => html! {
            <main class="page">
                <h1 id="page-title" tabindex="-1" lang={told_in.clone().filter(|_| shown == Panel::Briefing)}>{ panel_title(&now, shown) }</h1>
                <p><button onclick={show(None)}>{ t!("back-to-session") }</button></p>
                { match shown {
                    Panel::Briefing => html! { <Briefing key={language.clone()} case={now.case.clone()} /> },
                    Panel::Table => html! { <TablePanel key={drawn} game={now.clone()} {store} /> },
                    Panel::Moments => html! { <MomentsPanel key={drawn} game={now.clone()} {store} /> },
                } }
                <p class="main-action"><button class="primary" onclick={show(None)}>{ t!("back-to-session") }</button></p>
            </main>
        },
        (_, true, _) => html! {},
        _ => html! { <key={drawn}>{ props.page.emit(now.clone()) }</> },
    };
    html! {
        <>
            <header class="top">
                <a class="brand" href={Route::Library.href()}>{ t!("product") }</a>
                <p class="session-title">
                    <span lang={told_in.clone()}>{ &now.case.title }</span>
                    if let Some(group) = now.group.as_ref().filter(|group| !group.is_empty()) { { " · " }<strong>{ group }</strong> }
                </p>
                <p class="saved">{ saved_text(*saved) }</p>
                <Languages />
                if now.is_shared() {
                    <button class="to-table" onclick={show(Some(Panel::Table))}>{ t!("table") }</button>
                }
                <Menu>
                    <button onclick={show(Some(Panel::Briefing))}>{ t!("read-briefing") }</button>
                    if !now.is_shared() { <button onclick={show(Some(Panel::Table))}>{ t!("table") }</button> }
                    <button onclick={show(Some(Panel::Moments))}>{ t!("moments") }</button>
                    <button onclick={on_save_file.reform(|_: MouseEvent| ())}>{ t!("save-to-file") }</button>
                    <p class="quiet small">
                        { reminder::last_file(&now.at.session).map_or_else(|| t!("no-file-yet"), |at| t!("last-file", moment = words::moment(at))) }
                    </p>
                    <a class="button" href={Route::Questionnaire(now.at.home()).href()}>{ t!("survey-open") }</a>
                    <a class="button" href={Route::Policy(now.at.home()).href()}>{ t!("policy-file") }</a>
                    if now.view.may_take_back {
                        <button disabled={!now.may_play()} onclick={on_take_back.reform(|_: MouseEvent| true)}>{ t!("take-back") }</button>
                    }
                    <WayBack session={now.at.session.clone()} />
                    <a class="button" href={Route::Library.href()}>{ t!("to-library") }</a>
                </Menu>
            </header>
            <Announcement key={now.desk.clone()} game={now.clone()} saved={*saved} />
            if let Saved::No(fault) = *saved {
                <NotSaved {fault} tried={notes.tried} on_file={on_save_file.clone()} {on_retry} />
            }
            if !now.writes {
                <Note text={t!("another-window-writes")} action={(t!("write-here").into(), on_take_pen)} />
            }
            <FacilitatorsWord game={now.clone()} />
            { kept(&now, &notes, store.borrow().as_deref(), &on_save_file) }
            if let Some(why) = &*rejected {
                <div class="banner" role="alert"><p>{ t!(format!("rejected-{}", why.code())) }</p></div>
            }
            // What somebody answers in private is kept nowhere before it is handed in, so that no way leads off there.
            if let Some(store) = store.borrow().as_ref().filter(|_| !props.any_time) { { groups_here(&now, store) } }
            { ways(&now) }
            <ContextProvider<CaseLanguage> context={CaseLanguage(told_in)}>{ page }</ContextProvider<CaseLanguage>>
            if *taking_back { { take_back(&now, on_take_back) } }
        </>
    }
}

fn panel_title(game: &Game, panel: Panel) -> String {
    match panel {
        Panel::Briefing => game.case.title.clone(),
        Panel::Table => t!("table"),
        Panel::Moments => t!("moments"),
    }
}

/// The part that the window of a group's page plays: where the session has one group, the address need not name it.
fn part(session: &Session, at: &At) -> Option<Part> {
    let groups = &session.header().groups;
    let place = match &at.group {
        Some(group) => session.header().place(group)?,
        None => (groups.len() == 1).then_some(0)?,
    };
    Some(Part::Group(place, None))
}

fn saved_text(saved: Saved) -> String {
    match saved {
        Saved::Writing => t!("saving"),
        Saved::Yes => t!("saved"),
        Saved::No(Fault::Blocked) => t!("saved-here-only"),
        Saved::No(_) => t!("not-saved"),
    }
}
