//! The course of an indicator, large: the truth, what the group saw, its target, and what moved it when.
//!
//! It can be read in grey: the truth is a thick line, what was seen are rings on a dotted line in a band, the target is
//! dashed; decisions are numbers in circles, events numbers in squares.

use super::icons::Icon;
use super::wheel::stage_name;
use crate::t;
use crate::words::number;
use engine::view::Reading;
use scenario::case::{Indicator, Stage};
use yew::prelude::*;

/// One moment of the course.
pub struct Point {
    /// Number of stages opened; 0 for the start.
    pub opened: usize,
    /// The truth.
    pub truth: f64,
    /// What the group saw; none once play had ended.
    pub seen: Option<Reading>,
    /// What moved the indicator here.
    pub mark: Option<Mark>,
}

/// The sign of something that moved the indicator.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    /// Its number in the story.
    pub number: usize,
    /// Whether it is a case event; otherwise it is a decision.
    pub is_event: bool,
}

/// What the chart shows.
pub struct Chart<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// Its course, in order.
    pub points: Vec<Point>,
    /// Stages in all; what came later has half a column after them.
    pub stages: usize,
    /// The target that the group set.
    pub target: Option<f64>,
    /// The chart's message in words.
    pub message: String,
}

const WIDTH: f64 = 360.0;
/// Room for the scale's figures at the left.
const LEFT: f64 = 40.0;
const TOP: f64 = 8.0;
const PLOT: f64 = 132.0;
/// Height of a row of signs, and the least distance between two signs in a row.
const LANE: f64 = 19.0;
const BESIDE: f64 = 18.0;

/// Where values stand on the drawing.
struct Scale {
    low: f64,
    high: f64,
    step: f64,
}

impl Scale {
    /// A scale with round figures around everything that is drawn, never narrower than a third of the indicator's own.
    fn around(chart: &Chart<'_>) -> Scale {
        let Indicator { min, max, .. } = *chart.indicator;
        let seen = chart.points.iter().filter_map(|point| point.seen);
        let drawn = chart.points.iter().map(|point| point.truth).chain(chart.target);
        let drawn = drawn.chain(seen.flat_map(|seen| [seen.value - seen.band, seen.value + seen.band]));
        let (low, high) = drawn.fold((max, min), |(low, high), value| (value.min(low), value.max(high)));
        let spare = ((max - min) / 3.0 - (high - low)).max(0.0) / 2.0;
        let (low, high) = ((low - spare).max(min), (high + spare).min(max));
        let step = round_step(high - low);
        Scale {
            low: ((low / step).floor() * step).max(min),
            high: ((high / step).ceil() * step).min(max),
            step,
        }
    }

    fn y(&self, value: f64) -> f64 {
        let width = self.high - self.low;
        let share = if width > 0.0 { (value - self.low) / width } else { 0.5 };
        TOP + (1.0 - share.clamp(0.0, 1.0)) * PLOT
    }

    /// The round figures on it.
    fn ticks(&self) -> impl Iterator<Item = f64> {
        let (first, step, high) = ((self.low / self.step).ceil(), self.step, self.high);
        (0..8)
            .map(move |place| (first + f64::from(place)) * step)
            .take_while(move |tick| *tick <= high + step / 1e6)
    }
}

/// The least of 0.01, 0.02, 0.05, 0.1 … that divides a width into five parts at most.
fn round_step(width: f64) -> f64 {
    let mut step = 0.01;
    for factor in [2.0, 2.5, 2.0].into_iter().cycle().take(60) {
        if width / step <= 5.0 {
            break;
        }
        step *= factor;
    }
    step
}

