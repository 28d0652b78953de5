//! Words in a box, with the count of all that match: as written, and with a slip of the keyboard.

use super::Scans;
use crate::generator::requests;
use crate::measure::{Rounds, Table, ms, quickest};
use stadtkarte::atlas::Map;
use stadtkarte::filter::Filter;
use stadtkarte::language::Interface;

/// Measures both.
pub fn measure(table: &mut Table, map: &Map, rounds: usize) {
    kind(table, map, rounds, "words in a box", &requests::words(false), 1.0 / 12.0);
    kind(table, map, rounds, "a slip in a box", &requests::words(true), 2.0);
}

fn kind(table: &mut Table, map: &Map, rounds: usize, name: &str, all: &[Filter], most: f64) {
    let list = |filter: &Filter| map.list(filter, 0, 15, Interface::De, requests::now());
    let scans = Scans::new();
    let (mut measured, mut scan) = (Rounds::default(), Vec::new());
    for _ in 0..rounds.min(5) {
        scan.push(scans.seconds(map));
        measured.add(all, list);
    }
    let (scan, times) = (quickest(scan), measured.times());
    let everywhere =
        |filter: &Filter| map.count(&Filter { bbox: None, ..filter.clone() }, requests::now()).0;
    let found = all.iter().filter(|filter| everywhere(filter) > 0).count();
    println!(
        "{name} {}, longest {}, {found} of {} find something anywhere",
        ms(times.mean()),
        ms(times.longest()),
        all.len()
    );
    table.most(&format!("{name}, mean / scan"), times.mean() / scan, most);
}
