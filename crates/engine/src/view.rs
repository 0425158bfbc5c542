//! What a role may see. Pages get views, never state, so that what is hidden cannot leak through a page.

mod eye;

use crate::event::{EntryId, Event};
use crate::ledger::Contribution;
use crate::play::{Case, Phase, Play};
use crate::session::{GroupState, Line, Session, Standing};
use crate::worksheet::Worksheet;
use crate::workshop::console::Profile;
use crate::workshop::desk::Note;
use crate::workshop::table::{TableView, table};
use crate::workshop::talk::{Occasion, Pledge};
use eye::Eye;
use scenario::case::{Id, Stage, TalkPhase};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A participant of the group.
    Participant,
    /// The facilitator, who sees the truth.
    Facilitator,
}

/// A number as somebody may see it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The value, or the best estimate of it.
    pub value: f64,
    /// Half-width of the band in which the truth lies; 0 where the value is the truth.
    pub band: f64,
}

/// An indicator as somebody may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct IndicatorView {
    /// Its id.
    pub id: Id,
    /// As it is now.
    pub now: Reading,
    /// As it was when the stage opened, or at the start.
    pub before: Reading,
    /// Its course: at the start, and after each chapter, by number of stages opened.
    pub course: Vec<(usize, Reading)>,
    /// The target that the group set.
    pub target: Option<f64>,
    /// Whether the target is met, where the truth may be seen.
    pub target_met: Option<bool>,
    /// Its true course, where the truth may be seen.
    pub truth: Option<Vec<(usize, f64)>>,
    /// What made its value, where the truth may be seen; otherwise what the group has been told moved it.
    pub explained: Vec<Contribution>,
    /// What the explanation leaves open: 0 where the truth may be seen.
    pub unexplained: f64,
}

/// A stakeholder as everybody sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct StakeholderView {
    /// Its id.
    pub id: Id,
    /// Support now, 0 to 100.
    pub support: f64,
    /// Support when the stage opened, or at the start.
    pub before: f64,
}

/// A decision that waits for the group.
#[derive(Debug, Clone, PartialEq)]
pub struct DecisionView {
    /// Its id.
    pub id: Id,
    /// The case event that called it, if one did.
    pub called_by: Option<Id>,
    /// Its options, in file order.
    pub options: Vec<OptionView>,
}

/// An option as the group sees it before choosing.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionView {
    /// Its id.
    pub id: Id,
    /// Costs: indicator and amount.
    pub costs: Vec<(Id, f64)>,
    /// Whether it is locked, and why.
    pub locked: Option<LockView>,
}

/// Why an option is locked.
#[derive(Debug, Clone, PartialEq)]
pub enum LockView {
    /// Its clauses do not hold; the case study's note tells why.
    Requires,
    /// A resource does not suffice.
    Cost {
        /// The resource.
        indicator: Id,
        /// What is left of it.
        left: f64,
    },
}

/// A movement of an indicator as somebody may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Movement {
    /// The indicator.
    pub indicator: Id,
    /// By how much, in its unit, as seen.
    pub by: f64,
    /// Whether that is the good way.
    pub good: bool,
}

/// A shift of support.
#[derive(Debug, Clone, PartialEq)]
pub struct Shift {
    /// The stakeholder.
    pub stakeholder: Id,
    /// By how many points.
    pub by: f64,
    /// Support after it.
    pub now: f64,
}

/// What a chapter tells.
#[derive(Debug, Clone, PartialEq)]
pub enum Telling {
    /// A stage opened.
    StageOpened {
        /// The stage.
        stage: Stage,
        /// The cycle, from 1.
        cycle: u8,
    },
    /// A case event happened.
    EventHappened {
        /// The event.
        event: Id,
    },
    /// A decision was taken.
    DecisionTaken {
        /// The decision.
        decision: Id,
        /// The option.
        option: Id,
        /// Place of the outcome within its option.
        outcome: usize,
        /// The group's reason.
        reason: String,
        /// What those who would have decided otherwise want to have said.
        dissent: String,
        /// Places of the rules that were in force.
        rules: Vec<usize>,
        /// Whether the option breaches a norm.
        unlawful: bool,
    },
    /// A decision passed by, because none of its options was open.
    DecisionPassed {
        /// The decision.
        decision: Id,
    },
    /// The policy was put to adoption.
    AdoptionSought {
        /// Support, 0 to 100.
        backing: f64,
        /// Whether that sufficed.
        adopted: bool,
    },
    /// A compromise was made.
    CompromiseMade {
        /// The compromise.
        compromise: Id,
        /// Support after it, 0 to 100.
        backing: f64,
        /// Whether that sufficed.
        adopted: bool,
        /// The group's reason.
        reason: String,
        /// What those who would have made another one want to have said.
        dissent: String,
    },
    /// What was still to come came later.
    CameLater,
}

