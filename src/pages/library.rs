//! The first screen: go on with a saved session, choose a case study, or open a file.

use super::open_file::OpenFile;
use crate::device::library;
use crate::device::storage::{self, Summary};
use crate::device::{offline, screen, site};
use crate::parts::dialog::Dialog;
use crate::parts::languages::Languages;
use crate::parts::readiness::Readiness;
use crate::parts::wheel::{Wheel, stage_name};
use crate::route::{Route, use_route};
use crate::{device::drafts, t, words};
use scenario::card::Card;
use scenario::case::Stage;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Clone, PartialEq, Default)]
struct Shelf {
    sessions: Vec<Summary>,
    own: Vec<Card>,
    bundled: Option<Vec<Card>>,
    durable: bool,
}

async fn look() -> Shelf {
    Shelf {
        durable: storage::is_durable().await,
        sessions: storage::sessions().await.unwrap_or_default(),
        own: storage::cases().await.unwrap_or_default(),
        bundled: library::bundled().await,
    }
}

/// What the person is asked to confirm.
#[derive(Clone, PartialEq)]
enum Removal {
    Session(Summary),
    Case(Card),
}

/// The first module's root: the library, and on other screens the start of the second module.
#[component]
pub fn Library() -> Html {
    let ready = use_state_eq(|| None::<bool>);
    use_effect_with((), {
        let ready = ready.setter();
        move |()| spawn_local(async move { ready.set(Some(words::load("app").await)) })
    });
    let route = use_route();
    let language = words::use_language();
    match *ready {
        // The words come with the page; a moment without them needs no text.
        None => html! { <main class="loading" aria-busy="true"></main> },
        // Without words there is only one thing to say, in the language that most readers share.
        Some(false) => {
            html! { <main class="page"><p>{ "Part of the app could not be loaded. Please reload the page." }</p></main> }
        }
        Some(true) if route == Route::Library => html! { <LibraryPage key={language} /> },
        Some(true) => html! { <StartPlay /> },
    }
}

