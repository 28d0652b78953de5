//! Postings: which offers hold a word, and which of them in the title.
//! Rare words are steps of few bytes in one block; the common ones are bitmaps, ready to be intersected.

use roaring::RoaringBitmap;
use std::borrow::Cow;

/// From so many offers on a word is kept as bitmaps.
const COMMON: u32 = 2048;

/// The offers of one word.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Docs {
    /// Those that have it in the title.
    pub(super) title: RoaringBitmap,
    /// Those that have it anywhere.
    pub(super) any: RoaringBitmap,
}

/// The offers of all words.
#[derive(Debug, Default)]
pub(super) struct Postings {
    steps: Vec<u8>,
    common: Vec<Docs>,
}

/// Where the offers of a word are kept and how many they are, as the dictionary's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place(pub(super) u64);

impl Place {
    /// How many offers hold the word.
    pub(super) fn count(self) -> u32 {
        (self.0 >> 40) as u32
    }

    fn at(self) -> usize {
        (self.0 & ((1 << 40) - 1)) as usize
    }
}

impl Postings {
    /// Takes in the offers of one word.
    pub(super) fn add(&mut self, list: List) -> Place {
        let count = list.count.min((1 << 24) - 1);
        let at = if count < COMMON {
            self.steps.extend(&list.steps);
            self.steps.len() - list.steps.len()
        } else {
            self.common.push(read(&list.steps, list.count));
            self.common.len() - 1
        };
        Place(u64::from(count) << 40 | at as u64)
    }

    /// The offers of one word.
    pub(super) fn docs(&self, place: Place) -> Cow<'_, Docs> {
        if place.count() < COMMON {
            let steps = self.steps.get(place.at()..).unwrap_or_default();
            return Cow::Owned(read(steps, place.count()));
        }
        self.common.get(place.at()).map(Cow::Borrowed).unwrap_or_default()
    }

    /// What is no longer needed for building is given back.
    pub(super) fn shrink(&mut self) {
        self.steps.shrink_to_fit();
        self.common.shrink_to_fit();
    }

    /// The bytes it takes, about.
    pub(super) fn memory(&self) -> usize {
        let common = self
            .common
            .iter()
            .map(|docs| docs.title.serialized_size() + docs.any.serialized_size() + 64);
        self.steps.len() + common.sum::<usize>()
    }
}

/// The offers of one word while the index is built: steps from one to the next, shifted by one bit that says "title".
#[derive(Debug, Clone, Default)]
pub(super) struct List {
    steps: Vec<u8>,
    last: u32,
    count: u32,
}

impl List {
    /// Adds an offer behind the last one; an earlier one is left out.
    pub(super) fn push(&mut self, doc: u32, title: bool) {
        if self.count > 0 && doc <= self.last {
            return;
        }
        let mut step = u64::from(doc - self.last) << 1 | u64::from(title);
        while step >= 0x80 {
            self.steps.push(step as u8 | 0x80);
            step >>= 7;
        }
        self.steps.push(step as u8);
        self.last = doc;
        self.count += 1;
    }
}

impl List {
    /// The same offers under the numbers that they have in `order`; one that has none is left out.
    pub(super) fn renumbered(&self, order: &[u32]) -> Self {
        let docs = read(&self.steps, self.count);
        let mut numbers: Vec<u64> = Vec::with_capacity(self.count as usize);
        let numbered = docs.any.iter().filter_map(|doc| Some((doc, *order.get(doc as usize)?)));
        let mut titles = docs.title.iter().peekable();
        for (doc, number) in numbered {
            while titles.next_if(|title| *title < doc).is_some() {}
            let title = titles.peek() == Some(&doc);
            numbers.push(u64::from(number) << 1 | u64::from(title));
        }
        numbers.sort_unstable();
        let mut list = Self::default();
        numbers.into_iter().for_each(|number| list.push((number >> 1) as u32, number & 1 == 1));
        list.steps.shrink_to_fit();
        list
    }

    /// The offers, wherever they have the word.
    pub(super) fn into_docs(self) -> Docs {
        read(&self.steps, self.count)
    }
}

fn read(steps: &[u8], count: u32) -> Docs {
    let (mut doc, mut bytes) = (0u32, steps.iter());
    let mut titles = Vec::new();
    let all = (0..count).map_while(|_| {
        let (mut step, mut shift) = (0u64, 0);
        loop {
            let byte = *bytes.next()?;
            step |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                break;
            }
            shift = (shift + 7).min(63);
        }
        doc = doc.wrapping_add((step >> 1) as u32);
        if step & 1 == 1 {
            titles.push(doc);
        }
        Some(doc)
    });
    let any = RoaringBitmap::from_sorted_iter(all).unwrap_or_default();
    let title = RoaringBitmap::from_sorted_iter(titles).unwrap_or_default();
    Docs { title, any }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn what_goes_in_comes_out(lists in prop::collection::vec(prop::collection::btree_map(0u32..3_000_000, any::<bool>(), 0..200), 1..5)) {
            let mut postings = Postings::default();
            let add = |docs: &BTreeMap<u32, bool>| {
                let mut list = List::default();
                docs.iter().for_each(|(doc, title)| list.push(*doc, *title));
                postings.add(list)
            };
            let places: Vec<Place> = lists.iter().map(add).collect();
            for (docs, place) in lists.iter().zip(places) {
                prop_assert_eq!(place.count() as usize, docs.len());
                let found = postings.docs(place);
                prop_assert!(found.any.iter().eq(docs.keys().copied()));
                prop_assert!(found.title.iter().eq(docs.iter().filter(|(_, title)| **title).map(|(doc, _)| *doc)));
            }
        }
    }

    #[test]
    fn common_words_are_the_same_as_bitmaps() {
        let mut list = List::default();
        (0..10_000).for_each(|doc| list.push(doc * 3, doc % 2 == 0));
        let mut postings = Postings::default();
        let place = postings.add(list);
        let found = postings.docs(place);
        assert_eq!((found.any.len(), found.title.len()), (10_000, 5_000));
        assert_eq!((found.any.max(), found.title.max()), (Some(29_997), Some(29_994)));
    }

    #[test]
    fn an_earlier_offer_is_left_out() {
        let mut list = List::default();
        list.push(7, true);
        list.push(3, true);
        list.push(7, false);
        let mut postings = Postings::default();
        let place = postings.add(list);
        assert!(postings.docs(place).any.iter().eq([7]));
    }
}
