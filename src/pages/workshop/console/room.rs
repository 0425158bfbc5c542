//! What the room sees: the projector's window is opened and steered from here.

use super::Desktop;
use super::replay::Again;
use super::told;
use crate::device::screen;
use crate::pages::workshop::form::{check, select};
use crate::route::Route;
use crate::t;
use engine::workshop::order::{Direction, Show};
use scenario::case::Id;
use std::collections::BTreeSet;
use yew::prelude::*;

/// What the part looks at.
#[derive(Properties, PartialEq)]
pub struct RoomProps {
    /// The console.
    pub desktop: Desktop,
}

/// The projector's switches.
#[component]
pub fn Room(props: &RoomProps) -> Html {
    let Desktop { held, view, .. } = &props.desktop;
    let case = &held.case;
    let show = |group: Option<usize>, what: Show| {
        let store = held.store.clone();
        Callback::from(move |on: bool| store.direct(group, Direction::Show { what: what.clone(), on }))
    };
    let on_open = {
        let address = Route::Projector(held.store.id()).href();
        move |_: MouseEvent| screen::open_window(&address)
    };
    // What is shown is one of the list; the empty line shows nothing.
    let one_of = |shown: Option<String>, what: fn(String) -> Show| {
        let store = held.store.clone();
        Callback::from(move |id: String| {
            let say = |id: String, on| store.direct(None, Direction::Show { what: what(id), on });
            match (id.is_empty(), &shown) {
                (false, _) => say(id, true),
                (true, Some(before)) => say(before.clone(), false),
                (true, None) => {}
            }
        })
    };
    let none = || (String::new(), t!("workshop-show-nothing"));
    let decisions = case.decisions.iter().map(|one| (one.id.clone(), one.title.clone()));
    let decisions = [none()].into_iter().chain(decisions).collect();
    let events = case.events.iter().map(|one| (one.id.clone(), one.title.clone()));
    let events = [none()].into_iter().chain(events).collect();
    let voted: BTreeSet<Option<&Id>> =
        view.groups.iter().flat_map(|group| &group.votes).map(|held| held.vote.decision.as_ref()).collect();
    let all = |what: &Show| view.groups.iter().all(|group| group.shown.contains(what));
    // A switch for all groups, and one for each where there are several.
    let switches = |legend: String, what: Show| {
        html! {
            <fieldset>
                <legend>{ legend }</legend>
                { check(t!("workshop-show-profiles-all"), all(&what), show(None, what.clone())) }
                if view.groups.len() > 1 {
                    <div class="each">
                        { for view.groups.iter().enumerate().map(|(place, group)| html! {
                            <div key={place}>{ check(group.name.clone(), group.shown.contains(&what), show(Some(place), what.clone())) }</div>
                        }) }
                    </div>
                }
            </fieldset>
        }
    };
    html! {
        <div class="two-columns">
            <section aria-labelledby="room-title">
                <h2 id="room-title">{ t!("workshop-projector") }</h2>
                <p class="quiet">{ t!("workshop-room-about") }</p>
                <button class="primary" onclick={on_open}>{ t!("workshop-open-projector") }</button>
                <p class="quiet small">{ t!("workshop-open-projector.about") }</p>
                <Again desktop={props.desktop.clone()} />
                if view.groups.len() > 1 {
                    <h2 class="apart">{ t!("workshop-show-others") }</h2>
                    <p class="quiet">{ t!("workshop-show-others.about") }</p>
                    { switches(t!("workshop-show-policies"), Show::Policy) }
                }
            </section>
            <section aria-labelledby="show-title">
                <h2 id="show-title">{ t!("workshop-show-title") }</h2>
                { select(t!("workshop-show-question"), decisions, view.question.as_deref().unwrap_or_default(), false, one_of(view.question.clone(), |decision| Show::Question { decision })) }
                { select(t!("workshop-show-event"), events, view.event.as_deref().unwrap_or_default(), false, one_of(view.event.clone(), |event| Show::Event { event })) }
                <fieldset>
                    <legend>{ t!("workshop-show-votes") }</legend>
                    if voted.is_empty() { <p class="quiet">{ t!("workshop-no-votes-yet") }</p> }
                    { for voted.into_iter().map(|decision| {
                        let title = told::voted_on(case, decision.map(String::as_str));
                        let what = Show::Votes { decision: decision.cloned() };
                        html! { <div key={decision.cloned().unwrap_or_default()}>{ check(title, all(&what), show(None, what)) }</div> }
                    }) }
                </fieldset>
                { switches(t!("workshop-show-profiles"), Show::Profiles) }
            </section>
        </div>
    }
}
