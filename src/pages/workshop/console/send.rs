//! Sending case events and messages: to whom, and from when on.

use super::Desktop;
use super::orders::Orders;
use super::told::{clause, stage_at};
use crate::device::chance;
use crate::pages::workshop::form::{Answer, choice, line, select};
use crate::parts::markdown::Markdown;
use crate::t;
use engine::workshop::order::{Direction, Order, When, holds};
use scenario::case::Scenario;
use scenario::compile;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What the part looks at.
#[derive(Properties, PartialEq)]
pub struct SendProps {
    /// The console.
    pub desktop: Desktop,
}

/// What is being written.
#[derive(Clone, PartialEq)]
struct Letter {
    /// `event` or `message`.
    what: String,
    event: String,
    text: String,
    /// The group's id; empty for all.
    to: String,
    /// `now`, `in`, `at`, `stage` or `holds`.
    when: String,
    /// Minutes from now.
    minutes: String,
    /// Hours and minutes by this device's clock.
    clock: String,
    /// Number of the stage, from 1.
    stage: String,
    clause: String,
}

impl Letter {
    fn new(case: &Scenario) -> Letter {
        let event = case.events.first().map(|event| event.id.clone()).unwrap_or_default();
        Letter {
            what: if event.is_empty() { "message" } else { "event" }.to_owned(),
            event,
            text: String::new(),
            to: String::new(),
            when: "now".to_owned(),
            minutes: "10".to_owned(),
            clock: String::new(),
            stage: "1".to_owned(),
            clause: String::new(),
        }
    }

    /// What is to be sent.
    ///
    /// # Errors
    /// What is missing, in words.
    fn order(&self, case: &Scenario) -> Result<Order, String> {
        match self.what.as_str() {
            "event" => Ok(Order::SendEvent { event: self.event.clone() }),
            _ if self.text.trim().is_empty() => Err(t!("workshop-write-message-first")),
            _ => Ok(Order::Message { text: self.text.trim().to_owned() }),
        }
        .and_then(|order| self.when(case).map(|_| order))
    }

    /// From when on.
    ///
    /// # Errors
    /// What is missing, in words.
    fn when(&self, case: &Scenario) -> Result<When, String> {
        match self.when.as_str() {
            "in" => {
                let minutes = self.minutes.trim().trim_start_matches('+').parse::<u64>();
                let minutes = minutes.ok().filter(|minutes| (1..=2880).contains(minutes));
                let minutes = minutes.ok_or_else(|| t!("workshop-minutes-unread"))?;
                Ok(When::At { time: chance::now().saturating_add(minutes * 60_000) })
            }
            "at" => Ok(When::At {
                time: chance::today_at(&self.clock).ok_or_else(|| t!("workshop-clock-unread"))?,
            }),
            "stage" => Ok(When::Stage { stage: self.stage.parse().unwrap_or(1) }),
            "holds" => match compile::clause(case, self.clause.trim()) {
                Ok(_) => Ok(When::Holds { clauses: vec![self.clause.trim().to_owned()] }),
                Err(_) => Err(t!("rejected-bad-clause")),
            },
            _ => Ok(When::Now),
        }
    }
}

