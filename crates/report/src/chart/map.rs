//! The case study as a causal map: decisions, indicators with their links, and events; the group's path is lit.
//!
//! Three columns: decisions lead to indicators from the left, events from the right, and links join indicators in the
//! middle. What happened is drawn with full lines and a bold frame, what did not with thin dots.

use super::draw::{self, group, lines, polyline, rect, text, wrap};
use super::{Cell, Element, Picture, Scene, Table, range};
use crate::markup::Node;
use crate::say;
use crate::story::{find_compromise, numbered};
use engine::view::Telling;
use scenario::case::{Effect, Id, Indicator, Scenario};
use std::collections::BTreeMap;

const WIDTH: f64 = 720.0;
const BOX: f64 = 190.0;
const GAP: f64 = 8.0;
const LINE: f64 = 13.0;
/// Letters to a line in a box.
const LETTERS: usize = 27;
const MIDDLE: f64 = (WIDTH - BOX) / 2.0;
const RIGHT: f64 = WIDTH - BOX - 1.0;

/// A thing on the map.
struct Place {
    /// What stands in its box.
    text: Vec<String>,
    /// The whole of it.
    name: String,
    /// Its number in the story; none where it never came about.
    number: Option<usize>,
    top: f64,
    height: f64,
}

impl Place {
    fn middle(&self) -> f64 {
        self.top + self.height / 2.0
    }
}

/// What moves an indicator.
struct Edge {
    /// Which column it comes from, and its place there.
    from: (Column, usize),
    to: usize,
    /// Movement in all, in the indicator's unit; for a link, per point.
    by: f64,
    lit: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Decisions,
    Indicators,
    Events,
}

/// Indicators, links, decisions and events, with the group's path lit.
pub fn causal_map(scene: Scene<'_>) -> Picture {
    let words = scene.words;
    let decisions = stacked(decisions(scene));
    let events = stacked(events(scene));
    let indicators = stacked(indicators(scene.case));
    let edges = edges(scene);
    let title = title(scene, &edges);
    let height = [&decisions, &events, &indicators]
        .map(|column| column.last().map_or(0.0, |place| place.top + place.height))
        .into_iter()
        .fold(0.0, f64::max);
    let spread = |places: Vec<Place>| spread(places, height);
    let columns = [spread(decisions), spread(indicators), spread(events)];
    Picture {
        kind: "map",
        drawing: drawing(scene, &columns, &edges, height, &title),
        about: vec![say!(words, "picture-map-how")],
        key: key(scene),
        table: table(scene, &columns, &edges),
        title,
    }
}

fn place(name: String, number: Option<usize>) -> Place {
    let text = wrap(&name, LETTERS - if number.is_some() { 3 } else { 0 }, 3);
    let height = 10.0 + LINE * text.len().max(1) as f64;
    Place { text, name, number, top: 0.0, height }
}

fn stacked(mut places: Vec<Place>) -> Vec<Place> {
    let mut top = 24.0;
    for place in &mut places {
        place.top = top;
        top += place.height + GAP;
    }
    places
}

/// The same places over the whole height, evenly.
fn spread(mut places: Vec<Place>, height: f64) -> Vec<Place> {
    let used = places.last().map_or(0.0, |place| place.top + place.height);
    let more = (height - used) / places.len().max(1) as f64;
    for (number, place) in places.iter_mut().enumerate() {
        place.top += more * (number as f64 + 0.5);
    }
    places
}

/// What the group chose in each decision, by the last time that it was taken.
fn chosen(scene: Scene<'_>) -> BTreeMap<Id, (usize, Id)> {
    let mut chosen = BTreeMap::new();
    for (number, chapter) in numbered(&scene.view.chapters) {
        if let (Some(number), Telling::DecisionTaken { decision, option, .. }) = (number, &chapter.telling) {
            chosen.insert(decision.clone(), (number, option.clone()));
        }
    }
    chosen
}

