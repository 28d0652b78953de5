//! One row of any format, its properties and its position, as an offer; everything that is wrong with it is named at once.

use super::fields::{Fields, as_flag};
use super::place::{contact, place, position};
use super::words::{
    self, CATEGORIES, FORMATS, LANGUAGES, MODES, PURPOSES, TARGET_GROUPS, WHEELCHAIR,
};
use super::{Defaults, OfferRow, Row};
use crate::error::Problem;
use crate::offer::AgeRange;
use crate::offer::Content;
use crate::offer::Cost;
use crate::offer::Registration;
use crate::offer::VERSION;
use crate::schedule::Schedule;
use crate::schedule::SpokenLanguage;
use crate::vocabulary::Category;
use crate::vocabulary::Mode;
use crate::vocabulary::Wheelchair;
use serde_json::{Map, Value};
use uuid::Uuid;

/// The longest identifier and the longest name of an organisation, in characters.
const LONGEST_NAME: usize = 200;

/// The properties of a row with what stands beside them.
pub(super) struct Raw {
    /// The line where it begins.
    pub(super) line: u64,
    /// The identifier beside the properties, as GeoJSON has it.
    pub(super) id: Option<Value>,
    /// The GeoJSON geometry; flat `lon` and `lat` are looked for where there is none.
    pub(super) geometry: Option<Value>,
    /// Everything else.
    pub(super) properties: Map<String, Value>,
}

/// Reads one row; `prefix` stands before every field of its problems, such as `features[3].`.
pub(super) fn row(raw: Raw, defaults: &Defaults, prefix: &str) -> Row {
    let line = raw.line;
    let mut fields = Fields::new(raw.properties);
    let offer = offer(&mut fields, raw.id, raw.geometry, defaults);
    let (left, problems) = fields.finish();
    let (mut offer, mut unknown) = (offer, Vec::new());
    match offer.content.v {
        // Written by hand: what means nothing here is left out, and said.
        0 => {
            unknown.extend(left.into_iter().map(|(name, _)| name));
            offer.content.v = VERSION;
        }
        // Written by us, perhaps by a later version: what it knew survives.
        _ => offer.content.rest = left,
    }
    let found = |problem: Problem| {
        Problem { field: format!("{prefix}{}", problem.field), ..problem }.at_line(line)
    };
    let problems: Vec<Problem> = problems.into_iter().map(found).collect();
    let offer = if problems.is_empty() { Ok(Box::new(offer)) } else { Err(problems) };
    Row { line, offer, unknown }
}

/// A row that cannot even be taken apart.
pub(super) fn refused(line: u64, problem: Problem) -> Row {
    Row { line, offer: Err(vec![problem.at_line(line)]), unknown: Vec::new() }
}

fn offer(
    fields: &mut Fields,
    id: Option<Value>,
    geometry: Option<Value>,
    defaults: &Defaults,
) -> OfferRow {
    let mut position = position(fields, geometry);
    let flat = fields.number("lon").zip(fields.number("lat"));
    position = position.or(flat);
    let content = content(fields, position, defaults);
    if fields.problems() == 0 {
        content.check().into_iter().for_each(|problem| fields.refuse(problem));
    }
    OfferRow {
        id: identifier(fields, id),
        source: fields.line("source"),
        uuid: uuid(fields),
        organisation: organisation(fields, defaults),
        co_organisers: fields.list("co_organisers"),
        confirmed_at: fields.moment("confirmed_at"),
        content,
    }
}

