//! A problem tree: effects above, the focal problem in the middle, causes below.

use super::desk::{Desk, Field};
use super::objectives;
use crate::t;
use engine::worksheet::Worksheet;
use yew::prelude::*;

/// The cards of one side of the tree, and what each of them is turned into.
type Side = for<'s> fn(&'s mut Worksheet) -> Option<[&'s mut Vec<String>; 2]>;

/// Up to this many cards a side stands side by side where there is room, as on a wall chart.
const ABREAST: usize = 3;

/// A text and what it is turned into.
type Pair<'a> = [&'a String; 2];

/// Cards and what each of them is turned into.
type Pairs<'a> = [&'a Vec<String>; 2];

/// The tree, and on its other side the tree of objectives.
pub fn draw(desk: &Desk<'_>, focal: Pair<'_>, causes: Pairs<'_>, effects: Pairs<'_>) -> Html {
    let tab = |turned: bool, label: String| {
        let on_click = desk.turn.reform(move |_: MouseEvent| turned);
        html! { <button type="button" aria-pressed={(desk.turned == turned).to_string()} onclick={on_click}>{ label }</button> }
    };
    html! {
        <>
            <div class="sides" role="group" aria-label={t!("sheet-sides")}>
                { tab(false, t!("sheet-problems")) }
                { tab(true, t!("sheet-objectives")) }
            </div>
            if desk.turned {
                { objectives::draw(desk, focal, causes, effects) }
            } else {
                { problems(desk, focal[0], causes[0], effects[0]) }
            }
        </>
    }
}

fn problems(desk: &Desk<'_>, problem: &str, causes: &[String], effects: &[String]) -> Html {
    let field = Field {
        id: "problem".into(),
        label: t!("sheet-problem"),
        hint: Some(t!("sheet-problem.hint")),
        text: problem,
        rows: 2,
        ..Field::default()
    };
    let middle = desk.area(field, |sheet| match sheet {
        Worksheet::ProblemTree { problem, .. } => Some(problem),
        _ => None,
    });
    html! {
        <div class="tree">
            { side(desk, "effect", effects, |sheet| match sheet {
                Worksheet::ProblemTree { effects, ends, .. } => Some([effects, ends]),
                _ => None,
            }) }
            <div class="problem">{ middle }</div>
            { side(desk, "cause", causes, |sheet| match sheet {
                Worksheet::ProblemTree { causes, means, .. } => Some([causes, means]),
                _ => None,
            }) }
        </div>
    }
}

fn side(desk: &Desk<'_>, list: &'static str, cards: &[String], all: Side) -> Html {
    let title = desk.id(&format!("{list}s"));
    let add = move |sheet: &mut Worksheet| {
        for cards in all(sheet).into_iter().flatten() {
            cards.push(String::new());
        }
    };
    let add = desk.add_button(list, cards.len(), t!(format!("sheet-add-{list}")), add);
    html! {
        <section class={format!("{list}s")} aria-labelledby={title.clone()}>
            <h2 id={title}>{ t!(format!("sheet-{list}s")) }</h2>
            <p class="quiet small">{ t!(format!("sheet-{list}s.hint")) }</p>
            // The button stands on the far side of the cards, so that the lines reach the problem.
            if list == "effect" { { add.clone() } }
            <ul class={classes!("branch", (cards.len() <= ABREAST).then_some("abreast"))}>
                { for cards.iter().enumerate().map(|(place, text)| card(desk, list, (place, cards.len()), text, all)) }
            </ul>
            if list == "cause" { { add } }
        </section>
    }
}

fn card(desk: &Desk<'_>, list: &'static str, at: (usize, usize), text: &str, all: Side) -> Html {
    let (place, _) = at;
    let name = t!(format!("sheet-{list}"), number = place + 1);
    let field =
        Field { id: format!("{list}-{place}"), label: name.clone(), text, rows: 2, ..Field::default() };
    let remove = move |sheet: &mut Worksheet| {
        for cards in all(sheet).into_iter().flatten().filter(|cards| place < cards.len()) {
            cards.remove(place);
        }
    };
    let swap = move |sheet: &mut Worksheet, from: usize, to: usize| {
        for cards in all(sheet).into_iter().flatten().filter(|cards| from.max(to) < cards.len()) {
            cards.swap(from, to);
        }
    };
    html! {
        <li key={place}>
            { desk.area(field, move |sheet| all(sheet).and_then(|[cards, _]| cards.get_mut(place))) }
            <div class="card-actions">
                { desk.move_buttons(list, at, &name, swap) }
                { desk.remove_button(list, at, t!("sheet-remove.label", name = name.as_str()), remove) }
            </div>
        </li>
    }
}