/// The form, and below it the queue.
#[component]
pub fn Send(props: &SendProps) -> Html {
    let desktop = &props.desktop;
    let (held, view) = (&desktop.held, &desktop.view);
    let case = &held.case;
    let letter = use_state_eq(|| Letter::new(case));
    let wrong = use_state_eq(|| None::<String>);
    let sent = use_state_eq(|| 0_u32);
    let set = {
        let (letter, wrong) = (letter.clone(), wrong.setter());
        move |change: fn(&mut Letter, String)| {
            let (letter, wrong) = (letter.clone(), wrong.clone());
            Callback::from(move |value: String| {
                let mut now = (*letter).clone();
                change(&mut now, value);
                wrong.set(None);
                letter.set(now);
            })
        }
    };
    let on_text = set(|letter, text| letter.text = text)
        .reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    let on_send = {
        let (store, case, letter, wrong, sent) =
            (held.store.clone(), case.clone(), letter.clone(), wrong.setter(), sent.clone());
        let place = view.groups.iter().position(|group| group.id == letter.to);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match letter.order(&case).and_then(|order| Ok((order, letter.when(&case)?))) {
                Err(why) => wrong.set(Some(why)),
                Ok((order, when)) => {
                    store.direct(place, Direction::Order { order, when });
                    wrong.set(None);
                    letter.set(Letter { text: String::new(), ..(*letter).clone() });
                    sent.set(*sent + 1);
                }
            }
        })
    };
    let whats = vec![
        Answer::plain("event", t!("workshop-send-event")),
        Answer::plain("message", t!("workshop-send-message")),
    ];
    let events = case.events.iter().map(|event| (event.id.clone(), event.title.clone())).collect();
    let event = case.events.iter().find(|event| event.id == letter.event);
    let groups = view.groups.iter().map(|group| (group.id.clone(), group.name.clone()));
    let to = [(String::new(), t!("workshop-to-all"))].into_iter().chain(groups).collect();
    let whens = ["now", "in", "at", "stage", "holds"]
        .map(|when| Answer::plain(when, t!(format!("workshop-send-{when}"))));
    html! {
        <div class="two-columns">
            <section aria-labelledby="send-title">
                <h2 id="send-title">{ t!("workshop-send-title") }</h2>
                <form onsubmit={on_send}>
                    if !case.events.is_empty() {
                        { choice("send-what", t!("workshop-send-what"), whats, &letter.what, &set(|letter, what| letter.what = what)) }
                    }
                    if letter.what == "event" {
                        { select(t!("workshop-case-event"), events, &letter.event, false, set(|letter, event| letter.event = event)) }
                        if let Some(event) = event {
                            <div class="notice">
                                <Markdown text={event.text.clone()} />
                                if let Some(calls) = &event.calls {
                                    <p><strong>{ t!("workshop-event-calls", decision = super::told::decision(case, calls)) }</strong></p>
                                }
                            </div>
                        }
                    } else {
                        <label class="field"><span>{ t!("workshop-message-text") }</span><textarea rows="3" maxlength="2000" value={letter.text.clone()} oninput={on_text} /></label>
                    }
                    { select(t!("workshop-send-to"), to, &letter.to, false, set(|letter, to| letter.to = to)) }
                    { choice("send-when", t!("workshop-send-when"), whens.into(), &letter.when, &set(|letter, when| letter.when = when)) }
                    { when(desktop, &letter, &set) }
                    if let Some(why) = &*wrong { <p class="hint" role="alert">{ why }</p> }
                    <div class="actions">
                        <button class="primary" type="submit">{ if letter.what == "event" { t!("workshop-send-this-event") } else { t!("workshop-send-this-message") } }</button>
                        <p role="status" class="quiet">{ if *sent > 0 { t!("workshop-was-sent") } else { String::new() } }</p>
                    </div>
                </form>
            </section>
            <Orders desktop={desktop.clone()} />
        </div>
    }
}

/// What more there is to say of the time.
fn when(
    desktop: &Desktop,
    letter: &Letter,
    set: &impl Fn(fn(&mut Letter, String)) -> Callback<String>,
) -> Html {
    let case = &desktop.held.case;
    match letter.when.as_str() {
        "in" => line(
            t!("workshop-send-in-minutes"),
            &letter.minutes,
            String::new(),
            set(|letter, minutes| letter.minutes = minutes),
        ),
        "at" => html! {
            <>
                { line(t!("workshop-send-at-clock"), &letter.clock, "14:30".to_owned(), set(|letter, clock| letter.clock = clock)) }
                <p class="quiet small">{ t!("workshop-send-at-clock.about") }</p>
            </>
        },
        "stage" => {
            let stages =
                (1..=4 * usize::from(case.cycles)).map(|stage| (stage.to_string(), stage_at(case, stage)));
            select(
                t!("workshop-send-at-stage"),
                stages.collect(),
                &letter.stage,
                false,
                set(|letter, stage| letter.stage = stage),
            )
        }
        "holds" => {
            html! { <Condition desktop={desktop.clone()} clause={letter.clause.clone()} on_change={set(|letter, clause| letter.clause = clause)} /> }
        }
        _ => html! {},
    }
}

