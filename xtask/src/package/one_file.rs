//! The app in one file: page, styles, scripts, modules, languages and case studies.
//!
//! It is the website's own page. What that takes from files of its own is put inside: styles and the one script as they
//! are, everything else packed, in elements that do nothing (`src/script/site/embedded.js` unpacks them). What only
//! installing needs is left out: the service worker and the manifest.

use crate::app::Files;
use crate::assets;
use crate::gzip;
use crate::page;
use crate::policy;
use crate::run::{self, Done};
use crate::tools::Tools;
use base64::prelude::{BASE64_STANDARD, Engine};

/// Endings of files that the page does not take packed: it has them in its own text, or does not need them.
const NOT_PACKED: [&str; 6] = ["html", "css", "js", "wasm", "svg", "webmanifest"];

/// The modules that draw the app, and the one that writes workbooks for it.
const MODULES: [&str; 5] = ["library", "play", "workshop", "debrief", "sheet"];

/// The styles that the website's page does not name.
const LATER_STYLES: &str = "later.css";

/// Makes the page of a built app.
pub fn make(tools: &Tools, files: &Files) -> Done<String> {
    let folder = run::root().join("target/app");
    let script = folder.join("one-file.js");
    let dist = crate::app::dist();
    let alias = |name: &str, file: &str| format!("--alias:{name}={}", dist.join(file).display());
    let mut arguments = vec![
        "--conditions=one-file".to_owned(),
        // The modules' scripts know a place beside them where a module would lie; here it is handed to them.
        "--define:import.meta.url=undefined".to_owned(),
    ];
    for name in MODULES {
        arguments.push(alias(name, module(files, name, ".js")?));
    }
    assets::bundle(tools, "src/script/one-file.js", &script, &arguments)?;
    let reader = run::read(&run::root().join("src/script/site/reader.js"))?;
    compose(files, run::read(&script)?.trim(), &reader)
}

/// The page, made of the website's files, of the script that starts everything, and of the start of the reader's worker.
fn compose(files: &Files, script: &str, reader: &str) -> Done<String> {
    let page = text(files, "index.html")?;
    let mut styles = String::new();
    let mut changes = Vec::new();
    for tag in page::tags(page, "link") {
        let value = |name| page::attribute(page, &tag, name).map(|place| &page[place]).unwrap_or_default();
        let file = value("href").trim_start_matches("./");
        let instead = match value("rel") {
            "stylesheet" => {
                styles.push_str(text(files, file)?.trim());
                String::new()
            }
            "icon" => {
                let icon = BASE64_STANDARD.encode(text(files, file)?);
                format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">")
            }
            _ => String::new(),
        };
        changes.push((tag, instead));
    }
    // On the website these come with the screens that need them.
    styles.push_str(text(files, LATER_STYLES)?.trim());
    // With a base, every link to a screen of the app would lead to the folder instead of the page.
    changes.extend(page::tags(page, "base").into_iter().map(|tag| (tag, String::new())));
    changes.extend(page::scripts(page).into_iter().map(|script| (script.whole, String::new())));
    let head = page.find("</head>").ok_or("The built page has no end of its head.")?;
    let body = page.find("</body>").ok_or("The built page has no end of its body.")?;
    let style = closed("style", &styles)?;
    let script = closed("script", script)?;
    changes.push((head..head, format!("<style>{style}</style>")));
    changes.push((body..body, format!("{}<script>{script}</script>", packed(files, reader)?)));
    policy::allow_only(&page::replaced(page, changes), &[script], &[style])
}

/// A text that may stand in an element of this name: nothing in it can end the element early, or open a comment in it.
fn closed<'a>(element: &str, text: &'a str) -> Done<&'a str> {
    let lower = text.to_ascii_lowercase();
    match [format!("</{element}"), "<!--".to_owned()].iter().find(|end| lower.contains(end.as_str())) {
        Some(end) => Err(format!("The app's {element} says “{end}”, which a page cannot hold.")),
        None => Ok(text),
    }
}

/// The elements that hold the other files. Base64 has no angle bracket, so no file can end its element early.
fn packed(files: &Files, reader: &str) -> Done<String> {
    let mut inside = Files::new();
    for name in MODULES.into_iter().chain(["loader"]) {
        inside.insert(format!("{name}_bg.wasm"), files[module(files, name, "_bg.wasm")?].clone());
    }
    let loader = text(files, module(files, "loader", ".js")?)?;
    inside.insert("reader.js".to_owned(), format!("{loader}\n{reader}").into_bytes());
    // Whoever can unpack the page needs no other make of this module.
    for name in ["analyst.js", "analyst_bg.wasm"] {
        let content = files.get(name).ok_or_else(|| format!("The built app has no {name}."))?;
        inside.insert(name.to_owned(), content.clone());
    }
    let others = files
        .iter()
        .filter(|(name, _)| name.rsplit_once('.').is_none_or(|(_, ending)| !NOT_PACKED.contains(&ending)));
    inside.extend(others.map(|(name, content)| (name.clone(), content.clone())));
    let element = |(name, content): (&String, &Vec<u8>)| {
        let name = name.replace('&', "&amp;").replace('"', "&quot;");
        format!(
            "<script type=\"application/gzip\" data-file=\"{name}\">{}</script>",
            BASE64_STANDARD.encode(gzip::packed(content, gzip::BEST))
        )
    };
    Ok(inside.iter().map(element).collect::<Vec<_>>().join("\n"))
}

