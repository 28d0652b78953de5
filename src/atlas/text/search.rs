//! The search itself: what each word of a query can stand for, what all of them have in common, and in which rank.
//! Errors are forgiven only where nothing has all words as they were written.

use super::Found;
use super::Text;
use super::lexicon::Grasp;
use super::lexicon::LEXICON;
use super::postings::Docs;
use super::postings::Place;
use super::query::Query;
use super::query::Term;
use super::words::stem;
use roaring::RoaringBitmap;
use std::collections::HashSet;

/// A word in at most so many offers is also found inflected, as a beginning and at the end of compounds.
const RARE: u32 = 1_000;
/// The most words that one word of a query may stand for, and the most offers they may have together.
const WORDS: usize = 64;
const OFFERS: u32 = 60_000;

/// What one word of a query can stand for.
#[derive(Default)]
struct Slot {
    /// Offers with the word as it was written.
    exact: Docs,
    /// Offers with a word that is near enough, and as "title" those that have it there or are of a group that is meant.
    near: Docs,
}

/// The offers that a query means; nothing where it has no word.
pub(super) fn find(text: &Text, typed: &str) -> Option<Found> {
    let query = Query::parse(typed);
    if query.words == 0 {
        return None;
    }
    let mut slots: Vec<Slot> = (0..query.words).map(|_| Slot::default()).collect();
    for term in &query.terms {
        text.look_up(term, &mut slots);
    }
    for (group, at) in LEXICON.groups(&query.terms, Grasp::Meant) {
        add_group(&mut slots, at, text.groups.get(&group));
    }
    let found = rank(&slots);
    if found.all.is_empty() {
        Some(text.forgive(&query, slots))
    } else {
        Some(found)
    }
}

impl Text {
    /// Adds what has a term as it was written, or nearly where that is rare.
    fn look_up(&self, term: &Term, slots: &mut [Slot]) {
        let places: Vec<Place> = term
            .forms
            .iter()
            .filter_map(|form| self.dictionary.get(form))
            .collect();
        for place in &places {
            let docs = self.postings.docs(*place);
            for slot in of(slots, term.at) {
                slot.exact.title |= &docs.title;
                slot.exact.any |= &docs.any;
            }
        }
        if places.iter().map(|place| place.count()).sum::<u32>() <= RARE {
            let near = term
                .forms
                .iter()
                .flat_map(|form| self.relatives(form, term.open))
                .collect();
            let near = self.union(near);
            for slot in of(slots, term.at) {
                slot.near.title |= &near.title;
                slot.near.any |= &near.any;
            }
        }
    }

    /// The words that begin or end with a word, or are another inflection of it.
    fn relatives(&self, form: &str, open: bool) -> Vec<Place> {
        match form.chars().count() {
            0..3 => Vec::new(),
            3 if open => self.dictionary.starting(form, |_| true),
            3 => Vec::new(),
            _ => {
                let root = stem(form);
                let mut found = self
                    .dictionary
                    .starting(root, |word| word.starts_with(form) || stem(word) == root);
                found.extend(self.dictionary.ending(form));
                found
            }
        }
    }

    /// The offers of the commonest of some words.
    fn union(&self, mut places: Vec<Place>) -> Docs {
        let mut seen = HashSet::new();
        places.retain(|place| seen.insert(place.0));
        places.sort_unstable_by_key(|place| std::cmp::Reverse(place.0));
        let (mut union, mut left) = (Docs::default(), OFFERS);
        for place in places.into_iter().take(WORDS) {
            let docs = self.postings.docs(place);
            union.title |= &docs.title;
            union.any |= &docs.any;
            left = left.saturating_sub(place.count());
            if left == 0 {
                break;
            }
        }
        union
    }

    /// The words within one error of a term, within two where it is long; none where it is short.
    fn misspelt(&self, term: &Term) -> Docs {
        let mut found = Vec::new();
        for form in &term.forms {
            let letters = form.chars().count();
            let attempts = [(4, 1, false), (5, 1, term.open), (8, 2, false)];
            let mut tries = attempts
                .iter()
                .filter(|(shortest, ..)| letters >= *shortest);
            let near = tries.find_map(|(_, errors, open)| {
                Some(self.dictionary.near(form, *errors, *open)).filter(|near| !near.is_empty())
            });
            found.extend(near.into_iter().flatten());
        }
        self.union(found)
    }

