//! Case studies and plays made up from a tape of numbers, so that a failing one shrinks to a small one.

use crate::cases::*;
use engine::decide::Command;
use engine::draws::{Purpose, Stream};
use engine::play::{Gate, Phase};
use engine::session::{Author, Entry, Group, Header, Session};
use engine::worksheet::Worksheet;
use proptest::prelude::*;
use scenario::case::*;
use std::collections::BTreeMap;

/// Numbers to choose by; noughts where it ends.
pub struct Tape<'a> {
    rest: &'a [u16],
}

impl<'a> Tape<'a> {
    pub fn new(numbers: &'a [u16]) -> Tape<'a> {
        Tape { rest: numbers }
    }

    /// A number below `count`; 0 where there are none.
    pub fn below(&mut self, count: usize) -> usize {
        let Some((first, rest)) = self.rest.split_first() else { return 0 };
        self.rest = rest;
        usize::from(*first).checked_rem(count).unwrap_or(0)
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == count - 1
    }

    fn of<'b, T: ?Sized>(&mut self, from: &[&'b T]) -> &'b T {
        from[self.below(from.len())]
    }

    fn number(&mut self, from: &[f64]) -> f64 {
        from[self.below(from.len())]
    }

    fn list<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self, usize) -> T) -> Vec<T> {
        let count = self.below(most + 1);
        (0..count).map(|place| make(self, place)).collect()
    }
}

/// A tape of up to so many numbers.
pub fn tape(most: usize) -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(any::<u16>(), 0..most)
}

/// A small valid case study. All numbers are short binary fractions, so that sums of them are exact.
pub fn any_scenario() -> impl Strategy<Value = Scenario> {
    tape(400).prop_map(|numbers| scenario(&mut Tape::new(&numbers)))
}

/// A small valid case study and numbers to play it by, always the same for the same seed. The more numbers, the more
/// there is in it.
pub fn seeded(seed: u64, numbers: usize) -> (Scenario, Vec<u16>) {
    let mut words = vec![0; 2 * numbers];
    Stream::new(seed, Purpose::Event, 0, &["tape"]).fill(0, &mut words);
    let numbers: Vec<u16> = words.into_iter().map(|word| (word >> 16) as u16).collect();
    let (first, second) = numbers.split_at(numbers.len() / 2);
    (scenario(&mut Tape::new(first)), second.to_vec())
}

const INDICATORS: [&str; 4] = ["money", "trust", "jobs", "data"];
const DECISIONS: [&str; 6] = ["frame", "rule", "roll-out", "review", "answer", "extra"];
const OPTIONS: [&str; 3] = ["this", "that", "other"];
const EVENTS: [&str; 4] = ["news", "storm", "strike", "gift"];
const STAKEHOLDERS: [&str; 2] = ["union", "press"];
const FACTS: [&str; 3] = ["known", "broken", "adopted"];

fn scenario(tape: &mut Tape<'_>) -> Scenario {
    let mut made = case("made-up");
    made.cycles = 1 + tape.below(2) as u8;
    made.indicators =
        INDICATORS.iter().enumerate().map(|(place, id)| indicator_of(tape, id, place == 0)).collect();
    made.evidence = tape.one_in(2).then(|| Evidence { indicator: "data".into(), spread: 16.0 });
    made.links = tape.list(3, |tape, _| Link {
        from: tape.of(&INDICATORS).into(),
        to: tape.of(&INDICATORS).into(),
        around: tape.number(&[50.0, 0.0, 20.0]),
        per_point: tape.number(&[0.25, -0.125, -0.5, 2.0]),
    });
    made.stakeholders = STAKEHOLDERS
        .iter()
        .map(|id| stakeholder(id, 1 + tape.below(5) as u8, tape.number(&[50.0, 0.0, 100.0, 35.5])))
        .collect();
    made.decisions = DECISIONS.iter().enumerate().map(|(place, id)| decision_of(tape, id, place)).collect();
    made.events = EVENTS.iter().map(|id| event_of(tape, id)).collect();
    made.rules = tape.list(2, |tape, _| Rule {
        when: clauses(tape),
        first_outcome: tape.number(&[0.0, -25.0, 50.0, -100.0, 100.0]),
        gains: tape.number(&[1.0, 0.5, 0.0, 2.0]),
        losses: tape.number(&[1.0, 1.5, 0.0, 2.0]),
        ..Rule::default()
    });
    made.adoption = tape.one_in(2).then(|| Adoption {
        threshold: tape.number(&[50.0, 0.0, 100.0, 60.0]),
        compromises: ["less", "later"][..tape.below(3)]
            .iter()
            .map(|id| Compromise { support: shifts(tape), effects: effects(tape), ..compromise(id, &[], []) })
            .collect(),
    });
    made.tasks = vec![
        Task { id: "notes".into(), kind: TaskKind::Text, ..Task::default() },
        Task { id: "aims".into(), kind: TaskKind::Targets, ..Task::default() },
    ];
    made.debrief =
        vec![DebriefQuestion { id: "luck".into(), question: "Luck?".into(), ..DebriefQuestion::default() }];
    made
}

