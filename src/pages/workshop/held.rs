//! A workshop that a page of this module holds: its store, and what the store has told.

use crate::device::storage::{self, Fault};
use crate::store::{CaseStudy, News, Part, Saved, Store};
use crate::words;
use engine::decide::Rejection;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// A workshop as a page holds it. Two of these are equal where nothing has changed between them.
#[derive(Clone, PartialEq)]
pub struct Held {
    /// The session and everything that happens to it.
    pub store: Rc<Store>,
    /// The case study in the reader's language.
    pub case: CaseStudy,
    /// Whether the last entry is safe.
    pub saved: Saved,
    /// Why the last thing could not be done, if so.
    pub rejected: Option<Rejection>,
    /// Whether the session was saved anew behind the page's back.
    pub restored: bool,
    /// Counts what changed in the session, in the language, or in who has the pen.
    version: usize,
}

impl Held {
    /// What pages can tell by whether there is anything new to be drawn: two of these are equal where nothing but how
    /// saving goes has changed between them.
    pub fn stand(&self) -> Stand {
        Stand { store: self.store.clone(), version: self.version }
    }
}

/// A workshop as it stands at a moment.
#[derive(Clone, PartialEq)]
pub struct Stand {
    /// The session.
    pub store: Rc<Store>,
    version: usize,
}

/// How far opening a workshop has come.
#[derive(Clone, PartialEq)]
pub enum Opening {
    /// It is being read.
    Waiting,
    /// It cannot be opened, and why.
    Failed(Fault),
    /// It is open.
    Open(Held),
}

/// What the store has told so far.
#[derive(Clone, Copy, PartialEq, Default)]
struct Told {
    version: usize,
    saved: Option<Saved>,
    rejected: Option<Rejection>,
    restored: bool,
}

/// Opens a saved workshop for as long as the page is there.
#[hook]
pub fn use_workshop(id: &str, part: Part) -> Opening {
    let store = use_state(|| None::<Result<Rc<Store>, Fault>>);
    let shown = use_state_eq(Told::default);
    let told = use_mut_ref(Told::default);
    let language = words::use_language();
    let tell = {
        let (told, shown) = (told.clone(), shown.setter());
        Callback::from(move |news: News| {
            let mut now = told.borrow_mut();
            match news {
                News::Changed => (now.rejected, now.version) = (None, now.version + 1),
                News::Saved(saved) => now.saved = Some(saved),
                News::Restored => now.restored = true,
                News::Rejected(why) => now.rejected = Some(why),
                // What a group has on its table is its own, and nobody but groups practises.
                News::Withdrawn | News::Branched(_) | News::Ended => {}
            }
            shown.set(*now);
        })
    };
    use_effect_with(id.to_owned(), {
        let (store, language) = (store.setter(), language.clone());
        let (watching, gone) = (Rc::new(RefCell::new(Vec::new())), Rc::new(Cell::new(false)));
        let here = Rc::new(RefCell::new(None::<Rc<Store>>));
        move |id: &String| {
            let (id, listeners, has_gone, opened_here) =
                (id.clone(), watching.clone(), gone.clone(), here.clone());
            spawn_local(async move {
                let opened = Store::open(&id, |_| Some(part), tell).await;
                if let Ok(opened) = &opened {
                    if has_gone.get() {
                        // The page went while it was being opened.
                        opened.leave();
                        return;
                    }
                    *listeners.borrow_mut() = opened.watch_storage();
                    opened.speak(&language);
                    opened_here.replace(Some(opened.clone()));
                }
                store.set(Some(opened));
                storage::persist().await;
            });
            move || {
                gone.set(true);
                watching.borrow_mut().clear();
                // Another window may have the pen now.
                if let Some(store) = here.take() {
                    store.leave();
                }
            }
        }
    });
    let opened = (*store).clone();
    use_effect_with((language, opened.is_some()), {
        let opened = opened.clone();
        move |(language, _): &(String, bool)| {
            if let Some(Ok(store)) = opened {
                store.speak(language);
            }
        }
    });
    match opened {
        None => Opening::Waiting,
        Some(Err(fault)) => Opening::Failed(fault),
        Some(Ok(store)) => Opening::Open(Held {
            case: store.case(),
            store,
            saved: shown.saved.unwrap_or(Saved::Yes),
            rejected: shown.rejected,
            restored: shown.restored,
            version: shown.version,
        }),
    }
}
