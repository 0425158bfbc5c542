//! What participants and the room never see: the truth, other groups, what is ordered and has not come, notes, briefs.

use super::generate::{GROUPS, SECRET, empty, play, union};
use super::*;
use crate::generate::{Tape, any_scenario, tape};
use engine::event::Event;
use engine::play::{Phase, is_estimated};
use engine::session::Line;
use engine::view::view_on;
use engine::workshop::order::Show;
use engine::workshop::policy::{PolicyView, policy};
use engine::workshop::room::room;
use engine::workshop::seat::brief;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn whole(scenario: &Scenario, seed: u64, numbers: &[u16]) -> Session {
    let mut session = empty(scenario, seed, &mut Tape::new(numbers));
    session.merge(union(&play(scenario, seed, &mut Tape::new(numbers), 150)));
    session
}

/// Every view that a participant of a group may have: of the original, and of its branches.
fn views(session: &Session, group: usize) -> Vec<View> {
    let branches: Vec<EntryId> = session.branches(group).map(|(id, _)| id.clone()).collect();
    let lines = [None].into_iter().chain(branches.iter().map(Some));
    lines.map(|branch| view_on(session, Line { group, branch }, Role::Participant).expect("a view")).collect()
}

/// Whether an entry is an order or a note, and not what sets the frame.
fn is_kept_back(entry: &Entry) -> bool {
    let kept = |event: &Event| {
        matches!(event, Event::Directed { direction: Direction::Order { .. } | Direction::Note { .. } })
    };
    entry.events.iter().any(kept)
}

/// The case study with numbers that nothing else shares, so that the truth can be told from all other numbers.
fn marked(mut scenario: Scenario) -> Scenario {
    for (place, indicator) in scenario.indicators.iter_mut().enumerate() {
        let nudge = (indicator.max - indicator.min) * 0.000_123_456_789 * (place + 1) as f64;
        let up = indicator.start + nudge < indicator.max;
        indicator.start += if up { nudge } else { -nudge };
    }
    scenario
}

/// All numbers in a text.
fn numbers_in(text: &str) -> BTreeSet<String> {
    let part = |c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | 'e'));
    text.split(part).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

