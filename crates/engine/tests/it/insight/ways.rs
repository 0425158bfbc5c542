//! Ways of playing, luck apart from choice, and what was within reach.

use crate::cases::{self, *};
use crate::generate::{any_scenario, session};
use engine::insight::{Ways, choice, enumerate, frontier, within_reach};
use engine::play::Case;
use engine::simulate::{Countries, Moment, Plan, Simulator};
use proptest::prelude::*;
use scenario::case::{Better, DecisionStage, Indicator, Scenario};

/// Three options of known worth for two indicators, each by the toss of a coin.
fn three() -> Scenario {
    let mut three = case("three");
    three.indicators =
        vec![indicator("trust", 50.0), Indicator { better: Better::Lower, ..indicator("cost", 50.0) }];
    let toss = |id: &str, trust: f64, cost: f64| {
        let up = |by: f64| outcome(1.0, [effect("trust", trust + by), effect("cost", cost + by)]);
        option(id, [up(20.0), up(-20.0)])
    };
    three.decisions = vec![decision(
        "act",
        DecisionStage::Agenda,
        [toss("poor", 0.0, 5.0), toss("fair", 4.0, 0.0), toss("rich", 8.0, 9.0)],
    )];
    three
}

#[test]
fn choices_lie_where_they_are_worth() {
    // By place: the share of ways that are worse, and half of those that are the same.
    for (place, trust, cost) in [(0, 1.0, 3.0), (1, 3.0, 5.0), (2, 5.0, 1.0)] {
        let mut live = session(&three(), 5);
        crate::generate::play_out(&mut live, 0, place);
        let ways = Ways::of_session(&live, 0, 1).expect("a group");
        let part = ways.play(live.case(), 0..600);
        let own = ways.play_own(&live, 0).expect("a group");
        let (indicators, targets) = choice(&live, &ways, &part, &own);
        assert_eq!(targets, None);
        for (percentile, sixths) in indicators.iter().zip([trust, cost]) {
            let off = (percentile.share.value - sixths / 6.0).abs();
            assert!(off <= 4.0 * percentile.share.error, "{place}: {percentile:?}");
            assert!((percentile.same.value - 1.0 / 3.0).abs() <= 4.0 * percentile.same.error);
        }
    }
}

#[test]
fn the_frontier_is_what_nothing_betters() {
    let live = session(&three(), 5);
    let ways = Ways::of_session(&live, 0, 1).expect("a group");
    let part = ways.play(live.case(), 0..60);
    let own = ways.play_plan(live.case(), Plan::named(live.case(), [("act", "poor")]).expect("a plan"));
    let reach = within_reach(live.case(), &ways, &part, std::slice::from_ref(&own), [0, 1]);
    // The fair way costs least and the rich one is trusted most; the poor one is bettered by the fair.
    let on_it = |place: &usize| part.ways[*place].chosen.iter().position(|count| *count > 0);
    let mut options: Vec<_> = reach.frontier.iter().filter_map(on_it).collect();
    options.dedup();
    assert_eq!(options, [1, 2]);
    assert_eq!(reach.cloud.len(), 60);
    let point = reach.own[0];
    assert!((point.x.value - 50.0).abs() <= 4.0 * point.x.error, "{point:?}");
    assert!((point.y.value - 55.0).abs() <= 4.0 * point.y.error, "{point:?}");
    assert_eq!(within_reach(live.case(), &ways, &part, &[], [0, 7]).cloud, []);
}

