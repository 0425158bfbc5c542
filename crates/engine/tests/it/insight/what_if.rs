//! What if: the option that was taken is the session itself, and another option is the session that took it.

use crate::cases;
use crate::generate::{Tape, any_scenario, play_some, session, tape};
use engine::decide::Command;
use engine::event::Event;
use engine::insight::{
    Choosing, Forecast, Rest, WhatIf, WhatIfPart, WhatIfReport, forks, stretches, turning_points,
};
use engine::play::Phase;
use engine::session::{Author, Session};
use proptest::prelude::*;
use scenario::case::{DecisionStage, Scenario};

fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

fn report(session: &Session, fork: usize, runs: u64) -> WhatIfReport {
    let what_if = WhatIf { group: 0, fork };
    let mut whole = WhatIfPart::default();
    stretches(runs).for_each(|runs| whole.merge(&what_if.play(session, runs)));
    what_if.read(session, &whole)
}

/// Does a group's moves once more, but with another option at one of them. None where an option is locked then.
fn played_otherwise(live: &Session, moves: usize, place: usize) -> Option<Session> {
    let mut other = Session::new(live.header().clone()).expect("a case that compiles");
    let mut commands = Vec::new();
    live.replay(0, |_, _, event| {
        let chosen = |id: &str, of: &dyn Fn(usize) -> Option<String>| {
            if commands.len() == moves { of(place) } else { Some(id.to_owned()) }.expect("an option")
        };
        let reason = String::new();
        let scenario = &live.case().scenario;
        commands.push(match event {
            Event::StageOpened { .. } | Event::PlayEnded => Command::MoveOn,
            Event::AdoptionSought => Command::SeekAdoption,
            Event::DecisionTaken { decision, option, .. } => {
                let written = scenario.decisions.iter().find(|d| d.id == *decision).expect("a decision");
                let option = chosen(option, &|place| Some(written.options.get(place)?.id.clone()));
                Command::Decide { decision: decision.clone(), option, reason, dissent: String::new() }
            }
            Event::CompromiseMade { compromise, .. } => {
                let all = &scenario.adoption.as_ref().expect("a gate").compromises;
                Command::Compromise {
                    compromise: chosen(compromise, &|p| Some(all.get(p)?.id.clone())),
                    reason,
                    dissent: String::new(),
                }
            }
            other => panic!("a move, not {other:?}"),
        });
    });
    for command in commands {
        other.command(0, command, Author::Group, "laptop", 0).ok()?;
    }
    Some(other)
}

/// A random session, played to its end as far as the commands reach.
fn played(scenario: &Scenario, seed: u64, numbers: &[u16]) -> Session {
    let mut live = session(scenario, seed);
    play_some(&mut live, "laptop", &mut Tape::new(numbers), 90);
    live
}

fn is_over(session: &Session) -> bool {
    session.group(0).is_some_and(|group| group.play.phase == Phase::Debrief)
}

fn check(live: &Session) {
    if !is_over(live) {
        return;
    }
    let end = &live.group(0).expect("a group").play.world;
    for (place, fork) in forks(live, 0).iter().enumerate() {
        let report = report(live, place, 64);
        for branch in &report.branches {
            if branch.place == fork.taken {
                assert_eq!(bits(&branch.same_luck), bits(&end.values), "what was taken, {fork:?}");
                assert!(branch.difference.iter().all(|figure| figure.value == 0.0 && figure.error == 0.0));
            } else if let Some(other) = played_otherwise(live, fork.moves, branch.place).filter(is_over) {
                let end = &other.group(0).expect("a group").play.world;
                assert_eq!(bits(&branch.same_luck), bits(&end.values), "option {}, {fork:?}", branch.place);
            }
        }
    }
}

#[test]
fn the_option_taken_is_the_session_and_another_the_session_that_took_it() {
    for case in [cases::eventful(), cases::round_again()] {
        for seed in 0..12 {
            let mut live = session(&case, seed);
            crate::generate::play_out(&mut live, 0, seed as usize % 3);
            assert!(forks(&live, 0).len() >= 2);
            check(&live);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn so_it_is_whatever_the_case(scenario in any_scenario(), seed: u64, numbers in tape(300)) {
        check(&played(&scenario, seed, &numbers));
    }

    #[test]
    fn from_the_end_of_play_nothing_can_be_otherwise(scenario in any_scenario(), seed: u64, numbers in tape(300)) {
        let live = played(&scenario, seed, &numbers);
        if !is_over(&live) {
            return Ok(());
        }
        let forecast = Forecast { group: 0, moves: usize::MAX, choosing: Choosing::default() };
        let values = &live.group(0).expect("a group").play.world.values;
        let exact = forecast.exact(&live).expect("one way");
        let sampled = forecast.read(&live, &forecast.play(&live, 64..128));
        prop_assert_eq!(exact.len(), 1);
        prop_assert_eq!(sampled.len(), 1);
        for (place, value) in values.iter().enumerate() {
            prop_assert_eq!(exact[0].indicators[place].mean.value.to_bits(), value.to_bits());
            let indicator = &live.case().model.indicators[place];
            let sampled = sampled[0].indicators[place].mean;
            prop_assert!((sampled.value - value).abs() <= (indicator.max - indicator.min) * 1e-8);
            prop_assert!(sampled.error <= (indicator.max - indicator.min) * 1e-8);
        }
    }

    #[test]
    fn nothing_that_is_asked_can_panic(scenario in any_scenario(), seed: u64, numbers in tape(200), group in 0..4_usize, fork in 0..9_usize, moves: usize) {
        let live = played(&scenario, seed, &numbers);
        let forecast = Forecast { group, moves, choosing: Rest::Uniform.into() };
        forecast.read(&live, &forecast.play(&live, u64::MAX - 3..u64::MAX));
        let what_if = WhatIf { group, fork };
        what_if.read(&live, &what_if.play(&live, std::ops::Range { start: 5, end: 2 }));
        let luck = engine::insight::Luck { group };
        luck.read(&live, &luck.play(&live, 0..1));
    }
}

#[test]
fn the_turning_points_are_the_decisions_that_mattered() {
    use cases::*;
    let mut case = case("turning");
    case.indicators = vec![indicator("trust", 50.0), indicator("jobs", 50.0)];
    let coin =
        |up: f64| [outcome(1.0, [effect("trust", up + 1.0)]), outcome(1.0, [effect("trust", up - 1.0)])];
    case.decisions = vec![
        decision("small", DecisionStage::Agenda, [option("this", coin(0.0)), option("that", coin(2.0))]),
        decision("idle", DecisionStage::Agenda, [nothing("this"), nothing("that")]),
        decision(
            "great",
            DecisionStage::Evaluation,
            [
                option("this", coin(0.0)),
                option("that", coin(-9.0)),
                option("other", [outcome(1.0, [effect("jobs", 3.0)])]),
            ],
        ),
    ];
    let mut live = session(&case, 3);
    crate::generate::play_out(&mut live, 0, 0);
    let reports: Vec<_> = (0..3).map(|fork| report(&live, fork, 4096)).collect();
    let (indicators, targets) = turning_points(live.case(), &reports);
    let told = |points: &[engine::insight::TurningPoint]| -> Vec<(usize, usize, f64)> {
        points.iter().map(|point| (point.fork, point.place, point.difference.value.round())).collect()
    };
    // The same luck meets each option, so that these differences are exact.
    assert_eq!(told(&indicators[0]), [(2, 1, -9.0), (0, 1, 2.0)]);
    assert_eq!(told(&indicators[1]), [(2, 2, 3.0)]);
    assert!(targets.is_empty(), "without targets none can be missed");
}
