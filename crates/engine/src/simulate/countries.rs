//! Many countries side by side: the rules of the game for 64 runs at a time.
//!
//! The rules are those of [`crate::world`], told once more for columns instead of numbers: what is true of some runs
//! and not of others is a mask with one bit for each, so that nothing in here has to be guessed by the processor. Tests
//! hold both tellings to the same bits.

use super::tables::{Entry, Factors, Lists, NO_PRESSURE};
use crate::world::World;
use scenario::model::{Model, Span, TestKind};

/// How many runs are played side by side: the bits of a mask, and what four blocks of a stream hold.
pub(super) const LANES: usize = 64;

/// Which runs; the lowest bit is the first.
pub(super) type Mask = u64;

/// One number of each run.
pub(super) type Row = [f64; LANES];

/// The row that nobody reads.
pub(super) const NOWHERE: u32 = 0;

/// Where each number stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout {
    pub indicators: usize,
    pub stakeholders: usize,
    /// How many stage starts anything can be scheduled for.
    pub slots: usize,
}

impl Layout {
    pub fn value(self, indicator: u16) -> usize {
        1 + usize::from(indicator)
    }

    pub fn support(self, stakeholder: u16) -> usize {
        1 + self.indicators + usize::from(stakeholder)
    }

    pub fn due(self, slot: usize, indicator: u16) -> Option<usize> {
        let row = self.first_due() + slot * self.indicators + usize::from(indicator);
        (slot < self.slots).then_some(row)
    }

    /// The first of the rows of what is due, slot after slot.
    pub fn first_due(self) -> usize {
        1 + self.indicators + self.stakeholders
    }

    pub fn rows(self) -> usize {
        1 + self.indicators * (1 + self.slots) + self.stakeholders
    }
}

/// Which runs are which, in order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Few {
    lanes: [u8; LANES],
    count: usize,
}

impl Few {
    const ALL: Few = {
        let mut lanes = [0; LANES];
        let mut lane = 0;
        while lane < LANES {
            lanes[lane] = lane as u8;
            lane += 1;
        }
        Few { lanes, count: LANES }
    };

    #[inline]
    pub fn of(mask: Mask) -> Few {
        if mask == Mask::MAX {
            return Few::ALL;
        }
        let mut few = Few { lanes: [0; LANES], count: 0 };
        let mut rest = mask;
        while rest != 0 {
            few.lanes[few.count % LANES] = rest.trailing_zeros() as u8;
            few.count += 1;
            rest &= rest - 1;
        }
        few
    }

    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.lanes.iter().take(self.count).map(|lane| usize::from(*lane) % LANES)
    }
}

/// The state of the countries of 64 runs.
#[derive(Debug, Clone)]
pub struct Countries {
    layout: Layout,
    pub(super) rows: Vec<Row>,
    pub(super) facts: Vec<Mask>,
    /// The most recent option of each decision, in the model's table of all options, plus one.
    pub(super) chosen: Vec<[u16; LANES]>,
    pub(super) happened: Vec<Mask>,
    opened: usize,
    /// How many of the runs count.
    pub(super) count: usize,
    before: Vec<Row>,
}

impl Countries {
    pub(super) fn new(model: &Model, layout: Layout) -> Countries {
        Countries {
            layout,
            rows: vec![[0.0; LANES]; layout.rows()],
            facts: vec![0; model.facts.len()],
            chosen: vec![[0; LANES]; model.decisions.len()],
            happened: vec![0; model.events.len()],
            opened: 0,
            count: 0,
            before: Vec::new(),
        }
    }

    /// Makes all countries the same as one. Of the rows of what is due, only the named ones are ever read.
    pub(super) fn reset_to(&mut self, world: &World, count: usize, due_rows: &[usize]) {
        let (facts, chosen, happened, due) = world.remembered();
        let numbers = std::iter::once(&0.0).chain(&world.values).chain(&world.support);
        self.rows.iter_mut().zip(numbers).for_each(|(row, number)| *row = [*number; LANES]);
        let first = self.layout.first_due();
        for place in due_rows {
            if let (Some(row), Some(due)) = (self.rows.get_mut(*place), due.get(place - first)) {
                *row = [*due; LANES];
            }
        }
        let everywhere = |known: &bool| if *known { Mask::MAX } else { 0 };
        self.facts.iter_mut().zip(facts).for_each(|(mask, known)| *mask = everywhere(known));
        self.happened.iter_mut().zip(happened).for_each(|(mask, has)| *mask = everywhere(has));
        self.chosen.iter_mut().zip(chosen).for_each(|(row, option)| *row = [option.wrapping_add(1); LANES]);
        self.opened = world.opened();
        self.count = count.min(LANES);
    }

