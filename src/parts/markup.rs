//! What [`report`] draws and writes, as elements of the page.

use report::markup::{Element, Node};
use yew::prelude::*;
use yew::virtual_dom::{VList, VNode, VTag, VText};

/// An element of a picture or a document as one of the page.
pub fn draw(element: &Element) -> Html {
    let mut tag = VTag::new(element.name);
    for (name, value) in &element.attributes {
        tag.add_attribute(name, value.clone());
    }
    tag.add_children(element.children.iter().map(node));
    VNode::from(tag)
}

/// Some nodes, one after the other.
pub fn nodes(all: &[Node]) -> Html {
    VNode::from(VList::with_children(all.iter().map(node).collect(), None))
}

fn node(node: &Node) -> VNode {
    match node {
        Node::Element(element) => draw(element),
        Node::Text(text) => VNode::from(VText::new(text.clone())),
    }
}
