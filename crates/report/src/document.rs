//! What people take home, as one document to print: the report of a group or of a workshop, and a group's policy.
//!
//! Its parts stand in sections with names, so that a table of contents leads to them, on paper and on a screen. Everything
//! is said in words and figures; pictures stand beside them and need no colour.

mod ending;
mod luck;
mod parts;
mod policy;
mod talk;
mod told;

pub use policy::policy;
pub use talk::survey_told as survey;

use crate::chart::{self, Going, Scene, Side};
use crate::content::{GroupTold, Report};
use crate::gather::Ground;
use crate::markup::Element;
use crate::sampled::Findings;
use crate::say;
use engine::insight::Cloud;
use engine::view::{Role, View, view};
use parts::{Section, body, contents, p, title_page};
use std::collections::BTreeMap;

/// What a document is made of.
#[derive(Clone, Copy)]
struct Desk<'a> {
    ground: Ground<'a>,
    report: &'a Report,
}

/// A group's part of a document.
#[derive(Clone, Copy)]
struct Table<'a> {
    desk: Desk<'a>,
    group: &'a GroupTold,
    view: &'a View,
    findings: Option<&'a Findings>,
}

impl<'a> Table<'a> {
    fn scene(&self) -> Scene<'a> {
        let Ground { words, case, .. } = self.desk.ground;
        Scene { words, case, view: self.view, going: Going::Nowhere }
    }

    /// The name of a section, apart from those of the other groups.
    fn id(&self, name: &str) -> String {
        format!("report-{}-{name}", self.group.id)
    }
}

/// The report as a document. `findings` are those from which it was gathered.
pub fn document(ground: Ground<'_>, report: &Report, findings: &BTreeMap<usize, Findings>) -> Element {
    let desk = Desk { ground, report };
    let words = ground.words;
    let views: Vec<(&GroupTold, usize, View)> = report
        .groups
        .iter()
        .filter_map(|group| {
            let place = ground.session.header().place(&group.id)?;
            Some((group, place, view(ground.session, place, Role::Participant)?))
        })
        .collect();
    let mut sections = vec![case(desk)];
    if report.groups.len() > 1 {
        sections.extend(side_by_side(desk, &views, findings.values().find_map(|f| f.together.as_ref())));
    }
    for (group, place, view) in &views {
        let table = Table { desk, group, view, findings: findings.get(place) };
        if report.groups.len() > 1 {
            let name = parts::group_name(words, group);
            let mut own = Section::new(table.id("group"), name).on_new_page();
            own.parts = of_group(table);
            sections.push(own);
        } else {
            sections.extend(of_group(table));
        }
    }
    sections.extend(talk::plenary(desk));
    sections.extend(talk::questionnaire(desk));
    sections.extend(sources(desk));
    sections.push(made_of(desk));
    let kind = if report.whole { "report-of-workshop" } else { "report-of-group" };
    let name = match report.groups.first() {
        Some(only) if report.groups.len() == 1 => parts::group_name(words, only),
        _ => String::new(),
    };
    Element::new("article")
        .class("report")
        .holding(title_page(desk, &say!(words, kind), &name))
        .holding(contents(words, &sections))
        .all(sections.iter().map(|section| body(section, 2)))
}

fn of_group(table: Table<'_>) -> Vec<Section> {
    let mut sections = vec![ending::ending(table)];
    sections.push(told::decisions(table));
    sections.extend(told::law(table));
    sections.push(ending::course(table));
    sections.push(ending::why(table));
    sections.extend(ending::support(table));
    sections.extend(luck::luck(table));
    sections.extend(luck::turning_points(table));
    sections.extend(luck::reach(table));
    sections.extend(told::worksheets(table));
    sections.extend(told::ratings(table));
    sections.extend(talk::answers(table));
    sections
}

