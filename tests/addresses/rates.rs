//! Two thousand real addresses, typed as people type them: how many are among the first three answers, for each way to type.
//! They come from an extract of OpenStreetMap beside the repository; where that is absent, nothing is measured, and it says so.

use stadtkarte::addresses::{Addresses, Builder, Gathering, Street};
use stadtkarte::exchange::{Input, houses};
use stadtkarte::geo::Point;
use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Instant;

/// How many addresses are drawn, with which seed, among how many answers they must be, and how many must be found.
const DRAWN: usize = 2_000;
const SEED: u64 = 0x5eed_0004;
const FIRST: usize = 3;
const WANTED: f64 = 0.98;

/// A small generator of numbers that look drawn by lot and are the same in every run.
struct Lot(u64);

impl Lot {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ z >> 31) % most.max(1) as u64) as usize
    }
}

/// An address that is looked for.
struct Sought {
    street: String,
    number: String,
    code: String,
    town: String,
    point: Point,
    /// The middle of its town, where a map of it would open.
    near: Point,
}

/// The extract: that of the environment, else the mosaic of fourteen places beside the repository.
fn extract() -> Option<PathBuf> {
    let named = std::env::var_os("STADTKARTE_TEST_OSM").map(PathBuf::from);
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/osm/de-mosaic.osm.pbf");
    // A worktree lies one folder deeper.
    let deeper = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/osm/de-mosaic.osm.pbf");
    let all = named.into_iter().chain([beside, deeper].map(PathBuf::from));
    let found = all.into_iter().find(|path| path.is_file());
    if found.is_none() {
        eprintln!("SKIPPED: no OpenStreetMap extract; STADTKARTE_TEST_OSM may name one");
    }
    found
}

fn read(path: PathBuf) -> (Vec<Street>, Addresses) {
    let mut gathering = Gathering::default();
    let input = Input::file(path);
    houses(&input, None, &mut |house| {
        gathering.add(&house.expect("a house"));
    })
    .expect("an extract");
    let gathered = gathering.finish();
    let streets = gathered.some(0, usize::MAX / 2);
    let mut builder = Builder::default();
    streets.iter().for_each(|street| builder.add(street));
    (streets, builder.finish())
}

fn draw(streets: &[Street]) -> Vec<Sought> {
    let mut middles: HashMap<&str, (f64, f64, f64)> = HashMap::new();
    let mut all = Vec::new();
    for street in streets.iter().filter(|street| !street.locality.is_empty()) {
        for house in &street.houses {
            let sum = middles.entry(&street.locality).or_default();
            *sum = (sum.0 + house.point.lon(), sum.1 + house.point.lat(), sum.2 + 1.0);
            all.push((street, house));
        }
    }
    let mut lot = Lot(SEED);
    let drawn = (0..DRAWN).map(|_| all.swap_remove(lot.below(all.len())));
    let sought = drawn.map(|(street, house)| {
        let (lon, lat, count) = middles[street.locality.as_str()];
        Sought {
            street: street.name.clone(),
            number: house.number.clone(),
            code: street.postal_code.clone(),
            town: street.locality.clone(),
            point: house.point,
            near: Point::new(lon / count, lat / count).expect("a middle"),
        }
    });
    sought.collect()
}

/// One letter left out, doubled, changed or swapped with the next; never a digit.
fn slip(text: &str, lot: &mut Lot) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let places: Vec<usize> = (0..letters.len()).filter(|at| letters[*at].is_alphabetic()).collect();
    let at = places[lot.below(places.len())];
    let other = char::from(b'a' + lot.below(26) as u8);
    let kind = lot.below(4);
    match letters.get(at + 1).copied() {
        Some(next) if kind == 3 && next.is_alphabetic() => letters.swap(at, at + 1),
        _ if kind == 0 => drop(letters.remove(at)),
        _ if kind == 1 => letters.insert(at, other),
        _ => letters[at] = other,
    }
    letters.into_iter().collect()
}

fn short(street: &str) -> String {
    street.replace("straße", "str.").replace("Straße", "Str.").replace("platz", "pl.")
}

