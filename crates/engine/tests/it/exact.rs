//! A million simulated games against every way a game can go, enumerated in exact fractions.

use crate::cases;
use crate::reference::{self, Fate, For, Fraction, near};
use engine::play::Case;
use engine::simulate::{Plan, Simulator, Summary};
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};
use scenario::case::Scenario;
use std::collections::BTreeMap;

/// Follows a script of branches, takes the first possible branch where the script ends, and writes down both.
#[derive(Default)]
struct Script {
    branches: Vec<(usize, Vec<Fraction>)>,
    at: usize,
}

impl Fate for Script {
    fn one_of(&mut self, _: For, _: u8, _: &[&str], weights: &[Fraction]) -> usize {
        if self.at == self.branches.len() {
            let first = weights.iter().position(|weight| *weight > Fraction::ZERO).unwrap_or(0);
            self.branches.push((first, weights.to_vec()));
        }
        self.at += 1;
        self.branches[self.at - 1].0
    }
}

impl Script {
    fn probability(&self) -> BigRational {
        let mut probability = big(Fraction::ONE);
        for (taken, weights) in &self.branches {
            let total: Fraction = weights.iter().sum();
            if total > Fraction::ZERO {
                probability *= big(weights[*taken] / total);
            }
        }
        probability
    }

    /// Goes on to the next way a game can go; false after the last.
    fn turn(&mut self) -> bool {
        self.at = 0;
        while let Some((taken, weights)) = self.branches.pop() {
            let next = (taken + 1..weights.len()).find(|place| weights[*place] > Fraction::ZERO);
            if let Some(next) = next {
                self.branches.push((next, weights));
                return true;
            }
        }
        false
    }
}

fn big(fraction: Fraction) -> BigRational {
    BigRational::new((*fraction.numer()).into(), (*fraction.denom()).into())
}

/// What is known exactly of a number that a game ends with.
#[derive(Debug, Clone)]
struct Moments {
    first: BigRational,
    second: BigRational,
    /// Every value with its probability, for the error of the variance.
    values: Vec<(f64, f64)>,
}

impl Default for Moments {
    fn default() -> Moments {
        Moments { first: BigRational::zero(), second: BigRational::zero(), values: Vec::new() }
    }
}

impl Moments {
    fn add(&mut self, probability: &BigRational, value: Fraction) {
        let value = big(value);
        self.first += probability * &value;
        self.second += probability * &value * &value;
        self.values.push((number(probability), number(&value)));
    }

    fn mean(&self) -> f64 {
        number(&self.first)
    }

    fn variance(&self) -> f64 {
        number(&(&self.second - &self.first * &self.first))
    }

    /// Standard error of the sample variance of `n` values: √((μ₄ − σ⁴ (n − 3) / (n − 1)) / n).
    fn error_of_variance(&self, n: f64) -> f64 {
        let (mean, variance) = (self.mean(), self.variance());
        let fourth: f64 =
            self.values.iter().map(|(p, x)| p * (x - mean) * (x - mean) * (x - mean) * (x - mean)).sum();
        ((fourth - variance * variance * (n - 3.0) / (n - 1.0)) / n).max(0.0).sqrt()
    }
}

fn number(rational: &BigRational) -> f64 {
    rational.to_f64().expect("a number")
}

/// Everything that can be known of a case study: by name, the numbers that games end with and how often things come
/// about; and the number of ways a game can go.
fn enumerate(case: &Scenario) -> (BTreeMap<String, Moments>, usize) {
    let mut names = Vec::new();
    let mut leaves = Vec::new();
    let mut script = Script::default();
    loop {
        let end = reference::play(case, &mut script);
        let mut leaf: Vec<(String, Fraction)> = Vec::new();
        leaf.extend(end.values.iter().map(|(id, value)| (format!("indicator {id}"), *value)));
        leaf.extend(end.support.iter().map(|(id, value)| (format!("support {id}"), *value)));
        leaf.extend(end.facts.iter().map(|fact| (format!("fact {fact}"), Fraction::ONE)));
        leaf.extend(
            end.counts.iter().map(|(what, count)| (what.clone(), Fraction::from(i128::from(*count)))),
        );
        names.extend(
            leaf.iter()
                .map(|(name, _)| name.clone())
                .filter(|name| !names.contains(name))
                .collect::<Vec<_>>(),
        );
        leaves.push((script.probability(), leaf.into_iter().collect::<BTreeMap<_, _>>()));
        if !script.turn() {
            break;
        }
    }
    let total: BigRational = leaves.iter().map(|(probability, _)| probability).sum();
    assert_eq!(total, big(Fraction::ONE), "the ways a game can go must exhaust all chance");
    let mut moments: BTreeMap<String, Moments> = BTreeMap::new();
    for name in names {
        let of_name = moments.entry(name.clone()).or_default();
        for (probability, leaf) in &leaves {
            of_name.add(probability, leaf.get(&name).copied().unwrap_or(Fraction::ZERO));
        }
    }
    (moments, leaves.len())
}