fn indicator_of(tape: &mut Tape<'_>, id: &str, resource: bool) -> Indicator {
    let (min, max) = [(0.0, 100.0), (-50.0, 50.0), (10.0, 40.0), (0.0, 1000.0)][tape.below(4)];
    Indicator {
        min,
        max,
        start: min + (max - min) * tape.number(&[0.5, 0.25, 0.0, 1.0]),
        drift: tape.number(&[0.0, -0.5, 3.0, -20.0]),
        better: if tape.one_in(3) { Better::Lower } else { Better::Higher },
        resource,
        ..indicator(id, 0.0)
    }
}

fn clauses(tape: &mut Tape<'_>) -> Vec<String> {
    tape.list(2, |tape, _| {
        let not = if tape.one_in(3) { "not " } else { "" };
        let sign = tape.of(&["<", "<=", ">", ">="]);
        let clause = match tape.below(6) {
            0 => format!("{} {sign} {}", tape.of(&INDICATORS), tape.number(&[50.0, 25.0, 0.0, 100.0])),
            1 => format!("support {} {sign} {}", tape.of(&STAKEHOLDERS), tape.number(&[50.0, 25.0, 100.0])),
            2 => format!("chose {}.{}", tape.of(&DECISIONS), OPTIONS[0]),
            3 => format!("fact {}", tape.of(&FACTS)),
            4 => format!("event {}", tape.of(&EVENTS)),
            _ => format!("cycle {sign} {}", tape.number(&[1.0, 2.0])),
        };
        format!("{not}{clause}")
    })
}

fn effects(tape: &mut Tape<'_>) -> Vec<Effect> {
    tape.list(3, |tape, _| Effect {
        on: tape.of(&INDICATORS).into(),
        by: tape.number(&[5.0, -8.0, 0.5, 200.0, -200.0, 0.0]),
        after: tape.number(&[0.0, 1.0, 3.0, 12.0]) as u8,
        over: tape.number(&[1.0, 2.0, 4.0]) as u8,
    })
}

fn shifts(tape: &mut Tape<'_>) -> BTreeMap<Id, f64> {
    tape.list(2, |tape, _| (tape.of(&STAKEHOLDERS).to_owned(), tape.number(&[10.0, -10.0, 100.0, -60.0])))
        .into_iter()
        .collect()
}

fn facts(tape: &mut Tape<'_>) -> Vec<Id> {
    tape.list(1, |tape, _| tape.of(&FACTS).to_owned())
}

fn decision_of(tape: &mut Tape<'_>, id: &str, place: usize) -> Decision {
    use DecisionStage as At;
    let stage =
        [At::Agenda, At::Formulation, At::Implementation, At::Evaluation, At::Event, At::Formulation][place];
    let count = 1 + tape.below(OPTIONS.len());
    let options: Vec<_> = OPTIONS[..count].iter().map(|id| option_of(tape, id)).collect();
    Decision { when: clauses(tape), ..decision(id, stage, options) }
}

fn option_of(tape: &mut Tape<'_>, id: &str) -> DecisionOption {
    let count = 1 + tape.below(3);
    let outcomes: Vec<Outcome> = (0..count)
        .map(|_| Outcome {
            weight_when: tape
                .list(2, |tape, _| WeightWhen { when: clauses(tape), weight: tape.number(&[1.0, 0.0, 3.0]) }),
            facts: facts(tape),
            ..outcome(tape.number(&[1.0, 2.0, 0.0, 0.5]), effects(tape))
        })
        .collect();
    DecisionOption {
        cost: if tape.one_in(3) {
            by_id(&[("money", tape.number(&[4.0, 30.0, 0.0]))])
        } else {
            BTreeMap::new()
        },
        requires: if tape.one_in(3) { clauses(tape) } else { Vec::new() },
        support: shifts(tape),
        legal: tape.one_in(4).then(Legal::default),
        ..option(id, outcomes)
    }
}

