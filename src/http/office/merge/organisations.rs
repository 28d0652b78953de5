//! Two organisations side by side, and what moves with the one that goes.

use super::super::super::form::Fields;
use super::super::Office;
use super::{Choice, Side};
use crate::account::Role;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::language::Value;
use crate::language::say_with;
use crate::organisation::Organisation;
use crate::page::told;
use maud::{Markup, html};
use uuid::Uuid;

/// Two organisations of one network.
pub(super) struct Organisations {
    both: [Organisation; 2],
    /// How many offers and people each has.
    numbers: [[usize; 2]; 2],
    /// The towns of other networks that one belongs to and in which this person does not decide.
    elsewhere: Vec<String>,
}

/// What is chosen as a whole.
enum Part {
    Name(Tag),
    About(Tag),
    Contact,
    Place,
}

impl Organisations {
    /// Errors: not found where one does not belong to this network.
    pub(super) async fn of(office: &Office, one: Uuid, other: Uuid) -> Result<Self> {
        let (desk, network) = (&office.house.desk, office.network.id);
        if one == other {
            return Err(Error::NotFound);
        }
        let (mut both, mut numbers, mut elsewhere) = (Vec::new(), [[0; 2]; 2], Vec::new());
        for (at, id) in [one, other].into_iter().enumerate() {
            both.push(desk.staff_organisation(office.actor(), id, network).await?.0);
            let people = desk.store.people_with(&Role::Member(id)).await?;
            numbers[at] = [desk.store.offers_of(id).await?.len(), people.len()];
            for membership in desk.store.organisation(id).await?.1 {
                if !office.account.is_staff_of(membership.network) {
                    elsewhere.push(desk.store.network(membership.network).await?.town);
                }
            }
        }
        let both = both.try_into().map_err(|_| Error::NotFound)?;
        Ok(Self { both, numbers, elsewhere })
    }

    pub(super) fn names(&self, lang: Interface) -> [Markup; 2] {
        self.both.each_ref().map(|one| told(&one.name, lang))
    }

    /// What the form carries along.
    pub(super) fn hidden(&self) -> Markup {
        html! {
            input type="hidden" name="one" value=(self.both[0].id);
            input type="hidden" name="other" value=(self.both[1].id);
        }
    }

    /// What moves, and where this person may not decide alone.
    pub(super) fn note(&self, office: &Office) -> Markup {
        let lang = office.lang;
        let towns = self.elsewhere.join(lang.comma());
        html! {
            @for ([offers, people], one) in self.numbers.iter().zip(&self.both) {
                @let values = [("offers", Value::Number(*offers as i64)), ("people", Value::Number(*people as i64))];
                p.small { b { (told(&one.name, lang)) } " – " (say_with(lang, "matching-merge-moves", &values)) }
            }
            @if !towns.is_empty() {
                p.note { (say_with(lang, "matching-merge-elsewhere", &[("towns", Value::Text(&towns))])) }
            }
        }
    }

    fn parts(&self) -> Vec<Part> {
        let [one, other] = &self.both;
        let tags = |a: &Texts, b: &Texts| {
            let mut tags: Vec<Tag> = a.iter().chain(b.iter()).map(|(tag, _)| tag.clone()).collect();
            tags.sort_by_key(|tag| (tag.primary() != "de", tag.to_string()));
            tags.dedup();
            tags
        };
        let names = tags(&one.name, &other.name).into_iter().map(Part::Name);
        let about = tags(&one.about, &other.about).into_iter().map(Part::About);
        names.chain(about).chain([Part::Contact, Part::Place]).collect()
    }

    /// Everything in which the two differ.
    pub(super) fn choices(&self, lang: Interface) -> Vec<Choice> {
        let choice = |part: Part| {
            let words = self.both.each_ref().map(|one| part.words(one, lang));
            let chosen = self.usual(&part);
            let (label, tongue) = part.label();
            Choice { field: part.field(), label, tongue: tongue.cloned(), words, chosen }
        };
        let all = self.parts().into_iter().map(choice);
        all.filter(|choice| choice.words[0] != choice.words[1]).collect()
    }

    /// The side that is chosen at first: the one that says something.
    fn usual(&self, part: &Part) -> Side {
        let [one, other] = self.both.each_ref().map(|o| part.words(o, Interface::De).is_empty());
        if one && !other { Side::Other } else { Side::One }
    }

    /// Makes one of the two.
    pub(super) async fn merge(&self, office: &Office, fields: &Fields, stays: Side) -> Result<()> {
        let (winner, loser) = if stays == Side::One { (0, 1) } else { (1, 0) };
        let mut organisation = self.both[winner].clone();
        for part in self.parts() {
            let side = Side::of(fields, &part.field(), self.usual(&part));
            part.take(&mut organisation, &self.both[side as usize]);
        }
        let (desk, loser) = (&office.house.desk, self.both[loser].id);
        desk.merge_organisations(office.actor(), office.network.id, loser, &organisation).await
    }
}

impl Part {
    fn field(&self) -> String {
        match self {
            Self::Name(tag) => format!("pick.name.{tag}"),
            Self::About(tag) => format!("pick.about.{tag}"),
            Self::Contact => "pick.contact".to_owned(),
            Self::Place => "pick.place".to_owned(),
        }
    }

    fn label(&self) -> (&'static str, Option<&Tag>) {
        match self {
            Self::Name(tag) => ("page-organisation", Some(tag)),
            Self::About(tag) => ("office-field-description", Some(tag)),
            Self::Contact => ("page-contact", None),
            Self::Place => ("page-where", None),
        }
    }

    fn words(&self, one: &Organisation, lang: Interface) -> String {
        let text = |texts: &Texts, tag: &Tag| {
            texts.get(tag).map(|text| text.value.clone()).unwrap_or_default()
        };
        match self {
            Self::Name(tag) => text(&one.name, tag),
            Self::About(tag) => text(&one.about, tag),
            Self::Contact => {
                let channels = [&one.contact.phone, &one.contact.email].into_iter().flatten();
                let told = channels.map(|channel| {
                    let key = if channel.public { "office-public" } else { "office-not-public" };
                    say_with(lang, key, &[("value", Value::Text(&channel.value))])
                });
                told.chain(one.contact.website.clone()).collect::<Vec<_>>().join("\n")
            }
            Self::Place => {
                let address = one.place.address.clone().unwrap_or_default();
                let lines = [
                    one.place.name.clone(),
                    address.street,
                    address.postal_code,
                    address.locality,
                    one.place.area.as_ref().map(|area| area.name.clone()),
                    one.place.point.map(|p| format!("{:.5}, {:.5}", p.lat(), p.lon())),
                ];
                lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
            }
        }
    }

    fn take(&self, into: &mut Organisation, from: &Organisation) {
        let take = |into: &mut Texts, from: &Texts, tag: &Tag| match from.get(tag) {
            Some(text) => drop(into.insert(tag.clone(), text.clone())),
            None => drop(into.remove(tag)),
        };
        match self {
            Self::Name(tag) => take(&mut into.name, &from.name, tag),
            Self::About(tag) => take(&mut into.about, &from.about, tag),
            Self::Contact => into.contact = from.contact.clone(),
            Self::Place => into.place = from.place.clone(),
        }
    }
}
