//! The case study as a causal map.

use super::{Element, Picture, Scene, Table};

/// Indicators, links, decisions and events, with the group's path lit.
pub fn causal_map(scene: Scene<'_>) -> Picture {
    let _ = scene;
    Picture {
        kind: "map",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    }
}
