//! A debrief that nobody sees. Browsers compile a module as it is called, which took as long as all else that people waited
//! for at the end of play; whoever has drawn this one has compiled most of it while nobody waits.

use super::findings::{Findings, Foresight, Found, Progress, Reach};
use super::{DebriefPage, DebriefPageProps};
use crate::device::screen;
use crate::store::{Part, Store};
use engine::insight;
use engine::session::{Entry, Session};
use yew::Callback;

/// Opens a session that nobody played, as one from storage is opened, and draws its debrief where nobody sees it.
pub fn rehearse() {
    let Some(game) = session().and_then(|session| Store::hold_only(session, Part::Group(0, None)).game())
    else {
        return;
    };
    let findings = Findings {
        found: Found::default(),
        progress: Progress::Working(0),
        reach: Reach { cloud: None, ask: Callback::noop(), news: 0 },
        foresight: Foresight { told: None, ask: Callback::noop(), news: 0 },
    };
    screen::draw_unseen::<DebriefPage>(DebriefPageProps { game, findings });
}

fn session() -> Option<Session> {
    let played = insight::rehearsal()?;
    let header = serde_json::to_string(played.header()).ok()?;
    let entries: Vec<String> =
        played.entries().filter_map(|entry| serde_json::to_string(entry).ok()).collect();
    Some(Session::from_stored(&header, entries.iter().map(|text| Entry::from_stored(text))).ok()?.0)
}
