//! `cycle forecast` as its users meet it.

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn forecast(more: &[&str]) -> Output {
    let session = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/tests/golden/eventful.json");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cycle"));
    command.arg("forecast").arg(session).args(["--runs", "400"]).args(more).output().expect("cycle runs")
}

fn told(more: &[&str]) -> String {
    let output = forecast(more);
    assert!(output.status.success(), "{more:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// How wide the middle nine tenths are in the end, all indicators together.
fn width(more: &[&str]) -> f64 {
    let found: Value = serde_json::from_str(&told(&[more, &["--format", "json"]].concat())).expect("JSON");
    let end = found.as_array().expect("outlooks").last().expect("an end").clone();
    let quantile = |spread: &Value, at: usize| spread["quantiles"][at]["value"].as_f64().expect("a number");
    let indicators = end["indicators"].as_array().expect("indicators").clone();
    indicators.iter().map(|spread| quantile(spread, 4) - quantile(spread, 0)).sum()
}

#[test]
fn what_could_still_come_narrows_as_play_goes_on() {
    let [start, middle, late] = [0, 5, 9].map(|after| width(&["--after", &after.to_string()]));
    assert!(start > late && middle > late, "{start} {middle} {late}");
}

#[test]
fn choosing_otherwise_is_told_as_well() {
    let ways = ["as-chosen", "uniform", "fee-rule=ban"].map(|how| told(&["--choose", how]));
    assert!(ways[0].starts_with("from the start\n") && ways[0].contains("in the end"), "{}", ways[0]);
    assert!(ways[0] != ways[1] && ways[1] != ways[2], "{ways:?}");
    let except = |more: &str| told(&["--choose", &format!("as-chosen,{more}")]);
    // What was chosen anyhow is no exception.
    assert_eq!(except("fee-rule=ban"), ways[0]);
    let [other, any] = ["fee-rule=cap", "fee-rule=any"].map(except);
    assert!(other != ways[0] && any != ways[0] && other != any && any != ways[1], "{other}{any}");
    assert_eq!(told(&["--choose", "uniform,fee-rule=ban"]), ways[2]);
    assert_eq!(told(&["--choose", "framing=any"]), ways[1]);
    assert!(told(&["--after", "5"]).starts_with("from 5. fee-rule: ban\n"));
}

#[test]
fn what_there_is_not_is_named() {
    let check = |more: &[&str], expected: &str| {
        let output = forecast(more);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{more:?}");
        assert!(said.contains(expected), "{more:?}: {said}");
    };
    check(&["--after", "900"], "there is no moment 900; the last is ");
    check(
        &["--choose", "sometimes"],
        "`--choose sometimes` is none of as-chosen, uniform, nor decision=option",
    );
    check(&["--choose", "fee-rule=nothing"], "the case study has no fee-rule.nothing");
    check(&["--choose", "as-chosen,"], "is none of as-chosen, uniform, nor decision=option");
    check(&["--choose", "fee-rule=ban,uniform"], "is none of as-chosen, uniform, nor decision=option");
    check(&["--choose", "as-chosen,nothing=any"], "the case study has no nothing");
    check(&["--choose", "as-chosen,fee-rule=nothing"], "the case study has no fee-rule.nothing");
    check(&["--group", "nobody"], "this session has no group `nobody`; it has ");
}
