//! The guided debrief: what groups say, what people will change, and questionnaires of which only sums are told.

use super::*;
use engine::play::Phase;
use engine::workshop::talk::{
    Asked, Aspect, Confidence, Knowledge, MAX_PLEDGES, Occasion, Reuse, Sheet, Wanting, survey,
};

/// A workshop whose first group has ended.
fn ended() -> Session {
    let mut session = usual();
    for group in 0..2 {
        while seen(&session, group).phase != Phase::Debrief {
            let pending = seen(&session, group).decision.map(|decision| decision.id);
            act(&mut session, group, pending.map_or(Command::MoveOn, |decision| choose(&decision, "up")));
        }
    }
    session
}

fn reflect(phase: TalkPhase, text: &str) -> Command {
    Command::Reflect { phase, text: text.into() }
}

fn pledge(text: &str) -> Command {
    Command::Pledge { text: text.into() }
}

fn sheet(occasion: Occasion, right: bool, confidence: u8) -> Sheet {
    let answer = |question: Knowledge| if right { question.right() } else { 4 };
    Sheet {
        knowledge: Knowledge::ALL.into_iter().map(|question| (question, answer(question))).collect(),
        confidence: Confidence::ALL.into_iter().map(|item| (item, confidence)).collect(),
        ..Sheet::new(occasion)
    }
}

fn hand_in(session: &mut Session, group: usize, sheet: Sheet) -> Result<(), Rejection> {
    try_act(session, group, Command::HandIn { sheet }).map(|_| ())
}

#[test]
fn what_is_said_in_a_phase_replaces_what_was_said_before() {
    let mut session = ended();
    act(&mut session, 0, reflect(TalkPhase::Feelings, "tired"));
    act(&mut session, 0, reflect(TalkPhase::Feelings, "proud"));
    act(&mut session, 0, reflect(TalkPhase::Next, "a register"));
    let said = seen(&session, 0).reflections;
    assert_eq!(said.values().map(String::as_str).collect::<Vec<_>>(), ["proud", "a register"]);
    assert!(seen(&session, 1).reflections.is_empty());
    direct(
        &mut session,
        None,
        Direction::Plenary { phase: TalkPhase::Facts, text: "all failed once".into() },
    );
    assert_eq!(session.desk().plenary()[&TalkPhase::Facts], "all failed once");
    assert_eq!(refolded(&session), session);
    let read = Session::from_file(&session.to_file()).expect("a file");
    assert_eq!(read, session);
}

#[test]
fn the_facilitator_says_whether_facts_come_first() {
    let mut session = ended();
    assert!(!seen(&session, 0).facts_first);
    direct(&mut session, None, Direction::FactsFirst { on: true });
    assert!(seen(&session, 0).facts_first && seen(&session, 1).facts_first);
    assert_eq!(Session::from_file(&session.to_file()).expect("a file"), session);
    direct(&mut session, None, Direction::FactsFirst { on: false });
    assert!(!seen(&session, 0).facts_first);
}

#[test]
fn pledges_add_up_and_can_be_taken_off() {
    let mut session = ended();
    let first = act(&mut session, 0, pledge("ask the union first")).id;
    act(&mut session, 0, pledge("write a baseline"));
    act(&mut session, 0, Command::Unpledge { entry: first.clone() });
    let left: Vec<String> = seen(&session, 0).pledges.into_iter().map(|pledge| pledge.text).collect();
    assert_eq!(left, ["write a baseline"]);
    let mut check = |command: Command, expected: Rejection| {
        assert_eq!(try_act(&mut session, 0, command).err(), Some(expected));
    };
    check(Command::Unpledge { entry: first }, Rejection::Unknown);
    check(pledge("  "), Rejection::Empty);
    check(pledge(&"a".repeat(200_000)), Rejection::TooLong);
    for _ in 1..MAX_PLEDGES {
        act(&mut session, 0, pledge("more"));
    }
    assert_eq!(try_act(&mut session, 0, pledge("too many")).err(), Some(Rejection::TooMany));
}

