//! Why a number is what it is: from its start to its end, a bar for everything that moved it. The amounts sum to the value.

use super::course::{ended, in_the_end};
use super::draw::{beside, leading, line, rect, row, sign};
use super::{Cell, Element, Picture, Scene, Table, range};
use crate::markup::Node;
use crate::say;
use crate::story::{self, is_event, moment, numbered};
use engine::ledger::Contribution;
use engine::view::{ChapterView, IndicatorView, Telling};
use engine::world::Cause;
use scenario::case::{Better, Indicator};

/// What one cause moved: in all, and when how much of it was felt.
#[derive(Debug, Clone, PartialEq)]
struct Mover {
    cause: Cause,
    name: String,
    /// The number in the story of the moment that caused it, and whether that was an event; none for what has no moment.
    number: Option<(usize, bool)>,
    amount: f64,
    felt: Vec<(usize, f64)>,
}

/// A bar: a mover, or several small ones together.
struct Step {
    name: String,
    number: Option<(usize, bool)>,
    amount: f64,
}

const WIDTH: f64 = 200.0;
const HEIGHT: f64 = 12.0;

/// The way of the indicator at `place` from its start to its end. None where there is no such indicator.
pub fn waterfall(scene: Scene<'_>, place: usize) -> Option<Picture> {
    let (indicator, view) = scene.case.indicators.get(place).zip(scene.view.indicators.get(place))?;
    let movers = movers(scene, view);
    let steps = steps(scene, indicator, &movers);
    let from = scene.words.number(indicator.start, range(indicator));
    let to = ended(scene.words, indicator, view);
    let title = match steps.first() {
        Some(most) => say!(
            scene.words,
            "picture-why-most",
            name = &indicator.name,
            cause = &most.name,
            amount = &scene.words.signed(most.amount, range(indicator)),
        ),
        None => say!(scene.words, "picture-why-nothing", name = &indicator.name),
    };
    Some(Picture {
        kind: "waterfall",
        title,
        about: vec![say!(scene.words, "picture-why-from-to", from = &from, to = &to)],
        drawing: bars(scene, indicator, &steps, in_the_end(view)),
        key: Vec::new(),
        table: sums(scene, indicator, &movers, in_the_end(view)),
    })
}

/// Everything that moved the indicator, the start left out, in the order in which it was first felt.
fn movers(scene: Scene<'_>, view: &IndicatorView) -> Vec<Mover> {
    let mut movers: Vec<Mover> = Vec::new();
    for contribution in view.explained.iter().filter(|contribution| contribution.cause != Cause::Start) {
        let Contribution { cause, amount, felt, caused } = *contribution;
        let Some(mover) = movers.iter_mut().find(|mover| mover.cause == cause) else {
            // When it was felt has a column of its own, so the name is the cause's alone.
            let name = story::cause(scene.words, scene.case, &Contribution { caused: felt, ..*contribution });
            let number = origin(scene, cause, caused);
            movers.push(Mover { cause, name, number, amount, felt: vec![(felt, amount)] });
            continue;
        };
        mover.amount += amount;
        match mover.felt.iter_mut().find(|(known, _)| *known == felt) {
            Some((_, sum)) => *sum += amount,
            None => mover.felt.push((felt, amount)),
        }
    }
    movers
}

/// The number in the story of the moment at which a cause began to act.
fn origin(scene: Scene<'_>, cause: Cause, caused: usize) -> Option<(usize, bool)> {
    let case = scene.case;
    let is_it = |chapter: &ChapterView| match (cause, &chapter.telling) {
        (
            Cause::Outcome { decision, .. } | Cause::Cost { decision, .. },
            Telling::DecisionTaken { decision: taken, .. },
        ) => case.decisions.get(usize::from(decision)).is_some_and(|decision| decision.id == *taken),
        (Cause::Event(event), Telling::EventHappened { event: happened }) => {
            case.events.get(usize::from(event)).is_some_and(|event| event.id == *happened)
        }
        (Cause::Compromise(_), Telling::CompromiseMade { .. }) => true,
        _ => false,
    };
    let mut found =
        numbered(&scene.view.chapters).filter(|(_, chapter)| is_it(chapter) && chapter.opened == caused);
    found.find_map(|(number, chapter)| Some((number?, is_event(chapter))))
}

