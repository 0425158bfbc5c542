//! The pictures on the page. Each is drawn at once with what is known, and anew when more has been found.

use super::findings::{Reach, use_found};
use super::frame::indicators;
use crate::parts::later::Later;
use crate::parts::markup;
use crate::store::Game;
use crate::t;
use crate::words::Spoken;
use report::chart::{self, Going, Measure, Picture, Scene};
use report::sampled::first_pair;
use scenario::case::Indicator;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Which picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// How it ended, and the targets.
    Targets,
    /// The course of the indicator at this place.
    Course(usize),
    /// Why the indicator at this place is what it is.
    Why(usize),
    /// Turning points, by some measure.
    Turning(Measure),
    /// Luck and choice.
    Luck,
    /// Support and the gate.
    Support,
    /// The causal map.
    Map,
}

impl What {
    /// Whether there is nothing to draw before something has been found.
    fn waits(self) -> bool {
        matches!(self, What::Turning(_) | What::Luck)
    }
}

/// What a picture is drawn of.
pub fn scene(game: &Game) -> Scene<'_> {
    Scene { words: &Spoken, case: &game.case, view: &game.view, going: Going::Links }
}

/// A picture as an element of the page, its table folded.
pub fn figure(picture: &Picture) -> Html {
    markup::draw(&picture.figure(&Spoken, "h3", true))
}

/// What a picture shows.
#[derive(Properties, PartialEq)]
pub struct DrawnProps {
    /// The session.
    pub game: Game,
    /// Which picture.
    pub what: What,
    /// How it leads to moments: on the debrief's page by links to where they are told.
    #[prop_or(Going::Links)]
    pub going: Going,
    /// The level of its heading.
    #[prop_or("h3")]
    pub heading: &'static str,
}

/// A picture.
#[component]
pub fn Drawn(props: &DrawnProps) -> Html {
    let found = use_found();
    let found = found.as_deref();
    let scene = Scene { going: props.going, ..scene(&props.game) };
    if props.what.waits() && found.is_none() {
        return html! { <p class="quiet waiting" aria-hidden="true">{ "…" }</p> };
    }
    let picture = match props.what {
        What::Targets => Some(chart::targets(scene, found)),
        What::Course(place) => chart::course(scene, place, found),
        What::Why(place) => chart::waterfall(scene, place),
        What::Turning(by) => found.and_then(|found| chart::turning_points(scene, found, by)),
        What::Luck => found.map(|found| chart::luck(scene, found)),
        What::Support => chart::support(scene),
        What::Map => Some(chart::causal_map(scene)),
    };
    // What is folded as a whole need not hold anything folded.
    let folded = !matches!(props.what, What::Why(_));
    let draw = |picture: &Picture| markup::draw(&picture.figure(&Spoken, props.heading, folded));
    picture.as_ref().map(draw).unwrap_or_default()
}

fn drawn(game: &Game, what: What) -> Html {
    html! { <Drawn game={game.clone()} {what} /> }
}

/// The course of every indicator.
pub fn course(game: &Game) -> Html {
    html! {
        <>
            <p>{ t!("debrief-course-intro") }</p>
            <div class="charts">{ for game.case.indicators.iter().enumerate().map(|(place, indicator)| html! {
                <Later key={indicator.id.clone()} game={game.clone()} draw={Callback::from(move |game: Game| drawn(&game, What::Course(place)))} />
            }) }</div>
        </>
    }
}

/// Why each number is what it is, folded by indicator.
pub fn why(game: &Game) -> Html {
    html! {
        <>
            <p>{ t!("debrief-why-intro") }</p>
            { for indicators(game).enumerate().map(|(place, (indicator, view))| {
                let from = crate::words::number(indicator.start, super::frame::range(indicator));
                let moved = super::frame::in_the_end(view) - indicator.start;
                html! {
                    <details key={indicator.id.clone()} class="explained">
                        <summary>
                            <span class="explained-name">{ &indicator.name }</span>
                            <span class="figure">{ t!("debrief-from-to", from = from, to = super::frame::ended(indicator, view)) }</span>
                            { crate::parts::figures::movement(indicator, moved) }
                        </summary>
                        <Later game={game.clone()} draw={Callback::from(move |game: Game| drawn(&game, What::Why(place)))} />
                    </details>
                }
            }) }
        </>
    }
}

/// Luck and choice.
pub fn luck(game: &Game) -> Html {
    drawn(game, What::Luck)
}

/// Support and the gate.
pub fn support(game: &Game) -> Html {
    drawn(game, What::Support)
}

/// The causal map.
pub fn map(game: &Game) -> Html {
    drawn(game, What::Map)
}

