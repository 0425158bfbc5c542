//! The state of the country: indicators with their course, and who supports the policy.

use super::course::Course;
use super::figures::{backing, movement, reading, shift};
use super::fold::use_fold;
use super::markdown::Plain;
use super::story::cause;
use crate::store::{CaseStudy, Game};
use crate::t;
use crate::words::{number, signed};
use engine::view::IndicatorView;
use scenario::case::{Better, Indicator, Scenario};
use yew::prelude::*;

/// What the zone shows.
#[derive(Properties, PartialEq)]
pub struct CountryProps {
    /// The session.
    pub game: Game,
}

/// The right-hand zone of a stage.
#[component]
pub fn Country(props: &CountryProps) -> Html {
    let game = &props.game;
    let indicators = game.case.indicators.iter().zip(&game.view.indicators);
    let stakeholders = game.case.stakeholders.iter().zip(&game.view.stakeholders);
    html! {
        <>
            <section class="indicators" aria-labelledby="indicators-title">
                <h2 id="indicators-title">{ t!("indicators") }</h2>
                if game.case.evidence.is_some() && !game.view.shows_truth {
                    <p class="quiet small">{ t!("estimates-note") }</p>
                }
                <ul>
                    { for indicators.map(|(indicator, view)| html! {
                        <IndicatorRow key={indicator.id.clone()} case={game.case.clone()} indicator={indicator.clone()} view={view.clone()} />
                    }) }
                </ul>
            </section>
            <section class="stakeholders" aria-labelledby="stakeholders-title">
                <h2 id="stakeholders-title">{ t!("support") }</h2>
                if let Some(gate) = &game.view.gate {
                    <p class="quiet small">{ t!("support-note", backing = backing(gate.backing), threshold = gate.threshold) }</p>
                }
                <ul>
                    { for stakeholders.map(|(stakeholder, view)| html! {
                        <li key={stakeholder.id.clone()}>
                            <details>
                                <summary>
                                    <span class="name"><Plain text={stakeholder.name.clone()} /></span>
                                    <span class="figure">{ crate::words::number(view.support, 100.0) }</span>
                                    <meter min="0" max="100" low="40" high="60" optimum="100" value={view.support.to_string()}
                                        aria-label={t!("support-of", name = stakeholder.name.as_str())} />
                                    { shift(view.support - view.before) }
                                </summary>
                                <p><Plain text={stakeholder.interest.clone()} /></p>
                                <p class="quiet small">{ t!("power", power = stakeholder.power) }</p>
                            </details>
                        </li>
                    }) }
                </ul>
            </section>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct IndicatorRowProps {
    case: CaseStudy,
    indicator: Indicator,
    view: IndicatorView,
}

/// One indicator. What explains it is drawn only once somebody asks.
#[component]
fn IndicatorRow(props: &IndicatorRowProps) -> Html {
    let IndicatorRowProps { case, indicator, view } = props;
    let (open, on_toggle) = use_fold(false);
    html! {
        <li>
            <details ontoggle={on_toggle}>
                <summary>
                    <span class="name"><Plain text={indicator.name.clone()} /></span>
                    <span class="figure">{ reading(indicator, view.now) }</span>
                    <Course indicator={indicator.clone()} course={view.course.clone()} target={view.target} />
                    if moved(indicator, view) { { movement(indicator, view.now.value - view.before.value) } }
                </summary>
                if open { { about(case, indicator, view) } }
            </details>
        </li>
    }
}

/// Whether an indicator has moved since the stage opened; what stands still needs no words.
fn moved(indicator: &Indicator, view: &IndicatorView) -> bool {
    (view.now.value - view.before.value).abs() >= (indicator.max - indicator.min) / 200.0
}

fn about(case: &Scenario, indicator: &Indicator, view: &IndicatorView) -> Html {
    let range = indicator.max - indicator.min;
    let direction =
        if indicator.better == Better::Higher { t!("higher-is-better") } else { t!("lower-is-better") };
    html! {
        <div class="about">
            <p><Plain text={indicator.description.clone()} /></p>
            <p class="quiet small">
                { t!("range", min = number(indicator.min, range), max = number(indicator.max, range), unit = indicator.unit.as_str()) }{ " " }{ direction }
                if let Some(target) = view.target {
                    { " " }{ t!("target-is", value = number(target, range), unit = indicator.unit.as_str()) }
                }
            </p>
            <table class="why">
                <caption>{ t!("why-this-number") }</caption>
                <tbody>
                    { for view.explained.iter().map(|contribution| html! {
                        <tr>
                            <th scope="row">{ cause(case, contribution) }</th>
                            <td>{ if contribution.felt == 0 { number(contribution.amount, range) } else { signed(contribution.amount, range) } }</td>
                        </tr>
                    }) }
                    if view.unexplained.abs() >= range / 200.0 {
                        <tr>
                            <th scope="row">{ t!("unexplained") }</th>
                            <td>{ signed(view.unexplained, range) }</td>
                        </tr>
                    }
                    <tr class="total">
                        <th scope="row">{ t!("now") }</th>
                        <td>{ number(view.now.value, range) }</td>
                    </tr>
                </tbody>
            </table>
        </div>
    }
}
