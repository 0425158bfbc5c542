//! The debrief of a workshop: groups side by side, on the same scales and without ranks.

use super::findings::{Findings, Reach, Subject, use_findings};
use super::pictures::{Choose, Reachable, figure};
use crate::device::{analyst, screen};
use crate::pages::session::SessionPage;
use crate::parts::languages::Languages;
use crate::parts::markdown::Plain;
use crate::route::{At, Route};
use crate::store::{CaseStudy, Fetched, Game, News, Part, Store};
use crate::words::Spoken;
use crate::{t, words};
use engine::insight::Depth;
use engine::play::Phase;
use engine::session::Line;
use engine::view::{Role, View, view_on};
use engine::workshop::rating::{PolicyRating, ratings as ratings_of};
use report::chart::{self, Going, Picture, Scene, Side};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Which session is opened.
#[derive(Properties, PartialEq)]
pub struct OpeningProps {
    /// The session's name.
    pub session: String,
    /// Draws the page of a session's only group.
    pub page: Callback<Game, Html>,
}

/// What a workshop shows of itself.
#[derive(Clone)]
pub struct Shown {
    case: CaseStudy,
    groups: Vec<GroupShown>,
    ratings: Vec<PolicyRating>,
    file: Callback<(), String>,
}

impl Shown {
    /// The groups that have ended play: the place of each, its name and what may be seen of it.
    pub fn ended(&self) -> impl Iterator<Item = (usize, &str, &View)> {
        let groups = self.groups.iter().enumerate();
        groups.filter_map(|(place, group)| Some((place, group.name.as_str(), group.view.as_deref()?)))
    }

    fn sides(&self) -> Vec<Side<'_>> {
        let ended = self.groups.iter().filter_map(|group| Some((group, group.view.as_deref()?)));
        ended.map(|(group, view)| Side { id: &group.id, name: &group.name, view }).collect()
    }
}

/// A group: its id, its name, and what may be seen once its play has ended.
#[derive(Clone)]
struct GroupShown {
    id: String,
    name: String,
    view: Option<Rc<View>>,
}

#[derive(Clone)]
enum Screen {
    Waiting,
    /// A session with one group, whose page it is; none where its page says why it cannot be opened.
    One(Option<Fetched>),
    Many(Rc<Shown>),
}

/// The debrief of a session as a whole: its only group's, or that of all groups together.
#[component]
pub fn Opening(props: &OpeningProps) -> Html {
    let screen = use_state(|| Screen::Waiting);
    let language = words::use_language();
    let store = use_mut_ref(|| None::<Rc<Store>>);
    use_effect_with((props.session.clone(), language.clone()), {
        let is_one = matches!(*screen, Screen::One(_));
        let (screen, store) = (screen.setter(), store);
        move |(session, language): &(String, String)| {
            if is_one {
                // The group's page speaks for itself.
                return;
            }
            let (session, language) = (session.clone(), language.clone());
            spawn_local(async move {
                let held = store.borrow().clone();
                let opened = match held {
                    Some(held) => Ok(held),
                    None => {
                        let heard = Rc::downgrade(&store);
                        let again = screen.clone();
                        let tell = Callback::from(move |news: News| {
                            let opened = heard.upgrade().and_then(|store| store.borrow().clone());
                            if let (News::Changed, Some(opened)) = (news, opened) {
                                again.set(Screen::Many(Rc::new(shown(&opened))));
                            }
                        });
                        match Fetched::read(&session).await {
                            Ok(fetched) if fetched.groups().is_some_and(|groups| groups > 1) => {
                                Store::open_fetched(fetched, |_| Some(Part::Onlooker), tell).await
                            }
                            fetched => {
                                let fetched = fetched.ok();
                                if let Some(file) = fetched.as_ref().and_then(Fetched::to_file) {
                                    analyst::open_ahead(&file);
                                }
                                screen.set(Screen::One(fetched));
                                return;
                            }
                        }
                    }
                };
                match opened {
                    Ok(opened) => {
                        store.replace(Some(opened.clone()));
                        opened.speak(&language);
                        screen.set(Screen::Many(Rc::new(shown(&opened))));
                    }
                    Err(_) => screen.set(Screen::One(None)),
                }
            });
        }
    });
    match &*screen {
        Screen::Waiting => {
            html! { <main class="loading" aria-busy="true"><p class="quiet">{ t!("loading-session") }</p></main> }
        }
        Screen::One(fetched) => {
            let at = At { session: props.session.clone(), group: None, branch: None };
            let key = Route::Debrief(at.clone()).href();
            html! { <SessionPage {key} {at} fetched={fetched.clone()} page={props.page.clone()} debrief=true /> }
        }
        Screen::Many(shown) => {
            html! { <Together key={language} session={props.session.clone()} shown={Rc::clone(shown)} /> }
        }
    }
}

