//! An offer as one flat feature for geographic information systems: every property is a text, a number or a yes, and every
//! feature has all of them, so that a table can be made of the first one.

use super::Entry;
use crate::atlas::write_json;
use crate::geo::Crs;
use crate::offer::short_form;
use crate::vocabulary::Wheelchair;
use chrono::{DateTime, SecondsFormat, Utc};
use std::fmt::{Display, Write as _};
use std::io::Write;

/// What a property holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PropertyKind {
    /// Words for people, in the language asked for or the nearest there is.
    #[default]
    Words,
    /// An identifier, or several with commas between them.
    Id,
    /// A web address.
    Address,
    /// A moment.
    Moment,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
}

use PropertyKind::{Address, Flag, Id, Moment, Number, Words};

/// All properties of a feature in their order. Those that can be filtered by are called as the filter is.
pub const PROPERTIES: &[(&str, PropertyKind)] = &[
    ("title", Words),
    ("title_lang", Id),
    ("summary", Words),
    ("purpose", Id),
    ("format", Id),
    ("format_label", Words),
    ("category", Id),
    ("category_label", Words),
    ("categories", Id),
    ("target_group", Id),
    ("target_groups", Words),
    ("language", Id),
    ("languages", Words),
    ("opening_hours", Id),
    ("opening_hours_text", Words),
    ("organisation", Id),
    ("organisation_name", Words),
    ("place", Words),
    ("street", Words),
    ("postal_code", Id),
    ("locality", Words),
    ("area", Words),
    ("approximate", Flag),
    ("phone", Id),
    ("email", Id),
    ("website", Address),
    ("url", Address),
    ("free", Flag),
    ("cost", Words),
    ("registration", Flag),
    ("wheelchair", Flag),
    ("wheelchair_access", Id),
    ("childcare", Flag),
    ("women_only", Flag),
    ("anonymous", Flag),
    ("age_min", Number),
    ("age_max", Number),
    ("network", Id),
    ("confirmed", Moment),
    ("changed", Moment),
];

