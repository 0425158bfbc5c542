//! What could still have come from a moment of the session on, however the group would have gone on choosing.

use super::findings::Foresight;
use super::own_plan::{self, OwnPlan, Plan};
use super::pictures::{Choose, figure, scene};
use crate::parts::fold::use_fold;
use crate::store::Game;
use crate::t;
use engine::insight::{Ahead, Choosing, Rest};
use report::chart;
use report::sampled::first_pair;
use yew::prelude::*;

/// From which moment on.
#[derive(Properties, PartialEq)]
pub struct FromHereProps {
    /// The session.
    pub game: Game,
    /// After so many chapters of the story; 0 is the start.
    pub step: usize,
}

/// The ways to go on, in the order in which they are offered. A plan of one's own departs from the first.
const WAYS: [Rest; 2] = [Rest::AsChosen, Rest::Uniform];
const OWN_PLAN: usize = WAYS.len();

/// Where an indicator could have gone from here, folded until somebody wants to know.
#[component]
pub fn FromHere(props: &FromHereProps) -> Html {
    let FromHereProps { game, step } = props;
    let (open, on_toggle) = use_fold(false);
    html! {
        <details class="from-here" {open} ontoggle={on_toggle}>
            <summary>{ t!("insight-ahead") }</summary>
            if open { <Outlook game={game.clone()} step={*step} /> }
        </details>
    }
}

#[component]
fn Outlook(props: &FromHereProps) -> Html {
    let FromHereProps { game, step } = props;
    let place = use_state_eq(|| first_pair(&game.case.indicators)[0]);
    let way = use_state_eq(|| 0_usize);
    let plan = use_state_eq(|| own_plan::kept(game));
    let foresight = use_context::<Foresight>();
    let choosing = match WAYS.get(*way) {
        Some(rest) => Choosing::from(*rest),
        None => own_plan::choosing(game, *step, &plan),
    };
    let ahead = Ahead {
        after: step.checked_sub(1).and_then(|before| Some(game.view.chapters.get(before)?.entry.clone())),
        choosing,
    };
    let ask = foresight.as_ref().map(|foresight| (foresight.ask.clone(), foresight.news));
    use_effect_with((ahead.clone(), ask), |(ahead, ask)| {
        if let Some((ask, news)) = ask
            && *news > 0
        {
            ask.emit(ahead.clone());
        }
    });
    let names: Vec<String> = game.case.indicators.iter().map(|indicator| indicator.name.clone()).collect();
    let ways = vec![t!("insight-ahead-as-chosen"), t!("insight-ahead-any"), t!("insight-plan")];
    let (set_place, set_way) = (place.setter(), way.setter());
    let on_plan = {
        let (game, plan) = (game.clone(), plan.setter());
        Callback::from(move |now: Plan| {
            own_plan::keep(&game, &now);
            plan.set(now);
        })
    };
    // Until the next answer comes, the last one from this moment stays: what is below it keeps its place.
    let told = foresight.and_then(|foresight| foresight.told).filter(|told| told.0.after == ahead.after);
    let waits = told.as_ref().is_none_or(|told| told.0 != ahead);
    let picture = told.and_then(|told| chart::ahead(scene(game), *place, *step, &told.1, &told.0.choosing));
    html! {
        <>
            <div class="chooses">
                <Choose label={t!("insight-indicator")} {names} chosen={*place} on_choose={Callback::from(move |place| set_place.set(place))} />
                <Choose label={t!("insight-ahead-how")} names={ways} chosen={*way} on_choose={Callback::from(move |place| set_way.set(place))} />
            </div>
            if *way == OWN_PLAN { <OwnPlan game={game.clone()} step={*step} plan={(*plan).clone()} {on_plan} /> }
            <div aria-busy={waits.to_string()}>
                { picture.as_ref().map_or_else(|| html! { <p class="quiet waiting" aria-hidden="true">{ "…" }</p> }, figure) }
            </div>
        </>
    }
}