#[derive(Properties, PartialEq)]
struct ConditionProps {
    desktop: Desktop,
    clause: String,
    on_change: Callback<String>,
}

/// A condition on a group's country: put together from lists, or written as in case studies; read back in words, with
/// the groups in which it holds already.
#[component]
fn Condition(props: &ConditionProps) -> Html {
    let ConditionProps { desktop, clause: written, on_change } = props;
    let (held, view) = (&desktop.held, &desktop.view);
    let case = &held.case;
    let subject = use_state_eq(|| case.indicators.first().map(|one| one.id.clone()).unwrap_or_default());
    let sign = use_state_eq(|| "<".to_owned());
    let value = use_state_eq(|| "40".to_owned());
    let write = {
        let on_change = on_change.clone();
        move |subject: &str, sign: &str, value: &str| {
            let value = value.trim().replace(',', ".");
            on_change.emit(format!("{subject} {sign} {value}"));
        }
    };
    use_effect_with((), {
        let (write, empty) = (write.clone(), written.is_empty());
        let (subject, sign, value) = ((*subject).clone(), (*sign).clone(), (*value).clone());
        move |()| {
            if empty {
                write(&subject, &sign, &value);
            }
        }
    });
    let on_subject = {
        let (write, sign, value, set) = (write.clone(), (*sign).clone(), (*value).clone(), subject.setter());
        Callback::from(move |subject: String| {
            write(&subject, &sign, &value);
            set.set(subject);
        })
    };
    let on_sign = {
        let (write, subject, value, set) =
            (write.clone(), (*subject).clone(), (*value).clone(), sign.setter());
        Callback::from(move |sign: String| {
            write(&subject, &sign, &value);
            set.set(sign);
        })
    };
    let on_value = {
        let (subject, sign, set) = ((*subject).clone(), (*sign).clone(), value.setter());
        Callback::from(move |value: String| {
            write(&subject, &sign, &value);
            set.set(value);
        })
    };
    let indicators = case.indicators.iter().map(|one| (one.id.clone(), one.name.clone()));
    let supports = case
        .stakeholders
        .iter()
        .map(|one| (format!("support {}", one.id), t!("workshop-clause-support", name = one.name.as_str())));
    let signs = [("<", "workshop-sign-less"), (">=", "workshop-sign-at-least")]
        .map(|(sign, name)| (sign.to_owned(), t!(name)));
    let sound = compile::clause(case, written.trim()).is_ok();
    let now: Vec<String> = held.store.read(|session| {
        let groups = view.groups.iter().enumerate();
        groups
            .filter(|(place, _)| holds(session, *place, written.trim()))
            .map(|(_, group)| group.name.clone())
            .collect()
    });
    html! {
        <fieldset class="condition">
            <legend>{ t!("workshop-condition") }</legend>
            <div class="columns">
                { select(t!("workshop-condition-what"), indicators.chain(supports).collect(), &subject, false, on_subject) }
                { select(t!("workshop-condition-how"), signs.into(), &sign, false, on_sign) }
                { line(t!("workshop-condition-value"), &value, String::new(), on_value) }
            </div>
            { line(t!("workshop-condition-written"), written, String::new(), on_change.clone()) }
            <p role="status" class={(!sound).then_some("hint")}>
                { if !sound {
                    t!("rejected-bad-clause")
                } else if now.is_empty() {
                    t!("workshop-condition-not-yet", clause = clause(case, written.trim()))
                } else {
                    t!("workshop-condition-holds", clause = clause(case, written.trim()), groups = now.join(", "))
                } }
            </p>
        </fieldset>
    }
}
