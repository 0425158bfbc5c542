//! The rules of the game, one small case each.

use crate::cases::*;
use engine::draws::unit;
use engine::play::Case;
use engine::simulate::{Choice, End, Plan, Simulator, Summary};
use engine::world::{Pressure, World};
use scenario::case::*;

fn ends(scenario: Scenario) -> End {
    let case = Case::new(scenario).expect("a case that compiles");
    let mut end = End::default();
    Simulator::new(&case, 1, Plan::all(Choice::Place(0))).run(0, 1, |run| end = run.clone());
    end
}

/// A case study of one indicator that starts at 50, with one certain option in one stage.
fn one(stage: DecisionStage, effects: impl Into<Vec<Effect>>) -> Scenario {
    let mut one = case("one");
    one.indicators = vec![indicator("trust", 50.0)];
    one.decisions = vec![decision("act", stage, [option("do", [outcome(1.0, effects)])])];
    one
}

fn check(scenario: Scenario, expected: f64) {
    assert_eq!(ends(scenario).values[0], expected);
}

#[test]
fn effects_at_once_are_clamped_one_by_one() {
    check(one(DecisionStage::Agenda, [effect("trust", 80.0), effect("trust", -20.0)]), 80.0);
    check(one(DecisionStage::Agenda, [effect("trust", -80.0), effect("trust", 20.0)]), 20.0);
}

#[test]
fn what_falls_due_together_is_summed_before_it_is_clamped() {
    check(one(DecisionStage::Agenda, [later("trust", 80.0, 1, 1), later("trust", -20.0, 1, 1)]), 100.0);
    check(one(DecisionStage::Agenda, [later("trust", 80.0, 1, 1), later("trust", -70.0, 1, 1)]), 60.0);
}

#[test]
fn what_falls_due_later_is_clamped_stage_by_stage() {
    check(one(DecisionStage::Agenda, [later("trust", 80.0, 1, 1), later("trust", -20.0, 2, 1)]), 80.0);
    check(one(DecisionStage::Evaluation, [later("trust", 80.0, 1, 1), later("trust", -20.0, 2, 1)]), 80.0);
}

#[test]
fn a_spread_effect_comes_in_equal_parts() {
    for (after, over) in [(0, 4), (1, 2), (3, 8), (12, 12)] {
        check(one(DecisionStage::Agenda, [later("trust", 24.0, after, over)]), 74.0);
    }
}

#[test]
fn drift_comes_at_every_stage_start_but_the_first() {
    for (cycles, expected) in [(1, 44.0), (2, 36.0), (3, 28.0)] {
        let mut drifting = one(DecisionStage::Agenda, []);
        drifting.cycles = cycles;
        drifting.indicators[0].drift = -2.0;
        check(drifting, expected);
    }
}

#[test]
fn links_read_the_values_from_before_any_of_them_however_many_there_are() {
    // Both indicators move by a hundredth of a point of the other's, one hundred times over: as one link would, were it
    // a hundred times as strong.
    for count in [1, 2, 63, 64, 65, 100] {
        let mut linked = case("linked");
        linked.indicators = vec![indicator("left", 52.0), indicator("right", 48.0)];
        let pull =
            |from: &str, to: &str| Link { from: from.into(), to: to.into(), around: 50.0, per_point: 0.0625 };
        linked.links = (0..count).flat_map(|_| [pull("left", "right"), pull("right", "left")]).collect();
        let (mut left, mut right) = (52.0_f64, 48.0_f64);
        for _ in 0..3 {
            let by = f64::from(count) * 0.0625;
            let before = (left, right);
            left = (left + by * (before.1 - 50.0)).clamp(0.0, 100.0);
            right = (right + by * (before.0 - 50.0)).clamp(0.0, 100.0);
        }
        assert_eq!(ends(linked).values, [left, right], "{count} links");
    }
}

#[test]
fn support_stays_between_0_and_100() {
    for (shift, expected) in [(80.0, 100.0), (-80.0, 0.0), (5.0, 55.0)] {
        let mut shifting = one(DecisionStage::Agenda, []);
        shifting.stakeholders = vec![stakeholder("union", 1, 50.0)];
        shifting.decisions[0].options[0].support = by_id(&[("union", shift)]);
        assert_eq!(ends(shifting).support, [expected]);
    }
}

