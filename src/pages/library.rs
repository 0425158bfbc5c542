//! The first screen: go on with a saved session, choose a case study, or open a file.

use super::cases::Cases;
use super::deleted::{Item, bring_back, damaged, deleted, purge, save_stored};
use super::open_file::OpenFile;
use crate::device::library;
use crate::device::storage::{self, Fault, Kind, Listed, ListedCase, Summary};
use crate::device::{chance, drafts, first, offline, part, screen, site};
use crate::parts::dialog::Dialog;
use crate::parts::keeping::NotSaved;
use crate::parts::languages::Languages;
use crate::parts::readiness::Readiness;
use crate::parts::wheel::{Wheel, stage_name};
use crate::route::{Module, Route, use_route};
use crate::{t, words};
use futures_util::future::join3;
use gloo_events::EventListener;
use scenario::card::Card;
use scenario::case::Stage;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Clone, PartialEq, Default)]
struct Shelf {
    sessions: Vec<Listed>,
    own: Vec<ListedCase>,
    bundled: Option<Vec<Card>>,
    trouble: Option<Fault>,
}

async fn look() -> Shelf {
    let (sessions, own, bundled) = join3(storage::sessions(), storage::cases(), library::bundled()).await;
    Shelf { sessions, own, bundled, trouble: storage::trouble() }
}

/// What the person is asked to confirm: deleting something, or deleting it for good.
#[derive(Clone, PartialEq)]
struct Removal {
    item: Item,
    for_good: bool,
}

/// The first module's root: the library, and on other screens the start of the module that draws them.
#[component]
pub fn Library() -> Html {
    let ready = use_state_eq(|| None::<bool>);
    use_effect_with((), {
        let ready = ready.setter();
        move |()| spawn_local(async move { ready.set(Some(words::load("app").await)) })
    });
    let route = use_route();
    let language = words::use_language();
    // The first page that a browser opens is read from its start; a page that somebody comes back to, from its heading.
    let came_back = use_mut_ref(|| false);
    if route != Route::Library {
        came_back.replace(true);
    }
    use_effect_with(*ready == Some(false), |failed| {
        if *failed {
            first::leave();
        }
    });
    match *ready {
        // The words come with the page; a moment without them needs no text.
        None => html! { <main class="loading" aria-busy="true"></main> },
        // Without words there is only one thing to say, and the page brings it along.
        Some(false) => html! { <main class="page"><p>{ words::none() }</p></main> },
        Some(true) if route == Route::Library => {
            html! { <LibraryPage key={language} came_back={*came_back.borrow()} /> }
        }
        Some(true) => {
            let module = route.module();
            html! { <Start key={module.name()} {module} /> }
        }
    }
}

#[derive(Properties, PartialEq)]
struct StartProps {
    module: Module,
}

/// Starts another module, and says so until it runs.
#[component]
fn Start(props: &StartProps) -> Html {
    let runs = use_state_eq(|| None::<bool>);
    use_effect_with(props.module, {
        let runs = runs.setter();
        move |module: &Module| {
            first::leave();
            let module = *module;
            if matches!(Route::current(), Route::Debrief(_)) {
                // While the module comes, the worker that it will ask can come as well.
                site::prepare_analyst();
            }
            spawn_local(async move {
                runs.set(Some(site::start(module).await));
                // Whoever comes here straight away may never see the library.
                offline::prepare();
            });
        }
    });
    match *runs {
        None => {
            html! { <main class="loading" aria-busy="true"><p class="quiet">{ t!("loading-play") }</p></main> }
        }
        Some(true) => html! {},
        Some(false) => html! {
            <main class="page">
                <h1>{ t!("play-failed") }</h1>
                <p>{ t!("play-failed.about") }</p>
                <p><a class="button primary" href={Route::Library.href()}>{ t!("to-library") }</a></p>
            </main>
        },
    }
}

/// The modules whose screens may be opened next, those of a case study first.
fn modules_ahead(sessions: &[Listed]) -> Vec<Module> {
    let kept = || sessions.iter().filter(|listed| listed.deleted.is_none());
    let any = |so: fn(&Summary) -> bool| kept().filter_map(|listed| listed.summary.as_ref()).any(so);
    let modules = [
        (Module::Play, true),
        (Module::Workshop, any(|session| session.groups > 1)),
        (Module::Debrief, any(|session| session.ended)),
    ];
    modules.into_iter().filter_map(|(module, wanted)| wanted.then_some(module)).collect()
}

