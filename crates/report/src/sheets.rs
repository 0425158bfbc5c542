//! Worksheets as people read them: texts, lists and grids, in the order in which they stand on the sheet.

use crate::chart::{criterion_name, party_name};
use crate::say;
use crate::story::find_option;
use crate::words::Words;
use engine::worksheet::{Belief, Criterion, Measure, Place, PlanRow, Rating, Worksheet};
use engine::workshop::rating::PolicyRating;
use scenario::case::{Id, Scenario, Task};
use std::collections::BTreeMap;

/// A part of a worksheet.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// What people wrote.
    Text {
        /// Its name; empty where the sheet holds nothing else.
        name: String,
        /// The text.
        text: String,
    },
    /// Things that stand under one another.
    List {
        /// Their name.
        name: String,
        /// The things.
        items: Vec<String>,
    },
    /// A table; the first column heads its rows.
    Grid {
        /// What it holds.
        name: String,
        /// The columns' heads.
        heads: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

impl Block {
    /// Its entries one by one, each with the name of its field.
    pub fn entries(&self) -> Vec<(String, String)> {
        match self {
            Block::Text { name, text } => vec![(name.clone(), text.clone())],
            Block::List { name, items } => items.iter().map(|item| (name.clone(), item.clone())).collect(),
            Block::Grid { heads, rows, .. } => {
                let cell = |row: &Vec<String>, place: usize| {
                    let entry = row.get(place).filter(|entry| !entry.is_empty())?;
                    let field = [row.first(), heads.get(place)].into_iter().flatten().cloned();
                    Some((field.collect::<Vec<_>>().join(" · "), entry.clone()))
                };
                let of_row = |row: &Vec<String>| {
                    (1..heads.len()).filter_map(|place| cell(row, place)).collect::<Vec<_>>()
                };
                rows.iter().flat_map(of_row).collect()
            }
        }
    }
}

/// What a worksheet holds; nothing where it was left empty.
pub fn blocks(words: &dyn Words, case: &Scenario, task: &Task, sheet: &Worksheet) -> Vec<Block> {
    match sheet {
        Worksheet::Text { text } => written(String::new(), text).into_iter().collect(),
        Worksheet::ProblemTree { problem, causes, effects, objective, means, ends } => {
            let part = |name: &str, items: &[String]| list(say!(words, format!("report-tree-{name}")), items);
            let one = |name: &str, text: &String| part(name, std::slice::from_ref(text));
            let parts = [
                part("effects", effects),
                one("problem", problem),
                part("causes", causes),
                part("ends", ends),
                one("objective", objective),
                part("means", means),
            ];
            parts.into_iter().flatten().collect()
        }
        Worksheet::StakeholderMap { places } => map(words, case, places).into_iter().collect(),
        Worksheet::OptionsMatrix { weights, scores, note } => {
            let grid = matrix(words, case, task, weights, scores);
            grid.into_iter().chain(written(say!(words, "report-sheet-note"), note)).collect()
        }
        Worksheet::Targets { targets, note, measures } => {
            let grid = self::targets(words, case, targets, measures);
            grid.into_iter().chain(written(say!(words, "report-sheet-note"), note)).collect()
        }
        Worksheet::ImplementationPlan { rows } => plan(words, rows).into_iter().collect(),
        Worksheet::DacRating { ratings, review, of } => {
            let of = of.as_ref().map(|of| party_name(&of.name, &of.group));
            let heading = of.map(|of| written(String::new(), &say!(words, "report-rated-group", group = of)));
            let rated = self::ratings(words, ratings, of);
            heading.flatten().into_iter().chain(rated).chain(review_of(words, case, review)).collect()
        }
    }
}

/// A rating of the group's own policy, or of another group's, which each row then says, so that none of them is taken
/// for the group's own when rows are sorted or cut out.
fn ratings(words: &dyn Words, ratings: &BTreeMap<Criterion, Rating>, of: Option<&str>) -> Option<Block> {
    let rows = Criterion::ALL.into_iter().filter_map(|criterion| {
        let rating = ratings.get(&criterion).filter(|rating| rating.score > 0 || !rating.why.is_empty())?;
        let name = criterion_name(words, criterion);
        let name = match of {
            None => name,
            Some(of) => say!(words, "report-rated-criterion", criterion = &name, group = of),
        };
        Some(vec![name, rating_name(words, rating.score), rating.why.trim().to_owned()])
    });
    grid(words, "ratings", &["criterion", "rating", "evidence"], rows.collect())
}

/// What the group believed of its own targets.
pub fn review_of(words: &dyn Words, case: &Scenario, review: &BTreeMap<Id, Belief>) -> Option<Block> {
    let believed = case.indicators.iter().filter_map(|indicator| {
        let belief = match review.get(&indicator.id)? {
            Belief::Met => "met",
            Belief::Missed => "missed",
            Belief::CannotTell => "cannot-tell",
        };
        Some(vec![indicator.name.clone(), say!(words, format!("report-{belief}"))])
    });
    grid(words, "review", &["indicator", "belief"], believed.collect())
}

/// What other groups say of a policy, with their evidence.
pub fn others_say(words: &dyn Words, ratings: &[&PolicyRating]) -> Option<Block> {
    let of_one = |rating: &&PolicyRating| {
        let row = |criterion: Criterion| {
            let given = rating.ratings.get(&criterion)?;
            let why = given.why.trim().to_owned();
            (given.score > 0 || !why.is_empty()).then(|| {
                let by = party_name(&rating.by_name, &rating.by).to_owned();
                vec![by, criterion_name(words, criterion), rating_name(words, given.score), why]
            })
        };
        Criterion::ALL.into_iter().filter_map(row).collect::<Vec<_>>()
    };
    let rows = ratings.iter().flat_map(of_one).collect();
    grid(words, "others-say", &["rating-group", "criterion", "rating", "evidence"], rows)
}

/// The name of a rating.
pub fn rating_name(words: &dyn Words, score: u8) -> String {
    say!(words, format!("sheet-rating-{}", score.min(4)))
}

fn written(name: String, text: &str) -> Option<Block> {
    let text = text.trim();
    (!text.is_empty()).then(|| Block::Text { name, text: text.to_owned() })
}

fn list(name: String, items: &[String]) -> Option<Block> {
    let items: Vec<String> =
        items.iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect();
    (!items.is_empty()).then_some(Block::List { name, items })
}

/// A grid without the columns in which nothing stands.
fn grid(words: &dyn Words, name: &str, heads: &[&str], rows: Vec<Vec<String>>) -> Option<Block> {
    if rows.is_empty() {
        return None;
    }
    let filled = |place: &usize| {
        *place == 0 || rows.iter().any(|row| row.get(*place).is_some_and(|cell| !cell.is_empty()))
    };
    let kept: Vec<usize> = (0..heads.len()).filter(filled).collect();
    let pick =
        |row: &Vec<String>| kept.iter().map(|place| row.get(*place).cloned().unwrap_or_default()).collect();
    Some(Block::Grid {
        name: say!(words, format!("report-grid-{name}")),
        heads: kept
            .iter()
            .filter_map(|place| heads.get(*place))
            .map(|head| say!(words, format!("report-head-{head}")))
            .collect(),
        rows: rows.iter().map(pick).collect(),
    })
}

/// The group's map beside the case study's own figures at the start.
fn map(words: &dyn Words, case: &Scenario, places: &BTreeMap<Id, Place>) -> Option<Block> {
    let rows = case.stakeholders.iter().filter_map(|stakeholder| {
        let place = places.get(&stakeholder.id)?;
        Some(vec![
            stakeholder.name.clone(),
            place.power.to_string(),
            stakeholder.power.to_string(),
            place.interest.to_string(),
            say!(words, format!("sheet-{}", position(place))),
            words.figure(stakeholder.support, 0, false),
        ])
    });
    let heads = ["stakeholder", "your-power", "case-power", "interest", "position", "case-support"];
    grid(words, "map", &heads, rows.collect())
}

/// The name of a position on a stakeholder map.
fn position(place: &Place) -> &'static str {
    match place.position {
        ..=-2 => "against-2",
        -1 => "against-1",
        0 => "undecided",
        1 => "for-1",
        2.. => "for-2",
    }
}

