//! The session once more, step by step, with the group's eyes or with the truth: for the group, or for all in the room.

use super::ahead::FromHere;
use super::pictures::{figure, scene};
use crate::device::screen;
use crate::parts::eyes::eyes;
use crate::parts::story::Chapter;
use crate::store::Game;
use crate::t;
use engine::view::ChapterView;
use report::chart::{self, Eyes};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// At which step the page is, and how it goes to another.
#[derive(Clone, PartialEq)]
pub struct Walk {
    /// The step, from 1; 0 is the start.
    pub step: usize,
    /// Goes to a step.
    pub go: Callback<usize>,
}

/// The heading of the section, which takes the focus when another part of the page leads here.
pub const HEADING: &str = "debrief-replay-title";

/// The section.
pub fn draw(game: &Game) -> Html {
    html! { <Replay game={game.clone()} /> }
}

/// What is shown again.
#[derive(Properties, PartialEq)]
pub struct ReplayProps {
    /// The session.
    pub game: Game,
}

/// The session step by step.
#[component]
pub fn Replay(props: &ReplayProps) -> Html {
    let game = &props.game;
    let truth = use_state_eq(|| false);
    let Some(walk) = use_context::<Walk>() else { return html! {} };
    let scene = scene(game);
    let all = game.view.chapters.len();
    let step = walk.step.min(all);
    let picture = chart::timeline(scene, step, Eyes::of(*truth));
    let go = |to: Option<usize>| {
        let go = walk.go.clone();
        Callback::from(move |_: MouseEvent| to.iter().for_each(|to| go.emit(*to)))
    };
    let on_slide = walk.go.reform(|event: InputEvent| {
        let slider = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        slider.and_then(|slider| slider.value().parse().ok()).unwrap_or(0)
    });
    let see = {
        let truth = truth.setter();
        Callback::from(move |means: bool| truth.set(means))
    };
    let back = step.checked_sub(1);
    let on = (step < all).then_some(step + 1);
    let chapter = back.and_then(|place| game.view.chapters.get(place));
    html! {
        <div class="replay">
            <div class="replay-steps">
                <button type="button" onclick={go(back)} disabled={back.is_none()}>{ t!("insight-back") }</button>
                <label><span class="unseen">{ t!("insight-step") }</span>
                    <input type="range" min="0" max={all.to_string()} value={step.to_string()} oninput={on_slide} aria-valuetext={picture.title.clone()} />
                </label>
                <button type="button" class="primary" onclick={go(on)} disabled={on.is_none()}>{ t!("insight-on") }</button>
            </div>
            { eyes("eyes", *truth, &see) }
            { figure(&picture) }
            if let Some(chapter) = chapter {
                <Chapter key={step} case={game.case.clone()} chapter={chapter.clone()} />
            }
            <FromHere game={game.clone()} {step} />
        </div>
    }
}

/// What a button shows.
#[derive(Properties, PartialEq)]
pub struct ShowProps {
    /// The step.
    pub step: usize,
}

/// A button that leads from a moment of the log to the same moment here.
#[component]
pub fn Show(props: &ShowProps) -> Html {
    let walk = use_context::<Walk>();
    let step = props.step;
    let on_click = Callback::from(move |_: MouseEvent| {
        if let Some(walk) = &walk {
            walk.go.emit(step);
            screen::focus(HEADING);
        }
    });
    html! { <p class="actions"><button type="button" class="small" onclick={on_click}>{ t!("insight-to-step") }</button></p> }
}

/// The button for a chapter.
pub fn show_button(game: &Game, chapter: &ChapterView) -> Html {
    let place = game.view.chapters.iter().position(|other| std::ptr::eq(other, chapter));
    place.map(|place| html! { <Show step={place + 1} /> }).unwrap_or_default()
}
