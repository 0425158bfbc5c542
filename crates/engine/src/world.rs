//! The country as numbers, and the mechanics that move them: one home for the rules of the game.
//!
//! Sessions and simulations both run on this; a [`Witness`] hears what moved what, and costs nothing where nobody asks.

use crate::draws;
use scenario::model::{
    EffectModel, LinkModel, Model, OptionModel, OutcomeModel, Span, Test, TestKind, Weights,
};

const NOT_CHOSEN: u16 = u16::MAX;

/// What moved an indicator. Numbers are indices into the model's tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The value at the start.
    Start,
    /// An outcome of an option, at once or later.
    Outcome {
        /// The decision.
        decision: u16,
        /// The option, in the model's table of all options.
        option: u16,
        /// The outcome, in the model's table of all outcomes.
        outcome: u16,
    },
    /// What an option cost.
    Cost {
        /// The decision.
        decision: u16,
        /// The option, in the model's table of all options.
        option: u16,
    },
    /// A case event.
    Event(u16),
    /// A compromise made for adoption.
    Compromise(u16),
    /// The indicator's own drift.
    Drift,
    /// A causal link.
    Link(u16),
    /// The end of the indicator's range, beyond which nothing moves.
    Limit,
}

/// Somebody who hears what moves, for explanations. Every method does nothing unless it is filled in.
pub trait Witness {
    /// Whether anybody hears at all; what is not told need not be worked out.
    const HEARS: bool = true;
    /// `indicator` moves by `amount` now.
    fn moves(&mut self, _indicator: u16, _cause: Cause, _amount: f64) {}
    /// `indicator` will move by `amount` when the stage start numbered `slot` (from 0) comes.
    fn scheduled(&mut self, _indicator: u16, _cause: Cause, _slot: usize, _amount: f64) {}
    /// What was scheduled for the stage start numbered `slot` falls due now.
    fn falls_due(&mut self, _slot: usize) {}
}

/// A witness that hears nothing.
pub struct Nobody;

impl Witness for Nobody {
    const HEARS: bool = false;
}

/// Why an option cannot be chosen now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// Its clauses do not hold.
    Requires,
    /// The resource with this index does not suffice.
    Cost(u16),
}

/// What the rules make of a decision taken now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pressure {
    /// Chance moved to the option's first outcome.
    pub first_outcome: f64,
    /// Factor on good effects.
    pub gains: f64,
    /// Factor on bad effects.
    pub losses: f64,
}

impl Pressure {
    /// No rule holds.
    pub const NONE: Pressure = Pressure { first_outcome: 0.0, gains: 1.0, losses: 1.0 };

    fn on(self, effect: &EffectModel) -> f64 {
        effect.by * if effect.good { self.gains } else { self.losses }
    }
}

/// The state of the country for one group.
#[derive(Debug, Clone, PartialEq)]
pub struct World {
    /// True value of each indicator, always within its range.
    pub values: Vec<f64>,
    /// Support of each stakeholder, 0 to 100.
    pub support: Vec<f64>,
    facts: Vec<bool>,
    /// The most recent option of each decision, in the model's table of all options.
    chosen: Vec<u16>,
    happened: Vec<bool>,
    /// Sums that fall due, by stage start and indicator.
    due: Vec<f64>,
    /// Stages opened so far.
    opened: usize,
}

impl World {
    /// The country before the first stage.
    pub fn new(model: &Model) -> World {
        World {
            values: model.indicators.iter().map(|indicator| indicator.start).collect(),
            support: model.stakeholders.iter().map(|stakeholder| stakeholder.support).collect(),
            facts: vec![false; model.facts.len()],
            chosen: vec![NOT_CHOSEN; model.decisions.len()],
            happened: vec![false; model.events.len()],
            due: vec![0.0; slots(model) * model.indicators.len()],
            opened: 0,
        }
    }

    /// What else the country remembers: facts, the most recent option of each decision (the highest number where there is
    /// none), events that have happened, and sums that fall due, by stage start and indicator.
    pub(crate) fn remembered(&self) -> (&[bool], &[u16], &[bool], &[f64]) {
        (&self.facts, &self.chosen, &self.happened, &self.due)
    }

    /// How many stages have been opened.
    pub fn opened(&self) -> usize {
        self.opened
    }

