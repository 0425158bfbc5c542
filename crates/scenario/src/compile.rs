//! Compiling: from names to indices, into flat tables that play and simulation read without looking anything up.

use crate::case::{Better, Effect, Id, Scenario, Stage};
use crate::clause::{self, Clause, Comparison, Condition, Name};
use crate::model::{
    AdoptionModel, CompromiseModel, DecisionModel, EffectModel, EventModel, IndicatorModel, LinkModel, Model,
    OptionModel, OutcomeModel, RuleModel, Span, StakeholderModel, Test, TestKind, WeightRow, Weights,
};
use std::collections::BTreeMap;

/// The fact that the adoption gate sets.
pub const ADOPTED: &str = "adopted";

/// The longest delay and the longest spread of an effect, in stage starts.
pub const MAX_DELAY: u8 = 12;

/// The most cycles a case study can have.
pub const MAX_CYCLES: u8 = 3;

/// Why a case study cannot be compiled. One that has been checked without errors always can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompileError {
    /// The element, as a path such as `decisions.fee-rule`.
    pub place: String,
    /// The name or number that is at fault, as written.
    pub fault: String,
}

impl std::fmt::Display for CompileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.place, self.fault)
    }
}

impl std::error::Error for CompileError {}

/// Compiles a case study.
///
/// # Errors
/// The first name that resolves to nothing, number out of range, or clause that cannot be read.
pub fn compile(case: &Scenario) -> Result<Model, CompileError> {
    let facts = fact_names(case);
    let mut compiler = Compiler::new(case, &facts)?;
    compiler.run(case)?;
    let mut model = compiler.model;
    model.adopted = facts.binary_search(&ADOPTED).unwrap_or(0) as u16;
    model.facts = facts.into_iter().map(str::to_owned).collect();
    Ok(model)
}

/// Compiles one clause that stands outside a case study, for play on its model.
///
/// # Errors
/// Where it cannot be read, or a name in it, facts included, resolves to nothing.
pub fn clause(case: &Scenario, source: &str) -> Result<Test, CompileError> {
    let clause = clause::parse(source).map_err(|_| fault("clause", source))?;
    let facts = fact_names(case);
    let test = Compiler::new(case, &facts)?.resolve(&clause, "clause")?;
    if test.kind == TestKind::Fact(u16::MAX) { Err(fault("clause", source)) } else { Ok(test) }
}

/// All facts that anything sets, `adopted` among them, sorted.
fn fact_names(case: &Scenario) -> Vec<&str> {
    let outcomes = case.decisions.iter().flat_map(|d| &d.options).flat_map(|o| &o.outcomes);
    let mut names: Vec<&str> = outcomes
        .flat_map(|o| &o.facts)
        .chain(case.events.iter().flat_map(|e| &e.facts))
        .map(String::as_str)
        .chain([ADOPTED])
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

type Index<'a> = BTreeMap<&'a str, u16>;

fn index<'a, S: AsRef<str> + ?Sized + 'a>(
    ids: impl Iterator<Item = &'a S>,
    place: &str,
) -> Result<Index<'a>, CompileError> {
    let mut index = Index::new();
    for (position, id) in ids.enumerate() {
        let id = id.as_ref();
        let position = u16::try_from(position).map_err(|_| fault(place, "too many"))?;
        if index.insert(id, position).is_some() {
            return Err(fault(place, id));
        }
    }
    Ok(index)
}

fn fault(place: impl Into<String>, fault: impl Into<String>) -> CompileError {
    CompileError { place: place.into(), fault: fault.into() }
}

fn number(place: &str, value: f64, range: std::ops::RangeInclusive<f64>) -> Result<f64, CompileError> {
    // Adding nothing turns −0 into 0, so that no sign of a nothing can differ between platforms.
    if range.contains(&value) { Ok(value + 0.0) } else { Err(fault(place, value.to_string())) }
}

const ABSURD: f64 = 1e6;

struct Compiler<'a> {
    indicators: Index<'a>,
    stakeholders: Index<'a>,
    decisions: Index<'a>,
    events: Index<'a>,
    facts: Index<'a>,
    /// Decision and option to index in [`Model::options`].
    options: BTreeMap<(&'a str, &'a str), u16>,
    lower_is_better: Vec<bool>,
    model: Model,
}

