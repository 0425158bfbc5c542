//! A group's policy in one document: what it wants, what it weighed, what it decided and why, and how it judges it.

use super::parts::{Section, block, body, contents, group_name, heads, p, table, title_page, told_in};
use super::{Desk, Table, told};
use crate::content::{GroupTold, Kind, MomentTold, Report, SheetTold};
use crate::document::ending::adoptions;
use crate::gather::Ground;
use crate::markup::Element;
use crate::say;
use crate::sheets::{Block, others_say, review_of};
use engine::view::{Role, view};
use engine::worksheet::Worksheet;
use engine::workshop::rating::PolicyRating;
use scenario::case::TaskKind;

/// The policies of the groups that a report is about.
pub fn policy(ground: Ground<'_>, report: &Report) -> Element {
    let desk = Desk { ground, report };
    let words = ground.words;
    let mut sections = Vec::new();
    for group in &report.groups {
        let place = ground.session.header().place(&group.id);
        let Some(view) = place.and_then(|place| view(ground.session, place, Role::Participant)) else {
            continue;
        };
        let own = of_group(Table { desk, group, view: &view, findings: None });
        if report.groups.len() > 1 {
            let mut section =
                Section::new(format!("policy-{}", group.id), group_name(words, group)).on_new_page();
            section.parts = own;
            sections.push(section);
        } else {
            sections.extend(own);
        }
    }
    let name = match report.groups.as_slice() {
        [only] => group_name(words, only),
        _ => String::new(),
    };
    Element::new("article")
        .class("report policy")
        .holding(title_page(desk, &say!(words, "policy-file"), &name))
        .holding(contents(words, &sections))
        .all(sections.iter().map(|section| body(section, 2)))
}

fn of_group(table_of: Table<'_>) -> Vec<Section> {
    let kinds: [(&str, &[TaskKind]); 6] = [
        ("problem", &[TaskKind::ProblemTree, TaskKind::Text]),
        ("stakeholders", &[TaskKind::StakeholderMap]),
        ("options", &[TaskKind::OptionsMatrix]),
        ("targets", &[TaskKind::Targets]),
        ("plan", &[TaskKind::ImplementationPlan]),
        ("ratings", &[TaskKind::DacRating]),
    ];
    let mut sections: Vec<Section> =
        kinds.iter().map(|(name, kinds)| sheets(table_of, name, kinds)).collect();
    // What was decided stands between what was weighed and what follows from it.
    sections.insert(3, decisions(table_of));
    sections
}

fn sheets(table_of: Table<'_>, name: &str, kinds: &[TaskKind]) -> Section {
    let Table { desk, group, .. } = table_of;
    let words = desk.ground.words;
    let section = Section::new(table_of.id(&format!("policy-{name}")), say!(words, format!("policy-{name}")));
    let of_kind = group.worksheets.iter().filter(|told| kinds.iter().any(|kind| told.is(*kind)));
    let filled: Vec<(&SheetTold, Vec<Block>)> = of_kind
        .map(|told| (told, own_blocks(table_of, told)))
        .filter(|(_, blocks)| !blocks.is_empty())
        .collect();
    let of_ratings = |rating: &&PolicyRating| {
        kinds.contains(&TaskKind::DacRating) && rating.of == group.id && !rating.is_own()
    };
    let others: Vec<&PolicyRating> = desk.report.ratings.iter().filter(of_ratings).collect();
    let others = others_say(words, &others);
    if filled.is_empty() && others.is_none() {
        return section.with(p("quiet", &say!(words, "report-sheet-empty")));
    }
    let of = |(told, blocks): &(&SheetTold, Vec<Block>)| {
        let title = Element::new("p").class("report-what").all(told_in(desk, &told.title));
        Element::new("div").class("report-sheet").holding(title).all(blocks.iter().map(block))
    };
    let section = section.all(filled.iter().map(of)).all(others.as_ref().map(block));
    section.all(results(table_of, group).filter(|_| name == "targets"))
}

/// What a worksheet holds of the group's own policy: its rating of another group's is not part of that.
fn own_blocks(table_of: Table<'_>, told: &SheetTold) -> Vec<Block> {
    let Ground { words, case, .. } = table_of.desk.ground;
    match &told.sheet {
        Some(Worksheet::DacRating { review, of: Some(of), .. }) if of.group != table_of.group.id => {
            review_of(words, case, review).into_iter().collect()
        }
        _ => told.blocks.clone(),
    }
}

/// Where the indicators stand beside their targets, as the group sees them.
fn results(table_of: Table<'_>, group: &GroupTold) -> Option<Element> {
    let words = table_of.desk.ground.words;
    let rows = group.indicators.iter().filter_map(|told| {
        let range = told.max - told.min;
        Some(vec![
            told.name.clone(),
            words.number(told.start, range),
            words.figure(told.target?, 2, false),
            words.number(told.end, range),
        ])
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let now = if group.ended { "end" } else { "seen" };
    let names = heads(words, &["indicator", "start", "target", now]);
    let caption = say!(words, "policy-results");
    (!rows.is_empty()).then(|| table(&caption, &names, &[false, true, true, true], rows))
}

fn decisions(table_of: Table<'_>) -> Section {
    let Table { desk, group, .. } = table_of;
    let words = desk.ground.words;
    let taken = |kind: Kind| matches!(kind, Kind::Decision | Kind::Compromise | Kind::Adoption);
    let moments = group.moments.iter().filter(|moment| taken(moment.kind));
    let mut section =
        Section::new(table_of.id("policy-decisions"), say!(words, "policy-decisions")).on_new_page();
    section = section.all(adoptions(words, group).iter().map(|sentence| p("lead", sentence)));
    let mut any = false;
    for moment in moments {
        any = true;
        // What the facilitator noted is for the debrief, and no part of the policy.
        let moment = MomentTold { notes: Vec::new(), ..moment.clone() };
        section = section.with(told::moment(table_of, &moment));
    }
    if any { section } else { section.with(p("quiet", &say!(words, "policy-no-decisions"))) }
}
