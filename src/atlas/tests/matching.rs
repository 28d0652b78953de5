//! What is there already, what runs at the same time, what fits each other, and where something went that was merged.

use super::*;
use std::collections::HashSet;

/// So many metres north of the town hall.
fn north(metres: f64) -> serde_json::Value {
    json!({"mode": "exact", "point": [9.19, 48.897 + metres / 111_195.0]})
}

fn named(n: u128, title: &str, place: serde_json::Value) -> Offer {
    offer(n, json!({"title": {"de": title}, "categories": ["meeting_place"], "place": place}))
}

fn written(offer: &Offer) -> Written<'_> {
    Written { content: &offer.content, id: Some(offer.id), organisation: Some(offer.organisation) }
}

fn ids<'a>(offers: impl IntoIterator<Item = &'a Offer>) -> Vec<Uuid> {
    offers.into_iter().map(|offer| offer.id).collect()
}

fn alike(map: &Map, offer: &Offer, distinct: &[Uuid]) -> Vec<Uuid> {
    let distinct: HashSet<Uuid> = distinct.iter().copied().collect();
    map.alike(&written(offer), &distinct, monday()).into_iter().map(|one| one.id).collect()
}

#[test]
fn a_similar_name_near_by_or_without_a_place_is_found_and_nothing_else() {
    let new = named(0, "Begegnungscafé Oststadt", north(0.0));
    let there = [
        named(1, "Begegnungs-Cafe in der Oststadt", north(300.0)),
        named(2, "Begegnungscafe Oststadt", json!({"mode": "none"})),
        named(4, "Begegnungscafé Oststadt", north(1_500.0)),
        named(5, "Nähwerkstatt", north(0.0)),
    ];
    let atlas = shown(&there);
    let found: HashSet<Uuid> = alike(&map(&atlas), &new, &[]).into_iter().collect();
    assert_eq!(found, HashSet::from([there[0].id, there[1].id]));
}

#[test]
fn what_was_said_to_be_another_is_not_shown_again_nor_is_one_like_itself() {
    let new = named(0, "Nähcafé", north(0.0));
    let other = named(1, "Näh-Café", north(50.0));
    let atlas = shown(&[new.clone(), other.clone()]);
    assert_eq!(alike(&map(&atlas), &new, &[]), [other.id]);
    assert!(alike(&map(&atlas), &new, &[other.id]).is_empty());
}

#[test]
fn a_name_that_four_hundred_neighbours_hide_is_found_by_its_words() {
    let mut there: Vec<Offer> = (1..900).map(|n| named(n, "Beratung", north(0.0))).collect();
    there.push(named(1_000, "Tauschregal am Bahnhof", north(900.0)));
    let atlas = shown(&there);
    let new = named(0, "Tauschregal Bahnhof", north(0.0));
    assert_eq!(alike(&map(&atlas), &new, &[]), [there[899].id]);
}

#[test]
fn a_protected_place_is_compared_by_nothing_but_what_the_public_sees() {
    let hidden = json!({"title": {"de": "Frauenhaus Rosenweg"}, "categories": ["protection"], "place": north(0.0)});
    let hidden = offer(1, hidden);
    let atlas = shown(std::slice::from_ref(&hidden));
    let asking = named(0, "Frauenhaus Rosenweg", north(0.0));
    let found = map(&atlas).alike(&written(&asking), &HashSet::new(), monday());
    assert_eq!(
        found.iter().map(|one| (one.id, one.distance)).collect::<Vec<_>>(),
        [(hidden.id, None)]
    );
    let found = map(&atlas).alike(&written(&hidden), &HashSet::new(), monday());
    assert!(found.is_empty());
}

/// A language meetup on some weekday from one hour to another.
fn meetup(n: u128, day: &str, hours: [u8; 2], more: serde_json::Value) -> Offer {
    let slot = json!({"rule": {"weekly": {"weekdays": [day]}}, "from": format!("{:02}:00", hours[0]), "to": format!("{:02}:00", hours[1])});
    let mut content = json!({"title": {"de": "Sprachtreff"}, "format": "meeting", "categories": ["language_meetup"], "target_groups": ["women"],
        "place": north(n as f64 * 100.0), "schedule": {"slots": [slot]}});
    for (name, value) in more.as_object().unwrap() {
        content[name] = value.clone();
    }
    offer(n, content)
}

#[test]
fn the_same_kind_for_the_same_people_at_the_same_time_runs_parallel() {
    let new = meetup(0, "MO", [16, 18], json!({}));
    let there = [
        meetup(1, "MO", [17, 19], json!({})),
        meetup(2, "MO", [15, 17], json!({"target_groups": ["everyone"], "format": "course"})),
        meetup(4, "TU", [16, 18], json!({})),
        meetup(5, "MO", [18, 20], json!({})),
        meetup(7, "MO", [16, 18], json!({"target_groups": ["seniors"]})),
        meetup(8, "MO", [16, 18], json!({"categories": ["sport"]})),
        meetup(10, "MO", [16, 18], json!({"place": north(1_200.0)})),
        meetup(3, "MO", [16, 18], json!({})),
        meetup(11, "MO", [16, 18], json!({"purpose": "request"})),
    ];
    let atlas = shown(&there);
    let found = map(&atlas).parallel(&written(&new), monday());
    assert_eq!(found.iter().map(|one| one.id).collect::<Vec<_>>(), ids(&there[..2]));
    let (first, times) = (found[0].first, found[0].times);
    assert_eq!((first, times), ("2026-08-24T17:00:00".parse().unwrap(), 5));
    assert!((found[1].distance - 200.0).abs() < 3.0, "{}", found[1].distance);
}

