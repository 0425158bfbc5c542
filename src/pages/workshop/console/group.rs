//! One group, whole: where it stands, what the facilitator can do with it, its story with the truth, and who sits there.

use super::Desktop;
use super::pace::SOME_MINUTES;
use super::start::Start;
use super::told::{self, doing, stage_at};
use crate::device::screen;
use crate::pages::workshop::clock::Used;
use crate::parts::country::Country;
use crate::parts::dialog::Dialog;
use crate::parts::fold::use_fold;
use crate::parts::later::Later;
use crate::parts::markdown::{Markdown, Plain};
use crate::parts::seats;
use crate::parts::story::{Chapter, votes};
use crate::parts::wheel::Wheel;
use crate::route::{At, Route};
use crate::store::{Game, Store, home};
use crate::t;
use engine::event::EntryId;
use engine::play::Phase;
use engine::session::{Pace, Standing};
use engine::view::{ChapterView, Telling};
use engine::workshop::console::GroupGlance;
use engine::workshop::desk::Note;
use engine::workshop::order::{Direction, Order, When};
use engine::workshop::seat::brief;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// Which group.
#[derive(Properties, PartialEq)]
pub struct GroupPageProps {
    /// The console.
    pub desktop: Desktop,
    /// The group's place in the header.
    pub place: usize,
    /// Back to all groups.
    pub on_close: Callback<()>,
}

/// What is asked before it is done.
#[derive(Clone, PartialEq)]
enum Asked {
    /// To take back a move: its entry, and what it was.
    TakeBack(EntryId, String),
    /// To go back to a bookmark: its entry, and its name.
    GoBack(EntryId, String),
}

/// The page.
#[component]
pub fn GroupPage(props: &GroupPageProps) -> Html {
    let Desktop { held, view, now } = &props.desktop;
    let place = props.place;
    let asked = use_state_eq(|| None::<Asked>);
    let game = use_memo((held.stand(), place), |(stand, place)| stand.store.watched(*place));
    use_effect_with(place, |_| screen::after_paint(|| screen::focus("group-title")));
    let Some((group, game)) = view.groups.get(place).zip((*game).clone()) else { return html! {} };
    let at = At::group(held.store.id(), group.id.clone());
    let on_close = props.on_close.reform(|_: MouseEvent| ());
    let ended = group.phase == Phase::Debrief;
    let last = game.view.chapters.last().map_or(0, |chapter| chapter.opened);
    html! {
        <div class="group-page">
            <div class="group-head">
                <button onclick={on_close}>{ t!("workshop-all-groups") }</button>
                <h2 id="group-title" tabindex="-1">{ &group.name }</h2>
                <Wheel opened={group.opened} {ended} size="small" />
                <p>
                    <strong>{ if ended { t!("in-debrief") } else if group.opened == 0 { t!("briefing") } else { stage_at(&held.case, group.opened) } }</strong>
                    { " · " }{ doing(&held.case, group) }
                    if let Some(used) = Used::of(&group.pace, *now) { { " · " }{ used.words() } }
                    if group.pace.paused { { " · " }{ t!("workshop-paused") } }
                </p>
                <a class="button" href={Route::Policy(at.clone()).href()}>{ t!("policy-file") }</a>
                <a class="button" href={Route::Session(at).href()}>{ t!("workshop-play-here") }</a>
            </div>
            { pace(props, group) }
            <div class="group-body">
                <div>
                    { backwards(group, &game, &asked) }
                    <Start desktop={props.desktop.clone()} {place} />
                    <section aria-labelledby="story-title">
                        <h3 id="story-title">{ t!("workshop-group-story") }</h3>
                        if game.view.chapters.is_empty() { <p class="quiet">{ t!("workshop-nothing-yet") }</p> }
                        { for (0..=last).rev().filter(|opened| game.view.chapters.iter().any(|chapter| chapter.opened == *opened)).map(|opened| html! {
                            <Stage key={opened} store={held.store.clone()} {place} notes={view.notes.clone()} game={game.clone()} {opened} is_last={opened == last} />
                        }) }
                    </section>
                    { aside(&game) }
                </div>
                <div class="country"><Later {game} draw={Callback::from(|game: Game| html! { <Country {game} /> })} /></div>
            </div>
            { table(&props.desktop, place, group) }
            { question(&props.desktop, place, &asked) }
        </div>
    }
}

