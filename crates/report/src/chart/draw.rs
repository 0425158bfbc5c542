//! What drawings share: shapes, scales, texts that wrap, and rows of bars.

use super::{Going, Scene};
use crate::markup::{Element, Node};
use crate::say;
use crate::words::Words;
use scenario::case::Stage;

/// A coordinate as it is written: tenths are fine enough to be seen.
pub fn at(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0 + 0.0;
    format!("{rounded}")
}

/// A drawing that says in words what it shows.
pub fn svg(width: f64, height: f64, label: &str) -> Element {
    plain_svg(width, height).with("role", "img").with("aria-label", label)
}

/// A drawing beside words that say all that it shows.
pub fn beside(width: f64, height: f64) -> Element {
    plain_svg(width, height).with("aria-hidden", "true").with("focusable", "false")
}

fn plain_svg(width: f64, height: f64) -> Element {
    Element::new("svg").with("viewBox", format!("0 0 {} {}", at(width), at(height)))
}

pub fn line(class: &str, [x1, y1]: [f64; 2], [x2, y2]: [f64; 2]) -> Element {
    let line = Element::new("line").class(class);
    line.with("x1", at(x1)).with("y1", at(y1)).with("x2", at(x2)).with("y2", at(y2))
}

pub fn rect(class: &str, [x, y]: [f64; 2], [width, height]: [f64; 2]) -> Element {
    let rect = Element::new("rect").class(class).with("x", at(x)).with("y", at(y));
    rect.with("width", at(width.max(0.0))).with("height", at(height.max(0.0)))
}

pub fn circle(class: &str, [x, y]: [f64; 2], radius: f64) -> Element {
    Element::new("circle").class(class).with("cx", at(x)).with("cy", at(y)).with("r", at(radius))
}

fn points(points: impl IntoIterator<Item = [f64; 2]>) -> String {
    let points = points.into_iter().map(|[x, y]| format!("{},{}", at(x), at(y)));
    points.collect::<Vec<_>>().join(" ")
}

pub fn polyline(class: &str, through: impl IntoIterator<Item = [f64; 2]>) -> Element {
    Element::new("polyline").class(class).with("points", points(through))
}

pub fn polygon(class: &str, through: impl IntoIterator<Item = [f64; 2]>) -> Element {
    Element::new("polygon").class(class).with("points", points(through))
}

/// A text whose middle line lies at `y`; `anchor` is `start`, `middle` or `end`.
pub fn text(class: &str, [x, y]: [f64; 2], anchor: &'static str, text: &str) -> Element {
    let element = Element::new("text").class(class).with("x", at(x)).with("y", at(y));
    element.with("dy", "0.35em").with("text-anchor", anchor).holding(text)
}

/// A group of shapes.
pub fn group(class: &str) -> Element {
    Element::new("g").class(class)
}

/// A text in lines of at most so many letters. What does not fit into the last line ends in “…”: the whole stands in the
/// table.
pub fn wrap(text: &str, letters: usize, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::new();
    let mut full = false;
    for word in text.split_whitespace() {
        // A word that is longer than a line is cut.
        let mut rest: Vec<char> = word.chars().collect();
        while !rest.is_empty() && !full {
            let taken = wrapped.last().map_or(0, |line| line.chars().count());
            let starts = taken == 0;
            let room = letters.saturating_sub(taken + usize::from(!starts));
            if rest.len() <= room || (starts && room > 0) {
                let cut = rest.len().min(room);
                let piece: String = rest.drain(..cut).collect();
                match wrapped.last_mut() {
                    Some(line) if !starts => {
                        line.push(' ');
                        line.push_str(&piece);
                    }
                    Some(line) => line.push_str(&piece),
                    None => wrapped.push(piece),
                }
                if !rest.is_empty() && wrapped.len() < lines {
                    wrapped.push(String::new());
                } else if !rest.is_empty() {
                    full = true;
                }
            } else if wrapped.len() < lines.max(1) {
                wrapped.push(String::new());
                if letters == 0 {
                    full = true;
                }
            } else {
                full = true;
            }
        }
        if full {
            break;
        }
    }
    if full && let Some(last) = wrapped.last_mut() {
        let kept: String = last.chars().take(letters.saturating_sub(1)).collect();
        *last = format!("{}…", kept.trim_end());
    }
    wrapped.retain(|line| !line.is_empty());
    wrapped
}

