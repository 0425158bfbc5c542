//! Orders: each is carried out once in a group's own play, when its time has come.

use super::*;
use engine::play::Phase;
use engine::session::Standing;
use engine::workshop::order::{Progress, progress};

fn progress_of(session: &Session, group: usize, order: &EntryId, now: u64) -> Option<Progress> {
    progress(session, group, session.entry(order).expect("an order"), now)
}

/// A workshop whose first group is in its first stage.
fn begun() -> Session {
    let mut session = usual();
    act(&mut session, 0, Command::MoveOn);
    session
}

#[test]
fn an_order_changes_nothing_until_it_is_carried_out_and_then_only_once() {
    let mut session = begun();
    let before = seen(&session, 0);
    let id = order(&mut session, None, send("scandal"), When::Now);
    assert_eq!(seen(&session, 0), before);
    assert_eq!(due_orders(&session, 0, 0), std::slice::from_ref(&id));
    assert_eq!(deliver(&mut session, 0, 0), 1);
    assert_eq!(trust(&session, 0), 30.0);
    assert_eq!(seen(&session, 0).decision.expect("a called decision").id, "answer");
    assert!(seen(&session, 0).chapters.last().expect("a chapter").sent);
    assert_eq!(try_act(&mut session, 0, Command::Deliver { order: id.clone() }), Err(Rejection::NotDue));
    assert!(matches!(progress_of(&session, 0, &id, 0), Some(Progress::Done { .. })));
    // The others have not begun: the event waits for their first stage.
    assert_eq!(progress_of(&session, 1, &id, 0), Some(Progress::Waiting));
    assert_eq!(trust(&session, 1), 50.0);
    act(&mut session, 1, Command::MoveOn);
    assert_eq!(deliver(&mut session, 1, 0), 1);
    assert_eq!(trust(&session, 1), 30.0);
}

#[test]
fn an_order_for_one_group_is_none_of_the_others_business() {
    let mut session = begun();
    act(&mut session, 1, Command::MoveOn);
    let id = order(&mut session, Some(1), send("scandal"), When::Now);
    assert_eq!(due_orders(&session, 0, 0), []);
    assert_eq!(progress_of(&session, 0, &id, 0), None);
    assert_eq!(try_act(&mut session, 0, Command::Deliver { order: id.clone() }), Err(Rejection::NotDue));
    assert_eq!(due_orders(&session, 1, 0), [id]);
}

#[test]
fn what_two_laptops_of_one_group_both_carry_out_counts_once() {
    let mut first = begun();
    let id = order(&mut first, None, send("strike"), When::Now);
    let mut second = first.clone();
    let deliver = |order: &EntryId| Command::Deliver { order: order.clone() };
    let one = first.command(0, deliver(&id), Author::Group, "a", 0).expect("due");
    let other = second.command(0, deliver(&id), Author::Group, "b", 0).expect("due");
    first.merge([other.clone()]);
    second.merge([one.clone()]);
    assert_eq!(first, second);
    assert_eq!(first.standing(&one.id), None);
    assert_eq!(first.standing(&other.id), Some(Standing::Overtaken));
    assert_eq!(first.group(0).expect("a group").play.world.values[1], 45.0);
}

#[test]
fn an_order_that_a_laptop_which_had_moved_on_carried_out_is_due_once_more() {
    let mut ahead = begun();
    let id = order(&mut ahead, None, send("strike"), When::Now);
    let mut behind = ahead.clone();
    // One laptop decides, twice; the other carries out the order and knows nothing of it.
    ahead.command(0, choose("way", "stay"), Author::Group, "a", 0).expect("a choice");
    ahead.command(0, choose("again", "stay"), Author::Group, "a", 0).expect("a choice");
    behind.command(0, Command::Deliver { order: id.clone() }, Author::Group, "b", 0).expect("due");
    ahead.merge(behind.entries().cloned());
    assert_eq!(due_orders(&ahead, 0, 0), [id]);
    assert_eq!(deliver(&mut ahead, 0, 0), 1);
    assert_eq!(ahead.group(0).expect("a group").play.world.values[1], 45.0);
    assert_eq!(refolded(&ahead), ahead);
}

#[test]
fn an_event_that_a_forged_entry_brings_again_counts_once() {
    let mut session = begun();
    order(&mut session, None, send("strike"), When::Now);
    deliver(&mut session, 0, 0);
    let last = session.entries().last().expect("an entry").clone();
    let mut again = last.clone();
    again.id.sequence += 1;
    again.lamport += 1;
    again.follows = Some(last.id);
    session.merge([again.clone()]);
    assert_eq!(session.standing(&again.id), Some(Standing::Unfit));
    assert_eq!(session.group(0).expect("a group").play.world.values[1], 45.0);
    // And the group plays on from what stands.
    act(&mut session, 0, choose("way", "stay"));
}

