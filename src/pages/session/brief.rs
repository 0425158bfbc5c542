//! A private brief: it opens only after somebody said that it is theirs, and closes by itself unless they keep it open.

use crate::device::screen;
use crate::parts::dialog::use_cover;
use crate::parts::markdown::{Markdown, Plain};
use crate::parts::seats::role_name;
use crate::store::CaseStudy;
use crate::t;
use engine::workshop::seat::Brief;
use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use yew::prelude::*;

/// How long a brief stays open, in seconds, and how much longer at the press of a button.
const OPEN_FOR: u32 = 60;

/// How many seconds before it closes that is said to those who do not see the clock. They need time to find a button.
const WARNED: u32 = 30;

/// What the dialogue shows.
#[derive(Properties)]
pub struct BriefDialogProps {
    /// The case study in the reader's language.
    pub case: CaseStudy,
    /// The brief.
    pub brief: Brief,
    /// Whose it is.
    pub name: String,
    /// It is closed.
    pub on_close: Callback<()>,
}

impl PartialEq for BriefDialogProps {
    fn eq(&self, other: &BriefDialogProps) -> bool {
        self.case == other.case && self.brief == other.brief && self.name == other.name
    }
}

/// The dialogue: first whose brief it is, then the brief.
#[component]
pub fn BriefDialog(props: &BriefDialogProps) -> Html {
    let BriefDialogProps { case, brief, name, on_close } = props;
    let cover = use_cover(on_close);
    // Seconds left; none before somebody said that it is theirs.
    let left = use_state_eq(|| None::<u32>);
    let is_open = left.is_some();
    let kept = use_state_eq(|| false);
    let seconds = use_mut_ref(|| 0_u32);
    let close = cover.close();
    // Nobody reads over a shoulder what was left open: it closes with time, but for those who need more of it, and when
    // the window is left.
    use_effect_with((is_open, *kept), {
        let (close, left, seconds) = (close.clone(), left.setter(), seconds.clone());
        move |(is_open, kept): &(bool, bool)| {
            let watching = is_open.then(|| {
                seconds.replace(OPEN_FOR);
                let on_second = close.clone();
                let clock = (!kept).then(|| {
                    Interval::new(1_000, move || {
                        let now = seconds.borrow().saturating_sub(1);
                        seconds.replace(now);
                        if now == 0 { on_second.emit(()) } else { left.set(Some(now)) }
                    })
                });
                let window = web_sys::window();
                let document = window.as_ref().and_then(|window| window.document());
                let (on_blur, on_hide) = (close.clone(), close);
                let blur = window.map(|it| EventListener::new(&it, "blur", move |_| on_blur.emit(())));
                let hide =
                    document.map(|it| EventListener::new(&it, "visibilitychange", move |_| on_hide.emit(())));
                (clock, blur, hide)
            });
            move || drop(watching)
        }
    });
    let on_open = {
        let left = left.setter();
        Callback::from(move |_: MouseEvent| {
            left.set(Some(OPEN_FOR));
            screen::after_paint(|| screen::focus("dialog-title"));
        })
    };
    let on_extend = {
        let (left, seconds) = (left.setter(), seconds);
        Callback::from(move |_: MouseEvent| {
            let now = *seconds.borrow() + OPEN_FOR;
            seconds.replace(now);
            left.set(Some(now));
        })
    };
    let on_keep = {
        let kept = kept.setter();
        Callback::from(move |_: MouseEvent| {
            kept.set(true);
            // The button that was pressed goes.
            screen::after_paint(|| screen::focus("brief-stays"));
        })
    };
    let on_leave = close.reform(|_: MouseEvent| ());
    let body = match *left {
        None => html! {
            <>
                <h2 id="dialog-title" tabindex="-1" autofocus=true>{ t!("brief-for", name = name.as_str()) }</h2>
                <p>{ t!("brief-for.about") }</p>
                <div class="actions">
                    <button class="primary" onclick={on_open}>{ t!("brief-is-mine") }</button>
                    <button onclick={on_leave}>{ t!("go-back") }</button>
                </div>
            </>
        },
        Some(left) => html! {
            <>
                <h2 id="dialog-title" tabindex="-1">{ name }</h2>
                { contents(case, brief) }
                if *kept {
                    <p id="brief-stays" class="quiet small" tabindex="-1">{ t!("brief-stays") }</p>
                } else {
                    <p class="quiet small" role="timer" aria-live="off">{ t!("brief-closes", count = left) }</p>
                    <p class="unseen" role="status">{ if left <= WARNED { t!("brief-closes-soon") } else { String::new() } }</p>
                }
                <div class="actions">
                    <button class="primary" onclick={on_leave}>{ t!("close-brief") }</button>
                    if !*kept {
                        <button onclick={on_extend}>{ t!("brief-longer") }</button>
                        <button onclick={on_keep}>{ t!("brief-keep") }</button>
                    }
                </div>
            </>
        },
    };
    cover.over("brief", None, body)
}

fn contents(case: &CaseStudy, brief: &Brief) -> Html {
    let card = brief.card.as_ref().and_then(|(id, text)| {
        Some((case.stakeholders.iter().find(|stakeholder| stakeholder.id == *id)?, text))
    });
    html! {
        <>
            if let Some(role) = brief.role {
                <p><strong>{ role_name(role) }</strong>{ " " }{ t!(format!("role-{}.about", role.name())) }</p>
            }
            if let Some((stakeholder, text)) = card {
                <p><strong>{ t!("brief-you-speak-for") }{ " " }<Plain text={stakeholder.name.clone()} /></strong></p>
                <p class="quiet"><Plain text={stakeholder.interest.clone()} /></p>
                if text.trim().is_empty() {
                    <p>{ t!("brief-empty") }</p>
                } else {
                    <Markdown text={text.clone()} />
                }
            }
        </>
    }
}