    /// Makes all countries what others are; as for [`Countries::reset_to`], of the rows of what is due only the named
    /// ones are ever read.
    pub(super) fn copy(&mut self, others: &Countries, due_rows: &[usize]) {
        let first = self.layout.first_due();
        for place in (0..first).chain(due_rows.iter().copied()) {
            if let (Some(row), Some(other)) = (self.rows.get_mut(place), others.rows.get(place)) {
                *row = *other;
            }
        }
        self.facts.copy_from_slice(&others.facts);
        self.chosen.copy_from_slice(&others.chosen);
        self.happened.copy_from_slice(&others.happened);
        self.opened = others.opened;
        self.count = others.count;
    }

    /// The runs that count.
    pub(super) fn alive(&self) -> Mask {
        if self.count >= LANES { Mask::MAX } else { (1 << self.count) - 1 }
    }

    /// How many runs.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are no runs.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// True values of an indicator, run by run; none where there is no such indicator.
    pub fn values(&self, indicator: usize) -> &[f64] {
        let row = self.rows.get(1 + indicator).filter(|_| indicator < self.layout.indicators);
        row.and_then(|row| row.get(..self.count)).unwrap_or_default()
    }

    /// Support of a stakeholder, run by run; none where there is no such stakeholder.
    pub fn support(&self, stakeholder: usize) -> &[f64] {
        let row = self.rows.get(1 + self.layout.indicators + stakeholder);
        let row = row.filter(|_| stakeholder < self.layout.stakeholders);
        row.and_then(|row| row.get(..self.count)).unwrap_or_default()
    }

