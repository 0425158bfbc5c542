//! What the page says by itself: what it needs, that the app could not be loaded, and how a device names the installed
//! app. It stands in the page and in its manifest in every language, because there are no other words yet.

use crate::languages::{self, Texts};
use crate::page;
use crate::run::{self, Done};
use serde_json::{Map, Value, json};
use std::path::Path;

/// The messages, which lie in `locales/`. The app never asks for them.
pub const FILE: &str = "page.ftl";

/// The messages with the app's whole name.
const APP: &str = "app.ftl";

/// The language of the page as it is written, and of what a device shows that knows nothing of others.
const FIRST: &str = "en";

/// Members of a manifest, and the messages that say them.
const MEMBERS: [(&str, &str, &str); 3] =
    [("name", APP, "product"), ("short_name", FILE, "page-name-short"), ("description", FILE, "page-about")];

/// Puts into the built page what it says where no script runs, and where the app's words cannot be had.
pub fn put_in(page: &str) -> Done<String> {
    composed(page, &languages::texts(FILE)?)
}

fn composed(page: &str, languages: &[(String, Texts)]) -> Done<String> {
    let (Some(head), Some(body)) = (page.find("</head>"), page::tags(page, "body").pop()) else {
        return Err("The built page has no head or no body.".into());
    };
    let (mut failed, mut needs) = (String::new(), String::new());
    for (tag, texts) in languages {
        failed +=
            &format!("<meta name=\"no-words\" lang=\"{tag}\" content=\"{}\">", said(texts, "page-failed")?);
        needs += &format!("<p lang=\"{tag}\">{}</p>", said(texts, "page-needs")?);
    }
    let needs = format!("<noscript>{needs}</noscript>");
    Ok(page::replaced(page, vec![(head..head, failed), (body.end..body.end, needs)]))
}

/// A message that is plain text: scripts read it in the page as it is written there.
fn said<'t>(texts: &'t Texts, name: &str) -> Done<&'t str> {
    let text = texts.get(name).ok_or_else(|| format!("{FILE} has no {name}."))?;
    if text.contains(['<', '>', '&', '"']) {
        return Err(format!("{FILE}: {name} holds a sign that means something in a page."));
    }
    Ok(text)
}

/// Writes into the manifest of a built app how it is called, in every language.
pub fn name_app(dist: &Path) -> Done {
    let path = dist.join("manifest.webmanifest");
    let manifest = named(&run::read(&path)?, languages::texts)?;
    run::write(&path, &manifest)
}

fn named(manifest: &str, texts: impl Fn(&str) -> Done<Vec<(String, Texts)>>) -> Done<String> {
    let manifest: Value =
        serde_json::from_str(manifest).map_err(|error| format!("The manifest: {error}."))?;
    let Value::Object(mut manifest) = manifest else { return Err("The manifest is no object.".into()) };
    manifest.insert("lang".into(), json!(FIRST));
    for (member, file, name) in MEMBERS {
        let mut others = Map::new();
        for (tag, texts) in texts(file)? {
            let text = texts.get(name).ok_or_else(|| format!("locales/{tag}/{file} has no {name}."))?;
            if tag == FIRST {
                manifest.insert(member.into(), json!(text));
            } else {
                others.insert(tag, json!(text));
            }
        }
        manifest.insert(format!("{member}_localized"), Value::Object(others));
    }
    Ok(Value::Object(manifest).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(pairs: &[(&str, &str)]) -> Texts {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn the_page_speaks_every_language_before_there_are_words() {
        let languages = ["en", "ru"].map(|tag| {
            (tag.to_owned(), texts(&[("page-failed", "Failed."), ("page-needs", &format!("Needs {tag}."))]))
        });
        assert_eq!(
            composed("<head></head><body class=a><p>", &languages).as_deref(),
            Ok("<head><meta name=\"no-words\" lang=\"en\" content=\"Failed.\">\
                <meta name=\"no-words\" lang=\"ru\" content=\"Failed.\"></head><body class=a>\
                <noscript><p lang=\"en\">Needs en.</p><p lang=\"ru\">Needs ru.</p></noscript><p>")
        );
        assert!(composed("<p>", &languages).is_err());
        assert!(composed("<head></head><body>", &[("en".to_owned(), texts(&[]))]).is_err());
        let markup = texts(&[("page-failed", "<b>"), ("page-needs", "a")]);
        assert!(composed("<head></head><body>", &[("en".to_owned(), markup)]).is_err());
    }

    #[test]
    fn the_app_is_named_in_every_language() {
        let both = [("product", "Name"), ("page-name-short", "Short"), ("page-about", "About.")];
        let all = |_: &str| Ok(["en", "ru"].map(|tag| (tag.to_owned(), texts(&both))).into());
        let named = named("{\"display\":\"standalone\"}", all).unwrap();
        let expected = json!({
            "display": "standalone",
            "lang": "en",
            "name": "Name",
            "name_localized": {"ru": "Name"},
            "short_name": "Short",
            "short_name_localized": {"ru": "Short"},
            "description": "About.",
            "description_localized": {"ru": "About."},
        });
        assert_eq!(serde_json::from_str::<Value>(&named).ok(), Some(expected));
        assert!(super::named("[]", all).is_err());
    }

    #[test]
    fn every_language_says_what_the_page_needs() {
        let page = put_in("<head></head><body>").unwrap();
        for tag in languages::tags().unwrap() {
            assert!(page.contains(&format!("<p lang=\"{tag}\">")), "{tag}");
        }
        assert!(named("{}", languages::texts).is_ok());
    }

    #[test]
    fn the_pages_as_they_are_written_say_nothing_that_the_build_says() {
        let text = |name: &str| run::read(&run::root().join(name)).unwrap();
        assert!(!text("index.html").contains("<noscript"));
        let manifest: Value = serde_json::from_str(&text("style/manifest.webmanifest")).unwrap();
        assert!(MEMBERS.iter().all(|(member, _, _)| manifest.get(member).is_none()));
        // What an address book or a search engine shows of the page is the same sentence.
        let english = languages::texts(FILE).unwrap().into_iter().find(|(tag, _)| tag == FIRST).unwrap().1;
        assert!(text("index.html").contains(&english["page-about"]));
    }
}
