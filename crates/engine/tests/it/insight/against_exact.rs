//! Sampled figures against every way that play can go, on small random case studies.

use crate::generate::Tape;
use crate::generate::{play_some, seeded, session};
use engine::insight::{
    Choosing, Depth, Figure, Forecast, ForecastPart, Fork, Luck, LuckPart, Outlook, Rest, Spread, Study,
    WhatIf, WhatIfPart, enumerate, forks, stretches,
};
use engine::play::{Case, Phase};
use engine::session::Session;
use engine::simulate::Plan;
use engine::worksheet::Worksheet;
use scenario::case::Id;
use std::collections::BTreeMap;

const RUNS: u64 = 10_000;

/// A random session that is over or in the middle of play, in which both groups have set targets.
pub fn played(seed: u64) -> Session {
    let (scenario, numbers) = seeded(seed, 60 + 10 * (seed % 8) as usize);
    let mut session = session(&scenario, seed);
    let mut tape = Tape::new(&numbers);
    play_some(&mut session, "laptop", &mut tape, 12 + seed as usize % 30);
    for group in 0..2 {
        let targets: BTreeMap<_, _> =
            scenario.indicators.iter().map(|i| (i.id.clone(), target(i.min, i.max))).collect();
        let sheet = Worksheet::Targets { targets, note: String::new(), measures: BTreeMap::new() };
        let command = engine::decide::Command::SaveWorksheet { task: "aims".into(), sheet };
        session.command(group, command, engine::session::Author::Group, "laptop", 0).expect("a worksheet");
    }
    session
}

/// The target that all groups have set for an indicator with this range.
fn target(min: f64, max: f64) -> f64 {
    min + (max - min) * 0.375
}

/// How many targets are met where the indicators end like this.
pub fn met(case: &Case, end: &[f64]) -> u32 {
    let met = case.model.indicators.iter().zip(end).filter(|(indicator, value)| {
        let target = target(indicator.min, indicator.max);
        if indicator.higher_is_better { **value >= target } else { **value <= target }
    });
    met.count() as u32
}

/// Ten random sessions in which something can still happen, and not too much for going through it all.
fn ten() -> Vec<Session> {
    let fits = |session: &Session| {
        let forecast = Forecast { group: 0, moves: 0, choosing: Rest::Uniform.into() };
        let begun = session.group(0).is_some_and(|group| group.play.phase != Phase::Briefing);
        begun && forecast.exact(session).is_some_and(|_| ways(session, &Plan::default()) > 20)
    };
    let ten: Vec<Session> = (0..4000).map(played).filter(fits).take(10).collect();
    assert_eq!(ten.len(), 10, "too few small cases");
    ten
}

fn ways(session: &Session, plan: &Plan) -> usize {
    enumerate(session.case(), plan, None).map_or(0, |ways| ways.len())
}

#[track_caller]
pub fn near(what: &str, sampled: Figure, exact: f64, width: f64) {
    let tolerance = 4.0 * sampled.error + width * 1e-8;
    let off = (sampled.value - exact).abs();
    assert!(off <= tolerance, "{what}: {sampled:?} sampled, {exact} exact");
}

/// Holds sampled spreads to exact ones.
fn check_spreads(what: &str, session: &Session, sampled: &[Spread], exact: &[Spread]) {
    assert_eq!(sampled.len(), exact.len(), "{what}");
    for ((sampled, exact), indicator) in sampled.iter().zip(exact).zip(&session.case().scenario.indicators) {
        let what = format!("{what}, {}", indicator.id);
        let width = indicator.max - indicator.min;
        assert_eq!((sampled.runs, exact.runs), (RUNS, 0));
        near(&what, sampled.mean, exact.mean.value, width);
        for (sampled, exact) in sampled.marks.iter().flatten().zip(exact.marks.iter().flatten()) {
            near(&format!("{what}, share"), *sampled, exact.value, 0.0);
        }
        for pair in sampled.quantiles.windows(2) {
            assert!(pair[0].value <= pair[1].value, "{what}: {:?}", sampled.quantiles);
        }
    }
}

fn check_outlooks(what: &str, session: &Session, sampled: &[Outlook], exact: &[Outlook]) {
    assert_eq!(sampled.len(), exact.len(), "{what}");
    for (sampled, exact) in sampled.iter().zip(exact) {
        assert_eq!(sampled.stage, exact.stage);
        let what = format!("{what}, stage {:?}", sampled.stage);
        check_spreads(&what, session, &sampled.indicators, &exact.indicators);
    }
}

fn sample(forecast: &Forecast, session: &Session) -> Vec<Outlook> {
    let mut whole = ForecastPart::default();
    stretches(RUNS).for_each(|runs| whole.merge(&forecast.play(session, runs)));
    forecast.read(session, &whole)
}

