//! A small server for files on this machine, with the headers that a careful host would send.

use crate::run::Done;
use crate::tools::{self, Purpose};
use crate::{app, policy, run};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The longest request head that is read, in bytes.
const LONGEST_HEAD: usize = 16 * 1024;

/// `cargo xtask serve`
pub fn command(port: u16, build: bool) -> Done {
    let tools = if build { Some(tools::prepare(&[Purpose::Build])?) } else { None };
    app::prepare(tools.as_ref())?;
    let server = Server::bind(&app::dist(), "/", port)?;
    println!("\nPolicy Cycle Workshop is at {}  (Ctrl+C ends it)", server.address());
    server.run();
    Ok(())
}

/// A server that listens, for one folder under one path.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    site: Arc<Site>,
    port: u16,
}

/// What a server has to offer.
#[derive(Debug)]
struct Site {
    folder: PathBuf,
    /// The path that the folder appears under, with a slash at both ends.
    mount: String,
}

/// An answer, ready to be written.
#[derive(Debug, PartialEq)]
struct Answer {
    status: &'static str,
    kind: &'static str,
    /// Where to go instead, for a redirect.
    location: Option<String>,
    body: Vec<u8>,
}

impl Server {
    /// Starts listening on the loopback address only; port 0 takes a free one.
    pub fn bind(folder: &Path, mount: &str, port: u16) -> Done<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .map_err(|error| format!("Port {port} can't be used ({error}): choose another with --port."))?;
        let port =
            listener.local_addr().map_err(|error| format!("The server has no address: {error}."))?.port();
        // Symbolic links are resolved once here, so that a file's real place can be compared with it.
        let folder = folder
            .canonicalize()
            .map_err(|error| format!("{} can't be served: {error}.", folder.display()))?;
        Ok(Server { listener, site: Arc::new(Site { folder, mount: mount.to_owned() }), port })
    }

    /// The address to open.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.site.mount)
    }

    /// Answers requests for as long as the program runs.
    pub fn run(self) {
        for stream in self.listener.incoming().flatten() {
            let site = Arc::clone(&self.site);
            // A browser that goes away in the middle is no news, so a failed exchange is dropped.
            std::thread::spawn(move || site.exchange(stream).ok());
        }
    }

    /// Answers requests in the background, and returns the address.
    pub fn run_in_background(self) -> String {
        let address = self.address();
        std::thread::spawn(move || self.run());
        address
    }
}

impl Site {
    /// Reads one request and answers it.
    fn exchange(&self, mut stream: TcpStream) -> std::io::Result<()> {
        // Browsers open connections ahead of need; one that stays silent must not hold its thread.
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        let mut head = Vec::new();
        let mut chunk = [0; 2048];
        while !head.windows(4).any(|window| window == b"\r\n\r\n") {
            let length = stream.read(&mut chunk)?;
            if length == 0 || head.len() > LONGEST_HEAD {
                return Ok(());
            }
            head.extend_from_slice(&chunk[..length]);
        }
        let head = String::from_utf8_lossy(&head);
        let mut words = head.split_ascii_whitespace();
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let answer = match method {
            "GET" | "HEAD" => self.answer(target),
            _ => Answer::plain("405 Method Not Allowed", "This server only shows files."),
        };
        stream.write_all(self.headers(&answer).as_bytes())?;
        if method != "HEAD" {
            stream.write_all(&answer.body)?;
        }
        stream.flush()
    }

    fn answer(&self, target: &str) -> Answer {
        let path = target.split(['?', '#']).next().unwrap_or_default();
        if self.mount.strip_suffix('/') == Some(path) && !path.is_empty() {
            let location = Some(self.mount.clone());
            return Answer {
                location,
                ..Answer::plain("301 Moved Permanently", "The page has a slash at its end.")
            };
        }
        let file = path.strip_prefix(&self.mount).and_then(|path| self.file(path));
        match file.and_then(|file| Some((kind(&file), std::fs::read(&file).ok()?))) {
            Some((kind, body)) => Answer { status: "200 OK", kind, location: None, body },
            None => Answer::plain("404 Not Found", "There is no such page."),
        }
    }