/// The source's own identifier, without which a second import could not know the offer again.
fn identifier(fields: &mut Fields, beside: Option<Value>) -> String {
    let beside = match beside {
        Some(Value::String(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let inside = fields.line("id");
    let id = beside.or(inside).unwrap_or_default();
    if id.is_empty() {
        fields.refuse(Problem::new("id", "problem-id-missing"));
    } else if id.chars().count() > LONGEST_NAME {
        fields.refuse(Problem::new("id", "problem-too-long").with("most", LONGEST_NAME));
    } else if id.contains('\0') {
        fields.refuse(Problem::new("id", "problem-null-character"));
    }
    id
}

fn uuid(fields: &mut Fields) -> Option<Uuid> {
    let given = fields.line("uuid")?;
    let uuid = Uuid::try_parse(&given).ok();
    if uuid.is_none() {
        fields.refuse(Problem::new("uuid", "problem-shape").with("value", given));
    }
    uuid
}

fn organisation(fields: &mut Fields, defaults: &Defaults) -> String {
    let name =
        fields.line("organisation").or_else(|| defaults.organisation.clone()).unwrap_or_default();
    if name.is_empty() {
        fields.refuse(Problem::new("organisation", "problem-required"));
    } else if name.chars().count() > LONGEST_NAME {
        fields.refuse(Problem::new("organisation", "problem-too-long").with("most", LONGEST_NAME));
    }
    name
}

fn content(fields: &mut Fields, position: super::place::Position, defaults: &Defaults) -> Content {
    let language = &defaults.language;
    Content {
        v: fields.exact("v").unwrap_or_default(),
        purpose: fields.word("purpose", &PURPOSES).unwrap_or_default(),
        format: fields.word("format", &FORMATS).unwrap_or_default(),
        title: fields.texts("title", language),
        summary: fields.texts("summary", language),
        description: fields.texts("description", language),
        categories: categories(fields, defaults),
        target_groups: fields.words(&["target_groups", "target_group"], &TARGET_GROUPS),
        languages: languages(fields),
        place: place(fields, position, defaults),
        schedule: schedule(fields),
        cost: cost(fields, defaults),
        registration: registration(fields, defaults),
        age: age(fields),
        women_only: fields.flag("women_only").unwrap_or_default(),
        childcare: fields.flag("childcare").unwrap_or_default(),
        wheelchair: wheelchair(fields),
        anonymous: fields.flag("anonymous").unwrap_or_default(),
        contact: contact(fields),
        project: fields.object("project"),
        co_organisers: Vec::new(),
        expires: fields.date("expires"),
        confirm_months: fields.number("confirm_months").map(|months| months as u8),
        protected: fields.flag("protected"),
        example: fields.flag("example").unwrap_or_default(),
        tags: fields.list("tags"),
        rest: Map::new(),
    }
}

/// What it is about; what holds for all rows where this one says nothing.
fn categories(fields: &mut Fields, defaults: &Defaults) -> Vec<Category> {
    let before = fields.problems();
    let said = fields.words(&["categories", "category"], &CATEGORIES);
    match said.is_empty() && fields.problems() == before {
        true => defaults.category.into_iter().collect(),
        false => said,
    }
}

/// The languages: objects with their mode, or codes and names, which may carry it too: `ar`, `Arabisch`, `de:main`.
fn languages(fields: &mut Fields) -> Vec<SpokenLanguage> {
    if fields
        .peek("languages")
        .and_then(Value::as_array)
        .is_some_and(|items| items.iter().any(Value::is_object))
    {
        return fields.exact("languages").unwrap_or_default();
    }
    let mut languages: Vec<SpokenLanguage> = Vec::new();
    for given in fields.list("languages") {
        let (name, mode) = given.rsplit_once(':').unwrap_or((&given, ""));
        let mode = match mode.trim() {
            "" => Some(Mode::Spoken),
            mode => MODES.find(mode),
        };
        let language =
            LANGUAGES.find(name).or_else(|| crate::vocabulary::Spoken::from_id(name.trim()));
        match (language, mode) {
            (Some(language), Some(mode))
                if languages.iter().all(|known| known.language != language) =>
            {
                languages.push(SpokenLanguage { language, mode })
            }
            (Some(_), Some(_)) => {}
            (None, _) => fields.refuse(LANGUAGES.unknown("languages", name)),
            (_, None) => fields
                .refuse(MODES.unknown("languages", given.rsplit(':').next().unwrap_or_default())),
        }
    }
    languages
}

/// When it takes place: our own form, or `opening_hours` as OpenStreetMap writes them.
fn schedule(fields: &mut Fields) -> Schedule {
    let hours = fields.line("opening_hours");
    if let Some(schedule) = fields.object("schedule") {
        return schedule;
    }
    if let Some(given) = fields.line("schedule") {
        fields.refuse(Problem::new("schedule", "problem-shape").with("value", given));
    }
    let Some(hours) = hours else {
        return Schedule::default();
    };
    match Schedule::from_opening_hours(&hours) {
        Ok(schedule) => schedule,
        Err(problem) => {
            fields.refuse(problem);
            Schedule::default()
        }
    }
}

/// How far a wheelchair gets: a word of ours, or yes and no as people write them.
fn wheelchair(fields: &mut Fields) -> Option<Wheelchair> {
    match fields.peek("wheelchair").and_then(as_flag) {
        Some(flag) => {
            fields.take("wheelchair");
            Some(if flag { Wheelchair::Yes } else { Wheelchair::No })
        }
        None => fields.word("wheelchair", &WHEELCHAIR),
    }
}

fn cost(fields: &mut Fields, defaults: &Defaults) -> Cost {
    let free = fields.flag("free");
    let mut cost: Cost = fields.object("cost").unwrap_or_default();
    for name in ["cost", "cost_note"] {
        let note = fields.texts(name, &defaults.language);
        note.iter().for_each(|(tag, text)| drop(cost.note.insert(tag.clone(), text.clone())));
    }
    cost.free = free.or(cost.free);
    cost
}

fn registration(fields: &mut Fields, defaults: &Defaults) -> Registration {
    let required = fields.flag("registration_required");
    let mut registration: Registration = fields.object("registration").unwrap_or_default();
    let said = fields.flag("registration");
    let note = fields.texts("registration_note", &defaults.language);
    note.iter().for_each(|(tag, text)| drop(registration.note.insert(tag.clone(), text.clone())));
    registration.required = required.or(said).or(registration.required);
    registration
}

/// The ages: an object, or `age_min` and `age_max` in years.
fn age(fields: &mut Fields) -> Option<AgeRange> {
    let whole = fields.object("age");
    let mut years = |name: &str| {
        let years = fields.number(name)?;
        let sound = years.fract() == 0.0 && (0.0..=120.0).contains(&years);
        if !sound {
            fields.refuse(Problem::new(name, "problem-age"));
        }
        sound.then_some(years as u8)
    };
    match (years("age_min"), years("age_max")) {
        (None, None) => whole,
        (min, max) => Some(AgeRange { min: min.unwrap_or(0), max }),
    }
}

/// The nearest field to one that means nothing here, for a hint.
pub(super) fn meant(name: &str) -> Option<&'static str> {
    words::nearest(name, FIELDS.iter().copied())
}

/// The fields that a row may have, apart from texts by language.
pub(super) const FIELDS: &[&str] = &[
    "id",
    "uuid",
    "source",
    "organisation",
    "co_organisers",
    "confirmed_at",
    "v",
    "purpose",
    "format",
    "title",
    "summary",
    "description",
    "categories",
    "category",
    "target_groups",
    "target_group",
    "languages",
    "lon",
    "lat",
    "place",
    "place_mode",
    "place_name",
    "street",
    "postal_code",
    "locality",
    "area",
    "approximate",
    "directions",
    "schedule",
    "opening_hours",
    "cost",
    "cost_note",
    "free",
    "registration",
    "registration_required",
    "registration_note",
    "age",
    "age_min",
    "age_max",
    "women_only",
    "childcare",
    "wheelchair",
    "anonymous",
    "contact",
    "phone",
    "publish_phone",
    "email",
    "publish_email",
    "website",
    "project",
    "expires",
    "confirm_months",
    "protected",
    "example",
    "tags",
    "more",
];
