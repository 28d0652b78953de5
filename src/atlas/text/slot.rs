//! One word of a query: what it can stand for, and what an offer has of it.

use super::docs::Docs;
use crate::atlas::bits::CHUNK;
use crate::atlas::bits::Chunk;
use std::borrow::Cow;
use std::ops::BitOr;

/// What an offer has of a word, as bits: it is in its texts, or meant by its category or languages, or nearly in its title, or is there
/// as it was written. Whoever has one has those before it.
pub(super) type Having = u8;
const HELD: Having = 0b0001;
const MEANT: Having = 0b0011;
const NAMED: Having = 0b0111;
const EXACT: Having = 0b1111;

/// An offer that was found, looked at by itself.
#[derive(Debug, Clone, Copy)]
pub struct One {
    /// Its number.
    pub offer: u32,
    /// What it has of every word, and of any.
    pub(super) all: Having,
    pub(super) any: Having,
}

impl One {
    /// Its rank.
    pub fn rank(&self) -> usize {
        match (self.all, self.any) {
            (EXACT, _) => 0,
            (MEANT.., NAMED..) => 1,
            (MEANT.., _) => 2,
            (_, MEANT..) => 3,
            _ => 4,
        }
    }
}

/// What one word of a query can stand for.
#[derive(Debug, Default)]
pub(super) struct Slot<'a> {
    /// Which word of the query it is, as a bit.
    pub(super) at: u64,
    /// Offers with the word as it was written.
    pub(super) exact: Vec<Cow<'a, Docs>>,
    /// Offers with a word that is near enough.
    pub(super) near: Vec<Cow<'a, Docs>>,
    /// Offers of a category or a language that is meant.
    pub(super) groups: Vec<&'a Docs>,
}

impl Slot<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.most() == 0
    }

    /// At most so many offers.
    pub(super) fn most(&self) -> usize {
        self.all().map(Docs::count).sum()
    }

    /// What an offer has of it.
    pub(super) fn of(&self, offer: u32) -> Having {
        self.parts()
            .filter_map(|(docs, having)| Some(having[usize::from(docs.of(offer)?)]))
            .fold(0, BitOr::bitor)
    }

    /// Everything that it can stand for, each with what an offer has of it in its body and in its title.
    pub(super) fn parts(&self) -> impl Iterator<Item = (&Docs, [Having; 2])> {
        let exact = self.exact.iter().map(|docs| (&**docs, [HELD, EXACT]));
        let near = self.near.iter().map(|docs| (&**docs, [HELD, NAMED]));
        exact.chain(near).chain(self.groups.iter().map(|docs| (*docs, [MEANT; 2])))
    }

    /// Everything that it can stand for.
    pub(super) fn all(&self) -> impl Iterator<Item = &Docs> {
        self.parts().map(|(docs, _)| docs)
    }

    /// Those of a chunk that it can stand for.
    pub(super) fn meant(&self, at: usize) -> Chunk {
        union(self.all(), at, Docs::add)
    }

    /// Those that have the word in the title as it was written.
    pub(super) fn exact_titles(&self, at: usize) -> Chunk {
        union(self.exact.iter().map(|docs| &**docs), at, Docs::add_titles)
    }
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
