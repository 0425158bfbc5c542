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
    // One path for all bars alike: on a slow laptop, twelve groups of single bars take long to lay out.
    let (mut whole, mut value, mut target) = (String::new(), String::new(), String::new());
    for (place, (indicator, profile)) in case.indicators.iter().zip(profile).enumerate() {
        let range = indicator.max - indicator.min;
        let share =
            |value: f64| if range > 0.0 { ((value - indicator.min) / range).clamp(0.0, 1.0) } else { 0.5 };
        let x = place as f64 * (WIDTH + GAP) + GAP / 2.0;
        whole += &format!("M{x} 0h{WIDTH}v{HEIGHT}h-{WIDTH}z");
        value += &format!("M{x} {HEIGHT}v-{:.1}h{WIDTH}V{HEIGHT}z", share(profile.truth) * HEIGHT);
        if let Some(aim) = profile.target {
            target += &format!("M{} {:.1}h{}", x - 1.5, (1.0 - share(aim)) * HEIGHT, WIDTH + 3.0);
        }
    }
    html! {
        <svg class="bars" viewBox={format!("0 0 {width} {HEIGHT}")} role="img" aria-label={label.clone()}>
            <title>{ label }</title>
            <path class="whole" d={whole} />
            <path class="value" d={value} />
            if !target.is_empty() { <path class="target" d={target} /> }
        </svg>
    }
}
