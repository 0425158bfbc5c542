//! `cargo xtask package`: what people are given, made of the built app: the app in one file, and the website's archive.

mod archive;
mod one_file;

use crate::app;
use crate::run::{self, Done};
use crate::tools::{self, Purpose, Tools};
use std::fs;
use std::path::{Path, PathBuf};

/// Where what people are given lies.
#[derive(Debug)]
pub struct Package {
    /// The app in one file.
    pub one_file: PathBuf,
    /// The website as an archive.
    pub archive: PathBuf,
}

/// `cargo xtask package`
pub fn command(build: bool) -> Done {
    // Bundling the script of the one file needs the same tools as building.
    let tools = tools::prepare(&[Purpose::Build])?;
    app::prepare(build.then_some(&tools))?;
    make(&tools).map(drop)
}

/// Makes both of the last build, and says how large they are.
pub fn make(tools: &Tools) -> Done<Package> {
    run::timed("Package: the app in one file, and the website's archive", || {
        let folder = run::root().join("target/package");
        // Nothing of an earlier version may lie beside this one.
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .map_err(|error| format!("{} could not be emptied: {error}.", folder.display()))?;
        }
        fs::create_dir_all(&folder)
            .map_err(|error| format!("{} could not be made: {error}.", folder.display()))?;
        let name = concat!("policy-cycle-workshop-", env!("CARGO_PKG_VERSION"));
        let package = Package {
            one_file: folder.join(format!("{name}.html")),
            archive: folder.join(format!("{name}-site.zip")),
        };
        let files = app::files(&app::dist())?;
        write(&package.one_file, one_file::make(tools, &files)?.as_bytes())?;
        write(&package.archive, &archive::make(name, &files)?)?;
        Ok(package)
    })
}

/// Unpacks an archive into a folder beside it; answers the folder that is the website.
pub fn unpack(archive: &Path) -> Done<PathBuf> {
    archive::unpack(archive, &archive.with_extension(""))
}

fn write(path: &Path, content: &[u8]) -> Done {
    let shown = path.strip_prefix(run::root()).unwrap_or(path);
    println!("  {:>9} bytes  {}", content.len(), shown.display());
    fs::write(path, content).map_err(|error| format!("{} could not be written: {error}.", path.display()))
}
