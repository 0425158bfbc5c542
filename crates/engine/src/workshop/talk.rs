//! The guided debrief: six phases of talk, what people will change, and a questionnaire of which only sums are told.

use crate::decide::{MAX_TEXT, Rejection};
use crate::event::EntryId;
use crate::session::Session;
use scenario::case::TalkPhase;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The phases with the facts before the feelings, for rooms in which feelings come hard at first.
pub const FACTS_FIRST: [TalkPhase; 6] = [
    TalkPhase::Facts,
    TalkPhase::Feelings,
    TalkPhase::Lessons,
    TalkPhase::Work,
    TalkPhase::WhatIf,
    TalkPhase::Next,
];

/// Minutes that a phase takes, of a debrief of 75 minutes with the pledges.
pub fn minutes(phase: TalkPhase) -> u32 {
    [8, 15, 15, 12, 15, 10][phase as usize]
}

/// One change that somebody at the table will start on Monday. It bears no name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pledge {
    /// The entry that holds it.
    pub entry: EntryId,
    /// What will change.
    pub text: String,
}

/// The most pledges of a group that are kept.
pub const MAX_PLEDGES: usize = 100;

/// The most questionnaires of a group that are kept.
pub const MAX_SHEETS: usize = 1000;

/// Fewer questionnaires than these tell on whoever filled them in, so nothing is told of them.
pub const FEWEST: usize = 3;

/// When a questionnaire was filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// Before the end of play.
    Before,
    /// After it.
    After,
}

/// A question of knowledge. Each has [`ANSWERS`] answers, numbered from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Knowledge {
    /// The order of the stages.
    Order,
    /// Which one is an output and no outcome.
    Output,
    /// Which target is SMART.
    Smart,
    /// Which DAC criterion a question belongs to.
    Criterion,
    /// Whether non-refoulement allows turning a group back.
    Refoulement,
}

/// How many answers a question of knowledge has; the last one is always “I do not know”.
pub const ANSWERS: u8 = 4;

impl Knowledge {
    /// All, in the order in which they are asked.
    pub const ALL: [Knowledge; 5] =
        [Knowledge::Order, Knowledge::Output, Knowledge::Smart, Knowledge::Criterion, Knowledge::Refoulement];

    /// The question's name in logs, by which the app finds its words.
    pub fn name(self) -> &'static str {
        ["order", "output", "smart", "criterion", "refoulement"][self as usize]
    }

    /// The number of the right answer.
    pub fn right(self) -> u8 {
        [2, 3, 1, 3, 2][self as usize]
    }
}

/// What somebody is confident to do, 1 (not at all) to 5 (fully).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Define a problem.
    Problem,
    /// Compare options.
    Options,
    /// Write an indicator.
    Indicator,
    /// Plan coordination.
    Coordination,
    /// Use an evaluation.
    Evaluation,
}

impl Confidence {
    /// All, in the order in which they are asked.
    pub const ALL: [Confidence; 5] = [
        Confidence::Problem,
        Confidence::Options,
        Confidence::Indicator,
        Confidence::Coordination,
        Confidence::Evaluation,
    ];

    /// The name in logs, by which the app finds its words.
    pub fn name(self) -> &'static str {
        ["problem", "options", "indicator", "coordination", "evaluation"][self as usize]
    }
}

/// A side of the workshop, rated from 1 (poor) to 5 (very good).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// How far it bears on work.
    Relevance,
    /// Its pace.
    Pace,
    /// How clear it was.
    Clarity,
    /// How real it felt.
    Realism,
    /// The language.
    Language,
    /// The tool.
    Tool,
    /// The facilitation.
    Facilitation,
    /// The debrief.
    Debrief,
}

impl Aspect {
    /// All, in the order in which they are asked.
    pub const ALL: [Aspect; 8] = [
        Aspect::Relevance,
        Aspect::Pace,
        Aspect::Clarity,
        Aspect::Realism,
        Aspect::Language,
        Aspect::Tool,
        Aspect::Facilitation,
        Aspect::Debrief,
    ];

    /// The name in logs, by which the app finds its words.
    pub fn name(self) -> &'static str {
        ["relevance", "pace", "clarity", "realism", "language", "tool", "facilitation", "debrief"]
            [self as usize]
    }
}