    /// The cycle of the open stage, from 0.
    pub fn cycle(&self) -> u8 {
        (self.opened.saturating_sub(1) / 4) as u8
    }

    /// The open stage, as its place in the cycle.
    pub fn stage(&self) -> usize {
        self.opened.saturating_sub(1) % 4
    }

    /// The most recent choice in a decision, in the model's table of all options.
    pub fn chosen(&self, decision: u16) -> Option<u16> {
        self.chosen.get(usize::from(decision)).copied().filter(|option| *option != NOT_CHOSEN)
    }

    /// Whether a case event has happened.
    pub fn has_happened(&self, event: u16) -> bool {
        self.happened.get(usize::from(event)).copied().unwrap_or(false)
    }

    /// Whether a fact is remembered.
    pub fn knows(&self, fact: u16) -> bool {
        self.facts.get(usize::from(fact)).copied().unwrap_or(false)
    }

    /// Whether all clauses of a span hold.
    #[inline]
    pub fn holds(&self, model: &Model, clauses: Span) -> bool {
        // Most spans are empty, and a call for nothing costs more than this look.
        clauses.is_empty() || self.all_pass(clauses.of(&model.tests))
    }

    #[inline]
    fn all_pass(&self, tests: &[Test]) -> bool {
        tests.iter().all(|test| self.passes(test))
    }

    #[inline]
    pub(crate) fn passes(&self, test: &Test) -> bool {
        // Most clauses compare an indicator; the others are kept out of its way.
        let holds = if let TestKind::Indicator(indicator, bound) = test.kind {
            below(&self.values, indicator, bound)
        } else {
            self.is_so(test.kind)
        };
        holds != test.negated
    }

    #[inline(never)]
    fn is_so(&self, what: TestKind) -> bool {
        match what {
            TestKind::Indicator(indicator, bound) => below(&self.values, indicator, bound),
            TestKind::Support(stakeholder, bound) => below(&self.support, stakeholder, bound),
            TestKind::Chose(decision, option) => self.chosen(decision) == Some(option),
            TestKind::Fact(fact) => self.knows(fact),
            TestKind::Event(event) => self.has_happened(event),
            TestKind::Cycle(bound) => f64::from(self.cycle() + 1) < bound,
        }
    }

    /// Opens the next stage: what falls due, then drift, then links.
    pub fn open_stage<W: Witness>(&mut self, model: &Model, witness: &mut W) {
        let slot = self.opened;
        self.opened += 1;
        self.fall_due(model, slot, witness);
        if slot == 0 {
            return;
        }
        for place in &model.restless {
            let drift = model.indicators[usize::from(*place)].drift;
            self.values[usize::from(*place)] += drift;
            if drift != 0.0 {
                witness.moves(*place, Cause::Drift, drift);
            }
        }
        self.pull_links(model, witness);
        for place in &model.restless {
            let value = &mut self.values[usize::from(*place)];
            limit(*place, value, model.indicators[usize::from(*place)].clamp(*value), witness);
        }
    }

    /// All links read the values from before any of them.
    fn pull_links<W: Witness>(&mut self, model: &Model, witness: &mut W) {
        if !model.links_chained {
            for link in &model.links {
                self.pull(link, self.values[usize::from(link.from)], witness);
            }
            return;
        }
        // The checker allows fewer indicators than this; what it has not seen may have more.
        let mut few = [0.0; 32];
        let many;
        let before = if let Some(few) = few.get_mut(..self.values.len()) {
            few.copy_from_slice(&self.values);
            &*few
        } else {
            many = self.values.clone();
            &many
        };
        for link in &model.links {
            self.pull(link, before[usize::from(link.from)], witness);
        }
    }

    #[inline]
    fn pull<W: Witness>(&mut self, link: &LinkModel, from: f64, witness: &mut W) {
        let amount = link.per_point * (from - link.around);
        self.values[usize::from(link.to)] += amount;
        witness.moves(link.to, Cause::Link(link.from), amount);
    }

