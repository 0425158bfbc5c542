//! When groups have ended play: the ways to look back with all of them.

use super::Desktop;
use crate::route::{At, Route};
use crate::t;
use engine::play::Phase;
use yew::prelude::*;

/// What the part looks at.
#[derive(Properties, PartialEq)]
pub struct AfterProps {
    /// The console.
    pub desktop: Desktop,
}

/// The guided debrief, the groups side by side and the report; nothing while every group still plays.
#[component]
pub fn After(props: &AfterProps) -> Html {
    let Desktop { held, view, .. } = &props.desktop;
    let ended = view.groups.iter().filter(|group| group.phase == Phase::Debrief).count();
    if ended == 0 {
        return html! {};
    }
    let at = At::session(held.store.id());
    let all = ended == view.groups.len();
    html! {
        <section class="after" aria-labelledby="after-title">
            <h2 id="after-title">{ t!("workshop-look-back") }</h2>
            <p>{ t!("workshop-look-back.about", ended = ended as u32, count = view.groups.len() as u32) }</p>
            <div class="actions">
                <a class={classes!("button", all.then_some("primary"))} href={Route::Guided(at.clone()).href()}>{ t!("workshop-look-back-guided") }</a>
                <a class="button" href={Route::Debrief(at.clone()).href()}>{ t!("workshop-look-back-compare") }</a>
                <a class="button" href={Route::Report(at).href()}>{ t!("workshop-look-back-report") }</a>
            </div>
        </section>
    }
}
