//! Worksheets.

use crate::store::Game;
use scenario::case::Task;
use yew::prelude::*;

/// Which worksheet.
#[derive(Properties, PartialEq)]
pub struct TaskSheetProps {
    /// The session.
    pub game: Game,
    /// The task.
    pub task: Task,
}

/// A worksheet.
#[component]
pub fn TaskSheet(_props: &TaskSheetProps) -> Html {
    html! {}
}

/// Whether anything stands on a task's worksheet.
pub fn progress(game: &Game, task: &Task) -> bool {
    game.view.worksheets.contains_key(&task.id)
}