/// Whether somebody would use it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reuse {
    /// Yes.
    Yes,
    /// Perhaps.
    Perhaps,
    /// No.
    No,
}

impl Reuse {
    /// All, in the order in which they are offered.
    pub const ALL: [Reuse; 3] = [Reuse::Yes, Reuse::Perhaps, Reuse::No];

    /// The name in logs, by which the app finds its words.
    pub fn name(self) -> &'static str {
        ["yes", "perhaps", "no"][self as usize]
    }
}

/// A questionnaire as one person filled it in, without a name. What was not answered is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// When.
    pub occasion: Occasion,
    /// Question to the number of the answer, 1 to [`ANSWERS`].
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub knowledge: BTreeMap<Knowledge, u8>,
    /// Confidence, 1 to 5.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub confidence: BTreeMap<Confidence, u8>,
    /// Ratings, 1 to 5; only after play.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub ratings: BTreeMap<Aspect, u8>,
    /// What was most useful; only after play.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub useful: String,
    /// What was most wrong; only after play.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wrong: String,
    /// Whether the person would use it again; only after play.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reuse: Option<Reuse>,
}

impl Sheet {
    /// An empty questionnaire.
    pub fn new(occasion: Occasion) -> Sheet {
        Sheet {
            occasion,
            knowledge: BTreeMap::new(),
            confidence: BTreeMap::new(),
            ratings: BTreeMap::new(),
            useful: String::new(),
            wrong: String::new(),
            reuse: None,
        }
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        *self == Sheet::new(self.occasion)
    }

    /// Whether it makes sense.
    ///
    /// # Errors
    /// What does not.
    pub fn check(&self) -> Result<(), Rejection> {
        if self.is_empty() {
            return Err(Rejection::Empty);
        }
        if self.useful.len() > MAX_TEXT || self.wrong.len() > MAX_TEXT {
            return Err(Rejection::TooLong);
        }
        let after = !self.ratings.is_empty()
            || self.reuse.is_some()
            || !self.useful.is_empty()
            || !self.wrong.is_empty();
        let scale = |value: &u8| (1..=5).contains(value);
        let sound = self.knowledge.values().all(|answer| (1..=ANSWERS).contains(answer))
            && self.confidence.values().all(scale)
            && self.ratings.values().all(scale)
            && !(after && self.occasion == Occasion::Before);
        if sound { Ok(()) } else { Err(Rejection::Unknown) }
    }
}

/// Answers on a scale, summed up.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Average {
    /// How many answered.
    pub count: u32,
    /// Their mean; 0 where nobody answered.
    pub mean: f64,
}

/// Something that a questionnaire asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// A question of knowledge.
    Knowledge(Knowledge),
    /// How confident somebody is.
    Confidence(Confidence),
    /// A rating.
    Rating(Aspect),
    /// What was most useful.
    Useful,
    /// What was most wrong.
    Wrong,
    /// Whether the person would use it again.
    Reuse,
}

/// A question that some answered, and too few.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanting {
    /// The question.
    pub asked: Asked,
    /// How many more must answer it before it is told what they say.
    pub more: u32,
}

/// The questionnaires of one occasion, summed up. Nobody can be told from it: where fewer than [`FEWEST`] answered, all
/// together or one of the questions, it says nothing but how many more are needed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Sums {
    /// How many questionnaires there are.
    pub sheets: u32,
    /// For each question of knowledge: the share of those who answered it rightly, 0 to 1.
    pub knowledge: BTreeMap<Knowledge, Average>,
    /// For each thing to be confident of: the mean, 1 to 5.
    pub confidence: BTreeMap<Confidence, Average>,
    /// For each side of the workshop: the mean, 1 to 5.
    pub ratings: BTreeMap<Aspect, Average>,
    /// How many would use it again.
    pub reuse: BTreeMap<Reuse, u32>,
    /// What was most useful, in the order of the alphabet, so that it does not tell who came first.
    pub useful: Vec<String>,
    /// What was most wrong, likewise.
    pub wrong: Vec<String>,
    /// Questions of which nothing is told yet, although some answered them. Empty where nothing at all is told yet.
    pub wanting: Vec<Wanting>,
}

