//! The course of each indicator: a chart whose title says its message, the list of what moved it, and its figures.

use super::frame::{self, ended, in_the_end, indicators, last_seen, numbered, range, table, text};
use super::log::{is_event, title};
use crate::parts::chart::{self, Chart, Mark, Point};
use crate::parts::figures::{movement, reading};
use crate::parts::icons::Icon;
use crate::parts::later::Later;
use crate::parts::story::moment;
use crate::parts::wheel::stage_name;
use crate::store::Game;
use crate::t;
use crate::words::number;
use engine::view::{ChapterView, IndicatorView, Telling};
use scenario::case::{Better, Indicator, Stage};
use yew::prelude::*;

/// A chapter that moved the indicator: its number in the story, the chapter, and by how much.
type Moved<'a> = (usize, &'a ChapterView, f64);

/// The section.
pub fn draw(game: &Game) -> Html {
    html! {
        <>
            <p>{ t!("debrief-course-intro") }</p>
            { key() }
            <div class="charts">{ for game.case.indicators.iter().enumerate().map(|(place, indicator)| html! {
                <Later key={indicator.id.clone()} game={game.clone()} draw={Callback::from(move |game: Game| figure(&game, place))} />
            }) }</div>
        </>
    }
}

/// How to read the charts.
fn key() -> Html {
    let line = |class: &'static str, text: String| {
        html! {
            <li><svg class="chart-key" viewBox="0 0 36 14" aria-hidden="true">
                if class == "seen" { <rect class="band" x="0" y="1" width="36" height="12" /> }
                <line class={class} x1="0" x2="36" y1="7" y2="7" />
                if class == "seen" { <circle class={class} cx="18" cy="7" r="2.6" /> }
            </svg>{ text }</li>
        }
    };
    html! {
        <ul class="chart-keys" aria-label={t!("debrief-key")}>
            { line("truth", t!("debrief-key-truth")) }
            { line("seen", t!("debrief-key-seen")) }
            { line("target", t!("debrief-key-target")) }
            <li><span class="sign decision" aria-hidden="true">{ "1" }</span>{ t!("debrief-key-decision") }</li>
            <li><span class="sign event" aria-hidden="true">{ "2" }</span>{ t!("debrief-key-event") }</li>
            // Where a drawing is too narrow for the stages' names, their icons alone stand below it.
            { for Stage::ALL.into_iter().map(|stage| html! { <li class={classes!("stage", stage.name())}>{ Icon::Stage(stage).draw() }{ stage_name(stage) }</li> }) }
        </ul>
    }
}

/// What an indicator did, in one sentence.
fn went(indicator: &Indicator, view: &IndicatorView) -> String {
    let range = range(indicator);
    let by = in_the_end(view) - indicator.start;
    let way = match by {
        _ if by.abs() < range / 200.0 => "level",
        _ if by > 0.0 => "up",
        _ => "down",
    };
    let good = (by > 0.0) == (indicator.better == Better::Higher);
    t!(
        format!("debrief-went-{way}"),
        name = indicator.name.as_str(),
        from = number(indicator.start, range),
        to = ended(indicator, view),
        verdict = if good { t!("better") } else { t!("worse") }
    )
}

/// How that compares with its target and with what the group saw; empty where there is nothing to compare.
fn compared(game: &Game, indicator: &Indicator, view: &IndicatorView) -> String {
    let range = range(indicator);
    let mut sentences = Vec::new();
    if let (Some(target), Some(met)) = (view.target, view.target_met) {
        let key = if met { "debrief-target-was-met" } else { "debrief-target-was-missed" };
        sentences.push(t!(key, target = frame::target(target)));
    }
    let (seen, then) = last_seen(game, view);
    if (seen.value - then).abs() >= range / 50.0 {
        let seen = number(seen.value, range);
        sentences.push(t!("debrief-seen-was", seen = seen, truth = number(then, range)));
    }
    sentences.join(" ")
}

