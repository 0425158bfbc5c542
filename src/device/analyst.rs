//! The workers that play what could have happened: as many as the machine has cores less one, handed piece after piece.
//!
//! The first of them is the scribe, who takes in what the others have played and makes figures of it. What comes out does
//! not depend on how many there are.

use super::site;
use analyst::{Ask, Tell, from_bytes, is_played, to_bytes};
use engine::insight::{Ahead, Cloud, Depth, Insight, Outlook, Piece};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, MessageEvent, Worker};
use yew::Callback;

/// The most workers that take part.
const MOST: usize = 8;

/// How many pieces a worker has before it, so that it need not wait for the next while the page draws.
const AHEAD: usize = 3;

/// How many pieces come before the first figures: those that tell of the course and of luck.
const FIRST: usize = 2;

/// What is told of an analysis.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// So many of so many pieces have been played.
    Progress(usize, usize),
    /// What has been found so far.
    Found(Rc<Insight>),
    /// What was within reach for the two indicators that were asked for.
    Reached(Rc<Cloud>),
    /// Where the indicators may stand later, from the moment that was asked for.
    Foreseen(Rc<(Ahead, Vec<Outlook>)>),
    /// All pieces have been played, and what was found last is final.
    Done,
    /// No worker could be started, or the last one broke down.
    Failed,
}

struct Hand {
    worker: Worker,
    /// Pieces that it has before it, in order.
    has: VecDeque<Piece>,
    _hears: Closure<dyn FnMut(MessageEvent)>,
    _fails: Closure<dyn FnMut(Event)>,
}

struct Work {
    hands: Vec<Option<Hand>>,
    /// Pieces that nobody has yet; none before the first worker has said which there are.
    waiting: Option<VecDeque<Piece>>,
    all: usize,
    played: usize,
    /// Numbers of played pieces at which the scribe is asked to read.
    milestones: VecDeque<usize>,
    /// How many times the scribe has been asked to read and has not told yet.
    reading: usize,
    tell: Callback<News>,
}

/// An analysis of one group's session. When it is dropped, its workers stop.
pub struct Analysis {
    work: Rc<RefCell<Work>>,
}

/// Lets the first worker, where it is ready, open a session about which it will be asked.
pub fn open_ahead(file: &str) {
    site::tell_analyst(&js_sys::Array::of2(&"open".into(), &file.into()));
}

/// How many workers take part on this machine.
fn count() -> usize {
    let cores = web_sys::window().map_or(2.0, |window| window.navigator().hardware_concurrency());
    (cores as usize).saturating_sub(1).clamp(1, MOST)
}

impl Analysis {
    /// Begins the analysis of one group of a session, which is given as a file.
    pub fn begin(file: String, group: usize, depth: Depth, tell: Callback<News>) -> Analysis {
        let work = Work {
            hands: Vec::new(),
            waiting: None,
            all: 0,
            played: 0,
            milestones: VecDeque::new(),
            reading: 0,
            tell,
        };
        let work = Rc::new(RefCell::new(work));
        let begin: Rc<[u8]> = to_bytes(&Ask::Begin(file, group, depth)).into();
        for place in 0..count() {
            work.borrow_mut().hands.push(None);
            let (work, begin) = (Rc::downgrade(&work), begin.clone());
            spawn_local(async move {
                let started = site::start_analyst().await;
                let Some(work) = work.upgrade() else {
                    // The page has gone on in the meantime.
                    started.iter().for_each(Worker::terminate);
                    return;
                };
                match started {
                    Some(worker) => hire(&work, place, worker, &begin),
                    None if place == 0 => emit(&work, News::Failed),
                    None => {}
                }
            });
        }
        Analysis { work }
    }

    /// Asks what was within reach for two indicators, with some groups' own ways.
    pub fn reach(&self, axes: [usize; 2], groups: Vec<usize>) {
        self.ask_scribe(&Ask::Reach(axes, groups));
    }

    /// Asks where the indicators may stand later, from some moment on.
    pub fn foresee(&self, ahead: Ahead) {
        self.ask_scribe(&Ask::Foresee(ahead));
    }

    fn ask_scribe(&self, question: &Ask) {
        if let Some(Some(scribe)) = self.work.borrow().hands.first() {
            ask(&scribe.worker, question);
        }
    }
}

impl Drop for Analysis {
    fn drop(&mut self) {
        let mut work = self.work.borrow_mut();
        for hand in work.hands.drain(..).flatten() {
            hand.worker.terminate();
        }
        work.waiting = None;
    }
}

fn emit(work: &Rc<RefCell<Work>>, news: News) {
    let tell = work.borrow().tell.clone();
    tell.emit(news);
}

fn ask(worker: &Worker, question: &Ask) {
    send(worker, "ask", &js_sys::Uint8Array::from(to_bytes(question).as_slice()));
}

fn send(worker: &Worker, what: &str, bytes: &js_sys::Uint8Array) {
    let message = js_sys::Array::of2(&JsValue::from_str(what), bytes);
    // A worker that has broken down says so itself.
    let _ = worker.post_message_with_transfer(&message, &js_sys::Array::of1(&bytes.buffer()));
}

