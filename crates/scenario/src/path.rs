//! Paths: where in a case study something is, such as `decisions.fee-rule.options.employer-pays.cost.budget`.
//!
//! A path names elements by their ids, so it survives edits and reads well. The same paths are the keys of texts in
//! translations.

use std::collections::BTreeSet;

/// Whether `id` is a stable name: lower-case ASCII letters, digits and single hyphens between them, a letter first.
pub fn is_id(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.split('-').all(|word| !word.is_empty() && word.chars().all(plain))
}

/// Names the elements of one list, one after the other.
#[derive(Debug, Default)]
pub struct Segments {
    count: usize,
    seen: BTreeSet<String>,
}

impl Segments {
    /// Starts a list.
    pub fn new() -> Self {
        Self::default()
    }

    /// The path segment of the next element: its id; its position where it has none; `#` and its position where the
    /// id is malformed or taken.
    pub fn next(&mut self, id: &str) -> String {
        self.count += 1;
        let position = self.count.to_string();
        if id.is_empty() || id == position {
            position
        } else if is_id(id) && self.seen.insert(id.to_owned()) {
            id.to_owned()
        } else {
            format!("#{position}")
        }
    }
}

/// The elements of `list` with their paths below `parent`.
pub fn elements<'a, T>(
    parent: &str,
    list: &'a [T],
    id: impl Fn(&T) -> &str,
) -> impl Iterator<Item = (String, &'a T)> {
    let mut segments = Segments::new();
    list.iter().map(move |element| (format!("{parent}.{}", segments.next(id(element))), element))
}

/// The path one level up; empty at the top.
pub fn parent(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(parent, _)| parent)
}

/// The last segment.
pub fn last(path: &str) -> &str {
    path.rsplit_once('.').map_or(path, |(_, last)| last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids() {
        for good in ["a", "fee-rule", "a1-2", "sdg-10"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "1", "Fee", "fee_rule", "fee--rule", "-a", "a-", "fee.rule", "şərt", "a b"] {
            assert!(!is_id(bad), "{bad}");
        }
    }

    #[test]
    fn segments_are_never_the_same_twice() {
        let mut segments = Segments::new();
        let names: Vec<String> = ["a", "", "a", "B", "b", "6"].map(|id| segments.next(id)).into();
        assert_eq!(names, ["a", "2", "#3", "#4", "b", "6"]);
    }
}
