//! Pictures: each drawn once, as markup, for a page, a printed sheet and a file.
//!
//! A [`Picture`] says its message in words, draws it, and holds the table behind it. No meaning is carried by colour
//! alone, and no figure has more digits than its standard error supports.

mod compare;
mod course;
mod draw;
mod luck;
mod map;
mod ratings;
mod reach;
mod support;
mod targets;
mod timeline;
mod turning;
mod waterfall;

pub use compare::{Side, courses, profiles};
pub use course::{ahead, course};
pub use draw::stage_path;
pub use luck::luck;
pub use map::causal_map;
pub(crate) use ratings::{criterion_name, said};
pub use ratings::{party_name, ratings};
pub use reach::reach;
pub use support::support;
pub use targets::targets;
pub use timeline::{Eyes, Steps, timeline};
pub use turning::{Measure, fork_name, turning_points};
pub use waterfall::waterfall;

pub(crate) use crate::markup::Element;
use crate::say;
use crate::words::{Words, decimals};
use engine::insight::Figure;
use engine::view::View;
use scenario::case::{Indicator, Scenario};

/// What pictures of one group are drawn of.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The reader's words.
    pub words: &'a dyn Words,
    /// The case study in the reader's language.
    pub case: &'a Scenario,
    /// What may be seen of the group's play; in the debrief that is all of it.
    pub view: &'a View,
    /// How a picture leads to a moment of play.
    pub going: Going,
}

/// How a picture leads to a moment of play.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Going {
    /// By links to `#moment-` and the number, which bear it as `data-moment` as well.
    Links,
    /// Not at all.
    Nowhere,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// A number, and how it is written.
    Number(f64, String),
}

impl Cell {
    /// What people read.
    pub fn text(&self) -> &str {
        match self {
            Cell::Text(text) | Cell::Number(_, text) => text,
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }
}

/// The figures behind a picture. The first column heads its rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What it holds, in a few words.
    pub caption: String,
    /// The columns' heads.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// The table as markup. On a narrow screen each row becomes a block of its own; the roles keep it a table even then.
    pub fn draw(&self) -> Element {
        let head = |head: &String| {
            Element::new("th").with("scope", "col").with("role", "columnheader").holding(head.as_str())
        };
        let cell = |(place, cell): (usize, &Cell)| {
            if place == 0 {
                return Element::new("th")
                    .with("scope", "row")
                    .with("role", "rowheader")
                    .holding(cell.text());
            }
            let head = self.heads.get(place).cloned().unwrap_or_default();
            let inner = Element::new("div").holding(cell.text());
            let class = if matches!(cell, Cell::Number(..)) { "number" } else { "words" };
            Element::new("td").class(class).with("role", "cell").with("data-head", head).holding(inner)
        };
        let row =
            |row: &Vec<Cell>| Element::new("tr").with("role", "row").all(row.iter().enumerate().map(cell));
        let heads = Element::new("tr").with("role", "row").all(self.heads.iter().map(head));
        Element::new("table")
            .class("record behind")
            .with("role", "table")
            .holding(Element::new("caption").holding(self.caption.as_str()))
            .holding(Element::new("thead").with("role", "rowgroup").holding(heads))
            .holding(Element::new("tbody").with("role", "rowgroup").all(self.rows.iter().map(row)))
    }
}

/// A picture with its message and its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What kind of picture it is, as a class: `course`, `waterfall` and so on.
    pub kind: &'static str,
    /// What it says, as a sentence.
    pub title: String,
    /// What else is to be said.
    pub about: Vec<String>,
    /// The drawing.
    pub drawing: Element,
    /// How to read it: a sign and its meaning.
    pub key: Vec<(Element, String)>,
    /// The figures behind it.
    pub table: Table,
}

impl Picture {
    /// The picture as markup, with its title as a heading of a level such as `h3`. Where `folded`, the table is folded.
    pub fn figure(&self, words: &dyn Words, heading: &'static str, folded: bool) -> Element {
        let caption = Element::new("figcaption")
            .holding(Element::new(heading).holding(self.title.as_str()))
            .all(self.about.iter().map(|text| Element::new("p").holding(text.as_str())));
        let mut figure =
            Element::new("figure").class(&format!("picture picture-{}", self.kind)).holding(caption);
        figure = figure.holding(self.drawing.clone());
        if !self.key.is_empty() {
            let entry = |(sign, text): &(Element, String)| {
                Element::new("li").holding(sign.clone()).holding(Element::new("span").holding(text.as_str()))
            };
            let key = Element::new("ul").class("chart-keys").with("aria-label", say!(words, "picture-key"));
            figure = figure.holding(key.all(self.key.iter().map(entry)));
        }
        let table = self.table.draw();
        if folded {
            let summary = Element::new("summary").holding(say!(words, "picture-figures"));
            figure.holding(Element::new("details").holding(summary).holding(table))
        } else {
            figure.holding(table)
        }
    }
}

/// The width of an indicator's scale.
pub(crate) fn range(indicator: &Indicator) -> f64 {
    indicator.max - indicator.min
}

/// How many decimals a sampled number bears: at most as many as its scale makes sense of, and no place finer than its
/// standard error.
pub fn supported(figure: Figure, range: f64) -> u8 {
    let most = decimals(range);
    let mut places = 0;
    let mut step = 0.1;
    while places < most && step >= figure.error {
        places += 1;
        step /= 10.0;
    }
    places
}

/// A sampled number as people read it.
pub fn sampled(words: &dyn Words, figure: Figure, range: f64, sign: bool) -> String {
    words.figure(rounded(figure, range), supported(figure, range), sign)
}

/// How many decimals the error of a sampled number bears: one more than the number, or as many as it takes to say that
/// it is not nothing.
pub(crate) fn places_of_error(figure: Figure, range: f64) -> u8 {
    let mut places = supported(figure, range).saturating_add(1);
    let mut step = (0..places).fold(1.0, |step, _| step / 10.0);
    while places < MOST_PLACES && figure.error < step / 2.0 {
        places += 1;
        step /= 10.0;
    }
    places
}

/// The most decimals of an error; what is smaller still is as good as nothing.
const MOST_PLACES: u8 = 4;

/// A sampled number with its standard error.
pub fn with_error(words: &dyn Words, figure: Figure, range: f64, sign: bool) -> String {
    let value = sampled(words, figure, range, sign);
    let places = places_of_error(figure, range);
    let least = (0..places).fold(0.5, |step, _| step / 10.0);
    if figure.error < least {
        return value;
    }
    format!("{value} ± {}", words.figure(figure.error, places, false))
}

/// A sampled number to the digits that its error supports.
fn rounded(figure: Figure, range: f64) -> f64 {
    // Beyond one, whole steps of ten or a hundred are all that the error leaves.
    let mut coarse = 1.0;
    while figure.error > coarse && coarse < range / 10.0 {
        coarse *= 10.0;
    }
    let scale = [1.0, 10.0, 100.0][usize::from(supported(figure, range).min(2))] / coarse;
    (figure.value * scale).round() / scale + 0.0
}

/// Whether a sampled difference can be told from none: beyond its error, and in the digits that people read.
pub fn is_told(difference: Figure, range: f64) -> bool {
    difference.is_clear(0.0) && rounded(difference, range) != 0.0
}

/// A share (0 to 1) as a whole number of hundredths, or of tenths where its error supports no more.
pub fn percent(words: &dyn Words, share: Figure) -> String {
    sampled(words, Figure { value: share.value * 100.0, error: share.error * 100.0 }, 100.0, false)
}
