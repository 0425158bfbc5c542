//! The command line as its users meet it: exit codes, JSON, and files written.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of its own for one test, removed afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("cycle-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a temporary folder");
        Folder(path)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("inside the folder")).expect("a folder");
        fs::write(path, text).expect("a file");
        self
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).expect("a file")
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cycle"));
        // Whatever the system of the person who tests speaks.
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C");
        command.args(arguments).current_dir(&self.0).output().expect("cycle runs")
    }

    /// Exit code, standard output, standard error.
    fn says(&self, arguments: &[&str]) -> (i32, String, String) {
        let output = self.run(arguments);
        let text = |bytes| String::from_utf8(bytes).expect("text");
        (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
    }

    fn json(&self, arguments: &[&str]) -> (i32, Value) {
        let (code, out, error) = self.says(arguments);
        (code, serde_json::from_str(&out).unwrap_or_else(|why| panic!("{why}: {out}{error}")))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scenario/tests").join(name);
    fs::read_to_string(path).expect("a test file of the format")
}

#[test]
fn checking_good_files_says_so_and_ends_with_zero() {
    let folder = Folder::new("good");
    folder.write("a/scenario.toml", sample("good/minimal.toml"));
    folder.write("b/scenario.toml", sample("good/everything.toml"));
    folder.write("b/scenario.az.toml", sample("good/everything.az.toml"));
    folder.write("Cargo.toml", "[package]\nname = \"not-a-case\"\n");
    let (code, out, error) = folder.says(&["check", "."]);
    assert_eq!(
        (code, out.as_str(), error.as_str()),
        (0, "a/scenario.toml: no problems\nb/scenario.toml: no problems\n", "")
    );
    assert_eq!(folder.json(&["check", ".", "--format", "json"]), (0, Value::Array(Vec::new())));
}

#[test]
fn checking_bad_files_shows_the_line_and_ends_with_one() {
    let folder = Folder::new("bad");
    folder.write("bad.toml", sample("bad/many-problems.toml"));
    let (code, out, _) = folder.says(&["check", "bad.toml"]);
    assert_eq!(code, 1);
    assert!(out.contains("error[unknown-key]: There is no key “drfit” here."), "{out}");
    assert!(out.contains(" --> bad.toml:18:2"), "{out}");
    assert!(out.contains("help: Did you mean “drift”?"), "{out}");
    assert!(out.contains("bad.toml: 6 errors, 1 warning"), "{out}");
    let (code, problems) = folder.json(&["check", "bad.toml", "--format", "json"]);
    assert_eq!(code, 1);
    let of_code = |code: &str| {
        let problems = problems.as_array().expect("an array");
        problems.iter().find(|problem| problem["code"] == code).unwrap_or_else(|| panic!("no {code}")).clone()
    };
    let problem = of_code("unknown-key");
    let expected = [
        ("file", Value::from("bad.toml")),
        ("severity", "error".into()),
        ("line", 18.into()),
        ("column", 2.into()),
        ("end_line", 18.into()),
        ("end_column", 7.into()),
        ("message", "There is no key “drfit” here.".into()),
        ("help", "Did you mean “drift”?".into()),
    ];
    for (key, value) in expected {
        assert_eq!(problem[key], value, "{key}");
    }
    assert_eq!(problem.as_object().map(serde_json::Map::len), Some(9));
    assert_eq!(of_code("raw-html")["severity"], "warning");
}

#[test]
fn warnings_alone_are_allowed() {
    let folder = Folder::new("warnings");
    folder.write("case.toml", sample("bad/raw-html.toml"));
    let (code, out, _) = folder.says(&["check", "case.toml"]);
    assert!(out.ends_with("case.toml: 2 warnings\n"), "{out}");
    assert_eq!(code, 0);
}

#[test]
fn files_that_are_no_text_are_problems_and_missing_ones_a_wrong_call() {
    let folder = Folder::new("no-text");
    folder.write("latin.toml", b"format = 1\ntitle = \"caf\xe9\"\n");
    folder.write("huge.toml", vec![b'#'; 2 * 1024 * 1024 + 1]);
    let (code, problems) = folder.json(&["check", "latin.toml", "huge.toml", "--format", "json"]);
    assert_eq!(code, 1);
    let codes: Vec<&str> =
        problems.as_array().into_iter().flatten().filter_map(|x| x["code"].as_str()).collect();
    assert_eq!(codes, ["file-too-large", "not-text"]);
    let (code, out, error) = folder.says(&["check", "nothing.toml"]);
    assert_eq!((code, out.as_str(), error.as_str()), (2, "", "cycle: there is no file nothing.toml\n"));
    fs::create_dir(folder.0.join("empty")).expect("a folder");
    assert_eq!(folder.says(&["check", "empty"]).2, "cycle: there is no case file in empty\n");
    assert_eq!(folder.says(&["check"]).0, 2);
    assert_eq!(folder.says(&["chekc", "empty"]).0, 2);
}

#[test]
fn a_translation_is_checked_with_its_case_study() {
    let folder = Folder::new("translation");
    folder.write("scenario.toml", sample("good/minimal.toml"));
    folder.write(
        "scenario.ru.toml",
        "translates = \"minimal\"\nlanguage = \"ru\"\n\n[text]\ntitel = \"Случай\"\n",
    );
    for path in ["scenario.toml", "scenario.ru.toml", "."] {
        let (code, problems) = folder.json(&["check", path, "--format", "json"]);
        let found: Vec<(&str, &str)> = problems
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|x| Some((x["file"].as_str()?, x["code"].as_str()?)))
            .map(|(file, code)| (file.trim_start_matches("./"), code))
            .collect();
        let expected =
            [("scenario.ru.toml", "translation-missing"), ("scenario.ru.toml", "translation-obsolete")];
        assert_eq!((code, found.as_slice()), (0, &expected[..]), "{path}");
        // Where nothing may be missing, the same warnings end with an error.
        assert_eq!(folder.json(&["check", path, "--strict", "--format", "json"]), (1, problems), "{path}");
    }
    folder.write("scenario.ru.toml", "translates = \"minimal\"\nlanguage = \"ru\"\n\n[text]\n");
    assert_eq!(folder.says(&["check", ".", "--strict"]).0, 1);
    std::fs::remove_file(folder.0.join("scenario.ru.toml")).expect("a file that was there");
    assert_eq!(folder.says(&["check", ".", "--strict"]).0, 0);
}

