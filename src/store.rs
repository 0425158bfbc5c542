//! The one session the app holds, and how a command reaches it.

use crate::device::chance;
use crate::device::storage::{self, Fault, Summary};
use crate::reminder::Progress;
use engine::decide::{Command, Rejection};
use engine::play::Phase;
use engine::session::{Author, Entry, Group, Header, Session};
use engine::view::{Role, View, view};
use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use scenario::case::Scenario;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Whether the last entry is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// Being written.
    Writing,
    /// On the disk.
    Yes,
    /// Held until the page closes, and why it is not on the disk.
    No(Fault),
}

/// A case study that several parts of a page hold. Two of these are equal where they are the same one, so that comparing
/// them costs nothing.
#[derive(Clone)]
pub struct CaseStudy(Rc<Scenario>);

impl From<Scenario> for CaseStudy {
    fn from(scenario: Scenario) -> CaseStudy {
        CaseStudy(Rc::new(scenario))
    }
}

impl PartialEq for CaseStudy {
    fn eq(&self, other: &CaseStudy) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for CaseStudy {
    type Target = Scenario;

    fn deref(&self) -> &Scenario {
        &self.0
    }
}

/// What pages draw and act on: a session as its group may see it. Two of these are equal where they are the same.
#[derive(Clone)]
pub struct Game(Rc<Shown>);

impl PartialEq for Game {
    fn eq(&self, other: &Game) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What a [`Game`] shows.
pub struct Shown {
    /// The session's name.
    pub session: String,
    /// The case study in the reader's language.
    pub case: CaseStudy,
    /// What the group may see.
    pub view: View,
    /// Carries out a command; what cannot be done now is said in a notice.
    pub act: Callback<Command>,
}

impl std::ops::Deref for Game {
    type Target = Shown;

    fn deref(&self) -> &Shown {
        &self.0
    }
}

/// What the store tells its page.
#[derive(Clone, PartialEq)]
pub enum News {
    /// Something changed.
    Game(Game),
    /// Saving went on.
    Saved(Saved),
    /// The browser had thrown away what was saved of the session, and it has been saved anew.
    Restored,
    /// A command could not be carried out.
    Rejected(Rejection),
}

/// The session and everything that happens to it.
pub struct Store {
    session: RefCell<Session>,
    /// The case study in the reader's language.
    case: RefCell<CaseStudy>,
    device: String,
    /// Entries that are not on the disk yet.
    unsaved: RefCell<Vec<Entry>>,
    /// Whether more than these must be written: the session is new, or something went wrong.
    all_unsaved: Cell<bool>,
    writing: Cell<bool>,
    /// Entries in storage that cannot be read.
    unreadable: usize,
    tell: Callback<News>,
}

/// The group's place in the header; alone, there is one.
const GROUP: usize = 0;

/// How often storage is asked again that gives no answer, and after how long, in milliseconds.
const PATIENCE: usize = 4;
const BREATH: u32 = 250;

impl Store {
    /// Begins a session of a case study; none where it cannot be played.
    pub fn begin(scenario: Scenario, tell: Callback<News>) -> Option<Rc<Store>> {
        let groups = vec![Group { id: "group-1".into(), name: String::new() }];
        let header = Header::new(chance::name(), chance::now(), chance::seed(), groups, scenario);
        let session = Session::new(header).ok()?;
        let store = Store::hold(session, 0, tell);
        store.all_unsaved.set(true);
        Some(store)
    }

    /// Opens a saved session.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub async fn open(id: &str, tell: Callback<News>) -> Result<Rc<Store>, Fault> {
        let (session, unreadable, listed) = storage::session(id).await?;
        let store = Store::hold(session, unreadable, tell);
        if !storage::is_written(id) {
            store.all_unsaved.set(true);
            store.save().await;
        } else if !listed {
            // What the library lists of it was lost or damaged. Where this cannot be mended, the library says so again.
            let summary = Summary::of(&store.session.borrow());
            let _ = storage::save(&[], &summary, 0).await;
        }
        Ok(store)
    }

    fn hold(session: Session, unreadable: usize, tell: Callback<News>) -> Rc<Store> {
        Rc::new(Store {
            case: RefCell::new(session.case().scenario.clone().into()),
            session: RefCell::new(session),
            // Each opened page is a device of its own, so that two windows never write under one name.
            device: chance::name(),
            unsaved: RefCell::new(Vec::new()),
            all_unsaved: Cell::new(false),
            writing: Cell::new(false),
            unreadable,
            tell,
        })
    }

    /// Keeps an eye on storage for as long as the answer is held: on what it loses, and on what it takes at last.
    pub fn watch_storage(self: &Rc<Store>) -> Vec<EventListener> {
        let Some(window) = web_sys::window() else { return Vec::new() };
        let (checking, hearing) = (self.clone(), self.clone());
        vec![
            EventListener::new(&window, "storage-check", move |_| {
                let store = checking.clone();
                spawn_local(async move { store.check().await });
            }),
            EventListener::new(&window, "storage-tried", move |_| hearing.hear()),
        ]
    }

