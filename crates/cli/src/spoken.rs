//! The words of reports without a browser: messages by `fluent-bundle`, figures and dates as each language writes them.

use crate::Failure;
use crate::words;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use report::words::{Value, Words};

/// How a language writes figures and dates.
#[derive(Clone, Copy)]
struct Manner {
    /// The sign that parts decimals.
    decimal: char,
    /// The sign between groups of three digits.
    group: &'static str,
    /// From how many digits on these are grouped.
    grouped_from: usize,
    /// A date from day, month and year.
    date: fn(u32, usize, i64) -> String,
}

const ENGLISH: Manner = Manner { decimal: '.', group: ",", grouped_from: 4, date: english_date };

/// What `Intl` writes in the browser: in Russian with a space that does not break, in Azerbaijani with points.
const MANNERS: [(&str, Manner); 3] = [
    ("en", ENGLISH),
    ("ru", Manner { decimal: ',', group: "\u{a0}", grouped_from: 4, date: russian_date }),
    ("az", Manner { decimal: ',', group: ".", grouped_from: 4, date: dotted_date }),
];

const ENGLISH_MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];
const RUSSIAN_MONTHS: [&str; 12] =
    ["янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."];

fn english_date(day: u32, month: usize, year: i64) -> String {
    format!("{day} {} {year}", ENGLISH_MONTHS[month % 12])
}

fn russian_date(day: u32, month: usize, year: i64) -> String {
    format!("{day} {} {year} г.", RUSSIAN_MONTHS[month % 12])
}

fn dotted_date(day: u32, month: usize, year: i64) -> String {
    format!("{day:02}.{:02}.{year}", month + 1)
}

fn manner(tag: &str) -> Manner {
    let first = tag.split('-').next().unwrap_or_default();
    MANNERS.iter().find(|(known, _)| *known == first).map_or(ENGLISH, |(_, manner)| *manner)
}

/// Words of reports in one language.
pub(crate) struct Spoken {
    tag: String,
    manner: Manner,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Spoken {
    /// In the language with this tag; without one, in that of the person's system.
    ///
    /// # Errors
    /// A sentence that names the languages there are.
    pub fn new(tag: Option<&str>) -> Result<Spoken, Failure> {
        let tag = tag.map_or_else(words::of_the_system, str::to_owned);
        let bundles = words::of_reports(&tag)?;
        Ok(Spoken { manner: manner(&tag), tag, bundles })
    }
}

impl Words for Spoken {
    fn language(&self) -> String {
        self.tag.clone()
    }

    fn message(&self, name: &str, values: &[(&str, Value<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            let value = match value {
                Value::Text(text) => FluentValue::from(*text),
                Value::Number(number) => FluentValue::Number(FluentNumber::new(*number, Default::default())),
            };
            args.set(*name, value);
        }
        let (name, attribute) = name.split_once('.').map_or((name, None), |(name, of)| (name, Some(of)));
        let said = self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(name)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
        });
        said.unwrap_or_else(|| name.to_owned())
    }

    fn figure(&self, value: f64, decimals: u8, sign: bool) -> String {
        written(self.manner, value, usize::from(decimals), sign)
    }

    /// In universal time, because a file may be read anywhere.
    fn moment(&self, at: u64) -> String {
        let minutes = at / 60_000;
        let (days, minute) = ((minutes / 1440) as i64, minutes % 1440);
        let (year, month, day) = date(days);
        format!("{}, {:02}:{:02} UTC", (self.manner.date)(day, month, year), minute / 60, minute % 60)
    }
}

/// A number with at most so many decimals; ends that are nothing are left out, as the browser does.
fn written(manner: Manner, value: f64, decimals: usize, sign: bool) -> String {
    let text = format!("{:.decimals$}", value.abs());
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let part = part.trim_end_matches('0');
    let is_nothing = part.is_empty() && whole.chars().all(|digit| digit == '0');
    let mut out = String::new();
    match (value < 0.0 && !is_nothing, sign && !is_nothing) {
        (true, _) => out.push('\u{2212}'),
        (false, true) => out.push('+'),
        (false, false) => {}
    }
    for (place, digit) in whole.chars().enumerate() {
        let left = whole.len() - place;
        if place > 0 && left % 3 == 0 && whole.len() >= manner.grouped_from {
            out.push_str(manner.group);
        }
        out.push(digit);
    }
    if !part.is_empty() {
        out.push(manner.decimal);
        out.push_str(part);
    }
    out
}

