//! Branches: what if it had gone on otherwise? The original stays as it was.

use super::*;
use engine::play::Phase;
use engine::session::{GroupState, Line, Luck, Standing};
use engine::view::view_on;
use engine::worksheet::Worksheet;
use engine::workshop::branch::MAX_BRANCHES;

fn branch(session: &mut Session, from: Option<&EntryId>) -> EntryId {
    act(session, 0, Command::Branch { name: "what if".into(), from: from.cloned() }).id
}

fn on<'a>(branch: &'a EntryId) -> Line<'a> {
    Line { group: 0, branch: Some(branch) }
}

fn act_on(session: &mut Session, branch: &EntryId, command: Command) -> Entry {
    session.command_on(on(branch), command, Author::Group, "laptop", 0).expect("a command")
}

fn state<'a>(session: &'a Session, branch: &EntryId) -> &'a GroupState {
    session.state(on(branch)).expect("a branch")
}

/// A group that has opened its first stage, and the entry that did.
fn begun() -> (Session, EntryId) {
    let mut session = usual();
    let opened = act(&mut session, 0, Command::MoveOn).id;
    (session, opened)
}

/// Plays on from the first stage to the end.
fn to_the_end(mut act: impl FnMut(Command)) {
    act(choose("way", "stay"));
    act(choose("again", "stay"));
    for decision in ["rule", "roll-out", "review"] {
        act(Command::MoveOn);
        act(choose(decision, "stay"));
    }
    act(Command::MoveOn);
}

#[test]
fn a_branch_is_played_on_beside_the_original() {
    let (mut session, opened) = begun();
    let taken = act(&mut session, 0, choose("way", "up")).id;
    let before = session.group(0).cloned();
    let other = branch(&mut session, Some(&opened));
    act_on(&mut session, &other, choose("way", "down"));
    act_on(&mut session, &other, choose("again", "down"));
    assert_eq!(session.group(0).cloned(), before, "the original stays as it was");
    let view = view_on(&session, on(&other), Role::Participant).expect("a view");
    assert_eq!(view.chapters.len(), 3);
    assert_eq!(view.table.branches.len(), 1);
    // And the branch stays as it was when the original goes on or takes back, even what they have in common.
    let there = state(&session, &other).clone();
    act(&mut session, 0, choose("again", "up"));
    let back = act(&mut session, 0, Command::TakeBack);
    assert_eq!(session.standing(&back.id), None);
    order(&mut session, Some(0), Order::TakeBack { entry: opened.clone() }, When::Now);
    deliver(&mut session, 0, 0);
    assert_eq!(session.standing(&taken), Some(Standing::TakenBack));
    assert_eq!(session.standing(&opened), Some(Standing::TakenBack));
    assert_eq!(state(&session, &other), &there);
    assert_eq!(refolded(&session), session);
}

#[test]
fn a_branch_tells_no_truth_before_what_really_happens_has_ended() {
    let (mut session, opened) = begun();
    let other = branch(&mut session, Some(&opened));
    direct(&mut session, None, Direction::Note { text: "not yet".into(), beside: None });
    direct(&mut session, None, Direction::Show { what: Show::Notes, on: true });
    to_the_end(|command| drop(act_on(&mut session, &other, command)));
    let seen_there = |session: &Session| view_on(session, on(&other), Role::Participant).expect("a view");
    let view = seen_there(&session);
    assert_eq!(view.phase, Phase::Debrief);
    assert!(!view.shows_truth && view.indicators.iter().all(|indicator| indicator.truth.is_none()));
    assert!(!view.is_over() && view.table.notes.is_empty());
    to_the_end(|command| drop(act(&mut session, 0, command)));
    assert!(seen(&session, 0).shows_truth && seen_there(&session).shows_truth);
    assert!(seen_there(&session).is_over() && seen_there(&session).table.notes.len() == 1);
}

#[test]
fn the_same_choices_in_a_branch_meet_the_same_luck() {
    for luck in [Luck::Shared, Luck::Own] {
        let mut session = workshop(&crate::cases::eventful(), Settings { luck, ..Settings::default() });
        crate::generate::play_out(&mut session, 0, 1);
        let other = branch(&mut session, None);
        let moves: Vec<Entry> =
            session.entries_of(0).filter(|entry| entry.branch.is_none()).cloned().collect();
        for entry in moves {
            let command = match entry.events.into_iter().next().expect("an event") {
                engine::event::Event::DecisionTaken { decision, option, reason, dissent, .. } => {
                    Command::Decide { decision, option, reason, dissent }
                }
                engine::event::Event::CompromiseMade { compromise, reason, dissent } => {
                    Command::Compromise { compromise, reason, dissent }
                }
                engine::event::Event::AdoptionSought => Command::SeekAdoption,
                engine::event::Event::BranchBegun { .. } => continue,
                _ => Command::MoveOn,
            };
            act_on(&mut session, &other, command);
        }
        let (original, branch) = (&session.group(0).expect("a group").play, &state(&session, &other).play);
        assert_eq!(branch.world, original.world);
        assert_eq!(branch.ledger, original.ledger);
        assert_eq!(branch.estimates, original.estimates);
    }
}

