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
use std::borrow::Cow;

/// A word in at most so many offers is also found inflected, as a beginning and at the end of compounds.
const RARE: u32 = 500;
/// The most words that one word of a query may stand for, and the most offers they may have together.
const WORDS: usize = 64;
const OFFERS: u32 = 10_000;

/// What one word of a query can stand for.
#[derive(Debug, Default)]
pub(super) struct Slot<'a> {
    /// Offers with the word as it was written.
    exact: Vec<Cow<'a, Docs>>,
    /// Offers with a word that is near enough.
    near: Vec<Docs>,
    /// Offers of a category or a language that is meant.
    groups: Vec<&'a RoaringBitmap>,
}

/// The offers that a query means; nothing where it has no word.
pub(super) fn find<'a>(text: &'a Text, typed: &str) -> Option<Found<'a>> {
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
    let all = whole(&slots);
    if all.is_empty() {
        return Some(text.forgive(&query, slots));
    }
    Some(Found { all, slots, corrected: false })
}

impl Text {
    /// Adds what has a term as it was written, or nearly where that is rare.
    fn look_up<'a>(&'a self, term: &Term, slots: &mut [Slot<'a>]) {
        let places: Vec<Place> =
            term.forms.iter().filter_map(|form| self.dictionary.get(form)).collect();
        for place in &places {
            let docs = self.postings.docs(*place);
            of(slots, term.at).for_each(|slot| slot.exact.push(docs.clone()));
        }
        if places.iter().map(|place| place.count()).sum::<u32>() <= RARE {
            let near = term.forms.iter().flat_map(|form| self.relatives(form, term.open));
            let near = near.filter(|place| !places.contains(place)).collect();
            if let Some(near) = self.union(near) {
                of(slots, term.at).for_each(|slot| slot.near.push(near.clone()));
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

    /// The offers of the commonest of some words, if there are any.
    fn union(&self, mut places: Vec<Place>) -> Option<Docs> {
        places.sort_unstable_by_key(|place| std::cmp::Reverse(place.0));
        places.dedup();
        let (mut union, mut left) = (None::<Docs>, OFFERS);
        for place in places.into_iter().take(WORDS) {
            let docs = self.postings.docs(place);
            match &mut union {
                None => union = Some(docs.into_owned()),
                Some(union) => {
                    union.title |= &docs.title;
                    union.any |= &docs.any;
                }
            }
            left = left.saturating_sub(place.count());
            if left == 0 {
                break;
            }
        }
        union
    }

    /// The words within one error of a term, within two where it is long; none where it is short.
    fn misspelt(&self, term: &Term) -> Option<Docs> {
        let mut found = Vec::new();
        for form in &term.forms {
            let letters = form.chars().count();
            let attempts = [(4, 1, false), (5, 1, term.open), (8, 2, false)];
            let mut tries = attempts.iter().filter(|(shortest, ..)| letters >= *shortest);
            let near = tries.find_map(|(_, errors, open)| {
                Some(self.dictionary.near(form, *errors, *open)).filter(|near| !near.is_empty())
            });
            found.extend(near.into_iter().flatten());
        }
        self.union(found)
    }

    /// Forgives errors; then a word that means nothing is left out, and at last any one word.
    fn forgive<'a>(&'a self, query: &Query, mut slots: Vec<Slot<'a>>) -> Found<'a> {
        self.mend(query, &mut slots);
        if slots.iter().any(|slot| !slot.is_empty()) {
            slots.retain(|slot| !slot.is_empty());
        }
        let mut all = whole(&slots);
        if all.is_empty() {
            all = Cow::Owned(all_but_one(&slots));
        }
        Found { all, slots, corrected: true }
    }

    /// Adds what is meant by the words that nobody knows, or by all where each is known but no offer has them together.
    fn mend<'a>(&'a self, query: &Query, slots: &mut [Slot<'a>]) {
        let doubtful = match unknown(slots) {
            0 => u64::MAX,
            bits => bits,
        };
        for term in query.terms.iter().filter(|term| term.at & !doubtful == 0) {
            if let Some(docs) = self.misspelt(term) {
                let docs = || Cow::Owned(docs.clone());
                of(slots, term.at).for_each(|slot| slot.exact.push(docs()));
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

impl Slot<'_> {
    fn is_empty(&self) -> bool {
        self.all().all(RoaringBitmap::is_empty)
    }

    /// The sets that make up everything it can stand for.
    fn all(&self) -> impl Iterator<Item = &RoaringBitmap> {
        let exact = self.exact.iter().map(|docs| &docs.any);
        let near = self.near.iter().map(|docs| &docs.any);
        exact.chain(near).chain(self.groups.iter().copied())
    }

    /// Those that have the word as it was written in the title.
    fn titles(&self) -> impl Iterator<Item = &RoaringBitmap> {
        self.exact.iter().map(|docs| &docs.title)
    }

    /// Those that have it in the title in any form.
    fn named(&self) -> impl Iterator<Item = &RoaringBitmap> {
        let near = self.near.iter().map(|docs| &docs.title);
        self.titles().chain(near)
    }

    /// Those that have it in the title in any form, or are of a group that is meant.
    fn good(&self) -> impl Iterator<Item = &RoaringBitmap> {
        self.named().chain(self.groups.iter().copied())
    }

    /// At most so many offers.
    fn most(&self) -> u64 {
        self.all().map(RoaringBitmap::len).sum()
    }
}

/// The slots of some words of the query.
fn of<'s, 'a>(slots: &'s mut [Slot<'a>], at: u64) -> impl Iterator<Item = &'s mut Slot<'a>> {
    let slots = slots.iter_mut().enumerate();
    slots.filter(move |(bit, _)| at >> bit & 1 == 1).map(|(_, slot)| slot)
}

fn add_group<'a>(slots: &mut [Slot<'a>], at: u64, docs: Option<&'a RoaringBitmap>) {
    of(slots, at).for_each(|slot| slot.groups.extend(docs));
}

impl Found<'_> {
    /// Those of these offers that were found, in ranks, best first, each offer in one of them: all words in the title; all in
    /// the title or meant by category and language, at least one in the title; meant by those; some words so; the rest.
    pub fn ranks(&self, these: &RoaringBitmap) -> [RoaringBitmap; 5] {
        let mut left = these & &*self.all;
        let slots = || self.slots.iter();
        let titles: Vec<_> = slots().map(|slot| within(slot.titles(), &left)).collect();
        let good: Vec<_> = slots().map(|slot| within(slot.good(), &left)).collect();
        let named = within(slots().flat_map(Slot::named), &left);
        let some = within(good.iter(), &left);
        let (titles, good) = (intersection(titles), intersection(good));
        let ranks = [titles, named & &good, good, some, left.clone()];
        ranks.map(|mut rank| {
            rank &= &left;
            left -= &rank;
            rank
        })
    }
}

/// What has all words.
fn whole<'a>(slots: &[Slot<'a>]) -> Cow<'a, RoaringBitmap> {
    // One common word and nothing else, as most people ask: its offers are there already.
    if let [slot] = slots
        && let [Cow::Borrowed(docs)] = slot.exact[..]
        && slot.near.is_empty()
        && slot.groups.is_empty()
    {
        return Cow::Borrowed(&docs.any);
    }
    Cow::Owned(common(slots))
}

