//! Pieces that several pages draw.

pub mod briefing;
pub mod country;
pub mod course;
pub mod dialog;
pub mod icons;
pub mod languages;
pub mod markdown;
pub mod options;
pub mod story;
pub mod wheel;
pub mod worksheets;