#[test]
fn an_option_can_be_paid_for_to_the_last_point_and_no_further() {
    for (cost, expected) in [(39.0, 11.0), (40.0, 10.0), (40.5, 50.0)] {
        let mut paying = one(DecisionStage::Agenda, []);
        paying.indicators = vec![Indicator { min: 10.0, ..resource("money", 50.0) }];
        paying.decisions[0].options[0].cost = by_id(&[("money", cost)]);
        check(paying, expected);
    }
}

#[test]
fn a_locked_option_gives_way_to_the_next_one() {
    let mut locked = one(DecisionStage::Agenda, []);
    let gains = option("gain", [outcome(1.0, [effect("trust", 7.0)])]);
    locked.decisions[0].options[0].requires = texts(&["trust > 50"]);
    check(locked.clone(), 50.0);
    locked.decisions[0].options.push(gains);
    check(locked, 57.0);
}

#[test]
fn pressure_scales_good_and_bad_effects_by_what_is_good_for_the_indicator() {
    for (better, by, expected) in [
        (Better::Higher, 8.0, 54.0),
        (Better::Higher, -8.0, 38.0),
        (Better::Lower, -8.0, 46.0),
        (Better::Lower, 8.0, 62.0),
    ] {
        let mut pressed = one(DecisionStage::Agenda, [effect("trust", by)]);
        pressed.indicators[0].better = better;
        pressed.rules =
            vec![Rule { when: texts(&["trust >= 50"]), gains: 0.5, losses: 1.5, ..Rule::default() }];
        check(pressed, expected);
    }
}

#[test]
fn pressure_is_felt_before_costs_are_paid_and_leaves_events_alone() {
    let mut pressed = one(DecisionStage::Agenda, [effect("trust", -10.0)]);
    pressed.indicators.push(resource("money", 50.0));
    pressed.decisions[0].options[0].cost = by_id(&[("money", 20.0)]);
    pressed.rules = vec![Rule { when: texts(&["money < 50"]), losses: 2.0, ..Rule::default() }];
    pressed.events = vec![CaseEvent {
        effects: vec![effect("trust", -10.0)],
        ..event("storm", &[(Stage::Evaluation, 100.0)])
    }];
    check(pressed, 30.0);
}

/// The chances of an option's outcomes, and how often every draw of a fine comb picks each.
fn check_chances(weights: &[f64], first_outcome: f64, expected: &[f64]) {
    let mut chancy = case("chancy");
    chancy.indicators = vec![indicator("trust", 50.0)];
    let outcomes: Vec<Outcome> = weights.iter().map(|weight| outcome(*weight, [])).collect();
    chancy.decisions =
        vec![decision("act", DecisionStage::Agenda, [nothing("before"), option("do", outcomes)])];
    let case = Case::new(chancy).expect("a case that compiles");
    let world = World::new(&case.model);
    let pressure = Pressure { first_outcome: first_outcome / 100.0, ..Pressure::NONE };
    let option = &case.model.options[1];
    let chances: Vec<f64> =
        world.chances(&case.model, option, pressure).iter().map(|chance| chance.1).collect();
    let mut picked = vec![0.0; weights.len()];
    const COMB: u32 = 10_000;
    for tooth in 0..COMB {
        let word = ((u64::from(tooth) << 32) / u64::from(COMB)) as u32 + 200_000;
        let place =
            usize::from(world.outcome(&case.model, option, pressure, word)) - option.outcomes.range().start;
        picked[place] += 1.0 / f64::from(COMB);
    }
    for ((chance, picked), expected) in chances.iter().zip(&picked).zip(expected) {
        let what = format!("{weights:?} {first_outcome}: {chances:?}, picked {picked:?}");
        assert!(
            (chance - expected).abs() < 1e-12 && (picked - expected).abs() < 2.0 / f64::from(COMB),
            "{what}"
        );
    }
    // The very first and the very last draw pick something that can come about.
    for word in [0, u32::MAX] {
        let place =
            usize::from(world.outcome(&case.model, option, pressure, word)) - option.outcomes.range().start;
        assert!(
            expected[place] > 0.0,
            "{weights:?} {first_outcome}, draw {word}, place {place}, of {:?}",
            unit(word)
        );
    }
}

#[test]
fn outcomes_come_about_as_often_as_their_chances_say() {
    check_chances(&[1.0], 0.0, &[1.0]);
    check_chances(&[3.0, 1.0], 0.0, &[0.75, 0.25]);
    check_chances(&[1.0, 1.0, 2.0], 0.0, &[0.25, 0.25, 0.5]);
    check_chances(&[0.0, 1.0, 0.0, 1.0, 0.0], 0.0, &[0.0, 0.5, 0.0, 0.5, 0.0]);
    check_chances(&[0.0, 0.0], 0.0, &[1.0, 0.0]);
    check_chances(&[1.0, 0.0, 0.0], 0.0, &[1.0, 0.0, 0.0]);
}

