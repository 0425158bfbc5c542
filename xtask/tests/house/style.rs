//! The styles serve every script: sides are named by where a line begins and ends, and no letter changes its case.

use crate::{hold, sources};

/// Properties that name a side of the screen. A script from right to left would need a second set of them.
const SIDED: [&str; 18] = [
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "border-left-width",
    "border-right-width",
    "border-left-color",
    "border-right-color",
    "left",
    "right",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "scroll-margin-left",
    "scroll-margin-right",
];

/// What a declaration does that is right for one direction of writing or for some languages alone.
fn fault(property: &str, value: &str) -> Option<&'static str> {
    let parts = words(value);
    let differ = |one: usize, other: usize| parts.len() == 4 && parts[one] != parts[other];
    match property {
        _ if SIDED.contains(&property) => Some("name the side by -inline-start or -inline-end"),
        "text-align" | "float" | "clear" if matches!(value, "left" | "right") => {
            Some("write start or end, inline-start or inline-end")
        }
        "margin" | "padding" | "inset" | "border-width" | "border-color" | "border-style" if differ(1, 3) => {
            Some("four values differ at the sides: use the -inline- properties")
        }
        "border-radius" if parts.len() > 1 && (parts.len() != 4 || differ(0, 1) || differ(2, 3)) => {
            Some("name the corners: border-start-start-radius and so on")
        }
        // The capital of i is İ in Azerbaijani, and most scripts have no capitals.
        "text-transform" | "font-variant" | "font-variant-caps" if value != "none" => {
            Some("letters keep the case they are written in")
        }
        _ => None,
    }
}

/// The parts of a value; spaces inside brackets divide nothing.
fn words(value: &str) -> Vec<&str> {
    let mut depth = 0;
    let divides = |letter: char| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth == 0 && letter.is_whitespace()
    };
    value.split(divides).filter(|part| !part.is_empty()).collect()
}

#[test]
fn styles_serve_every_script() {
    let mut breaches = Vec::new();
    for (name, text) in sources(&["css"]) {
        for (index, line) in text.lines().enumerate() {
            let Some((property, value)) = line.trim().split_once(':') else { continue };
            let value = value.trim().trim_end_matches(';').trim_end_matches("!important").trim();
            if let Some(instead) = fault(property.trim(), value) {
                breaches.push(format!("{name}:{}: {}: {instead}", index + 1, line.trim()));
            }
        }
    }
    hold("Styles that suit one direction of writing, or some languages alone:", &breaches);
}

#[test]
fn no_code_changes_the_case_of_letters_that_people_read() {
    // Written in two halves, so that this file keeps its own rule. Fixed abbreviations may use ASCII's own.
    let forbidden = [["to_upper", "case("], ["toUpper", "Case("], ["toLocaleUpper", "Case("]]
        .map(|halves| halves.concat());
    let mut breaches = Vec::new();
    for (name, text) in sources(&["rs", "js"]).iter().filter(|(name, _)| name.starts_with("src/")) {
        for (index, line) in text.lines().enumerate() {
            if forbidden.iter().any(|word| line.contains(word.as_str())) {
                breaches.push(format!("{name}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    hold("The capital of i is İ in Azerbaijani; write texts as they are to be read:", &breaches);
}

#[test]
fn sides_are_told_from_what_only_looks_like_them() {
    for (property, value, is_fault) in [
        ("margin-left", "0", true),
        ("margin-inline-start", "0", false),
        ("margin", "0 1px 0 2px", true),
        ("margin", "0 1px 2px 1px", false),
        ("margin", "0 calc(-1 * var(--space-4)) var(--space-4)", false),
        ("padding", "var(--space-2) var(--space-3) var(--space-2) 0", true),
        ("border-radius", "6px", false),
        ("border-radius", "0 6px 6px 0", true),
        ("border-radius", "6px 6px 0 0", false),
        ("text-align", "end", false),
        ("text-align", "right", true),
        ("text-transform", "uppercase", true),
        ("font-variant", "small-caps", true),
        ("font-variant-numeric", "tabular-nums", false),
    ] {
        assert_eq!(fault(property, value).is_some(), is_fault, "{property}: {value}");
    }
}
