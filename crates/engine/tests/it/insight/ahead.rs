//! What could still come, from a moment that is named by the entry that told it.

use crate::generate::{Tape, any_scenario, play_out, play_some, session, tape};
use engine::event::EntryId;
use engine::insight::{Ahead, Choosing, Depth, Forecast, Rest, Study};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_moment_is_the_play_after_everything_that_its_entry_brought(
        scenario in any_scenario(), seed: u64, numbers in tape(300),
    ) {
        let mut live = session(&scenario, seed);
        play_some(&mut live, "laptop", &mut Tape::new(&numbers), 60);
        play_out(&mut live, 0, 0);
        let play = &live.group(0).expect("a group").play;
        let entries: Vec<EntryId> = play.chapters.iter().map(|chapter| chapter.entry.clone()).collect();
        let Some(last) = entries.last() else { return Ok(()) };
        for entry in &entries {
            let ahead = Ahead { after: Some(entry.clone()), choosing: Choosing::default() };
            let moves = ahead.forecast(&live, 0).expect("a move that stands").moves;
            let then = live.play_after(0, moves).expect("a play");
            let told = entries.iter().rposition(|other| other == entry).expect("itself") + 1;
            prop_assert_eq!(then.chapters.len(), told);
        }
        // Once all is over, nothing can come out otherwise.
        let study = Study::new(&live, 0, Depth { runs: 64, ways: 0, luck: 1 }).expect("a group");
        let over = study.foresee(&live, &Ahead { after: Some(last.clone()), choosing: Rest::Uniform.into() });
        let ends: Vec<f64> = over.last().expect("an end").indicators.iter().map(|one| one.mean.value).collect();
        prop_assert_eq!(over.len(), 1);
        for (end, value) in ends.iter().zip(&play.world.values) {
            prop_assert!((end - value).abs() < 1e-9, "{} {}", end, value);
        }
    }

    #[test]
    fn the_start_is_the_forecast_from_before_the_first_move(
        scenario in any_scenario(), seed: u64, numbers in tape(300),
    ) {
        let mut live = session(&scenario, seed);
        play_some(&mut live, "laptop", &mut Tape::new(&numbers), 40);
        let start = Ahead::default().forecast(&live, 0);
        prop_assert_eq!(start, Some(Forecast { group: 0, moves: 0, choosing: Choosing::default() }));
        let nobody = EntryId { device: "nobody".into(), sequence: 1 };
        prop_assert_eq!(Ahead { after: Some(nobody), choosing: Rest::Uniform.into() }.forecast(&live, 0), None);
    }
}
