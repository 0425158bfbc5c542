//! How large a case study may be, and the ranges its numbers may have.
//!
//! Case files come from strangers too. Beyond these limits a file is refused with a sentence, before it can make a
//! small laptop slow.

/// Bytes of one file.
pub const SOURCE_BYTES: usize = 2 * 1024 * 1024;
/// Characters of one text.
pub const TEXT_CHARS: usize = 40_000;
/// Characters of one id, clause, tag or address.
pub const WORD_CHARS: usize = 400;
/// Problems reported for one case study; how many more there are is said in the last one.
pub const DIAGNOSTICS: usize = 200;

/// Problems that "did you mean" is looked up for.
pub const SUGGESTIONS: usize = 200;
/// Names among which "did you mean" is looked up.
pub const SUGGESTED_FROM: usize = 2_000;
/// Characters of the longest name that "did you mean" is looked up for.
pub const SUGGESTED_CHARS: usize = 100;

/// Indicators of a case study.
pub const INDICATORS: usize = 24;
/// Links between indicators.
pub const LINKS: usize = 100;
/// Stakeholders.
pub const STAKEHOLDERS: usize = 64;
/// Decisions.
pub const DECISIONS: usize = 200;
/// Options of one decision.
pub const OPTIONS: usize = 12;
/// Outcomes of one option.
pub const OUTCOMES: usize = 12;
/// Effects of one outcome, event or compromise.
pub const EFFECTS: usize = 64;
/// Case events.
pub const EVENTS: usize = 200;
/// Clauses in one list.
pub const CLAUSES: usize = 32;
/// Rows that replace one outcome's weight.
pub const WEIGHT_ROWS: usize = 12;
/// Facts of one outcome or event.
pub const FACTS: usize = 32;
/// Rules.
pub const RULES: usize = 64;
/// Compromises at the adoption gate.
pub const COMPROMISES: usize = 12;
/// Worksheets.
pub const TASKS: usize = 60;
/// Rows or columns of a worksheet.
pub const ITEMS: usize = 40;
/// Questions of the debrief.
pub const QUESTIONS: usize = 40;
/// Author's tests.
pub const CHECKS: usize = 60;
/// Sources.
pub const SOURCES: usize = 200;
/// Tags.
pub const TAGS: usize = 40;
/// Languages that a case study is translated into.
pub const TRANSLATIONS: usize = 40;
/// Texts of one translation.
pub const TRANSLATED_TEXTS: usize = 20_000;

/// No number in a case study may be further from zero than this.
pub const NUMBER: f64 = 1e6;

/// A range of numbers, ends included.
pub type Range = (f64, f64);
/// Minutes of play.
pub const MINUTES: Range = (1.0, 10_000.0);
/// Times round the cycle.
pub const CYCLES: Range = (1.0, 3.0);
/// A stakeholder's power.
pub const POWER: Range = (1.0, 5.0);
/// Support, thresholds of support, and chances in per cent.
pub const PERCENT: Range = (0.0, 100.0);
/// Shifts of support and of chances, in points.
pub const SHIFT: Range = (-100.0, 100.0);
/// Amounts that cannot be negative: weights, costs, the spread of estimates.
pub const AMOUNT: Range = (0.0, NUMBER);
/// Factors of rules.
pub const FACTOR: Range = (0.0, 10.0);
/// Stage starts until an effect falls due.
pub const AFTER: Range = (0.0, 12.0);
/// Stage starts over which an effect is spread.
pub const OVER: Range = (1.0, 12.0);
/// Runs of an author's test.
pub const RUNS: Range = (1.0, 100_000.0);
