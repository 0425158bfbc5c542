//! Every tool that the commands need: its version, where it is found, and how it is installed when it is missing.
//!
//! The versions below are the only ones to change. `Trunk.toml`, `package.json` and `Cargo.lock` repeat some of them
//! because their own tools read them there; a test holds them equal.

use crate::run::{self, Done};
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use std::process::Command;

/// Trunk bundles the app. Later versions ask for a newer compiler than `rust-toolchain.toml` pins.
const TRUNK: &str = "0.21.14";
/// The `wasm-bindgen` tool must have exactly the version of the crate in `Cargo.lock`.
const WASM_BINDGEN: &str = "0.2.130";
/// Binaryen's major version, of the npm package that brings `wasm-opt`.
const BINARYEN: &str = "132";
/// The oldest Node.js that the npm packages run on.
const NODE: u32 = 20;
/// What the app is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// What a command is about to do, which decides what it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Formatting, lints and tests of the Rust code.
    CheckRust,
    /// Building the app.
    Build,
    /// Driving the app in Chromium.
    Browse,
    /// Driving what is handed out in Firefox as well.
    BrowseFirefox,
}

/// One thing that must be there before the work starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tool {
    Linters,
    WasmTarget,
    Trunk,
    WasmBindgen,
    Node,
    NpmPackages,
    Chromium,
    Firefox,
}

/// The tools, once they are all there.
#[derive(Debug)]
pub struct Tools {
    path: Vec<PathBuf>,
}

/// Installs whatever the purposes need and this machine lacks.
pub fn prepare(purposes: &[Purpose]) -> Done<Tools> {
    let tools = Tools { path: path() };
    for tool in needed(purposes) {
        if tools.find(tool).is_some() {
            continue;
        }
        if let Some(sentence) = tools.obstacle(tool) {
            return Err(sentence);
        }
        println!("{}", tools.announcement(tool));
        tools.install(tool)?;
        if tools.find(tool).is_none() {
            return Err(format!("{} was installed but still can't be found.", tool.name()));
        }
    }
    // A tool that was just built may sit in a folder that the search path must now put first.
    Ok(Tools { path: path() })
}

/// Prints what is there and what would be installed, and changes nothing.
pub fn list() -> Done {
    let tools = Tools { path: path() };
    for tool in needed(&[Purpose::CheckRust, Purpose::Build, Purpose::Browse, Purpose::BrowseFirefox]) {
        let state = match (tools.find(tool), tools.obstacle(tool)) {
            (Some(place), _) => place,
            (None, Some(sentence)) => sentence,
            (None, None) => tools.announcement(tool),
        };
        println!("{:<24} {state}", tool.name());
    }
    Ok(())
}

/// The tools for some purposes, each after those that it is installed with.
fn needed(purposes: &[Purpose]) -> Vec<Tool> {
    use Tool::*;
    let all = [Linters, WasmTarget, Trunk, WasmBindgen, Node, NpmPackages, Chromium, Firefox];
    let serves = |tool: &Tool| {
        purposes.iter().any(|purpose| match purpose {
            Purpose::CheckRust => matches!(tool, Linters | WasmTarget | WasmBindgen | Node),
            Purpose::Build => matches!(tool, WasmTarget | Trunk | WasmBindgen | Node | NpmPackages),
            Purpose::Browse => matches!(tool, Node | NpmPackages | Chromium),
            Purpose::BrowseFirefox => matches!(tool, Node | NpmPackages | Firefox),
        })
    };
    all.into_iter().filter(serves).collect()
}

impl Tool {
    fn name(self) -> &'static str {
        match self {
            Tool::Linters => "rustfmt and clippy",
            Tool::WasmTarget => "WebAssembly target",
            Tool::Trunk => "Trunk",
            Tool::WasmBindgen => "wasm-bindgen",
            Tool::Node => "Node.js and npm",
            Tool::NpmPackages => "npm packages",
            Tool::Chromium => "Chromium",
            Tool::Firefox => "Firefox",
        }
    }
}

