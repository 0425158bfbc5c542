//! A button that answers a click at once, also where what it sets in motion takes a slow laptop a moment.

use crate::device::screen;
use yew::prelude::*;

/// What the button does.
#[derive(Properties, PartialEq)]
pub struct ActionProps {
    /// What it says.
    pub label: AttrValue,
    /// Whether it destroys something.
    #[prop_or_default]
    pub grave: bool,
    /// Whether it is out of use.
    #[prop_or_default]
    pub disabled: bool,
    /// Does it, once the browser has shown that the button was pressed.
    pub on_act: Callback<()>,
}

/// The main button of a page or a question. Further clicks until it is done do nothing.
#[component]
pub fn Action(props: &ActionProps) -> Html {
    let busy = use_state_eq(|| false);
    let on_click = {
        let (busy, on_act) = (busy.clone(), props.on_act.clone());
        Callback::from(move |_: MouseEvent| {
            if !*busy {
                busy.set(true);
                let (busy, on_act) = (busy.setter(), on_act.clone());
                screen::after_paint(move || {
                    // The same button may serve what comes next.
                    busy.set(false);
                    on_act.emit(());
                });
            }
        })
    };
    html! {
        <button class={classes!("primary", props.grave.then_some("grave"))} aria-busy={busy.then_some("true")} disabled={props.disabled} onclick={on_click}>{ &props.label }</button>
    }
}
