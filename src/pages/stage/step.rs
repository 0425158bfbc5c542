//! The steps of a stage: what there is to do and to read, one thing at a time, and what comes next.

use crate::device::drafts;
use crate::parts::icons::Icon;
use crate::parts::wheel::stage_name;
use crate::parts::worksheets::progress;
use crate::store::Game;
use crate::t;
use engine::view::{ChapterView, Telling};
use scenario::case::{Id, Stage, Task};
use yew::prelude::*;

/// One thing at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// What is new as the stage opens.
    News,
    /// A worksheet.
    Task(Id),
    /// The decision that waits.
    Decide,
    /// A chapter of the story, with what followed from it.
    Told(usize),
    /// The adoption gate.
    Adopt,
    /// Leaving the stage.
    Close,
    /// A worksheet of a stage that is over.
    Past(Id),
}

impl Step {
    /// How a step is kept among the session's drafts.
    pub fn draft(&self) -> String {
        match self {
            Step::News => "news".into(),
            Step::Task(id) => format!("task {id}"),
            Step::Decide => "decide".into(),
            Step::Told(place) => format!("told {place}"),
            Step::Adopt => "adopt".into(),
            Step::Close => "close".into(),
            Step::Past(id) => format!("past {id}"),
        }
    }

    /// The step that was kept, where it still makes sense.
    pub fn restore(game: &Game) -> Option<Step> {
        let draft = drafts::get(&game.desk, "step");
        let step = match draft.split_once(' ') {
            Some(("task", id)) => Step::Task(id.into()),
            Some(("past", id)) => Step::Past(id.into()),
            Some(("told", place)) => Step::Told(place.parse().ok()?),
            _ => [Step::News, Step::Decide, Step::Adopt, Step::Close]
                .into_iter()
                .find(|step| step.draft() == draft)?,
        };
        Some(step).filter(|step| step.fits(game))
    }

    pub fn fits(&self, game: &Game) -> bool {
        match self {
            Step::News => true,
            Step::Task(id) => tasks(game).any(|task| task.id == *id),
            Step::Decide => game.view.decision.is_some(),
            Step::Told(place) => {
                game.view.chapters.get(*place).is_some_and(|chapter| chapter.opened == game.view.opened)
            }
            Step::Adopt => adoption_waits(game),
            Step::Close => game.view.may_move_on,
            Step::Past(id) => past(game).any(|task| task.id == *id),
        }
    }
}

/// Whether the policy must be put to adoption, or a compromise be made.
pub fn adoption_waits(game: &Game) -> bool {
    game.view.gate.as_ref().is_some_and(|gate| gate.open || gate.short)
}

/// The worksheets of the open stage.
pub fn tasks(game: &Game) -> impl Iterator<Item = &Task> {
    let stage = game.view.stage;
    game.case.tasks.iter().filter(move |task| Some(task.stage) == stage)
}

/// Worksheets of stages that are over, where something was written on them. A stage that comes again opens its
/// worksheets again.
pub fn past(game: &Game) -> impl Iterator<Item = &Task> {
    let open = game.view.stage;
    let over = move |stage: Stage| {
        open.is_some_and(|open| stage != open && (game.view.cycle > 1 || stage.index() < open.index()))
    };
    game.case.tasks.iter().filter(move |task| over(task.stage) && progress(game, task))
}

/// What must be done next.
pub fn duty(game: &Game) -> Step {
    if game.view.decision.is_some() {
        Step::Decide
    } else if adoption_waits(game) {
        Step::Adopt
    } else {
        Step::Close
    }
}

/// Chapters of the open stage that begin something: all but the events that follow a decision. What the facilitator
/// sends follows nothing.
pub fn is_beginning(chapter: &ChapterView) -> bool {
    chapter.sent || !matches!(chapter.telling, Telling::EventHappened { .. })
}

