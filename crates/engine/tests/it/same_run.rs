//! One run, three tellings: the session, the simulation and the naive reference agree bit for bit.

use crate::cases;
use crate::generate::{self, any_scenario};
use crate::reference::{self, Fate, For, Fraction, near};
use engine::draws::{Purpose, Stream};
use engine::play::Case;
use engine::simulate::{Choice, Plan, Simulator};
use proptest::prelude::*;
use scenario::case::Scenario;

/// Reads the named streams, as every telling must.
struct Words {
    seed: u64,
    run: u64,
    choice: Choice,
}

impl Fate for Words {
    fn one_of(&mut self, what: For, cycle: u8, ids: &[&str], weights: &[Fraction]) -> usize {
        let purpose = match what {
            For::Event => Purpose::Event,
            For::Outcome => Purpose::Outcome,
            For::Choice => Purpose::Choice,
        };
        let word = Stream::new(self.seed, purpose, cycle, ids).at(self.run);
        let aim = Fraction::new(word.into(), 1 << 32) * weights.iter().sum::<Fraction>();
        let mut reached = Fraction::ZERO;
        let place = weights.iter().position(|weight| {
            reached += *weight;
            aim < reached
        });
        place.unwrap_or(0)
    }

    fn option(&mut self, cycle: u8, ids: &[&str], open: &[bool]) -> usize {
        let wanted = match self.choice {
            Choice::Exactly(place) if open.get(place) == Some(&true) => return place,
            Choice::Uniform | Choice::Exactly(_) => {
                let open: Vec<usize> = (0..open.len()).filter(|place| open[*place]).collect();
                return open[self.one_of(For::Choice, cycle, ids, &vec![Fraction::ONE; open.len()])];
            }
            Choice::Place(place) => place.min(open.len() - 1),
            Choice::Last => open.len() - 1,
        };
        (0..open.len())
            .map(|step| (wanted + step) % open.len())
            .find(|place| open[*place])
            .expect("an open option")
    }

    fn compromise(&mut self, cycle: u8, count: usize) -> usize {
        match self.choice {
            Choice::Uniform => {
                self.one_of(For::Choice, cycle, &["adoption", "compromise"], &vec![Fraction::ONE; count])
            }
            Choice::Place(place) | Choice::Exactly(place) => place.min(count - 1),
            Choice::Last => count - 1,
        }
    }
}

/// Plays some runs of a case study in the simulation and in the reference, and compares how they end.
pub fn check_runs(scenario: &Scenario, seed: u64, runs: u64, choice: Choice) {
    let case = Case::new(scenario.clone()).expect("a case that compiles");
    let mut simulator = Simulator::new(&case, seed, Plan::all(choice));
    for run in 0..runs {
        let end = reference::play(scenario, &mut Words { seed, run, choice });
        simulator.run(run, 1, |world| {
            for (indicator, value) in scenario.indicators.iter().zip(&world.values) {
                let exact = end.values[indicator.id.as_str()];
                assert_eq!(
                    *value,
                    near(exact),
                    "{} in run {run}, chosen {choice:?}, exactly {exact}",
                    indicator.id
                );
            }
            for (stakeholder, support) in scenario.stakeholders.iter().zip(&world.support) {
                assert_eq!(
                    *support,
                    near(end.support[stakeholder.id.as_str()]),
                    "support of {}",
                    stakeholder.id
                );
            }
            for (place, fact) in case.model.facts.iter().enumerate() {
                assert_eq!(world.knows(place as u16), end.facts.contains(fact.as_str()), "fact {fact}");
            }
        });
    }
}

#[test]
fn the_reference_tells_the_same_of_every_run() {
    for case in [cases::eventful(), cases::round_again()] {
        for choice in [
            Choice::Uniform,
            Choice::Place(0),
            Choice::Place(1),
            Choice::Last,
            Choice::Exactly(0),
            Choice::Exactly(1),
        ] {
            check_runs(&case, 11, 300, choice);
        }
    }
}

