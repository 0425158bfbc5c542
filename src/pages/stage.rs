//! A stage: left, where we are; middle, the work at hand, one thing at a time; right, the state of the country.

use crate::device::{drafts, screen};
use crate::parts::action::Action;
use crate::parts::country::Country;
use crate::parts::figures::{backing, reading};
use crate::parts::icons::Icon;
use crate::parts::later::{use_later, use_shown};
use crate::parts::markdown::{Markdown, Plain};
use crate::parts::options::{Card, Options};
use crate::parts::story::{Chapter, find_option, moment};
use crate::parts::wheel::{Wheel, stage_name};
use crate::parts::worksheets::{TaskSheet, TaskSheetProps, progress};
use crate::store::Game;
use crate::t;
use crate::words::number;
use engine::decide::Command;
use engine::view::{ChapterView, DecisionView, LockView, Telling};
use scenario::case::{Id, Stage, Task};
use yew::prelude::*;

/// One thing at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
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
}

impl Step {
    /// How a step is kept among the session's drafts.
    fn draft(&self) -> String {
        match self {
            Step::News => "news".into(),
            Step::Task(id) => format!("task {id}"),
            Step::Decide => "decide".into(),
            Step::Told(place) => format!("told {place}"),
            Step::Adopt => "adopt".into(),
            Step::Close => "close".into(),
        }
    }

    /// The step that was kept, where it still makes sense.
    fn restore(game: &Game) -> Option<Step> {
        let draft = drafts::get(&game.desk, "step");
        let step = match draft.split_once(' ') {
            Some(("task", id)) => Step::Task(id.into()),
            Some(("told", place)) => Step::Told(place.parse().ok()?),
            _ => [Step::News, Step::Decide, Step::Adopt, Step::Close]
                .into_iter()
                .find(|step| step.draft() == draft)?,
        };
        Some(step).filter(|step| step.fits(game))
    }

    fn fits(&self, game: &Game) -> bool {
        match self {
            Step::News => true,
            Step::Task(id) => tasks(game).any(|task| task.id == *id),
            Step::Decide => game.view.decision.is_some(),
            Step::Told(place) => {
                game.view.chapters.get(*place).is_some_and(|chapter| chapter.opened == game.view.opened)
            }
            Step::Adopt => adoption_waits(game),
            Step::Close => game.view.may_move_on,
        }
    }
}

fn adoption_waits(game: &Game) -> bool {
    game.view.gate.as_ref().is_some_and(|gate| gate.open || gate.short)
}

fn tasks(game: &Game) -> impl Iterator<Item = &Task> {
    let stage = game.view.stage;
    game.case.tasks.iter().filter(move |task| Some(task.stage) == stage)
}

/// What must be done next.
fn duty(game: &Game) -> Step {
    if game.view.decision.is_some() {
        Step::Decide
    } else if adoption_waits(game) {
        Step::Adopt
    } else {
        Step::Close
    }
}

/// Chapters of the open stage that begin something: all but the events that follow a decision.
fn is_beginning(chapter: &ChapterView) -> bool {
    !matches!(chapter.telling, Telling::EventHappened { .. })
}

/// Where the group is on the page.
#[derive(Clone)]
struct Place {
    step: Step,
    /// The zone that a phone shows.
    zone: &'static str,
    /// Stages opened, and chapters told, when the page was last drawn.
    known: (usize, usize),
    /// How often somebody or the story has moved on, if only to the same step again.
    moves: usize,
}

impl Place {
    /// When the story goes on, the page goes to what happened; when a decision is taken back, to what waits.
    fn follow(&mut self, game: &Game) {
        let now = (game.view.opened, game.view.chapters.len());
        if now == self.known {
            return;
        }
        self.step = match self.known {
            (opened, _) if now.0 > opened => Step::News,
            (opened, chapters) if now.0 == opened && now.1 > chapters => Step::Told(chapters),
            _ => duty(game),
        };
        self.zone = "work";
        self.known = now;
        self.moves += 1;
    }
}

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct StagePageProps {
    /// The session.
    pub game: Game,
}