/// Starts the second module, and says so until it runs.
#[component]
fn StartPlay() -> Html {
    let runs = use_state_eq(|| None::<bool>);
    use_effect_with((), {
        let runs = runs.setter();
        move |()| spawn_local(async move { runs.set(Some(site::start_play().await)) })
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

/// Deletes a saved session with its drafts.
async fn remove_session(id: &str) -> Result<(), storage::Fault> {
    storage::remove(id).await?;
    drafts::forget(id);
    Ok(())
}

/// The screen.
#[component]
fn LibraryPage() -> Html {
    let shelf = use_state(|| None::<Shelf>);
    let removal = use_state_eq(|| None::<Removal>);
    let refresh = {
        let shelf = shelf.setter();
        Callback::from(move |()| {
            let shelf = shelf.clone();
            spawn_local(async move {
                shelf.set(Some(look().await));
                // What a case study needs comes before what a journey without a network needs.
                site::fetch_play_ahead().await;
                offline::prepare();
            });
        })
    };
    use_effect_with((), {
        let refresh = refresh.clone();
        move |()| {
            screen::title(&t!("product"));
            refresh.emit(());
        }
    });
    let ask = removal.setter();
    let ask = Callback::from(move |what: Removal| ask.set(Some(what)));
    html! {
        <>
            <header class="top"><span class="brand">{ t!("product") }</span><Languages /></header>
            <main class="page library">
                <div class="hero">
                    <div>
                        <h1>{ t!("welcome") }</h1>
                        <p class="lead">{ t!("welcome.about") }</p>
                    </div>
                    <Wheel opened={0} size="large" />
                </div>
                if let Some(shelf) = &*shelf {
                    { shelves(shelf, &ask) }
                    <OpenFile on_change={refresh.clone()} />
                    <Readiness />
                    <p class="quiet small">{ if shelf.durable { t!("stays-here") } else { t!("no-storage") } }</p>
                    <p class="small"><a href={Route::About.href()}>{ t!("libraries-and-licences") }</a></p>
                } else {
                    <p class="quiet" aria-busy="true">{ t!("loading-library") }</p>
                }
            </main>
            { confirmation(&removal, &refresh) }
        </>
    }
}

fn shelves(shelf: &Shelf, ask: &Callback<Removal>) -> Html {
    let bundled = shelf.bundled.iter().flatten();
    let bundled: Vec<&Card> = bundled.filter(|card| shelf.own.iter().all(|own| own.id != card.id)).collect();
    html! {
        <>
            if !shelf.sessions.is_empty() {
                <section aria-labelledby="saved-title">
                    <h2 id="saved-title">{ t!("saved-sessions") }</h2>
                    <ul class="sessions">
                        { for shelf.sessions.iter().map(|summary| saved(summary, ask)) }
                    </ul>
                </section>
            }
            <section aria-labelledby="cases-title">
                <h2 id="cases-title">{ t!("case-studies") }</h2>
                <ul class="cards">
                    { for shelf.own.iter().map(|card| case_card(card, Some(ask))) }
                    { for bundled.into_iter().map(|card| case_card(card, None)) }
                </ul>
                if shelf.bundled.is_none() {
                    <p class="notice" role="alert">{ t!("no-bundled") }</p>
                }
            </section>
        </>
    }
}

fn saved(summary: &Summary, ask: &Callback<Removal>) -> Html {
    let place = if summary.ended {
        t!("in-debrief")
    } else {
        summary
            .opened
            .checked_sub(1)
            .map_or_else(|| t!("briefing"), |before| stage_name(Stage::ALL[before % 4]))
    };
    let title = summary.card.in_language(&words::current()).title;
    let on_delete = ask.reform({
        let summary = summary.clone();
        move |_: MouseEvent| Removal::Session(summary.clone())
    });
    html! {
        <li key={summary.id.clone()} class="session">
            <Wheel opened={summary.opened} ended={summary.ended} size="small" />
            <div>
                <h3>{ &title }</h3>
                <p class="quiet">{ t!("session-at", place = place, moment = words::moment(summary.changed)) }</p>
            </div>
            <div class="actions">
                <a class="button primary" href={Route::Session(summary.id.clone()).href()} aria-label={t!("continue-session.label", title = title.as_str())}>{ t!("continue-session") }</a>
                <button onclick={on_delete} aria-label={t!("delete.label", title = title.as_str())}>{ t!("delete") }</button>
            </div>
        </li>
    }
}

fn case_card(card: &Card, own: Option<&Callback<Removal>>) -> Html {
    let on_remove = own.map(|ask| {
        ask.reform({
            let card = card.clone();
            move |_: MouseEvent| Removal::Case(card.clone())
        })
    });
    let text = card.in_language(&words::current());
    let languages: Vec<String> = card.texts.iter().map(|text| words::language_name(&text.language)).collect();
    html! {
        <li key={card.id.clone()} class="card case">
            if own.is_some() {
                <p class="kicker">{ t!("your-own") }</p>
            }
            <h3><a href={Route::Case(card.id.clone()).href()}>{ &text.title }</a></h3>
            <p>{ &text.summary }</p>
            <p class="quiet small">{ t!("minutes", count = card.minutes) }{ " · " }{ languages.join(", ") }</p>
            if !card.tags.is_empty() {
                <ul class="tags" aria-label={t!("topics")}>
                    { for card.tags.iter().map(|tag| html! { <li key={tag.clone()}>{ topic(tag) }</li> }) }
                </ul>
            }
            if let Some(on_remove) = on_remove {
                <div class="actions"><button onclick={on_remove} aria-label={t!("delete.label", title = text.title.as_str())}>{ t!("delete") }</button></div>
            }
        </li>
    }
}

/// A topic as people write it: `gcm-6` is GCM 6, `sdg-10.7.1` is SDG 10.7.1; others are words.
fn topic(tag: &str) -> String {
    match tag.split_once('-') {
        Some((family @ ("gcm" | "sdg" | "ilo"), rest)) => format!("{} {rest}", family.to_ascii_uppercase()),
        _ => tag.replace('-', " "),
    }
}

fn confirmation(removal: &UseStateHandle<Option<Removal>>, refresh: &Callback<()>) -> Html {
    let Some(what) = (**removal).clone() else { return html! {} };
    let language = words::current();
    let title = match &what {
        Removal::Session(summary) => t!("delete-session", title = summary.card.in_language(&language).title),
        Removal::Case(card) => t!("delete-case", title = card.in_language(&language).title),
    };
    let about = match &what {
        Removal::Session(_) => t!("delete-session.about"),
        Removal::Case(_) => t!("delete-case.about"),
    };
    let close = removal.setter();
    let on_no = Callback::from(move |()| close.set(None));
    let on_yes = {
        let (on_no, refresh) = (on_no.clone(), refresh.clone());
        Callback::from(move |()| {
            on_no.emit(());
            let (what, refresh) = (what.clone(), refresh.clone());
            spawn_local(async move {
                // What could not be deleted is still listed afterwards, which says it.
                let _ = match what {
                    Removal::Session(summary) => remove_session(&summary.id).await,
                    Removal::Case(card) => storage::remove_case(&card.id).await,
                };
                refresh.emit(());
            });
        })
    };
    html! {
        <Dialog {title} yes={t!("delete")} grave={true} {on_yes} {on_no}><p>{ about }</p></Dialog>
    }
}
