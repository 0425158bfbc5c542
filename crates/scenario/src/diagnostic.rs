//! Problems found in a case study, as data. Their wording lives in `locales/<language>/diagnostics.ftl`, one message
//! and one help per code, and is rendered where it is shown.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The case study cannot be played.
    Error,
    /// It can be played, but is probably not what its author meant.
    Warning,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $name:literal $severity:ident),* $(,)?) => {
        /// What kind of problem it is. The wording hangs on the code's name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $name)] $code,)*
        }

        impl Code {
            /// All codes.
            pub const ALL: &[Code] = &[$(Code::$code),*];

            /// The code's name, in kebab-case.
            pub fn name(self) -> &'static str {
                match self {
                    $(Code::$code => $name,)*
                }
            }

            /// How bad problems of this kind are.
            pub fn severity(self) -> Severity {
                match self {
                    $(Code::$code => Severity::$severity,)*
                }
            }
        }
    };
}

codes! {
    // The file.
    /// The file is larger than the limit. `limit` in megabytes.
    FileTooLarge = "file-too-large" Error,
    /// The file is not UTF-8 text.
    NotText = "not-text" Error,
    /// The file cannot be read. `reason`
    Unreadable = "unreadable" Error,
    /// A translation where a case study was expected.
    NotACase = "not-a-case" Error,
    /// More problems than are shown, the errors of which come first. `count`
    MoreProblems = "more-problems" Warning,

    // The writing.
    /// A text without its closing quotation mark.
    StringNotClosed = "string-not-closed" Error,
    /// Something follows a value on the same line, such as a quotation mark inside a text. `kind`: text, number, other
    TextAfterValue = "text-after-value" Error,
    /// A text without quotation marks. `value`
    ValueWithoutQuotes = "value-without-quotes" Error,
    /// Curly or angled quotation marks around a text.
    CurlyQuotes = "curly-quotes" Error,
    /// A key without a value.
    ValueMissing = "value-missing" Error,
    /// A key without `=`.
    EqualsSignMissing = "equals-sign-missing" Error,
    /// Two elements without a comma between them.
    CommaMissing = "comma-missing" Error,
    /// Two commas in a row.
    CommaTwice = "comma-twice" Error,
    /// A bracket that is not closed. `bracket`
    BracketNotClosed = "bracket-not-closed" Error,
    /// A backslash that means nothing.
    BadEscape = "bad-escape" Error,
    /// A number that cannot be read. `value`
    BadNumber = "bad-number" Error,
    /// `True` or `FALSE` instead of `true` or `false`.
    BadFlag = "bad-flag" Error,
    /// A key with characters that keys can't have. `key`
    BadKey = "bad-key" Error,
    /// The same key twice. `key`
    KeyTwice = "key-twice" Error,
    /// The same heading twice. `key`
    HeadingTwice = "heading-twice" Error,
    /// Brackets inside brackets beyond any use.
    NestedTooDeeply = "nested-too-deeply" Error,
    /// Another slip of writing. `reason`
    BadWriting = "bad-writing" Error,

    // The shape.
    /// A key that the format does not know. `key`, `suggestion`
    UnknownKey = "unknown-key" Error,
    /// A key of the case itself below a heading. `key`
    KeyBelowHeading = "key-below-heading" Error,
    /// A key that must be there. `key`
    MissingKey = "missing-key" Error,
    /// A value of another type. `key`, `expected`, `found`
    WrongType = "wrong-type" Error,
    /// A value that is none of the few possible ones. `key`, `value`, `suggestion`, `possible`
    UnknownValue = "unknown-value" Error,
    /// Another version of the format. `version`
    UnknownFormat = "unknown-format" Error,
    /// Not a language tag. `language`
    BadLanguage = "bad-language" Error,
    /// Not an address that starts with `http://` or `https://`.
    BadAddress = "bad-address" Error,
    /// More elements than the limit. `key`, `count`, `limit`
    TooMany = "too-many" Error,
    /// A text longer than the limit. `limit`
    TextTooLong = "text-too-long" Error,

    // Names.
    /// Not a stable name. `id`, `suggestion`
    BadId = "bad-id" Error,
    /// A name that is taken. `id`, `line`
    DuplicateId = "duplicate-id" Error,
    /// A name that clauses cannot use for an indicator. `id`
    ReservedId = "reserved-id" Error,
    /// A name that nothing has. `kind`, `name`, `suggestion`
    UnknownReference = "unknown-reference" Error,

    // Numbers.
    /// A number outside its range. `key`, `min`, `max`
    OutOfRange = "out-of-range" Error,
    /// A number that is infinite, none, or beyond any use.
    AbsurdNumber = "absurd-number" Error,
    /// A lowest value that is not below the highest. `min`, `max`
    EmptyRange = "empty-range" Error,
    /// A start outside the indicator's range. `start`, `min`, `max`
    StartOutside = "start-outside" Error,
    /// Weights that sum to nothing.
    WeightsSumToNothing = "weights-sum-to-nothing" Error,
    /// A cost on an indicator that is no resource. `indicator`
    CostNotResource = "cost-not-resource" Error,
    /// A cost that can never be paid. `indicator`, `cost`, `most`
    CostUnaffordable = "cost-unaffordable" Error,

    // Structure.
    /// A case study without indicators.
    NoIndicators = "no-indicators" Error,
    /// A stage without decisions and worksheets. `stage`
    EmptyStage = "empty-stage" Error,
    /// A decision without options.
    NoOptions = "no-options" Error,
    /// An option without outcomes.
    NoOutcomes = "no-outcomes" Error,
    /// An adoption gate without stakeholders.
    GateWithoutStakeholders = "gate-without-stakeholders" Error,
    /// A called decision that a stage poses as well. `decision`, `stage`
    CalledDecisionStage = "called-decision-stage" Error,
    /// Events and decisions that call each other in a circle. `loop`
    CallLoop = "call-loop" Error,
    /// A field that the worksheet's kind does not have. `key`, `kind`
    TaskField = "task-field" Error,
    /// A field that the worksheet's kind needs. `key`, `kind`
    TaskFieldMissing = "task-field-missing" Error,

    // Clauses.
    /// A clause that cannot be read. `fault`
    BadClause = "bad-clause" Error,
    /// A clause in `expect` that is on neither an indicator nor support.
    ExpectClause = "expect-clause" Error,

    // Translations.
    /// A translation of another case study. `translates`, `id`
    TranslationOfOther = "translation-of-other" Error,
    /// A language twice, or a translation into the case study's own. `language`
    LanguageTwice = "language-twice" Error,
    /// An author's test that fails. `name`, `clause`, `value`, `runs`
    CheckFailed = "check-failed" Error,

    // Probably not meant.
    /// A language in the file's name that differs from the one inside. `language`, `expected`
    LanguageInName = "language-in-name" Warning,
    /// Texts that a translation lacks. `language`, `count`, `total`, `first`
    TranslationMissing = "translation-missing" Warning,
    /// A translated text that the case study no longer has. `key`, `suggestion`
    TranslationObsolete = "translation-obsolete" Warning,
    /// A text that should say something. `key`
    EmptyText = "empty-text" Warning,
    /// HTML in a text, which is shown as it is written. `tag`
    RawHtml = "raw-html" Warning,
    /// The same thing twice in a list. `value`
    ListedTwice = "listed-twice" Warning,
    /// Two options of a decision with the same label. `label`
    SameLabel = "same-label" Warning,
    /// A decision with one option only.
    SingleOption = "single-option" Warning,
    /// A decision whose options may all be locked.
    NoFreeOption = "no-free-option" Warning,
    /// `requires` without `requires_note`.
    RequiresWithoutNote = "requires-without-note" Warning,
    /// `requires_note` without `requires`.
    NoteWithoutRequires = "note-without-requires" Warning,
    /// A decision of stage `event` that no event calls. `decision`
    DecisionNeverCalled = "decision-never-called" Warning,
    /// An indicator that nothing moves. `indicator`
    IndicatorUnmoved = "indicator-unmoved" Warning,
    /// A fact that nothing reads. `fact`
    FactUnread = "fact-unread" Warning,
    /// A clause on a fact that nothing sets. `fact`, `suggestion`
    FactNeverSet = "fact-never-set" Warning,
    /// Clauses that can never hold. `site`
    NeverHolds = "never-holds" Warning,
    /// A clause that always holds.
    AlwaysHolds = "always-holds" Warning,
    /// A clause on something that can only come later. `site`
    TooEarly = "too-early" Warning,
    /// An event whose chance is nowhere above zero. `after`
    EventNeverDrawn = "event-never-drawn" Warning,
    /// A chance at a stage where the event is not drawn. `stage`, `decision`
    ChanceUnused = "chance-unused" Warning,
    /// A weight of zero that no row replaces.
    OutcomeNeverDrawn = "outcome-never-drawn" Warning,
    /// An effect larger than its indicator's range. `by`, `range`
    EffectTooLarge = "effect-too-large" Warning,
    /// An effect, shift or link that moves nothing.
    MovesNothing = "moves-nothing" Warning,
    /// A rule that changes nothing.
    RuleChangesNothing = "rule-changes-nothing" Warning,
    /// A compromise that wins no support.
    CompromiseWinsNothing = "compromise-wins-nothing" Warning,
    /// An author's test that expects nothing.
    CheckWithoutExpect = "check-without-expect" Warning,
}

/// Something that a message puts in: a name, or a number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// A name or other words, as written.
    Text(String),
    /// A number.
    Number(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Arg {
        Arg::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(number as f64)
    }
}

/// A stretch of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Line of the first character, from 1.
    pub line: u32,
    /// Column of the first character, from 1, counted in characters.
    pub column: u32,
    /// Line of the end.
    pub end_line: u32,
    /// Column after the last character.
    pub end_column: u32,
}

/// One problem.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// What kind of problem.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Name of the file, as given to the reader.
    pub file: String,
    /// Where in the file; none for a case study that was not read from text.
    pub span: Option<Span>,
    /// Where in the case study, such as `decisions.fee-rule.options.wait`; empty for the whole.
    pub path: String,
    /// What the message puts in.
    pub args: BTreeMap<String, Arg>,
}

/// Whether any of `diagnostics` keeps the case study from being played.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}
