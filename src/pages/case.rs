//! The screen of a case study before play: its briefing, and the way in.

use crate::device::{chance, library, screen};
use crate::parts::briefing::Briefing;
use crate::parts::languages::Languages;
use crate::parts::markdown::CaseLanguage;
use crate::route::Route;
use crate::store::{CaseStudy, Part, Store};
use crate::{t, words};
use engine::decide::Command;
use engine::session::{Group, Header};
use scenario::case::Scenario;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Which case study.
#[derive(Properties, PartialEq)]
pub struct CasePageProps {
    /// Its id.
    pub id: String,
}

/// The screen.
#[component]
pub fn CasePage(props: &CasePageProps) -> Html {
    let whole = use_state(|| None::<Option<CaseStudy>>);
    let language = words::use_language();
    let starting = use_state_eq(|| false);
    use_effect_with(props.id.clone(), {
        let whole = whole.setter();
        move |id: &String| {
            let id = id.clone();
            spawn_local(async move { whole.set(Some(library::case(&id).await.map(CaseStudy::from))) });
        }
    });
    let in_language = |case: &CaseStudy| CaseStudy::from(case.in_language(&language));
    let loaded = use_memo(((*whole).clone(), language.clone()), |(whole, _)| {
        whole.as_ref().map(|case| case.as_ref().map(in_language))
    });
    let loaded = (*loaded).clone();
    use_effect_with(loaded.clone(), |loaded| {
        if let Some(Some(case)) = loaded {
            screen::title(&t!("window-title", title = case.title.as_str()));
            if screen::nothing_has_focus() {
                screen::begin("page-title");
            }
        }
    });
    let on_start = {
        let (whole, starting) = ((*whole).clone(), starting.setter());
        Callback::from(move |_: MouseEvent| {
            let Some(Some(case)) = whole.clone() else { return };
            starting.set(true);
            spawn_local(async move { start((*case).clone()).await });
        })
    };
    match loaded {
        None => {
            html! { <main class="loading" aria-busy="true"><p class="quiet">{ t!("loading-case") }</p></main> }
        }
        Some(None) => html! {
            <main class="page">
                <h1>{ t!("case-not-found") }</h1>
                <p>{ t!("case-not-found.about") }</p>
                <p><a class="button primary" href={Route::Library.href()}>{ t!("to-library") }</a></p>
            </main>
        },
        Some(Some(case)) => html! {
            <>
                <header class="top"><a class="brand" href={Route::Library.href()}>{ t!("product") }</a><Languages /></header>
                <main class="page">
                    <p class="kicker">{ t!("briefing") }</p>
                    <h1 id="page-title" tabindex="-1" lang={words::other(&case.language)}>{ &case.title }</h1>
                    <p class="lead" lang={words::other(&case.language)}>{ &case.summary }</p>
                    <p class="quiet">{ t!("minutes", count = case.minutes) }</p>
                    <p><button class="primary" onclick={on_start.clone()} disabled={*starting}>{ t!("start") }</button></p>
                    <ContextProvider<CaseLanguage> context={CaseLanguage(words::other(&case.language))}>
                        <Briefing key={language.clone()} case={case.clone()} />
                    </ContextProvider<CaseLanguage>>
                    <div class="actions main-action">
                        <button class="primary" onclick={on_start} disabled={*starting}>{ t!("start") }</button>
                        <a class="button" href={Route::Library.href()}>{ t!("to-library") }</a>
                    </div>
                </main>
            </>
        },
    }
}

async fn start(case: Scenario) {
    screen::shown().await;
    let groups = vec![Group { id: "group-1".into(), name: String::new() }];
    let header = Header::new(chance::name(), chance::now(), chance::seed(), groups, case);
    let Some(store) = Store::begin(header, Part::Group(0, None), Callback::noop()) else { return };
    screen::shown().await;
    store.save().await;
    store.act(Command::MoveOn);
    store.save().await;
    Route::session(store.id()).go();
}
