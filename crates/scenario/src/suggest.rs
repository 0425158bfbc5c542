//! "Did you mean": the known name nearest to one that is not known.

use crate::limits;

/// The candidate nearest to `name`, if one is near enough to be a slip.
pub(crate) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |text: &str| text.trim().to_lowercase().replace(['_', ' '], "-");
    let name = plain(name);
    let length = name.chars().count();
    if length == 0 || length > limits::SUGGESTED_CHARS {
        return None;
    }
    // One slip in short names, and one more for every three letters.
    let allowed = 1 + length / 4;
    candidates
        .into_iter()
        .take(limits::SUGGESTED_FROM)
        // Words of quite another length are not slips of each other, and need no closer look.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        .map(|candidate| (distance(&name, &plain(candidate)), candidate))
        .filter(|(distance, _)| *distance <= allowed && *distance < length.max(2))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Edits between two words: a letter more, less, other, or two neighbours swapped.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let mut before = vec![0; right.len() + 1];
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for i in 1..=left.len() {
        let mut row = vec![i; right.len() + 1];
        for j in 1..=right.len() {
            let changed = usize::from(left[i - 1] != right[j - 1]);
            row[j] = (above[j] + 1).min(row[j - 1] + 1).min(above[j - 1] + changed);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut above, row);
    }
    above[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        let known = ["trust", "rights", "budget", "capacity", "requires", "requires_note", "min", "max"];
        assert_eq!(nearest(name, known), expected, "{name}");
    }

    #[test]
    fn slips() {
        check("trsut", Some("trust"));
        check("Trust", Some("trust"));
        check("budgets", Some("budget"));
        check("requires-note", Some("requires_note"));
        check("require", Some("requires"));
        check("mx", Some("max"));
        check("unemployment", None);
        check("", None);
        check("x", None);
        check("доверие", None);
    }
}
