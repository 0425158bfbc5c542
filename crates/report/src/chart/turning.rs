//! Turning points.

use super::{Element, Picture, Scene, Table};
use engine::insight::{Fork, Insight};

/// What a choice is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// The end of the indicator at this place.
    Indicator(usize),
    /// How many of the group's targets are met.
    Targets,
}

/// The choices that mattered most by some measure, and what each other option would have brought.
pub fn turning_points(scene: Scene<'_>, insight: &Insight, by: Measure) -> Option<Picture> {
    let _ = (scene, insight, by);
    Some(Picture {
        kind: "turning",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    })
}

/// A choice in a few words: its decision, or that it was a compromise.
pub fn fork_name(scene: Scene<'_>, fork: &Fork) -> String {
    let _ = (scene, fork);
    String::new()
}
