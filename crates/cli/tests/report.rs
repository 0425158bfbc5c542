//! `cycle report` as its users meet it: the page, the tables, the workbook and the JSON of one session say the same.

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A session of two groups with targets, worksheets, votes and events.
const EVENTFUL: &str = "../engine/tests/golden/eventful.json";

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// What `cycle report` writes to standard output.
fn report(session: &str, more: &[&str]) -> Vec<u8> {
    let session = path(session);
    let mut command = Command::new(env!("CARGO_BIN_EXE_cycle"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C");
    let output = command.arg("report").arg(session).args(more).output().expect("cycle runs");
    assert!(output.status.success(), "{more:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn text(session: &str, more: &[&str]) -> String {
    String::from_utf8(report(session, more)).expect("text")
}

fn json(more: &[&str]) -> Value {
    let more: Vec<&str> = ["--format", "json", "--runs", "512"].iter().chain(more).copied().collect();
    serde_json::from_str(&text(EVENTFUL, &more)).expect("JSON")
}

/// What is wrong with arguments, as it is said.
fn refused(session: &Path, more: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_cycle"))
        .args(["report"])
        .arg(session)
        .args(more)
        .output()
        .expect("cycle runs");
    assert_eq!(output.status.code(), Some(2), "{more:?}");
    String::from_utf8(output.stderr).expect("text")
}

fn array<'a>(value: &'a Value, name: &str) -> &'a Vec<Value> {
    value[name].as_array().unwrap_or_else(|| panic!("{name} is a list"))
}

/// The sheets of the workbook, by name.
fn sheets(more: &[&str]) -> BTreeMap<String, Vec<Vec<Data>>> {
    let more: Vec<&str> = ["--format", "xlsx", "--runs", "512"].iter().chain(more).copied().collect();
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(report(EVENTFUL, &more))).expect("a workbook");
    let ranges = book.worksheets();
    ranges.into_iter().map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect())).collect()
}

/// Rows of CSV, as RFC 4180 reads them.
fn rows(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = text.strip_prefix('\u{feff}').expect("a byte order mark").chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("a row");
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                row.last_mut().expect("a cell").extend(letters.next());
            }
            '"' => quoted = !quoted,
            '\r' if !quoted => {}
            '\n' if !quoted => rows.push(vec![String::new()]),
            letter if letter == separator && !quoted => row.push(String::new()),
            letter => row.last_mut().expect("a cell").push(letter),
        }
    }
    assert_eq!(rows.pop(), Some(vec![String::new()]), "the last line ends");
    rows
}

#[test]
fn the_contributions_to_each_indicator_sum_to_its_value() {
    let mut sums = 0;
    for group in array(&json(&[]), "groups") {
        for indicator in array(group, "indicators") {
            let amounts = array(indicator, "contributions").iter();
            let sum: f64 = amounts.map(|part| part["amount"].as_f64().expect("an amount")).sum();
            let end = indicator["end"].as_f64().expect("an end");
            assert!((sum - end).abs() < 1e-9, "{}: {sum} and {end}", indicator["name"]);
            sums += 1;
        }
    }
    assert!(sums >= 4, "{sums}");
}

#[test]
fn the_workbook_opens_and_holds_the_figures_of_the_json() {
    let (report, sheets) = (json(&["--language", "en"]), sheets(&["--language", "en"]));
    let number = |cell: &Data| if let Data::Float(number) = cell { Some(*number) } else { None };
    let column = |rows: &[Vec<Data>], name: &str| {
        let heads = rows.first().expect("a row of heads");
        heads.iter().position(|head| *head == Data::String(name.into())).unwrap_or_else(|| panic!("{name}"))
    };
    let rows = &sheets["Indicators"];
    let told: Vec<&Value> =
        array(&report, "groups").iter().flat_map(|group| array(group, "indicators")).collect();
    assert_eq!(rows.len(), told.len() + 1);
    for (row, told) in rows.iter().skip(1).zip(&told) {
        assert_eq!(row[1], Data::String(told["name"].as_str().expect("a name").into()));
        for (head, figure) in [
            ("At the start", &told["start"]),
            ("Seen last", &told["seen"]),
            ("In the end", &told["end"]),
            ("Target", &told["target"]),
            ("Same choices, average", &told["luck"]["mean"]["value"]),
        ] {
            assert_eq!(number(&row[column(rows, head)]), figure.as_f64(), "{head} of {}", told["name"]);
        }
    }
    let rows = &sheets["Why each number"];
    let amounts: Vec<f64> = told
        .iter()
        .flat_map(|told| array(told, "contributions"))
        .map(|part| part["amount"].as_f64().expect("an amount"))
        .collect();
    let held: Vec<f64> = rows.iter().skip(1).filter_map(|row| number(&row[column(rows, "Amount")])).collect();
    assert_eq!(held, amounts);
    // Nothing in a workbook is a formula, whatever people wrote.
    assert!(sheets.values().flatten().flatten().all(|cell| !matches!(cell, Data::Error(_))));
}