/// The file of a module, with or without a digest in its name.
fn module<'a>(files: &'a Files, name: &str, ending: &str) -> Done<&'a str> {
    let is_it = |file: &&String| {
        let rest = file.strip_prefix(name).and_then(|rest| rest.strip_suffix(ending));
        rest.is_some_and(|digest| digest.is_empty() || digest.starts_with('-') && !digest.contains('_'))
    };
    let found = files.keys().find(is_it).map(String::as_str);
    found.ok_or_else(|| format!("The built app has no {name}{ending}."))
}

fn text<'a>(files: &'a Files, name: &str) -> Done<&'a str> {
    let content = files.get(name).ok_or_else(|| format!("The built app has no {name}."))?;
    std::str::from_utf8(content).map_err(|error| format!("{name} in the built app is no text: {error}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><meta charset=utf-8><meta http-equiv=Content-Security-Policy content=\"default-src \
        'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-x='; style-src 'self'\"><base href=./>\
        <link href=./icon-1f.svg integrity=sha384-x rel=icon><link href=m.webmanifest rel=manifest>\
        <link href=./a-1f.css rel=stylesheet><link href=./b-1f.css rel=stylesheet>\
        <script defer src=./script-1f.js></script><script type=module>import './library-1f.js'</script>\
        <link href=./library-1f.js rel=modulepreload></head><body><div id=library></div></body></html>";

    fn files() -> Files {
        let text = [
            ("index.html", PAGE),
            ("icon-1f.svg", "<svg/>"),
            ("a-1f.css", "a{}\n"),
            ("b-1f.css", "b{}\n"),
            ("later.css", "d{}\n"),
            ("library-1f.css", "c{}"),
            ("script-1f.js", "script"),
            ("library-1f.js", "library"),
            ("library-1f_bg.wasm", "library wasm"),
            ("play.js", "play"),
            ("play_bg.wasm", "play wasm"),
            ("workshop.js", "workshop"),
            ("workshop_bg.wasm", "workshop wasm"),
            ("debrief.js", "debrief"),
            ("debrief_bg.wasm", "debrief wasm"),
            ("sheet.js", "sheet"),
            ("sheet_bg.wasm", "sheet wasm"),
            ("loader.js", "loader"),
            ("loader_bg.wasm", "loader wasm"),
            ("reader.js", "website's reader"),
            ("analyst.js", "analyst"),
            ("analyst_bg.wasm", "analyst wasm"),
            ("analyst-plain_bg.wasm", "other make"),
            ("sw.js", "worker"),
            ("m.webmanifest", "{}"),
            ("locales/en/app.ftl", "a = </script><!-- & \""),
        ];
        text.into_iter().map(|(name, text)| (name.to_owned(), text.into())).collect()
    }

    fn unpacked(page: &str, name: &str) -> Option<String> {
        use std::io::Read;
        let script = page::scripts(page).into_iter().find(|script| {
            page::attribute(page, &script.tag, "data-file").is_some_and(|place| &page[place] == name)
        })?;
        let bytes = BASE64_STANDARD.decode(&page[script.text]).ok()?;
        let mut text = String::new();
        flate2::read::GzDecoder::new(bytes.as_slice()).read_to_string(&mut text).ok()?;
        Some(text)
    }

    #[test]
    fn the_page_holds_everything_and_names_no_file_beside_it() {
        let page = compose(&files(), "start()", "ready()").unwrap();
        assert!(page.contains("<style>a{}b{}d{}</style></head>"), "{page}");
        assert!(page.contains("<script>start()</script></body>"), "{page}");
        for (name, text) in [
            ("library_bg.wasm", "library wasm"),
            ("play_bg.wasm", "play wasm"),
            ("workshop_bg.wasm", "workshop wasm"),
            ("debrief_bg.wasm", "debrief wasm"),
            ("sheet_bg.wasm", "sheet wasm"),
            ("loader_bg.wasm", "loader wasm"),
            ("reader.js", "loader\nready()"),
            ("analyst.js", "analyst"),
            ("analyst_bg.wasm", "analyst wasm"),
            ("locales/en/app.ftl", "a = </script><!-- & \""),
        ] {
            assert_eq!(unpacked(&page, name).as_deref(), Some(text), "{name}");
        }
        let links = page::tags(&page, "link");
        assert_eq!(links.len(), 1);
        assert!(page[links[0].clone()].contains("href=\"data:image/svg+xml;base64,"));
        assert!(page::tags(&page, "base").is_empty());
        for script in page::scripts(&page) {
            assert_eq!(page::attribute(&page, &script.tag, "src"), None);
        }
        assert_eq!(page::scripts(&page).len(), 11);
        assert_eq!(unpacked(&page, "analyst-plain_bg.wasm"), None);
        let policy = policy::of(&page).unwrap();
        assert!(!policy.contains("'self'") && !policy.contains("sha256-x"), "{policy}");
    }

    #[test]
    fn one_build_gives_one_page() {
        assert_eq!(compose(&files(), "start()", "ready()"), compose(&files(), "start()", "ready()"));
    }

    #[test]
    fn a_script_or_a_style_that_would_end_early_is_an_error() {
        for script in ["'</script>'", "'</SCRIPT '", "'<!--'"] {
            assert!(compose(&files(), script, "").is_err(), "{script}");
        }
        let mut files = files();
        files.insert("a-1f.css".to_owned(), b"a{content:'</style>'}".to_vec());
        assert!(compose(&files, "start()", "").is_err());
    }

    #[test]
    fn a_built_app_that_lacks_something_is_an_error() {
        for name in [
            "index.html",
            "a-1f.css",
            "later.css",
            "icon-1f.svg",
            "library-1f_bg.wasm",
            "play_bg.wasm",
            "loader.js",
            "analyst.js",
        ] {
            let mut files = files();
            files.remove(name);
            assert!(compose(&files, "start()", "").is_err(), "{name}");
        }
    }
}
