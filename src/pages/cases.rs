//! The case studies to choose from: the person's own and the bundled ones, in the order of the language, and found by
//! their words where there are many.

use super::deleted::Item;
use crate::device::storage::ListedCase;
use crate::route::Route;
use crate::{t, words};
use scenario::card::Card;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// With how many case studies a field to find one by its words appears.
const MANY: usize = 7;

/// What there is to choose from.
#[derive(Properties, PartialEq)]
pub struct CasesProps {
    /// The person's own case studies; those that are damaged or deleted are not shown.
    pub own: Vec<ListedCase>,
    /// The bundled ones; none where they cannot be had.
    pub bundled: Option<Vec<Card>>,
    /// The person wants one of their own deleted.
    pub on_delete: Callback<Item>,
}

/// The case studies as cards.
#[component]
pub fn Cases(props: &CasesProps) -> Html {
    let wanted = use_state_eq(String::new);
    let own: Vec<&ListedCase> = props.own.iter().filter(|case| case.deleted.is_none()).collect();
    let bundled = props.bundled.iter().flatten().filter(|card| own.iter().all(|own| own.id != card.id));
    let own = own.iter().filter_map(|case| Some((case.card.as_ref()?, Some(Item::case(case)))));
    let cards: Vec<(&Card, Option<Item>)> = own.chain(bundled.map(|card| (card, None))).collect();
    let many = cards.len() >= MANY;
    // What somebody brought comes first.
    let titles = cards.iter().map(|(card, own)| (own.is_none(), title(card)));
    let found: Vec<&(&Card, Option<Item>)> = words::in_order(titles)
        .into_iter()
        .filter_map(|place| cards.get(place))
        .filter(|(card, _)| !many || says(card, &wanted))
        .collect();
    let on_input = {
        let wanted = wanted.setter();
        Callback::from(move |event: InputEvent| {
            wanted.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    html! {
        <section aria-labelledby="cases-title">
            <h2 id="cases-title">{ t!("case-studies") }</h2>
            if many {
                <div class="find">
                    <label class="field">
                        <span>{ t!("find-case") }</span>
                        <input type="search" autocomplete="off" value={(*wanted).clone()} oninput={on_input} />
                    </label>
                    <p role="status" class="quiet small">
                        { if wanted.trim().is_empty() { String::new() } else { t!("cases-found", count = found.len() as u32) } }
                    </p>
                </div>
            }
            <ul class="cards">{ for found.into_iter().map(|(card, own)| case_card(card, own.as_ref().map(|own| (&props.on_delete, own.clone())))) }</ul>
            if props.bundled.is_none() {
                <p class="notice" role="alert">{ t!("no-bundled") }</p>
            }
        </section>
    }
}

fn title(card: &Card) -> String {
    card.in_language(&words::current()).title.clone()
}

/// Whether a card says every word that somebody looks for, in whichever of its languages.
fn says(card: &Card, wanted: &str) -> bool {
    let topics: Vec<String> = card.tags.iter().map(|tag| topic(tag)).collect();
    let texts = card.texts.iter().flat_map(|text| [text.title.as_str(), text.summary.as_str()]);
    let all: Vec<&str> = texts.chain(topics.iter().map(String::as_str)).collect();
    let all = all.join(" ");
    wanted.split_whitespace().all(|word| words::says(&all, word))
}

fn case_card(card: &Card, own: Option<(&Callback<Item>, Item)>) -> Html {
    let on_remove = own.map(|(ask, item)| ask.reform(move |_: MouseEvent| item.clone()));
    let text = card.in_language(&words::current());
    let told_in = words::other(&text.language);
    let languages: Vec<String> = card.texts.iter().map(|text| words::language_name(&text.language)).collect();
    html! {
        <li key={card.id.clone()} class="card case">
            if on_remove.is_some() {
                <p class="kicker">{ t!("your-own") }</p>
            }
            <h3 lang={told_in.clone()}><a href={Route::Case(card.id.clone()).href()}>{ &text.title }</a></h3>
            <p lang={told_in}>{ &text.summary }</p>
            <p class="quiet small">{ t!("minutes", count = card.minutes) }{ " · " }{ languages.join(", ") }</p>
            if !card.tags.is_empty() {
                <ul class="tags" aria-label={t!("topics")}>
                    { for card.tags.iter().map(|tag| html! { <li key={tag.clone()}>{ topic(tag) }</li> }) }
                </ul>
            }
            <div class="actions">
                <a class="button" href={Route::SetUp(card.id.clone()).href()} aria-label={t!("set-up-workshop.label", title = text.title.as_str())}>{ t!("set-up-workshop") }</a>
                if let Some(on_remove) = on_remove {
                    <button onclick={on_remove} aria-label={t!("delete.label", title = text.title.as_str())}>{ t!("delete") }</button>
                }
            </div>
        </li>
    }
}

/// A topic as people write it: `gcm-6` is GCM 6, `sdg-10.7.1` is SDG 10.7.1; others are words, in the reader's language
/// where the app knows them.
fn topic(tag: &str) -> String {
    match tag.split_once('-') {
        Some((family @ ("gcm" | "sdg" | "ilo"), rest)) => format!("{} {rest}", family.to_ascii_uppercase()),
        _ => words::known(&format!("topic-{tag}")).unwrap_or_else(|| tag.replace('-', " ")),
    }
}
