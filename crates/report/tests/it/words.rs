//! Words that say their own names, so that a test sees what is said and with which values.

use report::words::{Value, Words};

pub struct Names;

impl Words for Names {
    fn language(&self) -> String {
        "en".to_owned()
    }

    fn message(&self, name: &str, values: &[(&str, Value<'_>)]) -> String {
        let value = |(name, value): &(&str, Value<'_>)| match value {
            Value::Text(text) => format!("{name}={text}"),
            Value::Number(number) => format!("{name}={number}"),
        };
        let values: Vec<String> = values.iter().map(value).collect();
        if values.is_empty() { name.to_owned() } else { format!("{name}({})", values.join(", ")) }
    }

    fn figure(&self, value: f64, decimals: u8, sign: bool) -> String {
        let decimals = usize::from(decimals);
        if sign { format!("{value:+.decimals$}") } else { format!("{value:.decimals$}") }
    }

    fn moment(&self, at: u64) -> String {
        at.to_string()
    }
}
