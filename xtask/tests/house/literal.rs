//! No text in code: what people read stands in `locales/`, in every language, and not as a literal in the app or in what
//! writes reports.

use crate::{hold, sources};
use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

/// Attributes whose values are read aloud or shown.
const SPOKEN: [&str; 9] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "title",
];

/// Macros that make one text of several; what they are given becomes part of it.
const JOINING: [&str; 2] = ["format", "concat"];

/// Methods of report elements that take what stands in the element.
const HOLDING: [&str; 2] = ["holding", "all"];

/// Texts that may stand in code, each with the reason.
const ALLOWED: [(&str, &str); 1] =
    [("There is no message {id}.", "said in the browser's console, to those who write the app")];

/// A literal that people would read, and the line it stands in.
type Found = (usize, String);

/// The texts of a file of code that people would read, outside its tests.
fn words_in(code: &str) -> Vec<Found> {
    let tokens: TokenStream = code.parse().expect("Rust code");
    let mut found = Vec::new();
    anywhere(&list(tokens), &mut found);
    found.sort();
    found.dedup();
    found
}

fn list(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().collect()
}

fn inside(group: &Group) -> Vec<TokenTree> {
    list(group.stream())
}

/// Code that is not known to become markup: sentences betray themselves, and markup within it is looked through.
fn anywhere(tokens: &[TokenTree], found: &mut Vec<Found>) {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Punct(hash) if hash.as_char() == '#' => {
                // Attributes hold doc comments, and reasons for those who read the code.
                let after = usize::from(is_sign(tokens.get(at + 1), '!'));
                if let Some(attribute) = group(tokens.get(at + 1 + after), Delimiter::Bracket) {
                    at += 1 + after;
                    if attribute.stream().to_string().replace(' ', "") == "cfg(test)" {
                        at += item(&tokens[at + 1..]);
                    }
                }
            }
            TokenTree::Ident(name) if *name == "html" && is_sign(tokens.get(at + 1), '!') => {
                if let Some(TokenTree::Group(markup)) = tokens.get(at + 2) {
                    children(&inside(markup), found);
                    at += 2;
                }
            }
            TokenTree::Ident(name) if HOLDING.iter().any(|method| *name == method) => {
                if let Some(held) = group(tokens.get(at + 1), Delimiter::Parenthesis) {
                    result(&inside(held), found);
                }
            }
            TokenTree::Ident(name) if *name == "with" => {
                if let Some(given) = group(tokens.get(at + 1), Delimiter::Parenthesis) {
                    let given = inside(given);
                    if literal(given.first()).is_some_and(|(_, name)| SPOKEN.contains(&name.as_str())) {
                        result(given.get(2..).unwrap_or_default(), found);
                    }
                }
            }
            TokenTree::Group(group) => anywhere(&inside(group), found),
            TokenTree::Literal(_) if !is_compared(tokens, at) => {
                found.extend(literal(Some(token)).filter(|(_, text)| is_prose(text)));
            }
            _ => {}
        }
        at += 1;
    }
}

/// Whether the token at a place is only compared with something, as a pattern or by a sign.
fn is_compared(tokens: &[TokenTree], at: usize) -> bool {
    let sign = |at: Option<usize>, sign| is_sign(at.and_then(|at| tokens.get(at)), sign);
    let (one, two) = (at.checked_sub(1), at.checked_sub(2));
    sign(at.checked_add(1), '|')
        || sign(at.checked_add(1), '=') && sign(at.checked_add(2), '>')
        || sign(one, '|') && matches!(two.and_then(|two| tokens.get(two)), Some(TokenTree::Literal(_)))
        || sign(one, '=') && (sign(two, '=') || sign(two, '!'))
}

/// How many tokens the item takes that comes next: up to its body, or to the semicolon that ends it.
fn item(tokens: &[TokenTree]) -> usize {
    let ends =
        |token: &TokenTree| is_sign(Some(token), ';') || group(Some(token), Delimiter::Brace).is_some();
    tokens.iter().position(ends).map_or(tokens.len(), |place| place + 1)
}