#[test]
fn a_failing_test_of_the_author_is_an_error_with_its_figures() {
    let folder = Folder::new("tests");
    let test = "\n[[checks]]\nname = \"Acting helps\"\nchoose = { act = \"act\" }\nexpect = [\"trust >= 55\", \"trust > 56\"]\n";
    folder.write("scenario.toml", sample("good/minimal.toml") + test);
    let (code, problems) = folder.json(&["check", "scenario.toml", "--format", "json"]);
    assert_eq!(code, 1);
    assert_eq!(problems.as_array().map(Vec::len), Some(1));
    assert_eq!(problems[0]["code"], "check-failed");
    assert_eq!(problems[0]["line"], 57);
    assert_eq!(problems[0]["column"], 26);
    let message = problems[0]["message"].as_str().unwrap_or_default();
    assert!(
        message.contains("Acting helps") && message.contains("trust > 56") && message.contains("is 55"),
        "{message}"
    );
}

#[test]
fn the_case_study_of_the_guide_keeps_its_promises() {
    let guide =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/scenario-format.md"));
    let guide = guide.expect("the guide for authors");
    let blocks = guide.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let folder = Folder::new("guide");
    folder.write("scenario.toml", blocks.collect::<Vec<_>>().join("\n"));
    let (code, out, _) = folder.says(&["check", "scenario.toml"]);
    assert_eq!((code, out.as_str()), (0, "scenario.toml: no problems\n"));
    let (_, out, _) = folder.says(&["coverage", "scenario.toml"]);
    assert!(out.ends_with("everything was reached\n"), "{out}");
}

