//! The third module: a worker that reads and checks files, fetched only when somebody opens one.
//!
//! It answers `ready` once, and then every `[name, text, …]` (a session, or a case study and its translations) with the
//! JSON of an [`Answer`].

use engine::session::{FileFault, Opened, Session};
use policy_cycle_workshop::device::loader::{Answer, Problem};
use policy_cycle_workshop::device::storage::{StoredCase, StoredSession, Summary, place};
use scenario::card::Card;
use scenario::check::is_within_limits;
use scenario::diagnostic::{Diagnostic, Severity, has_errors};
use scenario::read::{File, is_overlay, load};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let answering = scope.clone();
    let answer = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
        let texts: Vec<String> =
            js_sys::Array::from(&message.data()).iter().filter_map(|text| text.as_string()).collect();
        let json = read(&texts).and_then(|answer| serde_json::to_string(&answer).ok());
        // A page that has gone hears nothing.
        let _ = answering.post_message(&JsValue::from_str(&json.unwrap_or_default()));
    });
    scope.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    answer.forget();
    let _ = scope.post_message(&JsValue::from_str("ready"));
}

fn read(texts: &[String]) -> Option<Answer> {
    let mut files: Vec<File<'_>> =
        texts.chunks_exact(2).map(|pair| File { name: &pair[0], text: &pair[1] }).collect();
    if let [only] = files.as_slice()
        && only.text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
    {
        return Some(match Session::open_file(only.text) {
            // The app begins no session with such a case study, so somebody has tampered with the file.
            Ok(Opened { session, .. }) if !is_within_limits(&session.header().scenario) => {
                Answer::Unopened(FileFault::Damaged.code().to_owned())
            }
            Ok(Opened { session, group, policies }) => Answer::Session {
                session: store_session(&session)?,
                group,
                policies: if policies.is_empty() {
                    String::new()
                } else {
                    serde_json::to_string(&policies).ok()?
                },
            },
            Err(fault) => Answer::Unopened(fault.code().to_owned()),
        });
    }
    // Of several files, the case study is the one that translates nothing.
    files.sort_by_key(|file| is_overlay(file.text));
    let (case, overlays) = files.split_first()?;
    let loaded = load(*case, overlays);
    let sound = !has_errors(&loaded.diagnostics);
    let playable = match &loaded.scenario {
        Some(case) if sound => Some(StoredCase {
            id: case.id.clone(),
            card: serde_json::to_string(&Card::of(case)).ok()?,
            text: serde_json::to_string(case).ok()?,
        }),
        _ => None,
    };
    Some(Answer::Case { problems: loaded.diagnostics.into_iter().map(problem).collect(), playable })
}

fn problem(found: Diagnostic) -> Problem {
    Problem {
        code: found.code.name().to_owned(),
        grave: found.severity == Severity::Error,
        file: found.file,
        place: found.span.map(|span| (span.line, span.column)),
        values: found.args.into_iter().collect(),
    }
}

fn store_session(session: &Session) -> Option<StoredSession> {
    Some(StoredSession {
        summary: Summary::of(session),
        header: serde_json::to_string(session.header()).ok()?,
        keys: session.entries().map(|entry| place(&entry.id)).collect(),
        entries: session.entries().filter_map(|entry| serde_json::to_string(entry).ok()).collect(),
    })
}
