//! A stakeholder map: power, interest and position of each stakeholder, by form, by drag and by keyboard; compared with
//! what the case study says once its stage is over.

use super::desk::{Desk, Edit, Field};
use super::power_grid::{self, Move, Quarter, Stand};
use super::sheet::{OPEN, UNPLACED, is_placed};
use crate::t;
use crate::words::number;
use engine::worksheet::{Place, Worksheet};
use scenario::case::{Id, Stakeholder};
use std::collections::BTreeMap;
use yew::prelude::*;

/// A number of a place, and how it is changed.
struct Part {
    name: &'static str,
    get: fn(&Place) -> Option<i8>,
    set: fn(&mut Place, Option<i8>),
}

const PARTS: [Part; 3] = [
    Part {
        name: "power",
        get: |place| level(place.power),
        set: |place, value| place.power = value.unwrap_or_default().unsigned_abs(),
    },
    Part {
        name: "interest",
        get: |place| level(place.interest),
        set: |place, value| place.interest = value.unwrap_or_default().unsigned_abs(),
    },
    Part {
        name: "position",
        get: |place| Some(place.position).filter(|position| *position != OPEN),
        set: |place, value| place.position = value.unwrap_or(OPEN),
    },
];

fn level(value: u8) -> Option<i8> {
    i8::try_from(value).ok().filter(|value| *value > 0)
}

/// The map, with its form above and its legend below.
pub fn draw(desk: &Desk<'_>, places: &BTreeMap<Id, Place>) -> Html {
    let stakeholders = &desk.game.case.stakeholders;
    if stakeholders.is_empty() {
        return html! { <p class="quiet">{ t!("sheet-no-stakeholders") }</p> };
    }
    let levels: Vec<(i8, String)> =
        (1..=5).map(|level| (level, t!(format!("sheet-level-{level}")))).collect();
    let positions: Vec<(i8, String)> =
        (-2..=2).map(|position| (position, power_grid::position_word(position))).collect();
    let row = |(number, stakeholder): (usize, &Stakeholder)| {
        let place = places.get(&stakeholder.id).unwrap_or(&UNPLACED);
        html! {
            <tr key={stakeholder.id.clone()}>
                <th scope="row"><span class="number">{ number + 1 }</span>{ &stakeholder.name }</th>
                { for PARTS.iter().map(|part| {
                    let words = if part.name == "position" { &positions } else { &levels };
                    html! { <td>{ cell(desk, stakeholder, part, place, words) }</td> }
                }) }
            </tr>
        }
    };
    let stands: Vec<Stand> = stakeholders
        .iter()
        .enumerate()
        .filter_map(|(number, stakeholder)| {
            let place = places.get(&stakeholder.id).filter(|place| is_placed(place))?;
            Some(Stand {
                number: number + 1,
                id: stakeholder.id.clone(),
                name: stakeholder.name.clone(),
                place: *place,
            })
        })
        .collect();
    html! {
        <>
            <table class="cells">
                <caption class="unseen">{ t!("sheet-map-form") }</caption>
                <thead><tr>
                    <th scope="col">{ t!("sheet-stakeholder") }</th>
                    { for PARTS.iter().map(|part| html! { <th scope="col">{ t!(format!("sheet-{}", part.name)) }</th> }) }
                </tr></thead>
                <tbody>{ desk.rows(stakeholders.iter().enumerate().map(row), 2) }</tbody>
            </table>
            { desk.below(html! {
                <section class="map" aria-labelledby={desk.id("map")}>
                    <h2 id={desk.id("map")}>{ t!("sheet-map") }</h2>
                    <p class="quiet small">{ t!("sheet-placed", count = stands.len(), total = stakeholders.len()) }</p>
                    if !desk.over { <p class="quiet small">{ t!("sheet-map-keys") }</p> }
                    { power_grid::draw(&stands, (!desk.over && desk.game.writes).then(|| moving(desk))) }
                    { unplaced(desk, places) }
                    { legend(&stands) }
                </section>
            }) }
            if desk.over { { desk.below(compare(desk, places)) } }
        </>
    }
}

/// Moves a stakeholder on the map.
fn moving(desk: &Desk<'_>) -> Callback<Move> {
    desk.edit.reform(|Move { id, name, place }: Move| Edit {
        said: Some(power_grid::described(&name, &place)),
        ..Edit::new(move |sheet| {
            if let Worksheet::StakeholderMap { places } = sheet {
                places.insert(id, place);
            }
        })
    })
}

/// Where a stakeholder is put who is not on the map yet.
const MIDDLE: Place = Place { power: 3, interest: 3, position: 0 };

