//! The eye through which a role sees play: what it knows and what is hidden from it.

use super::{
    ChapterView, DecisionView, GateView, IndicatorView, LockView, Movement, OptionView, Reading, Role, Shift,
    StakeholderView, Telling, target,
};
use crate::event::Event;
use crate::play::{Case, Chapter, Gate, Play, What, is_estimated};
use crate::session::{GroupState, Session};
use crate::world::{Cause, Lock};
use scenario::case::Stage;

#[derive(Clone, Copy)]
pub(super) struct Eye<'a> {
    session: &'a Session,
    pub(super) case: &'a Case,
    pub(super) play: &'a Play,
    sees_estimates: bool,
    pub(super) shows_truth: bool,
}

impl<'a> Eye<'a> {
    /// `over`: whether what really happened has come to its end. A branch that is played to its own end before that tells
    /// no truth, for both have their beginning in common.
    pub(super) fn new(session: &'a Session, state: &'a GroupState, over: bool, role: Role) -> Eye<'a> {
        let open = session.header().settings.open_truth;
        let play = &state.play;
        let shows_truth = role == Role::Facilitator || open || over && play.has_ended();
        // Estimates stay what the group saw, even where the truth stands beside them; the facilitator's are the truth.
        let sees_estimates = role == Role::Participant && !open;
        Eye { session, case: session.case(), play, sees_estimates, shows_truth }
    }

    /// Whether the true value of an indicator meets a target now.
    pub(super) fn meets(&self, place: usize, target: f64) -> bool {
        let value = self.play.world.values[place];
        if self.case.model.indicators[place].higher_is_better { value >= target } else { value <= target }
    }

    /// How a true value is seen, with the values around it and the number of stages opened.
    pub(super) fn read(&self, values: &[f64], place: usize, opened: usize) -> Reading {
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

    pub(super) fn indicators(&self, state: &GroupState) -> Vec<IndicatorView> {
        (0..self.case.scenario.indicators.len()).map(|place| self.indicator(place, state)).collect()
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
        let target_met = target.filter(|_| self.shows_truth).map(|target| self.meets(place, target));
        let mut explained = play.ledger.contributions(place).to_vec();
        if !self.shows_truth {
            explained.retain(|contribution| is_told(contribution.cause));
        }
        let sum: f64 = explained.iter().map(|contribution| contribution.amount).sum();
        let unexplained = if self.shows_truth { 0.0 } else { now.value - sum };
        IndicatorView { id, now, before, course, target, target_met, truth, explained, unexplained }
    }

    pub(super) fn stakeholders(&self) -> Vec<StakeholderView> {
        let stakeholders = self.case.scenario.stakeholders.iter().enumerate();
        let before = self.stage_start();
        let views = stakeholders.map(|(place, stakeholder)| StakeholderView {
            id: stakeholder.id.clone(),
            support: self.play.world.support[place],
            before: before.map_or(stakeholder.support, |chapter| chapter.support[place]),
        });
        views.collect()
    }

    pub(super) fn decision(&self, decision: u16, event: Option<u16>) -> Option<DecisionView> {
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

    pub(super) fn gate(&self) -> Option<GateView> {
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

    pub(super) fn chapter(&self, place: usize) -> Option<ChapterView> {
        let chapter = self.play.chapters.get(place)?;
        Some(ChapterView {
            entry: chapter.entry.clone(),
            opened: chapter.opened,
            telling: self.telling(chapter)?,
            sent: self.was_sent(chapter),
            movements: self.movements(place, chapter),
            shifts: self.shifts(place, chapter),
        })
    }

    fn was_sent(&self, chapter: &Chapter) -> bool {
        let entry = self.session.entry(&chapter.entry);
        let sent = |event: &Event| matches!(event, Event::EventSent { .. });
        matches!(chapter.what, What::EventHappened { .. })
            && entry.is_some_and(|entry| entry.events.iter().any(sent))
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
            What::DecisionTaken { decision, option, outcome, reason, dissent, rules, .. } => {
                let written = self.case.written_option(*decision, *option)?;
                Telling::DecisionTaken {
                    decision: scenario.decisions.get(usize::from(*decision))?.id.clone(),
                    option: written.id.clone(),
                    outcome: self.case.outcome_place(*option, *outcome)?,
                    reason: reason.clone(),
                    dissent: dissent.clone(),
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
            What::CompromiseMade { compromise, backing, adopted, reason, dissent } => {
                let compromises = &scenario.adoption.as_ref()?.compromises;
                Telling::CompromiseMade {
                    compromise: compromises.get(usize::from(*compromise))?.id.clone(),
                    backing: *backing,
                    adopted: *adopted,
                    reason: reason.clone(),
                    dissent: dissent.clone(),
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