#[test]
fn forecasts_agree_with_every_way_to_go() {
    let mut compared = 0;
    for session in ten() {
        let last = session.group(0).expect("a group").play.chapters.len();
        let plan = session.case().scenario.decisions.iter().enumerate().map(|(place, decision)| {
            (
                decision.id.clone(),
                decision.options.last().filter(|_| place % 2 == 0).map(|one| one.id.clone()),
            )
        });
        let named: BTreeMap<Id, Option<Id>> = plan.collect();
        let plain = [Rest::Uniform, Rest::AsChosen].map(Choosing::from);
        let planned = plain.clone().map(|plain| Choosing { named: named.clone(), ..plain });
        for choosing in plain.into_iter().chain(planned) {
            for moves in [0, last / 4, last / 2, usize::MAX] {
                let forecast = Forecast { group: 0, moves, choosing: choosing.clone() };
                let Some(exact) = forecast.exact(&session) else { continue };
                check_outlooks(&format!("{forecast:?}"), &session, &sample(&forecast, &session), &exact);
                compared += 1;
            }
        }
    }
    assert!(compared >= 120, "only {compared} forecasts were compared");
}

#[test]
fn quantiles_are_where_the_ranks_say() {
    for session in ten() {
        let forecast = Forecast { group: 0, moves: 0, choosing: Rest::Uniform.into() };
        let ways = enumerate(session.case(), &Plan::default(), None).expect("few ways");
        let sampled = sample(&forecast, &session);
        let end = sampled.last().expect("an end");
        for (place, indicator) in session.case().scenario.indicators.iter().enumerate() {
            // A bin's width to either side, and four standard errors of rank.
            let bin = (indicator.max - indicator.min) / engine::insight::BINS as f64;
            let share = |so: &dyn Fn(f64) -> bool| -> f64 {
                let end = |moments: &[Vec<f64>]| moments.last().expect("an end")[place];
                ways.iter().filter(|(_, moments)| so(end(moments))).map(|(chance, _)| chance).sum()
            };
            for (quantile, wanted) in end.indicators[place].quantiles.iter().zip(engine::insight::QUANTILES) {
                let slack = 4.0 * (wanted * (1.0 - wanted) / RUNS as f64).sqrt();
                let up_to = share(&|value| value <= quantile.value + bin);
                let below = share(&|value| value < quantile.value - bin);
                assert!(up_to + slack >= wanted, "{}: {quantile:?} for {wanted}, {up_to}", indicator.id);
                assert!(below - slack <= wanted, "{}: {quantile:?} for {wanted}, {below}", indicator.id);
            }
        }
    }
}

#[test]
fn luck_agrees_with_every_way_the_same_choices_can_go() {
    for session in ten() {
        let luck = Luck { group: 0 };
        let mut whole = LuckPart::default();
        stretches(RUNS).for_each(|runs| whole.merge(&luck.play(&session, runs)));
        let report = luck.read(&session, &whole);
        let play = &session.group(0).expect("a group").play;
        let Some(ways) = enumerate(session.case(), &Plan::of_play(session.case(), play), None) else {
            continue;
        };
        for (place, indicator) in session.case().model.indicators.iter().enumerate() {
            let actual = play.world.values[place];
            let (mut share, mut same, mut mean) = (0.0, 0.0, 0.0);
            for (chance, moments) in &ways {
                let value = moments.last().expect("an end")[place];
                let worse = if indicator.higher_is_better { value < actual } else { value > actual };
                share += chance * (f64::from(u8::from(worse)) + f64::from(u8::from(value == actual)) / 2.0);
                same += chance * f64::from(u8::from(value == actual));
                mean += chance * value;
            }
            near("luck", report.indicators[place].share, share, 1.0);
            near("same luck", report.indicators[place].same, same, 1.0);
            near("mean of the same choices", report.spreads[place].mean, mean, indicator.max - indicator.min);
        }
        let (met, percentile) = report.targets.expect("targets");
        let reached = |moments: &[Vec<f64>]| self::met(session.case(), moments.last().expect("an end"));
        let exact: f64 = ways.iter().map(|(chance, moments)| chance * f64::from(reached(moments))).sum();
        near("targets met", report.targets_met, exact, 1.0);
        let worse: f64 = ways
            .iter()
            .map(|(chance, moments)| match reached(moments).cmp(&met) {
                std::cmp::Ordering::Less => *chance,
                std::cmp::Ordering::Equal => chance / 2.0,
                std::cmp::Ordering::Greater => 0.0,
            })
            .sum();
        near("luck with targets", percentile.share, worse, 1.0);
    }
}