#[test]
fn simulating_gives_the_same_figures_for_the_same_seed() {
    let folder = Folder::new("simulate");
    folder.write("scenario.toml", sample("good/everything.toml"));
    let simulate = |choose: &str, seed: &str| {
        let arguments = [
            "simulate",
            "scenario.toml",
            "--runs",
            "500",
            "--seed",
            seed,
            "--choose",
            choose,
            "--format",
            "json",
        ];
        let (code, mut value) = folder.json(&arguments);
        assert_eq!(code, 0);
        assert!(value["runs_per_second"].as_f64() > Some(0.0));
        value["runs_per_second"] = Value::Null;
        value
    };
    let one = simulate("uniform", "7");
    assert_eq!(one["runs"], 500);
    assert_eq!(one["seed"], 7);
    for figure in ["mean", "variance", "min", "max", "p5", "p50", "p95"] {
        assert!(one["indicators"]["trust"][figure].is_number(), "{figure}");
    }
    // Two cycles pose every decision of a stage twice, except where its clauses don't hold.
    assert_eq!(one["reached"]["decisions"]["framing"], 1000);
    assert_eq!(simulate("uniform", "7"), one);
    assert_ne!(simulate("uniform", "8"), one);
    assert_eq!(simulate("first", "7")["reached"]["options"]["framing.debt"]["chosen"], 1000);
    assert_eq!(simulate("last", "7")["reached"]["options"]["framing.wait"]["chosen"], 1000);
    let named = simulate("framing=debt, fee-rule=workers-pay", "7");
    assert_eq!(named["reached"]["options"]["fee-rule.workers-pay"]["chosen"], 1000);
    let (code, _, error) = folder.says(&["simulate", "scenario.toml", "--choose", "framing=debts"]);
    assert_eq!((code, error.as_str()), (2, "cycle: the case study has no framing.debts\n"));
    assert_eq!(folder.says(&["simulate", "scenario.toml", "--choose", "best"]).0, 2);
    assert_eq!(folder.says(&["simulate", "scenario.toml", "--runs", "0"]).0, 2);
}

#[test]
fn coverage_lists_what_was_never_reached() {
    let folder = Folder::new("coverage");
    folder.write("scenario.toml", sample("good/everything.toml"));
    let (code, value) = folder.json(&["coverage", "scenario.toml", "--runs", "2000", "--format", "json"]);
    assert_eq!(code, 0);
    // An event that only the facilitator sends is not missing.
    assert_eq!(value["never"]["events"], Value::Array(Vec::new()));
    assert_eq!(value["reached"]["events"]["minister"], 0);
    let (_, out, _) = folder.says(&["coverage", "scenario.toml", "--runs", "2000"]);
    assert!(out.contains("events"), "{out}");
    let rare = sample("good/minimal.toml")
        .replace("label = \"Act\"", "label = \"Act\"\nrequires = [\"trust > 60\"]");
    folder.write("rare.toml", rare);
    let (_, value) = folder.json(&["coverage", "rare.toml", "--runs", "100", "--format", "json"]);
    assert_eq!(value["never"]["options"], serde_json::json!(["act.act"]));
    assert_eq!(value["never"]["outcomes"], serde_json::json!(["act.act.1"]));
    let (_, out, _) = folder.says(&["coverage", "rare.toml", "--runs", "100"]);
    assert!(out.ends_with("never reached: option act.act\nnever reached: outcome act.act.1\n"), "{out}");
}

