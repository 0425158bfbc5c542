//! The questionnaire before and after: anonymous, passed round on the laptop, and shown in sums alone.

use crate::device::screen;
use crate::parts::markup::draw;
use crate::route::Route;
use crate::store::Game;
use crate::t;
use crate::words::Spoken;
use engine::decide::Command;
use engine::play::Phase;
use engine::workshop::talk::{ANSWERS, Aspect, Confidence, Knowledge, Occasion, Reuse, Sheet, Survey};
use report::words::Words;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct QuestionnaireProps {
    /// The session.
    pub game: Game,
}

/// The page.
#[component]
pub fn Questionnaire(props: &QuestionnaireProps) -> Html {
    let game = &props.game;
    let occasion = if game.view.phase == Phase::Debrief { Occasion::After } else { Occasion::Before };
    // What is not handed in is kept nowhere: the next person must not find it.
    let sheet = use_state_eq(|| Sheet::new(occasion));
    let handed_in = use_state_eq(|| false);
    use_effect_with(*handed_in, |done| screen::begin(if *done { "survey-thanks" } else { "survey-title" }));
    let change = {
        let sheet = sheet.clone();
        Callback::from(move |change: Change| {
            let mut now = (*sheet).clone();
            change.apply(&mut now);
            sheet.set(now);
        })
    };
    let on_hand_in = {
        let (act, now, sheet, handed_in) =
            (game.act.clone(), (*sheet).clone(), sheet.setter(), handed_in.setter());
        Callback::from(move |_: MouseEvent| {
            act.emit(Command::HandIn { sheet: now.clone() });
            sheet.set(Sheet::new(occasion));
            handed_in.set(true);
        })
    };
    let on_next = {
        let handed_in = handed_in.setter();
        Callback::from(move |_: MouseEvent| handed_in.set(false))
    };
    let count = game.view.handed_in.get(&occasion).copied().unwrap_or_default() as u32;
    let when = if occasion == Occasion::Before { t!("survey-when-before") } else { t!("survey-when-after") };
    html! {
        <main class="page survey-page">
            <p class="kicker">{ when }</p>
            if *handed_in {
                <h1 id="survey-thanks" tabindex="-1">{ t!("survey-thanks") }</h1>
                <p>{ t!("survey-handed-in", count = count) }</p>
                <div class="actions"><button type="button" class="primary" onclick={on_next}>{ t!("survey-next-person") }</button></div>
            } else {
                <h1 id="survey-title" tabindex="-1">{ t!("survey") }</h1>
                <p>{ t!("survey-intro") }</p>
                <p class="quiet">{ t!("survey-handed-in", count = count) }</p>
                { form(&sheet, &change) }
                if sheet.is_empty() { <p class="quiet small" id="survey-empty">{ t!("survey-empty") }</p> }
                <div class="actions main-action">
                    <button type="button" class="primary" disabled={sheet.is_empty() || !game.writes} aria-describedby={sheet.is_empty().then_some("survey-empty")} onclick={on_hand_in}>{ t!("survey-hand-in") }</button>
                </div>
            }
            { results(&game.survey) }
            <nav class="actions" aria-label={t!("survey")}>
                if occasion == Occasion::After {
                    <a class="button" href={Route::Guided(game.at.home()).href()}>{ t!("talk-open") }</a>
                } else {
                    <a class="button" href={Route::Session(game.at.home()).href()}>{ t!("back-to-session") }</a>
                }
            </nav>
        </main>
    }
}

/// An answer.
enum Change {
    Knows(Knowledge, u8),
    Can(Confidence, u8),
    Rates(Aspect, u8),
    Reuses(Reuse),
    Useful(String),
    Wrong(String),
}

impl Change {
    fn apply(self, sheet: &mut Sheet) {
        match self {
            Change::Knows(question, answer) => drop(sheet.knowledge.insert(question, answer)),
            Change::Can(item, level) => drop(sheet.confidence.insert(item, level)),
            Change::Rates(aspect, level) => drop(sheet.ratings.insert(aspect, level)),
            Change::Reuses(reuse) => sheet.reuse = Some(reuse),
            Change::Useful(text) => sheet.useful = text,
            Change::Wrong(text) => sheet.wrong = text,
        }
    }
}

fn form(sheet: &Sheet, change: &Callback<Change>) -> Html {
    let after = sheet.occasion == Occasion::After;
    let scale =
        |name: &'static str| (1..=5).map(move |level: u8| (level, t!(format!("survey-{name}-{level}"))));
    html! {
        <form class="survey" autocomplete="off" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <h2>{ t!("survey-knowledge") }</h2>
            { for Knowledge::ALL.into_iter().map(|question| choose(
                question.name(),
                t!(format!("survey-{}", question.name())),
                (1..=ANSWERS).map(|answer| (answer, t!(format!("survey-{}.answer{answer}", question.name())))),
                sheet.knowledge.get(&question).copied(),
                &change.reform(move |answer| Change::Knows(question, answer)),
            )) }
            <h2>{ t!("survey-confidence") }</h2>
            { for Confidence::ALL.into_iter().map(|item| choose(
                item.name(),
                t!(format!("survey-can-{}", item.name())),
                scale("scale"),
                sheet.confidence.get(&item).copied(),
                &change.reform(move |level| Change::Can(item, level)),
            )) }
            if after {
                <h2>{ t!("survey-rating") }</h2>
                { for Aspect::ALL.into_iter().map(|aspect| choose(
                    aspect.name(),
                    t!(format!("survey-rate-{}", aspect.name())),
                    scale("rate"),
                    sheet.ratings.get(&aspect).copied(),
                    &change.reform(move |level| Change::Rates(aspect, level)),
                )) }
                { words(t!("survey-useful"), &sheet.useful, &change.reform(Change::Useful)) }
                { words(t!("survey-wrong"), &sheet.wrong, &change.reform(Change::Wrong)) }
                { choose(
                    "reuse",
                    t!("survey-reuse"),
                    Reuse::ALL.into_iter().map(|reuse| (reuse as u8, t!(format!("survey-reuse-{}", reuse.name())))),
                    sheet.reuse.map(|reuse| reuse as u8),
                    &change.reform(|place: u8| Change::Reuses(Reuse::ALL.get(usize::from(place)).copied().unwrap_or(Reuse::Perhaps))),
                ) }
            }
        </form>
    }
}

fn choose(
    name: &'static str,
    question: String,
    answers: impl Iterator<Item = (u8, String)>,
    chosen: Option<u8>,
    on_choose: &Callback<u8>,
) -> Html {
    html! {
        <fieldset key={name} class="survey-question">
            <legend>{ question }</legend>
            <div class="answers">
                { for answers.map(|(value, text)| {
                    let on_change = on_choose.reform(move |_: Event| value);
                    html! { <label><input type="radio" name={format!("survey-{name}")} checked={chosen == Some(value)} onchange={on_change} /><span>{ text }</span></label> }
                }) }
            </div>
        </fieldset>
    }
}

fn words(label: String, text: &str, on_write: &Callback<String>) -> Html {
    let on_input =
        on_write.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    html! { <label class="field"><span class="question">{ label }</span><textarea rows="2" value={text.to_owned()} oninput={on_input} /></label> }
}

/// What the answers of the whole session add up to, where that tells on nobody; otherwise how many more are needed.
fn results(survey: &Survey) -> Html {
    if survey.before.sheets + survey.after.sheets == 0 {
        return html! {};
    }
    html! {
        <section class="survey-results">
            <h2>{ t!("survey-results") }</h2>
            { draw(&report::document::survey(&Spoken as &dyn Words, survey)) }
        </section>
    }
}
