//! The case-study format of Policy Cycle Workshop: data model, clauses, reading, checking, translations, compiling.
//!
//! Nothing here does I/O, reads a clock or draws entropy, and nothing panics on any input.

pub mod card;
pub mod case;
#[cfg(feature = "read")]
pub mod check;
pub mod clause;
pub mod compile;
pub mod diagnostic;
pub mod limits;
pub mod model;
pub mod path;
#[cfg(feature = "read")]
pub mod read;
#[cfg(feature = "schema")]
pub mod schema;
#[cfg(feature = "read")]
mod suggest;
pub mod translation;
pub mod write;
