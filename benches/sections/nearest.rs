//! The nearest fifteen, filtered, against the scan; every answer is held against the plainest possible search.

use super::Scans;
use crate::Options;
use crate::generator::{self, requests};
use crate::measure::{Rounds, Table, ms, quickest};
use chrono::{Datelike, NaiveDateTime, Timelike};
use stadtkarte::atlas::Map;
use stadtkarte::filter::{Filter, Open};
use stadtkarte::geo::Point;
use stadtkarte::language::Interface;
use stadtkarte::offer::{Content, Offer};
use stadtkarte::schedule::Rule;
use stadtkarte::vocabulary::TargetGroup;

/// How many are asked for.
const WANTED: usize = 15;
/// How far two equal distances may differ in metres: places on the sphere are kept to half a metre.
const SAME: f64 = 1.0;

/// Measures, and compares every answer.
pub fn measure(table: &mut Table, map: &Map, options: &Options) {
    let (scans, all) = (Scans::new(), requests::nearest());
    let (mut rounds, mut scan) = (Rounds::default(), Vec::new());
    for _ in 0..options.rounds.min(5) {
        scan.push(scans.seconds(map));
        rounds.add(&all, |filter| list(map, filter));
    }
    let (scan, times) = (quickest(scan), rounds.times());
    println!("nearest {WANTED} {}", ms(times.mean()));
    table.most("nearest 15 filtered, mean / scan", times.mean() / scan, 1.0 / 12.0);
    table.most("nearest 15 filtered, p99 / scan", times.percentile(99) / scan, 2.0);
    let wrong = compare(map, &all, options.offers);
    table.most("nearest 15 filtered, answers unlike brute force", wrong as f64, 0.0);
}

/// Answers all requests once; a function of its own, so that a profiler finds it by name.
#[inline(never)]
pub fn answer(map: &Map, requests: &[Filter]) -> usize {
    requests.iter().map(|filter| list(map, filter).len()).sum()
}

fn list(map: &Map, filter: &Filter) -> Vec<f64> {
    let listing = map.list(filter, 0, WANTED, Interface::De, requests::now());
    listing.items.iter().filter_map(|item| item.distance).collect()
}

/// How many answers differ from looking at every offer.
fn compare(map: &Map, all: &[Filter], offers: usize) -> usize {
    let mut nearest: Vec<Vec<f64>> = vec![Vec::new(); all.len()];
    for Offer { content, .. } in generator::generate(offers, generator::SEED) {
        let content = content.published();
        let Some(point) = content.place.shown() else {
            continue;
        };
        for (filter, found) in all.iter().zip(&mut nearest) {
            // Latitude alone rules most out, and saves the trigonometry.
            let from = filter.near.unwrap_or(point);
            let worst = if found.len() < WANTED { f64::MAX } else { found[WANTED - 1] };
            if (from.lat() - point.lat()).abs() * 111_000.0 < worst && matches(&content, filter) {
                found.push(distance(from, point));
                found.sort_by(f64::total_cmp);
                found.truncate(WANTED);
            }
        }
    }
    let same = |a: &[f64], b: &[f64]| {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= SAME)
    };
    all.iter().zip(&nearest).filter(|(filter, nearest)| !same(&list(map, filter), nearest)).count()
}

/// The haversine formula: another one than the atlas's.
fn distance(a: Point, b: Point) -> f64 {
    let (north, east) = ((b.lat() - a.lat()).to_radians(), (b.lon() - a.lon()).to_radians());
    let squared = (north / 2.0).sin().powi(2)
        + a.lat().to_radians().cos() * b.lat().to_radians().cos() * (east / 2.0).sin().powi(2);
    2.0 * 6_371_008.8 * squared.sqrt().asin()
}

fn matches(content: &Content, filter: &Filter) -> bool {
    let any = |wanted: usize, mut has: Box<dyn FnMut() -> bool + '_>| wanted == 0 || has();
    let languages = &content.languages;
    any(
        filter.category.len(),
        Box::new(|| filter.category.iter().any(|c| content.categories.contains(c))),
    ) && any(
        filter.language.len(),
        Box::new(|| {
            filter.language.iter().any(|l| languages.iter().any(|spoken| spoken.language == *l))
        }),
    ) && any(
        filter.target_group.len(),
        Box::new(|| {
            content
                .target_groups
                .iter()
                .any(|group| *group == TargetGroup::Everyone || filter.target_group.contains(group))
        }),
    ) && match filter.open {
        Some(Open::At(time)) => open(content, time),
        _ => true,
    }
}

fn open(content: &Content, at: NaiveDateTime) -> bool {
    let minute = (at.hour() * 60 + at.minute()) as u16;
    content.schedule.slots.iter().any(|slot| {
        let Rule::Weekly { weekdays, .. } = &slot.rule else {
            return false;
        };
        weekdays.contains(at.weekday()) && (slot.from..slot.from + slot.minutes()).contains(&minute)
    })
}
