//! A plan of one's own for the decisions that still came, or could have come, after a moment.

use super::pictures::Choose;
use crate::device::drafts;
use crate::store::Game;
use crate::t;
use engine::insight::{Choosing, Coming, coming};
use scenario::case::Id;
use std::collections::BTreeMap;
use yew::prelude::*;

/// What is to be chosen where it is not what the group chose: decision to option, or to none for any open one.
pub type Plan = BTreeMap<Id, Option<Id>>;

/// The plan's name among the session's drafts.
const FIELD: &str = "own-plan";

/// The plan that somebody made before, on this device.
pub fn kept(game: &Game) -> Plan {
    let text = drafts::get(&game.desk, FIELD);
    let line = |line: &str| {
        let mut names = line.split_whitespace().map(str::to_owned);
        Some((names.next()?, names.next()))
    };
    text.lines().filter_map(line).collect()
}

/// Keeps a plan for the next time. It is a line for each decision: ids have no spaces.
pub fn keep(game: &Game, plan: &Plan) {
    let lines =
        plan.iter().map(|(decision, option)| [decision, " ", option.as_deref().unwrap_or(""), "\n"].concat());
    drafts::set(&game.desk, FIELD, &lines.collect::<String>());
}

/// How a group chooses by a plan from a moment on; what was decided before does not come again.
pub fn choosing(game: &Game, step: usize, plan: &Plan) -> Choosing {
    let decisions = coming(&game.case, &game.view, step);
    let planned = |one: &Coming<'_>| Some((one.decision.id.clone(), plan.get(&one.decision.id)?.clone()));
    Choosing { named: decisions.iter().filter_map(planned).collect(), ..Choosing::default() }
}

/// What is planned, and from when on.
#[derive(Properties, PartialEq)]
pub struct OwnPlanProps {
    /// The session.
    pub game: Game,
    /// After so many chapters of the story; 0 is the start.
    pub step: usize,
    /// The plan.
    pub plan: Plan,
    /// The plan has changed.
    pub on_plan: Callback<Plan>,
}

/// The decisions, each with what may be chosen in it.
#[component]
pub fn OwnPlan(props: &OwnPlanProps) -> Html {
    let OwnPlanProps { game, step, plan, on_plan } = props;
    let decisions = coming(&game.case, &game.view, *step);
    if decisions.is_empty() {
        return html! { <p>{ t!("insight-plan-none") }</p> };
    }
    let clear = on_plan.reform(|_: MouseEvent| Plan::new());
    html! {
        <fieldset class="own-plan">
            <legend>{ t!("insight-plan-title") }</legend>
            <p>{ t!("insight-plan-about") }</p>
            <ul class="plain">{ for decisions.iter().map(|one| html! {
                <li key={one.decision.id.clone()}>{ choice(one, plan, on_plan) }</li>
            }) }</ul>
            <button type="button" onclick={clear} disabled={plan.is_empty()}>{ t!("insight-plan-clear") }</button>
        </fieldset>
    }
}

/// The choice in one decision: as the group did, any other option, or any at all.
fn choice(one: &Coming<'_>, plan: &Plan, on_plan: &Callback<Plan>) -> Html {
    let decision = one.decision;
    let taken = match one.chosen.as_slice() {
        [only] => decision.options.iter().find(|option| option.id == *only),
        _ => None,
    };
    let as_it_was = match (taken, one.chosen.is_empty()) {
        (Some(option), _) => t!("insight-plan-as-chosen", option = option.label.as_str()),
        (None, false) => t!("insight-ahead-as-chosen"),
        (None, true) => t!("insight-plan-never"),
    };
    let others = decision.options.iter().filter(|option| taken.is_none_or(|taken| taken.id != option.id));
    let mut offers = vec![(None, as_it_was)];
    offers.extend(others.map(|option| (Some(Some(option.id.clone())), option.label.clone())));
    // What never came is left open anyhow.
    offers.extend((!one.chosen.is_empty()).then(|| (Some(None), t!("insight-ahead-any"))));
    let (offers, names): (Vec<Option<Option<Id>>>, Vec<String>) = offers.into_iter().unzip();
    let planned = plan.get(&decision.id).cloned();
    let chosen = offers.iter().position(|offer| *offer == planned).unwrap_or(0);
    let on_choose = {
        let (id, plan) = (decision.id.clone(), plan.clone());
        on_plan.reform(move |place: usize| {
            let mut plan = plan.clone();
            match offers.get(place).cloned().flatten() {
                Some(option) => plan.insert(id.clone(), option),
                None => plan.remove(&id),
            };
            plan
        })
    };
    html! { <Choose label={decision.title.clone()} {names} {chosen} {on_choose} /> }
}
