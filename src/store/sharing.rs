//! The other windows of this browser that show the same session: what they write, and who has the pen.

use super::{News, Part, Store};
use crate::device::storage;
use crate::device::windows::{Channel, Heard, Pen};
use engine::session::Entry;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Listens to the other windows from before the session is read from the disk, so that nothing is missed in between.
pub(super) struct Ear {
    channel: Channel,
    store: Rc<RefCell<Weak<Store>>>,
    heard: Rc<RefCell<Vec<Entry>>>,
}

impl Ear {
    pub(super) fn open(session: &str) -> Ear {
        let (store, heard) =
            (Rc::new(RefCell::new(Weak::<Store>::new())), Rc::new(RefCell::new(Vec::<Entry>::new())));
        let hear = {
            let (store, heard) = (store.clone(), heard.clone());
            Callback::from(move |said: Heard| {
                let there = store.borrow().upgrade();
                match (there, said) {
                    (Some(store), Heard::Entries(entries)) => store.take_in(entries),
                    (None, Heard::Entries(entries)) => heard.borrow_mut().extend(entries),
                    (Some(store), Heard::Ended) => store.end(),
                    // It is not found on the disk then.
                    (None, Heard::Ended) => {}
                }
            })
        };
        Ear { channel: Channel::open(session, hear), store, heard }
    }
}

impl Store {
    /// Joins the other windows that show this session, and waits until it is known which of them has the pen.
    pub(super) async fn join(self: &Rc<Store>, ear: Ear) {
        // Until it is known who has the pen, nobody has.
        self.has_pen.set(false);
        ear.store.replace(Rc::downgrade(self));
        self.take_in(ear.heard.take());
        self.channel.replace(Some(ear.channel));
        let name = match &*self.part.borrow() {
            Part::Group(place, _) => {
                self.read(|session| session.header().groups.get(*place).map(|group| group.id.clone()))
            }
            // No group's id begins with a space.
            Part::Facilitator => Some(" facilitator".to_owned()),
            Part::Onlooker => None,
        };
        let Some(name) = name else { return };
        let (store, first) = (Rc::downgrade(self), RefCell::new(true));
        let told = Callback::from(move |has: bool| {
            let Some(store) = store.upgrade() else { return };
            // At the beginning the session has just been read.
            if first.replace(false) || !has {
                store.given.set(has);
                store.has_pen.set(has);
                store.tell.emit(News::Changed);
                return;
            }
            store.given.set(true);
            spawn_local(async move { store.pick_up().await });
        });
        let pen = Pen::ask(&self.id(), &name, told);
        let known = pen.known();
        self.pen.replace(Some(pen));
        known.await;
    }

    /// Takes the pen up where another window dropped it. That window may have gone before it could tell what it wrote.
    async fn pick_up(self: &Rc<Store>) {
        if let Ok((session, ..)) = storage::session(&self.id()).await {
            let written: Vec<Entry> = session.entries().cloned().collect();
            self.session.borrow_mut().merge(written);
        }
        // Another window may have taken it in the meantime.
        if self.given.get() {
            self.has_pen.set(true);
            self.look_around();
        }
    }

    /// Takes in what another window wrote.
    fn take_in(self: &Rc<Store>, entries: Vec<Entry>) {
        if self.session.borrow_mut().merge(entries).new > 0 {
            self.look_around();
        }
    }

    /// Something came from elsewhere: it may ask something of the group, and the page shows it.
    fn look_around(self: &Rc<Store>) {
        if self.carry_out_orders() {
            self.changed();
        } else {
            self.tell.emit(News::Changed);
        }
    }

    /// The session has ended and was deleted for good: nothing of it is written from now on.
    pub(super) fn end(&self) {
        self.ended.set(true);
        self.leave();
        self.tell.emit(News::Ended);
    }

    /// Whether this window may write. Another window that plays the same part may have the pen.
    pub fn writes(&self) -> bool {
        *self.part.borrow() != Part::Onlooker && self.has_pen.get()
    }

    /// The page that shows the session goes. Whatever still holds the store holds neither the pen nor an ear to the other
    /// windows from now on; what is being written gets onto the disk first, and the other windows hear of it.
    pub fn leave(&self) {
        self.leaving.set(true);
        if !self.writing.get() {
            self.let_go();
        }
    }

    pub(super) fn let_go(&self) {
        self.has_pen.set(false);
        self.pen.take();
        self.channel.take();
    }

    /// Takes the pen from the window that has it.
    pub fn take_pen(&self) {
        if let Some(pen) = &*self.pen.borrow() {
            pen.take();
        }
    }
}
