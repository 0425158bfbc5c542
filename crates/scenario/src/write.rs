//! Writing a case study as one TOML file, translations included: what the app saves, and an author can go on editing.

use crate::case::*;
use std::collections::BTreeMap;
use std::fmt::Write;

impl Scenario {
    /// The case study as TOML text that reads back as the same case study. What has its default value is left out.
    pub fn to_toml(&self) -> String {
        let mut file = Writer { out: String::new() };
        file.number("format", f64::from(self.format));
        file.text("id", &self.id);
        file.text("language", &self.language);
        file.text("title", &self.title);
        file.text_unless_empty("summary", &self.summary);
        file.text_unless_empty("briefing", &self.briefing);
        file.number("minutes", f64::from(self.minutes));
        file.number("cycles", f64::from(self.cycles));
        file.texts("tags", &self.tags);
        file.sources(&self.sources);
        file.state(self);
        self.stakeholders.iter().for_each(|stakeholder| file.stakeholder(stakeholder));
        self.decisions.iter().for_each(|decision| file.decision(decision));
        self.events.iter().for_each(|event| file.event(event));
        file.rules(&self.rules);
        if let Some(adoption) = &self.adoption {
            file.adoption(adoption);
        }
        self.tasks.iter().for_each(|task| file.task(task));
        for question in &self.debrief {
            file.heading("[[debrief]]");
            file.text("id", &question.id);
            file.text("question", &question.question);
            if question.phase != TalkPhase::default() {
                file.text("phase", question.phase.name());
            }
        }
        file.checks(&self.checks);
        for (language, texts) in &self.translations {
            file.heading(&format!("[translations.{}]", key(language)));
            texts.iter().for_each(|(name, text)| file.text(name, text));
        }
        file.out
    }
}

struct Writer {
    out: String,
}

impl Writer {
    fn heading(&mut self, heading: &str) {
        self.pair_line("");
        self.pair_line(heading);
    }

    fn pair_line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn pair(&mut self, name: &str, value: &str) {
        self.pair_line(&format!("{} = {value}", key(name)));
    }

    fn text(&mut self, name: &str, text: &str) {
        self.pair(name, &long_string(text));
    }