/// A text of several lines, the block's middle at `y`.
pub fn lines(class: &str, [x, y]: [f64; 2], anchor: &'static str, all: &[String], height: f64) -> Vec<Node> {
    let top = y - height * (all.len().saturating_sub(1)) as f64 / 2.0;
    let line = |(place, words): (usize, &String)| {
        Node::from(text(class, [x, top + height * place as f64], anchor, words))
    };
    all.iter().enumerate().map(line).collect()
}

/// Round figures around a range of values, and where these stand on a drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The lowest value drawn.
    pub low: f64,
    /// The highest.
    pub high: f64,
    step: f64,
}

impl Scale {
    /// A scale with round figures around values, within the widest bounds that make sense, and never narrower than a
    /// third of these.
    pub fn around(values: impl IntoIterator<Item = f64>, min: f64, max: f64) -> Scale {
        let values = values.into_iter().filter(|value| value.is_finite());
        let (low, high) = values.fold((max, min), |(low, high), value| (value.min(low), value.max(high)));
        let (low, high) = if low > high { (min, max) } else { (low, high) };
        let spare = ((max - min) / 3.0 - (high - low)).max(0.0) / 2.0;
        let (low, high) = ((low - spare).max(min), (high + spare).min(max));
        let step = round_step(high - low);
        Scale {
            low: ((low / step).floor() * step).max(min),
            high: ((high / step).ceil() * step).min(max),
            step,
        }
    }

    /// How far up a value lies, 0 to 1.
    pub fn share(&self, value: f64) -> f64 {
        let width = self.high - self.low;
        if width > 0.0 { ((value - self.low) / width).clamp(0.0, 1.0) } else { 0.5 }
    }

    /// The round figures on it.
    pub fn ticks(&self) -> impl Iterator<Item = f64> + use<> {
        let (first, step, high) = ((self.low / self.step).ceil(), self.step, self.high);
        let tick = move |place| (first + f64::from(place)) * step;
        (0..12).map(tick).take_while(move |tick| *tick <= high + step / 1e6)
    }
}

/// The least of 0.01, 0.02, 0.05, 0.1 … that divides a width into five parts at most.
fn round_step(width: f64) -> f64 {
    let mut step = 0.01;
    for factor in [2.0, 2.5, 2.0].into_iter().cycle().take(60) {
        if width / step <= 5.0 {
            break;
        }
        step *= factor;
    }
    step
}

/// The number of a moment in the shape of its kind: decisions in circles, events in squares.
pub fn sign(number: usize, is_event: bool) -> Element {
    let class = if is_event { "sign event" } else { "sign decision" };
    Element::new("span").class(class).holding(number.to_string())
}

/// Something that leads to a moment of play, where the scene leads anywhere.
pub fn leading(scene: Scene<'_>, number: usize, children: Vec<Node>) -> Element {
    match scene.going {
        Going::Links => {
            let link = Element::new("a").class("to-moment").with("href", format!("#moment-{number}"));
            link.with("data-moment", number).all(children)
        }
        Going::Nowhere => Element::new("span").all(children),
    }
}

/// A row of a list of bars: what it is about, its drawing, and its figure.
pub fn row(class: &str, name: impl Into<Node>, drawing: Element, figure: impl Into<Node>) -> Element {
    let row = Element::new("li").holding(Element::new("div").class("bar-name").holding(name));
    let row = if class.is_empty() { row } else { row.class(class) };
    row.holding(drawing).holding(Element::new("div").class("bar-figure").holding(figure))
}

