//! How a group comes to a laptop of its own: a start file, or a code to copy.

use super::Desktop;
use crate::device::{codes, files};
use crate::pages::workshop::code::spoken;
use crate::t;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Which group.
#[derive(Properties, PartialEq)]
pub struct StartProps {
    /// The console.
    pub desktop: Desktop,
    /// The group's place in the header.
    pub place: usize,
    /// Whether the page has said already what is in a start file.
    #[prop_or_default]
    pub listed: bool,
}

/// What has been asked for.
#[derive(Clone, PartialEq)]
enum Code {
    None,
    Ready(String),
    Failed,
}

/// The two buttons, and the code once it is wanted.
#[component]
pub fn Start(props: &StartProps) -> Html {
    let Desktop { held, view, .. } = &props.desktop;
    let place = props.place;
    let code = use_state_eq(|| Code::None);
    let copied = use_state_eq(|| false);
    let Some(group) = view.groups.get(place) else { return html! {} };
    let name = format!("{} {}", spoken(&held.store.id()), group.name);
    let on_file = {
        let store = held.store.clone();
        move |_: MouseEvent| {
            let text = store.read(|session| session.start_file(place));
            files::save(&files::name(&name, "session.json"), "application/json", &text);
        }
    };
    let on_code = {
        let (store, code, copied) = (held.store.clone(), code.setter(), copied.setter());
        move |_: MouseEvent| {
            let (text, code) = (store.read(|session| session.start_file(place)), code.clone());
            copied.set(false);
            spawn_local(async move {
                code.set(codes::pack(&text).await.map_or(Code::Failed, Code::Ready));
            });
        }
    };
    html! {
        <section class="start" aria-label={t!("workshop-start-elsewhere", group = group.name.as_str())}>
            <h3>{ t!("workshop-start-elsewhere", group = group.name.as_str()) }</h3>
            if !props.listed { <p class="quiet small">{ t!("workshop-start-elsewhere.about") }</p> }
            <div class="actions">
                <button onclick={on_file}>{ t!("workshop-save-start-file") }</button>
                <button onclick={on_code}>{ t!("workshop-show-code") }</button>
            </div>
            { match &*code {
                Code::None => html! {},
                Code::Failed => html! { <p class="notice" role="alert">{ t!("workshop-code-failed") }</p> },
                Code::Ready(text) => html! { <CopyText text={text.clone()} label={t!("workshop-start-code", group = group.name.as_str())} /> },
            } }
        </section>
    }
}

/// What is copied.
#[derive(Properties, PartialEq)]
pub struct CopyTextProps {
    /// The text.
    pub text: AttrValue,
    /// What it is.
    pub label: AttrValue,
}

/// A text with a button that copies it. Where the browser does not let a page copy, the text can be selected.
#[component]
pub fn CopyText(props: &CopyTextProps) -> Html {
    let copied = use_state_eq(|| None::<bool>);
    use_effect_with(props.text.clone(), {
        let copied = copied.setter();
        move |_| copied.set(None)
    });
    let on_copy = {
        let (text, copied) = (props.text.clone(), copied.setter());
        move |_: MouseEvent| {
            let (text, copied) = (text.clone(), copied.clone());
            spawn_local(async move { copied.set(Some(files::copy(&text).await)) });
        }
    };
    html! {
        <div class="copy-text">
            <label class="field"><span>{ &props.label }</span>
                <textarea class="code" readonly=true rows="4" spellcheck="false" value={props.text.clone()} />
            </label>
            <button class="primary" onclick={on_copy}>{ t!("workshop-copy-text") }</button>
            <p role="status" class="quiet">{ match *copied {
                None => String::new(),
                Some(true) => t!("workshop-text-copied"),
                Some(false) => t!("workshop-text-not-copied"),
            } }</p>
        </div>
    }
}
