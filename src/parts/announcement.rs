//! What screen readers say of a step: what happened and what moved, in a breath. The page itself tells it whole.

use super::timer::{Up, use_time_up};
use super::wheel::stage_name;
use crate::store::{Game, Saved};
use crate::t;
use crate::words::number;
use engine::play::Phase;
use engine::view::{ChapterView, Telling};
use gloo_timers::callback::Timeout;
use scenario::case::Indicator;
use yew::prelude::*;

/// How long after a step it is said, in milliseconds. The new heading takes the focus first, and a screen reader that
/// reads it would fall silent for the announcement.
const AFTER: u32 = 300;

/// How long the text stays, in milliseconds: whoever reads the page later must not come upon it as if it were news.
const STAYS: u32 = 10_000;

/// How many movements are said; the largest ones, measured on their own scales.
const MOST: usize = 3;

/// What there is to say of.
#[derive(Properties, PartialEq)]
pub struct AnnouncementProps {
    /// The session.
    pub game: Game,
    /// Whether the last entry is safe.
    pub saved: Saved,
}

/// As much of a session as tells whether something happened.
#[derive(Clone, Copy, PartialEq)]
struct Known {
    chapters: usize,
    ended: bool,
    /// Whether the time to look back has come with the end.
    over: bool,
    messages: usize,
    paused: bool,
    /// Whether the group has done its part and waits for the facilitator.
    waits: bool,
}

impl Known {
    fn of(game: &Game) -> Known {
        let table = &game.view.table;
        Known {
            chapters: game.view.chapters.len(),
            ended: game.view.phase == Phase::Debrief,
            over: game.view.is_over(),
            messages: table.messages.len(),
            paused: table.pace.paused,
            waits: game.view.may_move_on && !table.pace.next_is_open,
        }
    }
}

/// What is being said now, and how to say something.
#[hook]
fn use_voice() -> (Html, Callback<String>) {
    let said = use_state_eq(String::new);
    let timer = use_mut_ref(|| None::<Timeout>);
    let say = {
        let said = said.setter();
        Callback::from(move |text: String| {
            // Emptied first, so that the same words said again are a change.
            said.set(String::new());
            let (later, timer_of_text) = (said.clone(), timer.clone());
            let speak = Timeout::new(AFTER, move || {
                let end = later.clone();
                later.set(text);
                timer_of_text.replace(Some(Timeout::new(STAYS, move || end.set(String::new()))));
            });
            timer.replace(Some(speak));
        })
    };
    (html! { <p role="status" class="unseen announcement">{ (*said).clone() }</p> }, say)
}

/// What is said where no group plays.
#[derive(Properties, PartialEq)]
pub struct SpokenProps {
    /// What is so now, in a sentence; empty where there is nothing to say.
    pub text: String,
}

/// Says once what has become so; what was so when the page was opened is no news.
#[component]
pub fn Spoken(props: &SpokenProps) -> Html {
    let (voice, say) = use_voice();
    let before = use_mut_ref(|| props.text.clone());
    use_effect_with(props.text.clone(), move |text: &String| {
        if before.replace(text.clone()) != *text && !text.is_empty() {
            say.emit(text.clone());
        }
    });
    voice
}

/// The one place on the page that speaks of steps. Saving is said only when it works again, because a failure has its
/// banner and success is the rule.
#[component]
pub fn Announcement(props: &AnnouncementProps) -> Html {
    let (voice, say) = use_voice();
    let known = use_mut_ref(|| Known::of(&props.game));
    let was_saved = use_mut_ref(|| props.saved);
    let up = use_time_up(&props.game);
    let was_up = use_mut_ref(|| up);
    use_effect_with(props.game.clone(), {
        let say = say.clone();
        move |game: &Game| {
            let text = news(game, known.replace(Known::of(game)));
            if !text.is_empty() {
                say.emit(text);
            }
        }
    });
    use_effect_with(up, {
        let say = say.clone();
        move |up: &Option<Up>| {
            if was_up.replace(*up) != *up && up.is_some() {
                say.emit(t!("time-up"));
            }
        }
    });
    use_effect_with(props.saved, move |saved: &Saved| {
        if *saved == Saved::Writing {
            return;
        }
        if matches!(was_saved.replace(*saved), Saved::No(_)) && *saved == Saved::Yes {
            say.emit(t!("saved"));
        }
    });
    voice
}

