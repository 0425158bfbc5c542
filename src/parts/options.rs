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

/// What was chosen, once confirmed.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// The option's id.
    pub option: String,
    /// The group's reason; may be empty.
    pub reason: String,
    /// What those who would have chosen otherwise want to have said; may be empty.
    pub dissent: String,
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
    /// How many votes have been held on it. What was chosen before a vote no longer counts after it.
    #[prop_or_default]
    pub round: usize,
    /// The option that a vote has carried: it is chosen already, and the group may choose another one.
    #[prop_or_default]
    pub proposed: Option<String>,
    /// Whether those who would choose otherwise are asked for a sentence.
    #[prop_or_default]
    pub dissent: bool,
    /// The choice, once confirmed.
    pub on_choose: Callback<Choice>,
}

/// The cards, the reason, and the button.
#[component]
pub fn Options(props: &OptionsProps) -> Html {
    let option_field = match props.round {
        0 => format!("{}/option", props.field),
        round => format!("{}/option-{round}", props.field),
    };
    let [reason_field, dissent_field] = ["reason", "dissent"].map(|name| format!("{}/{name}", props.field));
    let open = |id: &str| props.cards.iter().any(|card| card.id == id && card.locked.is_none());
    // What was begun before a reload is there again.
    let chosen = use_state_eq(|| {
        let begun = Some(drafts::get(&props.session, &option_field)).filter(|id| open(id));
        begun.or_else(|| props.proposed.clone().filter(|id| open(id)))
    });
    let reason = use_state_eq(|| drafts::get(&props.session, &reason_field));
    let dissent = use_state_eq(|| drafts::get(&props.session, &dissent_field));
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
    let writing = |text: &UseStateHandle<String>, field: &str| {
        let (text, session, field) = (text.setter(), props.session.clone(), field.to_owned());
        Callback::from(move |event: InputEvent| {
            let now = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            drafts::set(&session, &field, &now);
            text.set(now);
        })
    };
    let (on_reason, on_dissent) = (writing(&reason, &reason_field), writing(&dissent, &dissent_field));
    let on_ask = {
        let (chosen, asking, hint) = (chosen.clone(), asking.clone(), hint.clone());
        Callback::from(move |()| if chosen.is_some() { asking.set(true) } else { hint.set(true) })
    };
    let on_no = asking.setter();
    let on_no = Callback::from(move |()| on_no.set(false));
    let on_yes = {
        let (chosen, reason, dissent) = (chosen.clone(), reason.clone(), dissent.clone());
        let (asking, on_choose) = (asking.clone(), props.on_choose.clone());
        let (session, fields) = (props.session.clone(), [option_field, reason_field, dissent_field]);
        Callback::from(move |()| {
            if let Some(option) = (*chosen).clone() {
                let [reason, dissent] = [&reason, &dissent].map(|text| text.trim().to_owned());
                on_choose.emit(Choice { option, reason, dissent });
                fields.iter().for_each(|field| drafts::set(&session, field, ""));
            }
            // Last, so that the question stands until the page has gone on: a click between the two would be lost.
            asking.set(false);
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
            if props.dissent {
                <label class="field">
                    <span>{ t!("dissent") }{ " " }<span class="quiet">{ t!("may-stay-empty") }</span></span>
                    <textarea rows="2" value={(*dissent).clone()} oninput={on_dissent} />
                </label>
            }
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
                    if props.dissent && !dissent.trim().is_empty() {
                        <p class="reason">{ t!("your-dissent", dissent = dissent.trim()) }</p>
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
