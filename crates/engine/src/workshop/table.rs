//! What somebody sees of a workshop from a group's table, beside play itself.

use crate::event::EntryId;
use crate::play::{Phase, What};
use crate::session::{GroupState, Line, Message, Session};
use crate::view::Role;
use crate::workshop::desk::{Note, PaceView, pace};
use crate::workshop::order::Show;
use crate::workshop::policy::{self, PolicyView};
use crate::workshop::seat::Seat;
use crate::workshop::vote::{Agreement, Vote, choices};
use scenario::case::Id;

/// What somebody sees of a workshop from a group's table. Orders that have not been carried out, what is private to a
/// seat, and all of other groups but the policies that the facilitator shows are nowhere in it.
#[derive(Debug, Clone, PartialEq)]
pub struct TableView {
    /// How the group stands with pace and time.
    pub pace: PaceView,
    /// Who sits at the table. What a seat's card says in private is told by [`crate::workshop::seat::brief`] alone.
    pub seats: Vec<Seat>,
    /// Votes held, in order.
    pub votes: Vec<VoteView>,
    /// Moments that bear a name, in the order in which they got it.
    pub bookmarks: Vec<BookmarkView>,
    /// The group's branches.
    pub branches: Vec<BranchView>,
    /// The facilitator's messages that have come, in order.
    pub messages: Vec<Message>,
    /// The facilitator's notes: to participants only once play has ended and notes are shown.
    pub notes: Vec<Note>,
    /// Policies of other groups that the facilitator shows, in the header's order.
    pub policies: Vec<PolicyView>,
}

impl TableView {
    /// The votes held on a decision, or on the compromise at adoption where it is about none, when so many stages had
    /// been opened, in order.
    pub fn votes_on(&self, decision: Option<&str>, opened: usize) -> impl Iterator<Item = &VoteView> {
        let held = self.votes.iter();
        held.filter(move |held| held.vote.decision.as_deref() == decision && held.opened == opened)
    }
}

/// A vote that was held.
#[derive(Debug, Clone, PartialEq)]
pub struct VoteView {
    /// The entry that revealed it to the group.
    pub entry: EntryId,
    /// How many stages had been opened.
    pub opened: usize,
    /// The result.
    pub vote: Vote,
    /// How far those who voted agreed; none where nobody voted for an option.
    pub agreement: Option<Agreement>,
    /// The option that the group's own way of deciding arrives at, if any.
    pub carried: Option<Id>,
    /// The option that the group then took, if it has and the decision stands.
    pub taken: Option<Id>,
}

/// A moment that bears a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookmarkView {
    /// The entry that set it.
    pub entry: EntryId,
    /// The name, in the group's words.
    pub name: String,
    /// The last move that stood then; none before the first.
    pub at: Option<EntryId>,
    /// Whether there is something to take back after it.
    pub may_go_back: bool,
}

/// A branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BranchView {
    /// The entry that began it, by which it is named.
    pub entry: EntryId,
    /// The name, in the group's words.
    pub name: String,
    /// The last move that it has in common with what it branches from; none where it has none.
    pub from: Option<EntryId>,
    /// The branch that it branches from; none where that is what really happened.
    pub parent: Option<EntryId>,
    /// How many stages had been opened where it branches.
    pub branched: usize,
    /// How many stages have been opened in it.
    pub opened: usize,
    /// Where its play stands.
    pub phase: Phase,
}

/// A table as a role may see it; none where there is no such group or branch.
pub fn table(session: &Session, line: Line<'_>, role: Role) -> Option<TableView> {
    let state = session.state(line)?;
    let shown = session.desk().frame(line.group)?.shown.contains(&Show::Notes);
    // On a branch too it is what really happens that must have ended.
    let is_over = session.group(line.group)?.play.has_ended();
    let sees_notes = role == Role::Facilitator || (shown && is_over);
    let group = session.header().groups.get(line.group)?;
    let mine = |note: &&Note| sees_notes && note.group.as_ref().is_none_or(|id| *id == group.id);
    Some(TableView {
        pace: pace(session, line)?,
        seats: state.seats.clone(),
        votes: votes(session, state),
        bookmarks: bookmarks(state),
        branches: branches(session, line.group),
        messages: state.messages.clone(),
        notes: session.desk().notes().filter(mine).cloned().collect(),
        policies: policy::shown_to(session, line.group),
    })
}

/// The votes that a group has held.
pub(crate) fn votes(session: &Session, state: &GroupState) -> Vec<VoteView> {
    let case = session.case();
    let view = |held: &crate::workshop::vote::Held| {
        let place = held.vote.decision.as_ref().and_then(|decision| case.decision(decision));
        let choices = choices(&case.scenario, held.vote.decision.as_deref());
        let then = state.play.chapters.iter().filter(|chapter| chapter.opened == held.opened);
        let taken = then.map(|chapter| &chapter.what).find_map(|what| match *what {
            What::DecisionTaken { decision, option, .. } if Some(decision) == place => {
                Some(case.written_option(decision, option)?.id.clone())
            }
            What::CompromiseMade { compromise, .. } if held.vote.decision.is_none() => {
                let adoption = case.scenario.adoption.as_ref()?;
                Some(adoption.compromises.get(usize::from(compromise))?.id.clone())
            }
            _ => None,
        });
        VoteView {
            entry: held.entry.clone(),
            opened: held.opened,
            agreement: choices.and_then(|choices| held.vote.agreement(choices.len())),
            carried: held.vote.carried(session.header().settings.deciding).cloned(),
            taken,
            vote: held.vote.clone(),
        }
    };
    state.votes.iter().map(view).collect()
}

pub(crate) fn bookmarks(state: &GroupState) -> Vec<BookmarkView> {
    let ended = state.play.has_ended();
    let view = |bookmark: &crate::workshop::branch::Bookmark| BookmarkView {
        entry: bookmark.entry.clone(),
        name: bookmark.name.clone(),
        at: bookmark.at.clone(),
        may_go_back: !ended && state.after_bookmark(&bookmark.entry).is_some(),
    };
    state.bookmarks.iter().map(view).collect()
}

pub(crate) fn branches(session: &Session, group: usize) -> Vec<BranchView> {
    let branches = session.branches(group).map(|(entry, branch)| BranchView {
        entry: entry.clone(),
        name: branch.name.clone(),
        from: branch.from.clone(),
        parent: branch.parent.clone(),
        branched: branch.opened,
        opened: branch.state.play.world.opened(),
        phase: branch.state.play.phase,
    });
    branches.collect()
}