    /// What is scheduled for a stage start is summed per indicator, added, and brought into range.
    #[inline]
    fn fall_due<W: Witness>(&mut self, model: &Model, slot: usize, witness: &mut W) {
        witness.falls_due(slot);
        // Nothing can be scheduled for the very first stage start, and the values at the start are within range.
        if slot == 0 {
            return;
        }
        let count = model.indicators.len();
        let Some(due) = self.due.get(slot * count..(slot + 1) * count) else { return };
        let values = self.values.iter_mut().zip(due).zip(&model.indicators);
        for (place, ((value, due), indicator)) in values.enumerate() {
            *value += due;
            limit(place as u16, value, indicator.clamp(*value), witness);
        }
    }

    /// Whether a case event may happen now: its clauses hold, and it has not happened if it may only once.
    pub fn may_happen(&self, model: &Model, event: u16) -> bool {
        model
            .events
            .get(usize::from(event))
            .is_some_and(|what| !(what.once && self.has_happened(event)) && self.holds(model, what.when))
    }

    /// The chance (0 to 1) of a case event in the open stage.
    pub fn chance(&self, model: &Model, event: u16) -> f64 {
        model.events.get(usize::from(event)).map_or(0.0, |what| what.chance[self.stage()])
    }

    /// A case event happens; answers the decision it calls.
    pub fn happen<W: Witness>(&mut self, model: &Model, event: u16, witness: &mut W) -> Option<u16> {
        let what = *model.events.get(usize::from(event))?;
        self.happened[usize::from(event)] = true;
        self.shift(model, what.support);
        self.take_effect(model, what.effects, Pressure::NONE, Cause::Event(event), witness);
        self.remember(model, what.facts);
        what.calls
    }

    /// Whether a decision is posed now: its clauses hold, and at least one option is open.
    pub fn is_posed(&self, model: &Model, decision: u16) -> bool {
        model.decisions.get(usize::from(decision)).is_some_and(|what| {
            self.holds(model, what.when)
                && what.options.of(&model.options).iter().any(|option| self.lock(model, option).is_none())
        })
    }

    /// Why an option is locked now, if it is.
    #[inline]
    pub fn lock(&self, model: &Model, option: &OptionModel) -> Option<Lock> {
        if !self.holds(model, option.requires) {
            return Some(Lock::Requires);
        }
        if option.costs.is_empty() {
            return None;
        }
        let short = option.costs.of(&model.costs).iter().find(|(indicator, amount)| {
            let place = usize::from(*indicator);
            self.values[place] - model.indicators[place].min < *amount
        });
        short.map(|(indicator, _)| Lock::Cost(*indicator))
    }

    /// What the rules make of a decision taken now.
    pub fn pressure(&self, model: &Model) -> Pressure {
        let mut pressure = Pressure::NONE;
        for rule in &model.rules {
            if self.holds(model, rule.when) {
                pressure.first_outcome += rule.first_outcome;
                pressure.gains *= rule.gains;
                pressure.losses *= rule.losses;
            }
        }
        pressure
    }

    /// Which rules hold now.
    pub fn rules_in_force<'a>(&'a self, model: &'a Model) -> impl Iterator<Item = usize> + 'a {
        model
            .rules
            .iter()
            .enumerate()
            .filter(|(_, rule)| self.holds(model, rule.when))
            .map(|(place, _)| place)
    }

    /// The first half of a decision: it is remembered, its costs are paid, support shifts. `option` is an index into
    /// the model's table of all options.
    pub fn commit<W: Witness>(&mut self, model: &Model, decision: u16, option: u16, witness: &mut W) {
        let Some(what) = model.options.get(usize::from(option)) else { return };
        self.chosen[usize::from(decision)] = option;
        for (indicator, amount) in what.costs.of(&model.costs) {
            let place = usize::from(*indicator);
            self.values[place] -= amount;
            witness.moves(*indicator, Cause::Cost { decision, option }, -amount);
            let within = model.indicators[place].clamp(self.values[place]);
            limit(*indicator, &mut self.values[place], within, witness);
        }
        self.shift(model, what.support);
    }

    /// An outcome's weight now, before any pressure.
    #[inline]
    fn weight(&self, model: &Model, outcome: &OutcomeModel) -> f64 {
        if outcome.rows.is_empty() { outcome.weight } else { self.weight_by_rows(model, outcome) }
    }

    #[inline(never)]
    fn weight_by_rows(&self, model: &Model, outcome: &OutcomeModel) -> f64 {
        let mut rows = outcome.rows.of(&model.weight_rows).iter();
        rows.find(|row| self.holds(model, row.when)).map_or(outcome.weight, |row| row.weight)
    }

