//! The table: who sits there in which role and with whose card, how the group decides, and what the facilitator said.

use super::brief::BriefDialog;
use crate::parts::markdown::Plain;
use crate::parts::seats::{self, LONGEST_NAME, called, role_name};
use crate::store::{Game, Store};
use crate::{t, words};
use engine::decide::Command;
use engine::session::{Deciding, Voting};
use engine::workshop::seat::{MAX_SEATS, Seat, TableRole};
use std::rc::Rc;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// How many sit at a table where nobody said so yet.
const SEATS: usize = 5;

/// What the panel shows.
#[derive(Properties, PartialEq)]
pub struct TablePanelProps {
    /// The session as the group sees it.
    pub game: Game,
    /// The session, for what only one seat may know.
    pub store: Rc<Store>,
}

/// The panel.
#[component]
pub fn TablePanel(props: &TablePanelProps) -> Html {
    let TablePanelProps { game, store } = props;
    let opened = use_state_eq(|| None::<usize>);
    let seats = &game.view.table.seats;
    let act = {
        let act = game.act.clone();
        move |seats: Vec<Seat>| act.emit(Command::Seat { seats })
    };
    let close = opened.setter();
    html! {
        <>
            <p class="lead">{ t!("table.about") }</p>
            <fieldset disabled={!game.writes}>
                if seats.is_empty() {
                    <FirstDeal store={store.clone()} act={game.act.clone()} />
                } else {
                    <ol class="seats">
                        { for seats.iter().enumerate().map(|(place, seat)| draw(game, place, seat, &opened.setter())) }
                    </ol>
                    <div class="actions">
                        <button onclick={changed(game, |seats| seats.push(Seat::default()))} disabled={seats.len() >= MAX_SEATS}>{ t!("add-seat") }</button>
                        <button onclick={{
                            let (store, act, count) = (store.clone(), act.clone(), seats.len());
                            Callback::from(move |_: MouseEvent| act(store.deal(count)))
                        }}>{ t!("deal-again") }</button>
                        <button onclick={changed(game, |seats| seats.iter_mut().for_each(|seat| *seat = Seat::default()))}>{ t!("empty-seats") }</button>
                    </div>
                    <p class="quiet small">{ t!("names-stay-here") }</p>
                }
            </fieldset>
            <section>
                <h2>{ t!("how-you-decide") }</h2>
                <p>
                    { match game.settings.deciding {
                        Deciding::Consensus => t!("rule-consensus"),
                        Deciding::Majority => t!("rule-majority"),
                        Deciding::Chair => t!("rule-chair"),
                    } }
                    { " " }
                    { match game.settings.voting {
                        Voting::Open => t!("votes-open"),
                        Voting::Anonymous => t!("votes-anonymous"),
                    } }
                </p>
            </section>
            if !game.view.table.messages.is_empty() {
                <section>
                    <h2>{ t!("messages") }</h2>
                    <ul class="messages">
                        { for game.view.table.messages.iter().rev().map(|message| html! {
                            <li><span class="quiet small">{ words::moment(message.at) }</span><br />{ &message.text }</li>
                        }) }
                    </ul>
                </section>
            }
            { for opened.and_then(|place| Some((place, store.brief(place)?))).map(|(place, brief)| {
                // Where somebody else takes the seat meanwhile, it is asked anew whose brief it is.
                let key = format!("{place} {:?} {:?}", brief.role, brief.card);
                let name = seats.get(place).map(|seat| called(game, place, seat)).unwrap_or_default();
                let close = close.clone();
                html! { <BriefDialog {key} case={game.case.clone()} {brief} {name} on_close={Callback::from(move |()| close.set(None))} /> }
            }) }
        </>
    }
}

/// Changes the seats by hand.
fn changed(game: &Game, change: impl Fn(&mut Vec<Seat>) + 'static) -> Callback<MouseEvent> {
    let (act, seats) = (game.act.clone(), game.view.table.seats.clone());
    Callback::from(move |_: MouseEvent| {
        let mut now = seats.clone();
        change(&mut now);
        act.emit(Command::Seat { seats: now });
    })
}

#[derive(Properties, PartialEq)]
struct FirstDealProps {
    store: Rc<Store>,
    act: Callback<Command>,
}

