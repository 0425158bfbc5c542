//! Showing problems: to people with the line they are on, to programs as JSON.

use crate::files::CaseFiles;
use crate::words::Words;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use scenario::diagnostic::{Diagnostic, Severity};
use serde::Serialize;
use std::io::IsTerminal;

/// One problem as programs read it. Lines and columns count from 1, columns in characters.
#[derive(Serialize)]
pub(crate) struct Problem<'a> {
    file: &'a str,
    code: &'a str,
    severity: Severity,
    line: Option<u32>,
    column: Option<u32>,
    end_line: Option<u32>,
    end_column: Option<u32>,
    message: String,
    help: String,
}

pub(crate) fn problem<'a>(diagnostic: &'a Diagnostic, words: &Words) -> Problem<'a> {
    let wording = words.of(diagnostic);
    let span = diagnostic.span;
    Problem {
        file: &diagnostic.file,
        code: diagnostic.code.name(),
        severity: diagnostic.severity,
        line: span.map(|span| span.line),
        column: span.map(|span| span.column),
        end_line: span.map(|span| span.end_line),
        end_column: span.map(|span| span.end_column),
        message: wording.message,
        help: wording.help,
    }
}

/// Renders problems for people.
pub(crate) struct Human {
    words: Words,
    renderer: Renderer,
}

impl Human {
    pub fn new(words: Words) -> Human {
        let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        Human { words, renderer }
    }

    /// One problem with its line, and how to mend it.
    pub fn problem(&self, diagnostic: &Diagnostic, files: &CaseFiles) -> String {
        let wording = self.words.of(diagnostic);
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let text = files.text(&diagnostic.file);
        let title = level.primary_title(wording.message.as_str()).id(diagnostic.code.name());
        let help = Level::HELP.message(wording.help.as_str());
        let group =
            match diagnostic.span.filter(|span| text.get(span.start..span.end).is_some() && span.end > 0) {
                Some(span) => {
                    let place = AnnotationKind::Primary.span(span.start..span.end);
                    title
                        .element(Snippet::source(text).path(diagnostic.file.as_str()).annotation(place))
                        .element(help)
                }
                None => title.element(Level::NOTE.message(format!("in {}", diagnostic.file))).element(help),
            };
        self.renderer.render(&[group])
    }
}

/// "2 errors, 1 warning"; none if there is nothing to count.
pub(crate) fn count(diagnostics: &[Diagnostic]) -> Option<String> {
    let of = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let named = |count: usize, name: &str| match count {
        0 => None,
        1 => Some(format!("1 {name}")),
        _ => Some(format!("{count} {name}s")),
    };
    let parts = [named(of(Severity::Error), "error"), named(of(Severity::Warning), "warning")];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
