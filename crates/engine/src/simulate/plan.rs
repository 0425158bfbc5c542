//! How a simulated group chooses.

use crate::play::{Case, Play, What};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a simulated group chooses in one decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Choice {
    /// Any open option, each as likely as the others.
    #[default]
    Uniform,
    /// The option at this place, from 0, or the last one if there are fewer; where it is locked, the next one that is
    /// not, starting over after the last.
    Place(usize),
    /// The last option; where it is locked, the next one that is not, starting over from the first.
    Last,
    /// The option at this place, from 0; where it is locked, any open one, each as likely as the others.
    Exactly(usize),
}

/// One time that a decision is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Turn {
    /// How many stages have been opened.
    pub opened: usize,
    /// The decision.
    pub decision: u16,
    /// The case event that called it, if one did.
    pub called_by: Option<u16>,
}

/// How a simulated group chooses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// In decisions that are not named, and at the adoption gate.
    pub otherwise: Choice,
    /// In named decisions, by index.
    pub decisions: BTreeMap<u16, Choice>,
    /// At named turns: the place of an option. These come before `decisions`; where the option is locked, any open one
    /// is taken.
    pub turns: BTreeMap<Turn, usize>,
    /// At the gate of the stage with this number, from 1: the place of a compromise.
    pub compromises: BTreeMap<usize, usize>,
}

impl Plan {
    /// The same way of choosing everywhere.
    pub fn all(choice: Choice) -> Plan {
        Plan { otherwise: choice, ..Plan::default() }
    }

    /// The named options in the named decisions, and any open option elsewhere.
    ///
    /// # Errors
    /// The first decision or option that the case study does not have, as `decision` or `decision.option`.
    pub fn named<'a>(
        case: &Case,
        choices: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Plan, String> {
        let mut plan = Plan::default();
        for (decision, option) in choices {
            let index = case.decision(decision).ok_or_else(|| decision.to_owned())?;
            let place = case.place_named(index, option).ok_or_else(|| format!("{decision}.{option}"))?;
            plan.decisions.insert(index, Choice::Place(place));
        }
        Ok(plan)
    }

    /// What a group chose so far. Elsewhere, and where an option that it chose is locked, any open option.
    pub fn of_play(case: &Case, play: &Play) -> Plan {
        let mut plan = Plan::default();
        for chapter in &play.chapters {
            match &chapter.what {
                What::DecisionTaken { decision, called_by, option, .. } => {
                    let turn = Turn { opened: chapter.opened, decision: *decision, called_by: *called_by };
                    plan.turns.extend(case.option_place(*decision, *option).map(|place| (turn, place)));
                }
                What::CompromiseMade { compromise, .. } => {
                    plan.compromises.insert(chapter.opened, usize::from(*compromise));
                }
                _ => {}
            }
        }
        plan
    }

    pub(crate) fn choice(&self, turn: Turn) -> Choice {
        let named = self.turns.get(&turn).map(|place| Choice::Exactly(*place));
        named.or_else(|| self.decisions.get(&turn.decision).copied()).unwrap_or(self.otherwise)
    }

    pub(crate) fn compromise(&self, opened: usize) -> Choice {
        self.compromises.get(&opened).map_or(self.otherwise, |place| Choice::Place(*place))
    }
}
