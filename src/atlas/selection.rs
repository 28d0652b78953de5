//! A filter, made ready for one layer: sets to be ANDed, and what has to be asked of each offer that is left.

mod few;

use super::bits::Bits;
use super::bits::CHUNK;
use super::bits::Chunk;
use super::bits::Chunks;
use super::bits::ones;
use super::bits::within;
use super::extents::Extent;
use super::inside::Inside;
use super::layer::Layer;
use super::sheet::Sheet;
use super::text::Found;
use super::times::Window;
use super::times::schedule_open;
use super::walk::Scope;
use crate::filter::Facet;
use crate::filter::Filter;
use std::borrow::Cow;
use std::ops::Range;

/// A filter, made ready for one layer.
pub struct Selection<'a> {
    sheet: &'a Sheet,
    /// Each is an OR of sets; all must hold.
    terms: Vec<Vec<&'a Bits>>,
    /// Sets made for this question.
    picked: Vec<Cow<'a, Bits>>,
    /// What its words found.
    found: Option<&'a Found<'a>>,
    age: Option<u8>,
    time: Option<(Window, u32)>,
    /// Offers that are open in the window for certain.
    surely: Vec<&'a Bits>,
    inside: Option<Inside>,
    /// Within which seconds it is known how an offer is.
    known: Option<[u32; 2]>,
    /// How many offers are in all the sets, and how many of them have a point, where that is known beforehand.
    counted: Option<[usize; 2]>,
    /// What it must not leave, whatever it selects itself.
    lock: Option<Box<Selection<'a>>>,
}

/// The facets that are there or not.
const FLAGS: [Facet; 4] = [Facet::Free, Facet::Wheelchair, Facet::Childcare, Facet::WomenOnly];

impl<'a> Selection<'a> {
    /// The filter's selection; `window` is what its `open` means at this moment, `found` what its words found.
    pub fn new(
        sheet: &'a Sheet,
        filter: &Filter,
        window: Option<Window>,
        found: Option<&'a Found<'a>>,
    ) -> Self {
        let layer = &*sheet.layer;
        let chosen = chosen(filter);
        let refused: Vec<&Bits> = layer.facets.refused(filter).collect();
        let counted = match chosen.iter().map(Vec::as_slice).collect::<Vec<_>>()[..] {
            _ if !refused.is_empty() => None,
            [[a], [b]] => layer.pairs.of(*a, *b),
            [[a]] => layer.pairs.of(*a, *a),
            _ => None,
        };
        let sets = |values: &Vec<Facet>| values.iter().map(|v| layer.facets.of(*v)).collect();
        let mut terms: Vec<Vec<&Bits>> = chosen.iter().map(sets).collect();
        terms.extend(refused.into_iter().map(|set| vec![set]));
        let languages = filter.language.iter().fold(0, |mask, v| mask | v.bit());
        let times = &layer.times;
        terms.extend(window.map(|window| times.perhaps_open(window).collect()));
        Self {
            sheet,
            terms,
            picked: picked(sheet, filter),
            found,
            age: filter.age,
            time: window.map(|window| (window, languages)),
            surely: window.into_iter().flat_map(|window| times.surely_open(window)).collect(),
            inside: filter.bbox.map(Inside::new),
            known: None,
            counted,
            lock: None,
        }
    }

    /// The selection of what another one selects too: both hold for every offer, each with its own values.
    pub fn within(self, lock: Option<Self>) -> Self {
        Self { lock: lock.map(Box::new), ..self }
    }

    /// The part of it that a walk is narrowed to.
    pub fn narrowed(mut self, scope: &Scope) -> Self {
        if scope.at_home {
            self.picked.extend(self.sheet.layer.at_home.as_ref().map(Cow::Borrowed));
        }
        self.inside = scope.frame.map(Inside::framed).or(self.inside);
        self.known = scope.known.map(|known| known.map(|at| at.clamp(0, u32::MAX.into()) as u32));
        self
    }