impl Sums {
    /// Whether so many answered that sums may be told.
    pub fn may_be_told(&self) -> bool {
        self.more() == 0
    }

    /// How many more must answer before anything is told.
    pub fn more(&self) -> u32 {
        (FEWEST as u32).saturating_sub(self.sheets)
    }

    /// Whether a question has so many answers that what they say may be told. Where it has some, and too few, it is noted
    /// how many more it takes.
    fn suffice(&mut self, asked: Asked, answers: usize) -> bool {
        let more = FEWEST.saturating_sub(answers) as u32;
        if answers > 0 && more > 0 {
            self.wanting.push(Wanting { asked, more });
        }
        more == 0
    }
}

/// The questionnaires of a session, summed up over all of its groups: a group of its own may be too small.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Survey {
    /// Before the end of play.
    pub before: Sums,
    /// After it.
    pub after: Sums,
}

/// Sums up what all groups have filled in.
pub fn survey(session: &Session) -> Survey {
    let groups = 0..session.header().groups.len();
    let sheets: Vec<&Sheet> =
        groups.filter_map(|place| session.group(place)).flat_map(|state| &state.sheets).collect();
    Survey { before: sum_up(&sheets, Occasion::Before), after: sum_up(&sheets, Occasion::After) }
}

fn sum_up(sheets: &[&Sheet], occasion: Occasion) -> Sums {
    let sheets: Vec<&Sheet> = sheets.iter().copied().filter(|sheet| sheet.occasion == occasion).collect();
    let mut sums = Sums { sheets: sheets.len() as u32, ..Sums::default() };
    if !sums.may_be_told() {
        return sums;
    }
    for question in Knowledge::ALL {
        let right = |sheet: &&Sheet| {
            sheet.knowledge.get(&question).map(|answer| f64::from(u8::from(*answer == question.right())))
        };
        let average = average(sheets.iter().filter_map(right));
        if sums.suffice(Asked::Knowledge(question), average.count as usize) {
            sums.knowledge.insert(question, average);
        }
    }
    for item in Confidence::ALL {
        let given = sheets.iter().filter_map(|sheet| sheet.confidence.get(&item));
        let average = average(given.map(|level| f64::from(*level)));
        if sums.suffice(Asked::Confidence(item), average.count as usize) {
            sums.confidence.insert(item, average);
        }
    }
    for aspect in Aspect::ALL {
        let given = sheets.iter().filter_map(|sheet| sheet.ratings.get(&aspect));
        let average = average(given.map(|level| f64::from(*level)));
        if sums.suffice(Asked::Rating(aspect), average.count as usize) {
            sums.ratings.insert(aspect, average);
        }
    }
    let (useful, wrong) = (texts(&sheets, |sheet| &sheet.useful), texts(&sheets, |sheet| &sheet.wrong));
    if sums.suffice(Asked::Useful, useful.len()) {
        sums.useful = useful;
    }
    if sums.suffice(Asked::Wrong, wrong.len()) {
        sums.wrong = wrong;
    }
    let reuse: Vec<Reuse> = sheets.iter().filter_map(|sheet| sheet.reuse).collect();
    if sums.suffice(Asked::Reuse, reuse.len()) {
        for one in reuse {
            *sums.reuse.entry(one).or_default() += 1;
        }
    }
    sums
}

fn average(values: impl Iterator<Item = f64>) -> Average {
    let (mut count, mut sum) = (0_u32, 0.0);
    for value in values {
        count = count.saturating_add(1);
        sum += value;
    }
    Average { count, mean: if count == 0 { 0.0 } else { sum / f64::from(count) } }
}

fn texts(sheets: &[&Sheet], text: impl Fn(&Sheet) -> &String) -> Vec<String> {
    let mut texts: Vec<String> = sheets.iter().map(|sheet| text(sheet).trim().to_owned()).collect();
    texts.retain(|text| !text.is_empty());
    texts.sort();
    texts
}

pub(crate) fn written(text: String) -> Result<String, Rejection> {
    if text.len() > MAX_TEXT {
        Err(Rejection::TooLong)
    } else if text.trim().is_empty() {
        Err(Rejection::Empty)
    } else {
        Ok(text)
    }
}
