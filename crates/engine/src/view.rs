//! What a role may see. Pages get views, never state, so that what is hidden cannot leak through a page.

use crate::event::EntryId;
use crate::ledger::Contribution;
use crate::play::{Case, Chapter, Gate, Phase, Play, What, is_estimated};
use crate::session::{GroupState, Session, Standing};
use crate::worksheet::Worksheet;
use crate::world::{Cause, Lock};
use scenario::case::{Id, Stage};
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
#[derive(Debug, Clone, Copy, PartialEq)]
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
    let state = session.group(group)?;
    let case = session.case();
    let play = &state.play;
    let open = session.header().settings.open_truth;
    let shows_truth = role == Role::Facilitator || open || play.phase == Phase::Debrief;
    // Estimates stay what the group saw, even where the truth stands beside them; the facilitator's are the truth.
    let sees_estimates = role == Role::Participant && !open;
    let eye = Eye { case, play, sees_estimates, shows_truth };
    let decision = play.pending(&case.model);
    Some(View {
        phase: play.phase,
        stage: (play.phase != Phase::Briefing).then(|| Stage::ALL[play.world.stage()]),
        cycle: play.world.cycle() + 1,
        cycles: case.model.cycles,
        opened: play.world.opened(),
        indicators: (0..case.scenario.indicators.len()).map(|place| eye.indicator(place, state)).collect(),
        stakeholders: eye.stakeholders(),
        decision: decision.and_then(|(decision, event)| eye.decision(decision, event)),
        further_decisions: if decision.is_some() { play.still_to_come(&case.model) } else { 0 },
        gate: eye.gate(),
        may_move_on: play.may_move_on(&case.model),
        is_last_stage: play.is_last_stage(&case.model),
        may_take_back: play.phase != Phase::Debrief && play.last_decision().is_some(),
        chapters: (0..play.chapters.len()).filter_map(|place| eye.chapter(place)).collect(),
        set_aside: set_aside(session, group),
        shows_truth,
        worksheets: state.worksheets.clone(),
        answers: state.answers.clone(),
    })
}

