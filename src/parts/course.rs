//! The course of an indicator as a small line, with the band of its estimates.

use engine::view::Reading;
use scenario::case::Indicator;
use yew::prelude::*;

/// What the line shows.
#[derive(Properties, PartialEq)]
pub struct CourseProps {
    /// The indicator.
    pub indicator: Indicator,
    /// Its course: number of stages opened, and what was seen.
    pub course: Vec<(usize, Reading)>,
    /// Its target, if the group set one.
    #[prop_or_default]
    pub target: Option<f64>,
}

const WIDTH: f64 = 160.0;
const HEIGHT: f64 = 36.0;

/// A line without axes, beside the number that it belongs to.
#[component]
pub fn Course(props: &CourseProps) -> Html {
    let CourseProps { indicator, course, target } = props;
    let range = indicator.max - indicator.min;
    let last = course.len().saturating_sub(1).max(1) as f64;
    let x = |place: usize| place as f64 / last * (WIDTH - 4.0) + 2.0;
    let y = |value: f64| {
        let share = if range > 0.0 { (value - indicator.min) / range } else { 0.5 };
        (1.0 - share.clamp(0.0, 1.0)) * (HEIGHT - 4.0) + 2.0
    };
    let line: Vec<String> = course
        .iter()
        .enumerate()
        .map(|(place, (_, reading))| format!("{:.1},{:.1}", x(place), y(reading.value)))
        .collect();
    let edge = |sign: f64| {
        course.iter().enumerate().map(move |(place, (_, reading))| {
            format!("{:.1},{:.1}", x(place), y(reading.value + sign * reading.band))
        })
    };
    let band: Vec<String> = edge(1.0).chain(edge(-1.0).rev()).collect();
    let (end_x, end_y) =
        course.last().map_or((2.0, HEIGHT / 2.0), |(_, now)| (x(course.len() - 1), y(now.value)));
    html! {
        <svg class="course" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} preserveAspectRatio="xMinYMid" aria-hidden="true">
            <polygon class="band" points={band.join(" ")} />
            if let Some(target) = target {
                <line class="target" x1="0" x2={WIDTH.to_string()} y1={format!("{:.1}", y(*target))} y2={format!("{:.1}", y(*target))} />
            }
            <polyline class="line" points={line.join(" ")} />
            <circle class="now" cx={format!("{end_x:.1}")} cy={format!("{end_y:.1}")} r="2.6" />
        </svg>
    }
}
