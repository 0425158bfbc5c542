//! What was said in the debrief, by groups and by all together; pledges; the questionnaire in sums.

use super::parts::{Section, p, table, told_in, written};
use super::{Desk, Table};
use crate::content::Said;
use crate::markup::Element;
use crate::say;
use crate::tables::{self, Cell};
use crate::words::Words;
use engine::workshop::talk::FEWEST;

/// The group's answers, what it said in each phase, its pledges, and the facilitator's notes that are shown.
pub fn answers(table_of: Table<'_>) -> Option<Section> {
    let Table { desk, group, .. } = table_of;
    let words = desk.ground.words;
    let mut content = Vec::new();
    for told in &group.answers {
        let question = Element::new("p").class("report-what").all(told_in(desk, &told.question));
        let answer = match told.answer.trim() {
            // Room to write where nothing was written.
            "" => p("report-lines", "").with("aria-hidden", "true"),
            answer => written(answer),
        };
        content.push(Element::new("div").class("report-answer").holding(question).holding(answer));
    }
    content.extend(said(words, &group.said));
    if !group.pledges.is_empty() {
        let items =
            group.pledges.iter().map(|pledge| Element::new("li").class("written").holding(pledge.as_str()));
        let title = p("report-what", &say!(words, "report-pledges"));
        content.push(
            Element::new("div").class("report-answer").holding(title).holding(Element::new("ul").all(items)),
        );
    }
    if !group.notes.is_empty() {
        let items = group.notes.iter().map(|note| Element::new("li").class("written").holding(note.as_str()));
        let title = p("report-what", &say!(words, "report-notes"));
        content.push(
            Element::new("div").class("report-answer").holding(title).holding(Element::new("ul").all(items)),
        );
    }
    (!content.is_empty()).then(|| {
        Section::new(table_of.id("answers"), say!(words, "report-answers")).on_new_page().all(content)
    })
}

fn said(words: &dyn Words, said: &[Said]) -> Vec<Element> {
    let phase = |said: &Said| {
        let title = p("report-what", &say!(words, format!("talk-{}", said.phase.name())));
        Element::new("div").class("report-answer").holding(title).holding(written(&said.text))
    };
    said.iter().map(phase).collect()
}

/// What all groups together said.
pub fn plenary(desk: Desk<'_>) -> Option<Section> {
    let words = desk.ground.words;
    let told = said(words, &desk.report.plenary);
    (!told.is_empty()).then(|| Section::new("report-plenary", say!(words, "report-plenary")).all(told))
}

/// The questionnaire before and after, in sums.
pub fn questionnaire(desk: Desk<'_>) -> Option<Section> {
    let words = desk.ground.words;
    let survey = &desk.report.questionnaire;
    if survey.before.sheets + survey.after.sheets == 0 {
        return None;
    }
    let mut section = Section::new("report-questionnaire", say!(words, "report-questionnaire"));
    section = section.with(p("", &say!(words, "report-questionnaire-about", fewest = FEWEST)));
    let of = tables::questionnaire(words, desk.report);
    let cell = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number { value, decimals, .. } => words.figure(*value, *decimals, false),
    };
    let rows = of.rows.iter().map(|row| row.iter().map(cell).collect()).collect();
    Some(section.with(table(&of.title, &of.heads, &[false, true, true, true, true], rows)))
}
