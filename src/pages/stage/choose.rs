//! What a group chooses: the vote if people want one, then the options with the reason and the dissent.

use super::work::play;
use crate::parts::options::{Card, Choice, Options};
use crate::parts::vote::{Vote, VoteChoice, results};
use crate::store::Game;
use scenario::case::Id;
use yew::prelude::*;

/// What there is to choose.
#[derive(Properties, PartialEq)]
pub struct ChooseProps {
    /// The session.
    pub game: Game,
    /// The decision; none for the compromise at adoption.
    pub decision: Option<Id>,
    /// The field's name among the session's drafts.
    pub field: AttrValue,
    /// What the group is asked, for screen readers.
    pub question: AttrValue,
    /// The options.
    pub cards: Vec<Card>,
    /// What the button says.
    pub button: AttrValue,
    /// What the confirmation asks.
    pub confirm: AttrValue,
    /// The choice, once confirmed.
    pub on_choose: Callback<Choice>,
}

/// The choice.
#[component]
pub fn Choose(props: &ChooseProps) -> Html {
    let ChooseProps { game, decision, field, question, cards, button, confirm, on_choose } = props;
    let voting = use_state_eq(|| false);
    let on_voting = {
        let voting = voting.setter();
        Callback::from(move |now: bool| voting.set(now))
    };
    let held = results(game, decision.as_deref());
    let choices: Vec<VoteChoice> = cards.iter().map(VoteChoice::of).collect();
    let proposed = held.last().and_then(|vote| vote.carried.clone());
    html! {
        <>
            <Vote game={game.clone()} decision={decision.clone()} {choices} {on_voting} />
            if !*voting {
                { play(game, html! {
                    <Options key={format!("{field}-{}", held.len())} session={game.desk.clone()} {field} round={held.len()} {proposed}
                        dissent={game.is_shared() || !held.is_empty()} {question} cards={cards.clone()} {button} {confirm} {on_choose} />
                }) }
            }
        </>
    }
}
