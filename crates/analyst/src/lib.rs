//! Plays what could have happened, away from the page: each analyst holds a session and the study of one of its groups.
//!
//! Pages ask and analysts tell, both as bytes. Any number of analysts play pieces of the same study; one of them, the
//! scribe, takes in what the others have played, and makes figures of it. What others played reaches the scribe as the
//! very bytes that they told, so the page need not read them.

use engine::insight::{Ahead, Cloud, Depth, Insight, Outlook, Part, Piece, Study, rehearsal};
use engine::session::Session;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// What a page asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Ask {
    /// To begin: the session as a file, the group by its place, and how much is to be played.
    Begin(String, usize, Depth),
    /// To play a piece and tell what it brought.
    Play(Piece),
    /// To play a piece and take in what it brought.
    Keep(Piece),
    /// What everything that was taken in says.
    Read,
    /// What was within reach for two indicators, with some groups' own ways.
    Reach([usize; 2], Vec<usize>),
    /// Where the indicators may stand later, from some moment on.
    Foresee(Ahead),
}

/// What an analyst tells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Tell {
    /// It has begun: the pieces to play, in their best order.
    Begun(Vec<Piece>),
    /// What a piece brought.
    Played(Piece, Part),
    /// What a piece brought is taken in.
    Kept,
    /// What everything that was taken in says.
    Found(Box<Insight>),
    /// What was within reach.
    Reached(Cloud),
    /// There is no such session or group, or the question cannot be understood.
    Nothing,
    /// Where the indicators may stand later: what was asked, and the answer.
    Foreseen(Ahead, Vec<Outlook>),
}

/// Holds a session and the study of one of its groups.
#[derive(Debug, Default)]
pub struct Analyst {
    opened: Option<(String, Session)>,
    held: Option<(Session, Study)>,
}

impl Analyst {
    /// Opens a session, given as a file, about which it will be asked, so that the question need not wait for it.
    pub fn open(&mut self, text: String) {
        self.opened = Session::from_file(&text).ok().map(|session| (text, session));
    }

    /// Answers a question.
    pub fn answer(&mut self, ask: Ask) -> Tell {
        if let Ask::Begin(text, group, depth) = ask {
            let known = self.opened.take().filter(|(known, _)| *known == text).map(|(_, session)| session);
            self.held = known.or_else(|| Session::from_file(&text).ok()).and_then(|session| {
                let study = Study::new(&session, group, depth)?;
                Some((session, study))
            });
            return self.held.as_ref().map_or(Tell::Nothing, |(_, study)| Tell::Begun(study.pieces()));
        }
        let Some((session, study)) = &mut self.held else { return Tell::Nothing };
        match ask {
            Ask::Begin(..) => Tell::Nothing,
            Ask::Play(piece) => {
                let part = study.play(session, &piece);
                Tell::Played(piece, part)
            }
            Ask::Keep(piece) => {
                let part = study.play(session, &piece);
                study.take(&piece, part);
                Tell::Kept
            }
            Ask::Read => Tell::Found(Box::new(study.read(session))),
            Ask::Reach(axes, groups) => Tell::Reached(study.cloud(session, axes, &groups)),
            Ask::Foresee(ahead) => {
                let outlooks = study.foresee(session, &ahead);
                Tell::Foreseen(ahead, outlooks)
            }
        }
    }

    /// Answers a question in bytes.
    pub fn answer_bytes(&mut self, ask: &[u8]) -> Vec<u8> {
        to_bytes(&from_bytes(ask).map_or(Tell::Nothing, |ask| self.answer(ask)))
    }

    /// Takes in what another analyst told, in its bytes; anything but a played piece changes nothing.
    pub fn take_bytes(&mut self, told: &[u8]) {
        if let (Some((_, study)), Some(Tell::Played(piece, part))) = (&mut self.held, from_bytes(told)) {
            study.take(&piece, part);
        }
    }
}

/// Answers questions that nobody asked, about a session that nobody plays, so that a browser has compiled what a page
/// will ask for by the time it does. Answers whether anything was found.
pub fn rehearse() -> bool {
    let Some(session) = rehearsal() else { return false };
    let mut analyst = Analyst::default();
    let mut ask = |ask: Ask| from_bytes(&analyst.answer_bytes(&to_bytes(&ask))).unwrap_or(Tell::Nothing);
    let begin = Ask::Begin(session.to_file(), 0, Depth { runs: 256, ways: 64, luck: 1 });
    let Tell::Begun(pieces) = ask(begin) else { return false };
    pieces.into_iter().for_each(|piece| drop(ask(Ask::Keep(piece))));
    matches!(ask(Ask::Read), Tell::Found(insight) if !insight.what_if.is_empty())
}

/// A question or an answer as bytes; none of them cannot be written.
pub fn to_bytes(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}

/// A question or an answer from its bytes.
pub fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}

/// Whether these bytes tell of a played piece, by how they begin, so that whoever hands them on need not read them all.
pub fn is_played(told: &[u8]) -> bool {
    told.first() == Some(&1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::insight::Question;

    #[test]
    fn a_played_piece_is_known_by_how_it_begins() {
        let piece = Piece { question: Question::Luck, range: 0..1 };
        let check =
            |tell: Tell, expected: bool| assert_eq!(is_played(&to_bytes(&tell)), expected, "{tell:?}");
        check(Tell::Played(piece.clone(), Part::Luck(Default::default())), true);
        check(Tell::Begun(vec![piece]), false);
        check(Tell::Kept, false);
        check(Tell::Found(Box::default()), false);
        check(Tell::Reached(Cloud::default()), false);
        check(Tell::Nothing, false);
        check(Tell::Foreseen(Ahead::default(), Vec::new()), false);
        assert!(!is_played(&[]));
    }

    #[test]
    fn a_rehearsal_finds_something() {
        assert!(rehearse());
    }

    #[test]
    fn it_makes_no_difference_whether_a_session_was_opened_before() {
        let session = rehearsal().expect("a session");
        let text = session.to_file();
        let begin = || Ask::Begin(text.clone(), 0, Depth { runs: 128, ways: 8, luck: 1 });
        let expected = Analyst::default().answer(begin());
        assert!(matches!(&expected, Tell::Begun(pieces) if !pieces.is_empty()));
        for opened in [text.as_str(), "{}", "", &text[1..]] {
            let mut analyst = Analyst::default();
            analyst.open(opened.to_owned());
            assert_eq!(analyst.answer(begin()), expected);
        }
    }

    #[test]
    fn nonsense_is_answered_with_nothing() {
        let mut analyst = Analyst::default();
        for bytes in [&[][..], &[9], &[1, 2, 3]] {
            assert_eq!(from_bytes(&analyst.answer_bytes(bytes)), Some(Tell::Nothing));
            analyst.take_bytes(bytes);
        }
        let ask = Ask::Begin("{}".to_owned(), 0, Depth::FULL);
        assert_eq!(analyst.answer(ask), Tell::Nothing);
        assert_eq!(analyst.answer(Ask::Read), Tell::Nothing);
    }
}
