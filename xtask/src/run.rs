//! Running other programs, and saying what is going on.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// An outcome whose error is a sentence for the person at the terminal.
pub type Done<T = ()> = Result<T, String>;

/// The folder of the whole project: the one that holds the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    // Cargo sets the variable for `cargo xtask`; the built-in value serves when the binary is started by hand.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&here).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The cargo that started this command, so that everything uses the same toolchain.
pub fn cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Announces a piece of work, does it, and says how long it took.
pub fn timed<T>(what: &str, work: impl FnOnce() -> Done<T>) -> Done<T> {
    println!("\n▸ {what}");
    let start = Instant::now();
    let result = work()?;
    println!("  done in {:.1} s", start.elapsed().as_secs_f64());
    Ok(result)
}

/// Runs a command whose output goes straight to the terminal; failing is an error.
pub fn run(command: &mut Command) -> Done {
    let line = shown(command);
    let status = command.status().map_err(|error| could_not_start(&line, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{line}` failed ({status}).")) }
}

/// Runs a command that passes its standard output on line by line, and hands each line to `see` as well.
/// Returns whether the command succeeded.
pub fn watch(command: &mut Command, mut see: impl FnMut(&str)) -> Done<bool> {
    use std::io::{BufRead, BufReader};
    let line = shown(command);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| could_not_start(&line, &error))?;
    if let Some(output) = child.stdout.take() {
        for text in BufReader::new(output).lines() {
            let text = text.map_err(|error| format!("The output of `{line}` could not be read: {error}."))?;
            println!("{text}");
            see(&text);
        }
    }
    let status = child.wait().map_err(|error| format!("`{line}` could not be waited for: {error}."))?;
    Ok(status.success())
}

/// What a command prints on its standard output; failing is an error.
pub fn print_of(command: &mut Command) -> Done<String> {
    let line = shown(command);
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| could_not_start(&line, &error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("`{line}` failed ({}).", output.status))
    }
}

/// What a command prints on its standard output, or nothing when it can't be run or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Reads a whole text file.
pub fn read(path: &Path) -> Done<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} could not be read: {error}.", path.display()))
}

/// Writes a text file.
pub fn write(path: &Path, text: &str) -> Done {
    std::fs::write(path, text).map_err(|error| format!("{} could not be written: {error}.", path.display()))
}

/// Every file in a folder and its subfolders.
pub fn files(folder: &Path) -> Done<Vec<PathBuf>> {
    let failed = |error: std::io::Error| format!("{} could not be read: {error}.", folder.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

/// Finds a program in a list of folders; on Windows with the endings that programs have there.
pub fn find_program<'a>(name: &str, folders: impl IntoIterator<Item = &'a PathBuf>) -> Vec<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    let mut found: Vec<PathBuf> = Vec::new();
    for folder in folders {
        for ending in endings {
            let path = folder.join(format!("{name}{ending}"));
            if path.is_file() && !found.contains(&path) {
                found.push(path);
            }
        }
    }
    found
}

/// The folders that programs are looked for in.
pub fn search_path() -> Vec<PathBuf> {
    std::env::var_os("PATH").map(|path| std::env::split_paths(&path).collect()).unwrap_or_default()
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words: Vec<_> =
        std::iter::once(program).chain(command.get_args()).map(OsStr::to_string_lossy).collect();
    words.join(" ")
}

fn could_not_start(line: &str, error: &std::io::Error) -> String {
    format!("`{line}` could not be started: {error}.")
}
