//! Ratings by the DAC criteria: a group's own rating of its policy, the marks that others gave to it, and what the
//! simulation can say, each apart from the others and without ranks.

use super::compare::{BESIDE, LANE, Side, WIDTH};
use super::course::in_the_end;
use super::draw::{beside, circle, group, line, rect, row, text};
use super::reach::letter;
use super::{Cell, Element, Picture, Table, range};
use crate::say;
use crate::words::Words;
use engine::view::{IndicatorView, Telling, View};
use engine::worksheet::Criterion;
use engine::workshop::rating::PolicyRating;
use scenario::case::{Better, Indicator, Scenario};

/// Of how many groups a row tells what the simulation says.
const MOST_SAID: usize = 4;

/// The width of a mark that one group gave to another, and the room that a score has for marks beside each other.
const GIVEN: f64 = 30.0;
const ROOM: f64 = 46.0;

/// How each group rated its own policy, how others rated it, and what the simulation can say of it. None where these
/// groups neither gave a rating nor got one.
pub fn ratings(
    words: &dyn Words,
    case: &Scenario,
    sides: &[Side<'_>],
    ratings: &[PolicyRating],
) -> Option<Picture> {
    let is_side = |id: &str| sides.iter().any(|side| side.id == id);
    ratings.iter().any(|rating| is_side(&rating.by) || is_side(&rating.of)).then_some(())?;
    let parties = Parties::new(sides, ratings);
    let marks: Vec<Mark<'_>> = parties.marks(sides, ratings);
    let any_given = marks.iter().any(|mark| !mark.rating.is_own());
    let rows = Criterion::ALL.into_iter().map(|criterion| {
        let says = sides.iter().map(|side| said(words, case, side.view, criterion));
        let says: Vec<String> =
            says.enumerate().filter_map(|(place, said)| Some(marked(words, sides, place, said?))).collect();
        // What is said of many groups would hide the drawing; the table has it all.
        let told = match says.len() {
            0 => say!(words, "picture-says-nothing"),
            1..=MOST_SAID => says.join("; "),
            _ => say!(words, "picture-says-in-table"),
        };
        row("", criterion_name(words, criterion), rated(&marks, criterion), told)
    });
    let mut about = vec![say!(words, "picture-ratings-how")];
    if any_given {
        about.push(say!(words, "picture-ratings-given-how"));
    }
    Some(Picture {
        kind: "ratings",
        title: title(words, sides, &marks),
        about,
        drawing: Element::new("ul").class("picture-rows").all(rows),
        key: parties.key(words, any_given),
        table: table(words, case, sides, &marks, any_given),
    })
}

/// The name of a criterion.
pub(crate) fn criterion_name(words: &dyn Words, criterion: Criterion) -> String {
    say!(words, format!("sheet-dac-{}", criterion.name()))
}

/// Everybody with a letter, by id and name: the groups that are shown, and after them those that rated one of these.
struct Parties<'a>(Vec<(&'a str, &'a str)>);

/// A rating in the picture: the letters of the policy that is rated and of the group that rates.
struct Mark<'a> {
    of: usize,
    by: usize,
    rating: &'a PolicyRating,
}

impl<'a> Parties<'a> {
    fn new(sides: &[Side<'a>], ratings: &'a [PolicyRating]) -> Parties<'a> {
        let mut parties: Vec<(&str, &str)> = sides.iter().map(|side| (side.id, side.name)).collect();
        for rating in ratings.iter().filter(|rating| sides.iter().any(|side| side.id == rating.of)) {
            if parties.iter().all(|(id, _)| *id != rating.by) {
                parties.push((&rating.by, &rating.by_name));
            }
        }
        Parties(parties)
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.0.iter().position(|(own, _)| *own == id)
    }

    /// The ratings of the policies that are shown, policy by policy, each group's own first. Of several that a group
    /// gave to itself, the last counts.
    fn marks(&self, sides: &[Side<'_>], ratings: &'a [PolicyRating]) -> Vec<Mark<'a>> {
        let of_side = |(of, side): (usize, &Side<'_>)| {
            let own = ratings.iter().rev().find(|rating| rating.is_own() && rating.of == side.id);
            let others = ratings.iter().filter(|rating| !rating.is_own() && rating.of == side.id);
            let all = own.into_iter().chain(others);
            all.filter_map(|rating| Some(Mark { of, by: self.place(&rating.by)?, rating }))
                .collect::<Vec<_>>()
        };
        sides.iter().enumerate().flat_map(of_side).collect()
    }

    fn key(&self, words: &dyn Words, any_given: bool) -> Vec<(Element, String)> {
        let mark = |place: usize| {
            Element::new("span").class("sign decision").with("aria-hidden", "true").holding(letter(place))
        };
        let names = self.0.iter().enumerate();
        let names = names.map(|(place, (id, name))| (mark(place), party_name(name, id).to_owned()));
        let given = any_given.then(|| {
            let sign = Element::new("svg")
                .class("chart-key")
                .with("viewBox", "0 0 36 14")
                .with("aria-hidden", "true");
            (sign.holding(pill([18.0, 7.0], "B→A")), say!(words, "picture-key-given"))
        });
        names.chain(given).collect()
    }
}

