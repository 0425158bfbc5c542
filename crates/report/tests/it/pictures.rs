//! Every picture stays within its frame, has its table, and says what its figures say.

use crate::play::{bundled, case, played, seen};
use crate::words::Names;
use engine::insight::{Ahead, Choosing, Cloud, Depth, Figure, Insight, Point, Rest, Study};
use engine::session::{Line, Session};
use engine::view::View;
use engine::workshop::rating::{PolicyRating, ratings};
use report::chart::{self, Cell, Eyes, Going, Measure, Picture, Scene, Side};
use report::markup::{Element, Node};
use scenario::case::{Decision, Scenario};

const DEPTH: Depth = Depth { runs: 1_500, ways: 200, luck: 1 };

fn study(session: &Session, group: usize) -> Study {
    let mut study = Study::new(session, group, DEPTH).expect("a group");
    study.play_all(session);
    study
}

fn scene<'a>(case: &'a Scenario, view: &'a View) -> Scene<'a> {
    Scene { words: &Names, case, view, going: Going::Links }
}

/// Every picture that there is of a group.
fn pictures(session: &Session, group: usize, insight: Option<&Insight>) -> Vec<Picture> {
    let (case, view) = (&session.case().scenario, seen(session, group));
    let scene = scene(case, &view);
    let mut all = vec![chart::targets(scene, insight), chart::causal_map(scene)];
    all.extend(chart::support(scene));
    for place in 0..case.indicators.len() {
        all.extend(chart::course(scene, place, insight));
        all.extend(chart::waterfall(scene, place));
        all.extend(insight.and_then(|i| chart::turning_points(scene, i, Measure::Indicator(place))));
    }
    if let Some(insight) = insight {
        all.extend(chart::turning_points(scene, insight, Measure::Targets));
        all.push(chart::luck(scene, insight));
    }
    let after = view.chapters.len() / 2;
    let entry = after.checked_sub(1).map(|before| view.chapters[before].entry.clone());
    let plain = [Rest::AsChosen, Rest::Uniform].map(Choosing::from);
    let first =
        |decision: &Decision| (decision.id.clone(), decision.options.first().map(|one| one.id.clone()));
    let planned = Choosing { named: case.decisions.iter().map(first).collect(), ..Choosing::default() };
    for choosing in plain.into_iter().chain([planned]) {
        let ahead = Ahead { after: entry.clone(), choosing };
        let outlooks = ahead.forecast(session, group).expect("a moment").find(session, 500);
        for place in 0..case.indicators.len() {
            all.extend(chart::ahead(scene, place, after, &outlooks, &ahead.choosing));
        }
    }
    for step in 0..=scene.view.chapters.len() {
        all.push(chart::timeline(scene, step, if step % 2 == 0 { Eyes::Group } else { Eyes::Truth }));
    }
    all
}

/// Every picture of groups side by side.
fn comparisons(session: &Session) -> Vec<Picture> {
    let case = &session.case().scenario;
    let views: Vec<View> = (0..session.header().groups.len()).map(|group| seen(session, group)).collect();
    let groups = session.header().groups.iter().zip(&views);
    let sides = groups.map(|(group, view)| Side { id: &group.id, name: &group.name, view });
    let sides: Vec<Side<'_>> = sides.collect();
    let mut all = vec![chart::profiles(&Names, case, &sides)];
    let lines = (0..sides.len()).map(|group| Line { group, branch: None });
    let told: Vec<PolicyRating> = lines.flat_map(|line| ratings(session, line)).collect();
    all.extend(chart::ratings(&Names, case, &sides, &told));
    all.extend((0..case.indicators.len()).filter_map(|place| chart::courses(&Names, case, &sides, place)));
    all
}

fn walk(element: &Element, see: &mut dyn FnMut(&Element)) {
    see(element);
    for child in &element.children {
        if let Node::Element(child) = child {
            walk(child, see);
        }
    }
}

fn value<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    element.attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_str())
}

/// The shapes of a drawing lie within its frame, but for texts, whose ends nobody knows here.
fn stays_within(picture: &Picture) {
    let mut frames = Vec::new();
    walk(&picture.figure(&Names, "h3", true), &mut |element| {
        if element.name == "svg" {
            frames.push(element.clone());
        }
    });
    for frame in frames {
        let sides = value(&frame, "viewBox").expect("a frame");
        let sides: Vec<f64> = sides.split(' ').map(|side| side.parse().expect("a number")).collect();
        let (width, height) = (sides[2], sides[3]);
        assert!(width > 0.0 && height > 0.0, "{}: {sides:?}", picture.kind);
        walk(&frame, &mut |element| {
            let number = |name: &str| value(element, name).map(|text| text.parse::<f64>().expect("a number"));
            let mut across: Vec<f64> = ["x", "x1", "x2", "cx"].into_iter().filter_map(number).collect();
            let mut down: Vec<f64> = ["y", "y1", "y2", "cy"].into_iter().filter_map(number).collect();
            if let (Some(x), Some(w), Some(y), Some(h)) =
                (number("x"), number("width"), number("y"), number("height"))
            {
                across.push(x + w);
                down.push(y + h);
            }
            for pair in value(element, "points").unwrap_or_default().split_whitespace() {
                let (x, y) = pair.split_once(',').expect("a point");
                across.push(x.parse().expect("a number"));
                down.push(y.parse().expect("a number"));
            }
            for (name, values, most) in [("across", across, width), ("down", down, height)] {
                for value in values {
                    let inside = (-1.0..=most + 1.0).contains(&value);
                    assert!(inside, "{} {name}: {value} of {most} in {element:?}", picture.kind);
                }
            }
        });
    }
}

