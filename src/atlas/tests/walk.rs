//! Walking everything that matches: all pages together are what the list has, and changes between two pages disturb nothing else.

use super::*;
use std::collections::HashMap;

/// All pages of a walk; `between` is done after each.
fn walked(
    atlas: &Atlas,
    filter: &Filter,
    limit: usize,
    mut between: impl FnMut(usize),
) -> Vec<Offer> {
    let (mut all, mut after) = (Vec::new(), None);
    for page in 0.. {
        let here = map(atlas).matching(filter, monday(), after, limit);
        assert!(here.offers.len() == limit || here.next.is_none());
        all.extend(here.offers);
        between(page);
        let Some(next) = here.next else { break };
        after = Cursor::parse(&next.to_string());
        assert_eq!(after, Some(next));
    }
    all
}

/// An offer of each of these contents; every third number is the same as before, so that some replace others.
fn again(contents: Vec<Offer>) -> Vec<(Uuid, Option<Offer>)> {
    let numbered = contents.into_iter().zip((0u128..).step_by(3));
    let offers = numbered.map(|(old, n)| Offer { content: old.content, ..offer(n, json!({})) });
    offers.map(|offer| (offer.id, Some(offer).filter(|o| !o.content.childcare))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn all_pages_of_a_walk_are_the_offers_of_the_list_each_once(offers in any_offers(120), later in any_offers(20), filter in any_filter(), limit in 1usize..40) {
        let atlas = shown(&offers);
        atlas.change(Uuid::from_u128(7), Change { number: 2, offers: again(later), ..Change::default() });
        let list = map(&atlas).list(&filter, 0, 1000, Interface::De, monday());
        let counted = map(&atlas).matching(&filter, monday(), None, 0);
        prop_assert_eq!((counted.matched, counted.located), (list.total, list.located));
        prop_assert!(counted.next.is_none() && counted.offers.is_empty());
        let walked = walked(&atlas, &filter, limit, |_| ());
        let ids: BTreeSet<Uuid> = walked.iter().map(|offer| offer.id).collect();
        prop_assert_eq!(ids.len(), walked.len());
        prop_assert_eq!(ids, list.items.iter().map(|item| item.id).collect::<BTreeSet<_>>());
        let located = walked.iter().map(|offer| offer.content.place.shown().is_some());
        prop_assert!(located.is_sorted_by(|a, b| a >= b));
        for offer in &walked {
            let whole = map(&atlas).offer(short_bits(offer.id));
            prop_assert_eq!(Some(offer), whole.as_ref());
        }
    }

    #[test]
    fn changes_between_two_pages_neither_lose_nor_repeat_what_they_do_not_touch(offers in any_offers(120), later in prop::collection::vec(any_offers(12), 1..4), filter in any_filter(), limit in 1usize..30) {
        let atlas = shown(&offers);
        let matching: BTreeSet<Uuid> = map(&atlas).list(&filter, 0, 1000, Interface::De, monday()).items.iter().map(|item| item.id).collect();
        let later: Vec<_> = later.into_iter().map(again).collect();
        let touched: BTreeSet<Uuid> = later.iter().flatten().map(|(id, _)| *id).collect();
        let walked = walked(&atlas, &filter, limit, |page| {
            if let Some(offers) = later.get(page) {
                let change = Change { number: page as u64 + 2, offers: offers.clone(), ..Change::default() };
                atlas.change(Uuid::from_u128(7), change);
            }
        });
        let mut seen: HashMap<Uuid, usize> = HashMap::new();
        walked.iter().for_each(|offer| *seen.entry(offer.id).or_default() += 1);
        // What a slip is forgiven for depends on what else there is, so a search may find something else after a change.
        let matching = matching.iter().filter(|id| !touched.contains(id) && filter.q.is_none());
        for id in matching {
            prop_assert_eq!(seen.get(id), Some(&1));
        }
        prop_assert!(seen.iter().all(|(id, times)| touched.contains(id) || *times == 1));
    }
}

#[test]
fn what_is_no_cursor_is_none() {
    for text in ["", "+", "00", &"g".repeat(32), &"A".repeat(48), &"é".repeat(16), &"0".repeat(40)]
    {
        assert_eq!(Cursor::parse(text), None, "{text}");
    }
}