/// What is new since then, in words; empty where nothing is.
fn news(game: &Game, before: Known) -> String {
    let now = Known::of(game);
    let mut sentences = facilitators(game, before, now);
    if (now.chapters, now.ended, now.over) != (before.chapters, before.ended, before.over) {
        sentences.push(play(game, before, now));
    }
    sentences.join(" ")
}

/// What the facilitator has said and done.
fn facilitators(game: &Game, before: Known, now: Known) -> Vec<String> {
    let mut sentences = Vec::new();
    let messages = game.view.table.messages.get(before.messages..).unwrap_or_default();
    sentences.extend(messages.iter().map(|message| t!("said-message", text = message.text.as_str())));
    if now.paused != before.paused {
        sentences.push(if now.paused { t!("paused") } else { t!("said-goes-on") });
    }
    if before.waits && !now.waits && now.chapters == before.chapters {
        sentences.push(t!("said-next-is-open"));
    }
    sentences
}

/// What happened in play.
fn play(game: &Game, before: Known, now: Known) -> String {
    if now.over && !before.over {
        return t!("said-ended");
    }
    if now.ended && !before.ended {
        return t!("branch-ended");
    }
    let Some(new) = game.view.chapters.get(before.chapters..).filter(|new| !new.is_empty()) else {
        return t!("said-taken-back");
    };
    let mut sentences: Vec<String> = new.iter().filter_map(|chapter| headline(game, chapter)).collect();
    sentences.extend(moved(game, new));
    sentences.join(" ")
}

fn headline(game: &Game, chapter: &ChapterView) -> Option<String> {
    let case = &game.case;
    match &chapter.telling {
        Telling::StageOpened { stage, .. } => {
            Some(t!("said-stage", place = (stage.index() + 1) as u32, stage = stage_name(*stage)))
        }
        Telling::EventHappened { event } => {
            let event = case.events.iter().find(|candidate| candidate.id == *event)?;
            Some(t!("said-news", event = event.title.as_str()))
        }
        Telling::DecisionTaken { .. } => Some(t!("said-decision")),
        Telling::DecisionPassed { decision } => {
            let decision = case.decisions.iter().find(|candidate| candidate.id == *decision)?;
            Some(t!("decision-passed", decision = decision.title.as_str()))
        }
        Telling::AdoptionSought { adopted, .. } => {
            Some(if *adopted { t!("said-adopted") } else { t!("said-not-adopted") })
        }
        Telling::CompromiseMade { adopted, .. } => {
            Some(if *adopted { t!("said-adopted") } else { t!("failed-adoption") })
        }
        Telling::CameLater => None,
    }
}

/// What moved in these chapters together, the largest movements first.
fn moved(game: &Game, new: &[ChapterView]) -> Option<String> {
    let range = |indicator: &Indicator| indicator.max - indicator.min;
    let mut moved: Vec<(f64, &Indicator, f64)> = Vec::new();
    for (indicator, view) in game.case.indicators.iter().zip(&game.view.indicators) {
        let of_it =
            new.iter().flat_map(|chapter| &chapter.movements).filter(|one| one.indicator == indicator.id);
        let by: f64 = of_it.map(|one| one.by).sum();
        // What the page calls unchanged is not said either.
        if by.abs() >= range(indicator) / 200.0 {
            moved.push((by, indicator, view.now.value));
        }
    }
    if moved.is_empty() {
        let decided = new.iter().any(|chapter| matches!(chapter.telling, Telling::DecisionTaken { .. }));
        return decided.then(|| t!("nothing-moved"));
    }
    let share = |(by, indicator, _): &(f64, &Indicator, f64)| by.abs() / range(indicator);
    moved.sort_by(|one, other| share(other).total_cmp(&share(one)));
    let mut parts: Vec<String> = moved
        .iter()
        .take(MOST)
        .map(|(by, indicator, now)| {
            let range = range(indicator);
            let way = if *by > 0.0 { "up" } else { "down" };
            let name = indicator.name.as_str();
            t!(format!("said-{way}"), name = name, by = number(by.abs(), range), now = number(*now, range))
        })
        .collect();
    if moved.len() > MOST {
        parts.push(t!("said-more", count = (moved.len() - MOST) as u32));
    }
    Some(format!("{}.", parts.join("; ")))
}
