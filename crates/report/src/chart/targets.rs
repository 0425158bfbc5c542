//! How it ended: every indicator from its start to its end, its target, and how often the same choices would have met it.

use super::course::{ended, in_the_end, reading};
use super::draw::{beside, circle, line, row};
use super::{Cell, Element, Picture, Scene, Table, percent, range};
use crate::say;
use engine::insight::{Figure, Insight};
use engine::view::{IndicatorView, Telling};
use scenario::case::{Better, Indicator};

const WIDTH: f64 = 200.0;
const HEIGHT: f64 = 18.0;

/// Every indicator with its target, its end, and how often the same choices would have met it.
pub fn targets(scene: Scene<'_>, insight: Option<&Insight>) -> Picture {
    let words = scene.words;
    let indicators = || scene.case.indicators.iter().zip(&scene.view.indicators).enumerate();
    let bars = indicators().map(|(place, (indicator, view))| {
        let told = told(scene, indicator, view, chance(indicator, insight, place));
        row("", indicator.name.as_str(), drawn(indicator, view), told)
    });
    let small =
        || Element::new("svg").class("chart-key").with("viewBox", "0 0 36 14").with("aria-hidden", "true");
    Picture {
        kind: "targets",
        title: title(scene),
        about: Vec::new(),
        drawing: Element::new("ul").class("picture-rows").all(bars),
        key: vec![
            (small().holding(circle("start", [18.0, 7.0], 4.5)), say!(words, "at-the-start")),
            (small().holding(circle("end level", [18.0, 7.0], 5.0)), say!(words, "debrief-head-end")),
            (small().holding(line("target", [18.0, 0.0], [18.0, 14.0])), say!(words, "debrief-key-target")),
        ],
        table: Table {
            caption: say!(words, "debrief-ending-caption"),
            heads: ["indicator", "start", "seen", "end", "change", "target"]
                .map(|head| say!(words, format!("debrief-head-{head}")))
                .to_vec(),
            rows: indicators().map(|(_, (indicator, view))| figures(scene, indicator, view)).collect(),
        },
    }
}

/// How many of the group's targets were met.
fn title(scene: Scene<'_>) -> String {
    let count = |met: bool| scene.view.indicators.iter().filter(|view| view.target_met == Some(met)).count();
    let (met, missed) = (count(true), count(false));
    match met + missed {
        0 => say!(scene.words, "debrief-no-targets"),
        set => say!(scene.words, "debrief-targets", set = set, met = met, missed = missed),
    }
}

/// In what share of all runs of the same choices the target would have been met; none where none was set.
fn chance(indicator: &Indicator, insight: Option<&Insight>, place: usize) -> Option<Figure> {
    let [below, equal] = *insight?.course.last()?.indicators.get(place)?.marks.first()?;
    let error = below.error.max(equal.error);
    let value = match indicator.better {
        Better::Higher => 1.0 - below.value,
        Better::Lower => below.value + equal.value,
    };
    Some(Figure { value, error })
}

fn told(scene: Scene<'_>, indicator: &Indicator, view: &IndicatorView, chance: Option<Figure>) -> Element {
    let words = scene.words;
    let paragraph = |class: &str, text: String| Element::new("p").class(class).holding(text);
    let Some(target) = view.target else {
        return paragraph("quiet", say!(words, "picture-no-target", end = &ended(words, indicator, view)));
    };
    let target = words.number(target, 1.0);
    let end = ended(words, indicator, view);
    let verdict = match view.target_met {
        Some(true) => paragraph("met", say!(words, "picture-target-met", target = &target, end = &end)),
        Some(false) => {
            paragraph("missed", say!(words, "picture-target-missed", target = &target, end = &end))
        }
        None => paragraph("quiet", say!(words, "picture-target-unknown", target = &target)),
    };
    let chance = chance.map(|share| {
        paragraph("quiet", say!(words, "picture-target-chance", share = &percent(words, share)))
    });
    Element::new("div").holding(verdict).all(chance)
}

/// From an open ring at the start to a full dot at the end, on the indicator's own scale; a stroke marks the target.
fn drawn(indicator: &Indicator, view: &IndicatorView) -> Element {
    let width = range(indicator);
    let x = |value: f64| {
        let share = if width > 0.0 { (value - indicator.min) / width } else { 0.5 };
        8.0 + share.clamp(0.0, 1.0) * (WIDTH - 16.0)
    };
    let (start, end, y) = (indicator.start, in_the_end(view), HEIGHT / 2.0);
    let way = match (end - start).abs() < width / 200.0 || indicator.resource {
        true => "level",
        false if (end > start) == (indicator.better == Better::Higher) => "better",
        false => "worse",
    };
    beside(WIDTH, HEIGHT)
        .holding(line("scale", [x(indicator.min), y], [x(indicator.max), y]))
        .holding(line(&format!("stem {way}"), [x(start), y], [x(end), y]))
        .all(view.target.map(|target| line("target", [x(target), 0.0], [x(target), HEIGHT])))
        .holding(circle("start", [x(start), y], 4.0))
        .holding(circle(&format!("end {way}"), [x(end), y], 5.0))
}

fn figures(scene: Scene<'_>, indicator: &Indicator, view: &IndicatorView) -> Vec<Cell> {
    let words = scene.words;
    let range = range(indicator);
    let end = in_the_end(view);
    let later = scene.view.chapters.iter().position(|chapter| chapter.telling == Telling::CameLater);
    let place = later.unwrap_or(scene.view.chapters.len());
    let seen = view.course.get(place).map_or(view.now, |(_, reading)| *reading);
    let change = end - indicator.start;
    let verdict = match view.target_met {
        Some(true) => say!(words, "debrief-met"),
        Some(false) => say!(words, "debrief-missed"),
        None => say!(words, "debrief-target-none"),
    };
    let target = view.target.map(|target| format!("{}: {verdict}", words.number(target, 1.0)));
    vec![
        indicator.name.as_str().into(),
        Cell::Number(indicator.start, words.number(indicator.start, range)),
        reading(words, indicator, seen).into(),
        Cell::Number(end, ended(words, indicator, view)),
        Cell::Number(change, words.signed(change, range)),
        target.unwrap_or(verdict).into(),
    ]
}
