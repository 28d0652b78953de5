//! Postings: which offers hold a word, and which of them in the title.
//! Rare words are steps of few bytes in one block; the common ones are laid out chunk by chunk, ready to be intersected.

use super::docs::Docs;
use crate::atlas::bits::CHUNK;
use std::borrow::Cow;

/// From so many offers on a word is kept ready.
const COMMON: u32 = 2048;
/// A word that at least one in so many offers holds is kept as sets, which then take little more than a list.
const EVERY: usize = 24;

/// The offers of all words.
#[derive(Debug, Default)]
pub(super) struct Postings {
    steps: Vec<u8>,
    common: Vec<Docs>,
    /// One more than the last offer's number.
    len: usize,
}

/// Where the offers of a word are kept and how many they are, as the dictionary's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place(pub(super) u64);

impl Place {
    /// How many offers hold the word.
    pub(super) fn count(self) -> u32 {
        (self.0 >> 40) as u32
    }

    /// Whether its offers are kept ready.
    fn is_common(self) -> bool {
        self.count() >= COMMON
    }

    fn at(self) -> usize {
        (self.0 & ((1 << 40) - 1)) as usize
    }
}

impl Postings {
    /// No words yet, of offers whose numbers are less than `len`.
    pub(super) fn new(len: usize) -> Self {
        Self { len, ..Self::default() }
    }

    /// How many chunks the offers fill.
    pub(super) fn chunks(&self) -> usize {
        self.len.div_ceil(CHUNK * 64)
    }

    /// Takes in the offers of one word.
    pub(super) fn add(&mut self, list: &List) -> Place {
        let count = list.count.min((1 << 24) - 1);
        let at = if count < COMMON {
            self.steps.extend(&list.steps);
            self.steps.len() - list.steps.len()
        } else {
            self.common.push(self.ready(list));
            self.common.len() - 1
        };
        Place(u64::from(count) << 40 | at as u64)
    }

    /// These offers, ready to be intersected.
    pub(super) fn ready(&self, list: &List) -> Docs {
        match list.count as usize * EVERY >= self.len {
            true => Docs::sets(list.docs(), self.len),
            false => Docs::listed(list.docs()),
        }
    }

    /// The offers of one word.
    pub(super) fn docs(&self, place: Place) -> Cow<'_, Docs> {
        match self.common.get(place.at()).filter(|_| place.is_common()) {
            Some(docs) => Cow::Borrowed(docs),
            None => Cow::Owned(Docs::Few(self.steps_of(place).map(flagged).collect())),
        }
    }

    /// The offers of several words: those of the rare ones in one list.
    pub(super) fn union(&self, places: &[Place]) -> Vec<Cow<'_, Docs>> {
        let common = places.iter().filter(|place| place.is_common());
        let mut union: Vec<_> = common.map(|place| self.docs(*place)).collect();
        let rare = places.iter().filter(|place| !place.is_common());
        let mut docs: Vec<u32> =
            rare.flat_map(|place| self.steps_of(*place).map(flagged)).collect();
        if !docs.is_empty() {
            docs.sort_unstable();
            docs.dedup_by(|later, kept| {
                let same = *later >> 1 == *kept >> 1;
                *kept |= if same { *later & 1 } else { 0 };
                same
            });
            union.push(Cow::Owned(Docs::Few(docs)));
        }
        union
    }

    fn steps_of(&self, place: Place) -> impl Iterator<Item = (u32, bool)> {
        read(self.steps.get(place.at()..).unwrap_or_default(), place.count())
    }

    /// What is no longer needed for building is given back.
    pub(super) fn shrink(&mut self) {
        self.steps.shrink_to_fit();
        self.common.shrink_to_fit();
    }

    /// The bytes it takes, about.
    pub(super) fn memory(&self) -> usize {
        self.steps.len() + self.common.iter().map(Docs::memory).sum::<usize>()
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

    /// The same offers under the numbers that they have in `order`; one that has none is left out.
    pub(super) fn renumbered(&self, order: &[u32]) -> Self {
        let number = |(doc, title): (u32, bool)| {
            Some(u64::from(*order.get(doc as usize)?) << 1 | u64::from(title))
        };
        let mut numbers: Vec<u64> = self.docs().filter_map(number).collect();
        numbers.sort_unstable();
        let mut list = Self::default();
        numbers.into_iter().for_each(|number| list.push((number >> 1) as u32, number & 1 == 1));
        list.steps.shrink_to_fit();
        list
    }

    fn docs(&self) -> impl Iterator<Item = (u32, bool)> {
        read(&self.steps, self.count)
    }
}