/// Where a group begins that opens its session again: at the news if nothing has been done yet, else at what waits.
pub fn first_step(game: &Game) -> Step {
    let done = game.view.chapters.iter().filter(|chapter| chapter.opened == game.view.opened);
    if done.filter(|chapter| is_beginning(chapter)).count() > 1 { duty(game) } else { Step::News }
}

/// The steps of the stage, and which one is at hand.
pub fn steps(game: &Game, current: &Step, go: &Callback<Step>) -> Html {
    let item = |step: Step, label: String, state: &'static str, note: Option<String>| {
        let here = step == *current;
        let go = go.reform(move |_: MouseEvent| step.clone());
        html! {
            <li class={classes!(state, here.then_some("here"))}>
                <button type="button" onclick={go} aria-current={here.then_some("step")}>
                    <span>{ label }</span>
                    if state == "done" {
                        { Icon::Done.draw() }<span class="unseen">{ t!("done") }</span>
                    }
                    if let Some(note) = note { <span class="quiet small">{ note }</span> }
                </button>
            </li>
        }
    };
    let told = game
        .view
        .chapters
        .iter()
        .enumerate()
        .filter(|(_, c)| c.opened == game.view.opened && is_beginning(c));
    let told = told.filter_map(|(place, chapter)| headline(game, chapter).map(|label| (place, label)));
    let pending = game.view.decision.as_ref();
    let title = |id: &str| game.case.decisions.iter().find(|d| d.id == id).map(|d| d.title.clone());
    let compromise_waits = game.view.gate.as_ref().is_some_and(|gate| gate.short);
    html! {
        <>
        <ol class="steps" aria-label={t!("steps")}>
            { item(Step::News, t!("step-news"), "done", None) }
            { for tasks(game).map(|task| {
                let filled = progress(game, task);
                item(Step::Task(task.id.clone()), task.title.clone(), if filled { "done" } else { "open" }, Some(t!("worksheet")))
            }) }
            { for told.map(|(place, label)| item(Step::Told(place), label, "done", None)) }
            if let Some(decision) = pending {
                { item(Step::Decide, title(&decision.id).unwrap_or_default(), "next", Some(t!("decision"))) }
                if game.view.further_decisions > 0 {
                    <li class="ahead">{ t!("further-decisions", count = game.view.further_decisions as u32) }</li>
                }
            }
            if adoption_waits(game) {
                { item(Step::Adopt, if compromise_waits { t!("compromise") } else { t!("adoption") }, "next", None) }
            } else if pending.is_some() && game.view.gate.is_some() && game.view.stage == Some(Stage::Formulation) {
                <li class="ahead">{ t!("adoption") }</li>
            }
            if game.view.may_move_on {
                { item(Step::Close, close_label(game), "next", None) }
            }
        </ol>
        if past(game).next().is_some() {
            <details class="earlier" open={matches!(current, Step::Past(_))}>
                <summary>{ t!("earlier-worksheets") }</summary>
                <ol class="steps" aria-label={t!("earlier-worksheets")}>
                    { for past(game).map(|task| {
                        item(Step::Past(task.id.clone()), task.title.clone(), "done", Some(stage_name(task.stage)))
                    }) }
                </ol>
            </details>
        }
        </>
    }
}

fn close_label(game: &Game) -> String {
    if game.view.is_last_stage { t!("end-play") } else { t!("close-stage") }
}

/// The headline of a chapter among the steps; none for the stage's opening, which is the news.
pub fn headline(game: &Game, chapter: &ChapterView) -> Option<String> {
    let title = |id: &str| game.case.decisions.iter().find(|d| d.id == *id).map(|d| d.title.clone());
    match &chapter.telling {
        Telling::DecisionTaken { decision, .. } | Telling::DecisionPassed { decision } => title(decision),
        Telling::AdoptionSought { .. } => Some(t!("adoption")),
        Telling::CompromiseMade { .. } => Some(t!("compromise")),
        Telling::EventHappened { event } => {
            game.case.events.iter().find(|one| one.id == *event).map(|event| event.title.clone())
        }
        Telling::StageOpened { .. } | Telling::CameLater => None,
    }
}
