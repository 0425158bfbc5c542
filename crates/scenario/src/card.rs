//! What a library lists of a case study, without holding the whole of it.

use crate::case::{Id, Scenario};
use serde::{Deserialize, Serialize};

/// A case study's card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its id.
    pub id: Id,
    /// Suggested playing time.
    pub minutes: u32,
    /// Topics.
    pub tags: Vec<String>,
    /// Its texts in each language it can be played in, its own first.
    pub texts: Vec<CardText>,
}

/// A card's texts in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CardText {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// Title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
}

impl Card {
    /// The card of a case study.
    pub fn of(case: &Scenario) -> Card {
        let own = CardText {
            language: case.language.clone(),
            title: case.title.clone(),
            summary: case.summary.clone(),
        };
        let translated = case.translations.iter().map(|(language, texts)| {
            let text = |key: &str, own: &String| texts.get(key).unwrap_or(own).clone();
            CardText {
                language: language.clone(),
                title: text("title", &case.title),
                summary: text("summary", &case.summary),
            }
        });
        Card {
            id: case.id.clone(),
            minutes: case.minutes,
            tags: case.tags.clone(),
            texts: std::iter::once(own.clone()).chain(translated).collect(),
        }
    }

    /// The texts in a language; in the case study's own where there is none.
    pub fn in_language(&self, language: &str) -> CardText {
        let found = self.texts.iter().find(|text| text.language == language);
        found.or(self.texts.first()).cloned().unwrap_or_default()
    }
}
