//! Stakeholders' support from start to end, and the adoption gate.

use super::draw::{beside, circle, line, polyline, rect, row};
use super::{Cell, Element, Picture, Scene, Table};
use crate::say;
use engine::view::{StakeholderView, Telling};
use scenario::case::Stakeholder;

const WIDTH: f64 = 200.0;
const HEIGHT: f64 = 22.0;

/// Each stakeholder's support from start to end, and the gate. None where the case study has no stakeholders.
pub fn support(scene: Scene<'_>) -> Option<Picture> {
    let words = scene.words;
    let stakeholders = || scene.case.stakeholders.iter().zip(&scene.view.stakeholders);
    stakeholders().next()?;
    let gates = gates(scene);
    let bars = stakeholders().map(|(stakeholder, view)| {
        let told = shift(scene, view.support - stakeholder.support);
        let name =
            say!(words, "picture-power", name = &stakeholder.name, power = u32::from(stakeholder.power));
        row("", name, drawn(scene, stakeholder), Element::new("strong").holding(told))
    });
    let gate = gates.iter().map(|gate| {
        let told = Element::new("strong").holding(gate.told.as_str());
        row("total", gate.name.as_str(), gate_drawn(gate), told)
    });
    let small =
        || Element::new("svg").class("chart-key").with("viewBox", "0 0 36 14").with("aria-hidden", "true");
    let mut key = vec![
        (small().holding(circle("start", [18.0, 7.0], 4.5)), say!(words, "at-the-start")),
        (small().holding(circle("end level", [18.0, 7.0], 5.0)), say!(words, "debrief-head-end")),
    ];
    if !gates.is_empty() {
        let needed = small().holding(line("target", [18.0, 0.0], [18.0, 14.0]));
        key.push((needed, say!(words, "picture-key-needed")));
    }
    Some(Picture {
        kind: "support",
        title: title(scene, &gates),
        about: vec![say!(words, "picture-support-how")],
        drawing: Element::new("ul").class("picture-rows").all(bars).all(gate),
        key,
        table: table(scene),
    })
}

/// One passage of the gate.
struct Gate {
    name: String,
    sentence: String,
    told: String,
    backing: f64,
    threshold: f64,
}

/// Support as a number that never looks like enough when it is not.
fn backing_shown(scene: Scene<'_>, backing: f64) -> String {
    scene.words.figure((backing * 10.0).floor() / 10.0, 1, false)
}

/// How adoption ended, once for each time round the cycle.
fn gates(scene: Scene<'_>) -> Vec<Gate> {
    let words = scene.words;
    let Some(adoption) = &scene.case.adoption else { return Vec::new() };
    let gate = |cycle: usize| {
        // A compromise settles what the first try left open, so the last word of a cycle counts.
        let mut chapters =
            scene.view.chapters.iter().rev().filter(|c| c.opened.saturating_sub(1) / 4 == cycle);
        let (way, backing) = chapters.find_map(|chapter| match chapter.telling {
            Telling::AdoptionSought { backing, adopted } => {
                Some((if adopted { "adopted" } else { "failed" }, backing))
            }
            Telling::CompromiseMade { backing, adopted, .. } => {
                Some((if adopted { "compromise" } else { "failed" }, backing))
            }
            _ => None,
        })?;
        let shown = backing_shown(scene, backing);
        let needed = words.figure(adoption.threshold, 0, false);
        let mut sentence =
            say!(words, format!("picture-adoption-{way}"), backing = &shown, threshold = &needed);
        let mut name = say!(words, "adoption");
        if scene.view.cycles > 1 {
            sentence = say!(words, "debrief-in-cycle", cycle = cycle + 1, text = &sentence);
            name = say!(words, "debrief-in-cycle", cycle = cycle + 1, text = &name);
        }
        let told = say!(words, "picture-gate-told", backing = &shown, threshold = &needed);
        Some(Gate { name, sentence, told, backing, threshold: adoption.threshold })
    };
    (0..usize::from(scene.view.cycles)).filter_map(gate).collect()
}

