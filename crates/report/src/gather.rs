//! Gathering what a report says from a session.
//!
//! Groups are seen as their participants see them: the truth is told of those whose play has ended, and of no other.

use crate::chart;
use crate::content::{
    AdoptionTold, AnswerTold, AsideTold, CaseTold, ContributionTold, CoursePoint, FORMAT, GroupTold,
    IndicatorTold, Kind, MomentTold, MovementTold, NormTold, Report, Said, Sampling, SessionTold, SheetTold,
    ShiftTold, SourceTold, StakeholderTold, Versions,
};
use crate::sampled::{self, Findings};
use crate::say;
use crate::sheets::blocks;
use crate::story::{cause, find_compromise, find_option, moment};
use crate::votes;
use crate::words::Words;
use engine::ledger::Contribution;
use engine::play::Phase;
use engine::session::{Line, Session, Standing};
use engine::view::{ChapterView, IndicatorView, Role, Telling, View, view};
use engine::worksheet::{Belief, Criterion, Worksheet};
use engine::workshop::rating::{PolicyRating, ratings};
use engine::workshop::talk::survey;
use scenario::case::{Id, Scenario, Stage, TalkPhase};
use std::collections::BTreeMap;

/// The version of the product.
const PRODUCT: &str = env!("CARGO_PKG_VERSION");

/// What a report is made from.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The session.
    pub session: &'a Session,
    /// Its case study in the language of the report.
    pub case: &'a Scenario,
    /// The words.
    pub words: &'a dyn Words,
}

/// The report on one group, or on all; none where there is no such group. `findings` tells what has been sampled of a
/// group, by its place.
pub fn gather(
    ground: Ground<'_>,
    group: Option<usize>,
    findings: &BTreeMap<usize, Findings>,
) -> Option<Report> {
    let Ground { session, case, words } = ground;
    let header = session.header();
    let places = match group {
        Some(place) => vec![place],
        None => (0..header.groups.len()).collect(),
    };
    let groups: Option<Vec<GroupTold>> =
        places.iter().map(|place| group_told(ground, *place, findings.get(place))).collect();
    let sampling = places.iter().find_map(|place| findings.get(place)).map(Findings::sampling);
    Some(Report {
        format: FORMAT,
        language: words.language(),
        whole: group.is_none(),
        versions: Versions {
            product: PRODUCT.to_owned(),
            session_format: header.format,
            engine: header.engine,
            case_study: header.scenario_hash.clone(),
        },
        session: SessionTold {
            id: header.id.clone(),
            seed: header.seed,
            begun: header.begun,
            last: session.entries().map(|entry| entry.at).max().unwrap_or(header.begun),
            entries: session.len(),
            groups: header.groups.len(),
        },
        case: case_told(case),
        sampling: sampling.map(|(depth, runs_of_a_way)| Sampling {
            runs: depth.runs,
            ways: depth.ways,
            runs_of_a_way,
        }),
        groups: groups?,
        ratings: ratings_of(session, &places),
        plenary: said(session.desk().plenary()),
        questionnaire: survey(session),
    })
}

/// The ratings that some groups gave and got, each once.
fn ratings_of(session: &Session, places: &[usize]) -> Vec<PolicyRating> {
    let mut told: Vec<PolicyRating> = Vec::new();
    for place in places {
        let line = Line { group: *place, branch: None };
        let new: Vec<PolicyRating> =
            ratings(session, line).into_iter().filter(|rating| !told.contains(rating)).collect();
        told.extend(new);
    }
    told
}

fn case_told(case: &Scenario) -> CaseTold {
    let source = |source: &scenario::case::Source| SourceTold {
        title: source.title.clone(),
        url: source.url.clone(),
        note: source.note.clone(),
    };
    CaseTold {
        id: case.id.clone(),
        language: case.language.clone(),
        title: case.title.clone(),
        summary: case.summary.clone(),
        briefing: case.briefing.clone(),
        cycles: case.cycles,
        sources: case.sources.iter().map(source).collect(),
    }
}

