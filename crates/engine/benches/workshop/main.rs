//! How long a large workshop takes: twelve groups that each went three times round the cycle and wrote 400 entries, with
//! full worksheets. The best of several rounds counts, in milliseconds.
//!
//! `cargo bench -p engine --bench workshop`, or `cargo xtask bench`.

mod sheets;

use engine::decide::Command;
use engine::event::EntryId;
use engine::play::{Gate, Phase};
use engine::session::{Author, Entry, Group, Header, Line, Session};
use engine::view::{Role, view};
use engine::workshop::console::console;
use engine::workshop::csv;
use engine::workshop::order::{Direction, Order, Show, When, due_orders};
use engine::workshop::room::room;
use engine::workshop::seat::deal;
use engine::workshop::vote::Ballots;
use std::time::Instant;

const GROUPS: usize = 12;
const ENTRIES: usize = 400;
const ROUNDS: usize = 7;

/// A session of the built-in case study, of which only the case study is taken.
const CASE: &str = include_str!("../../../../e2e/files/format-1.session.json");

fn main() {
    let whole = played();
    let entries: Vec<Entry> = whole.entries().cloned().collect();
    let file = whole.to_file();
    // For measurements in a browser.
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/large-workshop.session.json"), &file)
        .expect("a file in the target folder");
    let empty = || Session::new(whole.header().clone()).expect("a case that compiles");
    println!(
        "workshop: {GROUPS} groups, {} entries, {} stages each, {} branches, a file of {:.1} MB",
        entries.len(),
        whole.group(0).expect("a group").play.world.opened(),
        (0..GROUPS).map(|group| whole.branches(group).count()).sum::<usize>(),
        file.len() as f64 / 1e6,
    );
    best(
        "folding all entries",
        || (empty(), entries.clone()),
        |(mut session, entries)| {
            session.merge(entries);
            session
        },
    );
    best("opening the file", || (), |()| Session::from_file(&file).expect("a file that opens"));
    best(
        "merging a file that brings nothing",
        || whole.clone(),
        |mut session| {
            session.merge_file(&file).expect("a file of this workshop");
            session
        },
    );
    // Each group's laptop brings its own entries, the last group first.
    let parts: Vec<String> = (0..GROUPS)
        .rev()
        .map(|group| {
            let mut part = empty();
            part.merge(whole.entries_of(group).cloned());
            part.to_file()
        })
        .collect();
    best("merging twelve files, one of each group", empty, |mut session| {
        for part in &parts {
            session.merge_file(part).expect("a file of this workshop");
        }
        session
    });
    // One early entry of one group comes last; the other groups are left alone.
    let late = whole.entries_of(3).find(|entry| entry.follows.is_none()).expect("an entry").clone();
    let without = || {
        let mut session = empty();
        session.merge(entries.iter().filter(|entry| entry.id != late.id).cloned());
        session
    };
    best("an early entry of one group that comes late", without, |mut session| {
        session.merge([late.clone()]);
        session
    });
    let next = Command::Bookmark { name: "now".into() };
    best(
        "one more entry",
        || whole.clone(),
        |mut session| {
            session.command(0, next.clone(), Author::Group, "bench", 0).expect("a bookmark");
            session
        },
    );
    best(
        "the view of every group",
        || (),
        |()| (0..GROUPS).map(|group| view(&whole, group, Role::Participant)).collect::<Vec<_>>(),
    );
    best("the console", || (), |()| console(&whole, 1 << 40));
    best("the projector", || (), |()| room(&whole));
    best(
        "what is due",
        || (),
        |()| (0..GROUPS).map(|group| due_orders(&whole, group, 0)).collect::<Vec<_>>(),
    );
    best("tables of decisions and votes", || (), |()| (csv::decisions(&whole), csv::votes(&whole)));
    best("writing the file", || (), |()| whole.to_file());
}

/// Prints the shortest time that something took; what is prepared for it and what comes of it is not counted.
fn best<P, T>(name: &str, prepare: impl Fn() -> P, act: impl Fn(P) -> T) {
    let mut best = f64::INFINITY;
    for _ in 0..ROUNDS {
        let prepared = prepare();
        let start = Instant::now();
        let made = act(prepared);
        best = best.min(start.elapsed().as_secs_f64());
        drop(made);
    }
    println!("  {:>9.3} ms  {name}", best * 1000.0);
}

