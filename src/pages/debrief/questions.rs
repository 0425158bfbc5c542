//! The case study's questions, each with room for the group's answer.

use crate::device::drafts;
use crate::parts::markdown::{CaseLanguage, Line, Markdown};
use crate::store::Game;
use crate::t;
use engine::decide::Command;
use gloo_timers::callback::Timeout;
use scenario::case::DebriefQuestion;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// An answer is saved this long after the last keystroke, in milliseconds, or as soon as its field is left.
const PAUSE: u32 = 2_000;

/// The section.
pub fn draw(game: &Game) -> Html {
    html! {
        <>
            <p>{ t!("debrief-questions-intro") }</p>
            <ol class="questions-list">
                { for game.case.debrief.iter().map(|question| html! {
                    <li key={question.id.clone()}><Answer game={game.clone()} question={question.clone()} /></li>
                }) }
            </ol>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct AnswerProps {
    game: Game,
    question: DebriefQuestion,
}

/// What is being typed and not saved yet; shared with the timer and with the end of the page.
type Typed = Rc<RefCell<Option<String>>>;

#[component]
fn Answer(props: &AnswerProps) -> Html {
    let AnswerProps { game, question } = props;
    let saved = game.view.answers.get(&question.id).cloned().unwrap_or_default();
    let field = format!("answer-{}", question.id);
    // What was typed before a reload is there again.
    let shown = use_state_eq(|| Some(drafts::get(&game.desk, &field)).filter(|draft| !draft.is_empty()));
    let typed: Typed = use_mut_ref(|| (*shown).clone());
    let timer = use_mut_ref(|| None::<Timeout>);
    let save = {
        let (typed, act, question) = (typed.clone(), game.act.clone(), question.id.clone());
        move || {
            // Taken first: saving draws the page anew.
            let answer = typed.borrow().clone();
            if let Some(answer) = answer {
                act.emit(Command::Answer { question: question.clone(), answer });
            }
        }
    };
    // Once the answer is in the log the draft has done its work; one that is refused stays.
    use_effect_with((saved.clone(), (*shown).clone()), {
        let (shown, typed, session, field) =
            (shown.setter(), typed.clone(), game.desk.clone(), field.clone());
        move |(saved, now): &(String, Option<String>)| {
            if now.as_ref() == Some(saved) {
                typed.replace(None);
                drafts::set(&session, &field, "");
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
        let (session, save) = (game.desk.clone(), save.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            drafts::set(&session, &field, &text);
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
                <span class="question"><Line text={question.question.clone()} /></span>
                <textarea rows="4" value={text.clone()} oninput={on_input} onblur={on_leave} />
            </label>
            <p class="quiet small answer-state">{ state }</p>
            <div class="print-only answer">
                if text.is_empty() {
                    <p class="lines" aria-hidden="true"></p>
                } else {
                    <ContextProvider<CaseLanguage> context={CaseLanguage(None)}><Markdown {text} /></ContextProvider<CaseLanguage>>
                }
            </div>
        </>
    }
}
