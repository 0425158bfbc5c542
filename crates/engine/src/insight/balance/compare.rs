//! One decision: what each of its options brings, held against each other under the same luck and the same other
//! choices.

use super::super::sums::{Figure, Scale, Sums};
use super::{Balance, Code, Finding};
use crate::play::Case;
use crate::simulate::{Choice, Moment, Plan, Simulator};

/// A difference counts if it is more than this share of its range, and more than three standard errors.
const LEAST: f64 = 0.002;

/// Two options are held against each other only if both were open in so many plays.
const FEWEST: u64 = 200;

/// What is compared: indicators first, then the support of stakeholders.
struct Yardstick {
    id: String,
    scale: Scale,
    higher_is_better: bool,
}

/// How the options of one decision compare.
pub(super) struct Comparison {
    decision: usize,
    yardsticks: Vec<Yardstick>,
    indicators: usize,
    /// By option and other option: by how much more the first one brings, turned so that more is better; empty where
    /// they were too seldom open together.
    differences: Vec<Vec<Vec<Figure>>>,
}

/// Plays every option of a decision, all else being chosen uniformly.
pub(super) fn compare(case: &Case, balance: &Balance, decision: u16) -> Comparison {
    let model = &case.model;
    let indicators =
        case.scenario.indicators.iter().zip(&model.indicators).map(|(written, indicator)| Yardstick {
            id: written.id.clone(),
            scale: Scale::of(indicator),
            higher_is_better: indicator.higher_is_better,
        });
    let stakeholders = case.scenario.stakeholders.iter().map(|written| Yardstick {
        id: written.id.clone(),
        scale: Scale { min: 0.0, max: 100.0 },
        higher_is_better: true,
    });
    let yardsticks: Vec<Yardstick> = indicators.chain(stakeholders).collect();
    let options = model.decisions.get(usize::from(decision)).map_or(0..0, |what| what.options.range());
    let played: Vec<Played> = (0..options.len())
        .map(|place| Played::new(case, balance, decision, place, options.start, &yardsticks))
        .collect();
    let difference = |one: &Played, other: &Played| -> Vec<Figure> {
        let both: Vec<usize> = (0..one.took.len())
            .filter(|run| one.took.get(*run) == Some(&true) && other.took.get(*run) == Some(&true))
            .collect();
        if (both.len() as u64) < FEWEST {
            return Vec::new();
        }
        let pairs = yardsticks.iter().zip(one.ends.iter().zip(&other.ends));
        let figure = pairs.map(|(yardstick, (one, other))| {
            let mut sums = Sums::default();
            for run in &both {
                let ends = one.get(*run).zip(other.get(*run));
                sums.add(ends.map_or(0, |(one, other)| *one as i64 - *other as i64));
            }
            let Figure { value, error } = sums.difference(yardstick.scale);
            Figure { value: if yardstick.higher_is_better { value } else { -value }, error }
        });
        figure.collect()
    };
    let differences =
        played.iter().map(|one| played.iter().map(|other| difference(one, other)).collect()).collect();
    let indicators = case.scenario.indicators.len();
    Comparison { decision: usize::from(decision), yardsticks, indicators, differences }
}

/// Plays in which one option is taken wherever it is open.
struct Played {
    /// Whether it was.
    took: Vec<bool>,
    /// By yardstick: where each play ends, in steps.
    ends: Vec<Vec<u64>>,
}

impl Played {
    fn new(
        case: &Case,
        balance: &Balance,
        decision: u16,
        place: usize,
        first: usize,
        yardsticks: &[Yardstick],
    ) -> Played {
        let mut plan = Plan::default();
        plan.decisions.insert(decision, Choice::Exactly(place));
        let mut played = Played { took: Vec::new(), ends: vec![Vec::new(); yardsticks.len()] };
        let count = case.model.indicators.len();
        Simulator::new(case, balance.seed, plan).watch(0, balance.runs, |moment, countries| {
            if moment != Moment::End {
                return;
            }
            let wanted = Some((first + place) as u16);
            played.took.extend(countries.chosen(usize::from(decision)).map(|option| option == wanted));
            for (row, (ends, yardstick)) in played.ends.iter_mut().zip(yardsticks).enumerate() {
                let values = row
                    .checked_sub(count)
                    .map_or_else(|| countries.values(row), |stakeholder| countries.support(stakeholder));
                ends.extend(values.iter().map(|value| yardstick.scale.steps(*value)));
            }
        });
        played
    }
}

impl Comparison {
    /// Which way an option differs from another on a yardstick: 1 better, −1 worse, 0 not clearly either.
    fn sign(&self, place: usize, figure: Figure) -> i32 {
        let width = self.yardsticks.get(place).map_or(1.0, |yardstick| yardstick.scale.width());
        let clear = figure.value.abs() > 3.0 * figure.error && figure.value.abs() > LEAST * width;
        if !clear {
            0
        } else if figure.value > 0.0 {
            1
        } else {
            -1
        }
    }

    fn signs(&self, one: usize, other: usize) -> Option<Vec<i32>> {
        let figures = self.differences.get(one)?.get(other).filter(|figures| !figures.is_empty())?;
        Some(figures.iter().enumerate().map(|(place, figure)| self.sign(place, *figure)).collect())
    }

