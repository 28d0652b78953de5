//! Changes: how soon they show, whether readers ever wait, and how much memory it all takes.

use super::map;
use crate::generator::{self, SEED, requests};
use crate::measure::{Table, Times, memory, ms, seconds};
use stadtkarte::atlas::{Atlas, Change};
use stadtkarte::language::{Tag, Texts};
use stadtkarte::offer::Offer;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How many single changes are made one after the other.
const SINGLE: usize = 200;

/// An offer under a new title.
fn changed(number: usize, offers: usize) -> Offer {
    let mut offer = generator::Generator::new(SEED).offer(number % offers);
    offer.content.title = Texts::of(Tag::parse("de").expect("a tag"), format!("Geändert {number}"));
    offer
}

fn publish(atlas: &Atlas, number: u64, offers: Vec<Offer>) {
    let offers = offers.into_iter().map(|offer| (offer.id, Some(offer))).collect();
    atlas.change(generator::network().id, Change { number, offers, ..Change::default() });
    assert_eq!(map(atlas).change, number, "a change shows as soon as it was made");
}

/// Measures how soon a change is seen here, and on a small map.
pub fn measure(table: &mut Table, large: &Atlas, offers: usize) {
    visible(table, large, offers, 1.0);
    visible(table, &super::load(10_000, true), 10_000, 0.050);
}

/// Single changes and one burst that is melted in, while a reader reads.
fn visible(table: &mut Table, atlas: &Atlas, offers: usize, most: f64) {
    let done = AtomicBool::new(false);
    let (single, burst, reader) = std::thread::scope(|scope| {
        let reader = scope.spawn(|| read(atlas, &done));
        let single = (0..SINGLE).map(|number| {
            let offer = changed(number, offers);
            seconds(|| publish(atlas, 2 + number as u64, vec![offer]))
        });
        let single = Times::new(single.collect());
        let many =
            (SINGLE..SINGLE + 300 + offers / 200).map(|number| changed(number, offers)).collect();
        let burst = seconds(|| publish(atlas, 1_000_000, many));
        settle(2);
        done.store(true, Ordering::Relaxed);
        (single, burst, reader.join().expect("the reader reads"))
    });
    println!(
        "change at {offers}: median {}, longest {}; a burst of {} {}",
        ms(single.percentile(50)),
        ms(single.longest()),
        300 + offers / 200,
        ms(burst)
    );
    println!(
        "reader meanwhile: median tile {}, p99 {}, longest pause {}",
        ms(reader.percentile(50)),
        ms(reader.percentile(99)),
        ms(reader.longest())
    );
    table.most(&format!("a change shows at {offers}, longest in seconds"), single.longest(), most);
}

/// Reads tiles until it is done; how long each took.
fn read(atlas: &Atlas, done: &AtomicBool) -> Times {
    let requests = requests::tiles();
    let tile = |request: &requests::TileRequest| {
        map(atlas).tile(request.tile, &request.filter, request.reader, requests::now())
    };
    let until = requests.iter().cycle().take_while(|_| !done.load(Ordering::Relaxed));
    Times::new(until.map(|request| seconds(|| tile(request))).collect())
}

/// Waits until no more than so many threads run: what melts layers in the background has ended.
fn settle(threads: usize) {
    let running = || {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("Threads:").map(str::trim));
        line.and_then(|count| count.parse().ok()).unwrap_or(1)
    };
    std::thread::sleep(Duration::from_millis(100));
    while running() > threads {
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// What a process that does nothing else holds, after loading and at the peak of a change that is melted in.
pub fn memory_of(table: &mut Table, offers: usize) {
    let atlas = super::load(offers, true);
    settle(1);
    let Some((loaded, peak)) = memory() else {
        return;
    };
    println!("peak while loading and indexing {peak:.3} GB");
    table.most("resident after loading, GB", loaded, 1.6);
    publish(&atlas, 2, vec![changed(0, offers)]);
    publish(&atlas, 3, (0..300 + offers / 200).map(|number| changed(number, offers)).collect());
    settle(1);
    let Some((after, peak)) = memory() else {
        return;
    };
    println!("resident after the change was melted in {after:.3} GB");
    table.most("peak of a change, GB", peak, 2.4);
}
