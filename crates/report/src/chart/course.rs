//! The course of an indicator: the truth, what the group saw, its target, what moved it when, and what the same choices
//! could have brought.
//!
//! It can be read in grey: the truth is a thick line, what was seen are rings with whiskers, the target is dashed, what
//! could have been are two shades; decisions are numbers in circles, events numbers in squares.

use super::draw::{self, Scale, circle, group, line, polygon, polyline, rect, text};
use super::timeline::Steps;
use super::{Cell, Element, Picture, Scene, Table, range, sampled};
use crate::markup::Node;
use crate::say;
use crate::story::{is_event, moment, numbered, title};
use crate::words::Words;
use engine::insight::{Choosing, Figure, Insight, Outlook, Rest, Spread};
use engine::view::{IndicatorView, Reading, Telling};
use scenario::case::{Better, Decision, Indicator, Scenario};

const WIDTH: f64 = 360.0;
/// Room for the scale's figures at the left.
const LEFT: f64 = 40.0;
const TOP: f64 = 8.0;
const PLOT: f64 = 150.0;
/// Height of a row of signs, and the least distance between two signs in a row.
const LANE: f64 = 19.0;
const BESIDE: f64 = 18.0;

/// One moment of the course.
struct Point {
    /// Number of stages opened; 0 for the start.
    opened: usize,
    truth: f64,
    /// What the group saw; none once play had ended.
    seen: Option<Reading>,
    /// The number in the story of what moved the indicator here, and whether that is an event.
    mark: Option<(usize, bool)>,
}

/// The course of the indicator at `place`, with what the same choices could have brought where `insight` is there. None
/// where there is no such indicator.
pub fn course(scene: Scene<'_>, place: usize, insight: Option<&Insight>) -> Option<Picture> {
    let (indicator, view) = scene.case.indicators.get(place).zip(scene.view.indicators.get(place))?;
    let same = Choosing::default();
    let fan = Fan::new(place, 0, insight.map_or(&[], |insight| &insight.course), &same);
    let title = went(scene.words, indicator, view);
    let mut about = compared(scene, indicator, view);
    about.extend(fan.could(scene.words, indicator));
    Some(drawn("course", scene, (indicator, view), &fan, title, about))
}

/// The course of the indicator at `place`, with what could still have come from the moment on after so many chapters of
/// the story; 0 is the start. None where there is no such indicator, or nothing is known.
pub fn ahead(
    scene: Scene<'_>,
    place: usize,
    step: usize,
    outlooks: &[Outlook],
    choosing: &Choosing,
) -> Option<Picture> {
    let (indicator, view) = scene.case.indicators.get(place).zip(scene.view.indicators.get(place))?;
    let fan = Fan::new(place, step, outlooks, choosing);
    let (words, range) = (scene.words, range(indicator));
    let [low, high] = fan.ends()?.map(|figure| sampled(words, figure, range, false));
    let (from, name) = (Steps::from(scene).title(step), &indicator.name);
    let title = match low == high {
        true => say!(words, "picture-ahead-one", name = name, value = &low),
        false => say!(words, "picture-ahead", name = name, low = &low, high = &high),
    };
    let how = match choosing.rest {
        Rest::AsChosen => say!(words, "picture-ahead-as-chosen", from = &from),
        Rest::Uniform => say!(words, "picture-ahead-any", from = &from),
    };
    let but = (!choosing.named.is_empty()).then(|| plan(scene, choosing));
    let came = say!(words, "picture-ahead-came", end = &ended(words, indicator, view));
    let about = [Some(how), but, Some(came)].into_iter().flatten().collect();
    Some(drawn("ahead", scene, (indicator, view), &fan, title, about))
}

/// What is chosen in the named decisions, in the case study's order, in a sentence.
fn plan(scene: Scene<'_>, choosing: &Choosing) -> String {
    let words = scene.words;
    let chosen = |decision: &Decision| {
        let option = match choosing.named.get(&decision.id)? {
            Some(id) => decision.options.iter().find(|option| option.id == *id)?.label.clone(),
            None => say!(words, "insight-ahead-any"),
        };
        Some(say!(words, "cause-decision", decision = &decision.title, option = &option))
    };
    let plan: Vec<String> = scene.case.decisions.iter().filter_map(chosen).collect();
    say!(words, "picture-ahead-plan", plan = &plan.join("; "))
}

