//! The groups that play on this laptop, each one tap away: people pass it round.

use crate::device::part;
use crate::route::{At, Route};
use crate::store::{Game, Store};
use crate::t;
use yew::prelude::*;

/// Links to the tables of the groups that play here; nothing where it is one group alone.
pub fn groups_here(game: &Game, store: &Store) -> Html {
    // Most sessions have one group, and nothing need be read for them.
    if game.group.is_none() {
        return html! {};
    }
    let session = &game.at.session;
    let part = part::get(part::practised(session).unwrap_or(session));
    let here = store.read(|session| {
        let groups = session.header().groups.iter();
        groups
            .filter(|group| part.facilitates || part.groups.contains(&group.id))
            .cloned()
            .collect::<Vec<_>>()
    });
    if here.len() < 2 {
        return html! {};
    }
    html! {
        <nav class="ways" aria-label={t!("groups-here")}>
            <ul>
                { for here.into_iter().map(|group| {
                    let current = (game.at.group.as_ref() == Some(&group.id)).then_some("page");
                    let address = Route::Session(At::group(session.clone(), group.id)).href();
                    html! { <li><a href={address} aria-current={current}>{ group.name }</a></li> }
                }) }
            </ul>
        </nav>
    }
}
