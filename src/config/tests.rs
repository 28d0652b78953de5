//! What the settings say, from where, and how they are refused.

use super::*;
use clap::Parser;

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    options: Options,
}

fn line(words: &[&str]) -> Options {
    Line::parse_from([&["stadtkarte"], words].concat()).options
}

fn file(text: &str) -> std::path::PathBuf {
    let path = std::env::temp_dir().join(format!("stadtkarte-{}.toml", uuid::Uuid::new_v4()));
    std::fs::write(&path, text).unwrap();
    path
}

fn refused(name: &str, value: &str) -> String {
    let environment = |asked: &str| (asked == name).then(|| value.to_owned());
    Settings::from(&Options::default(), environment).unwrap_err().to_string()
}

#[test]
fn without_a_word_it_listens_at_home_on_a_file_beside_it() {
    let settings = Settings::from(&Options::default(), |_| None).unwrap();
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(settings.database_url, "sqlite:stadtkarte.db");
    assert!(settings.sample && !settings.log_json);
    assert!((chrono::Utc::now() - settings.clock.now()).num_minutes() < 1);
}

#[test]
fn the_environment_overrules_the_file_and_the_line_overrules_both() {
    let path = file("listen = \"0.0.0.0:1\"\nsample = false\ncache_megabytes = 7\nlog = \"warn\"");
    let options = line(&["--config", path.to_str().unwrap(), "--listen", "[::1]:3"]);
    let environment = |name: &str| match name {
        "STADTKARTE_LISTEN" => Some("0.0.0.0:2".to_owned()),
        "STADTKARTE_LOG" => Some("debug".to_owned()),
        _ => None,
    };
    let settings = Settings::from(&options, environment).unwrap();
    assert_eq!(settings.listen.to_string(), "[::1]:3");
    assert_eq!(settings.log, "debug");
    assert_eq!(settings.cache_megabytes, 7);
    assert!(!settings.sample);
}

#[test]
fn a_wrong_value_is_refused_with_its_place_and_what_would_be_right() {
    assert_eq!(
        refused("STADTKARTE_LISTEN", "8080"),
        "STADTKARTE_LISTEN: \"8080\" does not work; it has to be an address with a port, such as 127.0.0.1:8080."
    );
    assert!(refused("STADTKARTE_SAMPLE", "perhaps").contains("on or off"));
    assert!(refused("STADTKARTE_NOW", "yesterday").contains("2026-08-24T15:00:00+02:00"));
    assert!(refused("STADTKARTE_CACHE_MEGABYTES", "-1").contains("64"));
    for level in ["laut", "info,laut", "stadtkarte=laut", ""] {
        let said = refused("STADTKARTE_LOG", level);
        assert!(said.contains("info,stadtkarte=debug"), "{said}");
    }
    assert!(refused("STADTKARTE_LOG_FORMAT", "xml").contains("text or json"));
    assert!(refused("STADTKARTE_CONFIG", "/nowhere/stadtkarte.toml").contains("TOML"));
}

#[test]
fn a_wrong_database_is_refused_without_saying_its_password() {
    let mail = refused("STADTKARTE_MAIL", "pop3://mira:geheim@localhost");
    assert!(mail.contains("smtps://") && !mail.contains("geheim"), "{mail}");
    assert!(refused("STADTKARTE_MAIL_FROM", "nobody").contains("karte@example.org"));
    let said = refused("STADTKARTE_DATABASE_URL", "mysql://mira:geheim@localhost/karte");
    assert!(
        said.contains("postgres://") && said.contains("sqlite:") && !said.contains("geheim"),
        "{said}"
    );
}

#[test]
fn an_unknown_name_in_the_file_is_refused_with_the_names_there_are() {
    for (text, says) in [
        ("lisen = \"x\"", "cache_megabytes"),
        ("[listen]\na = 1", "one value"),
        ("listen = ", "TOML"),
    ] {
        let path = file(text);
        let options = line(&["--config", path.to_str().unwrap()]);
        let said = Settings::from(&options, |_| None).unwrap_err().to_string();
        assert!(said.contains(says), "{said}");
    }
}

#[test]
fn the_example_file_names_every_setting_and_is_right() {
    let example = include_str!("../../stadtkarte.example.toml");
    let spoken: String =
        example.lines().map(|l| l.strip_prefix("#= ").unwrap_or(l).to_owned() + "\n").collect();
    let path = file(&spoken);
    let values = in_file(&path).unwrap();
    for &(name, _) in SETTINGS {
        assert!(values.contains_key(name), "{name} is missing");
    }
    Found(values).settings().unwrap();
}

#[test]
fn every_setting_can_be_given_on_the_line() {
    for &(name, _) in SETTINGS {
        let flag = format!("--{}", name.replace('_', "-"));
        assert_eq!(line(&[&flag, "x"]).given(name).as_deref(), Some("x"));
    }
}

#[test]
fn a_standing_clock_says_the_same_for_ever_and_knows_summer_time() {
    let clock = moment("2026-08-24T15:00:00+02:00").unwrap();
    assert_eq!(clock.now(), clock.now());
    assert_eq!(clock.local(chrono_tz::Europe::Berlin).to_string(), "2026-08-24 15:00:00");
}

#[test]
fn the_public_address_is_scheme_and_host_and_nothing_else() {
    let set = |value: &str| origin(value).map(Option::unwrap_or_default);
    assert_eq!(set("").as_deref(), Some(""));
    for fine in ["https://karte.example", "https://karte.example/"] {
        assert_eq!(set(fine).as_deref(), Some("https://karte.example"));
    }
    assert_eq!(set("http://localhost:8080").as_deref(), Some("http://localhost:8080"));
    for wrong in [
        "karte.example",
        "https://karte.example/karte",
        "ftp://karte.example",
        "https://a@b.example",
    ] {
        assert!(set(wrong).is_none(), "{wrong}");
    }
}

#[test]
fn a_misspelt_variable_is_noticed() {
    assert!(is_unknown("STADTKARTE_LISTN"));
    for fine in ["STADTKARTE_LISTEN", "STADTKARTE_TEST_POSTGRES", "PATH"] {
        assert!(!is_unknown(fine), "{fine}");
    }
}

#[test]
fn a_file_moves_the_clock_and_one_that_is_odd_leaves_it_where_it_is() {
    let path = file("2026-08-24T15:00:00+02:00\n");
    let clock = moment(&format!("@{}", path.display())).unwrap();
    assert_eq!(clock.now().to_rfc3339(), "2026-08-24T13:00:00+00:00");
    std::fs::write(&path, "2027-01-01T00:00:00Z").unwrap();
    assert_eq!(clock.now().to_rfc3339(), "2027-01-01T00:00:00+00:00");
    std::fs::write(&path, "soon").unwrap();
    assert_eq!(clock.now().to_rfc3339(), "2027-01-01T00:00:00+00:00");
    assert!(moment("@nowhere/clock").is_none());
}

#[test]
fn letters_go_to_a_server_or_into_a_folder() {
    assert_eq!(mail::way("letters"), Some(MailWay::Folder("letters".into())));
    for fine in ["smtps://mira:g%40h@mail.example", "smtp://mail:587", "smtp://mail:25?tls=none"] {
        assert!(matches!(mail::way(fine), Some(MailWay::Server(_))), "{fine}");
    }
    for wrong in ["", "http://mail.example", "smtp://", "smtp://mail/inbox", "smtp://mail?tls=no"] {
        assert_eq!(mail::way(wrong), None, "{wrong}");
    }
}
