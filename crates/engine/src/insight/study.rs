//! A study: everything that a debrief asks about one group, cut into pieces that anybody can play, in an order that has
//! something to show soon.
//!
//! Whoever plays a piece answers with a part. Parts are taken in, in any order, and at any moment the study can be read:
//! what has been played so far makes the figures, and once all pieces are in, these no longer change.

use super::luck::choice;
use super::reach::{extremes, within_reach};
use super::sums::{Figure, Scale};
use super::{
    Ahead, FIRST_RUN, Forecast, ForecastPart, Fork, Luck, LuckPart, LuckReport, Outlook, Percentile, Point,
    TurningPoint, WayPart, WaySums, Ways, WhatIf, WhatIfPart, WhatIfReport, forks, turning_points,
};
use crate::play::Case;
use crate::session::Session;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;

/// How much is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Depth {
    /// Runs for each forecast, for luck, and for each option of each choice.
    pub runs: u64,
    /// Ways of playing that are sampled.
    pub ways: u64,
    /// Luck that each way meets: so many times 128 runs.
    pub luck: u64,
}

impl Depth {
    /// What a debrief plays: one and a quarter million runs for the ways of playing, whose shares are then known to one
    /// or two hundredths.
    pub const FULL: Depth = Depth { runs: 10_000, ways: 10_000, luck: 1 };

    /// How many runs each way of playing has.
    pub fn runs_of_way(self) -> u64 {
        super::ways::runs(self.luck)
    }
}

/// One question of a study.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// Where the indicators could stand after each stage, with the same choices.
    Course,
    /// Where the result lies among all runs of the same choices.
    Luck,
    /// What the options of the choice with this place in [`forks`] would have brought.
    Fork(usize),
    /// What other ways of playing bring.
    Ways,
}

/// A piece of a study: a question, and the runs or the ways to play for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The question.
    pub question: Question,
    /// Runs, or ways for [`Question::Ways`].
    pub range: Range<u64>,
}

/// What a piece brought.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Part {
    /// For [`Question::Course`].
    Course(ForecastPart),
    /// For [`Question::Luck`].
    Luck(LuckPart),
    /// For [`Question::Fork`].
    Fork(WhatIfPart),
    /// For [`Question::Ways`].
    Ways(WayPart),
}

/// Everything that a debrief asks about one group.
#[derive(Debug, Clone, PartialEq)]
pub struct Study {
    group: usize,
    depth: Depth,
    forks: Vec<Fork>,
    ways: Ways,
    course: ForecastPart,
    luck: LuckPart,
    what_if: Vec<WhatIfPart>,
    /// The ways that have been played, in order.
    sampled: WayPart,
    /// How many of them a piece brought, by the number of its first way.
    brought: BTreeMap<u64, usize>,
}

/// What a study has found for one group.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Insight {
    /// Where the indicators could have stood after each stage and in the end, with the same choices.
    pub course: Vec<Outlook>,
    /// Where the result lies among all runs of the same choices.
    pub luck: LuckReport,
    /// By indicator: where these choices lie among all ways of playing.
    pub choice: Vec<Percentile>,
    /// The same for the group's targets; none where it set none.
    pub choice_targets: Option<Percentile>,
    /// The choices that the group made, in order.
    pub forks: Vec<Fork>,
    /// For each of them, what every open option would have brought.
    pub what_if: Vec<WhatIfReport>,
    /// By indicator: the choices that mattered, those that mattered most first.
    pub turning: Vec<Vec<TurningPoint>>,
    /// The same for how many targets were met.
    pub turning_targets: Vec<TurningPoint>,
}

impl Insight {
    /// As text for other programs, the same wherever it was found.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

/// How many cells a side of a [`Cloud`] has.
pub const CELLS: usize = 32;

/// What was within reach for two indicators, as a picture needs it: ways of playing counted in cells.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cloud {
    /// The indicators, by place.
    pub axes: [usize; 2],
    /// How many ways of playing were sampled.
    pub ways: usize,
    /// The lowest and the highest value on each axis, groups included.
    pub bounds: [[f64; 2]; 2],
    /// The same with their errors; zeros where nothing was sampled.
    pub extremes: [[Figure; 2]; 2],
    /// Cells that hold ways: column, row (both from the lowest value) and how many.
    pub cells: Vec<(u8, u8, u32)>,
    /// What the ways bring that nothing betters in both indicators, by the first indicator, each once.
    pub frontier: Vec<Point>,
    /// The groups' own ways.
    pub own: Vec<Point>,
    /// For each group, how many of the ways bring more of both than its own, in the good direction.
    pub better: Vec<usize>,
}

