//! The measured case study by hand once more, 256 runs side by side: what a stage or a decision does is done to all of
//! them before the next thing is. It must end with the same numbers as the other two.

use crate::by_hand::{EFFECTS, FIRST, Streams, clamp};
use crate::shape::*;
use engine::draws;

const CHUNK: usize = crate::by_hand::CHUNK;
const STARTS: usize = 6;

type Row = [f64; CHUNK];

/// The program.
pub struct SideBySide {
    streams: Streams,
    countries: Box<Countries>,
}

struct Countries {
    values: [Row; INDICATORS],
    due: [[Row; INDICATORS]; STARTS],
    happened: [[bool; CHUNK]; EVENTS],
}

impl SideBySide {
    /// The program for one seed.
    pub fn new(seed: u64) -> SideBySide {
        let countries = Countries {
            values: START.map(|start| [start; CHUNK]),
            due: [[[0.0; CHUNK]; INDICATORS]; STARTS],
            happened: [[false; CHUNK]; EVENTS],
        };
        SideBySide { streams: Streams::new(seed), countries: Box::new(countries) }
    }

    /// Plays `count` runs from the first on, and hands over how each ends.
    pub fn run(&mut self, count: usize, mut each: impl FnMut(&[f64; INDICATORS])) {
        for first in (0..count).step_by(CHUNK) {
            let chunk = CHUNK.min(count - first);
            self.streams.fill(first, chunk);
            self.countries.play(&self.streams);
            for lane in 0..chunk {
                each(&self.countries.values.map(|row| row[lane]));
            }
        }
    }
}

impl Countries {
    fn play(&mut self, streams: &Streams) {
        self.values = START.map(|start| [start; CHUNK]);
        self.due = [[[0.0; CHUNK]; INDICATORS]; STARTS];
        self.happened = [[false; CHUNK]; EVENTS];
        for stage in 0..4 {
            self.stage(streams, stage);
            for decision in 3 * stage..3 * stage + 3 {
                self.decide(streams, decision);
            }
        }
        self.fall_due(4);
        self.fall_due(5);
    }

    fn fall_due(&mut self, start: usize) {
        for (row, due) in self.values.iter_mut().zip(&self.due[start]) {
            for (value, due) in row.iter_mut().zip(due) {
                *value = clamp(*value + due);
            }
        }
    }

    fn stage(&mut self, streams: &Streams, stage: usize) {
        if stage > 0 {
            self.fall_due(stage);
            for (row, drift) in self.values.iter_mut().zip(DRIFT) {
                row.iter_mut().for_each(|value| *value += drift);
            }
            let (from, to, around, per_point) = LINK;
            let causes = self.values[from];
            for (value, cause) in self.values[to].iter_mut().zip(&causes) {
                *value += per_point * (cause - around);
            }
            self.values.iter_mut().flatten().for_each(|value| *value = clamp(*value));
        }
        for event in 0..EVENTS {
            for (place, at) in stages(event).into_iter().enumerate() {
                if at != stage {
                    continue;
                }
                let words = streams.of_event(event, place);
                for (lane, word) in words.iter().enumerate().take(CHUNK) {
                    let may = !self.happened[event][lane] && self.values[event + 1][lane] < 60.0;
                    if may && draws::happens(*word, chance(event) / 100.0) {
                        self.happened[event][lane] = true;
                        for effect in event_effects(event) {
                            self.moves(effect, lane, stage, 1.0, 1.0);
                        }
                    }
                }
            }
        }
    }

    fn decide(&mut self, streams: &Streams, decision: usize) {
        let (choices, outcomes) = streams.of_decision(decision);
        let mut taken = [(0_u8, 0_u8); CHUNK];
        let mut factors = [(1.0, 1.0); CHUNK];
        for lane in 0..CHUNK {
            let option = if self.values[0][lane] >= COST {
                draws::pick(choices[lane], OPTIONS)
            } else {
                1 + draws::pick(choices[lane], OPTIONS - 1)
            };
            let tense = self.values[1][lane] < 40.0;
            let weak = self.values[4][lane] < 30.0;
            let cost = if option == 0 { COST } else { 0.0 };
            self.values[0][lane] = clamp(self.values[0][lane] - cost);
            let mut first = FIRST[decision][option];
            if tense || weak {
                let mut shift = 0.0;
                shift += if tense { -15.0 / 100.0 } else { 0.0 };
                shift += if weak { -10.0 / 100.0 } else { 0.0 };
                first = (first + shift * 100.0).max(0.0);
            }
            let outcome = u8::from(draws::unit(outcomes[lane]) * 100.0 >= first);
            taken[lane] = (option as u8, outcome);
            factors[lane] = if tense { (0.5, 1.5) } else { (1.0, 1.0) };
        }
        let effects = EFFECTS[decision];
        for place in [0, 1, 2] {
            for (lane, ((option, outcome), (gains, losses))) in taken.into_iter().zip(factors).enumerate() {
                let effect = effects[usize::from(option)][usize::from(outcome)][place];
                self.moves(effect, lane, decision / 3, gains, losses);
            }
        }
    }

    fn moves(&mut self, (on, by, after): Move, lane: usize, stage: usize, gains: f64, losses: f64) {
        let good = (by > 0.0) != LOWER_IS_BETTER[on];
        let by = by * if good { gains } else { losses };
        if after == 0 {
            self.values[on][lane] = clamp(self.values[on][lane] + by);
        } else {
            self.due[stage + after][on][lane] += by;
        }
    }
}
