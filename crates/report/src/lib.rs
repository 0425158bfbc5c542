//! What is told of a session: pictures, tables and documents, for the app and the command line alike.
//!
//! Everything is made as [`markup`], which the app turns into its own elements and the command line into text, and says
//! its words through [`words::Words`], which both sides have in their own way. Nothing here does I/O or knows a browser.

pub mod chart;
pub mod content;
pub mod document;
pub mod file;
pub mod gather;
pub mod markdown;
pub mod markup;
pub mod sampled;
pub mod sheets;
pub mod story;
pub mod tables;
pub mod votes;
pub mod words;
pub mod workbook;
