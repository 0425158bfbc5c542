//! Targets that a group sets for itself: it will meet them again in the debrief.

use super::desk::{Desk, Edit, Field};
use crate::device::drafts;
use crate::parts::figures::{movement, reading};
use crate::t;
use crate::words::number;
use engine::view::{IndicatorView, Reading};
use engine::worksheet::{Measure, Worksheet};
use scenario::case::{Better, Id, Indicator};
use std::collections::BTreeMap;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What makes a target one that can be missed, in the order of the word SMART.
const SMART: [&str; 5] = ["specific", "measurable", "achievable", "relevant", "time-bound"];

/// The targets with their reasons.
pub fn draw(
    desk: &Desk<'_>,
    targets: &BTreeMap<Id, f64>,
    note: &str,
    measures: &BTreeMap<Id, Measure>,
) -> Html {
    let none = Measure::default();
    let case = &desk.game.case;
    let wanted = |indicator: &Indicator| match &desk.task.indicators {
        // Resources are means, so they are only asked for by name.
        named if named.is_empty() => !indicator.resource,
        named => named.contains(&indicator.id),
    };
    let indicators = case.indicators.iter().zip(&desk.game.view.indicators);
    let field = Field {
        id: "note".into(),
        label: t!("sheet-targets-note"),
        hint: Some(t!("sheet-targets-note.hint")),
        text: note,
        rows: 4,
        ..Field::default()
    };
    let rows = indicators.filter(|(indicator, _)| wanted(indicator)).map(|(indicator, view)| {
        let measure = measures.get(&indicator.id).unwrap_or(&none);
        target(desk, indicator, view, targets.get(&indicator.id).copied(), measure)
    });
    html! {
        <>
            <ul>{ desk.rows(rows, 2) }</ul>
            { desk.below(html! {
                <>
                    <details class="smart">
                        <summary>{ t!("sheet-smart") }</summary>
                        <dl>
                            { for SMART.iter().map(|word| html! {
                                <><dt>{ t!(format!("sheet-{word}")) }</dt><dd>{ t!(format!("sheet-{word}.hint")) }</dd></>
                            }) }
                        </dl>
                    </details>
                    { desk.area(field, |sheet| match sheet {
                        Worksheet::Targets { note, .. } => Some(note),
                        _ => None,
                    }) }
                </>
            }) }
        </>
    }
}

fn target(
    desk: &Desk<'_>,
    indicator: &Indicator,
    view: &IndicatorView,
    value: Option<f64>,
    measure: &Measure,
) -> Html {
    let id = indicator.id.clone();
    let on_change = desk.edit.reform(move |value: Option<f64>| {
        let id = id.clone();
        Edit::new(move |sheet| {
            if let Worksheet::Targets { targets, .. } = sheet {
                match value {
                    Some(value) => targets.insert(id, value),
                    None => targets.remove(&id),
                };
            }
        })
    });
    html! {
        <li key={indicator.id.clone()}>
            <TargetField session={desk.game.desk.clone()} id={desk.id(&indicator.id)}
                indicator={indicator.clone()} now={view.now} {value} {on_change} />
            { measured(desk, indicator, view, measure) }
        </li>
    }
}

