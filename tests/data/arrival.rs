//! The samples and the templates arrive: the importer takes every row, understands every field, and gives what the files say.

use super::files::{TODAY, folder, towns};
use super::none;
use stadtkarte::exchange::{Defaults, Input, Row, dated, head, rows};
use stadtkarte::language::Tag;
use std::{collections::BTreeSet, fs};

/// The rows of a file as the importer reads them.
fn arriving(path: &str) -> Vec<Row> {
    let text = fs::read_to_string(folder().join(path)).expect("the file is there");
    let input = Input::memory(dated(&text, TODAY).into_bytes());
    let head = head(&input).unwrap_or_else(|problems| panic!("{path}: {problems:?}"));
    assert!(head.unknown.is_empty(), "{path}: {:?}", head.unknown);
    let defaults = Defaults {
        language: Tag::parse("de").unwrap(),
        organisation: None,
        category: None,
        bounds: None,
    };
    let mut found = Vec::new();
    let mut keep = |row: Row| {
        found.push(row);
        true
    };
    rows(&input, &defaults, &mut keep).unwrap_or_else(|problem| panic!("{path}: {problem:?}"));
    found
}

/// What is wrong with rows, or left out of them.
fn faults(path: &str, rows: &[Row]) -> Vec<String> {
    let said = |row: &Row| match &row.offer {
        Err(problems) => Some(format!("{path}:{}: {problems:?}", row.line)),
        Ok(_) if !row.unknown.is_empty() => Some(format!("{path}: {:?} unknown", row.unknown)),
        Ok(_) => None,
    };
    rows.iter().filter_map(said).collect()
}

#[test]
fn the_importer_takes_every_sample_and_gives_exactly_what_it_says() {
    let mut wrong = Vec::new();
    for town in towns() {
        let path = format!("{}/offers.geojson", town.slug);
        let rows = arriving(&path);
        assert_eq!(rows.len(), town.offers.len(), "{path}");
        wrong.extend(faults(&path, &rows));
        for (row, sample) in rows.iter().zip(&town.offers) {
            let Ok(arrived) = &row.offer else { continue };
            let mut content = arrived.content.clone();
            content.v = sample.content.v;
            let same = content == sample.content && arrived.organisation == sample.organisation;
            if !same || arrived.co_organisers != sample.co_organisers {
                wrong.push(format!("{} arrives as something else", sample.name));
            }
        }
    }
    none(wrong, "samples that do not arrive");
}

#[test]
fn both_templates_import_as_they_are_and_say_the_same_offers() {
    let mut wrong = Vec::new();
    let mut ids = Vec::new();
    for path in ["template.geojson", "template.csv"] {
        let rows = arriving(path);
        wrong.extend(faults(path, &rows));
        let known = rows.iter().filter_map(|row| row.offer.as_ref().ok());
        ids.push(known.map(|offer| offer.id.clone()).collect::<BTreeSet<_>>());
    }
    none(wrong, "templates that do not import");
    assert!(!ids[0].is_empty() && ids[0] == ids[1], "{ids:?}");
}
