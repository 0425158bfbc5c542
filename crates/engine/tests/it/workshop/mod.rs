//! Workshops: several groups, a facilitator, a projector.

mod branches;
mod frame;
pub mod generate;
mod hidden;
mod merge;
mod orders;
mod reports;
mod rooms;
mod tables;
mod talks;
mod words;

use crate::cases::*;
use engine::decide::{Command, Rejection};
use engine::event::EntryId;
use engine::session::{Author, Entry, Group, Header, Session, Settings};
use engine::view::{Role, View, view};
use engine::workshop::order::{Direction, Order, Show, When, due_orders};
use scenario::case::*;

/// Two decisions at agenda setting, one at each later stage; an event that only the facilitator can send and that calls
/// a decision, and one that may come every time.
pub fn small() -> Scenario {
    let mut small = case("small");
    small.indicators = vec![indicator("trust", 50.0), indicator("data", 50.0)];
    small.evidence = Some(Evidence { indicator: "data".into(), spread: 16.0 });
    small.stakeholders = ["union", "press", "ministry", "police", "agencies", "church"]
        .iter()
        .map(|id| Stakeholder { brief: Some(format!("what {id} wants")), ..stakeholder(id, 3, 50.0) })
        .collect();
    small.stakeholders[5].brief = None;
    let options = [
        option("up", [outcome(1.0, [effect("trust", 10.0)]), outcome(1.0, [effect("trust", 2.0)])]),
        option("down", [outcome(1.0, [effect("trust", -10.0)]), outcome(1.0, [effect("trust", -2.0)])]),
        option("stay", [outcome(1.0, [])]),
    ];
    let on = |id, stage| decision(id, stage, options.clone());
    small.decisions = vec![
        on("way", DecisionStage::Agenda),
        on("again", DecisionStage::Agenda),
        on("rule", DecisionStage::Formulation),
        on("roll-out", DecisionStage::Implementation),
        on("review", DecisionStage::Evaluation),
        on("answer", DecisionStage::Event),
    ];
    small.events = vec![
        CaseEvent {
            effects: vec![effect("trust", -20.0)],
            calls: Some("answer".into()),
            ..event("scandal", &[])
        },
        CaseEvent { once: false, effects: vec![effect("data", -5.0)], ..event("strike", &[]) },
    ];
    small.tasks = vec![
        Task { id: "notes".into(), kind: TaskKind::Text, ..Task::default() },
        Task { id: "aims".into(), kind: TaskKind::Targets, ..Task::default() },
    ];
    small.debrief =
        vec![DebriefQuestion { id: "luck".into(), question: "Luck?".into(), ..DebriefQuestion::default() }];
    small
}

/// A workshop of three groups with nothing played.
pub fn workshop(scenario: &Scenario, settings: Settings) -> Session {
    let groups = ["north", "south", "west"].map(|id| Group { id: id.into(), name: format!("Group {id}") });
    let mut header = Header::new("workshop".into(), 0, 7, groups.into(), scenario.clone());
    header.settings = settings;
    Session::new(header).expect("a case that compiles")
}

/// A workshop of the small case study, played as groups usually do.
pub fn usual() -> Session {
    workshop(&small(), Settings::default())
}

pub fn act(session: &mut Session, group: usize, command: Command) -> Entry {
    try_act(session, group, command).expect("a command that can be carried out")
}

pub fn try_act(session: &mut Session, group: usize, command: Command) -> Result<Entry, Rejection> {
    session.command(group, command, Author::Group, "laptop", 1_000)
}

pub fn choose(decision: &str, option: &str) -> Command {
    Command::Decide {
        decision: decision.into(),
        option: option.into(),
        reason: "because".into(),
        dissent: String::new(),
    }
}

pub fn direct(session: &mut Session, group: Option<usize>, direction: Direction) -> Entry {
    session.direct(group, direction, "console", 2_000).expect("a direction that makes sense")
}

pub fn order(session: &mut Session, group: Option<usize>, order: Order, when: When) -> EntryId {
    direct(session, group, Direction::Order { order, when }).id
}

pub fn send(event: &str) -> Order {
    Order::SendEvent { event: event.into() }
}

/// Carries out what is due for a group at a time, as its laptop does; answers how many orders that were.
pub fn deliver(session: &mut Session, group: usize, now: u64) -> usize {
    let mut delivered = 0;
    while let Some(order) = due_orders(session, group, now).into_iter().next() {
        session
            .command(group, Command::Deliver { order }, Author::Group, "laptop", now)
            .expect("a due order can be carried out");
        delivered += 1;
    }
    delivered
}

pub fn seen(session: &Session, group: usize) -> View {
    view(session, group, Role::Participant).expect("a view")
}

pub fn trust(session: &Session, group: usize) -> f64 {
    session.group(group).expect("a group").play.world.values[0]
}

/// A session with the same entries, folded in one go.
pub fn refolded(session: &Session) -> Session {
    let mut fresh = Session::new(session.header().clone()).expect("a case that compiles");
    fresh.merge(session.entries().cloned());
    fresh
}
