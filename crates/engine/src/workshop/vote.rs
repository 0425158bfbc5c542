//! Votes. What members voted stays on the device until the result is revealed; only then does it enter the log.

use crate::decide::Rejection;
use crate::event::EntryId;
use crate::play::Case;
use crate::session::{Deciding, Settings, Voting};
use crate::workshop::seat::MAX_SEATS;
use scenario::case::{Id, Scenario};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most votes for one option, and the most abstentions.
const MAX_VOTES: u32 = 1000;

/// The result of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    /// The decision that was voted on; none where it was the compromise at adoption.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Id>,
    /// Which vote on it this is within the stage, from 1.
    pub round: u32,
    /// Option to number of votes; options without a vote may be left out.
    pub counts: BTreeMap<Id, u32>,
    /// How many abstained.
    pub abstentions: u32,
    /// Who voted for what, by seat from 0; only where votes are open and were given seat by seat.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub seats: BTreeMap<u32, Id>,
}

/// Votes as they were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ballots {
    /// Seat by seat, each on its own; none for who abstained.
    Seats(Vec<Option<Id>>),
    /// A show of hands, counted by somebody.
    Hands {
        /// Option to number of votes.
        counts: BTreeMap<Id, u32>,
        /// How many abstained.
        abstentions: u32,
    },
}

/// A vote that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The entry that revealed it to the group.
    pub entry: EntryId,
    /// How many stages had been opened.
    pub opened: usize,
    /// The result.
    pub vote: Vote,
}

/// What can be voted for: the options of a decision, or, where it is about none, the compromises at adoption; none where
/// the case study has no such thing.
pub fn choices<'a>(case: &'a Scenario, decision: Option<&str>) -> Option<Vec<&'a Id>> {
    let Some(decision) = decision else {
        return Some(case.adoption.as_ref()?.compromises.iter().map(|compromise| &compromise.id).collect());
    };
    let decision = case.decisions.iter().find(|candidate| candidate.id == decision)?;
    Some(decision.options.iter().map(|option| &option.id).collect())
}

impl Vote {
    /// Counts votes. Who voted for what is left out where votes are anonymous.
    pub(crate) fn count(decision: Option<Id>, round: u32, ballots: Ballots, settings: &Settings) -> Vote {
        match ballots {
            Ballots::Hands { counts, abstentions } => {
                Vote { decision, round, counts, abstentions, seats: BTreeMap::new() }
            }
            Ballots::Seats(given) => {
                let mut vote =
                    Vote { decision, round, counts: BTreeMap::new(), abstentions: 0, seats: BTreeMap::new() };
                for (seat, option) in (0_u32..).zip(given) {
                    let Some(option) = option else {
                        vote.abstentions = vote.abstentions.saturating_add(1);
                        continue;
                    };
                    let count = vote.counts.entry(option.clone()).or_default();
                    *count = count.saturating_add(1);
                    if settings.voting == Voting::Open {
                        vote.seats.insert(seat, option);
                    }
                }
                vote
            }
        }
    }

    /// Whether it makes sense for a case study, and keeps what the settings promise.
    pub(crate) fn check(&self, case: &Case, settings: &Settings) -> Result<(), Rejection> {
        let choices = choices(&case.scenario, self.decision.as_deref()).ok_or(Rejection::Unknown)?;
        let known = |id: &Id| choices.contains(&id);
        if !self.counts.keys().all(known) || self.round == 0 {
            return Err(Rejection::Unknown);
        }
        if self.seats.len() > MAX_SEATS || self.abstentions > MAX_VOTES {
            return Err(Rejection::TooMany);
        }
        if self.counts.values().any(|count| *count > MAX_VOTES) {
            return Err(Rejection::TooMany);
        }
        if self.cast() == 0 && self.abstentions == 0 {
            return Err(Rejection::NoVotes);
        }
        // Seats tell all votes or none.
        let told = |id: &Id| self.seats.values().filter(|voted| *voted == id).count() as u64;
        let agrees = self.counts.iter().all(|(id, count)| told(id) == u64::from(*count));
        let telling = settings.voting == Voting::Open && agrees && self.seats.values().all(known);
        if self.seats.is_empty() || telling { Ok(()) } else { Err(Rejection::Unknown) }
    }

    /// Votes given to an option.
    pub fn votes_for(&self, option: &str) -> u32 {
        self.counts.get(option).copied().unwrap_or(0)
    }

    /// Votes given to any option.
    pub fn cast(&self) -> u32 {
        self.counts.values().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// The option that the group's own way of deciding arrives at; none where the vote settles nothing. Abstentions
    /// stand in nobody's way. Where the chair decides, no vote does.
    pub fn carried(&self, deciding: Deciding) -> Option<&Id> {
        let (option, count) = self.counts.iter().max_by_key(|(_, count)| **count)?;
        let (count, cast) = (u64::from(*count), u64::from(self.cast()));
        let carries = match deciding {
            Deciding::Consensus => count == cast,
            Deciding::Majority => 2 * count > cast,
            Deciding::Chair => false,
        };
        (carries && count > 0).then_some(option)
    }

    /// How far those who voted agreed, where there were so many options; none where nobody voted for an option.
    pub fn agreement(&self, options: usize) -> Option<Agreement> {
        let cast = f64::from(self.cast());
        if cast == 0.0 {
            return None;
        }
        let shares = || self.counts.values().map(|count| f64::from(*count) / cast);
        let largest = shares().fold(0.0, |largest, share| if share > largest { share } else { largest });
        let squares: f64 = shares().map(|share| share * share).sum();
        let options = options as f64;
        let variation = if options > 1.0 { (1.0 - squares) * options / (options - 1.0) } else { 0.0 };
        Some(Agreement { largest, variation })
    }
}

/// How far people agreed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// The share of the option with the most votes, above 0 up to 1.
    pub largest: f64,
    /// The index of qualitative variation: 0 where all agree, 1 where votes are spread evenly over all options. With
    /// shares p of k options it is (1 − Σp²) × k ÷ (k − 1): index M2 of J. P. Gibbs and D. L. Poston, “The Division of
    /// Labor: Conceptualization and Related Measures”, Social Forces 53 (1975), p. 472.
    pub variation: f64,
}
