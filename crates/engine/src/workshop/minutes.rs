//! Sharing out a case study's playing time.

use scenario::case::{DecisionStage, Scenario, Stage};

/// Minutes for each stage, all cycles through, that add up to `minutes`: each stage in proportion to its decisions and
/// worksheets, one more for coming in. Meant as a first suggestion for
/// [`Settings::minutes`](crate::session::Settings::minutes).
pub fn share_out(case: &Scenario, minutes: u32) -> Vec<u32> {
    let work = Stage::ALL.map(|stage| {
        let decisions = case.decisions.iter().filter(|one| one.stage.stage() == Some(stage)).count();
        let tasks = case.tasks.iter().filter(|one| one.stage == stage).count();
        // A decision that events call may come in any stage.
        let called = case.decisions.iter().any(|one| one.stage == DecisionStage::Event);
        1 + decisions + tasks + usize::from(called)
    });
    let stages: Vec<u64> =
        work.iter().cycle().take(4 * usize::from(case.cycles)).map(|x| *x as u64).collect();
    let whole: u64 = stages.iter().sum();
    // Each stage ends at its share of the whole, so that nothing is lost by rounding.
    let mut done = 0;
    let mut given = 0;
    let share = |work: &u64| {
        done += work;
        let until = u64::from(minutes) * done / whole.max(1);
        let share = until - given;
        given = until;
        share as u32
    };
    stages.iter().map(share).collect()
}
