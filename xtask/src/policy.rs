//! The Content-Security-Policy of everything that is handed out. `index.html` states one; the others are made of it.
//!
//! | Handed out | Its policy |
//! | --- | --- |
//! | the website's page | the one of `index.html`, and the digests of its inline scripts |
//! | the website's headers | the page's own, and that no other page may frame it |
//! | the app in one file | the one of `index.html` without the page's own folder; scripts and styles by digest alone |

use crate::page;
use crate::run::Done;
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};
use std::ops::Range;

/// The policy that a page states about itself.
pub fn of(page: &str) -> Option<&str> {
    place(page).map(|place| &page[place])
}

/// The headers that a careful host sends with the website: names and values.
pub fn headers(page: &str) -> [(&'static str, String); 3] {
    let own = of(page).map(|policy| policy.trim().trim_end_matches(';')).unwrap_or_default();
    let own = if own.is_empty() { String::new() } else { format!("{own}; ") };
    [
        // Who may frame the page, only a header can say.
        ("Content-Security-Policy", format!("{own}frame-ancestors 'none'")),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
    ]
}

/// The page with the digests of its inline scripts in its policy.
///
/// Trunk starts the app from an inline script. A policy that allows every inline script would be worth little, so the
/// page allows these, by what they say, and no other.
pub fn allow_inline_scripts(page: &str) -> Done<String> {
    let all = page::scripts(page).into_iter();
    let inline = all.filter(|script| page::attribute(page, &script.tag, "src").is_none());
    let scripts: Vec<String> = inline.map(|script| digest(&page[script.text])).collect();
    let Some(place) = place(page).filter(|_| !scripts.is_empty()) else {
        return Ok(page.to_owned());
    };
    let mut policy = page[place.clone()].to_owned();
    let Some(directive) = policy.find("script-src ") else {
        return Err("The Content-Security-Policy of index.html must say script-src.".into());
    };
    let end = policy[directive..].find(';').map_or(policy.len(), |length| directive + length);
    let missing: Vec<&str> =
        scripts.iter().map(String::as_str).filter(|script| !policy.contains(script)).collect();
    if !missing.is_empty() {
        policy.insert_str(end, &format!(" {}", missing.join(" ")));
    }
    Ok(page::replaced(page, vec![(place, policy)]))
}

/// The page with the policy of the app in one file, where these are all scripts that run and all styles.
pub fn allow_only(page: &str, scripts: &[&str], styles: &[&str]) -> Done<String> {
    let Some(place) = place(page) else {
        return Err("The built page states no Content-Security-Policy.".into());
    };
    let policy = in_one_file(&page[place.clone()], scripts, styles);
    Ok(page::replaced(page, vec![(place, policy)]))
}

/// The website's policy, changed for a page that holds everything: there is no folder of its own to take anything from.
fn in_one_file(policy: &str, scripts: &[&str], styles: &[&str]) -> String {
    let digests = |texts: &[&str]| texts.iter().map(|text| digest(text)).collect::<Vec<_>>();
    let directives = policy.split(';').filter_map(|directive| {
        let mut words = directive.split_ascii_whitespace().map(str::to_owned);
        let name = words.next()?;
        let mut allowed: Vec<String> =
            words.filter(|word| word != "'self'" && !word.starts_with("'sha")).collect();
        match name.as_str() {
            "script-src" => allowed.extend(digests(scripts)),
            "style-src" => allowed.extend(digests(styles)),
            // The worker that reads files starts from a script that the page unpacks.
            "worker-src" => allowed.push("blob:".to_owned()),
            _ => {}
        }
        if allowed.is_empty() && directive.contains("'self'") {
            allowed.push("'none'".to_owned());
        }
        allowed.insert(0, name);
        Some(allowed.join(" "))
    });
    directives.collect::<Vec<_>>().join("; ")
}

fn place(page: &str) -> Option<Range<usize>> {
    let tag = page::tag_with(page, "meta", "http-equiv", "Content-Security-Policy")?;
    page::attribute(page, &tag, "content")
}

fn digest(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\" \
        content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'\">\
        <script src=\"a.js\"></script><script type=\"module\">alert(1)</script>";
    const DIGEST: &str = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

    #[test]
    fn inline_scripts_are_allowed_by_digest_and_once() {
        let page = allow_inline_scripts(PAGE).unwrap();
        let expected =
            format!("default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {DIGEST}; style-src 'self'");
        assert_eq!(of(&page), Some(expected.as_str()));
        assert_eq!(headers(&page)[0].1, format!("{expected}; frame-ancestors 'none'"));
        assert_eq!(allow_inline_scripts(&page), Ok(page));
    }

    #[test]
    fn pages_without_policy_or_scripts_stay_as_they_are() {
        let no_script = PAGE.split("<script type").next().unwrap();
        for page in ["", "<p>", "<script>1</script>", "<meta name=x content=y>", no_script] {
            assert_eq!(allow_inline_scripts(page).as_deref(), Ok(page));
        }
        assert_eq!(headers("<p>")[0].1, "frame-ancestors 'none'");
    }

    #[test]
    fn a_policy_that_says_nothing_of_scripts_is_an_error() {
        let page = "<meta content='default-src *' http-equiv=content-security-policy><script>1</script>";
        assert_eq!(of(page), Some("default-src *"));
        assert!(allow_inline_scripts(page).is_err());
    }

    #[test]
    fn one_file_takes_nothing_from_beside_it_and_runs_only_its_own_scripts() {
        let website = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-old='; style-src 'self'; \
            img-src 'self' data:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; form-action 'none'";
        let page = allow_only(
            &PAGE.replace(
                "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
                website,
            ),
            &["alert(1)"],
            &["alert(1)"],
        );
        let expected = format!(
            "default-src 'none'; script-src 'wasm-unsafe-eval' {DIGEST}; style-src {DIGEST}; img-src data:; \
            connect-src 'none'; worker-src blob:; require-trusted-types-for 'script'; form-action 'none'"
        );
        assert_eq!(of(&page.unwrap()), Some(expected.as_str()));
        assert!(allow_only("<p>", &[], &[]).is_err());
    }
}