/// The bars, the largest first. Small movements are drawn as one.
fn steps(scene: Scene<'_>, indicator: &Indicator, movers: &[Mover]) -> Vec<Step> {
    let small = |mover: &&Mover| mover.amount.abs() < range(indicator) / 50.0;
    let step = |mover: &Mover| Step { name: mover.name.clone(), number: mover.number, amount: mover.amount };
    let mut steps: Vec<Step> = movers.iter().filter(|mover| !small(mover)).map(step).collect();
    steps.sort_by(|one, other| other.amount.abs().total_cmp(&one.amount.abs()));
    let rest: Vec<&Mover> = movers.iter().filter(small).collect();
    match rest.as_slice() {
        [] => {}
        [only] => steps.push(step(only)),
        rest => steps.push(Step {
            name: say!(scene.words, "debrief-smaller-movements", count = rest.len()),
            number: None,
            amount: rest.iter().map(|mover| mover.amount).sum(),
        }),
    }
    steps
}

fn bars(scene: Scene<'_>, indicator: &Indicator, steps: &[Step], end: f64) -> Element {
    let words = scene.words;
    let mut at = indicator.start;
    let mut reached = vec![at];
    for step in steps {
        at += step.amount;
        reached.push(at);
    }
    let low = reached.iter().copied().fold(end, f64::min);
    let high = reached.iter().copied().fold(end, f64::max);
    // A bar of no width would not be seen.
    let x = |value: f64| {
        if high > low { 2.0 + (value - low) / (high - low) * (WIDTH - 4.0) } else { WIDTH / 2.0 }
    };
    let higher = indicator.better == Better::Higher;
    let bar = |class: &str, from: f64, to: f64| {
        let (left, right) = (x(from.min(to)), x(from.max(to)));
        beside(WIDTH, HEIGHT)
            .with("preserveAspectRatio", "none")
            .holding(line("thread", [x(from), 0.0], [x(from), HEIGHT]))
            .holding(rect(class, [left, 1.0], [(right - left).max(2.0), HEIGHT - 2.0]))
    };
    // One decimal more than elsewhere, so that small amounts can be told apart.
    let width = range(indicator) / 10.0;
    let strong = |text: String| Element::new("strong").holding(text);
    let level = |name: String, value: f64, class: &str| {
        row(class, name, bar("level", value, value), strong(words.number(value, width)))
    };
    let step = |(step, from): (&Step, &f64)| {
        // To spend is neither good nor bad in itself.
        let class = if indicator.resource {
            "level"
        } else if (step.amount > 0.0) == higher {
            "better"
        } else {
            "worse"
        };
        let name: Node = match step.number {
            Some((number, is_event)) => {
                let children = vec![sign(number, is_event).into(), " ".into(), step.name.as_str().into()];
                leading(scene, number, children).into()
            }
            None => step.name.as_str().into(),
        };
        let amount = words.signed(step.amount, width);
        row("", name, bar(class, *from, from + step.amount), strong(amount))
    };
    Element::new("ol")
        .class("picture-rows waterfall")
        .holding(level(say!(words, "at-the-start"), indicator.start, "total"))
        .all(steps.iter().zip(&reached).map(step))
        .holding(level(say!(words, "debrief-head-end"), end, "total"))
}

/// Every cause with what it moved, when, and the sum.
fn sums(scene: Scene<'_>, indicator: &Indicator, movers: &[Mover], end: f64) -> Table {
    let words = scene.words;
    let width = range(indicator) / 10.0;
    let when = |(felt, amount): &(usize, f64)| {
        let last = 4 * usize::from(scene.case.cycles);
        let moment =
            if *felt > last { say!(words, "debrief-later-short") } else { moment(words, scene.case, *felt) };
        say!(words, "debrief-felt", moment = &moment, amount = &words.signed(*amount, width))
    };
    let ends = |name: String, value: f64| {
        vec![name.into(), Cell::from(""), Cell::Number(value, words.number(value, width))]
    };
    let row = |mover: &Mover| {
        let felt: Vec<String> = mover.felt.iter().map(when).collect();
        let amount = Cell::Number(mover.amount, words.signed(mover.amount, width));
        vec![mover.name.as_str().into(), felt.join("; ").into(), amount]
    };
    let mut rows = vec![ends(say!(words, "at-the-start"), indicator.start)];
    rows.extend(movers.iter().map(row));
    rows.push(ends(say!(words, "debrief-head-end"), end));
    Table {
        caption: say!(words, "debrief-sums", name = &indicator.name),
        heads: vec![
            say!(words, "debrief-head-cause"),
            say!(words, "debrief-head-felt"),
            say!(words, "debrief-head-amount"),
        ],
        rows,
    }
}
