//! Files that come in, and tables that go out.

use super::*;
use engine::session::{FileFault, MergeFault, Merged};
use engine::workshop::csv::{self, Cell};
use engine::workshop::vote::Ballots;

#[test]
fn a_file_that_is_merged_says_what_it_brought() {
    let mut console = usual();
    let mut laptop = console.clone();
    act(&mut console, 0, Command::MoveOn);
    laptop.merge(console.entries().cloned());
    act(&mut console, 0, choose("way", "up"));
    let late = laptop.command(0, choose("way", "down"), Author::Group, "tablet", 0).expect("a choice").id;
    laptop.command(1, Command::MoveOn, Author::Group, "tablet", 0).expect("a stage");
    let file = laptop.to_file();
    let report = console.merge_file(&file).expect("a file of this workshop");
    assert_eq!(report.merged, Merged { new: 2, known: 1, ..Merged::default() });
    assert_eq!(report.groups, ["north", "south"]);
    let overtaken: Vec<_> =
        report.overtaken.iter().map(|one| (one.group.as_str(), &one.entry, one.option.as_str())).collect();
    assert_eq!(overtaken, [("north", &late, "down")]);
    // Once more, it brings nothing, and what was overtaken is no news.
    let again = console.merge_file(&file).expect("a file of this workshop");
    assert_eq!(again.merged, Merged { known: 3, ..Merged::default() });
    assert_eq!((again.groups.len(), again.overtaken.len()), (0, 0));
}

#[test]
fn a_file_that_does_not_belong_touches_nothing() {
    let mut session = usual();
    act(&mut session, 0, Command::MoveOn);
    let before = session.clone();
    let mut check = |file: &str, expected: MergeFault| {
        assert_eq!(session.merge_file(file), Err(expected), "{file:.60}");
        assert_eq!(session, before);
    };
    let mut header = before.header().clone();
    header.id = "another".into();
    check(&Session::new(header.clone()).expect("a session").to_file(), MergeFault::AnotherSession);
    header.id = before.header().id.clone();
    header.seed += 1;
    check(&Session::new(header).expect("a session").to_file(), MergeFault::AnotherBeginning);
    let mut mended = small();
    mended.title = "A better title".into();
    check(&workshop(&mended, Settings::default()).to_file(), MergeFault::AnotherBeginning);
    let whole = before.to_file();
    check(&whole[..whole.len() - 9], MergeFault::File(FileFault::Damaged));
    check("{}", MergeFault::File(FileFault::NotASession));
    check(&whole.replace("\"sequence\":1", "\"sequence\":4294967295"), MergeFault::File(FileFault::Damaged));
}

#[test]
fn decisions_and_votes_become_rows() {
    let mut session = usual();
    act(&mut session, 0, Command::MoveOn);
    let votes = ["up", "down", "up"].map(|option| Some(option.to_owned()));
    act(
        &mut session,
        0,
        Command::HoldVote { decision: Some("way".into()), ballots: Ballots::Seats(votes.into()) },
    );
    let up = act(&mut session, 0, choose("way", "up"));
    let branch = act(&mut session, 0, Command::Branch { name: "what if".into(), from: Some(up.id) }).id;
    act(&mut session, 0, choose("again", "up"));
    act(&mut session, 0, Command::TakeBack);
    let line = engine::session::Line { group: 0, branch: Some(&branch) };
    session.command_on(line, choose("again", "down"), Author::Group, "laptop", 0).expect("a choice");
    let decisions = csv::decisions(&session);
    let told: Vec<_> = decisions
        .iter()
        .map(|row| (row.option.as_str(), row.branch.as_deref(), row.opened, row.standing.is_some()))
        .collect();
    assert_eq!(
        told,
        [("up", None, Some(1), false), ("up", None, None, true), ("down", Some("what if"), Some(1), false)]
    );
    assert_eq!((decisions[0].name.as_str(), decisions[0].reason.as_str()), ("Group north", "because"));
    let votes = csv::votes(&session);
    let told: Vec<_> =
        votes.iter().map(|row| (row.option.as_deref(), row.votes, row.seats.clone())).collect();
    assert_eq!(told, [(Some("down"), 1, vec![1]), (Some("up"), 2, vec![0, 2])]);
}