/// Sizes of pieces: the first ones have something to show soon, later ones waste little.
const FIRST_RUNS: u64 = 1024;
const FIRST_WAYS: u64 = 64;
const RUNS: u64 = 4608;
const WAYS: u64 = 1024;

impl Study {
    /// The study of one group; none where there is no such group.
    pub fn new(session: &Session, group: usize, depth: Depth) -> Option<Study> {
        let forks = forks(session, group);
        Some(Study {
            group,
            depth,
            what_if: vec![WhatIfPart::default(); forks.len()],
            forks,
            ways: Ways::of_session(session, group, depth.luck)?,
            course: ForecastPart::default(),
            luck: LuckPart::default(),
            sampled: WayPart::default(),
            brought: BTreeMap::new(),
        })
    }

    /// All pieces, in the order in which they are best played: a little of everything first.
    pub fn pieces(&self) -> Vec<Piece> {
        let of_runs = |question: Question, range: Range<u64>| Piece { question, range };
        let last = FIRST_RUN.saturating_add(self.depth.runs);
        let first = FIRST_RUN.saturating_add(self.depth.runs.min(FIRST_RUNS));
        let first_ways = self.depth.ways.min(FIRST_WAYS);
        let questions = || {
            let forks = (0..self.forks.len()).map(Question::Fork);
            [Question::Course, Question::Luck].into_iter().chain(forks)
        };
        let soon = questions().map(|question| of_runs(question, FIRST_RUN..first));
        let ways = std::iter::once(Piece { question: Question::Ways, range: 0..first_ways });
        let rest = questions().flat_map(|question| {
            cut(first..last, RUNS).map(move |range| Piece { question: question.clone(), range })
        });
        let more = cut(first_ways..self.depth.ways, WAYS);
        let more = more.map(|range| Piece { question: Question::Ways, range });
        soon.chain(ways).chain(rest).chain(more).filter(|piece| !piece.range.is_empty()).collect()
    }

    /// Plays a piece.
    pub fn play(&self, session: &Session, piece: &Piece) -> Part {
        let runs = piece.range.clone();
        match piece.question {
            Question::Course => Part::Course(self.forecast().play(session, runs)),
            Question::Luck => Part::Luck(Luck { group: self.group }.play(session, runs)),
            Question::Fork(fork) => Part::Fork(WhatIf { group: self.group, fork }.play(session, runs)),
            Question::Ways => Part::Ways(self.ways.play(session.case(), runs)),
        }
    }

    /// Takes in what somebody has played. A part that is no answer to its piece changes nothing.
    pub fn take(&mut self, piece: &Piece, part: Part) {
        match (&piece.question, part) {
            (Question::Course, Part::Course(part)) => self.course.merge(&part),
            (Question::Luck, Part::Luck(part)) => self.luck.merge(&part),
            (Question::Fork(fork), Part::Fork(part)) => {
                if let Some(own) = self.what_if.get_mut(*fork) {
                    own.merge(&part);
                }
            }
            (Question::Ways, Part::Ways(part)) => {
                let first = piece.range.start;
                if self.brought.insert(first, part.ways.len()).is_none() {
                    let before = self.brought.range(..first).map(|(_, count)| count).sum();
                    self.sampled.insert(before, part);
                }
            }
            _ => {}
        }
    }

    /// Plays everything here and now.
    pub fn play_all(&mut self, session: &Session) {
        for piece in self.pieces() {
            let part = self.play(session, &piece);
            self.take(&piece, part);
        }
    }

