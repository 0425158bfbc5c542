//! A session's state as text, every number by its bits: what golden files are compared with, natively and as
//! WebAssembly.

use engine::insight::{Choosing, Forecast, Luck, Rest, Ways, WhatIf, choice, forks, within_reach};
use engine::play::{Case, What};
use engine::session::Session;
use engine::simulate::{Plan, Simulator};
use engine::view::{Role, view};
use engine::world::Cause;
use sha2::{Digest, Sha256};

/// The state of every group of a session, one fact a line. Its words are its own, so that renaming something in the
/// engine does not change it.
pub fn portrait(session: &Session) -> String {
    let mut lines = Vec::new();
    for (place, group) in session.header().groups.iter().enumerate() {
        let state = session.group(place).expect("a group");
        lines.push(format!("group {} opened {}", group.id, state.play.world.opened()));
        for chapter in &state.play.chapters {
            let id = format!("{}/{}", chapter.entry.device, chapter.entry.sequence);
            lines.push(format!("{id} {}: {}", chapter.opened, what(session.case(), &chapter.what)));
            lines.push(format!("  values{}", bits(&chapter.values)));
            lines.push(format!("  support{}", bits(&chapter.support)));
        }
        for (indicator, written) in session.case().scenario.indicators.iter().enumerate() {
            lines.push(format!("why {}", written.id));
            for part in state.play.ledger.contributions(indicator) {
                let (cause, amount) = (cause(part.cause), bits(&[part.amount]));
                lines.push(format!("  {cause}, caused {}, felt {}:{amount}", part.caused, part.felt));
            }
        }
        let seen = view(session, place, Role::Participant).expect("a view").indicators;
        for indicator in seen {
            let course: Vec<f64> =
                indicator.course.iter().flat_map(|(_, reading)| [reading.value, reading.band]).collect();
            lines.push(format!("seen {}{}", indicator.id, bits(&course)));
        }
        for (task, sheet) in &state.worksheets {
            lines.push(format!("sheet {task} {}", serde_json::to_string(sheet).expect("JSON")));
        }
        for (question, answer) in &state.answers {
            lines.push(format!("answer {question} {answer}"));
        }
    }
    for entry in session.entries() {
        if let Some(standing) = session.standing(&entry.id) {
            let code = match standing {
                engine::session::Standing::Overtaken => "overtaken",
                engine::session::Standing::TakenBack => "taken back",
                engine::session::Standing::Unfit => "unfit",
            };
            lines.push(format!("{}/{} {code}", entry.id.device, entry.id.sequence));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// SHA-256 of the bits of everything that some simulated runs end with, in hexadecimal.
pub fn digest_of_runs(session: &Session, runs: u64) -> String {
    let mut digest = Sha256::new();
    Simulator::new(session.case(), session.header().seed, Plan::default()).run(0, runs, |world| {
        for number in world.values.iter().chain(&world.support) {
            digest.update(number.to_bits().to_le_bytes());
        }
    });
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// SHA-256 of everything that insight says of the first group: every figure of it, as text that keeps every bit.
pub fn digest_of_insight(session: &Session) -> String {
    let mut digest = Sha256::new();
    let mut take = |figures: String| digest.update(figures);
    for choosing in [Rest::AsChosen, Rest::Uniform].map(Choosing::from) {
        for moves in [0, 4] {
            let forecast = Forecast { group: 0, moves, choosing: choosing.clone() };
            let part = forecast.play(session, 64..1064);
            take(serde_json::to_string(&forecast.read(session, &part)).expect("JSON"));
            take(serde_json::to_string(&forecast.exact(session)).expect("JSON"));
        }
    }
    let luck = Luck { group: 0 };
    take(serde_json::to_string(&luck.read(session, &luck.play(session, 64..1064))).expect("JSON"));
    for fork in 0..forks(session, 0).len() {
        let what_if = WhatIf { group: 0, fork };
        let part = what_if.play(session, 64..564);
        take(serde_json::to_string(&what_if.read(session, &part)).expect("JSON"));
    }
    let ways = Ways::of_session(session, 0, 1).expect("a group");
    let part = ways.play(session.case(), 0..40);
    let own = ways.play_own(session, 0).expect("a group");
    take(serde_json::to_string(&choice(session, &ways, &part, &own)).expect("JSON"));
    take(serde_json::to_string(&within_reach(session.case(), &ways, &part, &[own], [0, 1])).expect("JSON"));
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bits(numbers: &[f64]) -> String {
    numbers.iter().map(|number| format!(" {:016x}", number.to_bits())).collect()
}

fn what(case: &Case, what: &What) -> String {
    let event = |event: u16| &case.scenario.events[usize::from(event)].id;
    let decision = |decision: u16| &case.scenario.decisions[usize::from(decision)].id;
    match what {
        What::StageOpened => "stage".into(),
        What::EventHappened { event: id, calls } => {
            format!("event {} calls {}", event(*id), calls.map_or("nothing", |called| decision(called)))
        }
        What::DecisionTaken { decision: id, option, outcome, reason, rules, .. } => {
            let written = case.written_option(*id, *option).map_or("", |option| &option.id);
            let outcome = case.outcome_place(*option, *outcome).unwrap_or_default() + 1;
            format!("decision {}.{written}.{outcome} under {rules:?} because {reason:?}", decision(*id))
        }
        What::DecisionPassed { decision: id } => format!("passed {}", decision(*id)),
        What::AdoptionSought { backing, adopted } => format!("adoption{} {adopted}", bits(&[*backing])),
        What::CompromiseMade { compromise, backing, adopted, reason, .. } => {
            format!("compromise {compromise}{} {adopted} because {reason:?}", bits(&[*backing]))
        }
        What::CameLater => "later".into(),
    }
}

fn cause(cause: Cause) -> String {
    match cause {
        Cause::Start => "start".into(),
        Cause::Outcome { decision, option, outcome } => format!("outcome {decision} {option} {outcome}"),
        Cause::Cost { decision, option } => format!("cost {decision} {option}"),
        Cause::Event(event) => format!("event {event}"),
        Cause::Compromise(place) => format!("compromise {place}"),
        Cause::Drift => "drift".into(),
        Cause::Link(from) => format!("link {from}"),
        Cause::Limit => "limit".into(),
    }
}