fn figure(game: &Game, place: usize) -> Html {
    let Some((indicator, view)) = indicators(game).nth(place) else { return html! {} };
    let moved = moved(game, indicator, view);
    let (went, compared) = (went(indicator, view), compared(game, indicator, view));
    let chart = Chart {
        indicator,
        points: points(game, view, &moved),
        stages: 4 * usize::from(game.case.cycles),
        target: view.target,
        message: format!("{went}. {compared}"),
    };
    html! {
        <div class="drawn">
            <figure>
                <figcaption><h3>{ went }</h3><p>{ compared }</p></figcaption>
                { chart::draw(&chart) }
                if moved.is_empty() {
                    <p class="quiet small signs">{ t!("debrief-nothing-at-once") }</p>
                } else {
                    <ul class="signs" aria-label={t!("debrief-moved-at-once", name = indicator.name.as_str())}>
                        { for moved.iter().map(|(number, chapter, by)| html! {
                            <li key={*number}>{ sign(*number, chapter) }<span>{ title(game, chapter) }</span>{ movement(indicator, *by) }</li>
                        }) }
                    </ul>
                }
            </figure>
            <details>
                <summary>{ t!("debrief-figures") }</summary>
                { figures(game, indicator, view) }
            </details>
        </div>
    }
}

/// A chapter's number in the shape of its kind.
pub fn sign(number: usize, chapter: &ChapterView) -> Html {
    html! { <span class={classes!("sign", if is_event(chapter) { "event" } else { "decision" })}>{ number }</span> }
}

/// The truth after each chapter, the start left out.
fn truths(view: &IndicatorView) -> impl Iterator<Item = f64> {
    let truth = view.truth.iter().flatten().skip(1);
    truth.map(|(_, value)| *value)
}

/// The chapters that moved the indicator as they happened, visibly.
fn moved<'a>(game: &'a Game, indicator: &Indicator, view: &IndicatorView) -> Vec<Moved<'a>> {
    let least = range(indicator) / 200.0;
    let mut before = indicator.start;
    let mut moved = Vec::new();
    for ((number, chapter), now) in numbered(game).zip(truths(view)) {
        let by = now - std::mem::replace(&mut before, now);
        if let Some(number) = number.filter(|_| by.abs() >= least) {
            moved.push((number, chapter, by));
        }
    }
    moved
}

fn points(game: &Game, view: &IndicatorView, moved: &[Moved<'_>]) -> Vec<Point> {
    let mut course = view.course.iter().map(|(_, reading)| *reading);
    let start = course.next().unwrap_or(view.now);
    let first = Point { opened: 0, truth: start.value, seen: Some(start), mark: None };
    let rest = numbered(game).zip(course).zip(truths(view)).map(|(((number, chapter), seen), truth)| Point {
        opened: chapter.opened,
        truth,
        // When what came later came, nobody was looking any more.
        seen: (chapter.telling != Telling::CameLater).then_some(seen),
        mark: number
            .filter(|number| moved.iter().any(|(moved, ..)| moved == number))
            .map(|number| Mark { number, is_event: is_event(chapter) }),
    });
    std::iter::once(first).chain(rest).collect()
}

/// The chart's figures: a row wherever a stage opened or the truth changed.
fn figures(game: &Game, indicator: &Indicator, view: &IndicatorView) -> Html {
    let heads = ["moment", "truth", "group-saw"].map(|head| t!(format!("debrief-head-{head}")));
    let range = range(indicator);
    let start = vec![
        text(t!("the-start")),
        text(number(indicator.start, range)),
        text(number(indicator.start, range)),
    ];
    let mut before = number(indicator.start, range);
    let seen = view.course.iter().skip(1).map(|(_, seen)| *seen);
    let rows = numbered(game).zip(seen).zip(truths(view)).filter_map(|(((place, chapter), seen), truth)| {
        let later = chapter.telling == Telling::CameLater;
        let now = number(truth, range);
        // Within a stage an estimate moves as the truth does; a new one comes only as a stage opens.
        if before == now && place.is_some() {
            return None;
        }
        before.clone_from(&now);
        let seen = if later { t!("debrief-not-seen") } else { reading(indicator, seen) };
        let what = match place {
            Some(place) => html! { <>{ sign(place, chapter) }{ " " }{ title(game, chapter) }</> },
            None if later => text(t!("debrief-later")),
            None => text(t!("debrief-stage-opens", stage = moment(&game.case, chapter.opened))),
        };
        Some(vec![what, text(now), text(seen)])
    });
    let rows: Vec<Vec<Html>> = std::iter::once(start).chain(rows).collect();
    table("figures", t!("debrief-figures-of", name = indicator.name.as_str()), &heads, rows.into_iter())
}