/// The workshop that is measured.
fn played() -> Session {
    let mut scenario = Session::from_file(CASE).expect("a session").header().scenario.clone();
    scenario.cycles = 3;
    let groups =
        (1..=GROUPS).map(|group| Group { id: format!("group-{group}"), name: format!("Group {group}") });
    let mut session = Session::new(Header::new("measured".into(), 0, 2026, groups.collect(), scenario))
        .expect("a case that compiles");
    let event = session.header().scenario.events[0].id.clone();
    for stage in 1..=12 {
        let mut direct = |direction| drop(session.direct(None, direction, "console", 0));
        direct(Direction::OpenStages { up_to: stage });
        direct(Direction::MoreTime { stage, minutes: 5 });
        direct(Direction::Note { text: sheets::TEXT.into(), beside: None });
        let message = Order::Message { text: sheets::TEXT.into() };
        direct(Direction::Order { order: message, when: When::Stage { stage } });
        let order = Order::SendEvent { event: event.clone() };
        direct(Direction::Order {
            order,
            when: When::Holds { clauses: vec![format!("cycle >= {}", stage % 4)] },
        });
    }
    drop(session.direct(None, Direction::Show { what: Show::Profiles, on: true }, "console", 0));
    // All groups play at the same time, so that their entries lie between each other's as in life.
    let mut steps = [0; GROUPS];
    while let Some(group) =
        (0..GROUPS).filter(|group| steps[*group] < ENTRIES).min_by_key(|group| steps[*group])
    {
        let device = format!("laptop-{group}");
        let command = next(&session, group, steps[group]);
        session
            .command(group, command, Author::Group, &device, 0)
            .expect("a command that can be carried out");
        steps[group] += 1;
        // Two branches in every group, played on for a while.
        let branches: Vec<EntryId> = session.branches(group).map(|(id, _)| id.clone()).collect();
        if let Some(branch) = branches.get(steps[group] % 5) {
            let line = Line { group, branch: Some(branch) };
            if let Some(command) = play_on(&session, line, 1) {
                session.command_on(line, command, Author::Group, &device, 0).expect("a command in a branch");
                steps[group] += 1;
            }
        }
    }
    session
}

/// What a group does next: votes, decides, now and then takes back, and fills in worksheets all the time.
fn next(session: &Session, group: usize, step: usize) -> Command {
    if let Some(order) = due_orders(session, group, 0).into_iter().next() {
        return Command::Deliver { order };
    }
    let (state, scenario) = (session.group(group).expect("a group"), &session.header().scenario);
    let pending = state.play.pending(&session.case().model).map(|(decision, _)| usize::from(decision));
    let playing = state.play.phase != Phase::Debrief;
    match (step % 8, pending) {
        (0, _) if step == 0 => Command::Seat { seats: deal(session, group, 7) },
        (2, Some(decision)) => {
            let written = &scenario.decisions[decision];
            let votes = (0..7).map(|seat| Some(written.options[seat % written.options.len()].id.clone()));
            Command::HoldVote { decision: Some(written.id.clone()), ballots: Ballots::Seats(votes.collect()) }
        }
        (5, _) if step % 64 == 5 && playing && state.play.last_decision().is_some() => Command::TakeBack,
        (6, _) if matches!(step, 94 | 190) => {
            let from = state.moves().next_back().cloned();
            Command::Branch { name: "what if".into(), from }
        }
        (7, _) if step % 40 == 7 => Command::Bookmark { name: "a moment".into() },
        (3 | 5 | 7, _) => {
            play_on(session, Line { group, branch: None }, 0).unwrap_or_else(|| sheets::fill(scenario, step))
        }
        _ => sheets::fill(scenario, step),
    }
}

/// The next move, choosing by place; none once play has ended.
fn play_on(session: &Session, line: Line<'_>, place: usize) -> Option<Command> {
    let (case, state) = (session.case(), session.state(line)?);
    let play = &state.play;
    Some(match (play.phase, play.pending(&case.model), play.gate) {
        (Phase::Debrief, ..) => return None,
        (_, Some((decision, _)), _) => {
            let written = &case.scenario.decisions[usize::from(decision)];
            let options = case.model.decisions[usize::from(decision)].options.of(&case.model.options);
            let open = |place: &usize| play.world.lock(&case.model, &options[*place]).is_none();
            let first = place.min(options.len() - 1);
            let option = (first..options.len()).chain(0..first).find(open)?;
            Command::Decide {
                decision: written.id.clone(),
                option: written.options[option].id.clone(),
                reason: sheets::TEXT.into(),
                dissent: sheets::TEXT.into(),
            }
        }
        (_, None, Gate::Short { .. }) => Command::Compromise {
            compromise: case.scenario.adoption.as_ref()?.compromises.first()?.id.clone(),
            reason: sheets::TEXT.into(),
            dissent: sheets::TEXT.into(),
        },
        _ if play.gate_ahead(&case.model) => Command::SeekAdoption,
        _ => Command::MoveOn,
    })
}
