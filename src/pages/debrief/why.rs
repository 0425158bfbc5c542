//! Why each number is what it is: everything that moved it, by cause. The amounts sum to the value.

use super::frame::{ended, in_the_end, indicators, range, table, text};
use crate::parts::figures::movement;
use crate::parts::later::Later;
use crate::parts::markdown::Plain;
use crate::parts::story::{cause, moment};
use crate::store::Game;
use crate::t;
use crate::words::{number, signed};
use engine::ledger::Contribution;
use engine::view::IndicatorView;
use engine::world::Cause;
use scenario::case::{Better, Indicator};
use yew::prelude::*;

/// What one cause moved: in all, and when how much of it was felt.
struct Group {
    cause: Cause,
    name: String,
    amount: f64,
    felt: Vec<(usize, f64)>,
}

/// The section.
pub fn draw(game: &Game) -> Html {
    html! {
        <>
            <p>{ t!("debrief-why-intro") }</p>
            { for game.case.indicators.iter().enumerate().map(|(place, indicator)| html! {
                <Later key={indicator.id.clone()} game={game.clone()} draw={Callback::from(move |game: Game| explain(&game, place))} />
            }) }
        </>
    }
}

fn explain(game: &Game, place: usize) -> Html {
    let Some((indicator, view)) = indicators(game).nth(place) else { return html! {} };
    let groups = gather(game, view);
    let end = in_the_end(view);
    html! {
        <details class="explained">
            <summary>
                <h3><Plain text={indicator.name.clone()} /></h3>
                <span class="figure">{ t!("debrief-from-to", from = number(indicator.start, range(indicator)), to = ended(indicator, view)) }</span>
                { movement(indicator, end - indicator.start) }
            </summary>
            { bars(indicator, &groups, end) }
            { sums(game, indicator, &groups, end) }
        </details>
    }
}

/// Everything that moved the indicator, the start left out, in the order in which it was first felt.
fn gather(game: &Game, view: &IndicatorView) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for contribution in view.explained.iter().filter(|contribution| contribution.cause != Cause::Start) {
        let Contribution { cause: of, amount, felt, .. } = *contribution;
        let Some(group) = groups.iter_mut().find(|group| group.cause == of) else {
            // When it was felt has a column of its own, so the name is the cause's alone.
            let name = cause(&game.case, &Contribution { caused: felt, ..*contribution });
            groups.push(Group { cause: of, name, amount, felt: vec![(felt, amount)] });
            continue;
        };
        group.amount += amount;
        match group.felt.iter_mut().find(|(known, _)| *known == felt) {
            Some((_, sum)) => *sum += amount,
            None => group.felt.push((felt, amount)),
        }
    }
    groups
}

/// The way from start to end as bars that hang together, the largest movements first. Small ones are drawn as one.
fn bars(indicator: &Indicator, groups: &[Group], end: f64) -> Html {
    let small = |group: &&Group| group.amount.abs() < range(indicator) / 50.0;
    let mut steps: Vec<(String, f64)> =
        groups.iter().filter(|group| !small(group)).map(|group| (group.name.clone(), group.amount)).collect();
    steps.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
    let rest: Vec<&Group> = groups.iter().filter(small).collect();
    match rest.as_slice() {
        [] => {}
        [only] => steps.push((only.name.clone(), only.amount)),
        rest => {
            let sum = rest.iter().map(|group| group.amount).sum();
            steps.push((t!("debrief-smaller-movements", count = rest.len() as u32), sum));
        }
    }
    let mut at = indicator.start;
    let mut reached = vec![at];
    reached.extend(steps.iter().map(|(_, amount)| {
        at += amount;
        at
    }));
    let low = reached.iter().copied().fold(end, f64::min);
    let high = reached.iter().copied().fold(end, f64::max);
    // A bar of no width would not be seen.
    let x = |value: f64| if high > low { 2.0 + (value - low) / (high - low) * 196.0 } else { 100.0 };
    let higher = indicator.better == Better::Higher;
    let bar = |class: &'static str, from: f64, to: f64| {
        let (left, right) = (x(from.min(to)), x(from.max(to)));
        html! {
            <svg viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
                <rect class={class} x={format!("{left:.1}")} width={format!("{:.1}", (right - left).max(2.0))} y="1" height="10" />
            </svg>
        }
    };
    let width = range(indicator);
    html! {
        <ol class="bars">
            <li><span>{ t!("at-the-start") }</span>{ bar("level", indicator.start, indicator.start) }<strong>{ number(indicator.start, width / 10.0) }</strong></li>
            { for steps.iter().zip(&reached).map(|((name, amount), from)| html! {
                <li><span>{ name }</span>{ bar(if (*amount > 0.0) == higher { "better" } else { "worse" }, *from, from + amount) }<strong>{ signed(*amount, width / 10.0) }</strong></li>
            }) }
            <li class="total"><span>{ t!("debrief-head-end") }</span>{ bar("level", end, end) }<strong>{ number(end, width / 10.0) }</strong></li>
        </ol>
    }
}

/// Every cause with what it moved, when, and the sum.
fn sums(game: &Game, indicator: &Indicator, groups: &[Group], end: f64) -> Html {
    let heads = ["cause", "felt", "amount"].map(|head| t!(format!("debrief-head-{head}")));
    // One decimal more than elsewhere, so that small amounts can be told apart and the sum can be checked.
    let width = range(indicator) / 10.0;
    let when = |(felt, amount): &(usize, f64)| {
        let last = 4 * usize::from(game.case.cycles);
        let moment = if *felt > last { t!("debrief-later-short") } else { moment(&game.case, *felt) };
        t!("debrief-felt", moment = moment, amount = signed(*amount, width))
    };
    let ends = |name: String, value: f64| {
        vec![text(name), text(""), html! { <strong>{ number(value, width) }</strong> }]
    };
    let rows = groups.iter().map(|group| {
        let felt: Vec<String> = group.felt.iter().map(when).collect();
        vec![text(group.name.clone()), text(felt.join("; ")), text(signed(group.amount, width))]
    });
    let rows = std::iter::once(ends(t!("at-the-start"), indicator.start)).chain(rows);
    let rows = rows.chain(std::iter::once(ends(t!("debrief-head-end"), end)));
    table("sums", t!("debrief-sums", name = indicator.name.as_str()), &heads, rows)
}