    /// How the chance of an option is shared among its outcomes now.
    #[inline]
    fn shares(&self, model: &Model, option: &OptionModel, pressure: Pressure) -> Shares {
        let outcomes = option.outcomes.of(&model.outcomes).iter();
        let weigh = || Weights::of(outcomes.map(|outcome| self.weight(model, outcome)));
        let Weights { first, total } = option.weights.unwrap_or_else(weigh);
        let mut shifted = first;
        // Where no other outcome has a weight, there is nothing to share with.
        if pressure.first_outcome != 0.0 && total > first {
            shifted = (first + pressure.first_outcome * total).max(0.0).min(total);
        }
        Shares { total, first, shifted }
    }

    /// The chances of an option's outcomes now, 0 to 1, by index in the model's table of all outcomes. Where all weights
    /// are nothing, the first is certain.
    pub fn chances(&self, model: &Model, option: &OptionModel, pressure: Pressure) -> Vec<(u16, f64)> {
        let outcomes = option.outcomes.of(&model.outcomes);
        let shares = self.shares(model, option, pressure);
        let places = option.outcomes.range().map(|place| place as u16);
        let chance = |(place, outcome)| shares.chance(place, self.weight(model, outcome));
        places.zip(outcomes.iter().enumerate().map(chance)).collect()
    }

    /// The outcome that a draw picks, as an index into the model's table of all outcomes. Where all weights are
    /// nothing, the first.
    #[inline]
    pub fn outcome(&self, model: &Model, option: &OptionModel, pressure: Pressure, word: u32) -> u16 {
        let outcomes = option.outcomes.of(&model.outcomes);
        let Shares { total, first, shifted } = self.shares(model, option, pressure);
        // The first outcome up to which the shares reach beyond the aim. Counting those that do not takes the same time
        // whatever is drawn, where leaving a loop early would take the processor by surprise.
        let aim = draws::unit(word) * total - shifted;
        let (others, left) = (total - first, total - shifted);
        let mut reached = 0.0;
        let mut picked = usize::from(aim >= 0.0);
        for outcome in outcomes.get(1..).unwrap_or_default() {
            // Another outcome of weight `w` has `w × left / others` of what the first leaves.
            reached += self.weight(model, outcome);
            picked += usize::from(aim * others >= reached * left);
        }
        if picked >= outcomes.len() || others <= 0.0 {
            picked = 0;
        }
        (option.outcomes.range().start + picked) as u16
    }

    /// The second half of a decision: its outcome comes about.
    pub fn come_about<W: Witness>(
        &mut self,
        model: &Model,
        cause: (u16, u16, u16),
        pressure: Pressure,
        witness: &mut W,
    ) {
        let (decision, option, outcome) = cause;
        let Some(what) = model.outcomes.get(usize::from(outcome)) else { return };
        let cause = Cause::Outcome { decision, option, outcome };
        self.take_effect(model, what.effects, pressure, cause, witness);
        self.remember(model, what.facts);
    }

    /// Support for the policy: Σ power × support / Σ power, 0 to 100; 100 where there are no stakeholders.
    pub fn backing(&self, model: &Model) -> f64 {
        let mut power = 0.0;
        let mut backing = 0.0;
        for (stakeholder, support) in model.stakeholders.iter().zip(&self.support) {
            power += stakeholder.power;
            backing += stakeholder.power * support;
        }
        if power > 0.0 { backing / power } else { 100.0 }
    }

    /// The adoption gate is passed, or not.
    pub fn adopt(&mut self, model: &Model, adopted: bool) {
        if let Some(fact) = self.facts.get_mut(usize::from(model.adopted)) {
            *fact = adopted;
        }
    }

    /// A compromise is made at the gate.
    pub fn compromise<W: Witness>(&mut self, model: &Model, place: u16, witness: &mut W) {
        let compromise = model.adoption.as_ref().and_then(|a| a.compromises.get(usize::from(place))).copied();
        if let Some(compromise) = compromise {
            self.shift(model, compromise.support);
            let cause = Cause::Compromise(place);
            self.take_effect(model, compromise.effects, Pressure::NONE, cause, witness);
        }
    }

