//! What earlier versions saved opens for ever: every session file, and every database that a browser kept.

use engine::session::{Entry, FileFault, Session};
use engine::view::{Role, view};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The golden files in a folder, at least one.
fn golden(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(folder);
    let entries = std::fs::read_dir(&folder).expect("a folder of golden files");
    let paths = entries.map(|entry| entry.expect("a readable entry").path());
    let found: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect();
    assert!(!found.is_empty(), "{} holds no golden file", folder.display());
    found
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a golden file")
}

/// Whether all of a session counts, can be looked at, and is the same after another round through a file.
fn check(session: &Session, path: &Path) {
    assert!(!session.is_empty(), "{}", path.display());
    for group in 0..session.header().groups.len() {
        view(session, group, Role::Participant).expect("a view");
    }
    assert_eq!(Session::from_file(&session.to_file()).as_ref(), Ok(session), "{}", path.display());
}

#[test]
fn every_session_file_of_an_earlier_version_opens() {
    for path in golden("") {
        check(&Session::from_file(&read(&path)).expect("a session file that opens for ever"), &path);
    }
}

/// The headers and entries of each session in a dump of a browser's database.
fn stored(path: &Path) -> Vec<(String, Vec<String>)> {
    let dump: Value = serde_json::from_str(&read(path)).expect("a dump");
    let records = |store: &str| dump["stores"][store].as_array().expect("a store").clone();
    let text = |record: &Value| record[1].as_str().expect("a text").to_owned();
    let entries = records("entries");
    let of = |id: &Value| entries.iter().filter(|entry| entry[0][0] == *id).map(text).collect();
    records("headers").iter().map(|header| (text(header), of(&header[0]))).collect()
}

#[test]
fn every_session_that_an_earlier_version_stored_opens() {
    for path in golden("stored") {
        for (header, entries) in stored(&path) {
            let opened = Session::from_stored(&header, entries.iter().map(|text| Entry::from_stored(text)));
            let (session, unreadable) = opened.expect("a stored session that opens for ever");
            assert_eq!((session.len(), unreadable), (entries.len(), 0), "{}", path.display());
            check(&session, &path);
        }
    }
}

#[test]
fn a_damaged_entry_does_not_take_the_others_with_it() {
    let (header, mut entries) = stored(&golden("stored")[0]).remove(0);
    let whole = entries.len();
    let implausible = entries[1].replace("\"lamport\":", "\"lamport\":9000000000000000000");
    for (damaged, garbage) in
        ["", "{\"id\":", "null", "{\"id\":3}", implausible.as_str()].into_iter().enumerate()
    {
        entries[damaged] = garbage.to_owned();
        let opened = Session::from_stored(&header, entries.iter().map(|text| Entry::from_stored(text)));
        let (session, unreadable) = opened.expect("a session");
        assert_eq!((session.len(), unreadable), (whole - damaged - 1, damaged + 1));
    }
}

#[test]
fn a_stored_header_is_refused_for_the_reason_that_a_file_would_be() {
    let (header, _) = stored(&golden("stored")[0]).remove(0);
    let changed = |name: &str, value: Value| {
        let mut header: Value = serde_json::from_str(&header).expect("JSON");
        header[name] = value;
        header.to_string()
    };
    let newer = changed("moon", json!("full")).replace("\"format\":1,\"groups\"", "\"format\":99,\"groups\"");
    for (header, expected) in [
        (header.clone(), None),
        (newer, Some(FileFault::Newer)),
        (changed("engine", json!(99)), Some(FileFault::Newer)),
        (changed("moon", json!("full")), Some(FileFault::Damaged)),
        (changed("format", json!(0)), Some(FileFault::Damaged)),
        (changed("groups", json!([])), Some(FileFault::Damaged)),
        (changed("scenario_hash", json!("")), Some(FileFault::Damaged)),
        ("{".to_owned(), Some(FileFault::Damaged)),
        (String::new(), Some(FileFault::Damaged)),
    ] {
        assert_eq!(Session::from_stored(&header, []).err(), expected, "{header:.80}");
    }
}
