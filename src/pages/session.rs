//! What is around every page of a session: its header with what is saved and what can be done, and what must be told.

use crate::device::storage::{Fault, Kind};
use crate::device::{chance, files, screen, storage};
use crate::parts::announcement::Announcement;
use crate::parts::briefing::Briefing;
use crate::parts::dialog::Dialog;
use crate::parts::keeping::{NotSaved, Note};
use crate::parts::languages::Languages;
use crate::parts::markdown::CaseLanguage;
use crate::parts::menu::Menu;
use crate::parts::story::find_option;
use crate::route::{At, Route};
use crate::store::{Game, News, Part, Saved, Store};
use crate::{reminder, t, words};
use engine::decide::{Command, Rejection};
use engine::play::Phase;
use engine::session::Session;
use engine::view::Telling;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// A page of a session, drawn within its header.
#[derive(Properties, PartialEq)]
pub struct SessionPageProps {
    /// Whose session.
    pub at: At,
    /// Draws the page; in another language it is drawn anew, and what was begun on it is among the drafts.
    pub page: Callback<Game, Html>,
    /// Whether it is a page for the time after play.
    #[prop_or_default]
    pub debrief: bool,
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
    let notes = use_state_eq(Notes::default);
    let store = use_mut_ref(|| None::<Rc<Store>>);
    let reading = use_state_eq(|| false);
    let taking_back = use_state_eq(|| false);
    let tell = use_callback((), {
        let (game, saved, rejected, notes) =
            (game.setter(), saved.setter(), rejected.setter(), notes.clone());
        let store = store.clone();
        move |news: News, ()| match news {
            News::Changed => {
                rejected.set(None);
                if let Some(now) = store.borrow().as_ref().and_then(Store::game) {
                    game.set(Some(now));
                }
            }
            News::Saved(now) => saved.set(now),
            News::Restored => notes.set(Notes { restored: true, ..(*notes).clone() }),
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
    use_effect_with(props.at.clone(), {
        let (state, store, language) = (state.setter(), store.clone(), language.clone());
        let (notes, watching) = (notes.setter(), Rc::new(RefCell::new(Vec::new())));
        move |at: &At| {
            let (at, listeners, closing) = (at.clone(), watching.clone(), store.clone());
            spawn_local(async move {
                match Store::open(&at.session, |session| part(session, &at), tell).await {
                    Ok(opened) => {
                        *listeners.borrow_mut() = opened.watch_storage();
                        reminder::begin(&at.session, &opened.progress());
                        notes.set(Notes { unreadable: opened.unreadable(), ..Notes::default() });
                        *store.borrow_mut() = Some(opened.clone());
                        opened.speak(&language);
                        state.set(Screen::Open);
                        storage::persist().await;
                    }
                    Err(fault) => state.set(Screen::Failed(fault)),
                }
            });
            move || {
                watching.borrow_mut().clear();
                // Another window may have the pen now.
                closing.borrow_mut().take();
            }
        }
    });
    let elsewhere = game.as_ref().and_then(|game| {
        let is_over = game.view.phase == Phase::Debrief;
        let other = if is_over { Route::Debrief } else { Route::Session };
        (is_over != props.debrief).then(|| other(game.at.clone()))
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
    use_effect_with(*reading, |reading| {
        if *reading {
            screen::begin("page-title");
        }
    });
    let Some(now) = (*game).clone() else {
        return match &*state {
            Screen::Failed(fault) => not_opened(&props.at.session, *fault),
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
    let on_read = reading.setter();
    let on_read = Callback::from(move |now: bool| on_read.set(now));
    let on_take_back = taking_back.setter();
    let on_take_back = Callback::from(move |now: bool| on_take_back.set(now));
    let page = if *reading {
        html! {
            <main class="page">
                <h1 id="page-title" tabindex="-1" lang={told_in.clone()}>{ &now.case.title }</h1>
                <p><button onclick={on_read.reform(|_: MouseEvent| false)}>{ t!("back-to-session") }</button></p>
                <Briefing key={language.clone()} case={now.case.clone()} />
                <p><button class="primary" onclick={on_read.reform(|_: MouseEvent| false)}>{ t!("back-to-session") }</button></p>
            </main>
        }
    } else if elsewhere.is_some() {
        html! {}
    } else {
        html! { <key={language.clone()}>{ props.page.emit(now.clone()) }</> }
    };
    html! {
        <>
            <header class="top">
                <a class="brand" href={Route::Library.href()}>{ t!("product") }</a>
                <p class="session-title" lang={told_in.clone()}>{ &now.case.title }</p>
                <p class="saved">{ saved_text(*saved) }</p>
                <Languages />
                <Menu>
                    <button onclick={on_read.reform(|_: MouseEvent| true)}>{ t!("read-briefing") }</button>
                    <button onclick={on_save_file.reform(|_: MouseEvent| ())}>{ t!("save-to-file") }</button>
                    <p class="quiet small">
                        { reminder::last_file(&now.at.session).map_or_else(|| t!("no-file-yet"), |at| t!("last-file", moment = words::moment(at))) }
                    </p>
                    if now.view.may_take_back {
                        <button onclick={on_take_back.reform(|_: MouseEvent| true)}>{ t!("take-back") }</button>
                    }
                    <a class="button" href={Route::Library.href()}>{ t!("to-library") }</a>
                </Menu>
            </header>
            <Announcement game={now.clone()} saved={*saved} />
            if let Saved::No(fault) = *saved {
                <NotSaved {fault} tried={notes.tried} on_file={on_save_file.clone()} {on_retry} />
            }
            if !now.writes {
                <Note text={t!("another-window-writes")} action={(t!("write-here").into(), on_take_pen)} />
            }
            { kept(&now, &notes, store.borrow().as_deref(), &on_save_file) }
            if let Some(why) = &*rejected {
                <div class="banner" role="alert"><p>{ t!(format!("rejected-{}", why.code())) }</p></div>
            }
            <ContextProvider<CaseLanguage> context={CaseLanguage(told_in)}>{ page }</ContextProvider<CaseLanguage>>
            if *taking_back { { take_back(&now, on_take_back) } }
        </>
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

/// What became of the session's storage since the page was opened.
#[derive(Debug, Clone, PartialEq, Default)]
struct Notes {
    /// Entries that could not be read.
    unreadable: usize,
    /// What was thrown away behind the page's back was saved anew.
    restored: bool,
    /// When the person last tried to save again.
    tried: Option<u64>,
    /// How often the person saved a file or put the reminder off: what is said of files is asked for anew then.
    files: usize,
}

/// The notes below the header: what was lost, and that it is time for a file, where a stage ends or play has ended.
fn kept(game: &Game, notes: &UseStateHandle<Notes>, store: Option<&Store>, on_file: &Callback<()>) -> Html {
    let set = |change: fn(&mut Notes)| {
        let notes = notes.clone();
        Callback::from(move |()| {
            let mut now = (*notes).clone();
            change(&mut now);
            notes.set(now);
        })
    };
    let progress = store.map(Store::progress).unwrap_or_default();
    let at_rest = game.view.may_move_on || game.view.phase == Phase::Debrief;
    let on_later = {
        let (session, close) = (game.at.session.clone(), set(|notes| notes.files += 1));
        Callback::from(move |()| {
            reminder::put_off(&session, &progress);
            close.emit(());
        })
    };
    let on_raw = save_raw(&game.at.session);
    html! {
        <>
            if notes.unreadable > 0 {
                <Note text={t!("entries-damaged", count = notes.unreadable as u32)} action={(t!("save-as-stored").into(), on_raw)}
                    close={t!("note-close")} on_close={set(|notes| notes.unreadable = 0)} />
            }
            if notes.restored {
                <Note text={t!("session-restored")} action={(t!("save-to-file").into(), on_file.clone())}
                    close={t!("note-close")} on_close={set(|notes| notes.restored = false)} />
            }
            if at_rest && reminder::is_due(&game.at.session, &progress) {
                <Note text={t!("file-reminder")} action={(t!("save-to-file").into(), on_file.clone())}
                    close={t!("file-later")} on_close={on_later} />
            }
        </>
    }
}

/// Saves what is stored of a session to a file, as it is.
fn save_raw(session: &str) -> Callback<()> {
    let session = session.to_owned();
    Callback::from(move |()| {
        let session = session.clone();
        spawn_local(async move {
            if let Ok(text) = storage::session_file(&session).await {
                files::save(&files::name(&session, "session.json"), "application/json", &text);
            }
        });
    })
}

/// Why a session cannot be opened, and what can be done all the same.
fn not_opened(session: &str, fault: Fault) -> Html {
    let on_bring_back = {
        let session = session.to_owned();
        Callback::from(move |_: MouseEvent| {
            let session = session.clone();
            spawn_local(async move {
                if storage::bring_back(Kind::Session, &session).await.is_ok() {
                    screen::reload();
                }
            });
        })
    };
    let on_raw = save_raw(session).reform(|_: MouseEvent| ());
    html! {
        <main class="page">
            <h1>{ t!("session-not-opened") }</h1>
            <p>{ t!(format!("session-{}", fault.code())) }</p>
            <div class="actions">
                if fault == Fault::Deleted {
                    <button class="primary" onclick={on_bring_back}>{ t!("bring-back") }</button>
                }
                if matches!(fault, Fault::Damaged | Fault::Newer) {
                    <button class="primary" onclick={on_raw}>{ t!("save-as-stored") }</button>
                }
                if matches!(fault, Fault::Blocked | Fault::Refused | Fault::Full) {
                    <button class="primary" onclick={|_: MouseEvent| screen::reload()}>{ t!("try-again") }</button>
                }
                <a class="button" href={Route::Library.href()}>{ t!("to-library") }</a>
            </div>
        </main>
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
