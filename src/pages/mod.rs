//! One file per screen.

pub mod about;
pub mod case;
pub mod cases;
pub mod debrief;
pub mod deleted;
pub mod library;
pub mod open_file;
pub mod play;
pub mod report;
pub mod session;
pub mod stage;
pub mod workshop;
