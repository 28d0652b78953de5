//! The house keeps its own rules: no room uses one above it, every file says what it is for,
//! none is longer than a reader's patience, and nothing of a developer's machine stands in it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The longest a file and a function may be, in lines.
const FILE: usize = 400;
const FUNCTION: usize = 40;

/// The languages of the interface; one `locales/*.ftl` each.
const LANGUAGES: [&str; 11] =
    ["ar", "de", "de-simple", "en", "fa", "fr", "pl", "ro", "ru", "tr", "uk"];

/// The files of the repository, those about to be added too, that satisfy `wanted`; path and text.
fn files(wanted: impl Fn(&str) -> bool) -> Vec<(String, String)> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("git lists the files of the repository");
    assert!(listed.status.success(), "this is not a git repository");
    let listed = String::from_utf8(listed.stdout).expect("paths are UTF-8");
    listed
        .lines()
        .filter(|path| wanted(path))
        .filter_map(|path| Some((path.to_owned(), read(path)?)))
        .collect()
}

/// The text of one file; none where it is binary or just deleted.
fn read(path: &str) -> Option<String> {
    fs::read_to_string(at(path)).ok()
}

/// Where a file of the repository stands on this machine.
fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn rust(path: &str) -> bool {
    path.ends_with(".rs")
}

fn source(path: &str) -> bool {
    [".rs", ".ts", ".mjs", ".css"].iter().any(|end| path.ends_with(end))
}

/// The rooms in the order of `lib.rs`, ground floor first.
fn rooms() -> Vec<String> {
    let plan = read("src/lib.rs").expect("the plan of the house");
    let rooms: Vec<_> = plan
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect();
    assert!(rooms.len() > 10, "lib.rs has lost its `pub mod` lines");
    rooms
}

/// The files of one room.
fn inside(room: &str) -> Vec<(String, String)> {
    let (front, folder) = (format!("src/{room}.rs"), format!("src/{room}/"));
    files(|path| rust(path) && (path == front || path.starts_with(&folder)))
}

