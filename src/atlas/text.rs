//! Text search: which offers are meant by some words, in any script, with umlauts, prefixes, categories and typos forgiven.

mod builder;
mod dictionary;
mod docs;
mod lexicon;
mod likeness;
mod postings;
mod query;
mod search;
mod slot;
#[cfg(test)]
mod tests;
mod words;

pub use builder::Field;
pub use builder::TextBuilder;
pub use likeness::Name;
pub use search::RANKS;
pub use slot::One;

use crate::atlas::bits::Chunks;
use crate::vocabulary::Category;
use crate::vocabulary::Spoken;
use dictionary::Dictionary;
use docs::Docs;
use postings::Postings;
use slot::Slot;
use std::collections::HashMap;

/// An index of the words of offers, which are numbers to it.
#[derive(Debug, Default)]
pub struct Text {
    dictionary: Dictionary,
    postings: Postings,
    groups: HashMap<Group, Docs>,
}

/// Offers that a word can stand for though it is not in their texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// All of a category.
    Category(Category),
    /// All where a language is spoken.
    Language(Spoken),
}

/// What was found: nothing is put together before it is known which offers are looked at.
#[derive(Debug, Default)]
pub struct Found<'a> {
    /// No offer has all words as they were written: errors were forgiven, or a word was left out.
    pub corrected: bool,
    /// Whether any one word may be missing.
    loose: bool,
    /// What each word can stand for, the rarest first; an offer is meant where all of them are there.
    slots: Vec<Slot<'a>>,
}

impl Text {
    /// The offers that a query means; nothing where it has no word.
    pub fn find(&self, query: &str) -> Option<Found<'_>> {
        search::find(self, query)
    }

    /// All that was found, best rank first, each with its rank.
    pub fn ranked(&self, found: &Found) -> Vec<(usize, u32)> {
        let mut left = Chunks::default();
        (0..self.postings.chunks()).for_each(|at| left.push(at, &found.meant(at)));
        let mut ranked = Vec::new();
        for rank in 0..RANKS {
            let here = left.take(|at| found.rank(rank, at));
            ranked.extend(here.members_from(0).map(|offer| (rank, offer)));
        }
        ranked
    }

    /// The bytes the index takes, about.
    pub fn memory(&self) -> usize {
        let groups = self.groups.values().map(Docs::memory);
        self.dictionary.memory() + self.postings.memory() + groups.sum::<usize>()
    }
}
