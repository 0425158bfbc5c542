//! Small case studies, built piece by piece.

use scenario::case::*;
use std::collections::BTreeMap;

/// A case study with nothing in it yet.
pub fn case(id: &str) -> Scenario {
    Scenario {
        format: scenario::case::FORMAT,
        id: id.into(),
        language: "en".into(),
        title: id.into(),
        minutes: 60,
        cycles: 1,
        ..Scenario::default()
    }
}

/// An indicator from 0 to 100, of which more is better.
pub fn indicator(id: &str, start: f64) -> Indicator {
    Indicator { id: id.into(), name: id.into(), start, max: 100.0, ..Indicator::default() }
}

/// An indicator that options can cost.
pub fn resource(id: &str, start: f64) -> Indicator {
    Indicator { resource: true, ..indicator(id, start) }
}

/// Somebody with a stake.
pub fn stakeholder(id: &str, power: u8, support: f64) -> Stakeholder {
    Stakeholder { id: id.into(), name: id.into(), power, support, ..Stakeholder::default() }
}

/// An effect at once.
pub fn effect(on: &str, by: f64) -> Effect {
    Effect { on: on.into(), by, after: 0, over: 1 }
}

/// An effect that falls due after some stage starts, spread over some.
pub fn later(on: &str, by: f64, after: u8, over: u8) -> Effect {
    Effect { on: on.into(), by, after, over }
}

/// An outcome without an id of its own.
pub fn outcome(weight: f64, effects: impl Into<Vec<Effect>>) -> Outcome {
    Outcome { weight, effects: effects.into(), ..Outcome::default() }
}

/// An option that costs and shifts nothing.
pub fn option(id: &str, outcomes: impl Into<Vec<Outcome>>) -> DecisionOption {
    DecisionOption { id: id.into(), label: id.into(), outcomes: outcomes.into(), ..DecisionOption::default() }
}

/// An option with one outcome that does nothing.
pub fn nothing(id: &str) -> DecisionOption {
    option(id, [outcome(1.0, [])])
}

/// A decision that is always posed.
pub fn decision(id: &str, stage: DecisionStage, options: impl Into<Vec<DecisionOption>>) -> Decision {
    Decision { id: id.into(), stage, title: id.into(), options: options.into(), ..Decision::default() }
}

/// A case event that happens at most once.
pub fn event(id: &str, chance: &[(Stage, f64)]) -> CaseEvent {
    CaseEvent {
        id: id.into(),
        title: id.into(),
        chance: chance.iter().copied().collect(),
        once: true,
        ..CaseEvent::default()
    }
}

/// A compromise at the adoption gate.
pub fn compromise(id: &str, support: &[(&str, f64)], effects: impl Into<Vec<Effect>>) -> Compromise {
    Compromise {
        id: id.into(),
        label: id.into(),
        support: by_id(support),
        effects: effects.into(),
        ..Compromise::default()
    }
}

/// Amounts by name.
pub fn by_id(amounts: &[(&str, f64)]) -> BTreeMap<Id, f64> {
    amounts.iter().map(|(id, amount)| ((*id).to_owned(), *amount)).collect()
}

