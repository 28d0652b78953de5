//! A Land of invented addresses: how long it takes to store, to load and to search, and what a house takes in memory:
//! `cargo bench --bench addresses -- [--houses N]`.

use stadtkarte::addresses::{Addresses, House, Street};
use stadtkarte::desk::addresses_of;
use stadtkarte::geo::Point;
use stadtkarte::store::{By, Store};
use std::path::PathBuf;
use std::time::{Duration, Instant};

type Failure = Box<dyn std::error::Error>;

/// A small generator of numbers that are the same in every run.
struct Lot(u64);

impl Lot {
    fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % most.max(1) as u64) as usize
    }

    fn word(&mut self, parts: usize) -> String {
        const PARTS: [&str; 24] = [
            "ber", "lin", "gol", "mar", "ten", "ros", "hal", "ein", "wal", "dor", "schle", "kir",
            "mün", "fel", "grü", "nau", "bach", "hof", "stei", "tal", "lör", "zim", "pfaf", "wie",
        ];
        let mut word: String = (0..parts).map(|_| PARTS[self.below(PARTS.len())]).collect();
        if let Some(first) = word.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        word
    }
}

const KINDS: [&str; 8] = ["straße", "weg", "gasse", "platz", "ring", "allee", " Straße", "hof"];
const EVERYWHERE: [&str; 6] =
    ["Hauptstraße", "Bahnhofstraße", "Schulstraße", "Gartenstraße", "Dorfstraße", "Bergstraße"];

/// A town with its streets, fifteen houses each.
fn town(lot: &mut Lot, at: usize) -> Vec<Street> {
    let (locality, code) = (lot.word(3) + "hausen", format!("{:05}", 10_000 + at * 7 % 89_999));
    let (lon, lat) = (9.0 + lot.below(4_000) as f64 / 1e3, 47.5 + lot.below(3_000) as f64 / 1e3);
    let streets = 20 + lot.below(180);
    let street = |number: usize| {
        let parts = 1 + lot.below(3);
        let name = match EVERYWHERE.get(number) {
            Some(name) => (*name).to_owned(),
            None => lot.word(parts) + KINDS[lot.below(KINDS.len())],
        };
        let (lon, lat) = (lon + lot.below(400) as f64 / 1e4, lat + lot.below(300) as f64 / 1e4);
        let house = |number: usize| House {
            number: format!("{number}"),
            point: Point::new(lon + number as f64 * 1e-4, lat).expect("a point"),
        };
        let houses = (1..=15).map(house).collect();
        let (postal_code, locality) = (code.clone(), locality.clone());
        Street { name, postal_code, locality, district: String::new(), houses }
    };
    (0..streets).map(street).collect()
}

/// The median and the 99th percentile of some questions.
fn ask(name: &str, find: impl Fn(&str) -> usize, questions: &[String]) {
    let mut times: Vec<Duration> = questions
        .iter()
        .map(|question| {
            let started = Instant::now();
            std::hint::black_box(find(question));
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    let [half, most] = [times[times.len() / 2], times[times.len() * 99 / 100]];
    println!("{:>9.0} µs  {:>9.0} µs  {name}", half.as_secs_f64() * 1e6, most.as_secs_f64() * 1e6);
}

/// Asks for addresses of these streets in several ways.
fn search(addresses: &Addresses, samples: &[Street]) {
    println!("\n   median         99 %");
    let each = |make: &dyn Fn(&Street) -> String| -> Vec<String> {
        samples.iter().take(2_000).map(make).collect()
    };
    let near = Point::new(11.0, 49.0).ok();
    let find = |words: &str| addresses.find(words, near, 6).len();
    ask(
        "as it is written",
        find,
        &each(&|s| format!("{} 7, {} {}", s.name, s.postal_code, s.locality)),
    );
    ask("without town", find, &each(&|s| format!("{} 7", s.name)));
    ask("Hauptstr., without town", find, &each(&|_| "Hauptstr. 7".to_owned()));
    ask("slip in the street", find, &each(&|s| format!("x{} 7 {}", s.name, s.locality)));
    ask("slip in the town", find, &each(&|s| format!("{} 7 x{}", s.name, s.locality)));
    ask("begun", find, &each(&|s| s.name.chars().take(5).collect()));
    ask("words of no address", find, &each(&|_| "Deutschkurs für Frauen mit Kindern".to_owned()));
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip_while(|word| word != "--houses").skip(1);
    let wanted = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(3_500_000);
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("addresses.db");
    std::fs::remove_file(&file).ok();
    let store = Store::open(&format!("sqlite:{}", file.display())).await?;
    let (mut lot, mut samples, mut streets, mut houses) = (Lot(4), Vec::new(), 0, 0);
    let started = Instant::now();
    let set = store.begin_addresses("land", By { who: "bench", at: chrono::Utc::now() }).await?;
    for at in 0.. {
        let town = town(&mut lot, at);
        store.stage_addresses(&set, streets, &town).await?;
        streets += town.len();
        houses += town.iter().map(|street| street.houses.len()).sum::<usize>();
        samples.push(town[lot.below(town.len())].clone());
        if houses >= wanted {
            break;
        }
    }
    store.switch_on_addresses(&set).await?;
    println!(
        "{houses} houses in {streets} streets of {} towns; stored in {:?}",
        samples.len(),
        started.elapsed()
    );
    println!("database: {} MB", std::fs::metadata(&file)?.len() >> 20);
    let started = Instant::now();
    let addresses = addresses_of(&store, &store.live_addresses().await?).await?;
    let bytes = addresses.memory();
    println!(
        "loaded in {:?}; {} MB, {:.1} bytes a house",
        started.elapsed(),
        bytes >> 20,
        bytes as f64 / houses as f64
    );
    search(&addresses, &samples);
    store.close().await;
    std::fs::remove_file(&file).ok();
    Ok(())
}
