//! How it ended, how it came there, and why each number is what it is.

use super::Table;
use super::parts::{Section, all_drawn, drawn, heads, p, table};
use crate::chart;
use crate::content::{GroupTold, IndicatorTold};
use crate::say;
use crate::sheets::with_unit;
use crate::words::Words;
use engine::worksheet::Belief;

/// Every indicator from the start to the end, and what there is to say of it in words.
pub fn ending(table_of: Table<'_>) -> Section {
    let Table { desk, group, .. } = table_of;
    let words = desk.ground.words;
    let mut section = Section::new(table_of.id("ending"), say!(words, "report-ending"));
    if !group.ended {
        section = section.with(p("lead", &say!(words, "report-not-ended")));
    }
    section = section.all(summary(words, group).iter().map(|sentence| p("lead", sentence)));
    let names = ["indicator", "start", "seen", "true-then", "end", "change", "target", "believed"];
    let rows = group.indicators.iter().map(|told| row(words, told)).collect();
    let numbers = [false, true, true, true, true, true, true, false];
    section =
        section.with(table(&say!(words, "report-ending-caption"), &heads(words, &names), &numbers, rows));
    section = section.with(p("quiet", &say!(words, "report-estimates-note")));
    let has_targets = group.indicators.iter().any(|told| told.target.is_some());
    if has_targets && group.ended {
        let picture = chart::targets(table_of.scene(), table_of.findings.map(|found| &found.insight));
        section = section.with(drawn(&picture, false));
    }
    section
}

/// What there is to say in words: targets, adoption, breaches.
pub fn summary(words: &dyn Words, group: &GroupTold) -> Vec<String> {
    let count = |met: bool| group.indicators.iter().filter(|told| told.target_met == Some(met)).count();
    let (met, missed) = (count(true), count(false));
    let mut sentences = Vec::new();
    if group.ended {
        sentences.push(match met + missed {
            0 => say!(words, "report-no-targets"),
            set => say!(words, "report-targets", set = set, met = met, missed = missed),
        });
    }
    sentences.extend(adoptions(words, group));
    let breaches = group.moments.iter().filter(|told| told.norm.is_some()).count();
    if breaches > 0 {
        sentences.push(say!(words, "report-breaches", count = breaches));
    }
    sentences
}

/// How adoption ended, one sentence for each time round the cycle.
pub fn adoptions(words: &dyn Words, group: &GroupTold) -> Vec<String> {
    let several = group.adoption.iter().any(|told| told.cycle > 1);
    let sentence = |told: &crate::content::AdoptionTold| {
        let way = match (told.adopted, told.compromise) {
            (false, _) => "failed",
            (true, true) => "compromise",
            (true, false) => "adopted",
        };
        // Support never looks like enough when it is not.
        let backing = words.figure((told.backing * 10.0).floor() / 10.0, 1, false);
        let threshold = words.figure(told.threshold, 1, false);
        let text = say!(words, format!("report-adoption-{way}"), backing = &backing, threshold = &threshold);
        if several { say!(words, "report-in-cycle", cycle = told.cycle, text = &text) } else { text }
    };
    group.adoption.iter().map(sentence).collect()
}

/// A value as people read it. Close to a target it bears more decimals, so that “60” never misses a target of 60.
fn value(words: &dyn Words, told: &IndicatorTold, value: f64) -> String {
    let range = told.max - told.min;
    let close = told.target.is_some_and(|target| target != value && (value - target).abs() < range / 50.0);
    words.number(value, if close { range / 100.0 } else { range })
}

fn row(words: &dyn Words, told: &IndicatorTold) -> Vec<String> {
    let range = told.max - told.min;
    let seen = match told.band < range / 200.0 {
        true => words.number(told.seen, range),
        false => format!("{} ± {}", words.number(told.seen, range), words.number(told.band, range)),
    };
    let target = match (told.target, told.target_met) {
        (None, _) => String::new(),
        (Some(target), None) => words.figure(target, 2, false),
        (Some(target), Some(met)) => {
            let verdict = if met { say!(words, "report-met") } else { say!(words, "report-missed") };
            format!("{} {verdict}", words.figure(target, 2, false))
        }
    };
    let believed = told.belief.map(|belief| match belief {
        Belief::Met => say!(words, "report-met"),
        Belief::Missed => say!(words, "report-missed"),
        Belief::CannotTell => say!(words, "report-cannot-tell"),
    });
    vec![
        told.name.clone(),
        words.number(told.start, range),
        seen,
        told.true_then.map(|truth| words.number(truth, range)).unwrap_or_default(),
        with_unit(words, &value(words, told, told.end), &told.unit),
        words.signed(told.end - told.start, range),
        target,
        believed.unwrap_or_default(),
    ]
}

/// The course of each indicator, as pictures.
pub fn course(table_of: Table<'_>) -> Section {
    let words = table_of.desk.ground.words;
    let insight = table_of.findings.map(|found| &found.insight);
    let places = 0..table_of.group.indicators.len();
    let pictures = places.filter_map(|place| chart::course(table_of.scene(), place, insight));
    Section::new(table_of.id("course"), say!(words, "report-course"))
        .on_new_page()
        .in_halves()
        .with(p("", &say!(words, "report-course-about")))
        .all(all_drawn(pictures))
}

/// What moved each indicator, and how all of it hangs together.
pub fn why(table_of: Table<'_>) -> Section {
    let (words, scene) = (table_of.desk.ground.words, table_of.scene());
    let pictures = (0..table_of.group.indicators.len()).filter_map(|place| chart::waterfall(scene, place));
    Section::new(table_of.id("why"), say!(words, "report-why"))
        .on_new_page()
        .with(p("", &say!(words, "report-why-about")))
        .all(pictures.map(|picture| drawn(&picture, false)))
        .with(drawn(&chart::causal_map(scene), false))
}

/// Who supports the policy, and whether that sufficed.
pub fn support(table_of: Table<'_>) -> Option<Section> {
    let Table { desk, group, .. } = table_of;
    let words = desk.ground.words;
    if group.stakeholders.is_empty() {
        return None;
    }
    let rows = group.stakeholders.iter().map(|told| {
        vec![
            told.name.clone(),
            told.power.to_string(),
            words.number(told.start, 100.0),
            words.number(told.end, 100.0),
            words.signed(told.end - told.start, 100.0),
        ]
    });
    let names = heads(words, &["stakeholder", "power", "start", "end", "change"]);
    let mut section = Section::new(table_of.id("support"), say!(words, "report-support"))
        .all(adoptions(words, group).iter().map(|sentence| p("", sentence)));
    if let Some(picture) = chart::support(table_of.scene()) {
        section = section.with(drawn(&picture, false));
    }
    let caption = say!(words, "report-support-caption");
    Some(section.with(table(&caption, &names, &[false, true, true, true, true], rows.collect())))
}
