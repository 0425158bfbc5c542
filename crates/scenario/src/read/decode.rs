//! From tables of the file to the data model, field by field.

use super::source::Source;
use super::table::{Table, unknown_value};
use crate::case::*;
use crate::check::finding::Finding;
use crate::diagnostic::Code;
use crate::limits;
use std::collections::BTreeMap;
use toml::de::DeTable;

/// Keys of the case study itself, which must stand above the first heading, or be headings.
pub(super) const CASE_KEYS: &[&str] =
    &["format", "language", "summary", "briefing", "minutes", "cycles", "tags"];

/// Lists that belong below others, with their full headings.
pub(super) const NESTED_LISTS: &[(&str, &str)] = &[
    ("options", "decisions.options"),
    ("outcomes", "decisions.options.outcomes"),
    ("compromises", "adoption.compromises"),
    ("criteria", "tasks.criteria"),
    ("activities", "tasks.activities"),
];

const BETTER: &[(&str, Better)] = &[("higher", Better::Higher), ("lower", Better::Lower)];

const STAGES: &[(&str, Stage)] = &[
    ("agenda", Stage::Agenda),
    ("formulation", Stage::Formulation),
    ("implementation", Stage::Implementation),
    ("evaluation", Stage::Evaluation),
];

const DECISION_STAGES: &[(&str, DecisionStage)] = &[
    ("agenda", DecisionStage::Agenda),
    ("formulation", DecisionStage::Formulation),
    ("implementation", DecisionStage::Implementation),
    ("evaluation", DecisionStage::Evaluation),
    ("event", DecisionStage::Event),
];

const TASK_KINDS: &[(&str, TaskKind)] = &[
    ("text", TaskKind::Text),
    ("problem-tree", TaskKind::ProblemTree),
    ("stakeholder-map", TaskKind::StakeholderMap),
    ("options-matrix", TaskKind::OptionsMatrix),
    ("targets", TaskKind::Targets),
    ("implementation-plan", TaskKind::ImplementationPlan),
    ("dac-rating", TaskKind::DacRating),
];

/// Reads a case study; none if the file is a translation.
pub(super) fn case(document: &DeTable, source: &mut Source) -> Option<Scenario> {
    if document.contains_key("translates") {
        source.findings.push(Finding::new(Code::NotACase, "").while_reading());
        return None;
    }
    let mut table = Table::whole_file(source, document);
    let format = table.whole("format", (1.0, 1.0));
    let scenario = Scenario {
        format,
        id: table.text("id"),
        language: table.text("language"),
        title: table.text("title"),
        summary: table.text_or_empty("summary"),
        briefing: table.text_or_empty("briefing"),
        minutes: table.whole_or("minutes", limits::MINUTES, 120),
        cycles: table.whole_or("cycles", limits::CYCLES, 1),
        tags: table.texts("tags"),
        sources: table.list("sources", source_of_facts),
        indicators: table.list("indicators", indicator),
        evidence: table
            .table("evidence", |t| Evidence { indicator: t.text("indicator"), spread: t.number("spread") }),
        links: table.list("links", link),
        stakeholders: table.list("stakeholders", stakeholder),
        decisions: table.list("decisions", decision),
        events: table.list("events", event),
        rules: table.list("rules", rule),
        adoption: table.table("adoption", |t| Adoption {
            threshold: t.number("threshold"),
            compromises: t.list("compromises", compromise),
        }),
        tasks: table.list("tasks", task),
        debrief: table.list("debrief", question),
        checks: table.list("checks", check),
        translations: translations(&mut table),
    };
    table.finish();
    Some(scenario)
}

fn source_of_facts(t: &mut Table) -> crate::case::Source {
    crate::case::Source {
        id: t.id_or_position(),
        title: t.text("title"),
        url: t.optional_text("url"),
        note: t.optional_text("note"),
    }
}

fn indicator(t: &mut Table) -> Indicator {
    Indicator {
        id: t.text("id"),
        name: t.text("name"),
        description: t.text_or_empty("description"),
        unit: t.text_or_empty("unit"),
        start: t.number("start"),
        min: t.number_or("min", 0.0),
        max: t.number_or("max", 100.0),
        better: t.choice_or_default("better", BETTER),
        drift: t.number_or("drift", 0.0),
        resource: t.flag_or("resource", false),
    }
}

fn link(t: &mut Table) -> Link {
    Link {
        from: t.text("from"),
        to: t.text("to"),
        around: t.number("around"),
        per_point: t.number("per_point"),
    }
}

fn stakeholder(t: &mut Table) -> Stakeholder {
    Stakeholder {
        id: t.text("id"),
        name: t.text("name"),
        interest: t.text_or_empty("interest"),
        power: t.whole("power", limits::POWER),
        support: t.number("support"),
        brief: t.optional_text("brief"),
    }
}

