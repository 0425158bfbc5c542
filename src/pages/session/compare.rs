//! Two ways of playing side by side at the same stage: what really happened, and a branch.

use super::news::way;
use crate::parts::figures::{movement, reading};
use crate::parts::markdown::Plain;
use crate::parts::story::{find_option, moment};
use crate::route::Route;
use crate::store::{Game, Store, Way, branch_name};
use crate::t;
use engine::view::{IndicatorView, Reading, Telling, View};
use scenario::case::Id;
use std::rc::Rc;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What is compared.
#[derive(Properties, PartialEq)]
pub struct CompareProps {
    /// The session as the group sees it.
    pub game: Game,
    /// The session.
    pub store: Rc<Store>,
}

/// The comparison.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let CompareProps { game, store } = props;
    let chosen = use_state_eq(|| game.at.branch.clone());
    let stage = use_state_eq(|| None::<usize>);
    let ways = store.ways();
    let Some((real, branches)) = ways.split_first() else { return html! {} };
    let named = |way: &&Way| way.branch.as_ref().map(branch_name) == *chosen;
    let Some(branch) = branches.iter().find(named).or_else(|| branches.last()) else { return html! {} };
    let last = real.view.opened.min(branch.view.opened);
    let at = stage.filter(|stage| *stage <= last).unwrap_or(last);
    let on_branch = {
        let chosen = chosen.setter();
        Callback::from(move |event: Event| {
            chosen.set(Some(event.target_unchecked_into::<HtmlSelectElement>().value()));
        })
    };
    let on_stage = {
        let stage = stage.setter();
        Callback::from(move |event: Event| {
            stage.set(event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok());
        })
    };
    let current = branch.branch.as_ref().map(branch_name).unwrap_or_default();
    let name = t!("what-if-named", name = branch.name.as_str());
    let case = &game.case;
    let other = Route::Session(way(&game.at, branch.branch.as_ref())).href();
    let original = Route::Session(way(&game.at, None)).href();
    html! {
        <section class="compare" aria-labelledby="compare-title">
            <h2 id="compare-title">{ t!("side-by-side") }</h2>
            <div class="choose">
                <label class="field"><span>{ t!("compare-with") }</span>
                    <select ~value={current.clone()} onchange={on_branch}>
                        { for branches.iter().map(|way| {
                            let value = way.branch.as_ref().map(branch_name).unwrap_or_default();
                            html! { <option value={value.clone()} selected={value == current}>{ &way.name }</option> }
                        }) }
                    </select>
                </label>
                <label class="field"><span>{ t!("compare-at") }</span>
                    <select ~value={at.to_string()} onchange={on_stage}>
                        { for (0..=last).map(|stage| html! {
                            <option value={stage.to_string()} selected={stage == at}>{ moment(case, stage) }</option>
                        }) }
                    </select>
                </label>
            </div>
            <div class="wide" tabindex="0" role="region" aria-labelledby="compare-title">
                <table>
                    <thead><tr>
                        <th scope="col">{ t!("indicator") }</th>
                        <th scope="col"><a href={original}>{ t!("really-happened") }</a></th>
                        <th scope="col"><a href={other}>{ &name }</a></th>
                    </tr></thead>
                    <tbody>
                        { for case.indicators.iter().enumerate().filter_map(|(place, indicator)| {
                            let [here, there] = [&real.view, &branch.view].map(|view| seen(view.indicators.get(place)?, at));
                            let (here, there) = (here?, there?);
                            Some(html! {
                                <tr key={indicator.id.clone()}>
                                    <th scope="row"><Plain text={indicator.name.clone()} /></th>
                                    <td>{ reading(indicator, here) }</td>
                                    <td>{ reading(indicator, there) }{ " " }{ movement(indicator, there.value - here.value) }</td>
                                </tr>
                            })
                        }) }
                    </tbody>
                </table>
                <table>
                    <caption>{ t!("decisions-side-by-side") }</caption>
                    <tbody>
                        { for case.decisions.iter().filter_map(|decision| {
                            let here = chosen_in(&real.view, &decision.id);
                            let there = chosen_in(&branch.view, &decision.id);
                            if here.is_none() && there.is_none() {
                                return None;
                            }
                            let label = |option: &Option<Id>| {
                                let found = option.as_ref().and_then(|option| find_option(case, &decision.id, option));
                                found.map_or_else(|| t!("not-decided"), |(_, option)| option.label.clone())
                            };
                            let cell = |option: &Option<Id>| if here == there { html! { { label(option) } } } else { html! { <strong>{ label(option) }</strong> } };
                            Some(html! {
                                <tr key={decision.id.clone()}>
                                    <th scope="row"><Plain text={decision.title.clone()} /></th>
                                    <td>{ cell(&here) }</td>
                                    <td>{ cell(&there) }</td>
                                </tr>
                            })
                        }) }
                    </tbody>
                </table>
            </div>
            <p class="quiet small">{ t!("compare-note") }</p>
        </section>
    }
}

/// An indicator as it was seen at the end of a stage, or as far as that stage has been played.
fn seen(indicator: &IndicatorView, stage: usize) -> Option<Reading> {
    indicator.course.iter().rev().find(|(opened, _)| *opened <= stage).map(|(_, reading)| *reading)
}

/// The option that was chosen last in a decision.
fn chosen_in(view: &View, decision: &str) -> Option<Id> {
    view.chapters.iter().rev().find_map(|chapter| match &chapter.telling {
        Telling::DecisionTaken { decision: taken, option, .. } if taken == decision => Some(option.clone()),
        _ => None,
    })
}
