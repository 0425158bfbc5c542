//! What the facilitator sees: every group at a glance, and what has been ordered.

use crate::event::{EntryId, Event};
use crate::play::Phase;
use crate::session::{Author, Entry, Line, Session, Standing};
use crate::view::{self, Reading, SetAside};
use crate::workshop::desk::{Note, PaceView, pace};
use crate::workshop::order::{Order, Progress, Show, When, order_of, progress};
use crate::workshop::seat::Seat;
use crate::workshop::table::{self, BookmarkView, BranchView, VoteView};
use scenario::case::{Id, Stage};
use std::collections::BTreeSet;

/// How many of a group's last entries are told.
const RECENT: usize = 6;

/// What the facilitator sees.
#[derive(Debug, Clone, PartialEq)]
pub struct ConsoleView {
    /// The groups, in the header's order.
    pub groups: Vec<GroupGlance>,
    /// Everything that was ordered, in order.
    pub orders: Vec<OrderView>,
    /// Notes for the debrief, in order.
    pub notes: Vec<Note>,
    /// The decision that the room is shown.
    pub question: Option<Id>,
    /// The case event that the room is shown.
    pub event: Option<Id>,
}

/// A group at a glance, with the truth.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupGlance {
    /// Its id.
    pub id: Id,
    /// Its name as shown.
    pub name: String,
    /// Where play stands.
    pub phase: Phase,
    /// The open stage, or the last one in the debrief.
    pub stage: Option<Stage>,
    /// The cycle, from 1.
    pub cycle: u8,
    /// How many stages have been opened.
    pub opened: usize,
    /// The decision that waits.
    pub pending: Option<Id>,
    /// Whether adoption waits: the policy has not been put to it, or a compromise must be made.
    pub adoption_waits: bool,
    /// Whether the group has nothing left to do in its stage.
    pub may_move_on: bool,
    /// How it stands with pace and time.
    pub pace: PaceView,
    /// How many moves stand.
    pub moves: usize,
    /// Indicators, in file order.
    pub profile: Vec<Profile>,
    /// Votes held, in order.
    pub votes: Vec<VoteView>,
    /// Decisions that do not stand.
    pub set_aside: Vec<SetAside>,
    /// The last entries, the latest first.
    pub recent: Vec<Recent>,
    /// Who sits at the table.
    pub seats: Vec<Seat>,
    /// Moments that bear a name.
    pub bookmarks: Vec<BookmarkView>,
    /// Its branches.
    pub branches: Vec<BranchView>,
    /// What of the group is shown to the room, and whether notes are shown to it.
    pub shown: BTreeSet<Show>,
}

/// An indicator, as it is and as the group sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// Its id.
    pub id: Id,
    /// As it is.
    pub truth: f64,
    /// As the group sees it.
    pub seen: Reading,
    /// The target that the group set.
    pub target: Option<f64>,
    /// Whether the target is met.
    pub target_met: Option<bool>,
}

/// One of a group's last entries.
#[derive(Debug, Clone, PartialEq)]
pub struct Recent {
    /// The entry.
    pub entry: EntryId,
    /// When it was written, in milliseconds since 1970.
    pub at: u64,
    /// Who wrote it.
    pub author: Author,
    /// The branch in which it happened, if in one.
    pub branch: Option<EntryId>,
    /// Why it does not stand, if it does not.
    pub standing: Option<Standing>,
    /// What happened.
    pub events: Vec<Event>,
}

/// Something that was ordered.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderView {
    /// The entry that holds it.
    pub entry: EntryId,
    /// When it was given, in milliseconds since 1970.
    pub at: u64,
    /// The group that it is for; none where it is for all.
    pub group: Option<Id>,
    /// What is to be done.
    pub order: Order,
    /// From when on.
    pub when: When,
    /// Whether it was withdrawn; groups that had carried it out before have done so.
    pub withdrawn: bool,
    /// How it stands with each group that it is for.
    pub progress: Vec<(Id, Progress)>,
}

/// What the facilitator sees at `now`, in milliseconds since 1970.
pub fn console(session: &Session, now: u64) -> ConsoleView {
    let desk = session.desk();
    let groups = 0..session.header().groups.len();
    let orders = desk.orders().filter_map(|id| order_view(session, id, now));
    ConsoleView {
        groups: groups.filter_map(|place| glance(session, place)).collect(),
        orders: orders.collect(),
        notes: desk.notes().cloned().collect(),
        question: desk.question().cloned(),
        event: desk.event().cloned(),
    }
}

fn glance(session: &Session, place: usize) -> Option<GroupGlance> {
    let (header, case) = (session.header(), session.case());
    let (group, state) = (header.groups.get(place)?, session.group(place)?);
    let (play, line) = (&state.play, Line { group: place, branch: None });
    let pending = play.pending(&case.model).map(|(decision, _)| usize::from(decision));
    let pending = pending.and_then(|decision| case.scenario.decisions.get(decision));
    let entries = || session.entries_of(place).rev();
    // What one person answered is nobody's to read, the facilitator's neither.
    let surveyed = |entry: &&Entry| entry.events.iter().any(|event| matches!(event, Event::Surveyed { .. }));
    let recent = entries().filter(|entry| !surveyed(entry)).take(RECENT).map(|entry| Recent {
        entry: entry.id.clone(),
        at: entry.at,
        author: entry.author,
        branch: entry.branch.clone(),
        standing: session.standing(&entry.id),
        // Of questionnaires only sums are ever shown.
        events: entry
            .events
            .iter()
            .filter(|event| !matches!(event, Event::Surveyed { .. }))
            .cloned()
            .collect(),
    });
    Some(GroupGlance {
        id: group.id.clone(),
        name: group.name.clone(),
        phase: play.phase,
        stage: view::stage(play),
        cycle: play.world.cycle() + 1,
        opened: play.world.opened(),
        pending: pending.map(|decision| decision.id.clone()),
        adoption_waits: play.gate_ahead(&case.model) && pending.is_none(),
        may_move_on: play.may_move_on(&case.model),
        pace: pace(session, line)?,
        moves: state.moves().len(),
        profile: view::profile(session, place),
        votes: table::votes(session, state),
        set_aside: view::set_aside(session, line),
        recent: recent.collect(),
        seats: state.seats.clone(),
        bookmarks: table::bookmarks(state),
        branches: table::branches(session, place),
        shown: session.desk().frame(place)?.shown.clone(),
    })
}

fn order_view(session: &Session, id: &EntryId, now: u64) -> Option<OrderView> {
    let entry = session.entry(id)?;
    let (order, when) = order_of(entry)?;
    let groups = session.header().groups.iter().enumerate();
    let progress =
        groups.filter_map(|(place, group)| Some((group.id.clone(), progress(session, place, entry, now)?)));
    Some(OrderView {
        entry: id.clone(),
        at: entry.at,
        group: entry.group.clone(),
        order: order.clone(),
        when: when.clone(),
        withdrawn: session.desk().is_withdrawn(id),
        progress: progress.collect(),
    })
}
