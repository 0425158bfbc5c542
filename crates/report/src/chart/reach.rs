//! What was within reach.

use super::{Element, Picture, Table};
use crate::words::Words;
use engine::insight::Cloud;
use scenario::case::Scenario;

/// What ways of playing bring for two indicators: the cloud, the frontier, and the groups' own ways by name, in the order
/// of the cloud's. None where the case study lacks one of the indicators.
pub fn reach(words: &dyn Words, case: &Scenario, cloud: &Cloud, groups: &[&str]) -> Option<Picture> {
    let _ = (words, case, cloud, groups);
    Some(Picture {
        kind: "reach",
        title: String::new(),
        about: Vec::new(),
        drawing: Element::new("div"),
        key: Vec::new(),
        table: Table::default(),
    })
}
