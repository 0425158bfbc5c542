//! A session for a rehearsal.

use crate::decide::Command;
use crate::play::Phase;
use crate::session::{Author, Group, Header, Session};
use scenario::case::*;

/// A small session, played to its end, whose study meets what studies mostly meet. Browsers compile a module as it is
/// called, and whoever has played this one has compiled it. None where it cannot be played, which a test rules out.
pub fn rehearsal() -> Option<Session> {
    let groups = vec![Group { id: "group".into(), name: String::new() }];
    let mut session = Session::new(Header::new("rehearsal".into(), 0, 1, groups, scenario())).ok()?;
    // There are fewer moves than that.
    for _ in 0..64 {
        let play = &session.group(0)?.play;
        if play.phase == Phase::Debrief {
            break;
        }
        let command = match play.pending(&session.case().model) {
            Some((decision, _)) => {
                let decision = session.case().scenario.decisions.get(usize::from(decision))?;
                let (decision, option) = (decision.id.clone(), decision.options.first()?.id.clone());
                Command::Decide { decision, option, reason: String::new(), dissent: String::new() }
            }
            None if play.gate_ahead(&session.case().model) => Command::SeekAdoption,
            None => Command::MoveOn,
        };
        session.command(0, command, Author::Group, "rehearsal", 0).ok()?;
    }
    Some(session)
}

fn scenario() -> Scenario {
    let stages = [
        DecisionStage::Agenda,
        DecisionStage::Formulation,
        DecisionStage::Implementation,
        DecisionStage::Evaluation,
    ];
    let indicator = |id: &str, resource| Indicator {
        id: id.into(),
        start: 50.0,
        max: 100.0,
        drift: 1.0,
        resource,
        ..Indicator::default()
    };
    Scenario {
        format: FORMAT,
        id: "rehearsal".into(),
        language: "en".into(),
        title: "Rehearsal".into(),
        cycles: 1,
        indicators: vec![indicator("money", true), indicator("trust", false)],
        links: vec![Link { from: "money".into(), to: "trust".into(), around: 50.0, per_point: 0.1 }],
        stakeholders: vec![Stakeholder {
            id: "union".into(),
            name: "Union".into(),
            power: 1,
            support: 60.0,
            ..Stakeholder::default()
        }],
        decisions: stages.into_iter().enumerate().map(decision).collect(),
        adoption: Some(Adoption { threshold: 20.0, compromises: Vec::new() }),
        events: vec![CaseEvent {
            id: "strike".into(),
            chance: [(Stage::Implementation, 40.0)].into(),
            when: vec!["trust < 90".into()],
            once: true,
            effects: vec![effect("trust", -4.0, 1)],
            ..CaseEvent::default()
        }],
        rules: vec![Rule {
            when: vec!["trust < 60".into()],
            first_outcome: -10.0,
            gains: 0.5,
            losses: 1.5,
            ..Rule::default()
        }],
        ..Scenario::default()
    }
}

fn decision((place, stage): (usize, DecisionStage)) -> Decision {
    let outcome = |weight: f64, by: f64| Outcome {
        weight,
        weight_when: vec![WeightWhen { when: vec!["money < 40".into()], weight: weight / 2.0 }],
        effects: vec![effect("trust", by, 0), effect("trust", by / 2.0, 1)],
        ..Outcome::default()
    };
    let option = |id: &str, cost: f64| DecisionOption {
        id: id.into(),
        cost: [("money".into(), cost)].into(),
        support: [("union".into(), cost)].into(),
        outcomes: vec![outcome(60.0, cost), outcome(40.0, -cost)],
        ..DecisionOption::default()
    };
    Decision {
        id: format!("decision-{}", place + 1),
        stage,
        options: vec![option("more", 9.0), option("less", 2.0)],
        ..Decision::default()
    }
}

fn effect(on: &str, by: f64, after: u8) -> Effect {
    Effect { on: on.into(), by, after, over: 1 }
}
