//! Whose policy is rated, and the policy itself where it is another group's: as the facilitator shows it here or with the
//! start file, or from the group's session file. What comes by file lies beside this session and never in it.

use crate::device::drafts::{self, POLICIES};
use crate::device::files;
use crate::parts::figures::reading;
use crate::parts::markdown::Plain;
use crate::parts::story::find_option;
use crate::store::Game;
use crate::t;
use crate::words::number;
use engine::session::Session;
use engine::worksheet::Rated;
use engine::workshop::policy::{PolicyView, policy};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct OtherPolicyProps {
    pub game: Game,
    /// Whose policy is rated; none where it is the group's own.
    pub of: Option<Rated>,
    pub on_choose: Callback<Option<Rated>>,
}

/// The choice, and the policy to read.
#[component]
pub fn OtherPolicy(props: &OtherPolicyProps) -> Html {
    let OtherPolicyProps { game, of, on_choose } = props;
    let from_file = use_state_eq(|| kept(&game.home));
    let trouble = use_state_eq(|| None::<String>);
    let shown = &game.view.table.policies;
    // The same group's policy may come both ways; what the facilitator shows here is the later one.
    let known = |policy: &&PolicyView| !shown.iter().any(|one| one.group == policy.group);
    let policies: Vec<&PolicyView> = shown.iter().chain(from_file.iter().filter(known)).collect();
    let chosen = of.as_ref().and_then(|of| policies.iter().find(|policy| policy.group == of.group));
    let on_select = {
        let named: Vec<Rated> = policies.iter().map(|policy| rated(policy)).chain(of.clone()).collect();
        on_choose.reform(move |event: Event| {
            let value = event.target_unchecked_into::<HtmlSelectElement>().value();
            named.iter().find(|one| one.group == value).cloned()
        })
    };
    let on_file = {
        let (game, from_file, trouble, on_choose) =
            (game.clone(), from_file.clone(), trouble.setter(), on_choose.clone());
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            let (game, from_file, trouble, on_choose) =
                (game.clone(), from_file.clone(), trouble.clone(), on_choose.clone());
            spawn_local(async move {
                match opened(&game, &file).await {
                    Ok(policies) => {
                        trouble.set(None);
                        if let [one] = &policies[..] {
                            on_choose.emit(Some(rated(one)));
                        }
                        from_file.set(keep(&game.home, policies));
                    }
                    Err(why) => trouble.set(Some(why)),
                }
                // The same file can be chosen again.
                input.set_value("");
            });
        })
    };
    if !game.is_shared() && of.is_none() && from_file.is_empty() {
        // Whoever plays alone rates the own policy, and another one only from a file.
        return html! {
            <details class="whose">
                <summary>{ t!("sheet-rate-another") }</summary>
                <p class="quiet small">{ t!("sheet-rate-another.about") }</p>
                { picker(on_file, trouble.as_deref()) }
            </details>
        };
    }
    let value = of.as_ref().map(|of| of.group.clone()).unwrap_or_default();
    let lost = of.as_ref().filter(|_| chosen.is_none());
    html! {
        <section class="whose">
            <label class="field"><span>{ t!("sheet-whose-policy") }</span>
                <select ~value={value.clone()} onchange={on_select}>
                    <option value="" selected={value.is_empty()}>{ t!("sheet-own-policy") }</option>
                    { for policies.iter().map(|policy| html! {
                        <option value={policy.group.clone()} selected={policy.group == value}>{ name(&policy.name, &policy.group) }</option>
                    }) }
                    if let Some(lost) = lost {
                        <option value={lost.group.clone()} selected=true>{ name(&lost.name, &lost.group) }</option>
                    }
                </select>
            </label>
            <p class="quiet small">{ t!("sheet-rate-another.about") }</p>
            { picker(on_file, trouble.as_deref()) }
            if lost.is_some() { <p class="notice">{ t!("sheet-policy-not-here") }</p> }
            if let Some(policy) = chosen { { draw(game, policy) } }
        </section>
    }
}

fn picker(on_file: Callback<Event>, trouble: Option<&str>) -> Html {
    html! {
        <p class="policy-file">
            <label class="button"><span>{ t!("sheet-policy-file") }</span>
                <input class="unseen" type="file" accept=".json,application/json" onchange={on_file} />
            </label>
            <span role="status" class="hint">{ trouble.unwrap_or_default().to_owned() }</span>
        </p>
    }
}

fn rated(policy: &PolicyView) -> Rated {
    Rated { group: policy.group.clone(), name: policy.name.clone() }
}

/// A group by its name; by its id where it has none.
fn name(name: &str, id: &str) -> String {
    if name.trim().is_empty() { id.to_owned() } else { name.to_owned() }
}

