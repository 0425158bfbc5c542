//! What the facilitator says and does, and which way of playing is on the screen.

use crate::device::drafts;
use crate::parts::keeping::Note;
use crate::route::{At, Route};
use crate::store::{Game, branch_name};
use crate::{t, words};
use engine::event::EntryId;
use yew::prelude::*;

/// The draft that says how many messages have been put aside.
const READ: &str = "messages-read";

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct NewsProps {
    /// The session.
    pub game: Game,
}

/// The facilitator's messages that nobody has put aside yet, and that play pauses.
#[component]
pub fn FacilitatorsWord(props: &NewsProps) -> Html {
    let game = &props.game;
    let messages = &game.view.table.messages;
    let read = use_state_eq(|| drafts::get(&game.home, READ).parse::<usize>().unwrap_or_default());
    // A pause that was taken back with its message leaves fewer than were read.
    let first = (*read).min(messages.len());
    html! {
        <>
            if game.view.table.pace.paused {
                <div class="banner paused"><p role="status"><strong>{ t!("paused") }</strong>{ " " }{ t!("paused.about") }</p></div>
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
                html! { <Note key={place} text={text} close={t!("note-close")} {on_close} /> }
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
