//! Worksheets as groups fill them in who take them seriously.

use engine::decide::Command;
use engine::worksheet::{Belief, Criterion, Measure, Place, PlanRow, Rating, Worksheet};
use scenario::case::{Item, Scenario, Task, TaskKind};

/// A sentence or two, as people write them.
pub const TEXT: &str = "The register shows what agencies report, and not what workers pay; a survey of returnees at the \
                        airport would tell within three months, for less than the hotline costs in a year.";

/// Fills in one of the case study's worksheets, each in its turn.
pub fn fill(scenario: &Scenario, turn: usize) -> Command {
    let task = &scenario.tasks[turn % scenario.tasks.len()];
    let text = || format!("{turn}: {TEXT}");
    let texts = |count: usize| (0..count).map(|_| text()).collect::<Vec<_>>();
    let measure = || Measure { baseline: text(), source: text(), owner: text() };
    let id = |item: &Item| item.id.clone();
    let sheet = match task.kind {
        TaskKind::Text => Worksheet::Text { text: texts(8).join("\n\n") },
        TaskKind::ProblemTree => Worksheet::ProblemTree {
            problem: text(),
            causes: texts(6),
            effects: texts(6),
            objective: text(),
            means: texts(6),
            ends: texts(6),
        },
        TaskKind::StakeholderMap => Worksheet::StakeholderMap {
            places: scenario
                .stakeholders
                .iter()
                .map(|one| (one.id.clone(), Place { power: 3, interest: 4, position: -1 }))
                .collect(),
        },
        TaskKind::OptionsMatrix => Worksheet::OptionsMatrix {
            weights: task.criteria.iter().map(|item| (id(item), 3)).collect(),
            scores: rows(scenario, task)
                .map(|option| (option, task.criteria.iter().map(|item| (id(item), 4)).collect()))
                .collect(),
            note: text(),
        },
        TaskKind::Targets => Worksheet::Targets {
            targets: scenario.indicators.iter().map(|one| (one.id.clone(), one.start)).collect(),
            note: text(),
            measures: scenario.indicators.iter().map(|one| (one.id.clone(), measure())).collect(),
        },
        TaskKind::ImplementationPlan => Worksheet::ImplementationPlan {
            rows: (0..8)
                .map(|_| PlanRow {
                    activity: text(),
                    lead: "Ministry of Labour".into(),
                    support: "Labour inspectorate".into(),
                    legal: text(),
                    money: text(),
                    deadline: "in six months".into(),
                    means: String::new(),
                    risk: text(),
                })
                .collect(),
        },
        TaskKind::DacRating => Worksheet::DacRating {
            ratings: Criterion::ALL.map(|criterion| (criterion, Rating { score: 3, why: text() })).into(),
            review: scenario.indicators.iter().map(|one| (one.id.clone(), Belief::CannotTell)).collect(),
            of: None,
        },
    };
    Command::SaveWorksheet { task: task.id.clone(), sheet }
}

/// The options that an options matrix weighs up.
fn rows(scenario: &Scenario, task: &Task) -> impl Iterator<Item = String> {
    let decision = scenario.decisions.iter().find(|one| Some(&one.id) == task.decision.as_ref());
    decision.into_iter().flat_map(|one| &one.options).map(|option| option.id.clone())
}
