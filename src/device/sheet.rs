//! The module that writes workbooks, fetched only when somebody wants one.

use report::workbook::Book;
use wasm_bindgen::JsCast;

/// The kind of file that a workbook is.
pub const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A workbook as the bytes of a file; none where the module cannot be had, or the format cannot hold it.
pub async fn write(book: &Book) -> Option<Vec<u8>> {
    let made = super::site::make_book(&serde_json::to_string(book).ok()?).await?;
    let bytes = made.dyn_into::<js_sys::Uint8Array>().ok()?.to_vec();
    (!bytes.is_empty()).then_some(bytes)
}
