//! The languages of the app: one folder each in `locales/`, named by its tag. Nothing else lists them.

use crate::page;
use crate::page_words;
use crate::run::{self, Done};
use fluent_syntax::ast::{Entry, Message, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The language that all others are translated from, and that stands in for what they lack.
const SOURCE: &str = "en";

/// What a language says of itself in its `language.toml`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    /// Whether a specialist has read its texts.
    reviewed: bool,
    /// Whether the tests demand every message of it.
    #[serde(rename = "complete")]
    _complete: bool,
    /// The language whose figures and dates stand in where a browser does not know this one's.
    formats: Option<String>,
}

/// The tags of all languages.
pub fn tags() -> Done<Vec<String>> {
    Ok(folders(&run::root().join("locales"))?.into_keys().collect())
}

/// The built page with the list of languages in it: all tags, those whose texts nobody has reviewed, and which languages
/// lend their figures and dates to others.
pub fn mark(page: &str) -> Done<String> {
    let mut languages = Vec::new();
    for (tag, folder) in folders(&run::root().join("locales"))? {
        languages.push((tag, about(&run::read(&folder.join("language.toml"))?, &folder)?));
    }
    put_in(page, &languages)
}

fn put_in(page: &str, languages: &[(String, About)]) -> Done<String> {
    let Some(tag) = page::tag_with(page, "meta", "name", "languages") else {
        return Err("index.html has no <meta name=\"languages\"> for the list of languages.".into());
    };
    let listed = |wanted: &dyn Fn(&About) -> bool| {
        let tags = languages.iter().filter(|(_, about)| wanted(about)).map(|(tag, _)| tag.as_str());
        tags.collect::<Vec<_>>().join(" ")
    };
    let (all, unreviewed) = (listed(&|_| true), listed(&|about| !about.reviewed));
    let lent = languages.iter().filter_map(|(tag, about)| Some(format!("{tag}={}", about.formats.as_ref()?)));
    let lent = lent.collect::<Vec<_>>().join(" ");
    let marked = format!(
        "<meta name=\"languages\" content=\"{all}\" data-unreviewed=\"{unreviewed}\" data-formats=\"{lent}\">"
    );
    Ok(page::replaced(page, vec![(tag, marked)]))
}

fn about(text: &str, folder: &Path) -> Done<About> {
    toml::from_str(text).map_err(|error| format!("{}: {error}", folder.join("language.toml").display()))
}

/// Copies all messages. Where a language lacks one, it gets the English one, so that a page never has to look twice.
pub fn copy(out: &Path) -> Done {
    let folders = folders(&run::root().join("locales"))?;
    let source = folders.get(SOURCE).ok_or("locales/en is missing.")?;
    let english = messages(source)?;
    for (tag, folder) in &folders {
        let own = messages(folder)?;
        let to = out.join(tag);
        fs::create_dir_all(&to).map_err(|error| format!("{} could not be made: {error}.", to.display()))?;
        for (name, text) in english.iter().filter(|(name, _)| *name != page_words::FILE) {
            let filled = match own.get(name) {
                Some(own) => fill(own, text).map_err(|error| format!("locales/{tag}/{name}: {error}"))?,
                None => text.clone(),
            };
            run::write(&to.join(name), &filled)?;
        }
    }
    Ok(())
}

/// A file of messages with those of another file that it lacks; as it is, if it lacks none.
fn fill(own: &str, other: &str) -> Done<String> {
    let mut resource = parse(own)?;
    let mut lacking = false;
    for entry in parse(other)?.body {
        let Entry::Message(theirs) = entry else { continue };
        match find(&mut resource, theirs.id.name) {
            None => {
                resource.body.push(Entry::Message(theirs));
                lacking = true;
            }
            Some(ours) => {
                if ours.value.is_none() && theirs.value.is_some() {
                    ours.value = theirs.value;
                    lacking = true;
                }
                for attribute in theirs.attributes {
                    if ours.attributes.iter().all(|has| has.id.name != attribute.id.name) {
                        ours.attributes.push(attribute);
                        lacking = true;
                    }
                }
            }
        }
    }
    Ok(if lacking { serializer::serialize(&resource) } else { own.to_owned() })
}

/// Plain messages of one language, by name.
pub type Texts = BTreeMap<String, String>;