fn set_aside(session: &Session, group: usize) -> Vec<SetAside> {
    let Some(group) = session.header().groups.get(group) else { return Vec::new() };
    let mut aside = Vec::new();
    for entry in session.entries().filter(|entry| entry.group == group.id) {
        let Some(standing) = session.standing(&entry.id) else { continue };
        for event in &entry.events {
            if let crate::event::Event::DecisionTaken { decision, option, reason, .. } = event {
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

struct Eye<'a> {
    case: &'a Case,
    play: &'a Play,
    sees_estimates: bool,
    shows_truth: bool,
}

impl Eye<'_> {
    /// How a true value is seen, with the values around it and the number of stages opened.
    fn read(&self, values: &[f64], place: usize, opened: usize) -> Reading {
        let model = &self.case.model;
        let truth = values.get(place).copied().unwrap_or_default();
        // The briefing's start values are published figures.
        if !self.sees_estimates || opened == 0 || !is_estimated(model, place) {
            return Reading { value: truth, band: 0.0 };
        }
        let (Some((evidence, spread)), Some(indicator)) = (model.evidence, model.indicators.get(place))
        else {
            return Reading { value: truth, band: 0.0 };
        };
        let data = values.get(usize::from(evidence)).copied().unwrap_or_default();
        let best = model.indicators.get(usize::from(evidence)).map_or(100.0, |data| data.max);
        let ignorance = if best > 0.0 { (1.0 - data / best).clamp(0.0, 1.0) } else { 1.0 };
        let band = spread * ignorance * (indicator.max - indicator.min) / 100.0;
        let error = band * self.play.estimate_error(opened, place as u16);
        Reading { value: indicator.clamp(truth + error), band }
    }

    fn stage_of(&self, chapter: &Chapter) -> usize {
        // What came later is read with the last stage's evidence.
        chapter.opened.min(self.play.estimates.len())
    }

    fn starts(&self) -> Vec<f64> {
        self.case.model.indicators.iter().map(|indicator| indicator.start).collect()
    }

    /// The values before the open stage, and how many stages had been opened then.
    fn stage_start(&self) -> Option<&Chapter> {
        let opened = |chapter: &&Chapter| matches!(chapter.what, What::StageOpened);
        self.play.chapters.iter().rev().find(opened)
    }

    fn indicator(&self, place: usize, state: &GroupState) -> IndicatorView {
        let play = self.play;
        let starts = self.starts();
        let id = self.case.scenario.indicators[place].id.clone();
        let start = self.read(&starts, place, 0);
        let mut course = vec![(0, start)];
        course
            .extend(play.chapters.iter().map(|c| (c.opened, self.read(&c.values, place, self.stage_of(c)))));
        let now = course.last().map_or(start, |(_, reading)| *reading);
        let before = self.stage_start().map_or(start, |c| self.read(&c.values, place, self.stage_of(c)));
        let truth = self.shows_truth.then(|| {
            let chapters = play.chapters.iter().map(|c| (c.opened, c.values[place]));
            std::iter::once((0, starts[place])).chain(chapters).collect()
        });
        let target = target(self.case, state, &id);
        let target_met = target.filter(|_| self.shows_truth).map(|target| {
            let value = play.world.values[place];
            if self.case.model.indicators[place].higher_is_better { value >= target } else { value <= target }
        });
        let mut explained = play.ledger.contributions(place).to_vec();
        if !self.shows_truth {
            explained.retain(|contribution| is_told(contribution.cause));
        }
        let sum: f64 = explained.iter().map(|contribution| contribution.amount).sum();
        let unexplained = if self.shows_truth { 0.0 } else { now.value - sum };
        IndicatorView { id, now, before, course, target, target_met, truth, explained, unexplained }
    }

    fn stakeholders(&self) -> Vec<StakeholderView> {
        let stakeholders = self.case.scenario.stakeholders.iter().enumerate();
        let before = self.stage_start();
        let views = stakeholders.map(|(place, stakeholder)| StakeholderView {
            id: stakeholder.id.clone(),
            support: self.play.world.support[place],
            before: before.map_or(stakeholder.support, |chapter| chapter.support[place]),
        });
        views.collect()
    }

    fn decision(&self, decision: u16, event: Option<u16>) -> Option<DecisionView> {
        let model = &self.case.model;
        let written = self.case.scenario.decisions.get(usize::from(decision))?;
        let options = model.decisions.get(usize::from(decision))?.options.of(&model.options);
        let options = written.options.iter().zip(options).map(|(written, option)| OptionView {
            id: written.id.clone(),
            costs: written.cost.iter().map(|(id, amount)| (id.clone(), *amount)).collect(),
            locked: self.play.world.lock(model, option).map(|lock| self.lock(lock)),
        });
        let called_by = event.and_then(|event| self.case.scenario.events.get(usize::from(event)));
        Some(DecisionView {
            id: written.id.clone(),
            called_by: called_by.map(|event| event.id.clone()),
            options: options.collect(),
        })
    }

    fn lock(&self, lock: Lock) -> LockView {
        match lock {
            Lock::Requires => LockView::Requires,
            Lock::Cost(indicator) => {
                let place = usize::from(indicator);
                LockView::Cost {
                    indicator: self.case.scenario.indicators[place].id.clone(),
                    left: self.play.world.values[place] - self.case.model.indicators[place].min,
                }
            }
        }
    }

    fn gate(&self) -> Option<GateView> {
        let adoption = self.case.model.adoption.as_ref()?;
        let play = self.play;
        let backing = play.world.backing(&self.case.model);
        let ahead = play.gate_ahead(&self.case.model) && play.pending(&self.case.model).is_none();
        Some(GateView {
            threshold: adoption.threshold,
            backing: if let Gate::Settled { backing, .. } = play.gate { backing } else { backing },
            open: ahead && play.gate == Gate::Closed,
            short: matches!(play.gate, Gate::Short { .. }),
            adopted: if let Gate::Settled { adopted, .. } = play.gate { Some(adopted) } else { None },
        })
    }

    fn chapter(&self, place: usize) -> Option<ChapterView> {
        let chapter = self.play.chapters.get(place)?;
        Some(ChapterView {
            entry: chapter.entry.clone(),
            opened: chapter.opened,
            telling: self.telling(chapter)?,
            movements: self.movements(place, chapter),
            shifts: self.shifts(place, chapter),
        })
    }

    fn telling(&self, chapter: &Chapter) -> Option<Telling> {
        let scenario = &self.case.scenario;
        Some(match &chapter.what {
            What::StageOpened => {
                let before = chapter.opened.saturating_sub(1);
                Telling::StageOpened { stage: Stage::ALL[before % 4], cycle: (before / 4 + 1) as u8 }
            }
            What::EventHappened { event, .. } => {
                Telling::EventHappened { event: scenario.events.get(usize::from(*event))?.id.clone() }
            }
            What::DecisionTaken { decision, option, outcome, reason, rules } => {
                let written = self.case.written_option(*decision, *option)?;
                Telling::DecisionTaken {
                    decision: scenario.decisions.get(usize::from(*decision))?.id.clone(),
                    option: written.id.clone(),
                    outcome: self.case.outcome_place(*option, *outcome)?,
                    reason: reason.clone(),
                    rules: rules.iter().map(|rule| usize::from(*rule)).collect(),
                    unlawful: written.legal.is_some(),
                }
            }
            What::DecisionPassed { decision } => Telling::DecisionPassed {
                decision: scenario.decisions.get(usize::from(*decision))?.id.clone(),
            },
            What::AdoptionSought { backing, adopted } => {
                Telling::AdoptionSought { backing: *backing, adopted: *adopted }
            }
            What::CompromiseMade { compromise, backing, adopted, reason } => {
                let compromises = &scenario.adoption.as_ref()?.compromises;
                Telling::CompromiseMade {
                    compromise: compromises.get(usize::from(*compromise))?.id.clone(),
                    backing: *backing,
                    adopted: *adopted,
                    reason: reason.clone(),
                }
            }
            What::CameLater => Telling::CameLater,
        })
    }

    /// What moved in a chapter. Within a stage the error of an estimate stays the same, so that a movement is seen as it
    /// is; at a stage's opening new estimates come in, and the difference of the two is all that can be seen.
    fn movements(&self, place: usize, chapter: &Chapter) -> Vec<Movement> {
        let starts = self.starts();
        let before = place.checked_sub(1).and_then(|before| self.play.chapters.get(before));
        let (values, stage) = before.map_or((&starts, 0), |before| (&before.values, self.stage_of(before)));
        let mut movements = Vec::new();
        for (indicator, written) in self.case.scenario.indicators.iter().enumerate() {
            let was = self.read(values, indicator, stage);
            let now = self.read(&chapter.values, indicator, self.stage_of(chapter));
            let by = now.value - was.value;
            let range = self.case.model.indicators[indicator].max - self.case.model.indicators[indicator].min;
            // What nobody would see on the scale is no news.
            if by.abs() >= range / 1000.0 {
                let good = (by > 0.0) == self.case.model.indicators[indicator].higher_is_better;
                movements.push(Movement { indicator: written.id.clone(), by, good });
            }
        }
        movements
    }

    fn shifts(&self, place: usize, chapter: &Chapter) -> Vec<Shift> {
        let before = place.checked_sub(1).and_then(|before| self.play.chapters.get(before));
        let stakeholders = self.case.scenario.stakeholders.iter().enumerate();
        let shifts = stakeholders.filter_map(|(stakeholder, written)| {
            let was = before.map_or(written.support, |before| before.support[stakeholder]);
            let now = chapter.support[stakeholder];
            (now != was).then(|| Shift { stakeholder: written.id.clone(), by: now - was, now })
        });
        shifts.collect()
    }
}

/// Whether a group is told of a movement as it happens: of its own decisions and of news, not of undercurrents.
fn is_told(cause: Cause) -> bool {
    !matches!(cause, Cause::Drift | Cause::Link(_) | Cause::Limit)
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
