//! Saved sessions and the person's own case studies. A session is saved only once this says so.
//!
//! What the browser would not take is held until the page closes, and written as soon as it can be.

use engine::event::EntryId;
use engine::play::Phase;
use engine::session::{Entry, FileFault, Session};
use js_sys::Array;
use scenario::card::Card;
use scenario::case::Scenario;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = storage, js_name = sessions, catch)]
    async fn js_sessions() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = session, catch)]
    async fn js_session(id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = encode)]
    fn js_encode(texts: &Array, place: u32, bytes: &mut [u8], ends: &mut [u32]) -> usize;
    #[wasm_bindgen(js_namespace = storage, js_name = save, catch)]
    async fn js_save(
        id: &str,
        keys: Vec<String>,
        entries: Vec<String>,
        summary: &str,
        known: usize,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = saveWhole, catch)]
    async fn js_save_whole(
        id: &str,
        header: &str,
        keys: Vec<String>,
        entries: Vec<String>,
        summary: &str,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = isThere, catch)]
    async fn js_is_there(id: &str, known: usize) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = isWritten)]
    fn js_is_written(id: &str) -> bool;
    #[wasm_bindgen(js_namespace = storage, js_name = storageTrouble)]
    fn js_trouble() -> String;
    #[wasm_bindgen(js_namespace = storage, js_name = flush, catch)]
    async fn js_flush() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = noteFile)]
    fn js_note_file(id: &str);
    #[wasm_bindgen(js_namespace = storage, js_name = sessionFile, catch)]
    async fn js_session_file(id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = add, catch)]
    async fn js_add(
        id: &str,
        header: &str,
        keys: Vec<String>,
        entries: Vec<String>,
        summary: &str,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = remove, catch)]
    async fn js_remove(kind: &str, id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = bringBack, catch)]
    async fn js_bring_back(kind: &str, id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = purge, catch)]
    async fn js_purge(kind: &str, id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = purgeOld, catch)]
    async fn js_purge_old() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = cases, catch)]
    async fn js_cases() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = saveCase, catch)]
    async fn js_save_case(listed: &str, text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = storage, js_name = caseText, catch)]
    async fn js_case_text(id: &str) -> Result<JsValue, JsValue>;
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
    /// It was deleted, and can still be brought back.
    Deleted,
    /// What is saved cannot be read any more.
    Damaged,
    /// A newer version of the app saved it.
    Newer,
    /// Another session is saved under the same name.
    Conflict,
    /// The browser gives this page no storage at all.
    Blocked,
    /// The browser refused for another reason.
    Refused,
}

impl Fault {
    /// A stable name, by which the app finds its words.
    pub fn code(self) -> &'static str {
        match self {
            Fault::Full => "full",
            Fault::Missing => "missing",
            Fault::Deleted => "deleted",
            Fault::Damaged => "damaged",
            Fault::Newer => "newer",
            Fault::Conflict => "conflict",
            Fault::Blocked => "blocked",
            Fault::Refused => "refused",
        }
    }

    /// The fault that the browser, or the storage script, calls by this name.
    fn named(name: &str) -> Fault {
        match name {
            "QuotaExceededError" => Fault::Full,
            "VersionError" => Fault::Newer,
            "Missing" => Fault::Missing,
            "Deleted" => Fault::Deleted,
            "Conflict" => Fault::Conflict,
            "Blocked" => Fault::Blocked,
            _ => Fault::Refused,
        }
    }
}

impl From<JsValue> for Fault {
    fn from(error: JsValue) -> Fault {
        let name = js_sys::Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
        Fault::named(&name.unwrap_or_default())
    }
}

impl From<FileFault> for Fault {
    fn from(fault: FileFault) -> Fault {
        if fault == FileFault::Newer { Fault::Newer } else { Fault::Damaged }
    }
}

/// What can be deleted and brought back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A session.
    Session,
    /// A case study of the person's own.
    Case,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Session => "session",
            Kind::Case => "case",
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
    /// How many groups play it.
    #[serde(default = "one")]
    pub groups: usize,
}

/// Sessions that were listed before there were workshops have one group.
fn one() -> usize {
    1
}

/// A session as the library lists it.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// Its name.
    pub id: String,
    /// What is listed of it; none where that is damaged.
    pub summary: Option<Summary>,
    /// Whether there is more than what is listed.
    pub whole: bool,
    /// Whether all of it is on the disk.
    pub written: bool,
    /// When it was deleted, in milliseconds since 1970; none where it was not.
    pub deleted: Option<u64>,
}

