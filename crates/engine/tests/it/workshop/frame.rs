//! The frame that the facilitator sets: it holds for what is done from now on and never undoes what was done.

use super::*;
use engine::session::{Line, Pace};
use engine::workshop::desk::{PaceView, pace};
use engine::workshop::minutes::{Part, Slot, running_order, share_out, shares};

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

fn total(order: &[Slot], wanted: impl Fn(Part) -> bool) -> u32 {
    order.iter().filter(|(part, _)| wanted(*part)).map(|(_, minutes)| minutes).sum()
}

#[test]
fn a_running_order_takes_the_time_that_there_is_and_a_third_of_it_is_debrief() {
    for whole in [60, 90, 120, 240, 300, 480, 690] {
        for groups in [1, 3, 4, 12] {
            let stages = shares(&small(), groups, whole);
            let order = running_order(&stages, groups, Some(whole));
            assert_eq!(total(&order, |_| true), whole, "{groups} groups");
            assert!(
                3 * total(&order, |part| part == Part::Debrief) >= whole,
                "{whole} minutes, {groups} groups"
            );
            let played = total(&order, |part| matches!(part, Part::Stage(_)));
            assert_eq!(played, stages.iter().sum::<u32>());
            assert!(3 * played >= whole, "{played} of {whole} minutes with {groups} groups");
            assert_eq!(total(&order, |part| part == Part::ReportBack) > 0, groups > 1 && whole >= 100);
            assert_eq!(total(&order, |part| part == Part::Break) > 0, whole >= 180);
        }
    }
}

#[test]
fn stages_that_take_longer_than_planned_leave_the_debrief_its_third() {
    let order = running_order(&[60; 4], 4, Some(240));
    let whole = total(&order, |_| true);
    assert!(whole > 240, "{whole}");
    assert!(3 * total(&order, |part| part == Part::Debrief) + 15 >= whole, "{order:?}");
    // What play does not need goes to the debrief.
    let order = running_order(&[10; 4], 4, Some(240));
    assert_eq!(total(&order, |_| true), 240);
    // Where nothing is planned, play takes the time that it takes.
    assert_eq!(total(&running_order(&[30; 4], 4, None), |part| matches!(part, Part::Stage(_))), 120);
    assert!(total(&running_order(&[u32::MAX; 4], 12, None), |part| part == Part::Break) > 0);
}
