//! What documents are put together from: sections, tables, pictures, and the page that they begin with.

use super::Desk;
use crate::chart::Picture;
use crate::content::GroupTold;
use crate::gather::Ground;
use crate::markdown;
use crate::markup::{Element, Node};
use crate::say;
use crate::sheets::Block;
use crate::words::Words;

/// A section with its place in the table of contents.
pub struct Section {
    id: String,
    title: String,
    new_page: bool,
    halves: bool,
    content: Vec<Element>,
    /// The sections within it.
    pub parts: Vec<Section>,
}

impl Section {
    /// An empty section.
    pub fn new(id: impl Into<String>, title: String) -> Section {
        Section {
            id: id.into(),
            title,
            new_page: false,
            halves: false,
            content: Vec::new(),
            parts: Vec::new(),
        }
    }

    /// With something in it.
    #[must_use]
    pub fn with(mut self, element: Element) -> Section {
        self.content.push(element);
        self
    }

    /// With several things in it.
    #[must_use]
    pub fn all(mut self, elements: impl IntoIterator<Item = Element>) -> Section {
        self.content.extend(elements);
        self
    }

    /// On a sheet of its own.
    #[must_use]
    pub fn on_new_page(mut self) -> Section {
        self.new_page = true;
        self
    }

    /// With two pictures beside each other on paper.
    #[must_use]
    pub fn in_halves(mut self) -> Section {
        self.halves = true;
        self
    }
}

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// The name of a heading, from 1.
pub fn heading(level: usize) -> &'static str {
    HEADINGS.get(level.saturating_sub(1)).copied().unwrap_or("h6")
}

/// A section as an element, with a heading of a level.
pub fn body(section: &Section, level: usize) -> Element {
    let classes = [("new-page", section.new_page), ("halves", section.halves)];
    let classes = classes.into_iter().filter_map(|(name, on)| on.then_some(name));
    let class = ["report-section"].into_iter().chain(classes).collect::<Vec<_>>().join(" ");
    Element::new("section")
        .class(&class)
        .with("aria-labelledby", &section.id)
        .holding(
            Element::new(heading(level))
                .with("id", &section.id)
                .with("tabindex", -1)
                .holding(section.title.as_str()),
        )
        .all(section.content.iter().cloned())
        .all(section.parts.iter().map(|part| body(part, level + 1)))
}

/// The table of contents.
pub fn contents(words: &dyn Words, sections: &[Section]) -> Element {
    fn list(sections: &[Section]) -> Element {
        let entry = |section: &Section| {
            let link =
                Element::new("a").with("href", format!("#{}", section.id)).holding(section.title.as_str());
            let entry = Element::new("li").holding(link);
            if section.parts.is_empty() { entry } else { entry.holding(list(&section.parts)) }
        };
        Element::new("ol").all(sections.iter().map(entry))
    }
    Element::new("nav")
        .class("report-contents")
        .with("aria-labelledby", "report-contents")
        .holding(Element::new("h2").with("id", "report-contents").holding(say!(words, "report-contents")))
        .holding(list(sections))
}

/// What a document begins with: what it is, of which case study, of whom, and how things stood then.
pub fn title_page(desk: Desk<'_>, kind: &str, name: &str) -> Element {
    let Desk { ground: Ground { words, .. }, report } = desk;
    let mut header = Element::new("header").class("report-title").holding(p("kicker", kind)).holding(
        Element::new("h1")
            .with("id", "report-title")
            .with("tabindex", -1)
            .all(told_in(desk, &report.case.title)),
    );
    if !name.is_empty() {
        header = header.holding(p("report-group", name));
    }
    let last = words.moment(report.session.last);
    header.holding(p("quiet", &say!(words, "report-state", moment = &last)))
}

/// A group's name; a session's only group may have none.
pub fn group_name(words: &dyn Words, group: &GroupTold) -> String {
    if group.name.is_empty() { say!(words, "report-the-group") } else { group.name.clone() }
}

/// A paragraph.
pub fn p(class: &str, text: &str) -> Element {
    let element = Element::new("p");
    let element = if class.is_empty() { element } else { element.class(class) };
    element.holding(text)
}

