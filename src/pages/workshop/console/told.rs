//! How the console tells what groups did: stages, entries, orders, in a few words.

use crate::parts::story::{find_option, moment};
use crate::t;
use crate::words::Spoken;
use engine::event::Event;
use engine::play::Phase;
use engine::workshop::console::{GroupGlance, Recent};
use engine::workshop::order::{Order, When};
use report::votes;
use scenario::case::Scenario;

/// The name of a stage by its number, from 1, all cycles through.
pub fn stage_at(case: &Scenario, number: usize) -> String {
    moment(case, number)
}

/// A decision's title.
pub fn decision(case: &Scenario, id: &str) -> String {
    case.decisions.iter().find(|one| one.id == id).map_or_else(|| id.to_owned(), |one| one.title.clone())
}

/// An option's label.
pub fn option(case: &Scenario, in_decision: &str, id: &str) -> String {
    find_option(case, in_decision, id).map_or_else(|| id.to_owned(), |(_, option)| option.label.clone())
}

/// A compromise's label.
pub fn compromise(case: &Scenario, id: &str) -> String {
    let all = case.adoption.iter().flat_map(|adoption| &adoption.compromises);
    all.into_iter().find(|one| one.id == id).map_or_else(|| id.to_owned(), |one| one.label.clone())
}

/// What a vote is about.
pub fn voted_on(case: &Scenario, decision: Option<&str>) -> String {
    votes::matter(&Spoken, case, decision).map_or_else(String::new, |matter| matter.title)
}

/// The label of what was voted for.
pub fn choice(case: &Scenario, in_decision: Option<&str>, id: &str) -> String {
    in_decision.map_or_else(|| compromise(case, id), |decision| option(case, decision, id))
}

/// A case event's title.
pub fn case_event(case: &Scenario, id: &str) -> String {
    case.events.iter().find(|one| one.id == id).map_or_else(|| id.to_owned(), |one| one.title.clone())
}

/// What a group is doing now.
pub fn doing(case: &Scenario, group: &GroupGlance) -> String {
    if group.phase == Phase::Debrief {
        return t!("workshop-doing-debrief");
    }
    if let Some(pending) = &group.pending {
        return decision(case, pending);
    }
    if group.adoption_waits {
        return t!("adoption");
    }
    match (group.phase, group.pace.next_is_open) {
        (Phase::Briefing, true) => t!("workshop-doing-briefing"),
        (Phase::Briefing, false) => t!("workshop-doing-waits-for-you"),
        (_, true) => t!("workshop-doing-ready"),
        (_, false) => t!("workshop-doing-waits-for-you"),
    }
}

/// What an entry holds, in a few words; none where it is nothing that people would call something.
pub fn entry(case: &Scenario, recent: &Recent) -> Option<String> {
    recent.events.iter().find_map(|one| event(case, one))
}

fn event(case: &Scenario, event: &Event) -> Option<String> {
    Some(match event {
        Event::StageOpened { .. } => t!("workshop-told-stage"),
        Event::DecisionTaken { decision: of, option: chosen, .. } => {
            t!("workshop-told-decision", decision = decision(case, of), option = option(case, of, chosen))
        }
        Event::AdoptionSought => t!("workshop-told-adoption"),
        Event::CompromiseMade { compromise: made, .. } => {
            t!("workshop-told-compromise", compromise = compromise(case, made))
        }
        Event::PlayEnded => t!("workshop-told-end"),
        Event::TakenBack { .. } => t!("workshop-told-taken-back"),
        Event::EventSent { event, .. } => t!("workshop-told-event", event = case_event(case, event)),
        Event::MessageCame { .. } => t!("workshop-told-message"),
        Event::WorksheetSaved { task, .. } => {
            let task = case.tasks.iter().find(|one| one.id == *task)?;
            t!("workshop-told-worksheet", title = task.title.as_str())
        }
        Event::Answered { .. } | Event::Reflected { .. } => t!("workshop-told-answer"),
        Event::Pledged { text } => t!("talk-told-pledge", text = text.as_str()),
        Event::Unpledged { .. } | Event::Surveyed { .. } => return None,
        Event::Seated { .. } => t!("workshop-told-seated"),
        Event::VoteHeld { vote } => {
            t!("workshop-told-vote", decision = voted_on(case, vote.decision.as_deref()))
        }
        Event::Bookmarked { name, .. } => t!("workshop-told-bookmark", name = name.as_str()),
        Event::BranchBegun { name, .. } => t!("workshop-told-branch", name = name.as_str()),
        Event::Directed { .. } => return None,
    })
}