/// Names or clauses as owned texts.
pub fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// A case study of one cycle in which every rule of the game bites: rows that replace weights, pressure, delayed and
/// spread effects, links, drift, clamping, costs and locks, an event that calls a decision, one drawn after a decision,
/// and an adoption gate with compromises. Its chances and numbers are invented, and small enough to go through every
/// way it can be played.
pub fn eventful() -> Scenario {
    use DecisionStage as At;
    let mut case = case("eventful");
    case.indicators = vec![
        resource("budget", 20.0),
        Indicator { drift: -0.5, ..indicator("trust", 46.0) },
        Indicator { better: Better::Lower, drift: 1.0, min: 8.0, max: 64.0, ..indicator("irregular", 44.0) },
        Indicator { min: -10.0, max: 30.0, ..indicator("rights", 22.0) },
        indicator("data", 40.0),
    ];
    case.evidence = Some(Evidence { indicator: "data".into(), spread: 16.0 });
    case.links = vec![
        Link { from: "trust".into(), to: "irregular".into(), around: 50.0, per_point: -0.125 },
        Link { from: "irregular".into(), to: "trust".into(), around: 48.0, per_point: -0.125 },
        Link { from: "rights".into(), to: "trust".into(), around: 16.0, per_point: 0.25 },
    ];
    case.stakeholders =
        vec![stakeholder("agencies", 4, 44.0), stakeholder("union", 3, 60.0), stakeholder("press", 1, 95.0)];
    case.decisions = vec![
        decision(
            "framing",
            At::Agenda,
            [
                DecisionOption {
                    cost: by_id(&[("budget", 6.0)]),
                    support: by_id(&[("union", 8.0), ("press", 12.0)]),
                    ..option(
                        "survey",
                        [
                            Outcome {
                                weight_when: vec![
                                    WeightWhen { when: texts(&["event scandal"]), weight: 3.0 },
                                    WeightWhen { when: texts(&["trust >= 40"]), weight: 2.0 },
                                ],
                                facts: texts(&["baseline"]),
                                ..outcome(1.0, [effect("data", 12.0), later("rights", 3.0, 1, 3)])
                            },
                            outcome(1.0, [later("trust", -6.0, 1, 1)]),
                        ],
                    )
                },
                option("wait", [outcome(1.0, [effect("trust", -8.0), effect("rights", -2.0)])]),
            ],
        ),
        Decision {
            when: texts(&["not chose framing.wait"]),
            ..decision(
                "consult",
                At::Formulation,
                [
                    option(
                        "open",
                        [
                            outcome(
                                3.0,
                                [effect("trust", 6.0), effect("rights", 10.0), effect("rights", -4.0)],
                            ),
                            outcome(2.0, [effect("trust", -4.0)]),
                        ],
                    ),
                    DecisionOption {
                        support: by_id(&[("agencies", 9.0), ("union", -30.0)]),
                        ..nothing("closed")
                    },
                ],
            )
        },
        decision(
            "fee-rule",
            At::Formulation,
            [
                DecisionOption {
                    cost: by_id(&[("budget", 8.0)]),
                    support: by_id(&[("agencies", -16.0), ("union", 10.0)]),
                    ..option(
                        "ban",
                        [
                            outcome(60.0, [effect("rights", 9.0), later("irregular", 12.0, 1, 2)]),
                            Outcome {
                                facts: texts(&["evasion"]),
                                ..outcome(40.0, [effect("irregular", 9.0), later("trust", -9.0, 0, 3)])
                            },
                        ],
                    )
                },
                DecisionOption {
                    requires: texts(&["fact baseline", "support agencies >= 30"]),
                    ..option(
                        "cap",
                        [
                            outcome(3.0, [later("rights", 4.0, 2, 1)]),
                            outcome(0.0, [effect("trust", 50.0)]),
                            outcome(1.0, []),
                        ],
                    )
                },
                DecisionOption {
                    legal: Some(Legal::default()),
                    support: by_id(&[("agencies", 5.0), ("union", -20.0)]),
                    ..nothing("leave")
                },
            ],
        ),
        decision(
            "rollout",
            At::Implementation,
            [
                DecisionOption {
                    cost: by_id(&[("budget", 7.0)]),
                    ..option(
                        "train",
                        [
                            Outcome {
                                weight_when: vec![WeightWhen {
                                    when: texts(&["not fact adopted"]),
                                    weight: 1.0,
                                }],
                                ..outcome(4.0, [effect("irregular", -14.0), later("trust", 8.0, 1, 2)])
                            },
                            outcome(1.0, [effect("irregular", 6.0)]),
                        ],
                    )
                },
                option(
                    "portal",
                    [
                        outcome(1.0, [effect("data", 70.0), later("data", -30.0, 1, 4)]),
                        outcome(1.0, [effect("trust", -12.0)]),
                    ],
                ),
            ],
        ),
        Decision {
            when: texts(&["trust < 1000"]),
            ..decision(
                "answer",
                At::Event,
                [
                    option("apologise", [outcome(1.0, [effect("trust", 5.0)])]),
                    option(
                        "deny",
                        [
                            outcome(1.0, [effect("trust", 8.0)]),
                            outcome(3.0, [effect("trust", -16.0), later("rights", -6.0, 1, 1)]),
                        ],
                    ),
                ],
            )
        },
        Decision {
            when: texts(&["fact baseline", "support press > 90"]),
            ..decision(
                "publish",
                At::Evaluation,
                [option(
                    "all",
                    [outcome(1.0, [later("trust", 10.0, 2, 2)]), outcome(1.0, [effect("trust", -3.0)])],
                )],
            )
        },
    ];
    case.events = vec![
        CaseEvent {
            effects: vec![effect("trust", -10.0), later("irregular", 4.0, 1, 1)],
            support: by_id(&[("press", -40.0)]),
            calls: Some("answer".into()),
            ..event("scandal", &[(Stage::Agenda, 30.0), (Stage::Implementation, 55.0)])
        },
        CaseEvent {
            after: Some("rollout".into()),
            when: texts(&["irregular > 48"]),
            effects: vec![effect("irregular", 5.0)],
            calls: Some("answer".into()),
            ..event("raid", &[(Stage::Implementation, 40.0)])
        },
        CaseEvent {
            once: false,
            when: texts(&["trust < 45"]),
            effects: vec![effect("trust", -2.0), effect("rights", -1.0)],
            facts: texts(&["protest"]),
            ..event("march", &[(Stage::Formulation, 25.0), (Stage::Evaluation, 75.0)])
        },
    ];
    case.rules = vec![
        Rule {
            when: texts(&["trust < 40"]),
            first_outcome: -25.0,
            gains: 0.5,
            losses: 1.5,
            ..Rule::default()
        },
        Rule {
            when: texts(&["fact evasion", "cycle >= 1"]),
            first_outcome: 10.0,
            losses: 2.0,
            ..Rule::default()
        },
    ];
    case.adoption = Some(Adoption {
        threshold: 55.0,
        compromises: vec![
            compromise(
                "exempt",
                &[("agencies", 16.0), ("union", -6.0)],
                [effect("rights", -5.0), later("rights", -2.0, 3, 2)],
            ),
            compromise("delay", &[("agencies", 2.0)], [effect("trust", -1.0)]),
        ],
    });
    case
}

