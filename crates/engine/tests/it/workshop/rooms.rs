//! The console and the projector.

use super::*;
use engine::play::Phase;
use engine::worksheet::Worksheet;
use engine::workshop::console::console;
use engine::workshop::order::{Progress, Replay, Show};
use engine::workshop::room::room;
use engine::workshop::vote::Ballots;
use std::collections::BTreeMap;

fn show(session: &mut Session, group: Option<usize>, what: Show, on: bool) {
    direct(session, group, Direction::Show { what, on });
}

#[test]
fn the_console_tells_every_group_at_a_glance() {
    let settings = Settings { minutes: vec![30; 4], ..Settings::default() };
    let mut session = workshop(&small(), settings);
    act(&mut session, 0, Command::MoveOn);
    let targets = BTreeMap::from([("trust".to_owned(), 55.0)]);
    let sheet = Worksheet::Targets { targets, note: String::new(), measures: BTreeMap::new() };
    act(&mut session, 0, Command::SaveWorksheet { task: "aims".into(), sheet });
    let counts = BTreeMap::from([("up".to_owned(), 3)]);
    let ballots = Ballots::Hands { counts, abstentions: 0 };
    act(&mut session, 0, Command::HoldVote { decision: Some("way".into()), ballots });
    let mut behind = session.clone();
    act(&mut session, 0, choose("way", "up"));
    behind.command(0, choose("way", "down"), Author::Group, "tablet", 5_000).expect("a choice");
    session.merge(behind.entries().cloned());
    let view = console(&session, 61_000);
    assert_eq!(
        view.groups.iter().map(|group| group.id.as_str()).collect::<Vec<_>>(),
        ["north", "south", "west"]
    );
    let north = &view.groups[0];
    assert_eq!((north.phase, north.stage, north.opened), (Phase::Stage, Some(Stage::Agenda), 1));
    assert_eq!((north.pending.as_deref(), north.moves), (Some("again"), 2));
    assert_eq!((north.pace.minutes, north.pace.used(61_000)), (Some(30), 60_000));
    assert_eq!(north.votes[0].taken.as_deref(), Some("up"));
    assert_eq!(north.set_aside.iter().map(|aside| aside.option.as_str()).collect::<Vec<_>>(), ["down"]);
    let recent: Vec<_> = north.recent.iter().map(|recent| recent.standing.is_some()).collect();
    assert_eq!(recent, [true, false, false, false, false], "the latest first");
    let profile = &north.profile[0];
    assert_eq!((profile.truth, profile.target), (trust(&session, 0), Some(55.0)));
    assert_eq!(profile.target_met, Some(profile.truth >= 55.0));
    assert_eq!(profile.seen, seen(&session, 0).indicators[0].now);
    assert_ne!(profile.seen.band, 0.0);
    assert_eq!((view.groups[1].phase, view.groups[1].recent.len()), (Phase::Briefing, 0));
}

#[test]
fn the_console_tells_how_orders_stand_with_each_group() {
    let mut session = usual();
    act(&mut session, 0, Command::MoveOn);
    act(&mut session, 1, Command::MoveOn);
    let id = order(&mut session, None, send("strike"), When::Now);
    deliver(&mut session, 0, 0);
    order(&mut session, Some(2), send("scandal"), When::At { time: 9_000 });
    let orders = console(&session, 0).orders;
    assert_eq!(orders.len(), 2);
    assert_eq!((&orders[0].entry, &orders[0].order, orders[0].withdrawn), (&id, &send("strike"), false));
    let progress: Vec<_> = orders[0].progress.iter().map(|(group, one)| (group.as_str(), one)).collect();
    assert!(matches!(
        progress[..],
        [("north", Progress::Done { .. }), ("south", Progress::Due), ("west", Progress::Waiting)]
    ));
    assert_eq!(orders[1].progress, [("west".to_owned(), Progress::Waiting)]);
}

#[test]
fn the_room_sees_only_what_it_is_shown() {
    let mut session = usual();
    act(&mut session, 0, Command::MoveOn);
    act(&mut session, 1, Command::MoveOn);
    let hand =
        |option: &str| Ballots::Hands { counts: BTreeMap::from([(option.to_owned(), 2)]), abstentions: 1 };
    act(&mut session, 0, Command::HoldVote { decision: Some("way".into()), ballots: hand("up") });
    act(&mut session, 1, Command::HoldVote { decision: Some("way".into()), ballots: hand("down") });
    let dark = room(&session);
    assert!(dark.groups.iter().all(|group| group.profile.is_none() && group.votes.is_empty()));
    assert_eq!((dark.question, dark.event), (None, None));
    show(&mut session, Some(1), Show::Votes { decision: Some("way".into()) }, true);
    show(&mut session, Some(0), Show::Profiles, true);
    show(&mut session, None, Show::Question { decision: "rule".into() }, true);
    show(&mut session, None, Show::Question { decision: "again".into() }, true);
    // To take away what is not shown takes nothing away.
    show(&mut session, None, Show::Question { decision: "rule".into() }, false);
    let lit = room(&session);
    assert_eq!(lit.groups.iter().map(|group| group.votes.len()).collect::<Vec<_>>(), [0, 1, 0]);
    assert_eq!(lit.groups[1].votes[0].counts, BTreeMap::from([("down".to_owned(), 2)]));
    let profile = lit.groups[0].profile.as_ref().expect("shown");
    assert_eq!(profile[0].now, seen(&session, 0).indicators[0].now);
    assert_eq!(lit.question.as_deref(), Some("again"));
    for (group, what) in [
        (Some(1), Show::Votes { decision: Some("way".into()) }),
        (None, Show::Profiles),
        (None, Show::Question { decision: "again".into() }),
    ] {
        show(&mut session, group, what, false);
    }
    assert_eq!(room(&session), room(&refolded(&session)));
    assert!(room(&session).groups.iter().all(|group| group.profile.is_none() && group.votes.is_empty()));
    assert_eq!(room(&session).question, None);
}

