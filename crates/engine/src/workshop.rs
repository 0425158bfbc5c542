//! A workshop: what several groups, their facilitator and a projector add to play.
//!
//! Everything here is data in the log and folds of it. The facilitator's word ([`order`]) is never part of a group's
//! play by its mere presence in the log: what changes play is carried out by a move of the group's own.

pub mod branch;
pub mod console;
pub mod csv;
pub mod desk;
pub mod minutes;
pub mod order;
pub mod policy;
pub mod rating;
pub mod room;
pub mod seat;
pub mod table;
pub mod talk;
pub mod vote;

/// The longest name of a bookmark or branch, in bytes.
pub const MAX_NAME: usize = 400;
