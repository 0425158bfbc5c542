//! Policy Cycle Workshop, the app: it draws state and turns gestures into commands. No rule of the game lives here.
//!
//! It is served as several modules (`src/bin/`), so that the first page is light on poor connections: the library comes
//! first; play, and then the debrief, are fetched while people read; the facilitator's screens, and the workers that read
//! files and write workbooks, when they are wanted.

pub mod device;
pub mod pages;
pub mod parts;
pub mod reminder;
pub mod route;
pub mod store;
pub mod words;
