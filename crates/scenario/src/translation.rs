//! Texts and their keys: one walk over every text of a case study, translations, and what they lack.

use crate::case::{Item, Scenario, Text};
use crate::path::Segments;
use std::collections::{BTreeMap, BTreeSet};

/// Calls `visit` with the key of every text and the text, in file order.
pub fn visit_texts(case: &mut Scenario, visit: &mut dyn FnMut(&str, &mut Text)) {
    let mut walk = Walk { visit };
    walk.text("", "title", &mut case.title);
    walk.text("", "summary", &mut case.summary);
    walk.text("", "briefing", &mut case.briefing);
    walk.list(
        "sources",
        &mut case.sources,
        |x| &x.id,
        |walk, at, source| {
            walk.text(at, "title", &mut source.title);
            walk.optional(at, "note", &mut source.note);
        },
    );
    walk.list(
        "indicators",
        &mut case.indicators,
        |x| &x.id,
        |walk, at, indicator| {
            walk.text(at, "name", &mut indicator.name);
            walk.text(at, "description", &mut indicator.description);
            walk.text(at, "unit", &mut indicator.unit);
        },
    );
    walk.list(
        "stakeholders",
        &mut case.stakeholders,
        |x| &x.id,
        |walk, at, stakeholder| {
            walk.text(at, "name", &mut stakeholder.name);
            walk.text(at, "interest", &mut stakeholder.interest);
            walk.optional(at, "brief", &mut stakeholder.brief);
        },
    );
    walk.list(
        "decisions",
        &mut case.decisions,
        |x| &x.id,
        |walk, at, decision| {
            walk.text(at, "title", &mut decision.title);
            walk.text(at, "prompt", &mut decision.prompt);
            walk.list(
                &format!("{at}.options"),
                &mut decision.options,
                |x| &x.id,
                |walk, at, option| {
                    walk.text(at, "label", &mut option.label);
                    walk.text(at, "detail", &mut option.detail);
                    walk.optional(at, "requires_note", &mut option.requires_note);
                    if let Some(legal) = &mut option.legal {
                        let at = format!("{at}.legal");
                        walk.text(&at, "norm", &mut legal.norm);
                        walk.text(&at, "note", &mut legal.note);
                    }
                    walk.list(
                        &format!("{at}.outcomes"),
                        &mut option.outcomes,
                        |x| &x.id,
                        |walk, at, outcome| {
                            walk.text(at, "text", &mut outcome.text);
                        },
                    );
                },
            );
        },
    );
    walk.list(
        "events",
        &mut case.events,
        |x| &x.id,
        |walk, at, event| {
            walk.text(at, "title", &mut event.title);
            walk.text(at, "text", &mut event.text);
        },
    );
    walk.list(
        "rules",
        &mut case.rules,
        |x| &x.id,
        |walk, at, rule| {
            walk.text(at, "note", &mut rule.note);
        },
    );
    if let Some(adoption) = &mut case.adoption {
        let at = "adoption.compromises";
        walk.list(
            at,
            &mut adoption.compromises,
            |x| &x.id,
            |walk, at, compromise| {
                walk.text(at, "label", &mut compromise.label);
                walk.text(at, "detail", &mut compromise.detail);
            },
        );
    }
    walk.list(
        "tasks",
        &mut case.tasks,
        |x| &x.id,
        |walk, at, task| {
            walk.text(at, "title", &mut task.title);
            walk.text(at, "prompt", &mut task.prompt);
            let label = |walk: &mut Walk, at: &str, item: &mut Item| walk.text(at, "label", &mut item.label);
            walk.list(&format!("{at}.criteria"), &mut task.criteria, |x| &x.id, label);
            walk.list(&format!("{at}.activities"), &mut task.activities, |x| &x.id, label);
        },
    );
    walk.list(
        "debrief",
        &mut case.debrief,
        |x| &x.id,
        |walk, at, question| {
            walk.text(at, "question", &mut question.question);
        },
    );
}

/// Whether the text with this key may stay as it is in every language: the title of a source, by which people look it up.
pub(crate) fn may_stay(key: &str) -> bool {
    key.starts_with("sources.") && key.ends_with(".title")
}

struct Walk<'v> {
    visit: &'v mut dyn FnMut(&str, &mut Text),
}

impl Walk<'_> {
    fn text(&mut self, at: &str, key: &str, text: &mut Text) {
        if at.is_empty() {
            (self.visit)(key, text);
        } else {
            (self.visit)(&format!("{at}.{key}"), text);
        }
    }

    fn optional(&mut self, at: &str, key: &str, text: &mut Option<Text>) {
        if let Some(text) = text {
            self.text(at, key, text);
        }
    }

    fn list<T>(
        &mut self,
        parent: &str,
        list: &mut [T],
        id: impl Fn(&T) -> &str,
        each: impl Fn(&mut Self, &str, &mut T),
    ) {
        let mut segments = Segments::new();
        for element in list {
            let at = format!("{parent}.{}", segments.next(id(element)));
            each(self, &at, element);
        }
    }
}

/// What a translation lacks, and what it has too much.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Coverage {
    /// Keys of texts that are not translated and ought to be, in file order.
    pub missing: Vec<String>,
    /// Keys that name no text of the case study, sorted.
    pub obsolete: Vec<String>,
    /// How many texts there are to translate.
    pub total: usize,
}

impl Scenario {
    /// All texts that say something and are to be translated, with their keys, in file order.
    pub fn texts(&self) -> Vec<(String, Text)> {
        let mut texts = Vec::new();
        visit_texts(&mut self.clone(), &mut |key, text| {
            if !text.trim().is_empty() && !may_stay(key) {
                texts.push((key.to_owned(), std::mem::take(text)));
            }
        });
        texts
    }

    /// The languages it can be played in, its own first.
    pub fn languages(&self) -> Vec<&str> {
        let own = self.language.as_str();
        let others = self.translations.keys().map(String::as_str).filter(|language| *language != own);
        std::iter::once(own).chain(others).collect()
    }

    /// The case study with its texts in `language`; where one is not translated, the base text stays.
    /// Without a translation into `language` it is the case study as it is.
    pub fn in_language(&self, language: &str) -> Scenario {
        let mut case = self.clone();
        if let Some(translation) = self.translations.get(language) {
            case.language = language.to_owned();
            visit_texts(&mut case, &mut |key, text| {
                let translated = translation.get(key).filter(|translated| !translated.trim().is_empty());
                if let Some(translated) = translated {
                    text.clone_from(translated);
                }
            });
        }
        case
    }

    /// What `translation`, from text key to text, lacks and has too much. An empty text counts as missing.
    pub fn coverage(&self, translation: &BTreeMap<String, Text>) -> Coverage {
        let mut known = BTreeSet::new();
        let mut missing = Vec::new();
        let mut total = 0;
        visit_texts(&mut self.clone(), &mut |key, text| {
            known.insert(key.to_owned());
            if !text.trim().is_empty() && !may_stay(key) {
                total += 1;
                missing.extend(Some(key).filter(|key| !is_translated(translation, key)).map(str::to_owned));
            }
        });
        let obsolete = translation.keys().filter(|key| !known.contains(key.as_str())).cloned().collect();
        Coverage { missing, obsolete, total }
    }
}

fn is_translated(translation: &BTreeMap<String, Text>, key: &str) -> bool {
    translation.get(key).is_some_and(|text| !text.trim().is_empty())
}
