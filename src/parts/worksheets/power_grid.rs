//! The grid of power and interest: four quarters, and a numbered mark for each stakeholder whose shape and sign tell
//! its position.

use crate::t;
use engine::worksheet::Place;
use scenario::case::Id;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// A stakeholder on the grid.
pub struct Stand {
    /// Its number on the grid, from 1.
    pub number: usize,
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Where the group placed it.
    pub place: Place,
}

/// A stakeholder that somebody moves.
pub struct Move {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Where to.
    pub place: Place,
}

/// What a place asks of the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quarter {
    /// Much power and much interest.
    Manage,
    /// Much power, little interest.
    Satisfy,
    /// Little power, much interest.
    Inform,
    /// Little of both.
    Monitor,
    /// In the middle of one or both.
    OnTheLine,
}

impl Quarter {
    /// All of them, those that need most attention first.
    pub const ALL: [Quarter; 5] =
        [Quarter::Manage, Quarter::Satisfy, Quarter::Inform, Quarter::Monitor, Quarter::OnTheLine];

    /// The quarter of a place.
    pub fn of(place: &Place) -> Quarter {
        match (place.power.cmp(&MIDDLE), place.interest.cmp(&MIDDLE)) {
            (std::cmp::Ordering::Equal, _) | (_, std::cmp::Ordering::Equal) => Quarter::OnTheLine,
            (std::cmp::Ordering::Greater, std::cmp::Ordering::Greater) => Quarter::Manage,
            (std::cmp::Ordering::Greater, std::cmp::Ordering::Less) => Quarter::Satisfy,
            (std::cmp::Ordering::Less, std::cmp::Ordering::Greater) => Quarter::Inform,
            (std::cmp::Ordering::Less, std::cmp::Ordering::Less) => Quarter::Monitor,
        }
    }

    /// Its name.
    pub fn name(self) -> String {
        t!(["sheet-manage", "sheet-satisfy", "sheet-inform", "sheet-monitor", "sheet-on-the-line"]
            [self as usize])
    }
}

const MIDDLE: u8 = 3;

/// A position in words.
pub fn position_word(position: i8) -> String {
    let name = match position {
        ..=-2 => "against-2",
        -1 => "against-1",
        0 => "undecided",
        1 => "for-1",
        2.. => "for-2",
    };
    t!(format!("sheet-{name}"))
}

/// A position as a sign, for where words don't fit.
fn sign(position: i8) -> &'static str {
    match position {
        ..=-2 => "−−",
        -1 => "−",
        0 => "",
        1 => "+",
        2.. => "++",
    }
}

/// Width of a cell; left edge, upper edge and side of the grid, in units of the drawing.
const CELL: f64 = 80.0;
const LEFT: f64 = 24.0;
const TOP: f64 = 26.0;
const SIDE: f64 = 5.0 * CELL;

/// Width and height of the drawing.
const WIDTH: f64 = LEFT + SIDE + 1.0;
const HEIGHT: f64 = TOP + SIDE + 46.0;

/// The id of a stakeholder's mark.
pub fn mark_id(stakeholder: &str) -> String {
    format!("mark-{stakeholder}")
}

/// Where a stakeholder stands, in words.
pub fn described(name: &str, place: &Place) -> String {
    t!(
        "sheet-mark",
        name = name,
        power = u32::from(place.power),
        interest = u32::from(place.interest),
        position = position_word(place.position)
    )
}

/// The place that a key moves a mark to; none for other keys, and at the edge.
fn by_key(place: &Place, key: &str) -> Option<Place> {
    let level = |value: u8, up: bool| {
        if up { value.saturating_add(1).min(5) } else { value.saturating_sub(1).max(1) }
    };
    let mut to = *place;
    match key {
        "ArrowUp" => to.power = level(to.power, true),
        "ArrowDown" => to.power = level(to.power, false),
        "ArrowRight" => to.interest = level(to.interest, true),
        "ArrowLeft" => to.interest = level(to.interest, false),
        "+" => to.position = (to.position + 1).min(2),
        "-" | "−" => to.position = (to.position - 1).max(-2),
        _ => return None,
    }
    Some(to)
}

/// The place under a point, given as shares of the drawing's width and height.
fn by_point(place: &Place, (across, down): (f64, f64)) -> Place {
    let level = |way: f64| ((way / CELL).floor() + 1.0).clamp(1.0, 5.0) as u8;
    Place {
        power: level(TOP + SIDE - down * HEIGHT),
        interest: level(across * WIDTH - LEFT),
        position: place.position,
    }
}

/// What is around the place of an event.
fn around(event: &PointerEvent, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok().flatten()
}

