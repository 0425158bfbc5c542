//! The case study's questions, each with room for the group's answer.

use crate::parts::markdown::{CaseLanguage, Line, Markdown};
use crate::parts::written::Written;
use crate::store::Game;
use crate::t;
use engine::decide::Command;
use scenario::case::DebriefQuestion;
use yew::prelude::*;

/// The section: all questions, in the order in which the guided debrief asks them.
pub fn draw(game: &Game) -> Html {
    html! {
        <>
            <p>{ t!("debrief-questions-intro") }</p>
            { list(game, game.case.questions_by_phase()) }
        </>
    }
}

/// Some of the questions.
pub fn list<'a>(game: &Game, questions: impl Iterator<Item = &'a DebriefQuestion>) -> Html {
    html! {
        <ol class="questions-list">
            { for questions.map(|question| html! {
                <li key={question.id.clone()}><Answer game={game.clone()} question={question.clone()} /></li>
            }) }
        </ol>
    }
}

#[derive(Properties, PartialEq)]
struct AnswerProps {
    game: Game,
    question: DebriefQuestion,
}

#[component]
fn Answer(props: &AnswerProps) -> Html {
    let AnswerProps { game, question } = props;
    let saved = game.view.answers.get(&question.id).cloned().unwrap_or_default();
    let on_save = {
        let (act, question) = (game.act.clone(), question.id.clone());
        Callback::from(move |answer: String| act.emit(Command::Answer { question: question.clone(), answer }))
    };
    html! {
        <>
            <Written desk={game.desk.clone()} field={format!("answer-{}", question.id)} saved={saved.clone()} {on_save} writes={game.writes}>
                <span class="question"><Line text={question.question.clone()} /></span>
            </Written>
            <div class="print-only written-answer">
                if saved.is_empty() {
                    <p class="lines" aria-hidden="true"></p>
                } else {
                    <ContextProvider<CaseLanguage> context={CaseLanguage(None)}><Markdown text={saved} /></ContextProvider<CaseLanguage>>
                }
            </div>
        </>
    }
}
