//! The one session the app holds, and how a command reaches it.

use crate::device::chance;
use crate::device::storage::{self, Fault, Summary};
use crate::device::windows::{Channel, Pen};
use crate::reminder::Progress;
use crate::route::At;
use engine::decide::{Command, Rejection};
use engine::event::EntryId;
use engine::play::Phase;
use engine::session::{Author, Entry, Header, Line, MergeFault, Report, Session};
use engine::view::{Role, View, view_on};
use engine::workshop::order::Direction;
use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use scenario::case::Scenario;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
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

/// Whose part a window plays in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A group's, by its place in the header, or one of its branches.
    Group(usize, Option<EntryId>),
    /// The facilitator's.
    Facilitator,
    /// Nobody's: it shows and never writes.
    Onlooker,
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
    /// The session's name, and the group's id where the session has several groups.
    pub at: At,
    /// The name under which the group's drafts lie.
    pub desk: String,
    /// The case study in the reader's language.
    pub case: CaseStudy,
    /// What the group may see.
    pub view: View,
    /// Whether this window has the pen for the group; otherwise it follows what another one does.
    pub writes: bool,
    /// Carries out a command; what cannot be done now is said in a notice.
    pub act: Callback<Command>,
    /// The group's place in the session.
    pub place: usize,
    /// The session as a file, for whoever works on it away from the page.
    pub file: Callback<(), String>,
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
    /// Something changed: in the session, in the language, or in who has the pen.
    Changed,
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
    part: Part,
    device: String,
    /// Entries that are not on the disk yet.
    unsaved: RefCell<Vec<Entry>>,
    /// Whether more than these must be written: the session is new, or something went wrong.
    all_unsaved: Cell<bool>,
    writing: Cell<bool>,
    /// Entries in storage that cannot be read.
    unreadable: usize,
    tell: Callback<News>,
    channel: RefCell<Option<Channel>>,
    pen: RefCell<Option<Pen>>,
    has_pen: Cell<bool>,
}

/// How often storage is asked again that gives no answer, and after how long, in milliseconds.
const PATIENCE: usize = 4;
const BREATH: u32 = 250;

impl Store {
    /// Begins a session; none where its case study cannot be played.
    pub fn begin(header: Header, part: Part, tell: Callback<News>) -> Option<Rc<Store>> {
        let store = Store::hold(Session::new(header).ok()?, part, 0, tell);
        store.all_unsaved.set(true);
        Some(store)
    }

