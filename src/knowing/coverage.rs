//! In which languages the offers can be read.

use super::facts::{Facts, Read};
use crate::language::Interface;

/// How many entries can be read in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub language: Interface,
    /// Of how many a person wrote the texts.
    pub person: usize,
    /// Of how many a machine translated some.
    pub machine: usize,
    /// Of how many some are missing.
    pub missing: usize,
}

/// How many entries can be read in each of these languages.
pub fn coverage(facts: &Facts, languages: &[Interface]) -> Vec<Coverage> {
    let of = |language: Interface| {
        let count = |read| facts.all.iter().filter(|f| f.texts[language.index()] == read).count();
        let (person, machine) = (count(Read::Person), count(Read::Machine));
        Coverage { language, person, machine, missing: count(Read::Missing) }
    };
    languages.iter().copied().map(of).collect()
}
