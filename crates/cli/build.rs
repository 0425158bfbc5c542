//! Lists the languages that `cycle` speaks: every folder in `locales/`.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The files of messages that `cycle` needs of each language; a language without the first is none of its own.
const FILES: [&str; 2] = ["diagnostics.ftl", "balance.ftl"];

fn main() -> io::Result<()> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut folders: Vec<PathBuf> =
        fs::read_dir(&locales)?.map(|item| Ok(item?.path())).collect::<io::Result<_>>()?;
    folders.sort();
    let mut list = "[\n".to_owned();
    for folder in folders {
        let name = folder.file_name().unwrap_or_default();
        let files: Vec<PathBuf> =
            FILES.iter().map(|file| folder.join(file)).filter(|file| file.is_file()).collect();
        if files.first().is_some_and(|file| file.ends_with(FILES[0])) {
            let mut texts = String::new();
            for file in &files {
                println!("cargo::rerun-if-changed={}", file.display());
                let _ = write!(texts, "include_str!({file:?}), ");
            }
            let _ = writeln!(list, "    ({:?}, concat!({texts})),", name.to_string_lossy());
        }
    }
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("languages.rs"), list + "]\n")
}