fn decision(t: &mut Table) -> Decision {
    Decision {
        id: t.text("id"),
        stage: t.choice("stage", DECISION_STAGES),
        title: t.text("title"),
        prompt: t.text_or_empty("prompt"),
        when: t.texts("when"),
        options: t.list("options", option),
    }
}

fn option(t: &mut Table) -> DecisionOption {
    DecisionOption {
        id: t.text("id"),
        label: t.text("label"),
        detail: t.text_or_empty("detail"),
        cost: t.numbers("cost"),
        requires: t.texts("requires"),
        requires_note: t.optional_text("requires_note"),
        support: t.numbers("support"),
        legal: t.table("legal", |t| Legal { norm: t.text("norm"), note: t.text_or_empty("note") }),
        outcomes: t.list("outcomes", outcome),
    }
}

fn outcome(t: &mut Table) -> Outcome {
    Outcome {
        id: t.id_or_position(),
        weight: t.number("weight"),
        weight_when: t
            .list("weight_when", |t| WeightWhen { when: t.texts("when"), weight: t.number("weight") }),
        text: t.text_or_empty("text"),
        effects: t.list("effects", effect),
        facts: t.texts("facts"),
    }
}

fn effect(t: &mut Table) -> Effect {
    Effect {
        on: t.text("on"),
        by: t.number("by"),
        after: t.whole_or("after", limits::AFTER, 0),
        over: t.whole_or("over", limits::OVER, 1),
    }
}

fn event(t: &mut Table) -> CaseEvent {
    CaseEvent {
        id: t.text("id"),
        title: t.text("title"),
        text: t.text_or_empty("text"),
        chance: chance(t),
        after: t.optional_text("after"),
        when: t.texts("when"),
        once: t.flag_or("once", true),
        effects: t.list("effects", effect),
        support: t.numbers("support"),
        facts: t.texts("facts"),
        calls: t.optional_text("calls"),
    }
}

/// Chances by stage; names that are no stages are reported and left out.
fn chance(t: &mut Table) -> BTreeMap<Stage, f64> {
    let path = t.path_of("chance");
    let mut chances = BTreeMap::new();
    for (name, chance) in t.numbers("chance") {
        if let Some(stage) = Stage::from_name(&name) {
            chances.insert(stage, chance);
        } else {
            let possible: Vec<&str> = STAGES.iter().map(|(name, _)| *name).collect();
            let finding = unknown_value(format!("{path}.{name}"), "chance", &name, &possible);
            t.source.broken(finding.part(crate::check::finding::Part::Key));
        }
    }
    chances
}

fn rule(t: &mut Table) -> Rule {
    Rule {
        id: t.id_or_position(),
        when: t.texts("when"),
        note: t.text_or_empty("note"),
        first_outcome: t.number_or("first_outcome", 0.0),
        gains: t.number_or("gains", 1.0),
        losses: t.number_or("losses", 1.0),
    }
}

fn compromise(t: &mut Table) -> Compromise {
    Compromise {
        id: t.text("id"),
        label: t.text("label"),
        detail: t.text_or_empty("detail"),
        support: t.numbers("support"),
        effects: t.list("effects", effect),
    }
}

fn task(t: &mut Table) -> Task {
    let item = |t: &mut Table| Item { id: t.text("id"), label: t.text("label") };
    Task {
        id: t.text("id"),
        stage: t.choice("stage", STAGES),
        kind: t.choice("kind", TASK_KINDS),
        title: t.text("title"),
        prompt: t.text_or_empty("prompt"),
        decision: t.optional_text("decision"),
        criteria: t.list("criteria", item),
        indicators: t.texts("indicators"),
        activities: t.list("activities", item),
    }
}

fn question(t: &mut Table) -> DebriefQuestion {
    DebriefQuestion {
        id: t.text("id"),
        question: t.text("question"),
        phase: t.choice_or_default("phase", &TalkPhase::ALL.map(|phase| (phase.name(), phase))),
    }
}

fn check(t: &mut Table) -> Check {
    Check {
        id: t.id_or_position(),
        name: t.text("name"),
        seed: t.whole_or("seed", (0.0, u64::MAX as f64), 0),
        runs: t.whole_or("runs", limits::RUNS, 1000),
        choose: t.names("choose"),
        expect: t.texts("expect"),
    }
}

fn translations(t: &mut Table) -> BTreeMap<String, BTreeMap<String, Text>> {
    let path = t.path_of("translations");
    let mut translations = BTreeMap::new();
    for (language, value) in t.raw("translations").into_iter().flatten() {
        let path = format!("{path}.{}", language.get_ref());
        t.source.place(&path, language.span(), value.span());
        match value.get_ref().as_table() {
            Some(texts) => {
                let texts = super::overlay::texts(t.source, &path, texts);
                translations.insert(language.get_ref().to_string(), texts);
            }
            None => t.source.broken(super::table::wrong_type(path, "table", value.get_ref())),
        }
    }
    translations
}