    /// The file that a path means, if it lies inside the folder.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let path = decoded(path)?;
        let mut file = self.folder.clone();
        for part in path.split('/').filter(|part| !part.is_empty()) {
            // No part may climb, name a drive, or hide a separator.
            if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
                return None;
            }
            file.push(part);
        }
        if file.is_dir() {
            file.push("index.html");
        }
        // A symbolic link could still lead out of the folder.
        file.canonicalize().ok().filter(|real| real.is_file() && real.starts_with(&self.folder))
    }

    fn headers(&self, answer: &Answer) -> String {
        let page = run::read(&self.folder.join("index.html")).unwrap_or_default();
        let careful = policy::headers(&page).map(|(name, value)| format!("{name}: {value}\r\n")).concat();
        let location = answer.location.as_ref().map_or_else(String::new, |to| format!("Location: {to}\r\n"));
        format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n{location}\
             {careful}Cache-Control: no-cache\r\nConnection: close\r\n\r\n",
            answer.status,
            answer.kind,
            answer.body.len(),
        )
    }
}

impl Answer {
    fn plain(status: &'static str, text: &str) -> Answer {
        Answer { status, kind: "text/plain; charset=utf-8", location: None, body: text.as_bytes().to_vec() }
    }
}

/// The media type of a file, by its ending.
fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "ftl" | "md" | "txt" | "toml" | "csv" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// A path with its percent signs resolved, or nothing when they make no sense.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let (high, low) =
                (char::from(rest.next()?).to_digit(16)?, char::from(rest.next()?).to_digit(16)?);
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with a page, a script in a subfolder, and a secret beside it.
    fn site(mount: &str) -> (Site, PathBuf) {
        let name = format!("xtask-serve-{}-{}", std::process::id(), mount.replace('/', "-"));
        let base = std::env::temp_dir().join(name);
        let folder = base.join("dist");
        std::fs::create_dir_all(folder.join("sub dir")).unwrap();
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self';\">";
        std::fs::write(folder.join("index.html"), page).unwrap();
        std::fs::write(folder.join("sub dir/a.js"), "1").unwrap();
        std::fs::write(base.join("secret.txt"), "s").unwrap();
        (Site { folder: folder.canonicalize().unwrap(), mount: mount.to_owned() }, base)
    }

    fn statuses(site: &Site, targets: &[&str]) -> Vec<&'static str> {
        targets.iter().map(|target| &site.answer(target).status[..3]).collect()
    }

    #[test]
    fn files_are_found_under_the_mount_and_nowhere_else() {
        let (site, base) = site("/workshop/");
        let there = ["/workshop/", "/workshop/?x=1", "/workshop/index.html", "/workshop/sub%20dir/a.js"];
        assert_eq!(statuses(&site, &there), ["200"; 4]);
        assert_eq!(site.answer("/workshop").location.as_deref(), Some("/workshop/"));
        let missing =
            ["/", "/index.html", "/workshop/none", "/workshop/sub%20dir", "/workshopping/", "", "*"];
        assert_eq!(statuses(&site, &missing), ["404"; 7]);
        std::fs::remove_dir_all(base).unwrap();
    }

    #[test]
    fn nothing_outside_the_folder_is_shown() {
        let (site, base) = site("/");
        #[cfg(unix)]
        std::os::unix::fs::symlink(base.join("secret.txt"), site.folder.join("link.txt")).unwrap();
        let climbing = [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/sub%20dir/../../secret.txt",
            "/..\\secret.txt",
            "//etc/passwd",
            "/%",
            "/%ff",
            "/a%00b",
            "/link.txt",
        ];
        assert_eq!(statuses(&site, &climbing), ["404"; 10]);
        std::fs::remove_dir_all(base).unwrap();
    }

    #[test]
    fn answers_go_over_the_wire_with_type_and_policy() {
        let (site, base) = site("/wire/");
        let address = Server::bind(&site.folder, "/wire/", 0).unwrap().run_in_background();
        let host = address.trim_start_matches("http://").trim_end_matches("/wire/").to_owned();
        let ask = |request: &str| {
            let mut stream = TcpStream::connect(&host).unwrap();
            let mut text = String::new();
            // The server may hang up on a request that it won't read; then there is no answer.
            let exchanged =
                stream.write_all(request.as_bytes()).and_then(|()| stream.read_to_string(&mut text));
            exchanged.map(|_| text).unwrap_or_default()
        };
        let script = ask("GET /wire/sub%20dir/a.js HTTP/1.1\r\nHost: x\r\n\r\n");
        assert!(script.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/javascript"), "{script}");
        assert!(script.contains("Content-Security-Policy: default-src 'self'; frame-ancestors 'none'\r\n"));
        assert!(script.ends_with("\r\n\r\n1"));
        assert!(ask("HEAD /wire/ HTTP/1.1\r\n\r\n").ends_with("\r\n\r\n"));
        assert!(ask("POST /wire/ HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 405"));
        assert_eq!(ask(&"x".repeat(2 * LONGEST_HEAD)), "");
        std::fs::remove_dir_all(base).unwrap();
    }
}
