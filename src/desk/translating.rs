//! Texts that nobody has translated are given to the machine, in the background and only where one is configured.
//!
//! What it wrote is marked with its origin and the hash of its source; it never writes over a person, nor over its own work as long as
//! the source reads the same. The published revision gets the texts where it stands: they are no deed of anybody's that staff decide on.

use super::Desk;
use crate::config::Settings;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Origin;
use crate::language::Tag;
use crate::language::Text;
use crate::language::Texts;
use crate::language::source_hash;
use crate::offer::Content;
use crate::translation::Translator;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Notify;
use uuid::Uuid;

/// Who translated, as the history names it.
const MACHINE: &str = "translation";
/// How many offers wait at most; more than anybody publishes while the machine is away.
const MOST: usize = 10_000;

/// The machine, and the offers that wait for it.
#[derive(Debug)]
pub(super) struct Queue {
    translator: Option<Arc<Translator>>,
    waiting: Mutex<BTreeSet<Uuid>>,
    news: Notify,
}

impl Queue {
    /// The machine that the settings name, where they name one.
    pub(super) fn new(settings: &Settings) -> Self {
        let machine = |service| Arc::new(Translator::new(service, &settings.private_addresses));
        let translator = settings.translation.clone().map(machine);
        Self { translator, waiting: Mutex::default(), news: Notify::new() }
    }

    fn next(&self) -> Option<Uuid> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_first()
    }
}

impl Desk {
    /// Whether there is a machine that translates.
    pub fn can_translate(&self) -> bool {
        self.translating.translator.is_some()
    }

    /// Has what is missing of an offer's texts translated when there is time for it.
    pub fn translate_soon(&self, offer: Uuid) {
        if self.can_translate() {
            let queue = &self.translating;
            let mut waiting = queue.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            if waiting.len() < MOST {
                waiting.insert(offer);
            }
            queue.news.notify_one();
        }
    }

    /// Translates what waits, one offer after the other, for ever.
    pub(super) async fn keep_translating(&self) {
        loop {
            while let Some(offer) = self.translating.next() {
                if let Err(why) = self.translate(offer).await {
                    tracing::warn!("the offer {offer} is not translated: {why}");
                }
            }
            self.translating.news.notified().await;
        }
    }

    /// Translates what is missing of a published offer's texts into the languages of its network; gives how many texts are new.
    pub async fn translate(&self, offer: Uuid) -> Result<usize> {
        let Some(shown) = self.store.shown(offer).await? else {
            return Ok(0);
        };
        let languages = match self.atlas.map_of(shown.network) {
            Some(map) => map.network.languages.clone(),
            None => self.store.network(shown.network).await?.languages,
        };
        let (content, count) = self.translated(shown.content.clone(), &languages).await;
        if count == 0 || !self.store.put_texts(offer, &shown, &content, self.by(MACHINE)).await? {
            return Ok(0);
        }
        self.catch_up().await?;
        Ok(count)
    }

    /// The content with its missing texts translated into these languages, and how many those are: for a form's "translate what is
    /// missing". What the machine cannot do stays missing and is logged.
    pub async fn translated(
        &self,
        mut content: Content,
        languages: &[Interface],
    ) -> (Content, usize) {
        let Some(translator) = self.translating.translator.clone() else {
            return (content, 0);
        };
        let wanted = wanted(&mut content, languages);
        let asking = tokio::task::spawn_blocking(move || ask_all(&translator, wanted));
        let answers = asking.await.unwrap_or_default();
        let count = answers.len();
        let mut texts = texts_of(&mut content);
        for (place, to, text) in answers {
            if let Some(texts) = texts.get_mut(place) {
                texts.insert(to, text);
            }
        }
        (content, count)
    }
}

/// The texts to be translated from one language into another, each with its place among the texts of the content.
type Wanted = BTreeMap<(Interface, Interface), Vec<(usize, String)>>;

/// All texts of a content that are for the public: the way to the door of a place that is hidden is not.
fn texts_of(content: &mut Content) -> Vec<&mut Texts> {
    let public = !content.clone().published().place.directions.is_empty();
    let directions = Some(&mut content.place.directions).filter(|_| public);
    let own = [
        &mut content.title,
        &mut content.summary,
        &mut content.description,
        &mut content.cost.note,
        &mut content.registration.note,
        &mut content.schedule.note,
    ];
    let reasons = content.schedule.exceptions.iter_mut().map(|exception| &mut exception.reason);
    own.into_iter().chain(directions).chain(reasons).collect()
}

/// What is missing, or was translated from a text that reads differently today. Plain language is nothing for a machine.
fn wanted(content: &mut Content, languages: &[Interface]) -> Wanted {
    let mut wanted = Wanted::new();
    for (place, texts) in texts_of(content).into_iter().enumerate() {
        let Some((from, source)) = original(texts) else {
            continue;
        };
        let hash = source_hash(&source);
        for to in languages.iter().copied().filter(|to| *to != Interface::DeSimple) {
            let same = from == to || (from == Interface::DeSimple && to == Interface::De);
            if !same && lacks(texts, to, &hash) {
                wanted.entry((from, to)).or_default().push((place, source.clone()));
            }
        }
    }
    wanted
}

