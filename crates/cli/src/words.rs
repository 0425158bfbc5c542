//! The wording of problems, from the same Fluent file that the browser reads.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use scenario::diagnostic::{Arg, Diagnostic};

const ENGLISH: &str = include_str!("../../../locales/en/diagnostics.ftl");

/// Renders messages in English.
pub(crate) struct Words {
    bundle: FluentBundle<FluentResource>,
}

/// What is wrong, and how to mend it.
pub(crate) struct Wording {
    pub message: String,
    pub help: String,
}

impl Words {
    pub fn new() -> Words {
        let mut bundle = FluentBundle::new(vec!["en".parse().unwrap_or_default()]);
        // Marks around arguments are for pages of mixed direction; a terminal shows them as rubbish.
        bundle.set_use_isolating(false);
        // A message that cannot be read is left out here and found by the test that reads every one.
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Words { bundle }
    }

    pub fn of(&self, diagnostic: &Diagnostic) -> Wording {
        let code = diagnostic.code.name();
        let mut args = FluentArgs::new();
        for (key, arg) in &diagnostic.args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            args.set(key.as_str(), value);
        }
        let message = self.bundle.get_message(code);
        let format = |pattern| {
            let mut faults = Vec::new();
            self.bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned()
        };
        let value = message.as_ref().and_then(|message| message.value()).map(format);
        let help = message
            .as_ref()
            .and_then(|message| message.get_attribute("help"))
            .map(|help| format(help.value()));
        Wording { message: value.unwrap_or_else(|| code.to_owned()), help: help.unwrap_or_default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scenario::diagnostic::Code;
    use std::collections::BTreeSet;

    #[test]
    fn the_wording_has_no_slip() {
        let faults = FluentResource::try_new(ENGLISH.to_owned()).err().map(|(_, faults)| faults);
        assert_eq!(faults, None);
    }

    #[test]
    fn every_code_has_a_message_and_a_help_and_every_message_a_code() {
        let words = Words::new();
        for code in Code::ALL {
            let message = words.bundle.get_message(code.name());
            assert!(message.as_ref().is_some_and(|message| message.value().is_some()), "{}", code.name());
            assert!(
                message.is_some_and(|message| message.get_attribute("help").is_some()),
                "help of {}",
                code.name()
            );
        }
        let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
        let names = ENGLISH.lines().filter_map(|line| line.split_once(" =")).map(|(name, _)| name);
        for name in names.filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase())) {
            assert!(codes.contains(name), "{name} has no code");
        }
    }
}