fn key(chapter: &ChapterView) -> String {
    format!(
        "{} {} {:?}",
        chapter.entry.device,
        chapter.entry.sequence,
        std::mem::discriminant(&chapter.telling)
    )
}

/// Pause, stages and time of this group alone.
fn pace(props: &GroupPageProps, group: &GroupGlance) -> Html {
    let Desktop { held, .. } = &props.desktop;
    let place = props.place;
    let say = |direction: Direction| {
        let store = held.store.clone();
        Callback::from(move |_: MouseEvent| store.direct(Some(place), direction.clone()))
    };
    let (facilitates, open_up_to, stages) = held.store.read(|session| {
        let open = session.desk().frame(place).map_or(0, |frame| frame.open_up_to);
        let stages = 4 * usize::from(session.header().scenario.cycles);
        (session.header().settings.pace == Pace::Facilitator, open, stages)
    });
    let more = |minutes| Direction::MoreTime { stage: group.opened, minutes };
    let plays = group.phase == Phase::Stage;
    let next = open_up_to.max(group.opened) + 1;
    html! {
        <div class="actions" role="group" aria-label={t!("workshop-pace-for-group")}>
            // One button for both, so that the focus stays on it.
            <button class={group.pace.paused.then_some("primary")} onclick={say(Direction::Pause { on: !group.pace.paused })}>
                { if group.pace.paused { t!("workshop-resume") } else { t!("workshop-pause") } }
            </button>
            if facilitates {
                if next <= stages {
                    <button onclick={say(Direction::OpenStages { up_to: next })}>{ t!("workshop-open-for-group", stage = stage_at(&held.case, next)) }</button>
                } else if open_up_to <= stages {
                    <button onclick={say(Direction::OpenStages { up_to: stages + 1 })}>{ t!("workshop-open-end") }</button>
                }
                if open_up_to > group.opened {
                    <button onclick={say(Direction::OpenStages { up_to: open_up_to - 1 })}>
                        { if open_up_to > stages { t!("workshop-close-end") } else { t!("workshop-close-for-group", stage = stage_at(&held.case, open_up_to)) } }
                    </button>
                }
            }
            <button onclick={say(more(SOME_MINUTES))} disabled={!plays}>{ t!("workshop-more-time", minutes = SOME_MINUTES) }</button>
            <button onclick={say(more(-SOME_MINUTES))} disabled={!plays}>{ t!("workshop-less-time", minutes = SOME_MINUTES) }</button>
        </div>
    }
}

/// The last decision that stands, and what it was.
fn last_decision(game: &Game) -> Option<(EntryId, String)> {
    game.view.chapters.iter().rev().find_map(|chapter| match &chapter.telling {
        Telling::DecisionTaken { decision, option, .. } => {
            let told = format!(
                "{}: {}",
                told::decision(&game.case, decision),
                told::option(&game.case, decision, option)
            );
            Some((chapter.entry.clone(), told))
        }
        Telling::CompromiseMade { compromise, .. } => Some((
            chapter.entry.clone(),
            format!("{}: {}", t!("compromise"), told::compromise(&game.case, compromise)),
        )),
        _ => None,
    })
}

