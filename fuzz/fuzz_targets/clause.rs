//! A clause: it is read, or the place of the mistake lies in it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use scenario::clause::parse;

fuzz_target!(|text: &str| {
    if let Err(error) = parse(text) {
        assert!(text.get(error.span.clone()).is_some());
    }
});
