//! Setting up a workshop: two choices, and everything else ready to be changed.

mod draft;
mod tables;

use super::code::spoken;
use super::form::{Answer, choice, line, number};
use crate::device::{library, part, screen, storage};
use crate::parts::icons::Icon;
use crate::parts::languages::Languages;
use crate::parts::wheel::stage_name;
use crate::route::Route;
use crate::store::CaseStudy;
use crate::{t, words};
use draft::names::{self, DECIDING, LUCK, PACE, TRUTH, VOTING};
use draft::{Draft, Shape};
use engine::session::MAX_GROUPS;
use scenario::case::{Scenario, Stage};
use scenario::limits;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// With which case study.
#[derive(Properties, PartialEq)]
pub struct SetUpPageProps {
    /// Its id.
    pub id: String,
}

/// Changes the draft.
type Change = Callback<Step>;

/// One change.
type Step = Box<dyn FnOnce(&mut Draft, &Scenario)>;

/// The screen.
#[component]
pub fn SetUpPage(props: &SetUpPageProps) -> Html {
    let whole = use_state(|| None::<Option<CaseStudy>>);
    let draft = use_state_eq(|| None::<Draft>);
    let beginning = use_state_eq(|| false);
    let language = words::use_language();
    use_effect_with(props.id.clone(), {
        let (whole, draft) = (whole.setter(), draft.setter());
        move |id: &String| {
            let id = id.clone();
            spawn_local(async move {
                let case = library::case(&id).await.map(CaseStudy::from);
                draft.set(case.as_deref().map(Draft::of));
                whole.set(Some(case));
            });
        }
    });
    use_effect_with((whole.is_some(), language.clone()), |(ready, _)| {
        if *ready {
            screen::title(&t!("window-title", title = t!("workshop-set-up")));
            if screen::nothing_has_focus() {
                screen::begin("page-title");
            }
        }
    });
    let (case, draft_now) = match (&*whole, &*draft) {
        (None, _) => return super::frame::waiting(),
        (Some(Some(case)), Some(draft)) => (case.clone(), draft.clone()),
        _ => {
            return html! {
                <main class="page">
                    <h1>{ t!("case-not-found") }</h1>
                    <p>{ t!("case-not-found.about") }</p>
                    <p><a class="button primary" href={Route::Library.href()}>{ t!("to-library") }</a></p>
                </main>
            };
        }
    };
    let spoken_case = draft_now.played(&case.in_language(&language));
    let change: Change = {
        let (case, draft) = (case.clone(), draft.clone());
        Callback::from(move |change: Step| {
            let Some(mut now) = (*draft).clone() else { return };
            change(&mut now, &case);
            now.keep(&case);
            draft.set(Some(now));
        })
    };
    let on_begin = {
        let (case, draft, beginning) = (case.clone(), draft_now.clone(), beginning.setter());
        Callback::from(move |_: MouseEvent| {
            beginning.set(true);
            let (case, draft) = (case.clone(), draft.clone());
            spawn_local(async move { begin(&draft.played(&case), &draft).await });
        })
    };
    html! {
        <>
            <header class="top"><a class="brand" href={Route::Library.href()}>{ t!("product") }</a><Languages /></header>
            <main class="page set-up">
                <p class="kicker" lang={words::other(&spoken_case.language)}>{ &spoken_case.title }</p>
                <h1 id="page-title" tabindex="-1">{ t!("workshop-set-up") }</h1>
                <p class="lead">{ t!("workshop-set-up.about") }</p>
                { shapes(&spoken_case, &draft_now, &change) }
                { groups(&draft_now, &change) }
                <section aria-labelledby="more-title" class="more">
                    <h2 id="more-title">{ t!("workshop-set-up-more") }</h2>
                    <p class="quiet">{ t!("workshop-set-up-more.about") }</p>
                    { cycles(&case, &draft_now, &change) }
                    { minutes(&spoken_case, &draft_now, &change) }
                    { rules(&spoken_case, &draft_now, &change) }
                    <details>
                        <summary><strong>{ t!("workshop-set-up-seats") }</strong>{ " " }<span class="quiet">{ seats_so_far(&draft_now) }</span></summary>
                        { tables::tables(&spoken_case, &draft_now, &change) }
                    </details>
                </section>
                <div class="actions main-action">
                    <button class="primary" disabled={*beginning} onclick={on_begin}>{ t!("workshop-begin") }</button>
                    <p class="quiet">{ t!("workshop-begin.about", code = spoken(&draft_now.id)) }</p>
                </div>
            </main>
        </>
    }
}

