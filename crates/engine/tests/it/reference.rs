//! The rules of the game once more, told naively and in exact fractions, to hold the engine to.
//!
//! It is written from the words of the design and shares nothing with the engine but the case study and the parser of
//! clauses: everything is looked up by name, nothing is compiled, and nothing is quick.

use num_rational::Ratio;
use scenario::case::*;
use scenario::clause::{self, Comparison, Condition};
use std::collections::{BTreeMap, BTreeSet};

/// An exact fraction.
pub type Fraction = Ratio<i128>;

/// The fraction that a number is, exactly.
pub fn exact(number: f64) -> Fraction {
    let (mut top, mut bottom) = (number, 1_i128);
    while top.fract() != 0.0 {
        top *= 2.0;
        bottom *= 2;
    }
    Fraction::new(top as i128, bottom)
}

/// The number nearest to a fraction.
pub fn near(fraction: Fraction) -> f64 {
    *fraction.numer() as f64 / *fraction.denom() as f64
}

/// What a draw is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    Event,
    Outcome,
    Choice,
}

/// Who decides what is drawn.
pub trait Fate {
    /// One of several places, by their weights; the first where all weights are nothing.
    fn one_of(&mut self, what: For, cycle: u8, ids: &[&str], weights: &[Fraction]) -> usize;

    /// The place of an open option.
    fn option(&mut self, cycle: u8, ids: &[&str], open: &[bool]) -> usize {
        let open: Vec<usize> = (0..open.len()).filter(|place| open[*place]).collect();
        open[self.one_of(For::Choice, cycle, ids, &vec![Fraction::ONE; open.len()])]
    }

    /// The place of a compromise.
    fn compromise(&mut self, cycle: u8, count: usize) -> usize {
        self.one_of(For::Choice, cycle, &["adoption", "compromise"], &vec![Fraction::ONE; count])
    }
}

/// A country that is being played.
pub struct Country<'a> {
    case: &'a Scenario,
    pub values: BTreeMap<&'a str, Fraction>,
    pub support: BTreeMap<&'a str, Fraction>,
    pub facts: BTreeSet<&'a str>,
    chosen: BTreeMap<&'a str, &'a str>,
    happened: BTreeSet<&'a str>,
    due: Vec<(usize, &'a str, Fraction)>,
    /// Stages opened so far.
    opened: usize,
    /// How often each thing came about.
    pub counts: BTreeMap<String, u32>,
}

/// Plays a case study to its end, what came later included.
pub fn play<'a>(case: &'a Scenario, fate: &mut dyn Fate) -> Country<'a> {
    let mut country = Country {
        case,
        values: case.indicators.iter().map(|i| (i.id.as_str(), exact(i.start))).collect(),
        support: case.stakeholders.iter().map(|s| (s.id.as_str(), exact(s.support))).collect(),
        facts: BTreeSet::new(),
        chosen: BTreeMap::new(),
        happened: BTreeSet::new(),
        due: Vec::new(),
        opened: 0,
        counts: BTreeMap::new(),
    };
    for _ in 0..case.cycles {
        for stage in Stage::ALL {
            country.stage(stage, fate);
        }
    }
    let last = country.due.iter().map(|due| due.0).max().unwrap_or(0);
    for number in country.opened + 1..=last {
        country.fall_due(number);
    }
    country
}

impl<'a> Country<'a> {
    fn count(&mut self, what: String) {
        *self.counts.entry(what).or_default() += 1;
    }

    fn cycle(&self) -> u8 {
        ((self.opened - 1) / 4) as u8
    }