/// The messages of a file that put nothing in, in every language, those that one lacks in English.
pub fn texts(file: &str) -> Done<Vec<(String, Texts)>> {
    let folders = folders(&run::root().join("locales"))?;
    let read = |folder: &Path| run::read(&folder.join(file));
    let english = read(folders.get(SOURCE).ok_or("locales/en is missing.")?)?;
    let of = |(tag, folder): (&String, &PathBuf)| {
        let own = if folder.join(file).is_file() { read(folder)? } else { String::new() };
        let filled =
            fill(&own, &english).map_err(|error| format!("{}: {error}", folder.join(file).display()))?;
        Ok((tag.clone(), plain(&parse(&filled)?)))
    };
    folders.iter().map(of).collect()
}

fn plain(resource: &Resource<&str>) -> Texts {
    let text = |message: &Message<&str>| {
        let parts = message.value.as_ref()?.elements.iter().map(|part| match part {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        });
        Some((message.id.name.to_owned(), parts.collect::<Option<String>>()?))
    };
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => text(message),
        _ => None,
    });
    messages.collect()
}

fn parse(text: &str) -> Done<Resource<&str>> {
    parser::parse(text).map_err(|(_, faults)| format!("{faults:?}"))
}

fn find<'a, 't>(resource: &'a mut Resource<&'t str>, name: &str) -> Option<&'a mut Message<&'t str>> {
    resource.body.iter_mut().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == name => Some(message),
        _ => None,
    })
}

/// The files of messages in a folder, by name.
fn messages(folder: &Path) -> Done<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for path in run::files(folder)? {
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            found.insert(name, run::read(&path)?);
        }
    }
    Ok(found)
}

/// The folders in a folder, by name.
fn folders(folder: &Path) -> Done<BTreeMap<String, PathBuf>> {
    let failed = |error: std::io::Error| format!("{} could not be read: {error}.", folder.display());
    let mut found = BTreeMap::new();
    for item in fs::read_dir(folder).map_err(failed)? {
        let item = item.map_err(failed)?;
        if item.path().is_dir() {
            found.insert(item.file_name().to_string_lossy().into_owned(), item.path());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(own: &str, other: &str, expected: &str) {
        assert_eq!(fill(own, other).as_deref(), Ok(expected));
    }

    #[test]
    fn what_a_language_lacks_is_taken_from_the_other() {
        // Nothing is touched where nothing lacks, not even the spaces.
        check("a =   Ə\n", "a = A\n", "a =   Ə\n");
        check("a = Ə\n", "b = B { $x }\n", "a = Ə\nb = B { $x }\n");
        check("a = Ə\n", "a = A\n    .about = About\n", "a = Ə\n    .about = About\n");
        check("a =\n    .label = Ə\n", "a = A\n    .label = L\n", "a = A\n    .label = Ə\n");
        let plural = "n =\n    { $n ->\n        [one] One\n       *[other] Many\n    }\n";
        check("", plural, plural);
    }

    #[test]
    fn plain_messages_are_texts() {
        let resource = parse("a = A\n    B\nb = { $x }\nc =\n    .d = D\n").unwrap();
        assert_eq!(plain(&resource), Texts::from([("a".to_owned(), "A\nB".to_owned())]));
    }

    #[test]
    fn a_file_that_cannot_be_read_is_an_error() {
        assert!(fill("a = { $x\n", "a = A\n").is_err());
    }

    #[test]
    fn the_page_gets_all_tags_and_those_that_nobody_reviewed() {
        let about = |reviewed, formats: Option<&str>| About {
            reviewed,
            _complete: true,
            formats: formats.map(str::to_owned),
        };
        let languages = [("az".to_owned(), about(false, Some("tr"))), ("en".to_owned(), about(true, None))];
        let page = put_in("<meta content=\"\" name=languages><p>", &languages).unwrap();
        assert_eq!(
            page,
            "<meta name=\"languages\" content=\"az en\" data-unreviewed=\"az\" data-formats=\"az=tr\"><p>"
        );
        assert!(put_in("<p>", &languages).is_err());
    }

    #[test]
    fn a_language_says_what_it_is() {
        let read = |text| about(text, Path::new("locales/xx")).map(|about| about.reviewed);
        assert_eq!(read("reviewed = true\ncomplete = false"), Ok(true));
        for slip in ["", "reviewed = 1\ncomplete = true", "reviewed = true\ncomplete = true\nnative = true"] {
            assert!(read(slip).is_err(), "{slip}");
        }
    }
}
