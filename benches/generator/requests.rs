//! What visitors ask: the same requests whatever the number of offers, so that large and small networks can be held against each other.

use super::dice::Dice;
use super::places::City;
use super::{Generator, SEED};
use chrono::{Days, NaiveDate, NaiveDateTime};
use stadtkarte::filter::{Filter, Open};
use stadtkarte::geo::{Bounds, Point, Tile};
use stadtkarte::language::Interface;
use stadtkarte::vocabulary::{Category, Spoken, TargetGroup};

/// How many requests a round has.
pub const REQUESTS: usize = 2_000;
/// The size of the smallest network that is measured.
pub const SMALL: usize = 10_000;
/// The share of each zoom from 5 to 17, in percent.
const ZOOMS: [u32; 13] = [1, 4, 4, 5, 7, 10, 13, 15, 13, 11, 8, 5, 4];

/// A tile that somebody looks at.
#[derive(Debug, Clone)]
pub struct TileRequest {
    /// Which tile.
    pub tile: Tile,
    /// What it should show; empty for half of the requests.
    pub filter: Filter,
    /// The reader's language.
    pub reader: Interface,
}

/// The moment of all requests: Monday 2026-08-24, 15:00.
pub fn now() -> NaiveDateTime {
    let date = NaiveDate::from_ymd_opt(2026, 8, 24);
    date.and_then(|date| date.and_hms_opt(15, 0, 0)).expect("a Monday")
}

/// The tiles that 2,000 visitors look at, each with offers in it at any size of the network; every second visitor filters.
pub fn tiles() -> Vec<TileRequest> {
    let (mut dice, offers) = (Dice::of(SEED, u64::MAX), Generator::new(SEED));
    let mut request = |at| {
        let zoom = 5 + dice.weighted(ZOOMS) as u8;
        let place = offers.place(&mut dice);
        let filter = if at % 2 == 0 { Filter::default() } else { filter(&mut dice) };
        let reader = dice.pick(&[Interface::De, Interface::De, Interface::En, Interface::Ar]);
        TileRequest { tile: Tile::at(zoom, place.on_map()), filter, reader }
    };
    (0..REQUESTS).map(&mut request).collect()
}

impl Generator {
    /// Where one of the first offers is, which every network has.
    fn place(&self, dice: &mut Dice) -> Point {
        loop {
            let content = self.offer(dice.below(SMALL)).content.published();
            if let Some(point) = content.place.shown() {
                return point;
            }
        }
    }
}

/// What visitors near somewhere look for.
pub fn nearest() -> Vec<Filter> {
    let mut dice = Dice::of(SEED, u64::MAX - 1);
    let request = |_| {
        let near = Some(City::of(&mut dice).place(&mut dice));
        Filter { near, ..filter(&mut dice) }
    };
    (0..REQUESTS / 2).map(request).collect()
}

/// 40 % a category, 25 % with a language, 20 % a language and a target group, 15 % all three and open at a given time.
pub fn filter(dice: &mut Dice) -> Filter {
    let kind = dice.weighted([40, 25, 20, 15]);
    let category = vec![Category::ALL[dice.zipf(Category::ALL.len())]];
    let language = vec![Spoken::ALL[dice.zipf(Spoken::ALL.len())]];
    let target_group = vec![TargetGroup::ALL[dice.zipf(TargetGroup::ALL.len())]];
    let time = now().date() + Days::new(dice.below(7) as u64);
    let open =
        time.and_hms_opt(8 + dice.below(11) as u32, dice.pick(&[0, 15, 30, 45]), 0).map(Open::At);
    let none = Filter::default();
    match kind {
        0 => Filter { category, ..none },
        1 => Filter { category, language, ..none },
        2 => Filter { language, target_group, ..none },
        _ => Filter { category, language, target_group, open, ..none },
    }
}

/// One or two words of an offer, typed in small letters without umlauts, in a box of a few streets to a whole region; with a slip of the keyboard
/// where `slip`.
pub fn words(slip: bool) -> Vec<Filter> {
    let (mut dice, offers) = (Dice::of(SEED, u64::MAX - 2 - u64::from(slip)), Generator::new(SEED));
    let request = |_| {
        let content = offers.offer(dice.below(SMALL)).content;
        let texts = if dice.percent(50) { content.title } else { content.summary };
        let text =
            texts.iter().find(|(tag, _)| tag.as_str() == "de").map_or("", |(_, text)| &text.value);
        let mut words: Vec<String> =
            text.split(' ').filter(|word| word.chars().count() > 5).map(typed).collect();
        let first = dice.below(words.len().max(1)).min(words.len().saturating_sub(1));
        words.rotate_left(first);
        words.truncate(1 + dice.weighted([70, 30]));
        if let Some(word) = words.first_mut().filter(|_| slip) {
            *word = slipped(&mut dice, word);
        }
        let zoom = 7 + dice.below(6) as u8;
        Filter {
            q: Some(words.join(" ")),
            bbox: Some(view(zoom, City::of(&mut dice).place(&mut dice))),
            ..Filter::default()
        }
    };
    (0..REQUESTS / 4).map(request).collect()
}

fn typed(word: &str) -> String {
    let word = word.to_lowercase();
    word.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss")
}

/// A letter left out, doubled, swapped or mistaken, behind the first two.
fn slipped(dice: &mut Dice, word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = 2 + dice.below(letters.len() - 3);
    match dice.below(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters.swap(at, at + 1),
        _ => letters[at] = dice.pick(&['e', 'n', 'r', 'x', 'q']),
    }
    letters.into_iter().collect()
}

/// What a screen of four by three tiles shows.
fn view(zoom: u8, middle: Point) -> Bounds {
    let tile = Tile::at(zoom, middle.on_map()).bounds();
    let (width, height) = (tile.east - tile.west, tile.north - tile.south);
    let (lon, lat) = (middle.lon(), middle.lat());
    Bounds {
        west: lon - 2.0 * width,
        south: lat - 1.5 * height,
        east: lon + 2.0 * width,
        north: lat + 1.5 * height,
    }
}