/// A case study of two cycles, in which decisions and events come round again.
pub fn round_again() -> Scenario {
    use DecisionStage as At;
    let mut case = case("round-again");
    case.cycles = 2;
    case.indicators = vec![
        Indicator { drift: -1.0, ..indicator("trust", 50.0) },
        Indicator { better: Better::Lower, ..indicator("cost", 30.0) },
    ];
    case.links = vec![Link { from: "cost".into(), to: "trust".into(), around: 32.0, per_point: -0.5 }];
    case.stakeholders = vec![stakeholder("union", 2, 50.0)];
    case.decisions = vec![
        decision(
            "rule",
            At::Formulation,
            [
                DecisionOption {
                    support: by_id(&[("union", 5.0)]),
                    ..option(
                        "strict",
                        [
                            outcome(2.0, [effect("cost", 9.0), later("trust", 8.0, 3, 2)]),
                            outcome(1.0, [effect("trust", -20.0)]),
                        ],
                    )
                },
                DecisionOption {
                    support: by_id(&[("union", -9.0)]),
                    ..option("loose", [outcome(1.0, [effect("cost", -12.0), later("cost", 15.0, 4, 3)])])
                },
            ],
        ),
        Decision {
            when: texts(&["cycle >= 2", "not fact adopted"]),
            ..decision(
                "mend",
                At::Evaluation,
                [option(
                    "renew",
                    [outcome(1.0, [later("trust", 16.0, 12, 1)]), outcome(1.0, [later("cost", 30.0, 1, 12)])],
                )],
            )
        },
        decision(
            "speak",
            At::Event,
            [option("yes", [outcome(1.0, [effect("trust", 3.0)]), outcome(1.0, [effect("trust", -3.0)])])],
        ),
    ];
    case.events = vec![CaseEvent {
        once: false,
        calls: Some("speak".into()),
        ..event("question", &[(Stage::Evaluation, 50.0)])
    }];
    case.adoption = Some(Adoption { threshold: 50.0, compromises: vec![] });
    case
}
