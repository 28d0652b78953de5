//! The lexicon: the words that mean a category or a spoken language, in every language of the interface.

use super::Group;
use super::query::Term;
use super::query::is_small;
use super::words::Chunk;
use super::words::chunks;
use super::words::forms;
use super::words::stem;
use super::words::take_apart;
use crate::language::Interface;
use crate::language::Typo;
use crate::vocabulary::Category;
use crate::vocabulary::Spoken;
use std::collections::BTreeMap;
use std::collections::HashMap;
use std::sync::LazyLock;

/// All phrases, and which of them hold a word.
pub(super) struct Lexicon {
    phrases: Vec<Phrase>,
    /// For each folded word, the phrases it is in and its bit there.
    words: BTreeMap<String, Vec<(usize, u64)>>,
    /// The same for the stems of the words.
    stems: HashMap<String, Vec<(usize, u64)>>,
}

struct Phrase {
    /// One bit for every word.
    words: u64,
    groups: Vec<Group>,
}

/// How much a word may differ from that of the lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grasp {
    /// The words of a phrase are there, inflected perhaps.
    Meant,
    /// A word of the phrase is there, or begins so, or has so many errors.
    Guessed(usize),
}

/// The lexicon of this build.
pub(super) static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

impl Lexicon {
    fn new() -> Self {
        let mut lexicon =
            Self { phrases: Vec::new(), words: BTreeMap::new(), stems: HashMap::new() };
        for interface in Interface::ALL {
            for category in Category::ALL {
                let label = category.label(*interface);
                let groups = [Group::Category(*category)];
                label.split(['&', ',', '،', '/']).for_each(|phrase| lexicon.learn(phrase, &groups));
                category
                    .synonyms(*interface)
                    .into_iter()
                    .for_each(|phrase| lexicon.learn(phrase, &groups));
            }
            for spoken in Spoken::ALL {
                lexicon.learn_language(*spoken, &spoken.label(*interface));
            }
        }
        for spoken in Spoken::ALL {
            lexicon.learn_language(*spoken, spoken.endonym());
        }
        lexicon
    }

    /// German is spoken nearly everywhere: who looks for it wants to learn it.
    fn learn_language(&mut self, spoken: Spoken, names: &str) {
        let groups = match spoken {
            Spoken::German => vec![
                Group::Category(Category::GermanCourse),
                Group::Category(Category::LanguageMeetup),
            ],
            _ => vec![Group::Language(spoken)],
        };
        names.split(['(', ')', ',']).for_each(|name| self.learn(name, &groups));
    }

    /// Learns a phrase; one that ends in a hyphen ("Migrations- & Asylberatung") is only half a word.
    fn learn(&mut self, phrase: &str, groups: &[Group]) {
        if phrase.trim_end().ends_with('-') {
            return;
        }
        let folded: Vec<_> = chunks(phrase).map(take_apart).collect();
        self.add(folded.iter().flat_map(|chunk| chunk.parts.clone()).collect(), groups);
        if folded.iter().any(|chunk| chunk.whole.is_some()) {
            let whole = |chunk: Chunk| chunk.whole.map_or(chunk.parts, |whole| vec![whole]);
            self.add(folded.into_iter().flat_map(whole).collect(), groups);
        }
    }

    fn add(&mut self, mut words: Vec<String>, groups: &[Group]) {
        words.retain(|word| !is_small(word));
        if words.is_empty() || words.len() > 8 {
            return;
        }
        let at = self.phrases.len();
        self.phrases.push(Phrase { words: (1 << words.len()) - 1, groups: groups.to_vec() });
        for (bit, word) in words.iter().enumerate() {
            for form in forms(word) {
                self.stems.entry(stem(&form).to_owned()).or_default().push((at, 1 << bit));
                self.words.entry(form).or_default().push((at, 1 << bit));
            }
        }
    }

    /// The groups that a query's terms mean, each with the words of the query it stands for.
    pub(super) fn groups(&self, terms: &[Term], grasp: Grasp) -> HashMap<Group, u64> {
        let mut seen: HashMap<usize, (u64, u64)> = HashMap::new();
        for term in terms {
            for (phrase, bit) in self.hits(term, grasp) {
                let (words, at) = seen.entry(phrase).or_default();
                *words |= bit;
                *at |= term.at;
            }
        }
        let mut groups: HashMap<Group, u64> = HashMap::new();
        for (phrase, (words, at)) in seen {
            let phrase = &self.phrases[phrase];
            if words == phrase.words || grasp != Grasp::Meant {
                for group in &phrase.groups {
                    *groups.entry(*group).or_default() |= at;
                }
            }
        }
        groups
    }

    fn hits(&self, term: &Term, grasp: Grasp) -> Vec<(usize, u64)> {
        let mut hits = Vec::new();
        for form in &term.forms {
            hits.extend(self.words.get(form).into_iter().flatten());
            hits.extend(self.stems.get(stem(form)).into_iter().flatten());
            let Grasp::Guessed(errors) = grasp else {
                continue;
            };
            if term.open && form.chars().nth(2).is_some() {
                let longer = self
                    .words
                    .range(form.clone()..)
                    .take_while(|(word, _)| word.starts_with(form.as_str()));
                hits.extend(longer.flat_map(|(_, phrases)| phrases));
            }
            if errors > 0 && hits.is_empty() {
                let typo = Typo::new(form, errors, false);
                let near = self.words.iter().filter(|(word, _)| typo.accepts(word));
                hits.extend(near.flat_map(|(_, phrases)| phrases));
            }
        }
        hits
    }
}