#[test]
fn pressure_moves_chance_between_the_first_outcome_and_the_others_in_proportion() {
    check_chances(&[60.0, 40.0], -20.0, &[0.4, 0.6]);
    check_chances(&[60.0, 40.0], 20.0, &[0.8, 0.2]);
    check_chances(&[60.0, 30.0, 10.0], -20.0, &[0.4, 0.45, 0.15]);
    check_chances(&[60.0, 30.0, 10.0], 100.0, &[1.0, 0.0, 0.0]);
    check_chances(&[60.0, 30.0, 10.0], -100.0, &[0.0, 0.75, 0.25]);
    check_chances(&[0.0, 1.0, 1.0], 50.0, &[0.5, 0.25, 0.25]);
    // Where no other outcome can come about, there is nothing to move chance to.
    check_chances(&[1.0, 0.0], -50.0, &[1.0, 0.0]);
    check_chances(&[1.0], -50.0, &[1.0]);
    check_chances(&[0.0, 0.0], 50.0, &[1.0, 0.0]);
}

#[test]
fn every_call_of_a_decision_meets_luck_of_its_own() {
    let mut called = case("called");
    called.indicators = vec![indicator("trust", 50.0)];
    let coin = [outcome(1.0, [effect("trust", 1.0)]), outcome(1.0, [effect("trust", -1.0)])];
    called.decisions = vec![decision("answer", DecisionStage::Event, [option("do", coin)])];
    let calling =
        |id: &str| CaseEvent { calls: Some("answer".into()), ..event(id, &[(Stage::Agenda, 100.0)]) };
    called.events = vec![calling("news"), calling("storm")];
    let case = Case::new(called).expect("a case that compiles");
    let mut ends = Vec::new();
    Simulator::new(&case, 1, Plan::default()).run(0, 40_000, |world| ends.push(world.values[0]));
    // Two coins of their own have a variance of 2; one coin counted twice would have 4.
    let variance = Summary::of(&mut ends).variance;
    assert!((variance - 2.0).abs() < 0.06, "{variance}");
}

#[test]
fn a_gate_without_compromises_lets_the_policy_fail() {
    for (support, adopted) in [(49.5, false), (50.0, true)] {
        let mut gated = one(DecisionStage::Evaluation, [effect("trust", 9.0)]);
        gated.stakeholders = vec![stakeholder("union", 2, support)];
        gated.adoption = Some(Adoption { threshold: 50.0, compromises: Vec::new() });
        gated.decisions[0].when = texts(&["fact adopted"]);
        check(gated, if adopted { 59.0 } else { 50.0 });
    }
}

#[test]
fn adoption_in_one_cycle_does_not_last_into_the_next() {
    let mut gated = one(DecisionStage::Evaluation, [effect("trust", 9.0)]);
    gated.cycles = 2;
    gated.stakeholders = vec![stakeholder("union", 2, 60.0)];
    gated.adoption = Some(Adoption { threshold: 50.0, compromises: Vec::new() });
    gated.decisions[0].when = texts(&["fact adopted"]);
    gated.decisions[0].options[0].support = by_id(&[("union", -20.0)]);
    check(gated, 59.0);
}

#[test]
fn an_event_happens_once_or_every_time() {
    for (once, expected) in [(true, 51.0), (false, 54.0)] {
        let mut eventful = one(DecisionStage::Agenda, []);
        let chance = Stage::ALL.map(|stage| (stage, 100.0));
        eventful.events =
            vec![CaseEvent { once, effects: vec![effect("trust", 1.0)], ..event("news", &chance) }];
        check(eventful, expected);
    }
}

#[test]
fn rules_as_strong_as_can_be_written_leave_numbers_that_are_numbers() {
    let mut absurd =
        one(DecisionStage::Agenda, [effect("trust", 0.0), effect("trust", 1e6), later("trust", -1e6, 1, 1)]);
    absurd.rules = vec![Rule { gains: 1e6, losses: 1e6, first_outcome: 100.0, ..Rule::default() }; 64];
    let end = ends(absurd);
    assert!((0.0..=100.0).contains(&end.values[0]), "{}", end.values[0]);
}
