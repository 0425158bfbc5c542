//! A practice round: a session of its own that is deleted at its end and leaves no trace.

use super::Desktop;
use crate::device::part;
use crate::pages::workshop::frame::not_here;
use crate::pages::workshop::join::{begin_practice, end_practice};
use crate::route::{At, Route};
use crate::t;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What the part looks at.
#[derive(Properties, PartialEq)]
pub struct PracticeProps {
    /// The console.
    pub desktop: Desktop,
}

/// Beginning and ending the round, and the way into it.
#[component]
pub fn Practice(props: &PracticeProps) -> Html {
    let Desktop { held, view, .. } = &props.desktop;
    let runs = use_state_eq(|| None::<bool>);
    let id = held.store.id();
    let practice = part::practice_of(&id);
    use_effect_with(practice.clone(), {
        let runs = runs.setter();
        move |practice: &String| {
            let practice = practice.clone();
            spawn_local(async move { runs.set(Some(!not_here(&practice).await)) });
        }
    });
    let on_begin = {
        let (store, runs) = (held.store.clone(), runs.setter());
        move |_: MouseEvent| {
            let (header, runs) = (store.read(|session| session.header().clone()), runs.clone());
            spawn_local(async move { runs.set(Some(begin_practice(header).await)) });
        }
    };
    let on_end = {
        let (practice, runs) = (practice.clone(), runs.setter());
        move |_: MouseEvent| {
            let (practice, runs) = (practice.clone(), runs.clone());
            spawn_local(async move {
                end_practice(&practice).await;
                runs.set(Some(!not_here(&practice).await));
            });
        }
    };
    html! {
        <section aria-labelledby="practice-title">
            <h2 id="practice-title">{ t!("workshop-tab-practice") }</h2>
            <p>{ t!("workshop-practice-about") }</p>
            { match *runs {
                None => html! {},
                Some(false) => html! { <button class="primary" onclick={on_begin}>{ t!("workshop-begin-practice") }</button> },
                Some(true) => html! {
                    <>
                        <ul class="plain">
                            { for view.groups.iter().map(|group| {
                                let several = view.groups.len() > 1;
                                let at = if several { At::group(practice.clone(), group.id.clone()) } else { At::session(practice.clone()) };
                                html! { <li key={group.id.clone()}><a class="button" href={Route::Session(at).href()}>{ t!("workshop-practise-as", group = group.name.as_str()) }</a></li> }
                            }) }
                        </ul>
                        <button onclick={on_end}>{ t!("workshop-end-practice") }</button>
                    </>
                },
            } }
            <p class="quiet small">{ t!("workshop-practice-elsewhere") }</p>
        </section>
    }
}
