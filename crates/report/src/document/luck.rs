//! What could have happened: luck and choice, turning points, what was within reach.

use super::Table;
use super::parts::{Section, all_drawn, drawn, heads, p, table};
use crate::chart::{self, Measure, is_told, percent, sampled, with_error};
use crate::say;
use engine::insight::{Figure, Percentile};

/// Where the result lies among all runs of the same choices, and where these choices lie among all ways of playing.
pub fn luck(table_of: Table<'_>) -> Option<Section> {
    let Table { desk, group, findings, .. } = table_of;
    let words = desk.ground.words;
    let findings = findings.filter(|_| group.ended)?;
    let share =
        |place: Option<Percentile>| place.map(|place| percent(words, place.share)).unwrap_or_default();
    let mut rows: Vec<Vec<String>> = group
        .indicators
        .iter()
        .map(|told| {
            let range = told.max - told.min;
            let of = |figure: Figure| sampled(words, figure, range, false);
            let spread = told.luck.map(|luck| format!("{} … {}", of(luck.low), of(luck.high)));
            vec![
                told.name.clone(),
                words.number(told.end, range),
                told.luck.map(|luck| of(luck.mean)).unwrap_or_default(),
                spread.unwrap_or_default(),
                share(told.luck.map(|luck| luck.place)),
                share(told.choice),
            ]
        })
        .collect();
    if let Some(luck) = group.targets_luck {
        let name = say!(words, "report-targets-met");
        let row = vec![
            name,
            String::new(),
            String::new(),
            String::new(),
            share(Some(luck)),
            share(group.targets_choice),
        ];
        rows.push(row);
    }
    let names = heads(words, &["indicator", "end", "luck-mean", "luck-spread", "luck-place", "choice-place"]);
    let caption = say!(words, "report-luck-caption");
    let section = Section::new(table_of.id("luck"), say!(words, "report-luck"))
        .on_new_page()
        .with(p("", &say!(words, "report-luck-about")))
        .with(drawn(&chart::luck(table_of.scene(), &findings.insight), false))
        .with(table(&caption, &names, &[false, true, true, true, true, true], rows));
    Some(section)
}

/// The choices that mattered most.
pub fn turning_points(table_of: Table<'_>) -> Option<Section> {
    let Table { desk, group, findings, .. } = table_of;
    let words = desk.ground.words;
    let findings = findings.filter(|_| group.ended)?;
    let mut section = Section::new(table_of.id("turning"), say!(words, "report-turning"));
    if group.turning_points.is_empty() {
        return Some(section.with(p("", &say!(words, "report-turning-none"))));
    }
    section = section.with(p("", &say!(words, "report-turning-about")));
    // The group's own targets first, and what it set none for after them.
    let mut places: Vec<usize> = (0..group.indicators.len()).collect();
    places.sort_by_key(|place| group.indicators.get(*place).is_some_and(|told| told.target.is_none()));
    let has_targets = group.indicators.iter().any(|told| told.target.is_some());
    let targets = has_targets.then_some(Measure::Targets);
    let measures = targets.into_iter().chain(places.into_iter().map(Measure::Indicator));
    let pictures = measures.filter_map(|by| chart::turning_points(table_of.scene(), &findings.insight, by));
    section = section.all(all_drawn(pictures));
    let rows = group.turning_points.iter().filter_map(|told| {
        let of = group.indicators.iter().find(|one| Some(&one.id) == told.indicator.as_ref());
        let range = of.map_or(1.0, |of| of.max - of.min);
        // What reads as no difference did not matter.
        is_told(told.difference, range).then(|| {
            vec![
                of.map_or_else(|| say!(words, "report-targets-met"), |of| of.name.clone()),
                numbered(told.number, &told.title),
                told.taken.clone(),
                told.other.clone(),
                with_error(words, told.difference, range, true),
            ]
        })
    });
    let names = heads(words, &["indicator", "title", "choice", "other", "difference"]);
    let caption = say!(words, "report-turning-caption");
    Some(section.with(table(&caption, &names, &[false, false, false, false, true], rows.collect())))
}

/// A title with the number that pictures give it.
pub fn numbered(number: Option<usize>, title: &str) -> String {
    number.map_or_else(|| title.to_owned(), |number| format!("{number}. {title}"))
}

/// What ways of playing bring.
pub fn reach(table_of: Table<'_>) -> Option<Section> {
    let Table { desk, group, findings, .. } = table_of;
    let (words, case) = (desk.ground.words, desk.ground.case);
    let findings = findings.filter(|found| group.ended && found.insight.choice.len() > 1)?;
    let name = super::parts::group_name(words, group);
    let rows = group.indicators.iter().filter_map(|told| {
        let (range, [low, high]) = (told.max - told.min, told.within_reach?);
        Some(vec![
            told.name.clone(),
            with_error(words, low, range, false),
            with_error(words, high, range, false),
            words.number(told.end, range),
        ])
    });
    let names = heads(words, &["indicator", "reach-low", "reach-high", "end"]);
    let section = Section::new(table_of.id("reach"), say!(words, "report-reach"))
        .in_halves()
        .with(p("", &say!(words, "report-reach-about")))
        .with(table(
            &say!(words, "report-reach-caption"),
            &names,
            &[false, true, true, true],
            rows.collect(),
        ));
    let pictures =
        findings.clouds.iter().filter_map(|cloud| chart::reach(words, &case.indicators, cloud, &[&name]));
    Some(section.all(all_drawn(pictures)))
}
