//! A field for a text of some lines that saves itself: after a pause, and as soon as it is left.

use crate::device::drafts;
use crate::t;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// A text is saved this long after the last keystroke, in milliseconds.
const PAUSE: u32 = 2_000;

/// What is written.
#[derive(Properties, PartialEq)]
pub struct WrittenProps {
    /// The name under which drafts lie.
    pub desk: String,
    /// The name of the draft.
    pub field: String,
    /// What is on record.
    pub saved: String,
    /// Puts a text on record.
    pub on_save: Callback<String>,
    /// What the field asks for.
    pub children: Html,
    /// Whether it can be written in.
    #[prop_or(true)]
    pub writes: bool,
}

/// What is being typed and not saved yet; shared with the timer and with the end of the page.
type Typed = Rc<RefCell<Option<String>>>;

/// The field, with a word on whether it is on record.
#[component]
pub fn Written(props: &WrittenProps) -> Html {
    let WrittenProps { desk, field, saved, on_save, .. } = props;
    // What was typed before a reload is there again.
    let shown = use_state_eq(|| Some(drafts::get(desk, field)).filter(|draft| !draft.is_empty()));
    let typed: Typed = use_mut_ref(|| (*shown).clone());
    let timer = use_mut_ref(|| None::<Timeout>);
    let save = {
        let (typed, on_save) = (typed.clone(), on_save.clone());
        move || {
            // Taken first: saving draws the page anew.
            let text = typed.borrow().clone();
            if let Some(text) = text {
                on_save.emit(text);
            }
        }
    };
    // Once the text is in the log the draft has done its work; one that is refused stays.
    use_effect_with((saved.clone(), (*shown).clone()), {
        let (shown, typed, desk, field) = (shown.setter(), typed.clone(), desk.clone(), field.clone());
        move |(saved, now): &(String, Option<String>)| {
            if now.as_ref() == Some(saved) {
                typed.replace(None);
                drafts::set(&desk, &field, "");
                shown.set(None);
            }
        }
    });
    use_effect_with((), {
        let save = save.clone();
        move |()| save
    });
    let on_input = {
        let (shown, typed, timer) = (shown.setter(), typed.clone(), timer.clone());
        let (desk, field, save) = (desk.clone(), field.clone(), save.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            drafts::set(&desk, &field, &text);
            typed.replace(Some(text.clone()));
            shown.set(Some(text));
            timer.replace(Some(Timeout::new(PAUSE, save.clone())));
        })
    };
    let on_leave = Callback::from(move |_: FocusEvent| {
        timer.replace(None);
        save();
    });
    let text = (*shown).clone().unwrap_or_else(|| saved.clone());
    let state = match (&*shown, text.is_empty()) {
        (Some(_), _) => t!("debrief-answer-saving"),
        (None, true) => String::new(),
        (None, false) => t!("debrief-answer-saved"),
    };
    html! {
        <>
            <label class="field">
                { props.children.clone() }
                <textarea rows="4" value={text} readonly={!props.writes} oninput={on_input} onblur={on_leave} />
            </label>
            <p class="quiet small answer-state">{ state }</p>
        </>
    }
}