/// A chapter of the story as somebody may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct ChapterView {
    /// The entry that told it.
    pub entry: EntryId,
    /// How many stages had been opened.
    pub opened: usize,
    /// What happened.
    pub telling: Telling,
    /// Whether the facilitator sent it.
    pub sent: bool,
    /// What moved.
    pub movements: Vec<Movement>,
    /// Whose support shifted.
    pub shifts: Vec<Shift>,
}

/// A decision that was taken back, or overtaken by another device's.
#[derive(Debug, Clone, PartialEq)]
pub struct SetAside {
    /// The entry.
    pub entry: EntryId,
    /// The decision.
    pub decision: Id,
    /// The option.
    pub option: Id,
    /// The group's reason.
    pub reason: String,
    /// Why it does not stand.
    pub standing: Standing,
}

/// A group's session as somebody may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// Where play stands.
    pub phase: Phase,
    /// The open stage, or the last one in the debrief.
    pub stage: Option<Stage>,
    /// The cycle, from 1.
    pub cycle: u8,
    /// Times round the cycle.
    pub cycles: u8,
    /// How many stages have been opened.
    pub opened: usize,
    /// Indicators, in file order.
    pub indicators: Vec<IndicatorView>,
    /// Stakeholders, in file order.
    pub stakeholders: Vec<StakeholderView>,
    /// The decision that waits.
    pub decision: Option<DecisionView>,
    /// How many further decisions the stage may pose after that one.
    pub further_decisions: usize,
    /// The adoption gate of this cycle, where the case study has one.
    pub gate: Option<GateView>,
    /// Whether the group may move on to the next stage, or to the end.
    pub may_move_on: bool,
    /// Whether the open stage is the last.
    pub is_last_stage: bool,
    /// Whether there is a decision to take back.
    pub may_take_back: bool,
    /// The story so far.
    pub chapters: Vec<ChapterView>,
    /// Decisions that do not stand.
    pub set_aside: Vec<SetAside>,
    /// Whether this view shows the truth.
    pub shows_truth: bool,
    /// What the group's worksheets hold, by task.
    pub worksheets: BTreeMap<Id, Worksheet>,
    /// The group's answers in the debrief, by question.
    pub answers: BTreeMap<Id, String>,
    /// Whether the facilitator has the guided debrief begin with what happened.
    pub facts_first: bool,
    /// What the group says in the phases of the guided debrief.
    pub reflections: BTreeMap<TalkPhase, String>,
    /// What people at the table will change.
    pub pledges: Vec<Pledge>,
    /// How many questionnaires the group has handed in, by occasion. What they sum up to is told for the whole session
    /// alone, by [`crate::workshop::talk::survey`].
    pub handed_in: BTreeMap<Occasion, usize>,
    /// What the workshop adds.
    pub table: TableView,
}

impl View {
    /// Whether it is time to look back: play has ended, and the truth may be told. A branch that is played to its end
    /// before what really happens has ended waits for that.
    pub fn is_over(&self) -> bool {
        self.phase == Phase::Debrief && self.shows_truth
    }

    /// The facilitator's notes that stand beside nothing that is told.
    pub fn other_notes(&self) -> impl Iterator<Item = &Note> {
        let is_told = |entry: &EntryId| self.chapters.iter().any(|chapter| chapter.entry == *entry);
        self.table.notes.iter().filter(move |note| !note.beside.as_ref().is_some_and(is_told))
    }

    /// The facilitator's notes beside a chapter.
    pub fn notes_beside(&self, chapter: &ChapterView) -> impl Iterator<Item = &Note> {
        self.table.notes.iter().filter(move |note| note.beside.as_ref() == Some(&chapter.entry))
    }
}

/// The adoption gate as the group sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct GateView {
    /// Support needed, 0 to 100.
    pub threshold: f64,
    /// Support now, 0 to 100.
    pub backing: f64,
    /// Whether the policy can be put to adoption now.
    pub open: bool,
    /// Whether a compromise must be made now.
    pub short: bool,
    /// Whether the policy was adopted, once settled.
    pub adopted: Option<bool>,
}

