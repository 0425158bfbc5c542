//! Where the person is, as the part of the address after `#`, so that any static host and any folder will do.

use gloo_events::EventListener;
use yew::prelude::*;

/// A session, one of its groups where that matters, and a branch of its play. A session with one group needs no group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct At {
    /// The session's name.
    pub session: String,
    /// The group's id.
    pub group: Option<String>,
    /// The name of the entry that began the branch; none for what really happened.
    pub branch: Option<String>,
}

impl At {
    /// A session as a whole, or its only group.
    pub fn session(session: impl Into<String>) -> At {
        At { session: session.into(), ..At::default() }
    }

    /// A group of a session.
    pub fn group(session: impl Into<String>, group: impl Into<String>) -> At {
        At { group: Some(group.into()), ..At::session(session) }
    }

    /// The same place without the branch: whose it is, whichever way play goes.
    pub fn home(&self) -> At {
        At { branch: None, ..self.clone() }
    }

    fn parse(path: &str) -> Option<At> {
        let (path, branch) = path.split_once(BRANCH).map_or((path, None), |(path, name)| (path, Some(name)));
        let (session, group) =
            path.split_once('/').map_or((path, None), |(session, group)| (session, Some(group)));
        let [group, branch] = [group, branch].map(|part| part.filter(|part| !part.is_empty()).map(decode));
        (!session.is_empty()).then(|| At { session: decode(session), group, branch })
    }

    fn path(&self) -> String {
        let group = self.group.iter().map(|group| format!("/{}", encode(group)));
        let branch = self.branch.iter().map(|branch| format!("{BRANCH}{}", encode(branch)));
        encode(&self.session) + &group.chain(branch).collect::<String>()
    }
}

/// What stands before the name of a branch. Names are encoded, so that none of them holds it.
const BRANCH: &str = "?what-if=";

/// A screen of the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The case studies and the saved sessions.
    Library,
    /// The briefing of a case study, before play.
    Case(String),
    /// A group's play.
    Session(At),
    /// What the app is made of.
    About,
    /// Setting up a workshop with a case study.
    SetUp(String),
    /// Joining a workshop with a code or a file.
    Join,
    /// The facilitator's console of a workshop.
    Console(String),
    /// What the room sees of a workshop.
    Projector(String),
    /// The facilitator's guide to a workshop, to print.
    Guide(String),
    /// The debrief of a group, or of a whole workshop.
    Debrief(At),
    /// The guided debrief of a group, or of a whole workshop.
    Guided(At),
    /// The questionnaire that a group passes round.
    Questionnaire(At),
    /// What a group or a workshop takes home, to print.
    Report(At),
    /// A group's policy as one document, to print.
    Policy(At),
}

/// A module of the app, which is fetched when one of its screens is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Module {
    /// The first page.
    Library,
    /// Case studies and the play of groups.
    Play,
    /// What facilitators and the room see.
    Workshop,
    /// What people look back on and take home.
    Debrief,
}

impl Module {
    /// Its name, as the build knows it.
    pub fn name(self) -> &'static str {
        ["library", "play", "workshop", "debrief"][self as usize]
    }
}

impl Route {
    fn parse(hash: &str) -> Route {
        let path = hash.trim_start_matches(['#', '/']);
        let (name, rest) = path.split_once('/').unwrap_or((path, ""));
        let id = || (!rest.is_empty()).then(|| decode(rest));
        let route = match name {
            "about" => Some(Route::About),
            "join" => Some(Route::Join),
            "case" => id().map(Route::Case),
            "set-up" => id().map(Route::SetUp),
            "facilitate" => id().map(Route::Console),
            "projector" => id().map(Route::Projector),
            "guide" => id().map(Route::Guide),
            "session" => At::parse(rest).map(Route::Session),
            "debrief" => At::parse(rest).map(Route::Debrief),
            "guided" => At::parse(rest).map(Route::Guided),
            "questionnaire" => At::parse(rest).map(Route::Questionnaire),
            "report" => At::parse(rest).map(Route::Report),
            "policy" => At::parse(rest).map(Route::Policy),
            _ => None,
        };
        route.unwrap_or(Route::Library)
    }

    /// The address of this screen, for links.
    pub fn href(&self) -> String {
        match self {
            Route::Library => "#/".to_owned(),
            Route::About => "#/about".to_owned(),
            Route::Join => "#/join".to_owned(),
            Route::Case(id) => format!("#/case/{}", encode(id)),
            Route::SetUp(id) => format!("#/set-up/{}", encode(id)),
            Route::Console(id) => format!("#/facilitate/{}", encode(id)),
            Route::Projector(id) => format!("#/projector/{}", encode(id)),
            Route::Guide(id) => format!("#/guide/{}", encode(id)),
            Route::Session(at) => format!("#/session/{}", at.path()),
            Route::Debrief(at) => format!("#/debrief/{}", at.path()),
            Route::Guided(at) => format!("#/guided/{}", at.path()),
            Route::Questionnaire(at) => format!("#/questionnaire/{}", at.path()),
            Route::Report(at) => format!("#/report/{}", at.path()),
            Route::Policy(at) => format!("#/policy/{}", at.path()),
        }
    }

    /// The session's own screen, for a session that this page opens as a whole.
    pub fn session(id: impl Into<String>) -> Route {
        Route::Session(At::session(id))
    }

    /// The module that draws this screen.
    pub fn module(&self) -> Module {
        match self {
            Route::Library => Module::Library,
            Route::Case(_) | Route::Session(_) | Route::About => Module::Play,
            Route::SetUp(_) | Route::Join | Route::Console(_) | Route::Projector(_) | Route::Guide(_) => {
                Module::Workshop
            }
            Route::Debrief(_)
            | Route::Guided(_)
            | Route::Questionnaire(_)
            | Route::Report(_)
            | Route::Policy(_) => Module::Debrief,
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

    /// Goes to this screen in place of the one that is shown, so that the way back does not lead there again.
    pub fn go_instead(&self) {
        if let Some(window) = web_sys::window() {
            let address = window.location().href().unwrap_or_default();
            let page = address.split('#').next().unwrap_or_default();
            // As in `go`.
            let _ = window.location().replace(&format!("{page}{}", self.href()));
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
