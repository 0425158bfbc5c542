//! `cycle insight` as its users meet it: what people read has no more digits than the figures for programs support.

use serde_json::Value;
use std::path::Path;
use std::process::Command;

fn insight(more: &[&str]) -> String {
    let session = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/tests/golden/eventful.json");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cycle"));
    let command = command.arg("insight").arg(session).args(["--runs", "400", "--ways", "60"]).args(more);
    let output = command.output().expect("cycle runs");
    assert!(output.status.success(), "{more:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// No place of the figure is finer than the error.
fn check(figure: &str, error: f64) {
    let places = figure.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let finest = (0..places).fold(1.0, |step, _| step / 10.0);
    assert!(places == 0 || finest >= error, "{figure} ± {error}");
}

#[test]
fn no_figure_has_more_digits_than_its_error_supports() {
    let found: Value = serde_json::from_str(&insight(&["--format", "json"])).expect("JSON");
    let told = insight(&[]);
    let course = found["course"].as_array().expect("a course");
    let end = course.last().expect("an end")["indicators"].as_array().expect("indicators");
    let lines: Vec<&str> = told.lines().skip(1).collect();
    assert_eq!(lines.len(), end.len());
    let mut coarse = 0;
    for (line, spread) in lines.iter().zip(end) {
        let parts: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(parts[2], "to", "{line}");
        for (figure, place) in [(parts[1], 0), (parts[3], 4)] {
            let error = spread["quantiles"][place]["error"].as_f64().expect("an error");
            check(figure, error);
            coarse += usize::from(error > 0.0);
        }
        // A difference ends the line, with its error after it.
        if let [.., value, "±", error] = parts[..] {
            check(value, error.parse().expect("a number"));
        }
    }
    assert!(coarse > 2, "{told}");
}
