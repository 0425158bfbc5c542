//! Where the person is, as the part of the address after `#`, so that any static host and any folder will do.

use gloo_events::EventListener;
use yew::prelude::*;

/// A screen of the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The case studies and the saved sessions.
    Library,
    /// The briefing of a case study, before play.
    Case(String),
    /// A session.
    Session(String),
    /// What the app is made of.
    About,
}

impl Route {
    fn parse(hash: &str) -> Route {
        let path = hash.trim_start_matches(['#', '/']);
        match path.split_once('/') {
            Some(("case", id)) if !id.is_empty() => Route::Case(decode(id)),
            Some(("session", id)) if !id.is_empty() => Route::Session(decode(id)),
            None if path == "about" => Route::About,
            _ => Route::Library,
        }
    }

    /// The address of this screen, for links.
    pub fn href(&self) -> String {
        match self {
            Route::Library => "#/".to_owned(),
            Route::About => "#/about".to_owned(),
            Route::Case(id) => format!("#/case/{}", encode(id)),
            Route::Session(id) => format!("#/session/{}", encode(id)),
        }
    }

    /// The screen that the address names now.
    pub fn current() -> Route {
        let hash = web_sys::window().and_then(|window| window.location().hash().ok());
        Route::parse(&hash.unwrap_or_default())
    }

    /// Goes to this screen.
    pub fn go(&self) {
        if let Some(window) = web_sys::window() {
            // Setting the part after `#` cannot fail in a page that has an address.
            let _ = window.location().set_hash(&self.href());
        }
    }
}

fn encode(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

fn decode(text: &str) -> String {
    js_sys::decode_uri_component(text).map_or_else(|_| text.to_owned(), String::from)
}

/// The screen that the address names, kept up to date.
#[hook]
pub fn use_route() -> Route {
    let route = use_state_eq(Route::current);
    use_effect_with((), {
        let route = route.clone();
        move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "hashchange", move |_| route.set(Route::current()))
            });
            move || drop(listener)
        }
    });
    (*route).clone()
}
