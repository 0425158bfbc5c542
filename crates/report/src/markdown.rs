//! Case texts: Markdown to elements. Raw HTML is shown as the text that it is, and nothing is ever fetched.

use crate::markup::{Element, Node};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};

/// How deeply elements may lie within each other. What a text nests more deeply stands in the last of them: drawing
/// goes from level to level on the stack, which ends.
const DEEPEST: usize = 24;

/// The elements of a text. Headings start at the third level, below the page's own.
pub fn render(text: &str) -> Vec<Node> {
    let mut open: Vec<(Option<Element>, Vec<Node>)> = vec![(None, Vec::new())];
    let mut too_deep = 0_usize;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(_) if open.len() > DEEPEST => too_deep += 1,
            Event::End(_) if too_deep > 0 => too_deep -= 1,
            Event::Start(tag) => open.push((element(&tag), Vec::new())),
            Event::End(_) => close(&mut open),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                add(&mut open, text.to_string().into());
            }
            Event::Code(code) => add(&mut open, Element::new("code").holding(code.to_string()).into()),
            Event::SoftBreak => add(&mut open, " ".into()),
            Event::HardBreak => add(&mut open, Element::new("br").into()),
            Event::Rule => add(&mut open, Element::new("hr").into()),
            _ => {}
        }
    }
    open.into_iter().next().map(|(_, nodes)| nodes).unwrap_or_default()
}

/// The contents of a text of one paragraph, without the paragraph around it; others as they are.
pub fn inline(text: &str) -> Vec<Node> {
    let mut nodes = render(text);
    match nodes.as_mut_slice() {
        [Node::Element(only)] if only.name == "p" => std::mem::take(&mut only.children),
        _ => nodes,
    }
}

fn add(open: &mut [(Option<Element>, Vec<Node>)], node: Node) {
    if let Some((_, nodes)) = open.last_mut() {
        nodes.push(node);
    }
}

fn close(open: &mut Vec<(Option<Element>, Vec<Node>)>) {
    let Some((element, nodes)) = open.pop() else { return };
    match element {
        Some(element) => add(open, element.all(nodes).into()),
        None => nodes.into_iter().for_each(|node| add(open, node)),
    }
}

/// The element for a tag; none where only its contents are shown.
fn element(tag: &Tag<'_>) -> Option<Element> {
    let name = match tag {
        Tag::Paragraph => "p",
        Tag::Heading { level, .. } => match level {
            HeadingLevel::H1 | HeadingLevel::H2 => "h3",
            _ => "h4",
        },
        Tag::BlockQuote(_) => "blockquote",
        Tag::CodeBlock(_) => "pre",
        Tag::List(None) => "ul",
        Tag::List(Some(_)) => "ol",
        Tag::Item => "li",
        Tag::Emphasis => "em",
        Tag::Strong => "strong",
        Tag::Strikethrough => "s",
        Tag::Table(_) => "table",
        Tag::TableHead => "tr",
        Tag::TableRow => "tr",
        Tag::TableCell => "td",
        Tag::Link { dest_url, .. } => return link(dest_url),
        // A picture's description stands for it: nothing is fetched.
        _ => return None,
    };
    Some(Element::new(name))
}

/// A link to the web, which opens in a window of its own. Others are text.
pub fn link(address: &str) -> Option<Element> {
    let to_web = address.starts_with("https://") || address.starts_with("http://");
    to_web.then(|| {
        let link = Element::new("a").with("href", address);
        link.with("target", "_blank").with("rel", "noopener noreferrer")
    })
}
