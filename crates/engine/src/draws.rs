//! Draws: every one is a pure function of the seed, its purpose, the cycle and the ids of what it is drawn for.
//!
//! Each such combination names a stream of its own. A session reads the first number of a stream; a simulation of many
//! runs reads one number per run, so that run 0 of a simulation is the session with the same seed. Adding an element to
//! a case study therefore changes no other draw, and the outcome of a decision is keyed by the decision and not by the
//! option, so that the same luck meets whichever option is chosen.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

/// What a number is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Which outcome of an option comes about; ids: decision, and for a called decision the stage and the case event
    /// that called it, so that each call meets luck of its own.
    Outcome,
    /// Whether a case event happens; ids: event, stage.
    Event,
    /// How far an estimate lies from the truth; ids: indicator, stage.
    Estimate,
    /// What a simulated group chooses; ids: as for an outcome.
    Choice,
    /// Which cards are dealt to a group; ids: group, number of the deal.
    Deal,
}

impl Purpose {
    fn name(self) -> &'static str {
        match self {
            Purpose::Outcome => "outcome",
            Purpose::Event => "event",
            Purpose::Estimate => "estimate",
            Purpose::Choice => "choice",
            Purpose::Deal => "deal",
        }
    }
}

/// A named stream of numbers; see the module's description.
pub struct Stream(ChaCha8Rng);

impl Stream {
    /// The stream with this name. `cycle` counts from 0.
    pub fn new(seed: u64, purpose: Purpose, cycle: u8, ids: &[&str]) -> Stream {
        let mut name = Sha256::new();
        name.update(seed.to_le_bytes());
        name.update([cycle]);
        name.update(purpose.name());
        for id in ids {
            // Ids hold no NUL, so that no two lists of ids make the same name.
            name.update([0]);
            name.update(id);
        }
        Stream(ChaCha8Rng::from_seed(name.finalize().into()))
    }

    /// The number for one run.
    pub fn at(&mut self, run: u64) -> u32 {
        self.0.set_word_pos(u128::from(run));
        self.0.next_u32()
    }

    /// The numbers for the runs from `first` on.
    pub fn fill(&mut self, first: u64, words: &mut [u32]) {
        self.0.set_word_pos(u128::from(first));
        for word in words {
            *word = self.0.next_u32();
        }
    }
}

/// The seed of a group that meets luck of its own; below 2⁵³, as all seeds.
pub fn seed_for(seed: u64, group: &str) -> u64 {
    let mut name = Sha256::new();
    name.update(seed.to_le_bytes());
    name.update("group");
    name.update([0]);
    name.update(group);
    let digest: [u8; 32] = name.finalize().into();
    let first = digest.first_chunk().map_or(0, |first| u64::from_le_bytes(*first));
    first >> 11
}

/// A draw as a number from 0 up to, but not including, 1.
pub fn unit(word: u32) -> f64 {
    f64::from(word) / 4_294_967_296.0
}

/// Whether something with this chance (0 to 1) happens.
pub fn happens(word: u32, chance: f64) -> bool {
    unit(word) < chance
}

/// One of `count` equally likely places; 0 where there are none.
pub fn pick(word: u32, count: usize) -> usize {
    ((u64::from(word) * count as u64) >> 32) as usize
}

/// A draw as a number from −1 to 1.
pub fn signed(word: u32) -> f64 {
    2.0 * unit(word) - 1.0
}
