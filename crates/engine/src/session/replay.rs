//! A group's play once more, move by move: what it was at any moment of the session.

use super::Session;
use crate::event::{EntryId, Event};
use crate::play::Play;

impl Session {
    /// Goes through a group's play once more, and shows every move that stands with the play right before it.
    pub fn replay(&self, group: usize, mut see: impl FnMut(&Play, &EntryId, &Event)) {
        let Some(state) = self.group(group) else { return };
        let mut play = Play::new(&self.case().model);
        for entry in state.moves().filter_map(|id| self.entry(id)) {
            for event in entry.events.iter().filter(|event| event.is_move()) {
                see(&play, &entry.id, event);
                // What stands has fitted before.
                if play.apply(self.case(), &entry.id, event).is_err() {
                    return;
                }
            }
        }
    }

    /// How many of a group's moves have been made once this entry's have; none where it holds none that stand.
    pub fn moves_through(&self, group: usize, entry: &EntryId) -> Option<usize> {
        let (mut count, mut through) = (0, None);
        self.replay(group, |_, of, _| {
            count += 1;
            if of == entry {
                through = Some(count);
            }
        });
        through
    }

    /// A group's play as it stood after so many of its moves; as it stands now where there are no more.
    pub fn play_after(&self, group: usize, moves: usize) -> Option<Play> {
        let mut found = None;
        let mut count = 0;
        self.replay(group, |play, _, _| {
            if count == moves {
                found = Some(play.clone());
            }
            count += 1;
        });
        found.or_else(|| self.group(group).map(|state| state.play.clone()))
    }
}
