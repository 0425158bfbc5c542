//! The one session the app holds, and how a command reaches it.

use crate::device::chance;
use crate::device::storage::{self, Fault, Summary};
use engine::decide::{Command, Rejection};
use engine::session::{Author, Entry, Group, Header, Session};
use engine::view::{Role, View, view};
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
    /// Kept until the page closes: this browser has no storage.
    ForNow,
    /// Not saved, and why.
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
    /// A command could not be carried out.
    Rejected(Rejection),
}

/// The session and everything that happens to it.
pub struct Store {
    session: RefCell<Session>,
    /// The case study in the reader's language.
    case: RefCell<CaseStudy>,
    device: String,
    durable: Cell<bool>,
    /// Entries that are not on the disk yet, the header's own flag, and whether somebody is writing.
    unsaved: RefCell<Vec<Entry>>,
    header_unsaved: Cell<bool>,
    writing: Cell<bool>,
    tell: Callback<News>,
}

/// The group's place in the header; alone, there is one.
const GROUP: usize = 0;

impl Store {
    /// Begins a session of a case study; none where it cannot be played.
    pub fn begin(scenario: Scenario, tell: Callback<News>) -> Option<Rc<Store>> {
        let groups = vec![Group { id: "group-1".into(), name: String::new() }];
        let header = Header::new(chance::name(), chance::now(), chance::seed(), groups, scenario);
        let session = Session::new(header).ok()?;
        let store = Store::hold(session, tell);
        store.header_unsaved.set(true);
        Some(store)
    }

    /// Opens a saved session.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub async fn open(id: &str, tell: Callback<News>) -> Result<Rc<Store>, Fault> {
        let (header, entries) = storage::session(id).await?;
        if header.is_newer() {
            return Err(Fault::Newer);
        }
        let mut session = Session::new(header).map_err(|_| Fault::Damaged)?;
        session.merge(entries);
        let store = Store::hold(session, tell);
        store.durable.set(storage::is_durable().await);
        Ok(store)
    }

    fn hold(session: Session, tell: Callback<News>) -> Rc<Store> {
        Rc::new(Store {
            case: RefCell::new(session.case().scenario.clone().into()),
            session: RefCell::new(session),
            // Each opened page is a device of its own, so that two windows never write under one name.
            device: chance::name(),
            durable: Cell::new(true),
            unsaved: RefCell::new(Vec::new()),
            header_unsaved: Cell::new(false),
            writing: Cell::new(false),
            tell,
        })
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

    /// Writes what is not on the disk yet, and says how that went. What could not be written stays to be tried again.
    pub async fn save(self: &Rc<Store>) {
        if self.writing.replace(true) {
            return;
        }
        loop {
            let entries = self.unsaved.borrow().clone();
            let header = self.header_unsaved.get().then(|| self.session.borrow().header().clone());
            if entries.is_empty() && header.is_none() {
                break;
            }
            let summary = Summary::of(&self.session.borrow());
            match storage::save(header.as_ref(), &entries, &summary).await {
                Ok(()) => {
                    self.header_unsaved.set(false);
                    self.unsaved.borrow_mut().drain(..entries.len());
                }
                Err(fault) => {
                    self.writing.set(false);
                    self.tell.emit(News::Saved(Saved::No(fault)));
                    return;
                }
            }
        }
        self.writing.set(false);
        self.durable.set(storage::is_durable().await);
        self.tell.emit(News::Saved(if self.durable.get() { Saved::Yes } else { Saved::ForNow }));
    }
}
