//! What a report says as tables: one for each thing that people sort, filter and add up in a spreadsheet.

mod sampled;
mod sheets;

use self::sampled::{percent, sampled};
use crate::content::{GroupTold, IndicatorTold, Report};
use crate::say;
use crate::story::phase_name;
use crate::words::{Words, decimals};
use engine::workshop::csv;
use engine::workshop::talk::{Aspect, Average, Confidence, Knowledge, Reuse, Sums, Survey};
use scenario::case::TalkPhase;
use serde::{Deserialize, Serialize};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number.
    Number {
        /// Its value.
        value: f64,
        /// How many decimals are shown.
        decimals: u8,
        /// Whether it is known to the last digit; sampled ones are not.
        exact: bool,
    },
}

impl Cell {
    fn whole(value: usize) -> Cell {
        Cell::Number { value: value as f64, decimals: 0, exact: true }
    }

    fn exact(value: f64, decimals: u8) -> Cell {
        Cell::Number { value, decimals, exact: true }
    }

    fn maybe<T>(value: Option<T>, cell: impl FnOnce(T) -> Cell) -> Cell {
        value.map_or(Cell::Empty, cell)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Cell {
        Cell::from(text.as_str())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Its name, by which it is asked for: stable and the same in every language.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The columns' heads.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    fn new(words: &dyn Words, id: &str, heads: &[&str]) -> Table {
        Table {
            id: id.to_owned(),
            title: say!(words, format!("report-table-{id}")),
            heads: heads.iter().map(|head| say!(words, format!("report-head-{head}"))).collect(),
            rows: Vec::new(),
        }
    }

    /// The table as CSV for the spreadsheets of people who read in the language of `words`: where they part decimals by a
    /// comma, columns are parted by a semicolon.
    pub fn csv(&self, words: &dyn Words) -> String {
        let separator = if words.figure(0.5, 1, false).contains(',') { ';' } else { ',' };
        let cell = |cell: &Cell| match cell {
            Cell::Empty => csv::Cell::Text(String::new()),
            Cell::Text(text) => csv::Cell::Text(text.clone()),
            Cell::Number { value, decimals, exact } => {
                csv::Cell::Number(rounded(*value, if *exact { 6 } else { *decimals }))
            }
        };
        let heads = self.heads.iter().map(|head| csv::Cell::Text(head.clone())).collect();
        let rows = self.rows.iter().map(|row| row.iter().map(cell).collect());
        csv::write(&std::iter::once(heads).chain(rows).collect::<Vec<_>>(), separator, true)
    }
}

fn rounded(value: f64, decimals: u8) -> f64 {
    let scale = (0..decimals).fold(1.0, |scale, _| scale * 10.0);
    let rounded = (value * scale).round() / scale + 0.0;
    // What is too large to be scaled has no decimals.
    if rounded.is_finite() { rounded } else { value }
}

/// All tables that have a row, in the order of the report.
pub fn tables(words: &dyn Words, report: &Report) -> Vec<Table> {
    let all = vec![
        about(words, report),
        indicators(words, report),
        moments(words, report),
        movements(words, report),
        set_aside(words, report),
        votes(words, report),
        contributions(words, report),
        course(words, report),
        sampled::outlook(words, report),
        support(words, report),
        adoption(words, report),
        sampled::turning_points(words, report),
        sampled::what_if(words, report),
        sheets::worksheets(words, report),
        sheets::ratings(words, report),
        answers(words, report),
        questionnaire(words, &report.questionnaire),
        sources(words, report),
    ];
    all.into_iter().filter(|table| !table.rows.is_empty()).collect()
}

/// How many decimals a number of an indicator bears in a table: one more than elsewhere, so that sums can be checked.
fn places(indicator: &IndicatorTold) -> u8 {
    decimals((indicator.max - indicator.min) / 10.0)
}

fn of_indicator(indicator: &IndicatorTold, value: f64) -> Cell {
    Cell::exact(value, places(indicator))
}

fn indicator<'a>(group: &'a GroupTold, id: &str) -> Option<&'a IndicatorTold> {
    group.indicators.iter().find(|indicator| indicator.id == id)
}

fn yes_or_no(words: &dyn Words, yes: bool) -> Cell {
    Cell::Text(if yes { say!(words, "report-yes") } else { say!(words, "report-no") })
}

