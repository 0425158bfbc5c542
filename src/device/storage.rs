//! Saved sessions and the person's own case studies. A session is saved only once this says so.

use engine::event::EntryId;
use engine::play::Phase;
use engine::session::{Entry, Header, Session};
use scenario::card::Card;
use scenario::case::Scenario;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = storage, js_name = isDurable, catch)]
    async fn js_is_durable() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = sessions, catch)]
    async fn js_sessions() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = session, catch)]
    async fn js_session(id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = save, catch)]
    async fn js_save(
        id: &str,
        header: Option<String>,
        keys: Vec<String>,
        entries: Vec<String>,
        summary: &str,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = add, catch)]
    async fn js_add(
        id: &str,
        header: &str,
        keys: Vec<String>,
        entries: Vec<String>,
        summary: &str,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = remove, catch)]
    async fn js_remove(id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = cases, catch)]
    async fn js_cases() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = saveCase, catch)]
    async fn js_save_case(listed: &str, text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = caseText, catch)]
    async fn js_case_text(id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = removeCase, catch)]
    async fn js_remove_case(id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = persist, catch)]
    async fn js_persist() -> Result<JsValue, JsValue>;
}

/// Why something could not be saved or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The browser has no room left.
    Full,
    /// There is nothing saved under that name.
    Missing,
    /// What is saved cannot be read any more.
    Damaged,
    /// A newer version of the app saved it.
    Newer,
    /// Another session is saved under the same name.
    Conflict,
    /// The browser refused for another reason.
    Refused,
}

impl Fault {
    /// A stable name, by which the app finds its words.
    pub fn code(self) -> &'static str {
        match self {
            Fault::Full => "full",
            Fault::Missing => "missing",
            Fault::Damaged => "damaged",
            Fault::Newer => "newer",
            Fault::Conflict => "conflict",
            Fault::Refused => "refused",
        }
    }
}

impl From<JsValue> for Fault {
    fn from(error: JsValue) -> Fault {
        let name = js_sys::Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
        match name.as_deref() {
            Some("QuotaExceededError") => Fault::Full,
            Some("Conflict") => Fault::Conflict,
            _ => Fault::Refused,
        }
    }
}

/// What the library lists of a saved session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// The session.
    pub id: String,
    /// The card of its case study.
    pub card: Card,
    /// When it was begun, in milliseconds since 1970.
    pub begun: u64,
    /// When it was last changed, in milliseconds since 1970.
    pub changed: u64,
    /// Stages opened so far.
    pub opened: usize,
    /// Stages in all.
    pub stages: usize,
    /// Whether play has ended.
    pub ended: bool,
}

/// A case study as storage keeps it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StoredCase {
    /// Its id.
    pub id: String,
    /// Its card, as JSON.
    pub card: String,
    /// The whole of it, as JSON.
    pub text: String,
}

/// A session as storage keeps it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StoredSession {
    /// What the library lists of it.
    pub summary: Summary,
    /// Its header, as JSON.
    pub header: String,
    /// The places of its entries, as JSON.
    pub keys: Vec<String>,
    /// Its entries, as JSON.
    pub entries: Vec<String>,
}

impl Summary {
    /// What the library lists of a session. A session that is played alone has one group.
    pub fn of(session: &Session) -> Summary {
        let header = session.header();
        let play = session.group(0).map(|group| &group.play);
        let last = session.entries().map(|entry| entry.at).max();
        Summary {
            id: header.id.clone(),
            card: Card::of(&header.scenario),
            begun: header.begun,
            changed: last.unwrap_or(header.begun),
            opened: play.map_or(0, |play| play.world.opened()),
            stages: 4 * usize::from(header.scenario.cycles),
            ended: play.is_some_and(|play| play.phase == Phase::Debrief),
        }
    }
}

/// Where an entry lies in storage, as JSON.
pub fn place(id: &EntryId) -> String {
    serde_json::to_string(&(&id.device, id.sequence)).unwrap_or_default()
}

/// Whether what is saved outlives the page.
pub async fn is_durable() -> bool {
    js_is_durable().await.is_ok_and(|durable| durable.is_truthy())
}

/// All saved sessions, the last changed first.
pub async fn sessions() -> Result<Vec<Summary>, Fault> {
    read(&js_sessions().await?)
}

/// A session's header and entries, to be folded.
pub async fn session(id: &str) -> Result<(Header, Vec<Entry>), Fault> {
    let stored = js_session(id).await?;
    if stored.is_undefined() {
        return Err(Fault::Missing);
    }
    let texts = js_sys::Array::from(&stored);
    let header = read(&texts.get(0))?;
    // One entry that cannot be read must not hide the others.
    let entries = texts.iter().skip(1).filter_map(|text| read(&text).ok()).collect();
    Ok((header, entries))
}

/// Saves entries, and the header where it is new. Once this answers, they are on the disk.
pub async fn save(header: Option<&Header>, entries: &[Entry], summary: &Summary) -> Result<(), Fault> {
    let header = header.map(write).transpose()?;
    let keys = entries.iter().map(|entry| place(&entry.id)).collect();
    let texts = entries.iter().map(write).collect::<Result<Vec<String>, Fault>>()?;
    js_save(&summary.id, header, keys, texts, &write(summary)?).await?;
    Ok(())
}

/// Saves a session that came from a file. Where it is saved already, only what is new is added; nothing is replaced.
pub async fn save_opened(session: &StoredSession) -> Result<(), Fault> {
    let StoredSession { summary, header, keys, entries } = session;
    js_add(&summary.id, header, keys.clone(), entries.clone(), &write(summary)?).await?;
    Ok(())
}

/// Deletes a session.
pub async fn remove(id: &str) -> Result<(), Fault> {
    js_remove(id).await?;
    Ok(())
}

/// The cards of the person's own case studies.
pub async fn cases() -> Result<Vec<Card>, Fault> {
    read(&js_cases().await?)
}

/// Saves a case study of the person's own; replaces one with the same id.
pub async fn save_case(case: &StoredCase) -> Result<(), Fault> {
    js_save_case(&case.card, &case.text).await?;
    Ok(())
}

/// A case study of the person's own.
pub async fn case(id: &str) -> Result<Scenario, Fault> {
    let text = js_case_text(id).await?;
    if text.is_undefined() { Err(Fault::Missing) } else { read(&text) }
}

/// Deletes a case study of the person's own.
pub async fn remove_case(id: &str) -> Result<(), Fault> {
    js_remove_case(id).await?;
    Ok(())
}

/// Asks the browser to keep what is saved even when space is short.
pub async fn persist() {
    // A refusal changes nothing that the person could mend.
    let _ = js_persist().await;
}

fn write<T: Serialize>(value: T) -> Result<String, Fault> {
    serde_json::to_string(&value).map_err(|_| Fault::Damaged)
}

fn read<T: for<'a> Deserialize<'a>>(value: &JsValue) -> Result<T, Fault> {
    serde_json::from_str(&value.as_string().unwrap_or_default()).map_err(|_| Fault::Damaged)
}
