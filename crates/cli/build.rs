//! Lists the languages that `cycle` speaks: every folder in `locales/`.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The file of messages that `cycle` needs of each language.
const FILE: &str = "diagnostics.ftl";

fn main() -> io::Result<()> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut folders: Vec<PathBuf> =
        fs::read_dir(&locales)?.map(|item| Ok(item?.path())).collect::<io::Result<_>>()?;
    folders.sort();
    let mut list = "[\n".to_owned();
    for folder in folders {
        let (name, file) = (folder.file_name().unwrap_or_default(), folder.join(FILE));
        if file.is_file() {
            println!("cargo::rerun-if-changed={}", file.display());
            let _ = writeln!(list, "    ({:?}, include_str!({file:?})),", name.to_string_lossy());
        }
    }
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("languages.rs"), list + "]\n")
}
