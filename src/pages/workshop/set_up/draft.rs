//! A workshop that is being set up: what has been chosen so far, and the session that comes of it.

use crate::device::{chance, drafts};
use crate::parts::seats;
use crate::store::home;
use crate::t;
use engine::decide::Command;
use engine::session::{Author, Deciding, Group, Header, Luck, MAX_GROUPS, Pace, Session, Settings, Voting};
use engine::workshop::minutes::{Part, running_order, share_out, shares};
use engine::workshop::seat::{MAX_SEATS, Seat, deal};
use scenario::case::Scenario;
use serde::{Deserialize, Serialize};

/// How much time there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Two days: all of it, with time for everything.
    TwoDays,
    /// Half a day: all of it, briskly.
    HalfDay,
    /// One hour: decisions with little talk.
    OneHour,
    /// As long as the case study suggests to play, and as much again around it.
    AsWritten,
}

impl Shape {
    /// All shapes, the longest first, and last the one that differs from case study to case study.
    pub const ALL: [Shape; 4] = [Shape::TwoDays, Shape::HalfDay, Shape::OneHour, Shape::AsWritten];

    /// Its name, by which the app finds its words.
    pub fn name(self) -> &'static str {
        ["two-days", "half-day", "one-hour", "as-written"][self as usize]
    }

    /// The time that there is, in minutes, breaks counted and lunch not; none where it follows from what play takes.
    fn whole(self) -> Option<u32> {
        match self {
            Shape::TwoDays => Some(690),
            Shape::HalfDay => Some(240),
            Shape::OneHour => Some(60),
            Shape::AsWritten => None,
        }
    }

    /// Minutes for each stage of a case study, all cycles through.
    fn stages(self, case: &Scenario, groups: usize) -> Vec<u32> {
        match self.whole() {
            Some(whole) => shares(case, groups, whole),
            None => share_out(case, case.minutes),
        }
    }
}

/// A seat that is being given out.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SeatDraft {
    /// Who sits there; may be empty, and stays on this device.
    pub name: String,
    /// Role and card.
    pub seat: Seat,
}

/// A group that is being put together.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupDraft {
    /// Its name; empty for the usual one.
    pub name: String,
    /// Its seats.
    pub seats: Vec<SeatDraft>,
}

/// What has been chosen so far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The name that the session will bear, so that its code can be told beforehand.
    pub id: String,
    seed: u64,
    /// How much time there is.
    pub shape: Shape,
    /// How often groups go round the cycle; none for as often as the case study says.
    #[serde(default)]
    pub cycles: Option<u8>,
    /// The groups.
    pub groups: Vec<GroupDraft>,
    /// How the session is played.
    pub settings: Settings,
    /// How often cards have been dealt; none where cards are not dealt.
    pub deals: Option<u32>,
}

const FIELD: &str = "set-up";
const SEATS: usize = 6;
const GROUPS: usize = 4;

impl Draft {
    /// What was begun with a case study, or else the usual way.
    pub fn of(case: &Scenario) -> Draft {
        let kept = serde_json::from_str::<Draft>(&drafts::get(&case.id, FIELD)).ok();
        // A case study that has changed since may have other stages.
        let fits = |draft: &Draft| {
            let stages = 4 * usize::from(draft.played(case).cycles);
            draft.settings.minutes.len() == stages && (1..=MAX_GROUPS).contains(&draft.groups.len())
        };
        kept.filter(fits).unwrap_or_else(|| {
            let mut draft = Draft {
                id: chance::name(),
                seed: chance::seed(),
                shape: Shape::HalfDay,
                cycles: None,
                groups: Vec::new(),
                settings: Settings::default(),
                deals: Some(0),
            };
            draft.set_groups(case, GROUPS);
            draft.take_shape(case, Shape::HalfDay);
            draft
        })
    }

    /// Keeps it, so that a reload loses nothing.
    pub fn keep(&self, case: &Scenario) {
        // It is plain data, which can always be written.
        drafts::set(&case.id, FIELD, &serde_json::to_string(self).unwrap_or_default());
    }

    /// Forgets what was begun.
    pub fn forget(case: &Scenario) {
        drafts::set(&case.id, FIELD, "");
    }

    /// The case study as it will be played: as often round the cycle as was chosen, and so much longer.
    pub fn played(&self, case: &Scenario) -> Scenario {
        let cycles = self.cycles.unwrap_or(case.cycles);
        let minutes = case.minutes * u32::from(cycles) / u32::from(case.cycles.max(1));
        Scenario { cycles, minutes, ..case.clone() }
    }

    /// The minutes of each stage, as the shape shares them out.
    fn shared_out(&self, case: &Scenario) -> Vec<u32> {
        self.shape.stages(&self.played(case), self.groups.len())
    }

    /// Goes round the cycle so often from now on. What was typed by hand stays, and holds for further rounds as well.
    pub fn set_cycles(&mut self, case: &Scenario, count: u8) {
        let as_planned = self.settings.minutes == self.shared_out(case);
        self.cycles = Some(count);
        self.settings.minutes = if as_planned {
            self.shared_out(case)
        } else {
            self.settings.minutes.iter().copied().cycle().take(4 * usize::from(count)).collect()
        };
    }

    /// Takes a ready-made shape: its minutes, and who opens stages.
    pub fn take_shape(&mut self, case: &Scenario, shape: Shape) {
        self.shape = shape;
        self.settings.whole = shape.whole();
        self.settings.minutes = self.shared_out(case);
        self.settings.pace = if shape == Shape::OneHour { Pace::Free } else { Pace::Facilitator };
        self.deals = (shape != Shape::OneHour).then_some(0);
        self.deal(case);
    }

