//! The course of an indicator.

use super::{Element, Picture, Scene, Table};
use engine::insight::Insight;

/// The course of the indicator at `place`: the truth, what the group saw, its target, what moved it when, and, where
/// `insight` is there, what the same choices could have brought. None where there is no such indicator.
pub fn course(scene: Scene<'_>, place: usize, insight: Option<&Insight>) -> Option<Picture> {
    let _ = (scene, place, insight);
    Some(Picture {
        kind: "course",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    })
}
