//! Votes on a decision: offered, held on this laptop without anybody seeing another's, and told.

mod hands;
mod pass;
mod poll;
mod spread;

use super::options::Card;
use super::seats;
use crate::device::{drafts, screen};
use crate::store::Game;
use crate::t;
use engine::decide::Command;
use engine::session::{Deciding, Voting};
use engine::workshop::table::VoteView;
use hands::Hands;
use pass::Pass;
use poll::{MOST, Poll};
use scenario::case::Id;
use spread::Spread;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How many people vote where nobody said so yet.
const MEMBERS: usize = 5;

/// Where it is kept how many people vote.
const MEMBERS_FIELD: &str = "people/members";

/// An option that can be voted for.
#[derive(Debug, Clone, PartialEq)]
pub struct VoteChoice {
    /// The option's id.
    pub id: Id,
    /// What is chosen.
    pub label: String,
    /// What it means.
    pub detail: String,
    /// Whether the group can take it.
    pub open: bool,
}

impl VoteChoice {
    /// The option that a card shows.
    pub fn of(card: &Card) -> VoteChoice {
        VoteChoice {
            id: card.id.clone(),
            label: card.label.clone(),
            detail: card.detail.clone(),
            open: card.locked.is_none(),
        }
    }
}

/// The votes that the group has held in the open stage on a decision, or on the compromise at adoption, in order.
pub fn results<'a>(game: &'a Game, decision: Option<&str>) -> Vec<&'a VoteView> {
    game.view.table.votes_on(decision, game.view.opened).collect()
}

/// What is voted on.
#[derive(Properties, PartialEq)]
pub struct VoteProps {
    /// The session.
    pub game: Game,
    /// The decision; none for the compromise at adoption.
    pub decision: Option<Id>,
    /// Its options.
    pub choices: Vec<VoteChoice>,
    /// Whether a vote is being held, so that the page shows nothing else to choose from.
    pub on_voting: Callback<bool>,
}

/// The vote: what came of the last one, the one that is being held, or the offer to hold one.
#[component]
pub fn Vote(props: &VoteProps) -> Html {
    let VoteProps { game, decision, choices, on_voting } = props;
    let held = results(game, decision.as_deref());
    let about = decision.as_deref().unwrap_or_default();
    let field = format!("vote/{about}-{}-{}", game.view.opened, held.len());
    let poll = use_state_eq(|| None::<Poll>);
    // What was given before a reload counts, and is not shown.
    use_effect_with((game.desk.clone(), field.clone()), {
        let poll = poll.setter();
        move |(desk, field): &(String, String)| poll.set(Poll::restore(&drafts::get(desk, field)))
    });
    use_effect_with(poll.is_some(), {
        let on_voting = on_voting.clone();
        move |voting: &bool| on_voting.emit(*voting)
    });
    let on_note = {
        let (desk, field) = (game.desk.clone(), field.clone());
        Callback::from(move |now: Poll| drafts::set(&desk, &field, &now.draft()))
    };
    let keep = {
        let (poll, desk) = (poll.setter(), game.desk.clone());
        Callback::from(move |now: Option<Poll>| {
            drafts::set(&desk, &field, &now.as_ref().map(Poll::draft).unwrap_or_default());
            poll.set(now);
            screen::after_paint(|| screen::focus("vote-title"));
        })
    };
    let on_reveal = {
        let (act, keep, decision) = (game.act.clone(), keep.clone(), decision.clone());
        Callback::from(move |poll: Poll| {
            let ballots = poll.ballots();
            keep.emit(None);
            act.emit(Command::HoldVote { decision: decision.clone(), ballots });
        })
    };
    let on_stop = keep.reform(|()| None);
    let on_keep = keep.reform(Some);
    let body = match &*poll {
        Some(Poll::Hands { counts, abstentions }) => html! {
            <Hands choices={choices.clone()} counts={counts.clone()} abstentions={*abstentions}
                {on_note} {on_reveal} {on_stop} />
        },
        Some(now @ Poll::Members(_)) => html! {
            <Pass game={game.clone()} choices={choices.clone()} poll={now.clone()} {on_keep} {on_reveal} {on_stop} />
        },
        None if held.is_empty() => html! { <Offer game={game.clone()} on_begin={on_keep} /> },
        None => html! {
            <>
                <Spread game={game.clone()} choices={choices.clone()} held={held.into_iter().cloned().collect::<Vec<_>>()} />
                <Offer game={game.clone()} again=true on_begin={on_keep} />
            </>
        },
    };
    html! { <fieldset class="vote" disabled={!game.writes}>{ body }</fieldset> }
}

#[derive(Properties, PartialEq)]
struct OfferProps {
    game: Game,
    #[prop_or_default]
    again: bool,
    on_begin: Callback<Poll>,
}

/// The offer to vote: in view where several people play, else a quiet button.
#[component]
fn Offer(props: &OfferProps) -> Html {
    let OfferProps { game, again, on_begin } = props;
    let asked = use_state_eq(|| false);
    let seats = game.view.table.seats.len();
    let said = |home: &str| drafts::get(home, MEMBERS_FIELD).parse().ok();
    let members = use_state_eq(|| said(&game.home).unwrap_or(MEMBERS));
    let count = if seats > 0 { seats } else { *members };
    let on_count = {
        let (members, home) = (members.setter(), game.home.clone());
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let count = input.value().trim().parse::<usize>().unwrap_or(MEMBERS).clamp(1, MOST);
            drafts::set(&home, MEMBERS_FIELD, &count.to_string());
            input.set_value(&count.to_string());
            members.set(count);
        })
    };
    if !*asked && (*again || !game.is_shared()) {
        let on_ask = asked.setter();
        let on_ask = Callback::from(move |_: MouseEvent| on_ask.set(true));
        let label = if *again { t!("vote-again") } else { t!("vote-on-it") };
        return html! { <p class="vote-offer"><button class={(!again).then_some("slight")} onclick={on_ask}>{ label }</button></p> };
    }
    let begin = |poll: Poll| on_begin.reform(move |_: MouseEvent| poll.clone());
    let rule = match game.settings.deciding {
        Deciding::Consensus => t!("rule-consensus"),
        Deciding::Majority => t!("rule-majority"),
        Deciding::Chair => t!("rule-chair"),
    };
    html! {
        <section class="ballot" aria-labelledby="vote-title">
            <h2 id="vote-title" tabindex="-1">{ t!("vote") }</h2>
            <p>{ rule }{ " " }{ secrecy(game) }</p>
            if seats == 0 {
                <label class="count"><span>{ t!("how-many-vote") }</span>
                    <input type="number" min="1" max={MOST.to_string()} value={members.to_string()} onchange={on_count} />
                </label>
            }
            <div class="actions">
                <button onclick={begin(Poll::members(count))}>{ t!("pass-round") }</button>
                <button onclick={begin(Poll::hands())}>{ t!("show-of-hands") }</button>
            </div>
        </section>
    }
}

/// Who will know who voted for what.
fn secrecy(game: &Game) -> String {
    match game.settings.voting {
        Voting::Open => t!("votes-open"),
        Voting::Anonymous => t!("votes-anonymous"),
    }
}

/// A member of the group who votes, in words.
fn member(game: &Game, place: usize) -> String {
    match game.view.table.seats.get(place) {
        Some(seat) => seats::called(game, place, seat),
        None => t!("member", number = place + 1),
    }
}
