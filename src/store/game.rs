//! What pages get of the session: what one group may see, and what can be done for it.

use super::Store;
use crate::route::At;
use engine::decide::Command;
use engine::event::EntryId;
use engine::session::{Header, Line, Session, Settings};
use engine::view::{Role, View, view_on};
use engine::workshop::rating::{PolicyRating, ratings};
use engine::workshop::talk::{Survey, survey};
use scenario::case::{Id, Scenario};
use std::rc::Rc;
use yew::Callback;

/// A case study that several parts of a page hold. Two of these are equal where they are the same one, so that comparing
/// them costs nothing.
#[derive(Clone)]
pub struct CaseStudy(Rc<Scenario>);

impl From<Scenario> for CaseStudy {
    fn from(scenario: Scenario) -> CaseStudy {
        CaseStudy(Rc::new(scenario))
    }
}

impl PartialEq for CaseStudy {
    fn eq(&self, other: &CaseStudy) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for CaseStudy {
    type Target = Scenario;

    fn deref(&self) -> &Scenario {
        &self.0
    }
}

/// Whose part a window plays in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A group's, by its place in the header, or one of its branches.
    Group(usize, Option<EntryId>),
    /// The facilitator's.
    Facilitator,
    /// Nobody's: it shows and never writes.
    Onlooker,
}

/// What pages draw and act on: a session as its group may see it. Two of these are equal where they are the same.
#[derive(Clone)]
pub struct Game(Rc<Shown>);

impl PartialEq for Game {
    fn eq(&self, other: &Game) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What a [`Game`] shows.
pub struct Shown {
    /// The session's name, the group's id where the session has several groups, and the branch.
    pub at: At,
    /// The name under which the group's drafts lie.
    pub desk: String,
    /// The name under which lies what belongs to the people at the table, whichever way play goes.
    pub home: String,
    /// The group's id.
    pub id: Id,
    /// The group's name as shown, where the session has several groups.
    pub group: Option<String>,
    /// How the session is played.
    pub settings: Settings,
    /// The case study in the reader's language.
    pub case: CaseStudy,
    /// What the group may see.
    pub view: View,
    /// Whether this window has the pen for the group; otherwise it follows what another one does.
    pub writes: bool,
    /// Carries out a command; what cannot be done now is said in a notice.
    pub act: Callback<Command>,
    /// The group's place in the session.
    pub place: usize,
    /// The ratings of policies that the group may read.
    pub ratings: Vec<PolicyRating>,
    /// What the questionnaires of the whole session add up to.
    pub survey: Survey,
    /// The session as a file, for whoever works on it away from the page.
    pub file: Callback<(), String>,
}

impl Shown {
    /// Whether people play it together: the session has several groups, or somebody sits at the table.
    pub fn is_shared(&self) -> bool {
        self.group.is_some() || !self.view.table.seats.is_empty()
    }

    /// Whether play can be moved on from here: this window has the pen, and the facilitator has not paused play.
    pub fn may_play(&self) -> bool {
        self.writes && !self.view.table.pace.paused
    }
}

impl std::ops::Deref for Game {
    type Target = Shown;

    fn deref(&self) -> &Shown {
        &self.0
    }
}

/// The name of a branch in addresses.
pub fn branch_name(branch: &EntryId) -> String {
    format!("{}.{}", branch.device, branch.sequence)
}

/// Where a group plays, as an address says it.
pub fn at(header: &Header, place: usize, branch: Option<&EntryId>) -> At {
    let group = header.groups.get(place).filter(|_| header.groups.len() > 1).map(|group| group.id.clone());
    At { session: header.id.clone(), group, branch: branch.map(branch_name) }
}

/// The name under which lies what belongs to the people at a group's table.
pub fn home(header: &Header, place: usize) -> String {
    let At { session, group, .. } = at(header, place, None);
    [Some(session), group].into_iter().flatten().collect::<Vec<_>>().join("/")
}

impl Game {
    pub(super) fn of(
        store: &Rc<Store>,
        session: &Session,
        place: usize,
        branch: Option<&EntryId>,
    ) -> Option<Game> {
        Shown::of(store, session, Line { group: place, branch }, Role::Participant)
            .map(|shown| Game(Rc::new(shown)))
    }

    /// A group as the facilitator sees it; nothing can be done in it.
    pub(super) fn watched(store: &Rc<Store>, session: &Session, place: usize) -> Option<Game> {
        let shown = Shown::of(store, session, Line { group: place, branch: None }, Role::Facilitator)?;
        Some(Game(Rc::new(Shown { writes: false, act: Callback::noop(), ..shown })))
    }
}

impl Shown {
    fn of(store: &Rc<Store>, session: &Session, line: Line<'_>, role: Role) -> Option<Shown> {
        let (header, Line { group: place, branch }) = (session.header(), line);
        let at = at(header, place, branch);
        let mut view = view_on(session, line, role)?;
        if branch.is_some() {
            // The facilitator speaks to the people, whichever way of playing is on the screen.
            let messages = session.group(place).map(|group| group.messages.clone());
            view.table.messages = messages.unwrap_or_default();
        }
        let names = [Some(at.session.clone()), at.group.clone(), at.branch.clone()];
        let names: Vec<String> = names.into_iter().flatten().collect();
        let (store, filed) = (store.clone(), store.clone());
        Some(Shown {
            // What is begun on a branch must not stand on the original's table.
            desk: names.join("/"),
            home: home(header, place),
            id: header.groups.get(place)?.id.clone(),
            group: header
                .groups
                .get(place)
                .filter(|_| header.groups.len() > 1)
                .map(|group| group.name.clone()),
            settings: header.settings.clone(),
            at,
            case: store.case(),
            view,
            writes: store.writes(),
            act: Callback::from(move |command| store.act(command)),
            place,
            ratings: ratings(session, line),
            survey: survey(session),
            file: Callback::from(move |()| filed.to_file()),
        })
    }
}