/// Scores with the weighted sums of those criteria that were scored.
fn matrix(
    words: &dyn Words,
    case: &Scenario,
    task: &Task,
    weights: &BTreeMap<Id, u8>,
    scores: &BTreeMap<Id, BTreeMap<Id, u8>>,
) -> Option<Block> {
    let weight = |criterion: &Id| u32::from(weights.get(criterion).copied().unwrap_or(3));
    let mut heads = vec![say!(words, "report-head-option")];
    heads.extend(task.criteria.iter().map(|criterion| {
        say!(words, "report-weighted", criterion = &criterion.label, weight = weight(&criterion.id))
    }));
    heads.push(say!(words, "report-head-total"));
    let row = |(option, scores): (&Id, &BTreeMap<Id, u8>)| {
        let decision = task.decision.as_ref()?;
        let (_, written) = find_option(case, decision, option)?;
        let score = |criterion: &Id| scores.get(criterion).copied();
        let scored = task.criteria.iter().filter_map(|c| Some(u32::from(score(&c.id)?) * weight(&c.id)));
        let mut cells = vec![written.label.clone()];
        cells.extend(task.criteria.iter().map(|c| score(&c.id).map(|s| s.to_string()).unwrap_or_default()));
        cells.push(scored.sum::<u32>().to_string());
        Some(cells)
    };
    let rows: Vec<Vec<String>> = scores.iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| Block::Grid { name: say!(words, "report-grid-matrix"), heads, rows })
}

fn targets(
    words: &dyn Words,
    case: &Scenario,
    targets: &BTreeMap<Id, f64>,
    measures: &BTreeMap<Id, Measure>,
) -> Option<Block> {
    let rows = case.indicators.iter().filter_map(|indicator| {
        let target = targets.get(&indicator.id);
        let measure = measures.get(&indicator.id);
        target.or(measure.map(|_| &0.0))?;
        let measure = measure.cloned().unwrap_or_default();
        let target = target.map(|target| with_unit(words, &words.figure(*target, 2, false), &indicator.unit));
        Some(vec![
            indicator.name.clone(),
            target.unwrap_or_default(),
            measure.baseline,
            measure.source,
            measure.owner,
        ])
    });
    grid(words, "targets", &["indicator", "target", "baseline", "source", "owner"], rows.collect())
}

/// A figure with its unit, where it has one.
pub fn with_unit(words: &dyn Words, figure: &str, unit: &str) -> String {
    if unit.is_empty() { figure.to_owned() } else { say!(words, "value", value = figure, unit = unit) }
}

fn plan(words: &dyn Words, rows: &[PlanRow]) -> Option<Block> {
    let heads = ["activity", "lead", "supports", "legal", "money", "means", "deadline", "risk"];
    let row = |row: &PlanRow| {
        let cells = [
            &row.activity,
            &row.lead,
            &row.support,
            &row.legal,
            &row.money,
            &row.means,
            &row.deadline,
            &row.risk,
        ];
        cells.map(|cell| cell.trim().to_owned()).to_vec()
    };
    let rows = rows.iter().map(row).filter(|row| row.iter().any(|cell| !cell.is_empty()));
    grid(words, "plan", &heads, rows.collect())
}
