//! A group's indicators as a row of bars: how things stand, and the target that the group set.

use crate::t;
use crate::words::number;
use engine::workshop::console::Profile;
use scenario::case::Scenario;
use yew::prelude::*;

const WIDTH: f64 = 14.0;
const GAP: f64 = 4.0;
const HEIGHT: f64 = 34.0;

/// The profile in words: every indicator with its value, and its target where there is one.
pub fn in_words(case: &Scenario, profile: &[Profile]) -> String {
    let one = |(indicator, profile): (&scenario::case::Indicator, &Profile)| {
        let range = indicator.max - indicator.min;
        let (name, value) = (indicator.name.as_str(), number(profile.truth, range));
        match (profile.target, profile.target_met) {
            (Some(target), Some(true)) => {
                t!("workshop-profile-met", name = name, value = value, target = number(target, range))
            }
            (Some(target), _) => {
                t!("workshop-profile-missed", name = name, value = value, target = number(target, range))
            }
            (None, _) => t!("workshop-profile-one", name = name, value = value),
        }
    };
    case.indicators.iter().zip(profile).map(one).collect::<Vec<_>>().join("; ")
}

/// The bars, in file order.
pub fn bars(case: &Scenario, profile: &[Profile]) -> Html {
    let width = profile.len() as f64 * (WIDTH + GAP);
    let label = in_words(case, profile);
    html! {
        <svg class="bars" viewBox={format!("0 0 {width} {HEIGHT}")} role="img" aria-label={label.clone()}>
            <title>{ label }</title>
            { for case.indicators.iter().zip(profile).enumerate().map(|(place, (indicator, profile))| {
                let range = indicator.max - indicator.min;
                let share = |value: f64| if range > 0.0 { ((value - indicator.min) / range).clamp(0.0, 1.0) } else { 0.5 };
                let x = place as f64 * (WIDTH + GAP) + GAP / 2.0;
                let high = share(profile.truth) * HEIGHT;
                html! {
                    <g key={place}>
                        <rect class="whole" x={x.to_string()} y="0" width={WIDTH.to_string()} height={HEIGHT.to_string()} />
                        <rect class="value" x={x.to_string()} y={format!("{:.1}", HEIGHT - high)} width={WIDTH.to_string()} height={format!("{high:.1}")} />
                        if let Some(target) = profile.target {
                            <line class="target" x1={(x - 1.5).to_string()} x2={(x + WIDTH + 1.5).to_string()}
                                y1={format!("{:.1}", (1.0 - share(target)) * HEIGHT)} y2={format!("{:.1}", (1.0 - share(target)) * HEIGHT)} />
                        }
                    </g>
                }
            }) }
        </svg>
    }
}
