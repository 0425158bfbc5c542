//! The facilitator's orders, carried out where the group plays.

use super::{News, Part, Store};
use crate::device::chance;
use engine::decide::Command;
use engine::event::{EntryId, Event};
use engine::session::Author;
use engine::workshop::order::due_orders;
use gloo_timers::callback::Interval;
use std::collections::BTreeSet;
use std::rc::Rc;

/// How often it is looked whether an order has become due by the clock, in milliseconds.
const LOOK: u32 = 3_000;

impl Store {
    /// Looks by the clock for orders that have become due, for as long as the answer is held.
    pub fn watch_orders(self: &Rc<Store>) -> Interval {
        let store = Rc::downgrade(self);
        let look = move || {
            if let Some(store) = store.upgrade()
                && store.carry_out_orders()
            {
                store.changed();
            }
        };
        look();
        Interval::new(LOOK, look)
    }

    /// Carries out what is due for the group that this window plays, if it has the pen. Orders are about what really
    /// happens, whichever way of playing is on the screen. Answers whether anything was.
    pub(super) fn carry_out_orders(self: &Rc<Store>) -> bool {
        let Part::Group(place, _) = *self.part.borrow() else { return false };
        if !self.writes() {
            return false;
        }
        let mut tried: BTreeSet<EntryId> = BTreeSet::new();
        let mut done = false;
        // Carrying out one may change what is due, so the next is asked for afterwards.
        loop {
            let due = self.read(|session| due_orders(session, place, chance::now()));
            let Some(order) = due.into_iter().find(|order| !tried.contains(order)) else { break };
            tried.insert(order.clone());
            let command = Command::Deliver { order };
            let entry =
                self.session.borrow_mut().command(place, command, Author::Group, &self.device, chance::now());
            let Ok(entry) = entry else { continue };
            if entry.events.iter().any(|event| matches!(event, Event::TakenBack { .. })) {
                self.tell.emit(News::Withdrawn);
            }
            self.unsaved.borrow_mut().push(entry);
            done = true;
        }
        done
    }
}