#[test]
fn cases_with_errors_are_not_played_or_compiled() {
    let folder = Folder::new("errors");
    folder.write("bad.toml", sample("bad/no-outcomes.toml"));
    let expected = "cycle: bad.toml has errors; `cycle check bad.toml` shows them\n";
    let calls: [&[&str]; 4] = [
        &["simulate", "bad.toml"],
        &["coverage", "bad.toml"],
        &["compile", "bad.toml", "-o", "out.json"],
        &["translate", "bad.toml", "--language", "ru"],
    ];
    for arguments in calls {
        let (code, out, error) = folder.says(arguments);
        assert_eq!((code, out.as_str(), error.as_str()), (2, "", expected), "{arguments:?}");
    }
    assert!(!folder.0.join("out.json").exists());
}

#[test]
fn compiling_embeds_translations_and_drops_nothing() {
    let folder = Folder::new("compile");
    folder.write("scenario.toml", sample("good/everything.toml"));
    folder.write("scenario.az.toml", sample("good/everything.az.toml"));
    assert_eq!(folder.run(&["compile", ".", "--output", "out.json"]).status.code(), Some(0));
    let text = folder.read("out.json");
    let case: scenario::case::Scenario = serde_json::from_str(&text).expect("a case study");
    assert_eq!(case.in_language("az").title, "Hər şey");
    let toml = sample("good/everything.toml");
    let file = scenario::read::File { name: "scenario.toml", text: &toml };
    let base = scenario::read::load(file, &[]).scenario.expect("a case study");
    assert_eq!(scenario::case::Scenario { translations: Default::default(), ..case }, base);
}

#[test]
fn the_schema_is_json() {
    let folder = Folder::new("schema");
    let (code, schema) = folder.json(&["schema"]);
    assert_eq!(code, 0);
    assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    assert_eq!(schema["properties"]["cycles"]["maximum"], 3.0);
    assert_eq!(schema["additionalProperties"], false);
}

#[test]
fn translating_adds_what_is_missing_and_keeps_the_rest() {
    let folder = Folder::new("translate");
    folder.write("scenario.toml", sample("good/minimal.toml"));
    let (code, out, _) = folder.says(&["translate", "scenario.toml", "--language", "ru"]);
    assert_eq!((code, out.as_str()), (0, "scenario.ru.toml: written\n"));
    let new = folder.read("scenario.ru.toml");
    assert!(new.contains("\n# One decision.\nsummary = \"\"\n"), "{new}");
    let mine = new
        .replace("summary = \"\"", "# Мой комментарий\nsummary = \"Одно решение.\"")
        .replace("title = \"\"\n", "");
    folder.write("scenario.ru.toml", &mine);
    assert_eq!(folder.run(&["translate", "scenario.toml", "--language", "ru"]).status.code(), Some(0));
    let completed = folder.read("scenario.ru.toml");
    assert!(completed.contains("# Мой комментарий\nsummary = \"Одно решение.\"\n"), "{completed}");
    assert!(completed.contains("title = \"\""), "{completed}");
    let (code, out, _) = folder.says(&["translate", "scenario.toml", "--language", "ru"]);
    assert_eq!((code, out.as_str()), (0, "scenario.ru.toml: complete already, nothing to add\n"));
    assert_eq!(folder.says(&["check", "."]).0, 0);
}

#[test]
fn translating_refuses_what_it_would_spoil() {
    let folder = Folder::new("spoil");
    folder.write("scenario.toml", sample("good/minimal.toml"));
    for (language, code) in [("en", 2), ("Russian", 2), ("../ru", 2)] {
        assert_eq!(
            folder.says(&["translate", "scenario.toml", "--language", language]).0,
            code,
            "{language}"
        );
    }
    let other = "translates = \"another\"\nlanguage = \"ru\"\n\n[text]\n";
    let torn = "translates = \"minimal\"\nlanguage = \"ru\"\n\n[text]\ntitle = \"Случай\n";
    for (text, code) in [(other, 2), (torn, 1)] {
        folder.write("scenario.ru.toml", text);
        assert_eq!(folder.says(&["translate", "scenario.toml", "--language", "ru"]).0, code);
        assert_eq!(folder.read("scenario.ru.toml"), text);
    }
}

