//! Offers as services, organisations and places of Open Referral's HSDS 3.0. What nobody said is left out: a null would be refused.
//! Rows of ours that have no identifier of their own get one that is derived from their offer's, the same for ever.

mod openapi;
mod parts;
mod taxonomy;

pub use openapi::{MOST, hsds_openapi};
pub use taxonomy::{TERMS, Taxonomy, Term};

use super::entry::{Entry, is_web, public};
use crate::language::Interface;
use crate::language::say;
use crate::offer::Content;
use crate::offer::short_id;
use crate::organisation::Organisation;
use crate::vocabulary::Mode;
use crate::vocabulary::TargetGroup;
use parts::{
    attributes, contacts, cost_options, languages, location, phones, schedules, service_areas,
};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use uuid::Uuid;

/// An object of HSDS.
type Object = Map<String, Value>;

/// How much of a thing is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Its identifier and when it changed.
    Minimal,
    /// Its own properties.
    Plain,
    /// Everything that hangs on it.
    Full,
}

/// An object that tells whatever of this was said.
fn object<const N: usize>(pairs: [(&str, Option<Value>); N]) -> Object {
    let said = pairs.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    said.filter(|(_, value)| !is_empty(value)).collect()
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// The identifier of a row that hangs on another one.
fn derived(of: Uuid, name: &str) -> Value {
    Uuid::new_v5(&of, name.as_bytes()).to_string().into()
}

/// The identifier of an offer at its place. Its second half is the offer's own, so that the offer is found by it.
pub fn at_location_id(offer: Uuid) -> Uuid {
    let (high, _) = Uuid::new_v5(&offer, b"service_at_location").as_u64_pair();
    // Version 8: an identifier made in a way of one's own.
    Uuid::from_u64_pair(high & !0xf000 | 0x8000, offer.as_u64_pair().1)
}

/// An offer as a service.
pub fn hsds_service(entry: &Entry<'_>, depth: Depth) -> Value {
    let offer = entry.offer;
    let changed = offer.changed_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    if depth == Depth::Minimal {
        return json!({"id": offer.id, "last_modified": changed, "modified_date": changed});
    }
    let mut service = own(entry);
    service.insert("last_modified".into(), changed.into());
    let responsible = entry.organisations.iter().find(|one| one.id == offer.organisation);
    let organisation = responsible.map(|one| organisation(one, entry.lang, &entry.home(), depth));
    service.extend(organisation.map(|one| ("organization".to_owned(), one.into())));
    if depth == Depth::Full {
        service.extend(nested(entry));
        let there = at_location(entry, depth).map(|there| vec![Value::from(there)]);
        service.extend(there.map(|there| ("service_at_locations".to_owned(), there.into())));
    }
    service.into()
}

/// What a service says of itself.
fn own(entry: &Entry<'_>) -> Object {
    let (lang, content) = (entry.lang, &entry.offer.content);
    let longer = content.description.best(lang).map(|best| best.value);
    let described = [entry.summary(), longer].into_iter().flatten().collect::<Vec<_>>();
    let interpreted = content.languages.iter().filter(|one| one.mode == Mode::Interpreter);
    let interpreted: Vec<_> = interpreted.map(|one| one.language.label(lang)).collect();
    let note = |texts: &crate::language::Texts| texts.best(lang).map(|best| best.value.to_owned());
    let free = content.cost.free.map(|free| if free { "page-free" } else { "page-costs" });
    let registration = content.registration.required.map(|required| match required {
        true => "page-registration-needed",
        false => "page-registration-not-needed",
    });
    let both = |key: Option<&str>, note: Option<String>| {
        let parts = [key.map(|key| say(lang, key).into_owned()), note].into_iter().flatten();
        Some(Value::from(parts.collect::<Vec<_>>().join(" · ")))
    };
    let whom = whom(content, lang);
    let confirmed = entry.offer.confirmed_at.map(|at| at.with_timezone(&entry.network.time_zone));
    let name = if entry.title().is_empty() { "–" } else { entry.title() };
    object([
        ("id", Some(entry.offer.id.to_string().into())),
        ("organization_id", Some(entry.offer.organisation.to_string().into())),
        ("name", Some(name.into())),
        ("description", Some(described.join("\n\n").into())),
        ("url", Some(web(entry.website()).unwrap_or_else(|| entry.address().into()))),
        ("email", mail(entry.email())),
        ("status", Some("active".into())),
        ("interpretation_services", Some(interpreted.join(lang.comma()).into())),
        ("application_process", both(registration, note(&content.registration.note))),
        ("fees_description", both(free, note(&content.cost.note))),
        ("eligibility_description", Some(whom.join(lang.comma()).into())),
        ("minimum_age", content.age.map(|age| age.min.into())),
        ("maximum_age", content.age.and_then(|age| age.max).map(Value::from)),
        ("assured_date", confirmed.map(|at| at.date_naive().to_string().into())),
    ])
}

/// Whom an offer is for; "for women only" has said the group.
fn whom(content: &Content, lang: Interface) -> Vec<Cow<'static, str>> {
    let said = |group: &&TargetGroup| content.women_only && **group == TargetGroup::Women;
    let groups = content.target_groups.iter().filter(|group| !said(group));
    let women = content.women_only.then(|| say(lang, "page-women-only"));
    women.into_iter().chain(groups.map(|group| group.label(lang))).collect()
}