/// A mark that one group gave to another's policy.
fn pill([x, y]: [f64; 2], said: &str) -> Element {
    let frame = rect("", [x - GIVEN / 2.0 + 1.0, y - 6.2], [GIVEN - 2.0, 12.4]).with("rx", 3);
    group("given").holding(frame).holding(text("", [x, y], "middle", said))
}

/// Where marks for one and the same policy lie furthest apart; where nobody rated another's, the criterion on which own
/// ratings do.
fn title(words: &dyn Words, sides: &[Side<'_>], marks: &[Mark<'_>]) -> String {
    let span = |scores: &[u8]| Some((*scores.iter().min()?, *scores.iter().max()?));
    let widest = |spans: &mut dyn Iterator<Item = (usize, Criterion, (u8, u8))>| {
        let mut widest: Option<(usize, Criterion, (u8, u8))> = None;
        for (of, criterion, (low, high)) in spans {
            if high > low && widest.is_none_or(|(.., (least, most))| high - low > most - least) {
                widest = Some((of, criterion, (low, high)));
            }
        }
        widest
    };
    let of_policies = sides.iter().enumerate().flat_map(|(of, _)| Criterion::ALL.map(|one| (of, one)));
    let mut apart = of_policies.filter_map(|(of, criterion)| {
        let own = marks.iter().filter(|mark| mark.of == of);
        let scores: Vec<u8> = own.filter_map(|mark| mark.rating.score(criterion)).collect();
        Some((of, criterion, span(&scores)?))
    });
    if let Some((of, criterion, (low, high))) = widest(&mut apart) {
        return say!(
            words,
            "picture-ratings-apart",
            name = sides.get(of).map_or("", |side| side.name),
            criterion = &criterion_name(words, criterion),
            low = u32::from(low),
            high = u32::from(high),
        );
    }
    let own = || marks.iter().filter(|mark| mark.rating.is_own());
    let mut between = Criterion::ALL.into_iter().filter_map(|criterion| {
        let scores: Vec<u8> = own().filter_map(|mark| mark.rating.score(criterion)).collect();
        Some((0, criterion, span(&scores)?))
    });
    match widest(&mut between) {
        Some((_, criterion, (low, high))) => say!(
            words,
            "picture-ratings-title",
            criterion = &criterion_name(words, criterion),
            low = u32::from(low),
            high = u32::from(high),
        ),
        None if own().count() > 1 => say!(words, "picture-ratings-same"),
        None => say!(words, "picture-ratings-beside"),
    }
}