/// A case study of the person's own, as the library lists it.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedCase {
    /// Its id.
    pub id: String,
    /// Its card; none where that is damaged.
    pub card: Option<Card>,
    /// When it was deleted, in milliseconds since 1970; none where it was not.
    pub deleted: Option<u64>,
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
    /// What the library lists of a session; of a workshop, how far the group has come that has come furthest.
    pub fn of(session: &Session) -> Summary {
        let header = session.header();
        let plays = || (0..header.groups.len()).filter_map(|place| Some(&session.group(place)?.play));
        let last = session.entries().map(|entry| entry.at).max();
        Summary {
            id: header.id.clone(),
            card: Card::of(&header.scenario),
            begun: header.begun,
            changed: last.unwrap_or(header.begun),
            opened: plays().map(|play| play.world.opened()).max().unwrap_or(0),
            stages: 4 * usize::from(header.scenario.cycles),
            ended: plays().all(|play| play.phase == Phase::Debrief),
            groups: header.groups.len(),
        }
    }
}

/// Where an entry lies in storage, as JSON.
pub fn place(id: &EntryId) -> String {
    serde_json::to_string(&(&id.device, id.sequence)).unwrap_or_default()
}

/// Why the browser does not take what is to be saved; none where it does.
pub fn trouble() -> Option<Fault> {
    Some(js_trouble()).filter(|name| !name.is_empty()).map(|name| Fault::named(&name))
}

/// Whether nothing of a session waits to be written.
pub fn is_written(id: &str) -> bool {
    js_is_written(id)
}

/// Tries again to write everything that waits to be written. Whether that worked, [`trouble`] says.
pub async fn try_again() {
    let _ = js_flush().await;
}

/// All saved sessions, the last changed first; those that are damaged or deleted too.
pub async fn sessions() -> Vec<Listed> {
    #[derive(Deserialize)]
    struct Item {
        id: String,
        summary: String,
        header: bool,
        written: bool,
        deleted: Option<u64>,
    }
    let listed: Vec<Item> = list(js_sessions().await);
    let one = |Item { id, summary, header, written, deleted }| Listed {
        id,
        summary: serde_json::from_str(&summary).ok(),
        whole: header,
        written,
        deleted,
    };
    listed.into_iter().map(one).collect()
}

/// A session from storage, with how many of its entries cannot be read, and whether the library lists it as it is.
pub async fn session(id: &str) -> Result<(Session, usize, bool), Fault> {
    let stored = js_session(id).await?;
    if stored.is_undefined() {
        return Err(Fault::Missing);
    }
    let mut texts = Texts::of(stored.unchecked_into());
    let (Some(listed), Some(header)) = (texts.next(str::to_owned), texts.next(str::to_owned)) else {
        return Err(Fault::Damaged);
    };
    let entries = std::iter::from_fn(|| texts.next(Entry::from_stored));
    let (session, unreadable) = Session::from_stored(&header, entries)?;
    if session.header().id != id {
        return Err(Fault::Damaged);
    }
    let listed = serde_json::from_str::<Summary>(&listed).is_ok_and(|listed| listed == Summary::of(&session));
    Ok((session, unreadable, listed))
}

/// Texts from the page. Many at a time are written into one and the same piece of the module's memory: each by itself
/// would come letter by letter, and all at once would need room that nothing has touched yet, which takes longer to fill.
struct Texts {
    texts: Array,
    /// How many have been written.
    written: u32,
    bytes: Vec<u8>,
    /// Where each of those that lie in `bytes` ends, and which of them is the next.
    ends: std::vec::IntoIter<u32>,
    begin: usize,
}

impl Texts {
    fn of(texts: Array) -> Texts {
        Texts { texts, written: 0, bytes: vec![0; 1 << 18], ends: Vec::new().into_iter(), begin: 0 }
    }

    /// Reads the next text; none after the last.
    fn next<T>(&mut self, read: impl FnOnce(&str) -> T) -> Option<T> {
        if self.ends.len() == 0 {
            self.write();
        }
        let end = self.ends.next()? as usize;
        let bytes = self.bytes.get(self.begin..end).unwrap_or_default();
        self.begin = end;
        Some(read(str::from_utf8(bytes).unwrap_or_default()))
    }

    /// Writes as many as there is room for.
    fn write(&mut self) {
        let left = self.texts.length() - self.written;
        let mut ends = vec![0; left.min(256) as usize];
        let count = loop {
            let count = js_encode(&self.texts, self.written, &mut self.bytes, &mut ends);
            if count > 0 || left == 0 {
                break count;
            }
            self.bytes.resize(2 * self.bytes.len(), 0);
        };
        ends.truncate(count);
        self.written += count as u32;
        self.begin = 0;
        self.ends = ends.into_iter();
    }
}

