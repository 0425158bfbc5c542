//! Opening session files, and finding the groups in them.

use crate::Failure;
use engine::session::{MAX_FILE, Session};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Which group of which session a command is about.
#[derive(clap::Args)]
pub(crate) struct OneGroup {
    /// The session file.
    session: PathBuf,
    /// The group, by its id or its name; without it, the first.
    #[arg(long)]
    group: Option<String>,
}

impl OneGroup {
    /// Opens the session; the group by its place.
    pub(crate) fn open(&self) -> Result<(Session, usize), Failure> {
        let session = read(&self.session)?;
        let group = self.group.as_deref().map(|name| place(&session, name)).transpose()?;
        Ok((session, group.unwrap_or(0)))
    }
}

/// Opens a session file, as the app saved it.
pub(crate) fn read(path: &Path) -> Result<Session, Failure> {
    let mut text = String::new();
    let read = fs::File::open(path).and_then(|file| file.take(MAX_FILE as u64 + 1).read_to_string(&mut text));
    read.map_err(|error| format!("{}: {error}", path.display()))?;
    Session::from_file(&text).map_err(|fault| {
        let why = match fault.code() {
            "too-large" => "is larger than any session file",
            "not-a-session" => "is no session file",
            "newer" => "was written by a newer version",
            _ => "is damaged",
        };
        format!("{} {why}", path.display())
    })
}

/// The place of the group with this id or this name.
pub(crate) fn place(session: &Session, name: &str) -> Result<usize, Failure> {
    let groups = &session.header().groups;
    let named = || groups.iter().position(|group| group.name == name);
    session.header().place(name).or_else(named).ok_or_else(|| {
        let known: Vec<&str> = groups.iter().map(|group| group.id.as_str()).collect();
        format!("this session has no group `{name}`; it has {}", known.join(", "))
    })
}
