//! Logs of several devices: merging is set union, whatever the order, however often, whatever is lost on the way.

use crate::cases::*;
use crate::generate::{Tape, any_scenario, play_some, session, tape};
use crate::replay::check_sound;
use engine::decide::Command;
use engine::event::{EntryId, Event};
use engine::session::{Author, Entry, Session, Standing};
use proptest::prelude::*;
use scenario::case::{DecisionStage, Scenario};

/// The entries of three devices that share a beginning and then play on without a connection, some of them meeting
/// halfway; and some entries that claim another's name.
fn scattered(scenario: &Scenario, seed: u64, tape: &mut Tape<'_>) -> Vec<Entry> {
    let mut first = session(scenario, seed);
    play_some(&mut first, "laptop", tape, 8);
    let (mut second, mut third) = (first.clone(), first.clone());
    play_some(&mut first, "laptop", tape, 8);
    play_some(&mut second, "tablet", tape, 8);
    third.merge(second.entries().cloned());
    play_some(&mut third, "phone", tape, 8);
    play_some(&mut second, "tablet", tape, 4);
    let mut entries: Vec<Entry> = [first, second, third].iter().flat_map(Session::entries).cloned().collect();
    for _ in 0..tape.below(4) {
        if entries.is_empty() {
            break;
        }
        let mut forged = entries[tape.below(entries.len())].clone();
        match tape.below(3) {
            0 => forged.at += 1,
            1 => forged.lamport += tape.below(9) as u64,
            _ => forged.events = entries[tape.below(entries.len())].events.clone(),
        }
        entries.push(forged);
    }
    entries
}

fn merged(scenario: &Scenario, seed: u64, entries: impl IntoIterator<Item = Entry>) -> Session {
    let mut session = session(scenario, seed);
    session.merge(entries);
    session
}

fn shuffled(mut entries: Vec<Entry>, tape: &mut Tape<'_>) -> Vec<Entry> {
    for place in (1..entries.len()).rev() {
        entries.swap(place, tape.below(place + 1));
    }
    entries
}

proptest! {
    #[test]
    fn the_order_of_arrival_does_not_matter(
        scenario in any_scenario(), seed: u64, numbers in tape(300), order in tape(100),
    ) {
        let entries = scattered(&scenario, seed, &mut Tape::new(&numbers));
        let together = merged(&scenario, seed, entries.clone());
        check_sound(&together);
        let mut one_by_one = session(&scenario, seed);
        for entry in shuffled(entries, &mut Tape::new(&order)) {
            one_by_one.merge([entry]);
        }
        prop_assert_eq!(one_by_one.to_file(), together.to_file());
        prop_assert_eq!(one_by_one, together);
    }

    #[test]
    fn merging_is_associative_and_idempotent(
        scenario in any_scenario(), seed: u64, numbers in tape(300), split in any::<u64>(),
    ) {
        let entries = scattered(&scenario, seed, &mut Tape::new(&numbers));
        let part = |wanted: u64| {
            let chosen = entries.iter().enumerate().filter(move |(place, _)| (split >> (place % 32 * 2) & 3) == wanted);
            merged(&scenario, seed, chosen.map(|(_, entry)| entry.clone()))
        };
        let parts = [part(0), part(1), part(2), part(3)];
        let union = |left: &Session, right: &Session| {
            let mut left = left.clone();
            left.merge(right.entries().cloned());
            left
        };
        let [a, b, c, d] = &parts;
        let left = union(&union(&union(a, b), c), d);
        let right = union(a, &union(b, &union(c, d)));
        prop_assert_eq!(&left, &right);
        prop_assert_eq!(&union(&left, &left), &left);
        prop_assert_eq!(&left, &merged(&scenario, seed, entries.clone()));
    }

    #[test]
    fn what_is_lost_on_the_way_does_no_harm(
        scenario in any_scenario(), seed: u64, numbers in tape(300), lost in any::<u64>(),
    ) {
        let entries = scattered(&scenario, seed, &mut Tape::new(&numbers));
        let kept = entries.iter().enumerate().filter(|(place, _)| lost >> (place % 64) & 1 == 0);
        let mut session = merged(&scenario, seed, kept.map(|(_, entry)| entry.clone()));
        check_sound(&session);
        // Play goes on, and what was lost may still arrive.
        play_some(&mut session, "laptop", &mut Tape::new(&numbers), 5);
        session.merge(entries.clone());
        check_sound(&session);
        for entry in &entries {
            prop_assert!(session.entry(&entry.id).is_some());
        }
    }
}

