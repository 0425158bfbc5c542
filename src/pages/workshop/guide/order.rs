//! The running order: what comes when, and how long it takes.

use crate::parts::story::moment;
use crate::t;
use engine::session::Header;
use engine::workshop::minutes::{Part, running_order};
use scenario::case::{Scenario, Stage};
use yew::prelude::*;

/// What a line of the running order is called, and what to do and say.
fn told(part: Part, has_case: bool, case: &Scenario) -> (String, String) {
    let around =
        |name: &str| (t!(format!("workshop-order-{name}")), t!(format!("workshop-order-{name}.about")));
    match part {
        // Where there is no time for more, the opening brings the case study as well, and the debrief closes.
        Part::Opening if !has_case => around("short-opening"),
        Part::Opening => around("opening"),
        Part::Case => around("case"),
        Part::Practice => around("practice"),
        Part::ReportBack => around("report-back"),
        Part::Break => around("break"),
        Part::Debrief => around("debrief"),
        Part::Closing => around("closing"),
        Part::Stage(place) => {
            let stage = Stage::ALL[place % 4];
            let tasks = case.tasks.iter().filter(|task| task.stage == stage).count();
            let decisions = case.decisions.iter().filter(|one| one.stage.stage() == Some(stage)).count();
            let about = t!("workshop-order-stage", worksheets = tasks as u32, decisions = decisions as u32);
            (moment(case, place + 1), about)
        }
    }
}

/// The table, with a column for the clock to fill in by hand.
pub fn order(header: &Header, case: &Scenario) -> Html {
    let mut passed = 0;
    let settings = &header.settings;
    let order = running_order(&settings.minutes, header.groups.len(), settings.whole);
    let has_case = order.iter().any(|(part, _)| *part == Part::Case);
    let whole: u32 = order.iter().map(|(_, minutes)| minutes).sum();
    html! {
        <section aria-labelledby="guide-order">
            <h2 id="guide-order">{ t!("workshop-guide-order") }</h2>
            <p>{ t!("workshop-guide-order.about", hours = whole / 60, minutes = whole % 60) }</p>
            <div class="scroll" tabindex="0" role="region" aria-label={t!("workshop-guide-order")}>
                <table class="running-order">
                    <thead><tr>
                        <th scope="col">{ t!("workshop-order-after") }</th>
                        <th scope="col">{ t!("workshop-order-clock") }</th>
                        <th scope="col">{ t!("workshop-order-minutes") }</th>
                        <th scope="col">{ t!("workshop-order-what") }</th>
                    </tr></thead>
                    <tbody>
                        { for order.into_iter().enumerate().map(|(place, (part, minutes))| {
                            let at = passed;
                            passed += minutes;
                            let (title, about) = told(part, has_case, case);
                            html! {
                                <tr key={place}>
                                    <td class="figure">{ format!("{}:{:02}", at / 60, at % 60) }</td>
                                    <td class="blank"></td>
                                    <td class="figure">{ minutes }</td>
                                    <td><strong>{ title }</strong><br /><span class="small">{ about }</span></td>
                                </tr>
                            }
                        }) }
                    </tbody>
                </table>
            </div>
        </section>
    }
}