/// What may be seen of a session's groups.
pub fn shown(store: &Rc<Store>) -> Shown {
    let (groups, ratings): (Vec<GroupShown>, Vec<PolicyRating>) = store.read(|session| {
        let groups = session.header().groups.iter().enumerate();
        let shown = groups.map(|(place, group)| {
            let view = view_on(session, Line { group: place, branch: None }, Role::Participant);
            // What a group that still plays does not know must not be read off another's page.
            let view = view.filter(|view| view.phase == Phase::Debrief).map(Rc::new);
            GroupShown { id: group.id.clone(), name: group.name.clone(), view }
        });
        let shown: Vec<GroupShown> = shown.collect();
        let ended = shown.iter().enumerate().filter(|(_, group)| group.view.is_some());
        let given = ended.flat_map(|(place, group)| {
            let line = Line { group: place, branch: None };
            ratings_of(session, line).into_iter().filter(|rating| rating.by == group.id)
        });
        let given = given.collect();
        (shown, given)
    });
    let filed = store.clone();
    Shown { case: store.case(), groups, ratings, file: Callback::from(move |()| filed.to_file()) }
}

/// What the page shows.
#[derive(Properties)]
struct TogetherProps {
    session: String,
    shown: Rc<Shown>,
}

impl PartialEq for TogetherProps {
    fn eq(&self, other: &TogetherProps) -> bool {
        self.session == other.session && Rc::ptr_eq(&self.shown, &other.shown)
    }
}

/// The page.
#[component]
fn Together(props: &TogetherProps) -> Html {
    let shown = &props.shown;
    use_effect_with((), |()| {
        if screen::nothing_has_focus() {
            screen::begin("together-title");
        }
    });
    let title = shown.case.title.clone();
    use_effect_with(title, |title| screen::title(&t!("window-title", title = title.as_str())));
    let at = |group: &GroupShown| At {
        session: props.session.clone(),
        group: Some(group.id.clone()),
        branch: None,
    };
    let waiting = shown.groups.iter().filter(|group| group.view.is_none());
    let any = shown.groups.iter().any(|group| group.view.is_some());
    html! {
        <>
            <header class="top">
                <a class="brand" href={Route::Library.href()}>{ t!("product") }</a>
                <p class="session-title"><Plain text={shown.case.title.clone()} /></p>
                <Languages />
            </header>
            <main class="debrief-page together">
                <div class="opening">
                    <p class="kicker"><Plain text={shown.case.title.clone()} /></p>
                    <h1 id="together-title" tabindex="-1">{ t!("insight-together") }</h1>
                    if any {
                        <p class="lead">{ t!("insight-together-intro") }</p>
                    } else {
                        <p class="notice">{ t!("insight-together-none") }</p>
                    }
                    <div class="actions">
                        <a class="button primary" href={Route::Guided(At::session(props.session.clone())).href()}>{ t!("talk-open") }</a>
                        <a class="button" href={Route::Report(At::session(props.session.clone())).href()}>{ t!("report-open") }</a>
                        <a class="button" href={Route::Console(props.session.clone()).href()}>{ t!("insight-to-console") }</a>
                    </div>
                    { for waiting.map(|group| html! {
                        <p key={group.id.clone()} class="quiet">{ t!("insight-together-waits", name = group.name.as_str()) }</p>
                    }) }
                </div>
                <nav class="contents" aria-labelledby="together-groups">
                    <h2 id="together-groups">{ t!("insight-together-open") }</h2>
                    <ul>{ for shown.groups.iter().filter(|group| group.view.is_some()).map(|group| html! {
                        <li key={group.id.clone()}><a href={Route::Debrief(at(group)).href()}>{ &group.name }</a></li>
                    }) }</ul>
                </nav>
                if any {
                    <Compared shown={Rc::clone(shown)} />
                }
            </main>
        </>
    }
}

/// The groups whose pictures are drawn.
#[derive(Properties)]
pub struct ShownProps {
    /// What may be seen of them.
    pub shown: Rc<Shown>,
}

impl PartialEq for ShownProps {
    fn eq(&self, other: &ShownProps) -> bool {
        Rc::ptr_eq(&self.shown, &other.shown)
    }
}

