//! The balance of case studies: one small case for each finding, and none where there is nothing to find.

use crate::cases::*;
use engine::insight::balance::{Balance, Code, Value};
use engine::play::Case;
use scenario::case::*;

/// Two indicators, and a first decision that is a fair trade-off.
fn fair() -> Scenario {
    let mut fair = case("fair");
    fair.indicators = vec![indicator("trust", 50.0), indicator("jobs", 50.0)];
    let moves = |id: &str, trust: f64, jobs: f64| {
        let up = |by: f64| outcome(1.0, [effect("trust", trust + by), effect("jobs", jobs - by)]);
        option(id, [up(5.0), up(-5.0)])
    };
    fair.decisions = vec![decision(
        "trade",
        DecisionStage::Agenda,
        [moves("trust-first", 9.0, -9.0), moves("between", 1.0, 1.0), moves("jobs-first", -9.0, 9.0)],
    )];
    fair
}

fn plain(id: &str, trust: f64, jobs: f64) -> DecisionOption {
    option(id, [outcome(1.0, [effect("trust", trust), effect("jobs", jobs)])])
}

#[track_caller]
fn check(scenario: Scenario, expected: &[(Code, &str)]) -> Vec<engine::insight::balance::Finding> {
    let case = Case::new(scenario).expect("a case that compiles");
    let found = Balance { runs: 2048, ways: 512, ..Balance::default() }.find(&case);
    let told: Vec<(Code, &str)> = found.iter().map(|finding| (finding.code, finding.path.as_str())).collect();
    assert_eq!(told, expected, "{found:#?}");
    found
}

#[test]
fn a_fair_case_has_no_findings() {
    check(fair(), &[]);
}

#[test]
fn an_option_that_beats_all_others_is_found() {
    let mut case = fair();
    let options = [plain("best", 3.0, 2.0), plain("this", 0.0, 1.0), plain("that", 1.0, 0.0)];
    case.decisions.push(decision("easy", DecisionStage::Agenda, options));
    let found = check(case, &[(Code::OptionBetter, "decisions.easy.options.best")]);
    assert_eq!(found[0].values.get("what"), Some(&Value::Text("trust".into())));
    let Some(Value::Figure(by)) = found[0].values.get("by") else { panic!("a figure") };
    assert!((by.value - 3.0).abs() < 1e-6 && by.error < 1e-6, "{by:?}");
}

#[test]
fn an_option_that_another_beats_is_found() {
    let mut case = fair();
    let options = [plain("up", 3.0, 0.0), plain("down", 0.0, 3.0), plain("poor", -1.0, 2.0)];
    case.decisions.push(decision("odd", DecisionStage::Agenda, options));
    let found = check(case, &[(Code::OptionWorse, "decisions.odd.options.poor")]);
    assert_eq!(found[0].values.get("other"), Some(&Value::Text("down".into())));
}

#[test]
fn a_decision_that_changes_nothing_is_found() {
    let mut case = fair();
    case.decisions.push(decision(
        "idle",
        DecisionStage::Agenda,
        [plain("this", 1.0, 0.0), plain("that", 1.0, 0.0)],
    ));
    check(case, &[(Code::DecisionIdle, "decisions.idle")]);
}

#[test]
fn one_path_is_found_where_every_decision_has_a_best_option() {
    let mut case = fair();
    let best = || [plain("best", 3.0, 2.0), plain("poor", 0.0, 1.0)];
    case.decisions = ["one", "two"].map(|id| decision(id, DecisionStage::Agenda, best())).into();
    check(
        case,
        &[
            (Code::OptionBetter, "decisions.one.options.best"),
            (Code::OptionBetter, "decisions.two.options.best"),
            (Code::OnePath, "decisions"),
        ],
    );
}

#[test]
fn events_that_always_or_never_happen_are_found() {
    let mut case = fair();
    let all = |chance: f64| Stage::ALL.map(|stage| (stage, chance));
    case.events = vec![
        event("sure", &all(100.0)),
        CaseEvent { when: texts(&["trust > 99"]), ..event("never", &all(50.0)) },
        event("sometimes", &all(20.0)),
        event("by-hand", &[]),
    ];
    check(case, &[(Code::EventAlways, "events.sure"), (Code::EventNever, "events.never")]);
}

#[test]
fn an_indicator_that_sticks_is_found() {
    let mut case = fair();
    case.indicators.push(Indicator { drift: -40.0, ..indicator("sinking", 50.0) });
    let found = check(case, &[(Code::IndicatorAtLimit, "indicators.sinking")]);
    assert_eq!(found[0].values.get("limit"), Some(&Value::Number(0.0)));
}

#[test]
fn a_breach_that_pays_is_found_and_one_that_costs_is_not() {
    let breach = |trust: f64| {
        let mut case = fair();
        case.indicators.push(indicator("rights", 50.0));
        let unlawful = DecisionOption {
            legal: Some(Legal::default()),
            ..option(
                "breach",
                [outcome(1.0, [effect("trust", trust), effect("jobs", 3.0), effect("rights", -1.0)])],
            )
        };
        let options = [unlawful, plain("lawful", 0.0, 0.0), plain("lawful-too", -2.0, 1.0)];
        case.decisions.push(decision("law", DecisionStage::Agenda, options));
        case
    };
    let found = check(breach(5.0), &[(Code::UnlawfulPays, "decisions.law.options.breach")]);
    assert!(matches!(found[0].values.get("worse"), Some(Value::Number(_))));
    check(breach(-5.0), &[]);
}

#[test]
fn an_option_that_no_good_way_takes_is_found() {
    let mut case = fair();
    // It lies between the two others and is beaten by neither; but with the right swing each of them does better.
    let swing = [plain("to-trust", 5.0, -5.0), plain("even", 0.0, 0.0), plain("to-jobs", -5.0, 5.0)];
    let options = [plain("up", 10.0, 0.0), plain("waste", 4.5, 4.5), plain("down", 0.0, 10.0)];
    case.decisions = vec![
        decision("odd", DecisionStage::Agenda, options),
        decision("swing", DecisionStage::Agenda, swing),
    ];
    let found = check(case, &[(Code::OptionOffFrontier, "decisions.odd.options.waste")]);
    assert!(matches!(found[0].values.get("expected"), Some(Value::Number(expected)) if *expected >= 8.0));
}

#[test]
fn the_same_seed_finds_the_same() {
    let case = Case::new(eventful()).expect("a case that compiles");
    let balance = Balance { runs: 1024, ways: 128, seed: 4 };
    assert_eq!(balance.find(&case), balance.find(&case));
}
