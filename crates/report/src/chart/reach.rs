//! What was within reach: for two indicators, what ways of playing bring, and the groups' own. Never a ranking.

use super::draw::{self, Scale, circle, group, line, polyline, rect, text, wrap};
use super::{Cell, Element, Picture, Table, range, sampled};
use crate::say;
use crate::words::Words;
use engine::insight::{CELLS, Cloud, Figure, Point};
use scenario::case::Indicator;

const WIDTH: f64 = 360.0;
const LEFT: f64 = 44.0;
const TOP: f64 = 8.0;
const SIDE: f64 = 250.0;
const FOOT: f64 = 54.0;

/// What ways of playing bring for two indicators: the cloud, the frontier, and the groups' own ways by name, in the order
/// of the cloud's. None where the case study lacks one of the indicators.
pub fn reach(words: &dyn Words, indicators: &[Indicator], cloud: &Cloud, groups: &[&str]) -> Option<Picture> {
    let axes = [indicators.get(cloud.axes[0])?, indicators.get(cloud.axes[1])?];
    let title = title(words, axes, cloud);
    Some(Picture {
        kind: "reach",
        about: vec![say!(words, "picture-reach-how", ways = cloud.ways)],
        drawing: drawing(words, axes, cloud, &title),
        key: key(words, cloud, groups),
        table: table(words, axes, cloud, groups),
        title,
    })
}

/// The letter that stands for a group: A, B, and so on.
pub(super) fn letter(place: usize) -> String {
    char::from(b'A' + (place % 26) as u8).to_string()
}

fn title(words: &dyn Words, axes: [&Indicator; 2], cloud: &Cloud) -> String {
    let [x, y] = axes.map(|indicator| indicator.name.as_str());
    let share = |better: usize| Figure::share(better as f64, cloud.ways as u64);
    match cloud.better.as_slice() {
        [better] if share(*better).value < 0.005 => say!(words, "picture-reach-best", x = x, y = y),
        [better] => {
            say!(words, "picture-reach-more", x = x, y = y, share = &super::percent(words, share(*better)))
        }
        _ => say!(words, "picture-reach-groups", x = x, y = y),
    }
}

/// Where values stand on the drawing. Both axes run upwards, whichever way is good: an arrow says which.
struct Plane {
    x: Scale,
    y: Scale,
}

impl Plane {
    fn of(axes: [&Indicator; 2], cloud: &Cloud) -> Plane {
        let scale = |axis: usize| Scale::around(cloud.bounds[axis], axes[axis].min, axes[axis].max);
        Plane { x: scale(0), y: scale(1) }
    }

    fn at(&self, x: f64, y: f64) -> [f64; 2] {
        let width = WIDTH - LEFT - 8.0;
        [LEFT + self.x.share(x) * width, TOP + (1.0 - self.y.share(y)) * SIDE]
    }
}

