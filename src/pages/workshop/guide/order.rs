//! The running order: what comes when, and how long it takes.

use crate::parts::story::moment;
use crate::t;
use engine::session::Header;
use scenario::case::{Scenario, Stage};
use yew::prelude::*;

/// One line of the running order.
struct Item {
    minutes: u32,
    title: String,
    /// What to do and say.
    about: String,
}

/// Rounded to five minutes, and at least five.
fn about(minutes: u32) -> u32 {
    ((minutes + 2) / 5 * 5).max(5)
}

/// The items in order. What is around play takes its share of the time that play takes; the debrief takes at least a
/// third of all time.
fn items(header: &Header, case: &Scenario) -> Vec<Item> {
    let minutes = &header.settings.minutes;
    let played: u32 = minutes.iter().sum();
    let item = |minutes, name: &str| Item {
        minutes,
        title: t!(format!("workshop-order-{name}")),
        about: t!(format!("workshop-order-{name}.about")),
    };
    let mut items = vec![item(about(played / 12), "opening"), item(about(played / 12), "case")];
    if played >= 100 {
        items.push(item(about(played / 24), "practice"));
    }
    let back =
        if header.groups.len() > 1 { about((2 * header.groups.len() as u32).min(played / 10)) } else { 0 };
    for (place, minutes) in minutes.iter().enumerate() {
        let stage = Stage::ALL[place % 4];
        let tasks = case.tasks.iter().filter(|task| task.stage == stage).count();
        let decisions = case.decisions.iter().filter(|one| one.stage.stage() == Some(stage)).count();
        items.push(Item {
            minutes: *minutes,
            title: moment(case, place + 1),
            about: t!("workshop-order-stage", worksheets = tasks as u32, decisions = decisions as u32),
        });
        // In a short workshop groups report back once in the middle and once in the debrief.
        if back > 0 && (played >= 100 || place % 4 == 1) && place + 1 < header.settings.minutes.len() {
            items.push(item(back, "report-back"));
        }
    }
    let so_far: u32 = items.iter().map(|item| item.minutes).sum();
    items.push(item(about(so_far / 2), "debrief"));
    items.push(item(about(played / 24), "closing"));
    items
}

/// The table, with a column for the clock to fill in by hand.
pub fn order(header: &Header, case: &Scenario) -> Html {
    let mut passed = 0;
    let items = items(header, case);
    let whole: u32 = items.iter().map(|item| item.minutes).sum();
    html! {
        <section aria-labelledby="guide-order">
            <h2 id="guide-order">{ t!("workshop-guide-order") }</h2>
            <p>{ t!("workshop-guide-order.about", hours = whole / 60, minutes = whole % 60) }</p>
            <table class="running-order">
                <thead><tr>
                    <th scope="col">{ t!("workshop-order-after") }</th>
                    <th scope="col">{ t!("workshop-order-clock") }</th>
                    <th scope="col">{ t!("workshop-order-minutes") }</th>
                    <th scope="col">{ t!("workshop-order-what") }</th>
                </tr></thead>
                <tbody>
                    { for items.into_iter().enumerate().map(|(place, item)| {
                        let at = passed;
                        passed += item.minutes;
                        html! {
                            <tr key={place}>
                                <td class="figure">{ format!("{}:{:02}", at / 60, at % 60) }</td>
                                <td class="blank"></td>
                                <td class="figure">{ item.minutes }</td>
                                <td><strong>{ item.title }</strong><br /><span class="small">{ item.about }</span></td>
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
        </section>
    }
}
