//! Session files from strangers: whatever they say, they open or are refused, and the reason is told apart.

use crate::cases;
use crate::generate::{Tape, play_out, play_some, session, tape};
use crate::workshop::generate as workshop;
use engine::decide::Command;
use engine::session::{Author, FileFault, Line, Session, hash};
use engine::view::{Role, view_on};
use engine::workshop::console::console;
use engine::workshop::csv;
use engine::workshop::order::due_orders;
use engine::workshop::room::room;
use engine::workshop::seat::{brief, deal};
use proptest::prelude::*;
use serde_json::{Value, json};

fn played(seed: u64, numbers: &[u16]) -> Session {
    let case = if seed.is_multiple_of(2) { cases::eventful() } else { cases::round_again() };
    let mut session = session(&case, seed);
    play_some(&mut session, "laptop", &mut Tape::new(numbers), 25);
    session
}

/// A workshop played on several devices, as the console saves it once it has heard of everything.
fn held(seed: u64, numbers: &[u16]) -> Session {
    let case = if seed.is_multiple_of(2) { cases::eventful() } else { cases::round_again() };
    let mut session = workshop::empty(&case, seed, &mut Tape::new(numbers));
    session.merge(workshop::union(&workshop::play(&case, seed, &mut Tape::new(numbers), 60)));
    session
}

/// Opens a text; what opens must bear being looked at, played on, and saved.
fn open(text: &str) -> Result<(), FileFault> {
    let mut session = Session::from_file(text)?;
    let groups = session.header().groups.len();
    for group in 0..groups {
        let branches: Vec<_> = session.branches(group).map(|(id, _)| id.clone()).collect();
        for branch in [None].into_iter().chain(branches.iter().map(Some)) {
            for role in [Role::Participant, Role::Facilitator] {
                view_on(&session, Line { group, branch }, role).expect("a view");
            }
        }
        brief(&session, &session.header().scenario, group, 0);
        deal(&session, group, 5);
        for order in due_orders(&session, group, u64::MAX) {
            let _ = session.command(group, Command::Deliver { order }, Author::Group, "laptop", u64::MAX);
        }
    }
    console(&session, u64::MAX);
    room(&session);
    csv::decisions(&session);
    csv::votes(&session);
    if groups >= 2 {
        play_some(&mut session, "laptop", &mut Tape::new(&[9, 0, 1, 7, 8, 1, 6, 5, 0, 9, 9, 0, 1]), 12);
    }
    let again = Session::from_file(&session.to_file()).expect("what was saved opens");
    assert_eq!(again, session);
    Ok(())
}

/// Puts something else in some place of a file, and makes its hash fit again.
fn mutate(file: &mut Value, tape: &mut Tape<'_>) {
    fn count(value: &Value) -> usize {
        1 + match value {
            Value::Array(list) => list.iter().map(count).sum(),
            Value::Object(map) => map.values().map(count).sum(),
            _ => 0,
        }
    }
    fn change(value: &mut Value, place: &mut usize, new: &Value, remove: bool) {
        if *place == 0 {
            *value = new.clone();
        }
        *place = place.wrapping_sub(1);
        match value {
            Value::Array(list) => {
                if remove && *place < list.len() {
                    list.remove(*place);
                    *place = usize::MAX;
                }
                list.iter_mut().for_each(|value| change(value, place, new, remove));
            }
            Value::Object(map) => map.values_mut().for_each(|value| change(value, place, new, remove)),
            _ => {}
        }
    }
    let odd = [
        json!(null),
        json!(0),
        json!(-1),
        json!(1e308),
        json!(u64::MAX),
        json!(4_294_967_295_u32),
        json!(""),
        json!("x"),
        json!("framing"),
        json!("survey"),
        json!([]),
        json!({}),
        json!(true),
        json!({ "device": "laptop", "sequence": 1 }),
        json!({ "taken-back": { "entry": { "device": "laptop", "sequence": 2 } } }),
        json!({ "branch-begun": { "name": "", "from": { "device": "laptop-1", "sequence": 1 } } }),
        json!({ "event-sent": { "event": "scandal", "order": { "device": "console", "sequence": 1 } } }),
        json!({ "directed": { "direction": { "pause": { "on": true } } } }),
        json!({ "order": { "order": { "send-event": { "event": "march" } }, "when": "now" } }),
        json!({ "at": { "time": 0 } }),
        json!("own"),
        json!("facilitator"),
    ];
    // The case study is much larger than the entries; they shall have their share.
    let part = tape.below(2) == 0 && file.get("entries").is_some();
    let part = if part { file.get_mut("entries").expect("entries") } else { &mut *file };
    let mut place = tape.below(count(part));
    let new = &odd[tape.below(odd.len())];
    change(part, &mut place, new, tape.below(4) == 3);
    if let Ok(scenario) = serde_json::from_value(file["header"]["scenario"].clone())
        && let Some(header) = file["header"].as_object_mut()
    {
        header.insert("scenario_hash".into(), json!(hash(&scenario)));
    }
}

