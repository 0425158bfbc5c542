//! What a library lists of a case study, without holding the whole of it.

use crate::case::{Id, Scenario};
use serde::{Deserialize, Serialize};

/// A case study's card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its id.
    pub id: Id,
    /// Title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Suggested playing time.
    pub minutes: u32,
    /// Languages it can be played in, its own first.
    pub languages: Vec<String>,
    /// Topics.
    pub tags: Vec<String>,
}

impl Card {
    /// The card of a case study.
    pub fn of(case: &Scenario) -> Card {
        let languages = std::iter::once(&case.language).chain(case.translations.keys());
        Card {
            id: case.id.clone(),
            title: case.title.clone(),
            summary: case.summary.clone(),
            minutes: case.minutes,
            languages: languages.cloned().collect(),
            tags: case.tags.clone(),
        }
    }
}