fn about(words: &dyn Words, report: &Report) -> Table {
    let mut table = Table::new(words, "about", &["what", "value"]);
    let mut row = |name: &str, cell: Cell| {
        table.rows.push(vec![say!(words, format!("report-about-{name}")).into(), cell]);
    };
    row("case", (&report.case.title).into());
    row("session", (&report.session.id).into());
    row("begun", words.moment(report.session.begun).into());
    row("last", words.moment(report.session.last).into());
    row("groups", Cell::whole(report.session.groups));
    row("entries", Cell::whole(report.session.entries));
    row("seed", report.session.seed.to_string().into());
    row("product", (&report.versions.product).into());
    row("session-format", Cell::whole(report.versions.session_format as usize));
    row("engine", Cell::whole(report.versions.engine as usize));
    row("case-study", (&report.versions.case_study).into());
    if let Some(sampling) = report.sampling {
        row("runs", Cell::whole(sampling.runs as usize));
        row("ways", Cell::whole(sampling.ways as usize));
        row("runs-of-a-way", Cell::whole(sampling.runs_of_a_way as usize));
    }
    table
}

fn indicators(words: &dyn Words, report: &Report) -> Table {
    let heads = [
        "group",
        "indicator",
        "unit",
        "start",
        "seen",
        "band",
        "true-then",
        "end",
        "change",
        "target",
        "target-met",
        "luck-mean",
        "error",
        "luck-low",
        "error",
        "luck-high",
        "error",
        "luck-place",
        "error",
        "choice-place",
        "error",
        "reach-low",
        "error",
        "reach-high",
        "error",
    ];
    let mut table = Table::new(words, "indicators", &heads);
    for group in &report.groups {
        for told in &group.indicators {
            let of = |value: f64| of_indicator(told, value);
            let range = told.max - told.min;
            let mut row = vec![
                (&group.name).into(),
                (&told.name).into(),
                (&told.unit).into(),
                of(told.start),
                of(told.seen),
                of(told.band),
                Cell::maybe(told.true_then, of),
                of(told.end),
                of(told.end - told.start),
                Cell::maybe(told.target, |target| Cell::exact(target, 2)),
                Cell::maybe(told.target_met, |met| yes_or_no(words, met)),
            ];
            match &told.luck {
                Some(luck) => {
                    row.extend(sampled(luck.mean, range));
                    row.extend([luck.low, luck.high].into_iter().flat_map(|end| sampled(end, range)));
                }
                None => row.extend(vec![Cell::Empty; 6]),
            }
            row.extend(percent(told.luck.map(|luck| luck.place)));
            row.extend(percent(told.choice));
            match told.within_reach {
                Some(ends) => row.extend(ends.into_iter().flat_map(|end| sampled(end, range))),
                None => row.extend(vec![Cell::Empty; 4]),
            }
            table.rows.push(row);
        }
    }
    table
}

fn moments(words: &dyn Words, report: &Report) -> Table {
    let heads = [
        "group", "number", "when", "kind", "title", "choice", "reason", "dissent", "outcome", "norm",
        "pressure", "sent",
    ];
    let mut table = Table::new(words, "moments", &heads);
    for group in &report.groups {
        for told in &group.moments {
            table.rows.push(vec![
                (&group.name).into(),
                Cell::maybe(told.number, Cell::whole),
                (&told.when).into(),
                say!(words, format!("report-kind-{}", told.kind.name())).into(),
                (&told.title).into(),
                (&told.choice).into(),
                (&told.reason).into(),
                (&told.dissent).into(),
                (&told.text).into(),
                told.norm.as_ref().map(|norm| norm.norm.clone()).unwrap_or_default().into(),
                told.pressure.join(" ").into(),
                if told.sent { say!(words, "report-yes").into() } else { Cell::Empty },
            ]);
        }
    }
    table
}

fn movements(words: &dyn Words, report: &Report) -> Table {
    let mut table =
        Table::new(words, "movements", &["group", "number", "when", "title", "moved", "unit", "amount"]);
    for group in &report.groups {
        for told in &group.moments {
            let mut row = |name: &String, unit: String, amount: Cell| {
                table.rows.push(vec![
                    (&group.name).into(),
                    Cell::maybe(told.number, Cell::whole),
                    (&told.when).into(),
                    (&told.title).into(),
                    name.into(),
                    unit.into(),
                    amount,
                ]);
            };
            for moved in &told.movements {
                let Some(of) = indicator(group, &moved.id) else { continue };
                row(&moved.name, of.unit.clone(), of_indicator(of, moved.by));
            }
            for shifted in &told.shifts {
                row(&shifted.name, say!(words, "report-support-points"), Cell::exact(shifted.by, 1));
            }
        }
    }
    table
}

