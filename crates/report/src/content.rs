//! What a report says, as data: what JSON holds, and what tables and documents are made of.
//!
//! Names and texts are in the report's language, and everything bears its id beside them. Amounts are in the
//! indicator's unit, moments in milliseconds since 1970, shares from 0 to 1.

use crate::sheets::Block;
use engine::insight::{Figure, Percentile};
use engine::worksheet::{Criterion, Worksheet};
use engine::workshop::rating::PolicyRating;
use engine::workshop::talk::Survey;
use scenario::case::{Better, Id, Stage, TalkPhase, TaskKind};
use serde::Serialize;
use std::collections::BTreeMap;

/// The version of this shape, for programs that read it.
pub const FORMAT: u32 = 1;

/// A report on a session: on one of its groups, or on all.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// [`FORMAT`].
    pub format: u32,
    /// Tag of the language in which names and texts stand.
    pub language: String,
    /// Whether it is about all groups of the session.
    pub whole: bool,
    /// What made it, and what it was made of.
    pub versions: Versions,
    /// The session.
    pub session: SessionTold,
    /// The case study.
    pub case: CaseTold,
    /// How the sampled figures came about; none where there are none.
    pub sampling: Option<Sampling>,
    /// The groups.
    pub groups: Vec<GroupTold>,
    /// Ratings by the six criteria that these groups gave to their own policy and to others', and those that theirs got.
    pub ratings: Vec<PolicyRating>,
    /// What all groups together say in the phases of the guided debrief.
    pub plenary: Vec<Said>,
    /// What the questionnaires of all groups sum up to; fewer than three answers are not told.
    pub questionnaire: Survey,
}

/// What made a report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Versions {
    /// Of the product.
    pub product: String,
    /// Of the session format in which the session was begun.
    pub session_format: u32,
    /// Of the rules of the game.
    pub engine: u32,
    /// SHA-256 of the case study, in hexadecimal.
    pub case_study: String,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SessionTold {
    /// Its name.
    pub id: String,
    /// The seed of its draws.
    pub seed: u64,
    /// When it was begun.
    pub begun: u64,
    /// When its last entry was written.
    pub last: u64,
    /// How many entries it has.
    pub entries: usize,
    /// How many groups it has.
    pub groups: usize,
}

/// A case study.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CaseTold {
    /// Its id.
    pub id: Id,
    /// Tag of the language of its texts here.
    pub language: String,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The page that participants read first, as Markdown.
    pub briefing: String,
    /// Times round the policy cycle.
    pub cycles: u8,
    /// Where its facts and figures come from.
    pub sources: Vec<SourceTold>,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SourceTold {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: Option<String>,
    /// What was taken from it.
    pub note: Option<String>,
}

/// How sampled figures came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Sampling {
    /// Runs of the same choices, and of each option of each choice.
    pub runs: u64,
    /// Ways of playing.
    pub ways: u64,
    /// Runs of each way of playing.
    pub runs_of_a_way: u64,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupTold {
    /// Its id.
    pub id: Id,
    /// Its name as shown.
    pub name: String,
    /// Whether its play has ended. What is true is told only then, or to the facilitator.
    pub ended: bool,
    /// How many stages have been opened.
    pub opened: usize,
    /// The indicators, in the case study's order.
    pub indicators: Vec<IndicatorTold>,
    /// What happened, in order.
    pub moments: Vec<MomentTold>,
    /// Decisions that do not stand.
    pub set_aside: Vec<AsideTold>,
    /// Votes, in order.
    pub votes: Vec<VoteTold>,
    /// How adoption ended, cycle by cycle.
    pub adoption: Vec<AdoptionTold>,
    /// Stakeholders, in the case study's order.
    pub stakeholders: Vec<StakeholderTold>,
    /// Worksheets, in the case study's order.
    pub worksheets: Vec<SheetTold>,
    /// What the simulation can say of the policy, by criterion; nothing before play has ended.
    pub simulation: BTreeMap<Criterion, String>,
    /// The case study's questions with the group's answers, phase by phase.
    pub answers: Vec<AnswerTold>,
    /// What the group says in the phases of the guided debrief.
    pub said: Vec<Said>,
    /// What people at the table will change.
    pub pledges: Vec<String>,
    /// What the facilitator noted and shows.
    pub notes: Vec<String>,
    /// Where the number of targets met lies among all runs of the same choices.
    pub targets_luck: Option<Percentile>,
    /// Where these choices lie among all ways of playing by the number of targets met.
    pub targets_choice: Option<Percentile>,
    /// The choices that mattered, by indicator, those that mattered most first.
    pub turning_points: Vec<TurningTold>,
    /// What every open option of every choice would have brought.
    pub what_if: Vec<WhatIfTold>,
}

