//! What stands on a worksheet: as it is opened, as it is kept, and whether it says anything yet.

use engine::worksheet::{Measure, Place, PlanRow, Worksheet};
use scenario::case::Task;

/// A position that nobody has given yet; a place with it is not kept.
pub const OPEN: i8 = i8::MIN;

/// A place that nobody has given yet.
pub const UNPLACED: Place = Place { power: 0, interest: 0, position: OPEN };

/// The fewest cards that each side of a problem tree is opened with.
const CARDS: usize = 2;

/// The sheet as it is opened: what was kept, or what the case study starts with, and room to write.
pub fn opened(task: &Task, kept: Option<&Worksheet>) -> Worksheet {
    let mut sheet = kept.cloned().unwrap_or_else(|| starter(task));
    match &mut sheet {
        Worksheet::ProblemTree { causes, effects, means, ends, .. } => {
            for (cards, turned) in [(causes, means), (effects, ends)] {
                cards.resize(cards.len().max(turned.len()).max(CARDS), String::new());
                turned.resize(cards.len(), String::new());
            }
        }
        Worksheet::ImplementationPlan { rows } if rows.is_empty() => rows.push(PlanRow::default()),
        _ => {}
    }
    sheet
}

fn starter(task: &Task) -> Worksheet {
    let mut sheet = Worksheet::empty(task.kind);
    if let Worksheet::ImplementationPlan { rows } = &mut sheet {
        rows.extend(
            task.activities.iter().map(|item| PlanRow { activity: item.label.clone(), ..PlanRow::default() }),
        );
    }
    sheet
}

/// The sheet as it is kept: without empty cards and rows, and without what is only half given.
pub fn kept(mut sheet: Worksheet) -> Worksheet {
    match &mut sheet {
        Worksheet::ProblemTree { causes, effects, means, ends, .. } => {
            keep_pairs(causes, means);
            keep_pairs(effects, ends);
        }
        Worksheet::Targets { measures, .. } => {
            measures.retain(|_, row| measure_cells(row).into_iter().any(says_something));
        }
        Worksheet::StakeholderMap { places } => places.retain(|_, place| is_placed(place)),
        Worksheet::OptionsMatrix { scores, .. } => scores.retain(|_, row| !row.is_empty()),
        Worksheet::ImplementationPlan { rows } => {
            rows.retain(|row| cells(row).into_iter().any(says_something));
        }
        Worksheet::DacRating { ratings, .. } => {
            ratings.retain(|_, rating| rating.score > 0 || says_something(&rating.why));
        }
        Worksheet::Text { .. } => {}
    }
    sheet
}

/// Keeps the cards of a problem tree that say something on one side or the other, each beside what it is turned into.
fn keep_pairs(cards: &mut Vec<String>, turned: &mut Vec<String>) {
    let count = cards.len().max(turned.len());
    cards.resize(count, String::new());
    turned.resize(count, String::new());
    let pairs = std::mem::take(cards).into_iter().zip(std::mem::take(turned));
    (*cards, *turned) = pairs.filter(|(card, turned)| says_something(card) || says_something(turned)).unzip();
    // What nobody has turned round yet is not written down.
    while turned.last().is_some_and(|last| !says_something(last)) {
        turned.pop();
    }
}

/// Whether all three things are said of a stakeholder.
pub fn is_placed(place: &Place) -> bool {
    place.power > 0 && place.interest > 0 && place.position != OPEN
}

/// Whether a kept sheet says anything that the case study did not say first.
pub fn is_begun(task: &Task, sheet: &Worksheet) -> bool {
    let blank = match sheet {
        // Spaces alone, or a weight without a score, are nothing yet.
        Worksheet::Text { text } => !says_something(text),
        Worksheet::ProblemTree { problem, causes, effects, objective, .. } => {
            let texts = [problem, objective].into_iter().chain(causes).chain(effects);
            !texts.into_iter().any(|text| says_something(text))
        }
        Worksheet::StakeholderMap { places } => places.is_empty(),
        Worksheet::OptionsMatrix { scores, note, .. } => scores.is_empty() && !says_something(note),
        Worksheet::Targets { targets, note, measures } => {
            targets.is_empty() && measures.is_empty() && !says_something(note)
        }
        Worksheet::ImplementationPlan { rows } => rows.is_empty(),
        Worksheet::DacRating { ratings, review, .. } => ratings.is_empty() && review.is_empty(),
    };
    !blank && *sheet != kept(starter(task))
}

