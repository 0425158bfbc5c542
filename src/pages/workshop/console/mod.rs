//! The facilitator's console: every group at a glance, and everything that the facilitator can do.

mod after;
mod board;
mod files;
mod group;
mod notes;
mod orders;
mod pace;
mod practice;
mod profile;
mod replay;
mod report;
mod room;
mod send;
mod start;
mod tables;
mod told;

pub use start::CopyText;

use super::clock::use_now;
use super::frame::{Frame, not_opened, waiting};
use super::held::{Held, Opening, use_workshop};
use crate::device::{chance, part, screen};
use crate::parts::later::use_behind;
use crate::parts::markdown::CaseLanguage;
use crate::store::Part;
use crate::{reminder, t, words};
use engine::workshop::console::{ConsoleView, console};
use std::rc::Rc;
use yew::prelude::*;

/// Which workshop.
#[derive(Properties, PartialEq)]
pub struct ConsolePageProps {
    /// The session's name.
    pub id: String,
}

/// The screen.
#[component]
pub fn ConsolePage(props: &ConsolePageProps) -> Html {
    let opening = use_workshop(&props.id, Part::Facilitator);
    let is_open = matches!(opening, Opening::Open(_));
    use_effect_with((is_open, props.id.clone()), {
        let opening = opening.clone();
        move |_| {
            if let Opening::Open(held) = &opening {
                reminder::begin(&held.store.id(), &held.store.progress());
                screen::title(&t!("window-title", title = t!("workshop-console")));
                if screen::nothing_has_focus() {
                    screen::begin("page-title");
                }
            }
        }
    });
    match opening {
        Opening::Waiting => waiting(),
        Opening::Failed(fault) => not_opened(fault),
        Opening::Open(held) => html! {
            <Frame held={held.clone()}>
                <ContextProvider<CaseLanguage> context={CaseLanguage(words::other(&held.case.language))}>
                    <Desk {held} />
                </ContextProvider<CaseLanguage>>
            </Frame>
        },
    }
}

/// What the console's parts look at. How saving goes is none of their business.
#[derive(Clone)]
pub struct Desktop {
    /// The workshop.
    pub held: Held,
    /// What the facilitator sees.
    pub view: Rc<ConsoleView>,
    /// The wall time at which that was so, in milliseconds since 1970.
    pub now: u64,
}

impl PartialEq for Desktop {
    fn eq(&self, other: &Desktop) -> bool {
        Rc::ptr_eq(&self.view, &other.view) && self.held.stand() == other.held.stand()
    }
}

/// What the console shows below its pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    Groups,
    Send,
    Room,
    Notes,
    Files,
    Practice,
}

impl Tab {
    const ALL: [Tab; 6] = [Tab::Groups, Tab::Send, Tab::Room, Tab::Notes, Tab::Files, Tab::Practice];

    fn name(self) -> &'static str {
        ["groups", "send", "room", "notes", "files", "practice"][self as usize]
    }
}

#[derive(Properties, PartialEq)]
struct DeskProps {
    held: Held,
}

#[component]
fn Desk(props: &DeskProps) -> Html {
    let held = &props.held;
    // What has passed is told in minutes, and what is due hangs on the clock.
    let ticked = use_now(5_000);
    let seen = use_memo((held.stand(), ticked), |(stand, ticked)| {
        let now = chance::now().max(*ticked);
        (stand.store.read(|session| Rc::new(console(session, now))), now)
    });
    let desktop = Desktop { held: held.clone(), view: seen.0.clone(), now: seen.1 };
    let tab = use_state_eq(|| Tab::Groups);
    let open = use_state_eq(|| None::<usize>);
    let heard = use_heard(held);
    let on_open = {
        let open = open.setter();
        use_callback((), move |place: usize, ()| open.set(Some(place)))
    };
    let on_close = {
        let open = open.setter();
        use_callback((), move |(), ()| open.set(None))
    };
    let tabs = Tab::ALL.into_iter().map(|one| {
        let (choose, open) = (tab.setter(), open.setter());
        let on_click = move |_: MouseEvent| {
            open.set(None);
            choose.set(one);
        };
        html! { <button key={one.name()} aria-pressed={(*tab == one).to_string()} onclick={on_click}>{ t!(format!("workshop-tab-{}", one.name())) }</button> }
    });
    // A click is answered by the tabs and the bar of pace; what is below follows.
    let below = Below { desktop: desktop.clone(), heard, tab: *tab, open: *open };
    let Below { desktop: seen, heard, tab: shown, open } = use_behind(below.clone(), below, |below| below);
    use_effect_with(open, |_| {
        // The button that led here has gone.
        if screen::nothing_has_focus() {
            screen::begin("page-title");
        }
    });
    html! {
        <main class="console">
            <h1 id="page-title" class="unseen" tabindex="-1">{ t!("workshop-console") }</h1>
            <pace::Pace {desktop} />
            <nav class="tabs" aria-label={t!("workshop-console-parts")}>{ for tabs }</nav>
            { match shown {
                Tab::Groups => match open {
                    Some(place) => html! { <group::GroupPage key={place} desktop={seen} {place} {on_close} /> },
                    None => html! {
                        <>
                            <board::Board desktop={seen.clone()} {heard} {on_open} />
                            <after::After desktop={seen} />
                        </>
                    },
                },
                Tab::Send => html! { <send::Send desktop={seen} /> },
                Tab::Room => html! { <room::Room desktop={seen} /> },
                Tab::Notes => html! { <notes::Notes desktop={seen} /> },
                Tab::Files => html! { <files::Files desktop={seen} /> },
                Tab::Practice => html! { <practice::Practice desktop={seen} /> },
            } }
        </main>
    }
}

/// What is shown below the tabs.
#[derive(Clone, PartialEq)]
struct Below {
    desktop: Desktop,
    heard: Vec<Option<u64>>,
    tab: Tab,
    open: Option<usize>,
}

/// When something last came from each group, in the header's order, by this device's own clock: the clocks of other
/// laptops may be wrong.
#[hook]
fn use_heard(held: &Held) -> Vec<Option<u64>> {
    let counts: Vec<(String, usize)> = held.store.read(|session| {
        let groups = session.header().groups.iter().enumerate();
        groups.map(|(place, group)| (group.id.clone(), session.count_of(place))).collect()
    });
    let id = held.store.id();
    let heard = use_state_eq(|| part::get(&id).heard);
    use_effect_with(counts.clone(), {
        let heard = heard.setter();
        move |counts: &Vec<(String, usize)>| {
            let known = part::get(&id).heard;
            let news = |(group, count): &&(String, usize)| {
                *count > 0 && known.get(group).is_none_or(|(_, before)| before != count)
            };
            let new: Vec<_> = counts.iter().filter(news).cloned().collect();
            if !new.is_empty() {
                let now = chance::now();
                let part = part::change(&id, |part| {
                    part.heard.extend(new.into_iter().map(|(group, count)| (group, (now, count))));
                });
                heard.set(part.heard);
            } else {
                heard.set(known);
            }
        }
    });
    counts.iter().map(|(group, _)| heard.get(group).map(|(at, _)| *at)).collect()
}
