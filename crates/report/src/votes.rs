//! Votes: who got how many, and how far people agreed.

use crate::content::{CountTold, VoteTold};
use crate::say;
use crate::story::moment;
use crate::words::Words;
use engine::workshop::table::VoteView;
use scenario::case::{DecisionOption, Scenario};

/// What is told of a vote; none where the case study has no such decision.
pub fn told(words: &dyn Words, case: &Scenario, held: &VoteView) -> Option<VoteTold> {
    let decision = case.decisions.iter().find(|one| one.id == held.vote.decision)?;
    let count = |option: &DecisionOption| CountTold {
        id: option.id.clone(),
        label: option.label.clone(),
        votes: held.vote.votes_for(&option.id),
        taken: held.taken.as_ref() == Some(&option.id),
    };
    let counts: Vec<CountTold> = decision.options.iter().map(count).collect();
    let most = counts.iter().map(|count| count.votes).max().unwrap_or_default();
    let leading = counts.iter().filter(|count| count.votes == most && most > 0).count();
    let followed = counts.iter().any(|count| count.taken && count.votes == most);
    Some(VoteTold {
        when: moment(words, case, held.opened),
        id: decision.id.clone(),
        title: decision.title.clone(),
        round: held.vote.round,
        abstentions: held.vote.abstentions,
        largest: held.agreement.map(|agreement| agreement.largest),
        variation: held.agreement.map(|agreement| agreement.variation),
        followed: (leading == 1 && held.taken.is_some()).then_some(followed),
        counts,
    })
}

/// A vote in one line: who got how many, and how far people agreed.
pub fn line(words: &dyn Words, vote: &VoteTold) -> String {
    let mut counts: Vec<String> = vote
        .counts
        .iter()
        .filter(|count| count.votes > 0)
        .map(|count| format!("{}: {}", count.label, count.votes))
        .collect();
    if vote.abstentions > 0 {
        counts.push(format!("{}: {}", say!(words, "report-abstained"), vote.abstentions));
    }
    let line = say!(words, "report-vote", round = vote.round, counts = &counts.join("; "));
    let agreed = vote
        .largest
        .map(|share| say!(words, "report-agreed", share = &words.figure((100.0 * share).round(), 0, false)));
    let followed = match vote.followed {
        Some(false) => Some(say!(words, "report-not-followed")),
        _ => None,
    };
    [Some(line), agreed, followed].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

