//! Writes the made-up offers as files that `stadtkarte import` reads, one row at a time.

use super::{generate, organisations};
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
        write!(
            out,
            "{}\n{}",
            if at == 0 { "" } else { "," },
            feature(offer)?
        )?;
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
        let content = &offer.content;
        let title = |tag: &str| {
            content
                .title
                .iter()
                .find(|(t, _)| t.as_str() == tag)
                .map_or(String::new(), |(_, text)| text.value.clone())
        };
        let summary = content
            .summary
            .iter()
            .find(|(t, _)| t.as_str() == "de")
            .map_or("", |(_, text)| &text.value);
        let address = content.place.address.clone().unwrap_or_default();
        let degrees = |degree: fn(stadtkarte::geo::Point) -> f64| {
            content
                .place
                .point
                .map_or(String::new(), |p| degree(p).to_string())
        };
        table.write_record([
            offer
                .source
                .as_ref()
                .map_or(String::new(), |source| source.id.clone()),
            title("de"),
            title("en"),
            title("ar"),
            summary.to_owned(),
            joined(&content.categories),
            joined(&content.target_groups),
            joined(
                &content
                    .languages
                    .iter()
                    .map(|l| l.language)
                    .collect::<Vec<_>>(),
            ),
            offer.organisation.to_string(),
            address.street.unwrap_or_default(),
            address.postal_code.unwrap_or_default(),
            address.locality.unwrap_or_default(),
            degrees(stadtkarte::geo::Point::lon),
            degrees(stadtkarte::geo::Point::lat),
        ])?;
    }
    table.flush()
}

fn joined(values: &[impl ToString]) -> String {
    values
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("|")
}
