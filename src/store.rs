//! The one session the app holds, and how a command reaches it.

mod game;
mod orders;
mod saving;
mod sharing;

pub use game::{CaseStudy, Game, Part, Shown, at, branch_name, home};

use crate::device::chance;
use crate::device::storage::{self, Fault, Summary};
use crate::device::windows::{Channel, Pen};
use crate::reminder::Progress;
use engine::decide::{Command, Rejection};
use engine::event::EntryId;
use engine::session::{Author, Entry, Header, Line, MergeFault, Report, Session};
use engine::view::{Role, View, view_on};
use engine::workshop::order::Direction;
use engine::workshop::seat::{self, Brief, Seat};
use sharing::Ear;
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
    /// The facilitator took back what the group had done.
    Withdrawn,
    /// A branch was begun.
    Branched(EntryId),
    /// The session is a practice round that was ended and deleted elsewhere.
    Ended,
}

/// One way in which a group's play goes: what really happened, or a branch.
pub struct Way {
    /// The entry that began the branch; none for what really happened.
    pub branch: Option<EntryId>,
    /// The branch's name; empty for what really happened.
    pub name: String,
    /// What the group may see of it.
    pub view: View,
}

/// The session and everything that happens to it.
pub struct Store {
    session: RefCell<Session>,
    /// The case study in the reader's language.
    case: RefCell<CaseStudy>,
    part: RefCell<Part>,
    device: String,
    /// Entries that are not on the disk yet.
    unsaved: RefCell<Vec<Entry>>,
    /// Entries that storage has and the other windows have not heard of.
    untold: RefCell<Vec<Entry>>,
    /// Whether more than these must be written: the session is new, or something went wrong.
    all_unsaved: Cell<bool>,
    writing: Cell<bool>,
    /// Entries in storage that cannot be read.
    unreadable: usize,
    tell: Callback<News>,
    channel: RefCell<Option<Channel>>,
    pen: RefCell<Option<Pen>>,
    /// Whether the browser has given this window the pen, and whether it has been taken up.
    given: Cell<bool>,
    has_pen: Cell<bool>,
    /// Whether the page that shows the session has gone.
    leaving: Cell<bool>,
    /// Whether the session is a practice round that was ended and deleted elsewhere.
    ended: Cell<bool>,
}

/// Two of these are equal where they are the same one.
impl PartialEq for Store {
    fn eq(&self, other: &Store) -> bool {
        std::ptr::eq(self, other)
    }
}

/// A session that was read from storage, with an ear to what other windows write from then on. Two of these are equal
/// where they are the same one.
#[derive(Clone)]
pub struct Fetched(Rc<RefCell<Option<Reading>>>);

struct Reading {
    ear: Ear,
    session: Session,
    unreadable: usize,
    /// Whether the library lists it as it is.
    listed: bool,
}

impl PartialEq for Fetched {
    fn eq(&self, other: &Fetched) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Fetched {
    /// Reads a saved session.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub async fn read(id: &str) -> Result<Fetched, Fault> {
        let ear = Ear::open(id);
        let (session, unreadable, listed) = storage::session(id).await?;
        Ok(Fetched(Rc::new(RefCell::new(Some(Reading { ear, session, unreadable, listed })))))
    }

    /// The session as a file; none once it has been opened.
    pub fn to_file(&self) -> Option<String> {
        self.0.borrow().as_ref().map(|reading| reading.session.to_file())
    }

