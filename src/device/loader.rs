//! The worker that reads files, case studies and sessions alike, and what it answers.

use super::storage::{StoredCase, StoredSession};
use scenario::diagnostic::Arg;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageEvent;

/// What came of reading files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// A case study with its translations.
    Case {
        /// All problems, in order.
        problems: Vec<Problem>,
        /// The case study, where it can be played.
        playable: Option<StoredCase>,
    },
    /// A session.
    Session {
        /// The session.
        session: StoredSession,
        /// The group as which it is to be opened, if the file names one.
        group: Option<String>,
        /// The policies of other groups that come with it, as JSON; empty where there are none.
        policies: String,
    },
    /// A session file that cannot be opened, and why, as a code.
    Unopened(String),
}

/// A problem in a case study, with what its message puts in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// What kind of problem; names its message.
    pub code: String,
    /// Whether it keeps the case study from being played.
    pub grave: bool,
    /// Name of the file.
    pub file: String,
    /// Line and column, from 1.
    pub place: Option<(u32, u32)>,
    /// What the message puts in.
    pub values: Vec<(String, Arg)>,
}

/// Reads a file with those beside it: names and texts. None where the worker cannot be started.
pub async fn read(files: Vec<(String, String)>) -> Option<Answer> {
    let worker = Rc::new(super::site::start_reader().await?);
    let answer = js_sys::Promise::new(&mut |done, failed| {
        let asked = worker.clone();
        let files = files.clone();
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            // The worker says that it is ready before it can hear anything.
            if message.data().as_string().as_deref() == Some("ready") {
                let texts = js_sys::Array::new();
                for (name, text) in &files {
                    texts.push(&JsValue::from_str(name));
                    texts.push(&JsValue::from_str(text));
                }
                let _ = asked.post_message(&texts);
            } else {
                let _ = done.call1(&JsValue::NULL, &message.data());
            }
        });
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        hear.forget();
        worker.set_onerror(Some(&failed));
    });
    let answer = JsFuture::from(answer).await;
    worker.terminate();
    serde_json::from_str(&answer.ok()?.as_string()?).ok()
}
