//! Tiles: plain and filtered, against the scan and against a small network.

use super::Scans;
use crate::generator::requests::{self, TileRequest};
use crate::measure::{Rounds, Table, Times, ms, quickest};
use stadtkarte::atlas::Map;

/// Answers all requests once; a function of its own, so that a profiler finds it by name.
#[inline(never)]
pub fn answer(map: &Map, requests: &[TileRequest]) -> usize {
    requests.iter().map(|request| tile(map, request).len()).sum()
}

fn tile(map: &Map, request: &TileRequest) -> Vec<u8> {
    map.tile(request.tile, &request.filter, request.reader, requests::now())
}

/// Measures tiles of a large map beside scans of it and tiles of a small one.
pub fn measure(table: &mut Table, large: &Map, small: &Map, rounds: usize) {
    let (scans, all) = (Scans::new(), requests::tiles());
    let is_filtered = |request: &TileRequest| !request.filter.is_empty();
    let (filtered, plain): (Vec<_>, Vec<_>) = all.iter().cloned().partition(is_filtered);
    let mut times: [Rounds; 4] = std::array::from_fn(|_| Rounds::default());
    let mut scan = Vec::new();
    for _ in 0..rounds {
        scan.push(scans.seconds(large));
        times[0].add(&plain, |request| tile(large, request));
        times[1].add(&filtered, |request| tile(large, request));
        // What was answered last fills the processor's caches: each network gets its turn to do so.
        for (times, map) in times[2..].iter_mut().zip([large, small]) {
            answer(map, &all);
            times.add(&all, |request| tile(map, request));
        }
    }
    let (scan, times) = (quickest(scan), times.map(|rounds| rounds.times()));
    let [plain, filtered, many, few] = times.each_ref().map(Times::mean);
    let bytes = answer(large, &all) / all.len();
    println!("tile plain {}, filtered {}, {bytes} bytes on average", ms(plain), ms(filtered));
    println!("tile here {}, at 10,000 {}", ms(many), ms(few));
    let p99 = times[1].percentile(99);
    table.most("filtered tile, mean / scan", filtered / scan, 1.0 / 40.0);
    table.most("filtered tile, p99 / scan", p99 / scan, 1.0 / 3.0);
    table.most("plain tile, mean / scan", plain / scan, 1.0 / 100.0);
    table.most("tiles inside the atlas, here / at 10,000", many / few, 1.5);
    zooms(large, small, &all, rounds);
}

/// Where the time goes, zoom by zoom.
fn zooms(large: &Map, small: &Map, all: &[TileRequest], rounds: usize) {
    for zoom in 5..=17 {
        for plain in [true, false] {
            let these = all.iter().filter(|r| r.tile.z == zoom && r.filter.is_empty() == plain);
            let these: Vec<_> = these.cloned().collect();
            let bytes = |map| answer(map, &these) / these.len().max(1);
            let mean = |map| {
                let mut times = Rounds::default();
                (0..rounds).for_each(|_| times.add(&these, |request| tile(map, request)));
                ms(times.times().mean())
            };
            let kind = if plain { "plain" } else { "filtered" };
            println!(
                "  zoom {zoom:>2} {kind:<8}: {:>4} tiles, {} ({} bytes), at 10,000 {} ({} bytes)",
                these.len(),
                mean(large),
                bytes(large),
                mean(small),
                bytes(small)
            );
        }
    }
}