    /// Entries in storage that cannot be read and are left out.
    pub fn unreadable(&self) -> usize {
        self.unreadable
    }

    /// How far the session has come, for the reminder to save a file.
    pub fn progress(&self) -> Progress {
        let session = self.session.borrow();
        let ended = session.group(GROUP).is_some_and(|group| group.play.phase == Phase::Debrief);
        Progress::of(session.entries().map(|entry| entry.at), ended)
    }

    /// The session's name.
    pub fn id(&self) -> String {
        self.session.borrow().header().id.clone()
    }

    /// The session as a file.
    pub fn to_file(&self) -> String {
        self.session.borrow().to_file()
    }

    /// Shows the case study in another language from now on.
    pub fn speak(self: &Rc<Store>, language: &str) {
        let spoken = self.session.borrow().case().scenario.in_language(language);
        self.case.replace(spoken.into());
        if let Some(game) = self.game() {
            self.tell.emit(News::Game(game));
        }
    }

    /// What the group may see now.
    pub fn game(self: &Rc<Store>) -> Option<Game> {
        let session = self.session.borrow();
        let store = self.clone();
        Some(Game(Rc::new(Shown {
            session: session.header().id.clone(),
            case: self.case.borrow().clone(),
            view: view(&session, GROUP, Role::Participant)?,
            act: Callback::from(move |command| store.act(command)),
        })))
    }

    fn act(self: &Rc<Store>, command: Command) {
        let done =
            self.session.borrow_mut().command(GROUP, command, Author::Group, &self.device, chance::now());
        match done {
            Ok(entry) => {
                self.unsaved.borrow_mut().push(entry);
                self.tell.emit(News::Saved(Saved::Writing));
                if let Some(game) = self.game() {
                    self.tell.emit(News::Game(game));
                }
                let store = self.clone();
                spawn_local(async move { store.save().await });
            }
            Err(rejection) => self.tell.emit(News::Rejected(rejection)),
        }
    }

    /// Writes what is not on the disk yet, and says how that went. What could not be written is held, and tried again.
    pub async fn save(self: &Rc<Store>) {
        if self.writing.replace(true) {
            return;
        }
        let mut restored = false;
        let saved = loop {
            let entries = self.unsaved.borrow().clone();
            let outcome = if self.all_unsaved.get() {
                let saving = storage::save_whole(&self.session.borrow());
                let outcome = saving.await;
                // From here on storage holds them, whether it could write them or not.
                self.unsaved.borrow_mut().drain(..entries.len());
                if outcome.is_ok() {
                    self.all_unsaved.set(false);
                } else if !self.unsaved.borrow().is_empty() {
                    continue;
                }
                outcome
            } else if entries.is_empty() {
                break Saved::Yes;
            } else {
                let summary = Summary::of(&self.session.borrow());
                let known = self.session.borrow().len() - self.unsaved.borrow().len();
                let outcome = storage::save(&entries, &summary, known).await;
                match outcome {
                    Ok(()) => drop(self.unsaved.borrow_mut().drain(..entries.len())),
                    Err(fault) => {
                        restored |= fault == Fault::Missing;
                        self.all_unsaved.set(true);
                    }
                }
                Ok(())
            };
            if let Err(fault) = outcome {
                break Saved::No(fault);
            }
        };
        self.writing.set(false);
        self.tell.emit(News::Saved(saved));
        if restored && saved == Saved::Yes {
            self.tell.emit(News::Restored);
        }
    }

    /// Looks whether what was saved is still there; where it is not, all of it is saved anew.
    async fn check(self: &Rc<Store>) {
        let (id, known) = {
            let session = self.session.borrow();
            (session.header().id.clone(), session.len() - self.unsaved.borrow().len())
        };
        if self.writing.get() || self.all_unsaved.get() {
            return;
        }
        let mut there = storage::is_there(&id, known).await;
        for _ in 0..PATIENCE {
            if there.is_ok() {
                break;
            }
            // A browser that is just clearing storage answers a moment later.
            TimeoutFuture::new(BREATH).await;
            there = storage::is_there(&id, known).await;
        }
        // What was written in the meantime has looked for itself.
        if there == Ok(true) || self.writing.get() || self.all_unsaved.get() {
            return;
        }
        self.all_unsaved.set(true);
        self.tell.emit(News::Saved(Saved::Writing));
        self.save().await;
        if there == Ok(false) && !self.all_unsaved.get() {
            self.tell.emit(News::Restored);
        }
    }

    /// Storage tried by itself to write what it holds.
    fn hear(&self) {
        if self.all_unsaved.get() && !self.writing.get() && storage::is_written(&self.id()) {
            self.all_unsaved.set(false);
            self.tell.emit(News::Saved(Saved::Yes));
        }
    }
}
