//! The numbers that are drawn for 64 runs, looked up where they are first needed.

use super::countries::LANES;
use crate::draws::Stream;

struct Drawn {
    stream: Stream,
    /// Whether it tells what is chosen.
    is_choice: bool,
    /// What the words are for: a stretch of runs, or one run for all.
    of: Option<(bool, u64)>,
    words: [u32; LANES],
    /// The numbers of some ways of playing, from the first on that is named.
    ways: [u32; LANES],
    first_way: Option<u64>,
}

impl Drawn {
    /// The number of one way; its neighbours are drawn along with it, for they are mostly asked for next.
    fn of_way(&mut self, way: u64) -> u32 {
        let place = way % LANES as u64;
        let first = Some(way - place);
        if self.first_way != first {
            self.stream.fill(way - place, &mut self.ways);
            self.first_way = first;
        }
        self.ways[place as usize]
    }
}

/// The streams of a case study with the words at hand.
#[derive(Default)]
pub(super) struct Words {
    drawn: Vec<Drawn>,
    first: u64,
    way: Option<u64>,
}

impl Words {
    pub fn add(&mut self, stream: Stream, is_choice: bool) -> usize {
        let (words, ways) = ([0; LANES], [0; LANES]);
        self.drawn.push(Drawn { stream, is_choice, of: None, words, ways, first_way: None });
        self.drawn.len() - 1
    }

    /// From now on words are for the runs from `first` on.
    pub fn turn_to(&mut self, first: u64) {
        self.first = first;
    }

    /// From now on every run reads the choices of one; with none, each its own.
    pub fn hold_choices(&mut self, way: Option<u64>) {
        self.way = way;
    }

    /// The words of a stream; noughts where there is no such stream.
    pub fn get(&mut self, place: usize) -> [u32; LANES] {
        let (first, way) = (self.first, self.way);
        let Some(drawn) = self.drawn.get_mut(place) else { return [0; LANES] };
        let held = way.filter(|_| drawn.is_choice);
        let of = held.map_or((false, first), |way| (true, way));
        if drawn.of != Some(of) {
            match held {
                Some(way) => drawn.words = [drawn.of_way(way); LANES],
                None => drawn.stream.fill(first, &mut drawn.words),
            }
            drawn.of = Some(of);
        }
        drawn.words
    }
}
