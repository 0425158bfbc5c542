//! Every way of playing a small case study, with the chance that it is drawn and what it brings exactly.
//!
//! A way of playing is one number between 0 and 1 for each named stream of choices, whatever its luck: of so many open
//! options it picks the one in whose part the number lies. Numbers that pick the same options, however many are open,
//! are the same way. The rules are told by the reference, so that nothing is shared with what is tested.

use crate::reference::{self, Fate, For, Fraction, near};
use engine::play::Case;
use engine::session::Session;
use engine::simulate::Plan;
use scenario::case::Stage;
use std::cmp::{max, min};
use std::collections::BTreeMap;

/// More plays than this would take too long.
const MOST_PLAYS: usize = 3_000;

const NOUGHT: Fraction = Fraction::new_raw(0, 1);
const ONE: Fraction = Fraction::new_raw(1, 1);

/// What one way of playing brings by indicator, and last for targets met.
pub struct EveryWay {
    /// The chance that it is drawn.
    pub chance: f64,
    /// What it brings on average.
    pub mean: Vec<f64>,
    /// What it brings more than the group's own way under the same luck: on average, and the standard deviation of that.
    pub more: Vec<[f64; 2]>,
}

fn name(cycle: u8, ids: &[&str]) -> String {
    format!("{cycle} {}", ids.join(" "))
}

/// Goes through all luck. A stream has one number in a play, however often it is read: what is known of the number from
/// one reading bounds what it can be at the next.
#[derive(Default)]
struct Luck {
    branches: Vec<(usize, Vec<Fraction>)>,
    at: usize,
    known: BTreeMap<String, (Fraction, Fraction)>,
}

impl Luck {
    fn one_of(&mut self, what: For, cycle: u8, ids: &[&str], weights: &[Fraction]) -> usize {
        let total: Fraction = weights.iter().sum();
        if total == NOUGHT {
            return 0;
        }
        let name = format!("{what:?} {}", name(cycle, ids));
        let (low, high) = self.known.get(&name).copied().unwrap_or((NOUGHT, ONE));
        let mut reached = NOUGHT;
        let part = |weight: &Fraction| {
            let from = reached / total;
            reached += *weight;
            (max(from, low), min(reached / total, high))
        };
        let parts: Vec<(Fraction, Fraction)> = weights.iter().map(part).collect();
        if self.at == self.branches.len() {
            let chances: Vec<Fraction> = parts.iter().map(|(low, high)| max(*high - *low, NOUGHT)).collect();
            let first = chances.iter().position(|chance| *chance > NOUGHT).expect("something possible");
            self.branches.push((first, chances));
        }
        self.at += 1;
        let taken = self.branches[self.at - 1].0;
        self.known.insert(name, parts[taken]);
        taken
    }

    fn chance(&self) -> f64 {
        let of =
            |(taken, chances): &(usize, Vec<Fraction>)| chances[*taken] / chances.iter().sum::<Fraction>();
        self.branches.iter().map(|branch| near(of(branch))).product()
    }

    /// Goes on to other luck; false after the last.
    fn turn(&mut self) -> bool {
        self.at = 0;
        self.known.clear();
        while let Some((taken, chances)) = self.branches.pop() {
            if let Some(next) = (taken + 1..chances.len()).find(|place| chances[*place] > NOUGHT) {
                self.branches.push((next, chances));
                return true;
            }
        }
        false
    }
}

/// Chooses as one way of playing does.
struct AsWay<'a> {
    luck: &'a mut Luck,
    numbers: &'a BTreeMap<String, Fraction>,
    /// The first stream of which the way has no number yet, and where its parts begin and end.
    missing: Option<(String, Vec<Fraction>)>,
}

impl AsWay<'_> {
    fn pick(&mut self, name: String, open: usize, counts: impl Iterator<Item = usize>) -> usize {
        if open == 1 {
            return 0;
        }
        if let Some(number) = self.numbers.get(&name) {
            return (*number * Fraction::from(open as i128)).to_integer() as usize;
        }
        let cuts = |of: usize| (0..=of as i128).map(move |cut| Fraction::new(cut, of as i128));
        let mut cuts: Vec<Fraction> = counts.flat_map(cuts).collect();
        cuts.sort();
        cuts.dedup();
        self.missing.get_or_insert((name, cuts));
        0
    }
}

