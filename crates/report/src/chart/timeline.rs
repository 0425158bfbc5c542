//! The session step by step: a line of all moments, and how the country stood after one of them, with the group's eyes or
//! with the truth.

use super::course::{column, reading, stage_count};
use super::draw::{self, beside, circle, group, line, rect, row, text};
use super::{Cell, Element, Picture, Scene, Table, range};
use crate::say;
use crate::story::{is_event, moment, numbered, title};
use crate::words::Words;
use engine::view::{ChapterView, IndicatorView, Reading, Telling};
use scenario::case::{Better, Indicator, Scenario};

/// With whose eyes a timeline is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eyes {
    /// As the group saw it then.
    Group,
    /// With the truth.
    Truth,
}

impl Eyes {
    /// Those that see the truth, or the group's.
    pub fn of(truth: bool) -> Eyes {
        if truth { Eyes::Truth } else { Eyes::Group }
    }
}

const WIDTH: f64 = 360.0;
/// Height of a row of moments, and the least distance between two in a row.
const LANE: f64 = 19.0;
const BESIDE: f64 = 18.0;
const BAR: [f64; 2] = [200.0, 16.0];

/// What is gone through step by step.
#[derive(Clone, Copy)]
pub struct Steps<'a> {
    /// The reader's words.
    pub words: &'a dyn Words,
    /// The case study in the reader's language.
    pub case: &'a Scenario,
    /// The story; each chapter is a step.
    pub chapters: &'a [ChapterView],
    /// The indicators with their courses, in file order.
    pub indicators: &'a [IndicatorView],
}

impl<'a> From<Scene<'a>> for Steps<'a> {
    fn from(Scene { words, case, view, .. }: Scene<'a>) -> Steps<'a> {
        Steps { words, case, chapters: &view.chapters, indicators: &view.indicators }
    }
}

impl Steps<'_> {
    /// What a step is called, with its number and its stage; 0 is the start.
    pub fn title(&self, step: usize) -> String {
        let Steps { words, case, chapters, .. } = *self;
        let count = chapters.len();
        let Some(chapter) = step.checked_sub(1).and_then(|place| chapters.get(place)) else {
            return say!(words, "picture-timeline-start", count = count);
        };
        let stage = if chapter.telling == Telling::CameLater {
            say!(words, "after-the-end")
        } else {
            moment(words, case, chapter.opened)
        };
        let what = if matches!(chapter.telling, Telling::StageOpened { .. }) {
            say!(words, "debrief-stage-opens", stage = &stage)
        } else {
            title(words, case, chapter)
        };
        say!(words, "picture-timeline-step", step = step, count = count, stage = &stage, what = &what)
    }
}

/// The session after the step numbered `step` (from 1; 0 is the start).
pub fn timeline<'a>(all: impl Into<Steps<'a>>, step: usize, eyes: Eyes) -> Picture {
    let all = all.into();
    let words = all.words;
    let step = step.min(all.chapters.len());
    let title = all.title(step);
    let indicators = all.case.indicators.iter().zip(all.indicators);
    let bars = indicators.map(|(indicator, view)| bar(words, indicator, view, step, eyes));
    let drawing = Element::new("div")
        .holding(
            Element::new("div")
                .class("chart")
                .with("dir", "ltr")
                .holding(strip(all, step, &title))
                .holding(draw::stages(words, stage_count(all.case))),
        )
        .holding(Element::new("ul").class("picture-rows").all(bars));
    Picture {
        kind: "timeline",
        title,
        about: vec![match eyes {
            Eyes::Group => say!(words, "picture-eyes-group"),
            Eyes::Truth => say!(words, "picture-eyes-truth"),
        }],
        drawing,
        key: draw::stages_key(words).collect(),
        table: table(all, step, eyes),
    }
}

