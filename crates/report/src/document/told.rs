//! What happened: decisions with their reasons, votes, events, breaches of law; and what stands on worksheets.

use super::Table;
use super::luck::numbered;
use super::parts::{Section, block, drawn, group_name, heads, p, prose, table, told_in};
use crate::chart;
use crate::content::{Kind, MomentTold};
use crate::markdown;
use crate::markup::Element;
use crate::say;
use crate::sheets::others_say;
use crate::story::stage_name;
use crate::votes;
use crate::words::Words;
use engine::workshop::rating::PolicyRating;
use scenario::case::TaskKind;

/// Everything that happened, stage by stage.
pub fn decisions(table_of: Table<'_>) -> Section {
    let Table { desk, group, .. } = table_of;
    let words = desk.ground.words;
    let mut section = Section::new(table_of.id("decisions"), say!(words, "report-decisions")).on_new_page();
    for told in &group.moments {
        section = section.with(moment(table_of, told));
    }
    if !group.set_aside.is_empty() {
        let rows = group.set_aside.iter().map(|told| {
            let standing = say!(words, format!("report-standing-{}", told.standing));
            vec![told.title.clone(), told.choice.clone(), told.reason.clone(), standing]
        });
        let names = heads(words, &["title", "choice", "reason", "standing"]);
        section = section.with(table(&say!(words, "report-set-aside"), &names, &[], rows.collect()));
    }
    section
}

/// A moment with all that is known of it.
pub fn moment(table_of: Table<'_>, told: &MomentTold) -> Element {
    let Table { desk, group, .. } = table_of;
    let words = desk.ground.words;
    if told.number.is_none() {
        // A stage that opens heads what follows.
        let class = told.stage.map_or("report-stage", |stage| stage.name());
        let opened = p(&format!("report-stage {class}"), &told.title).all(moved(table_of, told));
        if told.notes.is_empty() {
            return opened;
        }
        return Element::new("div").holding(opened).all(notes(words, told));
    }
    let title = numbered(told.number, &told.title);
    let mut element = Element::new("div")
        .class("report-moment")
        .holding(Element::new("p").class("report-what").all(told_in(desk, &title)));
    if !told.choice.is_empty() {
        element = element.holding(Element::new("p").class("report-choice").all(told_in(desk, &told.choice)));
    }
    if told.sent {
        element = element.holding(p("quiet", &say!(words, "report-sent")));
    }
    let decided = matches!(told.kind, Kind::Decision | Kind::Compromise);
    if !told.reason.is_empty() {
        element = element.holding(p("report-reason", &say!(words, "report-reason", reason = &told.reason)));
    } else if decided {
        element = element.holding(p("quiet", &say!(words, "report-no-reason")));
    }
    if !told.dissent.is_empty() {
        element =
            element.holding(p("report-reason", &say!(words, "report-dissent", dissent = &told.dissent)));
    }
    let held = group.votes.iter().filter(|vote| decided && vote.id == told.id && vote.when == told.when);
    element = element.all(held.map(|vote| p("", &votes::line(words, vote))));
    if let Some(norm) = &told.norm {
        element = element.holding(p("report-norm", &say!(words, "breaches", norm = &norm.norm)));
    }
    for note in &told.pressure {
        let line =
            Element::new("p").holding(say!(words, "under-pressure")).holding(" ").all(markdown::inline(note));
        element = element.holding(line);
    }
    if !told.text.is_empty() {
        element = element.holding(prose(desk, &told.text));
    }
    element.all(notes(words, told)).all(moved(table_of, told))
}

/// What the facilitator noted beside a moment.
fn notes(words: &dyn Words, told: &MomentTold) -> Vec<Element> {
    told.notes.iter().map(|note| p("report-reason", &say!(words, "report-noted", text = note))).collect()
}

