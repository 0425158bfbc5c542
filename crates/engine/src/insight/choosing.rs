//! How a group goes on choosing, and in which decisions it may do so.

use crate::play::{Case, Play};
use crate::simulate::{Choice, Plan};
use crate::view::{ChapterView, Telling, View};
use scenario::case::{Decision, Id, Scenario};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How the group goes on choosing in general.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rest {
    /// As it chose in the session, turn by turn. Where it decided nothing at that turn, and where what it chose is
    /// locked, any open option is taken, each as likely as the others.
    #[default]
    AsChosen,
    /// Any open option, each as likely as the others.
    Uniform,
}

/// How the group goes on choosing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Choosing {
    /// In what is not named, and at the adoption gate.
    pub rest: Rest,
    /// In these decisions, whenever they come, the option of this name; where there is none, or it is locked, any open
    /// one. Names that the case study lacks say nothing.
    pub named: BTreeMap<Id, Option<Id>>,
}

impl From<Rest> for Choosing {
    fn from(rest: Rest) -> Choosing {
        Choosing { rest, named: BTreeMap::new() }
    }
}

impl Choosing {
    pub(crate) fn plan(&self, case: &Case, play: &Play) -> Plan {
        let mut plan = match self.rest {
            Rest::AsChosen => Plan::of_play(case, play),
            Rest::Uniform => Plan::all(Choice::Uniform),
        };
        for (decision, option) in &self.named {
            let Some(index) = case.decision(decision) else { continue };
            let choice = match option.as_ref().map(|option| case.place_named(index, option)) {
                None => Choice::Uniform,
                Some(Some(place)) => Choice::Exactly(place),
                Some(None) => continue,
            };
            plan.turns.retain(|turn, _| turn.decision != index);
            plan.decisions.insert(index, choice);
        }
        plan
    }
}

/// A decision that may still come after a moment of a group's story.
#[derive(Debug, Clone, PartialEq)]
pub struct Coming<'a> {
    /// The decision.
    pub decision: &'a Decision,
    /// What the group chose when it came, each option once, in order; empty where it never came.
    pub chosen: Vec<&'a str>,
}

/// The decisions that may still come after so many chapters of a group's story: first those that came, in their order,
/// then those that could have come.
pub fn coming<'a>(case: &'a Scenario, view: &'a View, step: usize) -> Vec<Coming<'a>> {
    let (before, after) = view.chapters.split_at(step.min(view.chapters.len()));
    let opened = before.last().map_or(0, |chapter| chapter.opened);
    let mut found: Vec<Coming<'a>> = Vec::new();
    for (id, option) in after.iter().filter_map(decided) {
        if found.iter().all(|coming| coming.decision.id != id) {
            let decision = case.decisions.iter().find(|decision| decision.id == id);
            found.extend(decision.map(|decision| Coming { decision, chosen: Vec::new() }));
        }
        if let Some(Coming { chosen, .. }) = found.iter_mut().find(|coming| coming.decision.id == id) {
            chosen.extend(option.filter(|option| !chosen.contains(option)));
        }
    }
    let may_come = |decision: &&Decision| match decision.stage.stage() {
        // It comes with an event, and some events come once.
        None => {
            let happened = |id: &str| {
                let event = |chapter: &ChapterView| matches!(&chapter.telling, Telling::EventHappened { event } if event == id);
                before.iter().any(event)
            };
            let mut events = case.events.iter().filter(|event| event.calls.as_ref() == Some(&decision.id));
            opened <= 4 * usize::from(view.cycles) && events.any(|event| !event.once || !happened(&event.id))
        }
        Some(stage) => {
            let mut turns = (0..usize::from(view.cycles)).map(|cycle| 4 * cycle + stage.index() + 1);
            let mut now = before.iter().filter(|chapter| chapter.opened == opened).filter_map(decided);
            let is_told = now.any(|(id, _)| id == decision.id);
            turns.any(|turn| turn > opened || (turn == opened && !is_told))
        }
    };
    let never = case.decisions.iter().filter(may_come);
    let never = never.filter(|decision| found.iter().all(|coming| coming.decision.id != decision.id));
    let never: Vec<Coming<'a>> = never.map(|decision| Coming { decision, chosen: Vec::new() }).collect();
    found.extend(never);
    found
}

/// The decision that a chapter tells of, and what was chosen; none where it passed by.
fn decided(chapter: &ChapterView) -> Option<(&str, Option<&str>)> {
    match &chapter.telling {
        Telling::DecisionTaken { decision, option, .. } => Some((decision, Some(option))),
        Telling::DecisionPassed { decision } => Some((decision, None)),
        _ => None,
    }
}
