//! Files instead of a network: what comes in from other laptops, what goes out, and the whole workshop as one file.

use super::Desktop;
use super::report::{Arrival, Reports, read_code, read_files};
use super::start::Start;
use super::tables::{Table, save};
use crate::device::files;
use crate::pages::workshop::form::check;
use crate::pages::workshop::frame::save_archive;
use crate::t;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What the part looks at.
#[derive(Properties, PartialEq)]
pub struct FilesProps {
    /// The console.
    pub desktop: Desktop,
}

/// Opening, saving, starting elsewhere.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let Desktop { held, view, .. } = &props.desktop;
    let reports = use_state_eq(|| Rc::new(Vec::<Arrival>::new()));
    let reading = use_state_eq(|| false);
    let code = use_state_eq(String::new);
    let named = use_state_eq(|| false);
    let open = {
        let (store, case, reports, reading) =
            (held.store.clone(), held.case.clone(), reports.setter(), reading.setter());
        Callback::from(move |picked: Vec<web_sys::File>| {
            let (store, case, reports, reading) =
                (store.clone(), case.clone(), reports.clone(), reading.clone());
            if picked.is_empty() {
                return;
            }
            reading.set(true);
            spawn_local(async move {
                reports.set(Rc::new(read_files(&store, &case, picked).await));
                reading.set(false);
            });
        })
    };
    let on_pick = {
        let open = open.clone();
        move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            open.emit(files::all(input.files()));
            // The same files can be picked again.
            input.set_value("");
        }
    };
    let on_drop = move |event: DragEvent| {
        event.prevent_default();
        open.emit(files::all(event.data_transfer().and_then(|data| data.files())));
    };
    let on_over = |event: DragEvent| event.prevent_default();
    let on_code = {
        let code = code.setter();
        move |event: InputEvent| code.set(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    };
    let on_read_code = {
        let (store, case, reports, code) =
            (held.store.clone(), held.case.clone(), reports.setter(), code.clone());
        move |_: MouseEvent| {
            let (store, case, reports, code) = (store.clone(), case.clone(), reports.clone(), code.clone());
            spawn_local(async move {
                let arrival = read_code(&store, &case, &code).await;
                if arrival.is_ok() {
                    code.set(String::new());
                }
                reports.set(Rc::new(vec![arrival]));
            });
        }
    };
    let on_archive = {
        let held = held.clone();
        move |_: MouseEvent| save_archive(&held)
    };
    let table = |table: Table| {
        let (held, named) = (held.clone(), *named);
        move |_: MouseEvent| save(&held, table, named)
    };
    let on_named = named.setter();
    html! {
        <div class="two-columns">
            <section aria-labelledby="come-in-title">
                <h2 id="come-in-title">{ t!("workshop-come-in") }</h2>
                <div class="drop" ondrop={on_drop} ondragover={on_over}>
                    <p>{ t!("workshop-come-in.about") }</p>
                    <label class="button">
                        <input class="unseen" type="file" accept=".json" multiple=true onchange={on_pick} />
                        { t!("workshop-choose-group-files") }
                    </label>
                </div>
                <p role="status" class="quiet">{ if *reading { t!("workshop-reading-files") } else { String::new() } }</p>
                <label class="field"><span>{ t!("workshop-group-code") }</span>
                    <textarea class="code" rows="2" spellcheck="false" value={(*code).clone()} oninput={on_code} />
                </label>
                <button onclick={on_read_code} disabled={code.trim().is_empty()}>{ t!("workshop-open-group-code") }</button>
                <Reports arrivals={(*reports).clone()} />
                <h2>{ t!("workshop-go-out") }</h2>
                <p class="quiet">{ t!("workshop-save-workshop.about") }</p>
                <button class="primary" onclick={on_archive}>{ t!("workshop-save-workshop") }</button>
                <h3>{ t!("workshop-as-tables") }</h3>
                <p class="quiet small">{ t!("workshop-as-tables.about") }</p>
                { check(t!("workshop-with-names"), *named, Callback::from(move |on: bool| on_named.set(on))) }
                <div class="actions">
                    <button onclick={table(Table::Decisions)}>{ t!("workshop-save-decisions") }</button>
                    <button onclick={table(Table::Votes)}>{ t!("workshop-save-votes") }</button>
                </div>
            </section>
            <section aria-labelledby="laptops-title">
                <h2 id="laptops-title">{ t!("workshop-laptops") }</h2>
                <p class="quiet">{ t!("workshop-laptops.about") }</p>
                <p class="quiet small">{ t!("workshop-start-elsewhere.about") }</p>
                { for view.groups.iter().enumerate().map(|(place, group)| html! {
                    <Start key={group.id.clone()} desktop={props.desktop.clone()} {place} listed=true />
                }) }
            </section>
        </div>
    }
}