proptest! {
    #[test]
    fn a_mutated_file_never_panics(seed in 0..4_u64, numbers in tape(100), changes in tape(30)) {
        let mut file: Value = serde_json::from_str(&played(seed, &numbers).to_file()).expect("JSON");
        let mut tape = Tape::new(&changes);
        for _ in 0..=tape.below(4) {
            mutate(&mut file, &mut tape);
        }
        let _ = open(&file.to_string());
    }

    #[test]
    fn a_mutated_file_of_a_workshop_never_panics(seed in 0..4_u64, numbers in tape(400), changes in tape(30)) {
        let mut file: Value = serde_json::from_str(&held(seed, &numbers).to_file()).expect("JSON");
        let mut tape = Tape::new(&changes);
        for _ in 0..=tape.below(4) {
            mutate(&mut file, &mut tape);
        }
        let _ = open(&file.to_string());
    }

    #[test]
    fn a_garbled_file_never_panics(seed in 0..4_u64, numbers in tape(60), garble in tape(12)) {
        let mut text: Vec<char> = played(seed, &numbers).to_file().chars().collect();
        let mut tape = Tape::new(&garble);
        for _ in 0..=tape.below(3) {
            let place = usize::from(u16::try_from(tape.below(1 << 16)).unwrap_or(0)) * 7 % text.len().max(1);
            match tape.below(4) {
                0 => text.truncate(place),
                1 => text.insert(place, ['"', '}', '9', '-', 'ə', '\0', ',', 'e'][tape.below(8)]),
                2 => drop(text.remove(place)),
                _ => text.swap(place, 0),
            }
            if text.is_empty() {
                break;
            }
        }
        let _ = open(&text.into_iter().collect::<String>());
    }

    #[test]
    fn a_file_that_was_cut_off_is_damaged(seed in 0..4_u64, numbers in tape(60), share in 0.02..0.99_f64) {
        let text = played(seed, &numbers).to_file();
        let cut: String = text.chars().take((text.chars().count() as f64 * share) as usize).collect();
        prop_assert_eq!(Session::from_file(&cut).err(), Some(FileFault::Damaged));
    }

    #[test]
    fn any_text_at_all_is_refused_or_opens(text: String) {
        let _ = open(&text);
    }
}

fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut session = session(&cases::eventful(), 4);
    play_out(&mut session, 0, 0);
    let mut file: Value = serde_json::from_str(&session.to_file()).expect("JSON");
    change(&mut file);
    file.to_string()
}

fn check(text: &str, expected: Option<FileFault>) {
    assert_eq!(Session::from_file(text).err(), expected, "{text:.120}");
}

#[test]
fn faults_are_told_apart() {
    use FileFault::*;
    check(&changed(|_| {}), None);
    check(&format!("\u{feff}{}", changed(|_| {})), None);
    for text in
        ["", "hello", "[]", "{}", "null", "{\"header\":3}", "{\"entries\":[]}", "format = 1", "\u{feff}"]
    {
        let fault = if text.contains("header") { Damaged } else { NotASession };
        check(text, Some(fault));
    }
    check(&changed(|file| file["header"]["format"] = json!(3)), Some(Newer));
    check(&changed(|file| file["header"]["engine"] = json!(9)), Some(Newer));
    check(&changed(|file| file["header"]["format"] = json!(0)), Some(Damaged));
    // A newer file may hold what this version does not know.
    check(
        &changed(|file| {
            file["header"]["format"] = json!(3);
            file["header"]["moon"] = json!("full");
        }),
        Some(Newer),
    );
    check(&changed(|file| file["header"]["moon"] = json!("full")), Some(Damaged));
    check(&changed(|file| file["entries"] = json!(null)), Some(Damaged));
    check(&changed(|file| file["entries"][0]["events"] = json!([{ "eclipse": {} }])), Some(Damaged));
    check(&changed(|file| file["entries"][0]["lamport"] = json!(u64::MAX)), Some(Damaged));
    check(&changed(|file| file["entries"][0]["id"]["sequence"] = json!(u32::MAX)), Some(Damaged));
    check(&changed(|file| file["entries"][0]["at"] = json!(u64::MAX)), Some(Damaged));
    check(&changed(|file| file["entries"][0]["at"] = json!(8_640_000_000_000_000_u64)), None);
    check(&changed(|file| file["header"]["begun"] = json!(u64::MAX)), Some(Damaged));
    check(&changed(|file| file["header"]["id"] = json!("")), Some(Damaged));
    check(&changed(|file| file["header"]["id"] = json!("a".repeat(201))), Some(Damaged));
    check(&changed(|file| file["header"]["scenario"]["title"] = json!("Another")), Some(Damaged));
    check(&changed(|file| file["header"]["scenario_hash"] = json!("")), Some(Damaged));
    check(&changed(|file| file["header"]["groups"] = json!([])), Some(Damaged));
    check(&changed(|file| file["header"]["groups"][1]["id"] = json!("north")), Some(Damaged));
    let many: Vec<Value> =
        (0..99).map(|place| json!({ "id": format!("group-{place}"), "name": "" })).collect();
    check(&changed(|file| file["header"]["groups"] = json!(many)), Some(Damaged));
    check(&" ".repeat(engine::session::MAX_FILE + 1), Some(TooLarge));
    let codes = [TooLarge, NotASession, Newer, Damaged].map(FileFault::code);
    assert_eq!(codes, ["too-large", "not-a-session", "newer", "damaged"]);
}

#[test]
fn a_case_study_that_cannot_be_played_is_damage() {
    let text = changed(|file| {
        file["header"]["scenario"]["links"][0]["to"] = json!("nowhere");
        let scenario = serde_json::from_value(file["header"]["scenario"].clone()).expect("a case study");
        file["header"]["scenario_hash"] = json!(hash(&scenario));
    });
    check(&text, Some(FileFault::Damaged));
}

#[test]
fn entries_of_a_stranger_are_kept_and_do_not_stand() {
    let text = changed(|file| {
        file["entries"][1]["group"] = json!("nobody");
        file["entries"][2]["follows"] = json!(null);
    });
    let session = Session::from_file(&text).expect("a session");
    assert!(session.entries().all(|entry| entry.id.sequence == 1 || session.standing(&entry.id).is_some()));
}