/// Draws a chart. Its figures must stand in a table beside it.
pub fn draw(chart: &Chart<'_>) -> Html {
    let scale = Scale::around(chart);
    let places = places(chart);
    let lanes = lanes(chart, &places);
    let rows = lanes.iter().flatten().max().map_or(0, |last| last + 1);
    let foot = TOP + PLOT + 4.0;
    let height = foot + LANE * rows as f64 + 2.0;
    let at = |x: f64, value: f64| format!("{x:.1},{:.1}", scale.y(value));
    let points = || chart.points.iter().zip(&places);
    let seen: Vec<(f64, Reading)> = points().filter_map(|(point, x)| Some((*x, point.seen?))).collect();
    let blurred = seen.iter().any(|(_, reading)| reading.band > 0.0);
    let truth: Vec<String> = points().map(|(point, x)| at(*x, point.truth)).collect();
    let line: Vec<String> = seen.iter().map(|(x, reading)| at(*x, reading.value)).collect();
    let edge = |sign: f64| seen.iter().map(move |(x, reading)| (*x, reading.value + sign * reading.band));
    let band: Vec<String> = edge(1.0).chain(edge(-1.0).rev()).map(|(x, value)| at(x, value)).collect();
    html! {
        <div class="chart" dir="ltr">
            <svg viewBox={format!("0 0 {WIDTH} {height}")} role="img" aria-label={chart.message.clone()}>
                { for scale.ticks().map(|tick| html! { <>
                    { level("grid", scale.y(tick)) }
                    <text class="tick" x={(LEFT - 5.0).to_string()} y={format!("{:.1}", scale.y(tick))} dy="0.35em" text-anchor="end">
                        { number(tick, chart.indicator.max - chart.indicator.min) }
                    </text>
                </> }) }
                { for (0..=chart.stages).map(|stage| upright("border", column(chart, stage).0, TOP, TOP + PLOT)) }
                if blurred {
                    <polygon class="band" points={band.join(" ")} />
                    <polyline class="seen" points={line.join(" ")} />
                }
                if let Some(target) = chart.target {
                    { level("target", scale.y(target)) }
                }
                { for points().zip(&lanes).filter_map(|((point, x), lane)| {
                    Some(sign(point.mark?, *x, foot + LANE * ((*lane)? as f64 + 0.5), scale.y(point.truth)))
                }) }
                <polyline class="truth" points={truth.join(" ")} />
                if blurred {
                    { for seen.iter().map(|(x, reading)| html! {
                        <circle class="seen" cx={format!("{x:.1}")} cy={format!("{:.1}", scale.y(reading.value))} r="2.4" />
                    }) }
                }
            </svg>
            <div class="chart-stages" aria-hidden="true">
                { for (0..chart.stages).map(|place| {
                    let stage = Stage::ALL[place % 4];
                    html! { <span class={stage.name()}>{ Icon::Stage(stage).draw() }<span>{ stage_name(stage) }</span></span> }
                }) }
                <span class="later"><span>{ t!("debrief-later-short") }</span></span>
            </div>
        </div>
    }
}

/// The left edge and the width of the column of a stage, numbered from 0; the last column is what came later.
fn column(chart: &Chart<'_>, place: usize) -> (f64, f64) {
    let width = (WIDTH - LEFT) / (chart.stages as f64 + 0.5);
    (LEFT + width * place as f64, if place < chart.stages { width } else { width / 2.0 })
}

/// Where the points stand from left to right: evenly within their stage's column.
fn places(chart: &Chart<'_>) -> Vec<f64> {
    // What came later has no stage of its own; nobody saw it.
    let stages: Vec<usize> = chart
        .points
        .iter()
        .map(|point| if point.seen.is_none() { chart.stages + 1 } else { point.opened })
        .collect();
    let place = |(place, stage): (usize, &usize)| {
        let Some(before) = stage.checked_sub(1) else { return LEFT };
        let together = stages.iter().filter(|other| *other == stage).count();
        let earlier = stages.iter().take(place).filter(|other| *other == stage).count();
        let (left, width) = column(chart, before);
        left + width * (earlier as f64 + 0.5) / together as f64
    };
    stages.iter().enumerate().map(place).collect()
}

/// The row of each sign, so that no two lie upon each other.
fn lanes(chart: &Chart<'_>, places: &[f64]) -> Vec<Option<usize>> {
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
    chart.points.iter().zip(places).map(row).collect()
}

/// A level line across the plot.
fn level(class: &'static str, y: f64) -> Html {
    let y = format!("{y:.1}");
    html! { <line {class} x1={LEFT.to_string()} x2={WIDTH.to_string()} y1={y.clone()} y2={y} /> }
}

fn upright(class: &'static str, x: f64, from: f64, to: f64) -> Html {
    let x = format!("{x:.1}");
    html! { <line {class} x1={x.clone()} x2={x} y1={format!("{from:.1}")} y2={format!("{to:.1}")} /> }
}

/// A numbered sign below the plot, with a thread up to the point that it moved.
fn sign(mark: Mark, x: f64, y: f64, from: f64) -> Html {
    let shape = if mark.is_event {
        html! { <rect x={format!("{:.1}", x - 7.5)} y={format!("{:.1}", y - 7.5)} width="15" height="15" /> }
    } else {
        html! { <circle cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="8.2" /> }
    };
    html! {
        <g class="mark">
            { upright("thread", x, from, y) }
            { shape }
            <text x={format!("{x:.1}")} y={format!("{y:.1}")} dy="0.36em" text-anchor="middle">{ mark.number }</text>
        </g>
    }
}