fn decisions(scene: Scene<'_>) -> Vec<Place> {
    let chosen = chosen(scene);
    let mut places: Vec<Place> = scene
        .case
        .decisions
        .iter()
        .map(|decision| place(decision.title.clone(), chosen.get(&decision.id).map(|(number, _)| *number)))
        .collect();
    if let Some((number, compromise)) = compromise(scene) {
        let label = find_compromise(scene.case, &compromise).map(|c| c.label.clone()).unwrap_or_default();
        places.push(place(say!(scene.words, "cause-compromise", compromise = &label), Some(number)));
    }
    places
}

fn compromise(scene: Scene<'_>) -> Option<(usize, Id)> {
    let mut made = numbered(&scene.view.chapters).filter_map(|(number, chapter)| match &chapter.telling {
        Telling::CompromiseMade { compromise, .. } => Some((number?, compromise.clone())),
        _ => None,
    });
    made.next()
}

fn events(scene: Scene<'_>) -> Vec<Place> {
    let happened = |id: &Id| {
        let mut found = numbered(&scene.view.chapters).filter(
            |(_, chapter)| matches!(&chapter.telling, Telling::EventHappened { event } if event == id),
        );
        found.find_map(|(number, _)| number)
    };
    scene.case.events.iter().map(|event| place(event.title.clone(), happened(&event.id))).collect()
}

fn indicators(case: &Scenario) -> Vec<Place> {
    case.indicators.iter().map(|indicator| place(indicator.name.clone(), None)).collect()
}

fn edges(scene: Scene<'_>) -> Vec<Edge> {
    let case = scene.case;
    let index = |id: &Id| case.indicators.iter().position(|indicator| indicator.id == *id);
    let sums = |effects: &mut dyn Iterator<Item = &Effect>| {
        let mut sums: BTreeMap<usize, f64> = BTreeMap::new();
        for effect in effects {
            if let Some(place) = index(&effect.on) {
                *sums.entry(place).or_default() += effect.by;
            }
        }
        sums
    };
    let mut edges = Vec::new();
    let chosen = chosen(scene);
    let taken = |id: &Id| {
        let mut all = numbered(&scene.view.chapters).filter_map(|(_, chapter)| match &chapter.telling {
            Telling::DecisionTaken { decision, option, outcome, .. } if decision == id => {
                Some((option.clone(), *outcome))
            }
            _ => None,
        });
        all.by_ref().last()
    };
    for (place, decision) in case.decisions.iter().enumerate() {
        let mut lit: BTreeMap<usize, f64> = BTreeMap::new();
        if let Some((option, outcome)) = taken(&decision.id).filter(|_| chosen.contains_key(&decision.id))
            && let Some(option) = decision.options.iter().find(|candidate| candidate.id == option)
        {
            let effects = option.outcomes.get(outcome).map_or(&[][..], |outcome| &outcome.effects);
            lit = sums(&mut effects.iter());
            for (resource, cost) in &option.cost {
                if let Some(resource) = index(resource) {
                    *lit.entry(resource).or_default() -= cost;
                }
            }
        }
        let outcomes = decision.options.iter().flat_map(|option| &option.outcomes);
        let all = sums(&mut outcomes.flat_map(|outcome| &outcome.effects));
        for to in all.keys().filter(|to| !lit.contains_key(to)) {
            edges.push(Edge { from: (Column::Decisions, place), to: *to, by: 0.0, lit: false });
        }
        let lit = lit.into_iter().filter(|(_, by)| *by != 0.0);
        edges.extend(lit.map(|(to, by)| Edge { from: (Column::Decisions, place), to, by, lit: true }));
    }
    if let Some(compromise) = compromise(scene).and_then(|(_, id)| find_compromise(case, &id)) {
        let from = (Column::Decisions, case.decisions.len());
        let sums = sums(&mut compromise.effects.iter());
        edges.extend(sums.into_iter().map(|(to, by)| Edge { from, to, by, lit: true }));
    }
    for (place, event) in case.events.iter().enumerate() {
        let is_it =
            |telling: &Telling| matches!(telling, Telling::EventHappened { event: id } if *id == event.id);
        let lit = scene.view.chapters.iter().any(|chapter| is_it(&chapter.telling));
        let sums = sums(&mut event.effects.iter());
        edges.extend(sums.into_iter().map(|(to, by)| Edge { from: (Column::Events, place), to, by, lit }));
    }
    for link in &case.links {
        if let (Some(from), Some(to)) = (index(&link.from), index(&link.to)) {
            edges.push(Edge { from: (Column::Indicators, from), to, by: link.per_point, lit: true });
        }
    }
    edges
}