fn said(said: &BTreeMap<TalkPhase, String>) -> Vec<Said> {
    let told = said.iter().filter(|(_, text)| !text.trim().is_empty());
    told.map(|(phase, text)| Said { phase: *phase, text: text.trim().to_owned() }).collect()
}

fn group_told(ground: Ground<'_>, place: usize, findings: Option<&Findings>) -> Option<GroupTold> {
    let Ground { session, case, words } = ground;
    let view = view(session, place, Role::Participant)?;
    let group = session.header().groups.get(place)?;
    let moments = moments(words, case, &view);
    let findings = findings.filter(|_| view.phase == Phase::Debrief);
    let mut indicators: Vec<IndicatorTold> = case
        .indicators
        .iter()
        .zip(&view.indicators)
        .map(|(indicator, seen)| indicator_told(words, case, &view, indicator, seen))
        .collect();
    if let Some(findings) = findings {
        sampled::tell_indicators(words, case, findings, &mut indicators);
    }
    let worksheet = |task: &scenario::case::Task| SheetTold {
        id: task.id.clone(),
        stage: task.stage,
        kind: task.kind.name(),
        title: task.title.clone(),
        sheet: view.worksheets.get(&task.id).cloned(),
        blocks: view
            .worksheets
            .get(&task.id)
            .map(|sheet| blocks(words, case, task, sheet))
            .unwrap_or_default(),
    };
    let answer = |question: &scenario::case::DebriefQuestion| AnswerTold {
        id: question.id.clone(),
        phase: question.phase,
        question: question.question.clone(),
        answer: view.answers.get(&question.id).cloned().unwrap_or_default(),
    };
    let stakeholders =
        case.stakeholders.iter().zip(&view.stakeholders).map(|(written, seen)| StakeholderTold {
            id: written.id.clone(),
            name: written.name.clone(),
            interest: written.interest.clone(),
            power: written.power,
            start: written.support,
            end: seen.support,
        });
    Some(GroupTold {
        id: group.id.clone(),
        name: group.name.clone(),
        ended: view.phase == Phase::Debrief,
        opened: view.opened,
        turning_points: findings
            .map(|f| sampled::turning_points(case, f, &moments, &view))
            .unwrap_or_default(),
        what_if: findings.map(|f| sampled::what_if(case, f, &moments, &view)).unwrap_or_default(),
        targets_luck: findings.and_then(|f| f.insight.luck.targets.map(|(_, place)| place)),
        targets_choice: findings.and_then(|f| f.insight.choice_targets),
        set_aside: set_aside(case, &view),
        votes: view.table.votes.iter().filter_map(|held| votes::told(words, case, held)).collect(),
        adoption: adoption(case, &view),
        stakeholders: stakeholders.collect(),
        worksheets: case.tasks.iter().map(worksheet).collect(),
        simulation: Criterion::ALL
            .into_iter()
            .filter(|_| view.phase == Phase::Debrief)
            .filter_map(|criterion| Some((criterion, chart::said(words, case, &view, criterion)?)))
            .collect(),
        answers: case.questions_by_phase().map(answer).collect(),
        said: said(&view.reflections),
        pledges: view.pledges.iter().map(|pledge| pledge.text.trim().to_owned()).collect(),
        notes: view.other_notes().map(|note| note.text.clone()).collect(),
        indicators,
        moments,
    })
}

