//! A document as a file of its own: one page that asks for nothing, with its styles in it.

use crate::markup::{Element, escaped};
use crate::words::Words;

/// What makes a document look as it does, on a screen and on paper. The app's own styles are the home of all of them.
const STYLES: [&str; 6] = [
    include_str!("../../../style/tokens.css"),
    include_str!("../../../style/icon.css"),
    include_str!("../../../style/chart.css"),
    include_str!("../../../style/picture.css"),
    include_str!("../../../style/report.css"),
    include_str!("../../../style/print.css"),
];

/// A document as the text of an HTML file. It holds no script, and no browser that shows it asks anybody for anything.
pub fn html(words: &dyn Words, title: &str, document: &Element) -> String {
    let language = words.language();
    let direction = if is_right_to_left(&language) { "rtl" } else { "ltr" };
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{}</style>\n</head>\n<body class=\"report-file\">\n{}\n</body>\n</html>\n",
        escaped(&language),
        escaped(title),
        STYLES.concat(),
        lines(&document.to_html()),
    )
}

/// Whether a language is written from right to left, as far as its tag tells.
fn is_right_to_left(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    let script = parts.find(|part| part.len() == 4);
    match script {
        Some(script) => matches!(script, "Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm"),
        None => matches!(first, "ar" | "fa" | "he" | "ur" | "ps" | "dv" | "yi"),
    }
}

/// The same markup with each section, row and paragraph on a line of its own, for people who read or compare files.
fn lines(html: &str) -> String {
    let mut text = html.to_owned();
    for end in [
        "</section>",
        "</header>",
        "</nav>",
        "</tr>",
        "</p>",
        "</li>",
        "</figure>",
        "</h2>",
        "</h3>",
        "</caption>",
    ] {
        text = text.replace(end, &format!("{end}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_style_asks_for_a_file() {
        for style in STYLES {
            assert!(
                !style.contains("url(") && !style.contains("@import") && !style.contains("</"),
                "{style:.80}"
            );
        }
    }

    #[test]
    fn the_tag_tells_the_direction() {
        for (tag, expected) in [("en", false), ("az", false), ("az-Arab", true), ("ar", true), ("ru", false)]
        {
            assert_eq!(is_right_to_left(tag), expected, "{tag}");
        }
    }
}
