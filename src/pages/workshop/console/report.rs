//! What came of files from other laptops, in plain words.

use super::told;
use crate::device::{codes, files};
use crate::store::{CaseStudy, Store};
use crate::t;
use engine::session::{MergeFault, Report};
use std::rc::Rc;
use yew::prelude::*;

/// What came of one file.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrival {
    /// The file's name; empty for a code.
    name: String,
    /// What it brought, in sentences; or why it brought nothing.
    outcome: Result<Vec<String>, String>,
}

impl Arrival {
    /// Whether it could be opened.
    pub fn is_ok(&self) -> bool {
        self.outcome.is_ok()
    }
}

/// Opens files one after the other. What one of them is does not matter to the others.
pub async fn read_files(store: &Rc<Store>, case: &CaseStudy, picked: Vec<web_sys::File>) -> Vec<Arrival> {
    let mut arrivals = Vec::new();
    for file in picked {
        let outcome = match files::read(&file).await {
            Ok(text) => merge(store, case, &text),
            Err(unread) => Err(t!(format!("file-{}", unread.code()))),
        };
        arrivals.push(Arrival { name: files::shown_name(&file.name()), outcome });
    }
    arrivals
}

/// Opens what a group's laptop gave as text: a code, or the text of a file itself.
pub async fn read_code(store: &Rc<Store>, case: &CaseStudy, code: &str) -> Arrival {
    let outcome = if code.trim_start().starts_with('{') {
        merge(store, case, code)
    } else {
        match codes::unpack(code).await {
            Ok(text) => merge(store, case, &text),
            Err(why) => Err(t!(format!("workshop-code-{why}"))),
        }
    };
    Arrival { name: String::new(), outcome }
}

fn merge(store: &Rc<Store>, case: &CaseStudy, text: &str) -> Result<Vec<String>, String> {
    match store.merge_file(text) {
        Ok(report) => Ok(tell(store, case, &report)),
        Err(MergeFault::File(fault)) => Err(t!(format!("session-file-{}", fault.code()))),
        Err(fault) => Err(t!(format!("workshop-merge-{}", fault.code()))),
    }
}

fn tell(store: &Store, case: &CaseStudy, report: &Report) -> Vec<String> {
    let name = |id: &str| {
        store.read(|session| {
            let found = session.header().groups.iter().find(|group| group.id == id);
            found.map_or_else(|| id.to_owned(), |group| group.name.clone())
        })
    };
    let merged = &report.merged;
    let mut told = Vec::new();
    if merged.new == 0 {
        told.push(t!("workshop-brought-nothing", known = merged.known as u32));
    } else {
        let groups: Vec<String> = report.groups.iter().map(|id| name(id)).collect();
        told.push(t!("workshop-brought-new", count = merged.new as u32, known = merged.known as u32));
        if !groups.is_empty() {
            told.push(t!("workshop-brought-for", groups = groups.join(", ")));
        }
    }
    for one in &report.overtaken {
        told.push(t!(
            "workshop-brought-overtaken",
            group = name(&one.group),
            decision = told::decision(case, &one.decision),
            option = told::option(case, &one.decision, &one.option)
        ));
    }
    if merged.contradicting > 0 {
        told.push(t!("workshop-brought-contradicting", count = merged.contradicting as u32));
    }
    told
}

/// What is told.
#[derive(Properties, PartialEq)]
pub struct ReportsProps {
    /// What came, in the order in which it was opened.
    pub arrivals: Rc<Vec<Arrival>>,
}

/// The report: one item for each file.
#[component]
pub fn Reports(props: &ReportsProps) -> Html {
    if props.arrivals.is_empty() {
        return html! { <div role="status"></div> };
    }
    let opened = props.arrivals.iter().filter(|arrival| arrival.is_ok()).count();
    html! {
        <div role="status" class="reports">
            <p><strong>{ t!("workshop-files-opened", opened = opened as u32, count = props.arrivals.len() as u32) }</strong></p>
            <ul class="orders">
                { for props.arrivals.iter().enumerate().map(|(place, arrival)| html! {
                    <li key={place} class={classes!("order", (!arrival.is_ok()).then_some("refused"))}>
                        <p><strong>{ if arrival.name.is_empty() { t!("workshop-the-code") } else { arrival.name.clone() } }</strong></p>
                        { match &arrival.outcome {
                            Ok(told) => html! { <>{ for told.iter().map(|sentence| html! { <p>{ sentence }</p> }) }</> },
                            Err(why) => html! { <p>{ t!("workshop-was-refused") }{ " " }{ why }</p> },
                        } }
                    </li>
                }) }
            </ul>
        </div>
    }
}
