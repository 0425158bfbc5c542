//! Bookmarks, and branches: what if it had gone on otherwise from here?

use crate::event::EntryId;
use crate::session::{Entry, Ground, GroupState};

/// The most branches that a group can have.
pub const MAX_BRANCHES: usize = 24;

/// A moment that bears a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bookmark {
    /// The entry that set it.
    pub entry: EntryId,
    /// The name, in the group's words.
    pub name: String,
    /// The last move that stood then; none before the first.
    pub at: Option<EntryId>,
}

/// A group's play as it would have gone on otherwise, with the same luck.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// The name, in the group's words.
    pub name: String,
    /// The last move that it has in common with what it branches from; none where it has none.
    pub from: Option<EntryId>,
    /// How many stages had been opened there.
    pub opened: usize,
    /// The branch that it branches from; none where that is what really happened.
    pub parent: Option<EntryId>,
    /// Its state.
    pub state: GroupState,
}

impl Branch {
    /// A branch that an entry begins. It has worksheets, seats and all else that is no move from `state` as it is now;
    /// its moves are those that led to `from`.
    ///
    /// These are found by what each move follows and not by what stands: the branch stays as it is when the original
    /// takes back what they have in common, and a move that another device overtook can be played on from here. None
    /// where one of them is missing or does not fit.
    pub(crate) fn begin(
        ground: Ground<'_>,
        entry: &Entry,
        name: &str,
        from: Option<&EntryId>,
        state: &GroupState,
    ) -> Option<Branch> {
        let mut path: Vec<&Entry> = Vec::new();
        let mut next = from;
        while let Some(id) = next {
            let follower = path.last().copied().unwrap_or(entry);
            let step = ground.log.get(id)?;
            // Whoever follows comes later, so that no ring of forged entries is run round for ever.
            if step.key() >= follower.key() || step.group != entry.group || !step.is_move() {
                return None;
            }
            path.push(step);
            next = step.follows.as_ref();
        }
        let mut replayed = GroupState::new(ground.case);
        for step in path.iter().rev() {
            replayed.step(ground.case, ground.log, step).ok()?;
        }
        let opened = replayed.play.world.opened();
        let state = replayed.with_desk_of(state);
        Some(Branch {
            name: name.to_owned(),
            from: from.cloned(),
            opened,
            parent: entry.branch.clone(),
            state,
        })
    }
}
