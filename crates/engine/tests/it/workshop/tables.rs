//! Who sits at the table, what they vote, and the moments that they name.

use super::*;
use engine::session::{Deciding, Luck, Standing, Voting};
use engine::view::Telling;
use engine::workshop::seat::{Seat, TableRole, brief, deal};
use engine::workshop::vote::{Ballots, Vote};
use std::collections::{BTreeMap, BTreeSet};

fn voted(settings: Settings, ballots: Ballots) -> (Session, Result<Entry, Rejection>) {
    let mut session = workshop(&small(), settings);
    act(&mut session, 0, Command::MoveOn);
    let held = try_act(&mut session, 0, Command::HoldVote { decision: Some("way".into()), ballots });
    (session, held)
}

fn seats(votes: &[&str]) -> Ballots {
    let vote = |option: &&str| (!option.is_empty()).then(|| (*option).to_owned());
    Ballots::Seats(votes.iter().map(vote).collect())
}

fn hands(counts: &[(&str, u32)], abstentions: u32) -> Ballots {
    Ballots::Hands { counts: counts.iter().map(|(id, count)| ((*id).into(), *count)).collect(), abstentions }
}

#[test]
fn cards_are_dealt_from_those_who_have_a_brief_and_the_same_deal_is_always_the_same() {
    let mut session = usual();
    let first = deal(&session, 0, 7);
    assert_eq!(first, deal(&session, 0, 7));
    let roles: Vec<_> = first.iter().map(|seat| seat.role).collect();
    assert_eq!(roles[..5], TableRole::ALL.map(Some));
    assert_eq!(roles[5..], [None, None]);
    let cards: BTreeSet<_> = first.iter().filter_map(|seat| seat.card.clone()).collect();
    assert_eq!(cards.len(), 5, "no card twice");
    assert!(!cards.contains("church"), "nobody's part");
    assert_eq!(first[5].card, None);
    // To deal again is the next deal; other groups have deals of their own.
    let mut deals = BTreeSet::new();
    for _ in 0..4 {
        let dealt = deal(&session, 0, 7);
        deals.insert(format!("{dealt:?}"));
        act(&mut session, 0, Command::Seat { seats: dealt.clone() });
        assert_eq!(seen(&session, 0).table.seats, dealt);
    }
    deals.insert(format!("{:?}", deal(&session, 1, 7)));
    assert!(deals.len() >= 4, "{deals:?}");
    assert_eq!(deal(&session, 9, 7), []);
}

#[test]
fn cards_are_dealt_by_hand_too_and_the_latest_seats_count() {
    let mut session = usual();
    let hand = vec![Seat { role: None, card: Some("church".into()) }, Seat::default()];
    let dealt = deal(&session, 0, 3);
    act(&mut session, 0, Command::Seat { seats: dealt });
    act(&mut session, 0, Command::Seat { seats: hand.clone() });
    assert_eq!(seen(&session, 0).table.seats, hand);
    let stranger = vec![Seat { role: None, card: Some("nobody".into()) }];
    assert_eq!(try_act(&mut session, 0, Command::Seat { seats: stranger }), Err(Rejection::Unknown));
    let crowd = vec![Seat::default(); 25];
    assert_eq!(try_act(&mut session, 0, Command::Seat { seats: crowd }), Err(Rejection::TooMany));
}

#[test]
fn a_brief_is_one_seats_own() {
    let mut session = usual();
    let seated = deal(&session, 0, 6);
    act(&mut session, 0, Command::Seat { seats: seated.clone() });
    let texts = &session.header().scenario;
    for (place, seat) in seated.iter().enumerate() {
        let told = brief(&session, texts, 0, place).expect("a seat");
        assert_eq!(told.role, seat.role);
        assert_eq!(told.card, seat.card.clone().map(|card| (card.clone(), format!("what {card} wants"))));
    }
    assert_eq!(brief(&session, texts, 0, 6), None);
    assert_eq!(brief(&session, texts, 1, 0), None);
}

#[test]
fn a_vote_counts_what_was_given() {
    let (session, held) = voted(Settings::default(), seats(&["up", "down", "up", "", "up"]));
    held.expect("a vote");
    let vote = &seen(&session, 0).table.votes[0];
    assert_eq!((vote.opened, vote.vote.round), (1, 1));
    assert_eq!(vote.vote.counts, BTreeMap::from([("up".into(), 3), ("down".into(), 1)]));
    assert_eq!((vote.vote.abstentions, vote.vote.cast()), (1, 4));
    assert_eq!(vote.vote.seats.get(&4).map(String::as_str), Some("up"));
    let agreement = vote.agreement.expect("votes");
    assert_eq!(agreement.largest, 0.75);
    // (1 − 9/16 − 1/16) × 3 ÷ 2
    assert_eq!(agreement.variation, 0.5625);
}