/// The policies of other groups that came to this group by file.
fn kept(home: &str) -> Vec<PolicyView> {
    // What an earlier or a later version of the app kept may not be readable; then the file is opened once more.
    serde_json::from_str(&drafts::get(home, POLICIES)).unwrap_or_default()
}

/// Keeps more of them, so that a reload loses none; answers all that there are now.
fn keep(home: &str, new: Vec<PolicyView>) -> Vec<PolicyView> {
    let mut all = kept(home);
    all.retain(|one| new.iter().all(|other| other.group != one.group));
    all.extend(new);
    drafts::set(home, POLICIES, &serde_json::to_string(&all).unwrap_or_default());
    all
}

/// The policies of other groups in a session file.
async fn opened(game: &Game, file: &web_sys::File) -> Result<Vec<PolicyView>, String> {
    let text = files::read(file).await.map_err(|why| t!(format!("file-{}", why.code())))?;
    let session = Session::from_file(&text).map_err(|why| t!(format!("session-file-{}", why.code())))?;
    let header = session.header();
    if header.scenario.id != game.case.id {
        return Err(t!("sheet-policy-other-case"));
    }
    let mine =
        |id: &str| header.id == game.at.session && game.at.group.as_deref().is_none_or(|group| group == id);
    let places = (0..header.groups.len()).filter(|place| !mine(&header.groups[*place].id));
    let mut found: Vec<PolicyView> = places.filter_map(|place| policy(&session, place)).collect();
    if header.id != game.at.session {
        // A group of another session may bear the id of one of this session.
        found.iter_mut().for_each(|policy| policy.group = format!("{}@{}", policy.group, header.id));
    }
    if found.is_empty() { Err(t!("sheet-policy-none")) } else { Ok(found) }
}

fn draw(game: &Game, policy: &PolicyView) -> Html {
    let case = &game.case;
    let indicators = case.indicators.iter().filter_map(|indicator| {
        let (_, start, now) = policy.indicators.iter().find(|(id, ..)| *id == indicator.id)?;
        Some(html! {
            <tr key={indicator.id.clone()}>
                <th scope="row"><Plain text={indicator.name.clone()} /></th>
                <td>{ reading(indicator, *start) }</td>
                <td>{ reading(indicator, *now) }</td>
                <td>{ policy.targets.get(&indicator.id).map_or_else(|| t!("sheet-no-answer"), |target| number(*target, indicator.max - indicator.min)) }</td>
            </tr>
        })
    });
    html! {
        <article class="policy-record" aria-label={t!("sheet-policy-of", name = name(&policy.name, &policy.group))}>
            <h2>{ t!("sheet-policy-of", name = name(&policy.name, &policy.group)) }</h2>
            if !policy.problem.trim().is_empty() {
                <p><strong>{ t!("sheet-problem") }</strong><br />{ &policy.problem }</p>
            }
            <ol class="policy-decisions">
                { for policy.decisions.iter().filter_map(|taken| {
                    let (decision, option) = find_option(case, &taken.decision, &taken.option)?;
                    Some(html! {
                        <li>
                            <p><Plain text={decision.title.clone()} />{ ": " }<strong><Plain text={option.label.clone()} /></strong></p>
                            if !taken.reason.is_empty() { <p class="quiet small">{ t!("sheet-their-reason", reason = taken.reason.as_str()) }</p> }
                            if !taken.dissent.is_empty() { <p class="quiet small">{ t!("sheet-their-dissent", dissent = taken.dissent.as_str()) }</p> }
                        </li>
                    })
                }) }
            </ol>
            if let Some(adopted) = policy.adopted {
                <p>{ if adopted { t!("adopted") } else { t!("failed-adoption") } }</p>
            }
            <table class="plain">
                <thead><tr>
                    <th scope="col">{ t!("indicator") }</th>
                    <th scope="col">{ t!("at-the-start") }</th>
                    <th scope="col">{ t!("now") }</th>
                    <th scope="col">{ t!("sheet-target") }</th>
                </tr></thead>
                <tbody>{ for indicators }</tbody>
            </table>
            if !policy.plan.is_empty() {
                <h3>{ t!("sheet-their-plan") }</h3>
                <ul>
                    { for policy.plan.iter().map(|row| {
                        let rest = [&row.lead, &row.support, &row.legal, &row.money, &row.deadline, &row.risk];
                        let rest: Vec<&str> = rest.into_iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
                        html! { <li>{ &row.activity }<br /><span class="quiet small">{ rest.join(" · ") }</span></li> }
                    }) }
                </ul>
            }
        </article>
    }
}