    /// The most recent choice of a decision, run by run, in the model's table of all options.
    pub fn chosen(&self, decision: usize) -> impl Iterator<Item = Option<u16>> + '_ {
        let row = self.chosen.get(decision).and_then(|row| row.get(..self.count)).unwrap_or_default();
        row.iter().map(|option| option.checked_sub(1))
    }

    /// In how many of the runs a case event has happened.
    pub fn happened(&self, event: usize) -> usize {
        self.happened.get(event).map_or(0, |mask| (mask & self.alive()).count_ones() as usize)
    }

    /// Those of some runs for which all clauses of a span hold.
    #[inline]
    pub(super) fn holds(&self, model: &Model, clauses: Span, within: Mask) -> Mask {
        let mut mask = within;
        for test in clauses.of(&model.tests) {
            if mask == 0 {
                break;
            }
            let so = self.is_so(test.kind);
            mask &= if test.negated { !so } else { so };
        }
        mask
    }

    fn is_so(&self, what: TestKind) -> Mask {
        match what {
            TestKind::Indicator(indicator, bound) if usize::from(indicator) < self.layout.indicators => {
                below(&self.rows[self.layout.value(indicator)], bound)
            }
            TestKind::Support(stakeholder, bound) if usize::from(stakeholder) < self.layout.stakeholders => {
                below(&self.rows[self.layout.support(stakeholder)], bound)
            }
            TestKind::Indicator(..) | TestKind::Support(..) => 0,
            TestKind::Chose(decision, option) => self.chosen.get(usize::from(decision)).map_or(0, |row| {
                let wanted = option.wrapping_add(1);
                bits(|lane| row[lane] == wanted)
            }),
            TestKind::Fact(fact) => self.facts.get(usize::from(fact)).copied().unwrap_or(0),
            TestKind::Event(event) => self.happened.get(usize::from(event)).copied().unwrap_or(0),
            TestKind::Cycle(bound) => {
                let cycle = (self.opened.saturating_sub(1) / 4 + 1) as f64;
                if cycle < bound { Mask::MAX } else { 0 }
            }
        }
    }

    /// Those of some runs that can pay what an option costs.
    pub(super) fn can_pay(&self, model: &Model, costs: Span, within: Mask) -> Mask {
        let mut mask = within;
        for (indicator, amount) in costs.of(&model.costs) {
            let place = usize::from(*indicator);
            let (Some(row), Some(what)) = (self.rows.get(1 + place), model.indicators.get(place)) else {
                continue;
            };
            let min = what.min;
            mask &= !bits(|lane| row[lane] - min < *amount);
        }
        mask
    }

    /// Opens the next stage: what falls due, then drift, then links.
    pub(super) fn open_stage(&mut self, model: &Model, due: &[u16]) {
        let slot = self.opened;
        self.opened += 1;
        self.fall_due(model, slot, due);
        if slot == 0 {
            return;
        }
        for place in &model.restless {
            let drift = model.indicators[usize::from(*place)].drift;
            self.rows[self.layout.value(*place)].iter_mut().for_each(|value| *value += drift);
        }
        self.pull_links(model);
        for place in &model.restless {
            let what = &model.indicators[usize::from(*place)];
            let row = &mut self.rows[self.layout.value(*place)];
            row.iter_mut().for_each(|value| *value = within(*value, what.min, what.max));
        }
    }

    /// All links read the values from before any of them.
    fn pull_links(&mut self, model: &Model) {
        if model.links_chained {
            self.before.clear();
            self.before.extend_from_slice(&self.rows[1..=self.layout.indicators]);
        }
        for link in &model.links {
            let from = usize::from(link.from);
            let from = if model.links_chained { self.before[from] } else { self.rows[1 + from] };
            let to = &mut self.rows[self.layout.value(link.to)];
            for (value, from) in to.iter_mut().zip(&from) {
                *value += link.per_point * (from - link.around);
            }
        }
    }

    /// What is scheduled for a stage start is added, and brought into range. Where nothing can be due, nothing moves:
    /// values are within their ranges all the time.
    pub(super) fn fall_due(&mut self, model: &Model, slot: usize, due: &[u16]) {
        for indicator in due {
            let what = &model.indicators[usize::from(*indicator)];
            let Some(due) = self.layout.due(slot, *indicator).and_then(|row| self.rows.get(row)).copied()
            else {
                continue;
            };
            let row = &mut self.rows[self.layout.value(*indicator)];
            for (value, due) in row.iter_mut().zip(&due) {
                *value = within(*value + due, what.min, what.max);
            }
        }
    }

    /// What the rules make of a decision taken now. Answers whether any rule holds anywhere.
    pub(super) fn press(&self, model: &Model, who: Mask, pressed: bool, factors: &mut Factors) -> bool {
        if pressed {
            *factors = NO_PRESSURE;
        }
        let mut any = false;
        for rule in &model.rules {
            let mask = self.holds(model, rule.when, who);
            if mask == 0 {
                continue;
            }
            any = true;
            let few = Few::of(mask);
            // Rules mostly touch one thing or two.
            if rule.first_outcome != 0.0 {
                few.iter().for_each(|lane| factors[0][lane] += rule.first_outcome);
            }
            let [_, _, gains, losses] = &mut *factors;
            for (row, factor) in [(gains, rule.gains), (losses, rule.losses)] {
                if factor != 1.0 {
                    few.iter().for_each(|lane| row[lane] *= factor);
                }
            }
        }
        any
    }

    /// Carries out some of several lists of entries: for each run the one that `picked` says.
    #[inline]
    pub(super) fn move_by(&mut self, lists: &Lists, who: &Few, picked: &[u32; LANES], factors: &Factors) {
        if lists.length == 0 {
            return;
        }
        if lists.divides {
            for lane in who.iter() {
                for entry in lists.get(picked[lane] as usize) {
                    let factor = factors[usize::from(entry.factor & 3)][lane];
                    self.step(entry, lane, entry.amount * factor / entry.over);
                }
            }
        } else {
            for lane in who.iter() {
                for entry in lists.get(picked[lane] as usize) {
                    let factor = factors[usize::from(entry.factor & 3)][lane];
                    self.step(entry, lane, entry.amount * factor);
                }
            }
        }
    }

    /// Carries out entries that no rule touches, for some runs.
    pub(super) fn move_all(&mut self, entries: &[Entry], who: Mask) {
        let some = (who != self.alive()).then(|| Few::of(who));
        for entry in entries {
            let by = entry.amount / entry.over;
            if let Some(some) = &some {
                some.iter().for_each(|lane| self.step(entry, lane, by));
            } else if let Some(row) = self.rows.get_mut(entry.row as usize) {
                // Runs that do not count may move as well: nobody reads them.
                row.iter_mut().for_each(|value| *value = within(*value + by, entry.min, entry.max));
            }
        }
    }

    /// Carries out the entries of one outcome in all those countries in which it came about.
    pub(super) fn move_where(
        &mut self,
        entries: &[Entry],
        which: f64,
        came: &Row,
        factors: Option<&Factors>,
    ) {
        for entry in entries.iter().filter(|entry| entry.row != NOWHERE) {
            let Some(row) = self.rows.get_mut(entry.row as usize) else { continue };
            let Entry { amount, over, .. } = *entry;
            let factors = factors.map(|factors| &factors[usize::from(entry.factor & 3)]);
            match factors {
                None => move_row(row, entry, which, came, |_| amount / over),
                Some(factors) if over == 1.0 => {
                    move_row(row, entry, which, came, |lane| amount * factors[lane]);
                }
                Some(factors) => move_row(row, entry, which, came, |lane| amount * factors[lane] / over),
            }
        }
    }

    #[inline]
    fn step(&mut self, entry: &Entry, lane: usize, by: f64) {
        if let Some(row) = self.rows.get_mut(entry.row as usize) {
            row[lane] = within(row[lane] + by, entry.min, entry.max);
        }
    }

    /// Support for the policy in each country; see [`World::backing`]. Answers those of some where it reaches a
    /// threshold.
    pub(super) fn backs(&self, model: &Model, threshold: f64, who: Mask) -> Mask {
        let mut power = 0.0;
        let mut backing = [0.0; LANES];
        for (place, stakeholder) in model.stakeholders.iter().enumerate() {
            power += stakeholder.power;
            let support = &self.rows[self.layout.support(place as u16)];
            for (backing, support) in backing.iter_mut().zip(support) {
                *backing += stakeholder.power * support;
            }
        }
        who & bits(|lane| (if power > 0.0 { backing[lane] / power } else { 100.0 }) >= threshold)
    }

    pub(super) fn adopt(&mut self, model: &Model, who: Mask, adopted: Mask) {
        if let Some(fact) = self.facts.get_mut(usize::from(model.adopted)) {
            *fact = *fact & !who | adopted;
        }
    }

    pub(super) fn remember(&mut self, model: &Model, facts: Span, who: Mask) {
        for fact in facts.of(&model.marks) {
            self.learn(*fact, who);
        }
    }

    pub(super) fn learn(&mut self, fact: u16, who: Mask) {
        if let Some(known) = self.facts.get_mut(usize::from(fact)) {
            *known |= who;
        }
    }
}

/// `value` brought into a range; see [`scenario::model::IndicatorModel::clamp`].
#[inline]
fn within(value: f64, min: f64, max: f64) -> f64 {
    let raised = if value > min { value } else { min };
    if raised < max { raised } else { max }
}

/// Moves a row wherever one outcome came about.
#[inline]
fn move_row(row: &mut Row, entry: &Entry, which: f64, came: &Row, by: impl Fn(usize) -> f64) {
    for lane in 0..LANES {
        let moved = within(row[lane] + by(lane), entry.min, entry.max);
        row[lane] = if came[lane] == which { moved } else { row[lane] };
    }
}

/// The runs for which something is so.
#[inline]
pub(super) fn bits(so: impl Fn(usize) -> bool) -> Mask {
    let mut mask = 0;
    for byte in 0..LANES / 8 {
        let mut eight = 0_u8;
        for bit in 0..8 {
            eight |= u8::from(so(byte * 8 + bit)) << bit;
        }
        mask |= u64::from(eight) << (byte * 8);
    }
    mask
}

#[inline]
fn below(row: &Row, bound: f64) -> Mask {
    bits(|lane| row[lane] < bound)
}
