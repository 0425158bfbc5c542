//! The case study that is measured: 6 indicators, 4 stages of 3 decisions with 3 options, 2 outcomes and 3 effects each,
//! 4 case events and 2 rules. Its numbers follow from its places, and are invented.

use scenario::case::*;

/// Number of indicators.
pub const INDICATORS: usize = 6;
/// Number of decisions, three per stage.
pub const DECISIONS: usize = 12;
/// Options per decision.
pub const OPTIONS: usize = 3;
/// Number of case events.
pub const EVENTS: usize = 4;
/// What the first option of every decision costs, of the first indicator.
pub const COST: f64 = 4.0;
/// Values at the start.
pub const START: [f64; INDICATORS] = [40.0, 50.0, 45.0, 55.0, 40.0, 60.0];
/// Movement at every stage start but the first.
pub const DRIFT: [f64; INDICATORS] = [0.0, -1.0, 0.0, 0.5, 0.0, 0.0];
/// Indicators of which less is better.
pub const LOWER_IS_BETTER: [bool; INDICATORS] = [false, false, false, true, false, false];
/// The link: from, to, around, per point.
pub const LINK: (usize, usize, f64, f64) = (2, 3, 50.0, -0.05);

/// A movement: indicator, amount, stage starts until it falls due.
pub type Move = (usize, f64, usize);

/// The effects of an outcome.
pub const fn effects(decision: usize, option: usize, outcome: usize) -> [Move; 3] {
    let mut effects = [(0, 0.0, 0); 3];
    let mut place = 0;
    while place < 3 {
        let size = (decision * 7 + option * 5 + outcome * 11 + place * 4) % 9 + 1;
        let up = (decision + option + outcome + place).is_multiple_of(2);
        let after = if place == 2 { 1 + decision % 2 } else { 0 };
        // The first indicator is money, which no outcome brings back.
        let on = 1 + (decision + 2 * option + 3 * outcome + place) % (INDICATORS - 1);
        effects[place] = (on, if up { size as f64 } else { -(size as f64) }, after);
        place += 1;
    }
    effects
}

/// The effects of a case event.
pub const fn event_effects(event: usize) -> [Move; 3] {
    [(1 + event, -4.0, 0), (1 + (event + 1) % 5, 2.0, 1), (1 + (event + 2) % 5, -3.0, 0)]
}

/// The weight of an option's first outcome; its second has what is left of 100.
pub const fn first_weight(decision: usize, option: usize) -> f64 {
    (45 + (decision * 3 + option * 8) % 30) as f64
}

/// The chance of a case event, in per cent, at its two stages.
pub const fn chance(event: usize) -> f64 {
    (15 + 5 * event) as f64
}

/// The two stages at which a case event may happen.
pub const fn stages(event: usize) -> [usize; 2] {
    [event % 4, (event + 1) % 4]
}

/// The name of an indicator, decision or case event.
pub fn name(kind: &str, place: usize) -> String {
    format!("{kind}-{}", place + 1)
}

/// The case study.
pub fn scenario() -> Scenario {
    let at = [
        DecisionStage::Agenda,
        DecisionStage::Formulation,
        DecisionStage::Implementation,
        DecisionStage::Evaluation,
    ];
    Scenario {
        format: FORMAT,
        id: "measured".into(),
        language: "en".into(),
        title: "Measured".into(),
        cycles: 1,
        indicators: (0..INDICATORS).map(indicator).collect(),
        links: vec![Link {
            from: name("indicator", LINK.0),
            to: name("indicator", LINK.1),
            around: LINK.2,
            per_point: LINK.3,
        }],
        decisions: (0..DECISIONS)
            .map(|place| Decision {
                id: name("decision", place),
                stage: at[place / 3],
                options: (0..OPTIONS).map(|option| self::option(place, option)).collect(),
                ..Decision::default()
            })
            .collect(),
        events: (0..EVENTS).map(event).collect(),
        rules: vec![
            Rule {
                when: vec!["indicator-2 < 40".into()],
                first_outcome: -15.0,
                gains: 0.5,
                losses: 1.5,
                ..Rule::default()
            },
            Rule { when: vec!["indicator-5 < 30".into()], first_outcome: -10.0, ..Rule::default() },
        ],
        ..Scenario::default()
    }
}

fn indicator(place: usize) -> Indicator {
    Indicator {
        id: name("indicator", place),
        start: START[place],
        max: 100.0,
        drift: DRIFT[place],
        better: if LOWER_IS_BETTER[place] { Better::Lower } else { Better::Higher },
        resource: place == 0,
        ..Indicator::default()
    }
}

fn option(decision: usize, place: usize) -> DecisionOption {
    let first = first_weight(decision, place);
    let outcome = |outcome: usize, weight: f64| Outcome {
        weight,
        effects: effects(decision, place, outcome).into_iter().map(effect).collect(),
        ..Outcome::default()
    };
    let cost = (place == 0).then(|| (name("indicator", 0), COST));
    DecisionOption {
        id: name("option", place),
        cost: cost.into_iter().collect(),
        outcomes: vec![outcome(0, first), outcome(1, 100.0 - first)],
        ..DecisionOption::default()
    }
}

fn event(place: usize) -> CaseEvent {
    CaseEvent {
        id: name("event", place),
        chance: stages(place).into_iter().map(|stage| (Stage::ALL[stage], chance(place))).collect(),
        when: vec![format!("indicator-{} < 60", place + 2)],
        once: true,
        effects: event_effects(place).into_iter().map(effect).collect(),
        ..CaseEvent::default()
    }
}

fn effect((on, by, after): Move) -> Effect {
    Effect { on: name("indicator", on), by, after: after as u8, over: 1 }
}