/// All moments on a line: what has happened is full, what is now is large, what is to come is pale.
fn strip(all: Steps<'_>, step: usize, message: &str) -> Element {
    let stages = stage_count(all.case);
    let chapters: Vec<_> = numbered(all.chapters).enumerate().collect();
    let column_of = |opened: usize, later: bool| if later { stages } else { opened.saturating_sub(1) };
    let place = |place: usize| {
        let (_, (_, chapter)) = chapters.get(place)?;
        let later = chapter.telling == Telling::CameLater;
        let own = column_of(chapter.opened, later);
        let of_column = |(_, (_, other)): &&(usize, (Option<usize>, &engine::view::ChapterView))| {
            column_of(other.opened, other.telling == Telling::CameLater) == own
        };
        let together = chapters.iter().filter(of_column).count();
        let earlier = chapters.iter().take(place).filter(of_column).count();
        let (left, width) = column(stages, own);
        Some(left + width * (earlier as f64 + 0.5) / together.max(1) as f64)
    };
    let places: Vec<f64> = (0..chapters.len()).filter_map(place).collect();
    let mut ends: Vec<f64> = Vec::new();
    let mut marks = Vec::new();
    for ((number, (story, chapter)), x) in chapters.iter().zip(&places) {
        let lane = ends.iter().position(|end| x - end >= BESIDE).unwrap_or(ends.len());
        match ends.get_mut(lane) {
            Some(end) => *end = *x,
            None => ends.push(*x),
        }
        let y = 4.0 + LANE * (lane as f64 + 0.5);
        let class = match number + 1 {
            this if this == step => "mark now",
            this if this < step => "mark past",
            _ => "mark ahead",
        };
        let mark = match story {
            Some(story) => {
                let shape = if is_event(chapter) {
                    rect("", [x - 7.5, y - 7.5], [15.0, 15.0])
                } else {
                    circle("", [*x, y], 8.2)
                };
                group(class).holding(shape).holding(text("", [*x, y], "middle", &story.to_string()))
            }
            None => group(class).holding(circle("", [*x, y], 3.2)),
        };
        marks.push(mark);
    }
    let height = 8.0 + LANE * ends.len().max(1) as f64;
    let mut svg = draw::svg(WIDTH, height, message);
    for stage in 0..=stages {
        let x = column(stages, stage).0;
        svg = svg.holding(line("border", [x, 0.0], [x, height]));
    }
    svg.all(marks)
}

/// What somebody saw of an indicator after a step; none where nothing may be seen.
fn seen(view: &IndicatorView, step: usize, eyes: Eyes) -> Option<Reading> {
    let truth = || view.truth.as_ref()?.get(step).map(|(_, value)| Reading { value: *value, band: 0.0 });
    let saw = || view.course.get(step).map(|(_, reading)| *reading);
    match eyes {
        Eyes::Group => saw(),
        Eyes::Truth => truth().or_else(saw),
    }
}

fn bar(words: &dyn Words, indicator: &Indicator, view: &IndicatorView, step: usize, eyes: Eyes) -> Element {
    let width = range(indicator);
    let x = |value: f64| {
        let share = if width > 0.0 { (value - indicator.min) / width } else { 0.5 };
        8.0 + share.clamp(0.0, 1.0) * (BAR[0] - 16.0)
    };
    let y = BAR[1] / 2.0;
    let mut svg = beside(BAR[0], BAR[1]).holding(line("scale", [x(indicator.min), y], [x(indicator.max), y]));
    svg = svg.all(view.target.map(|target| line("target", [x(target), 0.0], [x(target), BAR[1]])));
    let Some(now) = seen(view, step, eyes) else { return row("", indicator.name.as_str(), svg, "") };
    let before = step.checked_sub(1).and_then(|before| seen(view, before, eyes)).unwrap_or(now);
    let by = now.value - before.value;
    let moved = by.abs() >= width / 200.0;
    let way = match moved && !indicator.resource {
        false => "level",
        true if (by > 0.0) == (indicator.better == Better::Higher) => "better",
        true => "worse",
    };
    if now.band > 0.0 {
        svg = svg.holding(line("whisker", [x(now.value - now.band), y], [x(now.value + now.band), y]));
    }
    svg = svg.holding(line(&format!("stem {way}"), [x(before.value), y], [x(now.value), y])).holding(circle(
        &format!("end {way}"),
        [x(now.value), y],
        4.5,
    ));
    let told = Element::new("span").holding(reading(words, indicator, now));
    let told = Element::new("div").holding(told);
    let by = moved.then(|| Element::new("strong").holding(format!(" {}", words.signed(by, width))));
    row("", indicator.name.as_str(), svg, told.all(by))
}

fn table(all: Steps<'_>, step: usize, eyes: Eyes) -> Table {
    let words = all.words;
    let row = |(indicator, view): (&Indicator, &IndicatorView)| {
        let cell = |step: usize| {
            seen(view, step, eyes).map_or(Cell::from(""), |seen| reading(words, indicator, seen).into())
        };
        vec![indicator.name.as_str().into(), cell(step.saturating_sub(1)), cell(step)]
    };
    Table {
        caption: say!(words, "picture-timeline-table"),
        heads: vec![
            say!(words, "debrief-head-indicator"),
            say!(words, "picture-head-before"),
            say!(words, "picture-head-after"),
        ],
        rows: all.case.indicators.iter().zip(all.indicators).map(row).collect(),
    }
}
