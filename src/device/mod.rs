//! The browser: storage, files, clock, chance, and the worker that reads case files.

pub mod analyst;
pub mod chance;
pub mod codes;
pub mod drafts;
pub mod files;
pub mod first;
pub mod library;
pub mod licences;
pub mod loader;
pub mod offline;
pub mod part;
pub mod screen;
pub mod sheet;
pub mod site;
pub mod storage;
pub mod windows;