#[test]
fn a_sent_event_that_is_taken_back_with_a_decision_comes_again() {
    let mut session = begun();
    act(&mut session, 0, choose("way", "stay"));
    order(&mut session, None, send("strike"), When::Now);
    deliver(&mut session, 0, 0);
    act(&mut session, 0, Command::TakeBack);
    assert_eq!(session.group(0).expect("a group").play.world.values[1], 50.0);
    assert_eq!(deliver(&mut session, 0, 0), 1);
    assert_eq!(session.group(0).expect("a group").play.world.values[1], 45.0);
}

#[test]
fn an_event_that_comes_once_is_not_sent_again() {
    let mut session = begun();
    let first = order(&mut session, None, send("scandal"), When::Now);
    let second = order(&mut session, None, send("scandal"), When::Now);
    assert_eq!(deliver(&mut session, 0, 0), 1);
    assert!(matches!(progress_of(&session, 0, &first, 0), Some(Progress::Done { .. })));
    assert_eq!(progress_of(&session, 0, &second, 0), Some(Progress::Past));
}

#[test]
fn orders_wait_for_their_time() {
    type Come = fn(&mut Session);
    let cases: [(When, Come, u64); 4] = [
        (When::At { time: 5_000 }, |_| {}, 5_000),
        (
            When::Stage { stage: 2 },
            |session| {
                act(session, 0, choose("way", "stay"));
                act(session, 0, choose("again", "stay"));
                act(session, 0, Command::MoveOn);
            },
            0,
        ),
        (
            When::Holds { clauses: texts(&["trust < 50", "not chose way.up"]) },
            |session| drop(act(session, 0, choose("way", "down"))),
            0,
        ),
        (
            When::Holds { clauses: texts(&["event strike"]) },
            |session| {
                order(session, None, send("strike"), When::Now);
                let strike = due_orders(session, 0, 0).pop().expect("a due order");
                act(session, 0, Command::Deliver { order: strike });
            },
            0,
        ),
    ];
    for (when, come, time) in cases {
        let mut session = begun();
        let id = order(&mut session, None, send("scandal"), when.clone());
        assert_eq!(progress_of(&session, 0, &id, 0), Some(Progress::Waiting), "{when:?}");
        come(&mut session);
        assert_eq!(due_orders(&session, 0, time), [id], "{when:?}");
    }
}

#[test]
fn an_order_can_be_withdrawn_until_it_is_carried_out() {
    let mut session = begun();
    act(&mut session, 1, Command::MoveOn);
    let id = order(&mut session, None, send("scandal"), When::Now);
    deliver(&mut session, 0, 0);
    direct(&mut session, None, Direction::Withdraw { entry: id.clone() });
    assert!(matches!(progress_of(&session, 0, &id, 0), Some(Progress::Done { .. })));
    assert_eq!(progress_of(&session, 1, &id, 0), Some(Progress::Withdrawn));
    assert_eq!(deliver(&mut session, 1, 0), 0);
    assert_eq!((trust(&session, 0), trust(&session, 1)), (30.0, 50.0));
}

#[test]
fn a_decision_is_taken_back_by_order_with_all_that_follows() {
    let mut session = begun();
    let taken = act(&mut session, 0, choose("way", "up"));
    act(&mut session, 0, choose("again", "down"));
    let id = order(&mut session, Some(0), Order::TakeBack { entry: taken.id.clone() }, When::Now);
    assert_eq!(deliver(&mut session, 0, 0), 1);
    assert_eq!(session.standing(&taken.id), Some(Standing::TakenBack));
    assert_eq!(trust(&session, 0), 50.0);
    // It is done for good, also when the group decides anew.
    act(&mut session, 0, choose("way", "down"));
    assert_eq!(due_orders(&session, 0, 0), []);
    assert!(matches!(progress_of(&session, 0, &id, 0), Some(Progress::Done { .. })));
}

#[test]
fn what_is_to_be_taken_back_and_does_not_stand_is_past_and_what_is_not_known_yet_waits() {
    let mut session = begun();
    let taken = act(&mut session, 0, choose("way", "up"));
    act(&mut session, 0, Command::TakeBack);
    let gone = order(&mut session, Some(0), Order::TakeBack { entry: taken.id }, When::Now);
    let unknown = EntryId { device: "elsewhere".into(), sequence: 1 };
    let unheard = order(&mut session, Some(0), Order::TakeBack { entry: unknown.clone() }, When::Now);
    let unmarked = order(&mut session, Some(0), Order::GoBack { bookmark: unknown }, When::Now);
    assert_eq!(progress_of(&session, 0, &gone, 0), Some(Progress::Past));
    assert_eq!(progress_of(&session, 0, &unheard, 0), Some(Progress::Waiting));
    assert_eq!(progress_of(&session, 0, &unmarked, 0), Some(Progress::Waiting));
}