/// Plays a case study to its end in a session, and compares with run 0 of a simulation with the same seed.
fn check_session(scenario: &Scenario, seed: u64, place: usize) {
    let mut session = generate::session(scenario, seed);
    generate::play_out(&mut session, 0, place);
    let played = &session.group(0).expect("a group").play.world;
    let mut simulator = Simulator::new(session.case(), seed, Plan::all(Choice::Place(place)));
    simulator.run(0, 1, |world| {
        let bits = |values: &[f64]| values.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
        assert_eq!(bits(&world.values), bits(&played.values), "values, seed {seed}, place {place}");
        assert_eq!(bits(&world.support), bits(&played.support), "support, seed {seed}, place {place}");
        for fact in 0..session.case().model.facts.len() as u16 {
            assert_eq!(world.knows(fact), played.knows(fact), "fact {fact}, seed {seed}, place {place}");
        }
    });
}

#[test]
fn a_session_is_run_0_of_the_simulation_with_its_seed() {
    for case in [cases::eventful(), cases::round_again()] {
        for seed in [0, 1, 2, 77, u64::MAX] {
            for place in 0..3 {
                check_session(&case, seed, place);
            }
        }
    }
}

/// A run is the same whether it is played alone, and looks up what it does, or among others, where all that take one
/// option move at once.
fn check_company(scenario: &Scenario, seed: u64, choice: Choice) {
    let case = Case::new(scenario.clone()).expect("a case that compiles");
    let simulator = || Simulator::new(&case, seed, Plan::all(choice));
    let (mut alone, mut among_others) = (simulator(), simulator());
    let (mut one_by_one, mut together) = (Vec::new(), Vec::new());
    (5..155).for_each(|run| alone.run(run, 1, |end| one_by_one.push(end.clone())));
    among_others.run(5, 150, |end| together.push(end.clone()));
    assert_eq!(one_by_one.len(), together.len());
    let bits = |values: &[f64]| values.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
    for (run, (one, other)) in one_by_one.iter().zip(&together).enumerate() {
        assert_eq!(bits(&one.values), bits(&other.values), "values, run {run}, chosen {choice:?}");
        assert_eq!(bits(&one.support), bits(&other.support), "support, run {run}, chosen {choice:?}");
        assert_eq!(one, other, "facts, run {run}, chosen {choice:?}");
    }
    assert_eq!(alone.tally, among_others.tally, "chosen {choice:?}");
}

#[test]
fn a_run_is_the_same_alone_and_among_others() {
    for case in [cases::eventful(), cases::round_again()] {
        for choice in [Choice::Place(0), Choice::Place(1), Choice::Last, Choice::Exactly(0)] {
            check_company(&case, 3, choice);
        }
    }
}

proptest! {
    #[test]
    fn a_run_is_the_same_alone_and_among_others_whatever_the_case(scenario in any_scenario(), seed: u64, place in 0..3_usize) {
        check_company(&scenario, seed, Choice::Place(place));
        check_company(&scenario, seed, Choice::Exactly(place));
    }

    #[test]
    fn a_session_is_run_0_of_the_simulation_whatever_the_case(scenario in any_scenario(), seed: u64, place in 0..3_usize) {
        check_session(&scenario, seed, place);
    }

    #[test]
    fn the_reference_agrees_whatever_the_case(scenario in any_scenario(), seed: u64, place in 0..5_usize) {
        let choice = [Choice::Place(0), Choice::Place(1), Choice::Last, Choice::Uniform, Choice::Exactly(1)][place];
        check_runs(&scenario, seed, 3, choice);
    }

    #[test]
    fn any_stretch_of_runs_can_be_played_alone(scenario in any_scenario(), seed: u64, first in 0..600_u64) {
        let case = Case::new(scenario).expect("a case that compiles");
        let mut ends = Vec::new();
        Simulator::new(&case, seed, Plan::default()).run(0, first + 2, |world| ends.push(world.clone()));
        let mut alone = Vec::new();
        Simulator::new(&case, seed, Plan::default()).run(first, 2, |world| alone.push(world.clone()));
        prop_assert_eq!(&ends[first as usize..], &alone[..]);
    }
}
