//! What an offer says, fact by fact in words, as staff read it: everything, also what the public does not see.

use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::say;
use crate::language::say_with;
use crate::offer::AgeRange;
use crate::offer::Channel;
use crate::offer::Contact;
use crate::offer::Content;
use crate::offer::Place;
use crate::offer::PlaceMode;
use crate::offer::Project;
use crate::organisation::Organisation;
use crate::schedule::Schedule;
use crate::schedule::SpokenLanguage;
use std::borrow::Cow;
use std::collections::HashMap;
use uuid::Uuid;

/// One fact: which one, in which language where it is a text, and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The key of what the fact is called.
    pub label: &'static str,
    /// The language of a text that people wrote.
    pub tongue: Option<Tag>,
    /// What it says.
    pub words: String,
}

/// The facts on their way.
struct Facts {
    lang: Interface,
    facts: Vec<Fact>,
}

/// Every fact of a content in words; `names` knows the organisations.
pub fn describe(
    content: &Content,
    organisation: Uuid,
    names: &HashMap<Uuid, Texts>,
    lang: Interface,
) -> Vec<Fact> {
    let mut facts = Facts { lang, facts: Vec::new() };
    facts.texts("office-field-title", &content.title);
    facts.texts("office-field-summary", &content.summary);
    facts.texts("office-field-description", &content.description);
    let all = std::iter::once(&organisation).chain(&content.co_organisers);
    let called = all.map(|id| names.get(id).and_then(|name| name.best(lang)).map(|b| b.value));
    facts.list("page-organisation", called.map(|name| Cow::from(name.unwrap_or("?").to_owned())));
    facts.put("office-field-purpose", content.purpose.label(lang));
    facts.put("office-field-format", content.format.label(lang));
    facts.list("office-field-category", content.categories.iter().map(|one| one.label(lang)));
    facts.list("page-for-whom", content.target_groups.iter().map(|one| one.label(lang)));
    facts.list("page-languages", content.languages.iter().map(|one| spoken(one, lang)));
    facts.when(&content.schedule);
    facts.place(&content.place, content.is_protected());
    facts.access(content);
    facts.contact(&content.contact);
    facts.rest(content);
    facts.facts
}

/// Every fact that an organisation says of itself.
pub fn describe_organisation(organisation: &Organisation, lang: Interface) -> Vec<Fact> {
    let mut facts = Facts { lang, facts: Vec::new() };
    facts.texts("office-field-name", &organisation.name);
    facts.texts("office-field-description", &organisation.about);
    facts.place(&organisation.place, false);
    facts.contact(&organisation.contact);
    facts.facts
}

impl Facts {
    fn put(&mut self, label: &'static str, words: impl Into<String>) {
        let words: String = words.into();
        if !words.trim().is_empty() {
            self.facts.push(Fact { label, tongue: None, words });
        }
    }

    fn say(&mut self, label: &'static str, key: &str) {
        self.put(label, say(self.lang, key));
    }

    fn list<'w>(&mut self, label: &'static str, words: impl Iterator<Item = Cow<'w, str>>) {
        let words: Vec<Cow<'_, str>> = words.collect();
        self.put(label, words.join("\n"));
    }

    /// A text in each of its languages.
    fn texts(&mut self, label: &'static str, texts: &Texts) {
        for (tag, text) in texts.iter().filter(|(_, text)| !text.value.trim().is_empty()) {
            let (tongue, words) = (Some(tag.clone()), text.value.clone());
            self.facts.push(Fact { label, tongue, words });
        }
    }

    fn when(&mut self, schedule: &Schedule) {
        self.list("page-when", schedule.sentences(self.lang).into_iter().map(Cow::from));
        self.texts("office-field-times-note", &schedule.note);
    }

    fn place(&mut self, place: &Place, protected: bool) {
        let label = "page-where";
        let mode = match place.mode {
            PlaceMode::Exact => "office-place-exact",
            PlaceMode::Area => "office-place-area",
            PlaceMode::None => "office-place-none",
            PlaceMode::Online => "office-place-online",
        };
        let address = place.address.clone().unwrap_or_default();
        let town = [address.postal_code, address.locality].into_iter().flatten();
        let town = town.collect::<Vec<_>>().join(" ");
        let area = place.area.as_ref().map(|area| area.name.clone());
        let lines = [place.name.clone(), address.street, Some(town), area];
        let lines = lines.into_iter().flatten().filter(|line| !line.is_empty()).map(Cow::from);
        self.list(label, lines.chain([say(self.lang, mode)]));
        if protected {
            self.say("office-field-protection", "office-protected");
        }
        if place.approximate {
            self.say("office-field-point", "office-approximate");
        }
        self.texts("office-field-directions", &place.directions);
    }

    fn access(&mut self, content: &Content) {
        let yes_no = |known: Option<bool>, yes, no| known.map(|is| if is { yes } else { no });
        if let Some(key) = yes_no(content.cost.free, "page-free", "page-costs") {
            self.say("page-cost", key);
        }
        self.texts("page-cost", &content.cost.note);
        let (needed, open) = ("page-registration-needed", "page-registration-not-needed");
        if let Some(key) = yes_no(content.registration.required, needed, open) {
            self.say("page-registration", key);
        }
        self.texts("page-registration", &content.registration.note);
        if let Some(age) = content.age {
            self.put("office-field-age", ages(self.lang, age));
        }
        let lang = self.lang;
        let flags = [
            (content.women_only, "page-women-only"),
            (content.childcare, "page-childcare"),
            (content.anonymous, "page-anonymous"),
        ];
        let flags = flags.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| say(lang, key));
        let wheelchair = content.wheelchair.map(|wheelchair| wheelchair.label(lang));
        self.list("office-field-access", flags.chain(wheelchair));
    }

    fn contact(&mut self, contact: &Contact) {
        let lang = self.lang;
        let channel = |channel: &Option<Channel>| {
            channel.as_ref().map(|channel| {
                let key = if channel.public { "office-public" } else { "office-not-public" };
                Cow::from(say_with(lang, key, &[("value", Value::Text(&channel.value))]))
            })
        };
        let website = contact.website.clone().map(Cow::from);
        let ways = [channel(&contact.phone), channel(&contact.email), website];
        self.list("page-contact", ways.into_iter().flatten());
    }

    fn rest(&mut self, content: &Content) {
        if let Some(day) = content.expires {
            self.put("office-field-expires", date_medium(self.lang, day));
        }
        if let Some(project) = &content.project {
            self.project(project);
        }
        self.list("office-field-tags", content.tags.iter().map(|tag| Cow::from(tag.as_str())));
    }

    fn project(&mut self, project: &Project) {
        let lang = self.lang;
        let days = [project.from, project.until];
        let days: Vec<String> = days.into_iter().flatten().map(|d| date_medium(lang, d)).collect();
        let lines = [days.join(" – "), project.partners.join(", ")].into_iter();
        let lines = lines.chain(project.funder.clone()).filter(|line| !line.is_empty());
        self.list("office-field-project", lines.map(Cow::from));
    }
}

fn spoken(one: &SpokenLanguage, lang: Interface) -> Cow<'static, str> {
    Cow::from(format!("{} – {}", one.language.label(lang), one.mode.label(lang)))
}

fn ages(lang: Interface, age: AgeRange) -> String {
    let from = ("from", Value::Number(age.min.into()));
    match age.max {
        Some(max) => say_with(lang, "page-age-range", &[from, ("to", Value::Number(max.into()))]),
        None => say_with(lang, "page-age-from", &[from]),
    }
}
