//! Words and figures in the reader's language, as the app and the command line each have them.

/// What a message puts in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    /// A text.
    Text(&'a str),
    /// A number, by which plurals are chosen.
    Number(f64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Value<'a> {
        Value::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Value<'a> {
        Value::Text(text)
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(f64::from(number))
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Value::Number(number as f64)
    }
}

/// Words and figures in one language.
pub trait Words {
    /// The language's tag.
    fn language(&self) -> String;

    /// The message with this name and what it puts in; the name itself where there is none.
    fn message(&self, name: &str, values: &[(&str, Value<'_>)]) -> String;

    /// A number with at most so many decimals, and with a plus sign where asked for.
    fn figure(&self, value: f64, decimals: u8, sign: bool) -> String;

    /// A moment, in milliseconds since 1970, as date and time.
    fn moment(&self, at: u64) -> String;

    /// A number as people read it; `range` is the indicator's width and says how many decimals make sense.
    fn number(&self, value: f64, range: f64) -> String {
        self.figure(tidy(value, range), decimals(range), false)
    }

    /// A movement as people read it, with its sign.
    fn signed(&self, value: f64, range: f64) -> String {
        self.figure(tidy(value, range), decimals(range), true)
    }
}

/// A message by name, with its values: `say!(words, "report-title")`, `say!(words, "report-minutes", count = 120_u32)`.
#[macro_export]
macro_rules! say {
    ($words:expr, $name:expr) => { $crate::words::Words::message($words, AsRef::<str>::as_ref(&$name), &[]) };
    ($words:expr, $name:expr, $($value_name:ident = $value:expr),+ $(,)?) => {
        $crate::words::Words::message(
            $words,
            AsRef::<str>::as_ref(&$name),
            &[$((stringify!($value_name), $crate::words::Value::from($value))),+],
        )
    };
}

/// How many decimals make sense for an indicator of this width.
pub fn decimals(range: f64) -> u8 {
    if range >= 50.0 {
        0
    } else if range >= 5.0 {
        1
    } else {
        2
    }
}

/// Rounded as it will be shown, so that no "−0" appears.
pub fn tidy(value: f64, range: f64) -> f64 {
    let scale = [1.0, 10.0, 100.0][usize::from(decimals(range).min(2))];
    (value * scale).round() / scale + 0.0
}
