//! The offers of some words: as numbers where they are few, chunk by chunk or as sets where they are many.

use crate::atlas::bits::Bits;
use crate::atlas::bits::CHUNK;
use crate::atlas::bits::Chunk;
use crate::atlas::bits::count;
use crate::atlas::bits::ones;

/// The offers of some words.
#[derive(Debug, Clone)]
pub(super) enum Docs {
    /// A few, each shifted by one bit that says "title", in order.
    Few(Vec<u32>),
    /// Each with its place in its chunk, shifted by one bit that says "title", and where each chunk begins.
    Listed { starts: Vec<u32>, places: Vec<u16> },
    /// Those that have a word anywhere, those that have one in the title, and how many there are.
    Sets { any: Bits, title: Bits, count: usize },
}

impl Docs {
    /// The offers in order, each with whether it has the word in the title.
    pub(super) fn listed(docs: impl Iterator<Item = (u32, bool)>) -> Self {
        let (mut starts, mut places) = (Vec::new(), Vec::with_capacity(docs.size_hint().0));
        for (doc, title) in docs {
            let (chunk, place) = (doc as usize / (CHUNK * 64), doc as usize % (CHUNK * 64));
            while starts.len() <= chunk {
                starts.push(places.len() as u32);
            }
            places.push((place as u16) << 1 | u16::from(title));
        }
        starts.push(places.len() as u32);
        Self::Listed { starts, places }
    }

    /// The same as sets over so many offers.
    pub(super) fn sets(docs: impl Iterator<Item = (u32, bool)>, len: usize) -> Self {
        let (mut any, mut title, mut count) = (Bits::none(len), Bits::none(len), 0);
        for (doc, in_title) in docs {
            any.set(doc);
            count += 1;
            if in_title {
                title.set(doc);
            }
        }
        Self::Sets { any, title, count }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        match self {
            Self::Few(docs) => docs.len(),
            Self::Listed { places, .. } => places.len(),
            Self::Sets { count, .. } => *count,
        }
    }

    /// Whether there is one of a kind.
    pub(super) fn any(&self, mut is: impl FnMut(u32) -> bool) -> bool {
        match self {
            Self::Few(docs) => docs.iter().any(|doc| is(doc >> 1)),
            Self::Listed { starts, places } => (0..starts.len() - 1).any(|chunk| {
                let here = &places[starts[chunk] as usize..starts[chunk + 1] as usize];
                here.iter().any(|place| is(first(chunk) + u32::from(place >> 1)))
            }),
            Self::Sets { any, .. } => any.iter().any(is),
        }
    }

    /// Hands over those of some chunks in order, each with whether it has the word in the title.
    pub(super) fn each_in(&self, chunks: &[usize], mut take: impl FnMut(u32, bool)) {
        match self {
            Self::Few(docs) => {
                runs(docs, chunks).flatten().for_each(|doc| take(doc >> 1, doc & 1 == 1));
            }
            Self::Listed { .. } => chunks.iter().for_each(|at| {
                let doc = |place: u16| first(*at) + u32::from(place >> 1);
                self.places(*at).iter().for_each(|place| take(doc(*place), place & 1 == 1));
            }),
            Self::Sets { any, title, .. } => chunks.iter().for_each(|at| {
                let words = (at * CHUNK..).zip(any.chunk(*at));
                let docs =
                    words.flat_map(|(at, word)| ones(*word).map(move |bit| at as u32 * 64 + bit));
                docs.for_each(|doc| take(doc, title.has(doc)));
            }),
        }
    }

    /// How many of some chunks there are.
    pub(super) fn count_in(&self, chunks: &[usize]) -> usize {
        match self {
            Self::Few(docs) => runs(docs, chunks).map(<[u32]>::len).sum(),
            Self::Listed { .. } => chunks.iter().map(|at| self.places(*at).len()).sum(),
            Self::Sets { any, .. } => chunks.iter().map(|at| count(any.chunk(*at))).sum(),
        }
    }

    /// Adds those of a chunk.
    pub(super) fn add(&self, at: usize, words: &mut Chunk) {
        match self {
            Self::Few(docs) => here(docs, at).iter().for_each(|doc| set(words, *doc as u16)),
            Self::Listed { .. } => self.places(at).iter().for_each(|place| set(words, *place)),
            Self::Sets { any, .. } => unite(words, any.chunk(at)),
        }
    }

    /// Adds those of a chunk that have the word in the title.
    pub(super) fn add_titles(&self, at: usize, words: &mut Chunk) {
        match self {
            Self::Few(docs) => {
                let titles = here(docs, at).iter().filter(|doc| **doc & 1 == 1);
                titles.for_each(|doc| set(words, *doc as u16));
            }
            Self::Listed { .. } => {
                let titles = self.places(at).iter().filter(|place| **place & 1 == 1);
                titles.for_each(|place| set(words, *place));
            }
            Self::Sets { title, .. } => unite(words, title.chunk(at)),
        }
    }

    /// Whether an offer has the word in its title; none where it has it nowhere.
    pub(super) fn of(&self, offer: u32) -> Option<bool> {
        match self {
            Self::Few(docs) => {
                let at = docs.binary_search_by_key(&offer, |doc| doc >> 1).ok()?;
                Some(docs[at] & 1 == 1)
            }
            Self::Listed { .. } => {
                let size = (CHUNK * 64) as u32;
                let places = self.places((offer / size) as usize);
                let wanted = (offer % size) as u16;
                let at = places.binary_search_by_key(&wanted, |place| place >> 1).ok()?;
                Some(places[at] & 1 == 1)
            }
            Self::Sets { any, title, .. } => any.has(offer).then(|| title.has(offer)),
        }
    }

    fn places(&self, at: usize) -> &[u16] {
        let Self::Listed { starts, places } = self else {
            return &[];
        };
        match starts.get(at..at + 2) {
            Some([start, end]) => &places[*start as usize..*end as usize],
            _ => &[],
        }
    }

    /// The bytes it takes, about.
    pub(super) fn memory(&self) -> usize {
        match self {
            Self::Few(docs) => docs.len() * 4,
            Self::Listed { starts, places } => starts.len() * 4 + places.len() * 2,
            Self::Sets { any, .. } => any.words().len() * 16,
        }
    }
}

/// The first offer of a chunk.
fn first(at: usize) -> u32 {
    (at * CHUNK * 64) as u32
}

/// Those of a few that are in each of some chunks, which stand in order: each is looked at once.
fn runs<'d>(docs: &'d [u32], chunks: &'d [usize]) -> impl Iterator<Item = &'d [u32]> {
    let mut rest = docs;
    chunks.iter().map(move |at| {
        let until = |end: u32| move |doc: &&u32| **doc >> 1 < end;
        let before = rest.iter().take_while(until(first(*at))).count();
        rest = &rest[before..];
        let (here, behind) = rest.split_at(rest.iter().take_while(until(first(at + 1))).count());
        rest = behind;
        here
    })
}

/// Those of a few that are in a chunk; the lower bits of each are its place there.
fn here(docs: &[u32], at: usize) -> &[u32] {
    let first = first(at) * 2;
    let from = &docs[docs.partition_point(|doc| *doc < first)..];
    &from[..from.partition_point(|doc| doc - first < (CHUNK * 64 * 2) as u32)]
}

/// Puts one in, whose lowest bit is that of the title.
fn set(words: &mut Chunk, place: u16) {
    words[usize::from(place >> 7) % CHUNK] |= 1 << (place >> 1 & 63);
}

fn unite(words: &mut Chunk, set: &[u64]) {
    words.iter_mut().zip(set).for_each(|(word, set)| *word |= set);
}
