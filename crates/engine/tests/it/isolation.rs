//! Adding an element that nothing uses changes no draw and no value.

use crate::cases::*;
use crate::generate::any_scenario;
use engine::play::Case;
use engine::simulate::{Choice, Plan, Simulator};
use proptest::prelude::*;
use scenario::case::*;

/// Everything that can be known of some runs, by name.
fn told(scenario: &Scenario, seed: u64, choice: Choice) -> Vec<String> {
    let case = Case::new(scenario.clone()).expect("a case that compiles");
    let mut simulator = Simulator::new(&case, seed, Plan::all(choice));
    let mut told = Vec::new();
    simulator.run(0, 4, |world| {
        let values = scenario.indicators.iter().zip(&world.values).filter(|(i, _)| i.id != "unused");
        told.extend(values.map(|(indicator, value)| format!("{} {value:?}", indicator.id)));
        let support = scenario.stakeholders.iter().zip(&world.support).filter(|(s, _)| s.id != "unused");
        told.extend(support.map(|(stakeholder, support)| format!("{} {support:?}", stakeholder.id)));
    });
    let events = scenario.events.iter().zip(&simulator.tally.happened).filter(|(e, _)| e.id != "unused");
    told.extend(events.map(|(event, count)| format!("{} {count}", event.id)));
    let decisions = scenario.decisions.iter().zip(&simulator.tally.posed).filter(|(d, _)| d.id != "unused");
    told.extend(decisions.map(|(decision, count)| format!("{} {count}", decision.id)));
    told
}

fn never() -> Vec<String> {
    texts(&["fact never"])
}

/// Ways to add what nothing uses.
const ADDITIONS: [fn(&mut Scenario); 7] = [
    |case| case.indicators.insert(0, Indicator { drift: 3.0, ..indicator("unused", 50.0) }),
    |case| {
        let unused = decision("unused", DecisionStage::Agenda, [nothing("this")]);
        case.decisions.insert(0, Decision { when: never(), ..unused });
    },
    |case| {
        let chance = Stage::ALL.map(|stage| (stage, 100.0));
        case.events.insert(0, CaseEvent { when: never(), ..event("unused", &chance) });
    },
    |case| case.events.insert(0, event("unused", &[])),
    |case| {
        for decision in &mut case.decisions {
            decision.options.push(DecisionOption { requires: never(), ..nothing("unused") });
        }
    },
    |case| case.rules.push(Rule { when: never(), losses: 9.0, ..Rule::default() }),
    |case| {
        let chance = Stage::ALL.map(|stage| (stage, 100.0));
        let calling = CaseEvent { when: never(), calls: Some("unused".into()), ..event("unused", &chance) };
        case.events.insert(0, calling);
        case.decisions.insert(0, decision("unused", DecisionStage::Event, [nothing("this")]));
    },
];

proptest! {
    #[test]
    fn what_nothing_uses_changes_nothing(
        scenario in any_scenario(), seed: u64, addition in 0..ADDITIONS.len(), uniform: bool,
    ) {
        let mut more = scenario.clone();
        ADDITIONS[addition](&mut more);
        let choice = if uniform { Choice::Uniform } else { Choice::Place(0) };
        prop_assert_eq!(told(&scenario, seed, choice), told(&more, seed, choice));
    }

    #[test]
    fn an_effect_on_one_indicator_leaves_the_others_luck_alone(seed: u64) {
        // What is chosen elsewhere changes no draw: the outcome of a decision is keyed by the decision alone.
        let mut coins = case("coins");
        coins.indicators = vec![indicator("first", 50.0), indicator("second", 50.0)];
        let toss = |on: &str, id: &str| option(id, [outcome(1.0, [effect(on, 1.0)]), outcome(1.0, [effect(on, -1.0)])]);
        coins.decisions = vec![
            decision("one", DecisionStage::Agenda, [toss("first", "this"), toss("first", "that")]),
            decision("two", DecisionStage::Agenda, [toss("second", "this")]),
        ];
        let case = Case::new(coins).expect("a case that compiles");
        let mut ends = Vec::new();
        for place in 0..2 {
            Simulator::new(&case, seed, Plan::all(Choice::Place(place))).run(0, 1, |world| ends.push(world.values.clone()));
        }
        // The same luck meets whichever option is chosen.
        prop_assert_eq!(&ends[0], &ends[1]);
    }
}
