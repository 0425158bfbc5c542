//! Votes: what they were about, who got how many, and how far people agreed.

use crate::content::{CountTold, VoteTold};
use crate::say;
use crate::story::moment;
use crate::words::Words;
use engine::workshop::table::VoteView;
use scenario::case::{Id, Scenario};

/// What people vote on.
pub struct Matter<'a> {
    /// The title of the decision, or what the compromise at adoption is called.
    pub title: String,
    /// What can be voted for: its id and its label, in the case study's order.
    pub choices: Vec<(&'a Id, &'a str)>,
}

/// What a vote is about: a decision, or the compromise at adoption where it is about none; none where the case study has
/// no such thing.
pub fn matter<'a>(words: &dyn Words, case: &'a Scenario, decision: Option<&str>) -> Option<Matter<'a>> {
    let Some(decision) = decision else {
        let compromises = case.adoption.as_ref()?.compromises.iter();
        let choices = compromises.map(|one| (&one.id, one.label.as_str())).collect();
        return Some(Matter { title: say!(words, "compromise"), choices });
    };
    let decision = case.decisions.iter().find(|one| one.id == decision)?;
    let choices = decision.options.iter().map(|one| (&one.id, one.label.as_str())).collect();
    Some(Matter { title: decision.title.clone(), choices })
}

/// What is told of a vote; none where the case study has nothing that it could be about.
pub fn told(words: &dyn Words, case: &Scenario, held: &VoteView) -> Option<VoteTold> {
    let Matter { title, choices } = matter(words, case, held.vote.decision.as_deref())?;
    let count = |(id, label): (&Id, &str)| CountTold {
        id: id.clone(),
        label: label.to_owned(),
        votes: held.vote.votes_for(id),
        taken: held.taken.as_ref() == Some(id),
    };
    let counts: Vec<CountTold> = choices.into_iter().map(count).collect();
    let most = counts.iter().map(|count| count.votes).max().unwrap_or_default();
    let leading = counts.iter().filter(|count| count.votes == most && most > 0).count();
    let followed = counts.iter().any(|count| count.taken && count.votes == most);
    Some(VoteTold {
        when: moment(words, case, held.opened),
        id: held.vote.decision.clone().unwrap_or_default(),
        title,
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
        counts.push(format!("{}: {}", say!(words, "vote-abstained"), vote.abstentions));
    }
    let line = say!(words, "vote-told", round = vote.round, counts = &counts.join("; "));
    let agreed = vote
        .largest
        .map(|share| say!(words, "vote-agreed", share = &words.figure((100.0 * share).round(), 0, false)));
    let followed = match vote.followed {
        Some(false) => Some(say!(words, "vote-not-followed")),
        _ => None,
    };
    [Some(line), agreed, followed].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