/// What stands between tags: tags, texts, code in braces, and conditions with more of the same.
fn children(tokens: &[TokenTree], found: &mut Vec<Found>) {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '<' => at += tag(&tokens[at..], found),
            TokenTree::Ident(word) if *word == "if" || *word == "for" || *word == "match" => {
                let body =
                    tokens[at..].iter().position(|token| group(Some(token), Delimiter::Brace).is_some());
                let Some(body) = body else { return result(&tokens[at..], found) };
                anywhere(&tokens[at..at + body], found);
                at += body;
                if let TokenTree::Group(body) = &tokens[at] {
                    if *word == "match" {
                        result(&inside(body), found);
                    } else {
                        children(&inside(body), found);
                    }
                }
            }
            // After `else` come children as well; elsewhere braces hold code.
            TokenTree::Ident(word) if *word == "else" => {
                if let Some(body) = group(tokens.get(at + 1), Delimiter::Brace) {
                    children(&inside(body), found);
                    at += 1;
                }
            }
            TokenTree::Group(code) if code.delimiter() == Delimiter::Brace => result(&inside(code), found),
            TokenTree::Literal(_) => found.extend(literal(Some(token)).filter(|(_, text)| has_letters(text))),
            // Markup may also be one expression, without a tag around it.
            _ => return result(&tokens[at..], found),
        }
        at += 1;
    }
}

/// A tag with its attributes; answers how many tokens it takes after its first.
fn tag(tokens: &[TokenTree], found: &mut Vec<Found>) -> usize {
    let (mut depth, mut name) = (0, String::new());
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Punct(sign) => match sign.as_char() {
                '<' => depth += 1,
                '>' if !at.checked_sub(1).is_some_and(|before| is_sign(tokens.get(before), '=')) => {
                    depth -= 1;
                    if depth == 0 {
                        return at;
                    }
                }
                '-' | '=' => name.push(sign.as_char()),
                _ => name.clear(),
            },
            TokenTree::Ident(part) => {
                if !name.ends_with('-') {
                    name.clear();
                }
                name.push_str(&part.to_string());
            }
            TokenTree::Literal(_) | TokenTree::Group(_) => {
                let is_spoken = name.strip_suffix('=').is_some_and(|name| SPOKEN.contains(&name));
                match token {
                    TokenTree::Group(value) if is_spoken => result(&inside(value), found),
                    TokenTree::Group(value) => anywhere(&inside(value), found),
                    _ if is_spoken => {
                        found.extend(literal(Some(token)).filter(|(_, text)| has_letters(text)));
                    }
                    _ => found.extend(literal(Some(token)).filter(|(_, text)| is_prose(text))),
                }
                name.clear();
            }
        }
    }
    tokens.len()
}

/// Code whose value is shown: each literal that can be the value is read, one that is compared or handed to a function
/// is not.
fn result(tokens: &[TokenTree], found: &mut Vec<Found>) {
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let is_value = match before {
            None => true,
            Some(TokenTree::Punct(sign)) => match sign.as_char() {
                '>' => at.checked_sub(2).is_some_and(|two| is_sign(tokens.get(two), '=')),
                sign => matches!(sign, ';' | '|' | ','),
            },
            Some(TokenTree::Ident(word)) => *word == "return",
            Some(TokenTree::Group(body)) => body.delimiter() == Delimiter::Brace,
            Some(TokenTree::Literal(_)) => false,
        };
        let is_joined = is_sign(before, '!')
            && matches!(at.checked_sub(2).and_then(|two| tokens.get(two)),
                Some(TokenTree::Ident(name)) if JOINING.iter().any(|joining| *name == joining));
        match token {
            TokenTree::Literal(_) if is_value && !is_compared(tokens, at) => {
                found.extend(literal(Some(token)).filter(|(_, text)| has_letters(text)));
            }
            TokenTree::Group(joined) if is_joined => {
                // What is put in comes after the text, and has been made somewhere else.
                let first: Vec<TokenTree> = inside(joined).into_iter().take(1).collect();
                result(&first, found);
            }
            TokenTree::Group(group)
                if group.delimiter() != Delimiter::Parenthesis
                // A macro makes something else of it, and so does a method of a list.
                && !is_sign(before, '!') && !is_sign(tokens.get(at + 1), '.') =>
            {
                result(&inside(group), found);
            }
            _ => {}
        }
    }
    anywhere(tokens, found);
}

fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn group(token: Option<&TokenTree>, delimiter: Delimiter) -> Option<&Group> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// The text of a literal that is one, with its line.
fn literal(token: Option<&TokenTree>) -> Option<Found> {
    let Some(TokenTree::Literal(literal)) = token else { return None };
    Some((literal.span().start().line, text(literal)?))
}

fn text(literal: &Literal) -> Option<String> {
    let written = literal.to_string();
    let plain = written.trim_start_matches(['r', '#']).trim_end_matches('#');
    let text = plain.strip_prefix('"')?.strip_suffix('"')?;
    // An escape is a sign, whatever letter it is written with.
    let mut letters = text.chars();
    let mut read = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('u') => letters.by_ref().find(|end| *end == '}').map_or((), |_| read.push(' ')),
                _ => read.push(' '),
            },
            _ => read.push(letter),
        }
    }
    Some(read)
}

/// Whether a text has letters outside the places where something is put in.
fn has_letters(text: &str) -> bool {
    outside(text, '{', '}').chars().any(char::is_alphabetic)
}

/// Whether a text is a sentence, or words as a heading or a button has them, rather than a name in the code.
fn is_prose(text: &str) -> bool {
    let text = outside(text, '{', '}');
    let is_word = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let capital =
        |word: &str| word.starts_with(char::is_uppercase) && word.chars().skip(1).all(|c| c.is_lowercase());
    // Between the tags of a literal that is markup stands text.
    let told = outside(&text, '<', '>');
    let mut words = told.split_whitespace().map(|word| word.trim_matches(|c: char| c.is_ascii_punctuation()));
    let count = words.clone().filter(is_word).count();
    told.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii())
        || count > 0 && words.next().is_some_and(|first| is_word(&first) && capital(first))
        || count > 1 && told.trim_end().ends_with(['.', '?', '!', '…'])
        || count > 0 && told.len() < text.len() && !told.trim().is_empty()
}

/// A text without what stands between two signs.
fn outside(text: &str, open: char, close: char) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|&letter| {
            depth += usize::from(letter == open);
            let is_outside = depth == 0;
            depth = depth.saturating_sub(usize::from(letter == close));
            is_outside
        })
        .collect()
}

#[test]
fn no_text_stands_in_code() {
    let mut breaches = Vec::new();
    for (path, code) in sources(&["rs"]) {
        if ["src/", "crates/report/src/"].iter().any(|folder| path.starts_with(folder)) {
            let unknown = |(_, text): &Found| ALLOWED.iter().all(|(allowed, _)| text != allowed);
            breaches.extend(
                words_in(&code)
                    .into_iter()
                    .filter(unknown)
                    .map(|(line, text)| format!("{path}:{line}: “{text}”")),
            );
        }
    }
    hold("Words that people read stand in locales/, not in code:", &breaches);
}