fn drawing(words: &dyn Words, axes: [&Indicator; 2], cloud: &Cloud, message: &str) -> Element {
    let plane = Plane::of(axes, cloud);
    let mut svg = draw::svg(WIDTH, TOP + SIDE + FOOT, message);
    let (right, foot) = (WIDTH - 8.0, TOP + SIDE);
    for tick in plane.y.ticks() {
        let [_, y] = plane.at(plane.x.low, tick);
        svg = svg.holding(line("grid", [LEFT, y], [right, y]));
        svg = svg.holding(text("tick", [LEFT - 5.0, y], "end", &words.number(tick, range(axes[1]))));
    }
    for tick in plane.x.ticks() {
        let [x, _] = plane.at(tick, plane.y.low);
        svg = svg.holding(line("grid", [x, TOP], [x, foot]));
        svg = svg.holding(text("tick", [x, foot + 10.0], "middle", &words.number(tick, range(axes[0]))));
    }
    // The more ways a cell holds, the larger its square, so that it can be seen in grey as well.
    let most = cloud.cells.iter().map(|(.., count)| *count).max().unwrap_or(1).max(1);
    let value = |axis: usize, cell: u8| {
        let [low, high] = cloud.bounds[axis];
        low + (high - low) * (f64::from(cell) + 0.5) / CELLS as f64
    };
    let corner = |axis: usize, cell: usize| {
        let [low, high] = cloud.bounds[axis];
        low + (high - low) * cell as f64 / CELLS as f64
    };
    let [left_edge, low_edge] = plane.at(corner(0, 0), corner(1, 0));
    let [right_edge, high_edge] = plane.at(corner(0, 1), corner(1, 1));
    let cell = [(right_edge - left_edge).abs(), (low_edge - high_edge).abs()];
    let mut dots = group("cloud");
    for (column, row, count) in &cloud.cells {
        let [x, y] = plane.at(value(0, *column), value(1, *row));
        let share = (f64::from(*count) / f64::from(most)).sqrt().max(0.25);
        let size = cell.map(|side| side.max(2.0) * share);
        dots = dots.holding(rect("", [x - size[0] / 2.0, y - size[1] / 2.0], size));
    }
    svg = svg.holding(dots);
    let frontier: Vec<[f64; 2]> = cloud.frontier.iter().map(|p| plane.at(p.x.value, p.y.value)).collect();
    svg = svg.holding(polyline("frontier", frontier.iter().copied()));
    svg = svg.all(frontier.iter().map(|place| circle("frontier", *place, 2.2)));
    for (place, own) in cloud.own.iter().enumerate() {
        let [x, y] = plane.at(own.x.value, own.y.value);
        let mark = group("own").holding(circle("", [x, y], 8.5));
        svg = svg.holding(mark.holding(text("", [x, y], "middle", &letter(place))));
    }
    let named = |indicator: &Indicator| {
        let name = wrap(&indicator.name, 44, 1).concat();
        if indicator.better == scenario::case::Better::Higher {
            say!(words, "picture-axis-more", name = &name)
        } else {
            say!(words, "picture-axis-less", name = &name)
        }
    };
    let middle = LEFT + (right - LEFT) / 2.0;
    svg = svg.holding(text(
        "axis",
        [middle, foot + 28.0],
        "middle",
        &say!(words, "picture-across", name = &named(axes[0])),
    ));
    svg = svg.holding(text(
        "axis",
        [middle, foot + 42.0],
        "middle",
        &say!(words, "picture-upward", name = &named(axes[1])),
    ));
    Element::new("div").class("chart").with("dir", "ltr").holding(svg)
}

fn key(words: &dyn Words, cloud: &Cloud, groups: &[&str]) -> Vec<(Element, String)> {
    let small =
        || Element::new("svg").class("chart-key").with("viewBox", "0 0 36 14").with("aria-hidden", "true");
    let cells =
        group("cloud").holding(rect("", [8.0, 4.0], [4.0, 4.0])).holding(rect("", [20.0, 2.0], [9.0, 9.0]));
    let frontier = line("frontier", [0.0, 7.0], [36.0, 7.0]);
    let mut key = vec![
        (small().holding(cells), say!(words, "picture-key-cloud")),
        (
            small().holding(frontier).holding(circle("frontier", [18.0, 7.0], 2.6)),
            say!(words, "picture-key-frontier"),
        ),
    ];
    for (place, _) in cloud.own.iter().enumerate() {
        let mark =
            Element::new("span").class("sign decision").with("aria-hidden", "true").holding(letter(place));
        let name = groups.get(place).copied().unwrap_or_default();
        key.push((mark, if name.is_empty() { say!(words, "picture-key-own") } else { name.to_owned() }));
    }
    key
}

fn table(words: &dyn Words, axes: [&Indicator; 2], cloud: &Cloud, groups: &[&str]) -> Table {
    let row = |name: String, point: &Point| {
        let cell = |figure: Figure, indicator: &Indicator| {
            Cell::Number(figure.value, sampled(words, figure, range(indicator), false))
        };
        vec![name.into(), cell(point.x, axes[0]), cell(point.y, axes[1])]
    };
    let own = cloud.own.iter().enumerate().map(|(place, point)| {
        let name = groups.get(place).copied().unwrap_or_default();
        let name = if name.is_empty() { say!(words, "picture-key-own") } else { name.to_owned() };
        row(name, point)
    });
    let frontier = cloud
        .frontier
        .iter()
        .enumerate()
        .map(|(place, point)| row(say!(words, "picture-frontier-number", number = place + 1), point));
    Table {
        caption: say!(words, "picture-reach-table", x = &axes[0].name, y = &axes[1].name),
        heads: vec![say!(words, "picture-head-way"), axes[0].name.clone(), axes[1].name.clone()],
        rows: own.chain(frontier).collect(),
    }
}
