//! The way from a group's table to the other groups on this laptop.

use crate::device::part;
use crate::route::Route;
use crate::t;
use yew::prelude::*;

/// Whose table.
#[derive(Properties, PartialEq)]
pub struct WayBackProps {
    /// The session's name.
    pub session: AttrValue,
}

/// A link to the list of groups, where this laptop plays in a workshop.
#[component]
pub fn WayBack(props: &WayBackProps) -> Html {
    let workshop = part::practised(&props.session).unwrap_or(&props.session);
    let part = part::get(workshop);
    html! {
        if part.facilitates || !part.groups.is_empty() {
            <a class="button" href={Route::Join.href()}>{ t!("groups-here") }</a>
        }
    }
}