/// A stage's icon, on a grid of 24 by 24.
pub fn stage_icon(stage: Stage) -> Element {
    let svg = Element::new("svg").class("icon").with("viewBox", "0 0 24 24").with("aria-hidden", "true");
    svg.holding(Element::new("path").with("d", stage_path(stage)))
}

/// The outline of a stage's icon, on a grid of 24 by 24.
pub fn stage_path(stage: Stage) -> &'static str {
    match stage {
        Stage::Agenda => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20.5 20.5",
        Stage::Formulation => "M6 3.5h8l4.5 4.5v12.5H6ZM14 3.5V8h4.5M9 12.5h6.500M9 16.500h6.5",
        Stage::Implementation => {
            "M12 8.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.600l2.1 2.100M16.3 16.300l2.1 2.100M18.4 5.600l-2.1 2.100M7.7 16.300l-2.1 2.1"
        }
        Stage::Evaluation => "M4 20.500h16.500M6.5 17v-5M11 17V7M15.5 17v-7.500M20 17V4.5",
    }
}

/// The stages' names below a drawing that has a column for each, and half a one for what came later.
pub fn stages(words: &dyn Words, count: usize) -> Element {
    let stage = |place: usize| {
        let stage = Stage::ALL[place % 4];
        let name = Element::new("span").holding(say!(words, format!("stage-{}", stage.name())));
        Element::new("span").class(stage.name()).holding(stage_icon(stage)).holding(name)
    };
    let later = Element::new("span").holding(say!(words, "debrief-later-short"));
    let class = if count > 4 { "chart-stages many" } else { "chart-stages" };
    let all = Element::new("div").class(class).with("aria-hidden", "true");
    all.all((0..count).map(stage)).holding(Element::new("span").class("later").holding(later))
}

/// What the stages' icons mean, for where there is no room for names below a drawing.
pub fn stages_key(words: &dyn Words) -> impl Iterator<Item = (Element, String)> + '_ {
    Stage::ALL.into_iter().map(|stage| (stage_icon(stage), say!(words, format!("stage-{}", stage.name()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, letters: usize, most: usize, expected: &[&str]) {
        assert_eq!(wrap(text, letters, most), expected, "{text:?} in {most} lines of {letters}");
    }

    #[test]
    fn texts_wrap_between_words_and_say_where_they_were_cut() {
        check("", 5, 2, &[]);
        check("one", 5, 2, &["one"]);
        check("one two", 7, 1, &["one two"]);
        check("one two", 6, 2, &["one", "two"]);
        check("one two three", 6, 2, &["one", "two…"]);
        check("miqrasiyasının", 6, 2, &["miqras", "iyası…"]);
        check("миграция населения", 9, 2, &["миграция", "населения"]);
        check("one", 0, 1, &["…"]);
    }

    #[test]
    fn scales_hold_what_is_drawn_in_round_figures() {
        for (values, min, max) in [
            (vec![], 0.0, 100.0),
            (vec![50.0], 0.0, 100.0),
            (vec![0.0, 100.0], 0.0, 100.0),
            (vec![3.0, 3.0, 3.0], 0.0, 4.0),
            (vec![-7.5, 12.0], -20.0, 20.0),
            (vec![9_999.0], 0.0, 10_000.0),
            (vec![f64::NAN, 1.0], 0.0, 2.0),
        ] {
            let scale = Scale::around(values.clone(), min, max);
            assert!(scale.low < scale.high, "{values:?}: {scale:?}");
            assert!(scale.low >= min && scale.high <= max, "{values:?}: {scale:?}");
            for value in values.iter().filter(|value| value.is_finite()) {
                assert!((scale.low..=scale.high).contains(value), "{values:?}: {scale:?}");
            }
            let ticks: Vec<f64> = scale.ticks().collect();
            assert!((2..=8).contains(&ticks.len()), "{values:?}: {ticks:?}");
        }
    }
}
