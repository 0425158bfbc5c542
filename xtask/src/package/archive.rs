//! The website as an archive: the folder to publish, how to publish it, and the licences.

use crate::app::Files;
use crate::policy;
use crate::run::{self, Done};
use std::fs::{self, File};
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// The folder that is to be published, inside the archive.
const SITE: &str = "site";

/// The archive; everything in it lies in a folder of this name. The same build gives the same bytes.
pub fn make(name: &str, files: &Files) -> Done<Vec<u8>> {
    let root = run::root();
    let mut entries = Files::new();
    entries.insert("HOSTING.txt".to_owned(), hosting(files)?.into_bytes());
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        entries.insert(licence.to_owned(), run::read(&root.join(licence))?.into_bytes());
    }
    entries.extend(files.iter().map(|(file, content)| (format!("{SITE}/{file}"), content.clone())));
    pack(name, &entries).map_err(|error| format!("The archive could not be made: {error}."))
}

/// How to publish this very build.
fn hosting(files: &Files) -> Done<String> {
    let page = files.get("index.html").map(|page| String::from_utf8_lossy(page)).unwrap_or_default();
    let headers = policy::headers(&page).map(|(name, value)| format!("    {name}: {value}\n"));
    let text = include_str!("hosting.txt");
    if !text.contains("{headers}") {
        return Err("xtask/src/package/hosting.txt has no place for the {headers}.".into());
    }
    Ok(text.replace("{headers}", headers.concat().trim_end()))
}

fn pack(name: &str, entries: &Files) -> zip::result::ZipResult<Vec<u8>> {
    // Times and rights of this machine's files would make two archives of one build differ.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (file, content) in entries {
        archive.start_file(format!("{name}/{file}"), options)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Unpacks an archive into a folder, and answers the folder to publish in it.
pub fn unpack(archive: &Path, folder: &Path) -> Done<PathBuf> {
    let failed =
        |error: &dyn std::fmt::Display| format!("{} could not be unpacked: {error}.", archive.display());
    let file = File::open(archive).map_err(|error| failed(&error))?;
    let mut unpacked = ZipArchive::new(file).map_err(|error| failed(&error))?;
    unpacked.extract(folder).map_err(|error| failed(&error))?;
    let mut inside = fs::read_dir(folder).map_err(|error| failed(&error))?;
    match inside.next() {
        Some(Ok(only)) => Ok(only.path().join(SITE)),
        _ => Err(failed(&"it is empty")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        let page = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\"><p>";
        Files::from([("index.html".to_owned(), page.into()), ("cases/ə.json".to_owned(), b"{}".to_vec())])
    }

    #[test]
    fn an_archive_holds_the_site_and_how_to_host_this_build() {
        let base = std::env::temp_dir().join(format!("xtask-archive-{}", std::process::id()));
        fs::create_dir_all(&base).unwrap();
        let path = base.join("a.zip");
        fs::write(&path, make("app-1", &files()).unwrap()).unwrap();
        let site = unpack(&path, &base.join("a")).unwrap();
        for (name, content) in files() {
            assert_eq!(fs::read(site.join(name)).unwrap(), content);
        }
        let text = fs::read_to_string(site.with_file_name("HOSTING.txt")).unwrap();
        assert!(
            text.contains("Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n"),
            "{text}"
        );
        fs::remove_dir_all(base).unwrap();
    }

    #[test]
    fn one_build_gives_one_archive() {
        assert_eq!(make("app-1", &files()), make("app-1", &files()));
        assert_ne!(make("app-1", &files()), make("app-2", &files()));
    }
}