/// What must be true of any picture.
fn check(picture: &Picture) {
    let Picture { kind, title, table, .. } = picture;
    assert!(!title.is_empty(), "{kind} says nothing");
    assert!(!table.caption.is_empty() && !table.heads.is_empty(), "{kind} has no table");
    for row in &table.rows {
        assert_eq!(row.len(), table.heads.len(), "{kind}: {row:?} under {:?}", table.heads);
    }
    let html = picture.figure(&Names, "h3", true).to_html();
    for bad in ["NaN", "inf", "∞"] {
        assert!(!html.contains(&format!("\"{bad}")) && !html.contains(&format!(">{bad}")), "{kind}: {bad}");
    }
    // Drawings that words do not tell beside them say what they show.
    walk(&picture.drawing, &mut |element| {
        if element.name == "svg" {
            let told = value(element, "aria-hidden").is_some() || value(element, "aria-label").is_some();
            assert!(told, "{kind}: a drawing without words");
        }
    });
    stays_within(picture);
}

fn check_all(session: &Session) {
    for group in 0..session.header().groups.len().min(2) {
        let insight = study(session, group).read(session);
        for known in [None, Some(&insight)] {
            pictures(session, group, known).iter().for_each(check);
        }
    }
    comparisons(session).iter().for_each(check);
}

#[test]
fn pictures_of_bundled_case_studies_hold() {
    check_all(&played(bundled("fair-recruitment"), 1));
    check_all(&played(bundled("trafficking-referral"), 12));
}

/// Nothing but one indicator, at its limit from the start.
const BARE: &str = r#"
format = 1
id = "bare"
language = "en"
title = "Bare"
briefing = "b"
[[indicators]]
id = "a"
name = "A very long name of an indicator that goes on and on, longer than any drawing has room for in one line"
unit = "points"
start = 100
"#;

fn bare() -> Scenario {
    let stage = |stage: &&str| {
        format!(
            "[[decisions]]\nid = \"{stage}\"\nstage = \"{stage}\"\ntitle = \"D\"\nprompt = \"p\"\n\
             [[decisions.options]]\nid = \"o\"\nlabel = \"O\"\n\
             [[decisions.options.outcomes]]\nweight = 1\ntext = \"t\"\n"
        )
    };
    let stages = ["agenda", "formulation", "implementation", "evaluation"];
    case(&format!("{BARE}{}", stages.iter().map(stage).collect::<String>()))
}

#[test]
fn pictures_of_hardly_anything_hold() {
    check_all(&played(bare(), 1));
    check_all(&played(bare(), 3));
}

#[test]
fn pictures_of_three_times_round_the_cycle_hold() {
    let mut scenario = bundled("fair-recruitment");
    scenario.cycles = 3;
    check_all(&played(scenario, 2));
}

#[test]
fn pictures_of_play_that_has_not_begun_hold() {
    let groups = vec![serde_json::from_str("{\"id\":\"g\",\"name\":\"G\"}").expect("a group")];
    let header = engine::session::Header::new("s".to_owned(), 0, 7, groups, bundled("fair-recruitment"));
    check_all(&Session::new(header).expect("a session"));
}

#[test]
fn the_bars_of_a_waterfall_sum_to_the_value() {
    for id in ["fair-recruitment", "trafficking-referral"] {
        let session = played(bundled(id), 1);
        let (case, view) = (&session.case().scenario, seen(&session, 0));
        for place in 0..case.indicators.len() {
            let picture = chart::waterfall(scene(case, &view), place).expect("an indicator");
            let amounts: Vec<f64> = picture
                .table
                .rows
                .iter()
                .filter_map(|row| match row.last() {
                    Some(Cell::Number(amount, _)) => Some(*amount),
                    _ => None,
                })
                .collect();
            let (end, parts) = amounts.split_last().expect("figures");
            let sum: f64 = parts.iter().sum();
            assert!((sum - end).abs() < 1e-9, "{id} {place}: {sum} is not {end}");
            let truth =
                view.indicators[place].truth.as_ref().and_then(|truth| truth.last()).expect("the truth");
            assert!((truth.1 - end).abs() < 1e-9);
        }
    }
}