/// Where a pointer is on the drawing, as shares of its width and height.
fn point(event: &PointerEvent) -> Option<(f64, f64)> {
    let bounds = around(event, "svg")?.get_bounding_client_rect();
    let share = |at: i32, start: f64, size: f64| (f64::from(at) - start) / size;
    (bounds.width() > 0.0 && bounds.height() > 0.0).then(|| {
        (
            share(event.client_x(), bounds.left(), bounds.width()),
            share(event.client_y(), bounds.top(), bounds.height()),
        )
    })
}

/// The grid. With `on_move`, marks can be dragged, and moved by the arrow keys; plus and minus change the position.
pub fn draw(stands: &[Stand], on_move: Option<Callback<Move>>) -> Html {
    // Names stand outside the grid, where no mark can cover them.
    let names = [
        (Quarter::Satisfy, 1.0, TOP - 9.0),
        (Quarter::Manage, 3.0, TOP - 9.0),
        (Quarter::Monitor, 1.0, TOP + SIDE + 20.0),
        (Quarter::Inform, 3.0, TOP + SIDE + 20.0),
    ];
    let (across, down) = (LEFT + SIDE / 2.0, TOP + SIDE / 2.0);
    html! {
        <figure class="power-grid">
            <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role={if on_move.is_some() { "group" } else { "img" }} aria-label={t!("sheet-map.label")}>
                <rect class="ground" x={LEFT.to_string()} y={TOP.to_string()} width={SIDE.to_string()} height={SIDE.to_string()} />
                <path class="middle" d={format!("M{across} {TOP}v{SIDE}M{LEFT} {down}h{SIDE}")} />
                { for names.into_iter().map(|(quarter, column, y)| html! {
                    <text class="quarter" x={(LEFT + column * SIDE / 4.0).to_string()} y={y.to_string()}>{ quarter.name() }</text>
                }) }
                { for (0..stands.len()).map(|order| mark(&stands[order], seat(stands, order), on_move.as_ref())) }
                <text class="axis" x={across.to_string()} y={(TOP + SIDE + 42.0).to_string()}>{ t!("sheet-axis-interest") }</text>
                <text class="axis" transform={format!("translate(15 {down}) rotate(-90)")}>{ t!("sheet-axis-power") }</text>
            </svg>
            <figcaption class="small">
                { for [-1, 0, 1].into_iter().map(|position| html! {
                    <span><svg class="icon key" viewBox="-20 -20 40 40" aria-hidden="true">{ shape(position) }</svg>{ t!(format!("sheet-key-{}", side(position))) }</span>
                }) }
            </figcaption>
        </figure>
    }
}

/// The seat of a mark among those that share its cell, and how many they are.
fn seat(stands: &[Stand], order: usize) -> (usize, usize) {
    let cell = |stand: &Stand| (stand.place.power, stand.place.interest);
    let here = |stand: &&Stand| cell(stand) == cell(&stands[order]);
    (stands[..order].iter().filter(here).count(), stands.iter().filter(here).count())
}

/// Where a seat is, from the middle of its cell: in a square of as few rows as hold them all.
fn offset((seat, count): (usize, usize)) -> (f64, f64) {
    let row = (1..=count).find(|row| row * row >= count).unwrap_or(1);
    let rows = count.div_ceil(row);
    let along = |place: usize, of: usize| ((place as f64 + 0.5) / of as f64 - 0.5) * CELL;
    (along(seat % row, row), along(seat / row, rows))
}

fn mark(stand: &Stand, seat: (usize, usize), on_move: Option<&Callback<Move>>) -> Html {
    let place = &stand.place;
    let level = |value: u8| (f64::from(value.clamp(1, 5)) - 0.5) * CELL;
    let (right, down) = offset(seat);
    let (x, y) = (LEFT + level(place.interest) + right, TOP + SIDE - level(place.power) + down);
    let class = classes!("mark", side(place.position), on_move.map(|_| "movable"));
    let drawing = html! {
        <>
            if on_move.is_some() { <circle class="grasp" r="18.5" /> }
            { shape(place.position) }
            <text y={if place.position == 0 { "5" } else { "1" }}>{ stand.number }</text>
            <text class="sign" y="10">{ sign(place.position) }</text>
        </>
    };
    let transform = format!("translate({x:.1} {y:.1})");
    let Some(on_move) = on_move else {
        return html! { <g key={stand.number} {class} {transform}>{ drawing }</g> };
    };
    let go = {
        let (on_move, id, name, from) = (on_move.clone(), stand.id.clone(), stand.name.clone(), *place);
        move |place: Place| {
            if place != from {
                on_move.emit(Move { id: id.clone(), name: name.clone(), place });
            }
        }
    };
    let on_key = {
        let (go, from) = (go.clone(), *place);
        Callback::from(move |event: KeyboardEvent| {
            if let Some(place) = by_key(&from, &event.key()) {
                // The arrows move the mark and not the page.
                event.prevent_default();
                go(place);
            }
        })
    };
    let on_grab = Callback::from(|event: PointerEvent| {
        if let Some(mark) = around(&event, ".mark") {
            // Without the capture, a quick hand leaves the mark behind, and that is all.
            let _ = mark.set_pointer_capture(event.pointer_id());
        }
    });
    let on_drag = {
        let from = *place;
        Callback::from(move |event: PointerEvent| {
            if event.buttons() & 1 == 1
                && let Some(point) = point(&event)
            {
                go(by_point(&from, point));
            }
        })
    };
    html! {
        <g key={stand.number} id={mark_id(&stand.id)} {class} {transform} tabindex="0" role="button"
            aria-label={described(&stand.name, place)} aria-roledescription={t!("sheet-mark-role")}
            onkeydown={on_key} onpointerdown={on_grab} onpointermove={on_drag}>
            { drawing }
        </g>
    }
}