/// A field of how an indicator is measured, and its place in the sheet.
type Part = (&'static str, for<'s> fn(&'s mut Measure) -> &'s mut String, for<'s> fn(&'s Measure) -> &'s str);

const PARTS: [Part; 3] = [
    ("baseline", |row| &mut row.baseline, |row| &row.baseline),
    ("source", |row| &mut row.source, |row| &row.source),
    ("owner", |row| &mut row.owner, |row| &row.owner),
];

/// How an indicator is measured: where it starts, where the figure comes from, and who answers for it.
fn measured(desk: &Desk<'_>, indicator: &Indicator, view: &IndicatorView, measure: &Measure) -> Html {
    let given = PARTS.iter().filter(|(_, _, get)| !get(measure).trim().is_empty()).count();
    let now = reading(indicator, view.now);
    let id = indicator.id.clone();
    let take_over = {
        let (id, now) = (id.clone(), now.clone());
        let name = t!("sheet-cell", label = t!("sheet-take-baseline"), row = indicator.name.as_str());
        desk.button(
            &format!("{id}-take"),
            html! { { t!("sheet-take-baseline") } },
            Some(name),
            false,
            move || {
                let (id, now) = (id.clone(), now.clone());
                Edit::new(move |sheet| {
                    if let Worksheet::Targets { measures, .. } = sheet {
                        measures.entry(id).or_default().baseline = now;
                    }
                })
            },
        )
    };
    let fields = PARTS.iter().map(|(name, spot, get)| {
        let label = t!(format!("sheet-{name}"));
        let field = Field {
            id: format!("{id}-{name}"),
            name: Some(t!("sheet-cell", label = label.as_str(), row = indicator.name.as_str())),
            label,
            hint: Some(t!(format!("sheet-{name}.hint"))),
            text: get(measure),
            rows: 1,
        };
        let (id, spot) = (id.clone(), *spot);
        desk.area(field, move |sheet| match sheet {
            Worksheet::Targets { measures, .. } => Some(spot(measures.entry(id.clone()).or_default())),
            _ => None,
        })
    });
    html! {
        <details class="measure">
            <summary>{ t!("sheet-measured", count = given) }</summary>
            <div>{ for fields }</div>
            if measure.baseline.trim().is_empty() { { take_over } }
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct TargetFieldProps {
    session: AttrValue,
    id: String,
    indicator: Indicator,
    now: Reading,
    value: Option<f64>,
    on_change: Callback<Option<f64>>,
}

/// One target. What is typed may be no number yet, so the text is held here and only a number in range is passed on.
#[component]
fn TargetField(props: &TargetFieldProps) -> Html {
    let TargetFieldProps { session, id, indicator, now, value, on_change } = props;
    let typed = use_state_eq(|| drafts::get(session, id));
    let range = indicator.max - indicator.min;
    let shown = value.map(|value| value.to_string()).unwrap_or_default();
    // The text stands as long as it means what the sheet says; otherwise the sheet was changed from elsewhere.
    let text = if parse(&typed, indicator).unwrap_or_default() == *value { (*typed).clone() } else { shown };
    let on_input = {
        let (typed, session, id) = (typed.setter(), session.clone(), id.clone());
        let (on_change, indicator) = (on_change.clone(), indicator.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let parsed = parse(&text, &indicator);
            // A number is in the sheet's own draft; only what is none must be kept as it was typed.
            drafts::set(&session, &id, if parsed.is_err() { &text } else { "" });
            typed.set(text);
            on_change.emit(parsed.unwrap_or_default());
        })
    };
    let wrong = parse(&text, indicator).is_err();
    let about = format!("{id}-about");
    let direction =
        if indicator.better == Better::Higher { t!("higher-is-better") } else { t!("lower-is-better") };
    html! {
        <>
            <div class="about">
                <label for={id.clone()}><strong>{ &indicator.name }</strong></label>
                <p id={about.clone()} class="quiet small">
                    { t!("sheet-start", value = number(indicator.start, range), unit = indicator.unit.as_str()) }{ " " }
                    { t!("sheet-now", reading = reading(indicator, *now)) }{ " " }{ direction }
                </p>
            </div>
            <div class="figure">
                <p>
                    <input id={id.clone()} type="text" inputmode="decimal" autocomplete="off" value={text} oninput={on_input}
                        aria-invalid={wrong.to_string()} aria-describedby={format!("{about} {id}-said")} />
                    <span>{ &indicator.unit }</span>
                </p>
                <p id={format!("{id}-said")} class={classes!("small", wrong.then_some("wrong"))} aria-live="polite">
                    if wrong {
                        { t!("sheet-target-range", min = number(indicator.min, range), max = number(indicator.max, range)) }
                    } else if let Some(value) = value {
                        { movement(indicator, value - now.value) }{ " " }<span class="quiet">{ t!("sheet-than-now") }</span>
                    }
                </p>
            </div>
        </>
    }
}

/// The number that a text means: nothing where it is empty, an error where it is no number within the indicator's
/// range. Comma and point both divide off decimals, because the groups' languages differ.
fn parse(text: &str, indicator: &Indicator) -> Result<Option<f64>, ()> {
    let plain: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    if plain.is_empty() {
        return Ok(None);
    }
    let value: f64 = plain.replace(',', ".").replace('−', "-").parse().map_err(|_| ())?;
    if value >= indicator.min && value <= indicator.max { Ok(Some(value)) } else { Err(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_within_the_range_are_targets() {
        let indicator = Indicator { min: -5.0, max: 2_000.0, ..Indicator::default() };
        let check = |text: &str, expected| assert_eq!(parse(text, &indicator), expected, "{text:?}");
        check("", Ok(None));
        check("  ", Ok(None));
        check("36", Ok(Some(36.0)));
        check(" 1 200 ", Ok(Some(1_200.0)));
        check("1\u{a0}200", Ok(Some(1_200.0)));
        check("4.5", Ok(Some(4.5)));
        check("4,5", Ok(Some(4.5)));
        check("12.", Ok(Some(12.0)));
        check("−5", Ok(Some(-5.0)));
        check("-5.1", Err(()));
        check("2001", Err(()));
        check("36 days", Err(()));
        check("NaN", Err(()));
        check("inf", Err(()));
        check("1.2.3", Err(()));
    }
}
