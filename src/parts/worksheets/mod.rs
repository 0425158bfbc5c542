//! Worksheets: what a group writes before it decides, one form per kind of task.
//!
//! What is saved comes from the session. What is being written is held here and kept among the drafts from the first
//! letter, and goes into the session when the person leaves a field, pauses, or leaves the worksheet.

mod dac_rating;
mod desk;
mod implementation_plan;
mod objectives;
mod options_matrix;
mod other_policy;
mod power_grid;
mod problem_tree;
mod ranking;
mod sheet;
mod stakeholder_map;
mod targets;
mod text;

use crate::device::{drafts, screen};
use crate::store::Game;
use crate::t;
use desk::{Desk, Edit};
use engine::decide::Command;
use engine::worksheet::Worksheet;
use gloo_timers::callback::Timeout;
use scenario::case::Task;
use yew::prelude::*;

/// How long a pause in writing is before it is saved, in milliseconds.
const PAUSE: u32 = 1_500;

/// How long after a field was left it is saved, in milliseconds: what was pressed to leave it must not move away under
/// the finger, and saving changes the page around.
const LEAVE: u32 = 400;

/// How long a draft outlives the save that made it needless, in milliseconds: by then the disk has what the session has.
const AFTERLIFE: u32 = 10_000;

/// Which worksheet.
#[derive(Properties, PartialEq, Clone)]
pub struct TaskSheetProps {
    /// The session.
    pub game: Game,
    /// The task.
    pub task: Task,
    /// Whether its stage is over: it can be read, and what the case study says beside it is shown.
    #[prop_or_default]
    pub over: bool,
}

/// What happens to a worksheet.
pub enum Msg {
    /// A person changes it.
    Edit(Edit),
    /// A person left a field.
    Left,
    /// A person left a field or paused a moment ago.
    Save,
    /// A person wants back what they removed.
    PutBack,
    /// A person turns the sheet over, or back.
    Turn(bool),
}

/// A worksheet.
pub struct TaskSheet {
    /// What is on the screen, once it is more than what was saved.
    written: Option<Worksheet>,
    /// The sheet before the last removal.
    before: Option<Worksheet>,
    pause: Option<Timeout>,
    focus: Option<String>,
    said: String,
    /// Whether the sheet's other side is shown, where it has one.
    turned: bool,
    /// Whether somebody has changed something here.
    at_work: bool,
}

impl Component for TaskSheet {
    type Message = Msg;
    type Properties = TaskSheetProps;

    fn create(ctx: &Context<Self>) -> Self {
        let TaskSheetProps { game, task, .. } = ctx.props();
        let written = begun(ctx.props());
        let turned = !drafts::get(&game.desk, &side(task)).is_empty();
        let sheet = TaskSheet {
            written,
            before: None,
            pause: None,
            focus: None,
            said: String::new(),
            turned,
            at_work: false,
        };
        sheet.tidy_draft(ctx.props());
        sheet
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Edit(edit) => self.edit(ctx, edit),
            Msg::PutBack => {
                if let Some(before) = self.before.take() {
                    self.edit(
                        ctx,
                        Edit { said: Some(t!("sheet-put-back-done")), ..Edit::new(|sheet| *sheet = before) },
                    );
                }
            }
            Msg::Turn(turned) => {
                let TaskSheetProps { game, task, .. } = ctx.props();
                drafts::set(&game.desk, &side(task), if turned { "turned" } else { "" });
                self.turned = turned;
            }
            Msg::Left => {
                self.save_after(ctx, LEAVE);
                return false;
            }
            Msg::Save => {
                self.pause = None;
                self.save(ctx.props());
                return false;
            }
        }
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &TaskSheetProps) -> bool {
        let (before, now) = (kept(old), kept(ctx.props()));
        let written = self.written.clone().map(sheet::kept);
        // Something else than this page changed a sheet on which nothing here waits to be saved.
        if now != before && written.is_some_and(|written| written == before) {
            self.written = None;
        }
        match (old.game.writes, ctx.props().game.writes) {
            // Another window takes the pen: what is written here goes into the session while it can.
            (true, false) => {
                self.save(old);
                self.written = None;
            }
            // The pen comes here, and with it what was begun elsewhere.
            (false, true) => self.written = begun(ctx.props()),
            _ => {}
        }
        self.tidy_draft(ctx.props());
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let TaskSheetProps { game, task, over } = ctx.props();
        let shown = self.shown(ctx.props());
        let edit = ctx.link().callback(Msg::Edit);
        let turn = ctx.link().callback(Msg::Turn);
        let TaskSheet { turned, at_work, .. } = *self;
        let desk = Desk { game, task, edit: &edit, over: *over, turned, turn: &turn, at_work };
        let form = match &shown {
            Worksheet::Text { text } => text::draw(&desk, text),
            Worksheet::ProblemTree { problem, causes, effects, objective, means, ends } => {
                problem_tree::draw(&desk, [problem, objective], [causes, means], [effects, ends])
            }
            Worksheet::StakeholderMap { places } => stakeholder_map::draw(&desk, places),
            Worksheet::OptionsMatrix { weights, scores, note } => {
                options_matrix::draw(&desk, weights, scores, note)
            }
            Worksheet::Targets { targets, note, measures } => targets::draw(&desk, targets, note, measures),
            Worksheet::ImplementationPlan { rows } => implementation_plan::draw(&desk, rows),
            Worksheet::DacRating { ratings, review, of } => {
                dac_rating::draw(&desk, ratings, review, of.as_ref())
            }
        };
        let state = if sheet::kept(shown) != kept(ctx.props()) {
            t!("sheet-unsaved")
        } else if progress(game, task) {
            t!("sheet-saved")
        } else {
            t!("sheet-empty")
        };
        html! {
            <div class={classes!("worksheet", task.kind.name())} onfocusout={ctx.link().callback(|_: FocusEvent| Msg::Left)}>
                <fieldset disabled={!game.writes || *over}>{ form }</fieldset>
                <div class="sheet-state">
                    <p class="quiet small">{ state }</p>
                    <p role="status" class="unseen">{ &self.said }</p>
                    if self.before.is_some() {
                        <p class="quiet small">
                            { t!("sheet-removed") }{ " " }
                            <button type="button" onclick={ctx.link().callback(|_: MouseEvent| Msg::PutBack)}>{ t!("sheet-put-back") }</button>
                        </p>
                    }
                </div>
            </div>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if let Some(id) = self.focus.take() {
            screen::focus(&id);
        }
    }

    fn destroy(&mut self, ctx: &Context<Self>) {
        self.save(ctx.props());
    }
}