/// What is said of a group, with its letter where there are several.
fn marked(words: &dyn Words, sides: &[Side<'_>], place: usize, said: String) -> String {
    if sides.len() == 1 {
        return said;
    }
    say!(words, "picture-group", letter = &letter(place), name = &said)
}

/// Above the scores 1 to 4: a ring for a group's own mark, a frame with two letters for one that another group gave.
fn rated(marks: &[Mark<'_>], criterion: Criterion) -> Element {
    let x = |score: u8| 24.0 + f64::from(score.saturating_sub(1)) * (WIDTH - 48.0) / 3.0;
    let mut drawn = Vec::new();
    let mut most = 1;
    for score in 1..=4 {
        let here = marks.iter().filter(|mark| mark.rating.score(criterion) == Some(score));
        let lanes = lanes(here.map(|mark| (mark, if mark.rating.is_own() { BESIDE } else { GIVEN })));
        most = most.max(lanes.len());
        for (number, (lane, taken)) in lanes.iter().enumerate() {
            let mut left = x(score) - taken / 2.0;
            for (mark, width) in lane {
                let at = [left + width / 2.0, LANE * (number as f64 + 0.5) + 1.0];
                left += width;
                drawn.push(if mark.rating.is_own() {
                    group("own").holding(circle("", at, 6.8)).holding(text(
                        "",
                        at,
                        "middle",
                        &letter(mark.of),
                    ))
                } else {
                    pill(at, &format!("{}→{}", letter(mark.by), letter(mark.of)))
                });
            }
        }
    }
    let foot = LANE * most as f64 + 4.0;
    let mut svg = beside(WIDTH, foot + 14.0).holding(line("scale", [x(1), foot], [x(4), foot]));
    for score in 1..=4 {
        svg = svg.holding(line("scale", [x(score), foot - 3.0], [x(score), foot + 3.0]));
        svg = svg.holding(text("tick", [x(score), foot + 9.0], "middle", &score.to_string()));
    }
    svg.all(drawn)
}

/// Things beside each other, and how much room they take, in as few rows as they fit into in their order.
fn lanes<T>(things: impl Iterator<Item = (T, f64)>) -> Vec<(Vec<(T, f64)>, f64)> {
    let mut lanes: Vec<(Vec<(T, f64)>, f64)> = Vec::new();
    for (thing, width) in things {
        match lanes.last_mut() {
            Some((lane, taken)) if *taken + width <= ROOM => {
                lane.push((thing, width));
                *taken += width;
            }
            _ => lanes.push((vec![(thing, width)], width)),
        }
    }
    lanes
}

/// For each policy and criterion: the group's own mark, the marks that others gave where there are any, and what the
/// simulation says. Long rather than wide, so that the policies of twelve groups fit a phone and a page.
fn table(
    words: &dyn Words,
    case: &Scenario,
    sides: &[Side<'_>],
    marks: &[Mark<'_>],
    any_given: bool,
) -> Table {
    let several = sides.len() > 1;
    let heads = [
        several.then(|| say!(words, "picture-head-policy")),
        Some(say!(words, "debrief-head-criterion")),
        Some(say!(words, "picture-head-own")),
        any_given.then(|| say!(words, "picture-head-given")),
        Some(say!(words, "picture-head-says")),
    ];
    let row = |of: usize, side: &Side<'_>, criterion: Criterion| {
        let scores = |own: bool| {
            let of_policy = marks.iter().filter(move |mark| mark.of == of && mark.rating.is_own() == own);
            of_policy.filter_map(move |mark| Some((mark.rating, mark.rating.score(criterion)?)))
        };
        let not_scored = || Cell::from(say!(words, "debrief-not-scored"));
        let own = scores(true).next();
        let own = own.map(|(_, score)| Cell::Number(f64::from(score), score.to_string()));
        let given = scores(false).map(|(rating, score)| {
            let by = party_name(&rating.by_name, &rating.by);
            say!(words, "picture-given", by = by, score = u32::from(score))
        });
        let given: Vec<String> = given.collect();
        let given = (!given.is_empty()).then(|| Cell::from(given.join("; ")));
        let says = said(words, case, side.view, criterion);
        let cells = [
            several.then(|| Cell::from(party_name(side.name, side.id).to_owned())),
            Some(criterion_name(words, criterion).into()),
            Some(own.unwrap_or_else(not_scored)),
            any_given.then(|| given.unwrap_or_else(not_scored)),
            Some(says.unwrap_or_else(|| say!(words, "picture-says-nothing")).into()),
        ];
        cells.into_iter().flatten().collect()
    };
    let rows = sides.iter().enumerate();
    let rows = rows.flat_map(|(of, side)| Criterion::ALL.map(|criterion| row(of, side, criterion)));
    Table {
        caption: say!(words, "picture-ratings-table"),
        heads: heads.into_iter().flatten().collect(),
        rows: rows.collect(),
    }
}

/// A group by its name; by its id where it has none.
pub fn party_name<'a>(name: &'a str, id: &'a str) -> &'a str {
    if name.trim().is_empty() { id } else { name }
}

/// What the simulation can say about a criterion; none where it can say nothing.
pub(crate) fn said(words: &dyn Words, case: &Scenario, view: &View, criterion: Criterion) -> Option<String> {
    let pairs = || case.indicators.iter().zip(&view.indicators);
    let count = |so: &dyn Fn(&Indicator, &IndicatorView) -> bool| pairs().filter(|(i, v)| so(i, v)).count();
    let moved = |indicator: &Indicator, by: f64, good: bool| {
        by.abs() >= range(indicator) / 200.0
            && !indicator.resource
            && ((by > 0.0) == (indicator.better == Better::Higher)) == good
    };
    match criterion {
        Criterion::Relevance => None,
        Criterion::Coherence => {
            let unlawful =
                |telling: &Telling| matches!(telling, Telling::DecisionTaken { unlawful: true, .. });
            let breaches = view.chapters.iter().filter(|chapter| unlawful(&chapter.telling)).count();
            Some(say!(words, "picture-says-coherence", count = breaches))
        }
        Criterion::Effectiveness => {
            let set = count(&|_, view| view.target_met.is_some());
            let met = count(&|_, view| view.target_met == Some(true));
            (set > 0).then(|| say!(words, "picture-says-effectiveness", met = met, set = set))
        }
        Criterion::Efficiency => {
            let left = pairs().filter(|(indicator, _)| indicator.resource).map(|(indicator, view)| {
                say!(
                    words,
                    "picture-says-efficiency",
                    name = &indicator.name,
                    end = &words.number(in_the_end(view), range(indicator)),
                    start = &words.number(indicator.start, range(indicator)),
                )
            });
            let left: Vec<String> = left.collect();
            (!left.is_empty()).then(|| left.join(", "))
        }
        Criterion::Impact => {
            let went = |good: bool| count(&|i, v| moved(i, in_the_end(v) - i.start, good));
            Some(say!(words, "picture-says-impact", better = went(true), worse = went(false)))
        }
        Criterion::Sustainability => {
            let later = view.chapters.iter().position(|chapter| chapter.telling == Telling::CameLater)?;
            let by = |view: &IndicatorView| {
                let truth = view.truth.as_ref()?;
                Some(truth.get(later + 1)?.1 - truth.get(later)?.1)
            };
            let went = |good: bool| count(&|i, v| by(v).is_some_and(|by| moved(i, by, good)));
            Some(say!(words, "picture-says-sustainability", better = went(true), worse = went(false)))
        }
    }
}