fn plain(text: &str) -> String {
    let pairs =
        [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")];
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// The town as people of the place call it.
fn first_word(town: &str) -> String {
    let words: Vec<&str> = town.split(' ').collect();
    let count = if words[0].chars().count() > 3 { 1 } else { 2 };
    words[..count.min(words.len())].join(" ")
}

/// "12a" with a blank or a capital letter; nothing where the number has no letter.
fn with_letter(number: &str, lot: &mut Lot) -> Option<String> {
    let at = number.find(|c: char| c.is_alphabetic()).filter(|at| *at > 0)?;
    let (digits, letter) = number.split_at(at);
    Some(match lot.below(3) {
        0 => format!("{digits} {letter}"),
        1 => format!("{digits}{}", letter.to_uppercase()),
        _ => format!("{digits} {}", letter.to_uppercase()),
    })
}

type Way = fn(&Sought, &mut Lot) -> Option<String>;

/// The ways to type an address.
const WAYS: &[(&str, Way)] = &[
    ("as it is written", |s, _| Some(format!("{} {}, {} {}", s.street, s.number, s.code, s.town))),
    ("abbreviated", |s, _| Some(format!("{} {} {}", short(&s.street), s.number, s.town))),
    ("lower case", |s, _| Some(format!("{} {} {}", s.street, s.number, s.town).to_lowercase())),
    ("ü→ue, ß→ss", |s, _| Some(plain(&format!("{} {}, {}", s.street, s.number, s.town)))),
    ("slip in the street", |s, lot| {
        Some(format!("{} {} {}", slip(&s.street, lot), s.number, s.town))
    }),
    ("slip in the town", |s, lot| {
        Some(format!("{} {} {}", s.street, s.number, slip(&s.town, lot)))
    }),
    ("slip, abbreviated", |s, lot| {
        Some(format!("{} {} {}", slip(&short(&s.street), lot), s.number, s.town))
    }),
    ("slip, short town", |s, lot| {
        Some(format!("{} {} {}", s.street, s.number, slip(&first_word(&s.town), lot)))
    }),
    ("number with letter", |s, lot| {
        Some(format!("{} {} {}", s.street, with_letter(&s.number, lot)?, s.town))
    }),
    ("town first", |s, _| Some(format!("{} {} {}", s.town, short(&s.street), s.number))),
    ("code and town first", |s, _| {
        Some(format!("{} {}, {} {}", s.code, s.town, short(&s.street), s.number))
    }),
    ("code alone", |s, _| Some(format!("{} {}, {}", s.street, s.number, s.code))),
    ("short town", |s, _| {
        Some(format!("{} {} {}", short(&s.street), s.number, first_word(&s.town)))
    }),
    ("without town, near by", |s, _| Some(format!("{} {}", short(&s.street), s.number))),
    ("all at once", |s, lot| {
        let street = slip(&plain(&short(&s.street)), lot);
        Some(format!("{} {street} {}", first_word(&s.town), s.number).to_lowercase())
    }),
];

fn finds(addresses: &Addresses, sought: &Sought, words: &str, near: Option<Point>) -> bool {
    let hits = addresses.find(words, near, FIRST);
    hits.iter().any(|hit| {
        hit.street == sought.street
            && hit.house.as_deref() == Some(sought.number.as_str())
            && hit.exact
            && hit.point.distance(sought.point) < 250.0
    })
}

#[test]
fn of_two_thousand_addresses_almost_all_are_found_however_they_are_typed() {
    let Some(path) = extract() else { return };
    let started = Instant::now();
    let (streets, addresses) = read(path);
    println!(
        "{} houses, {} streets, read in {:?}; {:.1} bytes a house in memory",
        addresses.len(),
        addresses.streets(),
        started.elapsed(),
        addresses.memory() as f64 / addresses.len() as f64
    );
    let sought = draw(&streets);
    let (mut all, mut found_all) = (0, 0);
    for (name, way) in WAYS {
        let (asked, found) = ask(&addresses, &sought, name, *way);
        (all, found_all) = (all + asked, found_all + found);
    }
    let rate = found_all as f64 / all as f64;
    println!("{:6.2} % of {all} in all", rate * 100.0);
    assert!(rate >= WANTED, "only {:.2} % are found", rate * 100.0);
}

/// Types all addresses in one way, prints how many are found, and says how many were asked for and found.
fn ask(addresses: &Addresses, sought: &[Sought], name: &str, way: Way) -> (usize, usize) {
    let (mut lot, started) = (Lot(SEED), Instant::now());
    let (mut asked, mut missed) = (0, Vec::new());
    for one in sought {
        let Some(words) = way(one, &mut lot) else { continue };
        let near = name.contains("near by").then_some(one.near);
        asked += 1;
        if !finds(addresses, one, &words, near) {
            missed.push(format!("{words} ({} {} {})", one.street, one.number, one.town));
        }
    }
    let micros = started.elapsed().as_micros() as usize / asked.max(1);
    let found = asked - missed.len();
    println!("{:6.2} % of {asked:4}  {micros:5} µs  {name}", found as f64 / asked as f64 * 100.0);
    missed.iter().take(6).for_each(|missed| println!("            missed: {missed}"));
    (asked, found)
}