/// Turning points.
pub fn turning(game: &Game) -> Html {
    html! { <Turning game={game.clone()} /> }
}

/// What was within reach.
pub fn reach(game: &Game) -> Html {
    html! { <Reachable indicators={game.case.indicators.clone()} groups={vec![game.place]} names={vec![String::new()]} /> }
}

/// A choice of one thing by its place.
#[derive(Properties, PartialEq)]
pub struct ChooseProps {
    /// What is chosen.
    pub label: String,
    /// What there is, in order.
    pub names: Vec<String>,
    /// What is chosen now.
    pub chosen: usize,
    /// What is chosen next.
    pub on_choose: Callback<usize>,
}

/// A list to choose one thing from.
#[component]
pub fn Choose(props: &ChooseProps) -> Html {
    let on_change = props.on_choose.reform(|event: Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        select.map_or(0, |select| usize::try_from(select.selected_index()).unwrap_or(0))
    });
    html! {
        <label class="choose">
            <span>{ &props.label }</span>
            <select onchange={on_change}>
                { for props.names.iter().enumerate().map(|(place, name)| html! {
                    <option key={place} selected={place == props.chosen}>{ name }</option>
                }) }
            </select>
        </label>
    }
}

/// What turning points are drawn of.
#[derive(Properties, PartialEq)]
pub struct TurningProps {
    /// The session.
    pub game: Game,
    /// How they lead to moments.
    #[prop_or(Going::Links)]
    pub going: Going,
    /// The level of their heading.
    #[prop_or("h3")]
    pub heading: &'static str,
}

/// The turning points, by what the reader chooses.
#[component]
pub fn Turning(props: &TurningProps) -> Html {
    let game = &props.game;
    let has_targets = game.view.indicators.iter().any(|view| view.target.is_some());
    let chosen = use_state_eq(|| 0_usize);
    let measures: Vec<(Measure, String)> = has_targets
        .then(|| (Measure::Targets, t!("picture-your-targets")))
        .into_iter()
        .chain(
            game.case.indicators.iter().enumerate().map(|(i, at)| (Measure::Indicator(i), at.name.clone())),
        )
        .collect();
    let setter = chosen.setter();
    let by = measures.get(*chosen).map(|(measure, _)| *measure);
    html! {
        <>
            <Choose label={t!("insight-measure")} names={measures.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>()}
                chosen={*chosen} on_choose={Callback::from(move |place| setter.set(place))} />
            if let Some(by) = by {
                <Drawn game={game.clone()} what={What::Turning(by)} going={props.going} heading={props.heading} />
            }
        </>
    }
}

/// What the picture of what was within reach is drawn of.
#[derive(Properties, PartialEq)]
pub struct ReachableProps {
    /// The case study's indicators.
    pub indicators: Vec<Indicator>,
    /// The groups whose ways are shown, by place.
    pub groups: Vec<usize>,
    /// Their names; an empty one is the reader's own group.
    pub names: Vec<String>,
}

/// What was within reach, for two indicators that the reader chooses.
#[component]
pub fn Reachable(props: &ReachableProps) -> Html {
    let reach = use_context::<Reach>();
    let across = use_state_eq(|| first_pair(&props.indicators)[0]);
    let upward = use_state_eq(|| first_pair(&props.indicators)[1]);
    let axes = [*across, *upward];
    let ask = reach.as_ref().map(|reach| (reach.ask.clone(), reach.news));
    use_effect_with((axes, props.groups.clone(), ask.clone()), |(axes, groups, ask)| {
        if let Some((ask, news)) = ask
            && *news > 1
        {
            ask.emit((*axes, groups.clone()));
        }
    });
    let names: Vec<String> = props.indicators.iter().map(|indicator| indicator.name.clone()).collect();
    let (set_across, set_upward) = (across.setter(), upward.setter());
    let cloud = reach.and_then(|reach| reach.cloud).filter(|cloud| cloud.axes == axes);
    let groups: Vec<&str> = props.names.iter().map(String::as_str).collect();
    let picture = cloud.and_then(|cloud| chart::reach(&Spoken, &props.indicators, &cloud, &groups));
    html! {
        <>
            <div class="chooses">
                <Choose label={t!("insight-across")} names={names.clone()} chosen={*across} on_choose={Callback::from(move |place| set_across.set(place))} />
                <Choose label={t!("insight-upward")} {names} chosen={*upward} on_choose={Callback::from(move |place| set_upward.set(place))} />
            </div>
            { picture.as_ref().map_or_else(|| html! { <p class="quiet waiting" aria-hidden="true">{ "…" }</p> }, figure) }
        </>
    }
}