/// An indicator.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IndicatorTold {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its unit; may be empty.
    pub unit: String,
    /// Its lowest value.
    pub min: f64,
    /// Its highest value.
    pub max: f64,
    /// Which way is good.
    pub better: Better,
    /// At the start.
    pub start: f64,
    /// In the end, what came later included; as far as it may be known.
    pub end: f64,
    /// What the group saw last before the end.
    pub seen: f64,
    /// Half the width of the band around it; 0 where it was the truth.
    pub band: f64,
    /// The truth at that moment, where it may be told.
    pub true_then: Option<f64>,
    /// The target that the group set.
    pub target: Option<f64>,
    /// Whether it was met, where that may be told.
    pub target_met: Option<bool>,
    /// What the group believed of it.
    pub belief: Option<engine::worksheet::Belief>,
    /// Everything that moved it, in order; the amounts sum to `end`.
    pub contributions: Vec<ContributionTold>,
    /// Its course: at the start, and after each moment.
    pub course: Vec<CoursePoint>,
    /// Where the same choices could have brought it, stage after stage; what came later stands last.
    pub outlook: Vec<OutlookTold>,
    /// What the same choices bring, and where the result lies among it.
    pub luck: Option<LuckTold>,
    /// Where these choices lie among all ways of playing: the share that do worse.
    pub choice: Option<Percentile>,
    /// The lowest and the highest that a sampled way of playing, or the group's own, brings on average.
    pub within_reach: Option<[Figure; 2]>,
}

/// A movement of an indicator with its cause.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ContributionTold {
    /// What moved it.
    pub cause: String,
    /// How many stages had been opened when it was caused; 0 for the start.
    pub caused: usize,
    /// How many had been opened when it was felt; beyond the last for what came later.
    pub felt: usize,
    /// By how much.
    pub amount: f64,
}

/// An indicator at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CoursePoint {
    /// How many stages had been opened; 0 at the start.
    pub opened: usize,
    /// What the group saw.
    pub seen: f64,
    /// Half the width of the band around it.
    pub band: f64,
    /// The truth, where it may be told.
    pub truth: Option<f64>,
}

/// Where the same choices could have brought an indicator under other luck.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OutlookTold {
    /// After so many stages; none for the end, what came later included.
    pub stage: Option<usize>,
    /// The same in words.
    pub when: String,
    /// On average.
    pub mean: Figure,
    /// What 5, 25, 50, 75 and 95 per cent of the runs do not exceed: half of all runs lie between the second and the
    /// fourth, nine in ten between the first and the last.
    pub quantiles: [Figure; 5],
}

/// What the same choices bring under other luck.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LuckTold {
    /// On average.
    pub mean: Figure,
    /// What 5 per cent of the runs do not exceed.
    pub low: Figure,
    /// What 95 per cent of the runs do not exceed.
    pub high: Figure,
    /// Where the result lies among them: the share that do worse, and half of those that do the same.
    pub place: Percentile,
}

/// What kind of thing happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A stage opened.
    Stage,
    /// News.
    Event,
    /// A decision was taken.
    Decision,
    /// A decision passed by, because no option was open.
    Passed,
    /// The policy was put to adoption.
    Adoption,
    /// A compromise was made.
    Compromise,
    /// What was still to come came later.
    Later,
}

impl Kind {
    /// Its name, by which its words are found.
    pub fn name(self) -> &'static str {
        ["stage", "event", "decision", "passed", "adoption", "compromise", "later"][self as usize]
    }
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MomentTold {
    /// Its number, as in the pictures; none for what has none there.
    pub number: Option<usize>,
    /// How many stages had been opened.
    pub opened: usize,
    /// The stage.
    pub stage: Option<Stage>,
    /// When, in words.
    pub when: String,
    /// What kind of thing.
    pub kind: Kind,
    /// The decision, event or compromise.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// What was chosen: its id.
    pub option: Id,
    /// What was chosen.
    pub choice: String,
    /// What happened then, as Markdown.
    pub text: String,
    /// The group's reason.
    pub reason: String,
    /// What those who would have decided otherwise want to have said.
    pub dissent: String,
    /// The norm that it breaches.
    pub norm: Option<NormTold>,
    /// The rules that weighed on it.
    pub pressure: Vec<String>,
    /// Whether the facilitator sent it.
    pub sent: bool,
    /// What the facilitator noted beside it, where that is shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// What moved, as the group saw it.
    pub movements: Vec<MovementTold>,
    /// Whose support shifted.
    pub shifts: Vec<ShiftTold>,
}