#[test]
fn an_anonymous_vote_never_says_who() {
    let settings = Settings { voting: Voting::Anonymous, ..Settings::default() };
    let one = voted(settings.clone(), seats(&["up", "down"])).0;
    let other = voted(settings, seats(&["down", "up"])).0;
    assert_eq!(one.to_file(), other.to_file());
    // Nor does an entry stand that says it.
    let mut telling = voted(Settings::default(), seats(&["up", "down"])).1.expect("a vote");
    telling.id.device = "other".into();
    let mut session = one;
    session.merge([telling.clone()]);
    assert_eq!(session.standing(&telling.id), Some(Standing::Unfit));
    assert_eq!(seen(&session, 0).table.votes.len(), 1);
}

#[test]
fn agreement_goes_from_all_alike_to_spread_evenly() {
    let check = |counts: &[(&str, u32)], largest: f64, variation: f64| {
        let held = voted(Settings::default(), hands(counts, 0)).0;
        let agreement = seen(&held, 0).table.votes[0].agreement.expect("votes");
        assert_eq!((agreement.largest, agreement.variation), (largest, variation), "{counts:?}");
    };
    check(&[("up", 5)], 1.0, 0.0);
    check(&[("up", 2), ("down", 2)], 0.5, 0.75);
    let held = voted(Settings::default(), hands(&[("up", 2), ("down", 2), ("stay", 2)], 0)).0;
    let even = seen(&held, 0).table.votes[0].agreement.expect("votes").variation;
    assert!((even - 1.0).abs() < 1e-15, "{even}");
    let none = voted(Settings::default(), hands(&[], 3)).0;
    assert_eq!(seen(&none, 0).table.votes[0].agreement, None);
}

#[test]
fn what_a_vote_settles_follows_the_groups_own_way_of_deciding() {
    let check = |counts: &[(&str, u32)], expected: [Option<&str>; 3]| {
        for (deciding, expected) in
            [Deciding::Consensus, Deciding::Majority, Deciding::Chair].into_iter().zip(expected)
        {
            let held = voted(Settings { deciding, ..Settings::default() }, hands(counts, 1)).0;
            let carried = seen(&held, 0).table.votes[0].carried.clone();
            assert_eq!(carried.as_deref(), expected, "{deciding:?} {counts:?}");
        }
    };
    check(&[("up", 4)], [Some("up"), Some("up"), None]);
    check(&[("up", 3), ("down", 2)], [None, Some("up"), None]);
    check(&[("up", 2), ("down", 2)], [None, None, None]);
    check(&[("up", 2), ("down", 1), ("stay", 1)], [None, None, None]);
    check(&[("up", 0)], [None, None, None]);
}

#[test]
fn votes_that_make_no_sense_are_refused() {
    let check = |ballots: Ballots, expected: Rejection| {
        assert_eq!(voted(Settings::default(), ballots.clone()).1, Err(expected), "{ballots:?}");
    };
    check(hands(&[("sideways", 1)], 0), Rejection::Unknown);
    check(hands(&[], 0), Rejection::NoVotes);
    check(hands(&[("up", 0)], 0), Rejection::NoVotes);
    check(hands(&[("up", u32::MAX)], 0), Rejection::TooMany);
    check(hands(&[("up", 1)], u32::MAX), Rejection::TooMany);
    check(seats(&[]), Rejection::NoVotes);
    check(seats(&["up"; 25]), Rejection::TooMany);
    let mut session = usual();
    act(&mut session, 0, Command::MoveOn);
    let early = Command::HoldVote { decision: Some("again".into()), ballots: hands(&[("up", 1)], 0) };
    assert_eq!(try_act(&mut session, 0, early), Err(Rejection::NotPending));
}

#[test]
fn an_entry_whose_seats_and_counts_differ_does_not_stand() {
    let (mut session, held) = voted(Settings::default(), seats(&["up", "down"]));
    let mut forged = held.expect("a vote");
    forged.id.device = "other".into();
    let counts = BTreeMap::from([("up".to_owned(), 2)]);
    let seats = BTreeMap::from([(0, "up".to_owned())]);
    let vote = Vote { decision: Some("way".into()), round: 1, counts, abstentions: 0, seats };
    forged.events = vec![engine::event::Event::VoteHeld { vote }];
    session.merge([forged.clone()]);
    assert_eq!(session.standing(&forged.id), Some(Standing::Unfit));
}

