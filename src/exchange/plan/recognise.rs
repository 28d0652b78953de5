//! Which column is what: by its name where that is known, else by what stands in it; of two for one thing the better.

use super::content::{email, hours_of, is_near, is_phone, number, position, said, website};
use super::names::{Meaning, meaning};
use super::{TEXTS, values};
use crate::exchange::Table;
use crate::exchange::TableRow;
use crate::geo::Bounds;
use crate::geo::Point;
use std::collections::{BTreeMap, HashSet};

/// How many cells are looked at to tell what stands in a column.
const LOOK: usize = 200;
/// From how many letters on a text is a description.
const LONG: usize = 60;

/// A column with what it may be.
struct Candidate {
    at: usize,
    target: String,
    score: u32,
}

/// What the columns of a table are; those that mean nothing here are not in it.
pub fn columns(table: &Table, bounds: Bounds) -> BTreeMap<String, String> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for (at, name) in table.columns.iter().enumerate() {
        let cells: Vec<&str> = table.cells(at).filter_map(said).take(LOOK).collect();
        if cells.is_empty() {
            continue;
        }
        let named = meaning(name).filter(|(meaning, _)| fits(meaning.target, &cells, table, at));
        let candidate = match named {
            Some((Meaning { target: "id", score }, _))
                if table
                    .columns
                    .get(at.wrapping_sub(1))
                    .is_some_and(|before| is_street(before)) =>
            {
                Candidate { at, target: "house_number".to_owned(), score }
            }
            Some((meaning, tag)) => {
                let tag = tag.map(|tag| format!("_{}", tag.as_str().to_lowercase()));
                let html = cells.iter().any(|cell| cell.contains("<br"));
                let score = meaning.score - u32::from(html) * 20;
                Candidate {
                    at,
                    target: format!("{}{}", meaning.target, tag.unwrap_or_default()),
                    score,
                }
            }
            None => match by_content(&cells, name, bounds) {
                Some(target) => Candidate { at, target, score: 50 },
                None => continue,
            },
        };
        candidates.push(candidate);
    }
    part_languages(table, &mut candidates);
    best(table, candidates)
}

fn is_street(name: &str) -> bool {
    meaning(name).is_some_and(|(meaning, _)| meaning.target == "street")
}

/// How many columns may be one thing: where the first says nothing in a row, the next is asked, or all are taken together.
fn room(target: &str) -> usize {
    match target {
        "note" => 6,
        "category" | "tags" | "target_group" | "languages" => 3,
        "title" | "organisation" | "lon" | "lat" | "phone" | "email" | "website" | "contact" => 3,
        _ => 1,
    }
}

/// The best columns of each thing.
fn best(table: &Table, mut candidates: Vec<Candidate>) -> BTreeMap<String, String> {
    let filled = |at: usize| table.cells(at).take(2_000).count();
    candidates.sort_by_key(|one| {
        (std::cmp::Reverse(one.score), std::cmp::Reverse(filled(one.at)), one.at)
    });
    let mut taken: BTreeMap<String, (usize, u32)> = BTreeMap::new();
    let mut columns = BTreeMap::new();
    for one in candidates {
        let (count, first) = taken.entry(one.target.clone()).or_insert((0, one.score));
        // What only sounds like something is not added to what is called so.
        let full = *count >= room(&one.target) || (*count > 0 && one.score + 100 < *first);
        if full && !beside(table, &columns, &one) {
            continue;
        }
        *count += 1;
        columns.insert(table.columns[one.at].clone(), one.target);
    }
    settle(&mut columns);
    columns
}

/// Whether a column only ever says something where the others of its thing say nothing, as lists with different names for it do.
fn beside(table: &Table, columns: &BTreeMap<String, String>, one: &Candidate) -> bool {
    let same = |name: &String| columns.get(name) == Some(&one.target);
    let others: Vec<usize> =
        (0..table.columns.len()).filter(|at| same(&table.columns[*at])).collect();
    let says =
        |row: &TableRow, at: usize| row.cells.get(at).is_some_and(|cell| said(cell).is_some());
    table.rows.iter().all(|row| !says(row, one.at) || others.iter().all(|at| !says(row, *at)))
}

/// What cannot stand beside something else: an address as a whole beside its street, a point beside its parts.
fn settle(columns: &mut BTreeMap<String, String>) {
    let has = |columns: &BTreeMap<String, String>, target: &str| {
        columns.values().any(|own| own == target)
    };
    if has(columns, "lon") && has(columns, "lat") {
        columns.retain(|_, own| own != "point");
    } else {
        columns.retain(|_, own| own != "lon" && own != "lat");
    }
    if !has(columns, "title") && has(columns, "organisation") {
        // A list of houses: what runs each is what it is called.
        let named =
            columns.iter().find(|(_, own)| *own == "organisation").map(|(name, _)| name.clone());
        columns.extend(named.map(|name| (name, "title".to_owned())));
    }
}

/// Where German and English columns of one text stand beside each other, each is a text in its own language.
fn part_languages(table: &Table, candidates: &mut [Candidate]) {
    const ENGLISH: &[&str] = &["description", "title", "summary"];
    for text in TEXTS {
        let english = |one: &Candidate| {
            let name = &table.columns[one.at];
            ENGLISH.contains(&name.to_lowercase().as_str())
                && name.chars().next().is_some_and(char::is_uppercase)
        };
        let german =
            |name: &str| ["Beschreibung", "Titel", "Kurztext", "Zusammenfassung"].contains(&name);
        let both =
            candidates.iter().any(|one| one.target == *text && german(&table.columns[one.at]));
        if both {
            let others = candidates.iter_mut().filter(|one| one.target == *text);
            others.filter(|one| english(one)).for_each(|one| one.target = format!("{text}_en"));
        }
    }
}