/// Writes a feature, up to where more members could follow: its last bracket is the caller's.
pub fn feature(out: &mut Vec<u8>, entry: &Entry, crs: Crs) {
    out.extend_from_slice(br#"{"type":"Feature","id":""#);
    out.extend_from_slice(&short_form(entry.offer.id));
    out.extend_from_slice(br#"","geometry":"#);
    match entry.offer.content.place.shown() {
        // No place at all, and yet a geometry: the schema of OGC API – Features 1.0 refuses null, and RFC 7946 (3.1) lets an empty one stand for it.
        None => out.extend_from_slice(br#"{"type":"MultiPoint","coordinates":[]}"#),
        Some(point) => {
            let [a, b] = crs.project(point);
            // Ten centimetres are enough for a house.
            let _ = match crs.in_degrees() {
                true => write!(out, r#"{{"type":"Point","coordinates":[{a:.6},{b:.6}]}}"#),
                false => write!(out, r#"{{"type":"Point","coordinates":[{a:.2},{b:.2}]}}"#),
            };
        }
    }
    out.extend_from_slice(br#","properties":{"#);
    let mut properties = Properties { out, next: 0, scratch: String::new() };
    about(&mut properties, entry);
    when_and_who(&mut properties, entry);
    place(&mut properties, entry);
    conditions(&mut properties, entry);
    out.push(b'}');
}

/// Writes the properties one after the other, each under the name that stands next in [`PROPERTIES`].
struct Properties<'o> {
    out: &'o mut Vec<u8>,
    next: usize,
    scratch: String,
}

impl Properties<'_> {
    fn name(&mut self) {
        if self.next > 0 {
            self.out.push(b',');
        }
        let (name, _) = PROPERTIES.get(self.next).copied().unwrap_or_default();
        self.next += 1;
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
    }

    fn text(&mut self, value: Option<&str>) {
        self.name();
        match value.filter(|value| !value.trim().is_empty()) {
            Some(value) => write_json(self.out, value),
            None => self.out.extend_from_slice(b"null"),
        }
    }

    /// Several texts as one; nothing where there are none.
    fn joined<T: Display>(&mut self, values: impl Iterator<Item = T>, between: &str) {
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        for (at, value) in values.enumerate() {
            let between = if at > 0 { between } else { "" };
            let _ = write!(scratch, "{between}{value}");
        }
        self.text(Some(&scratch));
        self.scratch = scratch;
    }

    /// A number or a yes, as JSON writes it.
    fn plain<T: Display>(&mut self, value: Option<T>) {
        self.name();
        let _ = match value {
            Some(value) => write!(self.out, "{value}"),
            None => write!(self.out, "null"),
        };
    }
}

fn about(out: &mut Properties, entry: &Entry) {
    let (content, lang) = (&entry.offer.content, entry.lang);
    out.text(Some(entry.title()));
    let best = content.title.best(lang).filter(|best| best.tag.as_str() != lang.tag());
    out.text(best.map(|best| best.tag.as_str()));
    out.text(entry.summary());
    out.text(Some(content.purpose.id()));
    out.text(Some(content.format.id()));
    out.text(Some(&content.format.label(lang)));
    let first = content.categories.first();
    out.text(first.map(|category| category.id()));
    out.text(first.map(|category| category.label(lang)).as_deref());
    out.joined(content.categories.iter().map(|one| one.id()), ",");
    out.joined(content.target_groups.iter().map(|one| one.id()), ",");
    out.joined(content.target_groups.iter().map(|one| one.label(lang)), lang.comma());
    let spoken = entry.spoken(0);
    out.joined(spoken.iter().map(|one| one.id()), ",");
    out.joined(spoken.iter().map(|one| one.label(lang)), lang.comma());
}

fn when_and_who(out: &mut Properties, entry: &Entry) {
    let schedule = &entry.offer.content.schedule;
    out.text(schedule.to_opening_hours().as_deref());
    out.joined(schedule.sentences_from(entry.now.date(), entry.lang).iter(), "; ");
    out.joined(std::iter::once(entry.offer.organisation), "");
    let names = entry.organisations.iter().map(|one| one.called(entry.lang));
    out.joined(names.filter(|name| !name.is_empty()), entry.lang.comma());
}

fn place(out: &mut Properties, entry: &Entry) {
    let place = &entry.offer.content.place;
    let address = place.address.as_ref();
    out.text(place.name.as_deref());
    out.text(address.and_then(|address| address.street.as_deref()));
    out.text(address.and_then(|address| address.postal_code.as_deref()));
    out.text(address.and_then(|address| address.locality.as_deref()));
    out.text(place.area.as_ref().map(|area| area.name.as_str()));
    out.plain(Some(place.approximate));
}

fn conditions(out: &mut Properties, entry: &Entry) {
    let content = &entry.offer.content;
    out.text(entry.phone());
    out.text(entry.email());
    out.text(entry.website());
    out.text(Some(&entry.address()));
    out.plain(content.cost.free);
    out.text(content.cost.note.best(entry.lang).map(|best| best.value));
    out.plain(content.registration.required);
    out.plain(content.wheelchair.map(|access| access != Wheelchair::No));
    out.text(content.wheelchair.map(|access| access.id()));
    out.plain(Some(content.childcare));
    out.plain(Some(content.women_only));
    out.plain(Some(content.anonymous));
    out.plain(content.age.map(|age| age.min));
    out.plain(content.age.and_then(|age| age.max));
    out.text(Some(&entry.network.slug));
    let moment = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
    out.text(entry.offer.confirmed_at.map(moment).as_deref());
    out.text(Some(&moment(entry.offer.changed_at)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::holiday::Calendar;
    use crate::language::Interface;
    use crate::network::Network;
    use crate::offer::Offer;
    use crate::vocabulary::Land;
    use serde_json::{Value, json};
    use uuid::Uuid;

    fn network() -> Network {
        let network = json!({"id": Uuid::from_u128(7), "slug": "ludwigsburg", "town": "Ludwigsburg", "name": {"de": "Stadtkarte"}, "land": "BW",
            "ground": {"center": [9.19, 48.897], "zoom": 13}, "languages": ["de", "en", "ar"]});
        serde_json::from_value(network).unwrap()
    }

    fn written(content: Value, lang: Interface, crs: Crs) -> Value {
        let offer = json!({"id": Uuid::from_u128(9), "network": Uuid::from_u128(7), "organisation": Uuid::from_u128(3),
            "changed_at": "2026-08-01T00:00:00Z", "content": content});
        let mut offer: Offer = serde_json::from_value(offer).unwrap();
        offer.content = offer.content.published();
        let calendar = Calendar::without_school(Land::BadenWuerttemberg);
        let entry = Entry {
            offer: &offer,
            network: &network(),
            organisations: &[],
            calendar: &calendar,
            lang,
            now: "2026-08-24T15:00:00".parse().unwrap(),
            origin: "https://karte.example",
        };
        let mut out = Vec::new();
        feature(&mut out, &entry, crs);
        out.push(b'}');
        serde_json::from_slice(&out).unwrap()
    }

    fn kind_of(value: &Value) -> &'static [PropertyKind] {
        match value {
            Value::String(_) => &[Words, Id, Address, Moment],
            Value::Bool(_) => &[Flag],
            Value::Number(_) => &[Number],
            _ => &[Words, Id, Address, Moment, Flag, Number],
        }
    }

    #[test]
    fn every_feature_has_all_properties_and_each_holds_what_is_said_of_it() {
        let slot =
            json!({"rule": {"weekly": {"weekdays": ["MO"]}}, "from": "15:00", "to": "17:00"});
        let full = json!({"title": {"de": "Café \"Süd\""}, "summary": {"de": "Kaffee"}, "categories": ["sport", "health"], "target_groups": ["women"],
            "languages": [{"language": "ar", "mode": "main"}], "schedule": {"slots": [slot]}, "cost": {"free": true, "note": {"de": "Spende"}},
            "registration": {"required": false}, "wheelchair": "limited", "age": {"min": 6, "max": 12},
            "contact": {"phone": {"value": "07141 1", "public": true}, "email": {"value": "a@b.de", "public": false}, "website": "https://b.de"},
            "place": {"mode": "exact", "name": "Haus", "point": [9.19, 48.897], "address": {"street": "Weg 1", "postal_code": "71634", "locality": "Ludwigsburg"}}});
        for content in [full, json!({"title": {"de": "Nichts"}, "categories": ["protection"]})] {
            let feature = written(content, Interface::De, Crs::Crs84);
            let properties = feature["properties"].as_object().unwrap();
            assert_eq!(properties.len(), PROPERTIES.len());
            for (name, kind) in PROPERTIES {
                assert!(
                    kind_of(&properties[*name]).contains(kind),
                    "{name}: {}",
                    properties[*name]
                );
            }
            assert_eq!(properties["email"], Value::Null);
        }
    }

    #[test]
    fn labels_speak_the_readers_language_and_identifiers_none() {
        let content = json!({"title": {"de": "Café"}, "categories": ["sport"], "languages": [{"language": "ar", "mode": "main"}, {"language": "de", "mode": "spoken"}]});
        let feature = written(content, Interface::En, Crs::Crs84);
        let properties = &feature["properties"];
        assert_eq!(
            (&properties["title"], &properties["title_lang"]),
            (&json!("Café"), &json!("de"))
        );
        assert_eq!(
            (&properties["language"], &properties["languages"]),
            (&json!("ar,de"), &json!("Arabic, German"))
        );
        assert_eq!(
            properties["url"],
            json!("https://karte.example/ludwigsburg/en/offer/0000000000009")
        );
    }

    #[test]
    fn a_protected_place_has_no_geometry_in_any_system() {
        let there = json!({"mode": "exact", "point": [9.19, 48.897], "address": {"street": "Geheim 1", "locality": "Ludwigsburg"}});
        let shelter =
            json!({"title": {"de": "Haus"}, "categories": ["protection"], "place": there.clone()});
        let open = json!({"title": {"de": "Haus"}, "categories": ["sport"], "place": there});
        for crs in Crs::ALL {
            let hidden = written(shelter.clone(), Interface::De, *crs);
            let (nowhere, street) =
                (&hidden["geometry"]["coordinates"], &hidden["properties"]["street"]);
            assert!(*nowhere == json!([]) && street.is_null());
            let shown = written(open.clone(), Interface::De, *crs);
            assert_eq!(shown["geometry"]["coordinates"].as_array().map(Vec::len), Some(2));
        }
        let utm = written(open, Interface::De, Crs::Epsg25832);
        let east = utm["geometry"]["coordinates"][0].as_f64().unwrap();
        assert!((513_000.0..515_000.0).contains(&east), "{east}");
    }
}
