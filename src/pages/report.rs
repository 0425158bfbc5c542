//! What people take home: the report of a group or of a whole workshop, and the policy file, to print and to save.

use crate::device::analyst::{Analysis, News as Heard};
use crate::device::{files, screen, sheet};
use crate::parts::languages::Languages;
use crate::parts::markup::draw;
use crate::route::{At, Route};
use crate::store::{News, Part, Store};
use crate::words::Spoken;
use crate::{t, words};
use engine::insight::{Cloud, Depth, Insight};
use report::content::Report;
use report::document::{document, policy};
use report::file::html as file_of;
use report::gather::{Ground, gather};
use report::markup::Element;
use report::sampled::{Findings, pairs};
use report::tables::{Table, tables};
use report::workbook::Book;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What is made of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// The report.
    Report,
    /// The policy file.
    Policy,
}

/// Whose paper is shown.
#[derive(Properties, PartialEq)]
pub struct PaperPageProps {
    /// The session, and the group where it is about one.
    pub at: At,
    /// What is made.
    pub paper: Paper,
}

#[derive(Clone)]
enum Screen {
    Opening,
    /// It cannot be opened.
    Failed,
    /// The group still plays, and what a report tells comes after that.
    Playing,
    Open(Rc<Written>),
}

/// A paper, and what it can be saved as.
struct Written {
    title: String,
    report: Report,
    document: Element,
}

/// How far it has been found out what could have happened.
#[derive(Clone, Copy, PartialEq)]
enum Progress {
    Working(usize),
    Done,
    Failed,
}

type Found = BTreeMap<usize, Findings>;

/// The page.
#[component]
pub fn PaperPage(props: &PaperPageProps) -> Html {
    let store = use_state(|| None::<Rc<Store>>);
    let failed = use_state_eq(|| false);
    let version = use_state_eq(|| 0_usize);
    let found = use_state(|| Rc::new(Found::new()));
    let progress = use_state_eq(|| Progress::Working(0));
    let language = words::use_language();
    use_effect_with(props.at.session.clone(), {
        let (store, failed, version) = (store.setter(), failed.setter(), version.setter());
        move |session: &String| {
            let session = session.clone();
            let count = Rc::new(RefCell::new(0_usize));
            let tell = Callback::from(move |news: News| {
                if news == News::Changed {
                    *count.borrow_mut() += 1;
                    version.set(*count.borrow());
                }
            });
            spawn_local(async move {
                match Store::open(&session, |_| Some(Part::Onlooker), tell).await {
                    Ok(opened) => store.set(Some(opened)),
                    Err(_) => failed.set(true),
                }
            });
        }
    });
    let opened = store.is_some();
    use_effect_with((opened, *version, props.at.clone(), props.paper), {
        let (store, found, progress) = ((*store).clone(), found.setter(), progress.setter());
        move |(_, _, at, paper): &(bool, usize, At, Paper)| {
            let search =
                store.filter(|_| *paper == Paper::Report).map(|store| search(&store, at, found, progress));
            move || drop(search)
        }
    });
    let written =
        use_memo((opened, *version, language.clone(), Rc::as_ptr(&found) as usize, props.at.clone()), {
            let (store, found, paper, at) =
                ((*store).clone(), Rc::clone(&found), props.paper, props.at.clone());
            let (failed, language) = (*failed, language.clone());
            move |_| match store {
                Some(store) => {
                    store.speak_quietly(&language);
                    write(&store, &at, paper, &found)
                }
                None if failed => Screen::Failed,
                None => Screen::Opening,
            }
        });
    let title = if let Screen::Open(written) = &*written { Some(written.title.clone()) } else { None };
    use_effect_with(title, |title| {
        if let Some(title) = title {
            screen::title(&t!("window-title", title = title.as_str()));
            screen::begin("report-title");
        }
    });
    let back = match props.paper {
        Paper::Report => Route::Debrief(props.at.clone()),
        Paper::Policy => Route::Session(props.at.clone()),
    };
    let top = html! {
        <header class="top">
            <a class="brand" href={Route::Library.href()}>{ t!("product") }</a>
            <Languages />
            <a class="button" href={back.href()}>{ t!("report-back") }</a>
        </header>
    };
    let page = match &*written {
        Screen::Opening => {
            html! { <main class="loading" aria-busy="true"><p class="quiet">{ t!("loading-session") }</p></main> }
        }
        Screen::Failed => html! { <main class="page"><h1>{ t!("session-not-opened") }</h1></main> },
        Screen::Playing => html! {
            <main class="page"><h1>{ t!("report-of-group") }</h1><p>{ t!("report-after-play") }</p></main>
        },
        Screen::Open(written) => html! {
            <main class="report-page" onclick={Callback::from(follow)}>
                { tools(written, props.paper, *progress) }
                { draw(&written.document) }
            </main>
        },
    };
    html! { <>{ top }{ page }</> }
}

