//! Parts of a page that are drawn a moment after the rest, so that a click is answered before all its work is done.

use crate::device::screen;
use crate::store::Game;
use yew::prelude::*;

/// What comes a moment after the rest of the page.
#[derive(Properties, PartialEq)]
pub struct RestProps {
    /// It.
    pub children: Html,
    /// Whether it comes at once after all.
    #[prop_or_default]
    pub at_once: bool,
}

/// Draws what comes a moment after the rest of the page. With another key it begins anew.
#[component]
pub fn Rest(props: &RestProps) -> Html {
    let shown = use_state_eq(|| props.at_once);
    use_effect_with((), {
        let shown = shown.clone();
        move |()| {
            if !*shown {
                screen::later(move || shown.set(true));
            }
        }
    });
    html! { if *shown { { props.children.clone() } } }
}

/// The parts of a long list: the first few with the rest of the page, the others a few at a time, each few in a turn of
/// its own.
pub fn in_turns(parts: impl Iterator<Item = Html>, few: usize, at_once: bool) -> Html {
    let parts: Vec<Html> = parts.collect();
    let turns = parts.chunks(few.max(1)).enumerate().map(|(turn, parts)| {
        html! { <Rest key={turn} at_once={at_once || turn == 0}>{ for parts.iter().cloned() }</Rest> }
    });
    html! { <>{ for turns }</> }
}

/// The game as a part of the page shows it: none until the rest of the page has been shown, and from then on a moment
/// behind the rest.
#[hook]
pub fn use_later(game: &Game) -> Option<Game> {
    use_behind(game.clone(), None, Some)
}

/// What was given last, a moment behind; `first` until then.
#[hook]
pub fn use_behind<T: Clone + PartialEq + 'static, S: Clone + PartialEq + 'static>(
    given: T,
    first: S,
    as_shown: fn(T) -> S,
) -> S {
    let shown = use_state_eq(|| first);
    // Works may overtake each other, so that each looks what is the last by then.
    let last = use_mut_ref(|| given.clone());
    let times = use_mut_ref(|| 0_usize);
    use_effect_with(given, {
        let shown = shown.setter();
        move |given: &T| {
            last.borrow_mut().clone_from(given);
            let show = move || shown.set(as_shown(last.borrow().clone()));
            *times.borrow_mut() += 1;
            // What is there at first, and the first news of it, come before the parts that follow. Later news stand in
            // line: on a slow laptop they come faster than they are drawn, and would keep those parts away for good.
            if *times.borrow() <= 2 { screen::sooner(show) } else { screen::later(show) }
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