/// Whether what stands in a column can be what its name says.
fn fits(target: &str, cells: &[&str], table: &Table, at: usize) -> bool {
    let most = |fits: &dyn Fn(&str) -> bool| {
        cells.iter().filter(|cell| fits(cell)).count() * 2 >= cells.len()
    };
    match target {
        "id" => is_key(table, at),
        "email" => most(&|cell| email(cell).is_some()),
        "website" => most(&|cell| website(cell).is_some()),
        "lon" | "lat" => most(&|cell| number(cell).is_some()),
        "phone" => most(&|cell| cell.chars().filter(char::is_ascii_digit).count() >= 3),
        "point" => most(&|cell| cell.chars().filter(char::is_ascii_digit).count() >= 4),
        "confirmed_at" | "expires" => most(&|cell| super::content::day(cell).is_some()),
        "title" | "organisation" | "street" => most(&|cell| cell.chars().any(char::is_alphabetic)),
        "description" | "summary" => most(&|cell| cell.chars().any(char::is_alphabetic)),
        // "Deutschklasse: false" is no category, and an age group no age.
        "category" => most(&|cell| {
            cell.chars().filter(|c| c.is_alphabetic()).count() > 2 && cell.chars().count() < 120
        }),
        "age" => most(&|cell| super::content::ages(cell).is_some()),
        _ => true,
    }
}

/// Whether a column says something else in every row.
fn is_key(table: &Table, at: usize) -> bool {
    let mut seen = HashSet::new();
    let sound = table.rows.iter().filter(|row| row.trouble.is_none());
    sound.into_iter().all(|row| {
        row.cells
            .get(at)
            .is_some_and(|cell| !cell.is_empty() && cell.len() <= 200 && seen.insert(cell))
    })
}

/// What stands in a column whose name says nothing.
fn by_content(cells: &[&str], name: &str, bounds: Bounds) -> Option<String> {
    // One or two cells are too few to tell.
    if cells.len() < 2 {
        return None;
    }
    let share = |fits: &dyn Fn(&str) -> bool| {
        cells.iter().filter(|cell| fits(cell)).count() * 5 >= cells.len() * 4
    };
    let target = if share(&|cell| email(cell) == Some(cell)) {
        "email"
    } else if share(&|cell| cell.starts_with("http") && website(cell).is_some()) {
        "website"
    } else if let Some(target) = coordinates(&share, bounds) {
        target
    } else if share(&is_phone_like) {
        "phone"
    } else if share(&|cell| cell.contains(':') && hours_of(cell).is_some()) {
        "opening_hours"
    } else if share(&super::address::is_street) {
        "street"
    } else if share(&|cell| values::category(cell).is_some()) {
        "category"
    } else {
        return tongue_of(cells, name).map(|tag| format!("description_{tag}"));
    };
    Some(target.to_owned())
}

/// Whether most cells of a column are what is asked for.
type Share<'c> = dyn Fn(&dyn Fn(&str) -> bool) -> bool + 'c;

/// Whether most cells are coordinates in the network or near it, and which.
fn coordinates(share: &Share<'_>, bounds: Bounds) -> Option<&'static str> {
    let middle = bounds.center();
    let near = |lon: f64, lat: f64| Point::new(lon, lat).is_ok_and(|point| is_near(point, bounds));
    let both = |cell: &str| position(cell, bounds).is_some_and(|(lon, lat)| near(lon, lat));
    let fraction = |cell: &str| number(cell).filter(|_| cell.contains(['.', ',']));
    if share(&|cell| cell.to_uppercase().starts_with("POINT"))
        || share(&|cell| number(cell).is_none() && cell.contains(',') && both(cell))
    {
        Some("point")
    } else if share(&|cell| fraction(cell).is_some_and(|lon| near(lon, middle.lat()))) {
        Some("lon")
    } else if share(&|cell| fraction(cell).is_some_and(|lat| near(middle.lon(), lat))) {
        Some("lat")
    } else {
        None
    }
}

fn is_phone_like(cell: &str) -> bool {
    // Postcodes and keys are digits alone.
    is_phone(cell) && cell.chars().any(|c| !c.is_ascii_digit())
}

/// The language of long texts under a name that is written in another script: Arabic or Persian, Ukrainian or Russian.
fn tongue_of(cells: &[&str], name: &str) -> Option<&'static str> {
    let foreign = name.chars().any(|c| c.is_alphabetic() && c as u32 > 0x2ff);
    let long = cells.iter().filter(|cell| cell.chars().count() >= LONG).count() * 2 >= cells.len();
    let all = || cells.iter().flat_map(|cell| cell.chars());
    let count = |set: &str| all().filter(|c| set.contains(*c)).count();
    let script = |from: u32, to: u32| {
        all().filter(|c| (from..=to).contains(&(*c as u32))).count() * 3 > all().count()
    };
    if !(foreign && long) {
        None
    } else if script(0x600, 0x6ff) {
        Some(if count("پچژگکی") > count("يكةىإأ") { "fa" } else { "ar" })
    } else if script(0x400, 0x52f) {
        Some(if count("іїєґ") > count("ыэъё") { "uk" } else { "ru" })
    } else {
        None
    }
}