/// A link of the table of contents leads to its section. The address names the screen, so it stays as it is.
fn follow(event: MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let link =
        target.and_then(|target| target.closest("a[href^='#report'], a[href^='#policy']").ok().flatten());
    if let Some(address) = link.and_then(|link| link.get_attribute("href")) {
        event.prevent_default();
        screen::focus(address.trim_start_matches('#'));
    }
}

/// The place of the group that a paper is about; none where it is about all.
fn place(store: &Store, at: &At) -> Option<Option<usize>> {
    store.read(|session| match &at.group {
        Some(group) => session.header().place(group).map(Some),
        None => Some((session.header().groups.len() == 1).then_some(0)),
    })
}

fn write(store: &Rc<Store>, at: &At, paper: Paper, found: &Found) -> Screen {
    let Some(place) = place(store, at) else { return Screen::Failed };
    let case = store.case();
    store.read(|session| {
        let plays = |place: usize| session.group(place).is_some_and(|state| !state.play.has_ended());
        if paper == Paper::Report && place.is_some_and(plays) {
            return Screen::Playing;
        }
        let ground = Ground { session, case: &case, words: &Spoken };
        let Some(report) = gather(ground, place, found) else { return Screen::Failed };
        let document = match paper {
            Paper::Report => document(ground, &report, found),
            Paper::Policy => policy(ground, &report),
        };
        Screen::Open(Rc::new(Written { title: case.title.clone(), report, document }))
    })
}

/// Finds out, group after group, what could have happened. What is held ends with it.
struct Search {
    analysis: Rc<RefCell<Option<Analysis>>>,
}

impl Drop for Search {
    fn drop(&mut self) {
        self.analysis.borrow_mut().take();
    }
}

/// What a search has found of the group that it is at.
#[derive(Default)]
struct OfOne {
    insight: Option<Rc<Insight>>,
    /// For each pair of indicators, then for the first of them with all groups where there are several.
    clouds: Vec<Cloud>,
}

fn search(
    store: &Rc<Store>,
    at: &At,
    found: UseStateSetter<Rc<Found>>,
    progress: UseStateSetter<Progress>,
) -> Search {
    let analysis = Rc::new(RefCell::new(None::<Analysis>));
    let (places, pairs) = store.read(|session| {
        let groups = 0..session.header().groups.len();
        let ended = |place: &usize| session.group(*place).is_some_and(|state| state.play.has_ended());
        let mine = place(store, at).flatten();
        let places: Vec<usize> =
            groups.filter(|p| mine.is_none_or(|mine| mine == *p)).filter(ended).collect();
        (places, pairs(&session.case().scenario.indicators))
    });
    let hunt = Rc::new(Hunt {
        file: store.to_file(),
        places,
        pairs,
        found: RefCell::new(Found::new()),
        tell: (found, progress),
        analysis: Rc::downgrade(&analysis),
    });
    hunt.go(0);
    // The hunt lives as long as the analysis that tells it news.
    Search { analysis }
}

struct Hunt {
    file: String,
    places: Vec<usize>,
    pairs: Vec<[usize; 2]>,
    found: RefCell<Found>,
    tell: (UseStateSetter<Rc<Found>>, UseStateSetter<Progress>),
    analysis: std::rc::Weak<RefCell<Option<Analysis>>>,
}

impl Hunt {
    /// Begins with the group that comes at this turn.
    fn go(self: &Rc<Hunt>, turn: usize) {
        let (found, progress) = &self.tell;
        let Some(place) = self.places.get(turn).copied() else {
            progress.set(Progress::Done);
            return;
        };
        let Some(analysis) = self.analysis.upgrade() else { return };
        let (hunt, part) = (Rc::clone(self), Rc::new(RefCell::new(OfOne::default())));
        let (found, progress) = (found.clone(), progress.clone());
        let hear = Callback::from(move |heard: Heard| match heard {
            Heard::Progress(played, all) => {
                let share = (turn * 100 + played * 100 / all.max(1)) / hunt.places.len().max(1);
                progress.set(Progress::Working(share / 5 * 5));
            }
            Heard::Found(insight) => part.borrow_mut().insight = Some(insight),
            Heard::Done => {
                hunt.ask(turn, 0);
            }
            Heard::Failed => progress.set(Progress::Failed),
            // On paper nobody asks from where on.
            Heard::Foreseen(_) => {}
            Heard::Reached(cloud) => {
                let mut part = part.borrow_mut();
                part.clouds.push((*cloud).clone());
                if hunt.ask(turn, part.clouds.len()) {
                    return;
                }
                let Some(insight) = part.insight.take() else { return };
                let mut clouds = std::mem::take(&mut part.clouds);
                let together = if hunt.is_shared(turn) { clouds.pop() } else { None };
                let findings = Findings { depth: Depth::FULL, insight: (*insight).clone(), clouds, together };
                hunt.found.borrow_mut().insert(place, findings);
                found.set(Rc::new(hunt.found.borrow().clone()));
                // The worker that told this is still at work on telling it.
                let hunt = Rc::clone(&hunt);
                screen::later(move || hunt.go(turn + 1));
            }
        });
        let begun = Analysis::begin(self.file.clone(), place, Depth::FULL, hear);
        analysis.replace(Some(begun));
    }

