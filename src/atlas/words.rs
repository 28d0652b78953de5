//! Which words of an offer the search knows, and the index of a whole layer.

use super::layer::Layer;
use super::names::NamesBuilder;
use super::text::Field;
use super::text::Group;
use super::text::Text;
use super::text::TextBuilder;
use crate::language::Texts;
use crate::offer::Content;
use crate::offer::Offer;
use crate::organisation::Organisation;
use crate::vocabulary::Purpose;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

impl Layer {
    /// Indexes the words of all offers, and on the way the places they name; takes a while for a large layer.
    pub fn index(&self, organisations: &HashMap<Uuid, Arc<Organisation>>) -> Text {
        let (mut builder, mut names) = (TextBuilder::new(), NamesBuilder::default());
        // The shelf is read in its own order, since what is packed together is cheap only together.
        let _ = self.shelf.each(|place, offer| {
            add(&mut builder, place, &offer, organisations);
            names.add(self.unshelved[place as usize], offer.organisation, &offer.content);
        });
        let _ = self.names.set(names.finish(organisations));
        builder.finish(&self.unshelved)
    }
}

fn add(
    builder: &mut TextBuilder,
    place: u32,
    offer: &Offer,
    organisations: &HashMap<Uuid, Arc<Organisation>>,
) {
    let content = &offer.content;
    let seeking = content.purpose == Purpose::Request;
    let mut all = |field, texts: &Texts| {
        let texts = texts.iter().map(|(_, text)| without_seeking(&text.value, seeking));
        texts.for_each(|text| builder.add(place, field, &text))
    };
    all(Field::Title, &content.title);
    all(Field::Body, &content.summary);
    all(Field::Body, &content.description);
    for id in content.co_organisers.iter().chain([&offer.organisation]) {
        if let Some(organisation) = organisations.get(id) {
            all(Field::Body, &organisation.name);
        }
    }
    let address =
        content.place.address.iter().flat_map(|a| [&a.street, &a.postal_code, &a.locality]);
    let place_words = address
        .chain([&content.place.name])
        .flatten()
        .chain(content.place.area.iter().map(|area| &area.name));
    place_words.chain(&content.tags).for_each(|words| builder.add(place, Field::Body, words));
    mark(builder, place, content);
}

/// A text without the verb of "Verein sucht Paten": in a search it would be the noun "Sucht" (addiction), since capitals do not count
/// there. In what looks for something, the verb may also begin a title: "Sucht: Paten".
fn without_seeking(text: &str, seeking: bool) -> Cow<'_, str> {
    let is_verb = |word: &&str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        bare == "sucht" || seeking && bare == "Sucht"
    };
    match text.split_whitespace().any(|word| is_verb(&word)) {
        true => Cow::Owned(
            text.split_whitespace().filter(|w| !is_verb(w)).collect::<Vec<_>>().join(" "),
        ),
        false => Cow::Borrowed(text),
    }
}

/// Says of which categories an offer is and which languages are spoken there, since words can mean those.
fn mark(builder: &mut TextBuilder, place: u32, content: &Content) {
    let categories = content.categories.iter().copied().map(Group::Category);
    let spoken = content.languages.iter();
    let languages = spoken.map(|spoken| Group::Language(spoken.language));
    categories.chain(languages).for_each(|group| builder.mark(place, group));
}
