//! Play: state, commands, events, draws, the log and its fold, views, explanations and simulation; and workshops of
//! several groups.
//!
//! Nothing here does I/O, reads a clock or draws entropy: seed and time are arguments. Nothing panics on any input.

pub mod decide;
pub mod draws;
pub mod event;
pub mod insight;
pub mod ledger;
pub mod play;
pub mod session;
pub mod simulate;
pub mod view;
pub mod worksheet;
pub mod workshop;
pub mod world;
