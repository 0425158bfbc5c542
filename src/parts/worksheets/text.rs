//! Free text.

use super::desk::{Desk, Field};
use crate::t;
use engine::worksheet::Worksheet;
use yew::prelude::*;

/// One large field, with the number of words, because prompts ask for short texts.
pub fn draw(desk: &Desk<'_>, text: &str) -> Html {
    let words = text.split_whitespace().count();
    let field = Field { id: "text".into(), label: t!("sheet-text"), text, rows: 9, ..Field::default() };
    html! {
        <>
            { desk.area(field, |sheet| match sheet {
                Worksheet::Text { text } => Some(text),
                _ => None,
            }) }
            <p class="quiet small">{ t!("sheet-words", count = words) }</p>
        </>
    }
}
