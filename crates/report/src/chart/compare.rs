//! Groups side by side, on the same scales and without ranks.

use super::course::{column, ended, in_the_end};
use super::draw::{self, Scale, beside, circle, group, line, polyline, row, text};
use super::reach::letter;
use super::{Cell, Element, Picture, Table, range};
use crate::say;
use crate::words::Words;
use engine::view::{IndicatorView, Telling, View};
use scenario::case::{Indicator, Scenario};

/// A group in a comparison.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// What may be seen of its play.
    pub view: &'a View,
}

pub(super) const WIDTH: f64 = 200.0;
/// Height of a row of letters, and the least distance between two in a row.
pub(super) const LANE: f64 = 15.0;
pub(super) const BESIDE: f64 = 14.0;

/// Where each group's indicators ended.
pub fn profiles(words: &dyn Words, case: &Scenario, sides: &[Side<'_>]) -> Picture {
    let rows = case.indicators.iter().enumerate().map(|(place, indicator)| {
        let ends = ends(sides, place);
        let width = range(indicator);
        let share = |value: f64| if width > 0.0 { (value - indicator.min) / width } else { 0.5 };
        let shares: Vec<f64> = ends.iter().map(|end| share(*end)).collect();
        let met = sides.iter().filter(|side| met(side, place) == Some(true)).count();
        let set = sides.iter().filter(|side| met_or_missed(side, place)).count();
        let told = say!(words, "picture-groups-met", met = met, set = set);
        row("", indicator.name.as_str(), letters(&shares, share(indicator.start)), told)
    });
    let group_head = |(place, side): (usize, &Side<'_>)| {
        say!(words, "picture-group", letter = &letter(place), name = side.name)
    };
    let mut heads = vec![say!(words, "debrief-head-indicator")];
    heads.extend(sides.iter().enumerate().map(group_head));
    let figures = |(place, indicator): (usize, &Indicator)| {
        let cell = |side: &Side<'_>| {
            let Some(view) = side.view.indicators.get(place) else { return Cell::from("") };
            let end = ended(words, indicator, view);
            let told = match view.target_met {
                Some(true) => format!("{end}, {}", say!(words, "debrief-met")),
                Some(false) => format!("{end}, {}", say!(words, "debrief-missed")),
                None => end,
            };
            Cell::Number(in_the_end(view), told)
        };
        std::iter::once(indicator.name.as_str().into()).chain(sides.iter().map(cell)).collect()
    };
    Picture {
        kind: "profiles",
        title: profiles_title(words, case, sides),
        about: vec![say!(words, "picture-profiles-how")],
        drawing: Element::new("ul").class("picture-rows").all(rows),
        key: names(sides),
        table: Table {
            caption: say!(words, "picture-profiles-table"),
            heads,
            rows: case.indicators.iter().enumerate().map(figures).collect(),
        },
    }
}

