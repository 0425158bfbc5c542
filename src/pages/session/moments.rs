//! Moments that bear a name, and what if it had gone on otherwise from there.

use super::compare::Compare;
use crate::parts::dialog::Dialog;
use crate::parts::story::{find_option, moment};
use crate::store::{Game, Store};
use crate::t;
use engine::decide::Command;
use engine::event::EntryId;
use engine::play::Phase;
use engine::view::{ChapterView, Telling};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The longest name that is taken, in characters: each is at most four bytes, and the engine takes 400.
const LONGEST: &str = "100";

/// What the panel shows.
#[derive(Properties, PartialEq)]
pub struct MomentsPanelProps {
    /// The session as the group sees it.
    pub game: Game,
    /// The session, for the other ways in which play goes.
    pub store: Rc<Store>,
}

/// What the person is asked.
#[derive(Clone, PartialEq)]
enum Asked {
    /// Whether to take back everything after a bookmark.
    GoBack { bookmark: EntryId, name: String },
    /// What the branch shall be called.
    Branch { from: Option<EntryId>, name: String },
}

/// The panel.
#[component]
pub fn MomentsPanel(props: &MomentsPanelProps) -> Html {
    let MomentsPanelProps { game, store } = props;
    let name = use_state_eq(String::new);
    let asked = use_state_eq(|| None::<Asked>);
    let ask = |now: Asked| {
        let asked = asked.setter();
        Callback::from(move |_: MouseEvent| asked.set(Some(now.clone())))
    };
    let on_name = writing(&name);
    let on_keep = {
        let (act, name) = (game.act.clone(), name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let text = name.trim().to_owned();
            if !text.is_empty() {
                act.emit(Command::Bookmark { name: text });
                name.set(String::new());
            }
        })
    };
    let table = &game.view.table;
    let decisions = decisions(game);
    html! {
        <>
            <p class="lead">{ t!("moments.about") }</p>
            <fieldset disabled={!game.writes}>
                <form class="name-moment" onsubmit={on_keep}>
                    <label class="field"><span>{ t!("name-this-moment") }{ " " }<span class="quiet">{ moment(&game.case, game.view.opened) }</span></span>
                        <input type="text" maxlength={LONGEST} value={(*name).clone()} oninput={on_name} autocomplete="off" />
                    </label>
                    <button disabled={name.trim().is_empty()}>{ t!("keep-moment") }</button>
                </form>
                if !table.bookmarks.is_empty() {
                    <section>
                        <h2>{ t!("bookmarks") }</h2>
                        <ul class="moments">
                            { for table.bookmarks.iter().map(|bookmark| {
                                let from = bookmark.at.clone();
                                let stands = from.is_none() || opened(game, from.as_ref()).is_some();
                                let go_back = Asked::GoBack { bookmark: bookmark.entry.clone(), name: bookmark.name.clone() };
                                let branch = Asked::Branch { from, name: bookmark.name.clone() };
                                html! {
                                    <li>
                                        <p><strong>{ &bookmark.name }</strong><br />
                                            <span class="quiet small">
                                                { match opened(game, bookmark.at.as_ref()) {
                                                    Some(opened) => moment(&game.case, opened),
                                                    None if bookmark.at.is_none() => t!("the-start"),
                                                    None => t!("moment-gone"),
                                                } }
                                            </span>
                                        </p>
                                        <div class="actions">
                                            if bookmark.may_go_back {
                                                <button disabled={!game.may_play()} aria-label={t!("go-back-to", name = bookmark.name.as_str())} onclick={ask(go_back)}>{ t!("go-back-here") }</button>
                                            }
                                            if stands {
                                                <button aria-label={t!("branch-from", name = bookmark.name.as_str())} onclick={ask(branch)}>{ t!("branch-here") }</button>
                                            }
                                        </div>
                                    </li>
                                }
                            }) }
                        </ul>
                    </section>
                }
                if !decisions.is_empty() {
                    <section>
                        <h2>{ t!("what-if") }</h2>
                        <p>{ t!("what-if.about") }</p>
                        <ul class="moments">
                            { for decisions.into_iter().rev().map(|(from, stage, title, label)| {
                                let branch = Asked::Branch { from, name: title.clone() };
                                html! {
                                    <li>
                                        <p>{ &title }{ ": " }<strong>{ label }</strong><br /><span class="quiet small">{ moment(&game.case, stage) }</span></p>
                                        <div class="actions">
                                            <button aria-label={t!("branch-before", decision = title)} onclick={ask(branch)}>{ t!("branch-otherwise") }</button>
                                        </div>
                                    </li>
                                }
                            }) }
                        </ul>
                    </section>
                }
            </fieldset>
            if !table.branches.is_empty() {
                <Compare game={game.clone()} store={store.clone()} />
            }
            { match (*asked).clone() {
                Some(Asked::GoBack { bookmark, name }) => go_back(game, bookmark, &name, asked.setter()),
                Some(Asked::Branch { from, name }) => {
                    html! { <NameBranch game={game.clone()} {from} {name} on_done={let asked = asked.setter(); Callback::from(move |()| asked.set(None))} /> }
                }
                None => html! {},
            } }
        </>
    }
}

