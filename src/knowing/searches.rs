//! What people searched for, and what of it they did not find; no small number leaves this file.

use crate::counting::{OTHER, Searched, shown};
use crate::filter::Filter;
use crate::filter::parse;
use std::collections::HashMap;

/// Words that people searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As somebody wrote them.
    pub said: String,
    /// How often, as it may be shown.
    pub count: u64,
    /// How often nothing was found, where that is often enough to be shown.
    pub vain: Option<u64>,
}

/// Something that people ticked and for which there was nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Ticked {
    /// What was ticked.
    pub filter: Filter,
    /// How often, as it may be shown.
    pub count: u64,
}

/// What people searched for in some time.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Searches {
    /// How often; none where that is too seldom to be shown.
    pub total: Option<u64>,
    /// How often nothing was found.
    pub vain: Option<u64>,
    /// Words that found nothing, the most frequent first.
    pub missing: Vec<Word>,
    /// All words, the most frequent first.
    pub words: Vec<Word>,
    /// What was ticked together, without words, and found nothing.
    pub ticked: Vec<Ticked>,
}

#[derive(Default)]
struct Counted {
    said: String,
    most: u64,
    count: u64,
    vain: u64,
}

impl Searches {
    /// Adds up searches, each with how somebody wrote it and how often it was counted.
    pub fn new<'s>(all: impl IntoIterator<Item = (&'s str, Option<&'s str>, u64)>) -> Self {
        let (mut total, mut vain) = (0, 0);
        let mut words: HashMap<String, Counted> = HashMap::new();
        let mut ticked: HashMap<String, u64> = HashMap::new();
        for (key, said, count) in all {
            let Some(one) = Searched::read(key, said) else { continue };
            total += count;
            vain += if one.found == 0 { count } else { 0 };
            if one.words.is_empty() {
                *ticked.entry(one.ticked).or_default() += if one.found == 0 { count } else { 0 };
            } else if one.words != OTHER {
                words.entry(one.words.clone()).or_default().add(&one, count);
            }
        }
        let mut words: Vec<Word> = words.into_values().filter_map(Counted::word).collect();
        words.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.said.cmp(&b.said)));
        let mut missing: Vec<Word> = words.iter().filter(|w| w.vain.is_some()).cloned().collect();
        missing.sort_by(|a, b| b.vain.cmp(&a.vain).then_with(|| a.said.cmp(&b.said)));
        let ticked = ticked.into_iter().filter_map(|(query, count)| Some((query, shown(count)?)));
        let mut ticked: Vec<(String, u64)> = ticked.collect();
        ticked.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let read = |(query, count): (String, u64)| Ticked { filter: parse(&query).filter, count };
        let ticked = ticked.into_iter().map(read).collect();
        Self { total: shown(total), vain: shown(vain), missing, words, ticked }
    }
}

impl Counted {
    fn add(&mut self, one: &Searched, count: u64) {
        // The way in which most wrote it stands for all.
        if self.said.is_empty() || count > self.most {
            (self.said, self.most) = (one.said.clone(), count);
        }
        self.count += count;
        self.vain += if one.found == 0 { count } else { 0 };
    }

    fn word(self) -> Option<Word> {
        let count = shown(self.count)?;
        Some(Word { said: self.said, count, vain: shown(self.vain) })
    }
}
