//! A case study written as TOML or JSON reads back as the same case study.

use crate::load_text;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use scenario::case::*;
use std::collections::BTreeMap;

/// Any text: quotation marks, line ends, control characters, other alphabets.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Zəğışçöü ,.!?-]{0,20}",
        "[\"'\\\\\n\r\t#=\\[\\]{}ə]{0,12}",
        ".{0,12}",
        any::<String>().prop_map(|text| text.chars().take(12).filter(|c| *c != '\0').collect()),
    ]
}

fn id() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z]{1,5}(-[a-z0-9]{1,4}){0,2}", "[a-zA-Z.ə \"]{1,6}"]
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        (-1000i32..1000).prop_map(f64::from),
        (-100_000i32..100_000).prop_map(|n| f64::from(n) / 1000.0),
        prop::num::f64::NORMAL | prop::num::f64::ZERO | prop::num::f64::NEGATIVE | prop::num::f64::POSITIVE,
    ]
}

fn clauses() -> impl Strategy<Value = Vec<String>> {
    vec(text(), 0..3)
}

fn numbers() -> impl Strategy<Value = BTreeMap<String, f64>> {
    btree_map(id(), number(), 0..3)
}

fn effects() -> impl Strategy<Value = Vec<Effect>> {
    vec(
        (id(), number(), any::<u8>(), any::<u8>()).prop_map(|(on, by, after, over)| Effect {
            on,
            by,
            after,
            over,
        }),
        0..3,
    )
}

/// The ids of a list in which an element without one is known by its position.
fn positions<T>(mut list: Vec<T>, id: impl Fn(&mut T) -> &mut String) -> Vec<T> {
    for (index, element) in list.iter_mut().enumerate() {
        let id = id(element);
        if id.len() < 3 {
            *id = (index + 1).to_string();
        }
    }
    list
}

fn outcome() -> impl Strategy<Value = Outcome> {
    let row = (clauses(), number()).prop_map(|(when, weight)| WeightWhen { when, weight });
    (id(), number(), vec(row, 0..3), text(), effects(), vec(id(), 0..3)).prop_map(
        |(id, weight, weight_when, text, effects, facts)| Outcome {
            id,
            weight,
            weight_when,
            text,
            effects,
            facts,
        },
    )
}

fn decision_option() -> impl Strategy<Value = DecisionOption> {
    let legal = (text(), text()).prop_map(|(norm, note)| Legal { norm, note });
    let first = (id(), text(), text(), numbers(), clauses());
    (first, option::of(text()), numbers(), option::of(legal), vec(outcome(), 0..3)).prop_map(
        |((id, label, detail, cost, requires), requires_note, support, legal, outcomes)| DecisionOption {
            id,
            label,
            detail,
            cost,
            requires,
            requires_note,
            support,
            legal,
            outcomes: positions(outcomes, |outcome| &mut outcome.id),
        },
    )
}

fn decision() -> impl Strategy<Value = Decision> {
    use DecisionStage::*;
    let stage = prop::sample::select(vec![Agenda, Formulation, Implementation, Evaluation, Event]);
    (id(), stage, text(), text(), clauses(), vec(decision_option(), 0..3)).prop_map(
        |(id, stage, title, prompt, when, options)| Decision { id, stage, title, prompt, when, options },
    )
}

fn event() -> impl Strategy<Value = CaseEvent> {
    let stage = prop::sample::select(Stage::ALL.to_vec());
    let first = (id(), text(), text(), btree_map(stage, number(), 0..3), option::of(id()), clauses());
    (first, any::<bool>(), effects(), numbers(), vec(id(), 0..3), option::of(id())).prop_map(
        |((id, title, text, chance, after, when), once, effects, support, facts, calls)| CaseEvent {
            id,
            title,
            text,
            chance,
            after,
            when,
            once,
            effects,
            support,
            facts,
            calls,
        },
    )
}

fn task() -> impl Strategy<Value = Task> {
    use TaskKind::*;
    let kind = prop::sample::select(vec![
        Text,
        ProblemTree,
        StakeholderMap,
        OptionsMatrix,
        Targets,
        ImplementationPlan,
        DacRating,
    ]);
    let items = || vec((id(), text()).prop_map(|(id, label)| Item { id, label }), 0..3);
    let first = (id(), prop::sample::select(Stage::ALL.to_vec()), kind, text(), text());
    (first, option::of(id()), items(), vec(id(), 0..3), items()).prop_map(
        |((id, stage, kind, title, prompt), decision, criteria, indicators, activities)| Task {
            id,
            stage,
            kind,
            title,
            prompt,
            decision,
            criteria,
            indicators,
            activities,
        },
    )
}

