//! Sessions played to their end.

use engine::decide::Command;
use engine::play::Phase;
use engine::session::{Author, Group, Header, Session};
use engine::view::{Role, View, view};
use engine::worksheet::{Criterion, Rated, Rating, Worksheet};
use scenario::case::{Scenario, TaskKind};
use scenario::read::{File, load};
use std::collections::BTreeMap;
use std::path::Path;

/// A bundled case study.
pub fn bundled(id: &str) -> Scenario {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios").join(id).join("scenario.toml");
    case(&std::fs::read_to_string(path).expect("a bundled case study"))
}

/// A case study from its text.
pub fn case(text: &str) -> Scenario {
    let loaded = load(File { name: "scenario.toml", text }, &[]);
    let errors = scenario::diagnostic::has_errors(&loaded.diagnostics);
    assert!(!errors, "{:?}", loaded.diagnostics);
    loaded.scenario.expect("a case study")
}

/// A session of some groups, each played to its end in a way of its own, with targets and ratings where there are such
/// worksheets.
pub fn played(scenario: Scenario, groups: usize) -> Session {
    let mut session = begun(scenario, groups);
    for place in 0..groups {
        play_out(&mut session, place);
    }
    session
}

/// A session of some groups in which nothing has been played.
pub fn begun(scenario: Scenario, groups: usize) -> Session {
    let group = |place: usize| {
        let text = format!("{{\"id\":\"g{place}\",\"name\":\"Group {place}\"}}");
        serde_group(&text)
    };
    let groups: Vec<Group> = (0..groups).map(group).collect();
    let header = Header::new("s".to_owned(), 0, 7, groups, scenario);
    Session::new(header).expect("a case study that compiles")
}

fn serde_group(text: &str) -> Group {
    serde_json::from_str(text).expect("a group")
}

/// What a group sees.
pub fn seen(session: &Session, group: usize) -> View {
    view(session, group, Role::Participant).expect("a group")
}

fn play_out(session: &mut Session, group: usize) {
    for step in 0..400 {
        let now = seen(session, group);
        if now.phase == Phase::Debrief {
            return;
        }
        let command = if let Some(decision) = &now.decision {
            let open: Vec<_> = decision.options.iter().filter(|option| option.locked.is_none()).collect();
            let option = open[(step * 7 + group * 3) % open.len()].id.clone();
            let (reason, dissent) = (String::new(), String::new());
            Command::Decide { decision: decision.id.clone(), option, reason, dissent }
        } else if now.gate.as_ref().is_some_and(|gate| gate.open) {
            Command::SeekAdoption
        } else if now.gate.as_ref().is_some_and(|gate| gate.short) {
            let adoption = session.case().scenario.adoption.clone().expect("a gate");
            Command::Compromise {
                compromise: adoption.compromises[0].id.clone(),
                reason: String::new(),
                dissent: String::new(),
            }
        } else {
            if now.phase == Phase::Stage {
                fill_in(session, group);
            }
            Command::MoveOn
        };
        session.command(group, command, Author::Group, "d", 0).expect("a move");
    }
    panic!("play has no end");
}

fn fill_in(session: &mut Session, group: usize) {
    let case = session.case().scenario.clone();
    for task in &case.tasks {
        let sheet = match task.kind {
            TaskKind::Targets => {
                let targets = case.indicators.iter().take(3).map(|i| (i.id.clone(), i.start)).collect();
                Worksheet::Targets { targets, note: String::new(), measures: BTreeMap::new() }
            }
            TaskKind::DacRating => {
                let rated = |(place, criterion): (usize, Criterion)| {
                    let score = ((place + group) % 4 + 1) as u8;
                    (criterion, Rating { score, why: String::new() })
                };
                let ratings = Criterion::ALL.into_iter().enumerate().map(rated).collect();
                // Every third group rates the policy of the one before it.
                let of = (group % 3 == 2).then(|| Rated {
                    group: format!("g{}", group - 1),
                    name: format!("Group {}", group - 1),
                });
                Worksheet::DacRating { ratings, review: BTreeMap::new(), of }
            }
            _ => continue,
        };
        let save = Command::SaveWorksheet { task: task.id.clone(), sheet };
        session.command(group, save, Author::Group, "d", 0).expect("a worksheet");
    }
}