/// An offer with the bit of the title.
fn flagged((doc, title): (u32, bool)) -> u32 {
    doc << 1 | u32::from(title)
}

/// The offers in so many steps, each with whether it has the word in the title.
fn read(steps: &[u8], count: u32) -> impl Iterator<Item = (u32, bool)> {
    let (mut doc, mut bytes) = (0u32, steps.iter());
    (0..count).map_while(move |_| {
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
        Some((doc, step & 1 == 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::bits::Chunk;
    use crate::atlas::bits::ones;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    /// Those of all chunks, anywhere or in the title.
    fn all(postings: &Postings, docs: &Docs, add: fn(&Docs, usize, &mut Chunk)) -> Vec<u32> {
        let chunk = |at: usize| {
            let mut words = [0; CHUNK];
            add(docs, at, &mut words);
            let first = (at * CHUNK * 64) as u32;
            let places =
                (0u32..).zip(words).flat_map(|(at, word)| ones(word).map(move |bit| at * 64 + bit));
            places.map(move |place| first + place).collect::<Vec<_>>()
        };
        (0..postings.chunks()).flat_map(chunk).collect()
    }

    fn list(docs: impl IntoIterator<Item = (u32, bool)>) -> List {
        let mut list = List::default();
        docs.into_iter().for_each(|(doc, title)| list.push(doc, title));
        list
    }

    proptest! {
        #[test]
        fn what_goes_in_comes_out(lists in prop::collection::vec(prop::collection::btree_map(0u32..20_000, any::<bool>(), 0..200), 1..5)) {
            let mut postings = Postings::new(20_000);
            let places: Vec<Place> =
                lists.iter().map(|docs| postings.add(&list(docs.clone()))).collect();
            let mut either: BTreeMap<u32, bool> = BTreeMap::new();
            for (docs, place) in lists.iter().zip(&places) {
                prop_assert_eq!(place.count() as usize, docs.len());
                let found = postings.docs(*place);
                prop_assert!(all(&postings, &found, Docs::add).iter().eq(docs.keys()));
                let titles = docs.iter().filter(|(_, title)| **title).map(|(doc, _)| doc);
                prop_assert!(all(&postings, &found, Docs::add_titles).iter().eq(titles));
                docs.iter().for_each(|(doc, title)| *either.entry(*doc).or_default() |= title);
            }
            let union = postings.union(&places);
            prop_assert_eq!(union.iter().map(|docs| docs.count()).sum::<usize>(), either.len());
            for docs in &union {
                prop_assert!(all(&postings, docs, Docs::add).iter().eq(either.keys()));
                let titles = either.iter().filter(|(_, title)| **title).map(|(doc, _)| doc);
                prop_assert!(all(&postings, docs, Docs::add_titles).iter().eq(titles));
            }
        }
    }

    #[test]
    fn common_words_are_the_same_as_a_list_and_as_sets() {
        for len in [30_000, 3_000_000] {
            let mut postings = Postings::new(len);
            let place = postings.add(&list((0..10_000).map(|doc| (doc * 3, doc % 2 == 0))));
            let found = postings.docs(place);
            assert_eq!(matches!(*found, Docs::Sets { .. }), len == 30_000);
            assert!(
                all(&postings, &found, Docs::add).into_iter().eq((0..10_000).map(|doc| doc * 3))
            );
            assert!(
                all(&postings, &found, Docs::add_titles)
                    .into_iter()
                    .eq((0..5_000).map(|doc| doc * 6))
            );
        }
    }

    #[test]
    fn an_earlier_offer_is_left_out() {
        let mut postings = Postings::new(8);
        let place = postings.add(&list([(7, true), (3, true), (7, false)]));
        assert_eq!(all(&postings, &postings.docs(place), Docs::add), [7]);
    }
}
