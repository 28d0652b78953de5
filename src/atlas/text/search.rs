//! The search itself: what each word of a query can stand for, what all of them have in common, and in which rank.
//! Errors are forgiven only where nothing has all words as they were written.

use super::Found;
use super::Text;
use super::docs::Docs;
use super::lexicon::Grasp;
use super::lexicon::LEXICON;
use super::postings::Place;
use super::query::Query;
use super::query::Term;
use super::slot::One;
use super::slot::Slot;
use super::words::stem;
use crate::atlas::bits::CHUNK;
use crate::atlas::bits::Chunk;
use std::borrow::Cow;

/// A word in at most so many offers is also found inflected, as a beginning and at the end of compounds.
const RARE: u32 = 500;
/// The most words that one word of a query may stand for, and the most offers they may have together.
const WORDS: usize = 64;
const OFFERS: u32 = 10_000;

/// In how many ranks an offer can be found.
pub const RANKS: usize = 5;

/// The offers that a query means; nothing where it has no word.
pub(super) fn find<'a>(text: &'a Text, typed: &str) -> Option<Found<'a>> {
    let query = Query::parse(typed);
    if query.words == 0 {
        return None;
    }
    let slot = |word: usize| Slot { at: 1 << word, ..Slot::default() };
    let mut slots: Vec<Slot> = (0..query.words).map(slot).collect();
    for term in &query.terms {
        text.look_up(term, &mut slots);
    }
    for (group, at) in LEXICON.groups(&query.terms, Grasp::Meant) {
        add_group(&mut slots, at, text.groups.get(&group));
    }
    let found = Found::new(slots);
    if text.has(&found) {
        return Some(found);
    }
    Some(text.forgive(&query, found.slots))
}

impl Text {
    /// Adds what has a term as it was written, or nearly where that is rare.
    fn look_up<'a>(&'a self, term: &Term, slots: &mut [Slot<'a>]) {
        let places: Vec<Place> =
            term.forms.iter().filter_map(|form| self.dictionary.get(form)).collect();
        for place in &places {
            let docs =
                std::iter::repeat_n(self.postings.docs(*place), term.at.count_ones() as usize);
            of(slots, term.at).zip(docs).for_each(|(slot, docs)| slot.exact.push(docs));
        }
        if places.iter().map(|place| place.count()).sum::<u32>() <= RARE {
            let near = term.forms.iter().flat_map(|form| self.relatives(form, term.open));
            let near = self.union(near.filter(|place| !places.contains(place)).collect());
            of(slots, term.at).for_each(|slot| slot.near.extend(near.iter().cloned()));
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
    fn union(&self, mut places: Vec<Place>) -> Vec<Cow<'_, Docs>> {
        places.sort_unstable_by_key(|place| std::cmp::Reverse(place.0));
        places.dedup();
        places.truncate(WORDS);
        let mut left = OFFERS;
        let enough = places.iter().take_while(|place| {
            let more = left > 0;
            left = left.saturating_sub(place.count());
            more
        });
        let enough = enough.count();
        self.postings.union(&places[..enough])
    }

    /// The words within one error of a term, within two where it is long; none where it is short.
    fn misspelt(&self, term: &Term) -> Vec<Cow<'_, Docs>> {
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
        let found = Found { corrected: true, ..Found::new(slots) };
        let loose = found.slots.len() > 1 && !self.has(&found);
        Found { loose, ..found }
    }

    /// Whether anything was found at all.
    fn has(&self, found: &Found) -> bool {
        let Some((rarest, others)) = found.slots.split_first() else { return false };
        let there = |offer| others.iter().all(|slot| slot.of(offer) != 0);
        rarest.all().any(|docs| docs.any(there))
    }

    /// Adds what is meant by the words that nobody knows, or by all where each is known but no offer has them together.
    fn mend<'a>(&'a self, query: &Query, slots: &mut [Slot<'a>]) {
        let doubtful = match unknown(slots) {
            0 => u64::MAX,
            bits => bits,
        };
        for term in query.terms.iter().filter(|term| term.at & !doubtful == 0) {
            let docs = self.misspelt(term);
            of(slots, term.at).for_each(|slot| slot.exact.extend(docs.iter().cloned()));
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
    slots.iter().filter(|slot| slot.is_empty()).fold(0, |bits, slot| bits | slot.at)
}

/// The slots of some words of the query.
fn of<'s, 'a>(slots: &'s mut [Slot<'a>], at: u64) -> impl Iterator<Item = &'s mut Slot<'a>> {
    slots.iter_mut().filter(move |slot| slot.at & at != 0)
}

fn add_group<'a>(slots: &mut [Slot<'a>], at: u64, docs: Option<&'a Docs>) {
    of(slots, at).for_each(|slot| slot.groups.extend(docs));
}

impl<'a> Found<'a> {
    /// What has all of these words.
    fn new(mut slots: Vec<Slot<'a>>) -> Self {
        slots.sort_by_cached_key(Slot::most);
        Self { slots, corrected: false, loose: false }
    }

