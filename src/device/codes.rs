//! Session files as codes that people copy, paste and send, where no file can be handed over.
//!
//! A case study that comes with the app is left out of its code, which then is a few lines long; the device that opens
//! the code has the case study already.

use super::library;
use engine::session::hash;
use scenario::case::Scenario;
use scenario::path::is_id;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = codes, js_name = pack, catch)]
    async fn js_pack(text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = codes, js_name = unpack, catch)]
    async fn js_unpack(code: &str) -> Result<JsValue, JsValue>;
}

/// A session file as a code; none where the browser cannot pack, or the file is too large for a code.
pub async fn pack(file: &str) -> Option<String> {
    let mut tree: Value = serde_json::from_str(file).ok()?;
    let header = tree.get_mut("header")?.as_object_mut()?;
    let case = header.get("scenario")?;
    let id = case.get("id")?.as_str()?.to_owned();
    let rounds = Rounds::of(case);
    let wanted = header.get("scenario_hash")?.as_str()?.to_owned();
    // One of the person's own may not be where the code is opened.
    if library::bundled_case(&id).await.is_some_and(|case| hash(&rounds.put_into(case)) == wanted) {
        header.insert("scenario".to_owned(), Value::String(id));
        header.insert(ROUNDS.to_owned(), serde_json::to_value(rounds).ok()?);
    }
    js_pack(&tree.to_string()).await.ok()?.as_string()
}

/// The session file of a code.
///
/// # Errors
/// Why there is none, as a stable name by which the app finds its words: `no-code`, `newer-code`, `cut-off`, `changed`,
/// `too-large`, `other-case` where this device has no such case study or another version of it.
pub async fn unpack(code: &str) -> Result<String, String> {
    let text = js_unpack(code).await.map_err(|error| {
        let name = js_sys::Reflect::get(&error, &"message".into()).ok().and_then(|name| name.as_string());
        // The browser has a sentence of its own where it cannot unpack at all.
        name.filter(|name| ["no-code", "newer-code", "cut-off", "too-large"].contains(&name.as_str()))
            .unwrap_or_else(|| "changed".to_owned())
    })?;
    let text = text.as_string().unwrap_or_default();
    complete(&text).await
}

/// Puts in the case study that was left out.
async fn complete(text: &str) -> Result<String, String> {
    let mut file = match held(text).ok_or("changed")? {
        Held::Whole => return Ok(text.to_owned()),
        Held::Named(file) => file,
    };
    // Nothing can be called so, and nothing is looked for under another name.
    if !is_id(&file.id) {
        return Err("changed".to_owned());
    }
    let played = |case: Scenario| Some(file.rounds.put_into(case)).filter(|case| hash(case) == file.hash);
    let mut found = library::bundled_case(&file.id).await.and_then(played);
    if found.is_none() {
        found = library::case(&file.id).await.and_then(played);
    }
    let case = found.and_then(|case| serde_json::to_value(case).ok()).ok_or("other-case")?;
    file.tree["header"]["scenario"] = case;
    Ok(file.tree.to_string())
}

/// Where a code says how often its case study is played.
const ROUNDS: &str = "rounds";

/// What a workshop may play otherwise than its case study is written: how often it goes round the cycle, and how long.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
struct Rounds {
    cycles: Option<u8>,
    minutes: Option<u32>,
}

impl Rounds {
    /// As a case study in a session file has them.
    fn of(case: &Value) -> Rounds {
        let number = |name: &str| case.get(name).and_then(Value::as_u64);
        let cycles = number("cycles").and_then(|cycles| cycles.try_into().ok());
        Rounds { cycles, minutes: number("minutes").and_then(|minutes| minutes.try_into().ok()) }
    }

    fn put_into(self, case: Scenario) -> Scenario {
        let (cycles, minutes) = (self.cycles.unwrap_or(case.cycles), self.minutes.unwrap_or(case.minutes));
        Scenario { cycles, minutes, ..case }
    }
}

/// What a code holds.
#[derive(Debug, PartialEq)]
enum Held {
    /// What may be a whole session file.
    Whole,
    /// One that only names its case study.
    Named(Named),
}