    /// Opens a saved session for whoever plays the part that `part` finds in it.
    ///
    /// # Errors
    /// Why it cannot be opened; [`Fault::Missing`] where there is no such part in it.
    pub async fn open(
        id: &str,
        part: impl FnOnce(&Session) -> Option<Part>,
        tell: Callback<News>,
    ) -> Result<Rc<Store>, Fault> {
        let (session, unreadable, listed) = storage::session(id).await?;
        let part = part(&session).ok_or(Fault::Missing)?;
        let store = Store::hold(session, part, unreadable, tell);
        store.join();
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

    fn hold(session: Session, part: Part, unreadable: usize, tell: Callback<News>) -> Rc<Store> {
        Rc::new(Store {
            case: RefCell::new(session.case().scenario.clone().into()),
            session: RefCell::new(session),
            part,
            // Each opened page is a device of its own, so that two windows never write under one name.
            device: chance::name(),
            unsaved: RefCell::new(Vec::new()),
            all_unsaved: Cell::new(false),
            writing: Cell::new(false),
            unreadable,
            tell,
            channel: RefCell::new(None),
            pen: RefCell::new(None),
            has_pen: Cell::new(true),
        })
    }

    /// Joins the other windows that show this session: hears what they write, and asks for the pen of its part.
    fn join(self: &Rc<Store>) {
        let id = self.id();
        let store = Rc::downgrade(self);
        let hear = Callback::from(move |entries: Vec<Entry>| {
            let Some(store) = store.upgrade() else { return };
            if store.session.borrow_mut().merge(entries).new > 0 {
                store.tell.emit(News::Changed);
            }
        });
        self.channel.replace(Some(Channel::open(&id, hear)));
        let name = match &self.part {
            Part::Group(place, _) => {
                self.session.borrow().header().groups.get(*place).map(|group| group.id.clone())
            }
            Part::Facilitator => Some(" facilitator".to_owned()),
            Part::Onlooker => None,
        };
        let Some(name) = name else { return };
        let store = Rc::downgrade(self);
        let told = Callback::from(move |has: bool| {
            let Some(store) = store.upgrade() else { return };
            if store.has_pen.replace(has) != has {
                store.tell.emit(News::Changed);
            }
        });
        self.pen.replace(Some(Pen::ask(&id, &name, told)));
    }

    /// Whether this window may write. Another window that plays the same part may have the pen.
    pub fn writes(&self) -> bool {
        self.part != Part::Onlooker && self.has_pen.get()
    }

    /// Takes the pen from the window that has it.
    pub fn take_pen(&self) {
        if let Some(pen) = &*self.pen.borrow() {
            pen.take();
        }
    }

    /// Looks at the session.
    pub fn read<T>(&self, look: impl FnOnce(&Session) -> T) -> T {
        look(&self.session.borrow())
    }

    /// The case study in the reader's language.
    pub fn case(&self) -> CaseStudy {
        self.case.borrow().clone()
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
        let places = match self.part {
            Part::Group(place, _) => place..place + 1,
            _ => 0..session.header().groups.len(),
        };
        let has_ended = |place| session.group(place).is_some_and(|group| group.play.phase == Phase::Debrief);
        let ended = places.clone().all(has_ended);
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
    pub fn speak(&self, language: &str) {
        let spoken = self.session.borrow().case().scenario.in_language(language);
        self.case.replace(spoken.into());
        self.tell.emit(News::Changed);
    }

    /// What the group that this window plays may see now; none where it plays none.
    pub fn game(self: &Rc<Store>) -> Option<Game> {
        let Part::Group(place, branch) = &self.part else { return None };
        let session = self.session.borrow();
        let header = session.header();
        let group =
            header.groups.get(*place).filter(|_| header.groups.len() > 1).map(|group| group.id.clone());
        let (store, filed) = (self.clone(), self.clone());
        let at = At { session: header.id.clone(), group };
        // What is begun on a branch must not stand on the original's table.
        let branch_name = branch.iter().map(|branch| format!("{}.{}", branch.device, branch.sequence));
        let desk: Vec<String> =
            [at.session.clone()].into_iter().chain(at.group.clone()).chain(branch_name).collect();
        Some(Game(Rc::new(Shown {
            at,
            desk: desk.join("/"),
            case: self.case(),
            view: view_on(&session, Line { group: *place, branch: branch.as_ref() }, Role::Participant)?,
            writes: self.writes(),
            act: Callback::from(move |command| store.act(command)),
            place: *place,
            file: Callback::from(move |()| filed.to_file()),
        })))
    }

    /// Carries out a command for the group that this window plays; what cannot be done is told.
    pub fn act(self: &Rc<Store>, command: Command) {
        let Part::Group(group, branch) = &self.part else { return };
        // The page of a window without the pen offers nothing to do; a click that was on its way comes to nothing.
        if !self.writes() {
            return;
        }
        let line = Line { group: *group, branch: branch.as_ref() };
        let done =
            self.session.borrow_mut().command_on(line, command, Author::Group, &self.device, chance::now());
        self.took_place(done);
    }

    /// Says the facilitator's word, to one group or to all; what makes no sense is told.
    pub fn direct(self: &Rc<Store>, group: Option<usize>, direction: Direction) {
        if self.part != Part::Facilitator || !self.writes() {
            return;
        }
        let done = self.session.borrow_mut().direct(group, direction, &self.device, chance::now());
        self.took_place(done);
    }

    /// Adds what a session file holds of this session.
    ///
    /// # Errors
    /// Why it cannot be; nothing has changed then.
    pub fn merge_file(self: &Rc<Store>, text: &str) -> Result<Report, MergeFault> {
        let known: BTreeSet<EntryId> =
            self.read(|session| session.entries().map(|entry| entry.id.clone()).collect());
        let report = self.session.borrow_mut().merge_file(text)?;
        if report.merged.contradicting > 0 {
            // One of them may have taken the place of another.
            self.all_unsaved.set(true);
        }
        let new: Vec<Entry> = self
            .read(|session| session.entries().filter(|entry| !known.contains(&entry.id)).cloned().collect());
        self.unsaved.borrow_mut().extend(new);
        self.changed();
        Ok(report)
    }

    fn took_place(self: &Rc<Store>, done: Result<Entry, Rejection>) {
        match done {
            Ok(entry) => {
                self.unsaved.borrow_mut().push(entry);
                self.changed();
            }
            Err(rejection) => self.tell.emit(News::Rejected(rejection)),
        }
    }

    fn changed(self: &Rc<Store>) {
        self.tell.emit(News::Saved(Saved::Writing));
        self.tell.emit(News::Changed);
        let store = self.clone();
        spawn_local(async move { store.save().await });
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
                self.hand_on(entries.len());
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
                    Ok(()) => self.hand_on(entries.len()),
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

    /// The first of what was not saved has left this page: the other windows may count on it.
    fn hand_on(&self, count: usize) {
        let gone: Vec<Entry> = self.unsaved.borrow_mut().drain(..count).collect();
        if let Some(channel) = self.channel.borrow().as_ref().filter(|_| !gone.is_empty()) {
            channel.tell(&gone);
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