fn says_something(text: &str) -> bool {
    !text.trim().is_empty()
}

fn cells(row: &PlanRow) -> [&str; 8] {
    let PlanRow { activity, lead, support, legal, money, deadline, means, risk } = row;
    [activity, lead, support, legal, money, deadline, means, risk]
}

fn measure_cells(row: &Measure) -> [&str; 3] {
    [&row.baseline, &row.source, &row.owner]
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::worksheet::{Criterion, Rating};
    use scenario::case::{Item, TaskKind};
    use std::collections::BTreeMap;

    fn task(kind: TaskKind) -> Task {
        let activities =
            ["Train", "Inform"].map(|label| Item { id: label.to_lowercase(), label: label.into() });
        Task { kind, activities: activities.into(), ..Task::default() }
    }

    const KINDS: [TaskKind; 7] = [
        TaskKind::Text,
        TaskKind::ProblemTree,
        TaskKind::StakeholderMap,
        TaskKind::OptionsMatrix,
        TaskKind::Targets,
        TaskKind::ImplementationPlan,
        TaskKind::DacRating,
    ];

    #[test]
    fn a_sheet_that_was_only_opened_says_nothing() {
        for kind in KINDS {
            let task = task(kind);
            assert!(!is_begun(&task, &kept(opened(&task, None))), "{kind:?}");
            assert!(!is_begun(&task, &Worksheet::empty(kind)), "{kind:?}");
        }
    }

    #[test]
    fn what_is_kept_opens_and_is_kept_again_unchanged() {
        let strings = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let sheets = [
            Worksheet::ProblemTree {
                problem: "Debt".into(),
                causes: strings(&["", "Fees", " "]),
                effects: vec![],
                objective: String::new(),
                means: strings(&["A fund", "", "Free jobs"]),
                ends: vec![],
            },
            Worksheet::ImplementationPlan {
                rows: vec![PlanRow::default(), PlanRow { lead: "Labour".into(), ..PlanRow::default() }],
            },
            Worksheet::StakeholderMap {
                places: BTreeMap::from([
                    ("agencies".into(), Place { power: 4, interest: 5, position: -2 }),
                    ("union".into(), Place { power: 2, ..UNPLACED }),
                ]),
            },
            Worksheet::DacRating {
                ratings: BTreeMap::from([
                    (Criterion::Impact, Rating { score: 0, why: "  ".into() }),
                    (Criterion::Relevance, Rating { score: 0, why: "No survey".into() }),
                ]),
                review: BTreeMap::new(),
                of: None,
            },
        ];
        for sheet in sheets {
            let task = task(sheet.kind());
            let once = kept(sheet);
            assert!(is_begun(&task, &once), "{once:?}");
            assert_eq!(kept(opened(&task, Some(&once))), once);
        }
    }

    #[test]
    fn half_a_place_is_not_kept() {
        let half = [UNPLACED, Place { power: 3, ..UNPLACED }, Place { power: 3, interest: 0, position: 1 }];
        for place in half {
            assert!(!is_placed(&place), "{place:?}");
        }
        assert!(is_placed(&Place { power: 1, interest: 1, position: 0 }));
    }

    #[test]
    fn a_plan_that_lost_its_rows_opens_with_an_empty_one() {
        let task = task(TaskKind::ImplementationPlan);
        let emptied = Worksheet::ImplementationPlan { rows: Vec::new() };
        assert_eq!(
            opened(&task, Some(&emptied)),
            Worksheet::ImplementationPlan { rows: vec![PlanRow::default()] }
        );
        assert!(!is_begun(&task, &emptied));
    }
}