impl TaskSheet {
    /// The sheet as it is on the screen.
    fn shown(&self, props: &TaskSheetProps) -> Worksheet {
        let saved = || sheet::opened(&props.task, props.game.view.worksheets.get(&props.task.id));
        self.written.clone().unwrap_or_else(saved)
    }

    fn edit(&mut self, ctx: &Context<Self>, edit: Edit) {
        let TaskSheetProps { game, task, .. } = ctx.props();
        let before = self.shown(ctx.props());
        let mut now = before.clone();
        (edit.change)(&mut now);
        self.at_work = true;
        // Only what was written is worth putting back.
        self.before =
            (edit.takes_away && sheet::kept(now.clone()) != sheet::kept(before.clone())).then_some(before);
        self.focus = edit.focus;
        let removed = self.before.as_ref().map(|_| t!("sheet-removed"));
        self.said = edit.said.or(removed).unwrap_or_default();
        drafts::set(&game.desk, &field(task), &draft(&now));
        self.written = Some(now);
        self.save_after(ctx, PAUSE);
    }

    fn save_after(&mut self, ctx: &Context<Self>, wait: u32) {
        let link = ctx.link().clone();
        self.pause = Some(Timeout::new(wait, move || link.send_message(Msg::Save)));
    }

    /// Saves what is written, if that differs from what is saved.
    fn save(&self, props: &TaskSheetProps) {
        if props.over || !props.game.writes {
            return;
        }
        let Some(written) = self.written.clone().map(sheet::kept) else { return };
        if written != kept(props) {
            props.game.act.emit(Command::SaveWorksheet { task: props.task.id.clone(), sheet: written });
        }
    }

    /// Lets the draft go once the session holds all of it: not an empty card more, and nothing half given.
    fn tidy_draft(&self, props: &TaskSheetProps) {
        let TaskSheetProps { game, task, .. } = props;
        let saved = sheet::opened(task, game.view.worksheets.get(&task.id));
        if self.written.as_ref() != Some(&saved) {
            return;
        }
        let (session, field, text) = (game.desk.clone(), field(task), draft(&saved));
        let forget = move || {
            if drafts::get(&session, &field) == text {
                drafts::set(&session, &field, "");
            }
        };
        Timeout::new(AFTERLIFE, forget).forget();
    }
}

/// What was begun on a worksheet and is not in the session yet. A window that only follows shows what is in the session.
fn begun(props: &TaskSheetProps) -> Option<Worksheet> {
    let TaskSheetProps { game, task, over } = props;
    if *over || !game.writes {
        return None;
    }
    let written = serde_json::from_str::<Worksheet>(&drafts::get(&game.desk, &field(task))).ok();
    // A draft of another kind is older than the case study.
    written.filter(|sheet| sheet.kind() == task.kind)
}

/// The name of a worksheet among the session's drafts.
fn field(task: &Task) -> String {
    format!("sheet/{}", task.id)
}

/// The name among the drafts of which side of a worksheet is shown.
fn side(task: &Task) -> String {
    format!("side/{}", task.id)
}

/// A sheet as a draft.
fn draft(sheet: &Worksheet) -> String {
    serde_json::to_string(sheet).unwrap_or_default()
}

/// What is saved of a task's worksheet; before the first time, what the case study starts with.
fn kept(props: &TaskSheetProps) -> Worksheet {
    let TaskSheetProps { game, task, .. } = props;
    sheet::kept(sheet::opened(task, game.view.worksheets.get(&task.id)))
}

/// Whether anything stands on a task's worksheet.
pub fn progress(game: &Game, task: &Task) -> bool {
    game.view.worksheets.get(&task.id).is_some_and(|saved| sheet::is_begun(task, saved))
}
