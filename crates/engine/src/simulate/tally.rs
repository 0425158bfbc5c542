//! How often things came about over many runs.

use scenario::model::Model;

/// How often things came about over the runs so far. Lists follow the model's tables.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Runs.
    pub runs: u64,
    /// Times each decision was posed.
    pub posed: Vec<u64>,
    /// Times each option was open when its decision was posed.
    pub open: Vec<u64>,
    /// Times each option was chosen.
    pub chosen: Vec<u64>,
    /// Times each outcome was drawn.
    pub drawn: Vec<u64>,
    /// Times each case event happened.
    pub happened: Vec<u64>,
    /// Times each compromise was made.
    pub compromises: Vec<u64>,
    /// Times the policy was put to adoption, adopted at once, and adopted after a compromise.
    pub adoption: [u64; 3],
    /// Runs that remembered each fact at the end.
    pub facts: Vec<u64>,
}

impl Tally {
    pub(super) fn new(model: &Model) -> Tally {
        Tally {
            runs: 0,
            posed: vec![0; model.decisions.len()],
            open: vec![0; model.options.len()],
            chosen: vec![0; model.options.len()],
            drawn: vec![0; model.outcomes.len()],
            happened: vec![0; model.events.len()],
            compromises: vec![0; model.adoption.as_ref().map_or(0, |adoption| adoption.compromises.len())],
            adoption: [0; 3],
            facts: vec![0; model.facts.len()],
        }
    }

    /// While playing, only what cannot be told from something else is counted; this tells the rest.
    pub(super) fn sum_up(&mut self, model: &Model) {
        for (chosen, option) in self.chosen.iter_mut().zip(&model.options) {
            *chosen = option.outcomes.of(&self.drawn).iter().sum();
        }
        for (posed, decision) in self.posed.iter_mut().zip(&model.decisions) {
            *posed = decision.options.of(&self.chosen).iter().sum();
        }
    }
}