#[test]
fn worksheets_are_copied_and_then_part() {
    let (mut session, opened) = begun();
    let note = |text: &str| Command::SaveWorksheet {
        task: "notes".into(),
        sheet: Worksheet::Text { text: text.into() },
    };
    act(&mut session, 0, note("both"));
    let other = branch(&mut session, Some(&opened));
    let text = |state: &GroupState| match &state.worksheets["notes"] {
        Worksheet::Text { text } => text.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(text(state(&session, &other)), "both");
    act_on(&mut session, &other, note("there"));
    act(&mut session, 0, note("here"));
    assert_eq!(text(state(&session, &other)), "there");
    assert_eq!(text(session.group(0).expect("a group")), "here");
}

#[test]
fn a_branch_branches() {
    let (mut session, opened) = begun();
    let first = branch(&mut session, Some(&opened));
    let taken = act_on(&mut session, &first, choose("way", "up")).id;
    let again = Command::Branch { name: "and if".into(), from: Some(taken) };
    let second = act_on(&mut session, &first, again).id;
    act_on(&mut session, &second, choose("again", "down"));
    act_on(&mut session, &first, choose("again", "up"));
    let branches = seen(&session, 0).table.branches;
    assert_eq!(
        branches.iter().map(|one| one.parent.clone()).collect::<Vec<_>>(),
        [None, Some(first.clone())]
    );
    let last = |branch| {
        let view = view_on(&session, on(branch), Role::Participant).expect("a view");
        view.chapters.last().expect("a chapter").telling.clone()
    };
    assert_ne!(last(&first), last(&second));
}

#[test]
fn two_laptops_in_one_branch_do_not_both_move() {
    let (mut session, opened) = begun();
    let branch = branch(&mut session, Some(&opened));
    let mut other = session.clone();
    act_on(&mut session, &branch, choose("way", "up"));
    let late =
        other.command_on(on(&branch), choose("way", "down"), Author::Group, "tablet", 0).expect("a choice");
    session.merge([late.clone()]);
    assert_eq!(session.standing(&late.id), Some(Standing::Overtaken));
    assert_eq!(view_on(&session, on(&branch), Role::Participant).expect("a view").set_aside.len(), 1);
    assert_eq!(seen(&session, 0).set_aside, []);
}

#[test]
fn what_another_laptop_overtook_can_be_played_on_as_a_branch() {
    let (mut ahead, _) = begun();
    let mut behind = ahead.clone();
    act(&mut ahead, 0, choose("way", "up"));
    let late = behind.command(0, choose("way", "down"), Author::Group, "tablet", 0).expect("a choice").id;
    let from = Command::Branch { name: "ours".into(), from: Some(late.clone()) };
    let branch = behind.command(0, from, Author::Group, "tablet", 0).expect("a branch").id;
    ahead.merge(behind.entries().cloned());
    assert_eq!(ahead.standing(&late), Some(Standing::Overtaken));
    assert_eq!(state(&ahead, &branch).moves().last(), Some(&late));
}

#[test]
fn a_branch_begins_only_where_something_stands_and_orders_are_no_part_of_it() {
    let (mut session, opened) = begun();
    let nowhere = EntryId { device: "laptop".into(), sequence: 99 };
    let from = Command::Branch { name: String::new(), from: Some(nowhere.clone()) };
    assert_eq!(try_act(&mut session, 0, from), Err(Rejection::Unknown));
    let line = Line { group: 0, branch: Some(&nowhere) };
    let unknown = session.command_on(line, Command::MoveOn, Author::Group, "laptop", 0);
    assert_eq!(unknown, Err(Rejection::Unknown));
    let branch = branch(&mut session, Some(&opened));
    let id = order(&mut session, None, send("strike"), When::Now);
    let there = session.command_on(on(&branch), Command::Deliver { order: id }, Author::Group, "laptop", 0);
    assert_eq!(there, Err(Rejection::NotDue));
    direct(&mut session, None, Direction::Pause { on: true });
    let paused = session.command_on(on(&branch), choose("way", "up"), Author::Group, "laptop", 0);
    assert_eq!(paused, Err(Rejection::Paused));
}

#[test]
fn there_are_only_so_many_branches() {
    let (mut session, opened) = begun();
    for _ in 0..MAX_BRANCHES {
        branch(&mut session, Some(&opened));
    }
    let more = Command::Branch { name: String::new(), from: None };
    assert_eq!(try_act(&mut session, 0, more), Err(Rejection::TooMany));
    // Nor can a file bring more.
    let last = session.entries().last().expect("an entry").clone();
    let mut forged = last.clone();
    forged.id.sequence += 1;
    forged.lamport += 1;
    session.merge([forged.clone()]);
    assert_eq!(session.standing(&forged.id), Some(Standing::Unfit));
    assert_eq!(session.branches(0).count(), MAX_BRANCHES);
}

#[test]
fn a_ring_of_forged_moves_is_not_run_round() {
    let (mut session, opened) = begun();
    let mut forged = session.entry(&opened).expect("an entry").clone();
    forged.id.device = "forger".into();
    forged.follows = Some(forged.id.clone());
    session.merge([forged.clone()]);
    let mut begun = act(&mut session, 0, Command::Branch { name: String::new(), from: None });
    begun.id.device = "forger".into();
    begun.id.sequence = 2;
    begun.lamport += 1;
    begun.events = vec![engine::event::Event::BranchBegun { name: String::new(), from: Some(forged.id) }];
    session.merge([begun.clone()]);
    assert_eq!(session.standing(&begun.id), Some(Standing::Unfit));
}
