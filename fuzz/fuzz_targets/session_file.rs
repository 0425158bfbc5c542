//! A session file: it is refused, or it opens, can be looked at, and is saved as it was.

#![no_main]

use engine::session::Session;
use engine::view::{Role, view};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(session) = Session::from_file(text) else { return };
    for group in 0..session.header().groups.len() {
        for role in [Role::Participant, Role::Facilitator] {
            view(&session, group, role).expect("a view");
        }
    }
    assert_eq!(Session::from_file(&session.to_file()), Ok(session));
});