/// The page.
#[component]
pub fn StagePage(props: &StagePageProps) -> Html {
    let game = &props.game;
    // Kept beside the drawing and not as state, so that one drawing shows both what happened and the step it leads to.
    let place = use_mut_ref(|| Place {
        step: Step::restore(game).unwrap_or_else(|| first_step(game)),
        zone: "work",
        known: (game.view.opened, game.view.chapters.len()),
        moves: 0,
    });
    place.borrow_mut().follow(game);
    let redraw = use_force_update();
    let go = {
        let (place, redraw) = (place.clone(), redraw.clone());
        Callback::from(move |step: Step| {
            let Place { known, moves, .. } = *place.borrow();
            *place.borrow_mut() = Place { step, zone: "work", known, moves: moves + 1 };
            redraw.force_update();
        })
    };
    let Place { step, zone, moves, .. } = place.borrow().clone();
    use_effect_with((step.clone(), moves, game.desk.clone()), move |(step, moves, session)| {
        drafts::set(session, "step", &step.draft());
        let moved = *moves > 0;
        screen::with_frame(move || {
            if moved || screen::nothing_has_focus() {
                screen::begin("step-title");
            }
        });
    });
    let behind = use_later(game);
    let current = if step.fits(game) { step } else { duty(game) };
    let tab = |name: &'static str| {
        let (place, redraw) = (place.clone(), redraw.clone());
        let on_click = Callback::from(move |_: MouseEvent| {
            place.borrow_mut().zone = name;
            redraw.force_update();
        });
        html! {
            <button type="button" aria-pressed={(zone == name).to_string()} onclick={on_click}>
                { t!(format!("zone-{name}")) }
            </button>
        }
    };
    html! {
        <div class={classes!("stage-page", format!("show-{zone}"), game.view.stage.map(Stage::name))}>
            <nav class="zone-tabs" aria-label={t!("zones")}>
                { tab("where") }{ tab("work") }{ tab("country") }
            </nav>
            <nav class="where" aria-label={t!("zone-where")}>
                <Wheel opened={game.view.opened} size="medium" />
                if game.view.cycles > 1 {
                    <p class="quiet">{ t!("cycle-of", cycle = game.view.cycle, cycles = game.view.cycles) }</p>
                }
                { steps(game, &current, &go) }
            </nav>
            <main class="work">{ work(game, &current, &go) }</main>
            <aside class="country" aria-label={t!("zone-country")}>
                if let Some(game) = behind { <Country {game} /> }
            </aside>
        </div>
    }
}

/// Where a group begins that opens its session again: at the news if nothing has been done yet, else at what waits.
fn first_step(game: &Game) -> Step {
    let done = game.view.chapters.iter().filter(|chapter| chapter.opened == game.view.opened);
    if done.filter(|chapter| is_beginning(chapter)).count() > 1 { duty(game) } else { Step::News }
}

fn steps(game: &Game, current: &Step, go: &Callback<Step>) -> Html {
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
    }
}

fn close_label(game: &Game) -> String {
    if game.view.is_last_stage { t!("end-play") } else { t!("close-stage") }
}

/// The headline of a chapter among the steps; none for the stage's opening, which is the news.
fn headline(game: &Game, chapter: &ChapterView) -> Option<String> {
    let title = |id: &str| game.case.decisions.iter().find(|d| d.id == *id).map(|d| d.title.clone());
    match &chapter.telling {
        Telling::DecisionTaken { decision, .. } | Telling::DecisionPassed { decision } => title(decision),
        Telling::AdoptionSought { .. } => Some(t!("adoption")),
        Telling::CompromiseMade { .. } => Some(t!("compromise")),
        Telling::StageOpened { .. } | Telling::EventHappened { .. } | Telling::CameLater => None,
    }
}

fn work(game: &Game, current: &Step, go: &Callback<Step>) -> Html {
    match current {
        Step::News => news(game, go),
        Step::Task(id) => task(game, id, go),
        Step::Decide => {
            game.view.decision.as_ref().map(|decision| decide(game, decision)).unwrap_or_default()
        }
        Step::Told(place) => told(game, *place, go),
        Step::Adopt => adopt(game),
        Step::Close => close(game),
    }
}

fn heading(kicker: Html, title: Html) -> Html {
    html! { <><p class="kicker">{ kicker }</p><h1 id="step-title" tabindex="-1">{ title }</h1></> }
}

fn onward(label: String, go: &Callback<Step>, to: Step) -> Html {
    let on_act = go.reform(move |()| to.clone());
    html! { <div class="actions main-action"><Action {label} {on_act} /></div> }
}

