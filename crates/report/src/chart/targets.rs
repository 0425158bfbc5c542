//! Targets met, missed, unknown.

use super::{Element, Picture, Scene, Table};
use engine::insight::Insight;

/// Every indicator with its target, its end, and how often the same choices would have met it.
pub fn targets(scene: Scene<'_>, insight: Option<&Insight>) -> Picture {
    let _ = (scene, insight);
    Picture {
        kind: "targets",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    }
}