/// Saves entries of a session that is saved already, with `known` entries. Once this answers, they are on the disk.
///
/// # Errors
/// [`Fault::Missing`] where what was saved before is not there any more, and any other.
pub async fn save(entries: &[Entry], summary: &Summary, known: usize) -> Result<(), Fault> {
    let (keys, texts) = written(entries.iter())?;
    js_save(&summary.id, keys, texts, &write(summary)?, known).await?;
    Ok(())
}

/// Saves a session whole. Once this answers, it is on the disk. Where it fails, the session is held until the page
/// closes, and is written as soon as that can be done.
pub fn save_whole(session: &Session) -> impl Future<Output = Result<(), Fault>> + use<> {
    // Written down now, because the session may change while the browser works.
    let id = session.header().id.clone();
    let texts = write(session.header()).and_then(|header| {
        let (keys, entries) = written(session.entries())?;
        Ok((header, keys, entries, write(Summary::of(session))?))
    });
    async move {
        let (header, keys, entries, summary) = texts?;
        js_save_whole(&id, &header, keys, entries, &summary).await?;
        Ok(())
    }
}

/// Whether a session and its `known` entries are still on the disk.
pub async fn is_there(id: &str, known: usize) -> Result<bool, Fault> {
    Ok(js_is_there(id, known).await?.is_truthy())
}

/// Takes note that all of a session stands in a file that the person saved.
pub fn note_file(id: &str) {
    js_note_file(id);
}

/// What is stored of a session as the text of a file: a session file, unless something of it is damaged.
pub async fn session_file(id: &str) -> Result<String, Fault> {
    js_session_file(id).await?.as_string().ok_or(Fault::Damaged)
}

/// Saves a session that came from a file. Where it is saved already, only what is new is added; nothing is replaced but
/// what cannot be read any more.
pub async fn save_opened(session: &StoredSession) -> Result<(), Fault> {
    let StoredSession { summary, header, keys, entries } = session;
    js_add(&summary.id, header, keys.clone(), entries.clone(), &write(summary)?).await?;
    Ok(())
}

/// Deletes something, so that it can be brought back for a while.
pub async fn remove(kind: Kind, id: &str) -> Result<(), Fault> {
    js_remove(kind.name(), id).await?;
    Ok(())
}

/// Brings back what was deleted.
pub async fn bring_back(kind: Kind, id: &str) -> Result<(), Fault> {
    js_bring_back(kind.name(), id).await?;
    Ok(())
}

/// Deletes something for good.
pub async fn purge(kind: Kind, id: &str) -> Result<(), Fault> {
    js_purge(kind.name(), id).await?;
    Ok(())
}

/// Lets what was deleted long ago go for good; answers the names of those sessions.
pub async fn purge_old() -> Vec<String> {
    let Ok(gone) = js_purge_old().await else { return Vec::new() };
    Array::from(&gone).iter().filter_map(|id| id.as_string()).collect()
}

/// The person's own case studies; those that are damaged or deleted too.
pub async fn cases() -> Vec<ListedCase> {
    #[derive(Deserialize)]
    struct Item {
        id: String,
        card: String,
        deleted: Option<u64>,
    }
    let listed: Vec<Item> = list(js_cases().await);
    let one = |Item { id, card, deleted }| ListedCase { id, card: serde_json::from_str(&card).ok(), deleted };
    listed.into_iter().map(one).collect()
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

/// Asks the browser to keep what is saved even when space is short.
pub async fn persist() {
    // A refusal changes nothing that the person could mend.
    let _ = js_persist().await;
}

fn list<T: for<'a> Deserialize<'a>>(answer: Result<JsValue, JsValue>) -> Vec<T> {
    answer.ok().and_then(|json| read(&json).ok()).unwrap_or_default()
}

fn written<'a>(entries: impl Iterator<Item = &'a Entry>) -> Result<(Vec<String>, Vec<String>), Fault> {
    entries.map(|entry| Ok((place(&entry.id), write(entry)?))).collect()
}

fn write<T: Serialize>(value: T) -> Result<String, Fault> {
    serde_json::to_string(&value).map_err(|_| Fault::Damaged)
}

fn read<T: for<'a> Deserialize<'a>>(value: &JsValue) -> Result<T, Fault> {
    serde_json::from_str(&value.as_string().unwrap_or_default()).map_err(|_| Fault::Damaged)
}
