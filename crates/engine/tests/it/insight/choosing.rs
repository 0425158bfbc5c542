//! How a group goes on choosing, by a plan of its own, and which decisions it may still plan.

use crate::cases;
use crate::generate::{Tape, any_scenario, play_out, play_some, session, tape};
use engine::insight::{Ahead, Choosing, Coming, Rest, coming};
use engine::session::Session;
use engine::view::{Role, Telling, View, view};
use proptest::prelude::*;

fn seen(live: &Session) -> View {
    view(live, 0, Role::Facilitator).expect("a group")
}

/// Decision and option of every chapter that tells of a decision; no option where it passed by.
fn decided(view: &View) -> Vec<Option<(&str, Option<&str>)>> {
    let told = view.chapters.iter().map(|chapter| match &chapter.telling {
        Telling::DecisionTaken { decision, option, .. } => Some((decision.as_str(), Some(option.as_str()))),
        Telling::DecisionPassed { decision } => Some((decision.as_str(), None)),
        _ => None,
    });
    told.collect()
}

fn named<'a>(found: &[Coming<'a>]) -> Vec<(&'a str, Vec<&'a str>)> {
    found.iter().map(|one| (one.decision.id.as_str(), one.chosen.clone())).collect()
}

#[test]
fn what_may_still_come_dwindles() {
    let scenario = cases::eventful();
    let mut live = session(&scenario, 9);
    play_out(&mut live, 0, 1);
    let view = seen(&live);
    let all = named(&coming(&scenario, &view, 0));
    let ids = |found: &[(&str, Vec<&str>)]| found.iter().map(|(id, _)| (*id).to_owned()).collect::<Vec<_>>();
    let mut every = ids(&all);
    every.sort();
    assert_eq!(every, ["answer", "consult", "fee-rule", "framing", "publish", "rollout"]);
    let mut before = all;
    for step in 1..=view.chapters.len() {
        let now = named(&coming(&scenario, &view, step));
        assert!(ids(&now).iter().all(|id| ids(&before).contains(id)), "{before:?}, then {now:?}");
        before = now;
    }
    assert!(before.iter().all(|(id, chosen)| chosen.is_empty() && *id != "framing"), "{before:?}");
    assert!(coming(&scenario, &view, usize::MAX).len() <= before.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_decision_that_comes_could_be_planned(
        scenario in any_scenario(), seed: u64, numbers in tape(200), length in 0_usize..40,
    ) {
        let mut live = session(&scenario, seed);
        play_some(&mut live, "laptop", &mut Tape::new(&numbers), length);
        let before = seen(&live);
        let step = before.chapters.len();
        play_out(&mut live, 0, 1);
        let after = seen(&live);
        prop_assert_eq!(&after.chapters[..step], &before.chapters[..]);
        let could = coming(&scenario, &before, step);
        prop_assert!(could.iter().all(|one| one.chosen.is_empty()));
        let came = coming(&scenario, &after, step);
        for (id, option) in decided(&after).into_iter().skip(step).flatten() {
            prop_assert!(could.iter().any(|one| one.decision.id == id), "{} was not among {:?}", id, named(&could));
            let one = came.iter().find(|one| one.decision.id == id).expect("what came");
            prop_assert!(option.is_none_or(|option| one.chosen.contains(&option)));
        }
        for one in &came {
            let taken = |option: &&str| decided(&after)[step..].contains(&Some((one.decision.id.as_str(), Some(option))));
            prop_assert!(one.chosen.iter().all(taken));
        }
    }

    #[test]
    fn a_plan_of_what_was_chosen_is_no_other_plan(scenario in any_scenario(), seed: u64, numbers in tape(200)) {
        let mut live = session(&scenario, seed);
        play_some(&mut live, "laptop", &mut Tape::new(&numbers), 60);
        play_out(&mut live, 0, 0);
        let view = seen(&live);
        for step in [0, view.chapters.len() / 2] {
            let after = step.checked_sub(1).map(|before| view.chapters[before].entry.clone());
            // A name counts whenever the decision comes; so it says what was chosen where that was the same in each
            // cycle. A decision that an event calls, or that passed by once, may come at a turn where nothing was chosen.
            let came = coming(&scenario, &view, 0);
            let taken = decided(&view);
            let times = |id: &str| taken.iter().flatten().filter(|(of, option)| *of == id && option.is_some()).count();
            let always = came.iter().filter(|one| {
                let cycles = usize::from(view.cycles);
                one.chosen.len() == 1 && one.decision.stage.stage().is_some() && times(&one.decision.id) == cycles
            });
            let chosen = always.map(|one| (one.decision.id.clone(), Some(one.chosen[0].to_owned())));
            let planned = Choosing { named: chosen.collect(), ..Choosing::default() };
            let find = |choosing: &Choosing| {
                let ahead = Ahead { after: after.clone(), choosing: choosing.clone() };
                ahead.forecast(&live, 0).expect("a moment that stands").find(&live, 200)
            };
            let as_chosen = find(&Choosing::default());
            prop_assert_eq!(find(&planned), as_chosen.clone());
            // Names that nobody knows say nothing.
            let unknown = [("nothing", Some("nothing")), ("nowhere", None)];
            let unknown = unknown.map(|(id, option)| (id.to_owned(), option.map(str::to_owned)));
            prop_assert_eq!(find(&Choosing { named: unknown.into(), ..Choosing::default() }), as_chosen);
            // A plan in which everything is left open is the same as none.
            let open = scenario.decisions.iter().map(|decision| (decision.id.clone(), None));
            let open = Choosing { named: open.collect(), rest: Rest::Uniform };
            prop_assert_eq!(find(&open), find(&Rest::Uniform.into()));
        }
    }
}
