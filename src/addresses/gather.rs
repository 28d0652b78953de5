//! Gathers the houses of a file, 28 bytes each, and sorts them into streets. What some of them do not say – the town, the postal
//! code – is taken from the nearest house that does, one of the same street before others.

use super::number::{numbers, split};
use super::spelling::{is_joint, joined, words};
use super::table::{Table, TableBuilder};
use super::{House, Street};
use crate::geo::Point;
use std::collections::HashMap;

/// A house as a file lists it.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The street, or the village where houses have numbers alone.
    pub street: String,
    /// The number, or several.
    pub number: String,
    /// The postal code, or nothing.
    pub postal_code: String,
    /// The town, or nothing.
    pub locality: String,
    /// The part of the town, or nothing.
    pub district: String,
    /// Where it is.
    pub point: Point,
}

/// The longest a name may be, in letters.
const LONGEST: usize = 100;
/// The edge of a cell in which neighbours are looked for, in millionths of a degree, and how many cells one looks away.
const CELL: i32 = 4_000;
const AWAY: i32 = 6;
/// Houses nearer than this with one number in one street are one, in millionths of a degree; and how far another is at most.
const SAME: i32 = 1_500;

/// A house; its texts by their numbers, its place in millionths of a degree.
#[derive(Debug, Clone, Copy)]
struct Row {
    street: u32,
    number: u32,
    postal_code: u32,
    town: u32,
    district: u32,
    lon: i32,
    lat: i32,
}

/// The houses of a file.
#[derive(Debug, Default)]
pub struct Gathering {
    rows: Vec<Row>,
    texts: TableBuilder,
}

impl Gathering {
    /// Takes in a house; one without a number or a street is none, and gives `false`.
    pub fn add(&mut self, house: &Listed) -> bool {
        // Number 0 is the empty text.
        self.texts.number("");
        let numbers = numbers(&house.number);
        let street = clean(&house.street);
        if numbers.is_empty() || joined(&words(&street)).is_empty() {
            return false;
        }
        let millionths = |degrees: f64| (degrees * 1e6).round() as i32;
        let mut text = |text: &str| self.texts.number(&clean(text));
        let row = Row {
            street: text(&street),
            number: 0,
            postal_code: text(&house.postal_code),
            town: text(&house.locality),
            district: text(&house.district),
            lon: millionths(house.point.lon()),
            lat: millionths(house.point.lat()),
        };
        for number in numbers {
            self.rows.push(Row { number: self.texts.number(&number), ..row });
        }
        true
    }

    /// How many houses there are so far.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The streets of these houses.
    pub fn finish(mut self) -> Gathered {
        let filled = fill(&mut self.rows);
        let texts = self.texts.finish();
        one_name_a_town(&mut self.rows, &texts);
        let mut spellings: HashMap<u32, u32> = HashMap::new();
        let mut keys = TableBuilder::default();
        for row in &self.rows {
            let spelling = || keys.number(&joined(&words(texts.get(row.street))));
            spellings.entry(row.street).or_insert_with(spelling);
        }
        let street = |row: &Row| {
            let spelling = spellings.get(&row.street).copied().unwrap_or_default();
            (spelling, row.town, row.postal_code, row.district)
        };
        let number = |row: &Row| split(texts.get(row.number)).0;
        self.rows.sort_by_cached_key(|row| (street(row), number(row), row.number, row.lon));
        let mut ends: Vec<usize> = (1..self.rows.len())
            .filter(|at| street(&self.rows[*at]) != street(&self.rows[at - 1]))
            .collect();
        ends.push(self.rows.len());
        Gathered { rows: self.rows, ends, texts, filled }
    }
}

/// A text in one line without what nobody sees, and not without end.
fn clean(text: &str) -> String {
    let plain = text.split(|c: char| c.is_whitespace() || c.is_control());
    let words: Vec<&str> = plain.filter(|word| !word.is_empty()).collect();
    words.join(" ").chars().take(LONGEST).collect()
}

/// The houses of a file, sorted into streets.
#[derive(Debug)]
pub struct Gathered {
    rows: Vec<Row>,
    ends: Vec<usize>,
    texts: Table,
    /// Of how many houses the town or the postal code was taken from a neighbour.
    pub filled: u64,
}

