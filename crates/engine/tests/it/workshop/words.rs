//! Whatever cannot be done is said in every language of the app.

use engine::decide::Rejection;
use std::collections::BTreeSet;

#[test]
fn every_rejection_has_words_in_every_language() {
    let codes: BTreeSet<&str> = Rejection::ALL.iter().map(|rejection| rejection.code()).collect();
    assert_eq!(codes.len(), Rejection::ALL.len(), "no code twice");
    let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");
    let languages = std::fs::read_dir(locales).expect("the folder of languages");
    let mut read = 0;
    for language in languages {
        let file = language.expect("a language").path().join("stage.ftl");
        let text = std::fs::read_to_string(&file).expect("the messages of a stage");
        let names = text.lines().filter_map(|line| line.strip_prefix("rejected-")?.split_once(" = "));
        let worded: BTreeSet<&str> =
            names.filter(|(_, words)| !words.is_empty()).map(|(name, _)| name).collect();
        assert_eq!(worded, codes, "{}", file.display());
        read += 1;
    }
    assert!(read >= 3, "languages were read");
}
