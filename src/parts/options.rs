//! A choice among options: cards side by side with cost, locks and their notes; then the reason; then confirmation.

use super::action::Action;
use super::dialog::Dialog;
use super::icons::Icon;
use super::markdown::{Line, Markdown};
use crate::device::drafts;
use crate::t;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// One card.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The option's id.
    pub id: String,
    /// What is chosen.
    pub label: String,
    /// What it means.
    pub detail: String,
    /// What it costs, in words; empty where it costs nothing.
    pub costs: Vec<String>,
    /// Why it is locked, in words, if it is.
    pub locked: Option<String>,
}

/// What there is to choose.
#[derive(Properties, PartialEq)]
pub struct OptionsProps {
    /// The session, for drafts.
    pub session: AttrValue,
    /// The field's name among the session's drafts.
    pub field: AttrValue,
    /// What the group is asked, for screen readers.
    pub question: AttrValue,
    /// The cards.
    pub cards: Vec<Card>,
    /// What the button says.
    pub button: AttrValue,
    /// What the confirmation asks.
    pub confirm: AttrValue,
    /// The option and the reason, once confirmed.
    pub on_choose: Callback<(String, String)>,
}

/// The cards, the reason, and the button.
#[component]
pub fn Options(props: &OptionsProps) -> Html {
    let option_field = format!("{}/option", props.field);
    let reason_field = format!("{}/reason", props.field);
    let open = |id: &str| props.cards.iter().any(|card| card.id == id && card.locked.is_none());
    // What was begun before a reload is there again.
    let chosen = use_state_eq(|| Some(drafts::get(&props.session, &option_field)).filter(|id| open(id)));
    let reason = use_state_eq(|| drafts::get(&props.session, &reason_field));
    let asking = use_state_eq(|| false);
    let hint = use_state_eq(|| false);
    let choose = {
        let (chosen, hint, session, field) =
            (chosen.clone(), hint.clone(), props.session.clone(), option_field.clone());
        Callback::from(move |id: String| {
            drafts::set(&session, &field, &id);
            hint.set(false);
            chosen.set(Some(id));
        })
    };
    let on_reason = {
        let (reason, session, field) = (reason.clone(), props.session.clone(), reason_field.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            drafts::set(&session, &field, &text);
            reason.set(text);
        })
    };
    let on_ask = {
        let (chosen, asking, hint) = (chosen.clone(), asking.clone(), hint.clone());
        Callback::from(move |()| if chosen.is_some() { asking.set(true) } else { hint.set(true) })
    };
    let on_no = asking.setter();
    let on_no = Callback::from(move |()| on_no.set(false));
    let on_yes = {
        let (chosen, reason, asking, on_choose) =
            (chosen.clone(), reason.clone(), asking.clone(), props.on_choose.clone());
        let (session, fields) = (props.session.clone(), [option_field, reason_field]);
        Callback::from(move |()| {
            asking.set(false);
            if let Some(id) = (*chosen).clone() {
                on_choose.emit((id, reason.trim().to_owned()));
                fields.iter().for_each(|field| drafts::set(&session, field, ""));
            }
        })
    };
    let label =
        props.cards.iter().find(|card| Some(&card.id) == chosen.as_ref()).map(|card| card.label.clone());
    html! {
        <>
            <fieldset class="options">
                <legend class="unseen">{ &props.question }</legend>
                { for props.cards.iter().map(|card| html! {
                    <OptionCard key={card.id.clone()} card={card.clone()} name={props.field.clone()}
                        chosen={chosen.as_ref() == Some(&card.id)} on_choose={choose.clone()} />
                }) }
            </fieldset>
            <label class="field">
                <span>{ t!("reason") }{ " " }<span class="quiet">{ t!("may-stay-empty") }</span></span>
                <textarea rows="2" value={(*reason).clone()} oninput={on_reason} />
            </label>
            <div class="actions main-action">
                <Action label={&props.button} on_act={on_ask} />
                <p role="status" class="hint">{ if *hint { t!("choose-first") } else { String::new() } }</p>
            </div>
            if *asking {
                <Dialog title={props.confirm.clone()} yes={props.button.clone()} {on_yes} {on_no}>
                    <p class="chosen"><strong>{ label.unwrap_or_default() }</strong></p>
                    if reason.trim().is_empty() {
                        <p class="quiet">{ t!("no-reason-given") }</p>
                    } else {
                        <p class="reason">{ t!("your-reason", reason = reason.trim()) }</p>
                    }
                    <p>{ t!("can-be-taken-back") }</p>
                </Dialog>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct OptionCardProps {
    card: Card,
    name: AttrValue,
    chosen: bool,
    on_choose: Callback<String>,
}

#[component]
fn OptionCard(props: &OptionCardProps) -> Html {
    let OptionCardProps { card, name, chosen, on_choose } = props;
    let id = format!("{name}-{}", card.id);
    let about = format!("{id}-about");
    let on_change = {
        let (on_choose, option) = (on_choose.clone(), card.id.clone());
        Callback::from(move |event: Event| {
            if event.target_unchecked_into::<HtmlInputElement>().checked() {
                on_choose.emit(option.clone());
            }
        })
    };
    html! {
        <div class={classes!("option", chosen.then_some("chosen"), card.locked.is_some().then_some("locked"))}>
            <label for={id.clone()}>
                <input type="radio" {id} name={name.clone()} value={card.id.clone()} checked={*chosen}
                    disabled={card.locked.is_some()} aria-describedby={about.clone()} onchange={on_change} />
                <Line text={card.label.clone()} />
            </label>
            <div id={about} class="about">
                <Markdown text={card.detail.clone()} />
                if !card.costs.is_empty() {
                    <p class="cost"><strong>{ t!("costs") }</strong>{ " " }{ card.costs.join(", ") }</p>
                }
                if let Some(note) = &card.locked {
                    <p class="lock">{ Icon::Locked.draw() }<strong>{ t!("locked") }</strong>{ " " }<Line text={note.clone()} /></p>
                }
            </div>
        </div>
    }
}