#[test]
fn a_questionnaire_has_its_time_and_its_range() {
    let mut session = usual();
    let mut check = |sheet: Sheet, expected: Result<(), Rejection>| {
        assert_eq!(hand_in(&mut session, 0, sheet), expected);
    };
    check(sheet(Occasion::Before, true, 3), Ok(()));
    check(sheet(Occasion::After, true, 3), Err(Rejection::StillPlaying));
    check(Sheet::new(Occasion::Before), Err(Rejection::Empty));
    check(sheet(Occasion::Before, true, 6), Err(Rejection::Unknown));
    check(sheet(Occasion::Before, true, 0), Err(Rejection::Unknown));
    check(
        Sheet { knowledge: [(Knowledge::Order, 5)].into(), ..Sheet::new(Occasion::Before) },
        Err(Rejection::Unknown),
    );
    // What only the end can tell is not asked before it.
    check(Sheet { reuse: Some(Reuse::Yes), ..sheet(Occasion::Before, true, 3) }, Err(Rejection::Unknown));
    check(
        Sheet { ratings: [(Aspect::Pace, 3)].into(), ..sheet(Occasion::Before, true, 3) },
        Err(Rejection::Unknown),
    );
    let mut session = ended();
    assert_eq!(hand_in(&mut session, 0, sheet(Occasion::Before, true, 3)), Err(Rejection::Ended));
    assert_eq!(hand_in(&mut session, 0, sheet(Occasion::After, true, 3)), Ok(()));
}

#[test]
fn sums_are_told_only_where_they_tell_on_nobody() {
    let mut session = ended();
    let after = |text: &str, confidence| Sheet {
        useful: text.into(),
        reuse: Some(Reuse::Perhaps),
        ratings: [(Aspect::Clarity, confidence)].into(),
        ..sheet(Occasion::After, confidence > 2, confidence)
    };
    hand_in(&mut session, 0, after("maps", 2)).expect("a questionnaire");
    hand_in(&mut session, 1, after("", 4)).expect("a questionnaire");
    let few = survey(&session).after;
    assert_eq!((few.sheets, few.may_be_told(), few.more()), (2, false, 1));
    assert!(few.knowledge.is_empty() && few.confidence.is_empty() && few.ratings.is_empty());
    assert!(few.reuse.is_empty() && few.useful.is_empty() && few.wrong.is_empty() && few.wanting.is_empty());
    // One question that fewer than three answered stays untold among those that more did.
    hand_in(&mut session, 1, Sheet { ratings: Default::default(), ..after("again", 5) }).expect("another");
    let sums = survey(&session).after;
    assert_eq!((sums.sheets, sums.may_be_told()), (3, true));
    let order = sums.knowledge[&Knowledge::Order];
    assert_eq!((order.count, order.mean), (3, 2.0 / 3.0));
    assert_eq!(sums.confidence[&Confidence::Problem].mean, 11.0 / 3.0);
    assert!(sums.ratings.is_empty());
    assert_eq!(sums.reuse[&Reuse::Perhaps], 3);
    // Two of three wrote something: who did is half known already, so that one more must.
    assert!(sums.useful.is_empty());
    let wanting = |asked, more| Wanting { asked, more };
    assert_eq!(sums.wanting, [wanting(Asked::Rating(Aspect::Clarity), 1), wanting(Asked::Useful, 1)]);
    let written = Sheet { useful: "cards".into(), ..Sheet::new(Occasion::After) };
    hand_in(&mut session, 0, written).expect("a text alone");
    let sums = survey(&session).after;
    // The alphabet tells nothing of who came first.
    assert_eq!(sums.useful, ["again", "cards", "maps"]);
    assert_eq!(sums.wanting, [wanting(Asked::Rating(Aspect::Clarity), 1)]);
    // A view knows how many, and not what.
    let view = seen(&session, 1);
    assert_eq!(view.handed_in[&Occasion::After], 2);
    assert!(!format!("{view:?}").contains("maps"));
    let console = engine::workshop::console::console(&session, 0);
    assert!(!format!("{console:?}").contains("maps"), "the facilitator neither");
}

#[test]
fn questionnaires_on_a_branch_do_not_count() {
    let mut session = ended();
    let branch = act(&mut session, 0, Command::Branch { name: "what if".into(), from: None }).id;
    let line = engine::session::Line { group: 0, branch: Some(&branch) };
    for _ in 0..3 {
        let command = Command::HandIn { sheet: sheet(Occasion::Before, true, 3) };
        session.command_on(line, command, Author::Group, "laptop", 0).expect("a questionnaire");
    }
    assert_eq!(survey(&session).before.sheets, 0);
}
