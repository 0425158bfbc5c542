//! How what happens gets onto the disk, and from there to the other windows.

use super::{News, Saved, Store};
use crate::device::part;
use crate::device::storage::{self, Fault, Summary};
use engine::session::Entry;
use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// How often storage is asked again that gives no answer, and after how long, in milliseconds.
const PATIENCE: usize = 4;
const BREATH: u32 = 250;

impl Store {
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

    /// Writes what is not on the disk yet, and says how that went. What could not be written is held, and tried again.
    pub async fn save(self: &Rc<Store>) {
        if self.ended.get() || self.writing.replace(true) {
            return;
        }
        let mut restored = false;
        let saved = loop {
            let entries = self.unsaved.borrow().clone();
            let outcome = if self.all_unsaved.get() {
                let saving = storage::save_whole(&self.session.borrow());
                let outcome = saving.await;
                // From here on storage holds them, whether it could write them or not.
                self.hand_over(entries.len());
                if outcome.is_ok() {
                    self.all_unsaved.set(false);
                    self.hand_on();
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
                    Ok(()) => {
                        self.hand_over(entries.len());
                        self.hand_on();
                    }
                    // What is missing of a practice round was deleted at its end, and must leave no trace.
                    Err(Fault::Missing) if self.practises() => {
                        self.writing.set(false);
                        self.end();
                        return;
                    }
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
        if self.leaving.get() {
            self.let_go();
        }
        self.tell.emit(News::Saved(saved));
        if restored && saved == Saved::Yes {
            self.tell.emit(News::Restored);
        }
    }

    /// The first of what was not saved is storage's from now on.
    fn hand_over(&self, count: usize) {
        let gone: Vec<Entry> = self.unsaved.borrow_mut().drain(..count).collect();
        self.untold.borrow_mut().extend(gone);
    }

    /// The other windows hear of what is on the disk, and of nothing else: they count on finding it there.
    fn hand_on(&self) {
        let news = self.untold.take();
        if let Some(channel) = self.channel.borrow().as_ref().filter(|_| !news.is_empty()) {
            channel.tell(&news);
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
        if there == Ok(true) || self.writing.get() || self.all_unsaved.get() || self.ended.get() {
            return;
        }
        if there == Ok(false) && self.practises() {
            self.end();
            return;
        }
        self.all_unsaved.set(true);
        self.tell.emit(News::Saved(Saved::Writing));
        self.save().await;
        if there == Ok(false) && !self.all_unsaved.get() {
            self.tell.emit(News::Restored);
        }
    }

    fn practises(&self) -> bool {
        part::practised(&self.id()).is_some()
    }

    /// Storage tried by itself to write what it holds.
    fn hear(&self) {
        if self.all_unsaved.get() && !self.writing.get() && storage::is_written(&self.id()) {
            self.all_unsaved.set(false);
            self.hand_on();
            self.tell.emit(News::Saved(Saved::Yes));
        }
    }
}
