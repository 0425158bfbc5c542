//! The module that writes workbooks: large, and fetched only when somebody wants one.

use report::workbook::Book;
use wasm_bindgen::prelude::*;

fn main() {}

/// Makes a workbook of what the page hands over as JSON; empty where the format cannot hold it.
#[wasm_bindgen]
pub fn make(book: &str) -> Vec<u8> {
    let book: Option<Book> = serde_json::from_str(book).ok();
    book.and_then(|book| book.write().ok()).unwrap_or_default()
}