    /// How many minutes the whole workshop takes as it is planned now, and how many of them the debrief.
    pub fn planned(&self) -> (u32, u32) {
        let order = running_order(&self.settings.minutes, self.groups.len(), self.settings.whole);
        let debrief =
            order.iter().find(|(part, _)| *part == Part::Debrief).map_or(0, |(_, minutes)| *minutes);
        (order.iter().map(|(_, minutes)| minutes).sum(), debrief)
    }

    /// Has so many groups from now on.
    pub fn set_groups(&mut self, case: &Scenario, count: usize) {
        // More groups report back for longer. What was typed by hand stays.
        let as_planned = self.settings.minutes == self.shared_out(case);
        let seats = self.groups.last().map_or(SEATS, |group| group.seats.len());
        let new = GroupDraft { name: String::new(), seats: vec![SeatDraft::default(); seats] };
        self.groups.resize(count.clamp(1, MAX_GROUPS), new);
        if as_planned {
            self.settings.minutes = self.shared_out(case);
        }
        self.deal(case);
    }

    /// Has so many seats at a group's table from now on.
    pub fn set_seats(&mut self, case: &Scenario, group: usize, count: usize) {
        if let Some(group) = self.groups.get_mut(group) {
            group.seats.resize(count.min(MAX_SEATS), SeatDraft::default());
        }
        self.deal(case);
    }

    /// Deals roles and cards to all seats, or roles alone where no cards are dealt.
    pub fn deal(&mut self, case: &Scenario) {
        let Ok(mut table) = Session::new(self.header(case, 0)) else { return };
        for (place, group) in self.groups.iter_mut().enumerate() {
            // Each deal follows those before it.
            for _ in 0..self.deals.unwrap_or(0) {
                let empty = Command::Seat { seats: Vec::new() };
                // Nobody's seats fit every case study.
                let _ = table.command(place, empty, Author::Facilitator, "set-up", 0);
            }
            let dealt = deal(&table, place, group.seats.len());
            for (seat, dealt) in group.seats.iter_mut().zip(dealt) {
                seat.seat = dealt;
                if self.deals.is_none() {
                    seat.seat.card = None;
                }
            }
        }
    }

    fn header(&self, case: &Scenario, begun: u64) -> Header {
        let named = self.groups.iter().enumerate().map(|(place, group)| Group {
            id: group_id(place),
            name: Some(group.name.trim())
                .filter(|name| !name.is_empty())
                .map_or_else(|| usual_name(place), str::to_owned),
        });
        let mut header = Header::new(self.id.clone(), begun, self.seed, named.collect(), case.clone());
        header.settings = self.settings.clone();
        header
    }

    /// The session that comes of it, with everybody seated; none where the case study cannot be played.
    pub fn begin(&self, case: &Scenario) -> Option<Session> {
        let (now, device) = (chance::now(), chance::name());
        let mut session = Session::new(self.header(case, now)).ok()?;
        for (place, group) in self.groups.iter().enumerate() {
            let seats: Vec<Seat> = group.seats.iter().map(|seat| seat.seat.clone()).collect();
            if !seats.is_empty() {
                // The cards are those of this case study, and there are no more seats than there may be.
                let _ = session.command(place, Command::Seat { seats }, Author::Facilitator, &device, now);
            }
        }
        Some(session)
    }

    /// Keeps the names of members on this device, where the groups' own tables find them.
    pub fn keep_names(&self, header: &Header) {
        for (place, group) in self.groups.iter().enumerate() {
            let home = home(header, place);
            for (seat, draft) in group.seats.iter().enumerate() {
                seats::set_name(&home, seat, draft.name.trim());
            }
        }
    }
}

/// The id of a group by its place.
fn group_id(place: usize) -> String {
    format!("group-{}", place + 1)
}

/// What a group is called that nobody has given a name.
pub fn usual_name(place: usize) -> String {
    t!("workshop-group-number", number = (place + 1) as u32)
}

/// Settings by the names that the form knows, and back.
pub mod names {
    use super::{Deciding, Luck, Pace, Voting};

    /// How a group decides.
    pub const DECIDING: [(Deciding, &str); 3] =
        [(Deciding::Consensus, "consensus"), (Deciding::Majority, "majority"), (Deciding::Chair, "chair")];
    /// Whether votes are open.
    pub const VOTING: [(Voting, &str); 2] = [(Voting::Open, "open"), (Voting::Anonymous, "anonymous")];
    /// Whose luck a group meets.
    pub const LUCK: [(Luck, &str); 2] = [(Luck::Shared, "shared"), (Luck::Own, "own")];
    /// Who opens stages.
    pub const PACE: [(Pace, &str); 2] = [(Pace::Facilitator, "facilitator"), (Pace::Free, "free")];
    /// Whether the truth is shown.
    pub const TRUTH: [(bool, &str); 2] = [(false, "estimates"), (true, "truth")];

    /// The name of a setting.
    pub fn name<T: PartialEq>(all: &[(T, &'static str)], value: &T) -> &'static str {
        all.iter().find(|(one, _)| one == value).map_or("", |(_, name)| name)
    }

    /// The setting with a name.
    pub fn value<T: Copy>(all: &[(T, &str)], name: &str) -> Option<T> {
        all.iter().find(|(_, one)| *one == name).map(|(value, _)| *value)
    }
}
