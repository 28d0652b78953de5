//! The parts of an offer that are chosen as a whole where two offers become one: what belongs together stays together.

use super::Content;
use super::Offer;
use crate::language::Tag;
use crate::language::Texts;

/// One part of an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The title in one language.
    Title(Tag),
    /// The summary in one language.
    Summary(Tag),
    /// The description in one language.
    Description(Tag),
    /// Who is behind it: the responsible organisation and the others.
    Organisation,
    /// Whether it is offered or looked for, and until when it is shown.
    Purpose,
    /// What kind of thing it is.
    Format,
    /// What it is about.
    Categories,
    /// Whom it is for.
    TargetGroups,
    /// The languages spoken there.
    Languages,
    /// When it is.
    Schedule,
    /// Where it is, and whether that is protected.
    Place,
    /// What it costs.
    Cost,
    /// Whether and how to register.
    Registration,
    /// The ages it is for.
    Age,
    /// Who gets in and how: women only, child care, wheelchair, without a name.
    Access,
    /// How to get in touch.
    Contact,
    /// What makes it a project.
    Project,
    /// Words for the search.
    Tags,
}

/// Where a text stands, and the part that it is in one language.
type TextPart = (fn(&Content) -> &Texts, fn(Tag) -> Part);

impl Part {
    /// All parts of two offers, in the order in which they are read.
    pub fn of(one: &Content, other: &Content) -> Vec<Self> {
        let mut parts = Vec::new();
        let texts: [TextPart; 3] = [
            (|content| &content.title, Self::Title),
            (|content| &content.summary, Self::Summary),
            (|content| &content.description, Self::Description),
        ];
        for (texts, part) in texts {
            let mut tags: Vec<&Tag> =
                texts(one).iter().chain(texts(other).iter()).map(|(tag, _)| tag).collect();
            // German first: it is what staff read.
            tags.sort_by_key(|tag| (tag.primary() != "de", tag.as_str()));
            tags.dedup();
            parts.extend(tags.into_iter().cloned().map(part));
        }
        parts.extend([
            Self::Organisation,
            Self::Purpose,
            Self::Format,
            Self::Categories,
            Self::TargetGroups,
            Self::Languages,
            Self::Schedule,
            Self::Place,
            Self::Cost,
            Self::Registration,
            Self::Age,
            Self::Access,
            Self::Contact,
            Self::Project,
            Self::Tags,
        ]);
        parts
    }

    /// What the part is called in forms.
    pub fn id(&self) -> String {
        match self {
            Self::Title(tag) => format!("title.{tag}"),
            Self::Summary(tag) => format!("summary.{tag}"),
            Self::Description(tag) => format!("description.{tag}"),
            Self::Organisation => "organisation".to_owned(),
            Self::Purpose => "purpose".to_owned(),
            Self::Format => "format".to_owned(),
            Self::Categories => "category".to_owned(),
            Self::TargetGroups => "target_group".to_owned(),
            Self::Languages => "language".to_owned(),
            Self::Schedule => "schedule".to_owned(),
            Self::Place => "place".to_owned(),
            Self::Cost => "cost".to_owned(),
            Self::Registration => "registration".to_owned(),
            Self::Age => "age".to_owned(),
            Self::Access => "access".to_owned(),
            Self::Contact => "contact".to_owned(),
            Self::Project => "project".to_owned(),
            Self::Tags => "tags".to_owned(),
        }
    }

    /// Makes this part of an offer say what another one says.
    pub fn take(&self, into: &mut Offer, from: &Offer) {
        let (to, source) = (&mut into.content, from.content.clone());
        match self {
            Self::Title(tag) => take_text(&mut to.title, &source.title, tag),
            Self::Summary(tag) => take_text(&mut to.summary, &source.summary, tag),
            Self::Description(tag) => take_text(&mut to.description, &source.description, tag),
            Self::Organisation => {
                to.co_organisers = source.co_organisers;
                into.organisation = from.organisation;
            }
            Self::Purpose => (to.purpose, to.expires) = (source.purpose, source.expires),
            Self::Format => to.format = source.format,
            Self::Categories => to.categories = source.categories,
            Self::TargetGroups => to.target_groups = source.target_groups,
            Self::Languages => to.languages = source.languages,
            Self::Schedule => to.schedule = source.schedule,
            Self::Place => (to.place, to.protected) = (source.place, source.protected),
            Self::Cost => to.cost = source.cost,
            Self::Registration => to.registration = source.registration,
            Self::Age => to.age = source.age,
            Self::Access => {
                to.women_only = source.women_only;
                to.childcare = source.childcare;
                to.wheelchair = source.wheelchair;
                to.anonymous = source.anonymous;
            }
            Self::Contact => to.contact = source.contact,
            Self::Project => to.project = source.project,
            Self::Tags => to.tags = source.tags,
        }
    }

    /// Whether both say the same here.
    pub fn is_same(&self, one: &Offer, other: &Offer) -> bool {
        let mut taken = one.clone();
        self.take(&mut taken, other);
        taken == *one
    }

    /// Whether an offer says nothing here.
    pub fn is_empty(&self, offer: &Offer) -> bool {
        let mut bare = offer.clone();
        self.take(&mut bare, &Offer { content: Content::default(), ..offer.clone() });
        match self {
            // There always is one, and it is never nothing.
            Self::Organisation | Self::Purpose | Self::Format => false,
            _ => bare == *offer,
        }
    }
}

fn take_text(into: &mut Texts, from: &Texts, tag: &Tag) {
    match from.get(tag) {
        Some(text) => drop(into.insert(tag.clone(), text.clone())),
        None => drop(into.remove(tag)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use uuid::Uuid;

    fn offer(n: u128, content: serde_json::Value) -> Offer {
        let offer = json!({"id": Uuid::from_u128(1), "network": Uuid::from_u128(7), "organisation": Uuid::from_u128(n),
            "changed_at": "2026-08-01T00:00:00Z", "content": content});
        serde_json::from_value(offer).unwrap()
    }

    #[test]
    fn an_offer_that_takes_every_part_of_another_says_the_same() {
        let mut one = offer(
            2,
            json!({"title": {"de": "Café", "en": "Café"}, "categories": ["sport"], "women_only": true, "tags": ["a"]}),
        );
        let other = offer(
            3,
            json!({"title": {"de": "Nähcafé", "ar": "مقهى"}, "purpose": "request", "expires": "2026-12-31", "childcare": true,
            "categories": ["health"], "place": {"mode": "online"}, "protected": true, "age": {"min": 3}, "contact": {"website": "https://a.example"},
            "schedule": {"by_appointment": true}, "cost": {"free": true}, "registration": {"required": true}, "project": {"funder": "Bund"},
            "languages": [{"language": "ar", "mode": "main"}], "target_groups": ["women"], "format": "course", "co_organisers": [Uuid::from_u128(9)]}),
        );
        let parts = Part::of(&one.content, &other.content);
        assert!(parts.iter().any(|part| !part.is_same(&one, &other)));
        for part in &parts {
            part.take(&mut one, &other);
            assert!(part.is_same(&one, &other), "{}", part.id());
        }
        assert_eq!(one, other, "no part is forgotten");
    }

    #[test]
    fn what_says_nothing_is_known() {
        let one = offer(2, json!({"title": {"de": "Café"}, "categories": ["sport"]}));
        let empty = |part: Part| part.is_empty(&one);
        assert!(empty(Part::Schedule) && empty(Part::Title(Tag::parse("ar").unwrap())));
        assert!(!empty(Part::Categories) && !empty(Part::Title(Tag::parse("de").unwrap())));
        assert!(!empty(Part::Organisation));
    }
}