/// Takes a worker on.
fn hire(work: &Rc<RefCell<Work>>, place: usize, worker: Worker, begin: &[u8]) {
    let hear = {
        let work = Rc::downgrade(work);
        Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            if let (Some(work), Ok(told)) = (work.upgrade(), message.data().dyn_into()) {
                heard(&work, place, &told);
            }
        })
    };
    let broke = {
        let work: Weak<RefCell<Work>> = Rc::downgrade(work);
        Closure::<dyn FnMut(Event)>::new(move |_: Event| {
            if let Some(work) = work.upgrade() {
                lose(&work, place);
            }
        })
    };
    worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    worker.set_onerror(Some(broke.as_ref().unchecked_ref()));
    send(&worker, "ask", &js_sys::Uint8Array::from(begin));
    let hand = Hand { worker, has: VecDeque::new(), _hears: hear, _fails: broke };
    if let Some(free) = work.borrow_mut().hands.get_mut(place) {
        *free = Some(hand);
    }
}

/// A worker broke down. Another plays what it had; without the scribe nothing can go on.
fn lose(work: &Rc<RefCell<Work>>, place: usize) {
    let lost = work.borrow_mut().hands.get_mut(place).and_then(Option::take);
    if place == 0 {
        emit(work, News::Failed);
        return;
    }
    if let (Some(hand), Some(waiting)) = (lost, &mut work.borrow_mut().waiting) {
        waiting.extend(hand.has);
    }
    hand_out(work, 0, AHEAD);
}

fn heard(work: &Rc<RefCell<Work>>, place: usize, told: &js_sys::Uint8Array) {
    let mut first = [0];
    if told.length() > 0 {
        told.subarray(0, 1).copy_to(&mut first);
    }
    if is_played(&first) {
        if let Some(Some(scribe)) = work.borrow().hands.first() {
            send(&scribe.worker, "take", told);
        }
        played(work, place);
        return;
    }
    match from_bytes::<Tell>(&told.to_vec()) {
        Some(Tell::Begun(pieces)) if place == 0 => {
            let mut now = work.borrow_mut();
            now.all = pieces.len();
            now.milestones = milestones(&pieces);
            now.waiting = Some(pieces.into());
            let count = now.hands.len();
            drop(now);
            hand_out(work, 0, FIRST);
            // What the first pieces say is asked for at once: the page may be busy drawing by the time they are played.
            ask_to_read(&mut work.borrow_mut());
            (0..count).for_each(|place| hand_out(work, place, AHEAD));
        }
        Some(Tell::Begun(_)) => hand_out(work, place, AHEAD),
        Some(Tell::Kept) => played(work, place),
        Some(Tell::Found(insight)) => {
            emit(work, News::Found(Rc::new(*insight)));
            let mut now = work.borrow_mut();
            now.reading = now.reading.saturating_sub(1);
            let is_over = now.played == now.all && now.reading == 0;
            drop(now);
            if is_over {
                dismiss(work);
                emit(work, News::Done);
            }
        }
        Some(Tell::Reached(cloud)) => emit(work, News::Reached(Rc::new(cloud))),
        Some(Tell::Foreseen(ahead, outlooks)) => emit(work, News::Foreseen(Rc::new((ahead, outlooks)))),
        Some(Tell::Played(..) | Tell::Nothing) | None if place == 0 => emit(work, News::Failed),
        _ => {}
    }
}

/// When figures are made beyond the first: once there is a little of everything, half-way, and in the end.
fn milestones(pieces: &[Piece]) -> VecDeque<usize> {
    let ways = |piece: &Piece| piece.question == engine::insight::Question::Ways;
    let a_little = pieces.iter().position(ways).map_or(FIRST, |place| place + 1);
    let mut all = vec![a_little, (a_little + pieces.len()) / 2, pieces.len()];
    all.dedup();
    all.into()
}

/// Asks the scribe what everything that it has taken in by then says.
fn ask_to_read(now: &mut Work) {
    if let Some(Some(scribe)) = now.hands.first() {
        ask(&scribe.worker, &Ask::Read);
        now.reading += 1;
    }
}

fn played(work: &Rc<RefCell<Work>>, place: usize) {
    let mut now = work.borrow_mut();
    now.played += 1;
    let (played, all) = (now.played, now.all);
    if let Some(Some(hand)) = now.hands.get_mut(place) {
        hand.has.pop_front();
    }
    if now.milestones.front().is_some_and(|milestone| played >= *milestone) {
        now.milestones.pop_front();
        ask_to_read(&mut now);
    }
    drop(now);
    hand_out(work, place, AHEAD);
    emit(work, News::Progress(played, all));
}

/// Gives a worker the next pieces, so that it has so many before it.
fn hand_out(work: &Rc<RefCell<Work>>, place: usize, most: usize) {
    let mut now = work.borrow_mut();
    let Work { hands, waiting: Some(waiting), .. } = &mut *now else { return };
    let Some(Some(hand)) = hands.get_mut(place) else { return };
    while hand.has.len() < most {
        let Some(piece) = waiting.pop_front() else { return };
        let question = if place == 0 { Ask::Keep(piece.clone()) } else { Ask::Play(piece.clone()) };
        ask(&hand.worker, &question);
        hand.has.push_back(piece);
    }
}

/// Sends all but the scribe home.
fn dismiss(work: &Rc<RefCell<Work>>) {
    for hand in work.borrow_mut().hands.iter_mut().skip(1).filter_map(Option::take) {
        hand.worker.terminate();
    }
}
