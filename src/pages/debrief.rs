//! The debrief.

use crate::store::Game;
use yew::prelude::*;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct DebriefProps {
    /// The session.
    pub game: Game,
}

/// The page.
#[component]
pub fn Debrief(_props: &DebriefProps) -> Html {
    html! { <main class="page"></main> }
}