    /// The layer it selects from.
    pub fn layer(&self) -> &'a Layer {
        &self.sheet.layer
    }

    /// Whether it takes every offer there is.
    pub fn takes_all(&self) -> bool {
        self.terms.is_empty()
            && self.picked.is_empty()
            && self.found.is_none()
            && self.age.is_none()
            && self.inside.is_none()
            && self.lock.is_none()
            && self.known.is_none()
    }

    /// Takes out of these words, which begin at word `at`, whoever is in all the sets but not wanted.
    fn keep_wanted(&self, at: usize, words: &mut [u64]) {
        let layer = self.layer();
        if let Some(inside) = &self.inside {
            inside.keep(layer, at, words);
        }
        if !self.asks() {
            return;
        }
        let mut surely = [0u64; CHUNK];
        if self.age.is_none() && self.known.is_none() {
            for set in &self.surely {
                let set = &set.words()[at..at + words.len()];
                surely.iter_mut().zip(set).for_each(|(word, set)| *word |= set);
            }
        }
        for ((at, word), surely) in (at..).zip(words).zip(surely) {
            if *word & !surely != 0 {
                let wanted = |bit: &u32| self.wants(at as u32 * 64 + bit);
                let asked = ones(*word & !surely).filter(wanted);
                *word = asked.fold(*word & surely, |kept, bit| kept | 1 << bit);
            }
        }
    }

    /// Whether the age and the time of an offer are wanted, and what is known of it when.
    fn wants(&self, i: u32) -> bool {
        let layer = self.layer();
        let row = || &layer.rows[i as usize];
        let is_known = |[from, until]: [u32; 2]| {
            let changed = layer.changed[i as usize];
            changed <= until && changed.max(layer.confirmed[i as usize]) >= from
        };
        self.known.is_none_or(is_known)
            && self.age.is_none_or(|age| (row().youngest..=row().oldest).contains(&age))
            && self.time.is_none_or(|(window, languages)| {
                self.surely.iter().any(|set| set.has(i)) || self.is_open(i, window, languages)
            })
    }

    fn is_open(&self, i: u32, window: Window, languages: u32) -> bool {
        let layer = self.layer();
        let row = &layer.rows[i as usize];
        if !layer.times.dated.has(i) {
            return layer.times.weekly_open(&layer.rows, i, window, languages);
        }
        if self.sheet.days.covers(window) {
            return self.sheet.days.open(row, i, window, languages);
        }
        let offer = layer.shelf.read(layer.shelved[i as usize]);
        offer.is_ok_and(|offer| {
            schedule_open(&offer.content.schedule, row, window, languages, &self.sheet.calendar)
        })
    }

    /// Whether an offer that the words found is wanted.
    fn takes(&self, i: u32) -> bool {
        self.inside.is_none_or(|inside| inside.takes(self.layer(), i)) && self.suits(i)
    }

    /// Whether it is wanted, wherever it is, and the lock holds it too.
    fn suits(&self, i: u32) -> bool {
        self.terms.iter().all(|term| term.iter().any(|set| set.has(i)))
            && self.picked.iter().all(|set| set.has(i))
            && self.wants(i)
            && self.lock.as_ref().is_none_or(|lock| lock.takes(i))
    }

    /// Hands out every word of this run of offers that has a wanted offer in it.
    pub fn visit(&self, run: Range<u32>, mut found: impl FnMut(usize, u64)) {
        self.visit_chunks(run, |at, words| {
            let wanted = (at..).zip(words).filter(|(_, bits)| **bits != 0);
            wanted.for_each(|(at, bits)| found(at, *bits));
        });
    }

    /// Hands out the words of this run of offers with their wanted ones, a chunk at a time.
    pub fn visit_chunks(&self, run: Range<u32>, mut found: impl FnMut(usize, &[u64])) {
        let (mut at, end) = (run.start as usize / 64, (run.end as usize).div_ceil(64));
        let mut chunk = [0u64; CHUNK];
        while at < end {
            let words = &mut chunk[..(CHUNK - at % CHUNK).min(end - at)];
            let here = || self.layer().extents.over_words(at..at + words.len());
            if self.inside.is_none_or(|inside| inside.meets(&here())) {
                self.and(at, words);
                if at * 64 < run.start as usize {
                    words[0] &= within(&run, at);
                }
                if at + words.len() == end {
                    words[end - 1 - at] &= within(&run, end - 1);
                }
                self.keep_wanted(at, words);
                self.keep_locked(at, words);
                found(at, words);
            }
            at += words.len();
        }
    }

    /// Takes out of these words, which begin at word `at`, what the lock does not hold.
    fn keep_locked(&self, at: usize, words: &mut [u64]) {
        let Some(lock) = &self.lock else { return };
        let here = || self.layer().extents.over_words(at..at + words.len());
        let mut held = [0u64; CHUNK];
        let held = &mut held[..words.len()];
        if lock.inside.is_none_or(|inside| inside.meets(&here())) {
            lock.and(at, held);
            // Only those are asked that are wanted anyway: a set may have bits that no offer has.
            held.iter_mut().zip(&*words).for_each(|(held, word)| *held &= *word);
            lock.keep_wanted(at, held);
        }
        words.copy_from_slice(held);
    }

    /// Writes what is in all the sets into these words, which begin at word `at`.
    fn and(&self, at: usize, words: &mut [u64]) {
        let range = at..at + words.len();
        let mut begun = false;
        let mut and = |set: &[u64]| match std::mem::replace(&mut begun, true) {
            true => words.iter_mut().zip(set).for_each(|(word, set)| *word &= set),
            false => words.copy_from_slice(set),
        };
        if let Some(found) = self.found {
            let first = at % CHUNK;
            and(&found.meant(at / CHUNK)[first..][..range.len()]);
        }
        for term in &self.terms {
            if let [one] = term[..] {
                and(&one.words()[range.clone()]);
                continue;
            }
            let mut any = [0u64; CHUNK];
            for set in term {
                let set = &set.words()[range.clone()];
                any.iter_mut().zip(set).for_each(|(word, set)| *word |= set);
            }
            and(&any[..range.len()]);
        }
        self.picked.iter().for_each(|set| and(&set.words()[range.clone()]));
        if !begun {
            words.fill(u64::MAX);
        }
    }

    /// How many offers are wanted, and how many of them have a point.
    pub fn count(&self) -> [usize; 2] {
        let words_alone = self.words_alone();
        if let Some(counted) = self.counted
            && self.sets_alone()
            && self.found.is_none()
            && self.inside.is_none()
        {
            return counted;
        }
        let (located, end) = (self.layer().located(), self.layer().len() as u32);
        let count = |run: Range<u32>| {
            let mut count = 0;
            self.visit_chunks(run, |_, words| count += super::bits::count(words));
            count
        };
        let mut all = 0;
        for chunk in self.near_chunks() {
            let run = (chunk * CHUNK * 64) as u32..located.min(((chunk + 1) * CHUNK * 64) as u32);
            all += match self.found.filter(|_| words_alone) {
                Some(found) => self.count_found(found, chunk),
                None => None,
            }
            .unwrap_or_else(|| count(run));
        }
        // Without a point nothing lies in a box.
        let others = if self.inside.is_some() { 0 } else { count(located..end) };
        [all + others, all]
    }

    /// Whether only facets, words and the box decide.
    fn sets_alone(&self) -> bool {
        self.picked.is_empty() && self.lock.is_none() && !self.asks()
    }

    /// Whether only words and the box decide.
    fn words_alone(&self) -> bool {
        self.terms.is_empty() && self.sets_alone()
    }

    /// Whether something has to be asked of each offer.
    fn asks(&self) -> bool {
        self.age.is_some() || self.time.is_some() || self.known.is_some()
    }

    /// The chunks in which anything can be that has a point.
    pub fn near_chunks(&self) -> Vec<usize> {
        let chunks = self.layer().extents.chunks();
        let Some(inside) = &self.inside else { return (0..chunks.len()).collect() };
        let mut near = Vec::with_capacity(chunks.len());
        near.extend((0..).zip(chunks).filter(|(_, around)| inside.meets(around)).map(|(at, _)| at));
        near
    }

    /// The box of those of a chunk that have a point; everywhere, where some have none.
    fn around(&self, at: usize) -> Extent {
        let around = self.layer().extents.over_words(at * CHUNK..at * CHUNK + CHUNK);
        let whole = (at + 1) * CHUNK * 64 <= self.layer().keys.len();
        if whole { around } else { Extent::EVERYWHERE }
    }

    /// The wanted offers of a chunk.
    pub fn chunk(&self, at: usize) -> Chunk {
        let size = (CHUNK * 64) as u32;
        let first = at as u32 * size;
        let mut chunk = [0; CHUNK];
        self.visit_chunks(first..(self.layer().len() as u32).min(first + size), |_, words| {
            chunk[..words.len()].copy_from_slice(words);
        });
        chunk
    }

    /// All wanted offers.
    pub fn chunks(&self) -> Chunks {
        self.chunks_from(0)
    }

    /// The wanted offers from the chunk on in which this one is.
    pub fn chunks_from(&self, first: u32) -> Chunks {
        let mut all = Chunks::default();
        let layer = self.layer();
        let start = first - first % (CHUNK * 64) as u32;
        // Without a point nothing lies in a box.
        let end = self.inside.map_or(layer.len() as u32, |_| layer.located());
        self.visit_chunks(start..end, |at, found| all.push(at / CHUNK, found));
        all
    }
}