fn title(scene: Scene<'_>, gates: &[Gate]) -> String {
    if !gates.is_empty() {
        return gates.iter().map(|gate| gate.sentence.as_str()).collect::<Vec<_>>().join(" ");
    }
    let pairs = scene.case.stakeholders.iter().zip(&scene.view.stakeholders);
    let shifts: Vec<f64> = pairs.map(|(stakeholder, view)| view.support - stakeholder.support).collect();
    let count = |so: fn(f64) -> bool| shifts.iter().filter(|by| so(**by)).count();
    say!(scene.words, "picture-support-title", more = count(|by| by >= 0.5), less = count(|by| by <= -0.5))
}

fn shift(scene: Scene<'_>, by: f64) -> String {
    if by.abs() < 0.5 {
        return say!(scene.words, "debrief-no-shift");
    }
    let amount = scene.words.signed(by, 100.0);
    let way = if by > 0.0 { say!(scene.words, "more-support") } else { say!(scene.words, "less-support") };
    format!("{amount} {way}")
}

fn x(support: f64) -> f64 {
    8.0 + support.clamp(0.0, 100.0) / 100.0 * (WIDTH - 16.0)
}

/// The support of one stakeholder at the start and after each shift.
fn course(scene: Scene<'_>, stakeholder: &Stakeholder) -> Vec<f64> {
    let shifts = scene.view.chapters.iter().flat_map(|chapter| &chapter.shifts);
    let own = shifts.filter(|shift| shift.stakeholder == stakeholder.id).map(|shift| shift.now);
    std::iter::once(stakeholder.support).chain(own).collect()
}

/// From an open ring at the start, by the points in between, to a full dot at the end, on a scale from 0 to 100.
fn drawn(scene: Scene<'_>, stakeholder: &Stakeholder) -> Element {
    let course = course(scene, stakeholder);
    let y = HEIGHT / 2.0;
    let between = course.iter().map(|support| [x(*support), y]);
    let end = course.last().copied().unwrap_or(stakeholder.support);
    let inner = course.iter().skip(1).take(course.len().saturating_sub(2));
    beside(WIDTH, HEIGHT)
        .holding(line("scale", [x(0.0), y], [x(100.0), y]))
        .holding(line("scale", [x(50.0), y - 4.0], [x(50.0), y + 4.0]))
        .holding(polyline("stem level", between))
        .all(inner.map(|support| line("step", [x(*support), y - 3.5], [x(*support), y + 3.5])))
        .holding(circle("start", [x(stakeholder.support), y], 4.0))
        .holding(circle("end level", [x(end), y], 5.0))
}

fn gate_drawn(gate: &Gate) -> Element {
    let y = HEIGHT / 2.0;
    beside(WIDTH, HEIGHT)
        .holding(rect("level", [x(0.0), y - 5.0], [x(gate.backing) - x(0.0), 10.0]))
        .holding(line("target", [x(gate.threshold), 0.0], [x(gate.threshold), HEIGHT]))
}

fn table(scene: Scene<'_>) -> Table {
    let words = scene.words;
    let shown = |value: f64| Cell::Number(value, words.number(value, 100.0));
    let row = |(stakeholder, view): (&Stakeholder, &StakeholderView)| {
        let course = course(scene, stakeholder);
        let between: Vec<String> = course.iter().map(|value| words.number(*value, 100.0)).collect();
        vec![
            stakeholder.name.as_str().into(),
            Cell::Number(f64::from(stakeholder.power), stakeholder.power.to_string()),
            shown(stakeholder.support),
            shown(view.support),
            between.join(" → ").into(),
            Cell::Number(
                view.support - stakeholder.support,
                shift(scene, view.support - stakeholder.support),
            ),
        ]
    };
    let rows = scene.case.stakeholders.iter().zip(&scene.view.stakeholders).map(row).collect();
    let heads = ["stakeholder", "power", "start", "end", "course", "change"];
    Table {
        caption: say!(words, "debrief-support-caption"),
        heads: heads.map(|head| say!(words, format!("debrief-head-{head}"))).to_vec(),
        rows,
    }
}