#[test]
fn an_event_is_the_rooms_once_it_has_come_to_all_or_is_shown() {
    let mut session = usual();
    order(&mut session, None, send("strike"), When::Now);
    for group in 0..3 {
        assert_eq!(room(&session).event, None);
        act(&mut session, group, Command::MoveOn);
        deliver(&mut session, group, 0);
    }
    assert_eq!(room(&session).event.as_deref(), Some("strike"));
    show(&mut session, None, Show::Event { event: "scandal".into() }, true);
    assert_eq!(room(&session).event.as_deref(), Some("scandal"));
}

#[test]
fn the_room_is_shown_a_groups_play_once_more_when_that_has_ended() {
    let mut session = usual();
    let at = |step, truth| Show::Replay(Replay { group: "north".into(), step, truth });
    act(&mut session, 0, Command::MoveOn);
    act(&mut session, 0, choose("way", "up"));
    show(&mut session, None, at(2, false), true);
    assert_eq!(room(&session).replay, None, "it still plays");
    crate::generate::play_out(&mut session, 0, 0);
    let as_seen = room(&session).replay.expect("shown");
    let view = seen(&session, 0);
    assert_eq!((as_seen.shown.step, as_seen.name.as_str()), (2, "Group north"));
    assert_eq!(as_seen.chapters.len(), view.chapters.len());
    assert!(!format!("{as_seen:?}").contains("because"), "reasons stay with the group");
    for (shown, own) in as_seen.indicators.iter().zip(&view.indicators) {
        assert_eq!((&shown.course, &shown.truth), (&own.course, &None));
        assert_eq!((shown.now, shown.target_met), (own.course.last().expect("a course").1, None));
    }
    show(&mut session, None, at(3, true), true);
    let as_it_was = room(&session).replay.expect("shown");
    assert_eq!(as_it_was.shown.step, 3, "the last one shown replaces the one before");
    assert_eq!(as_it_was.indicators, view.indicators);
    // To take away what is not shown takes nothing away.
    show(&mut session, None, at(2, false), false);
    assert!(room(&session).replay.is_some());
    show(&mut session, None, at(3, true), false);
    assert_eq!(room(&session).replay, None);
    show(&mut session, None, Show::Replay(Replay { group: "nobody".into(), step: 0, truth: true }), true);
    assert_eq!(room(&session).replay, None, "there is no such group");
}

#[test]
fn a_policy_is_shown_to_the_other_groups_alone_and_only_while_it_is_shown() {
    let mut session = usual();
    act(&mut session, 0, Command::MoveOn);
    act(&mut session, 0, choose("way", "up"));
    act(&mut session, 0, choose("again", "down"));
    act(&mut session, 0, Command::TakeBack);
    let targets = BTreeMap::from([("trust".to_owned(), 55.0)]);
    let sheet =
        Worksheet::Targets { targets: targets.clone(), note: String::new(), measures: BTreeMap::new() };
    act(&mut session, 0, Command::SaveWorksheet { task: "aims".into(), sheet });
    let shown = |session: &Session, group: usize| seen(session, group).table.policies;
    assert_eq!(shown(&session, 1), []);
    show(&mut session, Some(0), Show::Policy, true);
    assert_eq!(shown(&session, 0), [], "its own is no news");
    let policies = shown(&session, 1);
    assert_eq!(policies, shown(&session, 2));
    let [policy] = &policies[..] else { panic!("{policies:?}") };
    assert_eq!((policy.group.as_str(), policy.name.as_str()), ("north", "Group north"));
    let taken: Vec<_> =
        policy.decisions.iter().map(|one| (one.decision.as_str(), one.option.as_str())).collect();
    assert_eq!(taken, [("way", "up")], "what was taken back is not its policy");
    assert_eq!((policy.decisions[0].stage, policy.decisions[0].reason.as_str()), (Stage::Agenda, "because"));
    assert_eq!(policy.targets, targets);
    // As the group sees it, and not as it is.
    assert_eq!(policy.indicators[0].2, seen(&session, 0).indicators[0].now);
    assert_ne!(policy.indicators[0].2.band, 0.0);
    // A group that has not begun has none.
    show(&mut session, None, Show::Policy, true);
    assert_eq!(shown(&session, 1).len(), 1);
    // Two groups may read each other's.
    act(&mut session, 1, Command::MoveOn);
    let of = |group: usize| shown(&session, group).into_iter().map(|policy| policy.group).collect::<Vec<_>>();
    assert_eq!([of(0), of(1), of(2)], [vec!["south"], vec!["north"], vec!["north", "south"]]);
    show(&mut session, None, Show::Policy, false);
    assert_eq!(shown(&session, 1), []);
}
