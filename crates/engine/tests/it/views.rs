//! What a role may see: a participant's view cannot tell the truth from what the evidence shows.

use crate::cases::*;
use crate::generate::{play_out, session};
use engine::decide::Command;
use engine::event::{EntryId, Event};
use engine::session::{Author, Entry, Session};
use engine::view::{Reading, Role, View, view};
use engine::worksheet::Worksheet;
use scenario::case::*;
use std::collections::BTreeMap;

/// Half of what there is to know is known, so that estimates lie within 8 points of the truth.
fn foggy(drift: f64) -> Scenario {
    let mut foggy = case("foggy");
    foggy.indicators = vec![
        Indicator { drift, ..indicator("trust", 50.0) },
        indicator("data", 50.0),
        resource("budget", 30.0),
    ];
    foggy.evidence = Some(Evidence { indicator: "data".into(), spread: 16.0 });
    foggy.decisions = vec![decision(
        "way",
        DecisionStage::Formulation,
        [DecisionOption {
            cost: by_id(&[("budget", 4.0)]),
            ..option("up", [outcome(1.0, [effect("trust", 3.0)])])
        }],
    )];
    foggy.tasks = vec![Task { id: "aims".into(), kind: TaskKind::Targets, ..Task::default() }];
    foggy
}

/// Opens stages with the estimates' errors given, from −1 to 1.
fn opened(scenario: &Scenario, errors: &[f64]) -> Session {
    let mut session = session(scenario, 1);
    let mut follows = None;
    for (place, error) in errors.iter().enumerate() {
        let id = EntryId { device: "laptop".into(), sequence: place as u32 + 1 };
        let word = ((error + 1.0) / 2.0 * 4_294_967_296.0) as u32;
        let estimates = BTreeMap::from([("trust".to_owned(), word)]);
        let events = vec![Event::StageOpened { happened: Vec::new(), estimates }];
        let entry = Entry {
            id: id.clone(),
            lamport: place as u64 + 1,
            at: 0,
            author: Author::Group,
            group: Some("north".into()),
            branch: None,
            follows: follows.replace(id),
            events,
        };
        assert_eq!(session.merge([entry]).new, 1);
    }
    session
}

fn seen(session: &Session, role: Role) -> View {
    view(session, 0, role).expect("a view")
}

fn aim(session: &mut Session, target: f64) {
    let sheet = Worksheet::Targets {
        targets: BTreeMap::from([("trust".to_owned(), target)]),
        note: String::new(),
        measures: BTreeMap::new(),
    };
    let save = Command::SaveWorksheet { task: "aims".into(), sheet };
    session.command(0, save, Author::Group, "laptop", 0).expect("a worksheet");
}

fn decide(session: &mut Session) {
    let command = Command::Decide {
        decision: "way".into(),
        option: "up".into(),
        reason: String::new(),
        dissent: String::new(),
    };
    session.command(0, command, Author::Group, "laptop", 0).expect("a decision");
}

#[test]
fn two_countries_that_differ_only_in_what_nobody_can_see_look_the_same() {
    // In one country trust has fallen by 4 points; the other's is what it was, and its estimate lies 4 points lower.
    let mut falling = opened(&foggy(-4.0), &[0.25, 0.5]);
    let mut steady = opened(&foggy(0.0), &[0.25, 0.0]);
    for session in [&mut falling, &mut steady] {
        decide(session);
        aim(session, 51.0);
    }
    assert_eq!(falling.group(0).expect("a group").play.world.values[0], 49.0);
    assert_eq!(steady.group(0).expect("a group").play.world.values[0], 53.0);
    assert_eq!(seen(&falling, Role::Participant), seen(&steady, Role::Participant));
    assert_ne!(seen(&falling, Role::Facilitator), seen(&steady, Role::Facilitator));
}

#[test]
fn a_participant_sees_the_estimate_and_its_band() {
    let session = opened(&foggy(-4.0), &[0.25, 0.5]);
    let view = seen(&session, Role::Participant);
    assert_eq!(view.indicators[0].now, Reading { value: 50.0, band: 8.0 });
    assert_eq!(view.indicators[0].truth, None);
    // The quality of data and the resources are seen as they are.
    assert_eq!(view.indicators[1].now, Reading { value: 50.0, band: 0.0 });
    assert_eq!(view.indicators[2].now, Reading { value: 30.0, band: 0.0 });
    let truth = seen(&session, Role::Facilitator);
    assert_eq!(truth.indicators[0].now, Reading { value: 46.0, band: 0.0 });
    assert_eq!(truth.indicators[0].unexplained, 0.0);
}

#[test]
fn within_a_stage_a_movement_is_seen_as_it_is() {
    let mut session = opened(&foggy(-4.0), &[0.25, 0.5]);
    decide(&mut session);
    let chapters = seen(&session, Role::Participant).chapters;
    let movements = &chapters.last().expect("a chapter").movements;
    let by: Vec<_> =
        movements.iter().map(|movement| (movement.indicator.as_str(), movement.by, movement.good)).collect();
    assert_eq!(by, [("trust", 3.0, true), ("budget", -4.0, false)]);
}

#[test]
fn whether_a_target_is_met_is_told_at_the_end_and_not_before() {
    for (target, met) in [(10.0, true), (90.0, false)] {
        let mut session = session(&foggy(0.0), 3);
        aim(&mut session, target);
        assert_eq!(seen(&session, Role::Participant).indicators[0].target_met, None);
        assert_eq!(seen(&session, Role::Facilitator).indicators[0].target_met, Some(50.0 >= target));
        play_out(&mut session, 0, 0);
        let view = seen(&session, Role::Participant);
        assert!(view.shows_truth);
        assert_eq!(view.indicators[0].target_met, Some(met));
        assert_eq!(
            view.indicators[0].truth.as_ref().and_then(|course| course.last()).map(|last| last.1),
            Some(53.0)
        );
    }
}

#[test]
fn start_values_are_published_figures() {
    let session = session(&foggy(0.0), 1);
    assert_eq!(seen(&session, Role::Participant).indicators[0].now, Reading { value: 50.0, band: 0.0 });
}

#[test]
fn a_session_with_open_truth_shows_it_to_all() {
    let hidden = opened(&foggy(-4.0), &[0.25, 0.5]);
    let mut header = hidden.header().clone();
    header.settings.open_truth = true;
    let mut open = Session::new(header).expect("a case that compiles");
    open.merge(hidden.entries().cloned());
    let view = seen(&open, Role::Participant);
    assert!(view.shows_truth);
    assert_eq!(view.indicators[0].now, Reading { value: 46.0, band: 0.0 });
}

#[test]
fn drift_and_links_are_no_news_to_a_participant() {
    let session = opened(&foggy(-4.0), &[0.25, 0.5]);
    let parts = |role| seen(&session, role).indicators[0].explained.len();
    assert_eq!((parts(Role::Participant), parts(Role::Facilitator)), (1, 2));
}
