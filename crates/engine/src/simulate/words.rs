//! The numbers that are drawn for 64 runs, looked up where they are first needed.

use super::countries::LANES;
use crate::draws::Stream;
use std::ops::Range;

struct Drawn {
    stream: Stream,
    /// Whether it tells what is chosen.
    is_choice: bool,
    /// What the words are for: a stretch of runs, or one run for all.
    of: Option<(bool, u64)>,
    words: [u32; LANES],
    /// Of a stream of choices: the numbers of the ways of playing at hand.
    ways: Vec<u32>,
}

/// The streams of a case study with the words at hand.
#[derive(Default)]
pub(super) struct Words {
    drawn: Vec<Drawn>,
    first: u64,
    /// The ways of playing whose numbers are at hand, and the one that all runs follow.
    ways: Range<u64>,
    way: Option<u64>,
}

impl Words {
    pub fn add(&mut self, stream: Stream, is_choice: bool) -> usize {
        self.drawn.push(Drawn { stream, is_choice, of: None, words: [0; LANES], ways: Vec::new() });
        self.drawn.len() - 1
    }

    /// From now on words are for the runs from `first` on.
    pub fn turn_to(&mut self, first: u64) {
        self.first = first;
    }

    /// Draws the numbers of some ways of playing.
    pub fn draw_ways(&mut self, ways: Range<u64>) {
        if self.ways != ways {
            for drawn in self.drawn.iter_mut().filter(|drawn| drawn.is_choice) {
                drawn.ways.resize(ways.end.saturating_sub(ways.start) as usize, 0);
                drawn.stream.fill(ways.start, &mut drawn.ways);
            }
            self.ways = ways;
        }
    }

    /// The number that a way at hand reads in a stream of choices; nought where there is no such one.
    pub fn of_way(&self, place: usize, way: u64) -> u32 {
        let number = way.checked_sub(self.ways.start).map(|number| number as usize);
        let ways = self.drawn.get(place).map_or(&[][..], |drawn| &drawn.ways);
        number.and_then(|number| ways.get(number)).copied().unwrap_or(0)
    }

    /// From now on every run reads the choices of a way at hand; with none, each its own.
    pub fn follow(&mut self, way: Option<u64>) {
        self.way = way;
    }

    /// The words of a stream; noughts where there is no such stream.
    pub fn get(&mut self, place: usize) -> &[u32; LANES] {
        let is_choice = self.drawn.get(place).is_some_and(|drawn| drawn.is_choice);
        let held = self.way.filter(|_| is_choice).map(|way| (way, self.of_way(place, way)));
        let Some(drawn) = self.drawn.get_mut(place) else { return &[0; LANES] };
        let of = held.map_or((false, self.first), |(way, _)| (true, way));
        if drawn.of != Some(of) {
            match held {
                Some((_, number)) => drawn.words = [number; LANES],
                None => drawn.stream.fill(self.first, &mut drawn.words),
            }
            drawn.of = Some(of);
        }
        &drawn.words
    }
}
