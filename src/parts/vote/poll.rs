//! A vote that is being held: what has been given so far. It stays on the device until it is revealed.

use engine::workshop::vote::Ballots;
use scenario::case::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most members that a vote asks.
pub const MOST: usize = engine::workshop::seat::MAX_SEATS;

/// What a member gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Given {
    /// A vote for an option.
    For(Id),
    /// Neither for one nor another.
    Abstained,
    /// Nothing, because the member is not there.
    Absent,
}

/// How votes are given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Poll {
    /// Each member on its own, in order; none who has not had a turn yet.
    Members(Vec<Option<Given>>),
    /// By a show of hands, counted by somebody.
    Hands {
        /// Option to number of hands.
        counts: BTreeMap<Id, u32>,
        /// Who raised a hand for none.
        abstentions: u32,
    },
}

impl Poll {
    /// A vote of this many members.
    pub fn members(count: usize) -> Poll {
        Poll::Members(vec![None; count.clamp(1, MOST)])
    }

    /// A show of hands.
    pub fn hands() -> Poll {
        Poll::Hands { counts: BTreeMap::new(), abstentions: 0 }
    }

    /// The poll as a draft keeps it.
    pub fn draft(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The poll that a draft kept.
    pub fn restore(draft: &str) -> Option<Poll> {
        serde_json::from_str(draft).ok()
    }

    /// The member whose turn it is; none once all have had theirs.
    pub fn next(&self) -> Option<usize> {
        match self {
            Poll::Members(given) => given.iter().position(Option::is_none),
            Poll::Hands { .. } => None,
        }
    }

    /// How many have voted or abstained.
    pub fn voted(&self) -> usize {
        match self {
            Poll::Members(given) => {
                let voted = |given: &&Given| **given != Given::Absent;
                given.iter().flatten().filter(voted).count()
            }
            Poll::Hands { counts, abstentions } => {
                let hands = counts.values().fold(0, |sum: u32, count| sum.saturating_add(*count));
                hands.saturating_add(*abstentions) as usize
            }
        }
    }

    /// What is revealed. Who voted for what is told only where all of them did; those who did not vote are not counted.
    pub fn ballots(&self) -> Ballots {
        match self {
            Poll::Hands { counts, abstentions } => {
                Ballots::Hands { counts: counts.clone(), abstentions: *abstentions }
            }
            Poll::Members(given) => {
                let whole = given.iter().all(|given| given.as_ref().is_some_and(|one| *one != Given::Absent));
                if whole {
                    let vote = |given: &Given| match given {
                        Given::For(option) => Some(option.clone()),
                        _ => None,
                    };
                    return Ballots::Seats(given.iter().flatten().map(vote).collect());
                }
                let mut counts = BTreeMap::new();
                let mut abstentions = 0;
                for one in given.iter().flatten() {
                    match one {
                        Given::For(option) => *counts.entry(option.clone()).or_default() += 1,
                        Given::Abstained => abstentions += 1,
                        Given::Absent => {}
                    }
                }
                Ballots::Hands { counts, abstentions }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(votes: &[&str]) -> Poll {
        let one = |vote: &&str| match *vote {
            "" => None,
            "abstains" => Some(Given::Abstained),
            "absent" => Some(Given::Absent),
            option => Some(Given::For(option.into())),
        };
        Poll::Members(votes.iter().map(one).collect())
    }

    #[test]
    fn members_have_their_turns_in_order() {
        let check = |votes: &[&str], next, voted| {
            assert_eq!((given(votes).next(), given(votes).voted()), (next, voted), "{votes:?}");
        };
        check(&["", "", ""], Some(0), 0);
        check(&["ban", "", ""], Some(1), 1);
        check(&["ban", "absent", ""], Some(2), 1);
        check(&["ban", "abstains", "cap"], None, 3);
    }

    #[test]
    fn seats_are_told_only_where_all_voted() {
        let counts = |pairs: &[(&str, u32)]| pairs.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect();
        assert_eq!(
            given(&["ban", "abstains", "cap"]).ballots(),
            Ballots::Seats(vec![Some("ban".into()), None, Some("cap".into())])
        );
        for votes in [&["ban", "ban", ""], &["ban", "absent", "ban"]] {
            assert_eq!(
                given(votes).ballots(),
                Ballots::Hands { counts: counts(&[("ban", 2)]), abstentions: 0 },
                "{votes:?}"
            );
        }
    }

    #[test]
    fn a_poll_outlives_a_reload() {
        for poll in [given(&["ban", "", "absent"]), Poll::hands(), Poll::members(0), Poll::members(900)] {
            assert_eq!(Poll::restore(&poll.draft()), Some(poll));
        }
        assert_eq!(Poll::restore(""), None);
        assert_eq!(Poll::restore("{\"members\":7}"), None);
    }
}
