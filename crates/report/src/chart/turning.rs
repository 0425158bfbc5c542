//! Turning points: the choices that mattered most, and what each other option would have brought.

use super::draw::{beside, circle, leading, line, row, sign};
use super::{Cell, Element, Picture, Scene, Table, is_told, range, sampled};
use crate::say;
use crate::story::numbered;
use engine::insight::{Branch, Figure, Fork, Insight, TurningPoint, WhatIfReport};
use scenario::case::Better;

/// What a choice is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// The end of the indicator at this place.
    Indicator(usize),
    /// How many of the group's targets are met.
    Targets,
}

const WIDTH: f64 = 200.0;
const HEIGHT: f64 = 16.0;
const MIDDLE: f64 = WIDTH / 2.0;

/// How many choices a picture shows; the table has them all.
const SHOWN: usize = 4;

/// The choices that mattered most by some measure. None where the case study lacks the indicator.
pub fn turning_points(scene: Scene<'_>, insight: &Insight, by: Measure) -> Option<Picture> {
    let ruler = Ruler::new(scene, by)?;
    let points: &[TurningPoint] = match by {
        Measure::Indicator(place) => insight.turning.get(place).map_or(&[], Vec::as_slice),
        Measure::Targets => &insight.turning_targets,
    };
    let title = match points.first().filter(|most| is_told(most.difference, ruler.range)) {
        Some(most) => ruler.most(scene, insight, most),
        None => say!(scene.words, "picture-turning-none", name = &ruler.name),
    };
    Some(Picture {
        kind: "turning",
        title,
        about: if points.is_empty() { Vec::new() } else { vec![say!(scene.words, "picture-turning-how")] },
        drawing: drawing(scene, insight, points, &ruler),
        key: Vec::new(),
        table: table(scene, insight, &ruler),
    })
}

/// By what options are measured, and how it is told.
struct Ruler {
    by: Measure,
    name: String,
    range: f64,
    /// Whether more is better; none where neither is.
    higher: Option<bool>,
}

impl Ruler {
    fn new(scene: Scene<'_>, by: Measure) -> Option<Ruler> {
        let Measure::Indicator(place) = by else {
            let name = say!(scene.words, "picture-your-targets");
            return Some(Ruler { by, name, range: 10.0, higher: Some(true) });
        };
        let indicator = scene.case.indicators.get(place)?;
        let higher = (!indicator.resource).then_some(indicator.better == Better::Higher);
        Some(Ruler { by, name: indicator.name.clone(), range: range(indicator), higher })
    }

    fn difference(&self, branch: &Branch) -> Figure {
        match self.by {
            Measure::Indicator(place) => branch.difference.get(place).copied().unwrap_or_default(),
            Measure::Targets => branch.targets_difference,
        }
    }

    fn level(&self, branch: &Branch) -> Figure {
        match self.by {
            Measure::Indicator(place) => {
                branch.ends.get(place).map_or(Figure::default(), |spread| spread.mean)
            }
            Measure::Targets => branch.targets_met,
        }
    }

    /// A difference with its sign and whether it is better, as far as its error lets it be told.
    fn told(&self, scene: Scene<'_>, difference: Figure) -> String {
        if !is_told(difference, self.range) {
            return say!(scene.words, "picture-no-difference");
        }
        let amount = sampled(scene.words, difference, self.range, true);
        let verdict = match self.is_better(difference) {
            None => return amount,
            Some(true) => say!(scene.words, "better"),
            Some(false) => say!(scene.words, "worse"),
        };
        say!(scene.words, "picture-verdict", amount = &amount, verdict = &verdict)
    }

    /// Whether a difference is better; none where it cannot be told, and where neither way is better.
    fn is_better(&self, difference: Figure) -> Option<bool> {
        self.higher
            .filter(|_| is_told(difference, self.range))
            .map(|higher| (difference.value > 0.0) == higher)
    }

    fn most(&self, scene: Scene<'_>, insight: &Insight, point: &TurningPoint) -> String {
        let Some(fork) = insight.forks.get(point.fork) else { return String::new() };
        say!(
            scene.words,
            "picture-turning-most",
            name = &self.name,
            decision = &fork_name(scene, fork),
            option = &option_name(scene, fork, point.place),
            amount = &self.told(scene, point.difference),
        )
    }
}

/// A choice in a few words: its decision, or that it was a compromise.
pub fn fork_name(scene: Scene<'_>, fork: &Fork) -> String {
    let decision = fork.turn.and_then(|turn| scene.case.decisions.get(usize::from(turn.decision)));
    decision.map_or_else(|| say!(scene.words, "compromise"), |decision| decision.title.clone())
}