fn set_aside(words: &dyn Words, report: &Report) -> Table {
    let mut table = Table::new(words, "set-aside", &["group", "title", "choice", "reason", "standing"]);
    for group in &report.groups {
        for told in &group.set_aside {
            table.rows.push(vec![
                (&group.name).into(),
                (&told.title).into(),
                (&told.choice).into(),
                (&told.reason).into(),
                say!(words, format!("report-standing-{}", told.standing)).into(),
            ]);
        }
    }
    table
}

fn votes(words: &dyn Words, report: &Report) -> Table {
    let heads = ["group", "when", "title", "round", "option", "votes", "taken", "largest", "variation"];
    let mut table = Table::new(words, "votes", &heads);
    for group in &report.groups {
        for told in &group.votes {
            let mut row = |option: Cell, votes: u32, taken: bool| {
                table.rows.push(vec![
                    (&group.name).into(),
                    (&told.when).into(),
                    (&told.title).into(),
                    Cell::whole(told.round as usize),
                    option,
                    Cell::whole(votes as usize),
                    if taken { say!(words, "report-yes").into() } else { Cell::Empty },
                    Cell::maybe(told.largest, |share| Cell::exact(100.0 * share, 0)),
                    Cell::maybe(told.variation, |variation| Cell::exact(variation, 2)),
                ]);
            };
            told.counts.iter().for_each(|count| row((&count.label).into(), count.votes, count.taken));
            if told.abstentions > 0 {
                row(say!(words, "vote-abstained").into(), told.abstentions, false);
            }
        }
    }
    table
}

fn contributions(words: &dyn Words, report: &Report) -> Table {
    let heads = ["group", "indicator", "unit", "cause", "caused", "felt", "amount"];
    let mut table = Table::new(words, "contributions", &heads);
    for group in &report.groups {
        for told in &group.indicators {
            for part in &told.contributions {
                table.rows.push(vec![
                    (&group.name).into(),
                    (&told.name).into(),
                    (&told.unit).into(),
                    (&part.cause).into(),
                    Cell::whole(part.caused),
                    Cell::whole(part.felt),
                    of_indicator(told, part.amount),
                ]);
            }
        }
    }
    table
}

fn course(words: &dyn Words, report: &Report) -> Table {
    let heads = ["group", "indicator", "unit", "number", "when", "title", "seen", "band", "truth"];
    let mut table = Table::new(words, "course", &heads);
    for group in &report.groups {
        for told in &group.indicators {
            for (place, point) in told.course.iter().enumerate() {
                // The course begins with the start, before any moment.
                let moment = place.checked_sub(1).and_then(|place| group.moments.get(place));
                table.rows.push(vec![
                    (&group.name).into(),
                    (&told.name).into(),
                    (&told.unit).into(),
                    Cell::maybe(moment.and_then(|moment| moment.number), Cell::whole),
                    moment.map_or_else(|| say!(words, "the-start"), |moment| moment.when.clone()).into(),
                    moment.map(|moment| moment.title.clone()).unwrap_or_default().into(),
                    of_indicator(told, point.seen),
                    of_indicator(told, point.band),
                    Cell::maybe(point.truth, |truth| of_indicator(told, truth)),
                ]);
            }
        }
    }
    table
}

fn support(words: &dyn Words, report: &Report) -> Table {
    let mut table =
        Table::new(words, "support", &["group", "stakeholder", "power", "start", "end", "change"]);
    for group in &report.groups {
        for told in &group.stakeholders {
            table.rows.push(vec![
                (&group.name).into(),
                (&told.name).into(),
                Cell::whole(usize::from(told.power)),
                Cell::exact(told.start, 1),
                Cell::exact(told.end, 1),
                Cell::exact(told.end - told.start, 1),
            ]);
        }
    }
    table
}

fn adoption(words: &dyn Words, report: &Report) -> Table {
    let heads = ["group", "cycle", "backing", "threshold", "adopted", "compromise"];
    let mut table = Table::new(words, "adoption", &heads);
    for group in &report.groups {
        for told in &group.adoption {
            table.rows.push(vec![
                (&group.name).into(),
                Cell::whole(told.cycle),
                Cell::exact(told.backing, 1),
                Cell::exact(told.threshold, 1),
                yes_or_no(words, told.adopted),
                yes_or_no(words, told.compromise),
            ]);
        }
    }
    table
}

