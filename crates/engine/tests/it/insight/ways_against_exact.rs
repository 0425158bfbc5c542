//! Sampled ways of playing against every way of playing there is, on small random case studies.

use super::against_exact::{met, near as is_near, played};
use super::every_way::{EveryWay, every_way};
use engine::insight::{Depth, Figure, Percentile, Point, Study, enumerate};
use engine::play::Phase;
use engine::session::Session;
use engine::simulate::Plan;
use std::sync::LazyLock;

const DEPTH: Depth = Depth { runs: 0, ways: 10_000, luck: 1 };

/// A session, every way of playing its case study, and the study that sampled them.
struct Small {
    session: Session,
    ways: Vec<EveryWay>,
    study: Study,
}

/// Ten random sessions with several ways of playing, in each of which luck can do several things as well.
static TEN: LazyLock<Vec<Small>> = LazyLock::new(|| {
    let small = |session: Session| {
        let begun = session.group(0)?.play.phase != Phase::Briefing;
        let uniform = enumerate(session.case(), &Plan::default(), None).filter(|_| begun)?;
        let ways = every_way(&session, |end| met(session.case(), end))?;
        if ways.len() < 8 || uniform.len() < 2 * ways.len() {
            return None;
        }
        let mut study = Study::new(&session, 0, DEPTH)?;
        study.play_all(&session);
        Some(Small { session, ways, study })
    };
    let ten: Vec<Small> = (0..4000).map(played).filter_map(small).take(10).collect();
    assert_eq!(ten.len(), 10, "too few small cases");
    ten
});

impl Small {
    fn width(&self, place: usize) -> f64 {
        self.session.case().model.indicators.get(place).map_or(1.0, |indicator| indicator.max - indicator.min)
    }

    /// By how much one value is better than another. Targets met stand behind the indicators.
    fn better(&self, place: usize, one: f64, other: f64) -> f64 {
        let indicators = &self.session.case().model.indicators;
        if indicators.get(place).is_none_or(|indicator| indicator.higher_is_better) {
            one - other
        } else {
            other - one
        }
    }

    /// What the group's own way brings exactly.
    fn own(&self, place: usize) -> f64 {
        self.ways[0].mean[place] - self.ways[0].more[place][0]
    }
}

/// Two tellings of all that can happen: the rules of the engine, and the reference under all ways of playing.
#[test]
fn all_ways_together_bring_what_uniform_choosing_brings() {
    for small in TEN.iter() {
        let case = small.session.case();
        let plan = Plan::of_play(case, &small.session.group(0).expect("a group").play);
        let uniform = enumerate(case, &Plan::default(), None).expect("few ways to go");
        let own = enumerate(case, &plan, None).expect("few ways to go");
        let chances: f64 = small.ways.iter().map(|way| way.chance).sum();
        assert!((chances - 1.0).abs() < 1e-9, "{chances}");
        for place in 0..case.model.indicators.len() {
            let mean = |ends: &[(f64, Vec<Vec<f64>>)]| -> f64 {
                ends.iter().map(|(chance, moments)| chance * moments.last().expect("an end")[place]).sum()
            };
            let all: f64 = small.ways.iter().map(|way| way.chance * way.mean[place]).sum();
            let width = small.width(place);
            is_near("all ways", Figure::exact(all), mean(&uniform), width);
            is_near("the group's own way", Figure::exact(small.own(place)), mean(&own), width);
        }
    }
}

