//! The measured case study as somebody would write it who needs no other: fixed arrays, constants, nothing general. It
//! reads the same named streams as the engine, so that it must end with the same numbers.

use crate::shape::*;
use engine::draws::{self, Purpose, Stream};
use scenario::case::Stage;

/// How many runs are drawn for at a time.
pub const CHUNK: usize = 256;
/// Two draws per decision, and two stages per case event.
const STREAMS: usize = 2 * DECISIONS + 2 * EVENTS;
/// Four stages, and two stage starts beyond them.
const STARTS: usize = 6;

type Words = [[u32; CHUNK]; STREAMS];

/// The named streams that the case study reads, and their next words.
pub struct Streams {
    streams: Vec<Stream>,
    words: Box<Words>,
}

impl Streams {
    /// The streams for one seed.
    pub fn new(seed: u64) -> Streams {
        let mut streams = Vec::new();
        for decision in 0..DECISIONS {
            let id = name("decision", decision);
            streams.push(Stream::new(seed, Purpose::Choice, 0, &[&id]));
            streams.push(Stream::new(seed, Purpose::Outcome, 0, &[&id]));
        }
        for event in 0..EVENTS {
            for stage in stages(event) {
                let ids = [&name("event", event), Stage::ALL[stage].name()];
                streams.push(Stream::new(seed, Purpose::Event, 0, &ids));
            }
        }
        Streams { streams, words: Box::new([[0; CHUNK]; STREAMS]) }
    }

    /// Draws the words of some runs.
    pub fn fill(&mut self, first: usize, chunk: usize) {
        for (stream, words) in self.streams.iter_mut().zip(self.words.iter_mut()) {
            stream.fill(first as u64, &mut words[..chunk]);
        }
    }

    /// The words of a decision: for its choice and for its outcome.
    pub fn of_decision(&self, decision: usize) -> (&[u32; CHUNK], &[u32; CHUNK]) {
        (&self.words[2 * decision], &self.words[2 * decision + 1])
    }

    /// The words of a case event at the first or second of its stages.
    pub fn of_event(&self, event: usize, place: usize) -> &[u32; CHUNK] {
        &self.words[2 * DECISIONS + 2 * event + place]
    }
}

/// The program.
pub struct ByHand {
    streams: Streams,
}

struct Country {
    values: [f64; INDICATORS],
    due: [[f64; INDICATORS]; STARTS],
    happened: [bool; EVENTS],
}

impl ByHand {
    /// The program for one seed.
    pub fn new(seed: u64) -> ByHand {
        ByHand { streams: Streams::new(seed) }
    }

    /// Plays `count` runs from the first on, and hands over how each ends.
    pub fn run(&mut self, count: usize, mut each: impl FnMut(&[f64; INDICATORS])) {
        for first in (0..count).step_by(CHUNK) {
            let chunk = CHUNK.min(count - first);
            self.streams.fill(first, chunk);
            for lane in 0..chunk {
                each(&play(&self.streams.words, lane));
            }
        }
    }
}

fn play(words: &Words, lane: usize) -> [f64; INDICATORS] {
    let mut country = Country { values: START, due: [[0.0; INDICATORS]; STARTS], happened: [false; EVENTS] };
    country.stage::<0>(words, lane);
    country.decide::<0>(words, lane);
    country.decide::<1>(words, lane);
    country.decide::<2>(words, lane);
    country.stage::<1>(words, lane);
    country.decide::<3>(words, lane);
    country.decide::<4>(words, lane);
    country.decide::<5>(words, lane);
    country.stage::<2>(words, lane);
    country.decide::<6>(words, lane);
    country.decide::<7>(words, lane);
    country.decide::<8>(words, lane);
    country.stage::<3>(words, lane);
    country.decide::<9>(words, lane);
    country.decide::<10>(words, lane);
    country.decide::<11>(words, lane);
    country.fall_due(4);
    country.fall_due(5);
    country.values
}

/// The effects of every outcome.
pub const EFFECTS: [[[[Move; 3]; 2]; OPTIONS]; DECISIONS] = {
    let mut all = [[[[(0, 0.0, 0); 3]; 2]; OPTIONS]; DECISIONS];
    let mut decision = 0;
    while decision < DECISIONS {
        let mut option = 0;
        while option < OPTIONS {
            all[decision][option] = [effects(decision, option, 0), effects(decision, option, 1)];
            option += 1;
        }
        decision += 1;
    }
    all
};

/// The weight of every option's first outcome.
pub const FIRST: [[f64; OPTIONS]; DECISIONS] = {
    let mut all = [[0.0; OPTIONS]; DECISIONS];
    let mut decision = 0;
    while decision < DECISIONS {
        let mut option = 0;
        while option < OPTIONS {
            all[decision][option] = first_weight(decision, option);
            option += 1;
        }
        decision += 1;
    }
    all
};

/// A value brought into the range.
pub fn clamp(value: f64) -> f64 {
    value.clamp(0.0, 100.0)
}

impl Country {
    fn fall_due(&mut self, start: usize) {
        for (value, due) in self.values.iter_mut().zip(&self.due[start]) {
            *value = clamp(*value + due);
        }
    }

    fn stage<const STAGE: usize>(&mut self, words: &Words, lane: usize) {
        if STAGE > 0 {
            self.fall_due(STAGE);
            for (value, drift) in self.values.iter_mut().zip(DRIFT) {
                *value += drift;
            }
            let (from, to, around, per_point) = LINK;
            self.values[to] += per_point * (self.values[from] - around);
            self.values.iter_mut().for_each(|value| *value = clamp(*value));
        }
        for event in 0..EVENTS {
            for (place, stage) in stages(event).into_iter().enumerate() {
                if stage != STAGE || self.happened[event] || self.values[event + 1] >= 60.0 {
                    continue;
                }
                if draws::happens(words[2 * DECISIONS + 2 * event + place][lane], chance(event) / 100.0) {
                    self.happened[event] = true;
                    self.moves(&event_effects(event), STAGE, 1.0, 1.0);
                }
            }
        }
    }

    fn decide<const DECISION: usize>(&mut self, words: &Words, lane: usize) {
        let choice = words[2 * DECISION][lane];
        let option = if self.values[0] >= COST {
            draws::pick(choice, OPTIONS)
        } else {
            1 + draws::pick(choice, OPTIONS - 1)
        };
        let tense = self.values[1] < 40.0;
        let weak = self.values[4] < 30.0;
        if option == 0 {
            self.values[0] = clamp(self.values[0] - COST);
        }
        let mut first = FIRST[DECISION][option];
        if tense || weak {
            let mut shift = 0.0;
            shift += if tense { -15.0 / 100.0 } else { 0.0 };
            shift += if weak { -10.0 / 100.0 } else { 0.0 };
            first = (first + shift * 100.0).max(0.0);
        }
        let outcome = usize::from(draws::unit(words[2 * DECISION + 1][lane]) * 100.0 >= first);
        let (gains, losses) = if tense { (0.5, 1.5) } else { (1.0, 1.0) };
        self.moves(&EFFECTS[DECISION][option][outcome], DECISION / 3, gains, losses);
    }

    fn moves(&mut self, moves: &[Move; 3], stage: usize, gains: f64, losses: f64) {
        for (on, by, after) in moves {
            let good = (*by > 0.0) != LOWER_IS_BETTER[*on];
            let by = by * if good { gains } else { losses };
            if *after == 0 {
                self.values[*on] = clamp(self.values[*on] + by);
            } else {
                self.due[stage + after][*on] += by;
            }
        }
    }
}
