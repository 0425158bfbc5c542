//! Case texts: Markdown to elements. Raw HTML is shown as the text that it is, and nothing is ever fetched.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};
use yew::prelude::*;
use yew::virtual_dom::{VList, VNode, VTag};

/// The language of the case texts on a page, where it is not the page's own. A page provides it to its parts.
#[derive(Clone, PartialEq)]
pub struct CaseLanguage(pub Option<AttrValue>);

#[hook]
fn use_case_language() -> Option<AttrValue> {
    use_context::<CaseLanguage>().and_then(|language| language.0)
}

/// A case text with its paragraphs, lists and headings. Headings start at the third level, below the page's own.
#[derive(Properties, PartialEq)]
pub struct MarkdownProps {
    /// The text.
    pub text: AttrValue,
}

/// Draws a case text.
#[component]
pub fn Markdown(props: &MarkdownProps) -> Html {
    let language = use_case_language();
    html! { <div class="prose" lang={language}>{ render(&props.text) }</div> }
}

/// Draws a case text that is no Markdown: a title, a name.
#[component]
pub fn Plain(props: &MarkdownProps) -> Html {
    let language = use_case_language();
    html! { <span lang={language}>{ &props.text }</span> }
}

/// Draws a case text of one paragraph within a line, such as a label.
#[component]
pub fn Line(props: &MarkdownProps) -> Html {
    let language = use_case_language();
    html! { <span lang={language}>{ inline(&props.text) }</span> }
}

/// Draws a case text of one paragraph without the paragraph around it, for texts that know their language from around them.
pub fn inline(text: &str) -> Html {
    let mut blocks = render(text);
    if let (1, Some(VNode::VTag(only))) = (blocks.len(), blocks.first())
        && only.tag() == "p"
    {
        return only.children().cloned().unwrap_or_default();
    }
    blocks.add_child(VNode::default());
    VNode::from(blocks)
}

/// How deeply elements may lie within each other. What a text nests more deeply stands in the last of them: drawing
/// goes from level to level on the browser's stack, which ends.
const DEEPEST: usize = 24;

fn render(text: &str) -> VList {
    let mut open: Vec<(Option<VTag>, Vec<VNode>)> = vec![(None, Vec::new())];
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
            Event::Code(code) => add(&mut open, html! { <code>{ code.to_string() }</code> }),
            Event::SoftBreak => add(&mut open, " ".into()),
            Event::HardBreak => add(&mut open, html! { <br /> }),
            Event::Rule => add(&mut open, html! { <hr /> }),
            _ => {}
        }
    }
    let nodes = open.into_iter().next().map(|(_, nodes)| nodes).unwrap_or_default();
    VList::with_children(nodes, None)
}

fn add(open: &mut [(Option<VTag>, Vec<VNode>)], node: VNode) {
    if let Some((_, nodes)) = open.last_mut() {
        nodes.push(node);
    }
}

fn close(open: &mut Vec<(Option<VTag>, Vec<VNode>)>) {
    let Some((tag, nodes)) = open.pop() else { return };
    let children = VNode::from(VList::with_children(nodes, None));
    let node = match tag {
        Some(mut tag) => {
            tag.add_child(children);
            VNode::from(tag)
        }
        None => children,
    };
    add(open, node);
}

/// The element for a tag; none where only its contents are shown.
fn element(tag: &Tag<'_>) -> Option<VTag> {
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
    Some(VTag::new(name))
}

/// A link to the web opens in a window of its own, because leaving the page would interrupt play. Others are text.
fn link(address: &str) -> Option<VTag> {
    if !(address.starts_with("https://") || address.starts_with("http://")) {
        return None;
    }
    let mut link = VTag::new("a");
    link.add_attribute("href", address.to_owned());
    link.add_attribute("target", "_blank");
    link.add_attribute("rel", "noopener noreferrer");
    Some(link)
}