/// The label of an option of a choice, or of a compromise.
fn option_name(scene: Scene<'_>, fork: &Fork, place: usize) -> String {
    let label = match fork.turn {
        Some(turn) => {
            let decision = scene.case.decisions.get(usize::from(turn.decision));
            decision.and_then(|decision| decision.options.get(place)).map(|option| &option.label)
        }
        None => {
            let adoption = scene.case.adoption.as_ref();
            adoption.and_then(|adoption| adoption.compromises.get(place)).map(|compromise| &compromise.label)
        }
    };
    label.cloned().unwrap_or_default()
}

/// The number of a choice in the story.
fn number(scene: Scene<'_>, fork: &Fork) -> Option<usize> {
    let mut own = numbered(&scene.view.chapters).filter(|(_, chapter)| chapter.entry == fork.entry);
    own.find_map(|(number, _)| number)
}

fn drawing(scene: Scene<'_>, insight: &Insight, points: &[TurningPoint], ruler: &Ruler) -> Element {
    let shown = || {
        points
            .iter()
            .take(SHOWN)
            .filter_map(|point| Some((insight.forks.get(point.fork)?, insight.what_if.get(point.fork)?)))
    };
    let others = |report: &WhatIfReport| {
        let taken = report.taken;
        report.branches.clone().into_iter().filter(move |branch| branch.place != taken)
    };
    let reach = |branch: &Branch| {
        let difference = ruler.difference(branch);
        difference.value.abs() + 2.0 * difference.error
    };
    let widest = shown().flat_map(|(_, report)| others(report)).map(|b| reach(&b)).fold(0.0, f64::max);
    let x = |value: f64| if widest > 0.0 { MIDDLE + value / widest * (MIDDLE - 6.0) } else { MIDDLE };
    let option = |fork: &Fork, branch: &Branch| {
        let difference = ruler.difference(branch);
        let way = match ruler.is_better(difference) {
            None => "level",
            Some(true) => "better",
            Some(false) => "worse",
        };
        let error = 2.0 * difference.error;
        let drawn = beside(WIDTH, HEIGHT)
            .holding(line("scale", [MIDDLE, 0.0], [MIDDLE, HEIGHT]))
            .holding(line(
                &format!("stem {way}"),
                [MIDDLE, HEIGHT / 2.0],
                [x(difference.value), HEIGHT / 2.0],
            ))
            .holding(line(
                "whisker",
                [x(difference.value - error), HEIGHT / 2.0],
                [x(difference.value + error), HEIGHT / 2.0],
            ))
            .holding(circle(&format!("end {way}"), [x(difference.value), HEIGHT / 2.0], 4.5));
        let told = Element::new("strong").holding(ruler.told(scene, difference));
        row("", option_name(scene, fork, branch.place), drawn, told)
    };
    let choice = |(fork, report): (&Fork, &WhatIfReport)| {
        let taken = option_name(scene, fork, report.taken);
        let mut name = vec![];
        if let Some(number) = number(scene, fork) {
            name.push(sign(number, false).into());
            name.push(" ".into());
            name.push(fork_name(scene, fork).into());
            name = vec![leading(scene, number, name).into()];
        } else {
            name.push(fork_name(scene, fork).into());
        }
        let head = Element::new("p").class("fork").all(name);
        let chose =
            Element::new("p").class("quiet").holding(say!(scene.words, "picture-you-chose", option = &taken));
        let options = others(report).map(|branch| option(fork, &branch));
        Element::new("li")
            .holding(head)
            .holding(chose)
            .holding(Element::new("ul").class("picture-rows").all(options))
    };
    Element::new("ol").class("turning").all(shown().map(choice))
}

fn table(scene: Scene<'_>, insight: &Insight, ruler: &Ruler) -> Table {
    let words = scene.words;
    let mut rows = Vec::new();
    for (fork, report) in insight.forks.iter().zip(&insight.what_if) {
        for branch in &report.branches {
            let taken = branch.place == report.taken;
            let (level, difference) = (ruler.level(branch), ruler.difference(branch));
            let mut option = option_name(scene, fork, branch.place);
            if taken {
                option = say!(words, "picture-taken", option = &option);
            }
            let difference_told = if taken { "".to_owned() } else { ruler.told(scene, difference) };
            let mut row: Vec<Cell> = vec![
                fork_name(scene, fork).into(),
                option.into(),
                Cell::Number(level.value, sampled(words, level, ruler.range, false)),
                Cell::Number(difference.value, difference_told),
            ];
            if let Measure::Indicator(place) = ruler.by {
                let same = branch.same_luck.get(place).copied().unwrap_or_default();
                row.push(Cell::Number(same, words.number(same, ruler.range)));
            }
            rows.push(row);
        }
    }
    let mut heads = vec![
        say!(words, "picture-head-decision"),
        say!(words, "picture-head-option"),
        say!(words, "picture-head-mean"),
        say!(words, "picture-head-difference"),
    ];
    if ruler.by != Measure::Targets {
        heads.push(say!(words, "picture-head-same-luck"));
    }
    Table { caption: say!(words, "picture-turning-table", name = &ruler.name), heads, rows }
}