/// What is ordered, in a few words.
pub fn order(case: &Scenario, order: &Order) -> String {
    match order {
        Order::SendEvent { event } => case_event(case, event),
        Order::Message { text } => t!("workshop-order-message", text = text.as_str()),
        Order::TakeBack { .. } => t!("workshop-order-take-back"),
        Order::GoBack { .. } => t!("workshop-order-go-back"),
    }
}

/// From when on, in a few words.
pub fn when(case: &Scenario, when: &When) -> String {
    match when {
        When::Now => t!("workshop-when-now"),
        When::At { time } => t!("workshop-when-at", moment = crate::words::moment(*time)),
        When::Stage { stage } => t!("workshop-when-stage", stage = stage_at(case, *stage)),
        When::Holds { clauses } => {
            t!(
                "workshop-when-holds",
                clause = clauses.iter().map(|one| clause(case, one)).collect::<Vec<_>>().join("; ")
            )
        }
    }
}

/// A clause in words; as it is written where it cannot be read.
pub fn clause(case: &Scenario, source: &str) -> String {
    use scenario::clause::Condition;
    let Ok(clause) = scenario::clause::parse(source) else { return source.to_owned() };
    let text = match &clause.condition {
        Condition::Indicator { indicator, comparison, value } => {
            let found = case.indicators.iter().find(|one| one.id == indicator.text);
            let name = found.map_or(indicator.text.as_str(), |one| one.name.as_str());
            compared(name, *comparison, *value)
        }
        Condition::Support { stakeholder, comparison, value } => {
            let found = case.stakeholders.iter().find(|one| one.id == stakeholder.text);
            let name = t!(
                "workshop-clause-support",
                name = found.map_or(stakeholder.text.as_str(), |one| one.name.as_str())
            );
            compared(&name, *comparison, *value)
        }
        Condition::Chose { decision: of, option: chosen } => t!(
            "workshop-clause-chose",
            decision = decision(case, &of.text),
            option = option(case, &of.text, &chosen.text)
        ),
        Condition::Fact(name) => t!("workshop-clause-fact", name = name.text.as_str()),
        Condition::Event(name) => t!("workshop-clause-event", event = case_event(case, &name.text)),
        Condition::Cycle { comparison, value } => compared(&t!("workshop-clause-cycle"), *comparison, *value),
    };
    if clause.negated { t!("workshop-clause-not", clause = text) } else { text }
}

fn compared(name: &str, comparison: scenario::clause::Comparison, value: f64) -> String {
    use scenario::clause::Comparison;
    let value = crate::words::number(value, 100.0);
    match comparison {
        Comparison::Less => t!("workshop-clause-less", name = name, value = value),
        Comparison::AtMost => t!("workshop-clause-at-most", name = name, value = value),
        Comparison::More => t!("workshop-clause-more", name = name, value = value),
        Comparison::AtLeast => t!("workshop-clause-at-least", name = name, value = value),
    }
}

/// A chapter of a group's story in one line.
pub fn headline(game: &crate::store::Game, chapter: &engine::view::ChapterView) -> String {
    use engine::view::Telling;
    let case = &game.case;
    match &chapter.telling {
        Telling::StageOpened { .. } => {
            t!("workshop-told-stage-named", stage = stage_at(case, chapter.opened))
        }
        Telling::EventHappened { event } if chapter.sent => {
            t!("workshop-told-event", event = case_event(case, event))
        }
        Telling::EventHappened { event } => t!("said-news", event = case_event(case, event)),
        Telling::DecisionTaken { decision: of, option: chosen, .. } => {
            t!("workshop-told-decision", decision = decision(case, of), option = option(case, of, chosen))
        }
        Telling::DecisionPassed { decision: of } => t!("decision-passed", decision = decision(case, of)),
        Telling::AdoptionSought { adopted, .. } => {
            if *adopted {
                t!("adopted")
            } else {
                t!("not-yet-adopted")
            }
        }
        Telling::CompromiseMade { compromise: made, .. } => {
            t!("workshop-told-compromise", compromise = compromise(case, made))
        }
        Telling::CameLater => t!("came-later"),
    }
}
