//! What a town locked holds on the server: whatever a visitor asks for, nothing outside the lock is listed, counted or on a tile.

use super::*;
use crate::embed::Choice;
use crate::embed::Embed;

fn any_lock() -> impl Strategy<Value = Filter> {
    let query = prop::sample::select(
        &[
            "category=sport",
            "category=sport,health&target_group=women",
            "target_group=women,youth",
            "language=ar",
            "purpose=offer&free=1",
            "open=today",
            "open=now&language=de",
            "age=30",
            "format=course",
            "bbox=9.0,48.5,9.06,48.6",
            "bbox=8.5,48,10.5,50&category=german_course,sport",
            "organisation=00000000-0000-0000-0000-000000000001",
            "category=protection",
        ][..],
    );
    query.prop_map(|query| parse(query).filter)
}

/// A filter of a visitor, often for the very facet that is locked.
fn any_wish() -> impl Strategy<Value = Filter> {
    let more = prop::sample::select(
        &[
            "category=language_meetup",
            "category=health,culture_leisure",
            "target_group=men,seniors",
            "purpose=request",
            "language=uk",
            "organisation=00000000-0000-0000-0000-000000000002",
            "bbox=9.05,48.55,10,49",
            "free=1&age=5",
        ][..],
    );
    prop_oneof![any_filter(), more.prop_map(|query| parse(query).filter)]
}

fn ids(map: &Map, filter: &Filter) -> BTreeSet<Uuid> {
    let listing = map.list(filter, 0, 1000, Interface::De, monday());
    listing.items.into_iter().map(|item| item.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_visitor_gets_what_both_the_lock_and_the_wish_find_and_nothing_else(
        offers in any_offers(140), lock in any_lock(), wish in any_wish(), gone in 0usize..9,
    ) {
        let atlas = shown(&offers);
        // Some change afterwards, so that there are two layers.
        let change = Change { number: 2, offers: offers.iter().take(gone).map(|one| (one.id, Some(one.clone()))).collect(), ..Change::default() };
        atlas.change(Uuid::from_u128(7), change);
        let map = map(&atlas);
        let embed = Embed { lock: lock.clone(), ..Embed::new(Uuid::nil()) };
        let asked = embed.narrowed(wish.clone());
        let found = ids(&map, &asked);
        prop_assert!(found.is_subset(&ids(&map, &lock)), "outside the lock");
        // A slip that is forgiven depends on what else there is, so that words alone may find less.
        if wish.q.is_none() {
            let both: BTreeSet<Uuid> = ids(&map, &lock).intersection(&ids(&map, &wish)).copied().collect();
            prop_assert_eq!(&found, &both);
        }
        prop_assert_eq!(map.count(&asked, monday()).0, found.len());
        for z in [0, 9, 14] {
            let located = map.list(&asked, 0, 0, Interface::De, monday()).located;
            prop_assert_eq!(told_by_tiles(&map, &offers, &asked, z), located);
        }
    }

    #[test]
    fn what_visitors_may_not_choose_changes_nothing(offers in any_offers(80), lock in any_lock(), wish in any_filter()) {
        let map = map(&shown(&offers));
        let embed = Embed { lock: lock.clone(), choices: Vec::new(), ..Embed::new(Uuid::nil()) };
        let wish = Filter { bbox: None, ..wish };
        prop_assert_eq!(ids(&map, &embed.narrowed(wish)), ids(&map, &lock));
    }

    #[test]
    fn the_counts_beside_each_value_keep_to_the_lock(offers in any_offers(100), lock in any_lock()) {
        let map = map(&shown(&offers));
        let embed = Embed { lock: lock.clone(), choices: Choice::ALL.to_vec(), ..Embed::new(Uuid::nil()) };
        let counts = map.facets(&embed.narrowed(Filter::default()), monday());
        for category in crate::vocabulary::Category::ALL {
            let wish = Filter { category: vec![*category], ..Filter::default() };
            let both = ids(&map, &lock).intersection(&ids(&map, &wish)).count();
            prop_assert_eq!(counts.count(crate::filter::Facet::Category(*category)), both);
        }
    }
}

#[test]
fn what_is_for_everyone_is_for_those_whom_the_lock_and_the_visitor_name() {
    let group = |n, groups: &[&str]| {
        offer(
            n,
            json!({"title": {"de": "Treff"}, "categories": ["meeting_place"], "target_groups": groups}),
        )
    };
    let offers = [
        group(1, &["everyone"]),
        group(2, &["women", "seniors"]),
        group(3, &["women"]),
        group(4, &["seniors"]),
    ];
    let map = map(&shown(&offers));
    let lock = parse("target_group=women").filter;
    let embed = Embed { lock, ..Embed::new(Uuid::nil()) };
    let found = ids(&map, &embed.narrowed(parse("target_group=seniors").filter));
    assert_eq!(found, BTreeSet::from([offers[0].id, offers[1].id]));
}

#[test]
fn a_picked_offer_that_was_merged_stays_in_the_lock_under_its_name_of_now() {
    let offers: Vec<Offer> = (1..4)
        .map(|n| {
            offer(
                n,
                json!({"title": {"de": format!("Treff {n}")}, "categories": ["meeting_place"]}),
            )
        })
        .collect();
    let atlas = shown(&offers);
    let merged = Uuid::from_u128(99);
    let moved = vec![(merged, Some(offers[1].id))];
    atlas.change(Uuid::from_u128(7), Change { number: 2, moved, ..Change::default() });
    let lock = Filter { ids: vec![crate::offer::short_bits(merged)], ..Filter::default() };
    let embed = Embed { lock, ..Embed::new(Uuid::nil()) };
    assert_eq!(
        ids(&map(&atlas), &embed.narrowed(Filter::default())),
        BTreeSet::from([offers[1].id])
    );
}

#[test]
fn embeds_change_with_the_network_and_outlive_other_changes() {
    let atlas = shown(&[offer(1, json!({"title": {"de": "Treff"}, "categories": ["sport"]}))]);
    let embed = Embed { name: "Sport".to_owned(), ..Embed::new(Uuid::from_u128(5)) };
    let network = Uuid::from_u128(7);
    let named = || map(&atlas).embed(5).map(|embed| embed.name.clone());
    assert_eq!(named(), None);
    atlas.change(network, Change { number: 2, embeds: Some(vec![embed]), ..Change::default() });
    assert_eq!(named().as_deref(), Some("Sport"));
    let other = offer(2, json!({"title": {"de": "Café"}, "categories": ["sport"]}));
    atlas.change(
        network,
        Change { number: 3, offers: vec![(other.id, Some(other))], ..Change::default() },
    );
    atlas.midnight(monday().date());
    assert_eq!((named().as_deref(), map(&atlas).change), (Some("Sport"), 3));
    atlas.change(network, Change { number: 4, embeds: Some(Vec::new()), ..Change::default() });
    assert_eq!(named(), None);
}
