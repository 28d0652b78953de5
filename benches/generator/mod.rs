//! Makes up a network with any number of offers, the same for the same seed: where people live, in the languages they speak, in words that are
//! common and rare. Nothing is kept, so a million take no more memory than one. Benchmarks and tests share it.
#![allow(dead_code)] // Each of its users needs another part of it.

pub mod dice;
pub mod files;
pub mod places;
pub mod requests;
pub mod words;

use chrono::{NaiveDate, TimeZone, Utc, Weekday};
use dice::Dice;
use places::City;
use stadtkarte::language::{Tag, Text, Texts};
use stadtkarte::network::Network;
use stadtkarte::offer::{Address, Content, Cost, Offer, Place, PlaceMode, Source};
use stadtkarte::organisation::Organisation;
use stadtkarte::schedule::{Schedule, Slot, SpokenLanguage};
use stadtkarte::vocabulary::{Category, Format, Mode, Purpose, Spoken, TargetGroup, Wheelchair};
use uuid::Uuid;
use words::Words;

/// The seed of all benchmarks.
pub const SEED: u64 = 20_260_824;
/// How many offers an organisation has on average; the first ones have more.
const EACH: usize = 12;

/// The one network.
pub fn network() -> Network {
    let network = serde_json::json!({
        "id": Uuid::from_u128(0x5ad7_0000_0000_4000_8000_0000_0000_0001), "slug": "million", "town": "Million",
        "name": {"de": "Eine Million Angebote"}, "ground": {"center": [10.4, 51.2], "zoom": 6}, "land": "HE", "languages": ["de", "en", "ar"],
    });
    serde_json::from_value(network).expect("the network is well-formed")
}

/// The organisations of a network of `n` offers.
pub fn organisations(n: usize, seed: u64) -> impl Iterator<Item = Organisation> {
    let words = Words::german();
    (0..houses(n)).map(move |at| {
        let House { id, city, mut dice } = House::of(at, seed);
        let name = format!("{} {} {}", words.telling(&mut dice), words.telling(&mut dice), city.name);
        let organisation = serde_json::json!({"id": id, "v": stadtkarte::organisation::VERSION, "name": {"de": name}});
        serde_json::from_value(organisation).expect("the organisation is well-formed")
    })
}

/// `n` offers, one after the other.
pub fn generate(n: usize, seed: u64) -> impl Iterator<Item = Offer> {
    let generator = Generator::new(seed);
    (0..n).map(move |at| generator.offer(at))
}

/// Draws the offers of one network.
pub struct Generator {
    seed: u64,
    network: Uuid,
    words: Dictionary,
}

impl Generator {
    /// The offers of this seed.
    pub fn new(seed: u64) -> Self {
        Self { seed, network: network().id, words: Dictionary::new() }
    }

    /// One of its offers; each is drawn alone, and the first offers of a large network are those of a small one.
    pub fn offer(&self, at: usize) -> Offer {
        let mut dice = Dice::of(self.seed, at as u64);
        let house = House::of(dice.below(houses(at + 1)), self.seed);
        let content = content(&mut dice, &house, &self.words);
        Offer {
            id: uuid(&mut dice),
            network: self.network,
            organisation: house.id,
            source: Some(Source { name: "generator".to_owned(), id: at.to_string() }),
            confirmed_at: None,
            changed_at: Utc.with_ymd_and_hms(2026, 8, 1, 12, 0, 0).earliest().unwrap_or_default(),
            content,
        }
    }
}

fn houses(n: usize) -> usize {
    n.div_ceil(EACH)
}

/// An organisation's house.
struct House {
    id: Uuid,
    city: &'static City,
    dice: Dice,
}

impl House {
    fn of(at: usize, seed: u64) -> Self {
        let mut dice = Dice::of(!seed, at as u64);
        Self { id: uuid(&mut dice), city: City::of(&mut dice), dice }
    }
}

fn uuid(dice: &mut Dice) -> Uuid {
    uuid::Builder::from_random_bytes(
        (u128::from(dice.next()) << 64 | u128::from(dice.next())).to_be_bytes(),
    )
    .into_uuid()
}

