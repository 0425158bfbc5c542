//! What came of votes: how they spread over the options, how far people agreed, and what that means by the group's own
//! way of deciding.

use super::{VoteChoice, member};
use crate::parts::markdown::inline;
use crate::store::Game;
use crate::t;
use engine::session::Deciding;
use engine::workshop::table::VoteView;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SpreadProps {
    pub game: Game,
    pub choices: Vec<VoteChoice>,
    /// The votes on the decision, in order.
    pub held: Vec<VoteView>,
}

/// The last vote, and the earlier ones below it.
#[component]
pub fn Spread(props: &SpreadProps) -> Html {
    let Some((last, earlier)) = props.held.split_last() else { return html! {} };
    html! {
        <section class="ballot" aria-labelledby="vote-title">
            <h2 id="vote-title" tabindex="-1">{ t!("vote-result", round = last.vote.round) }</h2>
            { bars(props, last) }
            <p><strong>{ agreement(last) }</strong>{ " " }{ carried(props, last) }</p>
            if !earlier.is_empty() {
                <details>
                    <summary>{ t!("earlier-votes", count = earlier.len()) }</summary>
                    { for earlier.iter().map(|held| html! {
                        <>
                            <h3>{ t!("vote-result", round = held.vote.round) }</h3>
                            { bars(props, held) }
                            <p>{ agreement(held) }</p>
                        </>
                    }) }
                </details>
            }
        </section>
    }
}

fn bars(props: &SpreadProps, held: &VoteView) -> Html {
    let vote = &held.vote;
    let all = vote.cast().saturating_add(vote.abstentions).max(1);
    let bar = |label: &str, count: u32, who: Vec<String>| {
        html! {
            <li>
                <span class="label">{ inline(label) }</span>
                <span class="votes">{ t!("votes", count = count) }</span>
                <meter min="0" max={all.to_string()} value={count.to_string()} aria-hidden="true" />
                if !who.is_empty() { <span class="quiet small who">{ who.join(", ") }</span> }
            </li>
        }
    };
    let options = props.choices.iter().map(|choice| {
        let mine = vote.seats.iter().filter(|(_, option)| **option == choice.id);
        let who = mine.map(|(seat, _)| member(&props.game, *seat as usize)).collect();
        bar(&choice.label, vote.votes_for(&choice.id), who)
    });
    html! {
        <ul class="spread">
            { for options }
            if vote.abstentions > 0 { { bar(&t!("abstained"), vote.abstentions, Vec::new()) } }
        </ul>
    }
}

/// How far people agreed, in a sentence.
fn agreement(held: &VoteView) -> String {
    let cast = held.vote.cast();
    let Some(agreement) = held.agreement else { return t!("agreement-none") };
    let most = held.vote.counts.values().copied().max().unwrap_or_default();
    if most == cast {
        t!("agreement-all", count = cast)
    } else if agreement.largest > 0.5 {
        t!("agreement-most", most = most, count = cast)
    } else if agreement.variation >= 0.9 {
        t!("agreement-spread", count = cast)
    } else {
        t!("agreement-split", most = most, count = cast)
    }
}

/// What the group's way of deciding makes of it.
fn carried(props: &SpreadProps, held: &VoteView) -> Html {
    let label = held.carried.as_ref().and_then(|id| props.choices.iter().find(|choice| choice.id == *id));
    let text = match (label, props.game.settings.deciding) {
        (Some(choice), _) => t!("vote-carried", option = choice.label.as_str()),
        (None, Deciding::Consensus) => t!("vote-no-consensus"),
        (None, Deciding::Majority) => t!("vote-no-majority"),
        (None, Deciding::Chair) => t!("vote-chair"),
    };
    html! { { text } }
}
