//! The fields of worksheets: each shows a part of the sheet and turns what a person does there into a change of it.

use crate::parts::icons::Icon;
use crate::parts::later::{Rest, in_turns};
use crate::store::Game;
use crate::t;
use engine::worksheet::Worksheet;
use scenario::case::Task;
use std::rc::Rc;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// A change of the sheet that a person makes, as a function, so that it never acts on a sheet that is out of date.
pub struct Edit {
    /// What changes.
    pub change: Box<dyn FnOnce(&mut Worksheet)>,
    /// The element that takes the focus afterwards, where the one that had it moves or goes.
    pub focus: Option<String>,
    /// What screen readers say of it.
    pub said: Option<String>,
    /// Whether something written may be gone, so that putting it back is offered.
    pub takes_away: bool,
}

impl Edit {
    /// A change by which the focus stays where it is.
    pub fn new(change: impl FnOnce(&mut Worksheet) + 'static) -> Edit {
        Edit { change: Box::new(change), focus: None, said: None, takes_away: false }
    }
}

/// Where a text stands on the sheet; nowhere, if its row is gone.
type Spot = Rc<dyn for<'s> Fn(&'s mut Worksheet) -> Option<&'s mut String>>;

/// How a choice changes the sheet; none where the choice was taken back.
type Choose = Rc<dyn Fn(&mut Worksheet, Option<i8>)>;

/// What a field is called and shows.
#[derive(Default)]
pub struct Field<'a> {
    /// Its id, within the worksheet.
    pub id: String,
    /// Its label.
    pub label: String,
    /// Its name for screen readers, where the label alone doesn't say which row it belongs to.
    pub name: Option<String>,
    /// A word of help.
    pub hint: Option<String>,
    /// The text in it.
    pub text: &'a str,
    /// Lines that it has room for at first.
    pub rows: u8,
}

/// The longest text of a field, in characters; a whole sheet is limited by the engine.
const FIELD: &str = "2000";

/// The longest text of a sheet that is one text.
const PAGE: &str = "20000";

/// The worksheet that is being drawn.
pub struct Desk<'a> {
    /// The session.
    pub game: &'a Game,
    /// The task.
    pub task: &'a Task,
    /// Carries out a change.
    pub edit: &'a Callback<Edit>,
    /// Whether the sheet's stage is over.
    pub over: bool,
    /// Whether the sheet's other side is shown, where it has one.
    pub turned: bool,
    /// Turns the sheet over, or back.
    pub turn: &'a Callback<bool>,
    /// Whether somebody is at work on the sheet: what it gets from then on is there at once, so that it can take the focus.
    pub at_work: bool,
}

