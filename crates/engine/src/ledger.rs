//! The ledger: every movement of every indicator with its cause, so that every number can be explained.

use crate::world::{Cause, Witness};

/// One movement of an indicator.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contribution {
    /// What moved it.
    pub cause: Cause,
    /// By how much, in the indicator's unit.
    pub amount: f64,
    /// How many stages had been opened when it was caused; 0 for the start.
    pub caused: usize,
    /// How many stages had been opened when it took effect; more than `caused` for a delayed effect. What came later
    /// counts on beyond the last stage.
    pub felt: usize,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Scheduled {
    indicator: u16,
    cause: Cause,
    caused: usize,
    slot: usize,
    amount: f64,
}

/// All movements so far, and those still to come.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ledger {
    felt: Vec<Vec<Contribution>>,
    scheduled: Vec<Scheduled>,
    now: usize,
}

impl Ledger {
    /// A ledger that holds the start values.
    pub fn new(starts: impl Iterator<Item = f64>) -> Ledger {
        let start = |amount| vec![Contribution { cause: Cause::Start, amount, caused: 0, felt: 0 }];
        Ledger { felt: starts.map(start).collect(), scheduled: Vec::new(), now: 0 }
    }

    /// What made an indicator's value, in order; the amounts sum to it.
    pub fn contributions(&self, indicator: usize) -> &[Contribution] {
        self.felt.get(indicator).map_or(&[], Vec::as_slice)
    }
}

impl Witness for Ledger {
    fn moves(&mut self, indicator: u16, cause: Cause, amount: f64) {
        let now = self.now;
        if let Some(felt) = self.felt.get_mut(usize::from(indicator)) {
            felt.push(Contribution { cause, amount, caused: now, felt: now });
        }
    }

    fn scheduled(&mut self, indicator: u16, cause: Cause, slot: usize, amount: f64) {
        self.scheduled.push(Scheduled { indicator, cause, caused: self.now, slot, amount });
    }

    fn falls_due(&mut self, slot: usize) {
        self.now = slot + 1;
        let now = self.now;
        let felt = &mut self.felt;
        self.scheduled.retain(|due| {
            if due.slot != slot {
                return true;
            }
            if let Some(felt) = felt.get_mut(usize::from(due.indicator)) {
                felt.push(Contribution {
                    cause: due.cause,
                    amount: due.amount,
                    caused: due.caused,
                    felt: now,
                });
            }
            false
        });
    }
}