/// Taking back, and the bookmarks to go back to.
fn backwards(group: &GroupGlance, game: &Game, asked: &UseStateHandle<Option<Asked>>) -> Html {
    let ask = |what: Asked| {
        let asked = asked.setter();
        move |_: MouseEvent| asked.set(Some(what.clone()))
    };
    let last = last_decision(game).filter(|_| group.phase == Phase::Stage);
    html! {
        <section aria-labelledby="back-title">
            <h3 id="back-title">{ t!("workshop-step-back") }</h3>
            if let Some((entry, what)) = last {
                <p>{ t!("workshop-last-decision") }{ " " }<strong>{ what.clone() }</strong></p>
                <button onclick={ask(Asked::TakeBack(entry, what))}>{ t!("take-back") }</button>
            } else {
                <p class="quiet">{ t!("workshop-nothing-to-take-back") }</p>
            }
            if !group.bookmarks.is_empty() {
                <ul class="plain">
                    { for group.bookmarks.iter().map(|bookmark| html! {
                        <li key={format!("{:?}", bookmark.entry)}>
                            <span>{ t!("workshop-bookmark-named", name = bookmark.name.as_str()) }</span>
                            <button disabled={!bookmark.may_go_back} onclick={ask(Asked::GoBack(bookmark.entry.clone(), bookmark.name.clone()))}>{ t!("workshop-go-back-to-it") }</button>
                        </li>
                    }) }
                </ul>
            }
            if !group.branches.is_empty() {
                <p class="quiet">{ t!("workshop-branches-are", names = group.branches.iter().map(|branch| branch.name.clone()).collect::<Vec<_>>().join(", ")) }</p>
            }
        </section>
    }
}

fn question(desktop: &Desktop, place: usize, asked: &UseStateHandle<Option<Asked>>) -> Html {
    let Some(what) = (**asked).clone() else { return html! {} };
    let (title, told, about) = match &what {
        Asked::TakeBack(_, told) => {
            (t!("workshop-take-back-for-group"), told.clone(), t!("workshop-take-back-for-group.about"))
        }
        Asked::GoBack(_, name) => {
            (t!("workshop-go-back-for-group"), name.clone(), t!("workshop-go-back-for-group.about"))
        }
    };
    let close = asked.setter();
    let on_no = Callback::from(move |()| close.set(None));
    let on_yes = {
        let (store, on_no) = (desktop.held.store.clone(), on_no.clone());
        Callback::from(move |()| {
            on_no.emit(());
            let order = match what.clone() {
                Asked::TakeBack(entry, _) => Order::TakeBack { entry },
                Asked::GoBack(bookmark, _) => Order::GoBack { bookmark },
            };
            store.direct(Some(place), Direction::Order { order, when: When::Now });
        })
    };
    html! {
        <Dialog {title} yes={t!("workshop-take-back-yes")} {on_yes} {on_no}>
            <p class="chosen"><strong>{ told }</strong></p>
            <p>{ about }</p>
        </Dialog>
    }
}

#[derive(Properties, PartialEq)]
struct StageProps {
    store: Rc<Store>,
    place: usize,
    notes: Vec<Note>,
    game: Game,
    opened: usize,
    is_last: bool,
}

