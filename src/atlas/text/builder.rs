//! Building the index: word by word, in memory that grows with the postings and not with the text.

use super::Group;
use super::Text;
use super::dictionary::Dictionary;
use super::postings::List;
use super::postings::Postings;
use super::words::chunks;
use super::words::forms;
use super::words::take_apart;
use std::collections::HashMap;

/// How many chunks are remembered with the words they fall into.
const REMEMBERED: usize = 200_000;

/// Where in an offer a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// In its title.
    Title,
    /// Anywhere else.
    Body,
}

/// Takes in the texts of all offers and makes an index of them.
#[derive(Debug, Default)]
pub struct TextBuilder {
    words: HashMap<Box<str>, u32>,
    lists: Vec<List>,
    groups: HashMap<Group, List>,
    /// Chunks seen before and their words: most of a text is words seen before, and folding is dear.
    seen: HashMap<Box<str>, Box<[u32]>>,
    doc: u32,
    /// The words of the offer at hand, shifted by one bit that says "not in the title".
    current: Vec<u32>,
}

impl TextBuilder {
    /// An index without offers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text of an offer; offers come in ascending order, and all texts of one in a row.
    pub fn add(&mut self, doc: u32, field: Field, text: &str) {
        if doc != self.doc {
            self.close();
            self.doc = doc;
        }
        let body = u32::from(field == Field::Body);
        for chunk in chunks(text) {
            match self.seen.get(chunk) {
                Some(words) => self.current.extend(words.iter().map(|word| word << 1 | body)),
                None => {
                    let words = self.learn(chunk);
                    self.current.extend(words.iter().map(|word| word << 1 | body));
                    self.seen.insert(chunk.into(), words);
                }
            }
        }
    }

    /// Says that an offer is of a group.
    pub fn mark(&mut self, doc: u32, group: Group) {
        self.groups.entry(group).or_default().push(doc, false);
    }

    /// The finished index, in which each offer has the number that stands at its place in `order`.
    pub fn finish(mut self, order: &[u32]) -> Text {
        self.close();
        drop(std::mem::take(&mut self.seen));
        let mut postings = Postings::new(order.iter().max().map_or(0, |last| *last as usize + 1));
        let lists = self.lists.drain(..);
        let places: Vec<_> = lists.map(|list| postings.add(&list.renumbered(order))).collect();
        postings.shrink();
        let place = |(word, at): (Box<str>, u32)| Some((word, *places.get(at as usize)?));
        let dictionary = Dictionary::new(self.words.into_iter().filter_map(place).collect());
        let docs = |(group, list): (Group, List)| (group, postings.ready(&list.renumbered(order)));
        let groups = self.groups.into_iter().map(docs).collect();
        Text { dictionary, postings, groups }
    }

    /// Writes down the words of the offer at hand, each once, in the title where it is in both.
    fn close(&mut self) {
        self.current.sort_unstable();
        self.current.dedup_by_key(|word| *word >> 1);
        for word in self.current.drain(..) {
            if let Some(list) = self.lists.get_mut(word as usize >> 1) {
                list.push(self.doc, word & 1 == 0);
            }
        }
    }

    /// The numbers of the words of a chunk that was not seen before.
    fn learn(&mut self, chunk: &str) -> Box<[u32]> {
        if self.seen.len() >= REMEMBERED {
            self.seen.clear();
        }
        let folded = take_apart(chunk);
        let words = folded.parts.iter().chain(&folded.whole);
        words.flat_map(|word| forms(word)).map(|word| self.number(word)).collect()
    }

    fn number(&mut self, word: String) -> u32 {
        let next = self.lists.len() as u32;
        let number = *self.words.entry(word.into_boxed_str()).or_insert(next);
        if number == next {
            self.lists.push(List::default());
        }
        number
    }
}