    /// Whether one option is at least as good as another on everything, and better on something.
    fn beats(&self, one: usize, other: usize) -> bool {
        one != other
            && self.signs(one, other).is_some_and(|signs| {
                signs.iter().all(|sign| *sign >= 0) && signs.iter().any(|sign| *sign > 0)
            })
    }

    /// Whether any option beats this one.
    pub fn is_beaten(&self, place: usize) -> bool {
        (0..self.differences.len()).any(|one| self.beats(one, place))
    }

    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let count = self.differences.len();
        (0..count)
            .flat_map(move |one| (0..count).map(move |other| (one, other)))
            .filter(|(one, other)| one != other)
    }

    /// Whether there is more than one option, and all were open together often enough.
    pub fn is_judged(&self) -> bool {
        self.differences.len() > 1 && self.pairs().all(|(one, other)| self.signs(one, other).is_some())
    }

    /// Whether it makes no clear difference what is chosen.
    pub fn is_idle(&self) -> bool {
        self.is_judged()
            && self
                .pairs()
                .all(|pair| self.signs(pair.0, pair.1).is_some_and(|s| s.iter().all(|sign| *sign == 0)))
    }

    /// The option that beats all others.
    pub fn best(&self) -> Option<usize> {
        let count = self.differences.len();
        let beats_all = |one: &usize| (0..count).all(|other| other == *one || self.beats(*one, other));
        (0..count).find(beats_all).filter(|_| count > 1)
    }

    /// Adds what may be out of balance in this decision.
    pub fn find(&self, case: &Case, findings: &mut Vec<Finding>) {
        let Some(written) = case.scenario.decisions.get(self.decision) else { return };
        let path = format!("decisions.{}", written.id);
        let id = |place: usize| written.options.get(place).map_or("", |option| option.id.as_str());
        let at = |code: Code, place: usize| {
            let finding = Finding::new(code, format!("{path}.options.{}", id(place)));
            finding.with("decision", written.id.as_str()).with("option", id(place))
        };
        if self.is_idle() {
            findings
                .push(Finding::new(Code::DecisionIdle, path.as_str()).with("decision", written.id.as_str()));
            return;
        }
        if let Some(best) = self.best() {
            let against = (0..self.differences.len()).filter(|other| *other != best);
            let greatest = against.filter_map(|other| self.greatest(best, other));
            let greatest =
                greatest.max_by(|one, other| self.relative(*one).total_cmp(&self.relative(*other)));
            findings.push(self.naming(at(Code::OptionBetter, best), greatest));
        } else {
            for other in 0..self.differences.len() {
                if let Some(one) = (0..self.differences.len()).find(|one| self.beats(*one, other)) {
                    let finding = at(Code::OptionWorse, other).with("other", id(one));
                    findings.push(self.naming(finding, self.greatest(one, other)));
                }
            }
        }
        self.find_unlawful(case, &at, &id, findings);
    }

    fn find_unlawful<'a>(
        &self,
        case: &Case,
        at: &dyn Fn(Code, usize) -> Finding,
        id: &dyn Fn(usize) -> &'a str,
        findings: &mut Vec<Finding>,
    ) {
        let Some(what) = case.model.decisions.get(self.decision) else { return };
        let options = what.options.of(&case.model.options);
        let lawful: Vec<usize> = options
            .iter()
            .enumerate()
            .filter(|(_, option)| !option.unlawful)
            .map(|(place, _)| place)
            .collect();
        for (place, _) in options.iter().enumerate().filter(|(_, option)| option.unlawful) {
            // How many indicators it is better and worse on; support is what its breach is paid with first of all.
            let count = |other: &usize| {
                let signs = self.signs(place, *other)?;
                let of =
                    |wanted: i32| signs.iter().take(self.indicators).filter(|sign| **sign == wanted).count();
                Some((*other, of(1), of(-1)))
            };
            let counts: Vec<(usize, usize, usize)> = lawful.iter().filter_map(count).collect();
            let holds_up = counts.iter().max_by_key(|(other, better, worse)| {
                (*worse as i64 - *better as i64, std::cmp::Reverse(*other))
            });
            let Some((other, better, worse)) = holds_up else { continue };
            if better > worse {
                let finding = at(Code::UnlawfulPays, place).with("other", id(*other));
                findings.push(finding.with("better", *better as f64).with("worse", *worse as f64));
            }
        }
    }

    /// The yardstick on which an option is furthest above another, and by how much.
    fn greatest(&self, one: usize, other: usize) -> Option<(usize, Figure)> {
        let figures = self.differences.get(one)?.get(other)?;
        let clear =
            figures.iter().copied().enumerate().filter(|(place, figure)| self.sign(*place, *figure) > 0);
        clear.max_by(|one, other| self.relative(*one).total_cmp(&self.relative(*other)))
    }

    fn relative(&self, (place, figure): (usize, Figure)) -> f64 {
        figure.value / self.yardsticks.get(place).map_or(1.0, |yardstick| yardstick.scale.width())
    }

    fn naming(&self, finding: Finding, greatest: Option<(usize, Figure)>) -> Finding {
        let Some((place, figure)) = greatest else { return finding };
        let id = self.yardsticks.get(place).map_or("", |yardstick| yardstick.id.as_str());
        finding.with("what", id).figure("by", figure)
    }
}