/// The picture, with what is said of it.
fn drawn(
    kind: &'static str,
    scene: Scene<'_>,
    (indicator, view): (&Indicator, &IndicatorView),
    fan: &Fan<'_>,
    title: String,
    about: Vec<String>,
) -> Picture {
    let points = points(scene, indicator, view);
    Picture {
        kind,
        drawing: drawing(scene, indicator, view.target, &points, fan, &title),
        title,
        about: if about.is_empty() { Vec::new() } else { vec![about.join(" ")] },
        key: key(scene, view, &points, fan),
        table: figures(scene, indicator, view, fan),
    }
}

/// What could have come of an indicator, from a moment on.
struct Fan<'a> {
    /// After so many chapters of the story; 0 is the start.
    step: usize,
    choosing: &'a Choosing,
    /// By the stage that is over; the end stands last, with none.
    spreads: Vec<(Option<usize>, &'a Spread)>,
}

impl<'a> Fan<'a> {
    fn new(place: usize, step: usize, outlooks: &'a [Outlook], choosing: &'a Choosing) -> Fan<'a> {
        let spread = |outlook: &'a Outlook| Some((outlook.stage, outlook.indicators.get(place)?));
        Fan { step, choosing, spreads: outlooks.iter().filter_map(spread).collect() }
    }

    fn is_empty(&self) -> bool {
        self.spreads.is_empty()
    }

    /// Where 9 of 10 runs end.
    fn ends(&self) -> Option<[Figure; 2]> {
        self.spreads.last().map(|(_, end)| [end.quantiles[0], end.quantiles[4]])
    }

    /// What its shades mean.
    fn explained(&self, words: &dyn Words) -> String {
        match (self.step, *self.choosing == Choosing::default()) {
            (0, true) => say!(words, "picture-key-fan"),
            _ => say!(words, "picture-key-fan-ahead"),
        }
    }

    /// The heads of its columns in the table.
    fn heads(&self, words: &dyn Words) -> [String; 2] {
        match (self.choosing.rest, self.choosing.named.is_empty()) {
            (_, false) => [say!(words, "picture-head-plan"), say!(words, "picture-head-plan-half")],
            (Rest::AsChosen, _) => {
                [say!(words, "picture-head-could"), say!(words, "picture-head-could-half")]
            }
            (Rest::Uniform, _) => [say!(words, "picture-head-any"), say!(words, "picture-head-any-half")],
        }
    }

    /// Where the same choices could have ended, in a sentence.
    fn could(&self, words: &dyn Words, indicator: &Indicator) -> Option<String> {
        let [low, high] = self.ends()?.map(|figure| sampled(words, figure, range(indicator), false));
        Some(if low == high {
            say!(words, "picture-same-choices-one", value = &low)
        } else {
            say!(words, "picture-same-choices", low = &low, high = &high)
        })
    }
}

/// The truth in the end, what came later included.
pub(super) fn in_the_end(view: &IndicatorView) -> f64 {
    view.truth.as_ref().and_then(|truth| truth.last()).map_or(view.now.value, |(_, value)| *value)
}

/// The truth in the end with its unit; close to a target with two decimals, so that “60” never misses a target of 60.
pub(super) fn ended(words: &dyn Words, indicator: &Indicator, view: &IndicatorView) -> String {
    let end = in_the_end(view);
    let range = range(indicator);
    let close = view.target.is_some_and(|target| (end - target).abs() < range / 50.0);
    let value = words.number(end, if close { range / 100.0 } else { range });
    say!(words, "value", value = &value, unit = &indicator.unit)
}

/// What an indicator did, in one sentence.
fn went(words: &dyn Words, indicator: &Indicator, view: &IndicatorView) -> String {
    let range = range(indicator);
    let by = in_the_end(view) - indicator.start;
    let way = match by {
        _ if by.abs() < range / 200.0 => "level",
        _ if by > 0.0 => "up",
        _ => "down",
    };
    let good = (by > 0.0) == (indicator.better == Better::Higher);
    let verdict = if good { say!(words, "better") } else { say!(words, "worse") };
    say!(
        words,
        format!("debrief-went-{way}"),
        name = &indicator.name,
        from = &words.number(indicator.start, range),
        to = &ended(words, indicator, view),
        verdict = &verdict,
    )
}