/// A callback that changes the draft by what a field says.
fn changing<T: 'static>(
    change: &Change,
    how: impl Fn(&mut Draft, &Scenario, T) + Copy + 'static,
) -> Callback<T> {
    change.reform(move |value: T| -> Step {
        Box::new(move |draft: &mut Draft, case: &Scenario| how(draft, case, value))
    })
}

fn shapes(case: &Scenario, draft: &Draft, change: &Change) -> Html {
    let answers = Shape::ALL.map(|shape| Answer {
        id: shape.name().to_owned(),
        label: t!(format!("workshop-shape-{}", shape.name())),
        about: t!(format!("workshop-shape-{}.about", shape.name()), minutes = case.minutes),
    });
    let on_choose = changing(change, |draft, case, name: String| {
        if let Some(shape) = Shape::ALL.into_iter().find(|shape| shape.name() == name) {
            draft.take_shape(case, shape);
        }
    });
    choice("shape", t!("workshop-shape"), answers.into(), draft.shape.name(), &on_choose)
}

fn groups(draft: &Draft, change: &Change) -> Html {
    let answers = (1..=MAX_GROUPS).map(|count| Answer::plain(count.to_string(), count.to_string()));
    let on_choose = changing(change, |draft, case, count: String| {
        draft.set_groups(case, count.parse().unwrap_or(1));
    });
    let chosen = draft.groups.len().to_string();
    html! {
        <>
            <div class="counts">{ choice("groups", t!("workshop-how-many-groups"), answers.collect(), &chosen, &on_choose) }</div>
            <details class="names">
                <summary><strong>{ t!("workshop-group-names") }</strong>{ " " }<span class="quiet">{ names_so_far(draft) }</span></summary>
                <div class="columns">
                    { for draft.groups.iter().enumerate().map(|(place, group)| {
                        let on_name = changing(change, move |draft, _, name: String| {
                            if let Some(group) = draft.groups.get_mut(place) {
                                group.name = name;
                            }
                        });
                        html! { <div key={place}>{ line(t!("workshop-group-name", number = (place + 1) as u32), &group.name, draft::usual_name(place), on_name) }</div> }
                    }) }
                </div>
            </details>
        </>
    }
}

fn names_so_far(draft: &Draft) -> String {
    let name = |(place, group): (usize, &draft::GroupDraft)| match group.name.trim() {
        "" => draft::usual_name(place),
        name => name.to_owned(),
    };
    draft.groups.iter().enumerate().map(name).collect::<Vec<_>>().join(", ")
}

fn seats_so_far(draft: &Draft) -> String {
    let seats: usize = draft.groups.iter().map(|group| group.seats.len()).sum();
    match draft.deals {
        Some(_) => t!("workshop-seats-with-cards", count = seats as u32),
        None => t!("workshop-seats-without-cards", count = seats as u32),
    }
}

/// How often groups go round the cycle, beside how often the case study says.
fn cycles(written: &Scenario, draft: &Draft, change: &Change) -> Html {
    let (least, most) = limits::CYCLES;
    let answers = (least as u8..=most as u8).map(|count| Answer::plain(count.to_string(), count.to_string()));
    let on_choose = changing(change, |draft, case, count: String| {
        draft.set_cycles(case, count.parse().unwrap_or(1));
    });
    let now = draft.cycles.unwrap_or(written.cycles);
    html! {
        <details>
            <summary><strong>{ t!("workshop-cycles") }</strong>{ " " }<span class="quiet">{ now }</span></summary>
            <p class="quiet">{ t!("workshop-cycles.about", written = written.cycles) }</p>
            <div class="counts">{ choice("cycles", t!("workshop-how-many-cycles"), answers.collect(), &now.to_string(), &on_choose) }</div>
        </details>
    }
}

