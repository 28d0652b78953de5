//! The two collections, what they can be asked for, and what their features hold.

use super::super::House;
use super::PLAIN;
use super::call::{Answer, Call, Document, respond};
use super::items::GEOJSON;
use super::page;
use super::parameters::Parameter;
use crate::atlas::Places;
use crate::exchange::PROPERTIES;
use crate::exchange::PropertyKind;
use crate::filter::Filter;
use crate::geo::Bounds;
use crate::geo::Crs;
use crate::language::say;
use crate::network::LICENCES;
use axum::extract::{Request, State};
use axum::response::Response;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// The media type of JSON schemas.
const SCHEMA: &str = "application/schema+json";

/// What the OGC calls its relations.
const OGC: &str = "http://www.opengis.net/def/rel/ogc/1.0/";

/// A collection of offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    /// Those with a point.
    Offers,
    /// Those without one: by telephone, online, or protected. Clients of the OGC interface cannot do with features of both kinds in one.
    Unlocated,
}

impl Collection {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Offers, Self::Unlocated];

    /// The one that a path below the interface names.
    pub fn of(call: &Call) -> Result<Self, Box<Response>> {
        let named = call.path.split('/').nth(2).unwrap_or_default();
        let found = Self::ALL.into_iter().find(|collection| collection.id() == named);
        found.ok_or_else(|| call.missing("collection", named))
    }

    /// Its name in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Offers => "offers",
            Self::Unlocated => "offers-without-place",
        }
    }

    /// The key of its title.
    pub fn key(self) -> &'static str {
        match self {
            Self::Offers => "ogc-offers",
            Self::Unlocated => "ogc-unlocated",
        }
    }

    /// Which offers it has.
    pub fn places(self) -> Places {
        match self {
            Self::Offers => Places::Located,
            Self::Unlocated => Places::Unlocated,
        }
    }

    /// The links to the schema of its features, in both spellings: the standard has one, GDAL reads only the other.
    pub fn described_by(self, call: &Call) -> [Value; 2] {
        let schema = call.address(&format!("/collections/{}/schema", self.id()));
        ["describedby", "describedBy"]
            .map(|rel| call.link(rel, schema.clone(), SCHEMA, "ogc-schema"))
    }
}

/// `GET …/collections`
pub async fn collections(State(house): State<Arc<House>>, request: Request) -> Response {
    respond(&house, &request, PLAIN, |call| {
        let all: Vec<Value> = Collection::ALL.iter().map(|one| described(call, *one)).collect();
        let links = call.self_links("application/json");
        let body = json!({"title": call.titled("ogc-title"), "links": links, "collections": all});
        let page = page::collections(call, &all);
        Ok(document(call.titled("ogc-title"), "application/json", &body, links, page))
    })
}

/// `GET …/collections/{collection}`
pub async fn collection(State(house): State<Arc<House>>, request: Request) -> Response {
    respond(&house, &request, PLAIN, |call| {
        let collection = Collection::of(call)?;
        let mut body = described(call, collection);
        let mut links = call.self_links("application/json");
        let more = body["links"].as_array().cloned().unwrap_or_default();
        links.extend(more.into_iter().filter(|link| link["rel"] != "self"));
        body["links"] = json!(links);
        let page = page::collection(call, collection, &body);
        Ok(document(call.titled(collection.key()), "application/json", &body, links, page))
    })
}

/// A document for programs, and a page beside it.
pub fn document(
    title: String,
    kind: &'static str,
    body: &Value,
    links: Vec<Value>,
    page: maud::Markup,
) -> Document {
    Document { kind, body: body.to_string().into_bytes(), links, title, page, crs: None }
}

/// What is said of a collection, the same wherever it is listed.
fn described(call: &Call, collection: Collection) -> Value {
    let own = call.address(&format!("/collections/{}", collection.id()));
    let queryables = format!("{OGC}queryables");
    let mut links = vec![
        call.link("self", own.clone(), "application/json", collection.key()),
        call.link("items", format!("{own}/items"), GEOJSON, "ogc-items"),
        call.link("items", format!("{own}/items?f=html"), "text/html", "ogc-items"),
        call.link(&queryables, format!("{own}/queryables"), SCHEMA, "ogc-queryables"),
    ];
    links.extend(collection.described_by(call));
    links.extend(licence(call));
    let mut body = json!({
        "id": collection.id(),
        "title": call.titled(collection.key()),
        "description": say(call.lang, &format!("{}-about", collection.key())),
        "itemType": "feature",
        "crs": Crs::ALL.iter().map(|crs| crs.uri()).collect::<Vec<_>>(),
    });
    if collection == Collection::Offers {
        let Bounds { west, south, east, north } = extent(call);
        body["extent"] =
            json!({"spatial": {"bbox": [[west, south, east, north]], "crs": Crs::Crs84.uri()}});
        body["storageCrs"] = json!(Crs::Crs84.uri());
        if call.network.is_some() {
            let (rel, there) = (format!("{OGC}tilesets-vector"), format!("{own}/tiles"));
            links.push(call.link(&rel, there, "application/json", "ogc-tiles"));
        }
    }
    body["links"] = json!(links);
    body
}

