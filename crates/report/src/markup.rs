//! Elements of HTML and SVG as plain data, so that one drawing serves a page, a printed sheet and a file.

use std::fmt::Write;

/// What stands in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Another element.
    Element(Element),
    /// A text.
    Text(String),
}

/// An element with its attributes and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// The name, such as `svg` or `table`.
    pub name: &'static str,
    /// The attributes, in the order in which they are written.
    pub attributes: Vec<(&'static str, String)>,
    /// What stands in it.
    pub children: Vec<Node>,
}

impl From<Element> for Node {
    fn from(element: Element) -> Node {
        Node::Element(element)
    }
}

impl From<String> for Node {
    fn from(text: String) -> Node {
        Node::Text(text)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Node {
        Node::Text(text.to_owned())
    }
}

/// Elements that hold nothing and are written without an end.
const VOID: [&str; 5] = ["br", "col", "hr", "img", "meta"];

impl Element {
    /// An empty element.
    pub fn new(name: &'static str) -> Element {
        Element { name, attributes: Vec::new(), children: Vec::new() }
    }

    /// With an attribute.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Element {
        self.attributes.push((name, value.to_string()));
        self
    }

    /// With a class.
    #[must_use]
    pub fn class(self, class: &str) -> Element {
        self.with("class", class)
    }

    /// With something in it.
    #[must_use]
    pub fn holding(mut self, child: impl Into<Node>) -> Element {
        self.children.push(child.into());
        self
    }

    /// With several things in it.
    #[must_use]
    pub fn all<N: Into<Node>>(mut self, children: impl IntoIterator<Item = N>) -> Element {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// The element as HTML. Texts and values stand in it as what they are and never as markup.
    pub fn to_html(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        // Writing into a text cannot fail.
        let _ = write!(out, "<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{}\"", escaped(value));
        }
        out.push('>');
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(text) => out.push_str(&escaped(text)),
            }
        }
        if !VOID.contains(&self.name) {
            let _ = write!(out, "</{}>", self.name);
        }
    }
}

/// A text that means itself within markup.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_values_are_never_markup() {
        let element =
            Element::new("p").with("title", "\"><b>").holding("<script>&").holding(Element::new("br"));
        assert_eq!(element.to_html(), "<p title=\"&quot;&gt;&lt;b&gt;\">&lt;script&gt;&amp;<br></p>");
    }
}
