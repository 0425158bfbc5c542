//! The briefing of a case study: the country, what is measured, who has a stake, the stages, the roles.

use super::course::Course;
use super::icons::Icon;
use super::markdown::{Line, Markdown, Plain};
use super::wheel::{Wheel, stage_name};
use crate::store::CaseStudy;
use crate::t;
use crate::words::number;
use engine::view::Reading;
use scenario::case::{Better, DecisionStage, Scenario, Stage};
use yew::prelude::*;

/// What the briefing shows.
#[derive(Properties, PartialEq)]
pub struct BriefingProps {
    /// The case study.
    pub case: CaseStudy,
}

/// The briefing, to be read before play and again at any time.
#[component]
pub fn Briefing(props: &BriefingProps) -> Html {
    let case = &props.case;
    let roles = ["chair", "rapporteur", "evidence-officer", "legal-officer", "voice-of-migrants"];
    html! {
        <div class="briefing">
            <Markdown text={case.briefing.clone()} />
            <section aria-labelledby="briefing-stages">
                <h2 id="briefing-stages">{ t!("four-stages") }</h2>
                <div class="stages">
                    <Wheel opened={0} size="medium" />
                    <ol>
                        { for Stage::ALL.into_iter().map(|stage| {
                            let decisions = case.decisions.iter().filter(|decision| decision.stage == in_stage(stage)).count();
                            html! {
                                <li key={stage.index()} class={stage.name()}>
                                    <strong>{ Icon::Stage(stage).draw() }{ stage_name(stage) }</strong>
                                    <span>{ t!(format!("stage-question-{}", stage.name())) }</span>
                                    <span class="quiet small">{ t!("decisions-count", count = decisions as u32) }</span>
                                </li>
                            }
                        }) }
                    </ol>
                </div>
                if case.cycles > 1 {
                    <p>{ t!("cycles", count = case.cycles) }</p>
                }
            </section>
            <section aria-labelledby="briefing-indicators">
                <h2 id="briefing-indicators">{ t!("indicators") }</h2>
                <div class="scroll" tabindex="0" role="region" aria-labelledby="briefing-indicators">
                <table class="indicators-table" aria-labelledby="briefing-indicators">
                    <thead>
                        <tr><th scope="col">{ t!("indicator") }</th><th scope="col">{ t!("at-the-start") }</th><th scope="col">{ t!("what-it-measures") }</th></tr>
                    </thead>
                    <tbody>
                        { for case.indicators.iter().map(|indicator| {
                            let range = indicator.max - indicator.min;
                            let at_start = vec![(0, Reading { value: indicator.start, band: 0.0 })];
                            html! {
                                <tr key={indicator.id.clone()}>
                                    <th scope="row"><Plain text={indicator.name.clone()} /><br /><span class="quiet small">{
                                        if indicator.better == Better::Higher { t!("higher-is-better") } else { t!("lower-is-better") }
                                    }</span></th>
                                    <td class="figure">{ t!("value", value = number(indicator.start, range), unit = indicator.unit.as_str()) }<Course indicator={indicator.clone()} course={at_start} /></td>
                                    <td><Plain text={indicator.description.clone()} /></td>
                                </tr>
                            }
                        }) }
                    </tbody>
                </table>
                </div>
            </section>
            <section aria-labelledby="briefing-stakeholders">
                <h2 id="briefing-stakeholders">{ t!("stakeholders") }</h2>
                <ul class="cards">
                    { for case.stakeholders.iter().map(|stakeholder| html! {
                        <li key={stakeholder.id.clone()} class="card">
                            <h3><Plain text={stakeholder.name.clone()} /></h3>
                            <p><Plain text={stakeholder.interest.clone()} /></p>
                            <p class="quiet small">{ t!("power-and-support", power = stakeholder.power, support = stakeholder.support.round()) }</p>
                        </li>
                    }) }
                </ul>
            </section>
            <section aria-labelledby="briefing-roles">
                <h2 id="briefing-roles">{ t!("roles") }</h2>
                <p>{ t!("roles-note") }</p>
                <dl class="roles">
                    { for roles.iter().map(|role| html! {
                        <div key={*role}><dt>{ t!(format!("role-{role}")) }</dt><dd>{ t!(format!("role-{role}.about")) }</dd></div>
                    }) }
                </dl>
            </section>
            if !case.sources.is_empty() {
                <section aria-labelledby="briefing-sources">
                    <h2 id="briefing-sources">{ t!("sources") }</h2>
                    { sources(case) }
                </section>
            }
        </div>
    }
}

/// The list of a case study's sources. Addresses are shown for people to look up.
pub fn sources(case: &Scenario) -> Html {
    html! {
        <ul class="sources">
            { for case.sources.iter().map(|source| html! {
                <li key={source.id.clone()}>
                    { &source.title }
                    if let Some(note) = &source.note {
                        { ". " }<span class="quiet"><Line text={note.clone()} /></span>
                    }
                    if let Some(url) = &source.url {
                        <br /><span class="quiet small address">{ url }</span>
                    }
                </li>
            }) }
        </ul>
    }
}

fn in_stage(stage: Stage) -> DecisionStage {
    match stage {
        Stage::Agenda => DecisionStage::Agenda,
        Stage::Formulation => DecisionStage::Formulation,
        Stage::Implementation => DecisionStage::Implementation,
        Stage::Evaluation => DecisionStage::Evaluation,
    }
}