fn two_options() -> Scenario {
    let mut two = case("two");
    two.indicators = vec![indicator("trust", 50.0)];
    let options = [
        option("up", [outcome(1.0, [effect("trust", 10.0)])]),
        option("down", [outcome(1.0, [effect("trust", -10.0)])]),
    ];
    two.decisions = vec![
        decision("way", DecisionStage::Agenda, options.clone()),
        decision("again", DecisionStage::Agenda, options),
    ];
    two
}

fn choose(session: &mut Session, device: &str, decision: &str, option: &str) -> Entry {
    let command = Command::Decide {
        decision: decision.into(),
        option: option.into(),
        reason: device.into(),
        dissent: String::new(),
    };
    session.command(0, command, Author::Group, device, 0).expect("a choice")
}

fn trust(session: &Session) -> f64 {
    session.group(0).expect("a group").play.world.values[0]
}

#[test]
fn of_two_devices_that_decide_the_same_the_first_stands_and_the_other_is_overtaken() {
    let mut first = session(&two_options(), 1);
    first.command(0, Command::MoveOn, Author::Group, "b", 0).expect("a stage");
    let mut second = first.clone();
    let late = choose(&mut first, "b", "way", "down");
    let early = choose(&mut second, "a", "way", "up");
    let after = choose(&mut first, "b", "again", "down");
    first.merge([early.clone()]);
    second.merge([late.clone(), after.clone()]);
    assert_eq!(first, second);
    assert_eq!(first.standing(&early.id), None);
    assert_eq!(first.standing(&late.id), Some(Standing::Overtaken));
    assert_eq!(first.standing(&after.id), Some(Standing::Overtaken));
    assert_eq!(trust(&first), 60.0);
    let aside = engine::view::view(&first, 0, engine::view::Role::Participant).expect("a view").set_aside;
    assert_eq!(aside.iter().map(|aside| aside.option.as_str()).collect::<Vec<_>>(), ["down", "down"]);
}

#[test]
fn taking_back_and_moving_on_at_the_same_time_do_not_both_stand() {
    let mut first = session(&two_options(), 1);
    first.command(0, Command::MoveOn, Author::Group, "a", 0).expect("a stage");
    let taken = choose(&mut first, "a", "way", "up");
    let mut second = first.clone();
    let back = first.command(0, Command::TakeBack, Author::Group, "a", 0).expect("a taking back");
    let on = choose(&mut second, "b", "again", "up");
    first.merge([on.clone()]);
    second.merge([back]);
    assert_eq!(first, second);
    assert_eq!(first.standing(&taken.id), Some(Standing::TakenBack));
    assert_eq!(first.standing(&on.id), Some(Standing::Overtaken));
    assert_eq!(trust(&first), 50.0);
}

#[test]
fn of_two_entries_under_one_name_the_same_one_stays_whichever_came_first() {
    let mut played = session(&two_options(), 1);
    let open = played.command(0, Command::MoveOn, Author::Group, "a", 0).expect("a stage");
    let honest = choose(&mut played, "a", "way", "up");
    let mut forged = honest.clone();
    let Event::DecisionTaken { option, .. } = &mut forged.events[0] else { panic!("a decision") };
    *option = "down".into();
    for order in [[&honest, &forged], [&forged, &honest]] {
        let session = merged(&two_options(), 1, [open.clone()].into_iter().chain(order.into_iter().cloned()));
        assert_eq!(trust(&session), 40.0);
    }
}

#[test]
fn entries_that_no_device_can_have_written_are_refused() {
    let mut played = session(&two_options(), 1);
    let open = played.command(0, Command::MoveOn, Author::Group, "a", 0).expect("a stage");
    let mut late = open.clone();
    late.lamport = u64::MAX;
    late.id.device = "b".into();
    let mut last = open.clone();
    last.id = EntryId { device: "b".into(), sequence: u32::MAX };
    let before = played.clone();
    assert_eq!(played.merge([late, last]).refused, 2);
    assert_eq!(played, before);
}
