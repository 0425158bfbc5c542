//! Case texts: Markdown to elements. Raw HTML is shown as the text that it is, and nothing is ever fetched.

use super::markup::nodes;
use report::markdown;
use yew::prelude::*;

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
    html! { <div class="prose" lang={language}>{ nodes(&markdown::render(&props.text)) }</div> }
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
    nodes(&markdown::inline(text))
}
