//! A stage in the guide: what to say, its worksheets, and its decisions with what they are likely to bring.

use crate::parts::icons::Icon;
use crate::parts::markdown::{Line, Markdown, Plain};
use crate::parts::wheel::stage_name;
use crate::t;
use crate::words::{number, signed};
use scenario::case::{CaseEvent, Decision, DecisionOption, DecisionStage, Effect, Scenario, Stage};
use yew::prelude::*;

/// A stage.
pub fn stage(case: &Scenario, stage: Stage) -> Html {
    let id = format!("guide-{}", stage.name());
    let tasks = case.tasks.iter().filter(|task| task.stage == stage);
    let decisions = case.decisions.iter().filter(|one| one.stage.stage() == Some(stage));
    html! {
        <section key={stage.index()} aria-labelledby={id.clone()} class="guide-stage">
            <h2 {id}>{ Icon::Stage(stage).draw() }{ " " }{ stage_name(stage) }</h2>
            <p>{ t!(format!("stage-question-{}", stage.name())) }</p>
            <p class="say"><strong>{ t!("workshop-guide-say") }</strong>{ " " }{ t!(format!("workshop-guide-say-{}", stage.name())) }</p>
            <p><strong>{ t!("workshop-guide-watch") }</strong>{ " " }{ t!(format!("workshop-guide-watch-{}", stage.name())) }</p>
            { for tasks.map(|task| html! {
                <article key={task.id.clone()} class="guide-item">
                    <h3>{ t!("worksheet") }{ ": " }<Plain text={task.title.clone()} /></h3>
                    <Markdown text={task.prompt.clone()} />
                </article>
            }) }
            { for decisions.map(|one| decision(case, one)) }
            if stage == Stage::Formulation { { gate(case) } }
        </section>
    }
}

/// Decisions that events call.
pub fn called(case: &Scenario) -> Html {
    let mut called = case.decisions.iter().filter(|one| one.stage == DecisionStage::Event).peekable();
    if called.peek().is_none() {
        return html! {};
    }
    html! {
        <section aria-labelledby="guide-called">
            <h2 id="guide-called">{ t!("workshop-guide-called") }</h2>
            <p>{ t!("workshop-guide-called.about") }</p>
            { for called.map(|one| decision(case, one)) }
        </section>
    }
}

/// The title of a decision.
pub fn decision_title(case: &Scenario, id: &str) -> String {
    case.decisions.iter().find(|one| one.id == id).map_or_else(|| id.to_owned(), |one| one.title.clone())
}

fn decision(case: &Scenario, decision: &Decision) -> Html {
    html! {
        <article key={decision.id.clone()} class="guide-item">
            <h3><Plain text={decision.title.clone()} /></h3>
            <Markdown text={decision.prompt.clone()} />
            <table class="options-guide">
                <thead><tr><th scope="col">{ t!("workshop-column-option") }</th><th scope="col">{ t!("workshop-guide-likely") }</th></tr></thead>
                <tbody>{ for decision.options.iter().map(|one| option(case, one)) }</tbody>
            </table>
        </article>
    }
}

fn option(case: &Scenario, option: &DecisionOption) -> Html {
    let weights: f64 = option.outcomes.iter().map(|outcome| outcome.weight).sum();
    let costs: Vec<String> = option
        .cost
        .iter()
        .map(|(id, cost)| t!("workshop-guide-cost", amount = number(*cost, 100.0), name = name_of(case, id)))
        .collect();
    html! {
        <tr key={option.id.clone()}>
            <th scope="row">
                <Line text={option.label.clone()} />
                if !costs.is_empty() { <span class="quiet small">{ t!("costs") }{ " " }{ costs.join(", ") }</span> }
                if let Some(note) = &option.requires_note { <span class="quiet small">{ Icon::Locked.draw() }<Line text={note.clone()} /></span> }
                if let Some(legal) = &option.legal { <span class="small">{ Icon::Law.draw() }{ t!("breaches", norm = legal.norm.as_str()) }</span> }
            </th>
            <td>
                <ul class="plain">
                    { for option.outcomes.iter().map(|outcome| {
                        let share = if weights > 0.0 { outcome.weight / weights * 100.0 } else { 0.0 };
                        html! {
                            <li key={outcome.id.clone()}>
                                <strong>{ t!("workshop-share", share = number(share, 100.0)) }</strong>{ " " }
                                <Line text={outcome.text.clone()} />
                                { effects(case, &outcome.effects) }
                            </li>
                        }
                    }) }
                </ul>
                if !option.support.is_empty() { <p class="quiet small">{ t!("workshop-guide-shifts") }{ " " }{ shifts(case, option) }</p> }
            </td>
        </tr>
    }
}

fn shifts(case: &Scenario, option: &DecisionOption) -> String {
    let one = |(id, by): (&String, &f64)| {
        let found = case.stakeholders.iter().find(|one| one.id == *id);
        format!("{} {}", found.map_or(id.as_str(), |one| one.name.as_str()), signed(*by, 100.0))
    };
    option.support.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn name_of<'a>(case: &'a Scenario, indicator: &'a str) -> &'a str {
    case.indicators.iter().find(|one| one.id == indicator).map_or(indicator, |one| one.name.as_str())
}

/// What moves, in one line: now, or how many stages later.
pub fn effects(case: &Scenario, effects: &[Effect]) -> Html {
    let one = |effect: &Effect| {
        let range =
            case.indicators.iter().find(|one| one.id == effect.on).map_or(100.0, |one| one.max - one.min);
        let (name, by) = (name_of(case, &effect.on), signed(effect.by, range));
        match (effect.after, effect.over) {
            (0, 0..=1) => t!("workshop-effect-now", name = name, by = by),
            (after, 0..=1) => t!("workshop-effect-later", name = name, by = by, after = u32::from(after)),
            (after, over) => t!(
                "workshop-effect-over",
                name = name,
                by = by,
                after = u32::from(after),
                over = u32::from(over)
            ),
        }
    };
    let told: Vec<String> = effects.iter().map(one).collect();
    if told.is_empty() {
        html! {}
    } else {
        html! { <span class="quiet small effects">{ told.join("; ") }</span> }
    }
}

/// How likely an event is, stage by stage.
pub fn chances(case: &Scenario, event: &CaseEvent) -> String {
    if event.chance.is_empty() {
        return t!("workshop-event-by-you");
    }
    let one = |(stage, chance): (&Stage, &f64)| {
        t!("workshop-event-chance", stage = stage_name(*stage), chance = number(*chance, 100.0))
    };
    let mut told: Vec<String> = event.chance.iter().map(one).collect();
    if let Some(after) = &event.after {
        told.push(t!("workshop-event-after", decision = decision_title(case, after)));
    }
    told.join("; ")
}

fn gate(case: &Scenario) -> Html {
    let Some(adoption) = &case.adoption else { return html! {} };
    html! {
        <article class="guide-item">
            <h3>{ t!("adoption") }</h3>
            <p>{ t!("gate", threshold = adoption.threshold) }</p>
            if !adoption.compromises.is_empty() {
                <ul>
                    { for adoption.compromises.iter().map(|one| html! {
                        <li key={one.id.clone()}><strong><Line text={one.label.clone()} /></strong>{ " " }<Line text={one.detail.clone()} />{ effects(case, &one.effects) }</li>
                    }) }
                </ul>
            }
        </article>
    }
}
