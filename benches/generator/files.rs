//! Writes the made-up offers as files that `stadtkarte import` reads, one row at a time.

use super::{generate, organisations};
use stadtkarte::geo::Point;
use stadtkarte::language::Texts;
use stadtkarte::offer::Offer;
use std::io::{self, Write};

/// Writes `n` offers and their organisations as GeoJSON.
pub fn geojson(out: &mut impl Write, n: usize, seed: u64) -> io::Result<()> {
    write!(
        out,
        r#"{{"type":"FeatureCollection","source":"generator","language":"de","organisations":["#
    )?;
    for (at, organisation) in organisations(n, seed).enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let written = serde_json::json!({"key": organisation.id, "name": organisation.name, "state": "member"});
        write!(out, "{comma}\n{written}")?;
    }
    write!(out, r#"],"features":["#)?;
    for (at, offer) in generate(n, seed).enumerate() {
        write!(out, "{}\n{}", if at == 0 { "" } else { "," }, feature(offer)?)?;
    }
    writeln!(out, "]}}")
}

fn feature(offer: Offer) -> io::Result<serde_json::Value> {
    let point = offer.content.place.point;
    let mut properties = serde_json::to_value(&offer.content)?;
    properties["organisation"] = offer.organisation.to_string().into();
    if let Some(place) = properties["place"].as_object_mut() {
        place.remove("point");
    }
    let geometry =
        point.map(|p| serde_json::json!({"type": "Point", "coordinates": [p.lon(), p.lat()]}));
    let id = offer.source.map(|source| source.id);
    Ok(
        serde_json::json!({"type": "Feature", "id": id, "geometry": geometry, "properties": properties}),
    )
}

/// Writes `n` offers as CSV, without what a flat row cannot say (times, modes of languages).
pub fn csv(out: impl Write, n: usize, seed: u64) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(out);
    let head = "id title_de title_en title_ar summary_de category target_groups languages organisation street postal_code locality lon lat";
    table.write_record(head.split(' '))?;
    for offer in generate(n, seed) {
        table.write_record(record(offer))?;
    }
    table.flush()
}

/// One offer as a row.
fn record(offer: Offer) -> [String; 14] {
    let content = offer.content;
    let said = |texts: &Texts, tag: &str| {
        let text = texts.iter().find(|(t, _)| t.as_str() == tag);
        text.map_or(String::new(), |(_, text)| text.value.clone())
    };
    let address = content.place.address.unwrap_or_default();
    let point = content.place.point;
    let degrees = |degree: fn(Point) -> f64| point.map_or(String::new(), |p| degree(p).to_string());
    let languages: Vec<_> = content.languages.iter().map(|l| l.language).collect();
    [
        offer.source.map_or(String::new(), |source| source.id),
        said(&content.title, "de"),
        said(&content.title, "en"),
        said(&content.title, "ar"),
        said(&content.summary, "de"),
        joined(&content.categories),
        joined(&content.target_groups),
        joined(&languages),
        offer.organisation.to_string(),
        address.street.unwrap_or_default(),
        address.postal_code.unwrap_or_default(),
        address.locality.unwrap_or_default(),
        degrees(Point::lon),
        degrees(Point::lat),
    ]
}

fn joined(values: &[impl ToString]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join("|")
}