/// Every way to go on from a choice with another option taken: its chance, and where the indicators end.
fn ends(session: &Session, fork: &Fork, option: usize) -> Option<Vec<(f64, Vec<f64>)>> {
    let case = session.case();
    let mut plan = Plan::of_play(case, &session.group(0)?.play);
    match fork.turn {
        Some(turn) => plan.turns.insert(turn, option),
        None => plan.compromises.insert(fork.opened, option),
    };
    let ways = enumerate(case, &plan, session.play_after(0, fork.moves).as_ref())?;
    Some(ways.into_iter().filter_map(|(chance, moments)| Some((chance, moments.last()?.clone()))).collect())
}

#[test]
fn what_if_agrees_with_every_way_each_option_can_go() {
    let mut compared = 0;
    for session in ten() {
        let case = session.case();
        for (place, fork) in forks(&session, 0).iter().enumerate() {
            let what_if = WhatIf { group: 0, fork: place };
            let mut whole = WhatIfPart::default();
            stretches(RUNS).for_each(|runs| whole.merge(&what_if.play(&session, runs)));
            let report = what_if.read(&session, &whole);
            assert_eq!(report.taken, fork.taken);
            let means = |option: usize| -> Option<Vec<f64>> {
                let ends = ends(&session, fork, option)?;
                let mean = |place: usize| ends.iter().map(|(chance, end)| chance * end[place]).sum();
                Some((0..case.model.indicators.len()).map(mean).collect())
            };
            let Some(taken) = means(fork.taken) else { continue };
            assert_eq!(report.branches.iter().map(|branch| branch.place).collect::<Vec<_>>(), fork.open);
            for branch in &report.branches {
                let Some(exact) = means(branch.place) else { continue };
                for (place, indicator) in case.scenario.indicators.iter().enumerate() {
                    let width = indicator.max - indicator.min;
                    let what = format!("{fork:?}, {}, {}", branch.place, indicator.id);
                    near(&what, branch.ends[place].mean, exact[place], width);
                    near(&what, branch.difference[place], exact[place] - taken[place], width);
                }
                compared += 1;
            }
        }
    }
    assert!(compared >= 20, "only {compared} options were compared");
}

/// How many targets are met on average where another option is taken.
fn expected(session: &Session, fork: &Fork, option: usize) -> Option<f64> {
    let ends = ends(session, fork, option)?;
    Some(ends.iter().map(|(chance, end)| chance * f64::from(met(session.case(), end))).sum())
}

/// Ten random sessions in which some of several choices mattered for the targets, and can be gone through.
fn ten_with_targets_at_stake() -> Vec<Session> {
    let at_stake = |session: &Session| {
        let forks = forks(session, 0);
        let others: usize = forks.iter().map(|fork| fork.open.len() - 1).sum();
        let matters = |fork: &Fork| {
            let of = |option: &usize| expected(session, fork, *option);
            let all: Vec<f64> = fork.open.iter().map(of).collect::<Option<_>>().unwrap_or_default();
            all.iter().any(|one| all.iter().any(|other| one - other > 0.1))
        };
        others >= 3 && forks.iter().any(matters)
    };
    let ten: Vec<Session> = (0..4000).map(played).filter(at_stake).take(10).collect();
    assert_eq!(ten.len(), 10, "too few cases with targets at stake");
    ten
}

#[test]
fn turning_points_for_targets_agree_with_every_way_each_option_can_go() {
    let (mut compared, mut turning) = (0, 0);
    for session in ten_with_targets_at_stake() {
        let mut study = Study::new(&session, 0, Depth { runs: RUNS, ways: 0, luck: 1 }).expect("a group");
        study.play_all(&session);
        let insight = study.read(&session);
        for (place, (fork, report)) in insight.forks.iter().zip(&insight.what_if).enumerate() {
            let Some(taken) = expected(&session, fork, fork.taken) else { continue };
            let point = insight.turning_targets.iter().find(|point| point.fork == place);
            for branch in &report.branches {
                let Some(exact) = expected(&session, fork, branch.place) else { continue };
                let what = format!("targets met, {fork:?}, {}", branch.place);
                let sampled = branch.targets_difference;
                near(&what, branch.targets_met, exact, 1.0);
                near(&what, sampled, exact - taken, 1.0);
                // What matters by more than the sampling can hide is told, unless another option matters more.
                let sure = (exact - taken).abs() - 4.0 * sampled.error;
                if sure > (2.0 * sampled.error).max(0.001) {
                    let told = point.expect(&what).difference;
                    assert!(told.value.abs() >= sure, "{what}: {told:?} told, {sampled:?} sampled");
                }
                compared += usize::from(branch.place != fork.taken);
            }
            if let Some(point) = point
                && let Some(exact) = expected(&session, fork, point.place)
            {
                near("a turning point", point.difference, exact - taken, 1.0);
                turning += 1;
            }
        }
    }
    assert!(compared >= 20 && turning >= 10, "only {compared} options and {turning} turning points");
}
