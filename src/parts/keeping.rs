//! What a person must know of where their session is kept: that it is not saved, that some of it was lost, and that it
//! is time for a file.

use crate::device::storage::Fault;
use crate::{t, words};
use yew::prelude::*;

/// What the banner says.
#[derive(Properties, PartialEq)]
pub struct NotSavedProps {
    /// Why it is not saved.
    pub fault: Fault,
    /// When it was last tried again in vain, in milliseconds since 1970.
    #[prop_or_default]
    pub tried: Option<u64>,
    /// The person wants a file; none where there is nothing to put into one.
    #[prop_or_default]
    pub on_file: Option<Callback<()>>,
    /// The person wants it tried again.
    pub on_retry: Callback<()>,
}

/// A banner that stays until everything is saved: what happened, what to do, a file at once, and another try.
#[component]
pub fn NotSaved(props: &NotSavedProps) -> Html {
    let on_retry = props.on_retry.reform(|_: MouseEvent| ());
    html! {
        <div class="banner not-saved">
            <div role="alert">
                <p><strong>{ t!("not-saved") }</strong>{ " " }{ t!(format!("not-saved-{}", props.fault.code())) }</p>
            </div>
            <p class="quiet small" role="status">
                { props.tried.map(|at| t!("not-saved.tried", moment = words::moment(at))).unwrap_or_default() }
            </p>
            <div class="actions">
                if let Some(on_file) = &props.on_file {
                    <button class="primary" onclick={on_file.reform(|_: MouseEvent| ())}>{ t!("save-to-file") }</button>
                }
                <button onclick={on_retry}>{ t!("try-again") }</button>
            </div>
        </div>
    }
}

/// What a note says.
#[derive(Properties, PartialEq)]
pub struct NoteProps {
    /// The sentences.
    pub text: AttrValue,
    /// What the button does that does something about it.
    #[prop_or_default]
    pub action: Option<(AttrValue, Callback<()>)>,
    /// What the button says that lets the note go.
    #[prop_or_default]
    pub close: AttrValue,
    /// Whether the announcement says it already; then it is no live region of its own.
    #[prop_or_default]
    pub said: bool,
    /// The person let it go; none where it stays for as long as it is true.
    #[prop_or_default]
    pub on_close: Option<Callback<()>>,
}

/// A calm note below the header.
#[component]
pub fn Note(props: &NoteProps) -> Html {
    html! {
        <div class="banner calm">
            <p role={(!props.said).then_some("status")}>{ &props.text }</p>
            <div class="actions">
                if let Some((label, on_click)) = &props.action {
                    <button onclick={on_click.reform(|_: MouseEvent| ())}>{ label }</button>
                }
                if let Some(on_close) = &props.on_close {
                    <button onclick={on_close.reform(|_: MouseEvent| ())}>{ &props.close }</button>
                }
            </div>
        </div>
    }
}
