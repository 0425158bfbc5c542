//! Finding tags and their attributes in the pages that Trunk writes: its minifier moves attributes about and takes
//! quotation marks away.

use std::ops::Range;

/// Where the start tags of this name are. No attribute in our pages holds an angle bracket, so the next one ends a tag.
pub fn tags(page: &str, name: &str) -> Vec<Range<usize>> {
    let open = format!("<{name}");
    let places = page.match_indices(&open).filter_map(|(start, _)| {
        let end = start + page[start..].find('>')? + 1;
        let next = page[start + open.len()..].chars().next()?;
        (next == '>' || next == '/' || next.is_ascii_whitespace()).then_some(start..end)
    });
    places.collect()
}

/// Where a script of a page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Its start tag.
    pub tag: Range<usize>,
    /// What it says.
    pub text: Range<usize>,
    /// All of it.
    pub whole: Range<usize>,
}

/// The scripts of a page.
pub fn scripts(page: &str) -> Vec<Script> {
    const CLOSE: &str = "</script>";
    let script = |tag: Range<usize>| {
        let end = tag.end + page[tag.end..].find(CLOSE)?;
        Some(Script { text: tag.end..end, whole: tag.start..end + CLOSE.len(), tag })
    };
    tags(page, "script").into_iter().filter_map(script).collect()
}

/// Where the value of an attribute is, without quotation marks; nothing where the tag has none of this name.
pub fn attribute(page: &str, tag: &Range<usize>, name: &str) -> Option<Range<usize>> {
    let mut at = tag.start + page[tag.clone()].find(|letter: char| letter.is_ascii_whitespace())?;
    let end = tag.start + page[tag.clone()].trim_end_matches(['>', '/']).len();
    while at < end {
        let rest = &page[at..end];
        at += rest.len() - rest.trim_ascii_start().len();
        let rest = &page[at..end];
        let length = rest.find(|letter: char| letter == '=' || letter.is_ascii_whitespace());
        let (found, after) = rest.split_at(length.unwrap_or(rest.len()));
        at += found.len();
        let mut value = at..at;
        if let Some(text) = after.strip_prefix('=') {
            at += 1;
            value = match text.chars().next() {
                Some(quote @ ('"' | '\'')) => at + 1..at + 1 + text[1..].find(quote)?,
                _ => at..at + text.find(|letter: char| letter.is_ascii_whitespace()).unwrap_or(text.len()),
            };
            at = if value.start > at { value.end + 1 } else { value.end };
        }
        if found.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        if found.is_empty() {
            return None;
        }
    }
    None
}

/// The first tag of this name whose attribute has this value, whatever the case of its letters.
pub fn tag_with(page: &str, name: &str, key: &str, value: &str) -> Option<Range<usize>> {
    tags(page, name)
        .into_iter()
        .find(|tag| attribute(page, tag, key).is_some_and(|place| page[place].eq_ignore_ascii_case(value)))
}

/// A page with parts of it replaced; the parts are given in any order and do not overlap.
pub fn replaced(page: &str, mut parts: Vec<(Range<usize>, String)>) -> String {
    parts.sort_by_key(|(place, _)| place.start);
    let mut result = String::with_capacity(page.len());
    let mut done = 0;
    for (place, text) in parts {
        result.push_str(&page[done..place.start]);
        result.push_str(&text);
        done = place.end;
    }
    result + &page[done..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_found_with_and_without_quotation_marks() {
        let page = "<linked a=0><link href=./a-b.css rel=stylesheet crossorigin data-x = y><link rel='a b' HREF=\"c d\"/><link>";
        let tags = tags(page, "link");
        assert_eq!(tags.len(), 3);
        let value = |tag: usize, name| attribute(page, &tags[tag], name).map(|place| &page[place]);
        assert_eq!(value(0, "href"), Some("./a-b.css"));
        assert_eq!(value(0, "rel"), Some("stylesheet"));
        assert_eq!(value(0, "crossorigin"), Some(""));
        assert_eq!(value(0, "hre"), None);
        assert_eq!(value(1, "rel"), Some("a b"));
        assert_eq!(value(1, "href"), Some("c d"));
        assert_eq!(value(2, "href"), None);
        assert_eq!(tag_with(page, "link", "rel", "STYLESHEET"), Some(tags[0].clone()));
        assert_eq!(tag_with(page, "link", "rel", "icon"), None);
    }

    #[test]
    fn scripts_are_found_with_what_they_say() {
        let page = "<script src=a></script><p><script>alert(1)</script><scripted><script>";
        let texts: Vec<&str> = scripts(page).into_iter().map(|script| &page[script.text]).collect();
        assert_eq!(texts, ["", "alert(1)"]);
        let gone = scripts(page).into_iter().map(|script| (script.whole, "-".to_owned())).collect();
        assert_eq!(replaced(page, gone), "-<p>-<scripted><script>");
    }
}
