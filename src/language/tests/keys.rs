//! The story of the keys: whatever the sources ask the catalogue for, it can say.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::*;

/// The functions whose first literal is a key, and the key of a problem by its prefix.
const ASKED_BY: &[&str] = &["say(", "say_with(", "\"problem-"];

/// All Rust files below a folder.
fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The part of a file that is shipped: nothing of it where the file itself holds tests.
fn shipped(path: &Path) -> String {
    let is_test = path.iter().any(|part| part.to_string_lossy().starts_with("tests"));
    let text = fs::read_to_string(path).unwrap();
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    if is_test {
        return String::new();
    }
    text[..end].to_string()
}

/// The keys written out in a source; a key put together at run time is not found here.
fn asked(text: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for call in ASKED_BY {
        for (at, _) in text.match_indices(call) {
            let call = if call.starts_with('"') {
                &text[at..]
            } else {
                text[at..].split(';').next().unwrap_or_default()
            };
            keys.extend(call.split('"').nth(1).map(str::to_string));
        }
    }
    keys.retain(|key| {
        key.contains('-')
            && !key.ends_with('-')
            && key.starts_with(|first: char| first.is_ascii_lowercase())
            && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    });
    keys
}

#[test]
fn every_key_the_sources_name_can_be_said() {
    let mut files = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut unsaid = Vec::new();
    for path in files {
        let keys = asked(&shipped(&path));
        unsaid.extend(
            keys.into_iter()
                .filter(|key| !has_message(Interface::De, key))
                .map(|key| format!("{}: {key}", path.file_name().unwrap_or_default().display())),
        );
    }
    unsaid.dedup();
    assert!(unsaid.is_empty(), "{unsaid:#?}");
}