impl Gathered {
    /// How many streets there are, one of several towns or postal codes counted for each.
    pub fn len(&self) -> usize {
        if self.rows.is_empty() { 0 } else { self.ends.len() }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Some of the streets, from this one on, at most so many.
    pub fn some(&self, from: usize, most: usize) -> Vec<Street> {
        let until = (from + most).min(self.len());
        (from..until).map(|at| self.street(at)).collect()
    }

    fn street(&self, at: usize) -> Street {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        let rows = &self.rows[start..self.ends[at]];
        let mut names: HashMap<u32, usize> = HashMap::new();
        rows.iter().for_each(|row| *names.entry(row.street).or_default() += 1);
        // The name that stands on most houses; of two with the abbreviation and without, the longer.
        let name = |(text, count): (&u32, &usize)| (*count, self.texts.get(*text).len(), *text);
        let name = names.iter().map(name).max().map_or(0, |(_, _, text)| text);
        let text = |number: u32| self.texts.get(number).to_owned();
        let mut houses: Vec<(&Row, House)> = Vec::new();
        for row in rows {
            let there = |(known, _): &(&Row, House)| {
                known.number == row.number
                    && (known.lon - row.lon).abs() < SAME
                    && (known.lat - row.lat).abs() < SAME
            };
            let degrees = |millionths: i32| f64::from(millionths) / 1e6;
            let point = Point::new(degrees(row.lon), degrees(row.lat));
            // Equal numbers stand beside each other.
            let mut alike = houses.iter().rev().take_while(|(known, _)| known.number == row.number);
            if let Ok(point) = point
                && !alike.any(there)
            {
                houses.push((row, House { number: text(row.number), point }));
            }
        }
        let [postal_code, locality, district] =
            rows.first().map_or([0; 3], |row| [row.postal_code, row.town, row.district]).map(text);
        let houses = houses.into_iter().map(|(_, house)| house).collect();
        Street { name: text(name), postal_code, locality, district, houses }
    }
}

/// Gives houses without town or postal code those of a neighbour, and says how many.
fn fill(rows: &mut [Row]) -> u64 {
    let is_whole = |row: &Row| row.town != 0 && row.postal_code != 0;
    if rows.iter().all(is_whole) {
        return 0;
    }
    let mut cells: HashMap<(i32, i32), Vec<u32>> = HashMap::new();
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| is_whole(row)) {
        cells.entry((row.lon / CELL, row.lat / CELL)).or_default().push(at as u32);
    }
    let mut filled = 0;
    for at in 0..rows.len() {
        let row = rows[at];
        let neighbour = if is_whole(&row) { None } else { neighbour(rows, &cells, &row) };
        if let Some(neighbour) = neighbour {
            let known = |own: u32, other: u32| if own == 0 { other } else { own };
            rows[at].town = known(row.town, neighbour.town);
            rows[at].postal_code = known(row.postal_code, neighbour.postal_code);
            filled += 1;
        }
    }
    filled
}

/// The nearest house that says both; what the house says itself must be the same, and its street counts as near.
fn neighbour(rows: &[Row], cells: &HashMap<(i32, i32), Vec<u32>>, row: &Row) -> Option<Row> {
    let fits = |own: u32, other: u32| own == 0 || own == other;
    let far = |other: &Row| {
        let east = f64::from(other.lon - row.lon) * 0.64;
        let metres = east.hypot(f64::from(other.lat - row.lat)) / 9.0;
        let strange = if other.street == row.street { 0.0 } else { 400.0 };
        (metres + strange) as i64
    };
    let (x, y) = (row.lon / CELL, row.lat / CELL);
    let around = (-AWAY..=AWAY).flat_map(|east| (-AWAY..=AWAY).map(move |north| (east, north)));
    let near = around.filter_map(|(east, north)| cells.get(&(x + east, y + north))).flatten();
    let whole = near.filter_map(|at| rows.get(*at as usize));
    let fitting = whole
        .filter(|other| fits(row.town, other.town) && fits(row.postal_code, other.postal_code));
    fitting.min_by_key(|other| far(other)).copied()
}

/// "Lauf a.d.Pegnitz" and "Lauf an der Pegnitz" of one postal code are one town, by the name that most houses have.
fn one_name_a_town(rows: &mut [Row], texts: &Table) {
    let mut counts: HashMap<(u32, u32), usize> = HashMap::new();
    for row in rows.iter() {
        *counts.entry((row.town, row.postal_code)).or_default() += 1;
    }
    let mut best: HashMap<(String, u32), (usize, u32)> = HashMap::new();
    let telling = |town: u32| {
        let words: Vec<String> =
            words(texts.get(town)).into_iter().filter(|word| !is_joint(word)).collect();
        joined(&words)
    };
    for ((town, code), count) in &counts {
        let known = best.entry((telling(*town), *code)).or_default();
        *known = (*count, *town).max(*known);
    }
    let names: HashMap<(u32, u32), u32> = counts
        .keys()
        .map(|(town, code)| {
            let name = best.get(&(telling(*town), *code)).map_or(*town, |(_, best)| *best);
            ((*town, *code), name)
        })
        .collect();
    for row in rows {
        row.town = names.get(&(row.town, row.postal_code)).copied().unwrap_or(row.town);
    }
}
