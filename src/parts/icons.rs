//! Small drawings that stand beside a word, never instead of one.

use scenario::case::Stage;
use yew::prelude::*;

/// A drawing on a grid of 24 by 24.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// A stage of the policy cycle.
    Stage(Stage),
    /// Done.
    Done,
    /// Locked.
    Locked,
    /// A norm, or a breach of one.
    Law,
    /// News.
    News,
    /// Better.
    Up,
    /// Worse.
    Down,
    /// The same.
    Level,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Icon::Stage(stage) => report::chart::stage_path(stage),
            Icon::Done => "M4.5 12.5 10 18 19.5 6.5",
            Icon::Locked => "M6 11h12v9.500H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
            Icon::Law => "M12 3v18M7 21h10M4 7.500h16M6.5 7.500l-3 7h6ZM17.5 7.500l-3 7h6Z",
            Icon::News => "M4 5h13v14H6a2 2 0 0 1-2-2ZM17 9h3.500v8a2 2 0 0 1-4 0M7 9h7M7 12.500h7M7 16h4",
            Icon::Up => "M12 20V4.500M5 11.500l7-7 7 7",
            Icon::Down => "M12 4v15.500M5 12.500l7 7 7-7",
            Icon::Level => "M4 12h16M13 5l7 7-7 7",
        }
    }

    /// The drawing alone, hidden from screen readers, because a word stands beside it.
    pub fn draw(self) -> Html {
        html! {
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={self.path()} /></svg>
        }
    }

    /// The path alone, for drawings inside other drawings.
    pub fn shape(self) -> Html {
        html! { <path d={self.path()} /> }
    }
}