#[test]
fn problems_are_told_in_the_language_that_is_asked_for() {
    let folder = Folder::new("language");
    folder.write("scenario.toml", sample("bad/bad-id.toml"));
    let message = |arguments: &[&str]| {
        let (code, problems) =
            folder.json(&[&["check", "scenario.toml", "--format", "json"], arguments].concat());
        assert_eq!(code, 1);
        problems[0]["message"].as_str().expect("a message").to_owned()
    };
    let english = message(&[]);
    assert_eq!(message(&["--language", "en"]), english);
    assert!(message(&["--language", "ru"]).contains(|letter| ('а'..='я').contains(&letter)));
    assert!(message(&["--language", "az"]).contains(" deyil"));
    let (code, _, error) = folder.says(&["check", "scenario.toml", "--language", "xx"]);
    assert_eq!((code, error.contains("az, en, ru")), (2, true), "{error}");
}

#[test]
fn what_is_out_of_balance_is_told_until_it_is_answered() {
    let folder = Folder::new("balance");
    folder.write("scenario.toml", sample("good/minimal.toml"));
    let (code, out, error) =
        folder.says(&["balance", "scenario.toml", "--runs", "512", "--ways", "64", "--language", "en"]);
    assert_eq!((code, error.as_str()), (1, ""), "{out}");
    assert!(out.starts_with("decisions.act.options.act [option-better]\n"), "{out}");
    assert!(out.contains("better most of all on “trust”, by 5.0."), "{out}");
    assert!(out.contains("  help: "), "{out}");
    assert!(
        out.ends_with("1 open, 0 answered (512 plays of each option, 64 ways of playing, seed 0)\n"),
        "{out}"
    );

    let answer = "[[answers]]\nfinding = \"option-better\"\nabout = \"decisions.act.options.act\"\n";
    folder.write("balance.toml", format!("{answer}reason = \"It is an exercise.\"\n"));
    let (code, out, _) = folder.says(&["balance", "."]);
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("  answered: It is an exercise.\n"), "{out}");
    let (code, reports) = folder.json(&["balance", ".", "--format", "json"]);
    assert_eq!(code, 0);
    let found = &reports[0]["findings"][0];
    assert_eq!(found["code"], "option-better");
    assert_eq!(found["path"], "decisions.act.options.act");
    assert_eq!(found["answer"], "It is an exercise.");
    let by = found["values"]["by"]["value"].as_f64().expect("a figure");
    assert!((by - 5.0).abs() < 1e-6, "{by}");
    assert_eq!(folder.json(&["balance", ".", "--format", "json"]), (0, reports));
    let (_, russian) = folder.json(&["balance", ".", "--format", "json", "--language", "ru"]);
    let message = russian[0]["findings"][0]["message"].as_str().expect("a message");
    assert!(message.contains("ни в чём не уступает"), "{message}");

    // Mended, the case study has no need of the answer any more.
    let waiting_helps_too = "Nothing changes.\"\neffects = [{ on = \"trust\", by = 5 }]";
    folder
        .write("scenario.toml", sample("good/minimal.toml").replace("Nothing changes.\"", waiting_helps_too));
    folder.write("balance.toml", format!("{answer}reason = \"It is an exercise.\"\n"));
    let (code, out, _) = folder.says(&["balance", "."]);
    assert_eq!(code, 1);
    assert!(out.contains("decisions.act [decision-idle]\n"), "{out}");
    assert!(out.contains("no such finding"), "{out}");
    folder.write("balance.toml", format!("{answer}reason = \" \"\n"));
    let (code, _, error) = folder.says(&["balance", "."]);
    assert_eq!(code, 2);
    assert!(error.contains("gives no reason"), "{error}");
    folder.write("balance.toml", "answers = 1\n");
    assert_eq!(folder.says(&["balance", "."]).0, 2);
}