/// Nobody has a seat yet: how many there are, and what each gets.
#[component]
fn FirstDeal(props: &FirstDealProps) -> Html {
    let count = use_state_eq(|| SEATS);
    let on_count = {
        let count = count.setter();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let now = input.value().trim().parse::<usize>().unwrap_or(SEATS).clamp(1, MAX_SEATS);
            input.set_value(&now.to_string());
            count.set(now);
        })
    };
    let on = |deal: bool| {
        let (store, act, count) = (props.store.clone(), props.act.clone(), *count);
        Callback::from(move |_: MouseEvent| {
            let seats = if deal { store.deal(count) } else { vec![Seat::default(); count] };
            act.emit(Command::Seat { seats });
        })
    };
    html! {
        <div class="first-deal">
            <label class="count"><span>{ t!("how-many-seats") }</span>
                <input type="number" min="1" max={MAX_SEATS.to_string()} value={count.to_string()} onchange={on_count} />
            </label>
            <div class="actions">
                <button class="primary" onclick={on(true)}>{ t!("deal") }</button>
                <button onclick={on(false)}>{ t!("seats-by-hand") }</button>
            </div>
        </div>
    }
}

fn draw(game: &Game, place: usize, seat: &Seat, open: &UseStateSetter<Option<usize>>) -> Html {
    let number = t!("seat", number = place + 1);
    let label = |text: String| t!("seat-field", seat = number.as_str(), field = text);
    let on_name = {
        let game = game.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            seats::set_name(&game.home, place, input.value().trim());
        })
    };
    let choose = |set: fn(&mut Seat, String)| {
        let (act, seats) = (game.act.clone(), game.view.table.seats.clone());
        Callback::from(move |event: Event| {
            let value = event.target_unchecked_into::<HtmlSelectElement>().value();
            let mut now = seats.clone();
            if let Some(seat) = now.get_mut(place) {
                set(seat, value);
            }
            act.emit(Command::Seat { seats: now });
        })
    };
    let on_role = choose(|seat, value| {
        seat.role = TableRole::ALL.into_iter().find(|role| role.name() == value);
    });
    let on_card = choose(|seat, value| seat.card = Some(value).filter(|card| !card.is_empty()));
    let role = seat.role.map_or("", TableRole::name);
    let card = seat.card.clone().unwrap_or_default();
    let on_open = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(Some(place)))
    };
    let on_remove = {
        // Names lie by the numbers of the seats, as they are in what really happens.
        let home = game.at.branch.is_none().then(|| game.home.clone());
        changed(game, move |seats| {
            if place < seats.len() {
                if let Some(home) = &home {
                    seats::forget_seat(home, place, seats.len());
                }
                seats.remove(place);
            }
        })
    };
    html! {
        <li key={place} class="seat">
            <p class="seat-number">{ &number }</p>
            <label class="field"><span>{ t!("seat-name") }</span>
                <input type="text" maxlength={LONGEST_NAME.to_string()} autocomplete="off" aria-label={label(t!("seat-name"))}
                    value={seats::name(&game.home, place)} onchange={on_name} />
            </label>
            <label class="field"><span>{ t!("seat-role") }</span>
                <select ~value={role.to_owned()} onchange={on_role} aria-label={label(t!("seat-role"))}>
                    <option value="" selected={role.is_empty()}>{ t!("no-role") }</option>
                    { for TableRole::ALL.into_iter().map(|one| html! {
                        <option value={one.name()} selected={one.name() == role}>{ role_name(one) }</option>
                    }) }
                </select>
            </label>
            <label class="field"><span>{ t!("seat-card") }</span>
                <select ~value={card.clone()} onchange={on_card} aria-label={label(t!("seat-card"))}>
                    <option value="" selected={card.is_empty()}>{ t!("no-card") }</option>
                    { for game.case.stakeholders.iter().map(|one| html! {
                        <option value={one.id.clone()} selected={one.id == card}><Plain text={one.name.clone()} /></option>
                    }) }
                </select>
            </label>
            <div class="actions">
                <button onclick={on_open} disabled={seat.role.is_none() && seat.card.is_none()} aria-label={label(t!("open-brief"))}>{ t!("open-brief") }</button>
                <button class="slight" aria-label={label(t!("remove-seat"))} onclick={on_remove}>{ t!("remove-seat") }</button>
            </div>
        </li>
    }
}
