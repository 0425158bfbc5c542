//! The first page, drawn before anybody opens it. What the app will show first stands in the page itself, in each
//! language, until the app has come over the line (`src/script/first.js`). The built app draws it, so its markup has one
//! home.

use crate::languages;
use crate::page;
use crate::run::{self, Done};
use crate::tools::Tools;
use std::path::Path;

/// The page with what the app in this folder draws first.
pub fn put_in(tools: &Tools, page: &str, dist: &Path) -> Done<String> {
    let Some(end) = page.find("</body>") else {
        return Err("The built page has no end of its body.".into());
    };
    let out = run::root().join("target/app/first-page.html");
    let mut drawn = String::new();
    for language in languages::tags()? {
        let mut node = tools.program("node");
        node.arg(run::root().join("xtask/src/first-page.mjs")).arg(dist).arg(&language).arg(&out);
        run::run(&mut node)?;
        drawn += &run::read(&out)?;
    }
    Ok(page::replaced(page, vec![(end..end, drawn)]))
}
