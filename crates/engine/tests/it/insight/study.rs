//! A study finds the same whoever plays its pieces, in whichever order they come in.

use crate::cases;
use crate::generate::{play_out, session};
use engine::insight::{Depth, Figure, Forecast, Insight, Luck, Piece, Question, Study, WhatIf};
use engine::session::Session;

const DEPTH: Depth = Depth { runs: 6_000, ways: 600, luck: 1 };

fn eventful() -> Session {
    let mut live = session(&cases::eventful(), 9);
    play_out(&mut live, 0, 1);
    live
}

fn study(live: &Session) -> Study {
    Study::new(live, 0, DEPTH).expect("a group")
}

/// Plays pieces as they come and takes them in.
fn found(live: &Session, pieces: impl IntoIterator<Item = Piece>) -> Insight {
    let mut study = study(live);
    for piece in pieces {
        let part = study.play(live, &piece);
        study.take(&piece, part);
    }
    study.read(live)
}

#[test]
fn it_does_not_matter_who_plays_a_piece_or_when_it_comes_in() {
    let live = eventful();
    let pieces = study(&live).pieces();
    let whole = found(&live, pieces.clone());
    for workers in [2, 4] {
        let dealt = (0..workers).flat_map(|worker| pieces.iter().skip(worker).step_by(workers).cloned());
        assert_eq!(found(&live, dealt).to_json(), whole.to_json(), "{workers} workers");
    }
    assert_eq!(found(&live, pieces.into_iter().rev()).to_json(), whole.to_json(), "backwards");
    let mut alone = study(&live);
    alone.play_all(&live);
    assert_eq!(alone.read(&live), whole);
}

#[test]
fn pieces_cover_every_run_and_every_way_once() {
    let live = eventful();
    let check = |depth: Depth| {
        let study = Study::new(&live, 0, depth).expect("a group");
        let pieces = study.pieces();
        let of = |question: &Question| {
            let mut ranges: Vec<_> =
                pieces.iter().filter(|p| p.question == *question).map(|p| p.range.clone()).collect();
            ranges.sort_by_key(|range| range.start);
            ranges
        };
        for (question, first, count) in [
            (Question::Course, 64, depth.runs),
            (Question::Luck, 64, depth.runs),
            (Question::Fork(0), 64, depth.runs),
            (Question::Ways, 0, depth.ways),
        ] {
            let end = of(&question).into_iter().fold(first, |at, range| {
                assert_eq!(range.start, at, "{question:?} of {depth:?}");
                range.end
            });
            assert_eq!(end, first + count, "{question:?} of {depth:?}");
        }
    };
    check(DEPTH);
    check(Depth::FULL);
    check(Depth { runs: 0, ways: 1, luck: 1 });
    check(Depth { runs: 1, ways: 0, luck: 2 });
}

#[test]
fn a_study_tells_what_its_questions_tell_alone() {
    let live = eventful();
    let found = found(&live, study(&live).pieces());
    let runs = 64..64 + DEPTH.runs;
    let forecast = Forecast { group: 0, moves: 0, choosing: engine::insight::Choosing::default() };
    assert_eq!(found.course, forecast.read(&live, &forecast.play(&live, runs.clone())));
    let luck = Luck { group: 0 };
    assert_eq!(found.luck, luck.read(&live, &luck.play(&live, runs.clone())));
    for (fork, report) in found.what_if.iter().enumerate() {
        let what_if = WhatIf { group: 0, fork };
        assert_eq!(*report, what_if.read(&live, &what_if.play(&live, runs.clone())));
    }
}

#[test]
fn a_cloud_holds_every_way_within_its_bounds() {
    let live = eventful();
    let mut study = study(&live);
    study.play_all(&live);
    let cloud = study.cloud(&live, [0, 1], &[0]);
    assert_eq!(cloud.cells.iter().map(|(.., count)| *count as usize).sum::<usize>(), cloud.ways);
    assert_eq!((cloud.ways, cloud.own.len(), cloud.better.len()), (600, 1, 1));
    assert!(!cloud.frontier.is_empty());
    for point in cloud.frontier.iter().chain(&cloud.own) {
        for (value, [low, high]) in [(point.x.value, cloud.bounds[0]), (point.y.value, cloud.bounds[1])] {
            assert!((low..=high).contains(&value), "{value} in {low} to {high}");
        }
    }
    // The ends of what was within reach, each with its error.
    for (ends, bounds) in cloud.extremes.iter().zip(cloud.bounds) {
        for (end, bound) in ends.iter().zip(bounds) {
            assert!((end.value - bound).abs() < 1e-6, "{end:?} at {bound}");
            assert!(end.error.is_finite() && end.error >= 0.0, "{end:?}");
        }
    }
    assert!(cloud.extremes.iter().flatten().any(|end| end.error > 0.0));
    // Indicators that are not there have no cloud, and nothing fails.
    assert!(study.cloud(&live, [99, 0], &[0, 7]).cells.is_empty());
}

#[test]
fn the_error_of_an_extreme_is_of_the_size_of_its_scatter() {
    let count = cases::eventful().indicators.len();
    let mut seen = vec![Vec::<Figure>::new(); 2 * count];
    for seed in 0..60 {
        let live = session(&cases::eventful(), seed);
        let mut study = Study::new(&live, 0, Depth { runs: 0, ways: 150, luck: 1 }).expect("a group");
        study.play_all(&live);
        for (place, ends) in seen.chunks_mut(2).enumerate() {
            let cloud = study.cloud(&live, [place, place], &[]);
            ends.iter_mut().zip(cloud.extremes[0]).for_each(|(all, end)| all.push(end));
        }
    }
    let mut told_apart = 0;
    for (place, ends) in seen.iter().enumerate() {
        let runs = ends.len() as f64;
        let mean = ends.iter().map(|end| end.value).sum::<f64>() / runs;
        let scatter =
            ends.iter().map(|end| (end.value - mean) * (end.value - mean)).sum::<f64>() / (runs - 1.0);
        let told = ends.iter().map(|end| end.error * end.error).sum::<f64>() / runs;
        if scatter < 1e-12 {
            assert!(told < 1e-12, "{place}: an exact end has no error");
            continue;
        }
        let ratio = (told / scatter).sqrt();
        assert!((0.5..2.0).contains(&ratio), "{place}: {} told, {} seen", told.sqrt(), scatter.sqrt());
        told_apart += 1;
    }
    assert!(told_apart >= 2, "{told_apart}");
}

#[test]
fn nothing_is_found_where_nothing_was_played() {
    let live = session(&cases::eventful(), 9);
    let study = Study::new(&live, 0, DEPTH).expect("a group");
    let found = study.read(&live);
    assert!(found.forks.is_empty() && found.what_if.is_empty());
    assert!(Study::new(&live, 5, DEPTH).is_none());
}