    fn indicator(&self, id: &str) -> &'a Indicator {
        self.case.indicators.iter().find(|indicator| indicator.id == id).expect("an indicator")
    }

    fn clamp(&mut self, id: &str) {
        let (low, high) = (exact(self.indicator(id).min), exact(self.indicator(id).max));
        let value = self.values.get_mut(id).expect("an indicator");
        *value = if *value < low {
            low
        } else if *value > high {
            high
        } else {
            *value
        };
    }

    fn fall_due(&mut self, number: usize) {
        for indicator in &self.case.indicators {
            let mine = self.due.iter().filter(|due| due.0 == number && due.1 == indicator.id);
            let sum: Fraction = mine.map(|due| due.2).sum();
            *self.values.get_mut(indicator.id.as_str()).expect("an indicator") += sum;
            self.clamp(&indicator.id);
        }
    }

    fn holds(&self, clauses: &[String]) -> bool {
        clauses.iter().all(|text| {
            let clause = clause::parse(text).expect("a clause");
            let compare = |left: Fraction, comparison: Comparison, right: f64| {
                let right = exact(right);
                match comparison {
                    Comparison::Less => left < right,
                    Comparison::AtMost => left <= right,
                    Comparison::More => left > right,
                    Comparison::AtLeast => left >= right,
                }
            };
            let holds = match &clause.condition {
                Condition::Indicator { indicator, comparison, value } => {
                    compare(self.values[indicator.text.as_str()], *comparison, *value)
                }
                Condition::Support { stakeholder, comparison, value } => {
                    compare(self.support[stakeholder.text.as_str()], *comparison, *value)
                }
                Condition::Chose { decision, option } => {
                    self.chosen.get(decision.text.as_str()) == Some(&option.text.as_str())
                }
                Condition::Fact(fact) => self.facts.contains(fact.text.as_str()),
                Condition::Event(event) => self.happened.contains(event.text.as_str()),
                Condition::Cycle { comparison, value } => {
                    compare(Fraction::from(i128::from(self.cycle()) + 1), *comparison, *value)
                }
            };
            holds != clause.negated
        })
    }

    fn stage(&mut self, stage: Stage, fate: &mut dyn Fate) {
        self.opened += 1;
        self.fall_due(self.opened);
        if self.opened > 1 {
            for indicator in &self.case.indicators {
                *self.values.get_mut(indicator.id.as_str()).expect("an indicator") += exact(indicator.drift);
            }
            let before = self.values.clone();
            for link in &self.case.links {
                let by = exact(link.per_point) * (before[link.from.as_str()] - exact(link.around));
                *self.values.get_mut(link.to.as_str()).expect("an indicator") += by;
            }
            for indicator in &self.case.indicators {
                self.clamp(&indicator.id);
            }
        }
        let case = self.case;
        let called = self.draw(case.events.iter().filter(|event| event.after.is_none()), stage, fate);
        self.answer(called, stage, fate);
        let own = case.decisions.iter().filter(|decision| decision.stage.stage() == Some(stage));
        for decision in own {
            let called = self.decision(&decision.id, &[&decision.id], stage, fate);
            self.answer(called, stage, fate);
        }
        if let (Stage::Formulation, Some(adoption)) = (stage, &case.adoption) {
            self.adoption(adoption, fate);
        }
    }

    /// Takes decisions that events have called, and those that events after them call.
    fn answer(&mut self, mut called: Vec<(&'a str, &'a str)>, stage: Stage, fate: &mut dyn Fate) {
        while !called.is_empty() {
            let (id, event) = called.remove(0);
            let more = self.decision(id, &[id, stage.name(), event], stage, fate);
            called.extend(more);
        }
    }

    /// Draws events one after the other; answers the decisions that they call, with their own names.
    fn draw(
        &mut self,
        events: impl Iterator<Item = &'a CaseEvent>,
        stage: Stage,
        fate: &mut dyn Fate,
    ) -> Vec<(&'a str, &'a str)> {
        let mut called = Vec::new();
        for event in events {
            let chance = exact(event.chance.get(&stage).copied().unwrap_or(0.0)) / Fraction::from(100);
            let spent = event.once && self.happened.contains(event.id.as_str());
            if chance == Fraction::ZERO || spent || !self.holds(&event.when) {
                continue;
            }
            let ids = [event.id.as_str(), stage.name()];
            if fate.one_of(For::Event, self.cycle(), &ids, &[chance, Fraction::ONE - chance]) == 1 {
                continue;
            }
            self.count(format!("event {}", event.id));
            self.happened.insert(&event.id);
            self.shift(&event.support);
            self.effects(&event.effects, |_| Fraction::ONE);
            self.facts.extend(event.facts.iter().map(String::as_str));
            called.extend(event.calls.as_deref().map(|decision| (decision, event.id.as_str())));
        }
        called
    }

    fn open(&self, option: &DecisionOption) -> bool {
        let affordable = |(id, amount): (&String, &f64)| {
            exact(*amount) <= self.values[id.as_str()] - exact(self.indicator(id).min)
        };
        self.holds(&option.requires) && option.cost.iter().all(affordable)
    }

    /// Poses and takes a decision, and draws the events after it; answers the decisions that those call.
    fn decision(
        &mut self,
        id: &str,
        ids: &[&str],
        stage: Stage,
        fate: &mut dyn Fate,
    ) -> Vec<(&'a str, &'a str)> {
        let case = self.case;
        let decision = case.decisions.iter().find(|decision| decision.id == id).expect("a decision");
        let open: Vec<bool> = decision.options.iter().map(|option| self.open(option)).collect();
        if !self.holds(&decision.when) || !open.contains(&true) {
            return Vec::new();
        }
        self.count(format!("posed {id}"));
        for (option, _) in decision.options.iter().zip(&open).filter(|(_, open)| **open) {
            self.count(format!("open {id}.{}", option.id));
        }
        let option = &decision.options[fate.option(self.cycle(), ids, &open)];
        self.count(format!("chosen {id}.{}", option.id));
        let pressure: Vec<&Rule> = case.rules.iter().filter(|rule| self.holds(&rule.when)).collect();
        self.chosen.insert(&decision.id, &option.id);
        for (resource, amount) in &option.cost {
            *self.values.get_mut(resource.as_str()).expect("an indicator") -= exact(*amount);
            self.clamp(resource);
        }
        self.shift(&option.support);
        let weights = self.weights(option, &pressure);
        let place = fate.one_of(For::Outcome, self.cycle(), ids, &weights);
        self.count(format!("drawn {id}.{}.{}", option.id, place + 1));
        let outcome = &option.outcomes[place];
        self.effects(&outcome.effects, |good| {
            pressure.iter().map(|rule| exact(if good { rule.gains } else { rule.losses })).product()
        });
        self.facts.extend(outcome.facts.iter().map(String::as_str));
        let after = case.events.iter().filter(|event| event.after.as_deref() == Some(id));
        self.draw(after, stage, fate)
    }

    fn weights(&self, option: &DecisionOption, pressure: &[&Rule]) -> Vec<Fraction> {
        let weight = |outcome: &Outcome| {
            let row = outcome.weight_when.iter().find(|row| self.holds(&row.when));
            exact(row.map_or(outcome.weight, |row| row.weight))
        };
        let mut weights: Vec<Fraction> = option.outcomes.iter().map(weight).collect();
        let total: Fraction = weights.iter().sum();
        let others = total - weights[0];
        let points: Fraction = pressure.iter().map(|rule| exact(rule.first_outcome)).sum();
        if others > Fraction::ZERO {
            let moved = weights[0] + points / Fraction::from(100) * total;
            let moved = if moved < Fraction::ZERO {
                Fraction::ZERO
            } else if moved > total {
                total
            } else {
                moved
            };
            weights[1..].iter_mut().for_each(|weight| *weight *= (total - moved) / others);
            weights[0] = moved;
        }
        weights
    }

    fn shift(&mut self, shifts: &'a BTreeMap<Id, f64>) {
        for (id, by) in shifts {
            let support = self.support.get_mut(id.as_str()).expect("a stakeholder");
            let shifted = *support + exact(*by);
            let (low, high) = (Fraction::ZERO, Fraction::from(100));
            *support = if shifted < low {
                low
            } else if shifted > high {
                high
            } else {
                shifted
            };
        }
    }

    fn effects(&mut self, effects: &'a [Effect], factor: impl Fn(bool) -> Fraction) {
        for effect in effects {
            let good = (effect.by > 0.0) == (self.indicator(&effect.on).better == Better::Higher);
            let part = exact(effect.by) * factor(good) / Fraction::from(i128::from(effect.over));
            for step in 0..usize::from(effect.over) {
                let starts = usize::from(effect.after) + step;
                if starts == 0 {
                    *self.values.get_mut(effect.on.as_str()).expect("an indicator") += part;
                    self.clamp(&effect.on);
                } else {
                    self.due.push((self.opened + starts, &effect.on, part));
                }
            }
        }
    }

    fn backing(&self) -> Fraction {
        let power: Fraction =
            self.case.stakeholders.iter().map(|s| Fraction::from(i128::from(s.power))).sum();
        let weigh = |s: &Stakeholder| Fraction::from(i128::from(s.power)) * self.support[s.id.as_str()];
        let backing: Fraction = self.case.stakeholders.iter().map(weigh).sum();
        if power == Fraction::ZERO { Fraction::from(100) } else { backing / power }
    }

    fn adoption(&mut self, adoption: &'a Adoption, fate: &mut dyn Fate) {
        self.count("adoption sought".into());
        let mut adopted = self.backing() >= exact(adoption.threshold);
        if adopted {
            self.count("adopted at once".into());
        } else if !adoption.compromises.is_empty() {
            let place = fate.compromise(self.cycle(), adoption.compromises.len());
            let compromise = &adoption.compromises[place];
            self.count(format!("compromise {}", compromise.id));
            self.shift(&compromise.support);
            self.effects(&compromise.effects, |_| Fraction::ONE);
            adopted = self.backing() >= exact(adoption.threshold);
            if adopted {
                self.count("adopted after a compromise".into());
            }
        }
        if adopted {
            self.facts.insert("adopted");
        } else {
            self.facts.remove("adopted");
        }
    }
}