/// Holds one estimate to the exact value.
fn near_enough(what: &str, simulated: f64, exact: f64, error: f64) {
    let off = (simulated - exact).abs();
    let tolerance = 4.0 * error + 1e-9;
    println!("{what}: exact {exact:.6}, simulated {simulated:.6}, standard error {error:.6}");
    assert!(off <= tolerance, "{what}: {simulated} simulated, {exact} exact, standard error {error}");
}

fn check(case: Scenario, seed: u64, runs: u64) {
    let (exact, ways) = enumerate(&case);
    println!("{ways} ways, {runs} runs, seed {seed}");
    let case = Case::new(case).expect("a case that compiles");
    let mut simulator = Simulator::new(&case, seed, Plan::default());
    let mut ends: Vec<Vec<f64>> = vec![Vec::with_capacity(runs as usize); case.scenario.indicators.len()];
    let mut support: Vec<Vec<f64>> =
        vec![Vec::with_capacity(runs as usize); case.scenario.stakeholders.len()];
    simulator.run(0, runs, |world| {
        ends.iter_mut().zip(&world.values).for_each(|(ends, value)| ends.push(*value));
        support.iter_mut().zip(&world.support).for_each(|(ends, value)| ends.push(*value));
    });
    let indicators = case.scenario.indicators.iter().map(|i| format!("indicator {}", i.id)).zip(&mut ends);
    let stakeholders =
        case.scenario.stakeholders.iter().map(|s| format!("support {}", s.id)).zip(&mut support);
    let n = runs as f64;
    for (name, values) in indicators.chain(stakeholders) {
        let (summary, exact) = (Summary::of(values), &exact[&name]);
        near_enough(&format!("mean of {name}"), summary.mean, exact.mean(), (exact.variance() / n).sqrt());
        let error = exact.error_of_variance(n);
        near_enough(&format!("variance of {name}"), summary.variance, exact.variance(), error);
    }
    let mut seen = 0;
    for (name, count) in counts(&case, &simulator) {
        let nothing = Moments::default();
        let exact = exact.get(&name).inspect(|_| seen += 1).unwrap_or(&nothing);
        near_enough(&name, count as f64 / n, exact.mean(), (exact.variance() / n).sqrt());
    }
    let numbers = case.scenario.indicators.len() + case.scenario.stakeholders.len();
    assert_eq!(seen, exact.len() - numbers, "everything that can come about is counted");
}

/// What a simulation has counted, by the names that the reference uses.
fn counts(case: &Case, simulator: &Simulator<'_>) -> Vec<(String, u64)> {
    let (scenario, tally) = (&case.scenario, &simulator.tally);
    let mut counts = Vec::new();
    let (mut option_at, mut outcome_at) = (0, 0);
    for (decision, posed) in scenario.decisions.iter().zip(&tally.posed) {
        counts.push((format!("posed {}", decision.id), *posed));
        for option in &decision.options {
            let name = format!("{}.{}", decision.id, option.id);
            counts.push((format!("open {name}"), tally.open[option_at]));
            counts.push((format!("chosen {name}"), tally.chosen[option_at]));
            option_at += 1;
            for place in 1..=option.outcomes.len() {
                counts.push((format!("drawn {name}.{place}"), tally.drawn[outcome_at]));
                outcome_at += 1;
            }
        }
    }
    let events = scenario.events.iter().map(|event| format!("event {}", event.id));
    counts.extend(events.zip(tally.happened.iter().copied()));
    let compromises = scenario.adoption.iter().flat_map(|adoption| &adoption.compromises);
    let compromises = compromises.map(|compromise| format!("compromise {}", compromise.id));
    counts.extend(compromises.zip(tally.compromises.iter().copied()));
    let gate = ["adoption sought", "adopted at once", "adopted after a compromise"].map(String::from);
    counts.extend(gate.into_iter().zip(tally.adoption));
    counts
        .extend(case.model.facts.iter().map(|fact| format!("fact {fact}")).zip(tally.facts.iter().copied()));
    counts
}

#[test]
fn a_million_eventful_games_agree_with_every_way_they_can_go() {
    check(cases::eventful(), 20_251, 1_000_000);
}

#[test]
fn games_of_two_cycles_agree_with_every_way_they_can_go() {
    check(cases::round_again(), 7, 1_000_000);
}

#[test]
fn the_exact_mean_of_a_coin_is_a_half() {
    use cases::*;
    let mut coin = case("coin");
    coin.indicators = vec![indicator("heads", 0.0)];
    let toss = option("toss", [outcome(1.0, [effect("heads", 1.0)]), outcome(1.0, [])]);
    coin.decisions = vec![decision("toss", scenario::case::DecisionStage::Agenda, [toss])];
    let (exact, ways) = enumerate(&coin);
    assert_eq!(ways, 2);
    assert_eq!(exact["indicator heads"].mean(), 0.5);
    assert_eq!(exact["indicator heads"].variance(), 0.25);
    assert_eq!(near(Fraction::new(1, 2)), 0.5);
    check(coin, 1, 10_000);
}
