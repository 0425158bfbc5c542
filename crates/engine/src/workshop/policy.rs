//! A group's policy, as another group may read and rate it.

use crate::event::Event;
use crate::play::{Gate, Phase};
use crate::session::Session;
use crate::view::{Reading, Role, indicators};
use crate::worksheet::{PlanRow, Worksheet};
use crate::workshop::order::Show;
use scenario::case::{Id, Stage};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A group's policy: what it wants, what it decided and why, and where the country stands as the group sees it. What is
/// private to seats, votes, and what does not stand are nowhere in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyView {
    /// The group's id.
    pub group: Id,
    /// Its name as shown.
    pub name: String,
    /// The problem that it names; empty where it named none.
    pub problem: String,
    /// Its decisions that stand, in order.
    pub decisions: Vec<PolicyDecision>,
    /// Whether the policy was adopted, once that is settled.
    pub adopted: Option<bool>,
    /// Indicator to target.
    pub targets: BTreeMap<Id, f64>,
    /// Its implementation plan.
    pub plan: Vec<PlanRow>,
    /// Indicators as the group sees them: at the start, and now.
    pub indicators: Vec<(Id, Reading, Reading)>,
}

/// A decision of a policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyDecision {
    /// The stage in which it was taken.
    pub stage: Stage,
    /// The decision.
    pub decision: Id,
    /// The option.
    pub option: Id,
    /// The group's reason.
    pub reason: String,
    /// What those who would have decided otherwise want to have said.
    pub dissent: String,
}

/// The policies of other groups that the facilitator shows to a group, in the header's order.
pub fn shown_to(session: &Session, group: usize) -> Vec<PolicyView> {
    let shown = |place: &usize| {
        let frame = session.desk().frame(*place);
        *place != group && frame.is_some_and(|frame| frame.shown.contains(&Show::Policy))
    };
    (0..session.header().groups.len()).filter(shown).filter_map(|place| policy(session, place)).collect()
}

/// A group's policy; none where there is no such group, or it has not begun to play.
pub fn policy(session: &Session, group: usize) -> Option<PolicyView> {
    let (named, state) = (session.header().groups.get(group)?, session.group(group)?);
    if state.play.phase == Phase::Briefing {
        return None;
    }
    let mut policy = PolicyView {
        group: named.id.clone(),
        name: named.name.clone(),
        problem: String::new(),
        decisions: Vec::new(),
        adopted: match state.play.gate {
            Gate::Settled { adopted, .. } => Some(adopted),
            _ => None,
        },
        targets: BTreeMap::new(),
        plan: Vec::new(),
        // The whole view of the group would hold the policies that are shown to it, this group's reader's among them.
        indicators: indicators(session, state, Role::Participant)
            .into_iter()
            .map(|one| {
                // The truth of the end is the group's own to tell.
                let start = one.course.first().map_or(one.now, |(_, reading)| *reading);
                (one.id, start, one.now)
            })
            .collect(),
    };
    // The last worksheet of each kind counts, in the case study's order.
    let tasks = session.case().scenario.tasks.iter();
    for sheet in tasks.filter_map(|task| state.worksheets.get(&task.id)) {
        match sheet {
            Worksheet::ProblemTree { problem, .. } if !problem.trim().is_empty() => {
                policy.problem.clone_from(problem);
            }
            Worksheet::Targets { targets, .. } => policy.targets.extend(targets.clone()),
            Worksheet::ImplementationPlan { rows } if !rows.is_empty() => policy.plan.clone_from(rows),
            _ => {}
        }
    }
    let mut stages = 0_usize;
    for entry in state.moves().filter_map(|id| session.entry(id)) {
        for event in &entry.events {
            match event {
                Event::StageOpened { .. } => stages += 1,
                Event::DecisionTaken { decision, option, reason, dissent, .. } => {
                    policy.decisions.push(PolicyDecision {
                        stage: Stage::ALL[stages.saturating_sub(1) % 4],
                        decision: decision.clone(),
                        option: option.clone(),
                        reason: reason.clone(),
                        dissent: dissent.clone(),
                    });
                }
                _ => {}
            }
        }
    }
    Some(policy)
}
