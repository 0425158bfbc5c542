//! Ways of playing that begin alike are played once for as long as they choose alike.
//!
//! All ways meet the same luck, so that they are in the same countries until one of them first chooses otherwise.

use super::play::{Asked, Batch, Point};
use super::words::Words;
use super::{Countries, SIDE_BY_SIDE, Simulator};
use crate::draws;
use std::ops::Range;

/// The countries of some ways in the middle of play.
struct Kept {
    countries: Countries,
    at: Point,
}

impl Kept {
    /// Keeps what is there, where something was kept before if there is such room.
    fn keep(batch: &Batch<'_>, room: Option<Kept>) -> Kept {
        let Some(mut kept) = room else {
            return Kept { countries: batch.countries.clone(), at: batch.stage.at.clone() };
        };
        kept.countries.copy(batch.countries, batch.due_rows);
        kept.at.clone_from(&batch.stage.at);
        kept
    }

    fn bring_back(&self, batch: &mut Batch<'_>) {
        batch.countries.copy(&self.countries, batch.due_rows);
        batch.stage.at.clone_from(&self.at);
    }
}

/// What a way picks: two ways with the same code pick the same option, however many are open.
fn code(words: &Words, asked: Asked, way: u64) -> u32 {
    let word = words.of_way(asked.draw, way);
    // A greater number never picks an earlier option of as many, so that sums of places are the same only where all
    // places are.
    let fewest = if asked.all_open { asked.count } else { 1 };
    (fewest..=asked.count).map(|open| draws::pick(word, open) as u32).sum()
}

impl Simulator<'_> {
    /// Plays ways of playing: the way with number `i` makes the choices that run `i` would make, under the luck of each of
    /// the 64 runs from `first` on. Hands `each` the ends of those runs way by way, what came later included, in an order
    /// of its own. The tally stays as it is.
    pub fn play_ways(&mut self, first: u64, ways: Range<u64>, mut each: impl FnMut(u64, &Countries)) {
        let tally = self.tally.clone();
        self.program.words.draw_ways(ways.clone());
        let mut batch = self.begin_batch(first, SIDE_BY_SIDE as usize);
        // Ways that wait where others chose otherwise, and room for more of them.
        let mut parted: Vec<(Kept, Vec<u64>)> = Vec::new();
        let mut free: Vec<Kept> = Vec::new();
        let mut together: Vec<u64> = ways.collect();
        while let Some(way) = together.first().copied() {
            batch.words.follow(Some(way));
            let before = (together.len() > 1).then(|| Kept::keep(&batch, free.pop()));
            let more = batch.go_on(&mut |_, _| ());
            if let Some(before) = before {
                let others = batch.stage.asked.map(|asked| {
                    let own = code(batch.words, asked, way);
                    together.extract_if(.., |way| code(batch.words, asked, *way) != own).collect()
                });
                match others.filter(|others: &Vec<u64>| !others.is_empty()) {
                    Some(others) => parted.push((before, others)),
                    None => free.push(before),
                }
            }
            if more {
                continue;
            }
            together.drain(..).for_each(|way| each(way, batch.countries));
            if let Some((kept, others)) = parted.pop() {
                kept.bring_back(&mut batch);
                free.push(kept);
                together = others;
            }
        }
        batch.words.follow(None);
        self.tally = tally;
    }
}
