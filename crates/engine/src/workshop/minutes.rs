//! A workshop's time: its running order, and how much of it each stage gets.

use scenario::case::{DecisionStage, Scenario, Stage};

/// A workshop shorter than this, in minutes, has no time for more than a word before play and the debrief after it.
const SHORT: u32 = 100;
/// From so many minutes on people need a break on the way.
const LONG: u32 = 180;
/// From so many minutes on groups report back after each stage, and not once on the way.
const DAYS: u32 = 400;
/// How long a break is, in minutes.
const BREAK: u32 = 15;
/// How long a group takes to report back, in minutes.
const REPORT: u32 = 2;

/// What comes in a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Welcome and aims.
    Opening,
    /// The case study is introduced, and roles are shared out.
    Case,
    /// Everybody tries the buttons.
    Practice,
    /// A stage is played, by its place from 0, all cycles through.
    Stage(usize),
    /// Groups tell the plenary what they decided.
    ReportBack,
    /// A break.
    Break,
    /// What was learnt.
    Debrief,
    /// Closing.
    Closing,
}

/// A part of a workshop, and its minutes.
pub type Slot = (Part, u32);

/// A workshop's running order. `stages` are the minutes of each stage, all cycles through. `whole` are the minutes that
/// there are, breaks counted and lunch not; where nothing is planned, twice what play takes. The minutes of all parts add up to
/// them, unless the stages take so much that the debrief would get less than a third of all time: then it takes longer.
pub fn running_order(stages: &[u32], groups: usize, whole: Option<u32>) -> Vec<Slot> {
    let played = stages.iter().fold(0, |sum: u32, minutes| sum.saturating_add(*minutes));
    let whole = whole.unwrap_or_else(|| rounded(played.saturating_mul(2)));
    let (before, after) = frame(whole);
    let mut order = before;
    for (place, minutes) in stages.iter().enumerate() {
        order.push((Part::Stage(place), *minutes));
        if place + 1 < stages.len() {
            order.extend(between(whole, groups, place));
        }
    }
    let passed = total(&order).saturating_add(total(&after));
    let debrief = whole.saturating_sub(passed).max(rounded(passed / 2));
    order.push((Part::Debrief, debrief));
    order.extend(after);
    order
}

/// Minutes for each stage, all cycles through, of a workshop that takes `whole` minutes: what the running order leaves
/// to play where the debrief gets a third of all time.
pub fn shares(case: &Scenario, groups: usize, whole: u32) -> Vec<u32> {
    let stages = 4 * usize::from(case.cycles);
    let (before, after) = frame(whole);
    let between = (0..stages.saturating_sub(1)).flat_map(|place| between(whole, groups, place));
    let around = [before, after, between.collect()].concat();
    share_out(case, whole.saturating_sub(third(whole)).saturating_sub(total(&around)))
}

fn total(slots: &[Slot]) -> u32 {
    slots.iter().fold(0, |sum: u32, (_, minutes)| sum.saturating_add(*minutes))
}

/// To five minutes, and at least five.
fn rounded(minutes: u32) -> u32 {
    (minutes.saturating_add(2) / 5 * 5).max(5)
}

fn third(whole: u32) -> u32 {
    whole.div_ceil(15) * 5
}

/// What comes before play, and after the debrief.
fn frame(whole: u32) -> (Vec<Slot>, Vec<Slot>) {
    if whole < SHORT {
        return (vec![(Part::Opening, 5)], Vec::new());
    }
    let before = vec![
        (Part::Opening, rounded(whole / 24)),
        (Part::Case, rounded(whole / 24)),
        (Part::Practice, rounded(whole / 48)),
    ];
    (before, vec![(Part::Closing, rounded(whole / 48))])
}

/// What comes between a stage and the next.
fn between(whole: u32, groups: usize, place: usize) -> Vec<Slot> {
    let is_formulation = place % 4 == Stage::Formulation.index();
    let reports = whole >= SHORT && groups > 1 && (whole >= DAYS || is_formulation);
    // In days, half of one ends after formulation: there is lunch, or the night.
    let rests = if whole >= DAYS { !is_formulation } else { whole >= LONG && is_formulation };
    let report = u32::try_from(groups).unwrap_or(u32::MAX).saturating_mul(REPORT).min(whole / 24);
    let slots = [(reports, (Part::ReportBack, rounded(report))), (rests, (Part::Break, BREAK))];
    slots.into_iter().filter(|(comes, _)| *comes).map(|(_, slot)| slot).collect()
}

/// Minutes for each stage, all cycles through, that add up to `minutes`: each stage in proportion to its decisions and
/// worksheets, one more for coming in.
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