fn side(position: i8) -> &'static str {
    ["against", "undecided", "for"][(position.signum() + 1) as usize]
}

/// A square is against, a circle is undecided, a diamond is for.
fn shape(position: i8) -> Html {
    match position.signum() {
        -1 => html! { <rect x="-15" y="-15" width="30" height="30" /> },
        0 => html! { <circle r="15" /> },
        _ => html! { <path d="M0 -19L19 0L0 19L-19 0Z" /> },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(power: u8, interest: u8) -> Place {
        Place { power, interest, position: 0 }
    }

    #[test]
    fn each_place_has_one_quarter() {
        let expected = [
            (place(5, 4), Quarter::Manage),
            (place(4, 1), Quarter::Satisfy),
            (place(2, 5), Quarter::Inform),
            (place(1, 2), Quarter::Monitor),
            (place(3, 5), Quarter::OnTheLine),
            (place(1, 3), Quarter::OnTheLine),
        ];
        for (place, quarter) in expected {
            assert_eq!(Quarter::of(&place), quarter, "{place:?}");
        }
    }

    #[test]
    fn keys_and_points_move_within_the_grid() {
        let from = Place { power: 4, interest: 5, position: -1 };
        let check = |key: &str, expected: Option<(u8, u8, i8)>| {
            let to = by_key(&from, key).map(|to| (to.power, to.interest, to.position));
            assert_eq!(to, expected, "{key}");
        };
        check("ArrowUp", Some((5, 5, -1)));
        check("ArrowRight", Some((4, 5, -1)));
        check("ArrowLeft", Some((4, 4, -1)));
        check("ArrowDown", Some((3, 5, -1)));
        check("+", Some((4, 5, 0)));
        check("-", Some((4, 5, -2)));
        check("Enter", None);
        for (point, expected) in [
            ((0.0, 0.0), (5, 1)),
            ((1.0, 1.0), (1, 5)),
            ((-3.0, 9.0), (1, 1)),
            (((LEFT + 2.5 * CELL) / WIDTH, (TOP + 0.5 * CELL) / HEIGHT), (5, 3)),
        ] {
            let to = by_point(&from, point);
            assert_eq!(((to.power, to.interest), to.position), (expected, -1), "{point:?}");
        }
    }

    #[test]
    fn marks_in_the_same_cell_take_different_seats() {
        let stand = |number, place| Stand { number, id: String::new(), name: String::new(), place };
        let stands =
            [stand(1, place(4, 4)), stand(2, place(1, 4)), stand(3, place(4, 4)), stand(4, place(4, 4))];
        let seats: Vec<(usize, usize)> = (0..4).map(|order| seat(&stands, order)).collect();
        assert_eq!(seats, [(0, 3), (0, 1), (1, 3), (2, 3)]);
    }

    #[test]
    fn seats_lie_within_their_cell_and_apart() {
        assert_eq!(offset((0, 1)), (0.0, 0.0));
        assert_eq!([offset((0, 2)), offset((1, 2))], [(-20.0, 0.0), (20.0, 0.0)]);
        for count in 1..=12 {
            let seats: Vec<(f64, f64)> = (0..count).map(|seat| offset((seat, count))).collect();
            for (place, (right, down)) in seats.iter().enumerate() {
                assert!(right.abs() < CELL / 2.0 && down.abs() < CELL / 2.0, "{place} of {count}");
                assert!(!seats[..place].contains(&(*right, *down)), "{place} of {count}");
            }
        }
    }
}