impl<'a> Compiler<'a> {
    fn new(case: &'a Scenario, facts: &[&'a str]) -> Result<Compiler<'a>, CompileError> {
        let mut compiler = Compiler {
            indicators: index(case.indicators.iter().map(|x| &x.id), "indicators")?,
            stakeholders: index(case.stakeholders.iter().map(|x| &x.id), "stakeholders")?,
            decisions: index(case.decisions.iter().map(|x| &x.id), "decisions")?,
            events: index(case.events.iter().map(|x| &x.id), "events")?,
            facts: index(facts.iter().copied(), "facts")?,
            options: BTreeMap::new(),
            lower_is_better: case.indicators.iter().map(|x| x.better == Better::Lower).collect(),
            model: Model::default(),
        };
        compiler.number_options(case)?;
        Ok(compiler)
    }

    fn number_options(&mut self, case: &'a Scenario) -> Result<(), CompileError> {
        let all = case.decisions.iter().flat_map(|d| d.options.iter().map(move |o| (&d.id, &o.id)));
        for (position, (decision, option)) in all.enumerate() {
            let position = u16::try_from(position).map_err(|_| fault("decisions", "too many"))?;
            if self.options.insert((decision, option), position).is_some() {
                return Err(fault(format!("decisions.{decision}.options"), option));
            }
        }
        Ok(())
    }

    fn run(&mut self, case: &'a Scenario) -> Result<(), CompileError> {
        if case.cycles == 0 || case.cycles > MAX_CYCLES {
            return Err(fault("cycles", case.cycles.to_string()));
        }
        self.model.cycles = case.cycles;
        for indicator in &case.indicators {
            let place = format!("indicators.{}", indicator.id);
            let min = number(&place, indicator.min, -ABSURD..=ABSURD)?;
            let max = number(&place, indicator.max, -ABSURD..=ABSURD)?;
            if min >= max {
                return Err(fault(place, max.to_string()));
            }
            self.model.indicators.push(IndicatorModel {
                min,
                max,
                start: number(&place, indicator.start, min..=max)?,
                drift: number(&place, indicator.drift, -ABSURD..=ABSURD)?,
                higher_is_better: indicator.better == Better::Higher,
                resource: indicator.resource,
            });
        }
        if let Some(evidence) = &case.evidence {
            let indicator = find(&self.indicators, &evidence.indicator, "evidence.indicator")?;
            self.model.evidence =
                Some((indicator, number("evidence.spread", evidence.spread, 0.0..=ABSURD)?));
        }
        for link in &case.links {
            self.model.links.push(LinkModel {
                from: find(&self.indicators, &link.from, "links.from")?,
                to: find(&self.indicators, &link.to, "links.to")?,
                around: number("links.around", link.around, -ABSURD..=ABSURD)?,
                per_point: number("links.per_point", link.per_point, -ABSURD..=ABSURD)?,
            });
        }
        let links = &self.model.links;
        let moved_before =
            |(place, link): (usize, &LinkModel)| links[..place].iter().any(|x| x.to == link.from);
        self.model.links_chained = links.iter().enumerate().any(moved_before);
        for (place, indicator) in self.model.indicators.iter().enumerate() {
            let place = place as u16;
            if indicator.drift != 0.0 || self.model.links.iter().any(|link| link.to == place) {
                self.model.restless.push(place);
            }
        }
        for stakeholder in &case.stakeholders {
            let place = format!("stakeholders.{}", stakeholder.id);
            self.model.stakeholders.push(StakeholderModel {
                power: number(&place, f64::from(stakeholder.power), 1.0..=5.0)?,
                support: number(&place, stakeholder.support, 0.0..=100.0)?,
            });
        }
        self.decisions(case)?;
        self.events(case)?;
        for (position, rule) in case.rules.iter().enumerate() {
            let place = format!("rules.{}", position + 1);
            let when = self.clauses(&rule.when, &place)?;
            self.model.rules.push(RuleModel {
                when,
                first_outcome: number(&place, rule.first_outcome, -100.0..=100.0)? / 100.0,
                gains: number(&place, rule.gains, 0.0..=ABSURD)?,
                losses: number(&place, rule.losses, 0.0..=ABSURD)?,
            });
        }
        if let Some(adoption) = &case.adoption {
            let mut compromises = Vec::new();
            for compromise in &adoption.compromises {
                let place = format!("adoption.compromises.{}", compromise.id);
                compromises.push(CompromiseModel {
                    support: self.shifts(&compromise.support, &place)?,
                    effects: self.effects(&compromise.effects, &place)?,
                });
            }
            let threshold = number("adoption.threshold", adoption.threshold, 0.0..=100.0)?;
            self.model.adoption = Some(AdoptionModel { threshold, compromises });
        }
        Ok(())
    }

    fn decisions(&mut self, case: &'a Scenario) -> Result<(), CompileError> {
        for (position, decision) in case.decisions.iter().enumerate() {
            let place = format!("decisions.{}", decision.id);
            let when = self.clauses(&decision.when, &place)?;
            let first = self.model.options.len();
            for option in &decision.options {
                let place = format!("{place}.options.{}", option.id);
                let outcomes = self.outcomes(&option.outcomes, &place)?;
                let drawn = outcomes.of(&self.model.outcomes);
                let fixed = drawn.iter().all(|outcome| outcome.rows.is_empty());
                let weights = fixed.then(|| Weights::of(drawn.iter().map(|outcome| outcome.weight)));
                let compiled = OptionModel {
                    costs: self.costs(&option.cost, &place)?,
                    requires: self.clauses(&option.requires, &place)?,
                    support: self.shifts(&option.support, &place)?,
                    outcomes,
                    weights,
                    unlawful: option.legal.is_some(),
                };
                self.model.options.push(compiled);
            }
            let stage = decision.stage.stage();
            if let Some(stage) = stage {
                self.model.stage_decisions[stage.index()].push(position as u16);
            }
            let options = Span::new(first, self.model.options.len());
            self.model.decisions.push(DecisionModel { stage, when, options, events_after: Vec::new() });
        }
        Ok(())
    }

    fn outcomes(&mut self, outcomes: &'a [crate::case::Outcome], place: &str) -> Result<Span, CompileError> {
        if outcomes.is_empty() {
            return Err(fault(place, "outcomes"));
        }
        let mut compiled = Vec::with_capacity(outcomes.len());
        for outcome in outcomes {
            let mut rows = Vec::with_capacity(outcome.weight_when.len());
            for row in &outcome.weight_when {
                let when = self.clauses(&row.when, place)?;
                rows.push(WeightRow { when, weight: number(place, row.weight, 0.0..=ABSURD)? });
            }
            compiled.push(OutcomeModel {
                weight: number(place, outcome.weight, 0.0..=ABSURD)?,
                rows: extend(&mut self.model.weight_rows, rows),
                effects: self.effects(&outcome.effects, place)?,
                facts: self.marks(&outcome.facts, place)?,
            });
        }
        Ok(extend(&mut self.model.outcomes, compiled))
    }

    fn events(&mut self, case: &'a Scenario) -> Result<(), CompileError> {
        for (position, event) in case.events.iter().enumerate() {
            let place = format!("events.{}", event.id);
            let mut chance = [0.0; 4];
            for (stage, percent) in &event.chance {
                chance[stage.index()] = number(&place, *percent, 0.0..=100.0)? / 100.0;
            }
            let calls = match &event.calls {
                None => None,
                Some(decision) => Some(find(&self.decisions, decision, &place)?),
            };
            if let Some(decision) = &event.after {
                let decision = find(&self.decisions, decision, &place)?;
                if let Some(decision) = self.model.decisions.get_mut(usize::from(decision)) {
                    decision.events_after.push(position as u16);
                }
            } else {
                for stage in Stage::ALL {
                    if chance[stage.index()] > 0.0 {
                        self.model.stage_events[stage.index()].push(position as u16);
                    }
                }
            }
            let compiled = EventModel {
                chance,
                when: self.clauses(&event.when, &place)?,
                once: event.once,
                effects: self.effects(&event.effects, &place)?,
                support: self.shifts(&event.support, &place)?,
                facts: self.marks(&event.facts, &place)?,
                calls,
            };
            self.model.events.push(compiled);
        }
        Ok(())
    }

    fn clauses(&mut self, clauses: &[String], place: &str) -> Result<Span, CompileError> {
        let mut tests = Vec::with_capacity(clauses.len());
        for source in clauses {
            let clause = clause::parse(source).map_err(|_| fault(place, source))?;
            tests.push(self.resolve(&clause, place)?);
        }
        Ok(extend(&mut self.model.tests, tests))
    }

    fn resolve(&self, clause: &Clause, place: &str) -> Result<Test, CompileError> {
        let find = |index: &Index<'_>, name: &Name| find(index, &name.text, place);
        let mut negated = clause.negated;
        // Every comparison is a matter of being below a number: at least is not below, and at most is below the next
        // number that there is.
        let mut below = |comparison: Comparison, value: f64| {
            negated ^= matches!(comparison, Comparison::More | Comparison::AtLeast);
            let next = matches!(comparison, Comparison::More | Comparison::AtMost);
            if next { value.next_up() } else { value }
        };
        let kind = match &clause.condition {
            Condition::Indicator { indicator, comparison, value } => {
                TestKind::Indicator(find(&self.indicators, indicator)?, below(*comparison, *value))
            }
            Condition::Support { stakeholder, comparison, value } => {
                TestKind::Support(find(&self.stakeholders, stakeholder)?, below(*comparison, *value))
            }
            Condition::Chose { decision, option } => {
                let key = (decision.text.as_str(), option.text.as_str());
                let chosen = self.options.get(&key).ok_or_else(|| fault(place, &option.text))?;
                TestKind::Chose(find(&self.decisions, decision)?, *chosen)
            }
            // A fact that nothing sets never holds; the checker warns about it.
            Condition::Fact(fact) => {
                TestKind::Fact(self.facts.get(fact.text.as_str()).copied().unwrap_or(u16::MAX))
            }
            Condition::Event(event) => TestKind::Event(find(&self.events, event)?),
            Condition::Cycle { comparison, value } => TestKind::Cycle(below(*comparison, *value)),
        };
        Ok(Test { negated, kind })
    }

    fn effects(&mut self, effects: &[Effect], place: &str) -> Result<Span, CompileError> {
        let mut compiled = Vec::with_capacity(effects.len());
        for effect in effects {
            let on = find(&self.indicators, &effect.on, place)?;
            let by = number(place, effect.by, -ABSURD..=ABSURD)?;
            if effect.after > MAX_DELAY || effect.over == 0 || effect.over > MAX_DELAY {
                return Err(fault(place, effect.over.to_string()));
            }
            let lower_is_better = self.lower_is_better.get(usize::from(on)).copied().unwrap_or(false);
            let good = (by > 0.0) != lower_is_better;
            compiled.push(EffectModel { on, by, after: effect.after, over: effect.over, good });
        }
        Ok(extend(&mut self.model.effects, compiled))
    }

    fn shifts(&mut self, shifts: &BTreeMap<Id, f64>, place: &str) -> Result<Span, CompileError> {
        let mut compiled = Vec::with_capacity(shifts.len());
        for (stakeholder, by) in shifts {
            compiled
                .push((find(&self.stakeholders, stakeholder, place)?, number(place, *by, -ABSURD..=ABSURD)?));
        }
        Ok(extend(&mut self.model.shifts, compiled))
    }

    fn costs(&mut self, costs: &BTreeMap<Id, f64>, place: &str) -> Result<Span, CompileError> {
        let mut compiled = Vec::with_capacity(costs.len());
        for (indicator, amount) in costs {
            compiled.push((find(&self.indicators, indicator, place)?, number(place, *amount, 0.0..=ABSURD)?));
        }
        Ok(extend(&mut self.model.costs, compiled))
    }

    fn marks(&mut self, facts: &[Id], place: &str) -> Result<Span, CompileError> {
        let mut compiled = Vec::with_capacity(facts.len());
        for name in facts {
            compiled.push(find(&self.facts, name, place)?);
        }
        Ok(extend(&mut self.model.marks, compiled))
    }
}

fn find(index: &Index<'_>, name: &str, place: &str) -> Result<u16, CompileError> {
    index.get(name).copied().ok_or_else(|| fault(place, name))
}

fn extend<T>(table: &mut Vec<T>, more: Vec<T>) -> Span {
    let start = table.len();
    table.extend(more);
    Span::new(start, table.len())
}