/// A session file without its case study. Its tree has a header.
#[derive(Debug, PartialEq)]
struct Named {
    tree: Value,
    id: String,
    hash: String,
    rounds: Rounds,
}

/// What the text of a code is; nothing where it is no session file, whatever case study it had.
fn held(text: &str) -> Option<Held> {
    let mut tree: Value = serde_json::from_str(text).ok()?;
    let header = tree.get_mut("header")?.as_object_mut()?;
    let Some(Value::String(id)) = header.get("scenario") else { return Some(Held::Whole) };
    let id = id.clone();
    let hash = header.get("scenario_hash").and_then(Value::as_str).unwrap_or_default().to_owned();
    let rounds = header.remove(ROUNDS).and_then(|rounds| serde_json::from_value(rounds).ok());
    Some(Held::Named(Named { tree, id, hash, rounds: rounds.unwrap_or_default() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a text is taken for: `none`, `whole`, or the id and the hash of its case study.
    fn check(text: &str, expected: &str) {
        let found = match held(text) {
            None => "none".to_owned(),
            Some(Held::Whole) => "whole".to_owned(),
            Some(Held::Named(Named { id, hash, rounds: Rounds { cycles, .. }, .. })) => {
                let cycles = cycles.map(|cycles| format!(" {cycles}")).unwrap_or_default();
                format!("{id} {hash}{cycles}")
            }
        };
        assert_eq!(found, expected, "{text:.80}");
    }

    #[test]
    fn a_file_without_its_case_study_is_told_from_a_whole_one() {
        check(r#"{"header":{"scenario":{"id":"a"},"scenario_hash":"b"},"entries":[]}"#, "whole");
        check(r#"{"header":{"scenario":"a","scenario_hash":"b"},"entries":[]}"#, "a b");
        check(
            r#"{"header":{"scenario":"a","scenario_hash":"b","rounds":{"cycles":2,"minutes":240}}}"#,
            "a b 2",
        );
        check(r#"{"header":{"scenario":"a","scenario_hash":"b","rounds":{"cycles":-1}}}"#, "a b");
        check(r#"{"header":{"scenario":"a","scenario_hash":"b","rounds":"often"}}"#, "a b");
        check(r#"{"header":{"scenario":"a"}}"#, "a ");
        check(r#"{"header":{"scenario":"a","scenario_hash":7}}"#, "a ");
        // Whoever opens session files says what is wrong with it.
        check(r#"{"header":{"scenario":7}}"#, "whole");
        check(r#"{"header":{}}"#, "whole");
    }

    #[test]
    fn what_is_no_session_file_is_refused() {
        for text in
            ["", "null", "7", "[]", "{}", "\"header\"", r#"{"header":7}"#, r#"{"header":[{"scenario":"a"}]}"#]
        {
            check(text, "none");
        }
        for (open, close) in [("[", "]"), ("{\"header\":", "}")] {
            check(&open.repeat(200_000), "none");
            check(&format!("{}1{}", open.repeat(200_000), close.repeat(200_000)), "none");
        }
        check(r#"{"header":{"scenario":"a","begun":1e999}}"#, "none");
        check(r#"{"header":{"scenario":"a"}} {"header":{}}"#, "none");
    }

    #[test]
    fn whatever_is_cut_or_changed_a_case_study_is_put_in_where_its_name_stood() {
        let whole =
            r#"{"header":{"scenario":"fair-recruitment","scenario_hash":"0a1b"},"entries":[{"at":1}]}"#;
        for end in 0..whole.len() {
            check(&whole[..end], "none");
        }
        for place in 0..whole.len() {
            for sign in ['"', '{', '}', '[', ']', ',', ':', '\\', '/', '.', '\0', '\u{202e}', '9'] {
                let text = format!("{}{sign}{}", &whole[..place], &whole[place + 1..]);
                if let Some(Held::Named(Named { mut tree, .. })) = held(&text) {
                    // What is put in stands where the name stood.
                    tree["header"]["scenario"] = Value::Null;
                    assert_eq!(held(&tree.to_string()), Some(Held::Whole));
                }
            }
        }
    }
}
