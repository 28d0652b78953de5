//! What is asked before something is sent: what is alike, what runs parallel, what fits. Each has to stay far below what a person notices.

use crate::generator::{self, requests};
use crate::measure::{Table, Times, ms, seconds};
use stadtkarte::atlas::{Map, Written};
use std::collections::HashSet;

/// How many offers are asked about, from all over the country.
const ASKED: usize = 200;

/// Measures all three with offers that are there, as if somebody were about to send them once more.
pub fn measure(table: &mut Table, map: &Map, offers: usize) {
    let generator = generator::Generator::new(generator::SEED);
    let asked: Vec<_> = (0..ASKED).map(|n| generator.offer(n * (offers / ASKED).max(1))).collect();
    let (now, none) = (requests::now(), HashSet::new());
    let mut times = [Vec::new(), Vec::new(), Vec::new()];
    let mut found = [0; 3];
    for offer in &asked {
        let written = Written { content: &offer.content, id: Some(offer.id), organisation: None };
        times[0].push(seconds(|| found[0] += map.alike(&written, &none, now).len()));
        times[1].push(seconds(|| found[1] += map.parallel(&written, now).len()));
        times[2].push(seconds(|| found[2] += map.fitting(offer, now).len()));
    }
    for ((name, times), found) in ["alike", "parallel", "fitting"].into_iter().zip(times).zip(found)
    {
        let times = Times::new(times);
        let (median, p99) = (times.percentile(50), times.percentile(99));
        println!("{name}: median {}, p99 {}, found {found}", ms(median), ms(p99));
        table.most(&format!("{name} at {offers}, p99 in seconds"), p99, 0.25);
    }
}