/// The pictures of the groups that have ended play.
#[component]
fn Compared(props: &ShownProps) -> Html {
    let shown = &props.shown;
    let section = |name: &'static str, title: String, content: Html| {
        let id = format!("together-{name}");
        html! {
            <section key={name} aria-labelledby={id.clone()}>
                <h2 {id} tabindex="-1">{ title }</h2>
                { content }
            </section>
        }
    };
    html! {
        <div class="debrief">
            { section("profiles", t!("insight-profiles"), profiles(shown)) }
            { section("courses", t!("insight-courses"), html! { <Courses shown={Rc::clone(shown)} /> }) }
            if let Some(ratings) = ratings(shown) {
                { section("ratings", t!("insight-ratings"), ratings) }
            }
            { section("reach", t!("debrief-reach"), html! { <Within shown={Rc::clone(shown)} /> }) }
        </div>
    }
}

/// Where the groups ended.
pub fn profiles(shown: &Shown) -> Html {
    figure(&chart::profiles(&Spoken, &shown.case, &shown.sides()))
}

/// How the groups rated themselves and each other; none where none of them did.
pub fn ratings(shown: &Shown) -> Option<Html> {
    chart::ratings(&Spoken, &shown.case, &shown.sides(), &shown.ratings).as_ref().map(figure)
}

/// How the groups got there, by an indicator that the person chooses.
#[component]
pub fn Courses(props: &ShownProps) -> Html {
    let shown = &props.shown;
    let place = use_state_eq(|| 0_usize);
    let names: Vec<String> = shown.case.indicators.iter().map(|indicator| indicator.name.clone()).collect();
    let setter = place.setter();
    html! {
        <>
            <Choose label={t!("insight-indicator")} {names} chosen={*place} on_choose={Callback::from(move |place| setter.set(place))} />
            { chart::courses(&Spoken, &shown.case, &shown.sides(), *place).as_ref().map(figure).unwrap_or_default() }
        </>
    }
}

/// What is drawn of one group.
#[derive(Properties)]
pub struct OfGroupProps {
    /// What may be seen of the groups.
    pub shown: Rc<Shown>,
    /// Draws the picture of one of them; none where there is nothing to draw.
    pub picture: fn(Scene<'_>) -> Option<Picture>,
}

impl PartialEq for OfGroupProps {
    fn eq(&self, other: &OfGroupProps) -> bool {
        Rc::ptr_eq(&self.shown, &other.shown) && std::ptr::fn_addr_eq(self.picture, other.picture)
    }
}

/// The picture of one of the groups that have ended play, which the person chooses.
#[component]
pub fn OfGroup(props: &OfGroupProps) -> Html {
    let shown = &props.shown;
    let place = use_state_eq(|| 0_usize);
    let names: Vec<String> = shown.ended().map(|(_, name, _)| name.to_owned()).collect();
    let draw = |(_, _, view): (usize, &str, &View)| {
        (props.picture)(Scene { words: &Spoken, case: &shown.case, view, going: Going::Nowhere })
    };
    let picture = shown.ended().nth(*place).and_then(draw);
    let setter = place.setter();
    html! {
        <>
            <Choose label={t!("report-head-group")} {names} chosen={*place} on_choose={Callback::from(move |place| setter.set(place))} />
            { picture.as_ref().map(figure).unwrap_or_default() }
        </>
    }
}

/// What was within reach, and where the groups lie in it.
#[component]
pub fn Within(props: &ShownProps) -> Html {
    let shown = &props.shown;
    // Only what was within reach is asked for here: the rest is each group's own.
    let depth = Depth { runs: 0, ..Depth::FULL };
    let entries: Vec<String> = shown
        .ended()
        .map(|(_, _, view)| format!("{:?}", view.chapters.last().map(|chapter| &chapter.entry)))
        .collect();
    let first = shown.ended().next().map_or(0, |(place, ..)| place);
    let subject = Subject { place: first, depth, version: entries.join(" ") };
    let Findings { reach, .. } = use_findings(subject, shown.file.clone());
    let groups: Vec<usize> = shown.ended().map(|(place, ..)| place).collect();
    let names: Vec<String> = shown.ended().map(|(_, name, _)| name.to_owned()).collect();
    html! {
        <ContextProvider<Reach> context={reach}>
            <Reachable indicators={shown.case.indicators.clone()} {groups} {names} />
        </ContextProvider<Reach>>
    }
}