fn event_of(tape: &mut Tape<'_>, id: &str) -> CaseEvent {
    let chance: Vec<(Stage, f64)> =
        Stage::ALL.iter().map(|stage| (*stage, tape.number(&[0.0, 50.0, 100.0, 25.0]))).collect();
    CaseEvent {
        after: tape.one_in(3).then(|| tape.of(&DECISIONS).to_owned()),
        when: clauses(tape),
        once: !tape.one_in(3),
        effects: effects(tape),
        support: shifts(tape),
        facts: facts(tape),
        calls: tape.one_in(2).then(|| "answer".to_owned()),
        ..event(id, &chance)
    }
}

/// A session of two groups, seeded, with nothing played.
pub fn session(scenario: &Scenario, seed: u64) -> Session {
    let groups = ["north", "south"].map(|id| Group { id: id.into(), name: String::new() });
    Session::new(Header::new("test".into(), 0, seed, groups.into(), scenario.clone()))
        .expect("a case that compiles")
}

/// A command that the tape picks, sensible or not.
pub fn any_command(session: &Session, group: usize, tape: &mut Tape<'_>) -> Command {
    let state = session.group(group).expect("a group");
    let case = session.case();
    match tape.below(12) {
        0 => Command::TakeBack,
        1 => Command::MoveOn,
        2 => Command::SaveWorksheet { task: "notes".into(), sheet: Worksheet::Text { text: "words".into() } },
        3 => {
            let targets = BTreeMap::from([("trust".to_owned(), tape.number(&[40.0, 1e300, -0.0]))]);
            Command::SaveWorksheet {
                task: "aims".into(),
                sheet: Worksheet::Targets { targets, note: String::new(), measures: BTreeMap::new() },
            }
        }
        4 => Command::Answer { question: tape.of(&["luck", "nothing"]).into(), answer: "yes".into() },
        5 => Command::Decide {
            decision: tape.of(&DECISIONS).into(),
            option: tape.of(&OPTIONS).into(),
            reason: String::new(),
            dissent: String::new(),
        },
        _ => match (state.play.pending(&case.model), state.play.gate) {
            (Some((decision, _)), _) => {
                let decision = &case.scenario.decisions[usize::from(decision)];
                let option = &decision.options[tape.below(decision.options.len())];
                Command::Decide {
                    decision: decision.id.clone(),
                    option: option.id.clone(),
                    reason: "so".into(),
                    dissent: tape.of(&["", "no"]).into(),
                }
            }
            (None, Gate::Short { .. }) => Command::Compromise {
                compromise: tape.of(&["less", "later"]).into(),
                reason: String::new(),
                dissent: String::new(),
            },
            (None, _) if state.play.gate_ahead(&case.model) => Command::SeekAdoption,
            _ => Command::MoveOn,
        },
    }
}

/// Carries out commands that the tape picks, on one device; answers the entries that came of them.
pub fn play_some(session: &mut Session, device: &str, tape: &mut Tape<'_>, commands: usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    for at in 0..commands {
        let group = tape.below(2);
        let command = any_command(session, group, tape);
        entries.extend(session.command(group, command, Author::Group, device, at as u64));
    }
    entries
}

/// Plays a group to the end, choosing by place as [`engine::simulate::Choice::Place`] does.
pub fn play_out(session: &mut Session, group: usize, place: usize) {
    loop {
        let state = session.group(group).expect("a group");
        let case = session.case();
        let command = match (state.play.phase, state.play.pending(&case.model), state.play.gate) {
            (Phase::Debrief, ..) => return,
            (_, Some((decision, _)), _) => {
                let written = &case.scenario.decisions[usize::from(decision)];
                let options = case.model.decisions[usize::from(decision)].options.of(&case.model.options);
                let open = |place: &usize| state.play.world.lock(&case.model, &options[*place]).is_none();
                let place = place.min(options.len() - 1);
                let chosen = (place..options.len()).chain(0..place).find(open).expect("an open option");
                let (decision, option) = (written.id.clone(), written.options[chosen].id.clone());
                Command::Decide { decision, option, reason: String::new(), dissent: String::new() }
            }
            (_, None, Gate::Short { .. }) => {
                let compromises = &case.scenario.adoption.as_ref().expect("a gate").compromises;
                let compromise = compromises[place.min(compromises.len() - 1)].id.clone();
                Command::Compromise { compromise, reason: String::new(), dissent: String::new() }
            }
            _ if state.play.gate_ahead(&case.model) => Command::SeekAdoption,
            _ => Command::MoveOn,
        };
        session
            .command(group, command, Author::Group, "laptop", 0)
            .expect("a command that can be carried out");
    }
}
