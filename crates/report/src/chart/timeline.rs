//! The session step by step.

use super::{Element, Picture, Scene, Table};

/// With whose eyes a timeline is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eyes {
    /// As the group saw it then.
    Group,
    /// With the truth.
    Truth,
}

/// How many steps the timeline of a session has: its chapters.
pub fn steps(scene: Scene<'_>) -> usize {
    scene.view.chapters.len()
}

/// The session up to the step numbered `step` (from 1; 0 is the start), with the whole of it in grey.
pub fn timeline(scene: Scene<'_>, step: usize, eyes: Eyes) -> Picture {
    let _ = (scene, step, eyes);
    Picture {
        kind: "timeline",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    }
}
