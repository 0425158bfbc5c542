//! The samplers and the named streams, pinned: these numbers never change, or old seeds would tell other stories.

use engine::draws::{Purpose, Stream, happens, pick, signed, unit};

fn check_stream(seed: u64, purpose: Purpose, cycle: u8, ids: &[&str], expected: [u32; 4]) {
    let mut words = [0; 4];
    Stream::new(seed, purpose, cycle, ids).fill(0, &mut words);
    assert_eq!(words, expected, "{seed} {purpose:?} {cycle} {ids:?}");
    for (run, word) in words.iter().enumerate() {
        assert_eq!(Stream::new(seed, purpose, cycle, ids).at(run as u64), *word, "at {run}");
    }
}

#[test]
fn streams_are_what_they_always_were() {
    check_stream(
        0,
        Purpose::Outcome,
        0,
        &["fee-rule"],
        [309_984_362, 1_648_646_022, 3_740_446_528, 355_331_102],
    );
    check_stream(
        1,
        Purpose::Outcome,
        0,
        &["fee-rule"],
        [3_756_885_764, 3_782_947_438, 534_904_147, 2_970_636_148],
    );
    check_stream(
        1,
        Purpose::Choice,
        0,
        &["fee-rule"],
        [3_504_858_596, 2_894_337_278, 2_491_638_100, 2_878_316_409],
    );
    check_stream(
        1,
        Purpose::Outcome,
        1,
        &["fee-rule"],
        [1_647_038_999, 2_829_892_123, 403_712_534, 3_183_518_550],
    );
    check_stream(
        42,
        Purpose::Event,
        2,
        &["licence-revoked", "evaluation"],
        [3_500_262_625, 3_469_983_889, 3_565_877_209, 4_063_310_246],
    );
    check_stream(
        u64::MAX,
        Purpose::Estimate,
        0,
        &["trust", "agenda"],
        [3_375_075_349, 661_886_642, 2_202_213_427, 2_752_293_939],
    );
    check_stream(
        7,
        Purpose::Outcome,
        0,
        &["answer", "agenda", "scandal"],
        [2_795_966_527, 1_214_444_762, 3_653_822_384, 3_443_990_662],
    );
}

#[test]
fn a_stretch_of_a_stream_is_the_same_read_alone_or_together() {
    let mut stream = Stream::new(3, Purpose::Choice, 0, &["x"]);
    let mut all = [0; 1000];
    stream.fill(0, &mut all);
    for (first, count) in [(0, 1), (1, 3), (63, 2), (64, 64), (255, 300), (15, 17), (999, 1)] {
        let mut part = vec![0; count];
        stream.fill(first as u64, &mut part);
        assert_eq!(part, all[first..first + count], "{count} from {first}");
    }
    let far = u64::from(u32::MAX) + 5;
    let mut words = [0; 2];
    stream.fill(far, &mut words);
    assert_eq!(words, [stream.at(far), stream.at(far + 1)]);
}

#[test]
fn names_that_run_together_are_different_names() {
    let first = |ids: &[&str]| Stream::new(1, Purpose::Outcome, 0, ids).at(0);
    assert_ne!(first(&["ab", "c"]), first(&["a", "bc"]));
    assert_ne!(first(&["abc"]), first(&["ab", "c"]));
    assert_ne!(first(&["a"]), first(&["a", ""]));
}

#[test]
fn a_draw_is_a_number_from_0_to_just_below_1() {
    assert_eq!(unit(0), 0.0);
    assert_eq!(unit(1 << 31), 0.5);
    assert_eq!(unit(u32::MAX), 1.0 - 1.0 / 4_294_967_296.0);
    assert_eq!([signed(0), signed(1 << 31)], [-1.0, 0.0]);
    assert!(signed(u32::MAX) < 1.0);
}

#[test]
fn what_is_certain_happens_and_what_is_impossible_does_not() {
    for word in [0, 1, 1 << 31, u32::MAX] {
        assert!(happens(word, 1.0));
        assert!(!happens(word, 0.0));
    }
    assert!(happens((1 << 30) - 1, 0.25));
    assert!(!happens(1 << 30, 0.25));
}

#[test]
fn every_place_gets_the_same_share_of_draws() {
    for count in 1..=12_usize {
        assert_eq!(pick(0, count), 0);
        assert_eq!(pick(u32::MAX, count), count - 1);
        for place in 1..count {
            // The first draw that picks a place is the first at or beyond its share.
            let edge = ((place as u64) << 32).div_ceil(count as u64) as u32;
            assert_eq!([pick(edge - 1, count), pick(edge, count)], [place - 1, place]);
        }
    }
    assert_eq!(pick(u32::MAX, 0), 0);
}
