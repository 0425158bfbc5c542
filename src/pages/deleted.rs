//! What was deleted lately, and what is damaged: below the other shelves of the library.

use crate::device::storage::{self, Kind, Listed, ListedCase};
use crate::device::{drafts, files};
use crate::route::Route;
use crate::{t, words};
use scenario::card::Card;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Something that can be deleted, with the name that people know it by.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Its name in storage.
    pub id: String,
    /// Its title in the reader's language.
    pub title: String,
}

impl Item {
    /// A session as the library lists it. One that is damaged bears its name in storage.
    pub fn session(session: &Listed) -> Item {
        let title = session.summary.as_ref().map(|summary| title(&summary.card));
        Item {
            kind: Kind::Session,
            id: session.id.clone(),
            title: title.unwrap_or_else(|| t!("session-named", name = session.id.as_str())),
        }
    }

    /// A case study as the library lists it.
    pub fn case(case: &ListedCase) -> Item {
        let title = case.card.as_ref().map_or_else(|| case.id.clone(), title);
        Item { kind: Kind::Case, id: case.id.clone(), title }
    }
}

fn title(card: &Card) -> String {
    card.in_language(&words::current()).title
}

/// Deletes something for good, with its drafts.
pub async fn purge(item: &Item) {
    // What could not be deleted is still listed afterwards, which says it.
    if storage::purge(item.kind, &item.id).await.is_ok() && item.kind == Kind::Session {
        drafts::forget(&item.id);
    }
}

/// Brings something back, and then asks for the library to be drawn anew.
pub fn bring_back(item: &Item, refresh: &Callback<()>) -> Callback<MouseEvent> {
    let (item, refresh) = (item.clone(), refresh.clone());
    Callback::from(move |_: MouseEvent| {
        let (item, refresh) = (item.clone(), refresh.clone());
        spawn_local(async move {
            // What could not be brought back is still listed as deleted.
            let _ = storage::bring_back(item.kind, &item.id).await;
            refresh.emit(());
        });
    })
}

/// Saves what is stored of a session to a file.
pub fn save_stored(item: &Item) -> Callback<MouseEvent> {
    let item = item.clone();
    Callback::from(move |_: MouseEvent| {
        let item = item.clone();
        spawn_local(async move {
            if let Ok(text) = storage::session_file(&item.id).await {
                files::save(&files::name(&item.title, "session.json"), "application/json", &text);
                storage::note_file(&item.id);
            }
        });
    })
}

/// The sessions whose listing or beginning cannot be read, and case studies likewise.
pub fn damaged(sessions: &[Listed], cases: &[ListedCase], ask: &Callback<Item>) -> Html {
    let sessions = sessions
        .iter()
        .filter(|session| session.deleted.is_none() && (session.summary.is_none() || !session.whole));
    let cases = cases.iter().filter(|case| case.deleted.is_none() && case.card.is_none());
    let rows: Vec<Html> = sessions
        .map(|session| {
            let item = Item::session(session);
            let about = if session.whole { t!("damaged-listing") } else { t!("damaged-beginning") };
            let open = session.whole.then(|| Route::session(session.id.clone()).href());
            row(&item, about, html! {
                <>
                    if let Some(href) = open { <a class="button" {href}>{ t!("try-to-open") }</a> }
                    <button onclick={save_stored(&item)} aria-label={labelled(t!("save-as-stored"), &item)}>{ t!("save-as-stored") }</button>
                    { delete(&item, ask) }
                </>
            })
        })
        .chain(cases.map(|case| {
            let item = Item::case(case);
            row(&item, t!("damaged-case"), delete(&item, ask))
        }))
        .collect();
    if rows.is_empty() {
        return html! {};
    }
    html! {
        <section aria-labelledby="damaged-title">
            <h2 id="damaged-title">{ t!("damaged") }</h2>
            <p>{ t!("damaged.about") }</p>
            <ul class="sessions">{ for rows }</ul>
        </section>
    }
}

/// What was deleted and can still be brought back.
pub fn deleted(
    sessions: &[Listed],
    cases: &[ListedCase],
    refresh: &Callback<()>,
    ask: &Callback<Item>,
) -> Html {
    let sessions = sessions.iter().filter_map(|session| Some((Item::session(session), session.deleted?)));
    let cases = cases.iter().filter_map(|case| Some((Item::case(case), case.deleted?)));
    let mut items: Vec<(Item, u64)> = sessions.chain(cases).collect();
    items.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
    if items.is_empty() {
        return html! {};
    }
    html! {
        <details class="deleted">
            <summary><h2>{ t!("deleted-lately", count = items.len() as u32) }</h2></summary>
            <p class="quiet">{ t!("deleted-lately.about") }</p>
            <ul class="sessions">
                { for items.iter().map(|(item, at)| row(item, t!("deleted-at", moment = words::moment(*at)), html! {
                    <>
                        <button onclick={bring_back(item, refresh)} aria-label={labelled(t!("bring-back"), item)}>{ t!("bring-back") }</button>
                        <button onclick={ask.reform({ let item = item.clone(); move |_: MouseEvent| item.clone() })}
                            aria-label={labelled(t!("delete-for-good"), item)}>{ t!("delete-for-good") }</button>
                    </>
                })) }
            </ul>
        </details>
    }
}

fn row(item: &Item, about: String, actions: Html) -> Html {
    html! {
        <li key={item.id.clone()} class="session">
            <div><h3>{ &item.title }</h3><p class="quiet">{ about }</p></div>
            <div class="actions">{ actions }</div>
        </li>
    }
}

fn delete(item: &Item, ask: &Callback<Item>) -> Html {
    let on_delete = ask.reform({
        let item = item.clone();
        move |_: MouseEvent| item.clone()
    });
    html! { <button onclick={on_delete} aria-label={t!("delete.label", title = item.title.as_str())}>{ t!("delete") }</button> }
}

/// What a button is called for screen readers: what it does, and to what.
fn labelled(action: String, item: &Item) -> String {
    t!("action-on", action = action, title = item.title.as_str())
}