/// What moved and whose support shifted, as one line; nothing where nothing did.
fn moved(table_of: Table<'_>, told: &MomentTold) -> Option<Element> {
    let Table { desk, group, .. } = table_of;
    let words = desk.ground.words;
    let movements = told.movements.iter().filter_map(|moved| {
        let of = group.indicators.iter().find(|one| one.id == moved.id)?;
        let range = of.max - of.min;
        // What the figures themselves would call unchanged is left out.
        (moved.by.abs() >= range / 200.0).then(|| format!("{} {}", moved.name, words.signed(moved.by, range)))
    });
    let shifts = told.shifts.iter().filter(|shifted| shifted.by.abs() >= 0.5);
    let shifts = shifts.map(|shifted| format!("{} {}", shifted.name, words.signed(shifted.by, 100.0)));
    let (movements, shifts): (Vec<String>, Vec<String>) = (movements.collect(), shifts.collect());
    let mut lines = Vec::new();
    if !movements.is_empty() {
        lines.push(say!(words, "report-moved", list = &movements.join("; ")));
    }
    if !shifts.is_empty() {
        lines.push(say!(words, "report-shifted", list = &shifts.join("; ")));
    }
    (!lines.is_empty()).then(|| Element::new("span").class("report-moved").holding(lines.join(" ")))
}

/// Unlawful choices, each with the norm that it breaches.
pub fn law(table_of: Table<'_>) -> Option<Section> {
    let Table { desk, group, .. } = table_of;
    let words = desk.ground.words;
    let breaches: Vec<Element> = group
        .moments
        .iter()
        .filter_map(|told| {
            let norm = told.norm.as_ref()?;
            let what = format!("{}: {}", numbered(told.number, &told.title), told.choice);
            let item = Element::new("li").holding(Element::new("strong").all(told_in(desk, &what)));
            let item = item.holding(p("report-norm", &say!(words, "breaches", norm = &norm.norm)));
            Some(item.holding(prose(desk, &norm.note)))
        })
        .collect();
    let section = Section::new(table_of.id("law"), say!(words, "report-law"));
    Some(if breaches.is_empty() {
        section.with(p("", &say!(words, "report-no-breaches")))
    } else {
        section
            .with(p("", &say!(words, "report-law-about")))
            .with(Element::new("ul").class("report-breaches").all(breaches))
    })
}

/// What stands on the worksheets, and the ratings.
pub fn worksheets(table_of: Table<'_>) -> Option<Section> {
    let Table { desk, group, .. } = table_of;
    let words = desk.ground.words;
    if group.worksheets.is_empty() {
        return None;
    }
    let mut section = Section::new(table_of.id("worksheets"), say!(words, "report-worksheets")).on_new_page();
    for told in &group.worksheets {
        let kicker = p("kicker", &stage_name(words, told.stage));
        let title = Element::new("p").class("report-what").all(told_in(desk, &told.title));
        let mut sheet = Element::new("div").class("report-sheet").holding(kicker).holding(title);
        if told.blocks.is_empty() {
            sheet = sheet.holding(p("quiet", &say!(words, "report-sheet-empty")));
        }
        sheet = sheet.all(told.blocks.iter().map(block));
        if told.is(TaskKind::DacRating) {
            sheet = sheet.holding(p("quiet", &say!(words, "sheet-dac-source")));
        }
        section = section.with(sheet);
    }
    Some(section)
}

/// What the group itself, other groups and the simulation say of the policy by the six criteria, each apart.
pub fn ratings(table_of: Table<'_>) -> Option<Section> {
    let Table { desk, group, view, .. } = table_of;
    let (words, all) = (desk.ground.words, &desk.report.ratings);
    let name = group_name(words, group);
    let side = chart::Side { id: &group.id, name: &name, view };
    let picture = chart::ratings(words, desk.ground.case, &[side], all).filter(|_| group.ended)?;
    let others: Vec<&PolicyRating> =
        all.iter().filter(|rating| rating.of == group.id && !rating.is_own()).collect();
    let mut section = Section::new(table_of.id("ratings"), say!(words, "report-ratings"));
    if !all.iter().any(|rating| rating.of == group.id && rating.is_own()) {
        section = section.with(p("", &say!(words, "report-not-rated")));
    }
    Some(section.with(drawn(&picture, true)).all(others_say(words, &others).as_ref().map(block)))
}
