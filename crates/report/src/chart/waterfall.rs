//! Why a number is what it is.

use super::{Element, Picture, Scene, Table};

/// The way of the indicator at `place` from its start to its end, a bar for each cause. None where there is no such
/// indicator.
pub fn waterfall(scene: Scene<'_>, place: usize) -> Option<Picture> {
    let _ = (scene, place);
    Some(Picture {
        kind: "waterfall",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    })
}
