//! Pieces that several pages draw.

pub mod action;
pub mod announcement;
pub mod briefing;
pub mod country;
pub mod course;
pub mod dialog;
pub mod eyes;
pub mod figures;
pub mod fold;
pub mod icons;
pub mod keeping;
pub mod languages;
pub mod later;
pub mod markdown;
pub mod markup;
pub mod menu;
pub mod options;
pub mod readiness;
pub mod seats;
pub mod story;
pub mod timer;
pub mod vote;
pub mod way_back;
pub mod wheel;
pub mod worksheets;
pub mod written;
