//! What the fields of a form mean: a content out of its fields, and the fields of a content.
//! What the form has no field for survives, and what only staff decide stays as it was.

use super::fields::Fields;
use super::{place, texts, when};
use crate::error::Problem;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::offer::AgeRange;
use crate::offer::Channel;
use crate::offer::Contact;
use crate::offer::Content;
use crate::offer::Place;
use crate::schedule::Schedule;
use crate::schedule::SpokenLanguage;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Mode;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use crate::vocabulary::Wheelchair;
use chrono::NaiveDate;
use std::str::FromStr;
use uuid::Uuid;

/// How often an organisation can be asked whether an offer still holds, in months.
pub const INTERVALS: [u8; 4] = [3, 6, 9, 12];

/// A text of the content: the name of its fields, how to read it, and how to get at it.
type Place3 = (&'static str, fn(&Content) -> &Texts, fn(&mut Content) -> &mut Texts);

/// Every text that people can translate.
pub const TEXTS: [Place3; 7] = [
    ("title", |c| &c.title, |c| &mut c.title),
    ("summary", |c| &c.summary, |c| &mut c.summary),
    ("description", |c| &c.description, |c| &mut c.description),
    ("cost.note", |c| &c.cost.note, |c| &mut c.cost.note),
    ("registration.note", |c| &c.registration.note, |c| &mut c.registration.note),
    ("place.directions", |c| &c.place.directions, |c| &mut c.place.directions),
    ("schedule.note", |c| &c.schedule.note, |c| &mut c.schedule.note),
];

impl Fields {
    /// The fields that say this content.
    pub fn from_content(content: &Content) -> Self {
        let source = texts::written_in(&content.title).unwrap_or_else(|| Interface::De.into());
        let mut fields = Self::default();
        fields.add("purpose", content.purpose.id());
        fields.add("format", content.format.id());
        fields.add("source", source.as_str());
        for (name, read, _) in TEXTS.iter().take(5) {
            fields.extend(texts::fields_of(name, read(content)));
        }
        for category in &content.categories {
            fields.add("category", category.id());
        }
        for group in &content.target_groups {
            fields.add("target_group", group.id());
        }
        for spoken in &content.languages {
            fields.add("language", spoken.language.id());
            fields.add(format!("mode.{}", spoken.language.id()), spoken.mode.id());
        }
        fields.extend(place::fields_of(&content.place));
        fields.extend(when::fields_of(&content.schedule));
        fields.extend(particulars(content));
        fields
    }

    /// The content that the fields say, over the one that stood there, and what does not hold, each by the name of its field.
    pub fn content(&self, base: &Content, lang: Interface) -> (Content, Vec<Problem>) {
        let mut content = base.clone();
        content.purpose = Purpose::from_id(self.get("purpose")).unwrap_or(base.purpose);
        content.format = Format::from_id(self.get("format")).unwrap_or(base.format);
        content.categories = self.values("category", Category::from_id);
        content.target_groups = self.values("target_group", TargetGroup::from_id);
        content.languages = self.spoken();
        let (place, mut problems) = place::place(self, &base.place, lang);
        let (schedule, timing) = when::schedule(self, &base.schedule, lang);
        problems.extend(timing);
        (content.place, content.schedule) = (place, schedule);
        for (name, read, write) in TEXTS.iter().take(5) {
            *write(&mut content) = texts::texts(self, name, read(base));
        }
        self.particular(&mut content, &mut problems);
        problems.extend(self.held_against(&content));
        let order = |problem: &Problem| ORDER.iter().position(|name| is_in(&problem.field, name));
        problems.sort_by_key(|problem| order(problem).unwrap_or(ORDER.len()));
        problems.dedup_by(|one, other| one.field == other.field);
        (content, problems)
    }

    /// The content with the texts of one language as they were typed; nothing else changes, whatever else was sent.
    pub fn translation(&self, base: &Content, into: &Tag) -> (Content, Vec<Problem>) {
        let from = texts::written_in(&base.title).unwrap_or_else(|| Interface::De.into());
        let mut content = base.clone();
        if *into != from {
            for (name, read, write) in TEXTS {
                *write(&mut content) = texts::translated(self, name, read(base), into, &from);
            }
        }
        let problems =
            content.check().into_iter().filter(|problem| problem.key == "problem-too-long");
        let problems = problems.map(|problem| renamed(problem, into)).collect();
        (content, problems)
    }

    /// Notes beside every text what is known of it.
    pub fn remember(self, base: &Content) -> Self {
        let mut fields = self.without("was");
        for (name, read, _) in TEXTS {
            texts::remember(&mut fields, name, read(base));
        }
        fields
    }

    /// All known values of a field, each once.
    fn values<T: PartialEq>(&self, name: &str, known: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let mut values = Vec::new();
        for value in self.all(name).filter_map(known) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }

    fn spoken(&self) -> Vec<SpokenLanguage> {
        let mode = |language: &Spoken| Mode::from_id(self.get(&format!("mode.{}", language.id())));
        let languages = self.values("language", Spoken::from_id).into_iter();
        let spoken =
            |language| SpokenLanguage { language, mode: mode(&language).unwrap_or(Mode::Spoken) };
        languages.map(spoken).collect()
    }

    /// Cost, access, contact and what else is no text and has no editor of its own.
    fn particular(&self, content: &mut Content, problems: &mut Vec<Problem>) {
        content.cost.free = self.yes_or_no("cost.free");
        content.registration.required = self.yes_or_no("registration.required");
        content.age = self.age(problems);
        content.women_only = self.has("women_only");
        content.childcare = self.has("childcare");
        content.anonymous = self.has("anonymous");
        content.wheelchair = Wheelchair::from_id(self.get("wheelchair"));
        content.contact = self.contact("contact");
        content.co_organisers = self.values("co_organiser", |id| Uuid::try_parse(id).ok());
        content.confirm_months = self.number::<u8>("confirm_months", problems, "problem-number");
        content.confirm_months = content.confirm_months.filter(|months| (1..=24).contains(months));
        content.expires = self.number::<NaiveDate>("expires", problems, "problem-date");
        if content.purpose == Purpose::Request
            && content.expires.is_none()
            && !self.has_text("expires")
        {
            problems.push(Problem::new("expires", "problem-required"));
        }
    }

    fn yes_or_no(&self, name: &str) -> Option<bool> {
        match self.get(name) {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }

    fn has_text(&self, name: &str) -> bool {
        self.text(name).is_some()
    }

    /// A number or a day; what is none becomes a problem.
    fn number<T: FromStr>(
        &self,
        name: &str,
        problems: &mut Vec<Problem>,
        key: &'static str,
    ) -> Option<T> {
        let typed = self.text(name)?;
        let read = typed.parse().ok();
        if read.is_none() {
            problems.push(Problem::new(name, key).with("value", typed));
        }
        read
    }

    fn age(&self, problems: &mut Vec<Problem>) -> Option<AgeRange> {
        let mut age = |name| {
            let age = self.number::<u8>(name, problems, "problem-age")?;
            if age > 120 {
                problems.push(Problem::new(name, "problem-age"));
            }
            Some(age.min(120))
        };
        let (min, max) = (age("age.min"), age("age.max"));
        (min.is_some() || max.is_some()).then(|| AgeRange { min: min.unwrap_or(0), max })
    }

    /// A contact out of the fields below this name; a website without its scheme gets one.
    pub fn contact(&self, name: &str) -> Contact {
        let channel = |own: &str| {
            let (field, public) = (format!("{name}.{own}"), format!("{name}.{own}.public"));
            Some(Channel { value: self.text(&field)?.to_owned(), public: self.has(&public) })
        };
        let website =
            self.text(&format!("{name}.website")).map(|website| match website.contains("://") {
                true => website.to_owned(),
                false => format!("https://{website}"),
            });
        Contact { email: channel("email"), phone: channel("phone"), website }
    }

    /// What does not hold in the whole, by the names of the form. Times and places are their editors' business.
    fn held_against(&self, content: &Content) -> Vec<Problem> {
        let source = texts::source(self);
        let alone =
            Content { schedule: Schedule::default(), place: Place::default(), ..content.clone() };
        let mut problems: Vec<Problem> =
            alone.check().into_iter().map(|problem| renamed(problem, &source)).collect();
        if content.title.get(&source).is_none_or(|text| text.value.trim().is_empty()) {
            problems.push(Problem::new(format!("title.{source}"), "problem-required"));
        }
        let contact = &content.contact;
        if !contact.is_reachable() {
            let key = if contact.phone.is_some() {
                "writing-problem-hidden"
            } else {
                "writing-problem-contact"
            };
            problems.push(Problem::new("contact", key));
        }
        problems
    }
}

/// The order of the questions, in which what is wrong is said.
const ORDER: [&str; 24] = [
    "join",
    "organisation",
    "person",
    "purpose",
    "expires",
    "title",
    "category",
    "summary",
    "description",
    "format",
    "target_group",
    "age",
    "language",
    "when",
    "slot",
    "date",
    "exception",
    "schedule",
    "place",
    "cost",
    "registration",
    "contact",
    "co_organiser",
    "confirm_months",
];

fn is_in(own: &str, name: &str) -> bool {
    own.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// A problem of the content by the name that its field has in the form.
fn renamed(problem: Problem, source: &Tag) -> Problem {
    let field = match problem.field.as_str() {
        name @ ("title" | "summary" | "description") => format!("{name}.{source}"),
        "email" => "contact.email".to_owned(),
        "phone" => "contact.phone".to_owned(),
        "website" => "contact.website".to_owned(),
        "age" => "age.min".to_owned(),
        other => other.to_owned(),
    };
    Problem { field, ..problem }
}

/// The fields of a contact.
pub fn contact_fields(name: &str, contact: &Contact) -> Vec<(String, String)> {
    let channel = |own: &str, channel: &Option<Channel>| {
        let value = channel.as_ref().map(|one| (format!("{name}.{own}"), one.value.clone()));
        let public = channel.as_ref().filter(|one| one.public);
        value.into_iter().chain(public.map(|_| (format!("{name}.{own}.public"), "on".to_owned())))
    };
    let website =
        contact.website.iter().map(|website| (format!("{name}.website"), website.clone()));
    channel("email", &contact.email)
        .chain(channel("phone", &contact.phone))
        .chain(website)
        .collect()
}

/// The fields of what is no text and has no editor of its own.
fn particulars(content: &Content) -> Vec<(String, String)> {
    let said = |yes: Option<bool>| yes.map(|yes| if yes { "yes" } else { "no" }.to_owned());
    let ticked = |yes: bool| yes.then(|| "on".to_owned());
    let age = content.age;
    let single = [
        ("cost.free", said(content.cost.free)),
        ("registration.required", said(content.registration.required)),
        ("age.min", age.filter(|age| age.min > 0).map(|age| age.min.to_string())),
        ("age.max", age.and_then(|age| age.max).map(|max| max.to_string())),
        ("women_only", ticked(content.women_only)),
        ("childcare", ticked(content.childcare)),
        ("anonymous", ticked(content.anonymous)),
        ("wheelchair", content.wheelchair.map(|wheelchair| wheelchair.id().to_owned())),
        ("confirm_months", content.confirm_months.map(|months| months.to_string())),
        ("expires", content.expires.map(|day| day.to_string())),
    ];
    let single = single.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let others = content.co_organisers.iter().map(|id| ("co_organiser".to_owned(), id.to_string()));
    single.chain(others).chain(contact_fields("contact", &content.contact)).collect()
}
