//! Whatever was sampled is told with its error.

use crate::play::{bundled, played};
use crate::words::Names;
use engine::insight::{Depth, Study};
use engine::session::Session;
use report::content::Report;
use report::gather::{Ground, gather};
use report::sampled::Findings;
use report::tables::{Cell, tables};
use std::collections::BTreeMap;

const DEPTH: Depth = Depth { runs: 1_500, ways: 200, luck: 1 };

fn report(session: &Session) -> Report {
    let mut study = Study::new(session, 0, DEPTH).expect("a group");
    study.play_all(session);
    let findings = BTreeMap::from([(0, Findings::read(session, &study, 0, DEPTH))]);
    let ground = Ground { session, case: &session.case().scenario, words: &Names };
    gather(ground, Some(0), &findings).expect("a report")
}

#[test]
fn every_sampled_number_of_a_table_has_its_error_beside_it() {
    let report = report(&played(bundled("fair-recruitment"), 1));
    let mut sampled = BTreeMap::new();
    for table in tables(&Names, &report) {
        for row in &table.rows {
            for (place, cell) in row.iter().enumerate() {
                let Cell::Number { value, exact: false, decimals } = cell else { continue };
                let head = &table.heads[place];
                if head == "report-head-error" {
                    assert!(*value > 0.0, "{}: {row:?}", table.id);
                    continue;
                }
                *sampled.entry(table.id.clone()).or_insert(0) += 1;
                assert_eq!(table.heads[place + 1], "report-head-error", "{}: {head}", table.id);
                let Cell::Number { value: error, .. } = row[place + 1] else {
                    panic!("{}: {head}", table.id)
                };
                let step = (0..*decimals).fold(1.0, |step, _| step / 10.0);
                assert!(*decimals == 0 || step >= error, "{}: {value} ± {error}", table.id);
            }
        }
    }
    let ids: Vec<&str> = sampled.keys().map(String::as_str).collect();
    assert_eq!(ids, ["indicators", "outlook", "turning-points", "what-if"]);
}

#[test]
fn what_was_within_reach_is_told_with_errors_for_programs_too() {
    let report = report(&played(bundled("fair-recruitment"), 1));
    let json = serde_json::to_value(&report).expect("JSON");
    for indicator in json["groups"][0]["indicators"].as_array().expect("indicators") {
        let ends = indicator["within_reach"].as_array().expect("two ends");
        let end = |place: usize, of: &str| ends[place][of].as_f64().expect("a number");
        assert!(end(0, "value") <= end(1, "value") && end(0, "error") >= 0.0 && end(1, "error") >= 0.0);
        let outlook = indicator["outlook"].as_array().expect("an outlook");
        assert_eq!(outlook.len(), 5, "each stage and the end");
        assert_eq!(outlook[4]["quantiles"].as_array().map(Vec::len), Some(5));
    }
}
