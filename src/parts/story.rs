//! What happened, told like news: a headline, a few sentences, then what moved and who shifted.

use super::figures::{movement, shift};
use super::icons::Icon;
use super::markdown::{Line, Markdown, Plain};
use crate::store::{CaseStudy, Game};
use crate::t;
use crate::words::Spoken;
use engine::ledger::Contribution;
use engine::view::{ChapterView, Telling};
pub use report::story::find_option;
use report::votes;
use scenario::case::Scenario;
use yew::prelude::*;

/// The stage that a number of opened stages stands for, with its cycle where there are several.
pub fn moment(case: &Scenario, opened: usize) -> String {
    report::story::moment(&Spoken, case, opened)
}

/// What moved an indicator, in words.
pub fn cause(case: &Scenario, contribution: &Contribution) -> String {
    report::story::cause(&Spoken, case, contribution)
}

/// What a chapter shows.
#[derive(Properties, PartialEq)]
pub struct ChapterProps {
    /// The case study in the reader's language.
    pub case: CaseStudy,
    /// The chapter.
    pub chapter: ChapterView,
}

/// One chapter of the story.
#[component]
pub fn Chapter(props: &ChapterProps) -> Html {
    let ChapterProps { case, chapter } = props;
    html! {
        <article class="chapter">
            { telling(case, chapter) }
            { moved(case, chapter) }
        </article>
    }
}

/// What happened, without what moved.
pub fn telling(case: &Scenario, chapter: &ChapterView) -> Html {
    match &chapter.telling {
        Telling::StageOpened { stage, .. } => html! {
            <>
                <p class="kicker">{ Icon::Stage(*stage).draw() }{ moment(case, chapter.opened) }</p>
                <h3>{ t!(format!("stage-opened-{}", stage.name())) }</h3>
            </>
        },
        Telling::EventHappened { event } => {
            let event = case.events.iter().find(|candidate| candidate.id == *event);
            html! {
                if let Some(event) = event {
                    <p class="kicker">{ Icon::News.draw() }{ t!("news") }</p>
                    <h3><Plain text={event.title.clone()} /></h3>
                    <Markdown text={event.text.clone()} />
                }
            }
        }
        Telling::DecisionTaken { decision, option, outcome, reason, dissent, rules, .. } => {
            let Some((decision, option)) = find_option(case, decision, option) else { return html! {} };
            let outcome =
                option.outcomes.get(*outcome).map(|outcome| outcome.text.clone()).unwrap_or_default();
            html! {
                <>
                    <p class="kicker"><Plain text={decision.title.clone()} /></p>
                    <h3><Plain text={option.label.clone()} /></h3>
                    { because(reason) }
                    { dissented(dissent) }
                    <Markdown text={outcome} />
                    if let Some(legal) = &option.legal {
                        <div class="notice law" role="note">
                            <p><strong>{ Icon::Law.draw() }{ t!("breaches", norm = legal.norm.as_str()) }</strong></p>
                            <Markdown text={legal.note.clone()} />
                        </div>
                    }
                    { pressure(case, rules) }
                </>
            }
        }
        Telling::DecisionPassed { decision } => {
            let title =
                case.decisions.iter().find(|candidate| candidate.id == *decision).map(|d| d.title.clone());
            html! { <h3>{ t!("decision-passed", decision = title.unwrap_or_default()) }</h3> }
        }
        Telling::AdoptionSought { backing, adopted } => {
            let threshold = case.adoption.as_ref().map_or(0.0, |adoption| adoption.threshold);
            html! {
                <>
                    <p class="kicker">{ t!("adoption") }</p>
                    <h3>{ if *adopted { t!("adopted") } else { t!("not-yet-adopted") } }</h3>
                    <p>{ t!("backing-was", backing = super::figures::backing(*backing), threshold = threshold) }</p>
                </>
            }
        }
        Telling::CompromiseMade { compromise, backing, adopted, reason, dissent } => {
            let adoption = case.adoption.as_ref();
            let label = adoption
                .and_then(|a| a.compromises.iter().find(|candidate| candidate.id == *compromise))
                .map(|compromise| compromise.label.clone());
            html! {
                <>
                    <p class="kicker">{ t!("compromise") }</p>
                    <h3>{ label.unwrap_or_default() }</h3>
                    { because(reason) }
                    { dissented(dissent) }
                    <p><strong>{ if *adopted { t!("adopted") } else { t!("failed-adoption") } }</strong></p>
                    <p>{ t!("backing-was", backing = super::figures::backing(*backing), threshold = adoption.map_or(0.0, |a| a.threshold)) }</p>
                </>
            }
        }
        Telling::CameLater => html! { <h3>{ t!("came-later") }</h3> },
    }
}