/// Year, month (from 0) and day of a day since 1 January 1970, by the Gregorian calendar. Years are counted from March, so
/// that the leap day comes last.
fn date(days: i64) -> (i64, usize, u32) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * month + 2) / 5 + 1) as u32;
    let month = ((month + 2) % 12) as usize;
    (year_of_era + era * 400 + i64::from(month < 2), month, day)
}

/// Numbers in messages, written as the language writes them, with at most three decimals as in the browser.
pub(crate) fn number_in(
    tag: &str,
) -> fn(&FluentValue<'_>, &intl_memoizer::IntlLangMemoizer) -> Option<String> {
    match tag.split('-').next().unwrap_or_default() {
        "ru" => |value, _| in_message(value, 1),
        "az" => |value, _| in_message(value, 2),
        _ => |value, _| in_message(value, 0),
    }
}

fn in_message(value: &FluentValue<'_>, manner: usize) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(written(MANNERS[manner].1, number.value, 3, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(tag: &str) -> Spoken {
        Spoken::new(Some(tag)).expect("a language that there is")
    }

    #[test]
    fn figures_are_written_as_each_language_does() {
        for (tag, value, decimals, sign, expected) in [
            ("en", 1234.5, 1, false, "1,234.5"),
            ("en", -0.04, 1, true, "0"),
            ("en", 12.0, 2, true, "+12"),
            ("en", -12.25, 2, true, "−12.25"),
            ("en", 999.0, 0, false, "999"),
            ("ru", 1234.5, 1, false, "1\u{a0}234,5"),
            ("ru", 1234567.0, 0, true, "+1\u{a0}234\u{a0}567"),
            ("az", 1234.5, 1, false, "1.234,5"),
            ("az", -0.5, 2, false, "−0,5"),
        ] {
            assert_eq!(spoken(tag).figure(value, decimals, sign), expected, "{tag} {value}");
        }
    }

    #[test]
    fn dates_are_written_as_each_language_does() {
        for (tag, at, expected) in [
            ("en", 0, "1 Jan 1970, 00:00 UTC"),
            ("en", 951_782_399_000, "28 Feb 2000, 23:59 UTC"),
            ("en", 951_782_400_000, "29 Feb 2000, 00:00 UTC"),
            ("en", 1_735_689_599_999, "31 Dec 2024, 23:59 UTC"),
            ("ru", 1_762_333_440_000, "5 нояб. 2025 г., 09:04 UTC"),
            ("az", 1_762_333_440_000, "05.11.2025, 09:04 UTC"),
        ] {
            assert_eq!(spoken(tag).moment(at), expected, "{tag} {at}");
        }
    }

    #[test]
    fn numbers_in_messages_are_written_so_too_and_choose_their_plural() {
        let say = |tag: &str, count: f64| {
            spoken(tag).message("report-breaches", &[("count", Value::Number(count))])
        };
        assert_eq!(say("en", 1.0), "One choice breached a norm.");
        assert_eq!(say("en", 3.0), "3 choices breached a norm.");
        assert_eq!(say("ru", 2.0), "2 решения нарушили норму права.");
        assert_eq!(say("ru", 5.0), "5 решений нарушили норму права.");
        assert_eq!(say("az", 5.0), "5 seçim hüquq normasını pozub.");
        let ways = |tag: &str| {
            let values = ["runs", "ways", "each"].map(|name| (name, Value::Number(10_000.0)));
            spoken(tag).message("report-made-sampled", &values)
        };
        assert!(ways("ru").contains("10\u{a0}000"), "{}", ways("ru"));
        assert!(ways("az").contains("10.000"), "{}", ways("az"));
        assert!(ways("en").contains("10,000"), "{}", ways("en"));
    }
}
