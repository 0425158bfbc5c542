//! The same bytes everywhere: golden sessions fold, and golden seeds simulate, to the same bits natively and as
//! WebAssembly. Both are held to the same committed files, so that neither can drift from the other.

#[path = "it/portrait.rs"]
mod portrait;

use engine::session::Session;

#[cfg(not(target_family = "wasm"))]
use std::prelude::v1::test as any_test;
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as any_test;

/// Opens a session file of an earlier format and compares its state, a thousand simulated runs of its case study with its
/// seed, and every figure of its debrief, with what they were when the file was written.
fn check(file: &str, state: &str, runs: &str, insight: &str) {
    let session = Session::from_file(file).expect("a session file that opens for ever");
    let now = portrait::portrait(&session);
    for (line, (now, then)) in now.lines().zip(state.lines()).enumerate() {
        assert_eq!(now, then, "line {} of the state", line + 1);
    }
    assert_eq!(now, state);
    assert_eq!(portrait::digest_of_runs(&session, 1000), runs);
    assert_eq!(portrait::digest_of_insight(&session), insight);
    // What nobody has added to is written as it was, so that a device that holds the session still knows it.
    assert_eq!(session.to_file(), file.trim_end());
}

#[any_test]
fn two_devices_that_played_one_eventful_case() {
    check(
        include_str!("golden/eventful.json"),
        include_str!("golden/eventful.state.txt"),
        "488f8b8e5dd1b280be0557348b2705f4191269bad5ff39726d9db008fa9c29f0",
        "b6c9a69aadee51214d800d68029acb319ea9a1f68b1e76a4dcddd991ce86c10b",
    );
}

#[any_test]
fn two_cycles_played_to_the_end() {
    check(
        include_str!("golden/round-again.json"),
        include_str!("golden/round-again.state.txt"),
        "8ed500c8e736356f20f8c19b1767c3e0b3cbfcc164ef5f80c7134e699e95891f",
        "a0e2d144647458e263044c7d53d36f5c032402bcdf49426d439d681bd2de830b",
    );
}

#[any_test]
fn a_session_that_was_played_in_the_first_app() {
    check(
        include_str!("../../../e2e/files/format-1.session.json"),
        include_str!("golden/fair-recruitment.state.txt"),
        "5cc2fc2ed1d4dad3181bcd5c3347939b13763cabcc9af35e6f101449b3ae5dd3",
        "298ff26aec7248672412bb11c7491ddeb588dc5a115a9d072c4905c9248db083",
    );
}