    /// Makes figures of what has been taken in.
    pub fn read(&self, session: &Session) -> Insight {
        let case = session.case();
        let report = |(fork, part): (usize, &WhatIfPart)| match self.forks.get(fork) {
            // To find out that nothing has been played yet would cost as much as to play it.
            Some(Fork { taken, .. }) if part.is_empty() => {
                WhatIfReport { taken: *taken, branches: Vec::new() }
            }
            _ => WhatIf { group: self.group, fork }.read(session, part),
        };
        let what_if: Vec<WhatIfReport> = self.what_if.iter().enumerate().map(report).collect();
        let (turning, turning_targets) = turning_points(case, &what_if);
        let own = self.ways.play_own(session, self.group).unwrap_or_default();
        let (choice, choice_targets) = choice(session, &self.ways, &self.sampled, &own);
        Insight {
            course: self.forecast().read(session, &self.course),
            luck: Luck { group: self.group }.read(session, &self.luck),
            choice,
            choice_targets,
            forks: self.forks.clone(),
            what_if,
            turning,
            turning_targets,
        }
    }

    /// What was within reach for two indicators, with some groups' own ways, each under this study's luck.
    pub fn cloud(&self, session: &Session, axes: [usize; 2], groups: &[usize]) -> Cloud {
        let own: Vec<WaySums> =
            groups.iter().filter_map(|group| self.ways.play_own(session, *group)).collect();
        cloud(session.case(), &self.ways, &self.sampled, &own, axes)
    }

    /// Where the group's indicators may stand later, from some moment of its story on.
    pub fn foresee(&self, session: &Session, ahead: &Ahead) -> Vec<Outlook> {
        let forecast = ahead.forecast(session, self.group);
        forecast.map(|forecast| forecast.find(session, self.depth.runs)).unwrap_or_default()
    }

    fn forecast(&self) -> Forecast {
        Forecast { group: self.group, moves: 0, choosing: super::Choosing::default() }
    }
}

fn cut(range: Range<u64>, size: u64) -> impl Iterator<Item = Range<u64>> {
    let count = range.end.saturating_sub(range.start).div_ceil(size);
    (0..count).map(move |place| {
        let start = range.start + place * size;
        start..(start + size).min(range.end)
    })
}

fn cloud(case: &Case, ways: &Ways, part: &WayPart, own: &[WaySums], axes: [usize; 2]) -> Cloud {
    let reach = within_reach(case, ways, part, own, axes);
    let everything = || reach.cloud.iter().chain(&reach.own);
    let bounds = [0, 1].map(|axis| {
        let of = |point: &Point| (if axis == 0 { point.x } else { point.y }).value;
        let scale = case.model.indicators.get(axes[axis]).map(Scale::of);
        let ends = scale.map_or((0.0, 1.0), |scale| (scale.max, scale.min));
        let (low, high) = everything().map(of).fold(ends, |(low, high), v| (v.min(low), v.max(high)));
        if low <= high { [low, high] } else { [high, low] }
    });
    let cell = |value: Figure, [low, high]: [f64; 2]| {
        let share = if high > low { (value.value - low) / (high - low) } else { 0.5 };
        // A conversion to a whole number cuts off and stops at the ends.
        ((share * CELLS as f64) as usize).min(CELLS - 1) as u8
    };
    let mut cells: BTreeMap<(u8, u8), u32> = BTreeMap::new();
    for point in &reach.cloud {
        *cells.entry((cell(point.x, bounds[0]), cell(point.y, bounds[1]))).or_default() += 1;
    }
    let higher = axes.map(|axis| case.model.indicators.get(axis).is_some_and(|i| i.higher_is_better));
    let beats = |one: f64, other: f64, higher: bool| if higher { one > other } else { one < other };
    let better = |own: &Point| {
        let beaten = |way: &&Point| {
            beats(way.x.value, own.x.value, higher[0]) && beats(way.y.value, own.y.value, higher[1])
        };
        reach.cloud.iter().filter(beaten).count()
    };
    let extremes = axes.map(|axis| {
        let scale = case.model.indicators.get(axis).filter(|_| !reach.cloud.is_empty()).map(Scale::of);
        scale.map_or_else(Default::default, |scale| extremes(axis, scale, ways, part.ways.iter().chain(own)))
    });
    let mut frontier: Vec<Point> =
        reach.frontier.iter().filter_map(|place| reach.cloud.get(*place).copied()).collect();
    // Where few choices matter, thousands of ways bring the same.
    frontier.dedup_by_key(|point| (point.x.value, point.y.value));
    Cloud {
        axes,
        extremes,
        better: reach.own.iter().map(better).collect(),
        ways: reach.cloud.len(),
        bounds,
        cells: cells.into_iter().map(|((column, row), count)| (column, row, count)).collect(),
        frontier,
        own: reach.own,
    }
}
