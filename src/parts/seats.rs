//! Who sits at the table, in words. Names of people are kept on this device and nowhere else.

use crate::device::drafts::{self, PEOPLE};
use crate::store::{CaseStudy, Game};
use crate::t;
use engine::workshop::seat::{Seat, TableRole};

/// The longest name of a person, in characters.
pub const LONGEST_NAME: u32 = 60;

fn field(seat: usize) -> String {
    format!("{PEOPLE}name/{seat}")
}

/// The name of whoever sits on a seat of the group whose home is this; empty where nobody said it on this device.
pub fn name(home: &str, seat: usize) -> String {
    drafts::get(home, &field(seat))
}

/// Keeps the name of whoever sits on a seat.
pub fn set_name(home: &str, seat: usize, name: &str) {
    drafts::set(home, &field(seat), name);
}

/// A seat goes, of so many: everybody after it moves up.
pub fn forget_seat(home: &str, seat: usize, count: usize) {
    for place in seat..count {
        let next = if place + 1 < count { name(home, place + 1) } else { String::new() };
        set_name(home, place, &next);
    }
}

/// The name of a role.
pub fn role_name(role: TableRole) -> String {
    t!(format!("role-{}", role.name()))
}

/// The name of the stakeholder on a card.
pub fn card_name(case: &CaseStudy, card: &str) -> Option<String> {
    case.stakeholders.iter().find(|stakeholder| stakeholder.id == card).map(|found| found.name.clone())
}

/// What a seat is called: by the person's name, else by its role, else by its card, else by its number.
pub fn called(game: &Game, place: usize, seat: &Seat) -> String {
    let card = || seat.card.as_ref().and_then(|card| card_name(&game.case, card));
    let title = seat.role.map(role_name).or_else(card);
    let name = name(&game.home, place);
    match (name.trim().is_empty(), title) {
        (true, Some(title)) => title,
        (true, None) => t!("seat", number = place + 1),
        (false, Some(title)) => t!("seat-named", name = name.trim(), title = title),
        (false, None) => name.trim().to_owned(),
    }
}