/// How that compares with its target and with what the group saw.
fn compared(scene: Scene<'_>, indicator: &Indicator, view: &IndicatorView) -> Vec<String> {
    let words = scene.words;
    let range = range(indicator);
    let mut sentences = Vec::new();
    if let (Some(target), Some(met)) = (view.target, view.target_met) {
        let target = words.number(target, 1.0);
        sentences.push(if met {
            say!(words, "debrief-target-was-met", target = &target)
        } else {
            say!(words, "debrief-target-was-missed", target = &target)
        });
    }
    let later = scene.view.chapters.iter().position(|chapter| chapter.telling == Telling::CameLater);
    // The course begins with the start, so that a chapter's place in it is one on.
    let place = later.unwrap_or(scene.view.chapters.len());
    let seen = view.course.get(place).map_or(view.now.value, |(_, reading)| reading.value);
    let then = view.truth.as_ref().and_then(|truth| truth.get(place)).map_or(seen, |(_, value)| *value);
    if (seen - then).abs() >= range / 50.0 {
        let (seen, truth) = (words.number(seen, range), words.number(then, range));
        sentences.push(say!(words, "debrief-seen-was", seen = &seen, truth = &truth));
    }
    sentences
}

fn points(scene: Scene<'_>, indicator: &Indicator, view: &IndicatorView) -> Vec<Point> {
    let least = range(indicator) / 200.0;
    let mut course = view.course.iter().map(|(_, reading)| *reading);
    let start = course.next().unwrap_or(view.now);
    let first = Point { opened: 0, truth: indicator.start, seen: Some(start), mark: None };
    // Where the truth may not be seen, what was seen stands for it.
    let truths = (0..).map(|place| {
        let truth = view.truth.as_ref().and_then(|truth| truth.get(place + 1));
        truth.map(|(_, value)| *value)
    });
    let mut before = indicator.start;
    let rest =
        numbered(&scene.view.chapters).zip(course).zip(truths).map(|(((number, chapter), seen), truth)| {
            let truth = truth.unwrap_or(seen.value);
            let moved = (truth - std::mem::replace(&mut before, truth)).abs() >= least;
            Point {
                opened: chapter.opened,
                truth,
                // When what came later came, nobody was looking any more.
                seen: (chapter.telling != Telling::CameLater).then_some(seen),
                mark: number.filter(|_| moved).map(|number| (number, is_event(chapter))),
            }
        });
    std::iter::once(first).chain(rest).collect()
}

/// The number of stages that a case study goes through.
pub(super) fn stage_count(case: &Scenario) -> usize {
    4 * usize::from(case.cycles.max(1))
}

/// The left edge and the width of the column of a stage, numbered from 0; the last column is what came later.
pub(super) fn column(stages: usize, place: usize) -> (f64, f64) {
    let width = (WIDTH - LEFT) / (stages as f64 + 0.5);
    (LEFT + width * place as f64, if place < stages { width } else { width / 2.0 })
}

/// Where the points stand from left to right: evenly within their stage's column.
fn places(points: &[Point], stages: usize) -> Vec<f64> {
    // What came later has no stage of its own; nobody saw it.
    let columns: Vec<usize> =
        points.iter().map(|point| if point.seen.is_none() { stages + 1 } else { point.opened }).collect();
    let place = |(place, stage): (usize, &usize)| {
        let Some(before) = stage.checked_sub(1) else { return LEFT };
        let together = columns.iter().filter(|other| *other == stage).count();
        let earlier = columns.iter().take(place).filter(|other| *other == stage).count();
        let (left, width) = column(stages, before);
        left + width * (earlier as f64 + 0.5) / together as f64
    };
    columns.iter().enumerate().map(place).collect()
}

/// The row of each sign, so that no two lie upon each other.
fn lanes(points: &[Point], places: &[f64]) -> Vec<Option<usize>> {
    let mut ends: Vec<f64> = Vec::new();
    let row = |(point, x): (&Point, &f64)| {
        point.mark?;
        let row = ends.iter().position(|end| x - end >= BESIDE).unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = *x,
            None => ends.push(*x),
        }
        Some(row)
    };
    points.iter().zip(places).map(row).collect()
}

