//! Figures do not depend on who adds up what, and stand for what was added.

use crate::cases;
use crate::generate::session;
use engine::insight::{
    Choosing, Forecast, ForecastPart, Luck, LuckPart, Rest, Ways, WhatIf, WhatIfPart, stretches,
};
use engine::session::Session;
use engine::simulate::{Plan, Simulator, summarise};
use std::ops::Range;

fn eventful() -> Session {
    let mut live = session(&cases::eventful(), 9);
    crate::generate::play_out(&mut live, 0, 1);
    live
}

/// Parts as several workers would make them: one after the other, in stretches handed out turn by turn, of odd sizes,
/// backwards, and through the text in which they travel.
fn check<P: Clone + PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned>(
    play: impl Fn(Range<u64>) -> P,
    merge: impl Fn(&mut P, &P),
) {
    let whole = play(64..64 + 3000);
    let add_up = |parts: Vec<P>| {
        parts.into_iter().reduce(|mut sum, part| {
            merge(&mut sum, &part);
            sum
        })
    };
    for workers in [1, 2, 4] {
        let stretches: Vec<_> = stretches(3000).collect();
        let of_worker = |worker| stretches.iter().skip(worker).step_by(workers).cloned().map(&play).collect();
        let parts = (0..workers).filter_map(|worker| add_up(of_worker(worker))).collect();
        assert_eq!(add_up(parts).as_ref(), Some(&whole), "{workers} workers");
    }
    let mut odd: Vec<P> = [64..65, 65..200, 200..1001, 1001..3064].map(&play).into();
    odd.reverse();
    assert_eq!(add_up(odd).as_ref(), Some(&whole), "odd stretches backwards");
    let travelled: P = serde_json::from_str(&serde_json::to_string(&whole).expect("text")).expect("a part");
    assert_eq!(travelled, whole);
}

#[test]
fn it_does_not_matter_who_plays_which_runs() {
    let live = &eventful();
    for moves in [0, 3, 7] {
        for choosing in [Rest::AsChosen, Rest::Uniform].map(Choosing::from) {
            let forecast = Forecast { group: 0, moves, choosing };
            check(|runs| forecast.play(live, runs), ForecastPart::merge);
        }
    }
    let what_if = WhatIf { group: 0, fork: 1 };
    check(|runs| what_if.play(live, runs), WhatIfPart::merge);
    let luck = Luck { group: 0 };
    check(|runs| luck.play(live, runs), LuckPart::merge);
    let ways = Ways::of_session(live, 0, 1).expect("a group");
    let mut halves = ways.play(live.case(), 0..30);
    halves.append(ways.play(live.case(), 30..50));
    assert!(halves == ways.play(live.case(), 0..50));
}

#[test]
fn a_forecast_of_the_end_is_the_simulation() {
    let live = &eventful();
    let forecast = Forecast { group: 0, moves: 0, choosing: Rest::Uniform.into() };
    let outlooks = forecast.read(live, &forecast.play(live, 64..5064));
    assert_eq!(
        outlooks.iter().map(|o| o.stage).collect::<Vec<_>>(),
        [Some(1), Some(2), Some(3), Some(4), None]
    );
    let mut simulator = Simulator::new(live.case(), live.header().seed, Plan::default());
    let (ends, _) = summarise(&mut simulator, 64, 5000);
    let last = outlooks.last().expect("an end");
    for ((spread, summary), indicator) in last.indicators.iter().zip(&ends).zip(&live.case().model.indicators)
    {
        let width = indicator.max - indicator.min;
        assert!((spread.mean.value - summary.mean).abs() < width * 1e-8, "{spread:?} {summary:?}");
        let error = (summary.variance / 5000.0).sqrt();
        assert!((spread.mean.error - error).abs() < width * 1e-6, "{spread:?} {summary:?}");
        for (quantile, value) in [(0, summary.p5), (2, summary.p50), (4, summary.p95)] {
            let off = (spread.quantiles[quantile].value - value).abs();
            assert!(off <= width / 256.0, "{spread:?} {summary:?}");
        }
    }
}

#[test]
fn calls_that_go_round_in_a_circle_come_to_an_end() {
    use cases::*;
    use scenario::case::*;
    let mut round = case("round");
    round.indicators = vec![indicator("trust", 50.0)];
    round.decisions = vec![
        decision("begin", DecisionStage::Agenda, [nothing("this")]),
        decision("again", DecisionStage::Event, [nothing("this"), nothing("that")]),
    ];
    let always = Stage::ALL.map(|stage| (stage, 100.0));
    let calls = |id: &str, after: &str| CaseEvent {
        after: Some(after.into()),
        once: false,
        calls: Some("again".into()),
        ..event(id, &always)
    };
    round.events = vec![calls("first", "begin"), calls("next", "again")];
    let live = session(&round, 1);
    let forecast = Forecast { group: 0, moves: 0, choosing: Rest::Uniform.into() };
    assert_eq!(forecast.exact(&live), None);
    assert_eq!(forecast.read(&live, &forecast.play(&live, 0..64)).len(), 5);
}

#[test]
fn an_event_that_two_calls_lead_to_reads_one_number() {
    use cases::*;
    use scenario::case::*;
    let mut twice = case("twice");
    twice.indicators = vec![indicator("trust", 0.0)];
    twice.decisions = vec![decision("answer", DecisionStage::Event, [nothing("this")])];
    let calls = |id: &str| CaseEvent { calls: Some("answer".into()), ..event(id, &[(Stage::Agenda, 100.0)]) };
    let news = CaseEvent {
        after: Some("answer".into()),
        effects: vec![effect("trust", 10.0)],
        ..event("news", &[(Stage::Agenda, 50.0)])
    };
    twice.events = vec![calls("storm"), calls("strike"), news];
    let live = session(&twice, 1);
    let forecast = Forecast { group: 0, moves: 0, choosing: Rest::Uniform.into() };
    let exact = forecast.exact(&live).expect("few ways");
    let sampled = forecast.read(&live, &forecast.play(&live, 64..10_064));
    let [exact, sampled] =
        [exact, sampled].map(|outlooks| outlooks.last().expect("an end").indicators[0].mean);
    assert!(
        (sampled.value - exact.value).abs() <= 4.0 * sampled.error,
        "{sampled:?} sampled, {exact:?} exact"
    );
}