#[test]
fn all_ways_together_are_uniform_choosing() {
    let scenario = cases::eventful();
    let live = session(&scenario, 2);
    let case = live.case();
    let ways = Ways { seed: 2, luck: 4, targets: vec![None; case.model.indicators.len()] };
    let part = ways.play(case, 0..400);
    // Every run of every way is one game; the sum over all is the mean of uniform choosing.
    let mut ends = vec![Vec::new(); case.model.indicators.len()];
    Simulator::new(case, 77, Plan::default()).run(0, 100_000, |end| {
        ends.iter_mut().zip(&end.values).for_each(|(all, value)| all.push(*value));
    });
    for (place, indicator) in case.model.indicators.iter().enumerate() {
        let scale = engine::insight::Scale::of(indicator);
        let means: Vec<f64> = part.ways.iter().map(|way| way.mean(place, scale, &ways).value).collect();
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
        let spread = |values: &[f64]| {
            let centre = mean(values);
            values.iter().map(|value| (value - centre) * (value - centre)).sum::<f64>() / values.len() as f64
        };
        // Ways differ, and so does the luck that all of them share.
        let error = (spread(&means) / 400.0 + spread(&ends[place]) / 1024.0).sqrt();
        assert!((mean(&means) - mean(&ends[place])).abs() <= 4.0 * error + 1e-9, "{place}");
    }
}

proptest! {
    #[test]
    fn the_way_with_a_runs_number_under_its_luck_is_the_run(scenario in any_scenario(), seed: u64, first in 0..1000_u64) {
        let case = Case::new(scenario).expect("a case that compiles");
        let [indicators, stakeholders] = [case.model.indicators.len(), case.model.stakeholders.len()];
        let end_of = |countries: &Countries, lane: usize| {
            let values = (0..indicators).map(|place| countries.values(place)[lane]);
            let support = (0..stakeholders).map(|place| countries.support(place)[lane]);
            let numbers: Vec<u64> = values.chain(support).map(f64::to_bits).collect();
            let chosen: Vec<_> =
                (0..case.model.decisions.len()).map(|place| countries.chosen(place).nth(lane)).collect();
            (numbers, chosen)
        };
        let mut runs = Vec::new();
        Simulator::new(&case, seed, Plan::default()).watch(first, 64, |moment, countries| {
            if moment == Moment::End {
                runs.extend((0..64).map(|lane| end_of(countries, lane)));
            }
        });
        let mut ways = vec![None; 64];
        let mut simulator = Simulator::new(&case, seed, Plan::default());
        simulator.play_ways(first, first..first + 64, |way, countries| {
            let lane = (way - first) as usize;
            ways[lane] = Some(end_of(countries, lane));
        });
        prop_assert_eq!(ways, runs.into_iter().map(Some).collect::<Vec<_>>());
    }

    #[test]
    fn nothing_on_the_frontier_is_bettered_and_all_else_is(scenario in any_scenario(), seed: u64) {
        let case = Case::new(scenario).expect("a case that compiles");
        let ways = Ways { seed, luck: 1, targets: vec![None; 4] };
        let part = ways.play(&case, 0..24);
        let reach = within_reach(&case, &ways, &part, &[], [1, 2]);
        let better = [1, 2].map(|place| if case.model.indicators[place].higher_is_better { 1.0 } else { -1.0 });
        let worth = |place: usize| [reach.cloud[place].x.value * better[0], reach.cloud[place].y.value * better[1]];
        let betters = |one: [f64; 2], other: [f64; 2]| {
            one[0] >= other[0] - 1e-9 && one[1] >= other[1] - 1e-9 && (one[0] > other[0] + 1e-7 || one[1] > other[1] + 1e-7)
        };
        for place in 0..24 {
            let bettered = (0..24).any(|other| betters(worth(other), worth(place)));
            prop_assert!(!(bettered && reach.frontier.contains(&place)), "{place}");
            let has_equal = (0..24).any(|other| other != place && !betters(worth(place), worth(other)) && !betters(worth(other), worth(place)));
            prop_assert!(bettered || reach.frontier.contains(&place) || has_equal, "{place}");
        }
        prop_assert!(!reach.frontier.is_empty());
        prop_assert_eq!(frontier(&part.ways, [1, 2], [&case.model.indicators[1], &case.model.indicators[2]]), reach.frontier);
    }

    #[test]
    fn the_chances_of_all_ways_to_go_exhaust_all_chance(scenario in any_scenario()) {
        let case = Case::new(scenario).expect("a case that compiles");
        if let Some(ways) = enumerate(&case, &Plan::default(), None) {
            let total: f64 = ways.iter().map(|(chance, _)| chance).sum();
            prop_assert!((total - 1.0).abs() < 1e-9, "{}", total);
        }
    }
}