/// A norm that was breached.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NormTold {
    /// The norm.
    pub norm: String,
    /// Why the option breaches it, as Markdown.
    pub note: String,
}

/// A movement of an indicator.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MovementTold {
    /// The indicator.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// By how much.
    pub by: f64,
    /// Whether that is the good way.
    pub good: bool,
}

/// A shift of support.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShiftTold {
    /// The stakeholder.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// By how many points.
    pub by: f64,
}

/// A decision that does not stand.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AsideTold {
    /// The decision.
    pub title: String,
    /// What had been chosen.
    pub choice: String,
    /// The group's reason.
    pub reason: String,
    /// Why it does not stand: `taken-back`, `overtaken` or `unfit`.
    pub standing: &'static str,
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VoteTold {
    /// When, in words.
    pub when: String,
    /// The decision: its id; empty where the vote was about the compromise at adoption.
    pub id: Id,
    /// What it was about.
    pub title: String,
    /// Which vote on it this was within the stage.
    pub round: u32,
    /// Options with the votes that they got, in the case study's order.
    pub counts: Vec<CountTold>,
    /// How many abstained.
    pub abstentions: u32,
    /// The share of the option with the most votes.
    pub largest: Option<f64>,
    /// How far votes were spread: 0 where all agree, 1 where they are spread evenly over all options.
    pub variation: Option<f64>,
    /// Whether the group then took the option with the most votes; none where it took none, or several led.
    pub followed: Option<bool>,
}

/// An option with its votes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CountTold {
    /// The option: its id.
    pub id: Id,
    /// The option.
    pub label: String,
    /// Its votes.
    pub votes: u32,
    /// Whether the group took it.
    pub taken: bool,
}

/// How adoption ended in a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct AdoptionTold {
    /// The cycle, from 1.
    pub cycle: usize,
    /// Support in the end, 0 to 100.
    pub backing: f64,
    /// Support that was needed, 0 to 100.
    pub threshold: f64,
    /// Whether the policy was adopted.
    pub adopted: bool,
    /// Whether a compromise was made for it.
    pub compromise: bool,
}

/// A stakeholder.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StakeholderTold {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// What it wants.
    pub interest: String,
    /// Its power, 1 to 5.
    pub power: u8,
    /// Its support at the start, 0 to 100.
    pub start: f64,
    /// Its support now, 0 to 100.
    pub end: f64,
}

/// A worksheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SheetTold {
    /// The task.
    pub id: Id,
    /// Its stage.
    pub stage: Stage,
    /// Its kind, as in case files.
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// What it holds; none where it was left empty.
    pub sheet: Option<Worksheet>,
    /// The same as people read it.
    #[serde(skip)]
    pub blocks: Vec<Block>,
}

impl SheetTold {
    /// Whether it is of a kind.
    pub fn is(&self, kind: TaskKind) -> bool {
        self.kind == kind.name()
    }
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AnswerTold {
    /// The question: its id.
    pub id: Id,
    /// The phase of the guided debrief in which it is asked.
    pub phase: TalkPhase,
    /// The question.
    pub question: String,
    /// The answer; empty where there is none.
    pub answer: String,
}

/// What was said in a phase of the guided debrief.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Said {
    /// The phase.
    pub phase: TalkPhase,
    /// What was said.
    pub text: String,
}

/// A choice that mattered for an indicator.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TurningTold {
    /// The indicator: its id; none for the number of targets met.
    pub indicator: Option<Id>,
    /// The number of the moment.
    pub number: Option<usize>,
    /// The decision.
    pub title: String,
    /// What was chosen.
    pub taken: String,
    /// What would have changed most.
    pub other: String,
    /// By how much it ends above what was chosen, on average.
    pub difference: Figure,
}

/// What one option of a choice would have brought for an indicator.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WhatIfTold {
    /// The number of the moment.
    pub number: Option<usize>,
    /// The decision.
    pub title: String,
    /// The option.
    pub option: String,
    /// Whether it was chosen.
    pub taken: bool,
    /// The indicator: its id.
    pub indicator: Id,
    /// Where it ends on average.
    pub mean: Figure,
    /// By how much that is above what was chosen.
    pub difference: Figure,
    /// Where it ends under the group's own luck.
    pub same_luck: f64,
}
