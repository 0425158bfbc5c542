//! The questions of the debrief, each in a phase of it.

use crate::load_text;
use scenario::case::{DebriefQuestion, Scenario, TalkPhase};

/// A case study that asks one question for each text; the text is what stands below the question, and its place the id.
fn asking(below: &[&str]) -> Scenario {
    let question = |(place, below): (usize, &&str)| {
        let id = ["a", "b", "c", "d"][place];
        format!("[[debrief]]\nid = \"{id}\"\nquestion = \"Why?\"\n{below}\n")
    };
    let text: String = below.iter().enumerate().map(question).collect();
    load_text(&text).scenario.unwrap_or_default()
}

fn ids<'a>(questions: impl Iterator<Item = &'a DebriefQuestion>) -> String {
    questions.map(|question| question.id.as_str()).collect()
}

#[test]
fn questions_come_phase_by_phase_and_in_the_order_of_the_file_within_each() {
    let check = |below: &[&str], expected: &str| {
        let case = asking(below);
        assert_eq!(ids(case.questions_by_phase()), expected, "{below:?}");
        let apart: String = TalkPhase::ALL.into_iter().map(|phase| ids(case.questions(phase))).collect();
        assert_eq!(apart, expected, "{below:?}");
    };
    let [feelings, facts, what_if, next] =
        ["feelings", "facts", "what-if", "next"].map(|phase| format!("phase = \"{phase}\""));
    check(&[], "");
    check(&["", ""], "ab");
    check(&[&next, "", &feelings], "cba");
    check(&[&what_if, &facts, &what_if, &facts], "bdac");
}

#[test]
fn a_question_that_names_no_phase_asks_what_people_learnt() {
    for below in ["", "phase = \"lessons\""] {
        assert_eq!(ids(asking(&[below]).questions(TalkPhase::Lessons)), "a", "{below}");
    }
}

#[test]
fn what_was_stored_before_there_were_phases_is_stored_the_same() {
    let check = |below: &str, expected: &str| {
        let json = serde_json::to_string(&asking(&[below]).debrief[0]).unwrap_or_default();
        assert_eq!(json, format!("{{\"id\":\"a\",\"question\":\"Why?\"{expected}}}"), "{below}");
    };
    check("", "");
    check("phase = \"lessons\"", "");
    check("phase = \"work\"", ",\"phase\":\"work\"");
}