#[test]
fn a_group_goes_back_to_a_bookmark_by_order() {
    let mut session = begun();
    let mark = act(&mut session, 0, Command::Bookmark { name: "before it all".into() });
    let back = Order::GoBack { bookmark: mark.id };
    let early = order(&mut session, Some(0), back.clone(), When::Now);
    assert_eq!(progress_of(&session, 0, &early, 0), Some(Progress::Past), "nothing has been done since");
    direct(&mut session, Some(0), Direction::Withdraw { entry: early });
    act(&mut session, 0, choose("way", "up"));
    act(&mut session, 0, choose("again", "up"));
    order(&mut session, Some(0), back, When::Now);
    assert_eq!(deliver(&mut session, 0, 0), 1);
    assert_eq!(trust(&session, 0), 50.0);
    assert_eq!(seen(&session, 0).decision.expect("a decision").id, "way");
}

#[test]
fn a_message_comes_once_at_its_moment_and_is_no_move() {
    let mut session = begun();
    let taken = act(&mut session, 0, choose("way", "up"));
    let id = order(&mut session, None, Order::Message { text: "Five minutes!".into() }, When::Now);
    assert_eq!(seen(&session, 0).table.messages, []);
    let mut other = session.clone();
    deliver(&mut session, 0, 3_000);
    other.command(0, Command::Deliver { order: id.clone() }, Author::Group, "tablet", 4_000).expect("due");
    session.merge(other.entries().cloned());
    let messages = seen(&session, 0).table.messages;
    assert_eq!(messages.len(), 1);
    assert_eq!((messages[0].text.as_str(), messages[0].after.as_ref()), ("Five minutes!", Some(&taken.id)));
    assert_eq!(seen(&session, 1).table.messages, []);
    // It stays where a decision is taken back, and is not brought again.
    act(&mut session, 0, Command::TakeBack);
    assert_eq!(seen(&session, 0).table.messages.len(), 1);
    assert_eq!(due_orders(&session, 0, 9_000), []);
}

#[test]
fn after_the_end_nothing_comes_but_messages() {
    let mut session = usual();
    crate::generate::play_out(&mut session, 0, 0);
    let event = order(&mut session, None, send("strike"), When::At { time: 10 });
    let message =
        order(&mut session, None, Order::Message { text: "Well done".into() }, When::At { time: 10 });
    let clause = When::Holds { clauses: texts(&["trust > 99"]) };
    let never = order(&mut session, None, Order::Message { text: "Hm".into() }, clause);
    assert_eq!(progress_of(&session, 0, &event, 0), Some(Progress::Past));
    assert_eq!(progress_of(&session, 0, &message, 0), Some(Progress::Waiting));
    assert_eq!(progress_of(&session, 0, &never, 0), Some(Progress::Past));
    assert_eq!(due_orders(&session, 0, 10), [message]);
    assert_eq!(session.group(0).expect("a group").play.phase, Phase::Debrief);
}

#[test]
fn orders_that_make_no_sense_are_refused() {
    let check = |direction: Direction, expected: Rejection| {
        let mut session = begun();
        let before = session.clone();
        assert_eq!(session.direct(None, direction.clone(), "console", 0), Err(expected), "{direction:?}");
        assert_eq!(session, before);
    };
    let at = |when: When| Direction::Order { order: send("strike"), when };
    let holds = |clauses: &[&str]| at(When::Holds { clauses: texts(clauses) });
    check(Direction::Order { order: send("flood"), when: When::Now }, Rejection::Unknown);
    check(at(When::Stage { stage: 0 }), Rejection::Unknown);
    check(at(When::Stage { stage: 5 }), Rejection::Unknown);
    check(holds(&[]), Rejection::BadClause);
    check(holds(&["trust"]), Rejection::BadClause);
    check(holds(&["trsut < 3"]), Rejection::BadClause);
    check(holds(&["trust < 3", "fact unheard-of"]), Rejection::BadClause);
    check(holds(&["chose way.sideways"]), Rejection::BadClause);
    check(Direction::OpenStages { up_to: 6 }, Rejection::Unknown);
    check(Direction::MoreTime { stage: 5, minutes: 1 }, Rejection::Unknown);
    check(Direction::MoreTime { stage: 1, minutes: i32::MIN }, Rejection::Unknown);
    let long = "x".repeat(engine::decide::MAX_TEXT + 1);
    check(Direction::Note { text: long.clone(), beside: None }, Rejection::TooLong);
    check(Direction::Order { order: Order::Message { text: long }, when: When::Now }, Rejection::TooLong);
}

#[test]
fn the_facilitators_word_from_anybody_else_does_not_stand() {
    let mut session = begun();
    let mut forged = direct(&mut usual(), None, Direction::Pause { on: true });
    forged.author = Author::Group;
    forged.lamport = 9;
    session.merge([forged.clone()]);
    assert_eq!(session.standing(&forged.id), Some(Standing::Unfit));
    act(&mut session, 0, choose("way", "up"));
}
