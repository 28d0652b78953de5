//! Words in boxes, held against a look at every text: so many offers that some are found chunk by chunk and others one by one.

use super::*;
use std::collections::HashMap;

/// Enough for two chunks of neighbours and the beginning of a third.
const OFFERS: u128 = 12_000;
/// What is nowhere but here, how often it is in a title and how often anywhere.
const WORDS: [(&str, u128, u128); 3] =
    [("zabeltuch", 4, 2), ("worfel", 9, 3), ("quimperle", 970, 97)];

/// The words of an offer's title, or those of its title and its summary.
fn words(n: u128, anywhere: bool) -> Vec<&'static str> {
    let has = |often: u128| (n * 7 + 3).is_multiple_of(often);
    let there = WORDS.iter().filter(|(_, title, body)| has(*title) || anywhere && has(*body));
    there.map(|(word, ..)| *word).collect()
}

fn place(n: u128) -> serde_json::Value {
    if n.is_multiple_of(11) {
        return json!({"mode": "none"});
    }
    // Two multiples of irrational numbers are spread evenly and never the same.
    let [x, y] = [0.754_877_666, 0.569_840_291].map(|step| (n as f64 * step).fract());
    json!({"mode": "exact", "point": [9.0 + x, 48.5 + y * 0.8]})
}

fn all() -> Vec<Offer> {
    let content = |n| {
        json!({"title": {"de": format!("Treffen {}", words(n, false).join(" "))}, "summary": {"de": words(n, true).join(" ")},
        "categories": ["sport"], "place": place(n)})
    };
    (0..OFFERS).map(|n| offer(n, content(n))).collect()
}

#[test]
fn words_in_a_box_find_what_a_look_at_every_text_finds() {
    let offers = all();
    let atlas = shown(&offers);
    let map = map(&atlas);
    let boxes =
        ["", "-180,-90,180,90", "8.5,48,10.5,50", "9.2,48.6,9.7,48.95", "9.4,48.7,9.45,48.75"];
    for query in ["zabeltuch", "worfel", "quimperle", "zabeltuch worfel", "quimperle zabeltuch"] {
        for bounds in boxes {
            let bounds = if bounds.is_empty() { String::new() } else { format!("bbox={bounds}&") };
            let filter = parse(&format!("{bounds}q={}", query.replace(' ', "+"))).filter;
            held(&map, &offers, query, &filter);
        }
    }
}

/// Holds one answer against the plain way.
fn held(map: &Map, offers: &[Offer], query: &str, filter: &Filter) {
    let asked: Vec<&str> = query.split(' ').collect();
    let inside = |point: Point| filter.bbox.is_none_or(|bounds| bounds.contains(point));
    let mut total = 0;
    let mut wanted: HashMap<Uuid, (usize, f64)> = HashMap::new();
    let centre = filter.bbox.map_or(map.network.ground.center, |bounds| bounds.center());
    for (n, offer) in (0..).zip(offers) {
        let (titled, there) = (words(n, false), words(n, true));
        if !asked.iter().all(|word| there.contains(word)) {
            continue;
        }
        let point = offer.content.place.shown();
        total += usize::from(point.map_or(filter.bbox.is_none(), inside));
        let rank = match asked.iter().filter(|word| titled.contains(word)).count() {
            all if all == asked.len() => 0,
            0 => 4,
            _ => 3,
        };
        let located = point.filter(|point| inside(*point));
        wanted.extend(located.map(|point| (offer.id, (rank, point.distance(centre)))));
    }
    let listing = map.list(filter, 0, 40, Interface::De, monday());
    assert_eq!((listing.total, listing.located), (total, wanted.len()), "{filter:?}");
    assert_eq!(map.count(filter, monday()), (total, wanted.len()), "{filter:?}");
    let mut best: Vec<(usize, f64)> = wanted.values().copied().collect();
    best.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let located = listing.items.iter().filter(|item| item.point.is_some());
    let given: Vec<(usize, f64)> = located.map(|item| wanted[&item.id]).collect();
    assert_eq!(given.len(), best.len().min(40));
    for (given, best) in given.iter().zip(best) {
        // Of two that are equally far but for some metres either may come first.
        assert!(
            given.0 == best.0 && (given.1 - best.1).abs() < 5.0,
            "{given:?} for {best:?}: {filter:?}"
        );
    }
}