fn ends(sides: &[Side<'_>], place: usize) -> Vec<f64> {
    sides.iter().filter_map(|side| side.view.indicators.get(place)).map(in_the_end).collect()
}

fn met(side: &Side<'_>, place: usize) -> Option<bool> {
    side.view.indicators.get(place)?.target_met
}

fn met_or_missed(side: &Side<'_>, place: usize) -> bool {
    met(side, place).is_some()
}

fn names(sides: &[Side<'_>]) -> Vec<(Element, String)> {
    let mark = |place: usize| {
        Element::new("span").class("sign decision").with("aria-hidden", "true").holding(letter(place))
    };
    sides.iter().enumerate().map(|(place, side)| (mark(place), side.name.to_owned())).collect()
}

/// The indicator on which groups lie furthest apart, in shares of its range.
fn profiles_title(words: &dyn Words, case: &Scenario, sides: &[Side<'_>]) -> String {
    let apart = |place: usize, indicator: &Indicator| {
        let ends = ends(sides, place);
        let low = ends.iter().copied().fold(f64::INFINITY, f64::min);
        let high = ends.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        (low <= high).then(|| ((high - low) / range(indicator).max(f64::MIN_POSITIVE), low, high))
    };
    let all = case.indicators.iter().enumerate();
    let widest = all
        .filter_map(|(place, indicator)| Some((indicator, apart(place, indicator)?)))
        .max_by(|(_, one), (_, other)| one.0.total_cmp(&other.0));
    match widest {
        Some((indicator, (share, low, high))) if share >= 0.005 => say!(
            words,
            "picture-profiles-title",
            name = &indicator.name,
            low = &words.number(low, range(indicator)),
            high = &words.number(high, range(indicator)),
        ),
        _ => say!(words, "picture-profiles-same"),
    }
}

/// Letters on a line from the lowest to the highest value, in rows so that none lies upon another; a stroke is the start.
fn letters(shares: &[f64], start: f64) -> Element {
    let x = |share: f64| 9.0 + share.clamp(0.0, 1.0) * (WIDTH - 18.0);
    let mut order: Vec<(usize, f64)> = shares.iter().map(|share| x(*share)).enumerate().collect();
    order.sort_by(|one, other| one.1.total_cmp(&other.1).then(one.0.cmp(&other.0)));
    let mut ends: Vec<f64> = Vec::new();
    let mut marks = Vec::new();
    for (place, x) in order {
        let lane = ends.iter().position(|end| x - end >= BESIDE).unwrap_or(ends.len());
        match ends.get_mut(lane) {
            Some(end) => *end = x,
            None => ends.push(x),
        }
        let y = LANE * (lane as f64 + 0.5) + 1.0;
        let mark = group("own").holding(circle("", [x, y], 6.8));
        marks.push(mark.holding(text("", [x, y], "middle", &letter(place))));
    }
    let height = LANE * ends.len().max(1) as f64 + 6.0;
    beside(WIDTH, height)
        .holding(line("scale", [x(0.0), height - 3.0], [x(1.0), height - 3.0]))
        .holding(line("target", [x(start), height - 7.0], [x(start), height]))
        .all(marks)
}

const COURSE: [f64; 2] = [360.0, 170.0];
const LEFT: f64 = 40.0;
const TOP: f64 = 8.0;
const PLOT: f64 = 150.0;
/// Kinds of lines, so that groups can be told apart in grey.
const DASHES: usize = 6;

/// The course of one indicator in each group. None where there is no such indicator.
pub fn courses(words: &dyn Words, case: &Scenario, sides: &[Side<'_>], place: usize) -> Option<Picture> {
    let indicator = case.indicators.get(place)?;
    let stages = 4 * usize::from(case.cycles.max(1));
    let courses: Vec<Vec<(usize, f64)>> = sides.iter().map(|side| course(side, place, stages)).collect();
    let ends = ends(sides, place);
    let low = ends.iter().copied().fold(f64::INFINITY, f64::min);
    let high = ends.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let shown = |value: f64| words.number(value, range(indicator));
    let title = if low <= high && shown(low) != shown(high) {
        say!(words, "picture-courses-title", name = &indicator.name, low = &shown(low), high = &shown(high))
    } else {
        say!(words, "picture-courses-same", name = &indicator.name, end = &shown(in_all(&ends, indicator)))
    };
    let values = courses.iter().flatten().map(|(_, value)| *value).chain([indicator.start]);
    let scale = Scale::around(values, indicator.min, indicator.max);
    let y = |value: f64| TOP + (1.0 - scale.share(value)) * PLOT;
    let x = |after: usize| if after > stages { COURSE[0] - 12.0 } else { column(stages, after).0 };
    let mut svg = draw::svg(COURSE[0], COURSE[1], &title);
    for tick in scale.ticks() {
        svg = svg.holding(line("grid", [LEFT, y(tick)], [COURSE[0], y(tick)]));
        svg = svg.holding(text("tick", [LEFT - 5.0, y(tick)], "end", &shown(tick)));
    }
    for stage in 0..=stages {
        svg = svg.holding(line("border", [x(stage), TOP], [x(stage), TOP + PLOT]));
    }
    for (number, course) in courses.iter().enumerate() {
        let class = format!("side dash-{}", number % DASHES);
        svg = svg.holding(polyline(&class, course.iter().map(|(after, value)| [x(*after), y(*value)])));
    }
    // Letters of lines that end close together stand one below the other.
    let mut order: Vec<(usize, f64)> = courses
        .iter()
        .enumerate()
        .filter_map(|(number, course)| Some((number, y(course.last()?.1))))
        .collect();
    order.sort_by(|one, other| one.1.total_cmp(&other.1).then(one.0.cmp(&other.0)));
    let mut below = f64::NEG_INFINITY;
    let most = order.len() as f64;
    for (rank, (number, wanted)) in order.into_iter().enumerate() {
        // Room is left for those that come below.
        let lowest = TOP + PLOT + 8.0 - 12.0 * (most - rank as f64 - 1.0);
        let y = wanted.min(lowest).max(below + 12.0);
        below = y;
        let x = COURSE[0] - 8.0;
        let mark = group("own").holding(circle("", [x, y], 6.4));
        svg = svg.holding(mark.holding(text("", [x, y], "middle", &letter(number))));
    }
    let drawing = Element::new("div")
        .class("chart")
        .with("dir", "ltr")
        .holding(svg)
        .holding(draw::stages(words, stages));
    Some(Picture {
        kind: "courses",
        title,
        about: Vec::new(),
        drawing,
        key: names(sides).into_iter().chain(draw::stages_key(words)).collect(),
        table: courses_table(words, case, indicator, sides, &courses),
    })
}

fn in_all(ends: &[f64], indicator: &Indicator) -> f64 {
    ends.first().copied().unwrap_or(indicator.start)
}

/// The truth at the start, after each stage, and in the end; what came later counts as one stage more.
fn course(side: &Side<'_>, place: usize, stages: usize) -> Vec<(usize, f64)> {
    let Some(view) = side.view.indicators.get(place) else { return Vec::new() };
    let later = side.view.chapters.iter().any(|chapter| chapter.telling == Telling::CameLater);
    let mut course: Vec<(usize, f64)> = Vec::new();
    let values = known(view);
    let count = values.len();
    for (number, (opened, value)) in values.into_iter().enumerate() {
        let after = if later && number + 1 == count { stages + 1 } else { opened };
        match course.last_mut() {
            Some(last) if last.0 == after => last.1 = value,
            _ => course.push((after, value)),
        }
    }
    course
}

/// The truth, or what was seen where the truth may not be.
fn known(view: &IndicatorView) -> Vec<(usize, f64)> {
    let seen = || view.course.iter().map(|(opened, reading)| (*opened, reading.value)).collect();
    view.truth.clone().unwrap_or_else(seen)
}

fn courses_table(
    words: &dyn Words,
    case: &Scenario,
    indicator: &Indicator,
    sides: &[Side<'_>],
    courses: &[Vec<(usize, f64)>],
) -> Table {
    let stages = 4 * usize::from(case.cycles.max(1));
    let mut heads = vec![say!(words, "debrief-head-moment")];
    heads.extend(sides.iter().map(|side| side.name.to_owned()));
    let row = |after: usize| {
        let when = match after {
            0 => say!(words, "the-start"),
            after if after > stages => say!(words, "debrief-later-short"),
            after => crate::story::moment(words, case, after),
        };
        let cell = |course: &Vec<(usize, f64)>| {
            let value = course.iter().find(|(at, _)| *at == after).map(|(_, value)| *value);
            value.map_or(Cell::from(""), |value| Cell::Number(value, words.number(value, range(indicator))))
        };
        std::iter::once(when.into()).chain(courses.iter().map(cell)).collect()
    };
    Table {
        caption: say!(words, "debrief-figures-of", name = &indicator.name),
        heads,
        rows: (0..=stages + 1).map(row).collect(),
    }
}
