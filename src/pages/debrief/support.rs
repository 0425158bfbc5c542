//! How each stakeholder ended, and whether their support sufficed.

use super::ending::adoptions;
use super::frame::{table, text};
use crate::parts::figures::shift;
use crate::store::Game;
use crate::t;
use crate::words::number;
use yew::prelude::*;

/// The section.
pub fn draw(game: &Game) -> Html {
    let heads = ["stakeholder", "power", "start", "end", "course", "change"]
        .map(|head| t!(format!("debrief-head-{head}")));
    let rows = game.case.stakeholders.iter().zip(&game.view.stakeholders).map(|(stakeholder, view)| {
        let by = view.support - stakeholder.support;
        vec![
            html! { { &stakeholder.name } },
            text(stakeholder.power.to_string()),
            text(number(stakeholder.support, 100.0)),
            html! { <strong>{ number(view.support, 100.0) }</strong> },
            line(stakeholder.support, view.support),
            if by.abs() < 0.5 { text(t!("debrief-no-shift")) } else { shift(by) },
        ]
    });
    html! {
        <>
            { for adoptions(game).into_iter().map(|sentence| html! { <p>{ sentence }</p> }) }
            { table("support-table", t!("debrief-support-caption"), &heads, rows) }
            <p class="quiet small">{ t!("debrief-support-note") }</p>
        </>
    }
}

/// From an open ring at the start to a full dot at the end, on a scale from 0 to 100.
fn line(start: f64, end: f64) -> Html {
    let x = |support: f64| format!("{:.1}", 6.0 + support * 1.2);
    html! {
        <svg class="support-line" viewBox="0 0 132 16" aria-hidden="true">
            <line class="scale" x1={x(0.0)} x2={x(100.0)} y1="8" y2="8" />
            <line class="scale" x1={x(50.0)} x2={x(50.0)} y1="4" y2="12" />
            <line class="way" x1={x(start)} x2={x(end)} y1="8" y2="8" />
            <circle class="start" cx={x(start)} cy="8" r="4" />
            <circle class="end" cx={x(end)} cy="8" r="4.5" />
        </svg>
    }
}
