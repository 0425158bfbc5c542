//! What is told of a session: pictures, tables and documents, for the app and the command line alike.
//!
//! Everything is made as [`markup`], which the app turns into its own elements and the command line into text, and says
//! its words through [`words::Words`], which both sides have in their own way. Nothing here does I/O or knows a browser.

pub mod chart;
pub mod markup;
pub mod story;
pub mod words;