impl Tools {
    /// A command that finds these tools first and starts in the project's folder.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(run::root());
        if let Ok(path) = std::env::join_paths(&self.path) {
            command.env("PATH", path);
        }
        command
    }

    /// A command for cargo.
    pub fn cargo(&self) -> Command {
        self.command(run::cargo())
    }

    /// A command for one of the programs on the search path, by its full path where it is known.
    pub fn program(&self, name: &str) -> Command {
        self.command(run::find_program(name, &self.path).first().cloned().unwrap_or_else(|| name.into()))
    }

    /// The Chromium of this machine, or nothing when Playwright brings its own.
    pub fn chromium(&self) -> Option<PathBuf> {
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        let apps = ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"];
        self.browser("CHROMIUM_PATH", &names, &apps)
    }

    /// The Firefox of this machine.
    pub fn firefox(&self) -> Option<PathBuf> {
        self.browser("FIREFOX_PATH", &["firefox-esr", "firefox"], &["Firefox.app/Contents/MacOS/firefox"])
    }

    /// A browser: the one that a variable names, or the first that runs of these programs and these apps of a Mac.
    fn browser(&self, variable: &str, names: &[&str], apps: &[&str]) -> Option<PathBuf> {
        std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file()).or_else(|| {
            let on_path = names.iter().flat_map(|name| run::find_program(name, &self.path));
            let on_mac = apps.iter().map(|app| PathBuf::from("/Applications").join(app));
            // Some systems put a script of this name there that only says where to get the browser.
            on_path.chain(on_mac).find(|path| run::output(Command::new(path).arg("--version")).is_some())
        })
    }

    /// Where a tool is, if it is there in the right version.
    fn find(&self, tool: Tool) -> Option<String> {
        match tool {
            Tool::Linters => {
                let here = |name| run::output(self.cargo().args([name, "--version"]));
                here("fmt").and(here("clippy")).map(|version| version.trim().to_owned())
            }
            Tool::WasmTarget => {
                let mut rustc = self.command("rustc");
                let folder = run::output(rustc.args(["--print", "target-libdir", "--target", WASM]))?;
                PathBuf::from(folder.trim()).is_dir().then(|| folder.trim().to_owned())
            }
            Tool::Trunk => folder_of("trunk", TRUNK, &self.path).map(|folder| shown(&folder)),
            Tool::WasmBindgen => {
                folder_of("wasm-bindgen", WASM_BINDGEN, &self.path).map(|folder| shown(&folder))
            }
            Tool::Node => {
                let version = run::output(self.program("node").arg("--version"))?;
                let npm = run::output(self.program("npm").arg("--version"))?;
                (major(&version)? >= NODE).then(|| format!("{} and {}", version.trim(), npm.trim()))
            }
            Tool::NpmPackages => {
                let stamp = std::fs::read_to_string(stamp_file()).ok()?;
                let programs = run::root().join("node_modules").join(".bin");
                folder_of("wasm-opt", BINARYEN, &[programs])
                    .filter(|_| Some(stamp) == stamp_of_lock())
                    .map(|folder| shown(&folder))
            }
            Tool::Chromium => self.chromium().or_else(|| self.playwright_chromium()).map(|path| shown(&path)),
            Tool::Firefox => self.firefox().map(|path| shown(&path)),
        }
    }

    /// The Chromium that Playwright fetched earlier.
    fn playwright_chromium(&self) -> Option<PathBuf> {
        let ask = "console.log(require('@playwright/test').chromium.executablePath())";
        let path = run::output(self.program("node").args(["--eval", ask]))?;
        Some(PathBuf::from(path.trim())).filter(|path| path.is_file())
    }

    /// Why a missing tool can't be installed from here, as a sentence that says what to do.
    fn obstacle(&self, tool: Tool) -> Option<String> {
        let rustup = !run::find_program("rustup", &self.path).is_empty();
        match tool {
            Tool::Linters if !rustup => Some(
                "rustfmt and clippy are missing: install rustup, or these two by your system's means.".into(),
            ),
            Tool::WasmTarget if !rustup => Some(format!(
                "The Rust target {WASM} is missing: install rustup, or the target by your system's means."
            )),
            Tool::Node => Some(format!("Node.js {NODE} or later with npm is missing: please install it.")),
            // Playwright would bring a Firefox of its own making, and people have another.
            Tool::Firefox if !self.may_use_apt() => {
                Some("Firefox is missing: please install it, or set FIREFOX_PATH to its program.".into())
            }
            _ => None,
        }
    }

    /// What installing a tool does, and about how long it takes.
    fn announcement(&self, tool: Tool) -> String {
        match tool {
            Tool::Linters => "Adding rustfmt and clippy with rustup: about a minute.".into(),
            Tool::WasmTarget => format!("Adding the target {WASM} with rustup: about a minute."),
            Tool::Trunk => format!("Building Trunk {TRUNK} with cargo: about 10 minutes, once."),
            Tool::WasmBindgen => {
                format!("Building wasm-bindgen {WASM_BINDGEN} with cargo: about 7 minutes, once.")
            }
            Tool::Node => String::new(),
            Tool::NpmPackages => "Fetching the npm packages of package-lock.json: about a minute.".into(),
            Tool::Chromium if self.may_use_apt() => {
                "Installing Chromium with apt-get, as root: about 2 minutes.".into()
            }
            Tool::Chromium => {
                "Letting Playwright fetch its own Chromium: about 2 minutes, no root needed.".into()
            }
            Tool::Firefox => "Installing Firefox with apt-get, as root: about a minute.".into(),
        }
    }

    fn install(&self, tool: Tool) -> Done {
        match tool {
            Tool::Linters => run::run(self.command("rustup").args(["component", "add", "rustfmt", "clippy"])),
            Tool::WasmTarget => run::run(self.command("rustup").args(["target", "add", WASM])),
            Tool::Trunk => {
                let package = format!("trunk@{TRUNK}");
                run::run(self.cargo().args(["install", "--locked", &package]))
            }
            Tool::WasmBindgen => {
                // Not --locked: its lock file names a version that is no longer to be had.
                run::run(self.cargo().args(["install", "wasm-bindgen-cli", "--version", WASM_BINDGEN]))
            }
            Tool::Node => Ok(()),
            Tool::NpmPackages => {
                run::run(self.program("npm").arg("ci"))?;
                std::fs::write(stamp_file(), stamp_of_lock().unwrap_or_default()).map_err(|error| {
                    format!("The note of what is in node_modules could not be written: {error}.")
                })
            }
            Tool::Chromium => {
                if self.may_use_apt() {
                    self.install_package("chromium")?;
                }
                if self.chromium().is_none() {
                    run::run(self.program("npx").args(["playwright", "install", "chromium"])).map_err(|sentence| {
                        format!("{sentence} Please install Chromium, or set CHROMIUM_PATH to a browser's program.")
                    })?;
                }
                Ok(())
            }
            Tool::Firefox => self.install_package("firefox-esr"),
        }
    }

    /// Installs one of the system's packages.
    fn install_package(&self, name: &str) -> Done {
        let arguments = ["install", "-y", "--no-install-recommends", name];
        run::run(self.command("apt-get").arg("update"))?;
        run::run(self.command("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    }

    /// Whether a browser can come from the system's packages: only as root, which is never asked for.
    fn may_use_apt(&self) -> bool {
        let root = run::output(self.command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
        root && !run::find_program("apt-get", &self.path).is_empty()
    }
}

/// The search path with the project's own tools first.
fn path() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let mut path = vec![run::root().join("node_modules").join(".bin")];
    path.extend(home.map(|home| home.join("bin")));
    path.extend(run::search_path());
    // Trunk takes the first wasm-bindgen of the path, right or wrong; so a right one further back moves to the front.
    for (name, version) in [("trunk", TRUNK), ("wasm-bindgen", WASM_BINDGEN)] {
        if let Some(folder) = folder_of(name, version, &path)
            && run::find_program(name, &path).first().and_then(|first| first.parent())
                != Some(folder.as_path())
        {
            path.insert(0, folder);
        }
    }
    path
}

/// The first folder that holds a program in exactly this version.
fn folder_of(name: &str, version: &str, folders: &[PathBuf]) -> Option<PathBuf> {
    run::find_program(name, folders)
        .into_iter()
        .find(|program| {
            run::output(Command::new(program).arg("--version"))
                .is_some_and(|text| has_version(&text, version))
        })
        .and_then(|program| program.parent().map(PathBuf::from))
}

/// Whether the output of `--version` names this very version.
fn has_version(output: &str, version: &str) -> bool {
    output.split_whitespace().any(|word| word == version)
}

/// The first number of a version such as `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

/// The file inside `node_modules` that says which lock it was filled from.
fn stamp_file() -> PathBuf {
    run::root().join("node_modules").join(".filled-from")
}

/// A digest of everything that decides what `npm ci` installs.
fn stamp_of_lock() -> Option<String> {
    let mut digest = Sha256::new();
    for name in ["package.json", "package-lock.json"] {
        digest.update(std::fs::read(run::root().join(name)).ok()?);
    }
    Some(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn shown(path: &std::path::Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_whole() {
        assert!(has_version("trunk 0.21.14\n", "0.21.14"));
        assert!(has_version("wasm-bindgen 0.2.130 (0a1b2c3d4)", "0.2.130"));
        assert!(!has_version("wasm-bindgen 0.2.13", "0.2.130"));
        assert!(!has_version("trunk 0.21.14-rc.1", "0.21.14"));
        assert!(!has_version("", "0.21.14"));
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("not a version"), None);
    }

    #[test]
    fn serving_needs_no_browser_and_checking_no_bundler() {
        assert!(!needed(&[Purpose::Build]).contains(&Tool::Chromium));
        assert!(!needed(&[Purpose::Browse]).contains(&Tool::Firefox));
        assert!(!needed(&[Purpose::CheckRust]).contains(&Tool::Trunk));
        assert!(!needed(&[Purpose::Browse]).contains(&Tool::WasmBindgen));
        let all = needed(&[Purpose::CheckRust, Purpose::Build, Purpose::Browse, Purpose::BrowseFirefox]);
        assert_eq!(all.len(), 8);
        let place = |tool| all.iter().position(|other| *other == tool);
        assert!(
            place(Tool::Node) < place(Tool::NpmPackages) && place(Tool::NpmPackages) < place(Tool::Chromium)
        );
    }

    #[cfg(unix)]
    #[test]
    fn the_right_version_is_found_behind_a_wrong_one() {
        use std::os::unix::fs::PermissionsExt;
        let base = std::env::temp_dir().join(format!("xtask-tools-{}", std::process::id()));
        let folder = |name: &str, text: &str| {
            let folder = base.join(name);
            std::fs::create_dir_all(&folder).unwrap();
            let program = folder.join("trunk");
            std::fs::write(&program, format!("#!/bin/sh\necho {text}\n")).unwrap();
            std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
            folder
        };
        let (old, right) = (folder("old", "trunk 0.21.1"), folder("right", "trunk 0.21.14"));
        assert_eq!(folder_of("trunk", TRUNK, &[old.clone(), right.clone()]), Some(right));
        assert_eq!(folder_of("trunk", TRUNK, &[old, base.join("empty")]), None);
        std::fs::remove_dir_all(base).unwrap();
    }

    #[test]
    fn other_files_repeat_the_same_versions() {
        let text = |name: &str| run::read(&run::root().join(name)).unwrap();
        let trunk = text("Trunk.toml");
        assert!(trunk.contains(&format!("trunk-version = \"={TRUNK}\"")));
        assert!(trunk.contains(&format!("wasm_bindgen = \"{WASM_BINDGEN}\"")));
        assert!(trunk.contains(&format!("wasm_opt = \"version_{BINARYEN}\"")));
        assert!(text("package.json").contains(&format!("\"binaryen\": \"{BINARYEN}.0.0\"")));
        let lock = text("Cargo.lock");
        if let Some((_, rest)) = lock.split_once("name = \"wasm-bindgen\"\n") {
            assert!(
                rest.starts_with(&format!("version = \"{WASM_BINDGEN}\"")),
                "Cargo.lock has another wasm-bindgen"
            );
        }
    }
}