    /// After the last stage: everything still scheduled falls due, in order of its stage.
    pub fn come_later<W: Witness>(&mut self, model: &Model, witness: &mut W) {
        let slots = self.due.len().checked_div(self.values.len()).unwrap_or(0);
        for slot in self.opened..slots {
            self.fall_due(model, slot, witness);
        }
    }

    fn shift(&mut self, model: &Model, shifts: Span) {
        if shifts.is_empty() {
            return;
        }
        for (stakeholder, by) in shifts.of(&model.shifts) {
            let support = &mut self.support[usize::from(*stakeholder)];
            *support = (*support + by).clamp(0.0, 100.0);
        }
    }

    fn remember(&mut self, model: &Model, facts: Span) {
        if facts.is_empty() {
            return;
        }
        for fact in facts.of(&model.marks) {
            self.facts[usize::from(*fact)] = true;
        }
    }

    /// Kept out of line: there the pressure lies in memory, where good and bad effects pick their factor without a branch
    /// that the processor would have to guess.
    #[inline(never)]
    fn take_effect<W: Witness>(
        &mut self,
        model: &Model,
        effects: Span,
        pressure: Pressure,
        cause: Cause,
        witness: &mut W,
    ) {
        for effect in effects.of(&model.effects) {
            let whole = pressure.on(effect);
            if effect.over != 1 {
                self.spread(model, effect, whole / f64::from(effect.over), cause, witness);
            } else if effect.after == 0 {
                self.move_now(model, effect.on, whole, cause, witness);
            } else {
                self.schedule(effect.on, effect.after, whole, cause, witness);
            }
        }
    }

    #[inline(never)]
    fn spread<W: Witness>(
        &mut self,
        model: &Model,
        effect: &EffectModel,
        part: f64,
        cause: Cause,
        witness: &mut W,
    ) {
        for later in effect.after..effect.after + effect.over {
            if later == 0 {
                self.move_now(model, effect.on, part, cause, witness);
            } else {
                self.schedule(effect.on, later, part, cause, witness);
            }
        }
    }

    #[inline]
    fn move_now<W: Witness>(&mut self, model: &Model, on: u16, by: f64, cause: Cause, witness: &mut W) {
        let value = &mut self.values[usize::from(on)];
        *value += by;
        witness.moves(on, cause, by);
        limit(on, value, model.indicators[usize::from(on)].clamp(*value), witness);
    }

    #[inline]
    fn schedule<W: Witness>(&mut self, on: u16, later: u8, by: f64, cause: Cause, witness: &mut W) {
        // The open stage is numbered `opened − 1`; before the first one, counting starts with it.
        let slot = self.opened.max(1) - 1 + usize::from(later);
        if let Some(sum) = self.due.get_mut(slot * self.values.len() + usize::from(on)) {
            *sum += by;
            witness.scheduled(on, cause, slot, by);
        }
    }
}

/// Whether the number at a place is below a bound; never where there is none.
#[inline]
fn below(numbers: &[f64], place: u16, bound: f64) -> bool {
    numbers.get(usize::from(place)).is_some_and(|number| *number < bound)
}

/// How the chance of an option is shared among its outcomes.
struct Shares {
    total: f64,
    /// The first outcome's weight, without and with pressure.
    first: f64,
    shifted: f64,
}

impl Shares {
    /// The chance of the outcome at `place`, 0 to 1.
    fn chance(&self, place: usize, weight: f64) -> f64 {
        if self.total <= 0.0 {
            f64::from(u8::from(place == 0))
        } else if place == 0 {
            self.shifted / self.total
        } else if self.total > self.first {
            weight * ((self.total - self.shifted) / (self.total - self.first)) / self.total
        } else {
            0.0
        }
    }
}

/// Brings a value into its range.
#[inline]
fn limit<W: Witness>(indicator: u16, value: &mut f64, within: f64, witness: &mut W) {
    if W::HEARS && *value != within {
        witness.moves(indicator, Cause::Limit, within - *value);
    }
    *value = within;
}

/// How many stage starts anything can be scheduled for, those after the end included.
fn slots(model: &Model) -> usize {
    let reach = model.effects.iter().map(|effect| usize::from(effect.after) + usize::from(effect.over) - 1);
    4 * usize::from(model.cycles) + reach.max().unwrap_or(0)
}