/// What has all words but one.
fn all_but_one(slots: &[Slot]) -> RoaringBitmap {
    let others = |left_out: usize| {
        let others = slots.iter().enumerate().filter(move |(at, _)| *at != left_out);
        common(others.map(|(_, slot)| slot))
    };
    (0..slots.len()).fold(RoaringBitmap::new(), |all, at| all | others(at))
}

/// What all slots have in common, the rarest word first.
fn common<'s, 'a: 's>(slots: impl IntoIterator<Item = &'s Slot<'a>>) -> RoaringBitmap {
    let mut slots: Vec<_> = slots.into_iter().collect();
    slots.sort_by_cached_key(|slot| slot.most());
    let mut slots = slots.into_iter();
    let first =
        slots.next().map(|slot| slot.all().fold(RoaringBitmap::new(), |all, docs| all | docs));
    slots.fold(first.unwrap_or_default(), |common, slot| within(slot.all(), &common))
}

/// What is in any of some sets and in `all`.
fn within<'s>(sets: impl Iterator<Item = &'s RoaringBitmap>, all: &RoaringBitmap) -> RoaringBitmap {
    sets.filter(|set| !set.is_empty()).fold(RoaringBitmap::new(), |any, set| any | (set & all))
}

fn intersection(sets: Vec<RoaringBitmap>) -> RoaringBitmap {
    sets.into_iter().reduce(|common, set| common & set).unwrap_or_default()
}