/// What happened in a stage, the latest first. Three times round the cycle is a long story, so that it is folded.
#[component]
fn Stage(props: &StageProps) -> Html {
    let StageProps { store, place, game, opened, .. } = props;
    let (open, on_toggle) = use_fold(props.is_last);
    let chapters = game.view.chapters.iter().rev().filter(|chapter| chapter.opened == *opened);
    let beside = |chapter: &ChapterView| {
        let notes = props.notes.iter().filter(|note| note.beside.as_ref() == Some(&chapter.entry));
        notes.cloned().collect::<Vec<_>>()
    };
    html! {
        <details class="stage-story" open={open} ontoggle={on_toggle}>
            <summary>{ stage_at(&game.case, *opened) }</summary>
            if open {
                { for chapters.map(|chapter| html! {
                    <Moment key={key(chapter)} store={store.clone()} place={*place} notes={beside(chapter)} game={game.clone()} chapter={chapter.clone()} />
                }) }
            }
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct MomentProps {
    store: Rc<Store>,
    place: usize,
    notes: Vec<Note>,
    game: Game,
    chapter: ChapterView,
}

/// A chapter of the group's story, with the facilitator's notes beside it.
#[component]
fn Moment(props: &MomentProps) -> Html {
    let MomentProps { store, place, notes, game, chapter } = props;
    let (open, on_toggle) = use_fold(false);
    let writing = use_state_eq(|| false);
    let text = use_state_eq(String::new);
    let on_write = {
        let writing = writing.setter();
        move |_: MouseEvent| writing.set(true)
    };
    let on_text = {
        let text = text.setter();
        move |event: InputEvent| text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    };
    let on_keep = {
        let (store, entry, text, writing, place) =
            (store.clone(), chapter.entry.clone(), text.clone(), writing.setter(), *place);
        move |_: MouseEvent| {
            if !text.trim().is_empty() {
                let note = Direction::Note { text: text.trim().to_owned(), beside: Some(entry.clone()) };
                store.direct(Some(place), note);
            }
            text.set(String::new());
            writing.set(false);
        }
    };
    let telling = told::headline(game, chapter);
    html! {
        <div class="moment">
            <details ontoggle={on_toggle}>
                <summary>{ telling }</summary>
                if open {
                    <Chapter case={game.case.clone()} chapter={chapter.clone()} />
                    { votes(game, chapter) }
                }
            </details>
            { for notes.iter().map(|note| html! { <p class="reason" key={format!("{:?}", note.entry)}>{ t!("workshop-note-is", text = note.text.as_str()) }</p> }) }
            if *writing {
                <label class="field"><span>{ t!("workshop-note-here") }</span><textarea rows="2" value={(*text).clone()} oninput={on_text} /></label>
                <button onclick={on_keep}>{ t!("workshop-keep-note") }</button>
            } else {
                <button class="link" onclick={on_write}>{ t!("workshop-note-here") }</button>
            }
        </div>
    }
}

/// Decisions that do not stand.
fn aside(game: &Game) -> Html {
    if game.view.set_aside.is_empty() {
        return html! {};
    }
    html! {
        <section aria-labelledby="aside-title">
            <h3 id="aside-title">{ t!("workshop-set-aside") }</h3>
            <ul>
                { for game.view.set_aside.iter().map(|one| {
                    let why = match one.standing {
                        Standing::Overtaken => t!("workshop-was-overtaken"),
                        Standing::TakenBack => t!("workshop-was-taken-back"),
                        Standing::Unfit => t!("workshop-was-unfit"),
                    };
                    html! { <li>{ told::decision(&game.case, &one.decision) }{ ": " }{ told::option(&game.case, &one.decision, &one.option) }{ " " }<span class="quiet">{ why }</span></li> }
                }) }
            </ul>
        </section>
    }
}

/// Who sits at the table, with what each card says in private.
fn table(desktop: &Desktop, place: usize, group: &GroupGlance) -> Html {
    if group.seats.is_empty() {
        return html! {};
    }
    let held = &desktop.held;
    let home = held.store.read(|session| home(session.header(), place));
    html! {
        <section aria-labelledby="seats-title">
            <h3 id="seats-title">{ t!("workshop-at-the-table") }</h3>
            <ul class="cards">
                { for group.seats.iter().enumerate().map(|(seat, taken)| {
                    let told = held.store.read(|session| brief(session, &held.case, place, seat)).and_then(|brief| brief.card);
                    let name = Some(seats::name(&home, seat)).filter(|name| !name.is_empty());
                    html! {
                        <li key={seat} class="card">
                            <h4>{ name.unwrap_or_else(|| t!("workshop-seat-number", number = (seat + 1) as u32)) }</h4>
                            if let Some(role) = taken.role { <p>{ t!(format!("role-{}", role.name())) }</p> }
                            if let Some((id, text)) = told {
                                <details>
                                    <summary><Plain text={held.case.stakeholders.iter().find(|one| one.id == id).map(|one| one.name.clone()).unwrap_or_default()} /></summary>
                                    <Markdown {text} />
                                </details>
                            }
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
