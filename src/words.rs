//! The app's words, by name. The texts live in `locales/`; no text stands in the code.

use gloo_events::EventListener;
use report::words::{Value, Words, decimals, tidy};
use wasm_bindgen::prelude::*;
use yew::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = words, js_name = load, catch)]
    async fn load_files(names: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = words, js_name = format)]
    fn format_message(id: &str, values: &js_sys::Object) -> Option<String>;
    #[wasm_bindgen(js_namespace = words, js_name = number)]
    fn format_number(value: f64, decimals: u8, sign: bool) -> String;
    #[wasm_bindgen(js_namespace = words, js_name = moment)]
    fn format_moment(at: f64) -> String;
    #[wasm_bindgen(js_namespace = words, js_name = inOrder)]
    fn order_texts(texts: Vec<String>) -> Vec<u32>;
    #[wasm_bindgen(js_namespace = words, js_name = says)]
    fn says_word(text: &str, word: &str) -> bool;
    #[wasm_bindgen(js_namespace = words, js_name = languageName, catch)]
    fn name_language(tag: &str, own: bool) -> Result<String, JsValue>;
    #[wasm_bindgen(js_namespace = words, js_name = allLanguages)]
    fn all_languages() -> Vec<String>;
    #[wasm_bindgen(js_namespace = words, js_name = isReviewed)]
    fn is_reviewed_now() -> bool;
    #[wasm_bindgen(js_namespace = words, js_name = withoutWords)]
    fn without_words() -> String;
    #[wasm_bindgen(js_namespace = words, js_name = current)]
    fn current_language() -> String;
    #[wasm_bindgen(js_namespace = words, js_name = change, catch)]
    async fn change_language(tag: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = console, js_name = error)]
    fn complain(text: &str);
}

/// Loads files of messages, named with spaces between, each only once. Answers whether all are there.
pub async fn load(names: &str) -> bool {
    load_files(names).await.is_ok()
}

/// What the page itself says where no words can be had.
pub fn none() -> String {
    without_words()
}

/// The message with this name; the name itself where there is none.
pub fn message(id: &str, values: &[(&str, JsValue)]) -> String {
    let object = js_sys::Object::new();
    for (name, value) in values {
        // Setting a property of a plain object cannot fail.
        let _ = js_sys::Reflect::set(&object, &JsValue::from_str(name), value);
    }
    format_message(id, &object).unwrap_or_else(|| {
        complain(&format!("There is no message {id}."));
        id.to_owned()
    })
}

/// The message with this name, where there is one: for names that come from case studies.
pub fn known(id: &str) -> Option<String> {
    format_message(id, &js_sys::Object::new())
}

/// A message by name, with its values: `t!("saved-sessions")`, `t!("minutes", count = 120)`.
#[macro_export]
macro_rules! t {
    ($id:expr) => { $crate::words::message(AsRef::<str>::as_ref(&$id), &[]) };
    ($id:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::words::message(AsRef::<str>::as_ref(&$id), &[$((stringify!($name), wasm_bindgen::JsValue::from($value))),+])
    };
}

/// A number as people read it; `range` is the indicator's width and says how many decimals make sense.
pub fn number(value: f64, range: f64) -> String {
    format_number(tidy(value, range), decimals(range), false)
}

/// A movement as people read it, with its sign.
pub fn signed(value: f64, range: f64) -> String {
    format_number(tidy(value, range), decimals(range), true)
}

/// A moment (milliseconds since 1970) as date and time.
pub fn moment(at: u64) -> String {
    format_moment(at as f64)
}

/// The places of texts in the order of the language of the app; those that are marked come after all others.
pub fn in_order(texts: impl Iterator<Item = (bool, String)>) -> Vec<usize> {
    // The browser knows the order, and sorting there spares the first page a sorter of its own.
    let texts = texts.map(|(after, text)| [if after { "1" } else { "0" }, &text].concat());
    order_texts(texts.collect()).into_iter().map(|place| place as usize).collect()
}

/// Whether a text says what somebody looks for, in small or capital letters, with or without the marks on letters.
pub fn says(text: &str, word: &str) -> bool {
    says_word(text, word)
}

/// A language's name in the language of the app, from its tag; the tag itself where it has none.
pub fn language_name(tag: &str) -> String {
    name_language(tag, false).unwrap_or_else(|_| tag.to_owned())
}

/// The languages of the app: tags, and what each calls itself.
pub fn languages() -> Vec<(String, String)> {
    let name = |tag: String| {
        let name = name_language(&tag, true).unwrap_or_else(|_| tag.clone());
        (tag, name)
    };
    all_languages().into_iter().map(name).collect()
}

/// The tag of the language in use.
pub fn current() -> String {
    current_language()
}

/// Whether a specialist has read the texts in the language in use.
pub fn is_reviewed() -> bool {
    is_reviewed_now()
}

/// What a text in this language says of itself: its tag, where the page speaks another language.
pub fn other(language: &str) -> Option<AttrValue> {
    (language != current_language()).then(|| AttrValue::from(language.to_owned()))
}

/// Changes the language. Answers whether that could be done.
pub async fn change(tag: &str) -> bool {
    change_language(tag).await.is_ok()
}

/// The tag of the language in use, kept up to date.
#[hook]
pub fn use_language() -> String {
    let language = use_state_eq(current_language);
    use_effect_with((), {
        let language = language.setter();
        move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "words", move |_| language.set(current_language()))
            });
            move || drop(listener)
        }
    });
    (*language).clone()
}

/// The app's words for what [`report`] tells.
pub struct Spoken;

impl Words for Spoken {
    fn language(&self) -> String {
        current()
    }

    fn message(&self, name: &str, values: &[(&str, Value<'_>)]) -> String {
        let values: Vec<(&str, JsValue)> = values
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (*name, JsValue::from_str(text)),
                Value::Number(number) => (*name, JsValue::from_f64(*number)),
            })
            .collect();
        message(name, &values)
    }

    fn figure(&self, value: f64, decimals: u8, sign: bool) -> String {
        format_number(value, decimals, sign)
    }

    fn moment(&self, at: u64) -> String {
        moment(at)
    }
}