#[test]
fn only_times_that_really_come_together_count() {
    let cancelled = json!([{"date": "2026-08-24", "change": "cancelled"}]);
    let new = meetup(0, "MO", [16, 18], json!({}));
    let mut other = meetup(1, "MO", [16, 18], json!({}));
    other.content.schedule.exceptions = serde_json::from_value(cancelled).unwrap();
    let atlas = shown(std::slice::from_ref(&other));
    let found = map(&atlas).parallel(&written(&new), monday());
    assert_eq!((found[0].first, found[0].times), ("2026-08-31T16:00:00".parse().unwrap(), 4));
    let mut summer = new.clone();
    summer.content.schedule.slots[0].valid_until = "2026-08-24".parse().ok();
    assert!(map(&atlas).parallel(&written(&summer), monday()).is_empty());
}

fn interpreter(n: u128, purpose: &str, languages: &[&str]) -> Offer {
    let languages: Vec<_> =
        languages.iter().map(|l| json!({"language": l, "mode": "spoken"})).collect();
    offer(
        n,
        json!({"title": {"de": "Dolmetschen"}, "purpose": purpose, "categories": ["interpreting"], "languages": languages, "expires": "2026-12-31"}),
    )
}

#[test]
fn a_request_for_an_interpreter_fits_an_offer_of_that_language_and_both_are_told() {
    let wanted = interpreter(0, "request", &["ti"]);
    let there = [
        interpreter(1, "offer", &["ar"]),
        interpreter(2, "offer", &["ti", "am", "de"]),
        wanted.clone(),
    ];
    let atlas = shown(&there);
    let fits = map(&atlas).fitting(&wanted, monday());
    assert_eq!(fits.iter().map(|fit| fit.id).collect::<Vec<_>>(), [there[1].id]);
    assert_eq!(
        (&fits[0].categories[..], &fits[0].languages[..]),
        (&[Category::Interpreting][..], &[Spoken::Tigrinya][..])
    );
    let fits = map(&atlas).fitting(&there[1], monday());
    assert_eq!(fits.iter().map(|fit| fit.id).collect::<Vec<_>>(), [wanted.id]);
}

#[test]
fn nobodys_own_request_is_shown_to_them_and_the_nearer_comes_first() {
    let room = |n: u128, purpose: &str, metres: f64| {
        offer(
            n,
            json!({"title": {"de": "Raum"}, "purpose": purpose, "categories": ["meeting_place"], "place": north(metres), "expires": "2026-12-31"}),
        )
    };
    let wanted = room(0, "request", 0.0);
    let there = [room(3, "offer", 10.0), room(1, "offer", 20_000.0), room(2, "offer", 400.0)];
    let atlas = shown(&there);
    let fits = map(&atlas).fitting(&wanted, monday());
    assert_eq!(fits.iter().map(|fit| fit.id).collect::<Vec<_>>(), [there[2].id, there[1].id]);
    assert!(fits[0].score > fits[1].score);
}

#[test]
fn who_was_merged_leads_to_where_all_is_now_until_that_is_undone() {
    let offers: Vec<Offer> = (0..3).map(|n| named(n, "Café", north(0.0))).collect();
    let atlas = shown(&offers);
    let number = std::cell::Cell::new(1);
    let merge = |from: &Offer, to: Option<&Offer>| {
        number.set(number.get() + 1);
        let moved = vec![(from.id, to.map(|to| to.id))];
        let change = Change { number: number.get(), moved, ..Change::default() };
        atlas.change(Uuid::from_u128(7), change);
    };
    let bits = |at: usize| short_bits(offers[at].id);
    merge(&offers[0], Some(&offers[1]));
    assert_eq!(map(&atlas).moved(bits(0)), Some(offers[1].id));
    merge(&offers[1], Some(&offers[2]));
    assert_eq!(
        map(&atlas).moved(bits(0)),
        Some(offers[2].id),
        "an old link follows a second merge"
    );
    assert_eq!(map(&atlas).moved(bits(2)), None);
    let picked = Filter { ids: vec![bits(0)], ..Filter::default() };
    let listed = map(&atlas).list(&picked, 0, 9, Interface::De, monday()).items;
    assert_eq!(listed[0].id, offers[2].id, "a list picked by hand holds too");
    merge(&offers[1], None);
    assert_eq!(map(&atlas).moved(bits(0)), Some(offers[1].id));
    assert_eq!(map(&atlas).moved(bits(1)), None);
    merge(&offers[1], Some(&offers[0]));
    assert!(map(&atlas).moved(bits(0)).is_some(), "a ring leads nowhere for ever, but it ends");
}

#[test]
fn what_names_volunteers_and_professionals_is_for_organisations_and_what_is_for_everyone_is_not() {
    let to = |n: u128, groups: &[&str], purpose: &str| {
        offer(
            n,
            json!({"title": {"de": "Saal"}, "purpose": purpose, "categories": ["meeting_place"], "target_groups": groups, "expires": "2026-12-31"}),
        )
    };
    let there = [
        to(0, &["volunteers", "women"], "offer"),
        to(1, &["everyone"], "offer"),
        to(2, &["volunteers"], "request"),
        to(3, &["women"], "offer"),
    ];
    let atlas = shown(&there);
    assert_eq!(map(&atlas).for_organisations(9), [there[0].id]);
}
