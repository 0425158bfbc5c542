//! What questionnaires add up to, as page and report tell it.

use crate::play::{bundled, played};
use crate::words::Names;
use engine::decide::Command;
use engine::session::{Author, Session};
use engine::workshop::talk::{Confidence, Occasion, Sheet, survey};
use report::document;

/// People who are confident and wrote something, or wrote nothing where it is empty.
fn session(written: &[&str]) -> Session {
    let mut session = played(bundled("fair-recruitment"), 1);
    for text in written {
        let confidence = [(Confidence::Problem, 4)].into();
        let sheet = Sheet { confidence, useful: (*text).to_owned(), ..Sheet::new(Occasion::After) };
        let hand_in = Command::HandIn { sheet };
        session.command(0, hand_in, Author::Group, "d", 0).expect("a questionnaire");
    }
    session
}

#[test]
fn sums_and_texts_are_told_from_three_on_and_before_that_how_many_are_missing() {
    let check = |written: &[&str], told: &[&str], untold: &[&str]| {
        let html = document::survey(&Names, &survey(&session(written))).to_html();
        assert!(told.iter().all(|text| html.contains(text)), "{written:?} without one of {told:?}: {html}");
        assert!(!untold.iter().any(|text| html.contains(text)), "{written:?} with one of {untold:?}: {html}");
    };
    let sums = "<table";
    check(&["maps"], &["survey-more(when=survey-when-after, fewest=3, more=2)"], &["maps", sums]);
    check(&["maps", ""], &["survey-more(when=survey-when-after, fewest=3, more=1)"], &["maps", sums]);
    let one = "survey-more-of(question=survey-useful, more=1)";
    let two = "survey-more-of(question=survey-useful, more=2)";
    check(&["maps", "", ""], &[sums, "survey-wanting", two], &["maps", "survey-more("]);
    check(&["maps", "votes", ""], &[sums, one], &["maps", "votes"]);
    check(&["maps", "votes", "cards"], &[sums, "maps", "votes", "cards"], &["survey-more-of"]);
    // Where nobody wrote, nothing is kept back.
    check(&["", "", ""], &[sums], &["survey-wanting"]);
}
