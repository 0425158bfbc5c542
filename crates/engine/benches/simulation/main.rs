//! How fast simulation is, beside a program written for one case study alone. Both play the same runs in the same
//! process, turn and turn about, and must end with the same numbers; the best of several rounds counts.
//!
//! Natively: `cargo bench -p engine`. As WebAssembly, in Node.js: with `wasm-bindgen-test-runner` as the target's
//! runner, `cargo test --release -p engine --bench simulation --target wasm32-unknown-unknown -- --nocapture`.
//! `cargo xtask bench` does both.

mod by_hand;
mod shape;

use engine::play::Case;
use engine::simulate::{Plan, Simulator};
use shape::INDICATORS;

const SEED: u64 = 2026;
const RUNS: usize = 10_240;
const ROUNDS: usize = 100;

/// Measures, and answers what to print. `now` is a clock in seconds.
fn measure(now: impl Fn() -> f64) -> String {
    let case = Case::new(shape::scenario()).expect("a case study that compiles");
    let mut general_time = f64::INFINITY;
    let mut by_hand_time = f64::INFINITY;
    for _ in 0..ROUNDS {
        let start = now();
        let mut general = [0.0; INDICATORS];
        Simulator::new(&case, SEED, Plan::default()).run(0, RUNS as u64, |world| {
            general.iter_mut().zip(&world.values).for_each(|(sum, value)| *sum += value);
        });
        let middle = now();
        let mut by_hand = [0.0; INDICATORS];
        by_hand::ByHand::new(SEED).run(RUNS, |values| {
            by_hand.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
        });
        let end = now();
        assert_eq!(general.map(f64::to_bits), by_hand.map(f64::to_bits), "both must play the same game");
        general_time = general_time.min(middle - start);
        by_hand_time = by_hand_time.min(end - middle);
    }
    let speed = |time: f64| RUNS as f64 / time;
    format!(
        "simulation, {}: {:.0} runs/s by the engine, {:.0} runs/s by hand, ratio {:.2}",
        if cfg!(target_family = "wasm") { "WebAssembly" } else { "native" },
        speed(general_time),
        speed(by_hand_time),
        by_hand_time / general_time,
    )
}

#[cfg(not(target_family = "wasm"))]
fn main() {
    let start = std::time::Instant::now();
    println!("{}", measure(|| start.elapsed().as_secs_f64()));
}

#[cfg(target_family = "wasm")]
fn main() {}

#[cfg(target_family = "wasm")]
mod wasm {
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_test::{console_log, wasm_bindgen_test};

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = performance)]
        fn now() -> f64;
    }

    #[wasm_bindgen_test]
    fn simulation() {
        console_log!("{}", super::measure(|| now() / 1000.0));
    }
}
