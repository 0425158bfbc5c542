//! Who sits at a group's table: seats and not names. Names of people stay on the device that was told them.

use crate::decide::Rejection;
use crate::draws::{self, Purpose, Stream};
use crate::play::Case;
use crate::session::Session;
use scenario::case::{Id, Scenario, Text};
use serde::{Deserialize, Serialize};

/// The most seats at a table.
pub const MAX_SEATS: usize = 24;

/// A seat at the table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Seat {
    /// What whoever sits there does for the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<TableRole>,
    /// The stakeholder whose part whoever sits there plays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<Id>,
}

/// What somebody does for the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableRole {
    /// Leads the talk, and sees to it that all are heard.
    Chair,
    /// Holds the mouse, and writes the reasons.
    Rapporteur,
    /// Asks what the figures say, and how sure they are.
    EvidenceOfficer,
    /// Asks what the law says.
    LegalOfficer,
    /// Asks what it means for the people concerned.
    VoiceOfMigrants,
}

impl TableRole {
    /// All roles, in the order in which seats get them.
    pub const ALL: [TableRole; 5] = [
        TableRole::Chair,
        TableRole::Rapporteur,
        TableRole::EvidenceOfficer,
        TableRole::LegalOfficer,
        TableRole::VoiceOfMigrants,
    ];

    /// The role's name in logs, by which the app finds its words.
    pub fn name(self) -> &'static str {
        ["chair", "rapporteur", "evidence-officer", "legal-officer", "voice-of-migrants"][self as usize]
    }
}

/// Whether seats make sense for a case study.
pub(crate) fn check(case: &Case, seats: &[Seat]) -> Result<(), Rejection> {
    if seats.len() > MAX_SEATS {
        return Err(Rejection::TooMany);
    }
    let stakeholders = &case.scenario.stakeholders;
    let known = |card: &Id| stakeholders.iter().any(|stakeholder| stakeholder.id == *card);
    if seats.iter().filter_map(|seat| seat.card.as_ref()).all(known) {
        Ok(())
    } else {
        Err(Rejection::Unknown)
    }
}

/// Deals seats to a group: the roles in their order, and to each seat the card of a stakeholder, no two the same.
/// Those without a private brief are nobody's part. Seats beyond the roles or the cards get none.
///
/// It is the next deal after those that the group has had, each of which is always the same: a pure function of the
/// session's seed, the group, and the number of the deal.
pub fn deal(session: &Session, group: usize, seats: usize) -> Vec<Seat> {
    let header = session.header();
    let (Some(name), Some(state)) = (header.groups.get(group), session.group(group)) else {
        return Vec::new();
    };
    let number = state.seatings.to_string();
    let mut stream = Stream::new(header.seed, Purpose::Deal, 0, &[&name.id, &number]);
    let stakeholders = header.scenario.stakeholders.iter();
    let mut cards: Vec<&Id> = stakeholders.filter(|one| one.brief.is_some()).map(|one| &one.id).collect();
    // Fisher and Yates's shuffle.
    for place in (1..cards.len()).rev() {
        cards.swap(place, draws::pick(stream.at(place as u64), place + 1));
    }
    let seat = |place: usize| Seat {
        role: TableRole::ALL.get(place).copied(),
        card: cards.get(place).map(|card| (*card).clone()),
    };
    (0..seats.min(MAX_SEATS)).map(seat).collect()
}

/// What whoever sits on a seat is told, and nobody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// What the person does for the group.
    pub role: Option<TableRole>,
    /// The stakeholder whose part the person plays, and the private brief for it.
    pub card: Option<(Id, Text)>,
}

/// The brief of one seat, counted from 0; `texts` is the case study in the reader's language. None where there is no
/// such seat.
pub fn brief(session: &Session, texts: &Scenario, group: usize, seat: usize) -> Option<Brief> {
    let seat = session.group(group)?.seats.get(seat)?;
    let card = seat.card.as_ref().and_then(|id| {
        let stakeholder = texts.stakeholders.iter().find(|stakeholder| stakeholder.id == *id)?;
        Some((id.clone(), stakeholder.brief.clone().unwrap_or_default()))
    });
    Some(Brief { role: seat.role, card })
}
