//! What [`report`] draws and writes, as elements of the page.

use report::markup::{Element, Node};
use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag, VText};

/// An element of a picture or a document as one of the page.
pub fn draw(element: &Element) -> Html {
    let mut tag = VTag::new(element.name);
    for (name, value) in &element.attributes {
        tag.add_attribute(name, value.clone());
    }
    tag.add_children(element.children.iter().map(|child| match child {
        Node::Element(element) => draw(element),
        Node::Text(text) => VNode::from(VText::new(text.clone())),
    }));
    VNode::from(tag)
}
