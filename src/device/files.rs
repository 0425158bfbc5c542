//! Files that people save and open.

use engine::session::MAX_FILE;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FileList, HtmlAnchorElement, Url};

/// Hands a text to the browser to save as a file.
pub fn save(name: &str, kind: &str, text: &str) -> Option<()> {
    hand_over(name, kind, &JsValue::from_str(text))
}

/// Hands bytes to the browser to save as a file.
pub fn save_bytes(name: &str, kind: &str, bytes: &[u8]) -> Option<()> {
    hand_over(name, kind, &js_sys::Uint8Array::from(bytes))
}

fn hand_over(name: &str, kind: &str, content: &JsValue) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let parts = js_sys::Array::of1(content);
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_blob_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser reads the file after this turn; a while later it is surely done.
    gloo_timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}

/// Why a file has no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// The browser cannot read it.
    Unreadable,
    /// It is larger than anything that the app opens.
    TooLarge,
    /// It is no text in UTF-8, such as one of an older word processor.
    NotText,
}

impl Unread {
    /// A stable name, by which the app finds its words.
    pub fn code(self) -> &'static str {
        match self {
            Unread::Unreadable => "unreadable",
            Unread::TooLarge => "oversized",
            Unread::NotText => "not-text",
        }
    }
}

/// The text of a file.
///
/// # Errors
/// Why it has none. Signs that are no UTF-8 are not replaced by others, for then a case study would open with its words
/// lost.
pub async fn read(file: &File) -> Result<String, Unread> {
    if file.size() > MAX_FILE as f64 {
        return Err(Unread::TooLarge);
    }
    let content = JsFuture::from(file.array_buffer()).await.map_err(|_| Unread::Unreadable)?;
    let mut bytes = js_sys::Uint8Array::new(&content).to_vec();
    if bytes.starts_with("\u{feff}".as_bytes()) {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|_| Unread::NotText)
}

/// The name of a file as the page shows it: without signs that are not seen or that turn the direction of writing, and
/// not longer than a line or two.
pub fn shown_name(name: &str) -> String {
    let mut signs = name.chars().filter(|sign| !is_unseen(*sign));
    let mut shown: String = signs.by_ref().take(LONGEST_NAME).collect();
    if signs.next().is_some() {
        shown.push('…');
    }
    shown
}

/// The most letters of a file's name that are shown.
const LONGEST_NAME: usize = 80;

/// Whether a sign takes no room or turns the direction of writing, so that a name may look like another one.
fn is_unseen(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A file name from a title: letters and digits of any script, with hyphens between.
pub fn name(title: &str, ending: &str) -> String {
    let words: Vec<&str> =
        title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let stem: String = words.join("-").chars().take(60).collect();
    format!("{}.{ending}", if stem.is_empty() { "session" } else { stem.trim_end_matches('-') })
}

/// Copies a text. Answers whether the browser did.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // A page that was not opened over a secure address has no clipboard, though its type says so.
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}

/// The files of a list that a field or a drop hands over.
pub fn all(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|place| list.get(place)).collect()
}
