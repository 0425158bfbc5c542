//! What must be told of where a session is kept, and why one cannot be opened.

use crate::device::storage::{Fault, Kind};
use crate::device::{drafts, files, part, screen, storage};
use crate::parts::keeping::Note;
use crate::route::{At, Route};
use crate::store::{Game, Store};
use crate::{reminder, t};
use engine::play::Phase;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What became of the session's storage since the page was opened.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Notes {
    /// Entries that could not be read.
    pub unreadable: usize,
    /// What was thrown away behind the page's back was saved anew.
    pub restored: bool,
    /// When the person last tried to save again.
    pub tried: Option<u64>,
    /// How often the person saved a file or put the reminder off: what is said of files is asked for anew then.
    pub files: usize,
    /// The facilitator took back what the group had done.
    pub withdrawn: bool,
    /// The address names a branch that is not there.
    pub no_branch: bool,
}

/// The notes below the header: what was lost, and that it is time for a file, where a stage ends or play has ended.
pub fn kept(
    game: &Game,
    notes: &UseStateHandle<Notes>,
    store: Option<&Store>,
    on_file: &Callback<()>,
) -> Html {
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
            if notes.withdrawn {
                <Note text={t!("facilitator-took-back")} close={t!("note-close")} on_close={set(|notes| notes.withdrawn = false)} />
            }
            if notes.no_branch {
                <Note text={t!("no-such-branch")} close={t!("note-close")} on_close={set(|notes| notes.no_branch = false)} />
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
pub fn not_opened(session: &str, fault: Fault) -> Html {
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

/// Whose practice round it was.
#[derive(Properties, PartialEq)]
pub struct PracticeEndedProps {
    /// Where it was played.
    pub at: At,
}

/// What stands in the place of a practice round once it has been ended elsewhere: that nothing is left of it, and the way to
/// the workshop itself.
#[component]
pub fn PracticeEnded(props: &PracticeEndedProps) -> Html {
    let session = &props.at.session;
    use_effect_with(session.clone(), |session| {
        // What was typed here since it was deleted goes as well.
        drafts::forget(session);
        part::forget(session);
        screen::begin("page-title");
        // So does what this window held because the browser had not taken it.
        let session = session.clone();
        spawn_local(async move {
            let _ = storage::purge(Kind::Session, &session).await;
        });
    });
    let workshop = part::practised(session).unwrap_or(session);
    let at = At { session: workshop.to_owned(), ..props.at.home() };
    html! {
        <main class="page">
            <h1 id="page-title" tabindex="-1">{ t!("practice-ended") }</h1>
            <p>{ t!("practice-ended.about") }</p>
            <div class="actions">
                <a class="button primary" href={Route::Session(at).href()}>{ t!("practice-ended.go-on") }</a>
                <a class="button" href={Route::Library.href()}>{ t!("to-library") }</a>
            </div>
        </main>
    }
}