fn answers(words: &dyn Words, report: &Report) -> Table {
    let mut table = Table::new(words, "answers", &["group", "phase", "question", "answer"]);
    let name = |phase: TalkPhase| Cell::from(phase_name(words, phase));
    for group in &report.groups {
        let mut row = |phase: Cell, question: Cell, answer: &str| {
            if !answer.trim().is_empty() {
                table.rows.push(vec![(&group.name).into(), phase, question, answer.trim().into()]);
            }
        };
        for phase in TalkPhase::ALL {
            if let Some(said) = group.said.iter().find(|said| said.phase == phase) {
                row(name(phase), say!(words, "talk-group-says").into(), &said.text);
            }
            let answers = group.answers.iter().filter(|told| told.phase == phase);
            answers.for_each(|told| row(name(phase), (&told.question).into(), &told.answer));
        }
        let mut pledge = |text| row(name(TalkPhase::Next), say!(words, "report-pledge").into(), text);
        group.pledges.iter().for_each(|text| pledge(text));
        let beside = group.moments.iter().flat_map(|moment| &moment.notes);
        let notes = beside.chain(&group.notes);
        notes.for_each(|note| row(Cell::Empty, say!(words, "report-note").into(), note));
    }
    for said in &report.plenary {
        table.rows.push(vec![
            say!(words, "report-plenary").into(),
            name(said.phase),
            Cell::Empty,
            (&said.text).into(),
        ]);
    }
    table
}

/// What the questionnaires add up to.
pub(crate) fn questionnaire(words: &dyn Words, survey: &Survey) -> Table {
    let mut table =
        Table::new(words, "questionnaire", &["question", "before", "answers", "after", "answers"]);
    if survey.before.sheets + survey.after.sheets == 0 {
        return table;
    }
    let mut row = |name: String, told: [Option<Average>; 2], factor: f64, places: u8| {
        if told.iter().any(Option::is_some) {
            let cells = told.iter().flat_map(|told| {
                [
                    Cell::maybe(*told, |average| Cell::exact(factor * average.mean, places)),
                    Cell::maybe(*told, |average| Cell::whole(average.count as usize)),
                ]
            });
            table.rows.push(std::iter::once(name.into()).chain(cells).collect());
        }
    };
    let both = |find: &dyn Fn(&Sums) -> Option<Average>| [find(&survey.before), find(&survey.after)];
    let sheets = |sums: &Sums| Some(Average { count: sums.sheets, mean: f64::from(sums.sheets) });
    row(say!(words, "report-sheets"), both(&sheets), 1.0, 0);
    for question in Knowledge::ALL {
        let name =
            say!(words, "report-right", question = &say!(words, format!("survey-{}", question.name())));
        row(name, both(&|sums| sums.knowledge.get(&question).copied()), 100.0, 0);
    }
    for item in Confidence::ALL {
        let name = say!(words, format!("survey-can-{}", item.name()));
        row(name, both(&|sums| sums.confidence.get(&item).copied()), 1.0, 1);
    }
    for aspect in Aspect::ALL {
        let name = say!(words, format!("survey-rate-{}", aspect.name()));
        row(name, both(&|sums| sums.ratings.get(&aspect).copied()), 1.0, 1);
    }
    for reuse in Reuse::ALL {
        let count = |sums: &Sums| {
            let count = *sums.reuse.get(&reuse)?;
            Some(Average { count, mean: f64::from(count) })
        };
        row(say!(words, format!("survey-reuse-{}", reuse.name())), both(&count), 1.0, 0);
    }
    for (name, texts) in [("useful", &survey.after.useful), ("wrong", &survey.after.wrong)] {
        for text in texts {
            let cells = [Cell::Empty, Cell::Empty, text.into(), Cell::Empty];
            table
                .rows
                .push(std::iter::once(say!(words, format!("survey-{name}")).into()).chain(cells).collect());
        }
    }
    table
}

fn sources(words: &dyn Words, report: &Report) -> Table {
    let mut table = Table::new(words, "sources", &["title", "address", "note"]);
    for source in &report.case.sources {
        table.rows.push(vec![
            (&source.title).into(),
            source.url.clone().unwrap_or_default().into(),
            source.note.clone().unwrap_or_default().into(),
        ]);
    }
    table
}
