//! Texts from strangers as elements: only harmless ones, whatever the text, and never nested so deeply that drawing them
//! would exhaust the stack.

use policy_cycle_workshop::parts::markdown::inline;
use scenario::limits::TEXT_CHARS;
use yew::virtual_dom::{VNode, VTag};

/// All elements that a text may become, with the attributes that each may have.
const ELEMENTS: &[(&str, &[&str])] = &[
    ("p", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("blockquote", &[]),
    ("pre", &[]),
    ("code", &[]),
    ("ul", &[]),
    ("ol", &[]),
    ("li", &[]),
    ("em", &[]),
    ("strong", &[]),
    ("s", &[]),
    ("table", &[]),
    ("tr", &[]),
    ("td", &[]),
    ("br", &[]),
    ("hr", &[]),
    ("a", &["href", "target", "rel"]),
];

/// Levels of lists and elements within each other, far below what a browser or a stack bears.
const DEEPEST: usize = 80;

/// Looks at a tree and answers its text. The stack of this function holds because trees are shallow.
fn look(node: &VNode, level: usize, text: &mut String) {
    assert!(level <= DEEPEST, "nested too deeply");
    match node {
        VNode::VTag(tag) => {
            harmless(tag);
            tag.children().into_iter().for_each(|node| look(node, level + 1, text));
        }
        VNode::VText(node) => text.push_str(&node.text),
        VNode::VList(nodes) => nodes.iter().for_each(|node| look(node, level + 1, text)),
        other => panic!("{other:?}"),
    }
}

fn harmless(tag: &VTag) {
    let known = ELEMENTS.iter().find(|(name, _)| *name == tag.tag());
    let (_, attributes) = known.unwrap_or_else(|| panic!("{}", tag.tag()));
    for (name, value) in tag.attributes.iter() {
        assert!(attributes.contains(&name), "{name} of {}", tag.tag());
        let to_the_web = value.starts_with("https://") || value.starts_with("http://");
        assert!(name != "href" || to_the_web, "{value}");
    }
}

fn text_of(markdown: &str) -> String {
    let mut text = String::new();
    look(&inline(markdown), 0, &mut text);
    text
}

fn check(markdown: &str, expected: &str) {
    assert_eq!(text_of(markdown), expected, "{markdown}");
}

#[test]
fn what_would_act_in_a_page_is_text() {
    check("<script>alert(1)</script>", "<script>alert(1)</script>");
    check("a <img src=x onerror=alert(1)> b", "a <img src=x onerror=alert(1)> b");
    check("<svg><set onbegin=alert(1)></svg>", "<svg><set onbegin=alert(1)></svg>");
    check("[go](javascript:alert(1))", "go");
    check("[go](JaVaScRiPt&colon;alert(1))", "go");
    check("[go](java\u{1}script:alert(1))", "[go](java\u{1}script:alert(1))");
    check("[go](data:text/html,x) [go](vbscript:x) [go](//host.invalid) [go](file:///x)", "go go go go");
    check("<javascript:alert(1)> <mail@host.invalid>", "javascript:alert(1) mail@host.invalid");
    check("[go][1]\n\n[1]: javascript:alert(1)", "go");
    check("![a **picture**](https://host.invalid/a.png)", "a picture");
    check("&lt;script&gt; &#0; &#x202e;", "<script> \u{fffd} \u{202e}");
    check("{ $name } {{constructor}} ${1}", "{ $name } {{constructor}} ${1}");
}

#[test]
fn deep_nesting_keeps_its_text_and_becomes_shallow() {
    for opening in ["> ", "- ", "1. ", "* > ", "*a ", "**b ", "[", "![", "`", "<b>", "~~", "_", "> - "] {
        let many = TEXT_CHARS / opening.len();
        let text = format!("{}end{}", opening.repeat(many), " *_**~~](https://host.invalid)".repeat(200));
        let shown = text_of(&text[..text.len().min(TEXT_CHARS)]);
        assert!(shown.contains("end") || opening.len() * many >= TEXT_CHARS - 3, "{opening}");
    }
    let nested: String =
        (0..2_000).map(|level| format!("{}- level {level}\n", "  ".repeat(level % 60))).collect();
    assert!(text_of(&nested).contains("level 1999"));
    let closed = format!("{}x{}", "*a ".repeat(5_000), " b*".repeat(5_000));
    assert!(text_of(&closed).contains('x'));
}

#[test]
fn references_cannot_swell() {
    let definitions: String = (0..1_000).map(|n| format!("[{n}]: https://host.invalid/{n}\n")).collect();
    let uses: String = (0..1_000).map(|n| format!("[{n}] ")).collect();
    let text = format!("{uses}\n\n{definitions}");
    assert!(text_of(&text).len() < text.len());
}

#[test]
fn twenty_thousand_broken_texts() {
    const PARTS: &[&str] = &[
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?",
        "[",
        "](",
        ")",
        "![",
        "javascript:",
        "JAVASCRIPT:",
        "data:text/html,",
        "vbscript:",
        "https://host.invalid",
        "http://",
        "<https://a.invalid>",
        "&#106;",
        "&colon;",
        "&Tab;",
        "\\",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "# ",
        "    ",
        "\t",
        "|",
        "|-|",
        "---",
        "===",
        "\u{0}",
        "\u{202e}",
        "\u{200b}",
        "\u{feff}",
        "ə",
        "\r",
        "\r\n",
        "[1]: ",
        "[1]",
        "\"",
        "'",
        "on",
        "href=",
        "word ",
        "{ $x }",
        "<a href='javascript:alert(1)'>",
        "<svg/onload=alert(1)>",
        "<",
        ">",
        "^",
        ":",
    ];
    let mut luck = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = |limit: usize| {
        luck ^= luck << 13;
        luck ^= luck >> 7;
        luck ^= luck << 17;
        (luck % limit as u64) as usize
    };
    for _ in 0..20_000 {
        let text: String = (0..next(40)).map(|_| PARTS[next(PARTS.len())]).collect();
        text_of(&text);
    }
}
