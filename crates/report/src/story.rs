//! What happened, in a few words: moments, causes, chapters.

use crate::say;
use crate::words::Words;
use engine::ledger::Contribution;
use engine::view::{ChapterView, Telling};
use engine::world::Cause;
use scenario::case::{Compromise, Decision, DecisionOption, Scenario, Stage, TalkPhase};

/// A decision and one of its options, by id.
pub fn find_option<'a>(
    case: &'a Scenario,
    decision: &str,
    option: &str,
) -> Option<(&'a Decision, &'a DecisionOption)> {
    let decision = case.decisions.iter().find(|candidate| candidate.id == decision)?;
    Some((decision, decision.options.iter().find(|candidate| candidate.id == option)?))
}

/// A compromise by id.
pub fn find_compromise<'a>(case: &'a Scenario, id: &str) -> Option<&'a Compromise> {
    case.adoption.as_ref()?.compromises.iter().find(|compromise| compromise.id == id)
}

/// The name of a stage.
pub fn stage_name(words: &dyn Words, stage: Stage) -> String {
    say!(words, format!("stage-{}", stage.name()))
}

/// The name of a phase of the guided debrief.
pub fn phase_name(words: &dyn Words, phase: TalkPhase) -> String {
    say!(words, format!("talk-{}", phase.name()))
}

/// The stage that a number of opened stages stands for, with its cycle where there are several.
pub fn moment(words: &dyn Words, case: &Scenario, opened: usize) -> String {
    let Some(before) = opened.checked_sub(1) else { return say!(words, "the-start") };
    if before >= 4 * usize::from(case.cycles) {
        return say!(words, "after-the-end");
    }
    let stage = stage_name(words, Stage::ALL[before % 4]);
    if case.cycles > 1 {
        say!(words, "stage-of-cycle", stage = &stage, cycle = before / 4 + 1)
    } else {
        stage
    }
}

/// What moved an indicator, in words.
pub fn cause(words: &dyn Words, case: &Scenario, contribution: &Contribution) -> String {
    let option_of = |decision: u16, option: u16| {
        let decisions = case.decisions.get(usize::from(decision))?;
        let first: usize = case.decisions.iter().take(usize::from(decision)).map(|d| d.options.len()).sum();
        let option = decisions.options.get(usize::from(option).checked_sub(first)?)?;
        Some((&decisions.title, &option.label))
    };
    let text = match contribution.cause {
        Cause::Start => Some(say!(words, "cause-start")),
        Cause::Outcome { decision, option, .. } => option_of(decision, option)
            .map(|(decision, option)| say!(words, "cause-decision", decision = decision, option = option)),
        Cause::Cost { decision, option } => {
            option_of(decision, option).map(|(_, option)| say!(words, "cause-cost", option = option))
        }
        Cause::Event(event) => case.events.get(usize::from(event)).map(|event| event.title.clone()),
        Cause::Compromise(place) => case
            .adoption
            .as_ref()
            .and_then(|adoption| adoption.compromises.get(usize::from(place)))
            .map(|compromise| say!(words, "cause-compromise", compromise = &compromise.label)),
        Cause::Drift => Some(say!(words, "cause-drift")),
        Cause::Link(from) => case
            .indicators
            .get(usize::from(from))
            .map(|from| say!(words, "cause-link", indicator = &from.name)),
        Cause::Limit => Some(say!(words, "cause-limit")),
    };
    let text = text.unwrap_or_default();
    if contribution.felt > contribution.caused && contribution.caused > 0 {
        say!(words, "cause-later", cause = &text, moment = &moment(words, case, contribution.caused))
    } else {
        text
    }
}

/// A chapter in a few words.
pub fn title(words: &dyn Words, case: &Scenario, chapter: &ChapterView) -> String {
    let found = match &chapter.telling {
        Telling::DecisionTaken { decision, option, .. } => {
            find_option(case, decision, option).map(|(decision, option)| {
                say!(words, "cause-decision", decision = &decision.title, option = &option.label)
            })
        }
        Telling::DecisionPassed { decision: id } => {
            let decision = case.decisions.iter().find(|decision| decision.id == *id);
            decision.map(|decision| say!(words, "decision-passed", decision = &decision.title))
        }
        Telling::EventHappened { event } => {
            case.events.iter().find(|candidate| candidate.id == *event).map(|event| event.title.clone())
        }
        Telling::CompromiseMade { compromise: id, .. } => find_compromise(case, id)
            .map(|compromise| say!(words, "cause-compromise", compromise = &compromise.label)),
        Telling::AdoptionSought { adopted, .. } => {
            Some(if *adopted { say!(words, "adopted") } else { say!(words, "not-yet-adopted") })
        }
        Telling::StageOpened { stage, .. } => Some(stage_name(words, *stage)),
        Telling::CameLater => Some(say!(words, "came-later")),
    };
    found.unwrap_or_default()
}

/// Whether a chapter tells what happened to the group rather than what it did.
pub fn is_event(chapter: &ChapterView) -> bool {
    matches!(chapter.telling, Telling::EventHappened { .. })
}

/// The story's numbered moments: everything but the opening of stages and what came later. The same numbers stand in
/// all pictures and in the log.
pub fn numbered(chapters: &[ChapterView]) -> impl Iterator<Item = (Option<usize>, &ChapterView)> {
    let mut number = 0;
    chapters.iter().map(move |chapter| {
        let counts = !matches!(chapter.telling, Telling::StageOpened { .. } | Telling::CameLater);
        number += usize::from(counts);
        (counts.then_some(number), chapter)
    })
}
