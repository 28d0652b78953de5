//! An offer and an organisation as one JSON document each: what our own API gives out and takes in, in one shape, so that what was
//! read can be changed and sent back.

mod kept;
#[cfg(test)]
mod tests;

pub use kept::{with_hidden, with_rest};

use super::Entry;
use super::fields::has_nul;
use crate::error::Problem;
use crate::language::source_hash;
use crate::offer::Content;
use crate::offer::Offer;
use crate::offer::VERSION;
use crate::organisation::Organisation;
use crate::schedule::Schedule;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use serde_path_to_error::Track;
use uuid::Uuid;

/// The most problems that are named at once.
const MOST_PROBLEMS: usize = 30;
/// The least and the most months after which an organisation is asked whether its entry still holds.
const MONTHS: std::ops::RangeInclusive<u8> = 1..=24;
/// The oldest anybody is.
const OLDEST: u8 = 120;

/// What a document says beside the content only to be read; sent back, it is passed over.
const TOLD: [&str; 8] =
    ["id", "confirmed_at", "changed_at", "url", "in_words", "organisations", "distance", "state"];

/// A document that somebody sent.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sent {
    /// The slug or identifier of the network; none where the document names none.
    pub network: Option<String>,
    /// The responsible organisation; none where the document names none.
    pub organisation: Option<Uuid>,
    /// The revision that its writer had before them.
    pub revision: Option<String>,
    /// What the offer says.
    pub content: Content,
}

/// The name of what an offer says at one time: it changes whenever the public would see something else.
pub fn revision_of(offer: &Offer) -> String {
    let content = offer.content.clone().published();
    source_hash(&json!([offer.organisation, content]).to_string())
}

/// An offer as a document, with this name of its revision.
pub fn document(entry: &Entry<'_>, revision: &str) -> Map<String, Value> {
    let offer = entry.offer;
    let mut told = Map::new();
    told.insert("id".into(), json!(offer.id));
    told.insert("network".into(), json!(entry.network.slug));
    told.insert("organisation".into(), json!(offer.organisation));
    told.insert("revision".into(), json!(revision));
    told.extend(written(&offer.content));
    told.insert("confirmed_at".into(), json!(offer.confirmed_at));
    told.insert("changed_at".into(), json!(offer.changed_at));
    told.insert("url".into(), json!(entry.address()));
    let named =
        |one: &std::sync::Arc<Organisation>| json!({"id": one.id, "name": one.called(entry.lang)});
    told.insert("organisations".into(), entry.organisations.iter().map(named).collect());
    told.insert("in_words".into(), in_words(entry));
    told
}

/// The content as it is sent back: without the version of our own files and without what only later versions know.
pub fn written(content: &Content) -> Map<String, Value> {
    let schedule = kept::plain(content.schedule.clone());
    let content = Content { rest: Map::new(), schedule, ..content.clone() };
    let mut written = object(&content);
    written.remove("v");
    written
}

/// What a reader of one language is told.
fn in_words(entry: &Entry<'_>) -> Value {
    let content = &entry.offer.content;
    let title = content.title.best(entry.lang);
    json!({
        "language": title.map_or(entry.lang.tag(), |title| title.tag.as_str()),
        "title": entry.title(),
        "summary": entry.summary(),
        "place": entry.place_lines(),
        "when": content.schedule.sentences_from(entry.now.date(), entry.lang),
    })
}

/// An organisation as a document.
pub fn organisation_document(organisation: &Organisation) -> Map<String, Value> {
    let organisation = Organisation { rest: Map::new(), ..organisation.clone() };
    let mut told = object(&organisation);
    told.remove("v");
    told
}

fn object(value: &impl serde::Serialize) -> Map<String, Value> {
    match serde_json::to_value(value) {
        Ok(Value::Object(fields)) => fields,
        // Our own types are objects.
        _ => Map::new(),
    }
}

/// Reads a document: what it says, and everything that is wrong with it; a part that is wrong counts as left out.
pub fn sent(document: Value) -> (Sent, Vec<Problem>) {
    let Value::Object(left) = document else {
        return (Sent::default(), vec![Problem::new("body", "problem-expected-object")]);
    };
    let mut parts = Parts { left, problems: Vec::new() };
    parts.refuse_nul();
    let (network, organisation) = (parts.maybe("network"), parts.maybe("organisation"));
    let (revision, content) = (parts.maybe("revision"), parts.content());
    let told = |name: &String| TOLD.contains(&name.as_str());
    let unknown: Vec<String> = parts.left.keys().filter(|name| !told(name)).cloned().collect();
    for name in unknown {
        parts.problems.push(Problem::new(name, "problem-unknown-field"));
    }
    parts.problems.truncate(MOST_PROBLEMS);
    (Sent { network, organisation, revision, content }, parts.problems)
}

