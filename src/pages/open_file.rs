//! Opening a file: a case study of one's own, or a saved session; by the file picker or by dropping it on the page.

use crate::device::loader::{self, Answer, Problem};
use crate::device::storage::{self, Fault, StoredCase};
use crate::device::{drafts, files, part, screen};
use crate::route::Route;
use crate::{reminder, t, words};
use gloo_events::{EventListener, EventListenerOptions};
use scenario::diagnostic::Arg;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, File, FileList, HtmlInputElement};
use yew::prelude::*;

/// What the part tells its page.
#[derive(Properties, PartialEq)]
pub struct OpenFileProps {
    /// Something new is on the shelf.
    pub on_change: Callback<()>,
}

/// What came of opening a file.
#[derive(Clone, PartialEq)]
enum Opened {
    Reading,
    /// The file's name and what is wrong with it; the case study, where it can be played all the same.
    Problems {
        name: String,
        problems: Vec<Problem>,
        playable: Option<StoredCase>,
    },
    /// A sentence that says why it could not be opened.
    Failed {
        name: String,
        why: String,
    },
}

/// The part.
#[component]
pub fn OpenFile(props: &OpenFileProps) -> Html {
    let opened = use_state_eq(|| None::<Opened>);
    let over = use_state_eq(|| false);
    let open = {
        let opened = opened.setter();
        let on_change = props.on_change.clone();
        Callback::from(move |files: Vec<File>| {
            if files.is_empty() {
                return;
            }
            opened.set(Some(Opened::Reading));
            let (opened, on_change) = (opened.clone(), on_change.clone());
            spawn_local(async move {
                let result = open_files(files).await;
                on_change.emit(());
                opened.set(result);
            });
        })
    };
    use_effect_with((), {
        let (open, over) = (open.clone(), over.setter());
        move |()| {
            let listeners = listen_for_drops(open, over);
            move || drop(listeners)
        }
    });
    let on_pick = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            open.emit(list(input.files()));
            // The same file can be picked again after it was mended.
            input.set_value("");
        })
    };
    // What is wrong with a file is a long read; it begins at its heading.
    let has_problems = matches!(*opened, Some(Opened::Problems { .. }));
    use_effect_with(has_problems, |has_problems| {
        if *has_problems {
            screen::focus("problems-title");
        }
    });
    let opened_setter = opened.setter();
    html! {
        <section class="open-file" aria-labelledby="open-title">
            <h2 id="open-title">{ t!("open-file") }</h2>
            <div class={classes!("drop", over.then_some("over"))}>
                <p>{ t!("open-file.about") }</p>
                <label class="button">
                    <input class="unseen" type="file" accept=".toml,.json" multiple=true onchange={on_pick} />
                    { t!("choose-file") }
                </label>
            </div>
            <p role="status" class="quiet">{ if *opened == Some(Opened::Reading) { t!("reading-file") } else { String::new() } }</p>
            if let Some(opened) = &*opened { { result(opened, &opened_setter) } }
        </section>
    }
}

/// The whole window takes drops, so that nobody must aim; a drop never makes the browser leave the page.
fn listen_for_drops(open: Callback<Vec<File>>, over: UseStateSetter<bool>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let active = EventListenerOptions::enable_prevent_default();
    let on_over = {
        let over = over.clone();
        move |event: &web_sys::Event| {
            event.prevent_default();
            over.set(true);
        }
    };
    let on_leave = {
        let over = over.clone();
        move |_: &web_sys::Event| over.set(false)
    };
    let on_drop = move |event: &web_sys::Event| {
        event.prevent_default();
        over.set(false);
        let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        open.emit(list(data.and_then(|data| data.files())));
    };
    vec![
        EventListener::new_with_options(&window, "dragover", active, on_over),
        EventListener::new(&window, "dragleave", on_leave),
        EventListener::new_with_options(&window, "drop", active, on_drop),
    ]
}

fn list(files: Option<FileList>) -> Vec<File> {
    let Some(files) = files else { return Vec::new() };
    (0..files.length()).filter_map(|place| files.get(place)).collect()
}