#[test]
fn tables_open_with_the_separator_that_each_language_expects() {
    let csv = |language: &str, table: &str| {
        text(EVENTFUL, &["--format", "csv", "--runs", "512", "--language", language, "--table", table])
    };
    let (english, russian, azerbaijani) =
        (csv("en", "indicators"), csv("ru", "indicators"), csv("az", "indicators"));
    let (english, russian, azerbaijani) = (rows(&english, ','), rows(&russian, ';'), rows(&azerbaijani, ';'));
    assert!(english.len() > 2);
    for other in [&russian, &azerbaijani] {
        assert_eq!(other.len(), english.len());
        for (own, other) in english.iter().zip(other.iter()).skip(1) {
            assert_eq!(own.len(), other.len());
            let numbers = |row: &[String], sign: char| -> Vec<Option<f64>> {
                row.iter().map(|cell| cell.replace(sign, ".").parse().ok()).collect()
            };
            assert_eq!(numbers(own, '.'), numbers(other, ','));
        }
    }
    assert_eq!((russian[0][0].as_str(), azerbaijani[0][1].as_str()), ("Группа", "Göstərici"));
}

#[test]
fn every_table_is_written_into_a_folder() {
    let folder = std::env::temp_dir().join(format!("cycle-report-{}", std::process::id()));
    let out = folder.display().to_string();
    let said = text(EVENTFUL, &["--format", "csv", "--runs", "512", "--out", &out]);
    let names: Vec<&str> = said.lines().filter_map(|line| line.rsplit('/').next()).collect();
    for name in ["about.csv", "indicators.csv", "moments.csv", "contributions.csv", "turning-points.csv"] {
        assert!(names.contains(&name), "{name} in {names:?}");
        assert!(rows(&std::fs::read_to_string(folder.join(name)).expect("a table"), ',').len() > 1, "{name}");
    }
    std::fs::remove_dir_all(&folder).expect("the folder");
}

/// Compares with a golden file; `UPDATE_GOLDEN` writes it anew.
fn golden(name: &str, text: &str) {
    let path = path("tests/report").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).expect("a golden file");
    }
    let expected = std::fs::read_to_string(&path).expect("a golden file");
    for (number, (line, expected)) in text.lines().zip(expected.lines()).enumerate() {
        assert_eq!(line, expected, "{name}, line {}", number + 1);
    }
    assert_eq!(text.lines().count(), expected.lines().count(), "{name}");
}

/// The page without its styles, which are looked at and not compared.
fn without_styles(html: &str) -> String {
    let (head, rest) = html.split_once("<style>").expect("styles");
    let (_, body) = rest.split_once("</style>").expect("the end of the styles");
    format!("{head}{body}")
}

#[test]
fn the_page_is_as_it_was() {
    let page = text(EVENTFUL, &["--runs", "512", "--language", "en"]);
    golden("eventful.html", &without_styles(&page));
    let policy = text(EVENTFUL, &["--policy", "--language", "az"]);
    golden("eventful.policy.html", &without_styles(&policy));
}

#[test]
fn the_page_needs_nothing_from_elsewhere_and_its_contents_lead_somewhere() {
    for language in ["en", "ru", "az"] {
        let page = text(EVENTFUL, &["--runs", "512", "--language", language]);
        assert!(page.starts_with(&format!("<!doctype html>\n<html lang=\"{language}\" dir=\"ltr\">")));
        for forbidden in ["<script", "src=", "<link", "@import", "url(", "javascript:"] {
            assert!(!page.contains(forbidden), "{language}: {forbidden}");
        }
        let links: Vec<&str> =
            page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(links.len() > 10, "{language}: {}", links.len());
        for link in links {
            assert_eq!(page.matches(&format!(" id=\"{link}\"")).count(), 1, "{language}: {link}");
        }
        // A message that is missing shows its name.
        let body = page.split("<body").nth(1).expect("a body");
        let words = body.split(['<', '>']);
        let shown: Vec<&str> = words
            .filter(|text| !text.contains(' ') && text.starts_with("report-") || text.starts_with("picture-"))
            .collect();
        assert!(shown.is_empty(), "{language}: {shown:?}");
    }
}

#[test]
fn the_same_session_makes_the_same_bytes() {
    for format in ["html", "xlsx", "json"] {
        let make = || report(EVENTFUL, &["--format", format, "--runs", "512"]);
        assert_eq!(make(), make(), "{format}");
    }
}

#[test]
fn what_cannot_be_made_is_said() {
    let session = path(EVENTFUL);
    for (arguments, expected) in [
        (&["--group", "nobody"][..], "has no group `nobody`"),
        (&["--format", "csv"][..], "name one table with --table"),
        (&["--format", "csv", "--table", "moon"][..], "there is no table `moon`"),
        (&["--policy", "--format", "xlsx"][..], "HTML only"),
        (&["--language", "xx"][..], "there are no messages in `xx`"),
    ] {
        let said = refused(&session, arguments);
        assert!(said.contains(expected), "{arguments:?}: {said}");
    }
    let said = refused(&path("Cargo.toml"), &[]);
    assert!(said.contains("is no session file"), "{said}");
}
