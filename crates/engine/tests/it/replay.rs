//! The state is the fold of the log: however the log comes about, the state is the same, sound, and explained.

use crate::cases;
use crate::generate::{Tape, any_scenario, play_some, session, tape};
use engine::decide::Command;
use engine::play::Phase;
use engine::session::{Author, Session, Standing};
use engine::view::{Role, view};
use proptest::prelude::*;

/// Holds whatever has been played: numbers are in range, and explanations add up.
pub fn check_sound(session: &Session) {
    let model = &session.case().model;
    for group in 0..session.header().groups.len() {
        let play = &session.group(group).expect("a group").play;
        let moments = play.chapters.iter().map(|chapter| (&chapter.values, &chapter.support));
        for (values, support) in moments.chain([(&play.world.values, &play.world.support)]) {
            for (value, indicator) in values.iter().zip(&model.indicators) {
                assert!((indicator.min..=indicator.max).contains(value), "{value} out of range");
            }
            assert!(
                support.iter().all(|support| (0.0..=100.0).contains(support)),
                "support out of range: {support:?}"
            );
        }
        for (place, indicator) in model.indicators.iter().enumerate() {
            let sum: f64 = play.ledger.contributions(place).iter().map(|part| part.amount).sum();
            let off = (sum - play.world.values[place]).abs() / (indicator.max - indicator.min);
            assert!(off <= 1e-9, "the contributions to indicator {place} sum to {sum}");
        }
        for role in [Role::Participant, Role::Facilitator] {
            let view = view(session, group, role).expect("a view");
            assert_eq!(view.shows_truth, role == Role::Facilitator || view.phase == Phase::Debrief);
            for (place, indicator) in view.indicators.iter().enumerate() {
                let truth = play.world.values[place];
                assert!(
                    (indicator.now.value - truth).abs() <= indicator.now.band,
                    "the truth must lie in the band"
                );
                assert_eq!(indicator.truth.is_some(), view.shows_truth);
                assert!(view.shows_truth || indicator.target_met.is_none());
            }
        }
    }
}

fn reopened(session: &Session) -> Session {
    Session::from_file(&session.to_file()).expect("a file that opens")
}

/// A session with the same entries, folded in one go.
fn refolded(live: &Session) -> Session {
    let mut fresh = Session::new(live.header().clone()).expect("a case that compiles");
    fresh.merge(live.entries().cloned());
    fresh
}

proptest! {
    #[test]
    fn a_log_folds_to_the_live_state(scenario in any_scenario(), seed: u64, numbers in tape(300)) {
        let mut live = session(&scenario, seed);
        play_some(&mut live, "laptop", &mut Tape::new(&numbers), 60);
        prop_assert_eq!(&refolded(&live), &live);
        prop_assert_eq!(&reopened(&live), &live);
        prop_assert_eq!(reopened(&live).to_file(), live.to_file());
    }

    #[test]
    fn no_commands_leave_the_ranges_or_an_explanation_open(
        scenario in any_scenario(), seed: u64, numbers in tape(300),
    ) {
        let mut live = session(&scenario, seed);
        let mut tape = Tape::new(&numbers);
        for _ in 0..60 {
            play_some(&mut live, "laptop", &mut tape, 1);
            check_sound(&live);
        }
    }

    #[test]
    fn a_rejected_command_changes_nothing(scenario in any_scenario(), seed: u64, numbers in tape(200)) {
        let mut live = session(&scenario, seed);
        let mut tape = Tape::new(&numbers);
        play_some(&mut live, "laptop", &mut tape, 20);
        let before = live.clone();
        let nonsense = Command::Decide {
            decision: "rule".into(), option: "none".into(), reason: String::new(), dissent: String::new(),
        };
        prop_assert!(live.command(0, nonsense, Author::Group, "laptop", 0).is_err());
        prop_assert!(live.command(7, Command::MoveOn, Author::Group, "laptop", 0).is_err());
        prop_assert_eq!(live, before);
    }

    #[test]
    fn what_is_taken_back_and_done_again_comes_out_the_same(scenario in any_scenario(), seed: u64, numbers in tape(200)) {
        let mut live = session(&scenario, seed);
        play_some(&mut live, "laptop", &mut Tape::new(&numbers), 30);
        let before = live.group(0).expect("a group").play.clone();
        let Ok(entry) = live.command(0, Command::TakeBack, Author::Group, "laptop", 0) else { return Ok(()) };
        let [engine::event::Event::TakenBack { entry: target, .. }] = entry.events.as_slice() else { panic!("a taking back") };
        prop_assert_eq!(live.standing(target), Some(Standing::TakenBack));
        // The moves that were taken back, once more.
        let gone: Vec<_> = before.chapters.iter().map(|chapter| &chapter.entry).skip_while(|id| *id != target).cloned().collect();
        let mut again: Vec<_> = gone;
        again.dedup();
        for id in again {
            let command = match live.entry(&id).expect("an entry").events.as_slice() {
                [engine::event::Event::DecisionTaken { decision, option, reason, .. }] => {
                    Command::Decide {
                        decision: decision.clone(),
                        option: option.clone(),
                        reason: reason.clone(),
                        dissent: String::new(),
                    }
                }
                [engine::event::Event::CompromiseMade { compromise, reason, dissent }] => {
                    let (reason, dissent) = (reason.clone(), dissent.clone());
                    Command::Compromise { compromise: compromise.clone(), reason, dissent }
                }
                [engine::event::Event::AdoptionSought] => Command::SeekAdoption,
                [engine::event::Event::StageOpened { .. } | engine::event::Event::PlayEnded] => Command::MoveOn,
                other => panic!("a move, not {other:?}"),
            };
            prop_assert!(live.command(0, command, Author::Group, "laptop", 0).is_ok());
        }
        let after = &live.group(0).expect("a group").play;
        prop_assert_eq!(&after.world, &before.world);
        prop_assert_eq!(&after.ledger, &before.ledger);
        prop_assert_eq!(&after.estimates, &before.estimates);
        prop_assert_eq!((after.phase, after.gate), (before.phase, before.gate));
        prop_assert_eq!(after.chapters.len(), before.chapters.len());
    }
}

#[test]
fn an_eventful_session_is_sound_at_every_moment() {
    for seed in 0..20 {
        let mut live = session(&cases::eventful(), seed);
        crate::generate::play_out(&mut live, 0, seed as usize % 3);
        check_sound(&live);
        assert_eq!(refolded(&live), live);
    }
}

#[test]
fn groups_share_their_luck() {
    let mut live = session(&cases::eventful(), 5);
    crate::generate::play_out(&mut live, 0, 1);
    crate::generate::play_out(&mut live, 1, 1);
    assert_eq!(live.group(0).map(|group| &group.play.world), live.group(1).map(|group| &group.play.world));
}