    /// Forgives errors; then a word that means nothing is left out, and at last any one word.
    fn forgive(&self, query: &Query, mut slots: Vec<Slot>) -> Found {
        self.mend(query, &mut slots);
        if slots.iter().any(|slot| !slot.is_empty()) {
            slots.retain(|slot| !slot.is_empty());
        }
        let mut found = rank(&slots);
        if found.all.is_empty() {
            found = all_but_one(&slots);
        }
        found.corrected = true;
        found
    }

    /// Adds what is meant by the words that nobody knows, or by all where each is known but no offer has them together.
    fn mend(&self, query: &Query, slots: &mut [Slot]) {
        let doubtful = match unknown(slots) {
            0 => u64::MAX,
            bits => bits,
        };
        for term in query.terms.iter().filter(|term| term.at & !doubtful == 0) {
            let docs = self.misspelt(term);
            for slot in of(slots, term.at) {
                slot.exact.title |= &docs.title;
                slot.exact.any |= &docs.any;
            }
        }
        for (errors, doubtful) in [(0, unknown(slots)), (1, doubtful)] {
            for (group, at) in LEXICON.groups(&query.terms, Grasp::Guessed(errors)) {
                add_group(slots, at & doubtful, self.groups.get(&group));
            }
        }
    }
}

/// The words that mean nothing, as bits.
fn unknown(slots: &[Slot]) -> u64 {
    let empty = slots.iter().enumerate().filter(|(_, slot)| slot.is_empty());
    empty.fold(0, |bits, (at, _)| bits | 1 << at)
}

impl Slot {
    fn is_empty(&self) -> bool {
        self.exact.any.is_empty() && self.near.any.is_empty()
    }

    /// What has the word in the title, or is of a group that is meant.
    fn good(&self) -> RoaringBitmap {
        &self.exact.title | &self.near.title
    }

    fn all(&self) -> RoaringBitmap {
        &self.exact.any | &self.near.any
    }
}

/// The slots of some words of the query.
fn of(slots: &mut [Slot], at: u64) -> impl Iterator<Item = &mut Slot> {
    slots
        .iter_mut()
        .enumerate()
        .filter(move |(bit, _)| at >> bit & 1 == 1)
        .map(|(_, slot)| slot)
}

fn add_group(slots: &mut [Slot], at: u64, docs: Option<&RoaringBitmap>) {
    for (slot, docs) in of(slots, at).zip(docs.into_iter().cycle()) {
        slot.near.title |= docs;
        slot.near.any |= docs;
    }
}

/// What all words have in common, in ranks.
fn rank(slots: &[Slot]) -> Found {
    let all = common(slots.iter().map(Slot::all));
    if all.is_empty() {
        return Found::default();
    }
    let titles = common(slots.iter().map(|slot| slot.exact.title.clone()));
    let good = common(slots.iter().map(Slot::good));
    let named = slots.iter().fold(RoaringBitmap::new(), |named, slot| {
        named | &slot.exact.title
    });
    let some = slots
        .iter()
        .fold(RoaringBitmap::new(), |some, slot| some | slot.good());
    let best = ranks(&all, [titles, &good & &named, good, some]);
    Found {
        all,
        best,
        corrected: false,
    }
}

/// What has all words but one.
fn all_but_one(slots: &[Slot]) -> Found {
    let without = |left_out: usize| {
        let others = slots.iter().enumerate().filter(|(at, _)| *at != left_out);
        common(others.map(|(_, slot)| slot.all()))
    };
    let all = (0..slots.len()).fold(RoaringBitmap::new(), |all, at| all | without(at));
    let named = slots.iter().fold(RoaringBitmap::new(), |named, slot| {
        named | &slot.exact.title
    });
    let best = ranks(&all, [named]);
    Found {
        all,
        best,
        corrected: true,
    }
}

/// The parts of `all` that fall to each rank first, and what is left.
fn ranks<const N: usize>(all: &RoaringBitmap, ranks: [RoaringBitmap; N]) -> Vec<RoaringBitmap> {
    let mut left = all.clone();
    let mut best = Vec::with_capacity(N + 1);
    for rank in ranks {
        let rank = rank & &left;
        left -= &rank;
        best.push(rank);
    }
    best.push(left);
    best
}

/// What is in all of some sets, the smallest first.
fn common(sets: impl Iterator<Item = RoaringBitmap>) -> RoaringBitmap {
    let mut sets: Vec<_> = sets.collect();
    sets.sort_unstable_by_key(RoaringBitmap::len);
    sets.into_iter()
        .reduce(|common, set| common & set)
        .unwrap_or_default()
}