fn state() -> impl Strategy<Value = Scenario> {
    let better = prop::sample::select(vec![Better::Higher, Better::Lower]);
    let names = (id(), text(), text(), text());
    let indicator = (names, (number(), number(), number(), number()), better, any::<bool>()).prop_map(
        |((id, name, description, unit), (start, min, max, drift), better, resource)| Indicator {
            id,
            name,
            description,
            unit,
            start,
            min,
            max,
            better,
            drift,
            resource,
        },
    );
    let source = (id(), text(), option::of(text()), option::of(text()))
        .prop_map(|(id, title, url, note)| Source { id, title, url, note });
    let link = (id(), id(), number(), number()).prop_map(|(from, to, around, per_point)| Link {
        from,
        to,
        around,
        per_point,
    });
    let evidence = (id(), number()).prop_map(|(indicator, spread)| Evidence { indicator, spread });
    let stakeholder = (id(), text(), text(), any::<u8>(), number(), option::of(text())).prop_map(
        |(id, name, interest, power, support, brief)| Stakeholder {
            id,
            name,
            interest,
            power,
            support,
            brief,
        },
    );
    let lists = (
        vec(source, 0..3),
        vec(indicator, 0..3),
        option::of(evidence),
        vec(link, 0..3),
        vec(stakeholder, 0..3),
    );
    let head =
        (any::<u32>(), id(), text(), text(), text(), text(), any::<u32>(), any::<u8>(), vec(text(), 0..3));
    (head, lists).prop_map(|(head, (sources, indicators, evidence, links, stakeholders))| {
        let (format, id, language, title, summary, briefing, minutes, cycles, tags) = head;
        let sources = positions(sources, |source| &mut source.id);
        Scenario {
            format,
            id,
            language,
            title,
            summary,
            briefing,
            minutes,
            cycles,
            tags,
            sources,
            indicators,
            evidence,
            links,
            stakeholders,
            ..Scenario::default()
        }
    })
}

fn case() -> impl Strategy<Value = Scenario> {
    let rule = (id(), clauses(), text(), number(), number(), number()).prop_map(
        |(id, when, note, first_outcome, gains, losses)| Rule {
            id,
            when,
            note,
            first_outcome,
            gains,
            losses,
        },
    );
    let compromise = (id(), text(), text(), numbers(), effects())
        .prop_map(|(id, label, detail, support, effects)| Compromise { id, label, detail, support, effects });
    let adoption = (number(), vec(compromise, 0..3))
        .prop_map(|(threshold, compromises)| Adoption { threshold, compromises });
    let phase = prop::sample::select(&TalkPhase::ALL);
    let question =
        (id(), text(), phase).prop_map(|(id, question, phase)| DebriefQuestion { id, question, phase });
    let check = (id(), text(), any::<u64>(), any::<u32>(), btree_map(id(), id(), 0..3), clauses())
        .prop_map(|(id, name, seed, runs, choose, expect)| Check { id, name, seed, runs, choose, expect });
    let translations = btree_map(text(), btree_map(text(), text(), 0..3), 0..3);
    let play =
        (vec(decision(), 0..3), vec(event(), 0..3), vec(rule, 0..3), option::of(adoption), vec(task(), 0..3));
    (state(), play, vec(question, 0..3), vec(check, 0..3), translations).prop_map(
        |(state, (decisions, events, rules, adoption, tasks), debrief, checks, translations)| Scenario {
            decisions,
            events,
            rules: positions(rules, |rule| &mut rule.id),
            adoption,
            tasks,
            debrief,
            checks: positions(checks, |check| &mut check.id),
            translations,
            ..state
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn toml(case in case()) {
        let text = case.to_toml();
        let read = load_text(&text).scenario;
        prop_assert_eq!(read.as_ref(), Some(&case), "{}", text);
    }

    #[test]
    fn json(case in case()) {
        let text = serde_json::to_string(&case).unwrap_or_default();
        let read: Option<Scenario> = serde_json::from_str(&text).ok();
        prop_assert_eq!(read.as_ref(), Some(&case), "{}", text);
        // Checking takes anything that can be stored.
        scenario::check::check_scenario(&case);
        let _ = scenario::compile::compile(&case);
    }
}

#[test]
fn what_is_saved_says_no_more_than_what_was_read() {
    let text = crate::corpus().into_iter().find(|(name, _)| name == "everything.toml").map(|(_, text)| text);
    let first = load_text(&text.unwrap_or_default()).scenario.unwrap_or_default().to_toml();
    let second = load_text(&first);
    assert_eq!(second.diagnostics, []);
    assert_eq!(second.scenario.unwrap_or_default().to_toml(), first);
}
