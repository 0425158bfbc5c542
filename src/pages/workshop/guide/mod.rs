//! The facilitator's guide to a workshop, to print: the running order, what to say, the decisions with what they are
//! likely to bring, the events at hand, and the debrief. All of it comes from the case study and the set-up.

mod order;
mod stages;

use super::code::spoken;
use super::frame::{Frame, not_opened, waiting};
use super::held::{Opening, use_workshop};
use crate::device::screen;
use crate::parts::markdown::{CaseLanguage, Line, Markdown, Plain};
use crate::store::{CaseStudy, Part};
use crate::words::number;
use crate::{t, words};
use engine::session::{Deciding, Header, Luck, Pace, Voting};
use engine::workshop::talk;
use scenario::case::{Scenario, Stage};
use yew::prelude::*;

/// Which workshop.
#[derive(Properties, PartialEq)]
pub struct GuidePageProps {
    /// The session's name.
    pub id: String,
}

/// The screen.
#[component]
pub fn GuidePage(props: &GuidePageProps) -> Html {
    // The guide only reads, so that it leaves the pen to the console.
    let opening = use_workshop(&props.id, Part::Onlooker);
    let is_open = matches!(opening, Opening::Open(_));
    use_effect_with(is_open, |is_open| {
        screen::title(&t!("window-title", title = t!("workshop-guide")));
        if *is_open && screen::nothing_has_focus() {
            screen::begin("page-title");
        }
    });
    match opening {
        Opening::Waiting => waiting(),
        Opening::Failed(fault) => not_opened(fault),
        Opening::Open(held) => {
            let header = held.store.read(|session| session.header().clone());
            let case = held.case.clone();
            html! {
                <Frame {held} reads=true>
                    <ContextProvider<CaseLanguage> context={CaseLanguage(words::other(&case.language))}>
                        { guide(&header, &case) }
                    </ContextProvider<CaseLanguage>>
                </Frame>
            }
        }
    }
}

fn guide(header: &Header, case: &CaseStudy) -> Html {
    html! {
        <main class="page guide">
            <p class="kicker"><Plain text={case.title.clone()} />{ " · " }{ t!("workshop-named", code = spoken(&header.id)) }</p>
            <h1 id="page-title" tabindex="-1">{ t!("workshop-guide") }</h1>
            <div class="actions"><button class="primary" onclick={|_: MouseEvent| screen::print()}>{ t!("workshop-print") }</button></div>
            <p class="quiet">{ t!("workshop-guide-about") }</p>
            { rules(header) }
            { order::order(header, case) }
            { opening(case) }
            { for Stage::ALL.into_iter().map(|stage| stages::stage(case, stage)) }
            { stages::called(case) }
            { events(case) }
            { debrief(case) }
        </main>
    }
}

fn rules(header: &Header) -> Html {
    let settings = &header.settings;
    let names: Vec<String> = header.groups.iter().map(|group| group.name.clone()).collect();
    let pace = if settings.pace == Pace::Facilitator { "facilitator" } else { "free" };
    let deciding = match settings.deciding {
        Deciding::Consensus => "consensus",
        Deciding::Majority => "majority",
        Deciding::Chair => "chair",
    };
    let voting = if settings.voting == Voting::Open { "open" } else { "anonymous" };
    let luck = if settings.luck == Luck::Shared { "shared" } else { "own" };
    let truth = if settings.open_truth { "truth" } else { "estimates" };
    let row = |question: &str, answer: &str| {
        html! {
            <div><dt>{ t!(format!("workshop-rule-{question}")) }</dt><dd><strong>{ t!(format!("workshop-rule-{question}-{answer}")) }</strong>{ " " }{ t!(format!("workshop-rule-{question}-{answer}.about")) }</dd></div>
        }
    };
    html! {
        <section aria-labelledby="guide-rules">
            <h2 id="guide-rules">{ t!("workshop-guide-rules") }</h2>
            <dl class="facts">
                <div><dt>{ t!("workshop-guide-groups") }</dt><dd>{ names.join(", ") }</dd></div>
                { row("pace", pace) }
                { row("deciding", deciding) }
                { row("voting", voting) }
                { row("luck", luck) }
                { row("truth", truth) }
            </dl>
        </section>
    }
}

fn opening(case: &Scenario) -> Html {
    html! {
        <section aria-labelledby="guide-opening">
            <h2 id="guide-opening">{ t!("workshop-guide-opening") }</h2>
            <p>{ t!("workshop-guide-opening.say") }</p>
            <blockquote><Line text={case.summary.clone()} /></blockquote>
            <p>{ t!("workshop-guide-opening.rules") }</p>
            <h3>{ t!("stakeholders") }</h3>
            <div class="scroll" tabindex="0" role="region" aria-label={t!("stakeholders")}>
                <table>
                    <thead><tr><th scope="col">{ t!("workshop-guide-stakeholder") }</th><th scope="col">{ t!("workshop-guide-power") }</th><th scope="col">{ t!("workshop-guide-support") }</th><th scope="col">{ t!("workshop-guide-interest") }</th></tr></thead>
                    <tbody>
                        { for case.stakeholders.iter().map(|one| html! {
                            <tr key={one.id.clone()}>
                                <th scope="row"><Plain text={one.name.clone()} /></th>
                                <td>{ one.power }</td>
                                <td>{ number(one.support, 100.0) }</td>
                                <td>
                                    <Plain text={one.interest.clone()} />
                                    if let Some(brief) = &one.brief { <div class="quiet small"><strong>{ t!("workshop-guide-private") }</strong>{ " " }<Markdown text={brief.clone()} /></div> }
                                </td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn events(case: &Scenario) -> Html {
    if case.events.is_empty() {
        return html! {};
    }
    html! {
        <section aria-labelledby="guide-events">
            <h2 id="guide-events">{ t!("workshop-guide-events") }</h2>
            <p>{ t!("workshop-guide-events.about") }</p>
            { for case.events.iter().map(|event| html! {
                <article key={event.id.clone()} class="guide-item">
                    <h3><Plain text={event.title.clone()} /></h3>
                    <p class="quiet small">{ stages::chances(case, event) }</p>
                    <Markdown text={event.text.clone()} />
                    { stages::effects(case, &event.effects) }
                    if let Some(calls) = &event.calls {
                        <p>{ t!("workshop-event-calls", decision = stages::decision_title(case, calls)) }</p>
                    }
                </article>
            }) }
        </section>
    }
}

fn debrief(case: &Scenario) -> Html {
    html! {
        <section aria-labelledby="guide-debrief">
            <h2 id="guide-debrief">{ t!("workshop-guide-debrief") }</h2>
            <p>{ t!("workshop-guide-debrief.about") }</p>
            <ol>
                { for talk::FACTS_FIRST.into_iter().map(|phase| html! {
                    <li key={phase.name()}>
                        <strong>{ t!(format!("workshop-phase-{}", phase.name())) }</strong>{ " " }{ t!(format!("workshop-phase-{}.about", phase.name())) }
                        if case.questions(phase).next().is_some() {
                            <ul class="to-write" aria-label={t!("talk-case-questions")}>{ for case.questions(phase).map(|one| html! { <li key={one.id.clone()}><Line text={one.question.clone()} /></li> }) }</ul>
                        }
                    </li>
                }) }
            </ol>
        </section>
    }
}