impl Fate for AsWay<'_> {
    fn one_of(&mut self, what: For, cycle: u8, ids: &[&str], weights: &[Fraction]) -> usize {
        self.luck.one_of(what, cycle, ids, weights)
    }

    fn option(&mut self, cycle: u8, ids: &[&str], all: &[bool]) -> usize {
        let open: Vec<usize> = (0..all.len()).filter(|place| all[*place]).collect();
        open[self.pick(name(cycle, ids), open.len(), 1..=all.len())]
    }

    fn compromise(&mut self, cycle: u8, count: usize) -> usize {
        self.pick(name(cycle, &["adoption", "compromise"]), count, count..=count)
    }
}

/// Chooses as a group did. What it never decided, and what is locked, is a matter of luck.
struct AsGroup<'a> {
    luck: &'a mut Luck,
    places: &'a BTreeMap<String, usize>,
}

impl Fate for AsGroup<'_> {
    fn one_of(&mut self, what: For, cycle: u8, ids: &[&str], weights: &[Fraction]) -> usize {
        self.luck.one_of(what, cycle, ids, weights)
    }

    fn option(&mut self, cycle: u8, ids: &[&str], all: &[bool]) -> usize {
        match self.places.get(&name(cycle, ids)) {
            Some(place) if all[*place] => *place,
            _ => {
                let open: Vec<usize> = (0..all.len()).filter(|place| all[*place]).collect();
                open[self.luck.one_of(For::Choice, cycle, ids, &vec![ONE; open.len()])]
            }
        }
    }

    fn compromise(&mut self, cycle: u8, count: usize) -> usize {
        let ids = ["adoption", "compromise"];
        let place = self.places.get(&name(cycle, &ids)).copied();
        place.unwrap_or_else(|| self.luck.one_of(For::Choice, cycle, &ids, &vec![ONE; count]))
    }
}

/// What a group chose, by the names of the streams that would otherwise tell.
fn places(case: &Case, plan: &Plan) -> BTreeMap<String, usize> {
    let cycle = |opened: usize| ((opened - 1) / 4) as u8;
    let decided = plan.turns.iter().map(|(turn, place)| {
        let mut ids = vec![case.scenario.decisions[usize::from(turn.decision)].id.as_str()];
        if let Some(event) = turn.called_by {
            let stage = Stage::ALL[(turn.opened - 1) % 4];
            ids.extend([stage.name(), case.scenario.events[usize::from(event)].id.as_str()]);
        }
        (name(cycle(turn.opened), &ids), *place)
    });
    let compromises = plan.compromises.iter();
    let compromises =
        compromises.map(|(opened, place)| (name(cycle(*opened), &["adoption", "compromise"]), *place));
    decided.chain(compromises).collect()
}

/// Every way of playing, held against the first group's own; none where there are too many.
pub fn every_way(session: &Session, met: impl Fn(&[f64]) -> u32) -> Option<Vec<EveryWay>> {
    let case = session.case();
    let places = places(case, &Plan::of_play(case, &session.group(0)?.play));
    let play = |fate: &mut dyn Fate| {
        let end = reference::play(&case.scenario, fate);
        let indicators = case.scenario.indicators.iter();
        let mut brings: Vec<f64> = indicators.map(|i| near(end.values[i.id.as_str()])).collect();
        brings.push(f64::from(met(&brings)));
        brings
    };
    let (mut ways, mut plays) = (Vec::new(), 0);
    let mut waiting = vec![(1.0, BTreeMap::new())];
    while let Some((drawn, numbers)) = waiting.pop() {
        let count = case.scenario.indicators.len() + 1;
        let mut way = EveryWay { chance: drawn, mean: vec![0.0; count], more: vec![[0.0; 2]; count] };
        let mut luck = Luck::default();
        let missing = loop {
            plays += 1;
            if plays > MOST_PLAYS {
                return None;
            }
            let mut fate = AsWay { luck: &mut luck, numbers: &numbers, missing: None };
            let brings = play(&mut fate);
            if fate.missing.is_some() {
                break fate.missing;
            }
            let own = play(&mut AsGroup { luck: &mut luck, places: &places });
            let chance = luck.chance();
            for place in 0..count {
                let more = brings[place] - own[place];
                way.mean[place] += chance * brings[place];
                way.more[place][0] += chance * more;
                way.more[place][1] += chance * more * more;
            }
            if !luck.turn() {
                break None;
            }
        };
        let Some((name, cuts)) = missing else {
            for [mean, squares] in &mut way.more {
                *squares = (*squares - *mean * *mean).max(0.0).sqrt();
            }
            ways.push(way);
            continue;
        };
        // From here on there are several ways, one for each part in which the number can lie.
        waiting.extend(cuts.windows(2).map(|cut| {
            let mut numbers = numbers.clone();
            numbers.insert(name.clone(), cut[0]);
            (drawn * near(cut[1] - cut[0]), numbers)
        }));
    }
    Some(ways)
}
