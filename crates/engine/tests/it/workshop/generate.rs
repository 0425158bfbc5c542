//! Workshops made up from a tape of numbers: a console and two laptops of each group that hear of each other now and then.

use crate::generate::Tape;
use engine::decide::Command;
use engine::event::EntryId;
use engine::play::Gate;
use engine::session::{
    Author, Deciding, Entry, Group, GroupState, Header, Line, Luck, Pace, Session, Settings, Voting,
};
use engine::worksheet::Worksheet;
use engine::workshop::order::{Direction, Order, Replay, Show, When, due_orders};
use engine::workshop::seat::deal;
use engine::workshop::vote::{Ballots, choices};
use scenario::case::{Id, Scenario};
use std::collections::BTreeMap;

/// What a text says that only its writer's side may see.
pub const SECRET: &str = "secret";

/// The groups of a made-up workshop.
pub const GROUPS: usize = 3;

/// A workshop with nothing played, its settings from the tape.
pub fn empty(scenario: &Scenario, seed: u64, tape: &mut Tape<'_>) -> Session {
    let groups = ["north", "south", "west"].map(|id| Group { id: id.into(), name: String::new() });
    let mut header = Header::new("workshop".into(), 0, seed, groups.into(), scenario.clone());
    header.settings = Settings {
        open_truth: tape.below(8) == 7,
        luck: [Luck::Shared, Luck::Own][tape.below(2)],
        deciding: [Deciding::Consensus, Deciding::Majority, Deciding::Chair][tape.below(3)],
        voting: [Voting::Open, Voting::Anonymous][tape.below(2)],
        pace: [Pace::Free, Pace::Free, Pace::Facilitator][tape.below(3)],
        minutes: vec![10; tape.below(6)],
        whole: [None, Some(240)][tape.below(2)],
    };
    Session::new(header).expect("a case that compiles")
}

/// Plays a workshop on several devices that share what they wrote only now and then; answers what each of them knows in
/// the end. The first is the console.
pub fn play(scenario: &Scenario, seed: u64, tape: &mut Tape<'_>, steps: usize) -> Vec<Session> {
    let empty = empty(scenario, seed, tape);
    let mut devices = vec![empty; 1 + 2 * GROUPS];
    for step in 0..steps {
        let place = tape.below(devices.len());
        let now = (step as u64) * 10;
        match tape.below(8) {
            0 | 1 => {
                // The console hears of everybody, a laptop of the console or of the other laptop of its group.
                let other = match place {
                    0 => 1 + tape.below(2 * GROUPS),
                    _ if tape.below(2) == 0 => 0,
                    1..=GROUPS => place + GROUPS,
                    _ => place - GROUPS,
                };
                let other = devices[other].clone();
                devices[place].merge(other.entries().cloned());
            }
            2 => {
                let direction = direction(&devices[0], tape, now);
                let group = [None, Some(0), Some(1), Some(2)][tape.below(4)];
                // Many make no sense, which is part of the game.
                let _ = devices[0].direct(group, direction, "console", now);
            }
            3 => {
                let group = place % GROUPS;
                if let Some(order) = due_orders(&devices[place], group, now).into_iter().next() {
                    let deliver = Command::Deliver { order };
                    let delivered = devices[place].command(group, deliver, Author::Group, &name(place), now);
                    delivered.expect("a due order can be carried out");
                }
            }
            _ => {
                let group = if place == 0 { tape.below(GROUPS) } else { place % GROUPS };
                act(&mut devices[place], group, &name(place), tape, now);
            }
        }
    }
    devices
}

/// All that any of the devices knows.
pub fn union(devices: &[Session]) -> Vec<Entry> {
    devices.iter().flat_map(Session::entries).cloned().collect()
}

fn name(place: usize) -> String {
    if place == 0 { "console".into() } else { format!("laptop-{place}") }
}

fn act(session: &mut Session, group: usize, device: &str, tape: &mut Tape<'_>, now: u64) {
    let branches: Vec<EntryId> = session.branches(group).map(|(id, _)| id.clone()).collect();
    let branch = if tape.below(3) == 2 { branches.get(tape.below(branches.len())) } else { None };
    let line = Line { group, branch };
    let command = command(session, line, tape);
    let _ = session.command_on(line, command, Author::Group, device, now);
}

fn any_move(state: &GroupState, tape: &mut Tape<'_>) -> Option<EntryId> {
    let place = tape.below(state.moves().len() + 1);
    state.moves().nth(place).cloned()
}

fn any_id(ids: impl Iterator<Item = Id>, tape: &mut Tape<'_>) -> Id {
    let ids: Vec<Id> = ids.collect();
    ids.get(tape.below(ids.len() + 1)).cloned().unwrap_or_else(|| "nothing".into())
}