    fn text_unless_empty(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.text(name, text);
        }
    }

    fn optional(&mut self, name: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    /// The id of an element that may be known by its position.
    fn id(&mut self, id: &str, index: usize) {
        if !id.is_empty() && id != (index + 1).to_string() {
            self.text("id", id);
        }
    }

    fn number(&mut self, name: &str, value: f64) {
        self.pair(name, &number(value));
    }

    fn number_unless(&mut self, name: &str, value: f64, default: f64) {
        // Bit by bit, so that −0 stays what it is.
        if value.to_bits() != default.to_bits() {
            self.number(name, value);
        }
    }

    fn flag_unless(&mut self, name: &str, value: bool, default: bool) {
        if value != default {
            self.pair(name, if value { "true" } else { "false" });
        }
    }

    fn texts(&mut self, name: &str, texts: &[String]) {
        if !texts.is_empty() {
            self.pair(name, &string_list(texts));
        }
    }

    fn numbers(&mut self, name: &str, numbers: &BTreeMap<Id, f64>) {
        if !numbers.is_empty() {
            let pairs: Vec<_> = numbers.iter().map(|(name, value)| (name.as_str(), number(*value))).collect();
            self.pair(name, &inline(&pairs));
        }
    }

    fn effects(&mut self, effects: &[Effect]) {
        if effects.is_empty() {
            return;
        }
        self.pair_line("effects = [");
        for effect in effects {
            let mut pairs = vec![("on", short_string(&effect.on)), ("by", number(effect.by))];
            if effect.after != 0 {
                pairs.push(("after", effect.after.to_string()));
            }
            if effect.over != 1 {
                pairs.push(("over", effect.over.to_string()));
            }
            self.pair_line(&format!("  {},", inline(&pairs)));
        }
        self.pair_line("]");
    }

    fn sources(&mut self, sources: &[Source]) {
        for (index, source) in sources.iter().enumerate() {
            self.heading("[[sources]]");
            self.id(&source.id, index);
            self.text("title", &source.title);
            self.optional("url", source.url.as_ref());
            self.optional("note", source.note.as_ref());
        }
    }

    fn state(&mut self, case: &Scenario) {
        for indicator in &case.indicators {
            self.heading("[[indicators]]");
            self.text("id", &indicator.id);
            self.text("name", &indicator.name);
            self.text_unless_empty("description", &indicator.description);
            self.text_unless_empty("unit", &indicator.unit);
            self.number("start", indicator.start);
            self.number_unless("min", indicator.min, 0.0);
            self.number_unless("max", indicator.max, 100.0);
            if indicator.better == Better::Lower {
                self.text("better", "lower");
            }
            self.number_unless("drift", indicator.drift, 0.0);
            self.flag_unless("resource", indicator.resource, false);
        }
        if let Some(evidence) = &case.evidence {
            self.heading("[evidence]");
            self.text("indicator", &evidence.indicator);
            self.number("spread", evidence.spread);
        }
        for link in &case.links {
            self.heading("[[links]]");
            self.text("from", &link.from);
            self.text("to", &link.to);
            self.number("around", link.around);
            self.number("per_point", link.per_point);
        }
    }

    fn stakeholder(&mut self, stakeholder: &Stakeholder) {
        self.heading("[[stakeholders]]");
        self.text("id", &stakeholder.id);
        self.text("name", &stakeholder.name);
        self.text_unless_empty("interest", &stakeholder.interest);
        self.number("power", f64::from(stakeholder.power));
        self.number("support", stakeholder.support);
        self.optional("brief", stakeholder.brief.as_ref());
    }

    fn decision(&mut self, decision: &Decision) {
        self.heading("[[decisions]]");
        self.text("id", &decision.id);
        self.text("stage", decision.stage.stage().map_or("event", Stage::name));
        self.text("title", &decision.title);
        self.text_unless_empty("prompt", &decision.prompt);
        self.texts("when", &decision.when);
        for option in &decision.options {
            self.heading("[[decisions.options]]");
            self.text("id", &option.id);
            self.text("label", &option.label);
            self.text_unless_empty("detail", &option.detail);
            self.numbers("cost", &option.cost);
            self.texts("requires", &option.requires);
            self.optional("requires_note", option.requires_note.as_ref());
            self.numbers("support", &option.support);
            if let Some(legal) = &option.legal {
                let mut pairs = vec![("norm", short_string(&legal.norm))];
                if !legal.note.is_empty() {
                    pairs.push(("note", short_string(&legal.note)));
                }
                self.pair("legal", &inline(&pairs));
            }
            for (index, outcome) in option.outcomes.iter().enumerate() {
                self.heading("[[decisions.options.outcomes]]");
                self.id(&outcome.id, index);
                self.number("weight", outcome.weight);
                self.weight_rows(&outcome.weight_when);
                self.text_unless_empty("text", &outcome.text);
                self.effects(&outcome.effects);
                self.texts("facts", &outcome.facts);
            }
        }
    }

    fn weight_rows(&mut self, rows: &[WeightWhen]) {
        if !rows.is_empty() {
            self.pair_line("weight_when = [");
            for row in rows {
                let pairs = [("when", string_list(&row.when)), ("weight", number(row.weight))];
                self.pair_line(&format!("  {},", inline(&pairs)));
            }
            self.pair_line("]");
        }
    }

    fn event(&mut self, event: &CaseEvent) {
        self.heading("[[events]]");
        self.text("id", &event.id);
        self.text("title", &event.title);
        self.text_unless_empty("text", &event.text);
        if !event.chance.is_empty() {
            let pairs: Vec<_> =
                event.chance.iter().map(|(stage, chance)| (stage.name(), number(*chance))).collect();
            self.pair("chance", &inline(&pairs));
        }
        self.optional("after", event.after.as_ref());
        self.texts("when", &event.when);
        self.flag_unless("once", event.once, true);
        self.effects(&event.effects);
        self.numbers("support", &event.support);
        self.texts("facts", &event.facts);
        self.optional("calls", event.calls.as_ref());
    }

    fn rules(&mut self, rules: &[Rule]) {
        for (index, rule) in rules.iter().enumerate() {
            self.heading("[[rules]]");
            self.id(&rule.id, index);
            self.texts("when", &rule.when);
            self.text_unless_empty("note", &rule.note);
            self.number_unless("first_outcome", rule.first_outcome, 0.0);
            self.number_unless("gains", rule.gains, 1.0);
            self.number_unless("losses", rule.losses, 1.0);
        }
    }

    fn adoption(&mut self, adoption: &Adoption) {
        self.heading("[adoption]");
        self.number("threshold", adoption.threshold);
        for compromise in &adoption.compromises {
            self.heading("[[adoption.compromises]]");
            self.text("id", &compromise.id);
            self.text("label", &compromise.label);
            self.text_unless_empty("detail", &compromise.detail);
            self.numbers("support", &compromise.support);
            self.effects(&compromise.effects);
        }
    }

    fn task(&mut self, task: &Task) {
        self.heading("[[tasks]]");
        self.text("id", &task.id);
        self.text("stage", task.stage.name());
        self.text("kind", task.kind.name());
        self.text("title", &task.title);
        self.text_unless_empty("prompt", &task.prompt);
        self.optional("decision", task.decision.as_ref());
        self.texts("indicators", &task.indicators);
        for (heading, items) in
            [("[[tasks.criteria]]", &task.criteria), ("[[tasks.activities]]", &task.activities)]
        {
            for item in items {
                self.heading(heading);
                self.text("id", &item.id);
                self.text("label", &item.label);
            }
        }
    }

    fn checks(&mut self, checks: &[Check]) {
        for (index, check) in checks.iter().enumerate() {
            self.heading("[[checks]]");
            self.id(&check.id, index);
            self.text("name", &check.name);
            self.pair("seed", &check.seed.to_string());
            self.number_unless("runs", f64::from(check.runs), 1000.0);
            if !check.choose.is_empty() {
                let pairs: Vec<_> =
                    check.choose.iter().map(|(name, option)| (name.as_str(), short_string(option))).collect();
                self.pair("choose", &inline(&pairs));
            }
            self.texts("expect", &check.expect);
        }
    }
}

