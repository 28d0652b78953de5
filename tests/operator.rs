//! The operator: reads the help, sets something wrong, and runs commands beside a server that shows what they did.

use crate::cast::{Folder, run};

/// What a command said on its standard error output, where it must have failed.
fn refusal(words: &[&str]) -> String {
    let folder = Folder::new();
    let output = run(&folder, &folder.database(), words);
    assert!(!output.status.success(), "{words:?} was accepted");
    String::from_utf8(output.stderr).expect("a message in UTF-8")
}

#[test]
fn the_help_names_every_command_and_every_setting() {
    let folder = Folder::new();
    let output = run(&folder, &folder.database(), &["--help"]);
    let help = String::from_utf8(output.stdout).expect("help in UTF-8");
    let example = include_str!("../stadtkarte.example.toml");
    let settings = example
        .lines()
        .filter_map(|line| line.strip_prefix("#= ")?.split(" =").next());
    for setting in settings {
        let variable = format!("STADTKARTE_{}", setting.to_uppercase());
        assert!(help.contains(&variable), "{variable} is not in the help");
    }
    for command in ["serve", "import", "export", "network", "holidays"] {
        assert!(
            help.contains(&format!("  {command} ")),
            "{command} is not in the help"
        );
    }
}

#[test]
fn a_wrong_setting_is_refused_with_a_sentence_that_says_what_would_be_right() {
    for (words, right) in [
        (["--listen", "8080"], "127.0.0.1:8080"),
        (["--database-url", "mysql://karte"], "postgres://"),
        (["--sample", "perhaps"], "on or off"),
        (["--now", "yesterday"], "2026-08-24T15:00:00+02:00"),
    ] {
        let said = refusal(&words);
        assert!(said.contains(right), "{words:?}: {said}");
        assert!(
            !said.contains("panicked") && said.lines().count() <= 2,
            "{said}"
        );
    }
}
