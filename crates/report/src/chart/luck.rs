//! Luck and choice.

use super::{Element, Picture, Scene, Table};
use engine::insight::Insight;

/// For each indicator and for the targets: where the result lies among all runs of the same choices (luck), and where
/// these choices lie among all ways of playing (choice).
pub fn luck(scene: Scene<'_>, insight: &Insight) -> Picture {
    let _ = (scene, insight);
    Picture {
        kind: "luck",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    }
}