#[test]
fn a_compromise_is_voted_on_like_a_decision_and_keeps_its_dissent() {
    let mut gated = small();
    let compromises = vec![compromise("less", &[], []), compromise("later", &[], [])];
    gated.adoption = Some(Adoption { threshold: 90.0, compromises });
    let mut session = workshop(&gated, Settings::default());
    let vote = |votes: &[(&str, u32)]| Command::HoldVote { decision: None, ballots: hands(votes, 1) };
    for command in [Command::MoveOn, choose("way", "up"), choose("again", "up"), Command::MoveOn] {
        act(&mut session, 0, command);
    }
    act(&mut session, 0, choose("rule", "up"));
    assert_eq!(try_act(&mut session, 0, vote(&[("less", 2)])), Err(Rejection::NotPending), "not needed yet");
    act(&mut session, 0, Command::SeekAdoption);
    assert_eq!(try_act(&mut session, 0, vote(&[("up", 2)])), Err(Rejection::Unknown), "no compromise");
    let held = act(&mut session, 0, vote(&[("less", 2), ("later", 1)]));
    let told = serde_json::to_string(&held).expect("plain data");
    assert!(!told.contains("\"decision\""), "{told}");
    let (reason, dissent) = ("so".to_owned(), "Later would have done.".to_owned());
    act(&mut session, 0, Command::Compromise { compromise: "less".into(), reason, dissent: dissent.clone() });
    let view = seen(&session, 0);
    let [held] = &view.table.votes[..] else { panic!("one vote") };
    assert_eq!((held.vote.decision.as_deref(), held.vote.round), (None, 1));
    assert_eq!((held.carried.as_deref(), held.taken.as_deref()), (None, Some("less")));
    let agreement = held.agreement.expect("votes for options");
    assert!((agreement.largest - 2.0 / 3.0).abs() < 1e-12 && (agreement.variation - 8.0 / 9.0).abs() < 1e-12);
    let Telling::CompromiseMade { dissent: told, .. } = &view.chapters.last().expect("a chapter").telling
    else {
        panic!("a compromise")
    };
    assert_eq!(*told, dissent);
    let rows = engine::workshop::csv::decisions(&session);
    let last = rows.last().expect("a row");
    assert_eq!((last.decision.as_deref(), last.dissent.as_str()), (None, dissent.as_str()));
    assert!(engine::workshop::csv::votes(&session).iter().all(|row| row.decision.is_none()));
    assert_eq!(Session::from_file(&session.to_file()).expect("a file that opens"), session);
}

#[test]
fn a_second_vote_is_counted_beside_the_first_and_both_know_what_was_decided() {
    let (mut session, _) = voted(Settings::default(), hands(&[("up", 1), ("down", 1)], 0));
    let again = Command::HoldVote { decision: Some("way".into()), ballots: hands(&[("down", 2)], 0) };
    act(&mut session, 0, again);
    let dissent = "It will cost us the union.".to_owned();
    let (decision, option, reason) = ("way".into(), "down".into(), "so".into());
    act(&mut session, 0, Command::Decide { decision, option, reason, dissent: dissent.clone() });
    let view = seen(&session, 0);
    let rounds: Vec<_> = view.table.votes.iter().map(|one| (one.vote.round, one.taken.as_deref())).collect();
    assert_eq!(rounds, [(1, Some("down")), (2, Some("down"))]);
    let Telling::DecisionTaken { dissent: told, .. } = &view.chapters.last().expect("a chapter").telling
    else {
        panic!("a decision")
    };
    assert_eq!(*told, dissent);
    // Of another decision there is a first vote again.
    act(
        &mut session,
        0,
        Command::HoldVote { decision: Some("again".into()), ballots: hands(&[("up", 1)], 0) },
    );
    assert_eq!(seen(&session, 0).table.votes[2].vote.round, 1);
}

#[test]
fn a_group_goes_back_to_a_bookmark() {
    let mut session = usual();
    act(&mut session, 0, Command::MoveOn);
    act(&mut session, 0, choose("way", "up"));
    let mark = act(&mut session, 0, Command::Bookmark { name: "after the first".into() }).id;
    let back = Command::GoBack { bookmark: mark.clone() };
    assert_eq!(try_act(&mut session, 0, back.clone()), Err(Rejection::NothingToTakeBack));
    let there = session.group(0).expect("a group").play.clone();
    act(&mut session, 0, choose("again", "down"));
    act(&mut session, 0, Command::MoveOn);
    assert!(seen(&session, 0).table.bookmarks[0].may_go_back);
    act(&mut session, 0, back);
    assert_eq!(session.group(0).expect("a group").play, there);
    assert!(!seen(&session, 0).table.bookmarks[0].may_go_back);
    let long = Command::Bookmark { name: "x".repeat(401) };
    assert_eq!(try_act(&mut session, 0, long), Err(Rejection::TooLong));
}

#[test]
fn groups_may_meet_luck_of_their_own() {
    let play = |luck: Luck| {
        let mut session = workshop(&crate::cases::eventful(), Settings { luck, ..Settings::default() });
        (0..3).for_each(|group| crate::generate::play_out(&mut session, group, 1));
        let world = |group| session.group(group).expect("a group").play.world.clone();
        ([world(0), world(1), world(2)], [0, 1, 2].map(|group| session.seed(group)))
    };
    let ([a, b, c], seeds) = play(Luck::Shared);
    assert!(a == b && b == c);
    assert_eq!(seeds, [7; 3]);
    let ([a, b, c], seeds) = play(Luck::Own);
    assert!(a != b || b != c);
    // For good: a session that exists must go on with the same luck.
    assert_eq!(seeds, [1_720_202_018_855_888, 7_334_551_491_829_172, 5_737_392_761_961_844]);
    assert!(seeds.iter().all(|seed| *seed < 1 << 53));
}