async fn open_files(picked: Vec<File>) -> Option<Opened> {
    let mut texts = Vec::new();
    for file in &picked {
        let name = files::shown_name(&file.name());
        match files::read(file).await {
            Ok(text) => texts.push((name, text)),
            Err(fault) => return Some(Opened::Failed { name, why: t!(format!("file-{}", fault.code())) }),
        }
    }
    let name = texts.first().map(|(name, _)| name.clone()).unwrap_or_default();
    words::load("diagnostics").await;
    match loader::read(texts).await {
        None => Some(Opened::Failed { name, why: t!("loader-failed") }),
        Some(Answer::Unopened(code)) => {
            Some(Opened::Failed { name, why: t!(format!("session-file-{code}")) })
        }
        Some(Answer::Session { session, group, policies }) => {
            let kept = storage::save_opened(&session).await;
            if kept.is_ok() {
                // What was begun on this device would hide what the file brings.
                drafts::forget_work(&session.summary.id);
                reminder::note_origin(&session.summary.id);
            }
            went(name, kept, part::arrive(&session.summary, group, &policies))
        }
        Some(Answer::Case { problems, playable: Some(case) }) if problems.is_empty() => {
            keep_case(name, &case).await
        }
        Some(Answer::Case { problems, playable }) => Some(Opened::Problems { name, problems, playable }),
    }
}

/// Keeps a case study and opens its briefing.
async fn keep_case(name: String, case: &StoredCase) -> Option<Opened> {
    let kept = storage::save_case(case).await;
    went(name, kept, Route::Case(case.id.clone()))
}

/// Goes to what was kept, or says why it could not be.
fn went(name: String, kept: Result<(), Fault>, to: Route) -> Option<Opened> {
    match kept {
        Ok(()) => {
            to.go();
            None
        }
        Err(fault) => Some(Opened::Failed { name, why: t!(format!("not-saved-{}", fault.code())) }),
    }
}

fn result(opened: &Opened, set: &UseStateSetter<Option<Opened>>) -> Html {
    match opened {
        Opened::Reading => html! {},
        Opened::Failed { name, why } => html! {
            <div class="notice" role="alert"><p><strong>{ t!("not-opened", name = name.as_str()) }</strong>{ " " }{ why }</p></div>
        },
        Opened::Problems { name, problems, playable } => {
            let errors = problems.iter().filter(|problem| problem.grave).count();
            let on_open = playable.clone().map(|case| {
                let (set, name) = (set.clone(), name.clone());
                Callback::from(move |_: MouseEvent| {
                    let (set, name, case) = (set.clone(), name.clone(), case.clone());
                    spawn_local(async move { set.set(keep_case(name, &case).await) });
                })
            });
            html! {
                <div class="problems">
                    <h3 id="problems-title" tabindex="-1">{ t!("problems-in", name = name.as_str()) }</h3>
                    <p>{ t!("problems-count", errors = errors as u32, warnings = (problems.len() - errors) as u32) }</p>
                    <ol>{ for problems.iter().map(|found| problem(found, name)) }</ol>
                    if let Some(on_open) = on_open {
                        <p>{ t!("only-warnings") }</p>
                        <button class="primary" onclick={on_open}>{ t!("open-case") }</button>
                    } else {
                        <p>{ t!("mend-first") }</p>
                    }
                </div>
            }
        }
    }
}

fn problem(found: &Problem, name: &str) -> Html {
    let values: Vec<(&str, JsValue)> = found
        .values
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Arg::Text(text) => JsValue::from_str(text),
                Arg::Number(number) => JsValue::from_f64(*number),
            };
            (name.as_str(), value)
        })
        .collect();
    let place = found.place.map(|(line, column)| t!("line-column", line = line, column = column));
    // The heading names the first file; a problem elsewhere says where.
    let file = Some(&found.file).filter(|file| *file != name);
    html! {
        <li class={if found.grave { "error" } else { "warning" }}>
            <p>
                <strong>{ if found.grave { t!("error") } else { t!("warning") } }</strong>
                { for file.into_iter().chain(&place).map(|part| html! { <span class="place">{ " · " }{ part }</span> }) }
            </p>
            <p>{ words::message(&found.code, &values) }</p>
            <p class="quiet">{ words::message(&format!("{}.help", found.code), &values) }</p>
        </li>
    }
}