fn drawing(
    scene: Scene<'_>,
    indicator: &Indicator,
    target: Option<f64>,
    points: &[Point],
    fan: &Fan<'_>,
    message: &str,
) -> Element {
    let seen = points.iter().filter_map(|point| point.seen);
    let values = points.iter().map(|point| point.truth).chain(target);
    let values = values.chain(seen.flat_map(|seen| [seen.value - seen.band, seen.value + seen.band]));
    let values = values.chain(
        fan.spreads.iter().flat_map(|(_, spread)| [spread.quantiles[0].value, spread.quantiles[4].value]),
    );
    // A band may reach beyond the range; the drawing does not.
    let within = |value: f64| value.clamp(indicator.min, indicator.max);
    let scale = Scale::around(values.map(within), indicator.min, indicator.max);
    let y = |value: f64| TOP + (1.0 - scale.share(value)) * PLOT;
    let stages = stage_count(scene.case);
    let places = places(points, stages);
    let lanes = lanes(points, &places);
    let rows = lanes.iter().flatten().max().map_or(0, |last| last + 1);
    let foot = TOP + PLOT + 4.0;
    let mut svg = draw::svg(WIDTH, foot + LANE * rows as f64 + 2.0, message);
    // Where the story was then.
    let from = places.get(fan.step).zip(points.get(fan.step)).map(|(x, point)| (*x, point.truth));
    svg = svg.all(shades(from.unwrap_or((LEFT, indicator.start)), fan, stages, y));
    for tick in scale.ticks() {
        let label = scene.words.number(tick, range(indicator));
        svg = svg.holding(line("grid", [LEFT, y(tick)], [WIDTH, y(tick)]));
        svg = svg.holding(text("tick", [LEFT - 5.0, y(tick)], "end", &label));
    }
    for stage in 0..=stages {
        let x = column(stages, stage).0;
        svg = svg.holding(line("border", [x, TOP], [x, TOP + PLOT]));
    }
    if let Some(target) = target {
        svg = svg.holding(line("target", [LEFT, y(target)], [WIDTH, y(target)]));
    }
    for ((point, x), lane) in points.iter().zip(&places).zip(&lanes) {
        if let (Some(mark), Some(lane)) = (point.mark, lane) {
            let below = foot + LANE * (*lane as f64 + 0.5);
            svg = svg.holding(sign(mark, [*x, below], y(point.truth)));
        }
    }
    let blurred = points.iter().filter_map(|point| point.seen).any(|seen| seen.band > 0.0);
    if blurred {
        for (point, x) in points.iter().zip(&places) {
            let Some(seen) = point.seen.filter(|seen| seen.band > 0.0) else { continue };
            svg = svg.holding(line(
                "whisker",
                [*x, y(seen.value - seen.band)],
                [*x, y(seen.value + seen.band)],
            ));
        }
    }
    svg = svg.holding(polyline("truth", points.iter().zip(&places).map(|(p, x)| [*x, y(p.truth)])));
    if blurred {
        for (point, x) in points.iter().zip(&places) {
            svg = svg.all(point.seen.map(|seen| circle("seen", [*x, y(seen.value)], 2.4)));
        }
    }
    Element::new("div")
        .class("chart")
        .with("dir", "ltr")
        .holding(svg)
        .holding(draw::stages(scene.words, stages))
}

/// What could have come: 90 of 100 runs in the light shade, 50 in the dark one.
fn shades(from: (f64, f64), fan: &Fan<'_>, stages: usize, y: impl Fn(f64) -> f64) -> Vec<Node> {
    if fan.is_empty() {
        return Vec::new();
    }
    let x = |stage: Option<usize>| stage.map_or(WIDTH, |stage| column(stages, stage.min(stages)).0);
    let shade = |class: &str, low: usize, high: usize| {
        let edge = |quantile: usize| {
            let spreads = fan.spreads.iter();
            let rest = spreads.map(move |(stage, spread)| (*stage, spread.quantiles[quantile].value));
            let start = std::iter::once(from);
            start.chain(rest.map(|(stage, value)| (x(stage), value))).collect::<Vec<_>>()
        };
        let (upper, lower) = (edge(high), edge(low));
        let around = upper.into_iter().chain(lower.into_iter().rev());
        polygon(class, around.map(|(x, value)| [x, y(value)]))
    };
    vec![shade("fan-wide", 0, 4).into(), shade("fan-narrow", 1, 3).into()]
}

/// A numbered sign below the plot, with a thread up to the point that it moved.
fn sign((number, is_event): (usize, bool), [x, y]: [f64; 2], from: f64) -> Element {
    let shape = if is_event { rect("", [x - 7.5, y - 7.5], [15.0, 15.0]) } else { circle("", [x, y], 8.2) };
    group("mark").holding(line("thread", [x, from], [x, y])).holding(shape).holding(text(
        "",
        [x, y],
        "middle",
        &number.to_string(),
    ))
}

