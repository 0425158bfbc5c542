//! Lists the languages that `cycle` speaks: every folder in `locales/`.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The files of messages that are named by codes; a language without the first is none of its own.
const CODES: [&str; 2] = ["diagnostics.ftl", "balance.ftl"];

/// The files of messages that reports are told with, as far as a language has them.
const REPORTS: [&str; 8] = [
    "app.ftl",
    "stage.ftl",
    "worksheets.ftl",
    "debrief.ftl",
    "insight.ftl",
    "steps.ftl",
    "talk.ftl",
    "report.ftl",
];

fn main() -> io::Result<()> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut folders: Vec<PathBuf> =
        fs::read_dir(&locales)?.map(|item| Ok(item?.path())).collect::<io::Result<_>>()?;
    folders.sort();
    let mut list = "[\n".to_owned();
    for folder in folders {
        let name = folder.file_name().unwrap_or_default();
        if folder.join(CODES[0]).is_file() {
            let (codes, reports) = (texts(&folder, &CODES), texts(&folder, &REPORTS));
            let _ =
                writeln!(list, "    ({:?}, concat!({codes}), concat!({reports})),", name.to_string_lossy());
        }
    }
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("languages.rs"), list + "]\n")
}

/// The code that takes in those of some files that a folder has.
fn texts(folder: &Path, files: &[&str]) -> String {
    let mut texts = String::new();
    for file in files.iter().map(|file| folder.join(file)).filter(|file| file.is_file()) {
        println!("cargo::rerun-if-changed={}", file.display());
        let _ = write!(texts, "include_str!({file:?}), \"\\n\", ");
    }
    texts
}
