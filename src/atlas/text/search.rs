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
use crate::atlas::bits::CHUNK;
use crate::atlas::bits::Chunk;
use std::borrow::Cow;

/// A word in at most so many offers is also found inflected, as a beginning and at the end of compounds.
const RARE: u32 = 500;
/// The most words that one word of a query may stand for, and the most offers they may have together.
const WORDS: usize = 64;
const OFFERS: u32 = 10_000;
/// Where one word has at most so many offers, these are looked at one by one and nothing is laid out in sets.
const FEW: usize = 4_096;

/// In how many ranks an offer can be found.
pub const RANKS: usize = 5;

/// What one word of a query can stand for.
#[derive(Debug, Default)]
pub(super) struct Slot<'a> {
    /// Which word of the query it is, as a bit.
    at: u64,
    /// Offers with the word as it was written.
    exact: Vec<Cow<'a, Docs>>,
    /// Offers with a word that is near enough.
    near: Vec<Cow<'a, Docs>>,
    /// Offers of a category or a language that is meant.
    groups: Vec<&'a Docs>,
}

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
            let docs = self.postings.docs(*place);
            of(slots, term.at).for_each(|slot| slot.exact.push(docs.clone()));
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
        let few = found.few.filter(|_| !loose);
        Found { loose, few, ..found }
    }

    /// Whether anything was found at all.
    fn has(&self, found: &Found) -> bool {
        match &found.few {
            Some(few) => !few.is_empty(),
            None => {
                (0..self.postings.chunks()).any(|at| found.meant(at).iter().any(|word| *word != 0))
            }
        }
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

impl Slot<'_> {
    fn is_empty(&self) -> bool {
        self.most() == 0
    }

    /// At most so many offers.
    fn most(&self) -> usize {
        self.all().map(Docs::count).sum()
    }

    /// Whether it can stand for an offer.
    fn holds(&self, offer: u32) -> bool {
        self.all().any(|docs| docs.of(offer).is_some())
    }

    /// Everything that it can stand for.
    fn all(&self) -> impl Iterator<Item = &Docs> {
        let near = self.near.iter().map(|docs| &**docs);
        self.exact.iter().map(|docs| &**docs).chain(near).chain(self.groups.iter().copied())
    }

    /// Those of a chunk that it can stand for.
    fn meant(&self, at: usize) -> Chunk {
        union(self.all(), at, Docs::add)
    }

    /// Those that have the word in the title as it was written.
    fn exact_titles(&self, at: usize) -> Chunk {
        union(self.exact.iter().map(|docs| &**docs), at, Docs::add_titles)
    }
}

/// All that have every word, in order, where one of the words has few.
fn few(slots: &[Slot]) -> Option<Vec<u32>> {
    let (rarest, others) = slots.split_first()?;
    if rarest.most() > FEW {
        return None;
    }
    let mut few = Vec::with_capacity(rarest.most());
    rarest.all().for_each(|docs| docs.gather(&mut few));
    if rarest.all().nth(1).is_some() {
        few.sort_unstable();
        few.dedup();
    }
    few.retain(|offer| others.iter().all(|slot| slot.holds(*offer)));
    Some(few)
}

/// Those of a few that are in a chunk.
fn laid_out(few: &[u32], at: usize) -> Chunk {
    let size = (CHUNK * 64) as u32;
    let first = at as u32 * size;
    let mut words = [0; CHUNK];
    let here = &few[few.partition_point(|offer| *offer < first)..];
    for place in here.iter().map(|offer| offer - first).take_while(|place| *place < size) {
        words[place as usize / 64] |= 1 << (place % 64);
    }
    words
}

/// What some sets have in a chunk.
fn union<'d>(
    sets: impl Iterator<Item = &'d Docs>,
    at: usize,
    add: fn(&Docs, usize, &mut Chunk),
) -> Chunk {
    let mut union = [0; CHUNK];
    sets.for_each(|docs| add(docs, at, &mut union));
    union
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
        let few = few(&slots);
        Self { slots, few, corrected: false, loose: false }
    }

    /// Whether it can hold anything.
    pub fn is_empty(&self) -> bool {
        self.slots.iter().all(Slot::is_empty)
    }

    /// All that are meant, in order, where they are few.
    pub fn few(&self) -> Option<&[u32]> {
        self.few.as_deref()
    }

    /// The offers of a chunk that are meant.
    pub fn meant(&self, at: usize) -> Chunk {
        if let Some(few) = &self.few {
            return laid_out(few, at);
        }
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

    /// The rank of one offer that is meant.
    pub fn rank_of(&self, offer: u32) -> usize {
        let (mut exact, mut all, mut named, mut some) = (true, true, false, false);
        for slot in &self.slots {
            let titled = |docs: &Cow<Docs>| docs.of(offer) == Some(true);
            let exactly = slot.exact.iter().any(titled);
            let name = exactly || slot.near.iter().any(titled);
            let well = name || slot.groups.iter().any(|docs| docs.of(offer).is_some());
            (exact, all, named, some) =
                (exact && exactly, all && well, named || name, some || well);
        }
        match (exact, all, named, some) {
            (true, ..) => 0,
            (_, true, true, _) => 1,
            (_, true, ..) => 2,
            (.., true) => 3,
            _ => 4,
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