impl Desk<'_> {
    /// Rows or cards, a few at a time: all fields of a large sheet together would keep a slow laptop from hearing a click.
    pub fn rows(&self, rows: impl Iterator<Item = Html>, few: usize) -> Html {
        in_turns(rows, few, self.at_work)
    }

    /// What stands below the rows, and comes after them, so that it stays where it is.
    pub fn below(&self, content: Html) -> Html {
        html! { <Rest at_once={self.at_work}>{ content }</Rest> }
    }

    /// The id of an element on the page.
    pub fn id(&self, part: &str) -> String {
        format!("sheet-{}-{part}", self.task.id)
    }

    /// A field of one line or more.
    pub fn area(
        &self,
        field: Field<'_>,
        spot: impl for<'s> Fn(&'s mut Worksheet) -> Option<&'s mut String> + 'static,
    ) -> Html {
        self.draw_area(field, Rc::new(spot))
    }

    fn draw_area(&self, field: Field<'_>, spot: Spot) -> Html {
        let on_input = self.edit.reform(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            let spot = spot.clone();
            Edit::new(move |sheet| {
                if let Some(place) = spot(sheet) {
                    *place = text;
                }
            })
        });
        let id = self.id(&field.id);
        let about = format!("{id}-about");
        let longest = if field.rows > 5 { PAGE } else { FIELD };
        html! {
            <div class="field">
                <label for={id.clone()}>{ field.label }</label>
                if let Some(hint) = &field.hint { <p id={about.clone()} class="quiet small">{ hint }</p> }
                <textarea {id} rows={field.rows.max(1).to_string()} maxlength={longest} value={field.text.to_owned()} oninput={on_input}
                    aria-label={field.name} aria-describedby={field.hint.map(|_| about)} />
            </div>
        }
    }

    /// A choice from a short list of numbers with words. With `open` the list begins with "no answer yet".
    pub fn choice(
        &self,
        field: Field<'_>,
        options: &[(i8, String)],
        current: Option<i8>,
        open: bool,
        choose: impl Fn(&mut Worksheet, Option<i8>) + 'static,
    ) -> Html {
        let on_change = self.choosing(Rc::new(choose));
        let on_change = on_change.reform(|event: Event| {
            event.target_unchecked_into::<HtmlSelectElement>().value().parse::<i8>().ok()
        });
        let id = self.id(&field.id);
        // The options say what is chosen as the list is made; the property, what is chosen once a person has used it.
        let value = current.map(|value| value.to_string()).unwrap_or_default();
        html! {
            <div class="field">
                <label for={id.clone()}>{ field.label }</label>
                <select {id} ~value={value} onchange={on_change} aria-label={field.name}>
                    if open { <option value="" selected={current.is_none()}>{ t!("sheet-no-answer") }</option> }
                    { for options.iter().map(|(value, word)| html! {
                        <option value={value.to_string()} selected={current == Some(*value)}>{ word }</option>
                    }) }
                </select>
            </div>
        }
    }

    /// A choice from a short list of numbers with words, all in view.
    pub fn scale(
        &self,
        id: &str,
        legend: Html,
        options: &[(i8, String)],
        current: Option<i8>,
        choose: impl Fn(&mut Worksheet, Option<i8>) + 'static,
    ) -> Html {
        let on_change = self.choosing(Rc::new(choose));
        let on_change = on_change.reform(|event: Event| {
            event.target_unchecked_into::<HtmlInputElement>().value().parse::<i8>().ok()
        });
        let name = self.id(id);
        html! {
            <fieldset class="scale">
                <legend>{ legend }</legend>
                <div>
                    { for options.iter().map(|(value, word)| html! {
                        <label>
                            <input type="radio" name={name.clone()} value={value.to_string()} checked={current == Some(*value)} onchange={on_change.clone()} />
                            <span>{ word }</span>
                        </label>
                    }) }
                </div>
            </fieldset>
        }
    }

    fn choosing(&self, choose: Choose) -> Callback<Option<i8>> {
        self.edit.reform(move |value: Option<i8>| {
            let choose = choose.clone();
            Edit::new(move |sheet| choose(sheet, value))
        })
    }

    /// A button that changes the sheet. `name` says what screen readers say, beginning with the label.
    pub fn button(
        &self,
        id: &str,
        label: Html,
        name: Option<String>,
        off: bool,
        edit: impl Fn() -> Edit + 'static,
    ) -> Html {
        let on_click = self.edit.reform(move |_: MouseEvent| edit());
        html! { <button type="button" id={self.id(id)} disabled={off} aria-label={name} onclick={on_click}>{ label }</button> }
    }

    /// The button that adds a card or a row to a list of `count`, whose last field takes the focus.
    pub fn add_button(
        &self,
        list: &'static str,
        count: usize,
        label: String,
        add: impl FnOnce(&mut Worksheet) + Clone + 'static,
    ) -> Html {
        let focus = self.id(&format!("{list}-{count}"));
        self.button(&format!("{list}-add"), html! { { label } }, None, false, move || Edit {
            focus: Some(focus.clone()),
            ..Edit::new(add.clone())
        })
    }

    /// The button that takes a card or a row out of a list. The one after it takes the focus.
    pub fn remove_button(
        &self,
        list: &'static str,
        (place, count): (usize, usize),
        name: String,
        remove: impl FnOnce(&mut Worksheet) + Clone + 'static,
    ) -> Html {
        // The field that will stand in the same place, or the last one, or the button that adds one.
        let focus = match count {
            0 | 1 => format!("{list}-add"),
            _ => format!("{list}-{}", place.min(count - 2)),
        };
        let focus = self.id(&focus);
        self.button(
            &format!("{list}-{place}-remove"),
            html! { { t!("sheet-remove") } },
            Some(name),
            false,
            move || Edit { focus: Some(focus.clone()), takes_away: true, ..Edit::new(remove.clone()) },
        )
    }

    /// The two buttons that move a card within its list.
    pub fn move_buttons(
        &self,
        list: &'static str,
        (place, count): (usize, usize),
        name: &str,
        swap: impl Fn(&mut Worksheet, usize, usize) + Clone + 'static,
    ) -> Html {
        let one = |icon: Icon, way: &'static str, to: Option<usize>| {
            let target = to.unwrap_or(place);
            // At the end of the list the button is out of use, so that the focus goes to the card's field.
            let ends = target == 0 || target + 1 == count;
            let focus = if ends { format!("{list}-{target}") } else { format!("{list}-{target}-{way}") };
            let focus = self.id(&focus);
            let swap = swap.clone();
            let label = html! { { icon.draw() } };
            let spoken = t!(format!("sheet-move-{way}"), name = name);
            self.button(&format!("{list}-{place}-{way}"), label, Some(spoken), to.is_none(), move || {
                let swap = swap.clone();
                Edit {
                    focus: Some(focus.clone()),
                    said: Some(t!("sheet-moved", place = target + 1, count = count)),
                    ..Edit::new(move |sheet| swap(sheet, place, target))
                }
            })
        };
        html! {
            <>
                { one(Icon::Up, "earlier", place.checked_sub(1)) }
                { one(Icon::Down, "later", Some(place + 1).filter(|next| *next < count)) }
            </>
        }
    }
}
