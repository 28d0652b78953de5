//! A filter, made ready for one layer: sets to be ANDed, and what has to be asked of each offer that is left.

use super::bits::Bits;
use super::bits::ones;
use super::bits::within;
use super::layer::Layer;
use super::sheet::Sheet;
use super::times::Window;
use super::times::schedule_open;
use crate::filter::Facet;
use crate::filter::Filter;
use crate::geo::Bounds;
use std::borrow::Cow;
use std::ops::Range;

/// How many words are ANDed at a time: they stay in the nearest cache.
const CHUNK: usize = 64;

/// A filter, made ready for one layer.
pub struct Selection<'a> {
    sheet: &'a Sheet,
    /// Each is an OR of sets; all must hold.
    terms: Vec<Vec<&'a Bits>>,
    /// Sets made for this question.
    picked: Vec<Cow<'a, Bits>>,
    age: Option<u8>,
    time: Option<(Window, u32)>,
    bbox: Option<[[u32; 2]; 2]>,
}

/// The facets that are there or not.
const FLAGS: [Facet; 4] = [Facet::Free, Facet::Wheelchair, Facet::Childcare, Facet::WomenOnly];

impl<'a> Selection<'a> {
    /// The filter's selection; `window` is what its `open` means at this moment, `found` what its words found.
    pub fn new(
        sheet: &'a Sheet,
        filter: &Filter,
        window: Option<Window>,
        found: Option<Cow<'a, Bits>>,
    ) -> Self {
        let facets = &sheet.layer.facets;
        let mut terms: Vec<Vec<&Bits>> = Vec::new();
        let mut any = |values: &mut dyn Iterator<Item = Facet>| {
            let sets: Vec<&Bits> = values.map(|facet| facets.of(facet)).collect();
            if !sets.is_empty() {
                terms.push(sets);
            }
        };
        any(&mut filter.category.iter().map(|v| Facet::Category(*v)));
        any(&mut filter.language.iter().map(|v| Facet::Language(*v)));
        any(&mut filter.target_group.iter().map(|v| Facet::TargetGroup(*v)));
        any(&mut filter.purpose.iter().map(|v| Facet::Purpose(*v)));
        any(&mut filter.format.iter().map(|v| Facet::Format(*v)));
        for flag in FLAGS.into_iter().filter(|flag| filter.has(*flag)) {
            any(&mut std::iter::once(flag));
        }
        let languages = filter.language.iter().fold(0, |mask, v| mask | v.bit());
        if let Some(window) = window {
            terms.push(sheet.layer.times.perhaps_open(window).collect());
        }
        Self {
            sheet,
            terms,
            picked: picked(sheet, filter, found),
            age: filter.age,
            time: window.map(|window| (window, languages)),
            bbox: filter.bbox.map(Bounds::on_map),
        }
    }

    /// The layer it selects from.
    pub fn layer(&self) -> &'a Layer {
        &self.sheet.layer
    }

    /// Whether it takes every offer there is.
    pub fn takes_all(&self) -> bool {
        self.terms.is_empty() && self.picked.is_empty() && self.is_exact()
    }

    /// Whether the sets alone decide.
    fn is_exact(&self) -> bool {
        self.age.is_none() && self.time.is_none() && self.bbox.is_none()
    }

    /// Whether an offer that is in all the sets is wanted.
    fn wants(&self, i: u32) -> bool {
        let layer = self.layer();
        let row = &layer.rows[i as usize];
        if self.age.is_some_and(|age| !(row.youngest..=row.oldest).contains(&age)) {
            return false;
        }
        if let Some([[west, north], [east, south]]) = self.bbox {
            let inside = layer
                .place(i)
                .is_some_and(|[x, y]| (west..=east).contains(&x) && (north..=south).contains(&y));
            if !inside {
                return false;
            }
        }
        self.time.is_none_or(|(window, languages)| self.is_open(i, window, languages))
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

    /// Hands out every word of this run of offers that has a wanted offer in it.
    pub fn visit(&self, run: Range<u32>, mut found: impl FnMut(usize, u64)) {
        self.visit_chunks(run, |at, words| {
            let wanted = (at..).zip(words).filter(|(_, bits)| **bits != 0);
            wanted.for_each(|(at, bits)| found(at, *bits));
        });
    }

    /// Hands out the words of this run of offers with their wanted ones; no chunk of them reaches into two boxes of [`Layer::wide`].
    pub fn visit_chunks(&self, run: Range<u32>, mut found: impl FnMut(usize, &[u64])) {
        let (mut at, end) = (run.start as usize / 64, (run.end as usize).div_ceil(64));
        let mut chunk = [0u64; CHUNK];
        while at < end {
            let words = &mut chunk[..(CHUNK - at % CHUNK).min(end - at)];
            self.and(at, words);
            if at * 64 < run.start as usize {
                words[0] &= within(&run, at);
            }
            if at + words.len() == end {
                words[end - 1 - at] &= within(&run, end - 1);
            }
            if !self.is_exact() {
                for (word, bits) in (at as u32..).zip(&mut *words) {
                    let kept = ones(*bits).filter(|bit| self.wants(word * 64 + bit));
                    *bits = kept.fold(0, |kept, bit| kept | 1 << bit);
                }
            }
            found(at, words);
            at += words.len();
        }
    }

    /// ANDs the sets into these words, which begin at word `at`.
    fn and(&self, at: usize, words: &mut [u64]) {
        words.fill(u64::MAX);
        let range = at..at + words.len();
        for term in &self.terms {
            if let [one] = term[..] {
                words
                    .iter_mut()
                    .zip(&one.words()[range.clone()])
                    .for_each(|(word, set)| *word &= set);
                continue;
            }
            let mut any = [0u64; CHUNK];
            for set in term {
                any.iter_mut()
                    .zip(&set.words()[range.clone()])
                    .for_each(|(word, set)| *word |= set);
            }
            words.iter_mut().zip(any).for_each(|(word, set)| *word &= set);
        }
        for set in &self.picked {
            words.iter_mut().zip(&set.words()[range.clone()]).for_each(|(word, set)| *word &= set);
        }
    }

    /// All wanted offers, as a set.
    pub fn bits(&self) -> Bits {
        let mut all = Bits::none(self.layer().len());
        let words = all.words_mut();
        self.for_runs(|run| {
            self.visit_chunks(run, |at, found| {
                let there = words[at..].iter_mut().zip(found);
                there.for_each(|(word, bits)| *word |= bits);
            })
        });
        all
    }

    /// The runs of offers that can hold a wanted one: all of them, or those that the box meets.
    fn for_runs(&self, mut each: impl FnMut(Range<u32>)) {
        match self.bbox {
            None => each(0..self.layer().len() as u32),
            Some(bbox) => super::runs::runs(&self.layer().keys, bbox).into_iter().for_each(each),
        }
    }
}

/// The sets that only this question has: what its words found, what still holds, and whose offers or which ones it names.
fn picked<'a>(
    sheet: &'a Sheet,
    filter: &Filter,
    found: Option<Cow<'a, Bits>>,
) -> Vec<Cow<'a, Bits>> {
    let layer = &sheet.layer;
    let mut picked: Vec<Cow<Bits>> = found.into_iter().collect();
    if let Some(alive) = &sheet.alive {
        picked.push(Cow::Borrowed(alive));
    }
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
