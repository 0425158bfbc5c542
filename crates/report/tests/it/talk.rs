//! What was said in the guided debrief, as paper and table tell it: phase by phase, the case study's questions among it.

use crate::play::{bundled, played};
use crate::words::Names;
use engine::decide::Command;
use engine::session::{Author, Session};
use report::content::Report;
use report::document::document;
use report::gather::{Ground, gather};
use report::tables::{Cell, tables};
use scenario::case::{DebriefQuestion, TalkPhase};
use std::collections::BTreeMap;

/// A group that has answered these questions, each in its phase, and has done some other things.
fn talked(questions: &[(&str, TalkPhase)], others: &[Command]) -> Session {
    let mut case = bundled("fair-recruitment");
    let question = |(id, phase): &(&str, TalkPhase)| DebriefQuestion {
        id: (*id).to_owned(),
        question: format!("asked-{id}"),
        phase: *phase,
    };
    case.debrief = questions.iter().map(question).collect();
    let mut session = played(case, 1);
    let answer = |(id, _): &(&str, TalkPhase)| Command::Answer {
        question: (*id).to_owned(),
        answer: format!("answered-{id}"),
    };
    for command in questions.iter().map(answer).chain(others.iter().cloned()) {
        session.command(0, command, Author::Group, "d", 0).expect("something to say");
    }
    session
}

fn ground(session: &Session) -> Ground<'_> {
    Ground { session, case: &session.case().scenario, words: &Names }
}

fn report(session: &Session) -> Report {
    gather(ground(session), Some(0), &BTreeMap::new()).expect("a report")
}

fn reflect(phase: TalkPhase, text: &str) -> Command {
    Command::Reflect { phase, text: text.to_owned() }
}

#[test]
fn a_paper_holds_the_questions_of_a_phase_below_its_name_and_what_the_group_says() {
    let check = |questions: &[(&str, TalkPhase)], others: &[Command], expected: &[&str], missing: &[&str]| {
        let session = talked(questions, others);
        let html = document(ground(&session), &report(&session), &BTreeMap::new()).to_html();
        let (_, told) = html.split_once(">report-answers</h2>").expect("what the group says");
        let mut rest = told;
        for text in expected {
            let found = rest.split_once(&format!(">{text}<"));
            rest = found.unwrap_or_else(|| panic!("no {text} after what comes before it: {told}")).1;
        }
        for text in missing {
            assert!(!told.contains(text), "{text}: {told}");
        }
    };
    check(
        &[("luck", TalkPhase::Lessons), ("ease", TalkPhase::Feelings)],
        &[],
        &["talk-feelings", "asked-ease", "talk-lessons", "asked-luck"],
        &["talk-facts", "talk-next"],
    );
    check(
        &[("desk", TalkPhase::Work)],
        &[reflect(TalkPhase::Work, "as at home"), reflect(TalkPhase::Facts, "we failed once")],
        &["talk-facts", "talk-work", "asked-desk"],
        &["talk-lessons"],
    );
    check(
        &[("monday", TalkPhase::Next)],
        &[Command::Pledge { text: "a register".to_owned() }],
        &["talk-next", "asked-monday", "report-pledges", "a register"],
        &["talk-feelings"],
    );
}

#[test]
fn a_table_names_the_phase_of_everything_that_was_said() {
    let session = talked(
        &[("luck", TalkPhase::Lessons), ("ease", TalkPhase::Feelings)],
        &[reflect(TalkPhase::Lessons, "patience"), Command::Pledge { text: "a register".to_owned() }],
    );
    let tables = tables(&Names, &report(&session));
    let answers = tables.iter().find(|table| table.id == "answers").expect("answers");
    let texts = |row: &Vec<Cell>| -> Vec<String> {
        let text = |cell: &Cell| if let Cell::Text(text) = cell { text.clone() } else { String::new() };
        row[1..].iter().map(text).collect()
    };
    let rows: Vec<Vec<String>> = answers.rows.iter().map(texts).collect();
    let expected = [
        ["talk-feelings", "asked-ease", "answered-ease"],
        ["talk-lessons", "talk-group-says", "patience"],
        ["talk-lessons", "asked-luck", "answered-luck"],
        ["talk-next", "report-pledge", "a register"],
    ];
    assert_eq!(rows, expected);
    assert_eq!(answers.heads[1..], ["report-head-phase", "report-head-question", "report-head-answer"]);
}