#[derive(Properties, PartialEq)]
struct LibraryPageProps {
    came_back: bool,
}

/// The screen.
#[component]
fn LibraryPage(props: &LibraryPageProps) -> Html {
    let shelf = use_state(|| None::<Shelf>);
    let removal = use_state_eq(|| None::<Removal>);
    let removed = use_state_eq(|| None::<Item>);
    let tried = use_state_eq(|| None::<u64>);
    let refresh = {
        let shelf = shelf.setter();
        Callback::from(move |()| {
            let shelf = shelf.clone();
            spawn_local(async move { shelf.set(Some(look().await)) });
        })
    };
    use_effect_with((), {
        let (shelf, refresh, came_back) = (shelf.setter(), refresh.clone(), props.came_back);
        move |()| {
            screen::title(&t!("product"));
            // The page that was left goes in the same moment, and with it the link that had the focus.
            screen::with_frame(move || {
                if came_back && screen::nothing_has_focus() {
                    screen::begin("library-title");
                }
            });
            spawn_local(async move {
                let found = look().await;
                let ahead = modules_ahead(&found.sessions);
                shelf.set(Some(found));
                // What people need next comes before what a journey without a network needs.
                for module in ahead {
                    site::start_ahead(module).await;
                }
                offline::prepare();
                let gone = storage::purge_old().await;
                gone.iter().for_each(|session| {
                    drafts::forget(session);
                    part::forget(session);
                });
            });
            // What could not be written at first may be by now.
            let listener = web_sys::window()
                .map(|window| EventListener::new(&window, "storage-tried", move |_| refresh.emit(())));
            move || drop(listener)
        }
    });
    use_effect_with(shelf.is_some(), |drawn| {
        if *drawn {
            first::leave();
        }
    });
    // The dialogue took the focus with it; the next thing that can be done is to undo.
    use_effect_with((*removed).clone(), |removed| {
        if removed.is_some() {
            screen::focus("undo");
        }
    });
    let on_retry = {
        let tried = tried.setter();
        Callback::from(move |()| {
            let tried = tried.clone();
            spawn_local(async move {
                storage::try_again().await;
                tried.set(Some(chance::now()));
            });
        })
    };
    let asking = |for_good: bool| {
        let removal = removal.setter();
        Callback::from(move |item: Item| removal.set(Some(Removal { item, for_good })))
    };
    let (ask, ask_for_good) = (asking(false), asking(true));
    html! {
        <>
            <header class="top"><span class="brand">{ t!("product") }</span><Languages /></header>
            if let Some(fault) = shelf.as_ref().and_then(|shelf| shelf.trouble) {
                <NotSaved {fault} tried={*tried} {on_retry} />
            }
            <main class="page library">
                <div class="hero">
                    <div>
                        <h1 id="library-title" tabindex="-1">{ t!("welcome") }</h1>
                        <p class="lead">{ t!("welcome.about") }</p>
                    </div>
                    <Wheel opened={0} size="large" />
                </div>
                if let Some(shelf) = &*shelf {
                    { undo(&removed, &refresh) }
                    { shelves(shelf, &ask) }
                    { damaged(&shelf.sessions, &shelf.own, &ask) }
                    <OpenFile on_change={refresh.clone()} />
                    <p><a href={Route::Join.href()}>{ t!("join-workshop") }</a></p>
                    { deleted(&shelf.sessions, &shelf.own, &refresh, &ask_for_good) }
                    <Readiness />
                    if shelf.trouble.is_none() {
                        <p class="quiet small">{ t!("stays-here") }</p>
                    }
                    if !words::is_reviewed() {
                        <p class="quiet small">{ t!("not-reviewed") }</p>
                    }
                    <p class="small"><a href={Route::About.href()}>{ t!("libraries-and-licences") }</a></p>
                } else {
                    <p class="quiet" aria-busy="true">{ t!("loading-library") }</p>
                }
            </main>
            { confirmation(&removal, &removed, &refresh) }
        </>
    }
}

/// Says what was just deleted, and offers to undo that.
fn undo(removed: &UseStateHandle<Option<Item>>, refresh: &Callback<()>) -> Html {
    let Some(item) = &**removed else { return html! {} };
    let on_undo = {
        let (back, removed) = (bring_back(item, refresh), removed.setter());
        Callback::from(move |event: MouseEvent| {
            removed.set(None);
            back.emit(event);
        })
    };
    html! {
        <div class="notice undo" role="status">
            <p>{ t!("deleted", title = item.title.as_str()) }</p>
            <button id="undo" onclick={on_undo}>{ t!("undo") }</button>
        </div>
    }
}

