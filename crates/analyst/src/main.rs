//! The worker's module. Its script (`src/script/analyst.js`) hears the page and hands on what is asked and told.

#[cfg(target_family = "wasm")]
mod worker {
    use analyst::Analyst;
    use std::cell::RefCell;
    use wasm_bindgen::prelude::wasm_bindgen;

    thread_local! {
        static HERE: RefCell<Analyst> = RefCell::default();
    }

    /// Answers a question.
    #[wasm_bindgen]
    pub fn answer(ask: &[u8]) -> Vec<u8> {
        HERE.with_borrow_mut(|analyst| analyst.answer_bytes(ask))
    }

    /// Opens a session, given as a file, about which the page will ask.
    #[wasm_bindgen]
    pub fn open(text: String) {
        HERE.with_borrow_mut(|analyst| analyst.open(text));
    }

    /// Plays a little that nobody asked for, so that it is compiled.
    #[wasm_bindgen]
    pub fn rehearse() {
        analyst::rehearse();
    }

    /// Takes in what another analyst told.
    #[wasm_bindgen]
    pub fn take(told: &[u8]) {
        HERE.with_borrow_mut(|analyst| analyst.take_bytes(told));
    }
}

fn main() {}
