//! Files of many laptops: any interleaving, repetition and loss of entries ends in the same state once all have arrived.

use super::generate::{GROUPS, empty, play, union};
use super::*;
use crate::generate::{Tape, any_scenario, tape};
use crate::replay::check_sound;
use engine::session::Standing;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn merged(
    scenario: &Scenario,
    seed: u64,
    settings: &[u16],
    entries: impl IntoIterator<Item = Entry>,
) -> Session {
    let mut session = empty(scenario, seed, &mut Tape::new(settings));
    session.merge(entries);
    session
}

fn shuffled(mut entries: Vec<Entry>, tape: &mut Tape<'_>) -> Vec<Entry> {
    for place in (1..entries.len()).rev() {
        entries.swap(place, tape.below(place + 1));
    }
    entries
}

/// No order is carried out twice in what stands of a group's play, and everything else that must always hold.
fn check(session: &Session) {
    if session.header().settings.open_truth {
        // What a participant sees then is the truth, which the other checks do not expect.
    } else {
        check_sound(session);
    }
    for place in 0..GROUPS {
        let mut carried_out: BTreeMap<&EntryId, usize> = BTreeMap::new();
        for entry in session.entries_of(place).filter(|entry| entry.branch.is_none()) {
            if session.standing(&entry.id).is_none() {
                let orders = entry.events.iter().filter_map(|event| match event {
                    engine::event::Event::EventSent { order, .. }
                    | engine::event::Event::MessageCame { order, .. } => Some(order),
                    engine::event::Event::TakenBack { order, .. } => order.as_ref(),
                    _ => None,
                });
                orders.for_each(|order| *carried_out.entry(order).or_default() += 1);
            }
        }
        assert!(carried_out.values().all(|count| *count == 1), "{carried_out:?}");
        let state = session.group(place).expect("a group");
        assert!(carried_out.keys().all(|order| state.carried_out(order).is_some()));
    }
}

proptest! {
    #[test]
    fn any_order_of_arrival_ends_in_the_same_state(
        scenario in any_scenario(), seed: u64, numbers in tape(900), order in tape(200),
    ) {
        let devices = play(&scenario, seed, &mut Tape::new(&numbers), 150);
        let entries = union(&devices);
        let together = merged(&scenario, seed, &numbers, entries.clone());
        check(&together);
        let mut one_by_one = empty(&scenario, seed, &mut Tape::new(&numbers));
        for entry in shuffled(entries.clone(), &mut Tape::new(&order)) {
            one_by_one.merge([entry]);
        }
        prop_assert_eq!(&one_by_one, &together);
        prop_assert_eq!(&Session::from_file(&together.to_file()).expect("a file that opens"), &together);
        // Each device that hears of everything knows the same, in whatever order it heard.
        for mut device in devices {
            device.merge(shuffled(entries.clone(), &mut Tape::new(&order)));
            prop_assert_eq!(&device, &together);
        }
    }

    #[test]
    fn what_is_lost_on_the_way_does_no_harm_and_may_still_come(
        scenario in any_scenario(), seed: u64, numbers in tape(900), lost: u64, order in tape(100),
    ) {
        let entries = union(&play(&scenario, seed, &mut Tape::new(&numbers), 150));
        let kept = entries.iter().enumerate().filter(|(place, _)| lost >> (place % 64) & 1 == 0);
        let mut session = merged(&scenario, seed, &numbers, kept.map(|(_, entry)| entry.clone()));
        check(&session);
        session.merge(shuffled(entries.clone(), &mut Tape::new(&order)));
        prop_assert_eq!(session, merged(&scenario, seed, &numbers, entries));
    }

    #[test]
    fn what_comes_for_one_group_leaves_the_others_and_their_branches_as_they_are(
        scenario in any_scenario(), seed: u64, numbers in tape(900),
    ) {
        let whole = merged(&scenario, seed, &numbers, union(&play(&scenario, seed, &mut Tape::new(&numbers), 150)));
        for place in 0..GROUPS {
            let alone = merged(&scenario, seed, &numbers, whole.entries_of(place).cloned());
            prop_assert_eq!(alone.group(place), whole.group(place));
            prop_assert!(alone.branches(place).eq(whole.branches(place)));
        }
    }

    #[test]
    fn a_branch_hangs_on_its_own_entries_and_on_what_it_shares(
        scenario in any_scenario(), seed: u64, numbers in tape(900),
    ) {
        let whole = merged(&scenario, seed, &numbers, union(&play(&scenario, seed, &mut Tape::new(&numbers), 150)));
        // The original plays on and takes back everything it can; no branch hears of it.
        let mut on = whole.clone();
        for place in 0..GROUPS {
            while on.command(place, Command::TakeBack, Author::Group, "later", 0).is_ok() {}
            let _ = on.command(place, Command::MoveOn, Author::Group, "later", 0);
            prop_assert!(on.branches(place).eq(whole.branches(place)));
        }
    }
}

#[test]
fn made_up_workshops_are_eventful() {
    // The properties above say nothing of what never occurs in them.
    let mut seen = BTreeMap::<&str, usize>::new();
    for seed in 0..40_u64 {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let numbers: Vec<u16> = (0..2_000)
            .map(|_| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                (state >> 20) as u16
            })
            .collect();
        let devices = play(&crate::cases::eventful(), seed, &mut Tape::new(&numbers), 300);
        let session = merged(&crate::cases::eventful(), seed, &numbers, union(&devices));
        for entry in session.entries() {
            let mut count = |what| *seen.entry(what).or_default() += 1;
            match session.standing(&entry.id) {
                Some(Standing::Overtaken) => count("overtaken"),
                Some(Standing::TakenBack) => count("taken back"),
                Some(Standing::Unfit) => count("unfit"),
                None if entry.branch.is_some() => count("in a branch"),
                None => {}
            }
            for event in entry.events.iter().filter(|_| session.standing(&entry.id).is_none()) {
                match event {
                    engine::event::Event::EventSent { .. } => count("event sent"),
                    engine::event::Event::MessageCame { .. } => count("message"),
                    engine::event::Event::TakenBack { order: Some(_), .. } => count("taken back by order"),
                    engine::event::Event::VoteHeld { .. } => count("vote"),
                    engine::event::Event::BranchBegun { .. } => count("branch"),
                    engine::event::Event::PlayEnded => count("end"),
                    _ => {}
                }
            }
        }
    }
    for what in [
        "overtaken",
        "taken back",
        "in a branch",
        "event sent",
        "message",
        "taken back by order",
        "vote",
        "branch",
        "end",
    ] {
        assert!(seen.get(what).is_some_and(|count| *count >= 5), "{what}: {seen:?}");
    }
    // Nothing that a device writes is unfit, whatever the others do.
    assert_eq!(seen.get("unfit"), None, "{seen:?}");
}