/// A group's session as a role may see it; none where there is no such group.
pub fn view(session: &Session, group: usize, role: Role) -> Option<View> {
    view_on(session, Line { group, branch: None }, role)
}

/// A group's session, or one of its branches, as a role may see it; none where there is no such group or branch.
pub fn view_on(session: &Session, line: Line<'_>, role: Role) -> Option<View> {
    let state = session.state(line)?;
    let over = session.group(line.group)?.play.has_ended();
    let eye = Eye::new(session, state, over, role);
    let Eye { case, play, shows_truth, .. } = eye;
    let decision = play.pending(&case.model);
    Some(View {
        phase: play.phase,
        stage: stage(play),
        cycle: play.world.cycle() + 1,
        cycles: case.model.cycles,
        opened: play.world.opened(),
        indicators: eye.indicators(state),
        stakeholders: eye.stakeholders(),
        decision: decision.and_then(|(decision, event)| eye.decision(decision, event)),
        further_decisions: if decision.is_some() { play.still_to_come(&case.model) } else { 0 },
        gate: eye.gate(),
        may_move_on: play.may_move_on(&case.model),
        is_last_stage: play.is_last_stage(&case.model),
        may_take_back: play.phase != Phase::Debrief && play.last_decision().is_some(),
        chapters: (0..play.chapters.len()).filter_map(|place| eye.chapter(place)).collect(),
        set_aside: set_aside(session, line),
        shows_truth,
        worksheets: state.worksheets.clone(),
        answers: state.answers.clone(),
        facts_first: session.desk().frame(line.group).is_some_and(|frame| frame.facts_first),
        reflections: state.reflections.clone(),
        pledges: state.pledges.clone(),
        handed_in: handed_in(state),
        table: table(session, line, role)?,
    })
}

fn handed_in(state: &GroupState) -> BTreeMap<Occasion, usize> {
    let mut counts = BTreeMap::new();
    for sheet in &state.sheets {
        *counts.entry(sheet.occasion).or_default() += 1;
    }
    counts
}

/// The indicators of what really happened, in file order, as a role may see them.
pub(crate) fn indicators(session: &Session, state: &GroupState, role: Role) -> Vec<IndicatorView> {
    Eye::new(session, state, state.play.has_ended(), role).indicators(state)
}

/// The open stage, or the last one in the debrief.
pub(crate) fn stage(play: &Play) -> Option<Stage> {
    (play.phase != Phase::Briefing).then(|| Stage::ALL[play.world.stage()])
}

/// Decisions of a group, or of one of its branches, that do not stand.
pub(crate) fn set_aside(session: &Session, line: Line<'_>) -> Vec<SetAside> {
    let mut aside = Vec::new();
    for entry in session.set_aside_of(line.group).filter(|entry| entry.branch.as_ref() == line.branch) {
        let Some(standing) = session.standing(&entry.id) else { continue };
        for event in &entry.events {
            if let Event::DecisionTaken { decision, option, reason, .. } = event {
                aside.push(SetAside {
                    entry: entry.id.clone(),
                    decision: decision.clone(),
                    option: option.clone(),
                    reason: reason.clone(),
                    standing,
                });
            }
        }
    }
    aside
}

/// A group's indicators, as they are and as the group sees them; for the facilitator's eyes.
pub(crate) fn profile(session: &Session, group: usize) -> Vec<Profile> {
    let Some(state) = session.group(group) else { return Vec::new() };
    let (eye, world) =
        (Eye::new(session, state, state.play.has_ended(), Role::Participant), &state.play.world);
    let opened = world.opened().min(state.play.estimates.len());
    let indicators = eye.case.scenario.indicators.iter().enumerate();
    let profile = indicators.map(|(place, indicator)| {
        let target = target(eye.case, state, &indicator.id);
        Profile {
            id: indicator.id.clone(),
            truth: world.values[place],
            seen: eye.read(&world.values, place, opened),
            target,
            target_met: target.map(|target| eye.meets(place, target)),
        }
    });
    profile.collect()
}

/// The target that a group set for an indicator; of several worksheets, the last in the case study's order counts.
pub fn target(case: &Case, state: &GroupState, indicator: &str) -> Option<f64> {
    let sheets = case.scenario.tasks.iter().rev().filter_map(|task| state.worksheets.get(&task.id));
    let mut targets = sheets.filter_map(|sheet| match sheet {
        Worksheet::Targets { targets, .. } => targets.get(indicator).copied(),
        _ => None,
    });
    targets.next()
}
