//! What has been ordered, and how far each group has come with it.

use super::Desktop;
use super::told;
use crate::t;
use crate::words::moment;
use engine::workshop::console::OrderView;
use engine::workshop::order::{Direction, Progress};
use yew::prelude::*;

/// What the list looks at.
#[derive(Properties, PartialEq)]
pub struct OrdersProps {
    /// The console.
    pub desktop: Desktop,
}

/// The queue, the latest first.
#[component]
pub fn Orders(props: &OrdersProps) -> Html {
    let orders = &props.desktop.view.orders;
    html! {
        <section aria-labelledby="orders-title">
            <h2 id="orders-title">{ t!("workshop-orders") }</h2>
            if orders.is_empty() {
                <p class="quiet">{ t!("workshop-no-orders") }</p>
            } else {
                <p class="quiet small">{ t!("workshop-orders.about") }</p>
                <ol class="orders">{ for orders.iter().rev().map(|order| row(&props.desktop, order)) }</ol>
            }
        </section>
    }
}

fn row(desktop: &Desktop, order: &OrderView) -> Html {
    let (held, view) = (&desktop.held, &desktop.view);
    let name = |id: &str| {
        view.groups
            .iter()
            .find(|group| group.id == id)
            .map_or_else(|| id.to_owned(), |group| group.name.clone())
    };
    let to = order.group.as_deref().map_or_else(|| t!("workshop-to-all"), name);
    let open =
        order.progress.iter().any(|(_, progress)| matches!(progress, Progress::Waiting | Progress::Due));
    let on_withdraw = {
        let (store, entry) = (held.store.clone(), order.entry.clone());
        move |_: MouseEvent| store.direct(None, Direction::Withdraw { entry: entry.clone() })
    };
    // Groups that stand alike are told together.
    let told = ["done", "due", "waiting", "past", "withdrawn"].into_iter().filter_map(|how| {
        let groups = order.progress.iter().filter(|(_, progress)| name_of(progress) == how);
        let groups: Vec<String> = groups.map(|(id, _)| name(id)).collect();
        (!groups.is_empty()).then(|| {
            html! { <li key={how} class={how}><strong>{ t!(format!("workshop-order-{how}")) }</strong>{ " " }{ groups.join(", ") }</li> }
        })
    });
    html! {
        <li key={format!("{} {}", order.entry.device, order.entry.sequence)} class="order">
            <p><strong>{ told::order(&held.case, &order.order) }</strong></p>
            <p class="quiet small">{ to }{ " · " }{ told::when(&held.case, &order.when) }{ " · " }{ t!("workshop-ordered-at", moment = moment(order.at)) }</p>
            <ul class="plain small">{ for told }</ul>
            if open && !order.withdrawn { <button onclick={on_withdraw}>{ t!("workshop-withdraw") }</button> }
        </li>
    }
}

fn name_of(progress: &Progress) -> &'static str {
    match progress {
        Progress::Done { .. } => "done",
        Progress::Withdrawn => "withdrawn",
        Progress::Waiting => "waiting",
        Progress::Due => "due",
        Progress::Past => "past",
    }
}