fn shelves(shelf: &Shelf, ask: &Callback<Item>) -> Html {
    let sessions = shelf.sessions.iter().filter(|session| session.deleted.is_none() && session.whole);
    let sessions: Vec<Html> = sessions.filter_map(|session| saved(session, ask)).collect();
    html! {
        <>
            if !sessions.is_empty() {
                <section aria-labelledby="saved-title">
                    <h2 id="saved-title">{ t!("saved-sessions") }</h2>
                    <ul class="sessions">{ for sessions }</ul>
                </section>
            }
            <Cases own={shelf.own.clone()} bundled={shelf.bundled.clone()} on_delete={ask.clone()} />
        </>
    }
}

fn saved(session: &Listed, ask: &Callback<Item>) -> Option<Html> {
    // A practice round leaves no trace, and is no session to go on with.
    let summary = session.summary.as_ref().filter(|summary| part::practised(&summary.id).is_none())?;
    let item = Item::session(session);
    let place = if summary.groups > 1 {
        t!("workshop-of", count = summary.groups as u32)
    } else if summary.ended {
        t!("in-debrief")
    } else {
        summary
            .opened
            .checked_sub(1)
            .map_or_else(|| t!("briefing"), |before| stage_name(Stage::ALL[before % 4]))
    };
    let title = item.title.as_str();
    let told_in = words::other(&summary.card.in_language(&words::current()).language);
    let on_delete = ask.reform({
        let item = item.clone();
        move |_: MouseEvent| item.clone()
    });
    Some(html! {
        <li key={summary.id.clone()} class="session">
            <Wheel opened={summary.opened} ended={summary.ended} size="small" />
            <div>
                <h3 lang={told_in}>{ title }</h3>
                <p class="quiet">{ t!("session-at", place = place, moment = words::moment(summary.changed)) }</p>
                if !session.written { <p class="hint">{ t!("not-saved-yet") }</p> }
            </div>
            <div class="actions">
                <a class="button primary" href={part::entrance(summary).href()} aria-label={t!("continue-session.label", title = title)}>{ t!("continue-session") }</a>
                if !session.written {
                    <button onclick={save_stored(&item)}>{ t!("save-to-file") }</button>
                }
                <button onclick={on_delete} aria-label={t!("delete.label", title = title)}>{ t!("delete") }</button>
            </div>
        </li>
    })
}

fn confirmation(
    removal: &UseStateHandle<Option<Removal>>,
    removed: &UseStateHandle<Option<Item>>,
    refresh: &Callback<()>,
) -> Html {
    let Some(Removal { item, for_good }) = (**removal).clone() else { return html! {} };
    let name = item.title.as_str();
    let (title, about) = match (for_good, item.kind) {
        (true, _) => (t!("delete-for-good-question", title = name), t!("delete-for-good-question.about")),
        (false, Kind::Session) => (t!("delete-session", title = name), t!("delete-session.about")),
        (false, Kind::Case) => (t!("delete-case", title = name), t!("delete-case.about")),
    };
    let yes = if for_good { t!("delete-for-good") } else { t!("delete") };
    let close = removal.setter();
    let on_no = Callback::from(move |()| close.set(None));
    let on_yes = {
        let (on_no, refresh) = (on_no.clone(), refresh.clone());
        let (removal, removed) = (removal.setter(), removed.setter());
        Callback::from(move |()| {
            on_no.emit(());
            let (item, refresh) = (item.clone(), refresh.clone());
            let (removal, removed) = (removal.clone(), removed.clone());
            spawn_local(async move {
                if for_good {
                    purge(&item).await;
                    removed.set(None);
                } else {
                    match storage::remove(item.kind, &item.id).await {
                        Ok(()) => removed.set(Some(item)),
                        // There is no room even for a mark: it can only go for good.
                        Err(Fault::Full) => removal.set(Some(Removal { item, for_good: true })),
                        // What could not be deleted is still listed afterwards, which says it.
                        Err(_) => {}
                    }
                }
                refresh.emit(());
            });
        })
    };
    html! {
        <Dialog {title} {yes} grave={for_good} {on_yes} {on_no}><p>{ about }</p></Dialog>
    }
}