    /// How many groups it has; none once it has been opened.
    pub fn groups(&self) -> Option<usize> {
        self.0.borrow().as_ref().map(|reading| reading.session.header().groups.len())
    }
}

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
        Store::open_fetched(Fetched::read(id).await?, part, tell).await
    }

    /// The same for a session that has been read; it is opened once.
    ///
    /// # Errors
    /// As for [`Store::open`].
    pub async fn open_fetched(
        fetched: Fetched,
        part: impl FnOnce(&Session) -> Option<Part>,
        tell: Callback<News>,
    ) -> Result<Rc<Store>, Fault> {
        let Reading { ear, session, unreadable, listed } = fetched.0.take().ok_or(Fault::Missing)?;
        let part = part(&session).ok_or(Fault::Missing)?;
        let store = Store::hold(session, part, unreadable, tell);
        store.join(ear).await;
        if !storage::is_written(&store.id()) {
            store.all_unsaved.set(true);
            store.save().await;
        } else if !listed {
            // What the library lists of it was lost or damaged. Where this cannot be mended, the library says so again.
            let summary = Summary::of(&store.session.borrow());
            let _ = storage::save(&[], &summary, 0).await;
        }
        Ok(store)
    }

    /// Holds a session that nobody saves.
    pub fn hold_only(session: Session, part: Part) -> Rc<Store> {
        Store::hold(session, part, 0, Callback::noop())
    }

    fn hold(session: Session, part: Part, unreadable: usize, tell: Callback<News>) -> Rc<Store> {
        Rc::new(Store {
            case: RefCell::new(session.case().scenario.clone().into()),
            session: RefCell::new(session),
            part: RefCell::new(part),
            // Each opened page is a device of its own, so that two windows never write under one name.
            device: chance::name(),
            unsaved: RefCell::default(),
            untold: RefCell::default(),
            all_unsaved: Cell::new(false),
            writing: Cell::new(false),
            unreadable,
            tell,
            channel: RefCell::new(None),
            pen: RefCell::new(None),
            given: Cell::new(true),
            has_pen: Cell::new(true),
            leaving: Cell::new(false),
            ended: Cell::new(false),
        })
    }

    /// Looks at the session.
    pub fn read<T>(&self, look: impl FnOnce(&Session) -> T) -> T {
        look(&self.session.borrow())
    }

    /// The case study in the reader's language.
    pub fn case(&self) -> CaseStudy {
        self.case.borrow().clone()
    }

    /// Entries in storage that cannot be read and are left out.
    pub fn unreadable(&self) -> usize {
        self.unreadable
    }

    /// How far the session has come, for the reminder to save a file.
    pub fn progress(&self) -> Progress {
        let session = self.session.borrow();
        let places = match *self.part.borrow() {
            Part::Group(place, _) => place..place + 1,
            _ => 0..session.header().groups.len(),
        };
        let has_ended = |place| session.group(place).is_some_and(|group| group.play.has_ended());
        let ended = places.clone().all(has_ended);
        Progress::of(session.entries().map(|entry| entry.at), ended)
    }

    /// The session's name.
    pub fn id(&self) -> String {
        self.session.borrow().header().id.clone()
    }

    /// The session as a file. Of a workshop, a group's window saves one that opens as the group.
    pub fn to_file(&self) -> String {
        let session = self.session.borrow();
        match *self.part.borrow() {
            Part::Group(place, _) if session.header().groups.len() > 1 => session.to_file_as(place),
            _ => session.to_file(),
        }
    }

    /// Shows the case study in another language from now on.
    pub fn speak(&self, language: &str) {
        self.speak_quietly(language);
        self.tell.emit(News::Changed);
    }

    /// The same for a page that knows of it and need not be told.
    pub fn speak_quietly(&self, language: &str) {
        let spoken = self.session.borrow().case().scenario.in_language(language);
        self.case.replace(spoken.into());
    }

    /// What the group that this window plays may see now; none where it plays none.
    pub fn game(self: &Rc<Store>) -> Option<Game> {
        let Part::Group(place, branch) = &*self.part.borrow() else { return None };
        Game::of(self, &self.session.borrow(), *place, branch.as_ref())
    }

    /// Turns to a branch of the group's play by its name in the address, or back to what really happened. Answers whether
    /// there is such a branch; where there is none, what really happened is shown.
    pub fn turn_to(&self, name: Option<&str>) -> bool {
        let Part::Group(place, before) = self.part.borrow().clone() else { return false };
        let named = |id: &&EntryId| Some(branch_name(id).as_str()) == name;
        let branch = self.read(|session| session.branches(place).map(|(id, _)| id).find(named).cloned());
        let found = branch.is_some() == name.is_some();
        if branch != before {
            self.part.replace(Part::Group(place, branch));
            self.tell.emit(News::Changed);
        }
        found
    }

    /// All the ways in which the group's play goes, what really happened first.
    pub fn ways(&self) -> Vec<Way> {
        let Part::Group(group, _) = *self.part.borrow() else { return Vec::new() };
        let session = self.session.borrow();
        let branches = session.branches(group).map(|(id, branch)| (Some(id), branch.name.clone()));
        let ways = [(None, String::new())].into_iter().chain(branches);
        let way = |(branch, name): (Option<&EntryId>, String)| {
            let view = view_on(&session, Line { group, branch }, Role::Participant)?;
            Some(Way { branch: branch.cloned(), name, view })
        };
        ways.filter_map(way).collect()
    }

    /// What whoever sits on a seat is told, and nobody else.
    pub fn brief(&self, seat: usize) -> Option<Brief> {
        let Part::Group(place, _) = *self.part.borrow() else { return None };
        seat::brief(&self.session.borrow(), &self.case(), place, seat)
    }

    /// The next deal of this many seats.
    pub fn deal(&self, seats: usize) -> Vec<Seat> {
        let Part::Group(place, _) = *self.part.borrow() else { return Vec::new() };
        seat::deal(&self.session.borrow(), place, seats)
    }

    /// A group as the facilitator sees it, with the truth; nothing can be done in it. None where there is no such group.
    pub fn watched(self: &Rc<Store>, place: usize) -> Option<Game> {
        Game::watched(self, &self.session.borrow(), place)
    }

    /// Carries out a command for the group that this window plays; what cannot be done is told.
    pub fn act(self: &Rc<Store>, command: Command) {
        let Part::Group(group, branch) = self.part.borrow().clone() else { return };
        if self.ended.get() {
            return;
        }
        // The page of a window without the pen offers nothing to do, and a click that was on its way comes to nothing.
        // What was being written when another window took the pen is kept all the same: it stands in nobody's way.
        if !self.writes() && !matches!(command, Command::SaveWorksheet { .. }) {
            return;
        }
        let line = Line { group, branch: branch.as_ref() };
        let branches = matches!(command, Command::Branch { .. });
        let done =
            self.session.borrow_mut().command_on(line, command, Author::Group, &self.device, chance::now());
        let began = done.as_ref().ok().filter(|_| branches).map(|entry| entry.id.clone());
        self.took_place(done);
        if let Some(branch) = began {
            self.tell.emit(News::Branched(branch));
        }
    }

    /// Says the facilitator's word, to one group or to all; what makes no sense is told.
    pub fn direct(self: &Rc<Store>, group: Option<usize>, direction: Direction) {
        if *self.part.borrow() != Part::Facilitator || !self.writes() {
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
        self.carry_out_orders();
        self.tell.emit(News::Saved(Saved::Writing));
        self.tell.emit(News::Changed);
        let store = self.clone();
        spawn_local(async move { store.save().await });
    }
}
