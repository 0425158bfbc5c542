//! Hostile and broken files: whatever comes, reading ends soon, panics never, and its places are inside the file.

use crate::{corpus, load_text};
use scenario::diagnostic::{Severity, has_errors};
use scenario::limits;
use scenario::read::{File, Loaded, complete_translation, load};
use std::time::Instant;

/// A small generator of its own, so that the same inputs come on every machine.
struct Luck(u64);

impl Luck {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
}

const TOKENS: &[&str] = &[
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ",",
    ".",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "#",
    " = ",
    "1",
    "-1",
    "1e999",
    "nan",
    "-inf",
    "0x",
    "9223372036854775808",
    "true",
    "1979-05-27",
    "id = ",
    "[text]",
    "\u{feff}",
    "ə",
    "ж",
    "\u{2028}",
    "\u{0}",
    "\u{7f}",
    "<b>",
    "not ",
    "support ",
    "chose a.b",
    "fact ",
    "trust < 40",
    "[[decisions]]",
    "[[decisions.options]]",
    "[translations.ru]",
    "translates = \"test\"",
    "over = 0",
    "weight = -1",
];

fn mutate(text: &str, other: &str, luck: &mut Luck) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=luck.below(4) {
        let at = luck.below(bytes.len() + 1);
        let end = (at + luck.below(40)).min(bytes.len());
        match luck.below(7) {
            0 => drop(bytes.drain(at..end)),
            1 => bytes.insert(at, luck.next() as u8),
            2 => drop(bytes.splice(at..at, TOKENS[luck.below(TOKENS.len())].bytes())),
            3 => {
                let copy = bytes[at..end].to_vec();
                let to = luck.below(bytes.len() + 1);
                drop(bytes.splice(to..to, copy));
            }
            4 => {
                let lines: Vec<&str> = other.lines().collect();
                let line = lines.get(luck.below(lines.len())).copied().unwrap_or_default();
                drop(bytes.splice(at..at, format!("\n{line}\n").bytes()));
            }
            5 => bytes.truncate(at),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << luck.below(8);
                }
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn sound(text: &str, loaded: &Loaded) {
    for diagnostic in &loaded.diagnostics {
        let span = diagnostic.span.expect("read from text");
        assert!(text.get(span.start..span.end).is_some(), "{diagnostic:?}\n{text}");
        assert!(
            span.line >= 1
                && span.column >= 1
                && (span.end_line, span.end_column) >= (span.line, span.column)
        );
    }
    if let Some(case) = &loaded.scenario {
        let saved = case.to_toml();
        let again = load_text(&saved).scenario;
        // NaN is not itself; everything else comes back.
        let same = again.as_ref().map(|again| format!("{again:?}")) == Some(format!("{case:?}"));
        assert!(same, "saved otherwise than read:\n{text}\n---\n{saved}");
        if !has_errors(&loaded.diagnostics) {
            assert_eq!(scenario::compile::compile(case).err(), None, "{text}");
        }
    }
}

#[test]
fn five_thousand_broken_files() {
    let mut corpus = corpus();
    // What the journeys in a browser open, too.
    let hostile = crate::files_in("../../../e2e/files/hostile").into_iter();
    let hostile = hostile.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    corpus.extend(hostile.map(|path| (crate::file_name(&path), crate::read(&path))));
    let mut luck = Luck(0x9E37_79B9_7F4A_7C15);
    for round in 0..5_000 {
        let (name, text) = &corpus[round % corpus.len()];
        let (_, other) = &corpus[luck.below(corpus.len())];
        let broken = mutate(text, other, &mut luck);
        let overlay = mutate(other, text, &mut luck);
        let files = [File { name: "scenario.ru.toml", text: &overlay }];
        let loaded = load(File { name, text: &broken }, if round % 3 == 0 { &files } else { &[] });
        if round % 3 != 0 {
            sound(&broken, &loaded);
        }
        let case = loaded.scenario.as_ref().filter(|_| round % 5 == 0);
        let completed = case.and_then(|case| complete_translation(case, "ru", Some(&overlay)).ok());
        assert!(completed.is_none_or(|completed| completed.len() >= overlay.len()));
    }
}

#[test]
fn files_that_could_exhaust_a_machine() {
    let million = 400_000;
    let hostile = [
        "[".repeat(100_000),
        format!("a = {}", "[".repeat(million)),
        format!("a = {}", "{a=".repeat(million / 2)),
        format!("{}a = 1", "a.".repeat(million / 2)),
        format!("[{}a]", "a.".repeat(million / 2)),
        "a = \"\n".repeat(million / 4),
        "[[decisions]]\n".repeat(million / 10),
        "[[indicators]]\nid = \"a\"\n".repeat(million / 20),
        format!("title = \"{}\"", "ə".repeat(million / 2)),
        format!("tags = [{}]", "\"a\",".repeat(million / 4)),
        format!("[[events]]\nwhen = [{}]", "\"trust < 40\",".repeat(million / 10)),
        (0..million / 20).map(|n| format!("k{n} = 1\n")).collect(),
        (0..million / 20).map(|n| format!("[translations.l{n}]\na = \"b\"\n")).collect(),
        "=".repeat(million),
        "\"".repeat(million),
        "\u{feff}".repeat(million / 4),
    ];
    for text in &hostile {
        let begun = Instant::now();
        let loaded = load_text(text);
        let head: String = text.chars().take(20).collect();
        assert!(has_errors(&loaded.diagnostics), "{head}");
        assert!(loaded.diagnostics.len() <= limits::DIAGNOSTICS + 1, "{head}");
        // Far beyond what a slow machine needs, far below what somebody would wait for a hang.
        assert!(begun.elapsed().as_secs() < 60, "{head} took {:?}", begun.elapsed());
    }
}

#[test]
fn a_file_beyond_the_limit_is_refused_unread() {
    let loaded = load_text(&"#".repeat(limits::SOURCE_BYTES + 1));
    assert_eq!(loaded.scenario, None);
    assert_eq!(loaded.diagnostics.iter().map(|x| x.code.name()).collect::<Vec<_>>(), ["file-too-large"]);
    let loaded = load_text("title = \"\u{0}\"");
    assert_eq!(loaded.diagnostics.iter().map(|x| x.code.name()).collect::<Vec<_>>(), ["not-text"]);
}

#[test]
fn a_flood_of_problems_is_cut_and_counted() {
    let text: String = (0..500).map(|n| format!("k{n} = 1\n")).collect();
    let loaded = load_text(&text);
    let last = loaded.diagnostics.last().map(|x| (x.code.name(), x.severity));
    assert_eq!(loaded.diagnostics.len(), limits::DIAGNOSTICS + 1);
    assert_eq!(last, Some(("more-problems", Severity::Warning)));
}

#[test]
fn a_case_study_beyond_the_limits_is_told_from_one_that_is_only_wrong() {
    let read = |text: &str| load_text(text).scenario.expect("a case study");
    let minimal = include_str!("../good/minimal.toml");
    let check = |change: &dyn Fn(&mut scenario::case::Scenario), expected: bool| {
        let mut case = read(minimal);
        change(&mut case);
        assert_eq!(scenario::check::is_within_limits(&case), expected, "{:.80}", format!("{case:?}"));
    };
    check(&|_| {}, true);
    check(&|case| case.title.clear(), true);
    check(&|case| case.decisions.clear(), true);
    check(&|case| case.briefing = "> ".repeat(limits::TEXT_CHARS), false);
    check(&|case| case.indicators[0].max = 1e300, false);
    check(&|case| case.tags = vec!["a".into(); limits::TAGS + 1], false);
}
