//! The sample files as the tests read them: relative days filled in, every piece as our own types.

use chrono::{Days, NaiveDate};
use geo::Coord;
use serde_json::{Map, Value, json};
use stadtkarte::network::Network;
use stadtkarte::offer::Content;
use stadtkarte::organisation::Organisation;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// The day on which these tests load the samples: the test moment of the whole house, a Monday.
pub const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 8, 24).unwrap();

/// One town's three files, read.
pub struct Town {
    pub slug: String,
    pub network: Network,
    pub boundary: Value,
    pub ground: geo::Polygon,
    pub organisations: BTreeMap<String, (Organisation, Value)>,
    pub offers: Vec<Sample>,
}

/// One feature of `offers.geojson`.
pub struct Sample {
    pub name: String,
    pub organisation: String,
    pub co_organisers: Vec<String>,
    pub content: Content,
    pub raw: String,
}

/// The folder of the samples.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// All towns there are, by name, loaded on the test day.
pub fn towns() -> Vec<Town> {
    towns_on(TODAY)
}

/// All towns there are, by name, loaded on a day.
pub fn towns_on(today: NaiveDate) -> Vec<Town> {
    let entries = fs::read_dir(folder()).expect("the samples are there");
    let paths = entries.map(|entry| entry.expect("a folder").path());
    let mut towns: Vec<_> =
        paths.filter(|path| path.is_dir()).map(|path| town(&path, today)).collect();
    towns.sort_by(|a, b| a.slug.cmp(&b.slug));
    towns
}

fn town(folder: &Path, today: NaiveDate) -> Town {
    let slug = folder.file_name().unwrap().to_str().unwrap().to_owned();
    let mut network = read(&folder.join("network.json"), today);
    network["id"] = json!(Uuid::nil());
    let boundary = read(&folder.join("boundary.geojson"), today);
    let offers = read(&folder.join("offers.geojson"), today);
    assert_eq!(offers["type"], "FeatureCollection", "{slug}");
    let organisations = offers["organisations"].as_array().unwrap();
    let features = offers["features"].as_array().unwrap();
    Town {
        network: parse(network, &slug),
        ground: polygon(&boundary),
        organisations: organisations.iter().map(organisation).collect(),
        offers: features.iter().map(|f| sample(&slug, f)).collect(),
        boundary,
        slug,
    }
}

/// A file with its relative days (`"@+12"`) replaced.
fn read(path: &Path, today: NaiveDate) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut value =
        serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    set_days(&mut value, today);
    value
}

fn set_days(value: &mut Value, today: NaiveDate) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|value| set_days(value, today)),
        Value::Object(fields) => fields.values_mut().for_each(|value| set_days(value, today)),
        Value::String(text) => {
            let (offset, weekday) = text.split_once(' ').unwrap_or((text, ""));
            let days = |sign| offset.strip_prefix(sign).and_then(|n| n.parse().ok()).map(Days::new);
            let day = days("@+").map(|n| today + n).or_else(|| days("@-").map(|n| today - n));
            let names = |day: &NaiveDate| {
                let name = day.format("%a").to_string().to_lowercase();
                weekday.is_empty() || name.starts_with(weekday)
            };
            let day = day.and_then(|day| day.iter_days().take(7).find(names));
            if let Some(day) = day {
                *text = day.to_string();
            }
        }
        _ => {}
    }
}

fn parse<T: serde::de::DeserializeOwned>(value: Value, name: &str) -> T {
    serde_json::from_value(value).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn polygon(boundary: &Value) -> geo::Polygon {
    let rings = boundary["geometry"]["coordinates"].as_array().unwrap().iter();
    let corner = |p: &Value| Coord { x: p[0].as_f64().unwrap(), y: p[1].as_f64().unwrap() };
    let mut rings = rings.map(|ring| ring.as_array().unwrap().iter().map(corner).collect());
    geo::Polygon::new(rings.next().unwrap(), rings.collect())
}

fn organisation(value: &Value) -> (String, (Organisation, Value)) {
    let mut known = value.as_object().unwrap().clone();
    let key = take(&mut known, "key").as_str().unwrap().to_owned();
    let membership =
        json!({"state": take(&mut known, "state"), "trusted": take(&mut known, "trusted")});
    known.insert("id".into(), json!(Uuid::nil()));
    let organisation = parse(Value::Object(known), &key);
    (key, (organisation, membership))
}

fn sample(slug: &str, feature: &Value) -> Sample {
    let name = format!("{slug}/{}", feature["id"].as_str().expect("an id"));
    let mut fields = feature["properties"].as_object().unwrap().clone();
    if let Some(point) = feature["geometry"].get("coordinates") {
        fields["place"]["point"] = point.clone();
    }
    let organisation = take(&mut fields, "organisation").as_str().unwrap().to_owned();
    let co_organisers = match fields.remove("co_organisers") {
        Some(keys) => parse(keys, &name),
        None => Vec::new(),
    };
    Sample {
        content: parse(Value::Object(fields), &name),
        raw: feature.to_string(),
        name,
        organisation,
        co_organisers,
    }
}

fn take(fields: &mut Map<String, Value>, name: &str) -> Value {
    fields.remove(name).unwrap_or_else(|| panic!("{name} is missing in {fields:?}"))
}
