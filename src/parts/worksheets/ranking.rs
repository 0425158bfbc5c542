//! How options rank by their weighted scores, and whether the first place hangs on a weight.

/// An option that takes or shares the first place when one weight changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The criterion whose weight changes, by its place.
    pub criterion: usize,
    /// Whether it weighs half as much again; otherwise it weighs half.
    pub more: bool,
    /// The option that is then first, or shares the first place, by its place.
    pub leader: usize,
}

/// Places of options by their totals, the largest first: place from 1, and the option. Equal totals share a place.
pub fn places(totals: &[(usize, u32)]) -> Vec<(usize, usize)> {
    let mut order = totals.to_vec();
    order.sort_by(|(_, one), (_, other)| other.cmp(one));
    order
        .iter()
        .map(|(option, sum)| (1 + totals.iter().filter(|(_, other)| other > sum).count(), *option))
        .collect()
}

/// What becomes of the first place when any one weight changes by half, up or down; nothing where it holds. `rows` are the
/// scores of fully scored options, each with its place. None where there is no one option in the first place.
pub fn sensitivity(weights: &[u8], rows: &[(usize, Vec<u8>)]) -> Option<Vec<Change>> {
    // Weights are doubled, so that half of one is a whole number.
    let base: Vec<u32> = weights.iter().map(|weight| 2 * u32::from(*weight)).collect();
    let leader = match leaders(&base, rows)[..] {
        [one] if rows.len() > 1 => one,
        _ => return None,
    };
    let mut changes = Vec::new();
    for criterion in 0..base.len() {
        for more in [false, true] {
            let mut weights = base.clone();
            weights[criterion] = if more { base[criterion] * 3 / 2 } else { base[criterion] / 2 };
            if let Some(other) = leaders(&weights, rows).into_iter().find(|option| *option != leader) {
                changes.push(Change { criterion, more, leader: other });
            }
        }
    }
    Some(changes)
}

/// The options with the largest sum.
fn leaders(weights: &[u32], rows: &[(usize, Vec<u8>)]) -> Vec<usize> {
    let sum = |scores: &[u8]| {
        weights.iter().zip(scores).map(|(weight, score)| weight * u32::from(*score)).sum::<u32>()
    };
    let best = rows.iter().map(|(_, scores)| sum(scores)).max().unwrap_or_default();
    rows.iter().filter(|(_, scores)| sum(scores) == best).map(|(option, _)| *option).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_totals_share_a_place() {
        let check = |totals: &[(usize, u32)], expected: &[(usize, usize)]| {
            assert_eq!(places(totals), expected, "{totals:?}");
        };
        check(&[], &[]);
        check(&[(0, 10), (1, 20), (2, 15)], &[(1, 1), (2, 2), (3, 0)]);
        check(&[(0, 20), (2, 20), (3, 1)], &[(1, 0), (1, 2), (3, 3)]);
    }

    #[test]
    fn the_first_place_holds_or_hangs_on_a_weight() {
        let check = |weights: &[u8], rows: &[&[u8]], expected: Option<&[Change]>| {
            let rows: Vec<(usize, Vec<u8>)> = rows.iter().map(|row| row.to_vec()).enumerate().collect();
            assert_eq!(sensitivity(weights, &rows).as_deref(), expected, "{weights:?} {rows:?}");
        };
        // Better in everything: no weight matters.
        check(&[3, 3], &[&[5, 5], &[1, 1]], Some(&[]));
        // 3 × 5 + 3 × 2 = 21 against 3 × 2 + 3 × 4 = 18: half of the first weight turns it, and half more of the second ties.
        check(
            &[3, 3],
            &[&[5, 2], &[2, 4]],
            Some(&[
                Change { criterion: 0, more: false, leader: 1 },
                Change { criterion: 1, more: true, leader: 1 },
            ]),
        );
        // Nobody is first alone.
        check(&[3, 3], &[&[4, 2], &[2, 4]], None);
        check(&[3], &[&[4]], None);
        check(&[], &[], None);
    }
}
