//! Who sits where: seats, roles and cards of each group. Names of people are optional and stay on this device.

use super::draft::{Draft, usual_name};
use super::{Change, changing};
use crate::pages::workshop::form::{number, select};
use crate::t;
use engine::workshop::seat::{MAX_SEATS, TableRole};
use scenario::case::Scenario;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// All tables, with the deal.
pub fn tables(case: &Scenario, draft: &Draft, change: &Change) -> Html {
    let has_cards = case.stakeholders.iter().any(|stakeholder| stakeholder.brief.is_some());
    let on_deal = changing(change, |draft: &mut Draft, case, _: MouseEvent| {
        draft.deals = Some(draft.deals.map_or(0, |deals| deals.saturating_add(1)));
        draft.deal(case);
    });
    let on_none = changing(change, |draft: &mut Draft, case, _: MouseEvent| {
        draft.deals = None;
        draft.deal(case);
    });
    html! {
        <>
            <p class="quiet">{ t!("workshop-set-up-seats.about") }</p>
            if has_cards {
                <div class="actions">
                    <button onclick={on_deal}>{ if draft.deals.is_some() { t!("workshop-deal-again") } else { t!("workshop-deal-cards") } }</button>
                    <button onclick={on_none} disabled={draft.deals.is_none()}>{ t!("workshop-no-cards") }</button>
                </div>
            }
            { for (0..draft.groups.len()).map(|place| table(case, draft, change, place, has_cards)) }
        </>
    }
}

fn table(case: &Scenario, draft: &Draft, change: &Change, place: usize, has_cards: bool) -> Html {
    let Some(group) = draft.groups.get(place) else { return html! {} };
    let title = match group.name.trim() {
        "" => usual_name(place),
        name => name.to_owned(),
    };
    let on_count = changing(change, move |draft: &mut Draft, case, count: u32| {
        draft.set_seats(case, place, count as usize);
    });
    html! {
        <details key={place} class="table" open={draft.groups.len() == 1}>
            <summary>{ title.clone() }{ " " }<span class="quiet">{ t!("workshop-seats-count", count = group.seats.len() as u32) }</span></summary>
            { number(t!("workshop-seats"), group.seats.len() as u32, 0..=MAX_SEATS as u32, on_count) }
            <div class="scroll" tabindex="0" role="region" aria-label={title}>
                <table>
                    <thead><tr>
                        <th scope="col">{ t!("workshop-seat") }</th>
                        <th scope="col">{ t!("workshop-member-name") }</th>
                        <th scope="col">{ t!("workshop-seat-role") }</th>
                        if has_cards { <th scope="col">{ t!("workshop-seat-card") }</th> }
                    </tr></thead>
                    <tbody>{ for (0..group.seats.len()).map(|seat| row(case, draft, change, (place, seat), has_cards)) }</tbody>
                </table>
            </div>
        </details>
    }
}

fn row(
    case: &Scenario,
    draft: &Draft,
    change: &Change,
    (place, seat): (usize, usize),
    has_cards: bool,
) -> Html {
    let Some(now) = draft.groups.get(place).and_then(|group| group.seats.get(seat)) else { return html! {} };
    let number = (seat + 1) as u32;
    let on_name = changing(change, move |draft: &mut Draft, _, event: InputEvent| {
        let name = event.target_unchecked_into::<HtmlInputElement>().value();
        if let Some(seat) = draft.groups.get_mut(place).and_then(|group| group.seats.get_mut(seat)) {
            seat.name = name;
        }
    });
    let on_role = changing(change, move |draft: &mut Draft, _, name: String| {
        if let Some(seat) = draft.groups.get_mut(place).and_then(|group| group.seats.get_mut(seat)) {
            seat.seat.role = TableRole::ALL.into_iter().find(|role| role.name() == name);
        }
    });
    let on_card = changing(change, move |draft: &mut Draft, case, card: String| {
        if let Some(seat) = draft.groups.get_mut(place).and_then(|group| group.seats.get_mut(seat)) {
            seat.seat.card = Some(card).filter(|card| case.stakeholders.iter().any(|one| one.id == *card));
        }
    });
    let none = || (String::new(), t!("workshop-nothing-given"));
    let roles = TableRole::ALL.map(|role| (role.name().to_owned(), t!(format!("role-{}", role.name()))));
    let cards = case.stakeholders.iter().filter(|one| one.brief.is_some());
    let cards = cards.map(|one| (one.id.clone(), one.name.clone()));
    let role = now.seat.role.map(TableRole::name).unwrap_or_default();
    let card = now.seat.card.as_deref().unwrap_or_default();
    html! {
        <tr key={seat}>
            <th scope="row">{ number }</th>
            <td><input type="text" autocomplete="off" maxlength="80" value={now.name.clone()} oninput={on_name} aria-label={t!("workshop-member-of-seat", seat = number)} /></td>
            <td>{ select(t!("workshop-role-of-seat", seat = number), [none()].into_iter().chain(roles).collect(), role, true, on_role) }</td>
            if has_cards {
                <td>{ select(t!("workshop-card-of-seat", seat = number), [none()].into_iter().chain(cards).collect(), card, true, on_card) }</td>
            }
        </tr>
    }
}
