//! How 64 runs are played: stage by stage, what happens and what is decided, each for those runs that it concerns.

use super::countries::{Countries, Few, LANES, Mask, Row, bits};
use super::tables::{Agenda, Chance, Draw, Factors, Gate, NO_PRESSURE, OutcomeEntry, Posed, Program, Table};
use super::words::Words;
use super::{Begin, Choice, Moment, Simulator, Tally};
use crate::draws;
use crate::play::Gate as Settled;
use scenario::model::Model;
use std::collections::VecDeque;

/// How many calls one stage answers. A case study without errors never comes near it; in one in which calls go round
/// in a circle, play would otherwise not end.
const MOST_CALLS: usize = 1000;

/// What is written down while a stage is played, kept so that nothing is allocated.
pub(super) struct Stage {
    pub at: Point,
    /// What was drawn to choose by since play last went on.
    pub asked: Option<Asked>,
    /// Which runs each option of the decision at hand is open for.
    open: Vec<Mask>,
    /// What each run chooses, and what comes of it; places in the decision's table.
    option: [u32; LANES],
    outcome: [u32; LANES],
    factors: Factors,
    /// Whether the factors are others than those of no rule.
    pressed: bool,
    /// Which outcome of the option that all take comes about, by its number; below nothing where it is none.
    came: Row,
    /// The weights that rows have replaced, by option and outcome.
    weights: Vec<[f64; LANES]>,
}

/// A choice that was drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    /// The stream.
    pub draw: Draw,
    /// How many options there are.
    pub count: usize,
    /// Whether all of them were open in all runs that chose.
    pub all_open: bool,
}

impl Default for Stage {
    fn default() -> Stage {
        Stage {
            at: Point::default(),
            asked: None,
            open: Vec::new(),
            option: [0; LANES],
            outcome: [0; LANES],
            factors: NO_PRESSURE,
            came: [0.0; LANES],
            pressed: false,
            weights: Vec::new(),
        }
    }
}

/// From so many runs on it is worth while to move whole rows.
const TOGETHER: u32 = 12;

impl Stage {
    /// The option that all of some runs take; none where they differ, or where there are too few of them.
    fn taken_by_all(&self, who: Mask) -> Option<usize> {
        let first = self.option[who.trailing_zeros() as usize % LANES];
        let differ = who & bits(|lane| self.option[lane] != first);
        (differ == 0 && who.count_ones() >= TOGETHER).then_some(first as usize)
    }
}

/// How far the play of some runs has come, between one decision and the next.
#[derive(Debug, Clone, Default)]
pub(super) struct Point {
    /// How many stages have been opened, and whether the last of them is still open.
    opened: usize,
    within: bool,
    /// Whether play is over, and what was still to come has come.
    over: bool,
    /// The next of the stage's own decisions.
    cursor: usize,
    /// The case events whose calls wait, and for which runs; and how many calls the stage has answered.
    called: VecDeque<(u16, Mask)>,
    calls: usize,
    gate: Settled,
}

impl Point {
    fn of(begin: &Begin, alive: Mask) -> Point {
        Point {
            opened: begin.world.opened(),
            within: begin.within,
            over: begin.over,
            cursor: begin.cursor,
            called: begin.called.iter().map(|event| (*event, alive)).collect(),
            calls: 0,
            gate: begin.gate,
        }
    }

    fn open_stage(&mut self) {
        self.opened += 1;
        (self.within, self.cursor, self.calls, self.gate) = (true, 0, 0, Settled::Closed);
        self.called.clear();
    }
}

impl Simulator<'_> {
    /// So many runs from `first` on, where play begins.
    pub(super) fn begin_batch(&mut self, first: u64, count: usize) -> Batch<'_> {
        let Program { agendas, tables, due_rows, later, words } = &mut self.program;
        words.turn_to(first);
        self.countries.reset_to(&self.begin.world, count, due_rows);
        self.stage.at = Point::of(&self.begin, self.countries.alive());
        Batch {
            model: self.model,
            agendas,
            tables,
            later,
            due_rows,
            words,
            countries: &mut self.countries,
            stage: &mut self.stage,
            tally: &mut self.tally,
        }
    }
}