/// A title of the case study, which says its language where that is not the document's.
pub fn told_in(desk: Desk<'_>, text: &str) -> Vec<Node> {
    let language = &desk.report.case.language;
    if *language == desk.report.language {
        return vec![text.into()];
    }
    vec![Element::new("span").with("lang", language).holding(text).into()]
}

/// A text of the case study.
pub fn prose(desk: Desk<'_>, text: &str) -> Element {
    let element = Element::new("div").class("prose").all(markdown::render(text));
    let language = &desk.report.case.language;
    if *language == desk.report.language { element } else { element.with("lang", language) }
}

/// What people wrote, with their line breaks.
pub fn written(text: &str) -> Element {
    p("written", text.trim())
}

/// From how many columns on a table is wider than a phone, so that it runs sideways within its own width.
const WIDE: usize = 3;

/// A table whose first column heads its rows. Where `numbers` says so, a column's cells stand to the right.
pub fn table(caption: &str, heads: &[String], numbers: &[bool], rows: Vec<Vec<String>>) -> Element {
    let class = |place: usize| numbers.get(place).copied().unwrap_or(false).then_some("number");
    let of = |name: &'static str, place: usize, text: &str| {
        let element = Element::new(name).holding(text);
        match class(place) {
            Some(class) => element.class(class),
            None => element,
        }
    };
    let head = |(place, head): (usize, &String)| of("th", place, head).with("scope", "col");
    let cell = |(place, cell): (usize, &String)| {
        if place == 0 { of("th", place, cell).with("scope", "row") } else { of("td", place, cell) }
    };
    let row = |row: &Vec<String>| Element::new("tr").all(row.iter().enumerate().map(cell));
    let table = Element::new("table")
        .class("report-table")
        .holding(Element::new("caption").holding(caption))
        .holding(Element::new("thead").holding(Element::new("tr").all(heads.iter().enumerate().map(head))))
        .holding(Element::new("tbody").all(rows.iter().map(row)));
    if heads.len() < WIDE {
        return table;
    }
    // The keyboard can move what runs sideways only where it can go there.
    Element::new("div")
        .class("report-wide")
        .with("role", "region")
        .with("tabindex", 0)
        .with("aria-label", caption)
        .holding(table)
}

/// The heads of columns, by name.
pub fn heads(words: &dyn Words, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| say!(words, format!("report-head-{name}"))).collect()
}

/// A picture with its message and, where it says more than the text around it, the figures behind it.
pub fn drawn(picture: &Picture, with_table: bool) -> Element {
    let caption = Element::new("figcaption")
        .holding(p("report-message", &picture.title))
        .all(picture.about.iter().map(|text| p("", text)));
    let mut figure = Element::new("figure")
        .class(&format!("picture picture-{}", picture.kind))
        .holding(caption)
        .holding(picture.drawing.clone());
    if !picture.key.is_empty() {
        let entry = |(sign, text): &(Element, String)| {
            Element::new("li").holding(sign.clone()).holding(Element::new("span").holding(text.as_str()))
        };
        figure = figure.holding(Element::new("ul").class("chart-keys").all(picture.key.iter().map(entry)));
    }
    if with_table { figure.holding(picture.table.draw()) } else { figure }
}

/// Pictures of one kind, one after the other. How to read them is told once.
pub fn all_drawn(pictures: impl Iterator<Item = Picture>) -> Vec<Element> {
    let mut told: Vec<String> = Vec::new();
    let draw = |mut picture: Picture| {
        picture.about.retain(|text| !told.contains(text));
        picture.key.retain(|(_, text)| !told.contains(text));
        told.extend(picture.about.iter().chain(picture.key.iter().map(|(_, text)| text)).cloned());
        drawn(&picture, false)
    };
    pictures.map(draw).collect()
}

/// A part of a worksheet.
pub fn block(block: &Block) -> Element {
    match block {
        Block::Text { name, text } => Element::new("div")
            .all((!name.is_empty()).then(|| p("report-field", name)))
            .holding(written(text)),
        Block::List { name, items } => {
            let items = items.iter().map(|item| Element::new("li").holding(item.as_str()));
            Element::new("div").holding(p("report-field", name)).holding(Element::new("ul").all(items))
        }
        Block::Grid { name, heads, rows } => table(name, heads, &[], rows.clone()),
    }
}
