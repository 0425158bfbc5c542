//! The guided debrief of all groups together, led by the facilitator: what each group says, the picture that serves a
//! phase with the groups side by side, and room for what all say.

use super::guided::Phases;
use super::notes;
use super::together::{Courses, OfGroup, Shown, Within, profiles, ratings, shown};
use crate::parts::keeping::{NotSaved, Note};
use crate::parts::languages::Languages;
use crate::parts::markdown::Line;
use crate::parts::written::Written;
use crate::route::{At, Route};
use crate::store::{News, Part, Saved, Store};
use crate::{t, words};
use engine::workshop::order::Direction;
use report::chart::{self, Picture, Scene};
use scenario::case::TalkPhase;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Which session the plenary is about.
#[derive(Properties, PartialEq)]
pub struct PlenaryProps {
    /// The session's name.
    pub session: String,
}

/// The guided debrief of all groups together, led by the facilitator.
#[component]
pub fn Plenary(props: &PlenaryProps) -> Html {
    let store = use_state(|| None::<Rc<Store>>);
    let failed = use_state_eq(|| false);
    let saved = use_state_eq(|| Saved::Yes);
    let version = use_state_eq(|| 0_usize);
    let language = words::use_language();
    use_effect_with(props.session.clone(), {
        let (store, failed, saved, version) =
            (store.setter(), failed.setter(), saved.setter(), version.setter());
        move |session: &String| {
            let session = session.clone();
            let count = std::cell::Cell::new(0_usize);
            let tell = Callback::from(move |news: News| match news {
                News::Changed => {
                    count.set(count.get() + 1);
                    version.set(count.get());
                }
                News::Saved(now) => saved.set(now),
                _ => {}
            });
            spawn_local(async move {
                match Store::open(&session, |_| Some(Part::Facilitator), tell).await {
                    Ok(opened) => store.set(Some(opened)),
                    Err(_) => failed.set(true),
                }
            });
        }
    });
    // Reading every group is no work for each turn of the page.
    let groups = use_memo((*version, language.clone(), (*store).clone()), |(_, language, store)| {
        let opened = store.as_ref()?;
        opened.speak_quietly(language);
        Some(Rc::new(shown(opened)))
    });
    let Some((opened, groups)) = (*store).clone().zip((*groups).clone()) else {
        return if *failed {
            html! { <main class="page"><h1>{ t!("session-not-opened") }</h1></main> }
        } else {
            html! { <main class="loading" aria-busy="true"><p class="quiet">{ t!("loading-session") }</p></main> }
        };
    };
    let body = {
        let opened = opened.clone();
        Callback::from(move |phase: TalkPhase| {
            html! {
                <>
                    { picture(&groups, phase) }
                    if phase == TalkPhase::Facts { { notes::draw(&opened) } }
                    { of_plenary(&opened, phase) }
                </>
            }
        })
    };
    let facts_first = opened.read(|session| session.desk().facts_first());
    let on_facts = {
        let opened = opened.clone();
        Callback::from(move |on: bool| opened.direct(None, Direction::FactsFirst { on }))
    };
    let on_take_pen = {
        let opened = opened.clone();
        Callback::from(move |()| opened.take_pen())
    };
    let at = At::session(props.session.clone());
    let (on_file, on_retry) = {
        let (filed, tried) = (opened.clone(), opened.clone());
        let file = Callback::from(move |()| {
            let name = crate::device::files::name(&filed.case().title, "session.json");
            crate::device::files::save(&name, "application/json", &filed.to_file());
        });
        let retry = Callback::from(move |()| {
            let store = tried.clone();
            spawn_local(async move { store.save().await });
        });
        (file, retry)
    };
    html! {
        <>
            <header class="top">
                <a class="brand" href={Route::Library.href()}>{ t!("product") }</a>
                <Languages />
                <a class="button" href={Route::Debrief(at.clone()).href()}>{ t!("talk-to-debrief") }</a>
            </header>
            if !opened.writes() {
                <Note text={t!("talk-another-window")} action={(t!("talk-write-here").into(), on_take_pen)} />
            }
            if let Saved::No(fault) = *saved { <NotSaved {fault} tried={None::<u64>} {on_file} {on_retry} /> }
            <main class="talk-page" key={language}>
                <p class="kicker">{ &opened.case().title }</p>
                <Phases {facts_first} {on_facts} {body} />
                <nav class="actions leads" aria-label={t!("talk")}>
                    <a class="button" href={Route::Report(at).href()}>{ t!("talk-to-report") }</a>
                </nav>
            </main>
        </>
    }
}