fn minutes(case: &Scenario, draft: &Draft, change: &Change) -> Html {
    let played: u32 = draft.settings.minutes.iter().sum();
    let (whole, debrief) = draft.planned();
    html! {
        <details>
            <summary><strong>{ t!("workshop-set-up-minutes") }</strong>{ " " }<span class="quiet">{ t!("workshop-minutes-in-all", count = played) }</span></summary>
            <p role="status">{ t!("workshop-plan-in-all", hours = whole / 60, minutes = whole % 60, debrief = debrief) }</p>
            <p class="quiet">{ t!("workshop-set-up-minutes.about") }</p>
            { for (0..usize::from(case.cycles)).map(|cycle| html! {
                <div class="columns" key={cycle}>
                    if case.cycles > 1 { <h3>{ t!("cycle-of", cycle = (cycle + 1) as u32, cycles = u32::from(case.cycles)) }</h3> }
                    { for Stage::ALL.into_iter().map(|stage| {
                        let place = 4 * cycle + stage.index();
                        let now = draft.settings.minutes.get(place).copied().unwrap_or(0);
                        let on_change = changing(change, move |draft, _, minutes: u32| {
                            if let Some(now) = draft.settings.minutes.get_mut(place) {
                                *now = minutes;
                            }
                        });
                        html! { <div key={place} class={stage.name()}>{ Icon::Stage(stage).draw() }{ number(stage_name(stage), now, 1..=600, on_change) }</div> }
                    }) }
                </div>
            }) }
            if case.cycles > 1 { <p class="quiet">{ t!("cycles", count = case.cycles) }</p> }
        </details>
    }
}

/// A question of the rules: what is asked, the names of its answers, and the one that is chosen.
fn rule(question: &str, all: &[&str], chosen: &str, on_choose: &Callback<String>) -> Html {
    let answers = all.iter().map(|name| Answer {
        id: (*name).to_owned(),
        label: t!(format!("workshop-rule-{question}-{name}")),
        about: t!(format!("workshop-rule-{question}-{name}.about")),
    });
    choice(question, t!(format!("workshop-rule-{question}")), answers.collect(), chosen, on_choose)
}

fn rules(case: &Scenario, draft: &Draft, change: &Change) -> Html {
    let now = &draft.settings;
    let chosen = [
        names::name(&PACE, &now.pace),
        names::name(&DECIDING, &now.deciding),
        names::name(&VOTING, &now.voting),
        names::name(&LUCK, &now.luck),
    ];
    let on_pace = changing(change, |draft, _, name: String| {
        draft.settings.pace = names::value(&PACE, &name).unwrap_or_default();
    });
    let on_deciding = changing(change, |draft, _, name: String| {
        draft.settings.deciding = names::value(&DECIDING, &name).unwrap_or_default();
    });
    let on_voting = changing(change, |draft, _, name: String| {
        draft.settings.voting = names::value(&VOTING, &name).unwrap_or_default();
    });
    let on_luck = changing(change, |draft, _, name: String| {
        draft.settings.luck = names::value(&LUCK, &name).unwrap_or_default();
    });
    let on_truth = changing(change, |draft, _, name: String| {
        draft.settings.open_truth = names::value(&TRUTH, &name).unwrap_or_default();
    });
    let so_far = [
        t!(format!("workshop-rule-pace-{}", chosen[0])),
        t!(format!("workshop-rule-deciding-{}", chosen[1])),
    ];
    html! {
        <details>
            <summary><strong>{ t!("workshop-set-up-rules") }</strong>{ " " }<span class="quiet">{ so_far.join(" · ") }</span></summary>
            { rule("pace", &PACE.map(|(_, name)| name), chosen[0], &on_pace) }
            { rule("deciding", &DECIDING.map(|(_, name)| name), chosen[1], &on_deciding) }
            { rule("voting", &VOTING.map(|(_, name)| name), chosen[2], &on_voting) }
            { rule("luck", &LUCK.map(|(_, name)| name), chosen[3], &on_luck) }
            if case.evidence.is_some() {
                { rule("truth", &TRUTH.map(|(_, name)| name), names::name(&TRUTH, &now.open_truth), &on_truth) }
            }
        </details>
    }
}

/// Begins the workshop and opens its console. Where the browser does not save it, storage holds it, and the console says
/// so.
async fn begin(case: &Scenario, draft: &Draft) {
    screen::shown().await;
    let Some(session) = draft.begin(case) else { return };
    // What cannot be saved is held and said by the console.
    let _ = storage::save_whole(&session).await;
    part::change(&draft.id, |part| part.facilitates = true);
    draft.keep_names(session.header());
    Draft::forget(case);
    Route::Console(draft.id.clone()).go();
}
