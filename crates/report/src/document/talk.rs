//! What was said in the debrief, by groups and by all together; pledges; the questionnaire in sums.

use super::parts::{Section, p, table, told_in, written};
use super::{Desk, Table};
use crate::content::Said;
use crate::markup::Element;
use crate::say;
use crate::story::phase_name;
use crate::tables::{self, Cell};
use crate::words::Words;
use engine::workshop::talk::{Asked, Confidence, FEWEST, Survey, Wanting};
use scenario::case::TalkPhase;

/// Phase by phase what the group said and its answers; its pledges, and the facilitator's notes that are shown.
pub fn answers(table_of: Table<'_>) -> Option<Section> {
    let Table { desk, group, .. } = table_of;
    let words = desk.ground.words;
    let block = || Element::new("div").class("report-answer");
    let mut content = Vec::new();
    for phase in TalkPhase::ALL {
        let said = group.said.iter().filter(|said| said.phase == phase);
        let mut told: Vec<Element> = said.map(|said| block().holding(written(&said.text))).collect();
        for told_of in group.answers.iter().filter(|told| told.phase == phase) {
            let question = Element::new("p").class("report-what").all(told_in(desk, &told_of.question));
            let answer = match told_of.answer.trim() {
                // Room to write where nothing was written.
                "" => p("report-lines", "").with("aria-hidden", "true"),
                answer => written(answer),
            };
            told.push(block().holding(question).holding(answer));
        }
        if phase == TalkPhase::Next && !group.pledges.is_empty() {
            let pledge = |text: &String| Element::new("li").class("written").holding(text.as_str());
            let list = Element::new("ul").all(group.pledges.iter().map(pledge));
            told.push(block().holding(p("report-what", &say!(words, "report-pledges"))).holding(list));
        }
        if !told.is_empty() {
            content.push(p("report-phase", &phase_name(words, phase)));
            content.append(&mut told);
        }
    }
    if !group.notes.is_empty() {
        let items = group.notes.iter().map(|note| Element::new("li").class("written").holding(note.as_str()));
        let title = p("report-what", &say!(words, "report-notes"));
        content.push(block().holding(title).holding(Element::new("ul").all(items)));
    }
    (!content.is_empty()).then(|| {
        Section::new(table_of.id("answers"), say!(words, "report-answers")).on_new_page().all(content)
    })
}

/// What all groups together said.
pub fn plenary(desk: Desk<'_>) -> Option<Section> {
    let words = desk.ground.words;
    let said = |said: &Said| {
        let title = p("report-what", &phase_name(words, said.phase));
        Element::new("div").class("report-answer").holding(title).holding(written(&said.text))
    };
    let told: Vec<Element> = desk.report.plenary.iter().map(said).collect();
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
    Some(section.with(survey_told(words, survey)))
}

/// What is not told yet, and how many more must answer before it is.
fn wanting(words: &dyn Words, survey: &Survey) -> Vec<Element> {
    let occasions = [(&survey.before, "before"), (&survey.after, "after")];
    let nothing = occasions.iter().filter(|(sums, _)| sums.sheets > 0 && !sums.may_be_told());
    let nothing = nothing.map(|(sums, name)| {
        let when = say!(words, format!("survey-when-{name}"));
        p("", &say!(words, "survey-more", when = &when, fewest = FEWEST, more = sums.more()))
    });
    let lists = occasions.iter().filter(|(sums, _)| !sums.wanting.is_empty()).map(|(sums, name)| {
        let item = |wanting: &Wanting| {
            let asked = asked(words, wanting.asked);
            Element::new("li").holding(say!(words, "survey-more-of", question = &asked, more = wanting.more))
        };
        let when = say!(words, format!("survey-when-{name}"));
        let head = p("quiet", &say!(words, "survey-wanting", when = &when, fewest = FEWEST));
        let list = Element::new("ul").class("quiet").all(sums.wanting.iter().map(item));
        Element::new("div").holding(head).holding(list)
    });
    nothing.chain(lists).collect()
}

/// A question in words.
fn asked(words: &dyn Words, asked: Asked) -> String {
    match asked {
        Asked::Knowledge(question) => say!(words, format!("survey-{}", question.name())),
        Asked::Confidence(item) => say!(words, format!("survey-can-{}", item.name())),
        Asked::Rating(aspect) => say!(words, format!("survey-rate-{}", aspect.name())),
        Asked::Useful => say!(words, "survey-useful"),
        Asked::Wrong => say!(words, "survey-wrong"),
        Asked::Reuse => say!(words, "survey-reuse"),
    }
}

/// The sums as a picture and a table, and how many more must answer what is not told yet.
pub fn survey_told(words: &dyn Words, survey: &Survey) -> Element {
    let told = Element::new("div").class("report survey-told");
    if !survey.before.may_be_told() && !survey.after.may_be_told() {
        return told.all(wanting(words, survey));
    }
    let of = tables::questionnaire(words, survey);
    let cell = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number { value, decimals, .. } => words.figure(*value, *decimals, false),
    };
    let rows = of.rows.iter().map(|row| row.iter().map(cell).collect()).collect();
    let mut told = told;
    let items = Confidence::ALL.into_iter().filter_map(|item| {
        let means =
            [&survey.before, &survey.after].map(|sums| sums.confidence.get(&item).map(|told| told.mean));
        let name = say!(words, format!("survey-can-{}", item.name()));
        means.iter().any(Option::is_some).then(|| dots(&name, means))
    });
    let items: Vec<Element> = items.collect();
    if !items.is_empty() {
        let caption = Element::new("figcaption")
            .holding(p("report-message", &say!(words, "survey-confidence")))
            .holding(p("quiet", &say!(words, "survey-picture")));
        told = told.holding(
            Element::new("figure")
                .holding(caption)
                .holding(Element::new("ul").class("survey-dots").all(items)),
        );
    }
    told.holding(table(&of.title, &of.heads, &[false, true, true, true, true], rows))
        .all(wanting(words, survey))
}

/// A line from 1 to 5 with an open ring for before and a full dot for after; the table behind says the same in figures.
fn dots(name: &str, [before, after]: [Option<f64>; 2]) -> Element {
    let x = |mean: f64| format!("{:.1}", 8.0 + (mean - 1.0) * 46.0);
    let line =
        Element::new("line").class("scale").with("x1", x(1.0)).with("x2", x(5.0)).with("y1", 8).with("y2", 8);
    let dot = |class: &str, mean: f64, radius: f64| {
        Element::new("circle").class(class).with("cx", x(mean)).with("cy", 8).with("r", radius)
    };
    let drawing = Element::new("svg").with("viewBox", "0 0 200 16").with("aria-hidden", "true").holding(line);
    let drawing = drawing
        .all(before.map(|mean| dot("before", mean, 5.0)))
        .all(after.map(|mean| dot("after", mean, 4.0)));
    Element::new("li").holding(Element::new("span").holding(name)).holding(drawing)
}