fn key(scene: Scene<'_>, view: &IndicatorView, points: &[Point], fan: &Fan<'_>) -> Vec<(Element, String)> {
    let words = scene.words;
    let small =
        || Element::new("svg").class("chart-key").with("viewBox", "0 0 36 14").with("aria-hidden", "true");
    let across = |class: &str| line(class, [0.0, 7.0], [36.0, 7.0]);
    let mut key = vec![(small().holding(across("truth")), say!(words, "debrief-key-truth"))];
    if points.iter().filter_map(|point| point.seen).any(|seen| seen.band > 0.0) {
        let whisker = line("whisker", [18.0, 0.5], [18.0, 13.5]);
        let sign = small().holding(whisker).holding(circle("seen", [18.0, 7.0], 2.6));
        key.push((sign, say!(words, "debrief-key-seen")));
    }
    if view.target.is_some() {
        key.push((small().holding(across("target")), say!(words, "debrief-key-target")));
    }
    if !fan.is_empty() {
        let wide = rect("fan-wide", [0.0, 0.0], [36.0, 14.0]);
        let narrow = rect("fan-narrow", [0.0, 4.0], [36.0, 6.0]);
        key.push((small().holding(wide).holding(narrow), fan.explained(words)));
    }
    let marked = |event: bool| points.iter().filter_map(|point| point.mark).any(|(_, is)| is == event);
    if marked(false) {
        key.push((draw::sign(1, false).with("aria-hidden", "true"), say!(words, "debrief-key-decision")));
    }
    if marked(true) {
        key.push((draw::sign(2, true).with("aria-hidden", "true"), say!(words, "debrief-key-event")));
    }
    key.extend(draw::stages_key(words));
    key
}

/// A value that was seen, with how sure it is.
pub(super) fn reading(words: &dyn Words, indicator: &Indicator, reading: Reading) -> String {
    let range = range(indicator);
    let value = words.number(reading.value, range);
    if reading.band < range / 200.0 {
        say!(words, "value", value = &value, unit = &indicator.unit)
    } else {
        let band = words.number(reading.band, range);
        say!(words, "estimate", value = &value, band = &band, unit = &indicator.unit)
    }
}

/// The chart's figures: a row wherever a stage opened or the truth changed.
fn figures(scene: Scene<'_>, indicator: &Indicator, view: &IndicatorView, fan: &Fan<'_>) -> Table {
    let words = scene.words;
    let range = range(indicator);
    let shown = |value: f64| Cell::Number(value, words.number(value, range));
    let mut heads = vec![
        say!(words, "debrief-head-moment"),
        say!(words, "debrief-head-truth"),
        say!(words, "debrief-head-group-saw"),
    ];
    if !fan.is_empty() {
        heads.extend(fan.heads(words));
    }
    let width = heads.len();
    let full = |mut row: Vec<Cell>| {
        row.resize(width, Cell::from(""));
        row
    };
    let spread = |stage: Option<usize>| {
        let (_, spread) = fan.spreads.iter().find(|(other, _)| *other == stage)?;
        let band = |ends: [usize; 2]| {
            let ends = ends.map(|place| sampled(words, spread.quantiles[place], range, false));
            Cell::from(say!(words, "picture-from-to", from = &ends[0], to = &ends[1]))
        };
        Some([band([0, 4]), band([1, 3])])
    };
    let mut rows =
        vec![full(vec![say!(words, "the-start").into(), shown(indicator.start), shown(indicator.start)])];
    let mut before = words.number(indicator.start, range);
    let seen = view.course.iter().skip(1).map(|(_, seen)| *seen);
    let truths = view.truth.iter().flatten().skip(1).map(|(_, value)| *value);
    let chapters: Vec<_> = numbered(&scene.view.chapters).zip(seen).zip(truths).collect();
    for (place, (((number, chapter), seen), truth)) in chapters.iter().enumerate() {
        let later = chapter.telling == Telling::CameLater;
        let last_of_stage = chapters.get(place + 1).is_none_or(|(((_, next), _), _)| {
            next.opened != chapter.opened || next.telling == Telling::CameLater
        });
        let now = words.number(*truth, range);
        let could = if later { spread(None) } else { spread(Some(chapter.opened)).filter(|_| last_of_stage) };
        // Within a stage an estimate moves as the truth does; a new one comes only as a stage opens.
        if before == now && number.is_some() && could.is_none() {
            continue;
        }
        before = now;
        let what = match number {
            Some(number) => {
                say!(words, "picture-numbered", number = *number, what = &title(words, scene.case, chapter))
            }
            None if later => say!(words, "debrief-later"),
            None => {
                say!(words, "debrief-stage-opens", stage = &moment(words, scene.case, chapter.opened))
            }
        };
        let seen = if later { say!(words, "debrief-not-seen") } else { reading(words, indicator, *seen) };
        let mut row = vec![what.into(), shown(*truth), Cell::from(seen)];
        row.extend(could.into_iter().flatten());
        rows.push(full(row));
    }
    Table { caption: say!(words, "debrief-figures-of", name = &indicator.name), heads, rows }
}
