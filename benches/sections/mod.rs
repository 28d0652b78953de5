//! The numbers, section by section, and what they share: a loaded atlas and the scan that everything is held against.

pub mod change;
pub mod house;
pub mod matching;
pub mod nearest;
pub mod text;
pub mod tiles;
pub mod urls;
pub mod walk;

use crate::generator;
use crate::generator::requests;
use crate::measure::{Table, ms, quickest, seconds};
use stadtkarte::atlas::{Atlas, Map};
use stadtkarte::filter::Filter;
use stadtkarte::holiday::Calendar;
use stadtkarte::vocabulary::Land;
use std::sync::Arc;
use std::time::Duration;

/// An atlas with one network of so many offers; waits for its words where `words`.
pub fn load(offers: usize, words: bool) -> Atlas {
    let atlas = Atlas::new();
    fill(&atlas, offers, words);
    atlas
}

/// Loads the one network into an atlas.
fn fill(atlas: &Atlas, offers: usize, words: bool) {
    let today = requests::now().date();
    let mut loading =
        atlas.begin(Arc::new(generator::network()), Calendar::without_school(Land::Hessen), today);
    generator::organisations(offers, generator::SEED)
        .for_each(|organisation| loading.organisation(organisation));
    generator::generate(offers, generator::SEED).for_each(|offer| loading.offer(offer));
    loading.finish(1);
    while words && !map(atlas).search_ready() {
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// The one map.
pub fn map(atlas: &Atlas) -> Arc<Map> {
    atlas.map(&generator::network().slug).expect("the network is loaded")
}

/// Scans with the filters that the requests have, in their proportions.
pub struct Scans(Vec<Filter>);

impl Scans {
    /// The first twenty.
    pub fn new() -> Self {
        Self(
            requests::tiles()
                .into_iter()
                .map(|request| request.filter)
                .filter(|f| !f.is_empty())
                .take(20)
                .collect(),
        )
    }

    /// Their mean time on this map in seconds.
    pub fn seconds(&self, map: &Map) -> f64 {
        seconds(|| self.0.iter().map(|filter| map.scan(filter, requests::now())).sum::<usize>())
            / self.0.len() as f64
    }
}

/// The scan against the sum of its own bytes.
pub fn reference(table: &mut Table, map: &Map, rounds: usize) {
    let scans = Scans::new();
    let sum = || {
        seconds(|| (0..5).map(|_| std::hint::black_box(map).sum_rows()).fold(0, u64::wrapping_add))
            / 5.0
    };
    let rounds: Vec<_> = (0..rounds).map(|_| (sum(), scans.seconds(map))).collect();
    let sum = quickest(rounds.iter().map(|r| r.0));
    let scan = quickest(rounds.iter().map(|r| r.1));
    println!("one sum of all rows {}, one scan {}", ms(sum), ms(scan));
    table.most("scan / sum", scan / sum, 3.0);
}
