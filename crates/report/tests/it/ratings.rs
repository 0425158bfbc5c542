//! A rating of another group's policy is told of that policy, by the group that gave it, and never as anybody's own.

use crate::play::{bundled, played, seen};
use crate::words::Names;
use engine::decide::Command;
use engine::session::{Author, Line, Session};
use engine::worksheet::{Criterion, Rated, Rating, Worksheet};
use engine::workshop::rating::ratings;
use report::chart::{self, Picture, Side};
use report::content::Report;
use report::document::{document, policy};
use report::gather::{Ground, gather};
use report::tables::{Cell, Table, tables};
use std::collections::BTreeMap;

fn rate(session: &mut Session, by: usize, of: Option<&str>, score: u8, why: &str) {
    let rating = |criterion| (criterion, Rating { score, why: why.to_owned() });
    let of = of.map(|group| Rated { group: group.to_owned(), name: format!("Once {group}") });
    let ratings = Criterion::ALL.into_iter().map(rating).collect();
    let sheet = Worksheet::DacRating { ratings, review: BTreeMap::new(), of };
    let save = Command::SaveWorksheet { task: "dac-review".into(), sheet };
    session.command(by, save, Author::Group, "d", 0).expect("a worksheet");
}

/// Group 0 rates its own policy with 4; group 1 rates that of group 0 with 1, and not its own.
fn session() -> Session {
    let mut session = played(bundled("fair-recruitment"), 2);
    rate(&mut session, 0, None, 4, "our register");
    rate(&mut session, 1, Some("g0"), 1, "nobody was asked");
    session
}

fn report(session: &Session, group: Option<usize>) -> Report {
    let ground = Ground { session, case: &session.case().scenario, words: &Names };
    gather(ground, group, &BTreeMap::new()).expect("a report")
}

fn picture(session: &Session, groups: &[usize]) -> Picture {
    let views: Vec<_> = groups.iter().map(|group| (*group, seen(session, *group))).collect();
    let header = session.header();
    let sides: Vec<Side<'_>> = views
        .iter()
        .map(|(group, view)| Side { id: &header.groups[*group].id, name: &header.groups[*group].name, view })
        .collect();
    let told = report(session, (groups.len() == 1).then(|| groups[0])).ratings;
    chart::ratings(&Names, &session.case().scenario, &sides, &told).expect("ratings")
}

/// What the table tells in a column, of one policy or, without a name, of all.
fn told(picture: &Picture, of: Option<&str>, head: &str) -> Vec<String> {
    let heads = &picture.table.heads;
    let place = heads.iter().position(|one| one == head).unwrap_or_else(|| panic!("{head} in {heads:?}"));
    let rows = picture.table.rows.iter().filter(|row| of.is_none_or(|of| row[0].text() == of));
    rows.map(|row| row[place].text().to_owned()).collect()
}

fn html(session: &Session, group: Option<usize>) -> String {
    let ground = Ground { session, case: &session.case().scenario, words: &Names };
    document(ground, &report(session, group), &BTreeMap::new()).to_html()
}

fn policy_html(session: &Session, group: usize) -> String {
    let ground = Ground { session, case: &session.case().scenario, words: &Names };
    policy(ground, &report(session, Some(group))).to_html()
}

fn table(session: &Session, group: Option<usize>) -> Table {
    let all = tables(&Names, &report(session, group));
    all.into_iter().find(|table| table.id == "ratings").expect("ratings")
}

#[test]
fn the_picture_tells_own_marks_from_those_that_others_gave() {
    let session = session();
    let both = picture(&session, &[0, 1]);
    assert_eq!(
        both.table.heads,
        [
            "picture-head-policy",
            "debrief-head-criterion",
            "picture-head-own",
            "picture-head-given",
            "picture-head-says",
        ]
    );
    assert_eq!(told(&both, Some("Group 0"), "picture-head-own"), ["4"; 6]);
    assert_eq!(told(&both, Some("Group 0"), "picture-head-given"), ["picture-given(by=Group 1, score=1)"; 6]);
    assert_eq!(told(&both, Some("Group 1"), "picture-head-own"), ["debrief-not-scored"; 6]);
    assert_eq!(told(&both, Some("Group 1"), "picture-head-given"), ["debrief-not-scored"; 6]);
    let criteria: Vec<String> =
        Criterion::ALL.iter().map(|criterion| format!("sheet-dac-{}", criterion.name())).collect();
    assert_eq!(told(&both, Some("Group 1"), "debrief-head-criterion"), criteria);
    assert!(both.title.starts_with("picture-ratings-apart(name=Group 0"), "{}", both.title);
    let drawn = both.drawing.to_html();
    // Once for each criterion: a ring for the own mark, a frame for the other's.
    assert_eq!((drawn.matches(">A<").count(), drawn.matches("B→A").count()), (6, 6));
    assert_eq!(drawn.matches(">B<").count(), 0, "group 1 gave itself no mark");
}

