//! The screen about the app: its version, its licence, and the libraries in it with theirs.

use crate::device::licences::{Licences, licences};
use crate::device::screen;
use crate::parts::languages::Languages;
use crate::route::Route;
use crate::{t, words};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The screen.
#[component]
pub fn AboutPage() -> Html {
    let listed = use_state(|| None::<Option<Rc<Licences>>>);
    let language = words::use_language();
    use_effect_with((), {
        let listed = listed.setter();
        move |()| {
            spawn_local(async move {
                words::load("about").await;
                listed.set(Some(licences().await.map(Rc::new)));
            });
        }
    });
    use_effect_with((listed.is_some(), language.clone()), |(ready, _)| {
        if *ready {
            screen::title(&t!("window-title", title = t!("about-app")));
            screen::begin("page-title");
        }
    });
    let Some(licences) = &*listed else {
        return html! { <main class="loading" aria-busy="true"><p class="quiet">{ t!("loading-play") }</p></main> };
    };
    html! {
        <>
            <header class="top"><a class="brand" href={Route::Library.href()}>{ t!("product") }</a><Languages /></header>
            <main class="page" key={language}>
                <h1 id="page-title" tabindex="-1">{ t!("about-app") }</h1>
                <p>{ t!("about-version", version = env!("CARGO_PKG_VERSION")) }</p>
                <p>{ t!("about-licence") }</p>
                if let Some(licences) = licences {
                    { libraries(licences) }
                } else {
                    <p class="notice" role="alert">{ t!("about-missing") }</p>
                }
                <p><a class="button" href={Route::Library.href()}>{ t!("to-library") }</a></p>
            </main>
        </>
    }
}

fn libraries(licences: &Licences) -> Html {
    html! {
        <>
            <section aria-labelledby="libraries-title">
                <h2 id="libraries-title">{ t!("about-libraries") }</h2>
                <p>{ t!("about-libraries.about", count = licences.libraries.len()) }</p>
                <table class="libraries">
                    <thead>
                        <tr>
                            <th scope="col">{ t!("about-library") }</th>
                            <th scope="col">{ t!("about-library-version") }</th>
                            <th scope="col">{ t!("about-library-licence") }</th>
                        </tr>
                    </thead>
                    <tbody lang="en">
                        { for licences.libraries.iter().map(|one| html! {
                            <tr key={format!("{} {}", one.name, one.version)}>
                                <th scope="row">{ &one.name }</th>
                                <td>{ &one.version }</td>
                                <td>{ &one.licence }</td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </section>
            <section aria-labelledby="texts-title">
                <h2 id="texts-title">{ t!("about-texts") }</h2>
                { for licences.texts.iter().enumerate().map(|(place, text)| {
                    let names = licences.libraries.iter().filter(|one| one.texts.contains(&place));
                    let mut names: Vec<&str> = names.map(|one| one.name.as_str()).collect();
                    // Of some, two versions are in the app.
                    names.dedup();
                    html! {
                        <details key={place} lang="en"><summary>{ names.join(", ") }</summary><pre class="licence small">{ text }</pre></details>
                    }
                }) }
            </section>
        </>
    }
}
