//! Worksheets as files keep them: what an earlier version wrote opens, and is written as it was.

use engine::worksheet::Worksheet;

fn check(text: &str) {
    let sheet: Worksheet = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(serde_json::to_string(&sheet).expect("a sheet that can be written"), text);
}

#[test]
fn sheets_of_the_first_format_are_written_as_they_were() {
    check(r#"{"problem-tree":{"problem":"Debt","causes":["Fees"],"effects":[]}}"#);
    check(r#"{"targets":{"targets":{"trust":55.0},"note":""}}"#);
    check(r#"{"dac-rating":{"ratings":{"impact":{"score":2,"why":""}},"review":{"trust":"met"}}}"#);
    check(
        r#"{"implementation-plan":{"rows":[{"activity":"Train","lead":"","deadline":"","means":"1 m","risk":""}]}}"#,
    );
}

#[test]
fn what_was_added_is_kept() {
    check(
        r#"{"problem-tree":{"problem":"","causes":["Fees"],"effects":[],"objective":"No debt","means":["Free jobs"]}}"#,
    );
    check(
        r#"{"targets":{"targets":{},"note":"","measures":{"trust":{"baseline":"50","source":"Survey","owner":""}}}}"#,
    );
    check(r#"{"dac-rating":{"ratings":{},"review":{},"of":{"group":"north","name":"Group north"}}}"#);
    check(
        r#"{"implementation-plan":{"rows":[{"activity":"Train","lead":"","support":"NGOs","legal":"Act 7","money":"1 m","deadline":"","means":"","risk":""}]}}"#,
    );
}