/// The text that others are translated from: a person's, German first, then English.
fn original(texts: &Texts) -> Option<(Interface, String)> {
    let own = |lang: Interface| {
        let text = texts.get(&Tag::parse(lang.tag())?)?;
        let written = text.origin == Origin::Person && !text.value.trim().is_empty();
        // A translation that a person wrote is none the machine should start from while there is an original.
        written.then(|| (text.source_hash.is_some(), lang, text.value.clone()))
    };
    let order = [Interface::De, Interface::En].iter().chain(Interface::ALL);
    let all: Vec<_> = order.copied().filter_map(own).collect();
    let first = all.iter().find(|(translated, _, _)| !translated).or(all.first());
    first.map(|(_, lang, value)| (*lang, value.clone()))
}

/// Whether the machine may write the text of this language: there is none, or its own of a source that changed.
fn lacks(texts: &Texts, lang: Interface, hash: &str) -> bool {
    let text = Tag::parse(lang.tag()).and_then(|tag| texts.get(&tag).cloned());
    let Some(text) = text.filter(|text| !text.value.trim().is_empty()) else {
        return true;
    };
    let changed = text.source_hash.is_some_and(|known| known != hash);
    text.origin == Origin::Machine && changed
}

/// Asks for everything, language by language; one that the machine does not speak leaves the others as they are.
fn ask_all(translator: &Translator, wanted: Wanted) -> Vec<(usize, Tag, Text)> {
    let mut answers = Vec::new();
    for ((from, to), texts) in wanted {
        let (places, sources): (Vec<usize>, Vec<String>) = texts.into_iter().unzip();
        let Some(tag) = Tag::parse(to.tag()) else {
            continue;
        };
        match translator.translate(&sources, from, to) {
            Ok(said) => {
                let all = places.into_iter().zip(sources).zip(said);
                let told = all.filter(|(_, value)| !value.trim().is_empty());
                answers.extend(told.map(|((place, source), value)| {
                    let source_hash = Some(source_hash(&source));
                    (place, tag.clone(), Text { value, origin: Origin::Machine, source_hash })
                }));
            }
            Err(why) => {
                let (name, from, to) = (translator.name(), from.tag(), to.tag());
                tracing::warn!("{name} does not translate from {from} to {to}: {why}");
            }
        }
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &str, origin: Origin, source: Option<&str>) -> Text {
        Text { value: value.to_owned(), origin, source_hash: source.map(source_hash) }
    }

    fn tag(lang: &str) -> Tag {
        Tag::parse(lang).unwrap()
    }

    #[test]
    fn only_what_is_missing_or_was_made_of_another_source_is_wanted() {
        let title: Texts = [
            (tag("de"), Text::from("Café")),
            (tag("en"), text("Café, by a person", Origin::Person, Some("Kaffee"))),
            (tag("ar"), text("old", Origin::Machine, Some("Kaffee"))),
            (tag("fr"), text("good", Origin::Machine, Some("Café"))),
            (tag("pl"), text("of unknown source", Origin::Machine, None)),
            (tag("tr"), Text::from("  ")),
        ]
        .into_iter()
        .collect();
        let mut content = Content { title, ..Content::default() };
        let wanted = wanted(&mut content, Interface::ALL);
        let into: Vec<&str> = wanted.keys().map(|(_, to)| to.tag()).collect();
        assert_eq!(into, ["ar", "uk", "ru", "tr", "fa", "ro"]);
        assert!(
            wanted.values().flatten().all(|(place, source)| (*place, &**source) == (0, "Café"))
        );
    }

    #[test]
    fn the_way_to_a_hidden_door_is_told_to_no_machine() {
        let mut content = Content::default();
        content.place.directions = Texts::of(tag("de"), "Zweimal klingeln");
        assert!(wanted(&mut content, Interface::ALL).is_empty());
        content.place.mode = crate::place::PlaceMode::Exact;
        assert!(!wanted(&mut content, Interface::ALL).is_empty());
        content.protected = Some(true);
        assert!(wanted(&mut content, Interface::ALL).is_empty());
    }

    #[test]
    fn an_original_goes_before_a_translation_and_german_before_english() {
        let texts: Texts = [
            (tag("de"), text("übersetzt", Origin::Person, Some("оригінал"))),
            (tag("uk"), Text::from("оригінал")),
        ]
        .into_iter()
        .collect();
        assert_eq!(original(&texts), Some((Interface::Uk, "оригінал".to_owned())));
        let texts: Texts =
            [(tag("en"), Text::from("one")), (tag("de"), Text::from("eins"))].into_iter().collect();
        assert_eq!(original(&texts).map(|(lang, _)| lang), Some(Interface::De));
        assert_eq!(original(&Texts::new()), None);
    }
}
