//! The report as a document holds the pictures that the debrief draws.

use crate::play::{bundled, played, seen};
use crate::words::Names;
use engine::insight::{Depth, Study};
use engine::session::Session;
use report::document::document;
use report::gather::{Ground, gather};
use report::sampled::{Findings, first_pair, pairs};
use scenario::case::Indicator;
use std::collections::BTreeMap;

const DEPTH: Depth = Depth { runs: 1_500, ways: 100, luck: 1 };

fn paper(session: &Session, group: Option<usize>) -> String {
    let places: Vec<usize> = (0..session.header().groups.len()).collect();
    let mut findings = BTreeMap::new();
    for place in places.iter().filter(|place| group.is_none_or(|only| only == **place)) {
        let mut study = Study::new(session, *place, DEPTH).expect("a group");
        study.play_all(session);
        let found = Findings::read(session, &study, *place, DEPTH);
        let found =
            if group.is_none() && *place == 0 { found.with_groups(session, &study, &places) } else { found };
        findings.insert(*place, found);
    }
    let ground = Ground { session, case: &session.case().scenario, words: &Names };
    let report = gather(ground, group, &findings).expect("a report");
    document(ground, &report, &findings).to_html()
}

#[test]
fn a_report_holds_every_turning_picture_and_every_cloud() {
    let session = played(bundled("fair-recruitment"), 2);
    let indicators = &session.case().scenario.indicators;
    let has_targets = seen(&session, 0).indicators.iter().any(|view| view.target.is_some());
    let of_a_group = [indicators.len() + usize::from(has_targets), pairs(indicators).len()];
    let count = |paper: &str| {
        ["picture-turning", "picture-reach"]
            .map(|kind| paper.matches(&format!("class=\"picture {kind}\"")).count())
    };
    let own = paper(&session, Some(0));
    assert_eq!(count(&own), of_a_group);
    assert_eq!(own.matches("picture-turning-how").count(), 1, "how to read them is told once");
    assert_eq!(own.matches("picture-reach-how").count(), 1);
    let whole = paper(&session, None);
    let [turning, clouds] = of_a_group;
    assert_eq!(count(&whole), [2 * turning, 2 * clouds + 1], "and one with both groups in it");
    let [x, y] = first_pair(indicators).map(|place| indicators[place].name.as_str());
    assert!(whole.contains(&format!("picture-reach-groups(x={x}, y={y})")));
}

#[test]
fn no_indicator_is_missing_from_the_pairs_and_no_pair_comes_twice() {
    let check = |resources: &[bool], expected: &[[usize; 2]]| {
        let indicator = |resource: &bool| Indicator { resource: *resource, ..Indicator::default() };
        let indicators: Vec<Indicator> = resources.iter().map(indicator).collect();
        assert_eq!(pairs(&indicators), expected, "{resources:?}");
    };
    check(&[false], &[[0, 0]]);
    check(&[false, false], &[[0, 1]]);
    check(&[true, false], &[[1, 0]]);
    check(&[true, false, false], &[[1, 2], [0, 1], [2, 0]]);
    check(&[false, true, false], &[[0, 2], [0, 1], [1, 2]]);
    check(&[true, true, true], &[[0, 1], [1, 2], [2, 0]]);
    check(&[false, true, false, false], &[[0, 2], [0, 1], [1, 2], [2, 3], [3, 0]]);
}