fn indicator_told(
    words: &dyn Words,
    case: &Scenario,
    view: &View,
    indicator: &scenario::case::Indicator,
    seen: &IndicatorView,
) -> IndicatorTold {
    let later = view.chapters.iter().position(|chapter| chapter.telling == Telling::CameLater);
    // The course begins with the start, so that a chapter's place in it is one on.
    let last = later.unwrap_or(view.chapters.len());
    let truth_at =
        |place: usize| seen.truth.as_ref().and_then(|truth| truth.get(place)).map(|(_, value)| *value);
    let (then, band) =
        seen.course.get(last).map_or((seen.now.value, seen.now.band), |(_, r)| (r.value, r.band));
    let mut contributions: Vec<ContributionTold> = seen
        .explained
        .iter()
        .map(|contribution| ContributionTold {
            // When it was caused and felt stands beside it, so that the name is the cause's alone.
            cause: cause(words, case, &Contribution { caused: contribution.felt, ..*contribution }),
            caused: contribution.caused,
            felt: contribution.felt,
            amount: contribution.amount,
        })
        .collect();
    if seen.unexplained != 0.0 {
        let (cause, felt) = (say!(words, "unexplained"), view.opened);
        contributions.push(ContributionTold { cause, caused: felt, felt, amount: seen.unexplained });
    }
    let course = seen.course.iter().enumerate().map(|(place, (opened, reading))| CoursePoint {
        opened: *opened,
        seen: reading.value,
        band: reading.band,
        truth: truth_at(place),
    });
    let belief = |sheet: &Worksheet| match sheet {
        Worksheet::DacRating { review, .. } => review.get(&indicator.id).copied(),
        _ => None,
    };
    let belief: Option<Belief> = view.worksheets.values().find_map(belief);
    IndicatorTold {
        id: indicator.id.clone(),
        name: indicator.name.clone(),
        unit: indicator.unit.clone(),
        min: indicator.min,
        max: indicator.max,
        better: indicator.better,
        start: indicator.start,
        end: seen.truth.as_ref().and_then(|truth| truth.last()).map_or(seen.now.value, |(_, value)| *value),
        seen: then,
        band,
        true_then: truth_at(last),
        target: seen.target,
        target_met: seen.target_met,
        belief,
        contributions,
        course: course.collect(),
        outlook: Vec::new(),
        luck: None,
        choice: None,
        within_reach: None,
    }
}

/// What happened, with the numbers that the pictures give it.
fn moments(words: &dyn Words, case: &Scenario, view: &View) -> Vec<MomentTold> {
    let mut number = 0;
    let mut told = Vec::new();
    for chapter in &view.chapters {
        let counts = !matches!(chapter.telling, Telling::StageOpened { .. } | Telling::CameLater);
        number += usize::from(counts);
        let notes = view.notes_beside(chapter).map(|note| note.text.clone()).collect();
        told.push(MomentTold { notes, ..moment_told(words, case, chapter, counts.then_some(number)) });
    }
    told
}