    /// Whether it can hold anything.
    pub fn is_empty(&self) -> bool {
        self.slots.iter().all(Slot::is_empty)
    }

    /// At most so many can be meant.
    pub fn most(&self) -> usize {
        match &self.slots[..] {
            _ if self.loose => usize::MAX,
            slots => slots.first().map_or(0, Slot::most),
        }
    }

    /// At most so many of some chunks can be meant.
    pub fn most_in(&self, chunks: &[usize]) -> usize {
        match &self.slots[..] {
            _ if self.loose => chunks.len() * CHUNK * 64,
            [] => 0,
            [rarest, ..] => rarest.all().map(|docs| docs.count_in(chunks)).sum(),
        }
    }

    /// Those of some chunks that have the rarest word, in order and each once.
    pub fn gathered(&self, chunks: &[usize], most: usize) -> Vec<One> {
        let mut these: Vec<One> = Vec::with_capacity(most);
        let Some(rarest) = self.slots.first() else { return these };
        for (docs, having) in rarest.parts() {
            docs.each_in(chunks, |offer, title| {
                let having = having[usize::from(title)];
                these.push(One { offer, all: having, any: having });
            });
        }
        if rarest.all().nth(1).is_some() {
            these.sort_by_key(|one| one.offer);
            these.dedup_by(|later, kept| {
                let same = later.offer == kept.offer;
                if same {
                    (kept.all, kept.any) = (kept.all | later.all, kept.any | later.any);
                }
                same
            });
        }
        these
    }

    /// One that has the rarest word, with what it has of the others; none where it lacks one.
    pub fn completed(&self, one: One) -> Option<One> {
        self.slots.iter().skip(1).try_fold(one, |one, slot| {
            let having = slot.of(one.offer);
            let both = One { offer: one.offer, all: one.all & having, any: one.any | having };
            (having != 0).then_some(both)
        })
    }

    /// How many of a chunk are meant, where that needs no looking.
    pub fn counted(&self, at: usize) -> Option<usize> {
        let [slot] = &self.slots[..] else { return None };
        let mut all = slot.all();
        let one = all.next().filter(|_| all.next().is_none())?;
        Some(one.count_in(&[at]))
    }

    /// The offers of a chunk that are meant.
    pub fn meant(&self, at: usize) -> Chunk {
        if self.loose {
            return self.all_but_one(at);
        }
        let mut slots = self.slots.iter();
        let mut all = slots.next().map_or([0; CHUNK], |slot| slot.meant(at));
        for slot in slots {
            if all == [0; CHUNK] {
                break;
            }
            and(&mut all, &slot.meant(at));
        }
        all
    }

    /// Those of a chunk that have all words but one, or all.
    fn all_but_one(&self, at: usize) -> Chunk {
        let (mut all, mut but_one) = ([u64::MAX; CHUNK], [0; CHUNK]);
        for slot in &self.slots {
            let meant = slot.meant(at);
            and(&mut but_one, &meant);
            or(&mut but_one, &all);
            and(&mut all, &meant);
        }
        but_one
    }

    /// Whether any offer can have this rank that has no better one: without relatives of a word, categories or a second word most are empty.
    pub fn has_rank(&self, rank: usize) -> bool {
        let any = |has: fn(&Slot) -> bool| self.slots.iter().any(has);
        match rank {
            1 => any(|slot| !slot.near.is_empty() || !slot.groups.is_empty()),
            2 => any(|slot| !slot.groups.is_empty()),
            3 => self.slots.len() > 1,
            _ => true,
        }
    }

    /// Those of a chunk that have a rank or, among others, a better one: all words in the title; all in the title or meant by
    /// category and language, at least one in the title; meant by those; some words so; the rest.
    pub fn rank(&self, rank: usize, at: usize) -> Chunk {
        let mut good = [u64::MAX; CHUNK];
        if rank + 1 == RANKS {
            return good;
        }
        if rank == 0 {
            self.slots.iter().for_each(|slot| and(&mut good, &slot.exact_titles(at)));
            return good;
        }
        let (mut named, mut some) = ([0; CHUNK], [0; CHUNK]);
        for slot in &self.slots {
            let mut any = slot.exact_titles(at);
            slot.near.iter().for_each(|docs| docs.add_titles(at, &mut any));
            let mut well = any;
            slot.groups.iter().for_each(|docs| docs.add(at, &mut well));
            and(&mut good, &well);
            or(&mut named, &any);
            or(&mut some, &well);
        }
        match rank {
            1 => {
                and(&mut named, &good);
                named
            }
            2 => good,
            _ => some,
        }
    }
}

fn and(words: &mut Chunk, other: &Chunk) {
    words.iter_mut().zip(other).for_each(|(word, other)| *word &= other);
}

fn or(words: &mut Chunk, other: &Chunk) {
    words.iter_mut().zip(other).for_each(|(word, other)| *word |= other);
}