fn command(session: &Session, line: Line<'_>, tape: &mut Tape<'_>) -> Command {
    let (case, state) = (session.case(), session.state(line).expect("a line"));
    let pending = state.play.pending(&case.model).map(|(decision, _)| usize::from(decision));
    let pending = pending.map(|decision| &case.scenario.decisions[decision]);
    match tape.below(20) {
        0 => Command::TakeBack,
        1 => Command::Bookmark { name: "here".into() },
        2 => {
            let bookmarks: Vec<EntryId> = state.bookmarks.iter().map(|one| one.entry.clone()).collect();
            let none = EntryId { device: "nobody".into(), sequence: 1 };
            let bookmark = bookmarks.get(tape.below(bookmarks.len())).cloned().unwrap_or(none);
            Command::GoBack { bookmark }
        }
        3 => Command::Branch { name: "what if".into(), from: any_move(state, tape) },
        4 => Command::Seat { seats: deal(session, line.group, tape.below(9)) },
        5 | 6 => {
            let short = matches!(state.play.gate, Gate::Short { .. });
            let decision = pending.map(|decision| decision.id.clone()).or((!short).then(|| "none".into()));
            let options = || {
                let choices = choices(&case.scenario, decision.as_deref());
                choices.into_iter().flatten().cloned().collect::<Vec<Id>>().into_iter()
            };
            let ballots = if tape.below(2) == 0 {
                Ballots::Seats((0..tape.below(5)).map(|_| Some(any_id(options(), tape))).collect())
            } else {
                let counts: BTreeMap<Id, u32> = options().map(|id| (id, tape.below(4) as u32)).collect();
                Ballots::Hands { counts, abstentions: tape.below(3) as u32 }
            };
            Command::HoldVote { decision, ballots }
        }
        7 => {
            let text = format!("{SECRET} words {}", tape.below(9));
            Command::SaveWorksheet { task: "notes".into(), sheet: Worksheet::Text { text } }
        }
        8 => Command::Answer { question: "luck".into(), answer: SECRET.into() },
        9 => Command::MoveOn,
        _ => match (pending, state.play.gate) {
            (Some(decision), _) => Command::Decide {
                decision: decision.id.clone(),
                option: decision.options[tape.below(decision.options.len())].id.clone(),
                reason: SECRET.into(),
                dissent: SECRET.into(),
            },
            (None, Gate::Short { .. }) => {
                let adoption = case.scenario.adoption.as_ref().expect("a gate");
                let compromise = any_id(adoption.compromises.iter().map(|one| one.id.clone()), tape);
                Command::Compromise { compromise, reason: SECRET.into(), dissent: SECRET.into() }
            }
            (None, _) if state.play.gate_ahead(&case.model) => Command::SeekAdoption,
            _ => Command::MoveOn,
        },
    }
}

fn direction(session: &Session, tape: &mut Tape<'_>, now: u64) -> Direction {
    let scenario = &session.header().scenario;
    let state = session.group(tape.below(GROUPS)).expect("a group");
    let decision = |tape: &mut Tape<'_>| any_id(scenario.decisions.iter().map(|one| one.id.clone()), tape);
    let event = |tape: &mut Tape<'_>| any_id(scenario.events.iter().map(|one| one.id.clone()), tape);
    let on = tape.below(3) != 0;
    match tape.below(13) {
        12 => Direction::FactsFirst { on },
        0 => Direction::Pause { on: tape.below(4) == 0 },
        1 | 2 => Direction::OpenStages { up_to: 1 + tape.below(9) },
        3 => Direction::MoreTime { stage: 1 + tape.below(4), minutes: tape.below(20) as i32 - 9 },
        4 => Direction::Note { text: format!("{SECRET} note"), beside: any_move(state, tape) },
        5 => {
            let all: Vec<EntryId> = session.entries().map(|entry| entry.id.clone()).collect();
            let none = EntryId { device: "nobody".into(), sequence: 1 };
            Direction::Withdraw { entry: all.get(tape.below(all.len())).cloned().unwrap_or(none) }
        }
        6 => {
            let what = match tape.below(8) {
                0 => Show::Question { decision: decision(tape) },
                1 => Show::Event { event: event(tape) },
                2 => Show::Votes { decision: Some(decision(tape)) },
                3 => Show::Votes { decision: None },
                4 => Show::Profiles,
                5 => Show::Policy,
                6 => {
                    let group = ["north", "south", "west"][tape.below(GROUPS)].into();
                    Show::Replay(Replay { group, step: tape.below(30), truth: tape.below(2) == 0 })
                }
                _ => Show::Notes,
            };
            Direction::Show { what, on }
        }
        _ => {
            let order = match tape.below(7) {
                0 => Order::Message { text: format!("{SECRET} message") },
                1 | 2 => match any_move(state, tape) {
                    Some(entry) => Order::TakeBack { entry },
                    None => Order::Message { text: String::new() },
                },
                3 => match state.bookmarks.first() {
                    Some(bookmark) => Order::GoBack { bookmark: bookmark.entry.clone() },
                    None => Order::SendEvent { event: event(tape) },
                },
                _ => Order::SendEvent { event: event(tape) },
            };
            let when = match tape.below(5) {
                0 => When::At { time: now + 50 },
                1 => When::Stage { stage: 1 + tape.below(4) },
                2 => When::Holds { clauses: vec!["trust < 30".into()] },
                _ => When::Now,
            };
            Direction::Order { order, when }
        }
    }
}
