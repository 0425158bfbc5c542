//! The frame that the facilitator sets: it holds for what is done from now on and never undoes what was done.

use super::*;
use engine::session::{Line, Pace};
use engine::workshop::desk::{PaceView, pace};
use engine::workshop::minutes::share_out;

const MINUTE: u64 = 60_000;

fn paced() -> Session {
    workshop(&small(), Settings { pace: Pace::Facilitator, ..Settings::default() })
}

fn pace_of(session: &Session, group: usize) -> PaceView {
    pace(session, Line { group, branch: None }).expect("a group")
}

#[test]
fn a_pause_holds_up_play_and_nothing_else() {
    let mut session = usual();
    act(&mut session, 0, Command::MoveOn);
    let id = order(&mut session, None, send("strike"), When::Now);
    direct(&mut session, None, Direction::Pause { on: true });
    for command in [Command::MoveOn, choose("way", "up"), Command::TakeBack] {
        assert_eq!(try_act(&mut session, 0, command), Err(Rejection::Paused));
    }
    let sheet = engine::worksheet::Worksheet::Text { text: "half a sentence".into() };
    act(&mut session, 0, Command::SaveWorksheet { task: "notes".into(), sheet });
    act(&mut session, 0, Command::Deliver { order: id });
    // One group may go on while the others wait.
    direct(&mut session, Some(0), Direction::Pause { on: false });
    act(&mut session, 0, choose("way", "up"));
    assert_eq!(try_act(&mut session, 1, Command::MoveOn), Err(Rejection::Paused));
    direct(&mut session, None, Direction::Pause { on: false });
    act(&mut session, 1, Command::MoveOn);
}

#[test]
fn what_a_group_did_before_it_heard_of_a_pause_stands() {
    let mut console = usual();
    let mut laptop = console.clone();
    direct(&mut console, None, Direction::Pause { on: true });
    let taken = act(&mut laptop, 0, Command::MoveOn);
    console.merge(laptop.entries().cloned());
    laptop.merge(console.entries().cloned());
    assert_eq!(console, laptop);
    assert_eq!(laptop.standing(&taken.id), None);
    assert_eq!(try_act(&mut laptop, 0, choose("way", "up")), Err(Rejection::Paused));
}

#[test]
fn groups_enter_only_stages_that_are_open() {
    let mut session = paced();
    assert_eq!(try_act(&mut session, 0, Command::MoveOn), Err(Rejection::NotOpened));
    assert!(!pace_of(&session, 0).next_is_open);
    direct(&mut session, Some(0), Direction::OpenStages { up_to: 1 });
    assert!(pace_of(&session, 0).next_is_open);
    act(&mut session, 0, Command::MoveOn);
    // What stands in the way in any case is said first.
    assert_eq!(try_act(&mut session, 0, Command::MoveOn), Err(Rejection::DecisionWaits));
    act(&mut session, 0, choose("way", "stay"));
    act(&mut session, 0, choose("again", "stay"));
    assert_eq!(try_act(&mut session, 0, Command::MoveOn), Err(Rejection::NotOpened));
    assert_eq!(try_act(&mut session, 1, Command::MoveOn), Err(Rejection::NotOpened));
    direct(&mut session, None, Direction::OpenStages { up_to: 4 });
    for decision in ["rule", "roll-out", "review"] {
        act(&mut session, 0, Command::MoveOn);
        act(&mut session, 0, choose(decision, "stay"));
    }
    // The end, where the truth is told, is opened as well.
    assert_eq!(try_act(&mut session, 0, Command::MoveOn), Err(Rejection::NotOpened));
    direct(&mut session, None, Direction::OpenStages { up_to: 5 });
    act(&mut session, 0, Command::MoveOn);
    assert!(seen(&session, 0).shows_truth);
}

#[test]
fn closing_a_stage_leaves_those_who_are_in_it() {
    let mut session = paced();
    direct(&mut session, None, Direction::OpenStages { up_to: 1 });
    act(&mut session, 0, Command::MoveOn);
    direct(&mut session, None, Direction::OpenStages { up_to: 0 });
    act(&mut session, 0, choose("way", "up"));
    assert_eq!(try_act(&mut session, 1, Command::MoveOn), Err(Rejection::NotOpened));
}

#[test]
fn time_is_counted_without_pauses_and_with_what_was_given() {
    let settings = Settings { minutes: vec![30, 40, 20, 20], ..Settings::default() };
    let mut session = workshop(&small(), settings);
    let at = |session: &mut Session, minute: u64, group: Option<usize>, direction: Direction| {
        session.direct(group, direction, "console", minute * MINUTE).expect("sense");
    };
    // A pause before the stage is no part of it.
    at(&mut session, 0, None, Direction::Pause { on: true });
    at(&mut session, 5, None, Direction::Pause { on: false });
    assert_eq!(pace_of(&session, 0), PaceView { next_is_open: true, ..PaceView::default() });
    session.command(0, Command::MoveOn, Author::Group, "laptop", 10 * MINUTE).expect("a stage");
    assert_eq!(pace_of(&session, 0).minutes, Some(30));
    assert_eq!(pace_of(&session, 0).used(13 * MINUTE), 3 * MINUTE);
    at(&mut session, 14, None, Direction::Pause { on: true });
    assert_eq!(pace_of(&session, 0).used(20 * MINUTE), 4 * MINUTE);
    at(&mut session, 21, None, Direction::Pause { on: false });
    assert_eq!(pace_of(&session, 0).used(23 * MINUTE), 6 * MINUTE);
    at(&mut session, 23, None, Direction::MoreTime { stage: 1, minutes: 10 });
    at(&mut session, 23, Some(0), Direction::MoreTime { stage: 1, minutes: -5 });
    assert_eq!(pace_of(&session, 0).minutes, Some(35));
    assert_eq!(pace_of(&session, 1).minutes, None, "no stage is open there");
    at(&mut session, 23, None, Direction::MoreTime { stage: 1, minutes: -60 });
    assert_eq!(pace_of(&session, 0).minutes, Some(0));
}

#[test]
fn minutes_are_shared_out_by_what_there_is_to_do() {
    let mut case = small();
    let shares = share_out(&case, 120);
    assert_eq!((shares.len(), shares.iter().sum::<u32>()), (4, 120));
    assert!(shares[0] > shares[1]);
    case.cycles = 3;
    let shares = share_out(&case, 7);
    assert_eq!((shares.len(), shares.iter().sum::<u32>()), (12, 7));
    case.cycles = 0;
    assert!(share_out(&case, 7).is_empty());
}
