//! The libraries in the app and the texts of their licences, as the build lists them.

use super::site;
use serde::Deserialize;

/// What the app says about the libraries in it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Licences {
    /// Every library whose code is part of the app.
    pub libraries: Vec<Library>,
    /// The texts of their licences, each once.
    pub texts: Vec<String>,
}

/// A library.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Library {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as its package states it.
    pub licence: String,
    /// Places of its texts in [`Licences::texts`].
    pub texts: Vec<usize>,
}

/// The list; none where it cannot be had.
pub async fn licences() -> Option<Licences> {
    serde_json::from_str(&site::text("licences.json").await?).ok()
}