#[test]
fn bars_lead_to_moments_of_the_story() {
    let session = played(bundled("fair-recruitment"), 1);
    let (case, view) = (&session.case().scenario, seen(&session, 0));
    let last =
        report::story::numbered(&view.chapters).filter_map(|(number, _)| number).max().expect("a story");
    let mut led = 0;
    for place in 0..case.indicators.len() {
        let picture = chart::waterfall(scene(case, &view), place).expect("an indicator");
        walk(&picture.drawing, &mut |element| {
            if let Some(number) = value(element, "data-moment") {
                led += 1;
                assert!((1..=last).contains(&number.parse().expect("a number")));
            }
        });
    }
    assert!(led > 5, "{led}");
}

#[test]
fn no_figure_has_more_digits_than_its_error_supports() {
    let check = |value: f64, error: f64, range: f64, expected: &str| {
        let told = chart::sampled(&Names, Figure { value, error }, range, false);
        assert_eq!(told, expected, "{value} ± {error} of {range}");
    };
    check(48.26, 0.0, 100.0, "48");
    check(48.26, 0.4, 100.0, "48");
    check(48.26, 2.0, 100.0, "50");
    check(2.345, 0.004, 4.0, "2.35");
    check(2.345, 0.04, 4.0, "2.3");
    check(2.345, 0.4, 4.0, "2");
    check(-0.04, 0.06, 10.0, "0.0");
}

#[test]
fn an_error_is_never_told_as_nothing() {
    let check = |error: f64, expected: &str| {
        assert_eq!(chart::with_error(&Names, Figure { value: 48.26, error }, 100.0, false), expected);
    };
    check(0.0, "48");
    check(2.04, "50 ± 2.0");
    check(0.4, "48 ± 0.4");
    check(0.04, "48 ± 0.04");
    check(0.0004, "48 ± 0.0004");
    check(1e-9, "48");
}

#[test]
fn the_table_of_a_course_holds_both_bands_of_its_picture() {
    let session = played(bundled("fair-recruitment"), 1);
    let insight = study(&session, 0).read(&session);
    let (case, view) = (&session.case().scenario, seen(&session, 0));
    let check = |insight: Option<&Insight>, expected: &[&str]| {
        let table = chart::course(scene(case, &view), 1, insight).expect("an indicator").table;
        assert_eq!(table.heads[3..], *expected);
        let filled = |place: usize| table.rows.iter().filter(|row| !row[place].text().is_empty()).count();
        // After each stage, and in the end.
        assert!((3..3 + expected.len()).all(|place| filled(place) == 5), "{:?}", table.rows);
    };
    check(None, &[]);
    check(Some(&insight), &["picture-head-could", "picture-head-could-half"]);
}

#[test]
fn a_cloud_of_one_point_and_an_empty_one_hold() {
    let indicators = bundled("fair-recruitment").indicators;
    let at = |value| Figure { value, error: 0.1 };
    let point = Point { x: at(indicators[0].min), y: at(indicators[1].max) };
    let bounds = [[indicators[0].min; 2], [indicators[1].max; 2]];
    let one = Cloud {
        axes: [0, 1],
        ways: 1,
        bounds,
        extremes: Default::default(),
        cells: vec![(0, 0, 1)],
        frontier: vec![point],
        own: vec![point; 12],
        better: vec![0; 12],
    };
    let names = ["A"; 12];
    check(&chart::reach(&Names, &indicators, &one, &names).expect("indicators"));
    check(
        &chart::reach(&Names, &indicators, &Cloud { axes: [0, 1], ..Cloud::default() }, &[])
            .expect("indicators"),
    );
    assert!(chart::reach(&Names, &indicators, &Cloud { axes: [0, 99], ..Cloud::default() }, &[]).is_none());
    let session = played(bundled("fair-recruitment"), 1);
    let cloud = study(&session, 0).cloud(&session, [0, 1], &[0]);
    check(&chart::reach(&Names, &indicators, &cloud, &[""]).expect("indicators"));
}

#[test]
fn a_difference_that_rounds_to_nothing_is_none() {
    let session = played(bundled("fair-recruitment"), 1);
    let mut insight = study(&session, 0).read(&session);
    let (case, view) = (&session.case().scenario, seen(&session, 0));
    let title = |insight: &Insight| {
        let picture = chart::turning_points(scene(case, &view), insight, Measure::Targets);
        picture.expect("a picture").title
    };
    let mut point = insight.turning[0][0];
    point.difference = Figure { value: 0.4, error: 0.001 };
    insight.turning_targets = vec![point];
    assert!(title(&insight).starts_with("picture-turning-most"), "{}", title(&insight));
    point.difference = Figure { value: 0.004, error: 0.001 };
    insight.turning_targets = vec![point];
    assert!(title(&insight).starts_with("picture-turning-none"), "{}", title(&insight));
}
