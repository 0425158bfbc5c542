//! Notes for the debrief.

use super::Desktop;
use crate::pages::workshop::form::{check, select};
use crate::t;
use crate::words::moment;
use engine::workshop::desk::Note;
use engine::workshop::order::{Direction, Show};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What the part looks at.
#[derive(Properties, PartialEq)]
pub struct NotesProps {
    /// The console.
    pub desktop: Desktop,
}

/// Writing a note, and all notes.
#[component]
pub fn Notes(props: &NotesProps) -> Html {
    let Desktop { held, view, .. } = &props.desktop;
    let text = use_state_eq(String::new);
    let about = use_state_eq(String::new);
    let on_text = {
        let text = text.setter();
        move |event: InputEvent| text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    };
    let on_keep = {
        let (store, text) = (held.store.clone(), text.clone());
        let place = view.groups.iter().position(|group| group.id == *about);
        move |_: MouseEvent| {
            if !text.trim().is_empty() {
                store.direct(place, Direction::Note { text: text.trim().to_owned(), beside: None });
                text.set(String::new());
            }
        }
    };
    let shown = view.groups.iter().all(|group| group.shown.contains(&Show::Notes));
    let on_show = {
        let store = held.store.clone();
        Callback::from(move |on: bool| store.direct(None, Direction::Show { what: Show::Notes, on }))
    };
    let groups = view.groups.iter().map(|group| (group.id.clone(), group.name.clone()));
    let groups = [(String::new(), t!("workshop-to-all"))].into_iter().chain(groups).collect();
    let on_about = about.setter();
    html! {
        <div class="two-columns">
            <section aria-labelledby="note-title">
                <h2 id="note-title">{ t!("workshop-note-title") }</h2>
                <p class="quiet small">{ t!("workshop-note-title.about") }</p>
                <label class="field"><span>{ t!("workshop-note-text") }</span><textarea rows="3" value={(*text).clone()} oninput={on_text} /></label>
                { select(t!("workshop-note-about"), groups, &about, false, Callback::from(move |id: String| on_about.set(id))) }
                <button class="primary" onclick={on_keep}>{ t!("workshop-keep-note") }</button>
            </section>
            <section aria-labelledby="notes-title">
                <h2 id="notes-title">{ t!("workshop-notes") }</h2>
                { check(t!("workshop-show-notes"), shown, on_show) }
                if view.notes.is_empty() { <p class="quiet">{ t!("workshop-no-notes") }</p> }
                <ul class="orders">{ for view.notes.iter().rev().map(|note| row(&props.desktop, note)) }</ul>
            </section>
        </div>
    }
}

fn row(desktop: &Desktop, note: &Note) -> Html {
    let group = note.group.as_ref().and_then(|id| desktop.view.groups.iter().find(|group| group.id == *id));
    let on_delete = {
        let (store, entry) = (desktop.held.store.clone(), note.entry.clone());
        move |_: MouseEvent| store.direct(None, Direction::Withdraw { entry: entry.clone() })
    };
    html! {
        <li key={format!("{} {}", note.entry.device, note.entry.sequence)} class="order">
            <p>{ &note.text }</p>
            <p class="quiet small">{ group.map_or_else(|| t!("workshop-to-all"), |group| group.name.clone()) }{ " · " }{ moment(note.at) }</p>
            <button onclick={on_delete}>{ t!("workshop-delete-note") }</button>
        </li>
    }
}
