//! What the facilitator says and does, and which way of playing is on the screen.

use crate::device::drafts;
use crate::parts::keeping::Note;
use crate::parts::timer::{self, use_time_up};
use crate::route::{At, Route};
use crate::store::{Game, branch_name};
use crate::{t, words};
use engine::event::EntryId;
use yew::prelude::*;

/// The draft that says how many messages have been put aside.
const READ: &str = "messages-read";

/// The draft that says of which time it is known that it is up.
const UP: &str = "time-up-read";

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct NewsProps {
    /// The session.
    pub game: Game,
}

/// The facilitator's messages that nobody has put aside yet, that play pauses, and that the stage's time is up.
#[component]
pub fn FacilitatorsWord(props: &NewsProps) -> Html {
    let game = &props.game;
    let messages = &game.view.table.messages;
    let read = use_state_eq(|| drafts::get(&game.home, READ).parse::<usize>().unwrap_or_default());
    let up = use_time_up(game).map(|(stage, minutes)| format!("{stage} {minutes}"));
    let known_up = use_state_eq(|| drafts::get(&game.home, UP));
    let on_known = up.clone().map(|up| {
        let (known, home) = (known_up.setter(), game.home.clone());
        Callback::from(move |()| {
            drafts::set(&home, UP, &up);
            known.set(up.clone());
        })
    });
    // A pause that was taken back with its message leaves fewer than were read.
    let first = (*read).min(messages.len());
    html! {
        <>
            if game.view.table.pace.paused {
                <div class="banner paused"><p><strong>{ t!("paused") }</strong>{ " " }{ t!("paused.about") }</p></div>
            }
            if up.is_some_and(|up| up != *known_up) {
                <Note text={t!("time-is-up")} said=true action={(t!("hide-time").into(), Callback::from(|()| timer::put_away(true)))}
                    close={t!("note-close")} on_close={on_known} />
            }
            { for messages.iter().enumerate().skip(first).map(|(place, message)| {
                let on_close = {
                    let (read, home) = (read.setter(), game.home.clone());
                    Callback::from(move |()| {
                        drafts::set(&home, READ, &(place + 1).to_string());
                        read.set(place + 1);
                    })
                };
                let text = t!("message", moment = words::moment(message.at), text = message.text.as_str());
                html! { <Note key={place} text={text} said=true close={t!("note-close")} {on_close} /> }
            }) }
        </>
    }
}

/// Where a way of playing is: what really happened, or a branch.
pub fn way(at: &At, branch: Option<&EntryId>) -> At {
    At { branch: branch.map(branch_name), ..at.home() }
}

/// The ways in which play goes, each one tap away; nothing where there is only what really happened.
pub fn ways(game: &Game) -> Html {
    let branches = &game.view.table.branches;
    if branches.is_empty() {
        return html! {};
    }
    let here = game.at.branch.clone();
    let link = |branch: Option<&EntryId>, name: String| {
        let at = way(&game.at, branch);
        let current = (at.branch == here).then_some("page");
        html! { <li><a href={Route::Session(at).href()} aria-current={current}>{ name }</a></li> }
    };
    html! {
        <nav class="ways" aria-label={t!("ways")}>
            <ul>
                { link(None, t!("really-happened")) }
                { for branches.iter().map(|branch| link(Some(&branch.entry), t!("what-if-named", name = branch.name.as_str()))) }
            </ul>
            if here.is_some() { <p class="small">{ t!("on-branch") }</p> }
        </nav>
    }
}