#[test]
fn texts_are_told_from_names_and_signs() {
    let check = |code: &str, expected: &[&str]| {
        let found: Vec<String> =
            words_in(&format!("fn x() {{ {code} }}")).into_iter().map(|(_, text)| text).collect();
        assert_eq!(found, expected, "{code}");
    };
    // What stands between tags, however it comes there.
    check(r#"html! { <p>{ "word" }</p> }"#, &["word"]);
    check(r#"html! { <p>{ "слово" }</p> }"#, &["слово"]);
    check(r#"html! { <p><b>{ t!("name") }</b>{ " of " }</p> }"#, &[" of "]);
    check(r#"html! { <p>{ if yes { "on" } else { "off" } }</p> }"#, &["off", "on"]);
    check(r#"html! { if yes { <p>{ "on" }</p> } else { <p>{ "off" }</p> } }"#, &["off", "on"]);
    check(r#"html! { <p>{ match x { "a" | "b" => "first", _ => "other" } }</p> }"#, &["first", "other"]);
    check(r#"html! { <p>{ format!("{count} pieces") }</p> }"#, &["{count} pieces"]);
    check(r#"html! { <ul>{ for list.iter().map(|x| html! { <li>{ "item" }</li> }) }</ul> }"#, &["item"]);
    check(r#"html! { "word" }"#, &["word"]);
    check(r#"let part = |x| html! { <Part on_go={|| html! { <p>{ "deep" }</p> }} />  };"#, &["deep"]);
    // What is read aloud or shown when the pointer rests.
    check(r#"html! { <p aria-label="word" /> }"#, &["word"]);
    check(r#"html! { <input class="wide" placeholder={"word"} /> }"#, &["word"]);
    check(r#"html! { <img src={x} alt={if yes { "on" } else { "" }} /> }"#, &["on"]);
    check(r#"html! { <Dialog title={format!("page {n}")} /> }"#, &["page {n}"]);
    // Reports.
    check(r#"Element::new("p").class("small").holding("word")"#, &["word"]);
    check(r#"Element::new("p").all(["one", "two"])"#, &["one", "two"]);
    check(r#"Element::new("p").with("aria-label", "word")"#, &["word"]);
    check(r#"Element::new("p").with("title", format!("page {n}"))"#, &["page {n}"]);
    check(r#"out.push_str("<h2>word</h2>");"#, &["<h2>word</h2>"]);
    // Words that come there on another way, but look like nothing else.
    check(r#"let title = "Word";"#, &["Word"]);
    check(r#"say("this is a sentence.")"#, &["this is a sentence."]);
    check(r#"let title = "Read more";"#, &["Read more"]);
    check(r#"let title = "göstərici";"#, &["göstərici"]);

    // Names, messages, signs and units.
    check(
        r#"html! { <p class="a b" id={format!("{id}-said")} aria-labelledby="vote-title">{ t!("name") }</p> }"#,
        &[],
    );
    check(r#"html! { <p>{ "—" }{ " · " }{ "\u{2212}" }{ "\n" }{ format!("{a} / {b}") }</p> }"#, &[]);
    check(
        r#"html! { <p aria-label={t!("name")} title={t!(if yes { "on" } else { "off" })}>{ x }</p> }"#,
        &[],
    );
    check(r#"html! { <p>{ of_kind("kind") }{ if kind == "kind" { x } else { y } }</p> }"#, &[]);
    check(r#"html! { <p>{ for ["facts", "work"].map(|name| t!(format!("ask-{name}"))) }</p> }"#, &[]);
    check(r#"html! { <svg viewBox="0 0 24 24" preserveAspectRatio="xMinYMid" /> }"#, &[]);
    check(r#"if event.key() == "Escape" { match name { "Missing" => 1, "Gone" | "Lost" => 2 } }"#, &[]);
    check(r#"Element::new("p").with("viewBox", "0 0 1 1").holding(say!(words, "name")).holding(", ")"#, &[]);
    check(r#"out.push_str("<p class=\"a\">"); let all = "one two";"#, &[]);
}

#[test]
fn comments_and_tests_are_no_texts_of_the_app() {
    let code = "//! Says it.\n/// Says it.\n#[doc = \"Says it.\"]\n#[cfg(test)]\nmod tests { const X: &str = \"Said it.\"; }\n\
                #[cfg(test)]\nuse a::b;\nconst Y: &str = \"Said it.\";";
    assert_eq!(words_in(code), [(8, "Said it.".to_owned())]);
}