#[test]
fn a_group_reads_what_others_say_of_its_policy_and_by_whom() {
    let session = session();
    let own = picture(&session, &[0]);
    assert_eq!(told(&own, None, "picture-head-given"), ["picture-given(by=Group 1, score=1)"; 6]);
    assert!(!own.table.heads.iter().any(|head| head == "picture-head-policy"), "there is one policy alone");
    let page = html(&session, Some(0));
    assert!(page.contains("nobody was asked") && page.contains("our register"));
    let other = picture(&session, &[1]);
    assert_eq!(told(&other, None, "picture-head-own"), ["debrief-not-scored"; 6]);
    assert!(html(&session, Some(1)).contains("report-not-rated"));
}

#[test]
fn worksheets_say_in_each_row_whose_policy_is_rated() {
    let session = session();
    let all = tables(&Names, &report(&session, Some(1)));
    let sheets = all.iter().find(|table| table.id == "worksheets").expect("worksheets");
    let fields: Vec<&str> = sheets
        .rows
        .iter()
        .filter_map(|row| match (&row[3], &row[4]) {
            (Cell::Text(field), Cell::Text(entry)) if entry == "nobody was asked" => Some(field.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(fields.len(), 6);
    assert!(fields.iter().all(|field| field.contains("group=Once g0")), "{fields:?}");
}

#[test]
fn a_policy_file_holds_the_ratings_of_its_own_policy_alone() {
    let session = session();
    let [zero, one] = [0, 1].map(|group| policy_html(&session, group));
    assert!(zero.contains("our register") && zero.contains("nobody was asked"));
    assert!(!one.contains("nobody was asked") && !one.contains("our register"));
}

#[test]
fn the_table_names_who_rates_and_whose_policy_by_id() {
    let session = session();
    let cell = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number { value, .. } => value.to_string(),
    };
    let check = |group: Option<usize>, expected: &[[&str; 4]]| {
        let rows: Vec<[String; 4]> =
            table(&session, group).rows.iter().map(|row| [0, 2, 3, 6].map(|at| cell(&row[at]))).collect();
        let mut told: Vec<[&str; 4]> = rows.iter().map(|row| row.each_ref().map(String::as_str)).collect();
        told.dedup();
        assert_eq!(told, expected, "{group:?}");
    };
    let own = ["g0", "report-said-own", "g0", "4"];
    let given = ["g0", "report-said-other", "g1", "1"];
    let [says, says_of_one] = ["g0", "g1"].map(|of| [of, "report-said-simulation", "", ""]);
    check(None, &[own, given, says, says_of_one]);
    check(Some(0), &[own, given, says]);
    check(Some(1), &[says_of_one, given]);
}

#[test]
fn json_holds_every_rating_once_with_both_ids() {
    let json = serde_json::to_value(report(&session(), None)).expect("JSON");
    let told: Vec<_> = json["ratings"].as_array().expect("a list").iter().collect();
    let ids: Vec<_> = told.iter().map(|one| (one["by"].as_str(), one["of"].as_str())).collect();
    assert_eq!(ids, [(Some("g0"), Some("g0")), (Some("g1"), Some("g0"))]);
    assert_eq!(told[1]["of_name"], "Group 0", "as this session knows it");
    assert!(json["groups"][0]["simulation"]["impact"].is_string());
}

#[test]
fn a_group_that_still_plays_learns_nothing_of_what_others_say() {
    let mut session = session();
    let line = |group| Line { group, branch: None };
    let count = |session: &Session, group| ratings(session, line(group)).len();
    assert_eq!((count(&session, 0), count(&session, 1)), (2, 1));
    let mut fresh = crate::play::begun(bundled("fair-recruitment"), 2);
    rate(&mut fresh, 0, None, 4, "");
    rate(&mut fresh, 1, Some("g0"), 1, "");
    assert_eq!((count(&fresh, 0), count(&fresh, 1)), (1, 1));
    // A rating that was emptied again is none.
    rate(&mut session, 1, Some("g0"), 0, " ");
    assert_eq!((count(&session, 0), count(&session, 1)), (1, 0));
}

#[test]
fn policies_of_groups_elsewhere_are_told_by_name() {
    let mut session = session();
    rate(&mut session, 1, Some("g0@elsewhere"), 3, "");
    let told = report(&session, Some(1)).ratings;
    assert_eq!((told[0].of.as_str(), told[0].of_name.as_str()), ("g0@elsewhere", "Once g0@elsewhere"));
    let names: Vec<String> = picture(&session, &[0]).table.heads;
    assert!(!names.iter().any(|head| head.contains("picture-head-given")), "{names:?}");
}
