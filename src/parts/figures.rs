//! Figures as people read them: values with what is known of them, movements, shifts.

use super::icons::Icon;
use crate::t;
use crate::words::{number, signed};
use engine::view::Reading;
use scenario::case::{Better, Indicator};
use yew::prelude::*;

/// How sure a value is; none where that would be shown as nothing.
fn band(indicator: &Indicator, reading: Reading) -> Option<String> {
    let range = indicator.max - indicator.min;
    (reading.band >= range / 200.0).then(|| number(reading.band, range))
}

/// A value with its unit, and how sure it is: `48 ± 9 points`.
pub fn reading(indicator: &Indicator, reading: Reading) -> String {
    let value = number(reading.value, indicator.max - indicator.min);
    match band(indicator, reading) {
        None => t!("value", value = value, unit = indicator.unit.as_str()),
        Some(band) => t!("estimate", value = value, band = band, unit = indicator.unit.as_str()),
    }
}

/// A value and how sure it is, where the unit stands elsewhere: `48 ± 9`. It runs from left to right in every language.
pub fn bare(indicator: &Indicator, reading: Reading) -> String {
    let value = number(reading.value, indicator.max - indicator.min);
    match band(indicator, reading) {
        None => value,
        Some(band) => format!("{value} ± {band}"),
    }
}

/// A movement in words, an arrow and a number: better or worse is said, never only coloured.
pub fn movement(indicator: &Indicator, by: f64) -> Html {
    let range = indicator.max - indicator.min;
    if by.abs() < range / 200.0 {
        return html! { <span class="movement level">{ Icon::Level.draw() }{ t!("unchanged") }</span> };
    }
    let icon = if by > 0.0 { Icon::Up } else { Icon::Down };
    // To spend is neither good nor bad in itself.
    if indicator.resource {
        let word = if by > 0.0 { t!("gained") } else { t!("spent") };
        return html! { <span class="movement level">{ icon.draw() }<strong>{ signed(by, range) }</strong>{ " " }{ word }</span> };
    }
    let good = (by > 0.0) == (indicator.better == Better::Higher);
    let word = if good { t!("better") } else { t!("worse") };
    html! {
        <span class={classes!("movement", if good { "better" } else { "worse" })}>
            { icon.draw() }<strong>{ signed(by, range) }</strong>{ " " }{ word }
        </span>
    }
}

/// Support as a number that never looks like enough when it is not.
pub fn backing(backing: f64) -> f64 {
    (backing * 10.0).floor() / 10.0
}

/// A shift of support: the same arrows, but no better or worse, because it depends on who shifts.
pub fn shift(by: f64) -> Html {
    if by.abs() < 0.5 {
        return html! {};
    }
    let icon = if by > 0.0 { Icon::Up } else { Icon::Down };
    let word = if by > 0.0 { t!("more-support") } else { t!("less-support") };
    html! { <span class="movement shift">{ icon.draw() }<strong>{ signed(by, 100.0) }</strong>{ " " }{ word }</span> }
}