/// The links to the licences that the networks set, each once; none where none is set, since nobody's permission is made up.
pub fn licence(call: &Call) -> Vec<Value> {
    let set = |(id, ..): &(&str, &str, &str)| {
        let mut all = call.maps.iter().map(|map| &map.network.open_data);
        all.any(|open| open.licence.as_deref() == Some(*id))
    };
    let link = |(_, name, text): &(&str, &str, &str)| json!({"rel": "license", "href": text, "type": "text/html", "title": name});
    LICENCES.iter().filter(|one| set(one)).map(link).collect()
}

/// A box that holds every offer, in degrees, a little larger than them; the ground of the networks where there is none.
pub fn extent(call: &Call) -> Bounds {
    let boxes = call.maps.iter().map(|map| {
        let all = map.beside(&Filter::default(), call.now(map)).bounds;
        all.unwrap_or_else(|| map.network.ground.bounds())
    });
    let all = boxes.reduce(Bounds::union);
    let all = all.unwrap_or(Bounds { west: 5.8, south: 47.2, east: 15.1, north: 55.1 });
    let wide = |degrees: f64, by: f64| ((degrees + by) * 1e5).round() / 1e5;
    Bounds {
        west: wide(all.west, -0.001),
        south: wide(all.south, -0.001),
        east: wide(all.east, 0.001),
        north: wide(all.north, 0.001),
    }
}

/// `GET …/collections/{collection}/queryables`
pub async fn queryables(State(house): State<Arc<House>>, request: Request) -> Response {
    respond(&house, &request, PLAIN, |call| {
        let collection = Collection::of(call)?;
        let mut properties: Map<String, Value> = Parameter::filters()
            .map(|one| {
                let mut schema = one.schema();
                schema["title"] = json!(one.words(call.lang));
                (one.name().to_owned(), schema)
            })
            .collect();
        if collection == Collection::Offers {
            properties.insert(
                "geometry".into(),
                json!({"format": "geometry-point", "x-ogc-role": "primary-geometry"}),
            );
        }
        schema_of(call, collection, "ogc-queryables", properties, "queryables")
    })
}

/// `GET …/collections/{collection}/schema`
pub async fn schema(State(house): State<Arc<House>>, request: Request) -> Response {
    respond(&house, &request, PLAIN, |call| {
        let collection = Collection::of(call)?;
        let mut properties: Map<String, Value> =
            PROPERTIES.iter().map(|(name, kind)| ((*name).to_owned(), property(*kind))).collect();
        for (name, words) in [("category", "ogc-first-category"), ("categories", "ogc-categories")]
        {
            properties[name]["title"] = json!(say(call.lang, words));
        }
        properties.insert("id".into(), json!({"type": "string", "x-ogc-role": "id"}));
        if collection == Collection::Offers {
            properties.insert(
                "geometry".into(),
                json!({"format": "geometry-point", "x-ogc-role": "primary-geometry"}),
            );
        }
        schema_of(call, collection, "ogc-schema", properties, "schema")
    })
}

/// The schema of a property.
fn property(kind: PropertyKind) -> Value {
    match kind {
        PropertyKind::Words | PropertyKind::Id => json!({"type": "string"}),
        PropertyKind::Address => json!({"type": "string", "format": "uri"}),
        PropertyKind::Moment => json!({"type": "string", "format": "date-time"}),
        PropertyKind::Number => json!({"type": "integer"}),
        PropertyKind::Flag => json!({"type": "boolean"}),
    }
}

fn schema_of(
    call: &Call,
    collection: Collection,
    key: &str,
    properties: Map<String, Value>,
    name: &str,
) -> Answer {
    let links = call.self_links(SCHEMA);
    let own = call.address(&format!("/collections/{}/{name}", collection.id()));
    let page = page::properties(call, collection, key, &properties);
    let title = call.titled(collection.key());
    let body = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": own,
        "type": "object",
        "title": title,
        "properties": properties,
        "additionalProperties": false,
    });
    Ok(document(say(call.lang, key).into_owned(), SCHEMA, &body, links, page))
}