fn because(reason: &str) -> Html {
    html! { if !reason.is_empty() { <p class="reason">{ t!("your-reason", reason = reason) }</p> } }
}

/// What those who would have chosen otherwise want to have said; nothing where they said nothing.
pub fn dissented(dissent: &str) -> Html {
    html! { if !dissent.is_empty() { <p class="reason">{ t!("your-dissent", dissent = dissent) }</p> } }
}

/// The votes that a group held on what it then decided in a chapter, and how far people agreed.
pub fn votes(game: &Game, chapter: &ChapterView) -> Html {
    let about = match &chapter.telling {
        Telling::DecisionTaken { decision, .. } => Some(decision.as_str()),
        Telling::CompromiseMade { .. } => None,
        _ => return html! {},
    };
    let held = game.view.table.votes_on(about, chapter.opened);
    let told = held.filter_map(|held| votes::told(&Spoken, &game.case, held));
    html! { <>{ for told.map(|vote| html! { <p>{ votes::line(&Spoken, &vote) }</p> }) }</> }
}

/// The rules that were in force when a decision was taken, told together.
fn pressure(case: &Scenario, rules: &[usize]) -> Html {
    let notes: Vec<&String> = rules
        .iter()
        .filter_map(|rule| case.rules.get(*rule))
        .map(|rule| &rule.note)
        .filter(|note| !note.is_empty())
        .collect();
    if notes.is_empty() {
        return html! {};
    }
    html! {
        <div class="notice pressure" role="note">
            <p><strong>{ t!("under-pressure") }</strong></p>
            <ul>{ for notes.iter().map(|note| html! { <li><Line text={(*note).clone()} /></li> }) }</ul>
        </div>
    }
}

/// What moved, and who shifted.
pub fn moved(case: &Scenario, chapter: &ChapterView) -> Html {
    let movements = chapter.movements.iter().filter_map(|moved| {
        let indicator = case.indicators.iter().find(|candidate| candidate.id == moved.indicator)?;
        Some(html! {
            <li key={moved.indicator.clone()}><Plain text={indicator.name.clone()} />{ movement(indicator, moved.by) }</li>
        })
    });
    let shifts = chapter.shifts.iter().filter_map(|shifted| {
        let stakeholder = case.stakeholders.iter().find(|candidate| candidate.id == shifted.stakeholder)?;
        Some(html! {
            <li key={shifted.stakeholder.clone()}><Plain text={stakeholder.name.clone()} />{ shift(shifted.by) }</li>
        })
    });
    let opened = matches!(chapter.telling, Telling::StageOpened { .. } | Telling::CameLater);
    html! {
        <div class="moved">
            if !chapter.movements.is_empty() {
                <section>
                    <h4>{ if opened { t!("what-has-moved") } else { t!("what-moved") } }</h4>
                    <ul class="moves">{ for movements }</ul>
                </section>
            } else if !opened && chapter.shifts.is_empty() {
                <p class="quiet">{ t!("nothing-moved") }</p>
            }
            if !chapter.shifts.is_empty() {
                <section>
                    <h4>{ t!("who-shifted") }</h4>
                    <ul class="moves">{ for shifts }</ul>
                </section>
            }
        </div>
    }
}