/// What hangs on a service beside its place.
fn nested(entry: &Entry<'_>) -> Object {
    let funder = entry.offer.content.project.as_ref().and_then(|project| project.funder.clone());
    let funding = funder.map(|source| {
        json!([{"id": derived(entry.offer.id, "funding"), "service_id": entry.offer.id, "source": source}])
    });
    object([
        ("phones", Some(phones(entry.offer.id, "service_id", entry.phone()))),
        ("contacts", Some(contacts(entry))),
        ("schedules", Some(schedules(entry))),
        ("service_areas", Some(service_areas(entry))),
        ("languages", Some(languages(entry))),
        ("funding", funding),
        ("cost_options", Some(cost_options(entry))),
        ("attributes", Some(attributes(entry))),
    ])
}

/// An offer at its place; none where it has none.
pub fn hsds_at_location(entry: &Entry<'_>, depth: Depth) -> Option<Value> {
    let mut there = at_location(entry, depth)?;
    let service = match depth {
        Depth::Full => hsds_service_alone(entry),
        _ => own(entry),
    };
    there.insert("service".into(), service.into());
    Some(there.into())
}

/// A service with all that hangs on it but its place.
fn hsds_service_alone(entry: &Entry<'_>) -> Object {
    let mut service = match hsds_service(entry, Depth::Full) {
        Value::Object(service) => service,
        _ => Object::new(),
    };
    service.remove("service_at_locations");
    service
}

fn at_location(entry: &Entry<'_>, depth: Depth) -> Option<Object> {
    let location = location(entry, depth)?;
    let mut there = object([
        ("id", Some(at_location_id(entry.offer.id).to_string().into())),
        ("service_id", Some(entry.offer.id.to_string().into())),
        ("location_id", location.get("id").cloned()),
    ]);
    if depth == Depth::Full {
        there.insert("schedules".into(), schedules(entry));
    }
    there.insert("location".into(), location.into());
    there.retain(|_, value| !is_empty(value));
    Some(there)
}

/// An organisation; with its services where they are given.
pub fn hsds_organization(
    one: &Organisation,
    lang: Interface,
    home: &str,
    depth: Depth,
    services: Option<Vec<Value>>,
) -> Value {
    let mut said = organisation(one, lang, home, depth);
    said.extend(services.map(|services| ("services".to_owned(), services.into())));
    said.into()
}

fn organisation(one: &Organisation, lang: Interface, home: &str, depth: Depth) -> Object {
    let name = Some(one.called(lang)).filter(|name| !name.trim().is_empty()).unwrap_or("–");
    let about = one.about.best(lang).map(|best| best.value).filter(|text| !text.trim().is_empty());
    let contact = &one.contact;
    let page = format!("{home}/organisation/{}", short_id(one.id));
    let website = contact.website.as_deref().filter(|address| is_web(address));
    let mut said = object([
        ("id", Some(one.id.to_string().into())),
        ("name", Some(name.into())),
        // It must be described, so that one that says nothing of itself is described by its name.
        ("description", Some(about.unwrap_or(name).into())),
        ("email", mail(public(contact.email.as_ref()))),
        ("website", web(website)),
        ("uri", web(Some(&page))),
    ]);
    if depth == Depth::Full {
        let phones = phones(one.id, "organization_id", public(contact.phone.as_ref()));
        said.extend(object([("phones", Some(phones))]));
    }
    said
}

/// An address of the web in the letters that a URI may have; none where it is none.
fn web(address: Option<&str>) -> Option<Value> {
    let url = url::Url::parse(address?).ok()?;
    Some(url.to_string().trim_end_matches('/').into())
}

/// An e-mail address that every reader takes for one.
fn mail(address: Option<&str>) -> Option<Value> {
    let plain = |c: char| c.is_ascii_graphic() && !"<>,;:\"()[]\\".contains(c);
    let address = address.filter(|one| one.chars().all(plain));
    let parts = address?.split_once('@')?;
    let fits = !parts.0.is_empty() && parts.1.contains('.') && !parts.1.contains('@');
    fits.then(|| address.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offer_is_found_by_the_identifier_of_its_place() {
        let offer = Uuid::new_v4();
        let there = at_location_id(offer);
        assert_eq!(crate::offer::short_bits(there), crate::offer::short_bits(offer));
        assert!(there != offer && there.get_version_num() == 8 && there == at_location_id(offer));
    }

    #[test]
    fn only_addresses_that_every_reader_takes_for_one_are_told() {
        assert_eq!(mail(Some("info@example.org")), Some("info@example.org".into()));
        for wrong in ["info", "a b@c.de", "ö@c.de", "a@b@c.de", "@c.de", "a@localhost"] {
            assert_eq!(mail(Some(wrong)), None, "{wrong}");
        }
        assert_eq!(
            web(Some("https://müller.de/ä b")),
            Some("https://xn--mller-kva.de/%C3%A4%20b".into())
        );
    }
}