/// What does not hold of a content, each fault with its place in the document.
pub fn faults(content: &Content) -> Vec<Problem> {
    let mut problems: Vec<Problem> = content.check().into_iter().map(placed).collect();
    let age = content.age.is_some_and(|age| age.min.max(age.max.unwrap_or(0)) > OLDEST);
    if age {
        problems.push(Problem::new("age", "problem-age"));
    }
    if content.confirm_months.is_some_and(|months| !MONTHS.contains(&months)) {
        problems.push(
            Problem::new("confirm_months", "problem-number-between")
                .with("least", MONTHS.start())
                .with("most", MONTHS.end()),
        );
    }
    problems.truncate(MOST_PROBLEMS);
    problems
}

/// A problem of the content by the place that its field has in the document.
fn placed(problem: Problem) -> Problem {
    let field = match problem.field.as_str() {
        "category" => "categories".to_owned(),
        name @ ("email" | "phone" | "website") => format!("contact.{name}"),
        name @ ("point" | "address" | "area") => format!("place.{name}"),
        name if ["slots", "dates", "exceptions"].iter().any(|list| name.starts_with(list)) => {
            format!("schedule.{name}")
        }
        name => name.to_owned(),
    };
    Problem { field, ..problem }
}

/// The parts of a document that nobody has taken yet, and what is wrong so far.
struct Parts {
    left: Map<String, Value>,
    problems: Vec<Problem>,
}

impl Parts {
    /// No database of ours keeps U+0000.
    fn refuse_nul(&mut self) {
        let broken = |(name, value): (&String, &Value)| name.contains('\0') || has_nul(value);
        let fields = self.left.iter().filter(|one| broken(*one)).map(|(name, _)| name.clone());
        let fields: Vec<String> = fields.collect();
        for name in fields {
            self.left.remove(&name);
            let shown = name.replace('\0', "␀");
            self.problems.push(Problem::new(shown, "problem-null-character"));
        }
    }

    /// A part in exactly the form in which it is written; its usual value where it is left out or wrong. What is wrong, or not known, is
    /// named by its place in the document.
    fn part<T: DeserializeOwned + Default>(&mut self, name: &str) -> T {
        let Some(value) = self.left.remove(name) else { return T::default() };
        let (mut track, mut unknown) = (Track::new(), Vec::new());
        let tracked = serde_path_to_error::Deserializer::new(value, &mut track);
        let read = serde_ignored::deserialize(tracked, |path| unknown.push(path.to_string()));
        let within = |path: &str| match path {
            "." => name.to_owned(),
            list if list.starts_with('[') => format!("{name}{list}"),
            field => format!("{name}.{}", field.replace(".?", "").replace("?.", "")),
        };
        for path in unknown {
            self.problems.push(Problem::new(within(&path), "problem-unknown-field"));
        }
        read.unwrap_or_else(|why: serde_json::Error| {
            let field = within(&track.path().to_string());
            self.problems.push(Problem::new(field, "problem-shape").with("value", why));
            T::default()
        })
    }

    /// The times; what our own files keep for other versions is nothing that a program may send.
    fn schedule(&mut self) -> Schedule {
        let schedule: Schedule = self.part("schedule");
        let slots = schedule.slots.iter().map(|slot| &slot.more);
        let dates = schedule.dates.iter().map(|date| &date.more);
        let exceptions = schedule.exceptions.iter().map(|exception| &exception.more);
        let lists = [
            ("slots", slots.collect::<Vec<_>>()),
            ("dates", dates.collect()),
            ("exceptions", exceptions.collect()),
        ];
        for (list, each) in lists {
            let names = each
                .iter()
                .enumerate()
                .flat_map(|(at, more)| more.keys().map(move |name| (at, name)));
            let unknown = names.map(|(at, name)| format!("schedule.{list}[{at}].{name}"));
            self.problems.extend(unknown.map(|field| Problem::new(field, "problem-unknown-field")));
        }
        let unknown = schedule.more.keys().map(|name| format!("schedule.{name}"));
        self.problems.extend(unknown.map(|field| Problem::new(field, "problem-unknown-field")));
        schedule
    }

    /// A part that may be null.
    fn maybe<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        self.part::<Option<T>>(name)
    }

    fn content(&mut self) -> Content {
        Content {
            v: VERSION,
            purpose: self.part("purpose"),
            format: self.part("format"),
            title: self.part("title"),
            summary: self.part("summary"),
            description: self.part("description"),
            categories: once(self.part("categories")),
            target_groups: once(self.part("target_groups")),
            languages: self.part("languages"),
            place: self.part("place"),
            schedule: self.schedule(),
            cost: self.part("cost"),
            registration: self.part("registration"),
            age: self.maybe("age"),
            women_only: self.part("women_only"),
            childcare: self.part("childcare"),
            wheelchair: self.maybe("wheelchair"),
            anonymous: self.part("anonymous"),
            contact: self.part("contact"),
            project: self.maybe("project"),
            co_organisers: once(self.part("co_organisers")),
            expires: self.maybe("expires"),
            confirm_months: self.maybe("confirm_months"),
            protected: self.maybe("protected"),
            example: self.part("example"),
            tags: self.part("tags"),
            rest: Map::new(),
        }
    }
}

/// The values, each once and in their order.
fn once<T: PartialEq>(values: Vec<T>) -> Vec<T> {
    let mut kept: Vec<T> = Vec::with_capacity(values.len());
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}
