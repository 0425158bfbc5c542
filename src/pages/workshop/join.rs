//! Groups on this laptop: joining a workshop with a code or a file, and passing the laptop from group to group.

use super::code::spoken;
use super::console::CopyText;
use super::frame::{not_here, waiting};
use crate::device::loader::{self, Answer};
use crate::device::storage::{self, Kind};
use crate::device::windows::Channel;
use crate::device::{chance, codes, drafts, files, part, screen};
use crate::parts::languages::Languages;
use crate::parts::wheel::Wheel;
use crate::route::{At, Route};
use crate::{reminder, t, words};
use engine::play::Phase;
use engine::session::{Header, Pace, Session};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// A workshop that lies on this device.
#[derive(Clone)]
struct Here {
    session: Rc<Session>,
    part: part::Part,
    practises: bool,
}

/// The workshops on this device in which it has a part, the last changed first.
async fn look() -> Vec<Here> {
    let listed = storage::sessions().await;
    let is_there = |id: &str| listed.iter().any(|one| one.id == id && one.deleted.is_none());
    let mut found = Vec::new();
    for one in listed.iter().filter(|one| one.deleted.is_none() && part::practised(&one.id).is_none()) {
        let part = part::get(&one.id);
        if !part.facilitates && part.groups.is_empty() {
            continue;
        }
        if let Ok((session, ..)) = storage::session(&one.id).await {
            let practises = is_there(&part::practice_of(&one.id));
            found.push(Here { session: Rc::new(session), part, practises });
        }
    }
    found
}

/// The screen.
#[component]
pub fn JoinPage() -> Html {
    let found = use_state(|| None::<Rc<Vec<Here>>>);
    let _language = words::use_language();
    let refresh = {
        let found = found.setter();
        Callback::from(move |()| {
            let found = found.clone();
            spawn_local(async move { found.set(Some(Rc::new(look().await))) });
        })
    };
    use_effect_with((), {
        let refresh = refresh.clone();
        move |()| refresh.emit(())
    });
    use_effect_with(found.is_some(), |ready| {
        if *ready {
            screen::title(&t!("window-title", title = t!("groups-here")));
            if screen::nothing_has_focus() {
                screen::begin("page-title");
            }
        }
    });
    let Some(here) = (*found).clone() else { return waiting() };
    html! {
        <>
            <header class="top"><a class="brand" href={Route::Library.href()}>{ t!("product") }</a><Languages /></header>
            <main class="page join">
                <h1 id="page-title" tabindex="-1">{ if here.is_empty() { t!("join-workshop") } else { t!("groups-here") } }</h1>
                { for here.iter().map(|here| workshop(here, &refresh)) }
                <Open first={here.is_empty()} />
            </main>
        </>
    }
}

fn workshop(here: &Here, refresh: &Callback<()>) -> Html {
    let header = here.session.header();
    let case = header.scenario.in_language(&words::current());
    let id = header.id.clone();
    let several = header.groups.len() > 1;
    let mine = |group: &str| here.part.facilitates || here.part.groups.contains(group);
    let groups = header.groups.iter().enumerate().filter(|(_, group)| mine(&group.id));
    let on_practise = {
        let (header, refresh, practises) = (header.clone(), refresh.clone(), here.practises);
        move |_: MouseEvent| {
            let (header, refresh) = (header.clone(), refresh.clone());
            spawn_local(async move {
                if practises {
                    end_practice(&part::practice_of(&header.id)).await;
                } else {
                    begin_practice(header).await;
                }
                refresh.emit(());
            });
        }
    };
    let address = |session: &str, group: &str| {
        let at = if several { At::group(session, group) } else { At::session(session) };
        Route::Session(at).href()
    };
    html! {
        <section key={id.clone()} aria-label={spoken(&id)}>
            <p class="kicker" lang={words::other(&case.language)}>{ &case.title }</p>
            <h2>{ t!("workshop-named", code = spoken(&id)) }</h2>
            <ul class="group-list">
                { for groups.map(|(place, group)| {
                    let play = here.session.group(place).map(|state| &state.play);
                    let opened = play.map_or(0, |play| play.world.opened());
                    let ended = play.is_some_and(|play| play.phase == Phase::Debrief);
                    html! {
                        <li key={group.id.clone()}>
                            <a class="group-link" href={address(&id, &group.id)}><Wheel {opened} {ended} size="small" /><strong>{ &group.name }</strong></a>
                            if here.practises {
                                <a class="button" href={address(&part::practice_of(&id), &group.id)}>{ t!("workshop-practise-as", group = group.name.as_str()) }</a>
                            }
                            <HandOver session={Shared(here.session.clone())} {place} />
                        </li>
                    }
                }) }
            </ul>
            <div class="actions">
                if here.part.facilitates { <a class="button" href={Route::Console(id.clone()).href()}>{ t!("workshop-to-console") }</a> }
                <button onclick={on_practise}>{ if here.practises { t!("workshop-end-practice") } else { t!("workshop-begin-practice") } }</button>
            </div>
        </section>
    }
}

#[derive(Clone)]
struct Shared(Rc<Session>);

