//! What could have happened, as the page knows it: nothing at first, then more and more exact.

use crate::device::analyst::{Analysis, News};
use crate::parts::later::use_behind;
use crate::store::Game;
use engine::insight::{Ahead, Cloud, Depth, Insight, Outlook};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What has been found so far. Two of these are equal where they hold the same find, so that comparing costs nothing.
#[derive(Clone, Default)]
pub struct Found(pub Option<Rc<Insight>>);

impl PartialEq for Found {
    fn eq(&self, other: &Found) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// So many hundredths have been played.
    Working(usize),
    /// What was found is final.
    Done,
    /// It cannot be worked out here.
    Failed,
}

/// What was within reach, and how to ask for it: two indicators and some groups, by place.
#[derive(Clone, PartialEq)]
pub struct Reach {
    /// The last answer.
    pub cloud: Option<Rc<Cloud>>,
    /// Asks.
    pub ask: Callback<([usize; 2], Vec<usize>)>,
    /// How often there was something new to be asked for.
    pub news: usize,
}

/// What could still have come from a moment on, and how to ask for it.
#[derive(Clone, PartialEq)]
pub struct Foresight {
    /// The last answer, with its question.
    pub told: Option<Rc<(Ahead, Vec<Outlook>)>>,
    /// Asks.
    pub ask: Callback<Ahead>,
    /// How often there was something new to be asked for; 0 while nobody can be asked.
    pub news: usize,
}

/// Everything that the page knows of what could have happened.
#[derive(Clone, PartialEq)]
pub struct Findings {
    /// What has been found so far.
    pub found: Found,
    /// How far the work is.
    pub progress: Progress,
    /// What was within reach.
    pub reach: Reach,
    /// What could still have come from a moment on.
    pub foresight: Foresight,
}

/// The session of which something is to be found out: the group's place, and what its play depends on.
#[derive(Clone, PartialEq)]
pub struct Subject {
    /// The group.
    pub place: usize,
    /// How much is played.
    pub depth: Depth,
    /// What changes when play does.
    pub version: String,
}

impl Subject {
    /// A group's own debrief.
    pub fn of(game: &Game) -> Subject {
        let view = &game.view;
        let last = view.chapters.last().map(|chapter| &chapter.entry);
        let targets: Vec<Option<f64>> = view.indicators.iter().map(|indicator| indicator.target).collect();
        let version = format!("{last:?} {} {targets:?}", view.chapters.len());
        Subject { place: game.place, depth: Depth::FULL, version }
    }
}

/// Finds out what could have happened, and begins anew where play has changed. `file` is the session as a file.
#[hook]
pub fn use_findings(subject: Subject, file: Callback<(), String>) -> Findings {
    let found = use_state_eq(Found::default);
    let progress = use_state_eq(|| Progress::Working(0));
    let cloud = use_state(|| None::<Rc<Cloud>>);
    let foreseen = use_state(|| None::<Rc<(Ahead, Vec<Outlook>)>>);
    let news = use_state_eq(|| 0_usize);
    let analysis = use_mut_ref(|| None::<Analysis>);
    let count = use_mut_ref(|| 0_usize);
    use_effect_with(subject, {
        let (found, progress, news) = (found.setter(), progress.setter(), news.setter());
        let (cloud, foreseen) = (cloud.setter(), foreseen.setter());
        let (analysis, count) = (analysis.clone(), count.clone());
        move |subject: &Subject| {
            let hear = Callback::from(move |heard: News| match heard {
                News::Progress(played, all) => {
                    // The page is not drawn anew for every piece.
                    progress.set(Progress::Working(played * 20 / all.max(1) * 5));
                }
                News::Found(insight) => {
                    found.set(Found(Some(insight)));
                    *count.borrow_mut() += 1;
                    news.set(*count.borrow());
                }
                News::Reached(reached) => cloud.set(Some(reached)),
                News::Foreseen(told) => foreseen.set(Some(told)),
                News::Done => progress.set(Progress::Done),
                News::Failed => progress.set(Progress::Failed),
            });
            *analysis.borrow_mut() = Some(Analysis::begin(file.emit(()), subject.place, subject.depth, hear));
            move || drop(analysis.borrow_mut().take())
        }
    });
    let foresee = use_callback((), {
        let analysis: Rc<RefCell<Option<Analysis>>> = analysis.clone();
        move |ahead: Ahead, ()| {
            if let Some(analysis) = &*analysis.borrow() {
                analysis.foresee(ahead);
            }
        }
    });
    let ask = use_callback((), {
        let analysis: Rc<RefCell<Option<Analysis>>> = analysis;
        move |(axes, groups): ([usize; 2], Vec<usize>), ()| {
            if let Some(analysis) = &*analysis.borrow() {
                analysis.reach(axes, groups);
            }
        }
    });
    Findings {
        found: (*found).clone(),
        progress: *progress,
        reach: Reach { cloud: (*cloud).clone(), ask, news: *news },
        foresight: Foresight { told: (*foreseen).clone(), ask: foresee, news: *news },
    }
}

/// What has been found, a moment behind, so that drawing it anew holds up no click.
#[hook]
pub fn use_found() -> Option<Rc<Insight>> {
    let now = use_context::<Found>().unwrap_or_default();
    use_behind(now, Found::default(), std::convert::identity).0
}