/// The stakeholders who are not on the map yet.
fn unplaced(desk: &Desk<'_>, places: &BTreeMap<Id, Place>) -> Html {
    let open = |stakeholder: &&Stakeholder| !places.get(&stakeholder.id).is_some_and(is_placed);
    let put = |stakeholder: &Stakeholder| {
        let id = stakeholder.id.clone();
        let focus = power_grid::mark_id(&id);
        let name = t!("sheet-put-on-map", name = stakeholder.name.as_str());
        let label = html! { { &stakeholder.name } };
        desk.button(&format!("put-{id}"), label, Some(name), false, move || {
            let id = id.clone();
            Edit {
                focus: Some(focus.clone()),
                ..Edit::new(move |sheet| {
                    if let Worksheet::StakeholderMap { places } = sheet {
                        let place = places.entry(id).or_insert(MIDDLE);
                        // What was said already stays.
                        let said = *place;
                        *place = Place {
                            power: if said.power > 0 { said.power } else { MIDDLE.power },
                            interest: if said.interest > 0 { said.interest } else { MIDDLE.interest },
                            position: if said.position == OPEN { MIDDLE.position } else { said.position },
                        };
                    }
                })
            }
        })
    };
    let mut waiting = desk.game.case.stakeholders.iter().filter(open).peekable();
    if desk.over || waiting.peek().is_none() {
        return html! {};
    }
    html! {
        <div class="unplaced">
            <p class="quiet small">{ t!("sheet-unplaced") }</p>
            <div class="actions">{ for waiting.map(put) }</div>
        </div>
    }
}

/// The group's map beside the case study's own figures.
fn compare(desk: &Desk<'_>, places: &BTreeMap<Id, Place>) -> Html {
    let none = || t!("sheet-no-answer");
    let rows = desk.game.case.stakeholders.iter().zip(&desk.game.view.stakeholders);
    html! {
        <section class="compared">
            <h2>{ t!("sheet-compared") }</h2>
            <p class="quiet small">{ t!("sheet-compared.about") }</p>
            <table class="plain">
                <thead><tr>
                    <th scope="col">{ t!("sheet-stakeholder") }</th>
                    <th scope="col">{ t!("sheet-your-power") }</th>
                    <th scope="col">{ t!("sheet-case-power") }</th>
                    <th scope="col">{ t!("sheet-your-position") }</th>
                    <th scope="col">{ t!("sheet-case-support") }</th>
                </tr></thead>
                <tbody>
                    { for rows.map(|(stakeholder, view)| {
                        let place = places.get(&stakeholder.id).filter(|place| is_placed(place));
                        html! {
                            <tr key={stakeholder.id.clone()}>
                                <th scope="row">{ &stakeholder.name }</th>
                                <td>{ place.map_or_else(none, |place| place.power.to_string()) }</td>
                                <td>{ stakeholder.power }</td>
                                <td>{ place.map_or_else(none, |place| power_grid::position_word(place.position)) }</td>
                                <td>{ t!("sheet-support-then-now", start = number(stakeholder.support, 100.0), now = number(view.support, 100.0)) }</td>
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
        </section>
    }
}

fn cell(
    desk: &Desk<'_>,
    stakeholder: &Stakeholder,
    part: &'static Part,
    place: &Place,
    words: &[(i8, String)],
) -> Html {
    let label = t!(format!("sheet-{}", part.name));
    let field = Field {
        id: format!("{}-{}", stakeholder.id, part.name),
        name: Some(t!("sheet-cell", label = label.as_str(), row = stakeholder.name.as_str())),
        label,
        ..Field::default()
    };
    let id = stakeholder.id.clone();
    desk.choice(field, words, (part.get)(place), true, move |sheet, value| {
        if let Worksheet::StakeholderMap { places } = sheet {
            let place = places.entry(id.clone()).or_insert(UNPLACED);
            (part.set)(place, value);
            // A row that was emptied again is as if it had never been touched.
            if *place == UNPLACED {
                places.remove(&id);
            }
        }
    })
}

/// Who stands where, in words: for paper, for screen readers, and because marks on a map are small.
fn legend(stands: &[Stand]) -> Html {
    let quarters = Quarter::ALL.into_iter().filter_map(|quarter| {
        let mut here = stands.iter().filter(|stand| Quarter::of(&stand.place) == quarter).peekable();
        here.peek()?;
        Some(html! {
            <div>
                <dt>{ quarter.name() }</dt>
                <dd><ul>
                    { for here.map(|stand| html! {
                        <li key={stand.number}>
                            <span class="number">{ stand.number }</span>{ &stand.name }{ " " }
                            <span class="quiet position">{ power_grid::position_word(stand.place.position) }</span>
                        </li>
                    }) }
                </ul></dd>
            </div>
        })
    });
    html! { <dl class="legend">{ for quarters }</dl> }
}