/// A key, in quotation marks where it needs them.
pub fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if bare { name.to_owned() } else { short_string(name) }
}

/// A text as a TOML string: over several lines where the text has several.
pub fn long_string(text: &str) -> String {
    if !text.contains('\n') {
        return short_string(text);
    }
    let mut out = String::from("\"\"\"\n");
    let mut quotes = 0;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        quotes = if c == '"' { quotes + 1 } else { 0 };
        match c {
            '\n' => out.push('\n'),
            // Three in a row, or one at the very end, would close the text.
            '"' if quotes == 3 || rest.peek().is_none() => {
                out.push_str("\\\"");
                quotes = 0;
            }
            '"' => out.push('"'),
            c => escape(c, &mut out),
        }
    }
    out.push_str("\"\"\"");
    out
}

fn short_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            c => escape(c, &mut out),
        }
    }
    out.push('"');
    out
}

fn escape(c: char, out: &mut String) {
    match c {
        '\\' => out.push_str("\\\\"),
        '\t' => out.push('\t'),
        '\r' => out.push_str("\\r"),
        // A byte order mark would be lost or stand in the way, other control characters are not allowed.
        c if c.is_control() || c == '\u{feff}' => {
            let _ = write!(out, "\\U{:08X}", u32::from(c));
        }
        c => out.push(c),
    }
}

fn number(value: f64) -> String {
    let whole = value.trunc() == value && value.abs() < 1e15;
    if whole && !(value == 0.0 && value.is_sign_negative()) {
        format!("{value:.0}")
    } else if value.is_nan() {
        "nan".to_owned()
    } else {
        format!("{value:?}")
    }
}

fn string_list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| short_string(text)).collect();
    format!("[{}]", texts.join(", "))
}

fn inline(pairs: &[(&str, String)]) -> String {
    let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("{} = {value}", key(name))).collect();
    format!("{{ {} }}", pairs.join(", "))
}
