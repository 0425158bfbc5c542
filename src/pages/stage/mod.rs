//! A stage: left, where we are; middle, the work at hand, one thing at a time; right, the state of the country.

mod choose;
mod decide;
mod step;
mod work;

use crate::device::{drafts, screen};
use crate::parts::country::Country;
use crate::parts::icons::Icon;
use crate::parts::later::use_later;
use crate::parts::timer::Timer;
use crate::parts::wheel::Wheel;
use crate::store::Game;
use crate::t;
use scenario::case::Stage;
use step::{Step, duty, first_step, headline, steps};
pub use work::move_on;
use yew::prelude::*;

/// Where the group is on the page.
#[derive(Clone)]
struct Place {
    step: Step,
    /// The zone that a phone shows.
    zone: &'static str,
    /// Stages opened, and chapters told, when the page was last drawn.
    known: (usize, usize),
    /// How often somebody or the story has moved on, if only to the same step again.
    moves: usize,
    /// The chapter that the facilitator sent and nobody has gone to yet.
    unread: Option<usize>,
}

impl Place {
    /// When the story goes on, the page goes to what happened; when a decision is taken back, to what waits. Whether it
    /// went.
    fn follow(&mut self, game: &Game) -> bool {
        let now = (game.view.opened, game.view.chapters.len());
        if now == self.known {
            return false;
        }
        let (opened, chapters) = self.known;
        // What the facilitator sends takes nobody's work out of their hands.
        let new = game.view.chapters.get(chapters..).unwrap_or_default();
        if now.0 == opened
            && !new.is_empty()
            && new.iter().all(|chapter| chapter.sent)
            && self.step.fits(game)
        {
            self.unread = Some(self.unread.unwrap_or(chapters));
            self.known = now;
            return false;
        }
        self.unread = None;
        self.step = match self.known {
            (opened, _) if now.0 > opened => Step::News,
            (opened, chapters) if now.0 == opened && now.1 > chapters => Step::Told(chapters),
            _ => duty(game),
        };
        self.zone = "work";
        self.known = now;
        self.moves += 1;
        true
    }
}

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct StagePageProps {
    /// The session.
    pub game: Game,
}

/// The page.
#[component]
pub fn StagePage(props: &StagePageProps) -> Html {
    let game = &props.game;
    // Kept beside the drawing and not as state, so that one drawing shows both what happened and the step it leads to.
    let place = use_mut_ref(|| Place {
        step: Step::restore(game).unwrap_or_else(|| first_step(game)),
        zone: "work",
        known: (game.view.opened, game.view.chapters.len()),
        moves: 0,
        unread: None,
    });
    let went = place.borrow_mut().follow(game);
    if went {
        screen::let_go();
    }
    let redraw = use_force_update();
    let go = {
        let (place, redraw) = (place.clone(), redraw.clone());
        Callback::from(move |step: Step| {
            let Place { known, moves, unread, .. } = *place.borrow();
            let unread = unread.filter(|unread| step != Step::Told(*unread));
            *place.borrow_mut() = Place { step, zone: "work", known, moves: moves + 1, unread };
            screen::let_go();
            redraw.force_update();
        })
    };
    let Place { step, zone, moves, unread, .. } = place.borrow().clone();
    let writes = game.writes;
    use_effect_with((step.clone(), moves, game.desk.clone()), move |(step, moves, session)| {
        // Where a window that follows stands is its own affair.
        if writes {
            drafts::set(session, "step", &step.draft());
        }
        let moved = *moves > 0;
        screen::with_frame(move || {
            if moved || screen::nothing_has_focus() {
                screen::begin("step-title");
            }
        });
    });
    let behind = use_later(game);
    let current = if step.fits(game) { step } else { duty(game) };
    let tab = |name: &'static str| {
        let (place, redraw) = (place.clone(), redraw.clone());
        let on_click = Callback::from(move |_: MouseEvent| {
            place.borrow_mut().zone = name;
            redraw.force_update();
        });
        html! {
            <button type="button" aria-pressed={(zone == name).to_string()} onclick={on_click}>
                { t!(format!("zone-{name}")) }
            </button>
        }
    };
    html! {
        <div class={classes!("stage-page", format!("show-{zone}"), game.view.stage.map(Stage::name))}>
            <nav class="zone-tabs" aria-label={t!("zones")}>
                { tab("where") }{ tab("work") }{ tab("country") }
            </nav>
            <nav class="where" aria-label={t!("zone-where")}>
                <Wheel opened={game.view.opened} size="medium" />
                if game.view.cycles > 1 {
                    <p class="quiet">{ t!("cycle-of", cycle = game.view.cycle, cycles = game.view.cycles) }</p>
                }
                { steps(game, &current, &go) }
            </nav>
            <main class="work">
                <Timer game={game.clone()} />
                { for unread.map(|place| sent(game, place, &go)) }
                { work::work(game, &current, &go) }
            </main>
            <aside class="country" aria-label={t!("zone-country")}>
                if let Some(game) = behind { <Country {game} /> }
            </aside>
        </div>
    }
}

/// What the facilitator has sent, while the group is at something else.
fn sent(game: &Game, place: usize, go: &Callback<Step>) -> Html {
    let title = game.view.chapters.get(place).and_then(|chapter| headline(game, chapter)).unwrap_or_default();
    let go = go.reform(move |_: MouseEvent| Step::Told(place));
    html! {
        <div class="notice sent">
            <p>{ Icon::News.draw() }{ t!("news-came", event = title) }</p>
            <p><button onclick={go}>{ t!("read-news") }</button></p>
        </div>
    }
}
