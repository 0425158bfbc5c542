//! Tables as a workbook for spreadsheet programs (`.xlsx`).

use crate::tables::{Cell, Table};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use serde::{Deserialize, Serialize};

/// The most letters that a cell holds.
const MAX_TEXT: usize = 32_767;

/// The most letters of a sheet's name.
const MAX_NAME: usize = 31;

/// The narrowest and the widest column, in letters.
const WIDTHS: (usize, usize) = (8, 60);

/// What a workbook is made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// Its title.
    pub title: String,
    /// When what it tells was last changed, in milliseconds since 1970.
    pub at: u64,
    /// The sheets.
    pub tables: Vec<Table>,
}

impl Book {
    /// The workbook as a file. The same book makes the same bytes.
    ///
    /// # Errors
    /// What the format cannot hold.
    pub fn write(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        let at = ExcelDateTime::from_timestamp((self.at / 1000) as i64)?;
        workbook.set_properties(
            &DocProperties::new().set_title(shortened(&self.title, 200)).set_creation_datetime(&at),
        );
        let mut names: Vec<String> = Vec::new();
        for table in &self.tables {
            let name = sheet_name(&table.title, &names);
            fill(workbook.add_worksheet().set_name(&name)?, table)?;
            names.push(name);
        }
        workbook.save_to_buffer()
    }
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let words = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (column, name) in (0_u16..).zip(&table.heads) {
        sheet.write_string_with_format(0, column, shortened(name, MAX_TEXT), &head)?;
        sheet.set_column_width(column, width(table, usize::from(column)) as f64)?;
    }
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                // A text is written as one, whatever it begins with: nothing in it is reckoned out.
                Cell::Text(text) => {
                    sheet.write_string_with_format(row, column, shortened(text, MAX_TEXT), &words)?;
                }
                Cell::Number { value, decimals, .. } if value.is_finite() => {
                    sheet.write_number_with_format(row, column, *value, &shown(*decimals))?;
                }
                Cell::Number { .. } | Cell::Empty => {}
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if let (Some(row), Some(column)) = (Some(table.rows.len()), table.heads.len().checked_sub(1)) {
        sheet.autofilter(0, 0, row as u32, column as u16)?;
    }
    Ok(())
}

/// How a number with so many decimals is shown.
fn shown(decimals: u8) -> Format {
    let places = "0".repeat(usize::from(decimals));
    let format = if decimals == 0 { "0".to_owned() } else { format!("0.{places}") };
    Format::new().set_num_format(format).set_align(FormatAlign::Top)
}

/// Wide enough for most of what stands in a column, and not wider than can be read.
fn width(table: &Table, column: usize) -> usize {
    let letters = |cell: &Cell| match cell {
        Cell::Text(text) => text.chars().count(),
        Cell::Number { .. } => WIDTHS.0,
        Cell::Empty => 0,
    };
    let head = table.heads.get(column).map_or(0, |head| head.chars().count().min(16));
    let longest = table.rows.iter().filter_map(|row| row.get(column)).map(letters).max().unwrap_or_default();
    (head.max(longest) + 2).clamp(WIDTHS.0, WIDTHS.1)
}

/// A title as a sheet's name: without signs that these may not have, not too long, and no other's.
fn sheet_name(title: &str, taken: &[String]) -> String {
    let forbidden =
        |sign: char| matches!(sign, '[' | ']' | ':' | '*' | '?' | '/' | '\\') || sign.is_control();
    let plain: String = title.chars().map(|sign| if forbidden(sign) { ' ' } else { sign }).collect();
    let plain = plain.trim().trim_matches('\'');
    let plain = if plain.is_empty() { "-" } else { plain };
    let name = shortened(plain, MAX_NAME);
    let is_taken = |name: &str| taken.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    if !is_taken(name) {
        return name.to_owned();
    }
    let numbered = |number: usize| {
        let end = format!(" {number}");
        format!("{}{end}", shortened(plain, MAX_NAME - end.len()))
    };
    (2..).map(numbered).find(|name| !is_taken(name)).unwrap_or_default()
}

/// The first letters of a text, as spreadsheets count them: in units of UTF-16.
fn shortened(text: &str, most: usize) -> &str {
    let mut units = 0;
    for (place, letter) in text.char_indices() {
        units += letter.len_utf16();
        if units > most {
            return &text[..place];
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_have_names_that_spreadsheets_take() {
        let long = "Тип: что было/будет? [черновик] и ещё очень много слов";
        for (title, taken, expected) in [
            ("Votes", &[][..], "Votes"),
            ("Votes", &["votes".to_owned()][..], "Votes 2"),
            ("a/b:c", &[][..], "a b c"),
            ("'quoted'", &[][..], "quoted"),
            ("", &[][..], "-"),
            (long, &[][..], "Тип  что было будет   черновик "),
        ] {
            let name = sheet_name(title, taken);
            assert_eq!(name, expected);
            assert!(name.chars().count() <= MAX_NAME);
        }
    }

    #[test]
    fn texts_are_cut_between_letters() {
        assert_eq!(shortened("a😀b", 2), "a");
        assert_eq!(shortened("a😀b", 3), "a😀");
        assert_eq!(shortened("ə", 1), "ə");
    }
}
