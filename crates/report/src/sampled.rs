//! What could have happened, as far as it was sampled.

use crate::content::{IndicatorTold, Kind, LuckTold, MomentTold, OutlookTold, TurningTold, WhatIfTold};
use crate::say;
use crate::story::{find_option, moment};
use crate::words::Words;
use engine::insight::{Cloud, Depth, Figure, Insight, Outlook, Study, TurningPoint};
use engine::session::Session;
use engine::view::View;
use scenario::case::{Indicator, Scenario};

/// What has been sampled of a group.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    /// How much was played.
    pub depth: Depth,
    /// What it says.
    pub insight: Insight,
    /// What was within reach, for [`pairs`] of indicators.
    pub clouds: Vec<Cloud>,
    /// For the first of these pairs, what was within reach with several groups in it, in the session's order; none where
    /// the report is about one.
    pub together: Option<Cloud>,
}

/// The pairs of indicators for which it is told what was within reach: first those two that a page offers before anybody
/// chooses, then each indicator beside the one after it, so that none is missing.
pub fn pairs(indicators: &[Indicator]) -> Vec<[usize; 2]> {
    let count = indicators.len().max(1);
    let mut pairs = vec![first_pair(indicators)];
    for place in 0..indicators.len() {
        let pair = [place, (place + 1) % count];
        // Two indicators side by side are one picture, not two turned round.
        if !pairs.contains(&pair) && !pairs.contains(&[pair[1], pair[0]]) {
            pairs.push(pair);
        }
    }
    pairs
}

/// The two indicators that a page begins with. A resource is what one plays with; what one plays for is more telling.
pub fn first_pair(indicators: &[Indicator]) -> [usize; 2] {
    let mut told = indicators.iter().enumerate().filter(|(_, one)| !one.resource).map(|(place, _)| place);
    let first = told.next().unwrap_or(0);
    let other = || (0..indicators.len()).find(|place| *place != first);
    [first, told.next().or_else(other).unwrap_or(first)]
}

impl Findings {
    /// Reads what a study has found.
    pub fn read(session: &Session, study: &Study, group: usize, depth: Depth) -> Findings {
        let pairs = pairs(&session.case().scenario.indicators);
        let clouds = pairs.iter().map(|pair| study.cloud(session, *pair, &[group]));
        Findings { depth, insight: study.read(session), clouds: clouds.collect(), together: None }
    }

    /// The same with several groups, by place, in what was within reach.
    #[must_use]
    pub fn with_groups(mut self, session: &Session, study: &Study, groups: &[usize]) -> Findings {
        let pair = first_pair(&session.case().scenario.indicators);
        self.together = Some(study.cloud(session, pair, groups));
        self
    }

    /// The lowest and the highest that ways of playing bring for an indicator on average.
    fn ends(&self, indicator: usize) -> Option<[Figure; 2]> {
        let of = |cloud: &Cloud| {
            let axis = cloud.axes.iter().position(|axis| *axis == indicator)?;
            (cloud.ways > 0).then(|| cloud.extremes[axis])
        };
        self.clouds.iter().find_map(of)
    }

    /// How much was played, and how many runs each way of playing had.
    pub(crate) fn sampling(&self) -> (Depth, u64) {
        (self.depth, self.depth.runs_of_way())
    }
}

/// Adds what was sampled to the indicators.
pub(crate) fn tell_indicators(
    words: &dyn Words,
    case: &Scenario,
    findings: &Findings,
    indicators: &mut [IndicatorTold],
) {
    let insight = &findings.insight;
    for (place, told) in indicators.iter_mut().enumerate() {
        let spread = insight.luck.spreads.get(place).filter(|spread| spread.runs > 0);
        let of = insight.luck.indicators.get(place);
        told.luck = spread.zip(of).map(|(spread, of)| {
            let [low, .., high] = spread.quantiles;
            LuckTold { mean: spread.mean, low, high, place: *of }
        });
        told.choice = insight.choice.get(place).copied();
        told.within_reach = findings.ends(place);
        told.outlook = outlook(words, case, insight, place);
    }
}