impl PartialEq for Shared {
    fn eq(&self, other: &Shared) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
struct HandOverProps {
    session: Shared,
    place: usize,
}

/// What a group has done, for the facilitator: as a file, or as a text to copy.
#[component]
fn HandOver(props: &HandOverProps) -> Html {
    let code = use_state_eq(|| None::<Option<String>>);
    let (session, place) = (props.session.clone(), props.place);
    let group = session.0.header().groups.get(place).map(|group| group.name.clone()).unwrap_or_default();
    let on_file = {
        let (session, name) = (session.clone(), format!("{} {group}", spoken(&session.0.header().id)));
        move |_: MouseEvent| {
            files::save(
                &files::name(&name, "session.json"),
                "application/json",
                &session.0.to_file_as(place),
            );
        }
    };
    let on_code = {
        let code = code.setter();
        move |_: MouseEvent| {
            let (text, code) = (session.0.to_file_as(place), code.clone());
            spawn_local(async move { code.set(Some(codes::pack(&text).await)) });
        }
    };
    html! {
        <details>
            <summary>{ t!("workshop-hand-over") }</summary>
            <p class="quiet small">{ t!("workshop-hand-over.about") }</p>
            <div class="actions">
                <button onclick={on_file}>{ t!("save-to-file") }</button>
                <button onclick={on_code}>{ t!("workshop-show-as-text") }</button>
            </div>
            { match (*code).clone() {
                None => html! {},
                Some(None) => html! { <p class="notice" role="alert">{ t!("workshop-code-failed") }</p> },
                Some(Some(text)) => html! { <CopyText {text} label={t!("workshop-group-text", group = group.as_str())} /> },
            } }
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct OpenProps {
    /// Whether this device plays nothing yet.
    first: bool,
}

/// Joining with a code or a start file.
#[component]
fn Open(props: &OpenProps) -> Html {
    let code = use_state_eq(String::new);
    let wrong = use_state_eq(|| None::<String>);
    let opening = use_state_eq(|| false);
    let on_code = {
        let (code, wrong) = (code.setter(), wrong.setter());
        move |event: InputEvent| {
            wrong.set(None);
            code.set(event.target_unchecked_into::<HtmlTextAreaElement>().value());
        }
    };
    let go = {
        let (wrong, opening) = (wrong.setter(), opening.setter());
        Callback::from(move |source: Source| {
            let (wrong, opening) = (wrong.clone(), opening.clone());
            opening.set(true);
            spawn_local(async move {
                let came = open(source).await;
                opening.set(false);
                match came {
                    Ok(route) => route.go(),
                    Err(why) => wrong.set(Some(why)),
                }
            });
        })
    };
    let on_open = {
        let (go, code) = (go.clone(), code.clone());
        move |_: MouseEvent| go.emit(Source::Code((*code).clone()))
    };
    let on_pick = move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        if let Some(file) = files::all(input.files()).into_iter().next() {
            go.emit(Source::File(file));
        }
        // The same file can be picked again.
        input.set_value("");
    };
    html! {
        <section aria-labelledby="join-title">
            if !props.first { <h2 id="join-title">{ t!("join-workshop") }</h2> } else { <p class="lead" id="join-title">{ t!("workshop-join-about") }</p> }
            <label class="field"><span>{ t!("workshop-join-code") }</span>
                <textarea class="code" rows="4" spellcheck="false" value={(*code).clone()} oninput={on_code} />
            </label>
            <div class="actions">
                <button class="primary" onclick={on_open} disabled={code.trim().is_empty() || *opening}>{ t!("workshop-join-with-code") }</button>
                <label class="button">
                    <input class="unseen" type="file" accept=".json" onchange={on_pick} />
                    { t!("workshop-join-with-file") }
                </label>
            </div>
            if let Some(why) = &*wrong { <p class="notice" role="alert">{ t!("workshop-not-joined") }{ " " }{ why }</p> }
            <p class="quiet">{ t!("workshop-join-with-file.about") }</p>
        </section>
    }
}

/// What somebody joins with.
enum Source {
    Code(String),
    File(web_sys::File),
}

async fn open(source: Source) -> Result<Route, String> {
    let text = match source {
        Source::Code(code) => codes::unpack(&code).await.map_err(|why| t!(format!("workshop-code-{why}")))?,
        Source::File(file) => {
            files::read(&file).await.map_err(|unread| t!(format!("file-{}", unread.code())))?
        }
    };
    match loader::read(vec![(String::new(), text)]).await {
        None => Err(t!("loader-failed")),
        Some(Answer::Unopened(code)) => Err(t!(format!("session-file-{code}"))),
        Some(Answer::Case { .. }) => Err(t!("session-file-not-a-session")),
        Some(Answer::Session { session, group, policies }) => {
            let kept = storage::save_opened(&session).await;
            kept.map_err(|fault| t!(format!("not-saved-{}", fault.code())))?;
            // What was begun on this device would hide what the file brings.
            drafts::forget_work(&session.summary.id);
            reminder::note_origin(&session.summary.id);
            Ok(part::arrive(&session.summary, group, &policies))
        }
    }
}

/// Begins the practice round of a workshop: the same case study and groups, with another luck, at the groups' own pace.
/// Answers whether it lies on this device.
pub async fn begin_practice(header: Header) -> bool {
    let mut header = header;
    let id = part::practice_of(&header.id);
    end_practice(&id).await;
    header.id.clone_from(&id);
    header.begun = chance::now();
    // What luck the workshop will bring must not be spied out.
    header.seed = chance::seed();
    header.settings.pace = Pace::Free;
    let Ok(session) = Session::new(header) else { return false };
    // What cannot be saved is held for as long as the page is open, which is enough for practice.
    let _ = storage::save_whole(&session).await;
    !not_here(&id).await
}

/// Ends a practice round, and leaves no trace of it.
pub async fn end_practice(practice: &str) {
    // What is not there cannot be deleted, and need not be.
    let _ = storage::purge(Kind::Session, practice).await;
    // Other windows may still show it.
    Channel::tell_end(practice);
    drafts::forget(practice);
    part::forget(practice);
}
