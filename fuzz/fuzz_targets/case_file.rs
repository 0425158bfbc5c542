//! A case file: reading ends, its places lie in the text, and what is read can be written and read again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use scenario::compile::compile;
use scenario::diagnostic::has_errors;
use scenario::read::{File, load};

fuzz_target!(|text: &str| {
    let loaded = load(File { name: "scenario.toml", text }, &[]);
    for diagnostic in &loaded.diagnostics {
        let span = diagnostic.span.expect("read from text");
        assert!(text.get(span.start..span.end).is_some());
    }
    let Some(case) = &loaded.scenario else { return };
    let saved = case.to_toml();
    let again = load(File { name: "scenario.toml", text: &saved }, &[]).scenario;
    // NaN is not itself; everything else comes back.
    assert_eq!(again.map(|again| format!("{again:?}")), Some(format!("{case:?}")));
    if !has_errors(&loaded.diagnostics) {
        compile(case).expect("a case study without errors compiles");
    }
});