fn title(scene: Scene<'_>, edges: &[Edge]) -> String {
    let own = |edge: &&Edge| edge.lit && edge.from.0 != Column::Indicators;
    let count = |place: usize| edges.iter().filter(own).filter(|edge| edge.to == place).count();
    let most = (0..scene.case.indicators.len()).max_by_key(|place| (count(*place), usize::MAX - place));
    let most = most.filter(|place| count(*place) > 0).and_then(|place| scene.case.indicators.get(place));
    match most {
        Some(indicator) => say!(scene.words, "picture-map-title", name = &indicator.name),
        None => say!(scene.words, "picture-map-nothing"),
    }
}

fn drawing(
    scene: Scene<'_>,
    columns: &[Vec<Place>; 3],
    edges: &[Edge],
    height: f64,
    message: &str,
) -> Element {
    let mut svg = draw::svg(WIDTH, height + 4.0, message);
    let heads = ["picture-map-decisions", "picture-map-indicators", "picture-map-events"];
    for (x, head) in [0.0, MIDDLE, RIGHT].into_iter().zip(heads) {
        svg = svg.holding(text("axis", [x + BOX / 2.0, 9.0], "middle", &say!(scene.words, head)));
    }
    // What did not come about lies below what did.
    let (mut pale, mut lit) = (group("pale"), group("lit"));
    for (number, edge) in edges.iter().enumerate() {
        let Some(drawn) = edge_drawn(scene, columns, edge, number) else { continue };
        if edge.lit {
            lit = lit.all(drawn);
        } else {
            pale = pale.all(drawn);
        }
    }
    svg = svg.holding(pale).holding(lit);
    let [decisions, indicators, events] = columns;
    svg = svg.all(decisions.iter().map(|place| boxed(place, 0.0, "decision")));
    svg = svg.all(indicators.iter().map(|place| boxed(place, MIDDLE, "indicator")));
    svg = svg.all(events.iter().map(|place| boxed(place, RIGHT, "event")));
    let wide = Element::new("div")
        .class("chart wide")
        .with("dir", "ltr")
        .with("tabindex", "0")
        .with("role", "group");
    wide.with("aria-label", say!(scene.words, "picture-map-scroll")).holding(svg)
}

fn boxed(place: &Place, x: f64, kind: &str) -> Element {
    let came = place.number.is_some() || kind == "indicator";
    let class = format!("box {kind}{}", if came { "" } else { " pale" });
    let mut drawn = group(&class).holding(rect("", [x + 0.5, place.top], [BOX - 1.0, place.height]));
    let mut left = x + 8.0;
    if let Some(number) = place.number {
        drawn = drawn.holding(text("number", [x + 13.0, place.middle()], "middle", &number.to_string()));
        left = x + 26.0;
    }
    drawn = drawn.all(lines("", [left, place.middle()], "start", &place.text, LINE));
    drawn
}