fn writing(text: &UseStateHandle<String>) -> Callback<InputEvent> {
    let text = text.setter();
    Callback::from(move |event: InputEvent| {
        text.set(event.target_unchecked_into::<HtmlInputElement>().value());
    })
}

/// How many stages had been opened at a move that stands; none where it stands no longer.
fn opened(game: &Game, entry: Option<&EntryId>) -> Option<usize> {
    let entry = entry?;
    game.view.chapters.iter().find(|chapter| chapter.entry == *entry).map(|chapter| chapter.opened)
}

/// What the group has decided: the move before, the stage, what was asked, and what was chosen.
fn decisions(game: &Game) -> Vec<(Option<EntryId>, usize, String, String)> {
    let mut before: Option<&ChapterView> = None;
    let mut found = Vec::new();
    for chapter in &game.view.chapters {
        if before.is_some_and(|before| before.entry == chapter.entry) {
            continue;
        }
        let chosen = match &chapter.telling {
            Telling::DecisionTaken { decision, option, .. } => find_option(&game.case, decision, option)
                .map(|(decision, option)| (decision.title.clone(), option.label.clone())),
            Telling::CompromiseMade { compromise, .. } => {
                let adoption = game.case.adoption.as_ref();
                let all = adoption.map(|adoption| adoption.compromises.as_slice()).unwrap_or_default();
                let made = all.iter().find(|one| one.id == *compromise);
                made.map(|made| (t!("compromise"), made.label.clone()))
            }
            _ => None,
        };
        if let Some((title, label)) = chosen {
            found.push((before.map(|before| before.entry.clone()), chapter.opened, title, label));
        }
        before = Some(chapter);
    }
    found
}

fn go_back(game: &Game, bookmark: EntryId, name: &str, asked: UseStateSetter<Option<Asked>>) -> Html {
    let on_yes = {
        let (act, asked) = (game.act.clone(), asked.clone());
        Callback::from(move |()| {
            asked.set(None);
            act.emit(Command::GoBack { bookmark: bookmark.clone() });
        })
    };
    html! {
        <Dialog title={t!("go-back-to", name = name)} yes={t!("go-back-here")} {on_yes} on_no={Callback::from(move |()| asked.set(None))}>
            <p>{ t!("go-back-to.about") }</p>
        </Dialog>
    }
}

#[derive(Properties, PartialEq)]
struct NameBranchProps {
    game: Game,
    from: Option<EntryId>,
    name: String,
    on_done: Callback<()>,
}

/// Asks what a branch shall be called.
#[component]
fn NameBranch(props: &NameBranchProps) -> Html {
    let NameBranchProps { game, from, on_done, .. } = props;
    let name = use_state_eq(|| props.name.chars().take(100).collect::<String>());
    let on_yes = {
        let (act, from, name, on_done) = (game.act.clone(), from.clone(), name.clone(), on_done.clone());
        Callback::from(move |()| {
            on_done.emit(());
            act.emit(Command::Branch { name: name.trim().to_owned(), from: from.clone() });
        })
    };
    let over = game.view.phase == Phase::Debrief;
    html! {
        <Dialog title={t!("begin-branch")} yes={t!("begin-branch.button")} {on_yes} on_no={on_done.clone()}>
            <p>{ t!("begin-branch.about") }</p>
            if !over { <p>{ t!("begin-branch.luck") }</p> }
            <label class="field"><span>{ t!("branch-name") }</span>
                <input type="text" maxlength={LONGEST} value={(*name).clone()} oninput={writing(&name)} autocomplete="off" />
            </label>
        </Dialog>
    }
}