/// Holds a place among the ways of playing to where it lies among all ways; answers whether all of them can be told apart.
///
/// Ways are held against the group's own by what both bring on average over the luck that was sampled. Where a way and
/// the group's own always bring the same, both are the same in any sample. Where they come out so close together that
/// four errors of sampled luck reach from one to the other, the sample may put the way on either side or count it as the
/// same. No error of a share can say more of these; how large it has to be is told by all ways but these.
#[track_caller]
fn check_choice(small: &Small, place: usize, sampled: Percentile) -> bool {
    let (mut worse, mut same, mut close) = (0.0, 0.0, 0.0);
    for way in &small.ways {
        let [more, deviation] = way.more[place];
        let tiny = small.width(place) * 1e-7;
        let reach = 4.0 * deviation / (DEPTH.runs_of_way() as f64).sqrt();
        if more.abs() <= tiny && deviation <= tiny {
            same += way.chance;
        } else if more.abs() <= reach {
            close += way.chance;
        } else if small.better(place, more, 0.0) < 0.0 {
            worse += way.chance;
        }
    }
    let least = worse + same / 2.0;
    let Percentile { share, same: alike } = sampled;
    let told = format!("{place}: {sampled:?}, worse {worse}, same {same}, close {close}");
    let within = |figure: Figure, low: f64, high: f64| {
        let slack = 4.0 * figure.error + 1e-8;
        (low - slack..=high + slack).contains(&figure.value)
    };
    assert!(within(share, least, least + close), "{told}");
    assert!(within(alike, same, same + close), "{told}");
    close == 0.0
}

#[test]
fn choices_lie_where_they_do_among_every_way_of_playing() {
    let (mut compared, mut told_apart) = (0, 0);
    for small in TEN.iter() {
        let insight = small.study.read(&small.session);
        let targets = insight.choice_targets.expect("targets");
        for (place, sampled) in insight.choice.into_iter().chain([targets]).enumerate() {
            compared += 1;
            told_apart += usize::from(check_choice(small, place, sampled));
        }
    }
    assert_eq!(compared, 50);
    assert!(told_apart >= 30, "in {told_apart} all ways could be told apart");
}

#[test]
fn the_ends_of_what_was_within_reach_are_those_of_every_way_of_playing() {
    let (mut compared, mut sampled) = (0, 0);
    for small in TEN.iter() {
        for (place, indicator) in small.session.case().scenario.indicators.iter().enumerate() {
            let cloud = small.study.cloud(&small.session, [place, place], &[0]);
            let means = || small.ways.iter().map(|way| way.mean[place]).chain([small.own(place)]);
            let ends = [means().fold(f64::MAX, f64::min), means().fold(f64::MIN, f64::max)];
            for (end, exact) in cloud.extremes[0].into_iter().zip(ends) {
                is_near(&format!("the ends of {}", indicator.id), end, exact, small.width(place));
                compared += 1;
                sampled += usize::from(end.error > 0.0);
            }
        }
    }
    assert_eq!(compared, 80);
    assert!(sampled >= 20, "only {sampled} ends depend on luck");
}

#[test]
fn the_frontier_is_that_of_every_way_of_playing() {
    let (mut points, mut ways) = (0, 0);
    for small in TEN.iter() {
        let count = small.session.case().model.indicators.len();
        for (x, y) in (0..count).flat_map(|x| (x + 1..count).map(move |y| (x, y))) {
            let frontier = small.study.cloud(&small.session, [x, y], &[]).frontier;
            // Whether a way brings more than a point shows, or less, by more than four of the point's errors in either.
            let off = |place: usize, figure: Figure, exact: f64| {
                let more = small.better(place, exact, figure.value);
                if more.abs() <= 4.0 * figure.error + 1e-8 * small.width(place) { 0.0 } else { more }
            };
            let offs =
                |point: &Point, way: &EveryWay| [off(x, point.x, way.mean[x]), off(y, point.y, way.mean[y])];
            let same =
                |pair: &[Point]| (pair[0].x.value, pair[0].y.value) == (pair[1].x.value, pair[1].y.value);
            assert!(!frontier.windows(2).any(same), "{x} and {y}: a point is told twice");
            for point in &frontier {
                let reached = small.ways.iter().any(|way| offs(point, way).iter().all(|off| *off >= 0.0));
                assert!(reached, "{x} and {y}: no way of playing reaches {point:?}");
                points += 1;
            }
            // A way that is drawn once in a thousand times is missing from ten thousand hardly ever.
            for way in small.ways.iter().filter(|way| way.chance >= 0.001) {
                let covered = frontier.iter().any(|point| offs(point, way).iter().all(|off| *off <= 0.0));
                assert!(covered, "{x} and {y}: {:?} is beyond the frontier", way.mean);
                ways += 1;
            }
        }
    }
    assert!(points >= 60 && ways >= 600, "only {points} points and {ways} ways were compared");
}
