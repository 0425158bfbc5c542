//! Parts of a page that are drawn a moment after the rest, so that a click is answered before all its work is done.

use crate::device::screen;
use crate::store::Game;
use yew::prelude::*;

/// Whether the rest of the page has been shown.
#[hook]
pub fn use_shown() -> bool {
    let shown = use_state_eq(|| false);
    use_effect_with((), {
        let shown = shown.setter();
        move |()| screen::later(move || shown.set(true))
    });
    *shown
}

/// The game as a part of the page shows it: none until the rest of the page has been shown, and from then on a moment
/// behind the rest.
#[hook]
pub fn use_later(game: &Game) -> Option<Game> {
    let shown = use_state_eq(|| None::<Game>);
    use_effect_with(game.clone(), {
        let shown = shown.setter();
        move |game: &Game| {
            let game = game.clone();
            screen::later(move || shown.set(Some(game)));
        }
    });
    (*shown).clone()
}

/// What a part shows, and how.
#[derive(Properties)]
pub struct LaterProps {
    /// The session.
    pub game: Game,
    /// Draws the part; the same for as long as the part is there.
    pub draw: Callback<Game, Html>,
}

impl PartialEq for LaterProps {
    fn eq(&self, other: &LaterProps) -> bool {
        self.game == other.game
    }
}

/// A part that is drawn a moment after the rest.
#[component]
pub fn Later(props: &LaterProps) -> Html {
    use_later(&props.game).map(|game| props.draw.emit(game)).unwrap_or_default()
}
