//! What is around the facilitator's pages: the header with the workshop's code and what is saved, and what must be told.

use super::code::spoken;
use super::held::Held;
use crate::device::storage::Fault;
use crate::device::{chance, files, screen, storage};
use crate::parts::keeping::{NotSaved, Note};
use crate::parts::languages::Languages;
use crate::parts::menu::Menu;
use crate::route::Route;
use crate::store::Saved;
use crate::{reminder, t, words};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What is framed.
#[derive(Properties, PartialEq)]
pub struct FrameProps {
    /// The workshop.
    pub held: Held,
    /// Whether the page only reads, so that it does not matter who has the pen.
    #[prop_or_default]
    pub reads: bool,
    /// The page.
    pub children: Children,
}

/// Saves the whole workshop as one file.
pub fn save_archive(held: &Held) {
    let name = format!("{} {}", spoken(&held.store.id()), held.case.title);
    files::save(&files::name(&name, "session.json"), "application/json", &held.store.to_file());
    reminder::note_file(&held.store.id(), &held.store.progress());
}

/// The frame.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let held = &props.held;
    let id = held.store.id();
    let tried = use_state_eq(|| None::<u64>);
    // How often the person saved a file or put the reminder off: what is said of files is asked for anew then.
    let files = use_state_eq(|| 0_usize);
    let hidden = use_state_eq(|| false);
    let on_archive = {
        let (held, files) = (held.clone(), files.clone());
        Callback::from(move |()| {
            save_archive(&held);
            files.set(*files + 1);
        })
    };
    let on_later = {
        let (held, files) = (held.clone(), files.clone());
        Callback::from(move |()| {
            reminder::put_off(&held.store.id(), &held.store.progress());
            files.set(*files + 1);
        })
    };
    let on_retry = {
        let (store, tried) = (held.store.clone(), tried.setter());
        Callback::from(move |()| {
            let (store, tried) = (store.clone(), tried.clone());
            spawn_local(async move {
                store.save().await;
                tried.set(Some(chance::now()));
            });
        })
    };
    let on_take_pen = {
        let store = held.store.clone();
        Callback::from(move |()| store.take_pen())
    };
    let on_known = hidden.setter();
    let saved = match held.saved {
        Saved::Writing => t!("saving"),
        Saved::Yes => t!("saved"),
        Saved::No(Fault::Blocked) => t!("saved-here-only"),
        Saved::No(_) => t!("not-saved"),
    };
    html! {
        <>
            <header class="top">
                <a class="brand" href={Route::Library.href()}>{ t!("product") }</a>
                <p class="session-title" lang={words::other(&held.case.language)}>{ &held.case.title }</p>
                <p class="workshop-code"><span class="quiet small">{ t!("workshop-code") }</span>{ " " }<strong>{ spoken(&id) }</strong></p>
                <p class="saved">{ saved }</p>
                <Languages />
                <Menu>
                    <a class="button" href={Route::Console(id.clone()).href()}>{ t!("workshop-console") }</a>
                    <a class="button" href={Route::Guide(id.clone()).href()}>{ t!("workshop-guide") }</a>
                    <a class="button" href={Route::Join.href()}>{ t!("groups-here") }</a>
                    <button onclick={on_archive.reform(|_: MouseEvent| ())}>{ t!("workshop-save-workshop") }</button>
                    <p class="quiet small">
                        { reminder::last_file(&id).map_or_else(|| t!("no-file-yet"), |at| t!("last-file", moment = words::moment(at))) }
                    </p>
                    <a class="button" href={Route::Library.href()}>{ t!("to-library") }</a>
                </Menu>
            </header>
            if let Saved::No(fault) = held.saved {
                <NotSaved {fault} tried={*tried} on_file={on_archive.clone()} {on_retry} />
            }
            if !held.store.writes() && !props.reads {
                <Note text={t!("workshop-another-console")} action={(t!("workshop-work-here").into(), on_take_pen)} />
            }
            if held.store.unreadable() > 0 && !*hidden {
                <Note text={t!("entries-damaged", count = held.store.unreadable() as u32)} close={t!("note-close")}
                    on_close={Callback::from(move |()| on_known.set(true))} />
            }
            if held.restored {
                <Note text={t!("session-restored")} action={(t!("workshop-save-workshop").into(), on_archive.clone())} />
            }
            if reminder::is_due(&id, &held.store.progress()) {
                <Note text={t!("workshop-reminder")} action={(t!("workshop-save-workshop").into(), on_archive)}
                    close={t!("file-later")} on_close={on_later} />
            }
            if let Some(why) = held.rejected {
                <div class="banner" role="alert"><p>{ t!(format!("rejected-{}", why.code())) }</p></div>
            }
            { for props.children.iter() }
        </>
    }
}

/// Why a workshop cannot be opened, and the way back.
pub fn not_opened(fault: Fault) -> Html {
    html! {
        <main class="page">
            <h1 tabindex="-1" id="page-title">{ t!("session-not-opened") }</h1>
            <p>{ t!(format!("session-{}", fault.code())) }</p>
            <div class="actions">
                if matches!(fault, Fault::Blocked | Fault::Refused | Fault::Full) {
                    <button class="primary" onclick={|_: MouseEvent| screen::reload()}>{ t!("try-again") }</button>
                }
                <a class="button" href={Route::Library.href()}>{ t!("to-library") }</a>
            </div>
        </main>
    }
}

/// What a page shows while its workshop is being opened.
pub fn waiting() -> Html {
    html! { <main class="loading" aria-busy="true"><p class="quiet">{ t!("loading-session") }</p></main> }
}

/// Whether nothing of a session lies on this device.
pub async fn not_here(session: &str) -> bool {
    !storage::sessions().await.iter().any(|listed| listed.id == session && listed.deleted.is_none())
}