#[test]
fn a_table_opens_as_it_was_meant() {
    let text = |text: &str| Cell::Text(text.into());
    let check = |cells: &[Cell], expected: &str| {
        assert_eq!(csv::write(&[cells.to_vec()], ';', false), format!("{expected}\r\n"));
    };
    check(&[text("Группа"), Cell::Whole(3), text("qərar")], "Группа;3;qərar");
    check(
        &[text("a;b"), text("say \"no\""), text("two\nlines"), text("a,b")],
        "\"a;b\";\"say \"\"no\"\"\";\"two\nlines\";a,b",
    );
    check(&[text(""), text(" spaced ")], ";\" spaced \"");
    // What a spreadsheet would reckon out is a text.
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "－1"] {
        check(&[text(formula)], &format!("'{formula}"));
    }
    check(&[text("=cmd|' /C calc'!A0;x")], "\"'=cmd|' /C calc'!A0;x\"");
    check(&[text("\t=1")], "\"'\t=1\"");
    check(&[text("\r=1")], "\"'\r=1\"");
    check(&[text("\n=1")], "\"'\n=1\"");
    check(&[text("\0=1")], "'\0=1");
    check(&[text("  =1")], "\"'  =1\"");
    check(&[text("1-1 = 0")], "1-1 = 0");
    assert_eq!(csv::write(&[vec![text("ə"), text("a,b")]], ',', true), "\u{feff}ə,\"a,b\"\r\n");
    // Whichever sign parts decimals, the number stays one, and what is none leaves its cell empty.
    check(&[Cell::Number(-1.5), Cell::Number(f64::NAN), Cell::Number(3.0)], "-1,5;;3");
    assert_eq!(csv::write(&[vec![Cell::Number(-1.5), text("a")]], ',', false), "-1.5,a\r\n");
    assert_eq!(csv::write(&[], ',', true), "\u{feff}");
}

#[test]
fn a_start_file_holds_what_its_group_needs_and_opens_as_it() {
    let mut session = usual();
    for group in 0..2 {
        act(&mut session, group, Command::MoveOn);
        act(&mut session, group, choose("way", "up"));
    }
    let message = Order::Message { text: "To all".into() };
    direct(&mut session, None, Direction::Order { order: message, when: When::Now });
    direct(&mut session, Some(1), Direction::Pause { on: true });
    let note = |text: &str| Direction::Note { text: text.into(), beside: None };
    direct(&mut session, None, note("Who spoke?"));
    let opened = Session::open_file(&session.start_file(0)).expect("a file that opens");
    assert_eq!(opened.group.as_deref(), Some("north"));
    assert_eq!(opened.session.group(0), session.group(0));
    assert_eq!(opened.session.group(1).map(|state| state.moves().len()), Some(0));
    assert_eq!(opened.session.desk().orders().count(), 1);
    assert_eq!(opened.session.desk().notes().count(), 0);
    direct(&mut session, None, Direction::Show { what: Show::Notes, on: true });
    let opened = Session::open_file(&session.start_file(0)).expect("a file that opens");
    assert_eq!(opened.session.desk().notes().count(), 1);
    // Coming back it brings what the group has done since, and nothing else.
    let mut laptop = opened.session;
    laptop.command(0, choose("again", "down"), Author::Group, "tablet", 0).expect("a choice");
    let report = session.merge_file(&laptop.to_file_as(0)).expect("a file of this workshop");
    assert_eq!((report.merged.new, report.groups.len()), (1, 1));
}

#[test]
fn a_start_file_brings_the_policies_that_are_shown_and_nothing_else_of_the_other_groups() {
    let mut session = usual();
    act(&mut session, 1, Command::MoveOn);
    act(&mut session, 1, choose("way", "up"));
    let policies = |session: &Session| {
        Session::open_file(&session.start_file(0)).map(|opened| opened.policies).expect("a file that opens")
    };
    assert_eq!(policies(&session), []);
    direct(&mut session, Some(1), Direction::Show { what: Show::Policy, on: true });
    assert_eq!(policies(&session), seen(&session, 0).table.policies);
    assert_eq!(policies(&session).len(), 1);
    let opened = Session::open_file(&session.start_file(0)).expect("a file that opens").session;
    assert_eq!(opened.group(1).map(|state| state.moves().len()), Some(0));
    // They are no part of the session: what the group hands over holds none, and merging takes none in.
    assert_eq!(Session::open_file(&session.to_file_as(0)).map(|opened| opened.policies), Ok(Vec::new()));
    assert!(!opened.to_file_as(0).contains("\"policies\""));
    direct(&mut session, Some(1), Direction::Show { what: Show::Policy, on: false });
    assert_eq!(policies(&session), []);
}

#[test]
fn a_file_for_a_group_that_there_is_not_is_damaged() {
    let file = usual().start_file(0);
    assert_eq!(
        Session::open_file(&file.replace("\"group\":\"north\",", "")).map(|file| file.group),
        Ok(None)
    );
    let strange = file.replace("\"group\":\"north\",", "\"group\":\"east\",");
    assert_eq!(Session::open_file(&strange).err(), Some(FileFault::Damaged));
}