fn case(desk: Desk<'_>) -> Section {
    let Desk { ground: Ground { words, .. }, report } = desk;
    Section::new("report-case", say!(words, "report-case"))
        .with(p("lead", &report.case.summary))
        .with(parts::prose(desk, &report.case.briefing))
}

fn side_by_side(
    desk: Desk<'_>,
    views: &[(&GroupTold, usize, View)],
    together: Option<&Cloud>,
) -> Vec<Section> {
    let Ground { words, case, .. } = desk.ground;
    let ended: Vec<(&str, String, &View)> = views
        .iter()
        .filter(|(group, ..)| group.ended)
        .map(|(group, _, view)| (group.id.as_str(), parts::group_name(words, group), view))
        .collect();
    if ended.len() < 2 {
        return Vec::new();
    }
    let sides: Vec<Side<'_>> = ended.iter().map(|(id, name, view)| Side { id, name, view }).collect();
    let mut section = Section::new("report-groups", say!(words, "report-groups")).on_new_page().in_halves();
    section = section.with(parts::drawn(&chart::profiles(words, case, &sides), true));
    let courses = (0..case.indicators.len()).filter_map(|place| chart::courses(words, case, &sides, place));
    section = section.all(parts::all_drawn(courses));
    let names: Vec<&str> = ended.iter().map(|(_, name, _)| name.as_str()).collect();
    let reach = together.filter(|cloud| cloud.own.len() == names.len());
    if let Some(picture) = reach.and_then(|cloud| chart::reach(words, &case.indicators, cloud, &names)) {
        section = section.with(parts::drawn(&picture, true));
    }
    if let Some(picture) = chart::ratings(words, case, &sides, &desk.report.ratings) {
        section = section.with(parts::drawn(&picture, true));
    }
    vec![section]
}

fn sources(desk: Desk<'_>) -> Option<Section> {
    let Desk { ground: Ground { words, .. }, report } = desk;
    if report.case.sources.is_empty() {
        return None;
    }
    let source = |source: &crate::content::SourceTold| {
        let mut item = Element::new("li").holding(source.title.as_str());
        if let Some(url) = &source.url {
            let link = crate::markdown::link(url).map(|link| link.holding(url.as_str()));
            item = item.holding(" ").all(link);
        }
        if let Some(note) = &source.note {
            item = item.holding(Element::new("p").class("quiet").all(crate::markdown::inline(note)));
        }
        item
    };
    let list = Element::new("ul").class("report-sources").all(report.case.sources.iter().map(source));
    Some(Section::new("report-sources", say!(words, "report-sources")).with(list))
}

/// What the report was made of, so that anybody can make it again.
fn made_of(desk: Desk<'_>) -> Section {
    let Desk { ground: Ground { words, .. }, report } = desk;
    let mut section = Section::new("report-made", say!(words, "report-made"));
    section = section.with(p("", &say!(words, "report-made-about")));
    if let Some(sampling) = report.sampling {
        section = section.with(p(
            "",
            &say!(
                words,
                "report-made-sampled",
                runs = sampling.runs as f64,
                ways = sampling.ways as f64,
                each = sampling.runs_of_a_way as f64
            ),
        ));
    }
    let facts = [
        ("session", report.session.id.clone()),
        ("seed", report.session.seed.to_string()),
        ("begun", words.moment(report.session.begun)),
        ("last", words.moment(report.session.last)),
        ("entries", words.figure(report.session.entries as f64, 0, false)),
        ("product", report.versions.product.clone()),
        ("session-format", report.versions.session_format.to_string()),
        ("engine", report.versions.engine.to_string()),
        ("case-study", report.versions.case_study.clone()),
    ];
    let fact = |(name, value): (&str, String)| {
        Element::new("div")
            .holding(Element::new("dt").holding(say!(words, format!("report-about-{name}"))))
            .holding(Element::new("dd").holding(value))
    };
    section.with(Element::new("dl").class("report-facts").all(facts.map(fact)))
}
