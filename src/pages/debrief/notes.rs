//! The facilitator's notes in the guided debrief of all, folded: the page may stand on a wall.

use crate::parts::story::moment;
use crate::store::Store;
use crate::t;
use std::rc::Rc;
use yew::prelude::*;

/// A note: about whom, when in play, and what it says.
type Told = (String, Option<usize>, String);

/// All notes, in the order in which they were written.
pub fn draw(store: &Rc<Store>) -> Html {
    let case = store.case();
    let notes = store.read(|session| {
        let told = session.desk().notes().map(|note| {
            let place = note.group.as_ref().and_then(|group| session.header().place(group));
            let group = place.and_then(|place| session.header().groups.get(place));
            let opened = place.and_then(|place| {
                let mut chapters = session.group(place)?.play.chapters.iter();
                Some(chapters.find(|chapter| Some(&chapter.entry) == note.beside.as_ref())?.opened)
            });
            (
                group.map_or_else(|| t!("talk-all-groups"), |group| group.name.clone()),
                opened,
                note.text.clone(),
            )
        });
        told.collect::<Vec<Told>>()
    });
    if notes.is_empty() {
        return html! {};
    }
    html! {
        <details class="own-notes">
            <summary>{ t!("talk-notes", count = notes.len()) }</summary>
            <ul>
                { for notes.into_iter().map(|(about, opened, text)| html! {
                    <li>
                        <p class="written">{ text }</p>
                        <p class="quiet small">{ about }{ for opened.map(|opened| format!(" · {}", moment(&case, opened))) }</p>
                    </li>
                }) }
            </ul>
        </details>
    }
}