proptest! {
    #[test]
    fn a_view_hangs_on_the_groups_own_entries_and_the_frame_alone(
        scenario in any_scenario(), seed: u64, numbers in tape(900),
    ) {
        let session = whole(&scenario, seed, &numbers);
        for group in 0..GROUPS {
            let notes = session.desk().frame(group).expect("a group").shown.contains(&Show::Notes);
            let id = &session.header().groups[group].id;
            let mut alone = empty(&scenario, seed, &mut Tape::new(&numbers));
            // Other groups' entries and all that has not come are left out; where notes are shown, they stay.
            let mine = |entry: &&Entry| entry.group.as_ref().is_none_or(|of| of == id);
            let entries = session.entries().filter(mine).filter(|entry| notes || !is_kept_back(entry));
            alone.merge(entries.cloned());
            let own = |session: &Session| {
                let mut views = views(session, group);
                // What others show of their policies is another matter.
                views.iter_mut().for_each(|view| view.table.policies.clear());
                views
            };
            prop_assert_eq!(own(&alone), own(&session));
        }
    }

    #[test]
    fn of_other_groups_a_view_holds_the_policies_that_are_shown_and_no_more(
        scenario in any_scenario(), seed: u64, numbers in tape(900),
    ) {
        let session = whole(&scenario, seed, &numbers);
        let alone = |group: usize| {
            let id = &session.header().groups[group].id;
            let mut alone = empty(&scenario, seed, &mut Tape::new(&numbers));
            let its = |entry: &&Entry| entry.group.as_ref().is_none_or(|of| of == id);
            // The frame is kept, and what is private to the facilitator is not.
            alone.merge(session.entries().filter(its).filter(|entry| !is_kept_back(entry)).cloned());
            policy(&alone, group)
        };
        for group in 0..GROUPS {
            let is_shown = |other: &usize| {
                let frame = session.desk().frame(*other).expect("a group");
                *other != group && frame.shown.contains(&Show::Policy)
            };
            let shown: Vec<PolicyView> = (0..GROUPS).filter(is_shown).filter_map(alone).collect();
            for view in views(&session, group) {
                prop_assert_eq!(&view.table.policies, &shown);
            }
        }
    }

    #[test]
    fn nobody_but_the_seat_learns_of_its_brief(scenario in any_scenario(), seed: u64, numbers in tape(600)) {
        let mut briefed = scenario;
        for stakeholder in &mut briefed.stakeholders {
            stakeholder.brief = Some(format!("be {}", stakeholder.id));
        }
        let session = whole(&briefed, seed, &numbers);
        let changed = |keep: Option<&str>| {
            let mut other = session.header().scenario.clone();
            for stakeholder in other.stakeholders.iter_mut().filter(|one| keep != Some(one.id.as_str())) {
                stakeholder.brief = Some("something else".into());
            }
            other
        };
        let mut header = session.header().clone();
        header.scenario = changed(None);
        let mut other = Session::new(header).expect("a case that compiles");
        other.merge(session.entries().cloned());
        prop_assert_eq!(room(&other), room(&session));
        for group in 0..GROUPS {
            prop_assert_eq!(views(&other, group), views(&session, group));
            for (place, seat) in session.group(group).expect("a group").seats.iter().enumerate() {
                let mine = changed(seat.card.as_deref());
                prop_assert_eq!(brief(&session, &mine, group, place), brief(&session, &briefed, group, place));
            }
        }
    }

    #[test]
    fn neither_participants_nor_the_room_are_told_the_truth(
        scenario in any_scenario(), seed: u64, numbers in tape(900),
    ) {
        let mut session = whole(&marked(scenario), seed, &numbers);
        prop_assume!(!session.header().settings.open_truth);
        session.direct(None, Direction::Show { what: Show::Profiles, on: true }, "console", 0).expect("sense");
        let room = room(&session);
        let model = &session.case().model;
        let whose = (0..GROUPS).flat_map(|group| {
            let branches = session.branches(group).map(|(id, _)| Some(id));
            [None].into_iter().chain(branches).map(move |branch| Line { group, branch })
        });
        for line in whose {
            let play = &session.state(line).expect("a line").play;
            let view = view_on(&session, line, Role::Participant).expect("a view");
            // What the group really plays tells when the truth may be told, on its branches too.
            let ended = session.group(line.group).expect("a group").play.phase == Phase::Debrief;
            prop_assert!(ended || !view.shows_truth);
            let told_to_room = numbers_in(&format!("{:?}", room.groups[line.group]));
            // What others show of their policies, maybe from better data, is looked at where it is theirs.
            let mut own = view.clone();
            own.table.policies.clear();
            let told_to_group = numbers_in(&format!("{own:?}"));
            let told_to_others = numbers_in(&format!("{:?}", policy(&session, line.group)));
            let is_hidden = |place: usize, values: &[f64]| {
                model.evidence.is_some_and(|(data, spread)| {
                    let data = usize::from(data);
                    is_estimated(model, place) && spread > 0.0 && values[data] < model.indicators[data].max
                })
            };
            // What everybody knows, because it is counted, because it was published, or because the data were perfect
            // then. A hidden number may happen to be one of these: what is known of another indicator is no leak.
            let known = play.chapters.iter().flat_map(|chapter| {
                let all = chapter.values.iter().enumerate();
                all.filter(|(place, _)| !is_hidden(*place, &chapter.values)).map(|(_, value)| *value)
            });
            let starts = view.indicators.iter().map(|indicator| indicator.course[0].1.value);
            let open: BTreeSet<String> = known.chain(starts).map(|value| format!("{value:?}")).collect();
            for (place, indicator) in view.indicators.iter().enumerate() {
                prop_assert!(view.shows_truth || indicator.truth.is_none() && indicator.target_met.is_none());
                for (chapter, (_, reading)) in play.chapters.iter().zip(&indicator.course[1..]) {
                    let truth = chapter.values[place];
                    let told = format!("{truth:?}");
                    if !is_hidden(place, &chapter.values) {
                        continue;
                    }
                    prop_assert!(reading.band > 0.0);
                    // An estimate may happen to be the truth, and the end of a range is no secret.
                    if reading.value == truth || open.contains(&told) || told.len() < 8 {
                        continue;
                    }
                    if line.branch.is_none() {
                        prop_assert!(!told_to_room.contains(&told), "{} of {}", told, indicator.id);
                        prop_assert!(!told_to_others.contains(&told), "{} of {}", told, indicator.id);
                    }
                    prop_assert!(ended || !told_to_group.contains(&told), "{} of {}", told, indicator.id);
                }
            }
        }
    }

    #[test]
    fn the_room_reads_nothing_that_a_group_or_the_facilitator_wrote(
        scenario in any_scenario(), seed: u64, numbers in tape(900),
    ) {
        let session = whole(&scenario, seed, &numbers);
        let told = format!("{:?}", room(&session));
        prop_assert!(!told.contains(SECRET), "{}", told);
        for (group, shown) in room(&session).groups.iter().enumerate() {
            let frame = session.desk().frame(group).expect("a group");
            prop_assert_eq!(shown.profile.is_some(), frame.shown.contains(&Show::Profiles));
            for vote in &shown.votes {
                let wanted = Show::Votes { decision: vote.decision.clone() };
                prop_assert!(frame.shown.contains(&wanted));
            }
        }
    }
}

#[test]
fn notes_are_shown_to_a_group_once_its_play_has_ended_and_they_are_shown() {
    let mut session = usual();
    for (group, text) in [(None, "all"), (Some(0), "north"), (Some(1), "south")] {
        direct(&mut session, group, Direction::Note { text: text.into(), beside: None });
    }
    let taken_away = direct(&mut session, None, Direction::Note { text: "no".into(), beside: None }).id;
    direct(&mut session, None, Direction::Withdraw { entry: taken_away });
    let told = |session: &Session, role| -> Vec<String> {
        let notes = view(session, 0, role).expect("a view").table.notes;
        notes.into_iter().map(|note| note.text).collect()
    };
    direct(&mut session, Some(0), Direction::Show { what: Show::Notes, on: true });
    assert_eq!(told(&session, Role::Participant), Vec::<String>::new());
    assert_eq!(told(&session, Role::Facilitator), ["all", "north"]);
    crate::generate::play_out(&mut session, 0, 0);
    assert_eq!(told(&session, Role::Participant), ["all", "north"]);
    direct(&mut session, Some(0), Direction::Show { what: Show::Notes, on: false });
    assert_eq!(told(&session, Role::Participant), Vec::<String>::new());
}
