//! Pages of a walk, as the OGC interface gives them, against the same features written from offers that lie ready in memory.

use crate::generator::requests;
use crate::measure::{Table, ms, quickest, seconds};
use stadtkarte::atlas::{Cursor, Map, Places, Scope};
use stadtkarte::exchange::{Entry, feature};
use stadtkarte::filter::Filter;
use stadtkarte::geo::Crs;
use stadtkarte::holiday::Calendar;
use stadtkarte::language::Interface;
use stadtkarte::offer::Offer;

/// How many features a page has, and how many pages are measured.
const PAGE: usize = 1_000;
const PAGES: usize = 24;

/// A page's offers and where the next one begins.
fn page(map: &Map, after: Option<Cursor>) -> (Vec<Offer>, Option<Cursor>) {
    let scope = Scope { places: Places::Located, ..Scope::default() };
    let page = map.walk(&Filter::default(), &scope, requests::now(), after, PAGE);
    (page.offers, page.next)
}

/// Writes the features of these offers.
fn written(map: &Map, calendar: &Calendar, offers: &[Offer]) -> usize {
    let mut out = Vec::with_capacity(offers.len() * 1_500);
    for offer in offers {
        let organisations: Vec<_> =
            map.organisation(offer.organisation).cloned().into_iter().collect();
        let entry = Entry {
            offer,
            network: &map.network,
            organisations: &organisations,
            calendar,
            lang: Interface::De,
            now: requests::now(),
            origin: "https://karte.example",
        };
        feature(&mut out, &entry, Crs::Epsg25832);
        out.extend_from_slice(b"},");
    }
    out.len()
}

/// Measures pages of the map, from the question to the last byte.
pub fn measure(table: &mut Table, map: &Map, rounds: usize) {
    let (mut starts, mut ready) = (Vec::new(), Vec::new());
    let mut after = None;
    for _ in 0..PAGES {
        let (offers, next) = page(map, after);
        starts.push(after);
        ready.push(offers);
        after = next;
        if after.is_none() {
            break;
        }
    }
    let calendar = map.calendar();
    let (mut whole, mut from_memory, mut found, mut bytes) =
        (Vec::new(), Vec::new(), Vec::new(), 0);
    for _ in 0..rounds {
        from_memory.push(seconds(|| {
            ready.iter().map(|offers| written(map, &calendar, offers)).sum::<usize>()
        }));
        found.push(seconds(|| starts.iter().map(|after| page(map, *after).0.len()).sum::<usize>()));
        whole.push(seconds(|| {
            bytes = starts.iter().map(|after| written(map, &calendar, &page(map, *after).0)).sum();
            bytes
        }));
    }
    let each = |all: Vec<f64>| quickest(all) / starts.len() as f64;
    let (whole, from_memory, found) = (each(whole), each(from_memory), each(found));
    println!(
        "a page of {PAGE} features: {} ({} to find and unpack them), from memory {}, {} bytes",
        ms(whole),
        ms(found),
        ms(from_memory),
        bytes / starts.len()
    );
    table.most("a page of 1,000 features / the same from memory", whole / from_memory, 1.5);
}