fn moment_told(
    words: &dyn Words,
    case: &Scenario,
    chapter: &ChapterView,
    number: Option<usize>,
) -> MomentTold {
    let movement = |moved: &engine::view::Movement| {
        let indicator = case.indicators.iter().find(|one| one.id == moved.indicator)?;
        let name = indicator.name.clone();
        Some(MovementTold { id: indicator.id.clone(), name, by: moved.by, good: moved.good })
    };
    let shift = |shifted: &engine::view::Shift| {
        let stakeholder = case.stakeholders.iter().find(|one| one.id == shifted.stakeholder)?;
        Some(ShiftTold { id: stakeholder.id.clone(), name: stakeholder.name.clone(), by: shifted.by })
    };
    let blank = MomentTold {
        number,
        opened: chapter.opened,
        stage: chapter.opened.checked_sub(1).map(|before| Stage::ALL[before % 4]),
        when: moment(words, case, chapter.opened),
        kind: Kind::Stage,
        id: Id::new(),
        title: String::new(),
        option: Id::new(),
        choice: String::new(),
        text: String::new(),
        reason: String::new(),
        dissent: String::new(),
        norm: None,
        pressure: Vec::new(),
        sent: chapter.sent,
        notes: Vec::new(),
        movements: chapter.movements.iter().filter_map(movement).collect(),
        shifts: chapter.shifts.iter().filter_map(shift).collect(),
    };
    match &chapter.telling {
        Telling::StageOpened { .. } => MomentTold { title: blank.when.clone(), ..blank },
        Telling::EventHappened { event } => {
            let found = case.events.iter().find(|one| one.id == *event);
            let (title, text) = found.map(|one| (one.title.clone(), one.text.clone())).unwrap_or_default();
            MomentTold { kind: Kind::Event, id: event.clone(), title, text, ..blank }
        }
        Telling::DecisionTaken { decision, option, outcome, reason, dissent, rules, .. } => {
            let blank =
                MomentTold { kind: Kind::Decision, id: decision.clone(), option: option.clone(), ..blank };
            let Some((decision, option)) = find_option(case, decision, option) else { return blank };
            let notes = rules.iter().filter_map(|rule| case.rules.get(*rule)).map(|rule| rule.note.clone());
            let norm = |legal: &scenario::case::Legal| NormTold {
                norm: legal.norm.clone(),
                note: legal.note.clone(),
            };
            MomentTold {
                title: decision.title.clone(),
                choice: option.label.clone(),
                text: option.outcomes.get(*outcome).map(|outcome| outcome.text.clone()).unwrap_or_default(),
                reason: reason.clone(),
                dissent: dissent.clone(),
                norm: option.legal.as_ref().map(norm),
                pressure: notes.filter(|note| !note.is_empty()).collect(),
                ..blank
            }
        }
        Telling::DecisionPassed { decision } => {
            let found = case.decisions.iter().find(|one| one.id == *decision);
            let title = found.map(|decision| decision.title.clone()).unwrap_or_default();
            MomentTold { kind: Kind::Passed, id: decision.clone(), title, ..blank }
        }
        Telling::AdoptionSought { adopted, .. } => {
            let choice = if *adopted { say!(words, "adopted") } else { say!(words, "not-yet-adopted") };
            MomentTold { kind: Kind::Adoption, title: say!(words, "adoption"), choice, ..blank }
        }
        Telling::CompromiseMade { compromise, adopted, reason, dissent, .. } => {
            let found = find_compromise(case, compromise).map(|one| one.label.clone());
            MomentTold {
                kind: Kind::Compromise,
                option: compromise.clone(),
                title: say!(words, "compromise"),
                choice: found.unwrap_or_default(),
                text: if *adopted { say!(words, "adopted") } else { say!(words, "failed-adoption") },
                reason: reason.clone(),
                dissent: dissent.clone(),
                ..blank
            }
        }
        Telling::CameLater => MomentTold { kind: Kind::Later, title: say!(words, "came-later"), ..blank },
    }
}

fn set_aside(case: &Scenario, view: &View) -> Vec<AsideTold> {
    let told = view.set_aside.iter().filter_map(|aside| {
        let (decision, option) = find_option(case, &aside.decision, &aside.option)?;
        Some(AsideTold {
            title: decision.title.clone(),
            choice: option.label.clone(),
            reason: aside.reason.clone(),
            standing: match aside.standing {
                Standing::TakenBack => "taken-back",
                Standing::Overtaken => "overtaken",
                Standing::Unfit => "unfit",
            },
        })
    });
    told.collect()
}

/// How adoption ended in each cycle. A compromise settles what the first try left open, so a cycle's last word counts.
fn adoption(case: &Scenario, view: &View) -> Vec<AdoptionTold> {
    let Some(gate) = &case.adoption else { return Vec::new() };
    let of_cycle = |cycle: usize| {
        let mut chapters = view.chapters.iter().rev().filter(|c| c.opened.saturating_sub(1) / 4 == cycle);
        chapters.find_map(|chapter| {
            let (backing, adopted, compromise) = match chapter.telling {
                Telling::AdoptionSought { backing, adopted } => (backing, adopted, false),
                Telling::CompromiseMade { backing, adopted, .. } => (backing, adopted, true),
                _ => return None,
            };
            Some(AdoptionTold { cycle: cycle + 1, backing, threshold: gate.threshold, adopted, compromise })
        })
    };
    (0..usize::from(view.cycles)).filter_map(of_cycle).collect()
}