/// Where the same choices could have brought an indicator, stage after stage.
fn outlook(words: &dyn Words, case: &Scenario, insight: &Insight, place: usize) -> Vec<OutlookTold> {
    let told = |outlook: &Outlook| {
        let spread = outlook.indicators.get(place).filter(|spread| spread.runs > 0)?;
        let when = match outlook.stage {
            Some(stage) => moment(words, case, stage),
            None => say!(words, "after-the-end"),
        };
        Some(OutlookTold { stage: outlook.stage, when, mean: spread.mean, quantiles: spread.quantiles })
    };
    insight.course.iter().filter_map(told).collect()
}

/// The choice with this place among the group's: its moment, title, what was taken, and the names of its options.
struct Choice<'a> {
    moment: &'a MomentTold,
    options: Vec<&'a str>,
}

/// The group's choices that stand, in order.
fn choices<'a>(case: &'a Scenario, moments: &'a [MomentTold]) -> Vec<Choice<'a>> {
    let choice = |moment: &'a MomentTold| {
        let options: Vec<&str> = match moment.kind {
            Kind::Decision => {
                let (decision, _) = find_option(case, &moment.id, &moment.option)?;
                decision.options.iter().map(|option| option.label.as_str()).collect()
            }
            Kind::Compromise => {
                let compromises = &case.adoption.as_ref()?.compromises;
                compromises.iter().map(|compromise| compromise.label.as_str()).collect()
            }
            _ => return None,
        };
        Some(Choice { moment, options })
    };
    moments.iter().filter_map(choice).collect()
}

/// How many turning points of an indicator are told.
const MOST: usize = 3;

/// The choices that mattered most, indicator by indicator, and for the number of targets met.
pub(crate) fn turning_points(
    case: &Scenario,
    findings: &Findings,
    moments: &[MomentTold],
    view: &View,
) -> Vec<TurningTold> {
    let choices = choices(case, moments);
    let told = |indicator: Option<usize>, point: &TurningPoint| {
        let choice = choices.get(point.fork)?;
        let indicator = match indicator {
            Some(place) => Some(view.indicators.get(place)?.id.clone()),
            None => None,
        };
        Some(TurningTold {
            indicator,
            number: choice.moment.number,
            title: choice.moment.title.clone(),
            taken: choice.moment.choice.clone(),
            other: (*choice.options.get(point.place)?).to_owned(),
            difference: point.difference,
        })
    };
    let insight = &findings.insight;
    let indicators = insight.turning.iter().enumerate();
    let mut points: Vec<TurningTold> = indicators
        .flat_map(|(place, points)| {
            points.iter().take(MOST).filter_map(|p| told(Some(place), p)).collect::<Vec<_>>()
        })
        .collect();
    points.extend(insight.turning_targets.iter().take(MOST).filter_map(|point| told(None, point)));
    points
}

/// What every open option of every choice would have brought.
pub(crate) fn what_if(
    case: &Scenario,
    findings: &Findings,
    moments: &[MomentTold],
    view: &View,
) -> Vec<WhatIfTold> {
    let mut told = Vec::new();
    for (choice, report) in choices(case, moments).iter().zip(&findings.insight.what_if) {
        for branch in &report.branches {
            let Some(option) = choice.options.get(branch.place) else { continue };
            for (place, indicator) in view.indicators.iter().enumerate() {
                told.push(WhatIfTold {
                    number: choice.moment.number,
                    title: choice.moment.title.clone(),
                    option: (*option).to_owned(),
                    taken: branch.place == report.taken,
                    indicator: indicator.id.clone(),
                    mean: branch.ends.get(place).map_or_else(Figure::default, |spread| spread.mean),
                    difference: branch.difference.get(place).copied().unwrap_or_default(),
                    same_luck: branch.same_luck.get(place).copied().unwrap_or_default(),
                });
            }
        }
    }
    told
}