fn news(game: &Game, go: &Callback<Step>) -> Html {
    let opening = game.view.chapters.iter().enumerate().rev().find(|(_, chapter)| {
        chapter.opened == game.view.opened && matches!(chapter.telling, Telling::StageOpened { .. })
    });
    let Some((place, opening)) = opening else { return html! {} };
    let stage = game.view.stage.unwrap_or_default();
    let events = game.view.chapters[place + 1..].iter().take_while(|chapter| !is_beginning(chapter));
    let next = tasks(game).next().map_or_else(|| duty(game), |task| Step::Task(task.id.clone()));
    html! {
        <>
            { heading(html! { <>{ Icon::Stage(stage).draw() }{ moment(&game.case, game.view.opened) }</> }, t!(format!("stage-question-{}", stage.name())).into()) }
            <p class="lead">{ t!(format!("stage-opened-{}", stage.name())) }</p>
            <p>{ t!("stage-holds", worksheets = tasks(game).count() as u32, decisions = decisions_ahead(game)) }</p>
            { for events.map(|chapter| html! { <Chapter game={game.clone()} chapter={chapter.clone()} /> }) }
            if game.view.opened > 1 {
                <h2>{ t!("since-last-stage") }</h2>
                { changes(game, opening) }
            }
            { onward(t!("continue"), go, next) }
        </>
    }
}

/// How many decisions the open stage holds, taken or not, as far as can be told.
fn decisions_ahead(game: &Game) -> u32 {
    let taken = game.view.chapters.iter().filter(|chapter| {
        chapter.opened == game.view.opened && matches!(chapter.telling, Telling::DecisionTaken { .. })
    });
    (taken.count() + usize::from(game.view.decision.is_some()) + game.view.further_decisions) as u32
}

/// What moved between the stages.
fn changes(game: &Game, opening: &ChapterView) -> Html {
    if opening.movements.is_empty() {
        return html! { <p>{ t!("nothing-moved") }</p> };
    }
    html! {
        <ul class="moves">
            { for opening.movements.iter().filter_map(|moved| {
                let place = game.case.indicators.iter().position(|candidate| candidate.id == moved.indicator)?;
                let indicator = &game.case.indicators[place];
                Some(html! {
                    <li key={moved.indicator.clone()}>
                        <span><Plain text={indicator.name.clone()} /><br /><span class="quiet small">{ reading(indicator, game.view.indicators.get(place)?.before) }</span></span>
                        { crate::parts::figures::movement(indicator, moved.by) }
                    </li>
                })
            }) }
        </ul>
    }
}

fn task(game: &Game, id: &str, go: &Callback<Step>) -> Html {
    let Some(task) = tasks(game).find(|task| task.id == *id) else { return html! {} };
    let next = tasks(game).skip_while(|task| task.id != *id).nth(1);
    let next = next.map_or_else(|| duty(game), |task| Step::Task(task.id.clone()));
    html! {
        <>
            { heading(html! { { t!("worksheet") } }, html! { <Plain text={task.title.clone()} /> }) }
            <Markdown text={task.prompt.clone()} />
            <LaterSheet key={task.id.clone()} game={game.clone()} task={task.clone()} />
            { onward(t!("continue"), go, next) }
        </>
    }
}

/// A worksheet that opens a moment after its heading and what is asked.
#[component]
fn LaterSheet(props: &TaskSheetProps) -> Html {
    let shown = use_shown();
    html! { if shown { <TaskSheet ..props.clone() /> } }
}

fn decide(game: &Game, view: &DecisionView) -> Html {
    let Some(decision) = game.case.decisions.iter().find(|candidate| candidate.id == view.id) else {
        return html! {};
    };
    let caller = view.called_by.as_ref().and_then(|id| game.case.events.iter().find(|event| event.id == *id));
    let cards = view.options.iter().filter_map(|option| {
        let (_, written) = find_option(&game.case, &view.id, &option.id)?;
        Some(Card {
            id: option.id.clone(),
            label: written.label.clone(),
            detail: written.detail.clone(),
            costs: option.costs.iter().filter_map(|(id, amount)| cost(game, id, *amount)).collect(),
            locked: option
                .locked
                .as_ref()
                .map(|lock| lock_text(game, lock, written.requires_note.as_deref())),
        })
    });
    let on_choose = {
        let id = view.id.clone();
        game.act.reform(move |(option, reason)| Command::Decide {
            decision: id.clone(),
            option,
            reason,
            dissent: String::new(),
        })
    };
    html! {
        <>
            { heading(html! { { t!("decision") } }, html! { <Plain text={decision.title.clone()} /> }) }
            if let Some(event) = caller {
                <p class="notice">{ Icon::News.draw() }{ t!("called-by", event = event.title.as_str()) }</p>
            }
            <Markdown text={decision.prompt.clone()} />
            <Options key={format!("{}-{}", view.id, game.view.opened)} session={game.desk.clone()}
                field={format!("decide-{}-{}", view.id, game.view.opened)}
                question={decision.title.clone()} cards={cards.collect::<Vec<_>>()} button={t!("take-decision")} confirm={t!("take-decision-question")} {on_choose} />
        </>
    }
}

