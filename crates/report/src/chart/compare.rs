//! Groups side by side, on the same scales and without ranks.

use super::{Element, Picture, Table};
use crate::words::Words;
use engine::view::View;
use scenario::case::Scenario;

/// A group in a comparison.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// Its name.
    pub name: &'a str,
    /// What may be seen of its play.
    pub view: &'a View,
}

/// Where each group's indicators ended.
pub fn profiles(words: &dyn Words, case: &Scenario, sides: &[Side<'_>]) -> Picture {
    let _ = (words, case, sides);
    Picture {
        kind: "profiles",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    }
}

/// The course of one indicator in each group. None where there is no such indicator.
pub fn courses(words: &dyn Words, case: &Scenario, sides: &[Side<'_>], place: usize) -> Option<Picture> {
    let _ = (words, case, sides, place);
    Some(Picture {
        kind: "courses",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    })
}

/// Each group's own rating by the DAC criteria, and what the simulation says. None where no group rated.
pub fn ratings(words: &dyn Words, case: &Scenario, sides: &[Side<'_>]) -> Option<Picture> {
    let _ = (words, case, sides);
    Some(Picture {
        kind: "ratings",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    })
}
