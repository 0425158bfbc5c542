//! Windows of this browser that show the same session: they hear of each other's entries, and one of them at a time
//! holds the pen for each part in the session.

use engine::session::Entry;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, MessageEvent};
use yew::Callback;

#[wasm_bindgen]
extern "C" {
    type JsPen;
    #[wasm_bindgen(method, getter)]
    fn known(this: &JsPen) -> js_sys::Promise;
    #[wasm_bindgen(js_namespace = windows, js_name = pen)]
    fn js_pen(name: &str, told: &Closure<dyn Fn(bool)>) -> JsPen;
    #[wasm_bindgen(method)]
    fn take(this: &JsPen);
    #[wasm_bindgen(method, js_name = letGo)]
    fn let_go(this: &JsPen);
}

/// The right to write for one part in a session, for as long as this is held.
pub struct Pen {
    pen: JsPen,
    _told: Closure<dyn Fn(bool)>,
}

impl Pen {
    /// Asks for the pen of a part in a session: a group's id, or another name that no group has. `told` hears whether
    /// this window has it, and again whenever that changes.
    pub fn ask(session: &str, part: &str, told: Callback<bool>) -> Pen {
        let told = Closure::<dyn Fn(bool)>::new(move |has| told.emit(has));
        Pen { pen: js_pen(&format!("pen/{session}/{part}"), &told), _told: told }
    }

    /// Waits until it is known who has it.
    pub fn known(&self) -> impl Future<Output = ()> + use<> {
        let known = JsFuture::from(self.pen.known());
        async move {
            // It is never refused.
            let _ = known.await;
        }
    }

    /// Takes it from the window that has it; that one hears of it.
    pub fn take(&self) {
        self.pen.take();
    }
}

impl Drop for Pen {
    fn drop(&mut self) {
        self.pen.let_go();
    }
}

/// What windows hear of a session that they show.
#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    /// Another window wrote these entries.
    Entries(Vec<Entry>),
    /// Another window ended the session and deleted it for good.
    Ended,
}

/// What is told of a session that has ended. Entries are never told by this.
const ENDED: &str = "ended";

/// What windows that show the same session tell each other.
pub struct Channel {
    channel: Option<BroadcastChannel>,
    _hear: Closure<dyn Fn(MessageEvent)>,
}

impl Channel {
    /// Listens to what other windows do with a session.
    pub fn open(session: &str, hear: Callback<Heard>) -> Channel {
        let hear = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
            let text = message.data().as_string().unwrap_or_default();
            if text == ENDED {
                hear.emit(Heard::Ended);
            }
            // A window with another version of the app may say what this one does not know; the disk has it all the same.
            if let Ok(entries) = serde_json::from_str::<Vec<Entry>>(&text) {
                hear.emit(Heard::Entries(entries));
            }
        });
        let channel = BroadcastChannel::new(&format!("session/{session}")).ok();
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        }
        Channel { channel, _hear: hear }
    }

    /// Tells the other windows of entries.
    pub fn tell(&self, entries: &[Entry]) {
        if let Ok(text) = serde_json::to_string(entries) {
            self.say(&text);
        }
    }

    /// Tells the windows that show a session that it has ended and was deleted for good.
    pub fn tell_end(session: &str) {
        Channel::open(session, Callback::noop()).say(ENDED);
    }

    fn say(&self, text: &str) {
        if let Some(channel) = &self.channel {
            // Nobody may be there to hear it.
            let _ = channel.post_message(&JsValue::from_str(text));
        }
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.set_onmessage(None);
            channel.close();
        }
    }
}