fn cost(game: &Game, id: &str, amount: f64) -> Option<String> {
    let place = game.case.indicators.iter().position(|indicator| indicator.id == *id)?;
    let indicator = &game.case.indicators[place];
    let range = indicator.max - indicator.min;
    let left = game.view.indicators.get(place)?.now.value - indicator.min;
    Some(t!(
        "cost",
        amount = number(amount, range),
        name = indicator.name.as_str(),
        left = number(left, range)
    ))
}

fn lock_text(game: &Game, lock: &LockView, note: Option<&str>) -> String {
    match lock {
        LockView::Requires => note.map_or_else(|| t!("locked-requires"), str::to_owned),
        LockView::Cost { indicator, left } => {
            let written = game.case.indicators.iter().find(|candidate| candidate.id == *indicator);
            let range = written.map_or(100.0, |written| written.max - written.min);
            t!("locked-cost", name = written.map_or("", |written| &written.name), left = number(*left, range))
        }
    }
}

fn told(game: &Game, place: usize, go: &Callback<Step>) -> Html {
    let Some(chapter) = game.view.chapters.get(place) else { return html! {} };
    let followed = game.view.chapters[place + 1..].iter().take_while(|chapter| !is_beginning(chapter));
    let last = game.view.chapters.iter().rposition(is_beginning) == Some(place);
    let label = match (last, duty(game)) {
        (false, _) => t!("back-to-work"),
        (true, Step::Decide) => t!("next-decision"),
        (true, Step::Adopt) => t!("to-adoption"),
        (true, _) => t!("continue"),
    };
    html! {
        <>
            { heading(html! { { moment(&game.case, chapter.opened) } }, t!("what-happened").into()) }
            <Chapter game={game.clone()} chapter={chapter.clone()} />
            { for followed.map(|chapter| html! { <Chapter game={game.clone()} chapter={chapter.clone()} /> }) }
            { onward(label, go, duty(game)) }
        </>
    }
}

fn adopt(game: &Game) -> Html {
    let (Some(gate), Some(adoption)) = (&game.view.gate, &game.case.adoption) else { return html! {} };
    let standing = html! {
        <>
            <p>{ t!("gate", threshold = gate.threshold) }</p>
            <div class="gate">
                <meter min="0" max="100" value={gate.backing.to_string()} aria-label={t!("backing")} />
                <p><strong>{ t!("backing-is", backing = backing(gate.backing), threshold = gate.threshold) }</strong></p>
            </div>
        </>
    };
    if gate.short {
        let cards = adoption.compromises.iter().map(|compromise| Card {
            id: compromise.id.clone(),
            label: compromise.label.clone(),
            detail: compromise.detail.clone(),
            costs: Vec::new(),
            locked: None,
        });
        let on_choose = game.act.reform(|(compromise, reason)| Command::Compromise { compromise, reason });
        return html! {
            <>
                { heading(html! { { t!("adoption") } }, t!("compromise-question").into()) }
                { standing }
                <p>{ t!("compromise-question.about") }</p>
                <Options session={game.desk.clone()} field={format!("compromise-{}", game.view.opened)} question={t!("compromise-question")}
                    cards={cards.collect::<Vec<_>>()} button={t!("make-compromise")} confirm={t!("make-compromise-question")} {on_choose} />
            </>
        };
    }
    let on_seek = game.act.reform(|()| Command::SeekAdoption);
    html! {
        <>
            { heading(html! { { stage_name(Stage::Formulation) } }, t!("adoption").into()) }
            { standing }
            <div class="actions main-action"><Action label={t!("seek-adoption")} on_act={on_seek} /></div>
        </>
    }
}

fn close(game: &Game) -> Html {
    let unfilled: Vec<&Task> = tasks(game).filter(|task| !progress(game, task)).collect();
    let on_close = game.act.reform(|()| Command::MoveOn);
    let (title, about, button) = if game.view.is_last_stage {
        (t!("end-play"), t!("end-play.about"), t!("end-play.button"))
    } else {
        let next = Stage::ALL[game.view.opened % 4];
        (
            t!("close-stage"),
            t!("close-stage.about", next = stage_name(next)),
            t!("open-stage", stage = stage_name(next)),
        )
    };
    html! {
        <>
            { heading(html! { { moment(&game.case, game.view.opened) } }, title.into()) }
            <p>{ about }</p>
            if !unfilled.is_empty() {
                <div class="notice">
                    <p>{ t!("unfilled-worksheets") }</p>
                    <ul>{ for unfilled.iter().map(|task| html! { <li key={task.id.clone()}><Plain text={task.title.clone()} /></li> }) }</ul>
                </div>
            }
            <div class="actions main-action"><Action label={button} on_act={on_close} /></div>
        </>
    }
}
