//! Policy Cycle Workshop, the app: it draws state and turns gestures into commands. No rule of the game lives here.
//!
//! It is served as three modules, so that the first page is light on poor connections: the library, which comes first;
//! play, which is fetched while people read the library; and the loader, a worker that reads files when one is opened.

pub mod device;
pub mod pages;
pub mod parts;
pub mod reminder;
pub mod route;
pub mod store;
pub mod words;