/// Some runs in the middle of play.
pub(super) struct Batch<'s> {
    model: &'s Model,
    agendas: &'s [Agenda],
    tables: &'s [Table],
    later: &'s [(usize, Vec<u16>)],
    pub due_rows: &'s [usize],
    pub words: &'s mut Words,
    pub countries: &'s mut Countries,
    pub stage: &'s mut Stage,
    tally: &'s mut Tally,
}

impl Batch<'_> {
    /// Plays on until one more decision is taken, or a stage has been opened or is over. Answers whether there is more
    /// to play.
    pub fn go_on(&mut self, look: &mut impl FnMut(Moment, &Countries)) -> bool {
        let agendas = self.agendas;
        let alive = self.countries.alive();
        self.stage.asked = None;
        if !self.stage.at.within {
            let Some(agenda) = agendas.get(self.stage.at.opened).filter(|_| !self.stage.at.over) else {
                self.end(alive);
                look(Moment::End, self.countries);
                return false;
            };
            self.stage.at.open_stage();
            self.countries.open_stage(self.model, &agenda.due);
            for place in &agenda.events {
                self.draw_event(agenda, *place, alive);
            }
            return true;
        }
        let opened = self.stage.at.opened;
        let Some(agenda) = opened.checked_sub(1).and_then(|place| agendas.get(place)) else {
            self.stage.at.within = false;
            return true;
        };
        let at = &mut self.stage.at;
        // In one run calls are answered in the order in which they came, before the stage's own decisions. Calls of
        // several runs wait in one line, in which those of each run keep their order.
        if let Some((event, who)) = at.called.pop_front() {
            at.calls += 1;
            if at.calls > MOST_CALLS {
                at.called.clear();
            } else if let Some(Some(posed)) = agenda.called.get(usize::from(event)) {
                self.decide(agenda, posed, who);
            }
        } else if let Some(posed) = agenda.decisions.get(at.cursor) {
            at.cursor += 1;
            self.decide(agenda, posed, alive);
        } else {
            at.within = false;
            if let Some(gate) = &agenda.gate {
                match at.gate {
                    Settled::Closed => self.pass_gate(gate, alive),
                    Settled::Short { .. } => self.compromise(gate, alive),
                    Settled::Settled { .. } => {}
                }
            }
            look(Moment::StageOver(opened), self.countries);
        }
        true
    }

    /// What was still to come comes.
    fn end(&mut self, alive: Mask) {
        if std::mem::replace(&mut self.stage.at.over, true) {
            return;
        }
        for (slot, due) in self.later {
            self.countries.fall_due(self.model, *slot, due);
        }
        for (count, mask) in self.tally.facts.iter_mut().zip(&self.countries.facts) {
            *count += u64::from((mask & alive).count_ones());
        }
    }

    fn draw_event(&mut self, agenda: &Agenda, place: usize, who: Mask) {
        let Some(chance) = agenda.chances.get(place) else { return };
        let Chance { event, below, .. } = *chance;
        let words = self.words.get(chance.draw);
        let mut who = who & bits(|lane| u64::from(words[lane]) < below);
        let Some(happened) = self.countries.happened.get(usize::from(event)) else { return };
        if chance.once {
            who &= !happened;
        }
        who = self.countries.holds(self.model, chance.when, who);
        if who == 0 {
            return;
        }
        self.countries.happened[usize::from(event)] |= who;
        self.tally.happened[usize::from(event)] += u64::from(who.count_ones());
        self.countries.move_all(&chance.entries, who);
        self.countries.remember(self.model, chance.facts, who);
        if chance.calls {
            self.stage.at.called.push_back((event, who));
        }
    }

    fn decide(&mut self, agenda: &Agenda, posed: &Posed, who: Mask) {
        let model = self.model;
        let Some(table) = self.tables.get(posed.table) else { return };
        let who = self.countries.holds(model, posed.when, who);
        let (who, all_open) = self.open_options(posed, table, who);
        if who == 0 {
            return;
        }
        self.choose(posed, table, who, all_open);
        let stage = &mut *self.stage;
        // What is of no concern may be worked out all the same: nobody reads it.
        stage.pressed = self.countries.press(model, who, stage.pressed, &mut stage.factors);
        match stage.taken_by_all(who) {
            Some(option) => self.carry_out_together(posed, table, option, who),
            None => self.carry_out(posed, table, who),
        }
        for place in &posed.after {
            self.draw_event(agenda, *place, who);
        }
    }

    /// Carries out what each run has chosen.
    fn carry_out(&mut self, posed: &Posed, table: &Table, who: Mask) {
        let few = &Few::of(who);
        let stage = &mut *self.stage;
        if let Some(chosen) = self.countries.chosen.get_mut(usize::from(posed.decision)) {
            for lane in few.iter() {
                chosen[lane] = (posed.first_option + stage.option[lane] as usize + 1) as u16;
            }
        }
        self.countries.move_by(&table.commits, few, &stage.option, &stage.factors);
        self.draw_outcome(posed, table, few);
        let stage = &mut *self.stage;
        self.countries.move_by(&table.effects, few, &stage.outcome, &stage.factors);
        for (place, fact) in &table.marks {
            let picked = who & bits(|lane| stage.outcome[lane] as usize == *place);
            self.countries.learn(*fact, picked);
        }
    }

    /// The same where all have chosen one option: whole rows move at once.
    fn carry_out_together(&mut self, posed: &Posed, table: &Table, option: usize, who: Mask) {
        let all = self.countries.alive();
        if let Some(chosen) = self.countries.chosen.get_mut(usize::from(posed.decision)) {
            let taken = (posed.first_option + option + 1) as u16;
            if who == all {
                *chosen = [taken; LANES];
            } else {
                Few::of(who).iter().for_each(|lane| chosen[lane] = taken);
            }
        }
        self.countries.move_all(table.commits.get(option), who);
        let count = table.counts.get(option).map_or(0, |count| *count as usize);
        let first = option * table.width;
        let outcomes = table.outcomes.get(first..first + count).unwrap_or_default();
        self.weigh_together(outcomes, who);
        self.draw_together(posed, count, who);
        let Stage { came, factors, pressed, .. } = &*self.stage;
        for (number, outcome) in outcomes.iter().enumerate() {
            let which = number as f64;
            let where_it_came = who & bits(|lane| came[lane] == which);
            if where_it_came == 0 {
                continue;
            }
            if let Some(count) = self.tally.drawn.get_mut(usize::from(outcome.outcome)) {
                *count += u64::from(where_it_came.count_ones());
            }
            let entries = table.effects.get(first + number);
            self.countries.move_where(entries, which, came, pressed.then_some(factors));
            for (_, fact) in table.marks.iter().filter(|(place, _)| *place == first + number) {
                self.countries.learn(*fact, where_it_came);
            }
        }
    }

    /// The weights of an option that all have chosen.
    fn weigh_together(&mut self, outcomes: &[OutcomeEntry], who: Mask) {
        let weights = &mut self.stage.weights;
        weights.resize(weights.len().max(outcomes.len()), [0.0; LANES]);
        for (outcome, row) in outcomes.iter().zip(weights) {
            *row = [outcome.weight; LANES];
            let mut open = who;
            // The first row that holds counts.
            for replaced in outcome.rows.of(&self.model.weight_rows) {
                let holds = self.countries.holds(self.model, replaced.when, open);
                open &= !holds;
                Few::of(holds).iter().for_each(|lane| row[lane] = replaced.weight);
            }
        }
    }

    /// Draws the outcomes of an option that all have chosen; see [`Batch::draw_outcome`].
    fn draw_together(&mut self, posed: &Posed, count: usize, who: Mask) {
        let words = self.words.get(posed.outcome);
        let Stage { came, factors, pressed, weights, .. } = &mut *self.stage;
        let weights = weights.get(..count).unwrap_or_default();
        let (mut first, mut total) = ([0.0; LANES], [0.0; LANES]);
        for (number, row) in weights.iter().enumerate() {
            total.iter_mut().zip(row).for_each(|(total, weight)| *total += weight);
            if number == 0 {
                first = total;
            }
        }
        let mut shifted = first;
        if *pressed {
            for (lane, shifted) in shifted.iter_mut().enumerate() {
                let (first, total, factor) = (first[lane], total[lane], factors[0][lane]);
                let moved = (first + factor * total).max(0.0).min(total);
                *shifted = if factor != 0.0 && total > first { moved } else { first };
            }
        }
        let mut aim = [0.0; LANES];
        for (lane, aim) in aim.iter_mut().enumerate() {
            *aim = draws::unit(words[lane]) * total[lane] - shifted[lane];
            came[lane] = if *aim >= 0.0 { 1.0 } else { 0.0 };
        }
        let mut reached = [0.0; LANES];
        for row in weights.iter().skip(1) {
            for lane in 0..LANES {
                reached[lane] += row[lane];
                let (others, left) = (total[lane] - first[lane], total[lane] - shifted[lane]);
                came[lane] += if aim[lane] * others >= reached[lane] * left { 1.0 } else { 0.0 };
            }
        }
        let count = count as f64;
        for (lane, came) in came.iter_mut().enumerate() {
            *came = if *came >= count || total[lane] - first[lane] <= 0.0 { 0.0 } else { *came };
        }
        if who != Mask::MAX {
            Few::of(!who).iter().for_each(|lane| came[lane] = -1.0);
        }
    }

    /// Looks which options are open. Answers those of some runs for which any is, and for which all are.
    fn open_options(&mut self, posed: &Posed, table: &Table, who: Mask) -> (Mask, Mask) {
        let (mut any, mut all) = (0, who);
        self.stage.open.clear();
        for lock in &table.locks {
            let mut open = who;
            if !lock.is_none() {
                open = self.countries.holds(self.model, lock.requires, open);
                open = self.countries.can_pay(self.model, lock.costs, open);
            }
            any |= open;
            all &= open;
            self.stage.open.push(open);
        }
        for (count, open) in self.tally.open.iter_mut().skip(posed.first_option).zip(&self.stage.open) {
            *count += u64::from(open.count_ones());
        }
        (any, all)
    }

    fn choose(&mut self, posed: &Posed, table: &Table, who: Mask, all_open: Mask) {
        let count = table.locks.len();
        let words = self.words.get(posed.chosen);
        let some_locked = who & !all_open;
        let Stage { open, option, asked, .. } = &mut *self.stage;
        *asked = Some(Asked { draw: posed.chosen, count, all_open: some_locked == 0 });
        let is_open = |place: usize, lane: usize| open.get(place).is_some_and(|mask| mask >> lane & 1 == 1);
        let any = |lane: usize| {
            let of = (0..count).filter(|place| is_open(*place, lane)).count();
            let nth = draws::pick(words[lane], of);
            (0..count).filter(|place| is_open(*place, lane)).nth(nth).unwrap_or_default() as u32
        };
        // Mostly all options are open.
        let some_locked = Few::of(some_locked);
        match posed.choice {
            Choice::Uniform => {
                for (option, word) in option.iter_mut().zip(words) {
                    *option = draws::pick(*word, count) as u32;
                }
                some_locked.iter().for_each(|lane| option[lane] = any(lane));
            }
            Choice::Place(_) | Choice::Last => {
                let wanted = if let Choice::Place(place) = posed.choice { place } else { usize::MAX };
                let wanted = wanted.min(count.saturating_sub(1));
                *option = [wanted as u32; LANES];
                for lane in some_locked.iter() {
                    let from_there = (wanted..count).chain(0..wanted);
                    let place = from_there.into_iter().find(|place| is_open(*place, lane));
                    option[lane] = place.unwrap_or(wanted) as u32;
                }
            }
            Choice::Exactly(wanted) => {
                *option = [wanted as u32; LANES];
                let locked = who & !open.get(wanted).copied().unwrap_or(0);
                Few::of(locked).iter().for_each(|lane| option[lane] = any(lane));
            }
        }
    }

    /// Draws the outcomes; see [`crate::world::World::outcome`].
    fn draw_outcome(&mut self, posed: &Posed, table: &Table, who: &Few) {
        if table.has_rows {
            self.weigh(table, who);
        }
        let words = self.words.get(posed.outcome);
        let Stage { option, outcome, factors, pressed, weights, .. } = &mut *self.stage;
        for lane in who.iter() {
            let chosen = option[lane] as usize;
            let first_place = chosen * table.width;
            let weight = |place: usize| {
                if table.has_rows {
                    weights.get(place).map_or(0.0, |row| row[lane])
                } else {
                    table.outcomes.get(place).map_or(0.0, |outcome| outcome.weight)
                }
            };
            let (first, total) = if table.has_rows {
                let mut total = 0.0;
                (0..table.width).for_each(|place| total += weight(first_place + place));
                (0.0 + weight(first_place), total)
            } else {
                table.weights.get(chosen).copied().unwrap_or_default()
            };
            let mut shifted = first;
            if *pressed {
                let moved = (first + factors[0][lane] * total).max(0.0).min(total);
                shifted = if factors[0][lane] != 0.0 && total > first { moved } else { first };
            }
            let aim = draws::unit(words[lane]) * total - shifted;
            let (others, left) = (total - first, total - shifted);
            let mut reached = 0.0;
            let mut picked = u32::from(aim >= 0.0);
            for place in first_place + 1..first_place + table.width {
                reached += weight(place);
                picked += u32::from(aim * others >= reached * left);
            }
            let count = table.counts.get(chosen).copied().unwrap_or_default();
            if picked >= count || others <= 0.0 {
                picked = 0;
            }
            outcome[lane] = first_place as u32 + picked;
        }
        for lane in who.iter() {
            let drawn = table.outcomes.get(outcome[lane] as usize).map(|drawn| usize::from(drawn.outcome));
            if let Some(count) = drawn.and_then(|drawn| self.tally.drawn.get_mut(drawn)) {
                *count += 1;
            }
        }
    }

    /// Works out the weights of outcomes where rows may replace them, for those runs that chose their option.
    fn weigh(&mut self, table: &Table, who: &Few) {
        let Stage { option, weights, .. } = &mut *self.stage;
        weights.resize(table.outcomes.len(), [0.0; LANES]);
        for (place, (outcome, row)) in table.outcomes.iter().zip(&mut *weights).enumerate() {
            *row = [outcome.weight; LANES];
            if outcome.rows.is_empty() {
                continue;
            }
            let mut open = 0;
            who.iter().for_each(|lane| {
                open |= u64::from(option[lane] as usize == place / table.width) << lane;
            });
            // The first row that holds counts.
            for replaced in outcome.rows.of(&self.model.weight_rows) {
                let holds = self.countries.holds(self.model, replaced.when, open);
                open &= !holds;
                Few::of(holds).iter().for_each(|lane| row[lane] = replaced.weight);
            }
        }
    }

    fn pass_gate(&mut self, gate: &Gate, who: Mask) {
        self.tally.adoption[0] += u64::from(who.count_ones());
        let adopted = self.countries.backs(self.model, gate.threshold, who);
        self.countries.adopt(self.model, who, adopted);
        self.tally.adoption[1] += u64::from(adopted.count_ones());
        self.compromise(gate, who & !adopted);
    }

    fn compromise(&mut self, gate: &Gate, who: Mask) {
        let count = gate.compromises.len();
        if who == 0 || count == 0 {
            return;
        }
        let words = self.words.get(gate.draw);
        self.stage.asked = Some(Asked { draw: gate.draw, count, all_open: true });
        let place = |lane: usize| match gate.choice {
            Choice::Place(place) | Choice::Exactly(place) => place.min(count - 1),
            Choice::Last => count - 1,
            Choice::Uniform => draws::pick(words[lane], count),
        };
        for (number, entries) in gate.compromises.iter().enumerate() {
            let these = who & bits(|lane| place(lane) == number);
            self.countries.move_all(entries, these);
            self.tally.compromises[number] += u64::from(these.count_ones());
        }
        let adopted = self.countries.backs(self.model, gate.threshold, who);
        self.countries.adopt(self.model, who, adopted);
        self.tally.adoption[2] += u64::from(adopted.count_ones());
    }
}