    /// Whether all groups are shown in what is found at this turn: under the luck of the first.
    fn is_shared(&self, turn: usize) -> bool {
        turn == 0 && self.places.len() > 1
    }

    /// Asks for what was within reach that comes next after so many answers; answers whether there is any.
    fn ask(&self, turn: usize, answered: usize) -> bool {
        let Some(place) = self.places.get(turn) else { return false };
        let question = match self.pairs.get(answered) {
            Some(pair) => Some((*pair, vec![*place])),
            None if answered == self.pairs.len() && self.is_shared(turn) => {
                self.pairs.first().map(|pair| (*pair, self.places.clone()))
            }
            None => None,
        };
        let Some((axes, groups)) = question else { return false };
        if let Some(analysis) = self.analysis.upgrade()
            && let Some(analysis) = &*analysis.borrow()
        {
            analysis.reach(axes, groups);
        }
        true
    }
}

/// What can be done with a paper.
fn tools(written: &Rc<Written>, paper: Paper, progress: Progress) -> Html {
    let on_print = Callback::from(|_: MouseEvent| screen::later(screen::print));
    let save = |ending: &'static str, kind: &'static str, make: fn(&Written) -> String| {
        let written = Rc::clone(written);
        Callback::from(move |_: MouseEvent| {
            files::save(&files::name(&written.title, ending), kind, &make(&written));
        })
    };
    let page = save("html", "text/html", |written| file_of(&Spoken, &written.title, &written.document));
    let print =
        html! { <button type="button" class="primary" onclick={on_print}>{ t!("report-print") }</button> };
    if paper == Paper::Policy {
        return html! {
            <div class="report-tools">{ print }<button type="button" onclick={page}>{ t!("report-save-page") }</button></div>
        };
    }
    let json = save("report.json", "application/json", |written| {
        serde_json::to_string_pretty(&written.report).unwrap_or_default()
    });
    html! {
        <>
            <div class="report-tools">
                { print }
                <button type="button" onclick={page}>{ t!("report-save-page") }</button>
                <button type="button" onclick={json}>{ t!("report-save-json") }</button>
                <Sheets written={Shared(Rc::clone(written))} />
            </div>
            { match progress {
                Progress::Working(share) => html! { <p class="quiet small working">{ t!("report-working", share = share as u32) }</p> },
                Progress::Failed => html! { <p class="notice">{ t!("report-not-sampled") }</p> },
                Progress::Done => html! {},
            } }
        </>
    }
}

/// A paper that parts of the page share. Two of these are equal where they are the same one.
#[derive(Clone)]
struct Shared(Rc<Written>);

impl PartialEq for Shared {
    fn eq(&self, other: &Shared) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
struct SheetsProps {
    written: Shared,
}

/// Saving as a workbook, or one table for itself.
#[component]
fn Sheets(props: &SheetsProps) -> Html {
    let failed = use_state_eq(|| false);
    let choice = use_state_eq(String::new);
    let written = &props.written.0;
    let all: Vec<Table> = tables(&Spoken, &written.report);
    let on_book = {
        let (written, failed) = (Rc::clone(written), failed.setter());
        Callback::from(move |_: MouseEvent| {
            let (written, failed) = (Rc::clone(&written), failed.clone());
            spawn_local(async move {
                let tables = tables(&Spoken, &written.report);
                let book = Book { title: written.title.clone(), at: written.report.session.last, tables };
                let bytes = sheet::write(&book).await;
                failed.set(bytes.is_none());
                if let Some(bytes) = bytes {
                    files::save_bytes(&files::name(&written.title, "xlsx"), sheet::KIND, &bytes);
                }
            });
        })
    };
    let chosen = all.iter().find(|table| table.id == *choice).or(all.first()).cloned();
    let on_choose = {
        let choice = choice.setter();
        Callback::from(move |event: Event| {
            choice.set(event.target_unchecked_into::<HtmlSelectElement>().value());
        })
    };
    let on_table = {
        let (title, chosen) = (written.title.clone(), chosen.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(table) = &chosen {
                files::save(
                    &files::name(&title, &format!("{}.csv", table.id)),
                    "text/csv",
                    &table.csv(&Spoken),
                );
            }
        })
    };
    html! {
        <>
            <button type="button" onclick={on_book}>{ t!("report-save-book") }</button>
            <label class="field report-table-choice">
                <span>{ t!("report-table-choice") }</span>
                <select onchange={on_choose}>
                    { for all.iter().map(|table| html! {
                        <option value={table.id.clone()} selected={chosen.as_ref().is_some_and(|chosen| chosen.id == table.id)}>{ &table.title }</option>
                    }) }
                </select>
            </label>
            <button type="button" onclick={on_table}>{ t!("report-save-table") }</button>
            if *failed { <p class="notice" role="alert">{ t!("report-book-failed") }</p> }
        </>
    }
}