/// Draws the picture of one group.
type Draw = fn(Scene<'_>) -> Option<Picture>;

fn targets(scene: Scene<'_>) -> Option<Picture> {
    Some(chart::targets(scene, None))
}

/// The picture that serves a phase, of the groups that have ended play.
fn picture(groups: &Rc<Shown>, phase: TalkPhase) -> Html {
    if groups.ended().next().is_none() {
        return html! {};
    }
    match phase {
        TalkPhase::Feelings => {
            html! { <OfGroup shown={Rc::clone(groups)} picture={chart::support as Draw} /> }
        }
        TalkPhase::Next => html! { <OfGroup shown={Rc::clone(groups)} picture={targets as Draw} /> },
        TalkPhase::Facts => profiles(groups),
        TalkPhase::Lessons => html! { <Courses shown={Rc::clone(groups)} /> },
        TalkPhase::Work => ratings(groups).unwrap_or_default(),
        TalkPhase::WhatIf => html! { <Within shown={Rc::clone(groups)} /> },
    }
}

/// The case study's questions in a phase, what all groups say in it, and room for what they say together.
fn of_plenary(store: &Rc<Store>, phase: TalkPhase) -> Html {
    let case = store.case();
    let (groups, saved) = store.read(|session| {
        let named = session.header().groups.iter().enumerate().filter_map(|(place, group)| {
            let state = session.group(place)?;
            let pledges: Vec<String> = state.pledges.iter().map(|pledge| pledge.text.clone()).collect();
            let answers: Vec<(String, String)> = case
                .questions(phase)
                .filter_map(|asked| Some((asked.question.clone(), state.answers.get(&asked.id)?.clone())))
                .filter(|(_, answer)| !answer.trim().is_empty())
                .collect();
            let said = state.reflections.get(&phase).cloned().unwrap_or_default();
            Some((group.name.clone(), said, pledges, answers))
        });
        let saved = session.desk().plenary().get(&phase).cloned().unwrap_or_default();
        (named.collect::<Vec<_>>(), saved)
    });
    let on_save = {
        let store = store.clone();
        Callback::from(move |text: String| store.direct(None, Direction::Plenary { phase, text }))
    };
    let next = phase == TalkPhase::Next;
    let told = groups.iter().filter(|(_, said, pledges, answers)| {
        !said.trim().is_empty() || (next && !pledges.is_empty()) || !answers.is_empty()
    });
    let told: Vec<_> = told.collect();
    html! {
        <>
            if case.questions(phase).next().is_some() {
                <h2>{ t!("talk-case-questions") }</h2>
                <ul>{ for case.questions(phase).map(|asked| html! { <li key={asked.id.clone()} class="question"><Line text={asked.question.clone()} /></li> }) }</ul>
            }
            if told.is_empty() { <p class="quiet">{ t!("talk-no-groups") }</p> }
            <div class="talk-groups">
                { for told.into_iter().map(|(name, said, pledges, answers)| html! {
                    <section class="card">
                        <h2>{ name }</h2>
                        if !said.trim().is_empty() { <p class="written">{ said.trim() }</p> }
                        { for answers.iter().map(|(question, answer)| html! { <><p class="question"><Line text={question.clone()} /></p><p class="written">{ answer.trim() }</p></> }) }
                        if next { <ul>{ for pledges.iter().map(|pledge| html! { <li class="written">{ pledge }</li> }) }</ul> }
                    </section>
                }) }
            </div>
            <Written desk={format!("{}/plenary", store.id())} field={format!("talk-{}", phase.name())} {saved} {on_save} writes={store.writes()}>
                <span class="question">{ t!("talk-plenary-says") }</span>
            </Written>
        </>
    }
}
