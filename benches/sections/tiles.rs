//! Tiles: plain and filtered, against the scan and against a small network.

use super::Scans;
use crate::generator::requests::{self, TileRequest};
use crate::measure::{Table, Times, each, median, ms};
use stadtkarte::atlas::Map;

/// Answers all requests once; a function of its own, so that a profiler finds it by name.
#[inline(never)]
pub fn answer(map: &Map, requests: &[TileRequest]) -> usize {
    requests
        .iter()
        .map(|request| tile(map, request).len())
        .sum()
}

fn tile(map: &Map, request: &TileRequest) -> Vec<u8> {
    map.tile(
        request.tile,
        &request.filter,
        request.reader,
        requests::now(),
    )
}

struct Round {
    scan: f64,
    plain: Times,
    filtered: Times,
    small: f64,
    large: f64,
}

/// Measures tiles of a large map beside scans of it and tiles of a small one.
pub fn measure(table: &mut Table, large: &Map, small: &Map, rounds: usize) {
    let (scans, all) = (Scans::new(), requests::tiles());
    let (filtered, plain): (Vec<_>, Vec<_>) = all
        .iter()
        .cloned()
        .partition(|request| !request.filter.is_empty());
    let round = |_| Round {
        scan: scans.seconds(large),
        plain: each(&plain, |request| tile(large, request)),
        filtered: each(&filtered, |request| tile(large, request)),
        small: each(&all, |request| tile(small, request)).mean(),
        large: each(&all, |request| tile(large, request)).mean(),
    };
    let rounds: Vec<Round> = (0..rounds).map(round).collect();
    let of = |number: &dyn Fn(&Round) -> f64| median(rounds.iter().map(number));
    println!(
        "tile plain {}, filtered {}",
        ms(of(&|r| r.plain.mean())),
        ms(of(&|r| r.filtered.mean()))
    );
    println!(
        "tile at 10,000 {}, at all {}, {} bytes on average",
        ms(of(&|r| r.small)),
        ms(of(&|r| r.large)),
        answer(large, &all) / all.len()
    );
    table.most(
        "filtered tile, mean / scan",
        of(&|r| r.filtered.mean() / r.scan),
        1.0 / 40.0,
    );
    table.most(
        "filtered tile, p99 / scan",
        of(&|r| r.filtered.percentile(99) / r.scan),
        1.0 / 3.0,
    );
    table.most(
        "plain tile, mean / scan",
        of(&|r| r.plain.mean() / r.scan),
        1.0 / 100.0,
    );
    table.most(
        "all tiles, this network / one of 10,000",
        of(&|r| r.large / r.small),
        1.5,
    );
    zooms(large, small, &all);
}

/// Where the time goes, zoom by zoom.
fn zooms(large: &Map, small: &Map, all: &[TileRequest]) {
    for zoom in 5..=17 {
        let these: Vec<_> = all
            .iter()
            .filter(|request| request.tile.z == zoom)
            .cloned()
            .collect();
        let bytes = |map| answer(map, &these) / these.len().max(1);
        let mean = |map| ms(each(&these, |request| tile(map, request)).mean());
        println!(
            "  zoom {zoom:>2}: {:>4} tiles, {} ({} bytes), at 10,000 {} ({} bytes)",
            these.len(),
            mean(large),
            bytes(large),
            mean(small),
            bytes(small)
        );
    }
}