/// Whether `text` names `path` as a whole: followed by nothing that would make it another name.
fn names(text: &str, path: &str) -> bool {
    text.match_indices(path).any(|(at, _)| {
        let after = text[at + path.len()..].chars().next();
        !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

fn complain(faults: Vec<String>, rule: &str) {
    assert!(faults.is_empty(), "{rule}:\n  {}\n", faults.join("\n  "));
}

#[test]
fn no_room_uses_one_above_it() {
    let rooms = rooms();
    let mut faults = Vec::new();
    for (floor, room) in rooms.iter().enumerate() {
        for (path, text) in inside(room) {
            for upper in &rooms[floor + 1..] {
                if names(&text, &format!("crate::{upper}")) {
                    faults.push(format!("{path} uses {upper}, which stands above {room}"));
                }
            }
        }
    }
    complain(faults, "a room may use only rooms above it in lib.rs");
}

#[test]
fn every_room_is_named_the_way_the_layering_test_can_see() {
    let rooms = rooms();
    let mut faults = Vec::new();
    for room in &rooms {
        for (path, text) in inside(room) {
            if text.contains("crate::{") || text.contains("crate::*") {
                faults.push(format!("{path} groups rooms: write one `use` a room"));
            }
            // From src/room.rs one `super` reaches the root, from src/room/part.rs two, and so on.
            let root = "super::".repeat(path.matches('/').count());
            for other in rooms.iter().filter(|other| *other != room) {
                let child = format!("src/{room}/{other}.rs");
                if read(&child).is_none() && names(&text, &format!("{root}{other}")) {
                    faults.push(format!("{path} reaches {other} through `{root}`"));
                }
            }
        }
    }
    complain(faults, "write `use crate::room::Thing;`");
}

#[test]
fn every_source_file_belongs_to_a_room() {
    let rooms = rooms();
    let own = ["src/lib.rs", "src/main.rs"];
    let homeless = files(|path| rust(path) && path.starts_with("src/") && !own.contains(&path));
    let faults = homeless.into_iter().filter_map(|(path, _)| {
        let room = path.trim_start_matches("src/").split(['/', '.']).next()?;
        (!rooms.iter().any(|known| known == room)).then_some(path)
    });
    complain(faults.collect(), "no room of lib.rs holds");
}

#[test]
fn every_file_says_at_its_top_what_it_is_for() {
    let wordless = |(path, text): (String, String)| {
        let opens = match path.rsplit('.').next() {
            Some("rs") => text.starts_with("//! "),
            _ => text.starts_with("//") || text.starts_with("/*") || text.starts_with("#!"),
        };
        (!opens).then_some(path)
    };
    let faults = files(source).into_iter().filter_map(wordless);
    complain(faults.collect(), "files that open without a word");
}

#[test]
fn no_file_is_longer_than_a_readers_patience() {
    let long = |(path, text): (String, String)| {
        let lines = text.lines().count();
        (lines > FILE).then(|| format!("{path} has {lines} lines: it is two things"))
    };
    let faults = files(source).into_iter().filter_map(long);
    complain(faults.collect(), &format!("at most {FILE} lines"));
}

#[test]
fn no_function_is_longer_than_a_page() {
    let mut faults = Vec::new();
    for (path, text) in files(rust) {
        let lines: Vec<_> = text.lines().collect();
        for at in (0..lines.len()).filter(|at| opens_function(lines[*at])) {
            let length = function_length(&lines[at..]);
            if length > FUNCTION {
                faults.push(format!("{path}:{} has {length} lines", at + 1));
            }
        }
    }
    complain(faults, &format!("at most {FUNCTION} lines a function"));
}

/// How many lines the function takes that begins on the first of them, as rustfmt lays it out:
/// its closing brace stands alone under its `fn`.
fn function_length(lines: &[&str]) -> usize {
    if lines[0].ends_with(';') || lines[0].ends_with('}') {
        return 1;
    }
    let margin = &lines[0][..lines[0].len() - lines[0].trim_start().len()];
    let ends = |line: &&str| {
        line.strip_prefix(margin)
            .is_some_and(|rest| rest == "}" || (rest.starts_with(')') && rest.ends_with(';')))
    };
    lines.iter().position(ends).map_or(1, |end| end + 1)
}

/// Whether a line begins a function.
fn opens_function(line: &str) -> bool {
    let words = line.split_whitespace();
    let mut words = words.skip_while(|word| {
        word.starts_with("pub") || ["const", "async", "unsafe", "extern", "\"C\""].contains(word)
    });
    words.next() == Some("fn")
}

#[test]
fn the_plan_forbids_unsafe_code_and_silence() {
    let plan = read("src/lib.rs").expect("the plan of the house");
    assert!(plan.contains("#![forbid(unsafe_code)]"));
    assert!(plan.contains("#![deny(missing_docs)]"));
    let rooms: Vec<_> = plan.split("pub mod ").collect();
    for before in &rooms[..rooms.len() - 1] {
        let line = before.trim_end().lines().next_back().unwrap_or_default();
        assert!(
            line.starts_with("/// ") && line.ends_with('.'),
            "a room's line in lib.rs is one sentence: {line}"
        );
    }
}

#[test]
fn nothing_is_left_open() {
    let open = [
        "todo!(",
        "unimplemented!(",
        "dbg!(",
        "TODO",
        "FIXME",
        "#[ignore",
        "allow(dead_code",
        "allow(missing_docs",
        "allow(clippy::too_many_lines",
    ];
    let mut faults = Vec::new();
    for (path, text) in
        files(|path| source(path) && path != "tests/house.rs" && !path.starts_with("benches/"))
    {
        for (at, line) in text.lines().enumerate() {
            if open.iter().any(|word| line.contains(word)) {
                faults.push(format!("{path}:{} {}", at + 1, line.trim()));
            }
        }
    }
    complain(faults, "finish it, or name it in the note");
}

#[test]
fn nothing_of_a_developers_machine_stands_in_the_repository() {
    let places = ["work", "root", "farm", "tmp/bash"].map(|name| format!("/{name}/"));
    let mut faults = Vec::new();
    for (path, text) in files(|path| path != ".gitignore") {
        for (at, line) in text.lines().enumerate() {
            let local = places.iter().any(|place| starts_a_path(line, place));
            if local || foreign_registry(&path, line) {
                faults.push(format!("{path}:{} {}", at + 1, line.trim()));
            }
        }
    }
    complain(faults, "a path of a machine, or the host of a registry");
}

/// Whether `place` stands in `line` at the start of a path, not in the middle of an address.
fn starts_a_path(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.')
    })
}

/// Whether a line says where packages come from: that is the machine's business, not the project's.
fn foreign_registry(path: &str, line: &str) -> bool {
    let line = line.trim();
    match path.rsplit('/').next() {
        Some("package-lock.json") => line.starts_with("\"resolved\": \"http"),
        Some(".npmrc") => line.contains("registry="),
        Some("Cargo.lock") => line.starts_with("source = ") && !line.contains("/crates.io-index\""),
        _ => ["registry.npm", "static.crates", "index.crates", "deb.debian", "pypi"]
            .iter()
            .any(|host| line.contains(&format!("://{host}"))),
    }
}

#[test]
fn every_language_of_the_interface_has_its_file() {
    let mut found: Vec<_> = files(|path| path.starts_with("locales/") && path.ends_with(".ftl"))
        .into_iter()
        .map(|(path, _)| path["locales/".len()..path.len() - ".ftl".len()].to_owned())
        .collect();
    found.sort();
    assert_eq!(found, LANGUAGES);
}

#[test]
fn the_architecture_names_every_room() {
    let page = read("ARCHITECTURE.md").expect("ARCHITECTURE.md");
    let unnamed = rooms().into_iter().filter(|room| !page.contains(&format!("`{room}`")));
    complain(unnamed.collect(), "ARCHITECTURE.md does not name");
}

#[test]
fn style_sheets_know_start_and_end_not_left_and_right() {
    let sheets = files(|path| path.starts_with("web/") && path.ends_with(".css"));
    assert!(!sheets.is_empty(), "web/ has no style sheet");
    let mut faults = Vec::new();
    for (path, text) in sheets {
        for (at, line) in text.lines().enumerate() {
            if physical(line) {
                faults.push(format!("{path}:{} {}", at + 1, line.trim()));
            }
        }
    }
    complain(faults, "right-to-left pages need logical properties");
}

/// Whether a declaration names a side of the screen instead of a side of the text.
fn physical(line: &str) -> bool {
    line.split([';', '{']).any(|declaration| {
        let Some((property, value)) = declaration.split_once(':') else {
            return false;
        };
        let (property, value) = (property.trim(), value.trim().trim_end_matches('}').trim());
        let sided = |word: &str| ["left", "right"].contains(&word);
        property.rsplit('-').next().is_some_and(sided) && !property.starts_with("--")
            || property.split('-').any(sided) && property.starts_with("border")
            || ["text-align", "float", "clear"].contains(&property) && sided(value)
    })
}

#[test]
fn every_link_between_the_pages_leads_somewhere() {
    let mut faults = Vec::new();
    for (path, text) in files(|path| path.ends_with(".md")) {
        for link in text.split("](").skip(1) {
            let to = link.split([')', '#', ' ']).next().unwrap_or_default();
            let elsewhere = to.is_empty() || to.contains("://") || to.starts_with("mailto:");
            if !elsewhere && !at(to).exists() {
                faults.push(format!("{path} points to {to}"));
            }
        }
    }
    complain(faults, "links to nothing");
}
