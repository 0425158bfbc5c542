//! How fast simulation is, beside two programs written for one case study alone: one plays run after run, one plays 256
//! runs side by side. All play the same runs in the same process, turn and turn about, and must end with the same
//! numbers; the best of several rounds counts.
//!
//! Natively: `cargo bench -p engine`. As WebAssembly, in Node.js: with `wasm-bindgen-test-runner` as the target's
//! runner, `cargo test --release -p engine --bench simulation --target wasm32-unknown-unknown -- --nocapture`. In the
//! workers of a page: `e2e/bench/simulation.mjs`. `cargo xtask bench` does all three.

mod by_hand;
mod shape;
mod side_by_side;

use engine::play::Case;
use engine::simulate::{Plan, Simulator};
use shape::INDICATORS;

const SEED: u64 = 2026;
const RUNS: usize = 10_240;
const ROUNDS: usize = 100;
const PROGRAMS: usize = 3;

/// Plays all runs by one of the programs: the engine, by hand, or by hand side by side. Answers where the indicators end,
/// summed up.
fn play(case: &Case, program: usize) -> [f64; INDICATORS] {
    let mut sums = [0.0; INDICATORS];
    let mut add = |values: &[f64]| sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
    match program {
        0 => Simulator::new(case, SEED, Plan::default()).run(0, RUNS as u64, |end| add(&end.values)),
        1 => by_hand::ByHand::new(SEED).run(RUNS, |values| add(values)),
        _ => side_by_side::SideBySide::new(SEED).run(RUNS, |values| add(values)),
    }
    sums
}

fn case() -> Case {
    Case::new(shape::scenario()).expect("a case study that compiles")
}

/// Measures, and answers what to print. `now` is a clock in seconds.
fn measure(now: impl Fn() -> f64) -> String {
    let case = case();
    let mut best = [f64::INFINITY; PROGRAMS];
    for _ in 0..ROUNDS {
        let mut bits = [[0; INDICATORS]; PROGRAMS];
        for (program, best) in best.iter_mut().enumerate() {
            let start = now();
            let sums = play(&case, program);
            *best = best.min(now() - start);
            bits[program] = sums.map(f64::to_bits);
        }
        assert!(bits[0] == bits[1] && bits[1] == bits[2], "all must play the same game: {bits:?}");
    }
    let speed = |time: f64| RUNS as f64 / time;
    format!(
        "simulation, {}: {:.0} runs/s by the engine, {:.0} by hand, {:.0} by hand side by side; the engine makes {:.2} of the one and {:.2} of the other",
        if cfg!(target_family = "wasm") { "WebAssembly" } else { "native" },
        speed(best[0]),
        speed(best[1]),
        speed(best[2]),
        best[1] / best[0],
        best[2] / best[0],
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

    /// What a page's worker measures.
    #[wasm_bindgen]
    pub struct Measured(engine::play::Case);

    #[wasm_bindgen]
    impl Measured {
        /// The case study.
        #[wasm_bindgen(constructor)]
        #[allow(clippy::new_without_default, reason = "only a script calls it")]
        pub fn new() -> Measured {
            Measured(super::case())
        }

        /// Plays by one of the programs, and answers where the indicators end, summed up.
        pub fn play(&self, program: usize) -> Vec<f64> {
            super::play(&self.0, program).into()
        }

        /// How many runs that are.
        pub fn runs(&self) -> usize {
            super::RUNS
        }
    }
}