/// The values that are chosen, facet by facet: of each any one has to hold.
fn chosen(filter: &Filter) -> Vec<Vec<Facet>> {
    let flags = FLAGS.into_iter().filter(|flag| filter.has(*flag)).map(|flag| vec![flag]);
    let mut chosen = vec![
        filter.category.iter().map(|v| Facet::Category(*v)).collect(),
        filter.language.iter().map(|v| Facet::Language(*v)).collect(),
        filter.target_group.iter().map(|v| Facet::TargetGroup(*v)).collect(),
        filter.purpose.iter().map(|v| Facet::Purpose(*v)).collect(),
        filter.format.iter().map(|v| Facet::Format(*v)).collect(),
    ];
    chosen.extend(flags);
    chosen.retain(|values: &Vec<Facet>| !values.is_empty());
    chosen
}

/// The sets that only this question has: what still holds, and whose offers or which ones it names.
fn picked<'a>(sheet: &'a Sheet, filter: &Filter) -> Vec<Cow<'a, Bits>> {
    let layer = &sheet.layer;
    let mut picked: Vec<Cow<Bits>> = Vec::new();
    picked.extend(sheet.alive.as_deref().map(Cow::Borrowed));
    if !filter.organisation.is_empty() {
        let theirs = filter.organisation.iter().flat_map(|id| layer.offers_of(*id));
        picked.push(Cow::Owned(Bits::of(layer.len(), theirs)));
    }
    if !filter.ids.is_empty() {
        let these = filter.ids.iter().filter_map(|bits| layer.find(*bits));
        picked.push(Cow::Owned(Bits::of(layer.len(), these)));
    }
    picked
}