/// A line from what moves to what is moved, with the sign of its movement at its end.
fn edge_drawn(scene: Scene<'_>, columns: &[Vec<Place>; 3], edge: &Edge, number: usize) -> Option<Vec<Node>> {
    let indicator = scene.case.indicators.get(edge.to)?;
    let to = columns[1].get(edge.to)?;
    // Lines to one box end apart from each other.
    let shift = ((number % 5) as f64 - 2.0) * (to.height / 8.0).min(4.0);
    let y = to.middle() + shift;
    let class = if !edge.lit {
        "edge"
    } else if (edge.by > 0.0) == (indicator.better == scenario::case::Better::Higher) || indicator.resource {
        "edge more"
    } else {
        "edge less"
    };
    let sign = if edge.by > 0.0 { "+" } else { "−" };
    let (drawn, place, anchor) = match edge.from.0 {
        Column::Decisions => {
            let from = columns[0].get(edge.from.1)?;
            (polyline(class, [[BOX, from.middle()], [MIDDLE - 14.0, y]]), [MIDDLE - 8.0, y], "middle")
        }
        Column::Events => {
            let from = columns[2].get(edge.from.1)?;
            let end = MIDDLE + BOX + 14.0;
            (polyline(class, [[RIGHT, from.middle()], [end, y]]), [end - 6.0, y], "middle")
        }
        Column::Indicators => {
            let from = columns[1].get(edge.from.1)?;
            let side = MIDDLE + BOX;
            let out = side + 24.0 + 6.0 * (number % 4) as f64;
            let (start, end) = (from.middle() + 4.0, to.middle() - 4.0);
            let path = format!("M{side} {start} C{out} {start} {out} {end} {} {end}", side + 12.0);
            (Element::new("path").class("edge link").with("d", path), [side + 7.0, end], "middle")
        }
    };
    let mut all: Vec<Node> = vec![drawn.into()];
    if edge.lit {
        all.push(text("sign", place, anchor, sign).into());
    }
    Some(all)
}

fn key(scene: Scene<'_>) -> Vec<(Element, String)> {
    let words = scene.words;
    let small =
        || Element::new("svg").class("chart-key").with("viewBox", "0 0 36 14").with("aria-hidden", "true");
    let across = |class: &str| polyline(class, [[0.0, 7.0], [36.0, 7.0]]);
    vec![
        (small().holding(group("lit").holding(across("edge more"))), say!(words, "picture-key-lit")),
        (small().holding(group("pale").holding(across("edge"))), say!(words, "picture-key-pale")),
        (small().holding(across("edge link")), say!(words, "picture-key-link")),
    ]
}

fn table(scene: Scene<'_>, columns: &[Vec<Place>; 3], edges: &[Edge]) -> Table {
    let words = scene.words;
    let row = |edge: &Edge| {
        let column = columns.get(edge.from.0 as usize)?;
        let from = column.get(edge.from.1)?;
        let to: &Indicator = scene.case.indicators.get(edge.to)?;
        let by = match (edge.from.0, edge.lit) {
            (Column::Indicators, _) => {
                say!(words, "picture-per-point", amount = &words.figure(edge.by, 2, true))
            }
            (_, true) => words.signed(edge.by, range(to)),
            (_, false) => String::new(),
        };
        let path = match (edge.from.0, edge.lit) {
            (Column::Indicators, _) => say!(words, "picture-path-always"),
            (_, true) => say!(words, "picture-path-yes"),
            (_, false) => say!(words, "picture-path-no"),
        };
        let name = match from.number {
            Some(number) => say!(words, "picture-numbered", number = number, what = &from.name),
            None => from.name.clone(),
        };
        Some(vec![name.into(), to.name.as_str().into(), Cell::Number(edge.by, by), path.into()])
    };
    Table {
        caption: say!(words, "picture-map-table"),
        heads: vec![
            say!(words, "picture-head-from"),
            say!(words, "picture-head-to"),
            say!(words, "picture-head-movement"),
            say!(words, "picture-head-path"),
        ],
        rows: edges.iter().filter_map(row).collect(),
    }
}
