//! The wording of problems and findings, from the same Fluent files that the browser reads.

use crate::Failure;
use crate::spoken::number_in;
use engine::insight::balance::{Finding, Value};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use scenario::diagnostic::{Arg, Diagnostic};

/// The languages there are, by tag, each with the messages that are named by codes and with those of reports. The build
/// script lists them.
const LANGUAGES: &[(&str, &str, &str)] = &include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Renders messages in one language, and in English what that one lacks.
pub(crate) struct Words {
    bundles: Vec<FluentBundle<FluentResource>>,
}

/// What is wrong, and how to mend it.
pub(crate) struct Wording {
    pub message: String,
    pub help: String,
}

impl Words {
    /// In the language that the person's system speaks, as far as there is one.
    pub fn new() -> Words {
        Words::speaking(&of_the_system())
    }

    /// In the language with this tag.
    ///
    /// # Errors
    /// A sentence that names the languages there are.
    pub fn in_language(tag: &str) -> Result<Words, Failure> {
        if LANGUAGES.iter().any(|(known, ..)| *known == tag) {
            return Ok(Words::speaking(tag));
        }
        let known: Vec<&str> = LANGUAGES.iter().map(|(known, ..)| *known).collect();
        Err(format!("there are no messages in `{tag}`; there are some in {}", known.join(", ")))
    }

    fn speaking(tag: &str) -> Words {
        let text = |wanted: &str| {
            let (known, codes, _) = LANGUAGES.iter().find(|(known, ..)| *known == wanted)?;
            Some(bundle(&(*known, *codes)))
        };
        Words { bundles: [text(tag), text("en")].into_iter().flatten().collect() }
    }

    pub fn of(&self, diagnostic: &Diagnostic) -> Wording {
        let mut args = FluentArgs::new();
        for (key, arg) in &diagnostic.args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            args.set(key.as_str(), value);
        }
        self.wording(diagnostic.code.name(), &args)
    }

    pub fn of_finding(&self, finding: &Finding) -> Wording {
        let mut args = FluentArgs::new();
        for (key, value) in &finding.values {
            let value = match value {
                Value::Text(text) => FluentValue::from(text.as_str()),
                Value::Number(number) => FluentValue::from(*number),
                // No more digits than the error leaves standing.
                Value::Figure(figure) if figure.error == 0.0 => {
                    FluentValue::from(format!("{:.1}", figure.value))
                }
                Value::Figure(figure) => {
                    let digits = usize::from(figure.error < 0.05) + 1;
                    FluentValue::from(format!("{:.digits$} ± {:.digits$}", figure.value, figure.error))
                }
            };
            args.set(key.as_str(), value);
        }
        self.wording(finding.code.name(), &args)
    }

    fn wording(&self, code: &str, args: &FluentArgs<'_>) -> Wording {
        let message = self.first(args, |bundle| bundle.get_message(code)?.value());
        let help = self.first(args, |bundle| Some(bundle.get_message(code)?.get_attribute("help")?.value()));
        Wording { message: message.unwrap_or_else(|| code.to_owned()), help: help.unwrap_or_default() }
    }

    /// What the first language says that has the text.
    fn first<'a>(
        &'a self,
        args: &FluentArgs<'_>,
        text: impl Fn(&'a FluentBundle<FluentResource>) -> Option<&'a Pattern<&'a str>>,
    ) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let mut faults = Vec::new();
            Some(bundle.format_pattern(text(bundle)?, Some(args), &mut faults).into_owned())
        })
    }
}

pub(crate) fn bundle((tag, text): &(&str, &str)) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
    // Marks around arguments are for pages of mixed direction; a terminal shows them as rubbish.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number_in(tag)));
    // A message that cannot be read is left out here and found by the test that reads every one.
    let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The language that the person's system speaks, as far as there is one.
pub(crate) fn of_the_system() -> String {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = names.into_iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    from_environment(&set.unwrap_or_default())
}

/// The messages of reports in a language, and in English what that one lacks.
///
/// # Errors
/// A sentence that names the languages there are.
pub(crate) fn of_reports(tag: &str) -> Result<Vec<FluentBundle<FluentResource>>, Failure> {
    Words::in_language(tag)?;
    let text = |wanted: &str| {
        let (known, _, reports) = LANGUAGES.iter().find(|(known, ..)| *known == wanted)?;
        Some(bundle(&(*known, *reports)))
    };
    Ok([Some(tag), Some("en").filter(|english| *english != tag)]
        .into_iter()
        .flatten()
        .filter_map(text)
        .collect())
}

/// The tag of a language as systems write it, such as `ru_RU.UTF-8`: exactly, or by its first part; else English.
fn from_environment(value: &str) -> String {
    let whole = value.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let first = whole.split('-').next().unwrap_or_default();
    let known = |wanted: &str| LANGUAGES.iter().find(|(tag, ..)| tag.eq_ignore_ascii_case(wanted));
    known(&whole).or(known(first)).map_or("en", |(tag, ..)| tag).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use scenario::diagnostic::Code;
    use std::collections::BTreeSet;

    #[test]
    fn the_wording_has_no_slip() {
        for (tag, codes, reports) in LANGUAGES {
            for text in [codes, reports] {
                let faults = FluentResource::try_new((*text).to_owned()).err().map(|(_, faults)| faults);
                assert_eq!(faults, None, "{tag}");
            }
        }
    }

    #[test]
    fn the_system_says_which_language_it_speaks() {
        for (value, tag) in [
            ("ru_RU.UTF-8", "ru"),
            ("az_AZ", "az"),
            ("az", "az"),
            ("de_DE.UTF-8", "en"),
            ("C.UTF-8", "en"),
            ("POSIX", "en"),
            ("ru@cyrillic", "ru"),
            ("", "en"),
        ] {
            assert_eq!(from_environment(value), tag, "{value}");
        }
    }

    #[test]
    fn a_language_that_lacks_a_message_gives_the_english_one() {
        let words = Words {
            bundles: [("ru", "bad-id = Плохо"), ("en", "bad-id = Bad\n    .help = Mend it")]
                .iter()
                .map(bundle)
                .collect(),
        };
        let args = FluentArgs::new();
        let wording = words.wording("bad-id", &args);
        assert_eq!((wording.message.as_str(), wording.help.as_str()), ("Плохо", "Mend it"));
        assert_eq!(words.wording("new-code", &args).message, "new-code");
    }

    #[test]
    fn every_code_has_a_message_and_a_help_and_every_message_a_code() {
        let english = LANGUAGES.iter().find(|(tag, ..)| *tag == "en").expect("English");
        let words = bundle(&(english.0, english.1));
        let findings = engine::insight::balance::Code::ALL;
        let codes: BTreeSet<&str> =
            Code::ALL.iter().map(|code| code.name()).chain(findings.iter().map(|code| code.name())).collect();
        assert_eq!(codes.len(), Code::ALL.len() + findings.len(), "no two have one name");
        for code in &codes {
            let message = words.get_message(code);
            assert!(message.as_ref().is_some_and(|message| message.value().is_some()), "{code}");
            assert!(message.is_some_and(|message| message.get_attribute("help").is_some()), "help of {code}");
        }
        let names = english.1.lines().filter_map(|line| line.split_once(" =")).map(|(name, _)| name);
        for name in names.filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase())) {
            assert!(codes.contains(name), "{name} has no code");
        }
    }
}