/// The words of all languages, and their tags.
struct Dictionary {
    all: [(Tag, Words); 3],
}

impl Dictionary {
    fn new() -> Self {
        let all = [("de", Words::german()), ("en", Words::english()), ("ar", Words::arabic())];
        Self { all: all.map(|(tag, words)| (Tag::parse(tag).expect("a tag"), words)) }
    }

    /// German, and English and Arabic too where `translated`.
    fn texts(&self, dice: &mut Dice, translated: bool, characters: usize) -> Texts {
        let languages = if translated { 3 } else { 1 };
        let all = self.all[..languages].iter();
        all.map(|(tag, words)| (tag.clone(), Text::from(words.text(dice, characters)))).collect()
    }
}

fn content(dice: &mut Dice, house: &House, words: &Dictionary) -> Content {
    let translated = dice.percent(33);
    let categories = several(dice, Category::ALL, [70, 25, 5, 0]);
    let request = dice.percent(5);
    Content {
        v: stadtkarte::offer::VERSION,
        purpose: if request { Purpose::Request } else { Purpose::Offer },
        format: dice.pick(Format::ALL),
        title: words.texts(dice, translated, 40),
        summary: words.texts(dice, translated, 250),
        target_groups: several(dice, TargetGroup::ALL, [50, 35, 15, 0]),
        languages: languages(dice),
        place: place(dice, house),
        schedule: schedule(dice),
        cost: Cost { free: dice.percent(70).then_some(true), ..Cost::default() },
        women_only: dice.percent(6),
        childcare: dice.percent(12),
        wheelchair: dice
            .percent(60)
            .then(|| dice.pick(&[Wheelchair::Yes, Wheelchair::Limited, Wheelchair::No])),
        expires: request.then(|| NaiveDate::from_ymd_opt(2027, 12, 31)).flatten(),
        categories,
        ..Content::default()
    }
}

/// One to four of these, each once, the first ones more often; `shares` says how often it is one, two, three, four.
fn several<T: Copy + PartialEq>(dice: &mut Dice, all: &[T], shares: [u32; 4]) -> Vec<T> {
    let (count, mut chosen) = (1 + dice.weighted(shares), Vec::new());
    while chosen.len() < count {
        let one = all[dice.zipf(all.len())];
        if !chosen.contains(&one) {
            chosen.push(one);
        }
    }
    chosen
}

fn languages(dice: &mut Dice) -> Vec<SpokenLanguage> {
    let spoken = several(dice, Spoken::ALL, [35, 35, 20, 10]);
    let mode = |at| match at {
        0 => Mode::Main,
        3 => Mode::Interpreter,
        _ => Mode::Spoken,
    };
    spoken
        .into_iter()
        .enumerate()
        .map(|(at, language)| SpokenLanguage { language, mode: mode(at) })
        .collect()
}

/// One in six is in a house where others are too: a stack on the map.
fn place(dice: &mut Dice, house: &House) -> Place {
    let point = match dice.percent(17) {
        true => house.city.place(&mut house.dice.clone()),
        false => house.city.place(dice),
    };
    Place {
        mode: PlaceMode::Exact,
        address: Some(Address {
            street: Some(format!("Musterstraße {}", 1 + dice.below(150))),
            postal_code: Some(format!("{:05}", 1_000 + dice.below(98_000))),
            locality: Some(house.city.name.to_owned()),
        }),
        point: Some(point),
        ..Place::default()
    }
}

/// One to three spans a week, from seven at the earliest to half past nine at the latest.
fn schedule(dice: &mut Dice) -> Schedule {
    let week = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];
    let slots = (0..1 + dice.below(3)).map(|_| {
        let from = 60 * (7 + dice.below(12)) as u16 + dice.pick(&[0, 0, 30]);
        Slot::weekly([week[dice.below(7)]], from, from + dice.pick(&[60, 90, 120, 180]))
    });
    Schedule { slots: slots.collect(), ..Schedule::default() }
}
