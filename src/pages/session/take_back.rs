//! Taking back the last decision.

use crate::parts::dialog::Dialog;
use crate::parts::story::find_option;
use crate::store::Game;
use crate::t;
use engine::decide::Command;
use engine::view::Telling;
use yew::prelude::*;

/// Asks whether the last decision is to be taken back, and says which one that is.
pub fn take_back(game: &Game, close: Callback<bool>) -> Html {
    let last = game.view.chapters.iter().rev().find_map(|chapter| match &chapter.telling {
        Telling::DecisionTaken { decision, option, .. } => find_option(&game.case, decision, option)
            .map(|(decision, option)| (decision.title.clone(), option.label.clone())),
        Telling::CompromiseMade { compromise, .. } => {
            let adoption = game.case.adoption.as_ref()?;
            let label =
                adoption.compromises.iter().find(|candidate| candidate.id == *compromise)?.label.clone();
            Some((t!("compromise"), label))
        }
        _ => None,
    });
    let (title, label) = last.unwrap_or_default();
    let on_yes = {
        let (act, close) = (game.act.clone(), close.clone());
        Callback::from(move |()| {
            close.emit(false);
            act.emit(Command::TakeBack);
        })
    };
    html! {
        <Dialog title={t!("take-back-question")} yes={t!("take-back")} {on_yes} on_no={close.reform(|()| false)}>
            <p class="chosen">{ title }{ ": " }<strong>{ label }</strong></p>
            <p>{ t!("take-back-question.about") }</p>
        </Dialog>
    }
}
