//! Luck and choice: where the result lies among all runs of the same choices, and where these choices lie among all ways
//! of playing.

use super::draw::{beside, circle, line, rect, row};
use super::{Cell, Element, Picture, Scene, Table, percent};
use crate::say;
use crate::words::Words;
use engine::insight::{Figure, Insight, Percentile};

const WIDTH: f64 = 200.0;
const HEIGHT: f64 = 18.0;

/// Luck and choice for each indicator, and for the group's targets where it set any.
pub fn luck(scene: Scene<'_>, insight: &Insight) -> Picture {
    let words = scene.words;
    let rows = measures(scene, insight);
    let bars = rows.iter().map(|measure| {
        let told = Element::new("div").all([
            Element::new("p").holding(luck_told(words, measure.luck)),
            Element::new("p").holding(choice_told(words, measure.choice)),
        ]);
        row("", measure.name.as_str(), drawn(measure), told)
    });
    Picture {
        kind: "luck",
        title: title(scene, insight),
        about: vec![say!(words, "picture-luck-how")],
        drawing: Element::new("ul").class("picture-rows").all(bars),
        key: vec![
            (small().holding(circle("luck", [18.0, 7.0], 5.0)), say!(words, "picture-key-luck")),
            (small().holding(diamond([18.0, 7.0])), say!(words, "picture-key-choice")),
        ],
        table: table(scene, &rows),
    }
}

struct Measure {
    name: String,
    luck: Percentile,
    choice: Option<Percentile>,
}

fn measures(scene: Scene<'_>, insight: &Insight) -> Vec<Measure> {
    let mut rows = Vec::new();
    if let Some((_, luck)) = insight.luck.targets {
        let name = say!(scene.words, "picture-your-targets");
        rows.push(Measure { name, luck, choice: insight.choice_targets });
    }
    for (place, indicator) in scene.case.indicators.iter().enumerate() {
        if let Some(luck) = insight.luck.indicators.get(place) {
            let choice = insight.choice.get(place).copied();
            rows.push(Measure { name: indicator.name.clone(), luck: *luck, choice });
        }
    }
    rows
}

/// Whether luck could have made a difference at all.
fn is_open(place: Percentile) -> bool {
    place.same.value < 0.995
}

/// Which side of the middle a place clearly lies on.
fn side(place: Percentile) -> i8 {
    let beyond = (place.share.value - 0.5).abs() > 0.1 + 2.0 * place.share.error;
    match beyond && is_open(place) {
        true if place.share.value > 0.5 => 1,
        true => -1,
        false => 0,
    }
}

fn title(scene: Scene<'_>, insight: &Insight) -> String {
    let words = scene.words;
    if let Some((met, _)) = insight.luck.targets {
        let mean = super::sampled(words, insight.luck.targets_met, 10.0, false);
        return say!(words, "picture-luck-targets", met = met, mean = &mean);
    }
    let count = |wanted: i8| insight.luck.indicators.iter().filter(|place| side(**place) == wanted).count();
    say!(
        words,
        "picture-luck-title",
        all = insight.luck.indicators.len(),
        with = count(1),
        against = count(-1)
    )
}

fn luck_told(words: &dyn Words, place: Percentile) -> String {
    if !is_open(place) {
        return say!(words, "picture-luck-none");
    }
    say!(words, "picture-luck-told", share = &percent(words, place.share))
}

fn choice_told(words: &dyn Words, place: Option<Percentile>) -> String {
    let Some(place) = place else { return String::new() };
    if !is_open(place) {
        return say!(words, "picture-choice-none");
    }
    say!(words, "picture-choice-told", share = &percent(words, place.share))
}

fn small() -> Element {
    Element::new("svg").class("chart-key").with("viewBox", "0 0 36 14").with("aria-hidden", "true")
}

fn diamond([x, y]: [f64; 2]) -> Element {
    let size = 4.2;
    let turn = format!("rotate(45 {} {})", super::draw::at(x), super::draw::at(y));
    rect("of-choice", [x - size, y - size], [2.0 * size, 2.0 * size]).with("transform", turn)
}

/// A line from the worst of all to the best of all, with a dot for luck and a diamond for choice.
fn drawn(measure: &Measure) -> Element {
    let x = |share: Figure| 8.0 + share.value.clamp(0.0, 1.0) * (WIDTH - 16.0);
    let ends = [0.0, 0.5, 1.0].map(|share| x(Figure::exact(share)));
    let y = HEIGHT / 2.0;
    let mut svg = beside(WIDTH, HEIGHT).holding(line("scale", [ends[0], y], [ends[2], y]));
    for end in ends {
        svg = svg.holding(line("scale", [end, y - 4.0], [end, y + 4.0]));
    }
    if is_open(measure.luck) {
        svg = svg.holding(circle("luck", [x(measure.luck.share), y], 5.0));
    }
    svg.all(measure.choice.filter(|place| is_open(*place)).map(|place| diamond([x(place.share), y])))
}

fn table(scene: Scene<'_>, rows: &[Measure]) -> Table {
    let words = scene.words;
    let cell = |place: Option<Percentile>| {
        let Some(place) = place.filter(|place| is_open(*place)) else {
            return Cell::from(say!(words, "picture-no-difference"));
        };
        Cell::Number(place.share.value * 100.0, percent(words, place.share))
    };
    let row = |measure: &Measure| {
        vec![measure.name.as_str().into(), cell(Some(measure.luck)), cell(measure.choice)]
    };
    Table {
        caption: say!(words, "picture-luck-table"),
        heads: vec![
            say!(words, "picture-head-measure"),
            say!(words, "picture-head-luck"),
            say!(words, "picture-head-choice"),
        ],
        rows: rows.iter().map(row).collect(),
    }
}
